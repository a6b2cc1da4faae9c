"""Find, uses, rename with a preview, and comparing, on the real window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from app.dialogs.rename import RenameDialog, Scope
from app.document import edits
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.changes import ChangeKind
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.flow import Position
from tests.support.studio import CTRL, LEFT, studio_open, until

SHIFT = Qt.KeyboardModifier.ShiftModifier


def with_variable(flow, name):
    catalogue = builtin_catalogue()
    for number, type_id in enumerate(("set_var", "get_var")):
        node = new_node(catalogue[type_id], f"extra-{number}", Position(x=number * 320, y=600))
        flow = edits.set_pin_default(edits.add_node(flow, node), node.id, "name", name)
    return flow


def folder_with(tmp_path, **names):
    folder = tmp_path / "flows"
    folder.mkdir()
    for file, variable in names.items():
        flow = load_flow(example_path("hello")).model_copy(update={"id": file, "name": file})
        (folder / f"{file}.json").write_bytes(dump_flow(with_variable(flow, variable)))
    return folder


def test_ctrl_f_finds_marks_and_goes_round_by_enter(run_async, tmp_path):
    folder = folder_with(tmp_path, one="total")

    async def story():
        async with studio_open(tmp_path, folder / "one.json") as studio:
            QTest.keyClick(studio.view, Qt.Key.Key_F, CTRL)
            panel = studio.window.finding.panel
            await until(panel.line.hasFocus, what="the line has the focus")
            QTest.keyClicks(panel.line, "var:total")
            await until(lambda: len(panel.table.rows) == 2, what="two finds")
            assert studio.view.overlay.hits == {"extra-0", "extra-1"}
            assert panel.count.text() == "2 nodes"
            QTest.keyClick(panel.line, Qt.Key.Key_Return)
            await until(lambda: studio.tab.selection.nodes == {"extra-0"}, what="first")
            QTest.keyClick(panel.line, Qt.Key.Key_Return)
            await until(lambda: studio.tab.selection.nodes == {"extra-1"}, what="second")
            await studio.picture("find")
            QTest.keyClick(panel.line, Qt.Key.Key_Escape)
            assert studio.view.overlay.hits is None
            assert studio.window.docks.dock(DockKey.FIND).isHidden()

    run_async(story(), 60)


def test_ctrl_shift_f_finds_in_files_that_are_not_open(run_async, tmp_path):
    folder = folder_with(tmp_path, one="total", two="total", three="other")

    async def story():
        async with studio_open(tmp_path, folder / "one.json") as studio:
            QTest.keyClick(studio.view, Qt.Key.Key_F, CTRL | SHIFT)
            panel = studio.window.finding.panel
            QTest.keyClicks(panel.line, "var:total")
            await until(lambda: len(panel.table.rows) == 4, what="finds in two flows")
            assert panel.count.text() == "4 nodes in 2 flows"
            assert len(studio.window.flows.tabs) == 1
            row = next(r for r in panel.table.rows if r.cells[3] == "two")
            panel.table.chosen.emit(row.what)
            await until(lambda: studio.tab.flow_id == "two", what="the file opens")
            await until(lambda: studio.tab.selection.nodes == {row.what.node_id})

    run_async(story(), 60)


def test_uses_of_the_current_node_are_found_by_a_key(run_async, tmp_path):
    folder = folder_with(tmp_path, one="total")

    async def story():
        async with studio_open(tmp_path, folder / "one.json") as studio:
            studio.tab.selection.set(["extra-1"], current="extra-1")
            QTest.keyClick(studio.view, Qt.Key.Key_F12, SHIFT)
            panel = studio.window.finding.panel
            await until(lambda: len(panel.table.rows) == 2, what="both uses")
            assert panel.query == 'var:"total"'

    run_async(story(), 60)


def test_a_variable_is_renamed_everywhere_after_a_preview_one_undo_a_flow(run_async, tmp_path):
    folder = folder_with(tmp_path, one="total.x", two="total", three="other")
    before_two = (folder / "two.json").read_bytes()

    async def story():
        async with studio_open(tmp_path, folder / "one.json") as studio:
            before = studio.flow
            studio.press("edit.rename_variable")
            dialog = await studio.dialog(RenameDialog)
            QTest.keyClicks(dialog.new_name, "su.m")
            await until(lambda: "dots" in dialog.told.text(), what="refused in words")
            assert not dialog.rename.isEnabled()
            dialog.new_name.clear()
            QTest.keyClicks(dialog.new_name, "sum")
            dialog.reach.setCurrentIndex(dialog.reach.findData(str(Scope.FOLDER)))
            await until(lambda: len(dialog.table.rows) == 4, what="every change is listed")
            assert ("total.x", "sum.x") in [row.cells[2:4] for row in dialog.table.rows]
            await studio.picture("rename-variable", dialog)
            studio.click(dialog.rename)
            await until(lambda: (folder / "two.json").read_bytes() != before_two, what="written")
            await until(lambda: "Renamed" in studio.window.messages.text(), what="told")
            assert len(studio.window.flows.tabs) == 1, "files that are not open stay so"
            assert studio.flow.nodes_by_id["extra-0"].pin_defaults["name"] == "sum.x"
            two = load_flow(folder / "two.json")
            assert two.nodes_by_id["extra-1"].pin_defaults["name"] == "sum"
            kept = studio.window.flows.versions.of(folder / "two.json", two.id)
            assert [version.why.split()[0] for version in kept] == ["Rename", "Before"]
            await studio.picture("renamed-everywhere")
            studio.click(studio.window.messages.findChild(QPushButton))
            await until(lambda: studio.flow is before, what="one button takes all back")
            await until(lambda: (folder / "two.json").read_bytes() == before_two)

    run_async(story(), 60)


def test_a_flow_is_compared_with_its_saved_version_on_the_canvas_and_as_a_list(run_async, tmp_path):
    folder = folder_with(tmp_path, one="total")

    async def story():
        async with studio_open(tmp_path, folder / "one.json") as studio:
            document = studio.tab.document
            flow = edits.set_pin_default(studio.flow, "extra-0", "name", "sum")
            flow = edits.move_nodes(flow, {"say": (10.0, 500.0)})
            document.apply("Edit", edits.remove(flow, ["extra-1"]))
            studio.press("file.compare_saved")
            panel = studio.window.comparing.panel
            await until(lambda: panel.table.rows, what="changes are listed")
            kinds = {row.what.kind for row in panel.table.rows}
            assert kinds == {ChangeKind.CHANGED, ChangeKind.MOVED, ChangeKind.REMOVED}
            row = next(r for r in panel.table.rows if r.what.path.endswith("name"))
            assert row.cells[3:] == ("“total”", "“sum”")
            diff = studio.view.overlay.diff
            assert [n.id for n in diff.nodes_removed] == ["extra-1"]
            assert diff.moved == ("say",)
            index = panel.table.model().index(panel.table.rows.index(row), 0)
            rect = panel.table.visualRect(index)
            await until(panel.table.isVisible, what="the list is seen")
            QTest.mouseClick(panel.table.viewport(), LEFT, pos=QPoint(20, rect.center().y()))
            assert studio.tab.selection.nodes == {"extra-0"}
            await studio.picture("compare")
            document.undo()
            await until(lambda: not panel.table.rows, what="the list follows the flow")
            studio.click(panel.done)
            assert studio.view.overlay.diff is None

    run_async(story(), 60)


def test_a_flow_is_compared_with_another_file(run_async, tmp_path):
    folder = folder_with(tmp_path, one="total", two="other")

    async def story():
        async with studio_open(tmp_path, folder / "one.json") as studio:
            studio.press("file.compare")
            dialog = await studio.dialog(QFileDialog)
            line = dialog.findChild(QLineEdit, "fileNameEdit")
            line.setText(str(folder / "two.json"))
            dialog.accept()
            panel = studio.window.comparing.panel
            await until(lambda: len(panel.table.rows) == 4, what="id, name, two names")
            assert "two.json" in panel.head.text()

    run_async(story(), 60)
