"""The one floating editor for a value or a title on the canvas; Enter keeps, Escape forgets."""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.document.reach import complete_template
from app.widgets.completing import Completing, Names
from app.widgets.line_edit import LineEdit
from app.widgets.theme import SECONDARY_PX, text_font
from runtime.base.json_value import JsonValue

Commit = Callable[[JsonValue], None]


class NodeEditor(QObject):
    """Shows an editor over a widget rectangle and gives the value back once.

    The canvas owns it; at most one editor is open.
    """

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._widget: QWidget | None = None
        self._commit: Commit | None = None
        self._pin_type = ""
        self._completing: Completing | None = None

    @property
    def widget(self) -> QWidget | None:
        """The open editor; None if there is none."""
        return self._widget

    def open(
        self,
        box: QRectF,
        value: JsonValue,
        pin_type: str,
        commit: Commit,
        choices: tuple[str, ...] = (),
        *,
        has_lines: bool = False,
        names: Names | None = None,
        called: str = "",
    ) -> None:
        """Edit a value.

        Args:
            box: where, widget pixels; long texts get more room.
            pin_type: decides how the text is read back.
            commit: called once with the new value, if it differs.
            choices: the values to choose from; empty: free.
            has_lines: a text of several lines, in the whole of `box`.
            names: what `{{gaps}}` in a text may name.
            called: what is edited, for screen readers; empty: a value.
        """
        self.close(keep=True)
        self._commit, self._pin_type = commit, pin_type
        if choices:
            self._widget = self._choice(value, choices)
        elif has_lines and isinstance(value, str | None):
            self._widget = self._text(value or "")
            box = QRectF(box.x(), box.y(), max(box.width(), 160.0), max(box.height(), 72.0))
        elif isinstance(value, str) and ("\n" in value or len(value) > 60):
            self._widget = self._text(value)
            box = QRectF(box.x(), box.y(), max(box.width(), 320.0), 140.0)
        else:
            self._widget = self._line(value)
        widget = self._widget
        widget.setAccessibleName(called or self._canvas.tr("Value"))
        self._completing = None
        if names is not None and pin_type == "string" and not isinstance(widget, QComboBox):
            self._completing = Completing(widget, complete_template, names)
        height = max(box.height(), 26.0)
        place = QRectF(
            box.x() - 2, box.center().y() - height / 2, max(box.width() + 4, 110.0), height
        )
        if isinstance(self._widget, QPlainTextEdit):
            place = QRectF(box.x() - 2, box.y() - 2, box.width(), box.height())
        room = self._canvas.rect().adjusted(4, 4, -4, -4)
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveTopLeft(QPointF(max(place.x(), room.x()), max(place.y(), room.y())))
        self._widget.setFont(text_font(SECONDARY_PX + 1))
        self._widget.setGeometry(place.toAlignedRect())
        self._widget.installEventFilter(self)
        self._widget.show()
        self._widget.raise_()
        self._widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, value: JsonValue) -> QLineEdit:
        line = LineEdit(self._canvas)
        line.setText("" if value is None else str(value))
        line.selectAll()
        return line

    def _text(self, value: str) -> QPlainTextEdit:
        text = QPlainTextEdit(self._canvas)
        text.setPlainText(value)
        text.selectAll()
        return text

    def _choice(self, value: JsonValue, choices: tuple[str, ...]) -> QComboBox:
        box = QComboBox(self._canvas)
        box.addItems(list(choices))
        box.setCurrentText("" if value is None else str(value))
        box.activated.connect(self._chosen)
        return box

    def _chosen(self, _index: int) -> None:
        self.close(keep=True)

    def close(self, *, keep: bool) -> None:
        """Put the editor away; `keep`: its value counts."""
        widget, commit = self._widget, self._commit
        if widget is None:
            return
        self._widget = self._commit = None
        widget.removeEventFilter(self)
        text = _text_of(widget)
        had_focus = widget.hasFocus()
        widget.hide()
        widget.deleteLater()
        if had_focus:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if keep and commit is not None:
            commit(value_from_text(text, self._pin_type))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._widget:
            return False
        if self._completing is not None and self._completing.is_offering:
            return False  # the list takes Enter and Escape, and the focus comes back from it
        if event.type() == QEvent.Type.FocusOut and not isinstance(watched, QComboBox):
            self.close(keep=True)
            return False
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return isinstance(event, QKeyEvent) and self._handled_key(event)
        return False

    def _handled_key(self, event: QKeyEvent) -> bool:
        is_press = event.type() == QEvent.Type.KeyPress
        match event.key():
            case Qt.Key.Key_Escape:
                event.accept()
                if is_press:
                    self.close(keep=False)
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                several = isinstance(self._widget, QPlainTextEdit)
                if several and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    return False
                event.accept()  # else the shortcut of the canvas opens the node, too
                if is_press:
                    self.close(keep=True)
                return True
            case _:
                return False


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    assert isinstance(widget, QComboBox)
    return widget.currentText()


def value_from_text(text: str, pin_type: str) -> JsonValue:
    """The JSON value a person meant: a number for number pins, yes/no for booleans; empty is None there.

    What cannot be read as a number stays text, so that the checks can say so.
    """
    stripped = text.strip()
    if pin_type == "number":
        if not stripped:
            return None
        try:
            number = float(stripped.replace(",", ".") if stripped.count(",") == 1 else stripped)
        except ValueError:
            return text
        if not math.isfinite(number):
            return text
        whole = number.is_integer() and not set(".eE,") & set(stripped)
        return int(number) if whole else number
    if pin_type == "boolean":
        if not stripped:
            return None
        return stripped.lower() in ("yes", "true", "1", "on")
    return text
