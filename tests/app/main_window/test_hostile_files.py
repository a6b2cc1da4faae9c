"""Files that are no ordinary ones, two paths of one file, names that no disk takes, files that come and go."""

import asyncio
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox

from app.document import edits
from app.main_window.flows.drop_work import into_workspace
from app.main_window.flows.example_flows import example_path
from app.main_window.flows.file_watch import stamp_of
from app.widgets.asking import MOST_TEXT, question_box
from app.widgets.texts import file_name
from runtime.base.files import write_atomic
from runtime.visualflow.codec import MAX_BYTES, dump_flow, load_flow
from tests.support.studio import studio_open, until


def hello_in(folder: Path, name: str = "hello.json") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(example_path("hello").read_bytes())
    return path


def rename(studio, name):
    document = studio.tab.document
    document.apply("Rename", edits.set_flow_properties(document.flow, name=name))


async def save_as(studio, path: Path) -> None:
    studio.press("file.save_as")
    dialog = await studio.dialog(QFileDialog)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()


@pytest.mark.parametrize("kind", ["pipe", "circle", "device", "huge"])
def test_what_is_no_ordinary_file_is_refused_at_once(run_async, tmp_path, kind):
    path = tmp_path / "odd.json"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "circle":
        path.symlink_to(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    else:
        with path.open("wb") as file:
            file.truncate(40 * MAX_BYTES)

    async def story():
        async with studio_open(tmp_path / "home", example_path("hello")) as studio:
            before = studio.tab
            opening = asyncio.ensure_future(studio.window.opening.open(path))
            box = await studio.dialog(QMessageBox)
            assert "could not be opened" in box.text()
            assert box.informativeText()
            box.accept()
            await opening
            assert studio.tab is before

    run_async(story(), 20)
    assert stamp_of(path) is None


def test_a_file_that_is_opened_twice_at_once_has_one_tab(run_async, tmp_path):
    path = hello_in(tmp_path / "flows")

    async def story():
        async with studio_open(tmp_path / "home") as studio:
            open_it = studio.window.opening.open
            await asyncio.gather(open_it(path), open_it(path), open_it(path))
            assert len(studio.window.flows.tabs) == 1

    run_async(story(), 20)


def test_a_flow_saved_through_a_linked_folder_is_not_opened_a_second_time(run_async, tmp_path):
    path = hello_in(tmp_path / "flows")
    linked = tmp_path / "linked"
    linked.symlink_to(path.parent)

    async def story():
        async with studio_open(tmp_path / "home", path) as studio:
            await save_as(studio, linked / "other.json")
            await until(lambda: studio.tab.document.path == path.parent / "other.json")
            await studio.open(linked / "other.json")
            await studio.open(path.parent / "other.json")
            assert len(studio.window.flows.tabs) == 1

    run_async(story(), 20)


def test_saving_onto_a_link_writes_what_it_leads_to(run_async, tmp_path):
    path = hello_in(tmp_path / "flows")
    link = tmp_path / "link.json"
    link.symlink_to(path)

    async def story():
        async with studio_open(tmp_path / "home", example_path("hello")) as studio:
            rename(studio, "Through the link")
            await save_as(studio, link)
            await until(lambda: studio.tab.document.is_saved)
            assert link.is_symlink()
            assert load_flow(path).name == "Through the link"

    run_async(story(), 20)


def test_a_flow_is_not_saved_over_one_that_is_open(run_async, tmp_path):
    first, second = hello_in(tmp_path / "a"), hello_in(tmp_path / "b")

    async def story():
        async with studio_open(tmp_path / "home", first, second) as studio:
            assert studio.tab.document.path == second
            rename(studio, "Second")
            await save_as(studio, first)
            box = await studio.dialog(QMessageBox)
            assert "open in another tab" in box.text()
            box.accept()
            await until(lambda: not studio.dialogs())
            assert studio.tab.document.path == second
            assert not studio.tab.document.is_saved
            assert load_flow(first).name == "Hello"
            await save_as(studio, second)
            await until(lambda: studio.tab.document.is_saved)

    run_async(story(), 20)


def test_a_file_that_went_and_came_back_with_another_flow_is_not_written_over(run_async, tmp_path):
    path = hello_in(tmp_path / "flows")
    theirs = dump_flow(load_flow(path).model_copy(update={"name": "Theirs"}))

    async def story():
        async with studio_open(tmp_path / "home", path) as studio:
            document, bar = studio.tab.document, studio.window.messages
            path.unlink()
            await until(lambda: not document.is_saved, what="noticed that it is gone")
            path.write_bytes(theirs)
            await until(lambda: bar._button.text() == "Compare", what="noticed that it is back")
            studio.press("file.save")
            box = await studio.dialog(QMessageBox)
            assert "changed by another program" in box.text()
            box.reject()
            await until(lambda: not studio.dialogs())
            assert path.read_bytes() == theirs

    run_async(story(), 20)


def test_a_file_that_went_and_came_back_as_it_was_is_saved_again(run_async, tmp_path):
    path = hello_in(tmp_path / "flows")
    content = path.read_bytes()

    async def story():
        async with studio_open(tmp_path / "home", path) as studio:
            document = studio.tab.document
            shutil.rmtree(path.parent)
            await until(lambda: not document.is_saved, what="noticed that it is gone")
            hello_in(path.parent)
            studio.window.flows._watch._note(str(path))  # its folder is a new one
            await until(lambda: document.is_saved, what="noticed that it is back")
            studio.press("file.save")
            await until(lambda: path.read_bytes() != b"" and not studio.dialogs())
            assert load_flow(path) == load_flow(content)

    run_async(story(), 20)


def test_names_as_long_as_a_disk_takes_can_be_written(tmp_path):
    path = tmp_path / ("ñ" * 125 + ".json")
    write_atomic(path, b"1")
    write_atomic(path, b"2")
    assert path.read_bytes() == b"2"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a/b\\c", "a b c"),
        ("two\nlines\ttab", "two lines tab"),
        ("\u202egnp.exe\u2066", "gnp.exe"),
        ("..", "Untitled flow"),
        ("", "Untitled flow"),
        (".hidden", "hidden"),
        ('w: "x" <y>?', "w x y"),
        ("\ud800half", "half"),
        ("مرحبا 🎉", "مرحبا 🎉"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("n" * 10_000, "n" * 120),
        ("é" * 10_000, "é" * 60),
    ],
)
def test_a_title_suggests_a_name_that_a_disk_takes(title, name):
    assert file_name(title) == name


def test_saving_a_flow_with_an_endless_name_works_at_once(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path / "home", example_path("hello")) as studio:
            rename(studio, "../" + "n" * 10_000)
            studio.press("file.save")
            dialog = await studio.dialog(QFileDialog)
            dialog.setDirectory(str(tmp_path))
            dialog.accept()
            await until(lambda: studio.tab.document.is_saved)
            assert studio.tab.document.path.parent == tmp_path

    run_async(story(), 20)


def test_a_box_stays_within_the_screen_whatever_is_said(qtbot):
    box = question_box(None, "n" * 300_000, (), detail="d\n" * 100_000)
    qtbot.addWidget(box)
    box.show()
    assert len(box.text()) <= MOST_TEXT
    assert box.height() <= QApplication.primaryScreen().size().height()


def test_a_dropped_file_that_cannot_be_read_is_said(run_async, tmp_path, monkeypatch):
    path = hello_in(tmp_path)
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    circle = tmp_path / "circle.txt"
    circle.symlink_to(circle)

    async def story():
        async with studio_open(tmp_path / "home", example_path("hello")) as studio:
            before = studio.flow
            path.unlink()
            path.mkdir(0)
            for gone in (tmp_path / "gone.json", pipe, circle, path):
                taking = asyncio.ensure_future(
                    studio.window.drops.take(studio.tab, [gone], (0.0, 0.0))
                )
                box = await studio.dialog(QMessageBox)
                assert gone.name in box.text()
                box.accept()
                await taking
            assert studio.flow is before

    run_async(story(), 20)


def test_half_a_copy_does_not_stay_in_the_workspace(tmp_path, monkeypatch):
    path = tmp_path / "data.bin"
    path.write_bytes(b"\0" * 1000)

    def half(_source, target):
        Path(target).write_bytes(b"\0")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", half)
    workspace = tmp_path / "workspace"
    with pytest.raises(OSError, match="No space left"):
        into_workspace(path, workspace)
    assert list(workspace.iterdir()) == []
