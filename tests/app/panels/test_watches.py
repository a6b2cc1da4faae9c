"""The panel of watch expressions: typed, changed, removed by keyboard; what they give, and what is wrong."""

import pytest
from PySide6.QtCore import Qt

from app.panels.watches import MOST_WATCHES, WatchPanel
from runtime.model.watched import Watched


@pytest.fixture
def panel(qtbot):
    panel = WatchPanel()
    qtbot.addWidget(panel)
    panel.resize(900, 260)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def typed(qtbot, panel, text):
    panel.line.setText(text)
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)


def cells(panel):
    return [row.cells for row in panel.table.rows]


def test_expressions_are_typed_changed_and_removed_by_keyboard(qtbot, panel):
    given = []
    panel.expressions_changed.connect(given.append)
    typed(qtbot, panel, " vars.a ")
    typed(qtbot, panel, "1 + 1")
    typed(qtbot, panel, "vars.a")
    assert given[-1] == ("vars.a", "1 + 1"), "each once"
    panel.table.setCurrentIndex(panel.table.model().index(0, 0))
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    assert panel.line.text() == "vars.a"
    typed(qtbot, panel, "vars.b")
    assert given[-1] == ("vars.b", "1 + 1")
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    qtbot.keyClick(panel.line, Qt.Key.Key_Escape)
    assert panel.line.text() == ""
    typed(qtbot, panel, "3")
    assert given[-1] == ("vars.b", "1 + 1", "3"), "Escape ends the change"
    panel.table.setCurrentIndex(panel.table.model().index(1, 0))
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert given[-1] == ("vars.b", "3")


def test_what_is_wrong_is_said_and_nothing_is_lost(qtbot, panel):
    typed(qtbot, panel, "vars. (")
    assert "Python" in panel.where.text()
    assert panel.line.text() == "vars. ("
    assert cells(panel) == []
    panel.show_place("As it is")
    assert "Python" in panel.where.text(), "a run that goes on does not wipe it out"
    panel.line.setText("vars.a")
    assert panel.where.text() == "As it is"
    panel.show_expressions([str(number) for number in range(MOST_WATCHES)])
    typed(qtbot, panel, "vars.more")
    assert "remove one first" in panel.where.text()
    assert len(panel.table.rows) == MOST_WATCHES


def test_no_title_of_a_node_makes_the_window_wider_than_the_screen(panel):
    panel.show_place("As after record 5 of “" + "x" * 3000 + "”")
    assert panel.minimumSizeHint().width() < 900
    assert panel.where.toolTip().startswith("As after record 5")
    panel.show_place("As it is")
    assert panel.where.toolTip() == ""


def test_values_errors_and_changes_are_shown_and_the_chosen_row_stays(qtbot, panel):
    panel.show_expressions(["a", "b", "c"])
    panel.show_found({"a": Watched(1), "b": Watched({"x": [1]}), "c": Watched(2)}, follows=False)
    panel.table.setCurrentIndex(panel.table.model().index(1, 0))
    assert cells(panel) == [("a", "1"), ("b", "{x: [1]}"), ("c", "2")]
    assert panel.value.isVisible()
    panel.show_found(
        {"a": Watched(1), "b": Watched({"x": [2]}), "c": Watched(error="division by zero")},
        follows=True,
    )
    assert panel.table.currentIndex().row() == 1
    rows = panel.table.rows
    assert rows[0].tip == "1"
    assert rows[1].tip.startswith("Changed since the last look")
    assert (rows[2].cells[1], rows[2].tone) == ("Division by zero.", "failed")
    panel.table.setCurrentIndex(panel.table.model().index(2, 0))
    assert not panel.value.isVisible()
    panel.show_found({"a": Watched(5)}, follows=False)
    assert panel.table.rows[0].tip == "5", "another run: nothing has changed"


def test_names_are_completed(panel):
    panel.hide()  # the platform of tests cannot show the list
    names = {"vars": {"last": 1}, "value": {}, "nodes": {"ask": {"response": "Tea"}}}
    panel.names = lambda: names
    panel.line.setText("nodes[")
    panel.completing.offer()
    assert panel.completing.words == ['"ask']
    panel.completing.take('"ask')
    assert panel.line.text() == 'nodes["ask"]'
    panel.line.setText(panel.line.text() + "[")
    panel.completing.offer()
    assert panel.completing.words == ['"response']


def test_the_menu_edits_and_removes(qtbot, panel):
    panel.show_expressions(["a", "b"])
    menu = panel.menu_at(panel.table.model().index(1, 0))
    edit, remove = menu.actions()
    edit.trigger()
    assert panel.line.text() == "b"
    with qtbot.waitSignal(panel.expressions_changed) as changed:
        remove.trigger()
    assert changed.args == [("a",)]
