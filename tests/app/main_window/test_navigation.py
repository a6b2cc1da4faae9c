"""Into subflows and back, with real mouse and keys; flows that are missing; back and forward."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox

from app.main_window.flows.example_flows import example_path
from runtime.visualflow.codec import dump_flow, load_flow
from tests.support.studio import LEFT, studio_open, until


def caller_beside(folder, *, with_child=True):
    """The example that calls another flow, and that other flow, in a folder of their own."""
    folder.mkdir(exist_ok=True)
    for name in ("subflow", "shout") if with_child else ("subflow",):
        (folder / f"{name}.json").write_bytes(example_path(name).read_bytes())
    return folder / "subflow.json"


def choose(studio, box, text):
    studio.click(next(b for b in box.buttons() if b.text().replace("&", "") == text))


def body_of(studio, node_id):
    rect = studio.view.camera.rect_to_widget(studio.view.scene.rect_of(node_id))
    return QPoint(int(rect.center().x()), int(rect.bottom() - 3))


def test_a_double_click_dives_in_and_the_breadcrumb_comes_back(run_async, tmp_path):
    path = caller_beside(tmp_path / "flows")

    async def story():
        async with studio_open(tmp_path, path) as studio:
            caller = studio.tab
            QTest.mouseDClick(studio.view, LEFT, pos=body_of(studio, "shout"))
            await until(lambda: studio.tab.title == "Shout", what="the child opens")
            crumbs = studio.tab.crumbs
            assert [title for _, title in crumbs.path] == [caller.title, "Shout"]
            assert crumbs.isVisible()
            await studio.picture("subflow-breadcrumbs")
            studio.click(crumbs.buttons[0])
            assert studio.tab is caller
            assert caller.selection.nodes == {"shout"}
            QTest.keyClick(studio.view, Qt.Key.Key_Return)
            await until(lambda: studio.tab is not caller, what="Enter dives in")
            QTest.keyClick(studio.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
            await until(lambda: studio.tab is caller, what="Alt+Up goes to the caller")

    run_async(story(), 60)


def test_back_and_forward_go_through_the_flows(run_async, tmp_path):
    path = caller_beside(tmp_path / "flows")

    async def story():
        async with studio_open(tmp_path, path) as studio:
            caller = studio.tab
            assert not studio.window.table["view.back"].isEnabled()
            studio.tab.selection.set(["shout"], current="shout")
            studio.press("node.dive")
            await until(lambda: studio.tab is not caller, what="the child opens")
            child = studio.tab
            studio.press("view.back")
            assert studio.tab is caller
            studio.press("view.forward")
            assert studio.tab is child
            studio.press("view.fit")
            studio.press("view.back")
            assert studio.tab is child, "first where one looked in this flow"
            studio.press("view.back")
            assert studio.tab is caller

    run_async(story(), 60)


def test_a_missing_subflow_is_created_with_the_pins_of_its_caller(run_async, tmp_path):
    path = caller_beside(tmp_path / "flows", with_child=False)
    flow = load_flow(path)
    node = flow.nodes_by_id["shout"]
    lost = node.model_copy(update={"data": {**node.data, "subflowId": "nowhere"}})
    nodes = tuple(lost if one.id == "shout" else one for one in flow.nodes)
    path.write_bytes(dump_flow(flow.model_copy(update={"nodes": nodes})))

    async def story():
        async with studio_open(tmp_path, path) as studio:
            studio.view.node_activated.emit("shout")
            box = await studio.dialog(QMessageBox)
            assert "missing" in box.text()
            await studio.picture("subflow-missing", box)
            choose(studio, box, "Create it")
            await until(lambda: studio.tab.flow_id == "nowhere", what="the flow is created")
            made = studio.flow
            start = next(n for n in made.nodes if n.type == "on_flow_start")
            own = {p.id for p in start.outputs if not p.is_exec}
            assert own == {p.id for p in node.inputs if not p.is_exec and p.id != "inherit_context"}
            assert studio.tab.document.path.parent == path.parent
            assert load_flow(studio.tab.document.path).id == "nowhere"
            assert len(studio.tab.crumbs.path) == 2

    run_async(story(), 60)


def test_a_missing_subflow_is_located_and_called_in_one_undo_step(run_async, tmp_path):
    path = caller_beside(tmp_path / "flows", with_child=False)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shout = load_flow(example_path("shout")).model_copy(update={"id": "other"})
    (elsewhere / "other.json").write_bytes(dump_flow(shout))
    flow = load_flow(path)
    node = flow.nodes_by_id["shout"]
    lost = node.model_copy(update={"data": {**node.data, "subflowId": "nowhere"}})
    nodes = tuple(lost if one.id == "shout" else one for one in flow.nodes)
    path.write_bytes(dump_flow(flow.model_copy(update={"nodes": nodes})))

    async def story():
        async with studio_open(tmp_path, path) as studio:
            caller = studio.tab
            before = studio.flow
            studio.view.node_activated.emit("shout")
            choose(studio, await studio.dialog(QMessageBox), "Locate…")
            dialog = await studio.dialog(QFileDialog)
            line = dialog.findChild(QLineEdit, "fileNameEdit")
            line.setText(str(elsewhere / "other.json"))
            dialog.accept()
            await until(lambda: studio.tab.flow_id == "other", what="the flow opens")
            called = caller.document.flow.nodes_by_id["shout"]
            assert called.data["subflowId"] == "other"
            studio.press("view.back")
            studio.press("edit.undo")
            assert studio.flow is before
            library = studio.window.flows.library(caller.document)
            assert library.path_of("other") == elsewhere / "other.json"

    run_async(story(), 60)


def test_an_extracted_subflow_knows_its_caller_and_one_undo_brings_the_nodes_back(
    run_async, tmp_path
):
    path = tmp_path / "hello.json"
    path.write_bytes(example_path("hello").read_bytes())

    async def story():
        async with studio_open(tmp_path, path) as studio:
            caller, before = studio.tab, studio.flow
            studio.tab.selection.set(["say", "greeting"])
            studio.press("node.extract")
            dialog = await studio.dialog(QInputDialog)
            dialog.setTextValue("Greet")
            dialog.accept()
            await until(lambda: len(studio.window.flows.tabs) == 2, what="the subflow is open")
            await until(lambda: studio.tab is caller, what="the caller stays in front")
            child = studio.window.flows.tabs[1]
            assert child.caller.key == caller.key
            studio.press("edit.undo")
            assert studio.flow is before
            studio.tab.selection.set(["say"], current="say")
            studio.press("node.disable")
            assert studio.flow.nodes_by_id["say"].data["studio"]["muted"] is True
            studio.press("node.disable")
            assert "muted" not in studio.flow.nodes_by_id["say"].data.get("studio", {})

    run_async(story(), 60)
