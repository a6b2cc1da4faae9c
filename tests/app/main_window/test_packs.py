"""Packs in the window: made, read, trusted, used, loaded again, switched off; nothing runs before one agrees."""

import runpy

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMessageBox

from app.dialogs.packs import PacksDialog, PackState
from app.document import edits
from app.main_window.pack_work import write_example
from runtime.base.errors import FlowError
from runtime.nodes.check import check_flow
from tests.runtime.nodes.test_packs import SHOUT, shouting
from tests.support.studio import studio_open, until


def packs_of(folder):
    made = folder / "settings" / "packs"
    made.mkdir(parents=True, exist_ok=True)
    return made


async def opened(studio):
    studio.press("file.packs")
    return await studio.dialog(PacksDialog)


async def agree(studio, dialog, answer="Trust and load"):
    studio.click(dialog.trust)
    box = await studio.dialog(QMessageBox)
    assert "everything you may do" in box.informativeText()
    studio.click(next(b for b in box.buttons() if b.text().replace("&", "") == answer))
    await until(lambda: not studio.dialogs(QMessageBox))


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_pack_from_new_to_running_and_reloaded(run_async, tmp_path, theme):
    async def story():
        async with studio_open(tmp_path) as studio:
            window = studio.window
            window.settings.update(theme=theme)
            window.preferences.apply()
            dialog = await opened(studio)
            assert dialog.current is None
            await studio.picture(f"packs-empty-{theme}", dialog)
            dialog.new_wanted.emit()
            asked = await studio.dialog(QInputDialog)
            asked.setTextValue("Yell")
            asked.accept()
            await until(lambda: dialog.current and dialog.current.name == "yell")
            row = dialog.current
            assert (row.state, row.type_ids) == (PackState.UNKNOWN, ("mine.yell",))
            assert "def shout" in dialog.code.toPlainText(), "it can be read first"
            assert "mine.yell" not in window.catalogue, "nothing has run"
            await studio.picture(f"packs-new-{theme}", dialog)

            await agree(studio, dialog, "Cancel")
            assert dialog.current.state is PackState.UNKNOWN
            await agree(studio, dialog)
            await until(lambda: "mine.yell" in window.catalogue, what="it is in force")
            await until(lambda: dialog.current.state is PackState.ON)
            await studio.picture(f"packs-on-{theme}", dialog)
            window.panels.palette.list.field.setText("yell")
            assert window.panels.palette.list.current_key() == "mine.yell"

            flow = shouting("hey", "mine.yell", window.catalogue)
            studio.tab.document.apply(
                "Use it", edits.set_flow_properties(studio.flow, **_parts(flow))
            )
            assert [p.text for p in check_flow(studio.flow, window.catalogue)] == []
            can_run = window.table["run.start"].isEnabled
            await until(can_run, what="checked with the new type")
            await studio.run_with({})
            await studio.ended()
            assert studio.run.output["said"] == "HEY!"

            dialog.follow.click()
            path = packs_of(tmp_path) / "yell.py"
            path.write_text(path.read_text().replace('.upper() + "!"', '.upper() + "?"'))
            await until(
                lambda: window.packs.packs[0].digest != "" and "again" in window.messages.text(),
                what="it is loaded again by itself",
            )
            await studio.run_with({})
            await studio.ended()
            assert studio.run.output["said"] == "HEY?"

            studio.click(dialog.switch)
            await until(lambda: "mine.yell" not in window.catalogue)
            look = studio.view.scene.look("n")
            assert look.node.type == "mine.yell", "the node keeps its data, as a placeholder"
            await studio.picture(f"packs-off-{theme}")
            await until(lambda: studio.tab.problems.rows, what="it is told")
            studio.click(dialog.switch)
            await until(lambda: "mine.yell" in window.catalogue)
            await until(lambda: not studio.tab.problems.rows, what="all is well again")
            dialog.reject()

    run_async(story(), 90)


def _parts(flow):
    return {"nodes": flow.nodes, "edges": flow.edges, "entry_node": flow.entry_node}


def test_a_trusted_pack_is_there_at_the_next_start_a_changed_one_asks(run_async, tmp_path):
    path = packs_of(tmp_path) / "shout.py"
    path.write_text(SHOUT)

    async def story():
        async with studio_open(tmp_path) as studio:
            assert "mine.shout" not in studio.window.catalogue
            studio.window.packs.trust("shout")
            await until(lambda: "mine.shout" in studio.window.catalogue)
        async with studio_open(tmp_path) as studio:
            assert "mine.shout" in studio.window.catalogue
            path.write_text(SHOUT.replace('"Shout"', '"Shout 2"'))
            bar = studio.window.messages
            await until(lambda: "has changed" in bar.text(), what="it is asked about")
            assert studio.window.catalogue["mine.shout"].title == "Shout", "the former goes on"
            studio.click(bar._button)
            await until(lambda: studio.window.catalogue["mine.shout"].title == "Shout 2")
        path.write_text(SHOUT.replace('"Shout"', '"Evil"'))
        async with studio_open(tmp_path) as studio:
            assert "mine.shout" not in studio.window.catalogue, "changed behind our back: not run"

    run_async(story(), 90)


def test_conflicts_are_told_before_anything_runs(run_async, tmp_path):
    packs = packs_of(tmp_path)
    (packs / "a_first.py").write_text(SHOUT)
    (packs / "b_second.py").write_text("raise SystemExit('ran')\n" + SHOUT)
    (packs / "c_broken.py").write_text("def (")

    async def story():
        async with studio_open(tmp_path) as studio:
            studio.window.packs.trust("a_first")
            await until(lambda: "mine.shout" in studio.window.catalogue)
            dialog = await opened(studio)
            await until(lambda: dialog.list.count() == 3)
            dialog.select("b_second")
            assert dialog.current.conflicts == ("“mine.shout” belongs to a_first already",)
            assert not dialog.trust.isEnabled()
            await studio.picture("packs-conflict", dialog)
            dialog.select("c_broken")
            assert dialog.current.state is PackState.BROKEN
            assert "line 1" in dialog.problem.text()
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    run_async(story(), 60)


def test_a_pack_that_raises_is_told_and_leaves_the_program_as_it_was(run_async, tmp_path):
    (packs_of(tmp_path) / "boom.py").write_text("\n\nraise RuntimeError('bang')\n")

    async def story():
        async with studio_open(tmp_path) as studio:
            before = set(studio.window.catalogue)
            studio.window.packs.trust("boom")
            await until(lambda: "bang" in studio.window.messages.text())
            assert "line 3" in studio.window.messages.text()
            assert set(studio.window.catalogue) == before
            dialog = await opened(studio)
            await until(lambda: dialog.current and dialog.current.state is PackState.BROKEN)
            dialog.reject()

    run_async(story(), 60)


def test_a_new_pack_runs_whatever_its_name_holds(tmp_path):
    path = write_example(tmp_path / "packs", 'Say "hi" \\ loudly')
    assert path.name == "say__hi____loudly.py"
    made = runpy.run_path(str(path))["NODE_TYPE"]
    assert (made.id, made.title) == ("mine.say__hi____loudly", 'Say "hi" \\ loudly')
    with pytest.raises(FlowError, match="already"):
        write_example(tmp_path / "packs", 'Say "hi" \\ loudly')
    with pytest.raises(FlowError, match="begins with a letter"):
        write_example(tmp_path / "packs", "3 hi")
