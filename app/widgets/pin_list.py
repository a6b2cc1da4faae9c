"""A list of named and typed pins to edit: rename, retype, move, remove, add."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.document.interfaces import InterfacePin
from app.document.pin_edits import PIN_TYPES
from app.widgets.buttons import icon_button, push_button
from app.widgets.icons import PIN_MARK_PX, pin_icon
from app.widgets.line_edit import LineEdit
from app.widgets.mark import Mark
from app.widgets.quiet_combo import QuietCombo


class PinList(QWidget):
    """The pins of one side.

    Signals:
        changed(): `pins` is another one.
    """

    changed = Signal()

    def __init__(self, title: str, new_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new_name = new_name
        label = QLabel(title, self)
        label.setProperty("role", "section")
        self.add = push_button(self, self.tr("Add pin"), "plus")
        self.add.setProperty("role", "link")
        self.add.setAccessibleName(self.tr("Add pin to {}").format(title))
        self.lines: list[_Line] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label)
        layout.addLayout(self._column)
        layout.addWidget(self.add)
        layout.addStretch(1)
        self.add.clicked.connect(self._add)

    @property
    def pins(self) -> tuple[InterfacePin, ...]:
        """The pins as they stand, in order."""
        return tuple(line.pin for line in self.lines)

    @property
    def error(self) -> str:
        """Why the pins cannot be as they are; empty if they can."""
        names = [pin.id for pin in self.pins]
        if "" in names:
            return self.tr("A pin has no name.")
        twice = next((name for name in names if names.count(name) > 1), None)
        return self.tr("Two pins are called “{}”.").format(twice) if twice else ""

    def show_pins(self, pins: Sequence[InterfacePin]) -> None:
        """Replace the pins; nothing is told."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self.lines = []
        for pin in pins:
            self._append(pin)

    def _append(self, pin: InterfacePin) -> "_Line":
        line = _Line(pin, self)
        line.changed.connect(self.changed)
        line.moved.connect(self._move)
        line.removed.connect(self._remove)
        self.lines.append(line)
        self._column.addWidget(line)
        return line

    def _add(self) -> None:
        taken = {pin.id for pin in self.pins}
        number = 1
        while (name := f"{self._new_name}_{number}") in taken:
            number += 1
        line = self._append(InterfacePin(name, "string"))
        line.name.setFocus()
        line.name.selectAll()
        self.changed.emit()

    def _move(self, line: "_Line", by: int) -> None:
        place = self.lines.index(line) + by
        if 0 <= place < len(self.lines):
            self.lines.remove(line)
            self.lines.insert(place, line)
            self._column.removeWidget(line)
            self._column.insertWidget(place, line)
            self.changed.emit()

    def _remove(self, line: "_Line") -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.changed.emit()


class _Line(QWidget):
    """One pin.

    Signals:
        changed().
        moved(object, int): this line, up (-1) or down (1).
        removed(object): this line.
    """

    changed = Signal()
    moved = Signal(object, int)
    removed = Signal(object)

    def __init__(self, pin: InterfacePin, parent: QWidget) -> None:
        super().__init__(parent)
        self._pin = pin
        self._mark = Mark(self, side_px=PIN_MARK_PX)
        self.name = LineEdit(pin.id, self)
        self.name.setAccessibleName(self.tr("Name of pin {}").format(pin.id))
        self.type = QuietCombo(self)
        self.type.addItems([pin.type, *(name for name in PIN_TYPES if name != pin.type)])
        self.type.setAccessibleName(self.tr("Type of pin {}").format(pin.id))
        up = icon_button(self, "arrow-up", self.tr("Move {} up").format(pin.id))
        down = icon_button(self, "arrow-down", self.tr("Move {} down").format(pin.id))
        self.remove = icon_button(self, "x", self.tr("Remove {}").format(pin.id))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._mark)
        layout.addWidget(self.name, 3)
        layout.addWidget(self.type, 2)
        for button in (up, down, self.remove):
            layout.addWidget(button)
        self.name.textEdited.connect(self._edited)
        self.type.currentIndexChanged.connect(self._edited)
        up.clicked.connect(self._up)
        down.clicked.connect(self._down)
        self.remove.clicked.connect(self._take)
        self._show_mark()

    @property
    def pin(self) -> InterfacePin:
        """The pin as it is typed now."""
        return replace(self._pin, id=self.name.text().strip(), type=self.type.currentText())

    def _edited(self) -> None:
        self._show_mark()
        self.changed.emit()

    def _show_mark(self) -> None:
        self._mark.show_icon(pin_icon(self.type.currentText(), filled=False))

    def _up(self) -> None:
        self.moved.emit(self, -1)

    def _down(self) -> None:
        self.moved.emit(self, 1)

    def _take(self) -> None:
        self.removed.emit(self)
