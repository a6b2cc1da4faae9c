"""What a screen reader gets of the window and of each panel, with a flow that waits for an answer."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTreeView, QWidget

from app.dialogs.ask_user import AskUserDialog
from app.main_window.flows.example_flows import example_path
from tests.support.spoken import lists, nameless, pages, too_small
from tests.support.studio import studio_open, until


def test_every_panel_can_be_heard_and_hit(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            studio.tab.selection.set(["ask"], current="ask")
            await studio.run_with()
            (await studio.dialog(AskUserDialog)).reject()
            await until(lambda: not studio.dialogs())
            docks = studio.window.docks
            for key in docks:
                docks.show(key)
                panel = docks.panel(key)
                await until(panel.isVisible)
                assert panel.accessibleName() or docks.dock(key).windowTitle(), key
                for page in pages(panel):
                    assert nameless(panel) == [], (key, page)
                assert too_small(panel) == [], key
            assert nameless(studio.window) == []

    run_async(story(), 60)


def rows_of(panel: QWidget) -> list[str]:
    """What the lists of a panel read out, row by row; a tree has the role of one."""
    found = []
    for view in lists(panel):
        spoken = QAccessible.queryAccessibleInterface(view)
        assert not isinstance(view, QTreeView) or spoken.role() == QAccessible.Role.Tree
        children = (spoken.child(number) for number in range(spoken.childCount()))
        found += [child.text(QAccessible.Text.Name) for child in children if child is not None]
    return found


def test_rows_of_outline_trace_and_problems_are_read_out(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            studio.drop_type("answer_user", studio.view.rect().center())
            await studio.tab.check()
            await studio.run_with()
            (await studio.dialog(AskUserDialog)).reject()
            docks = studio.window.docks
            for key, words in (
                ("outline", "Ask User"),
                ("trace", "Ask User"),
                ("problems", "Answer"),
            ):
                docks.show(key)
                panel = docks.panel(key)
                await until(panel.isVisible)
                await until(
                    lambda panel=panel, words=words: words in " ".join(rows_of(panel)), what=key
                )

    run_async(story(), 60)
