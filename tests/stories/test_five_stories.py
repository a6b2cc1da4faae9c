"""The five stories of docs/architecture.md, told with real mouse and key events on the real window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox

from app.dialogs.ask_user import AskUserDialog
from app.dialogs.export_bundle import ExportBundleDialog
from app.dialogs.import_bundle import ImportBundleDialog
from app.dialogs.tool_approval import ToolApprovalDialog
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from app.runs.node_run import NodeRunState
from runtime.model.run import RunStatus
from runtime.visualflow.codec import load_flow
from tests.support.studio import CTRL, NONE, studio_open, until


def test_a_drag_a_node_connect_a_wire_undo(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            studio.drop_type("on_flow_start", QPoint(200, 200))
            studio.drop_type("ask_user", QPoint(560, 240))
            start, ask = (studio.node_of_type(t).id for t in ("on_flow_start", "ask_user"))
            studio.drag(
                studio.pin(start, "exec-out", is_output=True),
                studio.pin(ask, "exec-in", is_output=False),
            )
            assert [(e.source, e.target) for e in studio.flow.edges] == [(start, ask)]
            await studio.picture("story-a-wired")
            QTest.keyClick(studio.view, Qt.Key.Key_Z, CTRL)
            assert studio.flow.edges == ()
            studio.press("edit.undo")
            studio.press("edit.undo")
            assert studio.flow.nodes == ()
            studio.press("edit.redo")
            studio.press("edit.redo")
            studio.press("edit.redo")
            assert len(studio.flow.edges) == 1
            assert not studio.tab.document.is_saved

    run_async(story(), 30)


def test_a_wire_dropped_on_empty_canvas_is_joined_to_a_node_found_by_keyboard(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            studio.drop_type("ask_user", QPoint(200, 200))
            ask = studio.node_of_type("ask_user").id
            assert studio.tab.selection.nodes == {ask}
            studio.drag(studio.pin(ask, "exec-out", is_output=True), QPoint(560, 420))
            field = QApplication.focusWidget()
            assert isinstance(field, QLineEdit)
            QTest.keyClicks(field, "answer")
            await studio.picture("story-a-search")
            QTest.keyClick(field, Qt.Key.Key_Return)
            answer = studio.node_of_type("answer_user").id
            assert [(e.source, e.target) for e in studio.flow.edges] == [(ask, answer)]

    run_async(story(), 30)


def test_a_wire_that_does_not_fit_is_refused_with_a_reason(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            studio.drop_type("literal_string", QPoint(200, 200))
            studio.drop_type("if", QPoint(600, 240))
            text, branch = (studio.node_of_type(t).id for t in ("literal_string", "if"))
            end = studio.pin(branch, "condition", is_output=False)
            start = studio.pin(text, "value", is_output=True)
            QTest.mousePress(studio.view, Qt.MouseButton.LeftButton, NONE, start)
            studio.move(end)
            assert "string" in studio.window.foot.hint
            assert "boolean" in studio.window.foot.hint
            await studio.picture("story-a-refused")
            QTest.mouseRelease(studio.view, Qt.MouseButton.LeftButton, NONE, end)
            assert studio.flow.edges == ()

    run_async(story(), 30)


def test_b_save_and_open(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            studio.drop_type("literal_number", QPoint(300, 500))
            edited = studio.flow
            QTest.keyClick(studio.view, Qt.Key.Key_S, CTRL)
            dialog = await studio.dialog(QFileDialog)
            target = tmp_path / "mine.json"
            dialog.findChild(QLineEdit, "fileNameEdit").setText(str(target))
            dialog.accept()
            await until(lambda: studio.tab.document.is_saved, what="saved")
            assert load_flow(target).model_dump() == edited.model_dump()
            assert studio.window.windowTitle().startswith("Hello")
            await studio.picture("story-b-saved")

            broken = tmp_path / "broken.json"
            broken.write_text('{"nodes": [')
            studio.window.opening.open_soon(broken)
            box = await studio.dialog(QMessageBox)
            assert "broken.json" in box.text()
            await studio.picture("story-b-broken", box)
            box.accept()
            await until(lambda: not studio.dialogs())
            assert len(studio.window.flows.tabs) == 1
            assert studio.flow is edited

        async with studio_open(tmp_path) as studio:
            assert studio.tab.document.path == target
            assert studio.flow.model_dump() == edited.model_dump()

    run_async(story(), 60)


def test_b_a_flow_that_got_its_file_when_leaving_is_open_at_the_next_start(run_async, tmp_path):
    async def story():
        target = tmp_path / "mine.json"
        async with studio_open(tmp_path / "data") as studio:
            studio.drop_type("on_flow_start", QPoint(200, 200))
            studio.window.close()
            box = await studio.dialog(QMessageBox)
            studio.click(next(b for b in box.buttons() if b.text() == "Save"))
            dialog = await studio.dialog(QFileDialog)
            dialog.findChild(QLineEdit, "fileNameEdit").setText(str(target))
            dialog.accept()
            await until(lambda: not studio.window.isVisible(), what="the window closed")
            assert studio.window.settings.settings.open_files == (str(target),)
        assert load_flow(target).nodes

    run_async(story(), 60)


def test_c_run_and_watch(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("loop_over_list")) as studio:
            model = await studio.run_with({"cities": ["Rome", "Lima"]})
            await studio.ended()
            assert model.status is RunStatus.COMPLETED
            assert model.output["itinerary"] == "Rome → Lima"
            assert model.output["stops"] == 2
            said = [m.text for m in model.messages]
            assert said == ["Next stop: Rome", "Next stop: Lima"]
            states = {n: run.state for n, run in model.nodes().items()}
            assert states == dict.fromkeys(("start", "each", "say", "end"), NodeRunState.DONE)
            assert model.node("say").visits == 2
            assert studio.view.overlay.runs["say"].visits == 2
            assert studio.window.foot.run_state.startswith("Completed · itinerary: Rome → Lima")
            conversation = studio.window.docks.dock(DockKey.CONVERSATION)
            assert not conversation.visibleRegion().isEmpty(), "what was said is in front"
            studio.window.show_everything()
            await studio.picture("story-c-ran")

    run_async(story(), 60)


def test_d_a_question_is_closed_and_answered_after_a_restart(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            model = await studio.run_with({"question": "What may I bring?"})
            dialog = await studio.dialog(AskUserDialog)
            assert dialog.prompt.text() == "What may I bring?"
            await studio.picture("story-d-asked", dialog)
            dialog.reject()
            await until(lambda: model.waits, what="the wait is listed")
            assert model.status is RunStatus.WAITING
            assert studio.view.overlay.runs["ask"].state is NodeRunState.WAITING
            assert studio.window.foot.run_state == "Waiting for your answer"
            run_id = model.run_id

        async with studio_open(tmp_path) as studio:
            runs = studio.window.runs
            await until(lambda: runs.waits, what="the wait is found again")
            assert [wait.root_run_id for wait in runs.waits] == [run_id]
            model = await runs.open_run(run_id)
            assert studio.view.overlay.runs["ask"].state is NodeRunState.WAITING
            studio.press("run.answer")
            dialog = await studio.dialog(AskUserDialog)
            tea = next(b for b in dialog.choices if b.property("choice") == "Tea")
            studio.click(tea)
            await until(lambda: model.status.is_terminal, what="the run ends")
            assert model.output == {
                "choice": "Tea",
                "reply": "One Tea, coming up.",
                "success": True,
            }
            await studio.picture("story-d-answered")

    run_async(story(), 60)


def test_d_a_tool_is_approved_or_rejected_with_a_reason(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("file_report")) as studio:
            workspace = tmp_path / "workspace"
            await studio.run_with({"title": "First"})
            dialog = await studio.dialog(ToolApprovalDialog)
            await studio.picture("story-d-approval", dialog)
            studio.click(dialog.approve_all)
            model = await studio.ended()
            assert model.output["published"] is True
            assert "# First" in (workspace / "published/report.md").read_text()

            await studio.run_with({"title": "Second"})
            dialog = await studio.dialog(ToolApprovalDialog)
            dialog.reason.setText("not yet")
            studio.click(dialog.reject_all)
            model = await studio.ended()
            assert model.output["published"] is False
            assert "# First" in (workspace / "published/report.md").read_text()
            assert "# Second" in (workspace / "drafts/report.md").read_text()
            assert any("not yet" in m.text for m in model.messages)

    run_async(story(), 60)


def test_e_export_and_import_a_bundle(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("subflow")) as studio:
            files = []
            for name in ("one.flow", "two.flow"):
                studio.press("file.export_bundle")
                dialog = await studio.dialog(ExportBundleDialog)
                dialog.path.setText(str(tmp_path / name))
                if name == "one.flow":
                    await studio.picture("story-e-export", dialog)
                studio.click(dialog.export)
                await until((tmp_path / name).is_file, what="the bundle is written")
                await until(lambda: not studio.dialogs())
                files.append((tmp_path / name).read_bytes())
            assert files[0] == files[1]

            exported = studio.flow
            studio.window.opening.open_soon(tmp_path / "one.flow")
            dialog = await studio.dialog(ImportBundleDialog)
            studio.click(dialog.take)
            await until(lambda: len(studio.window.flows.tabs) == 2, what="the import is open")
            assert studio.flow.model_dump() == exported.model_dump()
            model = await studio.run_with({"text": "hi"})
            await studio.ended()
            assert model.output["text"] == "HI"
            assert model.node("upper", "example-shout") is None
            assert len(model.run_ids) == 2

    run_async(story(), 60)
