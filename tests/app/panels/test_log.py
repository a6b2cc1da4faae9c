"""The log panel: what is shown, what a filter leaves, what is copied, where a click leads."""

import logging

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from app.panels.log import LogPanel
from app.panels.log_rows import LogFilter, LogRows
from app.runs.log_book import CAPACITY, LogFeed

log = logging.getLogger("test.log_panel")


@pytest.fixture
def feed(qtbot):
    owner = QObject()
    log.setLevel(logging.DEBUG)
    feed = LogFeed(owner)
    yield feed
    feed.stop()
    log.setLevel(logging.NOTSET)


@pytest.fixture
def panel(qtbot, feed):
    panel = LogPanel(feed)
    qtbot.addWidget(panel)
    panel.resize(1000, 300)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def about(run="run-1", node="node-1"):
    return {"run_id": run, "root_run_id": run, "flow_id": "flow-1", "node_id": node}


def messages(panel):
    return [panel.model.entry(row).message for row in range(panel.model.rowCount())]


def written(qtbot, panel):
    log.debug("small talk")
    log.info("run started", extra=about(node=None))
    log.warning("Attempt 1 of 3 failed", extra=about())
    log.error("it broke", extra=about("run-2", "node-2"))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 4)


def test_lines_appear_by_themselves_and_the_end_stays_in_sight(qtbot, panel):
    log.info("before")
    qtbot.waitUntil(lambda: messages(panel) == ["before"])
    for number in range(100):
        log.info("line %d", number)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 101)
    bar = panel.view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    log.info("more")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 102)
    assert bar.value() == 0, "who reads further up is not torn away"
    assert panel.count.text() == "102 messages"


def test_a_hidden_panel_wakes_nobody_and_reads_all_when_it_is_shown(qtbot, panel, feed):
    panel.hide()
    assert not feed.book.is_read
    log.info("meanwhile")
    assert messages(panel) == []
    panel.show()
    assert messages(panel) == ["meanwhile"]


def test_levels_words_runs_and_nodes_filter(qtbot, panel):
    written(qtbot, panel)
    panel.level.setCurrentIndex(panel.level.findData(logging.WARNING))
    assert messages(panel) == ["Attempt 1 of 3 failed", "it broke"]
    assert panel.count.text() == "2 of 4"
    panel.level.setCurrentIndex(0)
    panel.filter.setText("FAILED attempt")
    qtbot.waitUntil(lambda: messages(panel) == ["Attempt 1 of 3 failed"])
    panel.filter.setText("run:run-2")
    qtbot.waitUntil(lambda: messages(panel) == ["it broke"])
    panel.filter.setText("nothing has this")
    qtbot.waitUntil(lambda: messages(panel) == [])
    assert "Clear the filter" in panel.view.accessibleDescription()
    panel.filter.clear()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 4)
    panel.about.setCurrentIndex(panel.about.findData("program"))
    assert messages(panel) == ["small talk"]
    panel.about.setCurrentIndex(panel.about.findData("run"))
    assert messages(panel) == [], "no run is in front"
    panel.show_run("run-1")
    assert messages(panel) == ["run started", "Attempt 1 of 3 failed"]
    panel.about.setCurrentIndex(panel.about.findData("nodes"))
    assert messages(panel) == []
    panel.show_selection(("node-2",))
    assert messages(panel) == ["it broke"]


def test_a_click_or_enter_goes_to_what_a_line_is_about(qtbot, panel):
    written(qtbot, panel)
    panel.model.title_of = lambda _flow, node: node.upper()
    cell = panel.model.index(2, 2)
    assert cell.data() == "NODE-1"
    with qtbot.waitSignal(panel.entry_wanted) as wanted:
        qtbot.mouseClick(
            panel.view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=panel.view.visualRect(cell).center(),
        )
    assert (wanted.args[0].run_id, wanted.args[0].node_id) == ("run-1", "node-1")
    assert panel.detail.isVisible()
    assert panel.detail.text.toPlainText() == "Attempt 1 of 3 failed"
    with qtbot.waitSignal(panel.entry_wanted):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(panel.entry_wanted):
        panel.view.setCurrentIndex(panel.model.index(0, 0))
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.detail.width() > 100)
    qtbot.mouseClick(panel.detail.close_button, Qt.MouseButton.LeftButton)
    assert not panel.detail.isVisible()


def test_the_menu_narrows_to_a_run_or_a_node(qtbot, panel):
    written(qtbot, panel)
    panel.view.setCurrentIndex(panel.model.index(2, 0))
    menu = panel.menu_at(panel.view.currentIndex())
    by_text = {action.text(): action for action in menu.actions()}
    by_text["Only messages of its run"].trigger()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    assert panel.filter.text() == "run:run-1"
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    by_text["Only messages of its node"].trigger()
    qtbot.waitUntil(lambda: messages(panel) == ["Attempt 1 of 3 failed"])


def test_chosen_lines_are_copied_else_all_that_are_shown_and_clearing_forgets(qtbot, panel):
    written(qtbot, panel)
    qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().count("\n") == 3
    panel.view.selectRow(3)
    qtbot.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().endswith("ERROR test.log_panel [run-2]: it broke")
    qtbot.mouseClick(panel.empty, Qt.MouseButton.LeftButton)
    assert messages(panel) == []
    log.info("after")
    qtbot.waitUntil(lambda: messages(panel) == ["after"])


def test_the_oldest_rows_go_and_a_filter_keeps_its_place(feed):
    rows = LogRows()
    rows.filter(LogFilter(text="even"))
    for number in range(CAPACITY):
        log.info("even" if number % 2 == 0 else "odd")
    rows.append(feed.book.after(0))
    assert rows.count == (CAPACITY // 2, CAPACITY)
    for _ in range(10):
        log.info("odd")
    rows.append(feed.book.after(rows.last_number))
    assert rows.count == (CAPACITY // 2 - 5, CAPACITY)
    assert rows.entry(0).number == 11
