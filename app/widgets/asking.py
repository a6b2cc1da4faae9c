"""Asking a person without stopping the program: any dialog, message boxes, file dialogs.

Nothing here runs a nested event loop: `shown()` opens a dialog and is awaited; `show_then()` calls back.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from typing_extensions import override

from app.widgets import icons
from app.widgets.retelling import retold
from app.widgets.texts import clipped, file_name, sentence
from app.widgets.theme import ink
from runtime.base.errors import FlowError
from runtime.base.words import say

MOST_TEXT, MOST_DETAIL, MOST_LINES = 300, 1500, 16
"""Characters and lines in a box: with a name of 10,000 in it, it would be larger than the screen and slow to lay out."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a question.

    Attributes:
        key: what the caller gets.
        label: a verb: "Save", "Discard".
        is_default: Enter presses it.
        is_escape: Escape and the window's close button press it.
        is_destructive: it loses something.
    """

    key: str
    label: str
    is_default: bool = False
    is_escape: bool = False
    is_destructive: bool = False


_open: set[QDialog] = set()
"""Dialogs on screen: without a reference an opened one vanishes."""


def show_then(dialog: QDialog, done: Callable[[int], None]) -> None:
    """Open a dialog; call `done` with its result code once it is closed. The dialog is then deleted."""
    _open.add(dialog)

    def finished(code: int) -> None:
        dialog.finished.disconnect(finished)
        _open.discard(dialog)
        try:
            done(code)
        finally:
            dialog.deleteLater()

    dialog.finished.connect(finished)
    dialog.open()


def show_beside(dialog: QDialog) -> None:
    """Show a dialog beside its window, to read; it is deleted when it is closed."""
    _open.add(dialog)

    def finished(_code: int) -> None:
        dialog.finished.disconnect(finished)
        _open.discard(dialog)
        dialog.deleteLater()

    dialog.finished.connect(finished)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.show()


async def shown(dialog: QDialog, *, blocks: bool = True) -> int:
    """Open a dialog and wait until it is closed; cancelling the wait closes it.

    The dialog is deleted soon after: read it before the next `await`.

    Args:
        blocks: its parent window takes no input meanwhile; False: it stands beside the window.

    Returns:
        Its result code: `QDialog.DialogCode.Accepted` or `Rejected`.
    """
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finished(code: int) -> None:
        if not future.done():
            future.set_result(code)

    _open.add(dialog)
    dialog.finished.connect(finished)
    if blocks:
        dialog.open()
    else:
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.show()
    try:
        return await future
    finally:
        dialog.finished.disconnect(finished)
        _open.discard(dialog)
        dialog.hide()
        QTimer.singleShot(0, dialog.deleteLater)


def question_box(
    parent: QWidget | None,
    text: str,
    choices: Sequence[Choice],
    *,
    detail: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.Question,
) -> QMessageBox:
    """A message box with own buttons, not yet shown; `choice_of` reads the answer."""
    box = _Question(parent)
    box.show_mark(icon)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(clipped(text, MOST_TEXT))
    lines = clipped(detail, MOST_DETAIL).split("\n")
    box.setInformativeText("\n".join(lines[:MOST_LINES] + ["…"] * (len(lines) > MOST_LINES)))
    box.setAccessibleName(clipped(text, MOST_TEXT))
    for choice in choices:
        role = (
            QMessageBox.ButtonRole.DestructiveRole
            if choice.is_destructive
            else QMessageBox.ButtonRole.RejectRole
            if choice.is_escape
            else QMessageBox.ButtonRole.AcceptRole
        )
        button = box.addButton(choice.label, role)
        button.setProperty("choice", choice.key)
        if choice.is_destructive:
            button.setProperty("role", "danger")
        if choice.is_default:
            box.setDefaultButton(button)
        if choice.is_escape:
            box.setEscapeButton(button)
    return box


class _Question(QMessageBox):
    """A message box with a mark of ours, in the colours of the theme in force."""

    _mark: QIcon | None = None

    def show_mark(self, kind: QMessageBox.Icon) -> None:
        self.setIcon(kind)
        name, color = {
            QMessageBox.Icon.Warning: ("triangle-alert", "warning"),
            QMessageBox.Icon.Critical: ("circle-alert", "failed"),
            QMessageBox.Icon.Information: ("info", "accent"),
        }.get(kind, ("circle-question-mark", "accent"))
        self._mark = icons.icon(name, ink(color))
        self.setIconPixmap(self._mark.pixmap(32, 32))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self._mark is not None:
            self.setIconPixmap(self._mark.pixmap(32, 32))
        super().changeEvent(event)


def choice_of(box: QMessageBox) -> str | None:
    """Key of the pressed button; None if it was closed without one."""
    button = cast("QAbstractButton | None", box.clickedButton())
    key = button.property("choice") if button is not None else None
    return key if isinstance(key, str) else None


async def ask_choice(
    parent: QWidget | None, text: str, choices: Sequence[Choice], *, detail: str = ""
) -> str | None:
    """Ask a question with own buttons.

    Returns:
        The key of the chosen one; None if the box was closed without one.
    """
    box = question_box(parent, text, choices, detail=detail)
    await shown(box)
    return choice_of(box)


async def ask_yes(parent: QWidget | None, text: str, verb: str, *, detail: str = "") -> bool:
    """Ask whether to do something that cannot be undone; `verb` is the button that does it."""
    choices = (
        Choice("yes", verb, is_destructive=True),
        Choice("no", say("Cancel"), is_default=True, is_escape=True),
    )
    return await ask_choice(parent, text, choices, detail=detail) == "yes"


async def ask_save_changes(parent: QWidget | None, name: str) -> str:
    """Ask what to do with unsaved changes of a flow: "save", "discard" or "cancel"."""
    choices = (
        Choice("save", say("Save"), is_default=True),
        Choice("discard", say("Discard"), is_destructive=True),
        Choice("cancel", say("Cancel"), is_escape=True),
    )
    answer = await ask_choice(
        parent,
        say("Save the changes to “{name}”?", name=name),
        choices,
        detail=say("Your changes are lost if you do not save them."),
    )
    return answer or "cancel"


def error_box(
    parent: QWidget | None, title: str, error: Exception, choices: Sequence[Choice] = ()
) -> QMessageBox:
    """A box for an error, not yet shown: what happened, where, what to do; `choices`: buttons instead of OK."""
    where, problem, remedy = error_lines(error)
    lines = [line for line in (sentence(problem), where, sentence(remedy)) if line]
    return question_box(
        parent,
        title,
        choices or (Choice("ok", say("OK"), is_default=True, is_escape=True),),
        detail="\n".join(lines),
        icon=QMessageBox.Icon.Warning,
    )


def error_lines(error: Exception) -> tuple[str, str, str]:
    """Where, problem and remedy of an error, for a person; parts may be empty."""
    if isinstance(error, FlowError):
        return error.where, retold(error.problem), retold(error.remedy)
    if isinstance(error, OSError) and error.strerror:
        return str(error.filename or ""), error.strerror, ""
    return "", retold(str(error)) or type(error).__name__, ""


async def show_error(parent: QWidget | None, title: str, error: Exception) -> None:
    """Show an error in one box and wait until it is closed.

    Args:
        title: what failed: "“hello.json” could not be opened".
    """
    await shown(error_box(parent, title, error))


async def ask_after_error(
    parent: QWidget | None, title: str, error: Exception, choices: Sequence[Choice]
) -> str | None:
    """Show an error with its ways out.

    Returns:
        The key of the chosen one; None if the box was closed without one.
    """
    box = error_box(parent, title, error, choices)
    await shown(box)
    return choice_of(box)


async def show_message(parent: QWidget | None, text: str, *, detail: str = "") -> None:
    """Show a fact with an OK button and wait until it is closed."""
    box = question_box(
        parent,
        text,
        (Choice("ok", say("OK"), is_default=True, is_escape=True),),
        detail=detail,
        icon=QMessageBox.Icon.Information,
    )
    await shown(box)


async def ask_text(parent: QWidget | None, title: str, label: str, text: str = "") -> str | None:
    """Ask for one line; None if cancelled."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    for line in dialog.findChildren(QLineEdit):
        line.setMinimumWidth(336)  # the dialog takes its width from its parts alone
    code = await shown(dialog)
    return dialog.textValue() if code == QDialog.DialogCode.Accepted else None


def file_dialog(
    parent: QWidget | None,
    title: str,
    folder: Path | None,
    filters: Sequence[str],
    *,
    saves: bool = False,
    suffix: str = "",
    name: str = "",
) -> QFileDialog:
    """A dialog that picks one file, not yet shown; `chosen_path` reads it.

    Args:
        filters: such as "Flows (*.json)".
        saves: picks a place to write to and asks before overwriting.
        suffix: added to names without one, such as "json".
        name: what to suggest, such as the title of a flow; made a name that any file system takes.
    """
    dialog = QFileDialog(parent, title)
    if folder is not None:
        dialog.setDirectory(str(folder))
    dialog.setNameFilters([say(one) for one in filters])
    if saves:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        if suffix:
            dialog.setDefaultSuffix(suffix)
        if name:
            dialog.selectFile(f"{file_name(name.removesuffix(f'.{suffix}'))}.{suffix}")
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def chosen_path(dialog: QFileDialog, code: int) -> Path | None:
    """The picked path of a closed file dialog; None if it was cancelled."""
    names = dialog.selectedFiles()
    return Path(names[0]) if code == QDialog.DialogCode.Accepted and names else None


async def ask_open_file(
    parent: QWidget | None, title: str, folder: Path | None, filters: Sequence[str]
) -> Path | None:
    """Ask for an existing file; None if cancelled."""
    dialog = file_dialog(parent, title, folder, filters)
    return chosen_path(dialog, await shown(dialog))


async def ask_save_file(
    parent: QWidget | None,
    title: str,
    folder: Path | None,
    filters: Sequence[str],
    *,
    suffix: str,
    name: str = "",
) -> Path | None:
    """Ask where to write a file; asks before overwriting; None if cancelled."""
    dialog = file_dialog(parent, title, folder, filters, saves=True, suffix=suffix, name=name)
    return chosen_path(dialog, await shown(dialog))
