"""Plain text that grows with its lines."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from app.widgets.line_edit import is_alt_text, is_enter
from app.widgets.theme import text_font

MAX_GROWN_LINES = 10


class GrowingText(QPlainTextEdit):
    """Plain text that is as high as its lines, from one to ten; Tab leaves it.

    Args:
        hands_on_enter: while it is one line, Enter is its window's, as in a line edit: the default button;
            Shift+Enter begins a second line.

    Signals:
        edit_finished(): the focus left, or Ctrl+Enter was pressed.
    """

    edit_finished = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least_lines: int = 1,
        hands_on_enter: bool = False,
    ) -> None:
        super().__init__(parent)
        self._least = least_lines
        self._hands_on_enter = hands_on_enter
        self._fitted = 0
        self.setTabChangesFocus(True)
        self.setFont(text_font())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.edit_finished.emit()

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and _is_ctrl_enter(event):
            event.accept()  # it ends this text, whatever the window does with the same key
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_ctrl_enter(event):
            self.edit_finished.emit()
            event.ignore()
            return
        if is_alt_text(event):
            event.ignore()
            return
        is_shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if is_enter(event) and self._hands_on_enter and not is_shifted and self._is_one_line():
            event.ignore()
            return
        super().keyPressEvent(event)

    def _is_one_line(self) -> bool:
        return "\n" not in self.toPlainText()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        spacing = self.fontMetrics().lineSpacing()
        block, lines = self.document().firstBlock(), 0
        while block.isValid() and lines < MAX_GROWN_LINES:
            lines += max(1, round(self.blockBoundingRect(block).height() / spacing))
            block = block.next()
        lines = max(self._least, min(lines, MAX_GROWN_LINES))
        if lines != self._fitted:
            self._fitted = lines
            self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 14)


class AnswerText(GrowingText):
    """A text that is sent: Enter sends, Shift+Enter begins a new line.

    Signals:
        sent(): Enter was pressed.
    """

    sent = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
            return
        super().keyPressEvent(event)


def _is_ctrl_enter(event: QKeyEvent) -> bool:
    return is_enter(event) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
