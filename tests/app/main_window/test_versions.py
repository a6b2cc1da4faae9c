"""Local history and two versions side by side, in the real window."""

import asyncio
import subprocess
import sys
import threading

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QPushButton

from app.document import edits
from app.main import _options
from app.main_window.changes import side_by_side
from app.main_window.changes.side_by_side import SideBySide
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from app.runs.background import in_thread
from runtime.visualflow.codec import dump_flow, load_flow
from tests.support.studio import CTRL, LEFT, studio_open, until

SHIFT = Qt.KeyboardModifier.ShiftModifier


def hello(tmp_path):
    path = tmp_path / "hello.json"
    path.write_bytes(dump_flow(load_flow(example_path("hello"))))
    return path


def renamed(studio, title):
    node = studio.node_of_type("answer_user")
    studio.tab.document.apply("Rename", edits.rename_node(studio.flow, node.id, title))


async def saved(studio):
    studio.press("file.save")
    await until(lambda: studio.tab.document.is_saved, what="saved")


def test_saves_and_marks_are_kept_and_restored_as_one_undo_step(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, hello(tmp_path)) as studio:
            first = studio.flow
            renamed(studio, "Second")
            await saved(studio)
            QTest.keyClick(studio.view, Qt.Key.Key_H, CTRL | SHIFT)
            panel = studio.window.versions.panel
            assert not studio.window.docks.dock(DockKey.VERSIONS).isHidden()
            await until(lambda: len(panel.table.rows) == 2, what="before the save and after")
            renamed(studio, "Third")
            studio.press("file.mark_version")
            box = await studio.dialog(QInputDialog)
            QTest.keyClicks(box.findChild(QLineEdit), "Good one")
            QTest.keyClick(box.findChild(QLineEdit), Qt.Key.Key_Return)
            await until(lambda: len(panel.table.rows) == 3, what="the mark is listed")
            assert panel.table.rows[0].cells[1] == "Good one"
            assert not studio.tab.document.is_saved, "marking saves nothing"
            third = studio.flow
            panel.table.setFocus()
            panel.table.setCurrentIndex(panel.table.model().index(2, 0))
            await studio.picture("versions")
            studio.press("view.theme")
            await studio.picture("versions-2")
            studio.press("view.theme")
            studio.click(panel.restore)
            await until(lambda: studio.flow is not third, what="restored")
            node = studio.node_of_type("answer_user")
            assert node.title == first.nodes_by_id[node.id].title
            assert studio.tab.document.undo_label.startswith("Restore the version of")
            studio.press("edit.undo")
            assert studio.flow is third
            studio.click(panel.compare)
            await until(lambda: studio.view.overlay.diff is not None, what="compared")
            changes = studio.window.comparing.panel.table.rows
            assert [row.cells[0] for row in changes] == ["Changed node"]

    run_async(story(), 60)


def test_a_flow_that_was_never_saved_has_marks_too(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            studio.view.commands.add_node("on_flow_start", (0.0, 0.0))
            await studio.window.flows.keep_version(studio.tab, "Marked", "early")
            studio.press("file.versions")
            panel = studio.window.versions.panel
            await until(lambda: len(panel.table.rows) == 1, what="listed")

    run_async(story(), 60)


def test_two_versions_side_by_side_look_at_the_same_place_and_list_what_differs(
    run_async, tmp_path
):
    path = hello(tmp_path)

    async def story():
        async with studio_open(tmp_path, path) as studio:
            node = studio.node_of_type("answer_user")
            renamed(studio, "Say it loud")
            studio.view.commands.add_node("literal_string", (0.0, 400.0))
            gone = next(n for n in studio.flow.nodes if n.type == "concat")
            studio.tab.document.apply("Remove", edits.remove(studio.flow, [gone.id]))
            QTest.keyClick(studio.view, Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.AltModifier)
            window = await studio.dialog(SideBySide)
            await until(lambda: window.diff is not None, what="compared")
            assert [n.id for n in window.diff.nodes_removed] == [gone.id]
            assert [n.id for n in window.before.overlay.diff.nodes_added] == [gone.id]
            assert node.id in window.before.document.flow.nodes_by_id
            assert len(window.changes.table.rows) >= 3
            buttons = window.findChildren(QPushButton)
            assert all(one.isEnabled() for one in buttons if "difference" in one.text())
            await until(lambda: window.before.camera == window.after.camera)
            await studio.picture("side-by-side", window)
            at = QPointF(200, 150)
            wheel = QWheelEvent(
                at, QPointF(window.before.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 240),
                Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(window.before, wheel)
            assert window.after.camera == window.before.camera, "both look at the same place"
            QTest.mousePress(window.after, LEFT, pos=QPoint(50, 50))
            QTest.mouseMove(window.after, QPoint(90, 80))
            QTest.mouseRelease(window.after, LEFT, pos=QPoint(90, 80))
            window.go(1)
            QTest.keyClick(window.changes.table, Qt.Key.Key_Home)
            chosen = window.changes.table.rows[0].what
            window.changes.change_chosen.emit(chosen)
            seen = window.after.selection.nodes | window.before.selection.nodes
            assert chosen.node_id in seen
            renamed(studio, "Say it again")
            await until(
                lambda: any("again" in row.cells[4] for row in window.changes.table.rows),
                what="it follows the open flow",
            )
            studio.press("view.theme")
            await studio.picture("side-by-side-2", window)
            studio.press("view.theme")
            QTest.keyClick(window, Qt.Key.Key_Escape)
            await until(lambda: not studio.dialogs(SideBySide), what="closed")

    run_async(story(), 60)


def test_git_difftool_shows_what_differs(tmp_path):
    """The set-up of the documentation, with the real git."""
    repo = tmp_path / "repo"
    repo.mkdir()
    path = hello(repo)

    def git(*words):
        return subprocess.run(
            ["git", "-c", "user.name=n", "-c", "user.email=e@x", *words],
            cwd=repo, check=False, capture_output=True, text=True,
        )  # fmt: skip

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    flow = load_flow(path)
    node = next(n for n in flow.nodes if n.type == "answer_user")
    path.write_bytes(dump_flow(edits.rename_node(flow, node.id, "Loud")))
    root = example_path("hello").parents[1]
    git("config", "difftool.prompt", "false")
    git(
        "config",
        "difftool.visualflow.cmd",
        f'PYTHONPATH="{root}" "{sys.executable}" -m runtime diff "$LOCAL" "$REMOTE"',
    )
    shown = git("difftool", "--tool=visualflow", "HEAD", "--", "hello.json")
    assert "Loud" in shown.stdout, shown.stderr


def test_compare_with_a_file_offers_side_by_side(run_async, tmp_path):
    path = hello(tmp_path)
    other = tmp_path / "other.json"
    flow = load_flow(path)
    other.write_bytes(dump_flow(edits.rename_node(flow, flow.nodes[0].id, "Elsewhere")))

    async def story():
        async with studio_open(tmp_path, path) as studio:
            studio.press("file.compare")
            box = await studio.dialog(QFileDialog)
            box.findChild(QLineEdit, "fileNameEdit").setText(str(other))
            box.accept()
            panel = studio.window.comparing.panel
            await until(lambda: panel.table.rows, what="compared")
            studio.click(panel.side)
            window = await studio.dialog(SideBySide)
            await until(lambda: window.diff is not None)
            assert "other.json" in window.windowTitle()
            window.reject()

    run_async(story(), 60)


def test_a_file_named_at_the_start_is_shown_beside_the_flow(run_async, tmp_path):
    path, other = hello(tmp_path), tmp_path / "before.json"
    flow = load_flow(path)
    other.write_bytes(dump_flow(edits.rename_node(flow, flow.nodes[0].id, "Before")))
    options = _options([str(path), "--beside", str(other)])

    async def story():
        async with studio_open(tmp_path, *options.files) as studio:
            await studio.window.comparing.beside_file(studio.tab, options.beside)
            window = await studio.dialog(SideBySide)
            await until(lambda: window.diff is not None, what="compared")
            assert [row.cells[3] for row in window.changes.table.rows] == ["“Before”"]
            window.reject()

    run_async(story(), 60)


def test_two_versions_that_are_closed_while_they_are_compared_leave_no_error(
    run_async, tmp_path, monkeypatch
):
    path = hello(tmp_path)
    failures = []
    monkeypatch.setattr(sys, "excepthook", lambda *failure: failures.append(failure))
    compare, may_end = side_by_side._differences, threading.Event()
    monkeypatch.setattr(
        side_by_side, "_differences", lambda *flows: may_end.wait(10) and compare(*flows)
    )

    async def story():
        async with studio_open(tmp_path, path) as studio:
            gone = []
            await studio.window.comparing.beside_file(studio.tab, path)
            window = await studio.dialog(SideBySide)
            window.destroyed.connect(lambda: gone.append(True))
            window.reject()
            await until(lambda: gone, what="the window is gone")
            may_end.set()
            await in_thread(int)  # its thread has ended, too
            await asyncio.sleep(0)
        assert not failures

    run_async(story(), 30)
