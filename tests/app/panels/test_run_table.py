"""Repeated runs side by side: differences, what was taken, CSV."""

import csv
import io

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QSignalSpy

from app.panels.run_table import RunTablePanel
from app.panels.run_table_rows import run_table
from app.runs.run_batch import BatchRun
from runtime.model.batch import Batch, RunFigures
from runtime.model.run import RunStatus
from runtime.model.summary import RunSummary

NOW = "2026-01-02T03:04:05.000000+00:00"


def ran(number, output, status=RunStatus.COMPLETED, error=None, **inputs):
    batch = Batch("b", "Tea", number, 4)
    summary = RunSummary(
        f"run-{number}",
        "f",
        "Flow",
        status,
        False,
        False,
        NOW,
        NOW,
        output=output,
        error=error,
        batch=batch,
    )
    return BatchRun(summary, RunFigures(inputs, 3, 1500.0, 10, "0.01"))


RUNS = (
    ran(1, {"text": "a", "success": True}, name="Ada"),
    ran(2, {"text": "=1+1", "success": True}, name="Ada"),
    ran(3, {"text": "a", "success": True}, name="Alan"),
    ran(4, None, RunStatus.FAILED, "no luck", name={"x": 1}),
)


def test_outputs_unlike_most_are_marked_and_those_of_failed_runs_are_not():
    table = run_table(RUNS)
    assert table.columns == (
        *("No.", "State", "name", "text", "Differs in", "Steps", "Time", "Tokens", "Cost"),
    )
    assert table.differs == {(1, 3)}
    assert table.rows[1] == (2, "done", "Ada", "=1+1", "text", 3, "1.5 s", 10, "0.01 $")
    assert table.rows[3][1] == "failed: no luck"


def test_secrets_are_not_shown():
    failed = ran(2, None, RunStatus.FAILED, "401: api_key=sk-1 is wrong")
    table = run_table((ran(1, {"text": "a", "token": {"password": "x"}}, api_key="sk-1"), failed))
    assert "sk-1" not in table.to_csv()
    assert '"x"' not in table.to_csv()


def test_csv_is_read_again_and_holds_no_formulas():
    rows = list(csv.reader(io.StringIO(run_table(RUNS).to_csv())))
    assert len(rows) == 5
    assert rows[2][3] == "'=1+1"
    assert rows[4][2] == '{"x":1}'


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "\uff1d1"])
def test_no_name_and_no_value_of_a_table_is_a_formula(text):
    runs = (ran(1, {text: text}, **{f"{text} in": 1}),)
    rows = list(csv.reader(io.StringIO(run_table(runs).to_csv(), newline="")))
    assert rows[0][2:4] == [f"'{text} in", f"'{text}"]
    assert rows[1][3] == f"'{text}"


@pytest.fixture
def panel(qtbot):
    panel = RunTablePanel()
    qtbot.addWidget(panel)
    panel.resize(1000, 260)
    panel.show_batches([("b", "Tea"), ("c", "Coffee")], "b")
    panel.show_runs(RUNS, run_table(RUNS))
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_rows_are_opened_and_two_are_compared(qtbot, panel):
    assert panel.model.index(1, 3).data() == "≠ =1+1"
    assert not panel.compare.isEnabled()
    panel.view.selectRow(0)
    rows = panel.view.selectionModel()
    rows.select(panel.model.index(2, 0), rows.SelectionFlag.Select | rows.SelectionFlag.Rows)
    assert panel.compare.isEnabled()
    with qtbot.waitSignal(panel.compare_wanted) as wanted:
        qtbot.mouseClick(panel.compare, Qt.MouseButton.LeftButton)
    assert wanted.args == ["run-1", "run-3"]
    panel.show_runs(RUNS, run_table(RUNS))
    assert panel.compare.isEnabled(), "what is selected stays"
    with qtbot.waitSignal(panel.run_wanted) as wanted:
        panel.view.activated.emit(panel.model.index(3, 0))
    assert wanted.args == ["run-4"]


def test_what_is_chosen_and_the_current_cell_stay_while_more_runs_come(panel):
    panel.view.selectAll()
    panel.view.selectionModel().setCurrentIndex(
        panel.model.index(2, 3), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    resets = QSignalSpy(panel.model.modelReset)
    runs = (*RUNS, ran(5, {"text": "b"}, name="Eve"))
    panel.show_runs(runs, run_table(runs))
    assert panel.model.index(4, 2).data() == "Eve"
    assert (panel.view.currentIndex().row(), panel.view.currentIndex().column()) == (2, 3)
    assert len(panel.view.selectionModel().selectedRows()) == len(RUNS)
    assert resets.count() == 0, "each reset and each row selected anew cost a second at 1,000 runs"
    others = (ran(9, {"text": "c"}, name="Zoe"),)
    panel.show_runs(others, run_table(others))
    assert panel.model.index(0, 2).data() == "Zoe"
    assert not panel.view.selectionModel().hasSelection()


def test_an_empty_panel_says_what_belongs_there(qtbot):
    panel = RunTablePanel()
    qtbot.addWidget(panel)
    assert "side by side" in panel.view.accessibleDescription()
    assert not panel.export.isEnabled()
    assert not panel.cancel.isEnabled()
