"""What the effects of a run gave, for a fork of it that asks the same again (R03)."""

from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any, Literal, NamedTuple, TypeAlias

from runtime.base.canonical import content_hash
from runtime.base.errors import MissedResultError
from runtime.base.json_value import JsonObject
from runtime.base.redaction import redacted
from runtime.kernel.dispatch import FORK
from runtime.kernel.policy import normalised_tool_calls
from runtime.model.budget import is_about_budget
from runtime.model.effect import Effect, EffectType
from runtime.model.protocols import LedgerStore, RunStore
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

    def within(self, other: "ReplayPolicy") -> "ReplayPolicy":
        """What both of them take; a miss is what `other` makes of it."""
        kinds = ("llm", "tools", "user", "approvals")
        mine = {name: getattr(self, name) for name in kinds}
        return replace(other, **{name: way for name, way in mine.items() if way != "reuse"})

    def to_json(self) -> JsonObject:
        """The form in which a fork keeps it."""
        return asdict(self)

    def takes(self, kind: EffectType) -> bool:
        """Whether recorded results of a kind of effect are taken."""
        if kind in _MODELS:
            return self.llm == "reuse"
        return (self.user if kind in _PEOPLE else self.tools) == "reuse"


Recorded: TypeAlias = tuple[JsonObject | None, str]
"""A result, and `reused`, or `edited` if somebody put another one in its place."""


class _Entry(NamedTuple):
    """What came of one call.

    Attributes:
        how: as in `Recorded`; `live` if the call is to be made again.
        child: the run that it started, if it did.
    """

    result: JsonObject | None
    how: str
    child: str | None


class EffectCache:
    """The results that a fork can still take, those of one request in their order.

    They are what its run recorded, then what that run, if it is a fork too, could still have taken by its own policy: a fork of
    an unfinished fork goes on with the first run's results and with the edits that were still to come.

    Args:
        allowed: of a fork of `run` that looks here: no more is taken than it allows.
        line: the forks that lead here.

    Attributes:
        of: the run they come from.
    """

    def __init__(
        self,
        runs: RunStore,
        ledger: LedgerStore,
        run: RunState,
        allowed: ReplayPolicy | None = None,
        line: tuple[str, ...] = (),
    ) -> None:
        self._runs, self._ledger, self._line = runs, ledger, (*line, run.run_id)
        fork = fork_of(run) or {}
        own = ReplayPolicy(**fork.get("replay", {}))
        self.policy = own if allowed is None else own.within(allowed)
        self.of = str(fork.get("of"))
        self._results: defaultdict[str, deque[_Entry]] = defaultdict(deque)
        self._children: defaultdict[str, deque[JsonObject]] = defaultdict(deque)
        self._asked_again: set[str] = set()
        self._edits = {int(seq): result for seq, result in (fork.get("edits") or {}).items()}
        self._again = frozenset(int(seq) for seq in fork.get("again") or ())
        self._taken_earlier: list[str] = []
        self._read(int(fork.get("at") or 0))
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
        for cache in self._all():
            left = cache._results.get(asked)
            if left:
                result, how, child = left.popleft()
                if how == "edited" or (how == "reused" and cache.policy.takes(effect.type)):
                    return result, how
                if child is not None:
                    replay = cache.policy.to_json()
                    self._children[asked].append({"of": child, "at": 0, "replay": replay})
                return None
        is_missed = self.policy.takes(effect.type) and self.policy.on_miss == "stop"
        if is_missed and not any(asked in cache._asked_again for cache in self._all()):
            raise MissedResultError(
                f"'{effect.type.value}'",
                f"run {self.of} recorded no such call, or it was taken already",
                "fork with on_miss=live to carry it out",
            )
        return None

    def child_of(self, effect: Effect) -> JsonObject | None:
        """How the child run that such a request starts takes the results of the recorded child."""
        left = self._children.get(identity(effect.type.value, effect.payload))
        return left.popleft() if left else None

    def _all(self) -> Iterator["EffectCache"]:
        """This one, then those of the forks that it comes from; each is read when all before had nothing."""
        cache: EffectCache | None = self
        while cache is not None:
            yield cache
            cache = cache._earlier

    @cached_property
    def _earlier(self) -> "EffectCache | None":
        """What the run that this fork comes from could still take; None: it is no fork, or is gone."""
        run = self._runs.load(self.of) if self.of not in self._line else None
        if run is None or fork_of(run) is None:
            return None
        earlier = EffectCache(self._runs, self._ledger, run, self.policy, self._line)
        for asked in self._taken_earlier:
            earlier._drop(asked)
        return earlier

    def _read(self, after: int) -> None:
        waiting: dict[str, JsonObject] = {}
        agreed: set[str] = set()
        for seq, record in enumerate(self._ledger.iter(self.of, after=after), after + 1):
            effect = record.get("effect") or {}
            kind, node_id = effect.get("type"), record["node_id"]
            if is_about_budget(record):
                continue
            if record["status"] == "waiting":
                waiting[node_id] = record
                if kind == EffectType.TOOL_CALLS:
                    agreed.add(str(record.get("idempotency_key")))
            elif record["status"] != "completed" and seq not in self._edits:
                continue
            elif kind == "resume" and node_id in waiting:
                self._add_answer(waiting.pop(node_id), effect["payload"], seq)
            elif kind in _KINDS:
                is_agreed = kind == "tool_calls" and record.get("idempotency_key") in agreed
                asks = is_agreed and self.policy.approvals == "ask"
                if asks:
                    self._asked_again.add(identity(kind, effect["payload"]))
                self._add(effect, record.get("result"), seq, _child_in(record), asks=asks)
        for record in waiting.values():  # what it still waits for comes before what it could take
            if (record.get("effect") or {}).get("type") in _KINDS:
                self._add(record["effect"], None, 0, _child_in(record), asks=True)

    def _add_answer(self, question: JsonObject, answer: JsonObject, seq: int) -> None:
        """An answer of a person, an event or a child run; the results of tools have a record of their own."""
        asked = question["effect"]
        if asked["type"] in _ANSWERED:
            self._add(asked, answer.get("payload"), seq, None)
        elif asked["type"] == EffectType.START_SUBWORKFLOW:
            asks = self.policy.user == "ask"  # the child's own answers are what is asked for again
            self._add(asked, answer.get("payload"), seq, _child_in(question), asks=asks)

    def _add(
        self, effect: JsonObject, result: Any, seq: int, child: str | None, *, asks: bool = False
    ) -> None:
        if seq in self._edits:
            result, how = self._edits[seq], "edited"
        else:
            is_live = asks or seq in self._again or goes_on_beside(result)
            how = "live" if is_live else "reused"
        entry = _Entry(result, how, child)
        self._results[identity(effect["type"], effect["payload"])].append(entry)

    def _forget(self, record: JsonObject) -> None:
        """Take out what the fork took already, as after a restart."""
        effect = record.get("effect") or {}
        if record["status"] not in ("completed", "waiting") or effect.get("type") not in _KINDS:
            return
        if is_about_budget(record):
            return
        if record["status"] == "waiting" and effect["type"] == EffectType.TOOL_CALLS:
            return  # their results have a record of their own
        self._drop(identity(effect["type"], effect["payload"]))

    def _drop(self, asked: str) -> None:
        left = self._results.get(asked)
        if left:
            left.popleft()
        else:
            self._taken_earlier.append(asked)


def _child_in(record: JsonObject) -> str | None:
    """The child run that a record of a call names."""
    result = record.get("result") or {}
    details = (result.get("wait") or {}).get("details") or {}
    child = result.get("sub_run_id") or details.get("sub_run_id")
    is_start = record["effect"]["type"] == EffectType.START_SUBWORKFLOW
    return child if is_start and isinstance(child, str) else None


def goes_on_beside(result: Any) -> bool:
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
