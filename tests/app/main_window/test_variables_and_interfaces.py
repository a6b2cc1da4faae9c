"""The variables panel and the interface of subflows in the real window, with real drops, mouse and keys."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from app.dialogs.interface import InterfaceDialog
from app.dialogs.rename import RenameDialog
from app.document.joining import PinRef
from app.document.variables import UseKind, variables_in
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from app.widgets.node_items import VARIABLE_MIME
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.codec import dump_flow, load_flow
from tests.app.main_window.test_find_and_compare import folder_with
from tests.support.studio import CTRL, LEFT, NONE, studio_open, until

SHIFT = Qt.KeyboardModifier.ShiftModifier
offscreen_menu = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


def drop_variable(studio, panel, at, keys=NONE):
    """Drag the first variable of the panel onto the canvas."""
    mime = panel.model.mimeData([panel.model.index(0, 0)])
    assert isinstance(mime, QMimeData)
    assert mime.hasFormat(VARIABLE_MIME)
    action = Qt.DropAction.CopyAction
    QApplication.sendEvent(studio.view, QDragEnterEvent(at, action, mime, LEFT, keys))
    QApplication.sendEvent(studio.view, QDropEvent(QPointF(at), action, mime, LEFT, keys))


@offscreen_menu
def test_a_variable_dragged_onto_the_canvas_is_read_or_written(run_async, tmp_path):
    folder = folder_with(tmp_path, one="total")

    async def story():
        async with studio_open(tmp_path, folder / "one.json") as studio:
            studio.window.docks.show(DockKey.VARIABLES)
            panel = studio.window.panels.variables
            await until(
                lambda: [one.name for one in panel.model.groups] == ["total"], what="listed"
            )
            before = studio.flow
            drop_variable(studio, panel, QPoint(300, 120))
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            assert [action.text() for action in menu.actions()] == ["Get total", "Set total"]
            QTest.keyClick(menu, Qt.Key.Key_Down)
            QTest.keyClick(menu, Qt.Key.Key_Return)
            await until(lambda: studio.flow is not before, what="a node is added")
            assert studio.flow.nodes[-1].type == "set_var"
            assert studio.tab.document.undo_label == "Set total"
            drop_variable(studio, panel, QPoint(300, 220), CTRL)
            assert studio.flow.nodes[-1].type == "get_var"
            drop_variable(studio, panel, QPoint(320, 320), SHIFT)
            assert studio.flow.nodes[-1].type == "set_var"
            say = studio.node_of_type("answer_user")
            pin = studio.pin(say.id, "message", is_output=False)
            drop_variable(studio, panel, pin)
            getter = studio.flow.nodes[-1]
            assert getter.type == "get_var"
            wires = studio.flow.edges_by_target[say.id, "message"]
            assert getter.id in {edge.source for edge in wires}
            await until(lambda: len(panel.model.groups[0].uses) == 6, what="the panel follows")
            panel.view.expandAll()
            await studio.picture("variables-panel")
            studio.press("view.theme")
            await studio.picture("variables-panel-2")
            studio.press("view.theme")

    run_async(story(), 60)


def test_variables_are_made_used_and_renamed_by_keys(run_async, tmp_path):
    folder = folder_with(tmp_path, one="total")

    async def story():
        async with studio_open(tmp_path, folder / "one.json") as studio:
            studio.window.docks.show(DockKey.VARIABLES)
            panel = studio.window.panels.variables
            QTest.keyClicks(panel.new_name, "a.b")
            QTest.keyClick(panel.new_name, Qt.Key.Key_Return)
            assert "dots" in panel.told.text()
            panel.new_name.clear()
            panel.new_type.setCurrentText("number")
            QTest.keyClicks(panel.new_name, "amount")
            QTest.keyClick(panel.new_name, Qt.Key.Key_Return)
            await until(lambda: len(panel.model.groups) == 2, what="it is declared")
            assert panel.model.groups[0].type == "number"
            panel.view.setCurrentIndex(panel.model.index(0, 0))
            QTest.keyClick(panel.view, Qt.Key.Key_S)
            assert studio.view.hasFocus(), "ready to wire it"
            panel.view.setFocus()
            QTest.keyClick(panel.view, Qt.Key.Key_G)
            amount = variables_in(studio.flow, builtin_catalogue())[0]
            kinds = [use.kind for use in amount.uses]
            assert kinds == [UseKind.DECLARES, UseKind.WRITES, UseKind.READS]
            await until(lambda: len(panel.model.groups[0].uses) == 3)
            panel.view.setFocus()
            panel.view.setCurrentIndex(panel.model.index(1, 0, panel.model.index(0, 0)))
            QTest.keyClick(panel.view, Qt.Key.Key_Return)
            assert studio.tab.selection.current == amount.uses[1].node_id
            panel.view.setFocus()
            QTest.keyClick(panel.view, Qt.Key.Key_F2)
            dialog = await studio.dialog(RenameDialog)
            assert dialog.target.name == "amount"
            QTest.keyClicks(dialog.new_name, "quantity")
            await until(dialog.rename.isEnabled, what="the preview")
            QTest.keyClick(dialog.new_name, Qt.Key.Key_Return)
            await until(lambda: panel.model.groups[0].name == "quantity", what="renamed")

    run_async(story(), 60)


def test_f3_goes_through_the_uses_of_the_current_node(run_async, tmp_path):
    folder = folder_with(tmp_path, one="total", two="total")

    async def story():
        async with studio_open(tmp_path, folder / "one.json") as studio:
            studio.tab.selection.set(["extra-1"], current="extra-1")
            QTest.keyClick(studio.view, Qt.Key.Key_F3)
            panel = studio.window.finding.panel
            await until(lambda: len(panel.table.rows) == 4, what="the uses are listed")
            QTest.keyClick(studio.view, Qt.Key.Key_F3)
            await until(lambda: studio.tab.selection.current == "extra-0", what="the first")
            assert panel.count.text() == "1 of 4"
            QTest.keyClick(studio.view, Qt.Key.Key_F3, SHIFT)
            await until(lambda: studio.tab.flow_id == "two", what="round the end, in a file")
            assert panel.count.text() == "4 of 4"

    run_async(story(), 60)


def callers(tmp_path):
    """The example that calls a flow, the flow, and a second caller, in a folder."""
    folder = tmp_path / "flows"
    folder.mkdir()
    for name in ("subflow", "shout"):
        (folder / f"{name}.json").write_bytes(example_path(name).read_bytes())
    other = load_flow(example_path("subflow")).model_copy(update={"id": "second", "name": "Second"})
    (folder / "second.json").write_bytes(dump_flow(other))
    return folder


def test_an_interface_is_edited_from_the_caller_and_every_caller_follows(run_async, tmp_path):
    folder = callers(tmp_path)

    async def story():
        async with studio_open(tmp_path, folder / "subflow.json") as studio:
            before, files = studio.flow, {p: p.read_bytes() for p in folder.glob("*.json")}
            wires = len(before.edges)
            studio.tab.selection.set(["shout"], current="shout")
            button = studio.window.panels.inspector.pane.interface
            assert isinstance(button, QPushButton)
            studio.click(button)
            dialog = await studio.dialog(InterfaceDialog)
            first = dialog.inputs.lines[0]
            former = first.pin.id
            first.name.selectAll()
            QTest.keyClicks(first.name, "phrase")
            studio.click(dialog.inputs.add)
            QTest.keyClicks(dialog.inputs.lines[-1].name, "loudness")
            dialog.inputs.lines[-1].type.setCurrentText("number")
            await until(dialog.update_all.isEnabled, what="the preview")
            await until(lambda: len(dialog.table.rows) == 4, what="both callers are listed")
            cells = {row.cells[1:4] for row in dialog.table.rows}
            assert cells == {
                ("renamed", "phrase", f"{former} → phrase"),
                ("added", "loudness", "number"),
            }
            assert "nothing is lost" in dialog.told.text()
            await studio.picture("interface-dialog", dialog)
            studio.click(dialog.update_all)
            await until(lambda: studio.flow is not before, what="the open caller")
            second = folder / "second.json"
            await until(lambda: second.read_bytes() != files[second], what="the closed caller")
            node = studio.flow.nodes_by_id["shout"]
            assert [p.id for p in node.inputs][-2:] == ["phrase", "loudness"]
            assert len(studio.flow.edges) == wires, "renamed pins keep their wires"
            assert load_flow(folder / "shout.json").nodes != load_flow(example_path("shout")).nodes
            studio.press("edit.undo")
            assert studio.flow is before, "one undo step in the open flow"
            studio.press("edit.redo")
            await until(lambda: "up to date" in studio.window.messages.text())
            studio.click(studio.window.messages.findChild(QPushButton))
            await until(lambda: {p: p.read_bytes() for p in folder.glob("*.json")} == files)
            assert studio.flow is before

    run_async(story(), 60)


def test_pins_removed_in_the_start_say_what_callers_lose(run_async, tmp_path):
    folder = callers(tmp_path)

    async def story():
        async with studio_open(tmp_path, folder / "shout.json") as studio:
            start = studio.node_of_type("on_flow_start")
            studio.tab.selection.set([start.id], current=start.id)
            studio.view.setFocus()
            QTest.keyClick(studio.view, Qt.Key.Key_I, CTRL)
            dialog = await studio.dialog(InterfaceDialog)
            studio.click(dialog.inputs.lines[0].remove)
            await until(lambda: any(r.tone == "failed" for r in dialog.table.rows), what="losses")
            lost = next(row for row in dialog.table.rows if row.tone == "failed")
            assert lost.cells[3].startswith("loses the wire from")
            await studio.picture("interface-losses", dialog)
            dialog.preview_wanted.emit()  # is worked out when the dialog is gone
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            await until(lambda: not studio.dialogs(InterfaceDialog))
            assert studio.tab.document.is_saved

    run_async(story(), 60)


def test_a_rename_made_in_the_start_reaches_the_callers_later(run_async, tmp_path):
    folder = callers(tmp_path)

    async def story():
        async with studio_open(tmp_path, folder / "shout.json") as studio:
            start = studio.node_of_type("on_flow_start")
            pin = next(pin.id for pin in start.outputs if not pin.is_exec)
            studio.tab.selection.set([start.id], current=start.id)
            line = studio.window.panels.inspector.pane.pins.lines[0]
            await until(line.isVisible)
            line.name.setFocus()
            line.name.selectAll()
            QTest.keyClicks(line.name, "phrase")
            QTest.keyClick(line.name, Qt.Key.Key_Return)
            assert studio.flow.nodes_by_id[start.id].output("phrase") is not None
            studio.press("node.interface")
            dialog = await studio.dialog(InterfaceDialog)
            await until(lambda: len(dialog.table.rows) == 2, what="both callers")
            assert {row.cells[3] for row in dialog.table.rows} == {f"{pin} → phrase"}
            studio.click(dialog.update_all)
            path = folder / "second.json"
            await until(lambda: b"phrase" in path.read_bytes(), what="written")
            flow = load_flow(path)
            assert any(
                PinRef(e.target, e.target_handle, False) == PinRef("shout", "phrase", False)
                for e in flow.edges
            )

    run_async(story(), 60)
