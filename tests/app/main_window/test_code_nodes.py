"""Code nodes in the window: the marked line, a trial, trust."""

import orjson
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.dialogs.try_code import TryCodeDialog
from app.widgets.theme import theme
from runtime.model.run import RunStatus
from tests.support.studio import studio_open, until


def code_flow(body, **code_data):
    def pins(*pairs):
        return [{"id": name, "label": name, "type": kind} for name, kind in pairs]

    run, then = ("exec-in", "execution"), ("exec-out", "execution")
    nodes = [
        ("start", "on_flow_start", {"outputs": pins(then, ("n", "number"))}, 0),
        (
            "code",
            "code",
            {
                "inputs": pins(run, ("n", "number")),
                "outputs": pins(then, ("output", "any"), ("success", "boolean")),
                "codeBody": body,
                "functionName": "transform",
                **code_data,
            },
            300,
        ),
        ("end", "on_flow_end", {"inputs": pins(run, ("output", "any"))}, 600),
    ]
    wires = [
        ("start", "exec-out", "code", "exec-in"),
        ("code", "exec-out", "end", "exec-in"),
        ("start", "n", "code", "n"),
        ("code", "output", "end", "output"),
    ]
    return {
        "id": "coded",
        "name": "Coded",
        "nodes": [
            {"id": i, "type": t, "position": {"x": x, "y": 0}, "data": {"nodeType": t, **data}}
            for i, t, data, x in nodes
        ],
        "edges": [
            {"id": f"e{k}", "source": a, "sourceHandle": b, "target": c, "targetHandle": d}
            for k, (a, b, c, d) in enumerate(wires)
        ],
    }


def saved(folder, flow):
    path = folder / "coded.json"
    path.write_bytes(orjson.dumps(flow))
    return path


def select_code(studio):
    studio.tab.selection.set(["code"], current="code")
    return studio.window.panels.inspector.pane


def test_the_line_where_a_run_failed_is_marked_until_the_code_changes(run_async, tmp_path):
    async def story():
        path = saved(tmp_path, code_flow("m = 10\nreturn m / n"))
        async with studio_open(tmp_path / "data", path) as studio:
            await studio.run_with({"n": 0})
            await studio.ended()
            pane = select_code(studio)
            editor = pane.settings.row("codeBody").edit.code
            await until(lambda: editor.error_line() == 2, what="line 2 is marked")
            foot = studio.window.foot
            assert foot.run_state.startswith("Completed without success · error: line 2")
            assert theme().failed.name() in foot.run.styleSheet()
            await studio.picture("code-failed")
            QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(editor, " ")
            assert editor.error_line() is None
            QTest.keyClicks(editor, "(")
            assert editor.error_line() is not None

    run_async(story(), 20)


def test_a_trial_starts_from_the_last_run_shows_the_result_and_marks_failures(run_async, tmp_path):
    async def story():
        path = saved(tmp_path, code_flow("print('hi')\nreturn {'half': n / 2, 'one': 1 / n}"))
        async with studio_open(tmp_path / "data", path) as studio:
            await studio.run_with({"n": 8})
            await studio.ended()
            pane = select_code(studio)
            studio.click(pane.try_it)
            dialog = await studio.dialog(TryCodeDialog)
            assert dialog.inputs() == {"input": None, "n": 8}
            studio.click(dialog.try_it)
            await until(lambda: dialog.trial is not None)
            assert dialog.trial.result == {"half": 4, "one": 0.125}
            assert dialog.printed.toPlainText() == "hi\n"
            await studio.picture("try-it", dialog)
            line = dialog.form.row("n").edit.line
            line.selectAll()
            QTest.keyClicks(line, "0")
            first = dialog.trial
            studio.click(dialog.try_it)
            await until(lambda: dialog.trial is not first)
            assert dialog.trial.line == 2
            assert pane.settings.row("codeBody").edit.code.error_line() == 2
            await studio.picture("try-it-failed", dialog)
            await studio.picture("try-it-failed-window")

    run_async(story(), 20)


def test_code_the_sandbox_cannot_run_needs_trust_which_stands_in_the_settings(run_async, tmp_path):
    async def pressed(studio, text):
        box = await studio.dialog(QMessageBox)
        await studio.picture(f"trust-{text.split()[0].lower()}", box)
        studio.click(next(one for one in box.buttons() if one.text() == text))

    async def story():
        body, full = "import os\nreturn os.sep", {"pinDefaults": {"permissions": "full_access"}}
        path = saved(tmp_path, code_flow(body, **full))
        before = path.read_bytes()
        async with studio_open(tmp_path / "data", path) as studio:
            studio.press("run.start")
            await pressed(studio, "Run without trust")
            form = await studio.run_form()
            studio.click(form.run)
            studio.click(form.run)
            await until(lambda: studio.run is not None)
            await studio.ended()
            assert studio.run.output["success"] is False
            assert "Trust the code of this flow" in studio.run.output["error"]
            first = studio.run
            studio.press("run.start")
            await pressed(studio, "Trust and run")
            form = await studio.run_form()
            studio.click(form.run)
            studio.click(form.run)
            await until(lambda: studio.run is not first)
            await studio.ended()
            assert (studio.run.status, studio.run.output["output"]) == (RunStatus.COMPLETED, "/")
            assert len(studio.window.settings.settings.trusted_code) == 1
        assert path.read_bytes() == before
        path.write_bytes(orjson.dumps(code_flow(body + " * 2", **full)))
        async with studio_open(tmp_path / "data", path) as studio:
            assert not await studio.window.trust.is_trusted(studio.tab.document)
            kept = studio.window.settings
            studio.press("run.trust")
            await until(lambda: len(kept.settings.trusted_code) == 2)
            assert await studio.window.trust.is_trusted(studio.tab.document)
            studio.press("run.trust")
            await until(lambda: len(kept.settings.trusted_code) == 1)
            assert not await studio.window.trust.is_trusted(studio.tab.document)

    run_async(story(), 20)
