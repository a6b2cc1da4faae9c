"""After a flow was edited: what changed since the run, and the run again from there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QWidget

from app.document import edits
from app.main_window.flows.example_flows import example_path
from app.main_window.tabs.rerun_banner import RerunBanner
from tests.app.main_window.test_forking_runs import first_run
from tests.support.studio import studio_open, until


def reply_otherwise(studio, text="No {{choice}}"):
    flow = edits.set_pin_default(studio.flow, "reply", "template", text)
    studio.tab.document.apply("Reply otherwise", flow)


def test_an_edit_after_a_run_offers_to_run_again_from_there_in_one_click(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            banner = studio.tab.rerun
            await studio.window.reruns.look(studio.tab)
            assert banner.isHidden(), "nothing changed"
            studio.tab.document.apply("Move", edits.move_nodes(studio.flow, {"ask": (-40.0, 0.0)}))
            await studio.window.reruns.look(studio.tab)
            assert banner.isHidden(), "a node that only moved does the same"
            view = studio.tab.view
            place = view.mapToGlobal(view.rect().topLeft()), view.size(), view.camera
            reply_otherwise(studio)
            await until(banner.isVisible, what="the strip is shown by itself")
            now = view.mapToGlobal(view.rect().topLeft()), view.size(), view.camera
            assert now == place, "nothing moves under the pointer"
            assert "2 steps" in banner.text, "those that read it"
            assert "record" in banner.rerun.toolTip()
            await studio.picture("rerun-strip")
            studio.click(banner.rerun)
            await until(lambda: studio.run is not first, what="the branch is shown")
            await studio.ended()
            assert studio.run.output["reply"] == "No Tea", "the answer of the person is kept"
            assert first.output["reply"] == "One Tea, coming up."
            await until(banner.isHidden)
            await studio.window.reruns.look(studio.tab)
            assert banner.isHidden(), "the branch ran with the flow as it is"

    run_async(story(), 60)


def test_undoing_the_edit_takes_the_strip_away_and_closing_it_ends_the_offer(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            await first_run(studio)
            banner = studio.tab.rerun
            reply_otherwise(studio)
            await until(banner.isVisible)
            studio.press("edit.undo")
            await until(banner.isHidden)
            studio.press("edit.redo")
            await until(banner.isVisible)
            QTest.keyClick(banner.close_button, Qt.Key.Key_Space)
            assert banner.isHidden()
            reply_otherwise(studio, "Never {{choice}}")
            await studio.window.reruns.look(studio.tab)
            assert banner.isHidden()

    run_async(story(), 60)


def test_a_flow_with_errors_says_so_and_a_run_of_a_part_is_left_alone(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            studio.tab.document.apply(
                "Cut", edits.remove(studio.flow, ["start", "ask", "say", "end"])
            )
            stopped = []
            studio.window.runs.stopped_by_problems.connect(stopped.append)
            studio.press("run.rerun")
            await until(lambda: stopped)
            assert studio.run is first
            studio.press("edit.undo")
            reply_otherwise(studio)
            await until(studio.tab.rerun.isVisible)
            first.is_part = True
            await studio.window.reruns.look(studio.tab)
            assert studio.tab.rerun.isHidden()

    run_async(story(), 60)


def test_the_key_does_it_and_says_when_there_is_nothing_to_do(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            assert not studio.window.table["run.rerun"].isEnabled()
            first = await first_run(studio)
            told = []
            studio.window.reruns.told.connect(told.append)
            studio.press("run.rerun")
            await until(lambda: told)
            assert studio.run is first
            reply_otherwise(studio)
            studio.press("run.rerun")
            await until(lambda: studio.run is not first, what="the branch is shown")
            assert (await studio.ended()).output["reply"] == "No Tea"
            past = studio.window.runs.past_runs
            await until(lambda: past.rowCount() == 2)
            assert past.summary(1).label.startswith("From “")

    run_async(story(), 60)


def test_the_strip_of_a_tab_beside_the_one_in_use_is_about_its_own_flow(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            first = await first_run(studio)
            tab, banner = studio.tab, studio.tab.rerun
            reply_otherwise(studio)
            await until(banner.isVisible)
            studio.press("file.new")
            studio.press("view.other_side")
            other = studio.tab
            await until(lambda: other is not tab and tab.isVisible() and banner.isVisible())
            QTest.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
            assert banner.isHidden()
            banner.show()
            studio.window.tabs.show_tab(other)
            banner.rerun.click()
            await until(lambda: tab.run is not first, what="the branch is shown")

    run_async(story(), 60)


def test_a_long_title_makes_no_tab_wider_and_hides_no_button(qtbot):
    tab = QWidget()
    qtbot.addWidget(tab)
    over = QGridLayout(tab)
    over.setContentsMargins(0, 0, 0, 0)
    banner = RerunBanner(tab)
    over.addWidget(banner, 0, 0, Qt.AlignmentFlag.AlignTop)
    banner.show_change(12, "Tell & translate the Wikipedia summary", 12345, "Ctrl+Alt+A")
    tab.resize(360, 300)
    tab.show()
    qtbot.waitExposed(tab)
    assert tab.minimumSizeHint().width() <= 200
    assert tab.width() == 360
    rerun, close = banner.rerun, banner.close_button
    qtbot.waitUntil(lambda: rerun.width() >= rerun.sizeHint().width())
    assert banner.rect().contains(rerun.geometry())
    assert banner.rect().contains(close.geometry())
    assert "…" in banner.rerun.text()
    assert "Tell & translate" in banner.rerun.accessibleName()
    tab.resize(1200, 300)
    qtbot.waitUntil(lambda: "…" not in banner.rerun.text())
    assert "&&" in banner.rerun.text()
