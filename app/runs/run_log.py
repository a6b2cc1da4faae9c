"""What runs do, as lines of the program's log: beginnings and ends, waits, failures; every node at level DEBUG."""

import logging
from collections.abc import Callable, Mapping

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.event import RunEvent, RunEventType
from runtime.model.spec import flow_id_of, origin_of

LOGGER = "visualflow.run"
_log = logging.getLogger(LOGGER)
_MOST_CHARS = 500
"""Of what a node asks or says."""

_Line = tuple[int, str]
"""(level, message)."""


def log_event(event: RunEvent) -> None:
    """Log an event of a run, if its kind and the level in force are such; any thread.

    Logs stay English, as ledgers do.
    """
    told = _KINDS.get(event.type)
    if told is None:
        return
    least, line_of = told
    if event.type is RunEventType.NODE_EXIT and _failure(event.data) is not None:
        least = logging.WARNING
    if not _log.isEnabledFor(least):
        return
    level, message = line_of(event.data)
    facts = {
        "run_id": event.run_id,
        "root_run_id": event.root_run_id,
        "flow_id": flow_id_of(event.workflow_id),
        "node_id": origin_of(event.node_id) if event.node_id else None,
    }
    _log.log(level, "%s", message, extra=facts)


def _created(data: JsonObject) -> _Line:
    return logging.INFO, "run forked" if data.get("via") == "fork" else "run started"


def _entered(_data: JsonObject) -> _Line:
    return logging.DEBUG, "node entered"


def _left(data: JsonObject) -> _Line:
    failure = _failure(data)
    if failure is not None:
        level = logging.ERROR if data.get("status") == "failed" else logging.WARNING
        return level, f"node failed: {failure}" if failure else "node failed"
    took = data.get("duration_ms")
    after = f" after {took:.0f} ms" if isinstance(took, int | float) else ""
    return logging.DEBUG, f"node {data.get('status')}{after}"


def _retried(data: JsonObject) -> _Line:
    attempt, most = data.get("attempt"), data.get("max_attempts")
    return logging.WARNING, f"attempt {attempt} of {most} failed: {_short(data.get('error'))}"


def _uncertain(_data: JsonObject) -> _Line:
    return logging.WARNING, "a crash cut off what the node did: it is not known whether it was done"


def _waits(data: JsonObject) -> _Line:
    wait = data.get("wait")
    wait = wait if isinstance(wait, dict) else {}
    details = wait.get("details")
    halt = details.get("halt") if isinstance(details, dict) else None
    if isinstance(halt, dict):
        detail = f": {_short(halt['detail'])}" if halt.get("detail") else ""
        return logging.INFO, f"halted ({halt.get('cause')}){detail}"
    prompt = f": {_short(wait['prompt'])}" if wait.get("prompt") else ""
    return logging.INFO, f"waits for {str(wait.get('reason')).replace('_', ' ')}{prompt}"


def _controlled(data: JsonObject) -> _Line:
    reason = f": {_short(data['reason'])}" if data.get("reason") else ""
    return logging.INFO, f"asked to {data.get('action')}{reason}"


def _limited(data: JsonObject) -> _Line:
    kind, current, most = data.get("limit_type"), data.get("current"), data.get("maximum")
    return logging.WARNING, f"limit of {kind}: {current} of {most}"


def _ended(data: JsonObject) -> _Line:
    status, steps, took = data.get("status"), data.get("steps"), data.get("duration_ms")
    after = f" after {took / 1000:.1f} s" if isinstance(took, int | float) else ""
    message = f"run {status}{after}, {steps} records"
    if status == "failed":
        return logging.ERROR, f"{message}: {_short(data.get('error'))}"
    return logging.INFO, message


def _dropped(_data: JsonObject) -> _Line:
    return logging.WARNING, "some events were left out: too many at once"


_KINDS: Mapping[RunEventType, tuple[int, Callable[[JsonObject], _Line]]] = {
    RunEventType.RUN_CREATED: (logging.INFO, _created),
    RunEventType.NODE_ENTER: (logging.DEBUG, _entered),
    RunEventType.NODE_EXIT: (logging.DEBUG, _left),
    RunEventType.EFFECT_RETRY: (logging.WARNING, _retried),
    RunEventType.EFFECT_UNCERTAIN: (logging.WARNING, _uncertain),
    RunEventType.WAIT_ENTERED: (logging.INFO, _waits),
    RunEventType.CONTROL: (logging.INFO, _controlled),
    RunEventType.LIMIT_WARNING: (logging.WARNING, _limited),
    RunEventType.RUN_TERMINAL: (logging.INFO, _ended),
    RunEventType.OVERFLOW: (logging.WARNING, _dropped),
}
"""Kind -> the level from which it is worth looking at, and what is said of it."""


def _failure(data: JsonObject) -> str | None:
    """Why a node failed; None: it did not. Code, files and formats say so in what they give, and the run goes on."""
    output = data.get("output")
    reports = isinstance(output, dict) and output.get("success") is False
    if data.get("status") != "failed" and not reports:
        return None
    error = data.get("error") or (output.get("error") if isinstance(output, dict) else None)
    return _short(error) if error else ""


def _short(value: JsonValue) -> str:
    text = "no reason was given" if value is None else str(value)
    return text if len(text) <= _MOST_CHARS else f"{text[:_MOST_CHARS]}…"
