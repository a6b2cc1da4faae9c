"""Panels behind the tab of another are hidden: they follow nothing, and the keyboard leaves them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QTabBar

from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from tests.support.studio import studio_open, until

FRONT = {DockKey.PALETTE, DockKey.INSPECTOR, DockKey.PROBLEMS}


def in_sight(studio) -> set[DockKey]:
    docks = studio.window.docks
    return {key for key in docks if docks.dock(key).widget().isVisible()}


def test_only_panels_in_sight_are_visible(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            docks = studio.window.docks
            for key in (DockKey.OUTLINE, DockKey.HISTORY, DockKey.TRACE, *FRONT):
                docks.show(key)
                assert docks.panel(key).isVisible(), "at once: the caller may give it the keyboard"
            assert in_sight(studio) == FRONT
            widths = [docks.dock(key).width() for key in FRONT]
            docks.show(DockKey.OUTLINE)
            docks.show(DockKey.PALETTE)
            assert [docks.dock(key).width() for key in FRONT] == widths, "nothing jumps"
            docks.toggle_all()
            assert in_sight(studio) == set()
            docks.toggle_all()
            await until(lambda: DockKey.PALETTE in in_sight(studio))
            docks.dock(DockKey.HISTORY).setFloating(True)
            await until(lambda: DockKey.HISTORY in in_sight(studio), what="it floats")

    run_async(story(), 30)


def test_docks_that_were_hidden_all_at_once_come_back_in_front(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            docks, tick = studio.window.docks, studio.window.table["view.panels"]
            for key in (front := (DockKey.OUTLINE, DockKey.HISTORY, DockKey.VARIABLES)):
                docks.show(key)
            await until(lambda: in_sight(studio) == set(front))
            studio.press("view.panels")
            assert tick.isChecked()
            assert in_sight(studio) == set()
            studio.press("view.panels")
            await until(lambda: in_sight(studio) == set(front))
            assert not tick.isChecked()
            studio.press("view.panels")
            docks.show(DockKey.VARIABLES)
            assert not tick.isChecked(), "one is in sight again"

    run_async(story(), 30)


def test_hidden_docks_come_back_though_nobody_knows_which_they_were(run_async, tmp_path):
    """As after a start of a program that was closed without them."""

    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            studio.press("view.layout_present")
            assert in_sight(studio) == set()
            studio.press("view.panels")
            await until(lambda: in_sight(studio) == {DockKey.PALETTE, DockKey.INSPECTOR})
            assert not studio.window.table["view.panels"].isChecked()

    run_async(story(), 30)


def test_the_keyboard_goes_to_the_panel_that_comes_to_the_front(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            studio.window.activateWindow()
            docks = studio.window.docks
            docks.show(DockKey.PROBLEMS)
            docks.show(DockKey.TRACE)
            studio.window.panels.trace.filter.setFocus()
            await until(lambda: QApplication.focusWidget() is studio.window.panels.trace.filter)
            docks.dock(DockKey.PROBLEMS).raise_()
            problems = docks.panel(DockKey.PROBLEMS)
            await until(lambda: problems.isAncestorOf(QApplication.focusWidget()))
            docks.dock(DockKey.TRACE).raise_()
            studio.view.setFocus()  # who says where it goes is not overruled
            await until(lambda: studio.window.panels.trace.isVisible())
            await until(lambda: docks._left is None)
            assert QApplication.focusWidget() is studio.view

    run_async(story(), 30)


def test_a_panel_behind_a_tab_catches_up_when_it_is_shown(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            docks, inspector = studio.window.docks, studio.window.panels.inspector
            docks.show(DockKey.HISTORY)
            pane = inspector._pane
            node = studio.node_of_type("answer_user")
            studio.tab.selection.set([node.id], current=node.id)
            assert inspector._pane is pane
            assert not inspector._timer.isActive()
            docks.show(DockKey.INSPECTOR)
            await until(lambda: getattr(inspector._pane, "node_id", "") == node.id)

    run_async(story(), 30)


def test_each_tab_that_is_clicked_shows_its_panel(run_async, tmp_path):
    """Also the first time, when it is made after its dock has come into sight."""

    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            docks = studio.window.docks
            docks.show(DockKey.PROBLEMS)
            for key in (DockKey.RUNS, DockKey.VALUES, DockKey.RUNS):
                choose_tab(studio.window, docks.dock(key).windowTitle())
                await until(lambda key=key: key in studio.window.panels._made, what="it is made")
                assert in_sight(studio) == FRONT - {DockKey.PROBLEMS} | {key}

    run_async(story(), 30)


def choose_tab(window, title):
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        for index in range(bar.count()):
            if bar.isVisible() and bar.tabText(index) == title:
                bar.setCurrentIndex(index)
                return
    raise AssertionError(f"no tab {title}")


def choose(studio, title: str, action: str) -> None:
    """Ask for the menu of a dock's tab, as the right button does, and choose from it."""
    window = studio.window
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    bar, number = next(
        (bar, number)
        for bar in window.findChildren(QTabBar, options=direct)
        for number in range(bar.count())
        if bar.isVisible() and bar.tabText(number) == title
    )
    place = bar.mapTo(window, bar.tabRect(number).center())
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, window.mapToGlobal(place))
    QApplication.sendEvent(window, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(one for one in menu.actions() if one.text() == action).trigger()
    menu.close()


@pytest.mark.qt_log_ignore("does not support (grabbing|raise)", extend=True)
def test_the_menu_of_a_tab_floats_moves_and_hides_its_panel(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            docks, window = studio.window.docks, studio.window
            history = docks.dock(DockKey.HISTORY)
            choose(studio, "History", "Move to the left")
            assert window.dockWidgetArea(history) == Qt.DockWidgetArea.LeftDockWidgetArea
            await until(lambda: DockKey.HISTORY in in_sight(studio))
            assert docks.dock(DockKey.PALETTE) in window.tabifiedDockWidgets(history)
            choose(studio, "History", "Hide panel")
            assert history.isHidden()
            docks.show(DockKey.HISTORY)
            choose(studio, "History", "Put into a window of its own")
            assert history.isFloating()
            await until(lambda: DockKey.HISTORY in in_sight(studio))

    run_async(story(), 30)
