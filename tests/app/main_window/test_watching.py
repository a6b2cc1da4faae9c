"""Watch expressions in the whole program: at halts, at the end, on the time line, after a restart."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.dialogs.ask_user import AskUserDialog
from app.main_window.flows.example_flows import example_path
from app.main_window.runs import watch_work
from tests.support.studio import studio_open, until


def shown(panel):
    return {row.cells[0]: row.cells[1] for row in panel.table.rows}


def typed(panel, text):
    panel.line.setText(text)
    QTest.keyClick(panel.line, Qt.Key.Key_Return)


def test_names_of_a_large_flow_are_gathered_only_for_who_types(run_async, tmp_path, monkeypatch):
    gathered = []

    def counted(*facts):
        gathered.append(facts)
        return ()

    monkeypatch.setattr(watch_work, "variables_in", counted)

    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            studio.press("run.watch")
            panel = studio.window.watching.panel
            typed(panel, "1 + 1")
            await studio.run_with()
            await studio.ended()
            await until(lambda: shown(panel) == {"1 + 1": "2"})
            assert not gathered, "a look at a run that goes on costs nothing of the flow's size"
            assert panel.names().keys() == {"vars", "value", "nodes"}
            assert panel.names() is panel.names()
            assert len(gathered) == 1

    run_async(story(), 60)


def test_expressions_follow_a_run_from_halt_to_end_and_back_in_time(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            studio.tab.selection.set(["say"], current="say")
            studio.press("run.breakpoint")
            studio.press("run.watch")
            panel = studio.window.watching.panel
            await until(panel.line.hasFocus)
            typed(panel, "nodes['ask']['response']")
            typed(panel, "value.get('message')")
            typed(panel, "1 / 0")
            assert panel.where.text() == "No run yet"
            await studio.run_with()
            dialog = await studio.dialog(AskUserDialog)
            dialog.give({"response": "Tea"})
            await until(lambda: shown(panel).get("nodes['ask']['response']") == "Tea")
            await until(lambda: "Halted at the breakpoint" in panel.where.text())
            await until(lambda: "Tea" in shown(panel).get("value.get('message')", ""))
            await until(lambda: "zero" in shown(panel).get("1 / 0", ""))
            await studio.picture("watching")
            studio.press("run.start")
            await studio.ended()
            await until(lambda: panel.where.text() == "As it ended")
            asked = next(
                at for at, row in enumerate(studio.run.records, 1) if row.status == "waiting"
            )
            studio.run.look_at(asked)
            await until(lambda: "As after record" in panel.where.text())
            await until(lambda: shown(panel)["nodes['ask']['response']"] != "Tea")
            studio.run.look_at(None)
            await until(lambda: shown(panel)["nodes['ask']['response']"] == "Tea")
            studio.window.flows.new()
            await until(lambda: not panel.table.rows, what="another flow has its own")
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            studio.press("run.watch")
            panel = studio.window.watching.panel
            await until(lambda: len(panel.table.rows) == 3, what="they are kept for the person")

    run_async(story(), 60)
