"""A dialog that is open when the theme changes looks like one that is opened afterwards."""

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.runs.background import cancel_tasks
from app.widgets.sliced import SlicedWork
from app.widgets.theme import apply_theme, restyling
from tests.support.dialogs import DIALOGS
from tests.support.looks import other_looking


def at_rest(dialog: QDialog) -> None:
    """Nothing is to be filled in any more, and nothing shows where the keyboard is."""
    for work in dialog.findChildren(SlicedWork):
        work.finish()
    for line in dialog.findChildren(QLineEdit):
        line.deselect()
    focus = dialog.focusWidget()
    if focus is not None:
        focus.clearFocus()


@pytest.mark.parametrize("name", DIALOGS)
def test_it_looks_as_if_opened_in_the_new_theme(name, qtbot, qapp, run_async, tmp_path):
    QCursor.setPos(qapp.primaryScreen().geometry().bottomRight())  # over no row of a list
    apply_theme(qapp, "dark")
    parent = QWidget()
    qtbot.addWidget(parent)

    async def opened() -> QDialog:
        made = DIALOGS[name](tmp_path, parent)
        made.show()
        return made

    shown = run_async(opened())
    qtbot.waitExposed(shown)
    at_rest(shown)
    apply_theme(qapp, "light")
    restyling(qapp).finish()
    fresh = run_async(opened())
    qtbot.waitExposed(fresh)
    fresh.resize(shown.size())
    at_rest(fresh)
    qtbot.waitUntil(lambda: other_looking(shown, fresh) == [])
    for one in (shown, fresh):
        one.hide()
    run_async(cancel_tasks())
