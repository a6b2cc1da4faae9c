"""Named layouts, the overlay of keys, and frames as slides: by real keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from app.document import frames
from app.document.frames import Frame
from app.document.slides import in_reading_order, slides_of
from app.main_window.docks.docks import DockKey
from app.main_window.docks.layouts import BUILT_IN
from app.main_window.flows.example_flows import example_path
from app.main_window.help.key_overlay import TAP_MS
from runtime.visualflow.flow import VisualFlow
from tests.support.studio import LEFT, studio_open, until

QUESTION = Qt.Key.Key_Question


def visible(studio):
    docks = studio.window.docks
    return {key for key in docks if not docks.dock(key).isHidden()}


def test_layouts_by_keys_and_one_of_ones_own(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            window = studio.window
            studio.press("view.layout_debug")
            assert visible(studio) == BUILT_IN["debug"].shown
            assert not window.docks.dock(DockKey.TRACE).visibleRegion().isEmpty()
            await studio.picture("layout-debug")
            studio.press("view.layout_save")
            dialog = await studio.dialog(QInputDialog)
            dialog.setTextValue("Mine")
            dialog.accept()
            await until(lambda: window.layouts.names == ("Mine",))
            studio.press("view.layout_present")
            assert visible(studio) == set()
            assert not window.menus.tool_bar.isVisible()
            await studio.picture("layout-present")
            window.menus.layout_wanted.emit("Mine")
            assert visible(studio) == BUILT_IN["debug"].shown
            assert window.menus.tool_bar.isVisible()
            studio.press("view.layout_author")
            assert visible(studio) == BUILT_IN["author"].shown
        async with studio_open(tmp_path) as studio:
            assert studio.window.layouts.names == ("Mine",), "kept between starts"
            assert visible(studio) == BUILT_IN["author"].shown
            studio.window.menus.layout_unwanted.emit("Mine")
            assert studio.window.layouts.names == ()

    run_async(story(), 60)


def test_held_question_mark_shows_the_keys_of_the_context(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            window, overlay = studio.window, studio.window.keys
            window.activateWindow()
            studio.view.setFocus()
            await until(studio.view.hasFocus)
            QTest.keyPress(studio.view, QUESTION)
            await until(overlay.isVisible, what="the keys are shown")
            idle = overlay.accessibleDescription()
            assert "Add node: Tab" in idle
            assert "Duplicate" not in idle, "nothing is selected"
            assert studio.view.hasFocus()
            await until(lambda: overlay._held.elapsed() > TAP_MS)
            QTest.keyRelease(studio.view, QUESTION)
            await until(lambda: not overlay.isVisible(), what="let go")

            node = studio.flow.nodes[0]
            studio.tab.selection.set([node.id], current=node.id)
            QTest.keyClick(studio.view, QUESTION)
            await until(overlay.isVisible, what="a tap leaves them there")
            assert "Duplicate: Ctrl+D" in overlay.accessibleDescription()
            assert window.rect().contains(overlay.geometry())
            await studio.picture("key-overlay")
            QTest.keyClick(studio.view, Qt.Key.Key_Escape)
            assert not overlay.isVisible()
            assert studio.tab.selection.nodes, "Escape closed the keys and nothing else"

            window.panels.palette.list.setFocus()
            QTest.keyClick(window.panels.palette.list.field, QUESTION)
            assert window.panels.palette.list.field.text() == "?", "text stays text"
            studio.press("help.keys")
            assert "Choose: Return" in overlay.accessibleDescription()
            assert "Add node: Tab" not in overlay.accessibleDescription()
            QTest.mouseClick(studio.view, LEFT, pos=QPoint(5, 5))
            assert not overlay.isVisible()

    run_async(story(), 60)


def framed(flow: VisualFlow) -> VisualFlow:
    """Three frames: two in a row, one below; and a note that is no slide."""
    return frames.with_frames(
        flow,
        [
            Frame("f3", "Third", -40, 500, 900, 200),
            Frame("f2", "Second", 420, -40, 420, 300),
            Frame("f1", "First", -40, -50, 400, 300),
            Frame("n1", "", 0, 900, 200, 100, text="A note"),
        ],
    )


def test_frames_are_slides_in_reading_order():
    flow = framed(VisualFlow(id="f", name="Talk"))
    assert [slide.title for slide in slides_of(flow)] == ["Talk", "First", "Second", "Third"]
    assert slides_of(VisualFlow(id="f"))[0].title == "Flow"
    inner, outer = Frame("i", "Inner", 10, 10, 50, 50), Frame("o", "Outer", 0, 0, 200, 200)
    assert [frame.id for frame in in_reading_order([inner, outer])] == ["o", "i"]


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_presentation_by_arrow_keys(run_async, tmp_path, theme):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            studio.window.settings.update(theme=theme, motion=False)
            studio.window.preferences.apply()
            studio.tab.document.apply("Frame", framed(studio.flow))
            before = len(studio.tab.document.history)
            studio.press("view.slides")
            show = studio.window.presentation
            await until(lambda: show.isVisible() and show.isFullScreen())
            titles = [show.slide.title]
            for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down):
                QTest.keyClick(show, key)
                titles.append(show.slide.title)
                seen = show.view.seen()
                assert show.view.spot is None or seen.contains(show.view.spot), titles
                await studio.picture(f"slide-{len(titles)}-{theme}", show)
            assert titles[1:] == ["First", "Second", "Third", "Third"]
            QTest.keyClick(show, Qt.Key.Key_Home)
            assert show.count.text() == "1 / 4"
            QTest.mouseClick(show, LEFT, pos=QPoint(200, 200))
            assert show.slide.title == "First"
            QTest.keyClick(show, Qt.Key.Key_Left)
            model = await studio.run_with({})
            await until(lambda: show.view.overlay.runs, what="the run lights up the slide")
            assert model is studio.run
            await studio.ended()
            studio.tab.document.undo()
            assert show.count.text() == "1 / 1", "a frame that goes takes its slide with it"
            QTest.keyClick(show, Qt.Key.Key_Escape)
            await until(lambda: studio.window.presentation is None)
            assert len(studio.tab.document.history) == before, "presenting edits nothing"

    run_async(story(), 60)
