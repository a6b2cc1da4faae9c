"""Gallery, templates, tour and the empty canvas, by mouse and by keys."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from app.dialogs.gallery import GalleryDialog
from app.document.new_flows import TEMPLATES, flow_from_template
from app.main_window.flows.example_flows import example_folder, example_path, example_paths
from runtime.host import HostSettings, open_host
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from tests.support.studio import studio_open, until


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.key)
def test_a_template_has_no_problems_and_compiles(template, tmp_path):
    catalogue = builtin_catalogue()
    flow = flow_from_template(template.key, "fresh", template.title, catalogue)
    assert [problem.text for problem in check_flow(flow, catalogue, {})] == []
    settings = HostSettings(data_folder=tmp_path / "d", default_workspace=tmp_path / "w")
    host = open_host(settings)
    try:
        assert host.start(flow, {})
    finally:
        host.close()


def test_the_gallery_opens_a_template_by_keys(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            studio.press("file.examples")
            dialog = await studio.dialog(GalleryDialog)
            await until(lambda: not dialog.cards.without_picture, what="every card has a picture")
            kinds = {item.kind for item in dialog.cards.items}
            assert kinds == {"Template", "Example"}
            assert all(item.purpose for item in dialog.cards.items)
            await studio.picture("gallery", dialog)
            dialog.search.setFocus()
            QTest.keyClicks(dialog.search, "chat bye")
            assert [item.title for item in dialog.cards.items] == ["Chat"]
            QTest.keyClick(dialog.search, Qt.Key.Key_Return)
            await until(lambda: studio.tab.title == "Chat", what="the template opens")
            assert len(studio.window.flows.tabs) == 1, "the empty flow made room"
            await until(lambda: not studio.dialogs())
            await studio.picture("template-chat")

    run_async(story(), 60)


def test_the_gallery_opens_an_example_by_arrow_keys(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            studio.click(studio.tab.welcome.open_example)
            dialog = await studio.dialog(GalleryDialog)
            QTest.keyClick(dialog.view, Qt.Key.Key_End)
            key = dialog.cards.items[dialog.view.currentIndex().row()].key
            assert key.startswith("example:")
            QTest.keyClick(dialog.view, Qt.Key.Key_Return)
            await until(lambda: studio.tab.document.flow.nodes, what="the example opens")

    run_async(story(), 60)


def test_pictures_are_drawn_once(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            work = studio.window.gallery
            asked = "template:loop", QSize(240, 132), 2.0
            first = drawn(work.picture(*asked))
            assert first.size() == QSize(480, 264)
            assert drawn(work.picture(*asked)) is first

    run_async(story(), 30)


def drawn(drawing):
    while True:
        try:
            next(drawing)
        except StopIteration as end:
            return end.value


def test_the_tour_has_five_steps_that_keys_lead_through(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            window = studio.window
            assert not window.settings.settings.tour_seen
            window.greet()
            tour = window.tour
            seen = []
            while tour.is_on:
                assert tour.bubble.next.hasFocus()
                assert window.rect().contains(tour.bubble.geometry()), tour.step
                assert tour.ring.isVisible()
                text = tour.bubble.text
                assert text.height() >= text.heightForWidth(text.width()), "nothing is cut off"
                seen.append(tour.bubble.title.text())
                await studio.picture(f"tour-{tour.step + 1}")
                QTest.keyClick(tour.bubble.next, Qt.Key.Key_Return)
            assert len(seen) == 5
            assert len(set(seen)) == 5
            assert window.settings.settings.tour_seen
            assert not tour.ring.isVisible()
            assert not window.docks.is_bottom_open, "as before the tour"
            window.greet()
            assert not tour.is_on, "shown once"
            studio.press("help.tour")
            assert tour.step == 0
            QTest.keyClick(tour.bubble.next, Qt.Key.Key_Escape)
            assert not tour.is_on
            assert studio.view.hasFocus()

    run_async(story(), 60)


def test_escape_on_the_canvas_lets_go_of_nodes_first_then_leaves_the_tour(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            studio.press("help.tour")
            studio.view.setFocus()
            studio.view.commands.arrange.select_all()
            QTest.keyClick(studio.view, Qt.Key.Key_Escape)
            assert studio.tab.selection.selected.is_empty
            assert studio.window.tour.is_on
            QTest.keyClick(studio.view, Qt.Key.Key_Escape)
            assert not studio.window.tour.is_on

    run_async(story(), 30)


def test_the_tour_can_be_left_by_the_mouse_and_follows_the_window(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            studio.press("help.tour")
            tour = studio.window.tour
            studio.click(tour.bubble.next)
            studio.window.resize(900, 600)
            await until(lambda: studio.window.rect().contains(tour.bubble.geometry()))
            studio.click(tour.bubble.leave)
            assert not tour.is_on

    run_async(story(), 30)


def test_the_empty_canvas_offers_three_live_buttons(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            card = studio.tab.welcome
            assert card.isVisible()
            studio.click(card.add_node)
            await until(studio.view.quick_add.isVisible, what="the search opens")
            QTest.keyClick(studio.view.quick_add, Qt.Key.Key_Escape)
            studio.click(card.open_file)
            (await studio.dialog()).reject()
            await until(lambda: not studio.dialogs())
            studio.click(card.open_example)
            (await studio.dialog(GalleryDialog)).reject()

    run_async(story(), 30)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_empty_canvas_shows_recent_flows_as_pictures(run_async, tmp_path, theme):
    names = ["hello", "ask_and_answer", "file_report"]
    paths = []
    for name in names:
        paths.append(tmp_path / f"{name}.json")
        paths[-1].write_bytes(example_path(name).read_bytes())
    broken = tmp_path / "broken.json"
    broken.write_text("{")

    async def story():
        async with studio_open(tmp_path) as studio:
            window = studio.window
            window.settings.update(theme=theme, recent_files=tuple(map(str, [*paths, broken])))
            window.preferences.apply()
            window.recent.look()
            card = studio.tab.welcome
            await until(lambda: len(card.tiles) == 3, what="what can be read is offered")
            await until(lambda: all(flow.picture for flow in window.recent.shown), what="pictures")
            assert studio.view.rect().contains(card.geometry())
            await studio.picture(f"welcome-{theme}")
            shown = window.recent.shown
            card.show_recent(())
            assert not card.tiles, "the list was cleared"
            card.show_recent(shown)
            card.tiles[1].setFocus()
            QTest.keyClick(card.tiles[1], Qt.Key.Key_Space)
            await until(lambda: studio.tab.document.path == paths[1], what="it opens")
            assert len(window.flows.tabs) == 1, "the empty flow made room"
            window.resize(700, 500)
            window.flows.new()
            await until(lambda: studio.tab.welcome.isVisible())
            assert studio.view.width() >= studio.tab.welcome.width()
            await studio.picture(f"welcome-narrow-{theme}")

    run_async(story(), 60)


def test_examples_begin_with_the_simplest_and_stand_with_what_opens(run_async, tmp_path):
    assert [path.stem for path in example_paths()][:2] == ["hello", "ask_and_answer"]
    assert len(example_paths()) == len(list(example_folder().glob("*.json")))

    async def story():
        async with studio_open(tmp_path) as studio:
            bar = studio.window.menuBar()
            texts = [one.text().replace("&", "") for one in bar.actions()[0].menu().actions()]
            assert texts[:2] == ["New flow", "New from template or example…"]
            assert texts[3:7] == ["Open…", "Open recent", "Open example", ""]

    run_async(story(), 30)
