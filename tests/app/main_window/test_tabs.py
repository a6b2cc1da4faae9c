"""Two canvases on one flow, tabs side by side, and flows in windows of their own, with real keys and mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar

from app.document import edits
from app.document.document import Document
from app.main_window.flows.example_flows import example_path
from app.main_window.tabs.flow_tab import FlowTab
from app.runs.node_run import NodeRunState
from app.runs.run_model import RunModel
from runtime.model.run import RunStatus
from runtime.model.summary import RunSummary
from runtime.nodes.catalogue import builtin_catalogue
from tests.support.flows import chain
from tests.support.scripted_host import NOW, event
from tests.support.studio import CTRL, LEFT, NONE, studio_open, until

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_a_flow_is_seen_twice_in_a_split_view_and_both_canvases_follow(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            tab, first = studio.tab, studio.view
            first.setFocus()
            QTest.keyClick(first, Qt.Key.Key_Backslash, CTRL)
            assert tab.is_split
            one, two = tab.views
            await until(lambda: two.isVisible() and two.width() > 300, what="both are seen")
            await until(two.hasFocus, what="the new one has the focus")
            assert tab.view is two
            two.set_camera(two.camera.zoomed(2.0, two.rect().center().toPointF()))
            assert one.camera != two.camera, "each looks where it likes"
            tab.document.apply("Rename", edits.rename_node(studio.flow, "say", "Twice"))
            for view in (one, two):
                assert view.scene.look("say").title == "Twice"
            await studio.run_with()
            await studio.ended()
            await until(
                lambda: all(
                    view.overlay.runs.get("say")
                    and view.overlay.runs["say"].state is NodeRunState.DONE
                    for view in (one, two)
                ),
                what="the run is on both",
            )
            await studio.picture("split-view")
            studio.press("view.theme")
            await studio.picture("split-view-2")
            studio.press("view.theme")
            studio.window.activateWindow()
            one.setFocus()
            await until(lambda: tab.view is one, what="the one in use")
            before, other = one.camera, two.camera
            studio.press("view.zoom_in")
            assert (one.camera != before, two.camera == other) == (True, True)
            QTest.keyClick(one, Qt.Key.Key_E)
            assert two.overlay.lens is not None
            QTest.keyClick(one, Qt.Key.Key_Escape)
            assert two.overlay.lens is None
            QTest.keyClick(one, Qt.Key.Key_Backslash, CTRL | SHIFT)
            assert tab.is_split, "the other way round"
            QTest.keyClick(one, Qt.Key.Key_Backslash, CTRL | SHIFT)
            assert tab.views == (one,)
            assert tab.view is one

    run_async(story(), 60)


def test_a_drag_ends_without_a_trace_when_another_tab_comes_to_the_front(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello"), example_path("branch")) as studio:
            first, second = studio.window.flows.tabs
            studio.window.tabs.show_tab(first)
            view, before = studio.view, studio.flow
            await until(view.isVisible)
            box = view.camera.rect_to_widget(view.scene.rect_of(before.nodes[1].id)).toRect()
            header = QPoint(box.right() - 30, box.top() + 12)
            QTest.mousePress(view, LEFT, NONE, header)
            studio.move(header + QPoint(60, 80))
            assert view.gesture is not None
            studio.window.tabs.show_tab(second)
            await until(studio.view.isVisible)
            assert view.gesture is None
            studio.window.tabs.show_tab(first)
            await until(view.isVisible)
            studio.move(header + QPoint(90, 90))
            QTest.mouseRelease(view, LEFT, NONE, header + QPoint(90, 90))
            assert studio.flow is before
            assert not view._painter.lifted

    run_async(story(), 30)


def test_two_flows_stand_side_by_side_and_the_one_that_is_used_is_in_front(run_async, tmp_path):
    async def story():
        files = (example_path("hello"), example_path("shout"))
        async with studio_open(tmp_path, *files) as studio:
            tabs = studio.window.tabs
            hello, shout = studio.window.flows.tabs
            assert studio.tab is shout
            QTest.keyClick(studio.view, Qt.Key.Key_Backslash, CTRL | ALT)
            assert len(tabs.groups) == 2
            await until(lambda: hello.isVisible() and shout.isVisible(), what="both are seen")
            assert studio.tab is shout
            await until(lambda: abs(hello.width() - shout.width()) < 20, what="evenly")
            await studio.picture("two-groups")
            bar = tabs.groups[0].findChild(QTabBar)
            QTest.mouseClick(bar, LEFT, pos=bar.tabRect(0).center())
            assert studio.tab is hello
            assert studio.window.panels.inspector._document is hello.document
            shout.view.setFocus()
            await until(lambda: studio.tab is shout, what="where the keyboard is")
            QTest.keyClick(shout.view, Qt.Key.Key_Tab, CTRL)
            assert studio.tab is hello
            studio.press("view.other_side")
            assert len(tabs.groups) == 1, "an empty side goes"
            assert {tab.title for tab in tabs.tabs()} == {hello.title, shout.title}
            studio.press("view.other_side")
            studio.press("file.close")
            await until(lambda: len(studio.window.flows.tabs) == 1, what="closed")
            assert len(tabs.groups) == 1
            assert studio.tab is shout

    run_async(story(), 60)


def test_a_tab_is_torn_off_into_a_window_and_comes_back(run_async, tmp_path):
    async def story():
        files = (example_path("hello"), example_path("shout"))
        async with studio_open(tmp_path, *files) as studio:
            tabs = studio.window.tabs
            hello, shout = studio.window.flows.tabs
            QTest.keyClick(studio.view, Qt.Key.Key_W, CTRL | ALT)
            (window,) = tabs.windows
            await until(window.isVisible)
            assert window.windowTitle() == shout.title
            assert studio.tab is shout
            shout.view.setFocus()
            shout.document.apply("Rename", shout.document.flow.model_copy(update={"name": "Loud"}))
            assert window.windowTitle() == "Loud •"
            await studio.picture("torn-off", window)
            QTest.keyClick(shout.view, Qt.Key.Key_Z, CTRL)
            await until(lambda: shout.document.is_saved, what="keys work there too")
            tabs.show_tab(hello)
            assert studio.tab is hello
            tabs.show_tab(shout)
            window.close()
            assert tabs.windows == ()
            assert [tab.title for tab in tabs.tabs()] == [hello.title, shout.title]
            assert shout in studio.window.flows.tabs, "closing the window closes no flow"
            await until(lambda: studio.tab is shout)

    run_async(story(), 60)


def test_a_second_window_on_a_flow_follows_it_and_goes_with_it(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            tab = studio.tab
            QTest.keyClick(studio.view, Qt.Key.Key_V, CTRL | ALT)
            (window,) = studio.window.tabs.windows
            one, two = tab.views
            two.setFocus()
            await until(lambda: tab.view is two, what="it is the one in use")
            two.commands.add_node("literal_string", (0.0, 300.0))
            assert set(one.scene.row_of) == set(two.scene.row_of)
            window.close()
            assert tab.views == (one,)
            assert tab.view is one
            studio.press("view.new_window")
            tab.document.mark_saved()
            studio.press("file.close")
            await until(lambda: tab not in studio.window.flows.tabs, what="closed")
            assert studio.window.tabs.windows == ()
            assert not [
                w
                for w in QApplication.topLevelWidgets()
                if w.isVisible() and w is not studio.window
            ]

    run_async(story(), 60)


def test_a_second_canvas_has_chips_of_its_own_for_the_values_on_wires(run_async, qtbot):
    async def story():
        document = Document(chain(4))
        tab = FlowTab(document, builtin_catalogue(), lambda _flow: (), "tab")
        qtbot.addWidget(tab)
        wires = [edge.id for edge in document.flow.edges if not edge.is_exec]
        tab.view.show_values(dict.fromkeys(wires, 1))
        one, two = tab.view, tab.add_view()
        assert one.overlay.values.values == two.overlay.values.values
        assert one.overlay.values is not two.overlay.values, "they remember places in a scene"
        tab.stop_checking()

    run_async(story(), 10)


def test_what_a_step_gives_after_its_run_was_paused_is_shown_on_its_wires(run_async, qtbot):
    async def story():
        flow = chain(3).model_copy(update={"id": "f1"})
        tab = FlowTab(Document(flow), builtin_catalogue(), lambda _flow: (), "tab")
        qtbot.addWidget(tab)
        run = RunModel("r1", flow)
        tab.show_run(run)
        run.take_events([event(1, "node_enter", node_id="node-1")])
        run.take_summary(RunSummary("r1", "f1", "", RunStatus.RUNNING, True, False, NOW, NOW))
        assert tab.view.overlay.values is None
        done = {"status": "completed", "output": {"result": "late"}}
        run.take_events([event(2, "node_exit", node_id="node-1", **done)])
        await until(lambda: tab.view.overlay.values is not None)
        assert tab.view.overlay.values.values == {"edge-2": "late"}
        tab.stop_checking()

    run_async(story(), 20)
