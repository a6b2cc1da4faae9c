"""Split views, groups of tabs and further windows come back at the next start."""

import json

import pytest
from PySide6.QtCore import QRect

from app.canvas.camera import Camera
from app.main_window.flows.example_flows import example_path
from app.main_window.tabs.tab_places import TabPlace, places_in, places_text
from tests.support.studio import studio_open, until

NAMES = ("hello", "shout", "file_report")


def copies(folder, names):
    paths = [folder / f"{name}.json" for name in names]
    for path in paths:
        path.write_bytes(example_path(path.stem).read_bytes())
    return paths


def test_all_stands_where_it_stood(run_async, tmp_path):
    paths = copies(tmp_path, NAMES)

    async def story():
        async with studio_open(tmp_path, *paths) as studio:
            first, second, third = studio.window.flows.tabs
            studio.press("view.split_below")
            third.views[1].set_camera(Camera(-40.0, 25.0, 0.75))
            studio.press("view.other_side")
            studio.window.tabs.show_tab(second)
            studio.press("view.tear_off")
            (torn,) = studio.window.tabs.windows
            torn.setGeometry(QRect(40, 60, 500, 400))
            studio.window.tabs.show_tab(first)
            studio.press("view.new_window")
            assert studio.tab is first
        async with studio_open(tmp_path) as studio:
            tabs = studio.window.tabs
            by_path = {tab.document.path: tab for tab in tabs.tabs()}
            first, second, third = (by_path[path] for path in paths)
            left, right = tabs.groups
            assert [left.widget(i) for i in range(left.count())] == [first]
            assert [right.widget(i) for i in range(right.count())] == [third]
            assert (third.split_way, first.split_way) == ("below", "")
            torn = next(w for w in tabs.windows if w.content is second)
            assert torn.size().width() == 500
            assert [w.content for w in tabs.windows if w is not torn] == [first.views[1]]
            assert studio.tab is first, "the same flow is in front"
            one, two = third.views
            await until(lambda: min(one.height(), two.height()) > 100, what="both are seen")
            assert two.camera == Camera(-40.0, 25.0, 0.75), "it looks where it looked"
            assert abs(one.height() - two.height()) < 20, (one.size(), two.size())
            for view in (one, two):
                assert view.seen().intersects(view.scene.rect_of(third.document.flow.nodes[0].id))
            await studio.picture("places-back")
            paths[0].unlink()
        async with studio_open(tmp_path) as studio:
            tabs = studio.window.tabs
            assert {tab.document.path for tab in tabs.tabs()} == set(paths[1:]), "what is left"
            assert all(group.count() for group in tabs.groups)

    run_async(story(), 60)


@pytest.mark.parametrize(
    "text",
    ["", "no", "[]", '{"a": 1}', '{"a": {"group": 9}}', '{"a": {"window": "//8"}}', "[" * 5000],
)
def test_a_file_with_anything_in_it_starts_the_program(run_async, tmp_path, text):
    paths = copies(tmp_path, NAMES[:2])

    async def story():
        async with studio_open(tmp_path, *paths) as studio:
            settings = studio.window.settings.path
        kept = json.loads(settings.read_text())
        kept["layout"]["tabs"] = text.replace('"a"', json.dumps(str(paths[0])))
        kept["current_file"] = "\0"
        settings.write_text(json.dumps(kept))
        async with studio_open(tmp_path) as studio:
            assert {tab.document.path for tab in studio.window.tabs.tabs()} == set(paths)

    run_async(story(), 60)


def test_places_are_read_as_they_were_written(tmp_path):
    places = {tmp_path / "a.json": TabPlace(group=1, split="below", window="AA==")}
    assert places_in(places_text(places)) == places
    assert places_in('{"a": {"more_windows": ' + json.dumps(["A"] * 9) + "}}") == {}
