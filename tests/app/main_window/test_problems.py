"""Problems in the real window: grouped, counted in the status bar, marked on pins, mended by quick fixes."""

import asyncio
import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.document import edits, pin_edits
from app.document.joining import PinRef
from app.main_window.docks.docks import DockKey
from app.widgets.fix_menu import FixMenu
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.codec import dump_flow
from runtime.visualflow.flow import Position, VisualFlow
from runtime.visualflow.problem import Severity
from tests.support.studio import CTRL, LEFT, studio_open, until


def broken_flow() -> VisualFlow:
    """An object wired to a text, two odd variable names, and a step that nothing reaches."""
    catalogue = builtin_catalogue()
    flow = VisualFlow(id="broken", name="Broken")
    for node_id, kind, x, y in (
        ("start", "on_flow_start", 0, 0),
        ("first", "set_var", 320, 0),
        ("second", "set_var", 640, 0),
        ("dead", "set_var", 480, 260),
        ("end", "on_flow_end", 960, 0),
    ):
        flow = edits.add_node(flow, new_node(catalogue[kind], node_id, Position(x=x, y=y)))
    for node_id, name in (("first", "my total"), ("second", "a b"), ("dead", "fine")):
        flow = edits.set_pin_default(flow, node_id, "name", name)
        flow = edits.rename_node(flow, node_id, node_id.capitalize())
    pin = {"id": "data", "label": "data", "type": "object"}
    flow = pin_edits.add_pin(flow, "start", pin, is_output=True)
    text = {"id": "text", "label": "text", "type": "string"}
    flow = pin_edits.add_pin(flow, "end", text, is_output=False)
    for a, out, b, into in (
        ("start", "exec-out", "first", "exec-in"),
        ("first", "exec-out", "second", "exec-in"),
        ("second", "exec-out", "end", "exec-in"),
        ("start", "data", "end", "text"),
    ):
        flow = edits.add_edge(flow, PinRef(a, out, True), PinRef(b, into, False))
    return flow


def saved(tmp_path):
    path = tmp_path / "broken.json"
    path.write_bytes(dump_flow(broken_flow()))
    return path


def menu_now():
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, FixMenu) else None


def test_problems_are_grouped_counted_and_marked_on_pins(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, saved(tmp_path)) as studio:
            await until(lambda: len(studio.tab.problems.rows) == 4, what="the check")
            foot = studio.window.foot
            assert foot.problems.text() == "4 warnings"
            studio.click(foot.problems)
            panel = studio.window.panels.problems
            assert not studio.window.docks.dock(DockKey.PROBLEMS).isHidden()
            assert {g.title for g in panel.model.groups} == {
                "First",
                "Second",
                "Dead",
                "On Flow End",
            }
            panel.by.setCurrentIndex(1)
            by_kind = {g.title: len(g.problems) for g in panel.model.groups}
            assert by_kind == {"Variable name": 2, "Unreachable node": 1, "Type mismatch": 1}
            pins = studio.view.overlay.problem_pins
            assert pins[PinRef("end", "text", False)] is Severity.WARNING
            assert "cannot feed" in studio.view.pin_problem_texts[PinRef("end", "text", False)]
            assert set(pins) == {
                PinRef("end", "text", False),
                PinRef("first", "name", False),
                PinRef("second", "name", False),
            }
            studio.view.fit_all()
            await studio.picture("problems-grouped")
            studio.press("view.theme")
            await studio.picture("problems-grouped-2")
            studio.press("view.theme")

    run_async(story(), 60)


offscreen_menu = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


def test_an_empty_flow_has_no_problems_yet(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            assert await studio.tab.check(), "it cannot run, though"
            panel = studio.window.panels.problems
            await until(lambda: "empty" in panel.advice.text())
            assert studio.window.foot.problems.text() == "No problems"

    run_async(story(), 30)


@offscreen_menu
def test_a_fix_is_chosen_by_keys_alone_and_is_one_undo_step(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, saved(tmp_path)) as studio:
            await until(lambda: len(studio.tab.problems.rows) == 4, what="the check")
            before = studio.flow
            studio.tab.selection.set(["end"], current="end")
            studio.view.setFocus()
            QTest.keyClick(studio.view, Qt.Key.Key_Period, CTRL)
            await until(menu_now, what="the menu opens at the node")
            assert menu_now().labels[0] == "Insert Stringify JSON into the wire"
            await studio.picture("quick-fix-menu", menu_now())
            QTest.keyClick(menu_now(), Qt.Key.Key_Return)
            await until(lambda: studio.flow is not before, what="mended")
            assert "stringify_json" in {node.type for node in studio.flow.nodes}
            assert studio.tab.document.undo_label == "Insert Stringify JSON into the wire"
            await until(lambda: len(studio.tab.problems.rows) == 3, what="checked again")
            studio.press("edit.undo")
            assert studio.flow is before

    run_async(story(), 60)


@offscreen_menu
def test_the_light_bulb_of_a_row_mends_all_of_its_kind(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, saved(tmp_path)) as studio:
            await until(lambda: len(studio.tab.problems.rows) == 4, what="the check")
            studio.window.docks.show(DockKey.PROBLEMS)
            panel = studio.window.panels.problems
            row = next(r for r in studio.tab.problems.rows if r.code == "variable-name")
            panel.view.scrollTo(panel.model.index_of(row))
            await until(panel.view.isVisible)
            area = panel.view.visualRect(panel.model.index_of(row))
            bulb = QPoint(panel.view.viewport().width() - 14, area.center().y())
            QTest.mouseClick(panel.view.viewport(), LEFT, pos=bulb)
            await until(menu_now, what="the menu opens")
            menu = menu_now()
            for_all = next(a for a in menu.actions() if "all 2" in a.text())
            QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(for_all).center())
            await until(lambda: len(studio.tab.problems.rows) == 2, what="both are mended")
            names = {
                n: studio.flow.nodes_by_id[n].pin_defaults["name"] for n in ("first", "second")
            }
            assert names == {"first": "my_total", "second": "a_b"}
            assert studio.tab.document.undo_label == "Fix 2 problems"

    run_async(story(), 60)


def test_the_inspector_mends_what_it_shows(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, saved(tmp_path)) as studio:
            await until(lambda: len(studio.tab.problems.rows) == 4, what="the check")
            studio.press("edit.next_problem")
            await until(lambda: studio.tab.selection.current, what="a problem is shown")
            studio.tab.selection.set(["dead"], current="dead")
            inspector = studio.window.panels.inspector

            def buttons():
                return [b for b in inspector.pane.findChildren(QPushButton) if b.isVisible()]

            def named(text):
                return next((b for b in buttons() if b.text() == text), None)

            await until(lambda: named("Delete “Dead”"), what="buttons that mend")
            studio.click(named("Run it between “First” and “Second”"))
            await until(lambda: len(studio.tab.problems.rows) == 3, what="it is reached")
            studio.press("edit.undo")
            await until(lambda: named("Delete “Dead”"), what="the buttons are back")
            await studio.picture("inspector-fixes")
            studio.click(named("Delete “Dead”"))
            assert "dead" not in studio.flow.nodes_by_id
            assert studio.tab.document.undo_label == "Delete “Dead”"

    run_async(story(), 60)


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_the_menu_of_a_node_begins_with_its_fixes(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path / "data", saved(tmp_path)) as studio:
            await until(lambda: len(studio.tab.problems.rows) == 4, what="the check")
            studio.press("view.fit")
            box = studio.view.camera.rect_to_widget(studio.view.scene.rect_of("first"))
            studio.view.ask_for_menu(box.center())
            await until(QApplication.activePopupWidget, what="the menu")
            menu = QApplication.activePopupWidget()
            await studio.picture("fixes-in-menu", menu)
            first, second, *_ = menu.actions()
            assert first.text().endswith("\tCtrl+.")
            label = first.text().removesuffix("\tCtrl+.").replace("&", "")
            assert second.isSeparator() or second.text() != first.text()
            first.trigger()
            menu.close()
            assert studio.tab.document.undo_label == label
            await until(lambda: len(studio.tab.problems.rows) == 3, what="checked again")
            assert not studio.window.problems.fixes_of_node(studio.tab, "first")

    run_async(story(), 60)


def test_a_check_that_began_before_the_world_changed_does_not_count(run_async, tmp_path):
    path = tmp_path / "broken.json"
    path.write_bytes(dump_flow(broken_flow()))

    async def story():
        async with studio_open(tmp_path, path) as studio:
            tab = studio.tab
            await until(lambda: tab.problems.rows and not tab._timer.isActive())
            whole, began, may_end = tab._check, threading.Event(), threading.Event()

            def before(flow):
                tab._check = whole
                began.set()
                assert may_end.wait(10)
                return ()

            tab._check = before
            tab.check_again()
            tab._timer.stop()
            check = asyncio.ensure_future(tab.check())
            await until(began.is_set)
            tab.check_again()
            tab._timer.stop()
            may_end.set()
            await check
            await tab.check()
            assert tab.problems.rows

    run_async(story(), 30)
