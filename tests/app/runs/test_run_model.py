"""Events and records become node states, rows and lines."""

from dataclasses import replace

from app.runs.node_run import NodeRunState
from app.runs.record_rows import record_row
from app.runs.run_model import RunModel
from runtime.model.run import RunStatus
from runtime.visualflow.flow import VisualFlow
from tests.support.scripted_host import NOW, event, question


def model_of(*events):
    model = RunModel("r1", VisualFlow(id="f1"))
    model.take_events(events)
    return model


def asked(seq, status, **more):
    record = {"node_id": "ask", "status": status, "started_at": NOW, "ended_at": NOW, **more}
    record.setdefault("effect", {"type": "ask_user", "payload": {"prompt": "Tea?"}})
    return event(seq, "record", node_id="ask", seq=seq, record=record)


def test_a_node_lights_up_and_ends(qtbot):
    model = model_of(event(1, "node_enter", node_id="a", from_node="start", exec_handle="exec-out"))
    assert model.node("a").state is NodeRunState.RUNNING
    assert model.node("a").entered_from == ("start", "exec-out")
    model.take_events([event(2, "node_exit", node_id="a", status="completed", duration_ms=1.5)])
    assert (model.node("a").state, model.node("a").duration_ms) == (NodeRunState.DONE, 1.5)


def test_nothing_waits_any_more_once_the_run_has_ended(qtbot):
    model, seen = model_of(event(1, "wait_entered", node_id="ask", reason="user")), []
    model.take_waits([question(), question("r2", "k2")])
    model.status_changed.connect(lambda _status: seen.append([one.run_id for one in model.waits]))
    model.take_events([event(2, "run_terminal", status="completed", output={})])
    assert seen == [["r2"]], "before it is said that it has ended"


def test_what_a_cancel_ended_gives_no_advice(qtbot):
    advice = "the server gave no usable answer. Check the address"
    model = model_of(
        event(1, "node_enter", node_id="a", from_node="start"),
        event(2, "node_exit", node_id="a", status="cancelled", error=advice),
        event(3, "run_terminal", status="cancelled", error="Cancelled by the person"),
    )
    assert (model.node("a").state, model.node("a").detail) == (
        NodeRunState.FAILED,
        "Cancelled by the person",
    )
    record = {"node_id": "a", "effect": {"type": "llm_call"}, "error": advice}
    assert record_row("r1", "f1", 1, {**record, "status": "failed"}).detail == advice
    assert record_row("r1", "f1", 1, {**record, "status": "cancelled"}).detail == ""


def test_a_node_that_waited_for_its_own_run_goes_on_in_the_same_visit(qtbot):
    def at(number, type, second, **data):
        return replace(event(number, type, **data), ts=f"2026-01-02T03:04:{second:02d}+00:00")

    model = model_of(
        at(1, "node_enter", 10, node_id="agent", from_node="start"),
        at(2, "node_exit", 10, node_id="agent", status="waiting", duration_ms=3),
        at(3, "resumed", 14, node_id="agent"),
        at(4, "node_enter", 14, node_id="agent", from_node="agent"),
        at(5, "node_exit", 15, node_id="agent", status="completed", duration_ms=0.4),
    )
    agent = model.node("agent")
    assert (agent.visits, agent.duration_ms) == (1, 5000.0)
    assert agent.entered_from == ("start", "exec-out")
    model.take_events([at(6, "node_enter", 20, node_id="agent", from_node="loop")])
    assert model.node("agent").visits == 2, "another time"


def test_parts_of_a_node_are_that_node(qtbot):
    model = model_of(event(1, "node_enter", node_id="a#2"), event(2, "node_enter", node_id="a#3"))
    assert list(model.nodes()) == ["a"]


def test_a_wait_that_jumped_the_queue_is_not_undone_by_older_news(qtbot):
    model = model_of(
        event(5, "wait_entered", node_id="ask", reason="user", prompt="Tea?"),
        event(3, "node_enter", node_id="ask"),
        event(4, "effect_started", node_id="ask"),
    )
    assert model.node("ask").state is NodeRunState.WAITING
    assert model.node("ask").detail == "Tea?"


def test_a_node_whose_tools_were_approved_is_at_work_again(qtbot):
    model = model_of(
        event(1, "node_enter", node_id="tools"),
        event(2, "wait_entered", node_id="tools", reason="user", prompt="Allow write_file?"),
        event(3, "effect_started", node_id="tools"),
    )
    assert model.node("tools").state is NodeRunState.RUNNING
    assert model.status is RunStatus.RUNNING


def test_a_failed_run_marks_the_node_that_ran(qtbot):
    model = model_of(
        event(1, "node_enter", node_id="a"),
        event(2, "run_terminal", node_id="a", status="failed", error="no such file"),
    )
    assert model.node("a").state is NodeRunState.FAILED
    assert (model.status, model.error) == (RunStatus.FAILED, "no such file")


def test_a_node_that_failed_without_words_says_why_its_run_failed(qtbot):
    model = model_of(
        event(1, "node_enter", node_id="a"),
        event(2, "node_exit", node_id="a", status="failed"),
        event(3, "run_terminal", node_id="a", status="failed", error="the key is wrong"),
    )
    assert model.node("a").detail == "the key is wrong"


def test_finished_is_told_once_and_last(qtbot):
    told = []
    model = RunModel("r1", VisualFlow(id="f1"))
    model.finished.connect(lambda: told.append(len(model.records)))
    end = event(2, "run_terminal", status="completed", output={"x": 1})
    model.take_events([asked(1, "completed"), end])
    model.take_events([end])
    assert told == [1]
    assert model.output == {"x": 1}


def test_records_are_taken_once_whether_live_or_read_from_the_store(qtbot):
    model = model_of(asked(1, "started"), asked(2, "waiting", result={"wait": {"prompt": "Tea?"}}))
    model.take_records("r1", "f1", [(2, {"status": "waiting"}), (3, {"status": "completed"})])
    assert [row.seq for row in model.records] == [1, 2, 3]


def test_the_conversation_holds_questions_answers_and_messages(qtbot):
    said = {"type": "answer_user", "payload": {}}
    resume = {"type": "resume", "payload": {"payload": {"response": "Milk"}}}
    model = model_of(
        asked(1, "waiting", result={"wait": {"prompt": "Tea?"}}),
        asked(2, "completed", effect=resume),
        asked(3, "completed", effect=said, result={"message": "Here.", "level": "message"}),
    )
    assert [(m.speaker, m.level, m.text) for m in model.messages] == [
        ("flow", "question", "Tea?"),
        ("user", "message", "Milk"),
        ("flow", "message", "Here."),
    ]


def test_the_conversation_says_what_was_approved(qtbot):
    tools = {"type": "tool_calls", "payload": {}}
    resume = {"type": "resume", "payload": {"payload": {"approved": True}}}
    model = model_of(
        asked(1, "waiting", effect=tools, result={"wait": {"prompt": "Allow write_file?"}}),
        asked(2, "completed", effect=resume),
    )
    assert [(m.speaker, m.text) for m in model.messages] == [
        ("flow", "Allow write_file?"),
        ("user", "Approved"),
    ]


def test_what_a_person_answered_is_what_the_node_gave_live_and_in_the_ledger(qtbot):
    live = model_of(
        event(1, "node_enter", node_id="ask"),
        event(2, "wait_entered", node_id="ask", reason="user", prompt="Tea?"),
        event(3, "resumed", node_id="ask", payload={"response": "Milk"}),
        event(4, "wait_entered", node_id="tools", reason="user", prompt="Allow it?"),
        event(5, "resumed", node_id="tools", payload={"approved": True}),
    )
    assert live.node("ask").output == {"response": "Milk"}
    assert live.node("tools").output is None
    resume = {"type": "resume", "payload": {"payload": {"response": "Milk"}}}
    rows = [asked(1, "waiting", result={"wait": {"prompt": "Tea?"}})]
    rows.append(asked(2, "completed", effect=resume, result={"resumed": True}))
    read = RunModel("r1", VisualFlow(id="f1"))
    read.take_records("r1", "f1", [(e.data["seq"], e.data["record"]) for e in rows])
    assert read.node("ask").output == {"response": "Milk"}


def test_a_ledger_alone_is_enough_to_colour_the_canvas(qtbot):
    live = [asked(1, "started"), asked(2, "waiting", result={"wait": {"prompt": "Tea?"}})]
    model = RunModel("r1", VisualFlow(id="f1"))
    model.take_records("r1", "f1", [(e.data["seq"], e.data["record"]) for e in live])
    assert model.node("ask").state is NodeRunState.WAITING
    assert model.node("ask").detail == "Tea?"


def test_child_runs_light_up_under_their_own_flow(qtbot):
    model = model_of(event(1, "node_enter", run_id="c1", node_id="upper", flow="child"))
    assert model.nodes() == {}
    assert model.node("upper", "child").state is NodeRunState.RUNNING


def test_events_of_other_runs_are_ignored(qtbot):
    model = model_of(event(1, "node_enter", run_id="x", root="x", node_id="a"))
    assert model.nodes() == {}
