"""Finds the step that a ledger record belongs to, and says how a fork can begin there."""

from collections.abc import Iterator

from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.drivers.effect_cache import REUSABLE, goes_on_beside
from runtime.model.budget import is_about_budget
from runtime.model.forks import ForkPoint
from runtime.model.protocols import LedgerStore
from runtime.model.run import RunState
from runtime.model.spec import origin_of

_PAGE = 64
_EDITABLE = frozenset(kind.value for kind in REUSABLE)
_ANSWER = "resume"


def fork_point(ledger: LedgerStore, run: RunState, seq: int) -> ForkPoint:
    """The step of record `seq`; what the runtime notes for itself belongs to the step before.

    Raises:
        FlowError: there is no such record, or no step at or before it.
    """
    last = ledger.last_seq(run.run_id)
    if not 1 <= seq <= last:
        raise FlowError(
            f"record {seq}", f"the run has the records 1 to {last}", "choose one of them"
        )
    last_of_step = next(
        ((at, one) for at, one in _backwards(ledger, run.run_id, seq) if not is_note(one)), None
    )
    if last_of_step is None:
        raise FlowError(
            f"record {seq}", "the run had taken no step yet", "fork it at a later record"
        )
    begun = _begin(ledger, run.run_id, *last_of_step)
    step, goes_on = _whole(ledger, run.run_id, begun)
    ended = next(((at, one) for at, one in reversed(step) if _has_result(one)), None)
    if ended is not None and _kind(ended[1]) == _ANSWER:  # tools that a person agreed to
        ended = next(((at, one) for at, one in step if _has_result(one)), ended)
    kind = _kind(begun[1])
    result = _result(ended[1]) if ended is not None else None
    return ForkPoint(
        run_id=run.run_id,
        node_id=origin_of(begun[1]["node_id"]),
        before=begun[0] - 1,
        ended=ended[0] if ended is not None else None,
        after=step[-1][0],
        kind=kind,
        result=result,
        can_edit=ended is not None and kind in _EDITABLE and not goes_on_beside(result),
        can_keep=ended is not None and (goes_on or not run.status.is_terminal),
    )


def is_note(record: JsonObject) -> bool:
    """Whether the runtime wrote a record for itself: status, control, progress, a limit that was reached."""
    if is_about_budget(record):
        return True
    if not str(record.get("idempotency_key") or "").startswith("system:"):
        return False
    return record.get("effect") is not None and _kind(record) != _ANSWER


def has_editable_result(record: JsonObject) -> bool:
    """Whether a record says what came of an effect whose result a fork takes, or is an answer."""
    is_result = _has_result(record) and not is_note(record) and not goes_on_beside(_result(record))
    return is_result and (_kind(record) in _EDITABLE or _kind(record) == _ANSWER)


def _begin(
    ledger: LedgerStore, run_id: str, seq: int, record: JsonObject
) -> tuple[int, JsonObject]:
    """The first record of the step that a record ended: over attempts, a wait and its answer."""
    begun = (seq, record)
    for at, one in _backwards(ledger, run_id, seq - 1):
        if is_note(one):
            continue
        if not _goes_on(one, begun[1]):
            break
        begun = (at, one)
    return begun


def _whole(
    ledger: LedgerStore, run_id: str, begun: tuple[int, JsonObject]
) -> tuple[list[tuple[int, JsonObject]], bool]:
    """All records of a step, and whether another step follows it."""
    step = [begun]
    for at, one in enumerate(ledger.iter(run_id, after=begun[0]), begun[0] + 1):
        if is_note(one):
            continue
        if not _goes_on(step[-1][1], one):
            return step, True
        step.append((at, one))
    return step, False


def _goes_on(earlier: JsonObject, later: JsonObject) -> bool:
    """Whether `later` is about the same visit of the same node as the record before it."""
    if earlier["node_id"] != later["node_id"]:
        return False
    match earlier["status"], later["status"]:
        case ("started", _):
            return later["status"] == "started" or bool(earlier["step_id"] == later["step_id"])
        case ("failed", "started"):
            return int(later.get("attempt") or 1) > int(earlier.get("attempt") or 1)
        case ("waiting", _):
            return True
        case ("completed", "completed"):
            # The tools that a person agreed to leave their results, then the answer that ended the wait.
            return _kind(later) == _ANSWER and _kind(earlier) == "tool_calls"
        case _:
            return False


def _backwards(ledger: LedgerStore, run_id: str, seq: int) -> Iterator[tuple[int, JsonObject]]:
    while seq > 0:
        after = max(0, seq - _PAGE)
        records, _cursor = ledger.list_after(run_id=run_id, after=after, limit=seq - after)
        for place in range(len(records) - 1, -1, -1):
            yield after + place + 1, records[place]
        seq = after


def _kind(record: JsonObject) -> str:
    effect = record.get("effect")
    return str(effect.get("type") or "") if isinstance(effect, dict) else ""


def _has_result(record: JsonObject) -> bool:
    return record["status"] in ("completed", "failed") and record.get("effect") is not None


def _result(record: JsonObject) -> JsonValue:
    if _kind(record) == _ANSWER:
        answer: JsonValue = (record["effect"].get("payload") or {}).get("payload")
        return answer
    result: JsonValue = record.get("result")
    return result
