"""Where two runs differ, by what they did (R05): ids, times and how an answer came do not count."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Literal, TypeAlias

import orjson

from runtime.base.clock import parse_iso
from runtime.base.json_value import JsonObject, JsonValue
from runtime.drivers.effect_cache import comparable
from runtime.model.protocols import LedgerStore
from runtime.model.run import RunState

NodeChange: TypeAlias = Literal["same", "changed", "only_a", "only_b"]
_MAX_PATHS = 1000
_OWN = frozenset({"_runtime", "_limits"})
"""Variables that speak of the run itself, not of what it computed."""


@dataclass(frozen=True, slots=True)
class RunDiff:
    """How run b differs from run a.

    Attributes:
        shared: how many steps both begin with.
        first_divergence: the record of a where they part, or of b where a has ended; None: they do the same.
        only_a, only_b: records of steps that the other one did not take.
        vars_changed: dotted paths of variables that are not the same at the end, at most 1000.
        per_node: node -> how its steps compare.
        cost_delta, token_delta, time_delta: what b used more than a: money as decimal text, tokens, seconds.
    """

    shared: int
    first_divergence: int | None
    only_a: tuple[int, ...]
    only_b: tuple[int, ...]
    vars_changed: tuple[str, ...]
    per_node: Mapping[str, NodeChange]
    cost_delta: str
    token_delta: int
    time_delta: float

    @property
    def is_same(self) -> bool:
        """Whether both did the same and ended with the same variables."""
        return self.first_divergence is None and not self.vars_changed


@dataclass(slots=True)
class _Story:
    """What a run did: (record, node, what it did) for each step, and what that used."""

    steps: list[tuple[int, str, bytes]] = field(default_factory=list)
    cost: Decimal = Decimal()
    tokens: int = 0


def run_diff(ledger: LedgerStore, a: RunState, b: RunState) -> RunDiff:
    """Compare two runs."""
    one, other = _story(ledger, a.run_id), _story(ledger, b.run_id)
    shared = 0
    for left, right in zip(one.steps, other.steps, strict=False):
        if left[1:] != right[1:]:
            break
        shared += 1
    rest_a, rest_b = one.steps[shared:], other.steps[shared:]
    parting = next(iter(rest_a or rest_b), None)
    return RunDiff(
        shared=shared,
        first_divergence=None if parting is None else parting[0],
        only_a=tuple(_missing(rest_a, rest_b)),
        only_b=tuple(_missing(rest_b, rest_a)),
        vars_changed=tuple(_changed_paths(_computed(a), _computed(b))),
        per_node=_per_node(one, other),
        cost_delta=str(other.cost - one.cost),
        token_delta=other.tokens - one.tokens,
        time_delta=round(_seconds(b) - _seconds(a), 6),
    )


def _story(ledger: LedgerStore, run_id: str) -> _Story:
    story = _Story()
    waiting: dict[str, JsonObject] = {}
    own_id = orjson.dumps(run_id)[1:-1]
    failed_seq = 0
    for seq, record in enumerate(ledger.iter(run_id), 1):
        is_repeated = record["status"] == "started" and record["attempt"] > 1
        if is_repeated and story.steps and story.steps[-1][0] == failed_seq:
            story.steps.pop()  # An attempt that failed and was repeated is no step of its own.
        if record["status"] == "failed":
            failed_seq = seq
        _add_usage(story, record.get("usage"))
        step = _step(record, waiting)
        if step is not None:
            text = orjson.dumps(step, option=orjson.OPT_SORT_KEYS).replace(own_id, b"<run>")
            story.steps.append((seq, record["node_id"], text))
    return story


def _step(record: JsonObject, waiting: dict[str, JsonObject]) -> list[JsonValue] | None:
    """What a record ended: request and result; None if it ended nothing."""
    effect, status, node_id = record.get("effect"), record["status"], record["node_id"]
    is_system = str(record.get("idempotency_key") or "").startswith("system:")
    if is_system and effect is not None and effect["type"] != "resume":
        return None
    if status == "waiting":
        waiting[node_id] = effect or {}
        return None
    if status == "started":
        return None
    if effect is None:
        return ["end", (record.get("result") or {}).get("output"), record.get("error")]
    kind, payload, result = effect["type"], effect["payload"], record.get("result")
    if kind == "resume":
        asked = waiting.pop(node_id, {})
        if asked.get("type") in (None, "tool_calls"):
            return None  # the results of tools have a record of their own
        kind, result, payload = asked["type"], payload.get("payload"), asked["payload"]
    if kind == "start_subworkflow" and isinstance(result, dict):
        result = {key: result[key] for key in result if key != "sub_run_id"}
    return [kind, comparable(kind, payload), status, result, record.get("error")]


def _add_usage(story: _Story, usage: JsonValue) -> None:
    if not isinstance(usage, dict):
        return
    for name in ("tokens_in", "tokens_out"):
        story.tokens += usage[name] if isinstance(usage.get(name), int) else 0
    try:
        story.cost += Decimal(str(usage.get("cost_usd") or 0))
    except InvalidOperation:
        return  # whoever recorded it gave no number


def _missing(
    steps: list[tuple[int, str, bytes]], others: list[tuple[int, str, bytes]]
) -> Iterator[int]:
    left = Counter(one[1:] for one in others)
    for seq, node_id, text in steps:
        if left[node_id, text] > 0:
            left[node_id, text] -= 1
        else:
            yield seq


def _per_node(one: _Story, other: _Story) -> dict[str, NodeChange]:
    ours, theirs = _by_node(one), _by_node(other)
    found: dict[str, NodeChange] = {}
    for node_id in ours | theirs:
        if node_id not in theirs:
            found[node_id] = "only_a"
        elif node_id not in ours:
            found[node_id] = "only_b"
        else:
            found[node_id] = "same" if ours[node_id] == theirs[node_id] else "changed"
    return found


def _by_node(story: _Story) -> dict[str, list[bytes]]:
    found: dict[str, list[bytes]] = {}
    for _seq, node_id, text in story.steps:
        found.setdefault(node_id, []).append(text)
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
