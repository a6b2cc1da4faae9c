import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton

from app.dialogs.answer_dialog import answer_of, place_clear_of
from app.dialogs.ask_user import AskUserDialog
from app.dialogs.give_event import GiveEventDialog
from app.dialogs.presenters import event_name_of
from app.dialogs.tool_approval import ToolApprovalDialog, calls_in
from runtime.model.summary import PendingWait
from runtime.model.wait import WaitReason, WaitState

CALLS = [
    {
        "name": "write_file",
        "call_id": "a",
        "arguments": {"file_path": "x.txt", "api_key": "s3cret"},
    },
    {"name": "execute_command", "call_id": "b", "arguments": {"command": "ls"}},
]


pytestmark = pytest.mark.usefixtures("windows_may_close")


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def press(qtbot, dialog, text: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_choice_is_an_answer(qtbot):
    dialog = shown(qtbot, AskUserDialog("Which?", ["red & blue", "green"], allow_free_text=False))
    assert dialog.text is None
    with qtbot.waitSignal(dialog.answered) as told:
        press(qtbot, dialog, "red  blue")
    assert told.args == [{"response": "red & blue"}]
    assert not dialog.isVisible()


def test_typed_text_is_an_answer_and_shift_enter_begins_a_line(qtbot):
    dialog = shown(qtbot, AskUserDialog("Why?", ["no reason"]))
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert dialog.isVisible(), "nothing typed, nothing sent"
    qtbot.keyClicks(dialog.text, "one")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(dialog.text, "two")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert dialog.answer() == {"response": "one\ntwo"}


def test_escape_answers_nothing(qtbot):
    dialog = shown(qtbot, AskUserDialog("Why?"))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.answer() is None


def test_a_question_without_choices_takes_text_whatever_it_says(qtbot):
    dialog = shown(qtbot, AskUserDialog("Why?", allow_free_text=False))
    assert dialog.text is not None
    assert dialog.windowModality() == Qt.WindowModality.NonModal


def test_the_answer_is_awaited_and_cancelling_takes_the_dialog_away(qtbot, run_async):
    import asyncio

    async def scenario():
        dialog = AskUserDialog("Why?")
        task = asyncio.ensure_future(answer_of(dialog))
        await asyncio.sleep(0.02)
        qtbot.keyClicks(dialog.text, "so")
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
        first = await task
        other = AskUserDialog("Again?")
        task = asyncio.ensure_future(answer_of(other))
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return first

    assert run_async(scenario()) == {"response": "so"}


def test_all_calls_are_approved_with_one_button_but_not_by_enter(qtbot):
    dialog = shown(qtbot, ToolApprovalDialog(CALLS))
    assert "s3cret" not in dialog.cards[0].arguments.editor.toPlainText()
    assert dialog.reject_all.hasFocus() or not dialog.isActiveWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.answer() is None
    press(qtbot, dialog, "Approve all")
    assert dialog.answer() == {"approved": True}


def test_a_rejection_carries_its_reason(qtbot):
    dialog = shown(qtbot, ToolApprovalDialog(CALLS[:1]))
    qtbot.keyClicks(dialog.reason, "not there")
    press(qtbot, dialog, "Reject")
    assert dialog.answer() == {"approved": False, "reason": "not there"}


def test_decisions_and_edits_go_call_by_call_and_secrets_survive_edits(qtbot):
    dialog = shown(qtbot, ToolApprovalDialog(CALLS))
    first, second = dialog.cards
    second.approve.click()
    qtbot.mouseClick(first.edit, Qt.MouseButton.LeftButton)
    text = first.arguments.editor.toPlainText().replace("x.txt", "y.txt")
    first.arguments.editor.setPlainText(text)
    press(qtbot, dialog, "Send decisions")
    assert dialog.answer() == {
        "approved": {"a": True, "b": False},
        "edits": {"a": {"file_path": "y.txt", "api_key": "s3cret"}},
    }


def test_broken_arguments_cannot_be_approved(qtbot):
    dialog = shown(qtbot, ToolApprovalDialog(CALLS[:1]))
    dialog.cards[0].edit.click()
    dialog.cards[0].arguments.editor.setPlainText("{")
    press(qtbot, dialog, "Approve")
    assert dialog.answer() is None
    assert dialog.cards[0].error()


def test_an_event_needs_an_object(qtbot):
    dialog = shown(qtbot, GiveEventDialog("door"))
    dialog.payload.editor.setPlainText("[1]")
    press(qtbot, dialog, "Give event")
    assert "object" in dialog.payload.error()
    dialog.payload.editor.setPlainText('{"open": true}')
    press(qtbot, dialog, "Give event")
    assert dialog.answer() == {"open": True}


def test_calls_and_names_are_read_from_waits():
    assert calls_in({"tool_calls": [{"name": "a"}, 3]}) == [{"name": "a"}]
    assert calls_in(None) == []
    wait = WaitState(WaitReason.EVENT, wait_key="evt:session:s1:door")
    assert event_name_of(PendingWait("r", "r", "w", "f", "n", "", wait)) == "door"


def test_everything_that_takes_focus_has_a_name(qtbot):
    for dialog in (
        AskUserDialog("Which?", ["a"]),
        ToolApprovalDialog(CALLS),
        GiveEventDialog("door"),
    ):
        qtbot.addWidget(dialog)
        nameless = [
            widget
            for widget in dialog.findChildren(QPushButton)
            if not (widget.text() or widget.accessibleName())
        ]
        assert nameless == []
        assert dialog.accessibleName()


def test_a_dialog_keeps_clear_of_the_node_that_asks():
    room, size = QRect(0, 0, 1000, 700), QSize(400, 300)
    centred = QRect(QPoint(300, 200), size)
    elsewhere = QRect(20, 20, 100, 60)
    assert place_clear_of(elsewhere, centred, room) == centred.topLeft()
    assert place_clear_of(QRect(), centred, room) == centred.topLeft()
    for node in (QRect(450, 220, 100, 60), QRect(450, 420, 100, 60), QRect(560, 300, 90, 60)):
        placed = QRect(place_clear_of(node, centred, room), size)
        assert room.contains(placed)
        assert not placed.intersects(node)
    everywhere = QRect(10, 10, 980, 680)
    assert place_clear_of(everywhere, centred, room) == centred.topLeft()
