"""The window with the real host behind it: what a person does that the five stories do not tell."""

import zipfile

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox

from app.dialogs.recovery import RecoveryDialog
from app.document import edits
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from app.main_window.unexpected import UnexpectedErrors
from app.runs.node_run import NodeRunState
from app.settings import ProviderSettings
from app.widgets.theme import theme
from runtime.model.run import RunStatus
from runtime.visualflow.codec import dump_flow, load_flow
from tests.stories.test_killed import writer
from tests.support.studio import CTRL, LEFT, NONE, studio_open, until


def renamed(studio, name):
    document = studio.tab.document
    document.apply("Rename", edits.set_flow_properties(document.flow, name=name))


def button(box, text):
    return next(b for b in box.buttons() if b.text().replace("&", "") == text)


def test_closing_a_changed_flow_asks_and_cancel_keeps_it_open(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            renamed(studio, "Hi")
            studio.press("file.close")
            box = await studio.dialog(QMessageBox)
            studio.click(button(box, "Cancel"))
            await until(lambda: not studio.dialogs())
            assert studio.tab.title == "Hi"
            studio.press("file.close")
            studio.click(button(await studio.dialog(QMessageBox), "Discard"))
            await until(lambda: not studio.window.flows.tabs)

    run_async(story(), 30)


def test_a_run_is_paused_resumed_and_cancelled_by_keys(run_async, tmp_path):
    flow = tmp_path / "writer.json"
    flow.write_bytes(dump_flow(writer(8)))

    async def story():
        async with studio_open(tmp_path, flow) as studio:
            model = await studio.run_with()
            await until(lambda: len(model.records) > 4)
            studio.press("run.pause")
            await until(lambda: model.is_paused, what="paused")
            assert studio.window.foot.run_state == "Paused"
            done = len(model.records)
            studio.press("run.resume")
            await until(
                lambda: not model.is_paused and len(model.records) > done + 4, what="goes on"
            )
            renamed(studio, "Edited while it runs")
            assert studio.flow.name != model.flow.name
            studio.press("run.cancel")
            await studio.ended()
            assert model.status is RunStatus.CANCELLED
            assert studio.window.foot.run_state == "Stopped"

    run_async(story(), 60)


def test_a_failed_node_is_red_and_says_why(run_async, tmp_path):
    flow = load_flow(example_path("file_report"))
    flow = edits.set_pin_default(flow, "draft", "file_path", "../outside.md")
    path = tmp_path / "bad.json"
    path.write_bytes(dump_flow(flow))

    async def story():
        async with studio_open(tmp_path, path) as studio:
            model = await studio.run_with()
            await studio.ended()
            assert model.node("draft").state is NodeRunState.FAILED or model.output["error"]
            assert not (tmp_path / "outside.md").exists()

    run_async(story(), 30)


def test_problems_stop_run_and_a_click_shows_the_node(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            flow = studio.flow
            broken = flow.model_copy(
                update={
                    "nodes": (
                        *(n for n in flow.nodes if n.id != "say"),
                        flow.nodes_by_id["say"].model_copy(update={"type": "no_such_type"}),
                    )
                }
            )
            studio.tab.document.apply("Break", broken)
            await until(lambda: studio.tab.problems.has_errors, what="the check")
            assert not studio.window.table["run.start"].isEnabled()
            await studio.window.runs.run(studio.tab)
            assert studio.run is None
            studio.window.docks.show(DockKey.PROBLEMS)
            panel = studio.window.panels.problems
            row = next(r for r in studio.tab.problems.rows if r.node_id == "say")
            panel.chosen.emit(row)
            assert studio.tab.selection.nodes == {"say"}

    run_async(story(), 30)


async def crashed(folder, flow):
    """The autosave of a program that is gone without having saved the flow's new name, Precious."""
    async with studio_open(folder, flow) as studio:
        renamed(studio, "Precious")
        studio.window.autosave_all()
        saved = next((folder / "autosaves").glob("*.json"))
        left = saved.read_bytes()
    saved.write_bytes(left.replace(b'"process":[', b'"process":[4194000,'))
    return saved


def test_unsaved_work_is_offered_again_after_a_crash(run_async, tmp_path):
    async def story():
        await crashed(tmp_path, example_path("hello"))
        async with studio_open(tmp_path, recovers=False) as studio:
            recovering = studio.start_recovery()
            dialog = await studio.dialog(RecoveryDialog)
            assert dialog.list.item(0).text().startswith("Precious\nkept ")
            studio.click(dialog.restore)
            await recovering
            assert studio.tab.title == "Precious"
            assert not studio.tab.document.is_saved

    run_async(story(), 30)


def test_what_was_never_saved_is_shown_by_its_parts(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            await studio.window.flows.open_example(example_path("hello"))
            renamed(studio, "Precious")
            studio.window.autosave_all()
            saved = next((tmp_path / "autosaves").glob("*.json"))
            left = saved.read_bytes()
            count = len(studio.flow.nodes) + len(studio.flow.edges)
        saved.write_bytes(left.replace(b'"process":[', b'"process":[4194000,'))
        async with studio_open(tmp_path, recovers=False) as studio:
            studio.start_recovery()
            dialog = await studio.dialog(RecoveryDialog)
            assert "it was never saved" in dialog.told.text()
            assert dialog.table.model().rowCount() == count
            dialog.reject()

    run_async(story(), 30)


def test_restored_work_takes_the_place_of_the_file_that_was_open(run_async, tmp_path):
    flow = tmp_path / "hello.json"
    flow.write_bytes(example_path("hello").read_bytes())

    async def story():
        await crashed(tmp_path, flow)
        async with studio_open(tmp_path, recovers=False) as studio:
            await studio.open(flow)
            recovering = studio.start_recovery()
            dialog = await studio.dialog(RecoveryDialog)
            assert "1 change since" in dialog.told.text()
            assert [row.cells[2:] for row in dialog.table.rows] == [
                ("Name", "“Hello”", "“Precious”")
            ]
            await studio.picture("recovery", dialog)
            studio.press("view.theme")
            await studio.picture("recovery-2", dialog)
            studio.press("view.theme")
            QTest.keyClick(dialog, Qt.Key.Key_Return)
            await recovering
            assert [tab.title for tab in studio.window.flows.tabs] == ["Precious"]
            assert studio.tab.document.path == flow

    run_async(story(), 30)


def test_discarded_work_stays_in_the_local_history_and_unticked_work_for_later(run_async, tmp_path):
    flow = tmp_path / "hello.json"
    flow.write_bytes(example_path("hello").read_bytes())

    async def story():
        saved = await crashed(tmp_path, flow)
        async with studio_open(tmp_path, recovers=False) as studio:
            recovering = studio.start_recovery()
            dialog = await studio.dialog(RecoveryDialog)
            QTest.keyClick(dialog.list, Qt.Key.Key_Space)
            assert not dialog.restore.isEnabled()
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            await recovering
            assert saved.exists(), "later"
        async with studio_open(tmp_path, recovers=False) as studio:
            recovering = studio.start_recovery()
            dialog = await studio.dialog(RecoveryDialog)
            studio.click(dialog.discard)
            await recovering
            assert not saved.exists()
            (kept,) = studio.window.flows.versions.of(flow, "example-hello")
            assert studio.window.flows.versions.flow(kept).name == "Precious"

    run_async(story(), 30)


def test_twenty_broken_files_and_ten_hostile_bundles_each_give_one_error(run_async, tmp_path):
    folder = tmp_path / "bad"
    folder.mkdir()
    whole = example_path("hello").read_bytes()
    texts = [
        b"", b"{", b"[]", b"null", b"42", b'"text"', b"\xff\xfe\x00", b"{}", b'{"id": 1}',
        b'{"id": "x", "nodes": 5}', b'{"nodes": {}}', whole[:200], whole[: len(whole) // 2],
        whole + b"}", b"[" * 100_000, b'{"a":' * 50_000, b"\x00" * 100, b"<html></html>",
        b"PK\x03\x04 not a flow", b'{"id": "x", "nodes": "many"}',
    ]  # fmt: skip
    for number, text in enumerate(texts):
        (folder / f"{number}.json").write_bytes(text)
    names = ["../evil.json", "/abs.json", "a/../../b.json", "C:\\x.json", "flows/\x01.json"]
    for number, name in enumerate(names * 2):
        with zipfile.ZipFile(folder / f"{number}.flow", "w") as bundle:
            if number >= len(names):
                bundle.writestr("manifest.json", '{"bundle_id": "x"}')
            bundle.writestr(name, whole)

    async def story():
        async with studio_open(tmp_path / "data", example_path("hello")) as studio:
            before = {path for path in tmp_path.rglob("*") if path.is_file()}
            opened = studio.flow
            for path in sorted(folder.iterdir()):
                studio.window.opening.open_soon(path)
                box = await studio.dialog(QMessageBox)
                assert path.name in box.text(), path
                box.accept()
                await until(lambda: not studio.dialogs())
            assert [tab.document.flow for tab in studio.window.flows.tabs] == [opened]
            after = {path for path in tmp_path.rglob("*") if path.is_file()}
            assert {
                p for p in after - before if "runs" not in p.parts and "log" not in p.parts
            } <= {tmp_path / "data/settings/settings.json"}

    run_async(story(), 60)


def test_files_dropped_on_the_canvas_are_opened(run_async, tmp_path):
    path = tmp_path / "dropped.json"
    path.write_bytes(example_path("branch").read_bytes())

    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(str(path))])
            view, action = studio.view, Qt.DropAction.CopyAction
            at = view.rect().center()
            QApplication.sendEvent(view, QDragEnterEvent(at, action, mime, LEFT, NONE))
            QApplication.sendEvent(view, QDropEvent(QPointF(at), action, mime, LEFT, NONE))
            await until(lambda: len(studio.window.flows.tabs) == 2)
            assert studio.tab.document.path == path

    run_async(story(), 30)


def test_a_selection_becomes_a_subflow_and_comes_back(run_async, tmp_path):
    path = tmp_path / "hello.json"
    path.write_bytes(example_path("hello").read_bytes())

    async def story():
        async with studio_open(tmp_path, path) as studio:
            studio.tab.selection.set(["say", "greeting"])
            studio.press("node.extract")
            dialog = await studio.dialog(QInputDialog)
            dialog.setTextValue("Greet")
            dialog.accept()
            await until(lambda: len(studio.window.flows.tabs) == 2, what="the subflow is open")
            assert (tmp_path / "Greet.json").is_file()
            caller = studio.node_of_type("subflow")
            model = await studio.run_with({"name": "Ada"})
            await studio.ended()
            assert model.output["greeting"] == "Hello, Ada"
            studio.tab.selection.set([caller.id], current=caller.id)
            studio.press("node.inline")
            await until(lambda: not any(n.type == "subflow" for n in studio.flow.nodes))

    run_async(story(), 60)


def test_a_subflow_opens_with_the_run_on_it(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("subflow")) as studio:
            model = await studio.run_with()
            await studio.ended()
            studio.view.node_activated.emit("shout")
            await until(lambda: studio.tab.title == "Shout", what="the child opens")
            assert studio.run is model
            assert studio.view.overlay.runs["end"].state is NodeRunState.DONE

    run_async(story(), 30)


def test_the_command_palette_and_find_are_reached_by_keys(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("branch")) as studio:
            QTest.keyClick(studio.view, Qt.Key.Key_F, CTRL)
            panel = studio.window.finding.panel
            await until(panel.line.isVisible, what="the panel opens")
            QTest.keyClicks(panel.line, "name:silver")
            await until(lambda: panel.table.rows, what="finds")
            QTest.keyClick(panel.line, Qt.Key.Key_Return)
            await until(lambda: studio.tab.selection.nodes == {"silver"})
            assert "silver" in studio.view.overlay.hits
            QTest.keyClick(panel.line, Qt.Key.Key_Escape)
            assert studio.view.overlay.hits is None
            dark = theme().is_dark
            studio.press("edit.command")
            dialog = await studio.dialog()
            QTest.keyClicks(dialog.findChild(QLineEdit), "switch light")
            QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
            await until(lambda: theme().is_dark != dark, what="the other theme")
            studio.press("view.theme")
            assert theme().is_dark == dark

    run_async(story(), 30)


def test_copy_and_paste_between_flows(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            studio.press("edit.select_all")
            QTest.keyClick(studio.view, Qt.Key.Key_C, CTRL)
            wires = len(studio.flow.edges)
            studio.press("file.new")
            QTest.keyClick(studio.view, Qt.Key.Key_V, CTRL)
            assert len(studio.flow.nodes) == 4
            assert len(studio.flow.edges) == wires
            studio.press("edit.undo")
            assert studio.flow.nodes == ()

    run_async(story(), 30)


def test_an_unexpected_error_is_logged_autosaved_and_shown_once(run_async, tmp_path, caplog):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            renamed(studio, "Precious")
            errors = UnexpectedErrors(studio.window)
            errors._before = lambda *_: None
            error = RuntimeError("boom")
            errors._take(RuntimeError, error, None)
            box = await studio.dialog(QMessageBox)
            assert "boom" in box.text()
            assert list((tmp_path / "autosaves").glob("*.json"))
            box.accept()
            assert "unexpected error" in caplog.text

    run_async(story(), 30)


def test_editors_offer_what_the_program_knows(run_async, tmp_path):
    for name in ("hello", "shout"):
        (tmp_path / f"{name}.json").write_bytes(example_path(name).read_bytes())

    async def story():
        async with studio_open(tmp_path / "data", tmp_path / "hello.json") as studio:
            window = studio.window
            sources = window.known.sources
            await until(sources.tools, what="the tools are known")
            assert "write_file" in sources.tools()
            assert (load_flow(tmp_path / "shout.json").id, "Shout") in sources.flows()
            here = ProviderSettings(name="here", models=("small", "large"))
            there = ProviderSettings(name="there", models=("huge",))
            window.settings.update(providers=(here, there), default_provider="here")
            assert sources.providers() == ("here", "there")
            window.do("file.new")
            studio.view.commands.add_after_current("llm_call")
            node = studio.node_of_type("llm_call")
            studio.tab.selection.set([node.id], current=node.id)
            values = window.panels.inspector.pane.values
            values.focus_field("model")
            offered = [values.row("provider").edit.combo, values.row("model").edit.combo]
            texts = [[box.itemText(n) for n in range(box.count())] for box in offered]
            assert "here" in texts[0]
            assert {"small", "large", "huge"} <= set(texts[1])
            QTest.keyClicks(offered[0].lineEdit(), "there")
            models = offered[1]
            assert [models.itemText(n) for n in range(models.count())] == ["huge"]

    run_async(story(), 30)
