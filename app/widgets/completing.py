"""Completion while one types, for any text or line editor: names, and paths into their values."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit
from typing_extensions import override

from app.document.reach import Completion
from runtime.base.json_value import JsonValue

Names = Callable[[], Mapping[str, JsonValue]]
Complete = Callable[[str, Mapping[str, JsonValue]], Completion | None]
POPUP_PX = 320
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class _Words(QAbstractListModel):
    """The offered words with what they stand for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: Sequence[str] = ()
        self._facts: Mapping[str, str] = {}

    def show(self, completion: Completion) -> None:
        self.beginResetModel()
        self._words, self._facts = completion.words, completion.facts
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._words)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._words):
            return None
        word = self._words[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            fact = self._facts.get(word, "")
            return f"{word}   {fact}" if fact else word
        return word if role == Qt.ItemDataRole.EditRole else None


class Completing(QObject):
    """Completes in one editor, which owns it. Enter or Tab takes the marked word, Escape puts the list away.

    Ctrl+Space offers without typing.

    Args:
        complete: (text before the cursor, names) -> what may follow.
        names: name -> value, asked anew at each key.
    """

    def __init__(
        self, editor: QPlainTextEdit | QLineEdit, complete: Complete, names: Names
    ) -> None:
        super().__init__(editor)
        self._editor, self._complete, self._names = editor, complete, names
        self._offered: Completion | None = None
        self._model = _Words(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setCompletionRole(Qt.ItemDataRole.EditRole)
        self.completer.setWidget(editor)
        self.completer.activated.connect(self.take)
        self._soon = QTimer(self, singleShot=True, interval=0)  # after the key has changed the text
        self._soon.timeout.connect(self.offer)
        editor.installEventFilter(self)

    @property
    def is_offering(self) -> bool:
        """Whether the list is on the screen."""
        popup = self.completer.popup()
        return popup is not None and popup.isVisible()

    @property
    def words(self) -> list[str]:
        """What is offered now."""
        return list(self._offered.words) if self._offered is not None else []

    def offer(self) -> None:
        """Look at the text before the cursor and offer what may follow."""
        self._offered = self._complete(self._before(), self._names())
        popup = self.completer.popup()
        if self._offered is None or not self._editor.isVisible():
            if popup is not None:
                popup.hide()
            return
        self._model.show(self._offered)
        self.completer.setCompletionPrefix("")
        self.completer.complete(self._place())
        if popup is not None:
            popup.setCurrentIndex(self.completer.completionModel().index(0, 0))

    def take(self, word: str) -> None:
        """Put a word in place of what was typed of it."""
        offered, self._offered = self._offered, None
        if offered is None:
            return
        editor = self._editor
        if isinstance(editor, QLineEdit):
            rest = editor.text()[editor.cursorPosition() :]
            at = editor.cursorPosition() - len(offered.typed)
            editor.setSelection(at, len(offered.typed))
            editor.insert(word + _missing(offered.closing, rest))
            return
        cursor = editor.textCursor()
        rest = cursor.block().text()[cursor.positionInBlock() :]
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(offered.typed)
        )
        cursor.insertText(word + _missing(offered.closing, rest))
        editor.setTextCursor(cursor)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._handled_key(event)
        return False

    def _handled_key(self, event: QKeyEvent) -> bool:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
        popup = self.completer.popup()
        if popup is not None and popup.isVisible() and event.key() in keys:
            index = popup.currentIndex()
            popup.hide()
            if event.key() != Qt.Key.Key_Escape and index.isValid():
                self.take(str(index.data(Qt.ItemDataRole.EditRole)))
            return True
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and event.key() == Qt.Key.Key_Space:
            self.offer()
            return True
        if (event.text() and not ctrl) or event.key() == Qt.Key.Key_Backspace:
            self._soon.start()
        return False

    def _before(self) -> str:
        editor = self._editor
        if isinstance(editor, QLineEdit):
            return editor.text()[: editor.cursorPosition()]
        cursor = editor.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]

    def _place(self) -> QRect:
        editor = self._editor
        area = QRect(0, 0, POPUP_PX, editor.height())
        if isinstance(editor, QPlainTextEdit):
            area = editor.cursorRect()
            area.translate(editor.viewport().pos())
            area.setWidth(POPUP_PX)
        return area


def _missing(closing: str, rest: str) -> str:
    """What of the closing does not stand behind the cursor already."""
    return "" if closing and rest.lstrip().startswith(closing[:1]) else closing
