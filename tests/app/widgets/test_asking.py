import asyncio

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton
from shiboken6 import isValid

from app.widgets import asking
from runtime.base.errors import FlowFormatError

pytestmark = pytest.mark.usefixtures("windows_may_close")


def press(text: str) -> None:
    """Press the button of that text in the box that is open, as soon as it is."""

    def look() -> None:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                button = next(b for b in box.findChildren(QPushButton) if b.text() == text)
                button.click()
                return
        QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


@pytest.mark.parametrize(
    ("button", "answer"), [("Save", "save"), ("Discard", "discard"), ("Cancel", "cancel")]
)
def test_unsaved_changes_are_asked_about(qtbot, run_async, button, answer):
    press(button)
    assert run_async(asking.ask_save_changes(None, "hello")) == answer


def test_other_tasks_go_on_while_a_dialog_is_open(qtbot, run_async):
    async def scenario() -> int:
        turns = 0
        dialog = QDialog()

        async def count() -> None:
            nonlocal turns
            while turns <= 5 or not dialog.isVisible():
                await asyncio.sleep(0)
                turns += dialog.isVisible()
            dialog.accept()

        task = asyncio.ensure_future(count())
        assert await asking.shown(dialog) == QDialog.DialogCode.Accepted
        await task
        return turns

    assert run_async(scenario()) > 5


def test_cancelling_the_task_closes_its_dialog(qtbot, run_async):
    async def scenario() -> bool:
        dialog = QDialog()
        task = asyncio.ensure_future(asking.shown(dialog))
        await asyncio.sleep(0.02)
        assert dialog.isVisible()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return dialog.isVisible()

    assert run_async(scenario()) is False


def test_an_error_is_told_in_three_lines(qtbot):
    box = asking.error_box(
        None,
        "“x.json” could not be opened",
        FlowFormatError("x.json#/nodes/3", "the node has no id", "give it an id"),
    )
    qtbot.addWidget(box)
    assert box.informativeText().splitlines() == [
        "The node has no id.",
        "x.json#/nodes/3",
        "Give it an id.",
    ]


def test_escape_is_the_harmless_answer(qtbot, run_async):
    def escape() -> None:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                qtbot.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(30, escape)
    assert run_async(asking.ask_yes(None, "Delete the run?", "Delete")) is False


def test_an_opened_dialog_lives_until_it_is_closed_and_not_longer(qtbot):
    codes: list[int] = []
    dialog = QDialog()
    asking.show_then(dialog, codes.append)
    dialog.accept()
    assert codes == [QDialog.DialogCode.Accepted]
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_what_loses_something_is_marked(qtbot):
    choices = (
        asking.Choice("keep", "Keep", is_default=True),
        asking.Choice("lose", "Lose", is_destructive=True),
    )
    box = asking.question_box(None, "Lose it?", choices)
    qtbot.addWidget(box)
    roles = {button.text(): button.property("role") for button in box.buttons()}
    assert roles == {"Keep": None, "Lose": "danger"}
