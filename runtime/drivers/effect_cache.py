"""What the effects of a run gave, for a fork of it that asks the same again (R03)."""

from collections import defaultdict, deque
from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias

from runtime.base.canonical import content_hash
from runtime.base.errors import MissedResultError
from runtime.base.json_value import JsonObject
from runtime.base.redaction import redacted
from runtime.kernel.dispatch import FORK
from runtime.kernel.policy import normalised_tool_calls
from runtime.model.effect import Effect, EffectType
from runtime.model.protocols import LedgerStore
from runtime.model.run import RunState

Reuse: TypeAlias = Literal["reuse", "live"]
Answers: TypeAlias = Literal["reuse", "ask"]

_MODELS = frozenset({EffectType.LLM_CALL, EffectType.MODEL_RESIDENCY})
_TOOLS = frozenset({EffectType.TOOL_CALLS, EffectType.EMIT_EVENT, EffectType.START_SUBWORKFLOW})
_PEOPLE = frozenset({EffectType.ASK_USER, EffectType.WAIT_EVENT})
REUSABLE = _MODELS | _TOOLS | _PEOPLE
"""Effects whose result is all there is of them; others change the run itself and are carried out again."""


@dataclass(frozen=True, slots=True)
class ReplayPolicy:
    """What a fork takes from the run it was made of. A recorded failure is never taken as a success: it is tried again.

    Attributes:
        llm: answers of models.
        tools: results of tools, of child runs that ended, of events that were sent.
        user: answers of people and events that came.
        approvals: results of tools that a person had to agree to.
        on_miss: what a call does that the run did not make: carried out, or the fork fails and names it.
    """

    llm: Reuse = "reuse"
    tools: Reuse = "reuse"
    user: Answers = "ask"
    approvals: Answers = "ask"
    on_miss: Literal["live", "stop"] = "live"

    def __post_init__(self) -> None:
        allowed = {"llm": "live", "tools": "live", "user": "ask", "approvals": "ask"}
        for name, other in allowed.items():
            if getattr(self, name) not in ("reuse", other):
                raise ValueError(f"{name} is reuse or {other}, not {getattr(self, name)!r}")
        if self.on_miss not in ("live", "stop"):
            raise ValueError(f"on_miss is live or stop, not {self.on_miss!r}")

    @classmethod
    def everything(cls) -> "ReplayPolicy":
        """Take whatever was recorded, answers of people too."""
        return cls(user="reuse", approvals="reuse")

    def to_json(self) -> JsonObject:
        """The form in which a fork keeps it."""
        return asdict(self)

    def takes(self, kind: EffectType) -> bool:
        """Whether recorded results of a kind of effect are taken."""
        if kind in _MODELS:
            return self.llm == "reuse"
        return (self.user if kind in _PEOPLE else self.tools) == "reuse"


Recorded: TypeAlias = tuple[JsonObject | None, str]
"""A result, and `reused`, `edited` if somebody put another one in its place, `live` if it is not taken."""


class EffectCache:
    """The results that a fork can still take, those of one request in their order.

    Attributes:
        of: the run they come from.
    """

    def __init__(self, ledger: LedgerStore, run: RunState) -> None:
        fork = fork_of(run) or {}
        self.policy = ReplayPolicy(**fork.get("replay", {}))
        self.of = str(fork.get("of"))
        self._results: defaultdict[str, deque[Recorded]] = defaultdict(deque)
        self._children: defaultdict[str, deque[str]] = defaultdict(deque)
        self._asked_again: set[str] = set()
        edits = {int(seq): result for seq, result in (fork.get("edits") or {}).items()}
        self._again = frozenset(int(seq) for seq in fork.get("again") or ())
        self._read(ledger, int(fork.get("at") or 0), edits)
        for record in ledger.iter(run.run_id, after=int(fork.get("at") or 0)):
            self._forget(record)

    def take(self, effect: Effect) -> Recorded | None:
        """The next recorded result of a request; None if it must be carried out.

        Raises:
            MissedResultError: there is none, and nothing must be carried out.
        """
        if effect.type not in REUSABLE:
            return None
        asked = identity(effect.type.value, effect.payload)
        takes = self.policy.takes(effect.type)
        left = self._results.get(asked)
        if left:
            result, how = left.popleft()
            if how == "live" or (how == "reused" and not takes):
                return None
            if self._children.get(asked):
                self._children[asked].popleft()
            return result, how
        if takes and self.policy.on_miss == "stop" and asked not in self._asked_again:
            raise MissedResultError(
                f"'{effect.type.value}'",
                f"run {self.of} recorded no such call, or it was taken already",
                "fork with on_miss=live to carry it out",
            )
        return None

    def child_of(self, effect: Effect) -> JsonObject | None:
        """How the child run that the next such request starts takes the results of the recorded child."""
        left = self._children.get(identity(effect.type.value, effect.payload))
        if not left:
            return None
        return {"of": left.popleft(), "at": 0, "replay": self.policy.to_json()}

    def _read(self, ledger: LedgerStore, after: int, edits: dict[int, JsonObject]) -> None:
        waiting: dict[str, JsonObject] = {}
        agreed: set[str] = set()
        for seq, record in enumerate(ledger.iter(self.of, after=after), after + 1):
            effect = record.get("effect") or {}
            kind, node_id = effect.get("type"), record["node_id"]
            if record["status"] == "waiting":
                waiting[node_id] = record
                self._note_child(effect, record)
                if kind == EffectType.TOOL_CALLS:
                    agreed.add(str(record.get("idempotency_key")))
            elif record["status"] != "completed" and seq not in edits:
                continue
            elif kind == "resume" and node_id in waiting:
                self._add_answer(waiting.pop(node_id)["effect"], effect["payload"], seq, edits)
            elif kind in _KINDS:
                is_agreed = kind == "tool_calls" and record.get("idempotency_key") in agreed
                asks = is_agreed and self.policy.approvals == "ask"
                if asks:
                    self._asked_again.add(identity(kind, effect["payload"]))
                self._add(effect, record.get("result"), seq, edits, asks=asks)
                self._note_child(effect, record)

    def _add_answer(
        self, asked: JsonObject, answer: JsonObject, seq: int, edits: dict[int, JsonObject]
    ) -> None:
        """An answer of a person, an event or a child run; the results of tools have a record of their own."""
        is_childs = asked["type"] == EffectType.START_SUBWORKFLOW
        is_taken = self.policy.user == "reuse" or seq in edits
        if asked["type"] in _ANSWERED or (is_childs and is_taken):
            self._add(asked, answer.get("payload"), seq, edits)

    def _add(
        self,
        effect: JsonObject,
        result: Any,
        seq: int,
        edits: dict[int, JsonObject],
        *,
        asks: bool = False,
    ) -> None:
        if seq in edits:
            result, how = edits[seq], "edited"
        else:
            is_live = asks or seq in self._again or _goes_on_beside(result)
            how = "live" if is_live else "reused"
        self._results[identity(effect["type"], effect["payload"])].append((result, how))

    def _note_child(self, effect: JsonObject, record: JsonObject) -> None:
        if effect.get("type") != EffectType.START_SUBWORKFLOW:
            return
        result = record.get("result") or {}
        details = (result.get("wait") or {}).get("details") or {}
        child = result.get("sub_run_id") or details.get("sub_run_id")
        if isinstance(child, str):
            self._children[identity(effect["type"], effect["payload"])].append(child)

    def _forget(self, record: JsonObject) -> None:
        """Take out what the fork took already, as after a restart."""
        effect = record.get("effect") or {}
        if record["status"] not in ("completed", "waiting") or effect.get("type") not in _KINDS:
            return
        asked = identity(effect["type"], effect["payload"])
        goes_on = record["status"] == "waiting" and effect["type"] == EffectType.TOOL_CALLS
        for left in (self._children.get(asked), None if goes_on else self._results.get(asked)):
            if left:
                left.popleft()


def _goes_on_beside(result: Any) -> bool:
    """Whether a result only names a child run that goes on by itself: a fork needs one of its own."""
    return isinstance(result, dict) and result.get("async") is True


_KINDS = frozenset(kind.value for kind in _MODELS | _TOOLS | _PEOPLE)
_ANSWERED = frozenset(kind.value for kind in _PEOPLE)


def identity(kind: str, payload: JsonObject) -> str:
    """What two requests have in common if they ask the same."""
    return content_hash([kind, comparable(kind, payload)])


def comparable(kind: str, payload: JsonObject) -> JsonObject:
    """The payload of a request without secrets and ids of one run."""
    if kind == EffectType.TOOL_CALLS:
        payload = normalised_tool_calls(payload)
    elif kind in (EffectType.LLM_CALL, EffectType.MODEL_RESIDENCY):
        payload = redacted(payload)
        params = payload.get("params")
        if isinstance(params, dict):
            kept = {key: params[key] for key in params if key not in _OF_ONE_RUN}
            payload = {key: payload[key] for key in payload if key != "params"}
            payload |= {"params": kept} if kept else {}
    return payload


_OF_ONE_RUN = frozenset({"trace_metadata", "on_progress"})


def fork_of(run: RunState) -> JsonObject | None:
    """How a run was forked; None if it was not."""
    space = run.vars.get("_runtime")
    found = space.get(FORK) if isinstance(space, dict) else None
    return found if isinstance(found, dict) else None
