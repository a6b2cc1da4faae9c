"""The run as it was after any record: the same states, however one gets there."""

import random

import pytest

from app.document.tracing import wires_between
from app.runs.node_run import NodeRunState
from app.runs.record_rows import record_row
from app.runs.run_model import RunModel
from app.runs.run_replay import CHECKPOINT, RunReplay, painted, row_before
from runtime.visualflow.flow import VisualFlow
from tests.runtime.host import flows
from tests.support.scripted_host import NOW, event


def records(count, nodes=7):
    """Steps of two records each, round the nodes; each third one waits and is answered."""
    made = []
    for seq in range(1, count + 1):
        step = (seq + 1) // 2
        status = "started" if seq % 2 else ("waiting" if step % 3 == 0 else "completed")
        made.append(
            {
                "node_id": f"n{step % nodes}",
                "status": status,
                "step_id": f"s{step}",
                "attempt": 1,
                "effect": {"type": "llm_call", "payload": {}},
                "result": {"step": step},
                "started_at": NOW,
                "ended_at": None if status == "started" else NOW,
            }
        )
    return made


def rows_of(made):
    return [record_row("r1", "f1", seq, record) for seq, record in enumerate(made, 1)]


def after(rows, position):
    """The states by going through all records."""
    states = {}
    for row in rows[:position]:
        run = painted(states.get(row.node_id), row)
        if run is not None:
            states[row.node_id] = run
    return states


@pytest.fixture(scope="module")
def rows():
    return rows_of(records(3 * CHECKPOINT + 17))


def test_states_are_the_same_wherever_one_comes_from(rows):
    replay = RunReplay()
    for row in rows:
        replay.take(row)
    chance, shown = random.Random(5), {}
    for _ in range(60):
        position = chance.choice(
            (0, 1, len(rows), replay.position + 1, chance.randrange(len(rows) + 1))
        )
        changed = replay.go_to(position)
        states = after(rows, min(position, len(rows)))
        assert dict(replay.nodes("f1")) == states
        told = {node_id for _flow, node_id in changed}
        moved = {key for key in shown.keys() | states.keys() if shown.get(key) != states.get(key)}
        assert moved <= told
        shown = states


def test_a_step_along_a_long_ledger_costs_no_more_than_along_a_short_one():
    """Counted, not timed: how many states are put in place."""
    counts = {}
    for length in (CHECKPOINT * 2, CHECKPOINT * 12):
        replay = RunReplay()
        for row in rows_of(records(length)):
            replay.take(row)
        put, places = 0, replay._put

        def counted(*arguments, put_in=places):
            nonlocal put
            put += 1
            put_in(*arguments)

        replay._put = counted
        for position in (length, 3, length - 1, length - 2, CHECKPOINT + 5, 0):
            put = 0
            replay.go_to(position)
            assert put <= CHECKPOINT
            counts.setdefault(length, []).append(put)
    assert [count for count in counts[CHECKPOINT * 12] if count > CHECKPOINT] == []


def test_a_run_is_looked_at_as_it_was_and_goes_on_meanwhile(qtbot):
    model = RunModel("r1", VisualFlow(id="f1"))
    made = records(6)
    model.take_records("r1", "f1", enumerate(made, 1))
    now = dict(model.nodes())
    with qtbot.waitSignal(model.nodes_changed) as changed:
        model.look_at(1)
    assert set(changed.args[0]) >= {("f1", "n1"), ("f1", "n2"), ("f1", "n3")}
    assert model.node("n1").state is NodeRunState.RUNNING
    assert model.node("n2") is None
    assert model.way_here == ("f1", "", "n1")
    model.look_at(3)
    assert model.way_here == ("f1", "n1", "n2")
    model.take_events([event(9, "node_enter", node_id="later", from_node="n3")])
    assert model.node("later") is None
    model.take_records("r1", "f1", enumerate(records(8), 1))
    assert len(model.records) == 8
    assert model.node("n4") is None
    model.look_at(None)
    assert model.node("later").state is NodeRunState.RUNNING
    assert model.node("n1") == now["n1"]
    assert model.node("n4") is not None
    assert model.way_here is None


def test_the_step_before_is_of_the_same_run_and_another_node():
    rows = rows_of(records(6, nodes=2))
    assert row_before(rows, 0) is None
    assert row_before(rows, 1) is None
    assert row_before(rows, 2) is None
    assert row_before(rows, 3).node_id == "n1"


def test_the_wires_of_the_way_lead_through_nodes_that_record_nothing():
    flow = flows.flow(
        "f1",
        [
            flows.start(),
            flows.node("a", "answer_user"),
            flows.node("check", "if", [], [flows.pin("true", "execution")]),
            flows.node("b", "answer_user"),
            flows.node("far", "answer_user"),
        ],
        "start>a",
        "a>check",
        "check.true>b",
    )
    ids = {(edge.source, edge.target): edge.id for edge in flow.edges}
    assert wires_between(flow, "", "a") == {ids["start", "a"]}
    assert wires_between(flow, "a", "b") == {ids["a", "check"], ids["check", "b"]}
    assert wires_between(flow, "a", "far") == frozenset()
