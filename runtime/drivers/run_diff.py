"""Where two runs differ, by what they did (R05): ids, times and how an answer came do not count.

Most steps of two runs are the same, so their records are compared as texts: the hash of the request, and what came of it. Only where these
differ a record is parsed and put into comparable form.
Values are kept as text: tens of thousands of parsed ones would cost the garbage collector more than all the rest.
"""

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from decimal import Decimal

import orjson

from runtime.base.clock import parse_iso
from runtime.base.errors import CorruptRunError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.drivers.effect_cache import comparable, fork_of
from runtime.drivers.fork_points import is_note
from runtime.model.budget import cost_said
from runtime.model.effect import EffectType
from runtime.model.protocols import LedgerStore
from runtime.model.run import RunState
from runtime.model.run_diff import NodeChange, RunDiff, StepChange

_MAX_PATHS = 1000
_OWN = frozenset({"_runtime", "_limits", "_meta"})
"""Variables that speak of the run itself, not of what it computed."""
_CALL_IDS = frozenset({"call_id", "runtime_call_id"})


_HEAD = re.compile(
    r'\{"run_id":"[^"\\]*","step_id":"[^"\\]*","node_id":"([^"\\]*)","status":"(completed|failed)"'
    r',"effect":\{"type":"(?!resume")(\w+)"'
)
"""How the text of a record begins that ended a step by itself."""
_HASH = re.compile(r'"request_hash":"\w+"')
_RESULT = ',"result":'
_TIMES = '"started_at":'
_PATCH, _USAGE = ',"vars_patch":', '"usage":{'
_FIRST_ATTEMPT, _OWN_KEY = ',"attempt":1,', '"idempotency_key":"system:'


class _Content:
    """What a run wanted at a step, and what came of it."""

    __slots__ = ("_text", "error", "hash", "payload", "result", "status")

    def __init__(self, record: JsonObject, asked: JsonObject | None = None) -> None:
        """Args: asked: the effect of the question that the record answers."""
        effect = record.get("effect")
        self.status: str = record["status"]
        self.error: str | None = record.get("error")
        self.hash: str | None = None
        self._text: bytes | None = None
        payload: JsonValue
        result: JsonValue = None
        if effect is None:
            payload = (record.get("result") or {}).get("output")
        elif asked is not None:
            payload, result = asked["payload"], effect["payload"].get("payload")
        else:
            payload, result = effect["payload"], record.get("result")
            self.hash = record.get("request_hash")
        self.payload, self.result = orjson.dumps(payload), orjson.dumps(result)

    def request(self, kind: str, own: bytes) -> bytes:
        """What it wanted, in the form that is compared."""
        payload: JsonValue = orjson.loads(self.payload)
        if isinstance(payload, dict) and kind != "output":
            payload = comparable(kind, payload)
        return _plain([kind, payload], own)

    def text(self, kind: str, own: bytes) -> bytes:
        """All that counts of it, in the form that is compared."""
        if self._text is None:
            result = [self.status, _kept_of(kind, orjson.loads(self.result)), self.error]
            self._text = self.request(kind, own) + _plain(result, own)
        return self._text


class _Step:
    """A step of a run; most are told to be like another one by their texts alone, and are never parsed.

    Attributes:
        said: hash of the request, and the text of what came of it; None: the record has to be parsed for that.
    """

    __slots__ = ("_content", "kind", "node_id", "said", "seq", "status")

    def __init__(
        self,
        seq: int,
        node_id: str,
        kind: str,
        status: str,
        content: _Content | str,
        said: tuple[str, ...] | None = None,
    ) -> None:
        """Args: content: or the record as text."""
        self.seq, self.node_id, self.kind, self.status = seq, node_id, kind, status
        self.said, self._content = said, content

    @property
    def content(self) -> _Content:
        """What the record says, parsed when somebody looks."""
        if isinstance(self._content, str):
            self._content = _Content(orjson.loads(self._content))
        return self._content

    def is_like(self, other: "_Step", own: bytes, others: bytes) -> bool:
        """Whether another run did the same; `own` and `others` are the ids of the two runs."""
        if self.node_id != other.node_id or self.kind != other.kind:
            return False
        if self.said is not None and self.said == other.said:
            return True
        mine, its = self.content, other.content
        if mine.status == its.status and mine.error == its.error:
            is_asked_alike = mine.hash is not None and mine.hash == its.hash
            if (is_asked_alike or mine.payload == its.payload) and mine.result == its.result:
                return True
        return self.text(own) == other.text(others)

    def asks_like(self, other: "_Step", own: bytes, others: bytes) -> bool:
        """Whether both wanted the same."""
        mine, its = self.content, other.content
        if mine.hash is not None and mine.hash == its.hash:
            return True
        return mine.request(self.kind, own) == its.request(other.kind, others)

    def text(self, own: bytes) -> bytes:
        """All that counts of it, in the form that is compared."""
        return self.content.text(self.kind, own)


@dataclass(slots=True)
class _Story:
    """What a run did.

    Attributes:
        used: (record, tokens, money) of each call that says so.
        waits: (record, node, effect) of each question.
    """

    own_id: bytes
    steps: list[_Step] = field(default_factory=list)
    used: list[tuple[int, int, Decimal]] = field(default_factory=list)
    waits: list[tuple[int, str, JsonObject]] = field(default_factory=list)

    def take_text(self, seq: int, text: str) -> bool:
        """Take a record by its text alone; False: it has to be parsed."""
        head = _HEAD.match(text)
        if head is None or text.count(_TIMES) != 1:
            return False  # an answer, a wait, or a value with times of its own
        end = text.index(_TIMES)
        patch = text.find(_PATCH, end)
        tail = text[end:] if patch < 0 else text[end:patch]
        asked = _HASH.search(tail)
        if asked is None or _FIRST_ATTEMPT not in tail or _OWN_KEY in tail:
            return False
        usage = tail.find(_USAGE)
        if usage >= 0:
            try:
                found = orjson.loads(tail[usage + len(_USAGE) - 1 : tail.index("}", usage) + 1])
            except ValueError:
                return False
            self.used.append((seq, *_used(found)))
        is_plain = text.count(_RESULT, 0, end) == 1  # else nobody knows which one is the record's
        said = (head[2], asked[0], text[text.index(_RESULT) : end]) if is_plain else None
        self.steps.append(_Step(seq, head[1], head[3], head[2], text, said))
        return True

    @property
    def tokens(self) -> int:
        """All that were used."""
        return sum(one[1] for one in self.used)

    @property
    def cost(self) -> Decimal:
        """All the money that was used."""
        return sum((one[2] for one in self.used), Decimal())


def run_diff(ledger: LedgerStore, a: RunState, b: RunState) -> RunDiff:
    """Compare two runs."""
    one = _story(ledger, a)
    other = _story(ledger, b, one, _common(a, b))
    shared = 0
    for left, right in zip(one.steps, other.steps, strict=False):
        if left is not right and not left.is_like(right, one.own_id, other.own_id):
            break
        shared += 1
    rest_a, rest_b = one.steps[shared:], other.steps[shared:]
    parting = next(iter(rest_a or rest_b), None)
    both = zip(one.steps[:shared], other.steps[:shared], strict=True)
    same = [StepChange("same", *_place(x), x.seq, y.seq) for x, y in both]
    rest = list(_changes(one, other, rest_a, rest_b))
    alike = [step for step in rest if step.change == "same"]
    left_a = _without(rest_a, {step.seq_a for step in alike})
    left_b = _without(rest_b, {step.seq_b for step in alike})
    return RunDiff(
        shared=shared,
        first_divergence=None if parting is None else parting.seq,
        first_reached=_affected(rest),
        only_a=tuple(_missing(left_a, one.own_id, left_b, other.own_id)),
        only_b=tuple(_missing(left_b, other.own_id, left_a, one.own_id)),
        vars_changed=tuple(_changed_paths(_computed(a), _computed(b))),
        per_node=_per_node(same, rest),
        steps=(*same, *rest),
        cost_delta=str(other.cost - one.cost),
        token_delta=other.tokens - one.tokens,
        time_delta=round(_seconds(b) - _seconds(a), 6),
    )


def _common(a: RunState, b: RunState) -> int:
    """How many records run b has from run a, copied when it was forked; 0: none that are known of."""
    made = fork_of(b) or {}
    return int(made.get("at") or 0) if made.get("of") == a.run_id else 0


def _story(
    ledger: LedgerStore, run: RunState, first: _Story | None = None, common: int = 0
) -> _Story:
    """What a run did.

    Args:
        first: of the run it is compared with, which has its first `common` records too: they are not read again.
    """
    story = _Story(run.run_id.encode())
    if first is not None and common:
        story.steps = [step for step in first.steps if step.seq <= common]
        story.used = [one for one in first.used if one[0] <= common]
        story.waits = [one for one in first.waits if one[0] <= common]
    waiting = {node_id: effect for _seq, node_id, effect in story.waits}
    for seq, text in ledger.ended_texts(run.run_id, common):
        if story.take_text(seq, text):
            continue
        record = _parsed(run.run_id, seq, text)
        if record["attempt"] > 1 and story.steps and _is_retry(story.steps[-1], record):
            story.steps.pop()  # An attempt that failed and was repeated is no step of its own.
        usage = record.get("usage")
        if isinstance(usage, dict):
            story.used.append((seq, *_used(usage)))
        if record["status"] == "waiting":
            effect = waiting[record["node_id"]] = record.get("effect") or {}
            story.waits.append((seq, record["node_id"], effect))
            continue
        step = _step(seq, record, waiting)
        if step is not None:
            story.steps.append(step)
    return story


def _parsed(run_id: str, seq: int, text: str) -> JsonObject:
    try:
        record: JsonObject = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise CorruptRunError(
            run_id, f"record {seq} of its ledger is damaged: {error}", "restore a copy of the store"
        ) from error
    return record


def _is_retry(failed: _Step, record: JsonObject) -> bool:
    return failed.status == "failed" and failed.node_id == record["node_id"]


def _step(seq: int, record: JsonObject, waiting: dict[str, JsonObject]) -> _Step | None:
    """What a record ended: request and result; None if it ended nothing."""
    effect = record.get("effect")
    kind = effect["type"] if effect is not None else "output"
    asked = None
    if kind == "resume":
        asked = waiting.pop(record["node_id"], {})
        if asked.get("type") in (None, "tool_calls"):
            return None  # the results of tools have a record of their own
        kind = asked["type"]
    elif is_note(record):
        return None
    return _Step(seq, record["node_id"], kind, record["status"], _Content(record, asked))


def _used(usage: JsonObject) -> tuple[int, Decimal]:
    """The tokens and the money of a call."""
    counts = (usage.get("tokens_in"), usage.get("tokens_out"))
    tokens = sum(one for one in counts if isinstance(one, int))
    return tokens, cost_said(usage) or Decimal()


def _plain(value: JsonValue, own: bytes) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).replace(own, b"<run>")


def _kept_of(kind: str, result: JsonValue) -> JsonValue:
    """A result without the ids that each run gives anew."""
    if not isinstance(result, dict):
        return result
    if kind == EffectType.START_SUBWORKFLOW:
        return {key: result[key] for key in result if key != "sub_run_id"}
    calls = result.get("results")
    if kind == EffectType.TOOL_CALLS and isinstance(calls, list):
        kept = [
            {key: call[key] for key in call if key not in _CALL_IDS}
            if isinstance(call, dict)
            else call
            for call in calls
        ]
        return {**result, "results": kept}
    return result


def _place(step: _Step) -> tuple[str, str]:
    return step.node_id, step.kind


def _changes(
    one: _Story, other: _Story, rest_a: Sequence[_Step], rest_b: Sequence[_Step]
) -> Iterator[StepChange]:
    """The steps after the parting, each beside the same visit of its node in the other run."""
    visits: defaultdict[str, deque[_Step]] = defaultdict(deque)
    for step in rest_b:
        visits[step.node_id].append(step)
    partner = {}
    for step in rest_a:
        left = visits[step.node_id]
        if left:
            partner[step.seq] = left.popleft()
    alone = deque(sorted(one.seq for left in visits.values() for one in left))
    by_seq = {step.seq: step for step in rest_b}
    for step in rest_a:
        beside = partner.get(step.seq)
        while beside is not None and alone and alone[0] < beside.seq:
            yield _only_b(by_seq[alone.popleft()])
        yield _change(one, other, step, beside)
    for seq in alone:
        yield _only_b(by_seq[seq])


def _only_b(step: _Step) -> StepChange:
    return StepChange(
        "only_b",
        *_place(step),
        None,
        step.seq,
        asks_otherwise=True,
        asked_b=orjson.loads(step.content.payload),
        after=_outcome(step),
    )


def _change(one: _Story, other: _Story, step: _Step, beside: _Step | None) -> StepChange:
    if beside is None:
        return StepChange(
            "only_a",
            *_place(step),
            step.seq,
            None,
            asks_otherwise=True,
            asked_a=orjson.loads(step.content.payload),
            before=_outcome(step),
        )
    if step.is_like(beside, one.own_id, other.own_id):
        return StepChange("same", *_place(step), step.seq, beside.seq)
    asks_otherwise = not step.asks_like(beside, one.own_id, other.own_id)
    return StepChange(
        "changed",
        *_place(beside),
        step.seq,
        beside.seq,
        asks_otherwise,
        orjson.loads(step.content.payload) if asks_otherwise else None,
        orjson.loads(beside.content.payload) if asks_otherwise else None,
        _outcome(step),
        _outcome(beside),
    )


def _outcome(step: _Step) -> JsonValue:
    """What came of a step; why it failed, if it did."""
    content = step.content
    if content.error is not None:
        return content.error
    value: JsonValue = orjson.loads(content.payload if step.kind == "output" else content.result)
    return value


def _affected(rest: Sequence[StepChange]) -> int | None:
    shows = (one for one in rest if one.seq_b is not None and one.asks_otherwise)
    return next((one.seq_b for one in shows), None)


def _without(steps: Sequence[_Step], seqs: Set[int | None]) -> list[_Step]:
    """Steps that do not stand beside their like already."""
    return [step for step in steps if step.seq not in seqs]


def _missing(
    steps: Sequence[_Step], own: bytes, others: Sequence[_Step], others_own: bytes
) -> Iterator[int]:
    """Records of steps that do not occur in the other run; `own` and `others_own` are the ids of the two."""
    left = Counter((one.node_id, one.text(others_own)) for one in others)
    for step in steps:
        key = step.node_id, step.text(own)
        if left[key] > 0:
            left[key] -= 1
        else:
            yield step.seq


def _per_node(same: Sequence[StepChange], rest: Sequence[StepChange]) -> dict[str, NodeChange]:
    """A node is only in one run if no step of it is in the other."""
    found: dict[str, NodeChange] = {one.node_id: "same" for one in same}
    in_a = {one.node_id for one in (*same, *rest) if one.seq_a is not None}
    in_b = {one.node_id for one in (*same, *rest) if one.seq_b is not None}
    for one in rest:
        if one.node_id not in in_b:
            found[one.node_id] = "only_a"
        elif one.node_id not in in_a:
            found[one.node_id] = "only_b"
        elif one.change != "same":
            found[one.node_id] = "changed"
        else:
            found.setdefault(one.node_id, "same")
    return found


def _computed(run: RunState) -> JsonObject:
    text = orjson.dumps({key: part for key, part in run.vars.items() if key not in _OWN})
    value: JsonObject = orjson.loads(text.replace(run.run_id.encode(), b"<run>"))
    return value


def _changed_paths(one: JsonValue, other: JsonValue, path: str = "") -> list[str]:
    if isinstance(one, dict) and isinstance(other, dict):
        found: list[str] = []
        for key in one | other:
            if key in one and key in other and one[key] == other[key]:
                continue
            below = f"{path}.{key}" if path else key
            both = isinstance(one.get(key), dict) and isinstance(other.get(key), dict)
            found += _changed_paths(one[key], other[key], below) if both else [below]
            if len(found) >= _MAX_PATHS:
                break
        return found[:_MAX_PATHS]
    return [] if one == other else [path]


def _seconds(run: RunState) -> float:
    return (parse_iso(run.updated_at) - parse_iso(run.created_at)).total_seconds()
