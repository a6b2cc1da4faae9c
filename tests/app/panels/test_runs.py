import datetime as dt

import pytest
from PySide6.QtCore import Qt

from app.panels.conversation import FIRST_MESSAGES, MORE_MESSAGES, ConversationPanel
from app.panels.past_runs import RunsPanel
from app.panels.run_values import RunValuesPanel
from app.panels.trace import TracePanel
from app.runs.node_run import NodeRun, NodeRunState
from app.runs.past_runs import PastRuns, RunRole
from app.runs.run_model import RunModel
from app.widgets.json_view import JsonView
from runtime.model.breakpoints import Halt, HaltCause
from runtime.model.run import RunStatus
from runtime.model.summary import PendingWait, RunSummary
from runtime.model.wait import WaitReason, WaitState
from runtime.visualflow.flow import VisualFlow

NOW = "2026-01-02T03:04:05.000000+00:00"
FLOW = VisualFlow(id="flow-1", name="Sample")


def record(node: str, effect: str, status: str = "completed", **more) -> dict:
    return {
        "node_id": node,
        "status": status,
        "effect": {"type": effect, "payload": {"question": "Who?", "key": "value"}},
        "result": {"message": "Hello", "level": "message"},
        "started_at": NOW,
        "ended_at": NOW.replace("05.000", "06.200"),
        **more,
    }


def summary(run_id: str, status: RunStatus, **more) -> RunSummary:
    return RunSummary(run_id, "flow-1", f"Flow {run_id}", status, False, False, NOW, NOW, **more)


def question(run_id: str = "b") -> PendingWait:
    wait = WaitState(WaitReason.USER, wait_key="k", prompt="What is your name?")
    return PendingWait(run_id, run_id, "flow-1", "Sample", "node-1", NOW, wait)


@pytest.fixture
def run(qapp):
    return RunModel("run-1", FLOW)


@pytest.fixture
def trace(qtbot, run):
    panel = TracePanel()
    qtbot.addWidget(panel)
    panel.resize(1000, 300)
    panel.show_run(run, lambda _flow, node: f"Title of {node}")
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_records_appear_live_with_request_and_result(trace, run, qtbot):
    run.take_records("run-1", "flow-1", [(1, record("node-1", "ask_user", "waiting"))])
    run.take_records("run-1", "flow-1", [(2, record("node-2", "answer_user"))])
    qtbot.waitUntil(lambda: trace.model.rowCount() == 2)
    text = trace.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Title of node-2" in text
    assert "answer user" in text
    assert "completed" in text
    assert "1.2 s" in text
    place = trace.view.visualRect(trace.model.index(1)).center()
    with qtbot.waitSignal(trace.node_chosen) as chosen:
        qtbot.mouseClick(trace.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["flow-1", "node-2"]
    detail = trace.detail
    assert detail.result.tree.rows.value(detail.result.tree.rows.index(0, 0)) == "Hello"
    detail.tabs.setCurrentWidget(detail.request)
    assert detail.request.tree.rows.rowCount() == 2
    assert trace.count.text() == "2 steps"


def test_the_trace_filters_by_text_status_and_selection(trace, run, qtbot):
    rows = [
        (1, record("node-1", "ask_user", "waiting")),
        (2, record("node-2", "llm_call", "failed", error="No key")),
        (3, record("node-3", "answer_user")),
    ]
    run.take_records("run-1", "flow-1", rows)
    qtbot.waitUntil(lambda: trace.model.rowCount() == 3)
    qtbot.keyClicks(trace.filter, "llm")
    assert [trace.model.record(0).node_id, trace.model.rowCount()] == ["node-2", 1]
    trace.filter.setText("hello")  # a word of the details
    assert [trace.model.rowCount(), trace.count.text()] == [2, "2 of 3"]
    trace.filter.setText("ask user")
    assert trace.model.rowCount() == 1
    trace.filter.clear()
    trace.status.setCurrentIndex(trace.status.findData("waiting"))
    assert trace.count.text() == "1 of 3"
    trace.status.setCurrentIndex(0)
    trace.only_selected.setChecked(True)
    trace.show_selection(["node-3"])
    assert trace.model.rowCount() == 1


def test_many_rows_are_searched_in_turns(trace, run, qtbot, monkeypatch):
    monkeypatch.setattr("app.panels.trace_rows.MOST_AT_ONCE", 2)
    monkeypatch.setattr("app.widgets.sliced.SLICE_SECONDS", 0.0)
    rows = [
        (n, record(f"node-{n}", "llm_call" if n % 2 else "ask_user", step_id=f"s{n}"))
        for n in range(1, 7)
    ]
    run.take_records("run-1", "flow-1", rows)
    qtbot.waitUntil(lambda: trace.model.rowCount() == 6)
    trace.filter.setText("llm")
    assert trace.model.is_gathering
    assert trace.model.rowCount() == 6, "as it was until all are searched"
    more = [
        (7, record("node-7", "ask_user", step_id="s7")),
        (8, record("node-8", "llm_call", step_id="s8")),
    ]
    run.take_records("run-1", "flow-1", more)
    qtbot.waitUntil(lambda: trace.count.text() == "4 of 8")
    assert not trace.model.is_gathering
    trace.filter.setText("llm c")
    trace.filter.setText("ask")
    assert trace.model.rowCount() == 4, "the former rows"
    qtbot.waitUntil(lambda: not trace.model.is_gathering)
    assert [trace.model.record(row).seq for row in range(4)] == [2, 4, 6, 7]


def test_the_step_that_failed_is_chosen_with_all_it_says(trace, run, qtbot):
    rows = [
        (1, record("node-1", "llm_call", "failed", error="No key")),
        (2, record("node-2", "llm_call", "failed", error="No model")),
        (3, record("node-3", "answer_user")),
    ]
    run.take_records("run-1", "flow-1", rows)
    trace.filter.setText("nothing like that")
    with qtbot.waitSignal(trace.node_chosen) as chosen:
        trace.choose_failure()
    assert chosen.args == ["flow-1", "node-2"]
    assert "No model" in trace.detail.head.text()


def test_a_step_is_one_row_from_start_to_answer_and_every_record_is_a_choice_away(
    trace, run, qtbot
):
    def step(seq, node, effect, status, step_id, **more):
        return seq, record(node, effect, status, step_id=step_id, **more)

    asks = {"result": {"wait": {"prompt": "Tea or coffee?"}}}
    run.take_records(
        "run-1",
        "flow-1",
        [
            step(1, "ask", "ask_user", "started", "a", ended_at=None, result=None),
            step(2, "ask", "ask_user", "waiting", "a", **asks),
            step(3, "other", "llm_call", "started", "b", ended_at=None, result=None),
        ],
    )
    qtbot.waitUntil(lambda: trace.model.rowCount() == 2)
    trace.view.setCurrentIndex(trace.model.index(0))
    assert trace.model.record(0).status == "waiting"
    answer = {"type": "resume", "payload": {"payload": {"response": "Tea"}}}
    bookkeeping = {"type": "emit_event", "payload": {"name": "abstract.status"}}
    run.take_records(
        "run-1",
        "flow-1",
        [
            (
                4,
                {
                    **record("ask", "resume", step_id="c"),
                    "effect": {**answer, "payload": {"response": "Tea"}},
                },
            ),
            (5, {**record("end", "emit_event", step_id="d"), "effect": bookkeeping}),
            step(6, "other", "llm_call", "completed", "b"),
        ],
    )
    qtbot.waitUntil(lambda: trace.model.record(1).status == "completed")
    first = trace.model.record(0)
    assert (first.node_id, first.effect, first.status) == ("ask", "ask_user", "completed")
    assert first.detail.startswith("Tea or coffee?")
    assert trace.count.text() == "2 steps"
    assert trace.view.currentIndex().row() == 0, "nothing jumps"
    assert "completed" in trace.detail.head.text()
    trace.status.setCurrentIndex(trace.status.findText("Every record"))
    assert trace.count.text() == "6 records"


def test_a_step_that_waits_has_taken_no_time_yet_and_calls_are_said_in_words(trace, run, qtbot):
    outcome = {"name": "read_file", "success": True, "output": "x"}
    tools = record("node-2", "tool_calls", result={"mode": "executed", "results": [outcome]})
    waits = record("node-1", "wait_until", "waiting", result={"wait": {"reason": "until"}})
    run.take_records("run-1", "flow-1", [(1, waits), (2, tools)])
    qtbot.waitUntil(lambda: trace.model.rowCount() == 2)
    waiting, called = (trace.model.texts(trace.model.record(row)) for row in range(2))
    assert waiting[3:] == ("waiting", "", "for until")
    assert called[3:] == ("completed", "1.2 s", "read_file ok")


def test_a_subflow_says_what_it_brought(trace, run, qtbot):
    waits = record(
        "node-1", "start_subworkflow", "waiting", result={"wait": {"reason": "subworkflow"}}
    )
    brought = {"sub_run_id": "x", "output": {"letters": 5}}
    done = record("node-1", "resume")
    done["effect"]["payload"] = {"payload": brought}
    run.take_records("run-1", "flow-1", [(1, waits), (2, done)])
    qtbot.waitUntil(lambda: trace.model.rowCount() == 1)
    qtbot.waitUntil(lambda: trace.model.record(0).status == "completed")
    assert trace.model.texts(trace.model.record(0))[2::3] == ("subflow", "letters: 5")


def test_a_step_that_a_cancel_ended_says_what_was_asked_not_what_went_wrong(trace, run, qtbot):
    ended = record("node-1", "llm_call", "cancelled", result=None, error="x: check the address")
    ended["effect"]["payload"] = {"prompt": "Tea?"}
    run.take_records("run-1", "flow-1", [(1, ended)])
    qtbot.waitUntil(lambda: trace.model.rowCount() == 1)
    assert trace.model.texts(trace.model.record(0))[3:] == ("cancelled", "1.2 s", "Tea?")


def test_the_rows_have_the_whole_width_until_one_is_chosen(trace, run, qtbot):
    run.take_records("run-1", "flow-1", [(1, record("node-1", "ask_user"))])
    run.take_records("run-1", "flow-1", [(2, record("node-2", "answer_user"))])
    qtbot.waitUntil(lambda: trace.model.rowCount() == 2)
    assert not trace.detail.isVisible()
    trace.view.setFocus()
    assert not trace.detail.isVisible(), "passing through with Tab chooses nothing"
    qtbot.keyClick(trace.view, Qt.Key.Key_Down)
    qtbot.waitUntil(trace.detail.isVisible)
    assert trace.detail.head.text().startswith("#2")
    qtbot.waitUntil(lambda: trace.view.width() < 700)
    qtbot.mouseClick(trace.detail.close_button, Qt.MouseButton.LeftButton)
    assert not trace.detail.isVisible()
    qtbot.waitUntil(lambda: trace.view.width() > 950)
    place = trace.view.visualRect(trace.model.index(1)).center()
    qtbot.mouseClick(trace.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert trace.detail.isVisible(), "the row that was closed can be chosen again"
    trace.show_run(RunModel("run-2", FLOW))
    assert not trace.detail.isVisible()


def test_fifty_thousand_records_are_taken_and_the_last_can_be_seen(trace, run):
    one = record("node-1", "answer_user")
    run.take_records("run-1", "flow-1", ((seq, one) for seq in range(1, 50_001)))
    trace._flush()
    assert trace.model.rowCount() == 50_000
    trace.view.scrollToBottom()
    last = trace.model.index(49_999)
    assert trace.view.viewport().rect().intersects(trace.view.visualRect(last))


def test_a_long_run_is_merged_in_turns_and_seen_from_its_end(trace, run, qtbot):
    count = 600
    rows = [
        (2 * n + at, record("node-1", "llm_call", status, step_id=f"s{n}"))
        for n in range(count)
        for at, status in ((1, "started"), (2, "completed"))
    ]
    run.take_records("run-1", "flow-1", rows[:-2])
    trace.show_run(None)
    assert trace.count.text() == "No run yet"
    trace.show_run(run)
    assert trace.model.is_gathering
    assert (trace.model.rowCount(), trace.count.text()) == (0, "No run yet")
    run.take_records("run-1", "flow-1", rows[-2:])  # while the others are merged
    qtbot.waitUntil(lambda: trace.model.rowCount() == count)
    assert trace.count.text() == "600 steps"
    bar = trace.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)

    trace.show_run(run)
    assert trace.model.is_gathering
    trace.choose_failure()
    assert trace.model.rowCount() == count, "who looks for one gets them all"


def test_another_run_replaces_the_one_before(trace, run, qtbot):
    run.take_records("run-1", "flow-1", [(1, record("node-1", "ask_user"))])
    trace.show_run(RunModel("run-2", FLOW))
    assert trace.model.rowCount() == 0
    run.take_records("run-1", "flow-1", [(2, record("node-1", "ask_user"))])
    assert not trace._timer.isActive() or trace._pending == []


def test_the_conversation_shows_messages_questions_and_answers(qtbot, run):
    panel = ConversationPanel()
    qtbot.addWidget(panel)
    panel.resize(400, 300)
    panel.show_run(run)
    panel.show()
    run.take_records("run-1", "flow-1", [(1, record("node-2", "answer_user"))])
    assert panel.texts() == ["Flow: Hello"]
    assert not panel.answer.isVisible()
    run.take_waits([question("run-1")])
    assert panel.answer.isVisible()
    with qtbot.waitSignal(panel.answer_wanted) as wanted:
        panel.answer.click()
    assert wanted.args == [question("run-1")]
    panel.show_run(None)
    assert panel.texts() == []


def test_a_run_that_stands_at_a_breakpoint_of_a_subflow_has_halted(qtbot):
    halt = Halt(HaltCause.BREAKPOINT).to_json()
    wait = WaitState(WaitReason.USER, wait_key="k", details={"kind": "pause", "halt": halt})
    model = PastRuns()
    inner = PendingWait("child", "b", "flow-2", "Inner", "node-1", NOW, wait)
    model.show([summary("b", RunStatus.WAITING)], [inner])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Flow b, halted"


def test_a_run_without_a_step_yet_is_not_asked_to_be_run(trace):
    assert "No step is done yet" in trace._hint.text()
    trace.show_run(None, lambda _flow, node: node)
    assert "F5 runs the flow" in trace._hint.text()


def test_runs_can_be_answered_opened_cancelled_and_deleted(qtbot):
    model = PastRuns()
    panel = RunsPanel(model, now=lambda: dt.datetime(2026, 1, 2, 3, 6, tzinfo=dt.UTC))
    qtbot.addWidget(panel)
    panel.resize(500, 300)
    panel.show()
    assert not panel.open.isEnabled()
    wait = question()
    model.show(
        [
            summary("a", RunStatus.COMPLETED, output={"x": 1}),
            summary("b", RunStatus.WAITING),
            summary("c", RunStatus.FAILED, error="It broke"),
        ],
        [wait],
    )
    panel.view.setFocus()
    panel.view.setCurrentIndex(model.index(1))
    assert panel.answer.isEnabled()
    assert not panel.delete.isEnabled()
    with qtbot.waitSignal(panel.answer_wanted) as wanted:
        qtbot.mouseClick(panel.answer, Qt.MouseButton.LeftButton)
    assert wanted.args == [wait]
    with qtbot.waitSignals([panel.open_wanted, panel.answer_wanted]):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.cancel_wanted) as told:
        qtbot.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)
    assert told.args == ["b"]
    panel.view.setCurrentIndex(model.index(0))
    assert not panel.answer.isEnabled()
    with qtbot.waitSignal(panel.open_wanted) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert told.args == ["a"]
    with qtbot.waitSignal(panel.delete_wanted) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert told.args == ["a"]
    spoken = [model.index(r).data(Qt.ItemDataRole.AccessibleTextRole) for r in range(3)]
    assert spoken == ["Flow a, done", "Flow b, waiting for your answer", "Flow c, failed"]
    panel.grab()


def test_values_of_a_run_can_be_read_and_copied(qtbot, qapp):
    panel = RunValuesPanel()
    qtbot.addWidget(panel)
    panel.show_output({"answer": 42}, None)
    panel.show_variables({"_temp": {}, "name": "Ada"})
    panel.show_nodes({"node-1": NodeRun(NodeRunState.DONE, output={"x": [1, 2]})})
    rows = panel.variables.tree.rows
    assert [rows.index(r, 0).data() for r in range(2)] == ["name", "_temp"]
    panel.show()
    panel.tabs.setCurrentWidget(panel.nodes)
    tree = panel.nodes.tree
    qtbot.waitUntil(lambda: tree.rows.index(0, 0).data() == "node-1")
    tree.setCurrentIndex(tree.rows.index(0, 0))
    assert '"x"' in tree.copied_text()


def test_huge_values_are_shown_at_once_and_in_part(qtbot):
    view = JsonView()
    qtbot.addWidget(view)
    view.show_value([{"n": n} for n in range(300_000)])
    rows = view.tree.rows
    assert rows.rowCount() == 2_001
    assert rows.index(2_000, 1).data() == "298000 more"
    view.show_value("long " * 100_000)
    assert "500,000" in view._note.text()


def said(run, count, first=1):
    """A run says that many things."""
    records = [
        (number, {**record("node", "answer_user"), "result": {"message": f"Line {number}"}})
        for number in range(first, first + count)
    ]
    run.take_records("run-1", "flow-1", records)


def test_a_flood_of_messages_makes_no_bubble_that_nobody_sees(qtbot, run):
    panel = ConversationPanel()
    qtbot.addWidget(panel)
    panel.show_run(run)
    said(run, 500)
    assert len(run.messages) == 500
    assert panel._bubbles == []
    panel.show()
    qtbot.waitExposed(panel)
    qtbot.waitUntil(lambda: len(panel._bubbles) == FIRST_MESSAGES)
    assert panel.texts()[-1] == "Flow: Line 500"
    first = panel._bubbles[0]
    said(run, 3, first=501)
    qtbot.waitUntil(lambda: panel.earlier.text() == f"Earlier messages ({503 - FIRST_MESSAGES})")
    assert panel._bubbles[-1].accessibleName() == "Flow: Line 503"
    assert first in panel._bubbles, "a bubble that scrolled out is used again"
    assert len(panel._bubbles) == FIRST_MESSAGES
    panel.earlier.click()
    qtbot.waitUntil(lambda: len(panel._bubbles) == FIRST_MESSAGES + MORE_MESSAGES)
    texts = panel.texts()
    assert texts == [f"Flow: Line {n}" for n in range(504 - len(texts), 504)]


def test_branches_stand_below_the_run_they_come_from(qapp):
    runs = [
        summary("c", RunStatus.RUNNING, forked_from=("b", 4), label="Third"),
        summary("other", RunStatus.COMPLETED),
        summary("a", RunStatus.COMPLETED),
        summary("b", RunStatus.FAILED, forked_from=("a", 0), label=""),
        summary("lost", RunStatus.COMPLETED, forked_from=("gone", 2), label="Lost"),
    ]
    model = PastRuns()
    model.show(runs, [])
    shown = [
        (model.index(row).data(), model.index(row).data(RunRole.DEPTH))
        for row in range(model.rowCount())
    ]
    assert shown == [
        ("Flow a", 0),
        ("Branch", 1),
        ("Third", 2),
        ("Flow other", 0),
        ("Flow lost · Lost", 0),
    ]
    spoken = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Flow c · Third, from #5, running"


def steps(count):
    """`count` steps of two records each."""
    made = []
    for step in range(1, count + 1):
        for status in ("started", "completed"):
            one = record(f"node-{step}", "llm_call", status, step_id=f"s{step}", attempt=1)
            made.append(one)
    return list(enumerate(made, 1))


def test_the_time_line_shows_trace_and_nodes_as_they_were(trace, run, qtbot):
    run.take_records("run-1", "flow-1", steps(5))
    bar = trace.replay
    qtbot.waitUntil(lambda: bar.slider.maximum() == 10)
    assert (bar.position, bar.live.isEnabled()) == (None, False)
    assert bar.words.text() == "Now, record 10"
    qtbot.waitUntil(lambda: trace._preparing.is_done)
    bar.slider.setFocus()
    qtbot.keyClick(bar.slider, Qt.Key.Key_Home)
    qtbot.keyClick(bar.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: run.position == 1)
    assert bar.words.text() == "Record 1 of 10"
    assert run.node("node-1").state is NodeRunState.RUNNING
    assert run.node("node-2") is None
    assert trace.model.status(0) == "started"
    assert [trace.model.is_later(row) for row in range(5)] == [False, True, True, True, True]
    assert trace.model.row_now == 0
    assert "later" in trace.model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(bar.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: run.position == 2)
    assert trace.model.status(0) == "completed"
    run.take_records("run-1", "flow-1", steps(6))
    qtbot.waitUntil(lambda: bar.slider.maximum() == 12)
    assert (run.position, bar.position) == (2, 2), "what is looked at stays"
    qtbot.mouseClick(bar.live, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: run.position is None)
    assert run.node("node-6").state is NodeRunState.DONE
    assert not any(trace.model.is_later(row) for row in range(6))
    qtbot.keyClick(bar.slider, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: run.position == 11)
    qtbot.keyClick(bar.slider, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: run.position is None)


def test_each_run_keeps_the_moment_it_is_looked_at(trace, run, qtbot):
    run.take_records("run-1", "flow-1", steps(3))
    qtbot.waitUntil(lambda: trace.replay.slider.maximum() == 6)
    qtbot.waitUntil(lambda: trace._preparing.is_done)
    trace.replay.slider.setValue(2)
    qtbot.waitUntil(lambda: run.position == 2)
    other = RunModel("run-2", FLOW)
    other.take_records("run-2", "flow-1", steps(4))
    trace.show_run(other)
    assert (trace.replay.position, trace.replay.slider.maximum()) == (None, 8)
    trace.show_run(run)
    assert (trace.replay.position, trace.replay.slider.maximum()) == (2, 6)
    assert trace.model.is_later(2)
    trace.show_run(None)
    assert not trace.replay.slider.isEnabled()
