"""Bad places and bad files: clear words, nothing lost."""

import asyncio
import errno
import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton

from app.document import edits
from app.document.files import Autosaves
from app.main_window.flows import open_flows
from app.main_window.flows.example_flows import example_path
from app.widgets.big_edit import BigDialog
from runtime.visualflow.codec import dump_flow, load_flow
from tests.support.studio import LEFT, NONE, studio_open, until


def hello_in(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / "hello.json"
    path.write_bytes(example_path("hello").read_bytes())
    return path


def rename(studio, name):
    document = studio.tab.document
    document.apply("Rename", edits.set_flow_properties(document.flow, name=name))


def rewrite(path: Path, name: str) -> None:
    """What another program does: write beside, then replace."""
    flow = load_flow(path).model_copy(update={"name": name})
    beside = path.with_suffix(".new")
    beside.write_bytes(dump_flow(flow))
    beside.replace(path)


def choose(studio, box, text):
    studio.click(next(b for b in box.buttons() if b.text().replace("&", "") == text))


@pytest.fixture
def read_only(monkeypatch):
    """Makes a folder refuse new files, also for the superuser."""
    make = os.open

    def refuse(folder: Path) -> None:
        def refusing(path, flags, *args, **kwargs):
            if flags & os.O_CREAT and str(path).startswith(str(folder)):
                raise PermissionError(errno.EACCES, "Permission denied", str(folder))
            return make(path, flags, *args, **kwargs)

        monkeypatch.setattr(os, "open", refusing)

    return refuse


@pytest.fixture
def disk(monkeypatch):
    """A disk that can be full: flushing a file then fails as the real one does."""
    state = {"is_full": False}
    sync = os.fsync

    def flush(handle):
        if state["is_full"]:
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(handle)

    monkeypatch.setattr(os, "fsync", flush)
    return state


def test_a_read_only_folder_is_said_and_the_flow_can_go_elsewhere(run_async, tmp_path, read_only):
    path = hello_in(tmp_path / "locked")
    before = path.read_bytes()

    async def story():
        async with studio_open(tmp_path, path) as studio:
            rename(studio, "Edited")
            read_only(path.parent)
            studio.press("file.save")
            box = await studio.dialog(QMessageBox)
            assert "could not be saved" in box.text()
            assert "Permission denied" in box.informativeText()
            assert not studio.tab.document.is_saved
            assert path.read_bytes() == before
            studio.click(box.defaultButton())
            dialog = await studio.dialog(QFileDialog)
            dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "mine.json"))
            dialog.accept()
            await until(lambda: studio.tab.document.is_saved, what="saved elsewhere")
            assert load_flow(tmp_path / "mine.json").name == "Edited"

    run_async(story(), 60)


def test_a_subflow_that_cannot_be_written_leaves_the_caller_as_it_was(
    run_async, tmp_path, read_only
):
    path = hello_in(tmp_path / "locked")

    async def story():
        async with studio_open(tmp_path, path) as studio:
            before = studio.flow
            read_only(path.parent)
            studio.tab.selection.set(["say", "greeting"])
            studio.press("node.extract")
            dialog = await studio.dialog()
            dialog.setTextValue("Greet")
            dialog.accept()
            box = await studio.dialog(QMessageBox)
            assert "Permission denied" in box.informativeText()
            box.accept()
            assert studio.flow is before
            assert len(studio.window.flows.tabs) == 1

    run_async(story(), 60)


def test_nodes_that_cannot_become_a_subflow_are_refused_before_a_name_is_asked(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("branch")) as studio:
            studio.tab.selection.set(["which", "gold", "silver", "plain", "again", "result"])
            studio.press("node.extract")
            box = await studio.dialog(QMessageBox)
            assert box.informativeText().splitlines() == [
                "Execution enters at several nodes.",
                "Select one path.",
            ]
            box.accept()

    run_async(story(), 60)


def test_a_full_disk_keeps_the_old_file_and_the_open_flow(run_async, tmp_path, disk):
    path = hello_in(tmp_path / "flows")
    before = path.read_bytes()

    async def story():
        async with studio_open(tmp_path, path) as studio:
            rename(studio, "Edited")
            disk["is_full"] = True
            studio.press("file.save")
            box = await studio.dialog(QMessageBox)
            assert "No space left" in box.informativeText()
            box.accept()
            await until(lambda: not studio.dialogs())
            assert path.read_bytes() == before
            assert sorted(p.name for p in path.parent.iterdir()) == ["hello.json"]
            told = []
            studio.window.flows.told.connect(told.append)
            studio.window.autosave_all()
            assert "No space left" in told[0]
            studio.press("file.close")
            choose(studio, await studio.dialog(QMessageBox), "Save")
            await until(lambda: studio.dialogs(QMessageBox), what="it says so again")
            studio.dialogs(QMessageBox)[0].accept()
            await until(lambda: not studio.dialogs())
            assert studio.tab.title == "Edited", "the flow stays open"
            disk["is_full"] = False
            studio.press("file.save")
            await until(lambda: studio.tab.document.is_saved)
            assert load_flow(path).name == "Edited"

    run_async(story(), 60)


def test_settings_that_cannot_be_written_are_said_once_and_hold(run_async, tmp_path, read_only):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            read_only(tmp_path / "settings")
            bar = studio.window.messages
            studio.press("view.grid")
            assert "Settings cannot be written" in bar._text.text()
            assert studio.window.settings.settings.grid is False
            studio.press("view.grid")
            assert studio.window.settings.settings.grid is True

    run_async(story(), 30)


@pytest.mark.parametrize("name", ["photo.png", "data.bin", "fake.json"])
def test_a_dropped_binary_does_no_harm(run_async, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(bytes(range(256)) * 4000)

    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            before = studio.flow
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(str(path))])
            view, action = studio.view, Qt.DropAction.CopyAction
            at = view.rect().center()
            QApplication.sendEvent(view, QDragEnterEvent(at, action, mime, LEFT, NONE))
            QApplication.sendEvent(view, QDropEvent(QPointF(at), action, mime, LEFT, NONE))
            if name.endswith(".json"):
                box = await studio.dialog(QMessageBox)
                assert name in box.text()
                box.accept()
                assert studio.flow is before
            else:
                await until(lambda: studio.flow is not before, what="the node")
                assert len(studio.flow.nodes) == len(before.nodes) + 1
                node = studio.node_of_type("import_workspace_file")
                assert node.pin_defaults["file_path"] == name
                assert (studio.window._workspace() / name).read_bytes() == path.read_bytes()
                studio.press("edit.undo")
                assert studio.flow is before

    run_async(story(), 30)


def test_a_file_changed_by_another_program_is_offered_and_undo_brings_ours_back(
    run_async, tmp_path
):
    path = hello_in(tmp_path / "flows")

    async def story():
        async with studio_open(tmp_path, path) as studio:
            ours = studio.flow
            rewrite(path, "From outside")
            bar = studio.window.messages
            await until(lambda: bar._button.text() == "Reload", what="the change is noticed")
            await studio.picture("changed-on-disk")
            studio.click(bar.findChild(QPushButton))
            assert studio.flow.name == "From outside"
            assert studio.tab.document.is_saved
            studio.press("edit.undo")
            assert studio.flow is ours
            rewrite(path, "Again")
            await until(lambda: bar._button.text() == "Compare", what="noticed a second time")

    run_async(story(), 60)


def test_saving_over_what_another_program_wrote_is_asked_first(run_async, tmp_path):
    path = hello_in(tmp_path / "flows")

    async def story():
        async with studio_open(tmp_path, path) as studio:
            rename(studio, "Mine")
            rewrite(path, "Theirs")
            studio.press("file.save")
            box = await studio.dialog(QMessageBox)
            assert "changed by another program" in box.text()
            choose(studio, box, "Cancel")
            await until(lambda: not studio.dialogs())
            assert load_flow(path).name == "Theirs"
            assert not studio.tab.document.is_saved
            studio.press("file.save")
            choose(studio, await studio.dialog(QMessageBox), "Overwrite")
            await until(lambda: studio.tab.document.is_saved)
            assert load_flow(path).name == "Mine"

    run_async(story(), 60)


def test_a_file_that_was_removed_makes_the_flow_unsaved(run_async, tmp_path):
    path = hello_in(tmp_path / "flows")

    async def story():
        async with studio_open(tmp_path, path) as studio:
            path.unlink()
            await until(lambda: not studio.tab.document.is_saved, what="noticed")
            assert "gone" in studio.window.messages._text.text()
            studio.press("file.save")
            await until(path.is_file, what="written again")

    run_async(story(), 60)


def test_a_flow_is_not_closed_over_text_that_is_still_being_written(run_async, tmp_path):
    path = hello_in(tmp_path / "flows")

    async def story():
        async with studio_open(tmp_path, path) as studio:
            studio.tab.selection.set(["greeting"], current="greeting")
            inspector = studio.window.panels.inspector
            await until(lambda: getattr(inspector.pane, "node_id", "") == "greeting")
            row = inspector.pane.values.row("a")
            row._open_big()
            dialog = await studio.dialog(BigDialog)
            QTest.keyClicks(dialog.editor, "More ")
            studio.press("file.close")
            told = studio.window.messages._text
            await until(lambda: "first" in told.text(), what="it says why")
            assert studio.tab.document.path == path
            dialog.accept()
            assert studio.flow.nodes_by_id["greeting"].pin_defaults["a"].startswith("More ")
            studio.press("edit.undo")
            row._open_big()
            studio.press("file.close")
            await until(lambda: not studio.window.flows.tabs, what="closed")
            assert not studio.dialogs(BigDialog)

    run_async(story(), 60)


def test_saves_that_overlap_leave_the_newest_state_on_the_disk(run_async, tmp_path, monkeypatch):
    path, write = hello_in(tmp_path / "flows"), open_flows.write_flow
    is_first_begun, is_second_done = threading.Event(), threading.Event()

    def slow(flow, to):
        if flow.name == "First":
            is_first_begun.set()
            is_second_done.wait(0.3)
        content = write(flow, to)
        if flow.name == "Second":
            is_second_done.set()
        return content

    monkeypatch.setattr(open_flows, "write_flow", slow)

    async def story():
        async with studio_open(tmp_path, path) as studio:
            save = studio.window.flows.save
            rename(studio, "First")
            first = asyncio.ensure_future(save(studio.tab))
            await until(is_first_begun.is_set)
            rename(studio, "Second")
            assert [await save(studio.tab), await first] == [True, True]
            assert studio.tab.document.is_saved
            assert load_flow(path).name == studio.flow.name == "Second"
            assert not studio.dialogs(), "what is written here is no change by another program"

    run_async(story(), 30)


def test_a_slow_save_is_no_change_by_another_program(run_async, tmp_path, monkeypatch):
    path = hello_in(tmp_path / "flows")

    async def story():
        async with studio_open(tmp_path, path) as studio:
            flows, looked = studio.window.flows, threading.Event()
            keep, offered = flows.versions.keep_file, []
            flows.changed_on_disk.connect(lambda *about: offered.append(about))

            def slow(at, why, written=None):
                if written is not None:  # it stands in the file already
                    looked.wait(0.3)
                return keep(at, why, written)

            monkeypatch.setattr(flows.versions, "keep_file", slow)
            rename(studio, "Mine")
            save = asyncio.ensure_future(flows.save(studio.tab))
            await until(lambda: load_flow(path).name == "Mine")
            await flows._compare_with_disk(studio.tab, path)
            looked.set()
            assert await save
            assert not offered

    run_async(story(), 30)


def test_a_flow_that_is_closed_while_it_is_autosaved_leaves_no_copy(
    run_async, tmp_path, monkeypatch
):
    path, write = hello_in(tmp_path / "flows"), Autosaves.write
    begun, is_closed = threading.Event(), threading.Event()

    def slow(autosaves, document, key):
        begun.set()
        assert is_closed.wait(10)
        write(autosaves, document, key)

    monkeypatch.setattr(Autosaves, "write", slow)

    async def story():
        async with studio_open(tmp_path, path) as studio:
            flows = studio.window.flows
            rename(studio, "Not wanted")
            autosave = asyncio.ensure_future(flows._autosave())
            await until(begun.is_set)
            studio.press("file.close")
            choose(studio, await studio.dialog(QMessageBox), "Discard")
            await until(lambda: not flows.tabs)
            is_closed.set()
            await autosave
            assert not list(tmp_path.rglob("*.autosave.json"))

    run_async(story(), 30)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such pipes")
def test_a_pipe_where_the_file_was_does_not_hold_a_save_up(run_async, tmp_path):
    path = hello_in(tmp_path / "flows")

    async def story():
        async with studio_open(tmp_path, path) as studio:
            rename(studio, "Mine")
            path.unlink()
            os.mkfifo(path)
            try:
                assert await asyncio.wait_for(studio.window.flows.save(studio.tab), 5)
            finally:
                if path.is_fifo():  # let go of who waits for a writer
                    os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))
            assert load_flow(path).name == "Mine"

    run_async(story(), 30)
