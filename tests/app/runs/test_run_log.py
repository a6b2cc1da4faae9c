"""What runs do, as lines of the log."""

import logging

import pytest

from app.runs.run_log import LOGGER, log_event
from runtime.model.event import RunEvent, RunEventType


def event(kind, node_id="say", **data):
    return RunEvent(
        seq=1,
        ts="2026-01-01T00:00:00+00:00",
        type=RunEventType(kind),
        run_id="run-2",
        root_run_id="run-1",
        parent_run_id="run-1",
        workflow_id="flow-1",
        session_id=None,
        node_id=node_id,
        data=data,
    )


FAILED = {"status": "completed", "output": {"success": False, "error": "no such file"}}
HALT = {"reason": "user", "details": {"halt": {"cause": "error", "detail": "no luck"}}}


@pytest.mark.parametrize(
    ("told", "level", "words"),
    [
        (event("run_created", None), "INFO", "run started"),
        (event("run_created", None, via="fork"), "INFO", "run forked"),
        (event("node_exit", status="failed"), "ERROR", "node failed"),
        (event("node_exit", **FAILED), "WARNING", "node failed: no such file"),
        (
            event("effect_retry", attempt=1, max_attempts=3, error="busy"),
            "WARNING",
            "attempt 1 of 3 failed: busy",
        ),
        (event("wait_entered", wait={"reason": "user", "prompt": "Tea?"}), "INFO", "Tea?"),
        (event("wait_entered", wait=HALT), "INFO", "halted (error): no luck"),
        (event("control", action="pause", reason=None), "INFO", "asked to pause"),
        (
            event(
                "run_terminal", None, status="failed", error="x" * 900, steps=3, duration_ms=1500.0
            ),
            "ERROR",
            "run failed after 1.5 s, 3 records: xxx",
        ),
        (event("run_terminal", None, status="completed", steps=3), "INFO", "run completed"),
    ],
)
def test_what_matters_is_logged_with_its_run_and_node(caplog, told, level, words):
    with caplog.at_level(logging.INFO, LOGGER):
        log_event(told)
    (record,) = caplog.records
    assert record.levelname == level
    assert words in record.message
    assert len(record.message) < 600
    assert (record.run_id, record.root_run_id, record.flow_id) == ("run-2", "run-1", "flow-1")
    assert record.node_id == told.node_id


def test_steps_that_went_well_are_logged_at_debug_alone(caplog):
    steps = [event("node_enter"), event("node_exit", status="completed", duration_ms=12.3)]
    with caplog.at_level(logging.INFO, LOGGER):
        for one in (*steps, event("record"), event("progress")):
            log_event(one)
    assert not caplog.records
    with caplog.at_level(logging.DEBUG, LOGGER):
        for one in steps:
            log_event(one)
    assert [one.message for one in caplog.records] == ["node entered", "node completed after 12 ms"]
