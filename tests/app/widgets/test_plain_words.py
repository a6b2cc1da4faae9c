"""What flows, models and people write is shown as it is written: Qt takes a text with tags for HTML."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel

from app.dialogs.budget_reached import BudgetReachedDialog
from app.dialogs.repeat_run import RepeatRunDialog
from app.panels.log import EntryDetail
from app.panels.log_rows import LogRows
from app.panels.run_table import RunTableModel
from app.panels.run_table_rows import RunTable
from app.runs.log_book import LogEntry
from app.widgets.dialog_parts import error_label
from app.widgets.json_tree import JsonRows
from app.widgets.row_table import RowTable, TableRow
from app.widgets.texts import plain_tip
from runtime.model.budget import Overrun
from runtime.nodes.run_form import RunField

HOSTILE = "<h1>big</h1> &lt;3 <img src='file:///etc/hostname'>\n  next"


def plain(tip: str) -> str:
    return QTextDocumentFragment.fromHtml(tip).toPlainText() if tip.startswith("<") else tip


def tip_of(model, column=0):
    return model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)


def test_a_tip_is_read_as_it_was_written():
    assert plain(plain_tip(HOSTILE)) == HOSTILE
    assert plain_tip("all is well\nthere") == "all is well\nthere"
    assert plain_tip("x" * 3000).endswith("x…")


def test_no_list_takes_a_value_for_html(qtbot):
    log = LogRows()
    log.append([LogEntry(1, "2026-01-02T03:04:05Z", 20, "a", HOSTILE, "", "", "", "", "", "")])
    assert plain(tip_of(log, column=3)) == HOSTILE
    runs = RunTableModel()
    runs.show(RunTable(("a",), ((HOSTILE,),), frozenset()))
    assert plain(tip_of(runs)) == " ".join(HOSTILE.split())
    table = RowTable(("a",), (1,))
    qtbot.addWidget(table)
    table.show_rows([TableRow((HOSTILE,), 1)])
    assert plain(tip_of(table.model())) == HOSTILE
    tree = JsonRows()
    tree.show({"a": HOSTILE})
    assert plain(tip_of(tree, column=1)) == HOSTILE


@pytest.fixture
def budget_dialog(qtbot):
    overrun = Overrun("cost_usd", Decimal(1), Decimal(0), None, HOSTILE)
    dialog = BudgetReachedDialog(overrun)
    qtbot.addWidget(dialog)
    return dialog


def test_no_dialog_takes_the_name_of_a_model_or_a_pasted_text_for_html(qtbot, budget_dialog):
    repeat = RepeatRunDialog("Report", (), {})
    qtbot.addWidget(repeat)
    label = error_label(repeat)
    for one in (budget_dialog.words, budget_dialog.message, repeat.message, label):
        assert isinstance(one, QLabel)
        assert one.textFormat() is Qt.TextFormat.PlainText


def test_no_long_word_makes_a_dialog_wider_than_the_screen(qtbot):
    long = "W" * 3000
    overrun = Overrun("cost_usd", Decimal(1), Decimal(0), None, long)
    reached = BudgetReachedDialog(overrun, where=long)
    repeat = RepeatRunDialog("Report", [RunField("topic", "string", "Topic")], {})
    detail = EntryDetail()
    for one in (reached, repeat, detail):
        qtbot.addWidget(one)
    repeat.tabs.setCurrentIndex(1)
    repeat.table.setPlainText(f"{long}\n1")
    repeat._check()
    assert long in repeat.message.text()
    detail.show_entry(LogEntry(1, "2026-01-02T03:04:05Z", 20, long, "a", "", "", "", "", "", ""))
    for one in (reached, repeat, detail):
        assert one.minimumSizeHint().width() < 700
