"""Pieces of the inspector: section headers, forms of nodes, pin rows, wire rows, value rows."""

from collections.abc import Callable, Collection, Iterator
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.document.measures import control_words
from app.document.node_titles import title_of
from app.document.overrides import is_override, route_label
from app.document.pin_edits import PIN_TYPES
from app.document.wires import NOT_MUTED
from app.panels.inspector_edits import NodeEdits, PinRule
from app.widgets.buttons import icon_button
from app.widgets.fields import Field, field_of_pin
from app.widgets.icons import PIN_MARK_PX, icon, pin_icon
from app.widgets.line_edit import LineEdit
from app.widgets.link_button import LinkButton
from app.widgets.mark import Mark
from app.widgets.quiet_combo import QuietCombo
from app.widgets.sliced import SlicedWork
from app.widgets.texts import pretty_json, preview
from app.widgets.value_form import ValueForm
from runtime.base.json_value import JsonValue
from runtime.base.words import say
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import FlowPin, VisualEdge, VisualFlow, VisualNode


class Section(QWidget):
    """A heading with a column below it."""

    def __init__(
        self, title: str, parent: QWidget | None = None, content: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        label = QLabel(title, self)
        label.setProperty("role", "section")
        label.setVisible(bool(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label)
        layout.addLayout(self.body)
        if content is not None:
            self.body.addWidget(content)

    def clear(self) -> None:
        """Remove what is below the heading."""
        while self.body.count():
            widget = self.body.takeAt(0).widget()  # type: ignore[union-attr]
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class NodeForms(QWidget):
    """A pane with two forms, of the inputs' values and of the settings of nodes; rows are made in slices.

    Signals:
        node_chosen(str): go to a node.
    """

    node_chosen = Signal(str)

    def __init__(self, values_title: str, settings_title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._work = SlicedWork(self)
        self._values = ValueForm(self, advanced_title=say("More inputs"))
        self._settings = ValueForm(self)
        self._values_section = Section(values_title, self, self._values)
        self._settings_section = Section(settings_title, self, self._settings)

    @property
    def values(self) -> ValueForm:
        """The form of the unwired inputs, complete."""
        self._work.finish()
        return self._values

    @property
    def settings(self) -> ValueForm:
        """The form of the settings, complete."""
        self._work.finish()
        return self._settings

    def edit_first(self) -> bool:
        """Put the focus on the first value, which is made now if it has to be; False: there is none."""
        self._work.advance(lambda: bool(self._values.first_key))
        if self._values.first_key:
            self._values.focus_field(self._values.first_key)
        return bool(self._values.first_key)

    def complete(self) -> None:
        """Make the rows now that are otherwise made in slices, the window answering in between."""
        self._work.finish()


class PinTypeCombo(QuietCombo):
    """Pin types to choose from; filled when it is first used, as a start node may have thirty of them."""

    def __init__(self, pin_type: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_filled = False
        self.addItem(pin_type)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def fill(self) -> None:
        """Offer every type."""
        if not self._is_filled:
            self._is_filled = True
            self.addItems([name for name in PIN_TYPES if name != self.itemText(0)])

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.fill()
        super().focusInEvent(event)

    @override
    def showPopup(self) -> None:
        self.fill()
        super().showPopup()


class PinLine(QWidget):
    """One pin that a person may rename, retype, move and remove."""

    def __init__(self, pin: FlowPin, rule: PinRule, edits: NodeEdits, parent: QWidget) -> None:
        super().__init__(parent)
        self._pin, self._rule, self._edits = pin, rule, edits
        mark = Mark(self, pin_icon(pin.type, filled=False), PIN_MARK_PX)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(mark)
        self.name = LineEdit(pin.id, self)
        self.name.setAccessibleName(say("Name of pin {id}", id=pin.id))
        self.name.setEnabled(rule.is_named)
        layout.addWidget(self.name, 3)
        self.type = PinTypeCombo(pin.type, self)
        self.type.setAccessibleName(say("Type of pin {id}", id=pin.id))
        if rule.is_named:
            layout.addWidget(self.type, 2)
        else:
            self.type.hide()
        remove = icon_button(self, "x", say("Remove pin"), say("Remove pin {id}", id=pin.id))
        layout.addWidget(remove)
        self.name.editingFinished.connect(self._rename)
        self.type.activated.connect(self._retype)
        remove.clicked.connect(self._remove)

    def _rename(self) -> None:
        if self.name.text() != self._pin.id and not self._edits.rename_pin(
            self._rule, self._pin.id, self.name.text()
        ):
            self.name.setText(self._pin.id)
            self.name.setToolTip(say("Another pin has this name."))

    def _retype(self) -> None:
        if self.type.currentText() != self._pin.type:
            self._edits.retype_pin(self._rule, self._pin.id, self.type.currentText())

    def _remove(self) -> None:
        self._edits.remove_pin(self._rule, self._pin.id)


class PinSection(Section):
    """The pins a person may change, with a button to add one.

    Args:
        complete: makes the lines that are still to come in slices.
    """

    def __init__(
        self, rule: PinRule, edits: NodeEdits, parent: QWidget, complete: Callable[[], None]
    ) -> None:
        if rule.is_branch:
            title, add = say("Branches"), say("Add branch")
        elif rule.is_output:
            title, add = say("Outputs of this node"), say("Add output")
        else:
            title, add = say("Inputs of this node"), say("Add input")
        super().__init__(title, parent)
        self._rule, self._edits, self._complete = rule, edits, complete
        self.add = QPushButton(icon("plus"), add, self)
        self.add.setProperty("role", "link")
        self.add.clicked.connect(self._add)
        self.lines: list[PinLine] = []

    def filling(self, node: VisualNode) -> Iterator[None]:
        """Show the pins of the node, in pieces: a pin each."""
        had_focus = any(line.name.hasFocus() for line in self.lines)
        self.body.removeWidget(self.add)
        self.clear()
        self.lines = []
        for pin in self._rule.pins(node):
            line = PinLine(pin, self._rule, self._edits, self)
            self.lines.append(line)
            self.body.addWidget(line)
            yield
        self.body.addWidget(self.add)
        if had_focus and self.lines:
            self.lines[-1].name.setFocus()

    def _add(self) -> None:
        self._edits.add_pin(self._rule)
        self._complete()
        if self.lines and self._rule.is_named:
            self.lines[-1].name.setFocus()
            self.lines[-1].name.selectAll()


class WireLine(QWidget):
    """One wire: where it goes, a button to go there, one to mute it, one to remove it.

    Signals:
        node_chosen(str): id of the node at the other end.
    """

    node_chosen = Signal(str)

    def __init__(
        self, edge: VisualEdge, node_id: str, flow: VisualFlow, edits: NodeEdits, parent: QWidget
    ) -> None:
        super().__init__(parent)
        comes_in = edge.target == node_id
        self._other = edge.source if comes_in else edge.target
        self._edge_id, self._edits = edge.id, edits
        here, there = (
            (edge.target_handle, edge.source_handle)
            if comes_in
            else (edge.source_handle, edge.target_handle)
        )
        title = title_of(flow, self._other)
        arrow = "←" if comes_in else "→"
        after = (
            say("after {entry}", entry=route_label(flow, edge.id)) if is_override(edge.id) else ""
        )
        entry = f" ({after})" if after else ""
        pin = control_words(here) or here
        names = (f"{pin}{entry} {arrow} {title}", "" if control_words(there) else f" · {there}")
        self._words = "".join(names)
        self._go_button = go = LinkButton("", self)
        go.setToolTip(say("Go to this node"))
        self.mute = QToolButton(self)
        self.mute.setIcon(icon("ban"))
        self.mute.setCheckable(True)
        self.mute.setEnabled(not is_override(edge.id))
        self.mute.setToolTip(
            say(NOT_MUTED)
            if is_override(edge.id)
            else say("Mute: detach it when running (Shift+M)")
        )
        self.mute.setAccessibleName(say("Mute wire {names}", names=names[0]))
        remove = icon_button(
            self, "unlink", say("Remove wire"), say("Remove wire {names}", names=names[0])
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(go, 1)
        layout.addWidget(self.mute)
        layout.addWidget(remove)
        go.clicked.connect(self._go)
        self.mute.clicked.connect(self._mute)
        remove.clicked.connect(self._remove)

        self.refresh(flow)

    def refresh(self, flow: VisualFlow) -> None:
        """Show whether the wire is muted now."""
        edge = flow.edges_by_id.get(self._edge_id)
        is_muted = edge is not None and edge.is_muted
        self.mute.setChecked(is_muted)
        self._go_button.setText(
            say("{words} (muted)", words=self._words) if is_muted else self._words
        )

    def _go(self) -> None:
        self.node_chosen.emit(self._other)

    def _mute(self, wanted: bool) -> None:
        self._edits.mute_wire(self._edge_id, wanted=wanted)

    def _remove(self) -> None:
        self._edits.remove_wire(self._edge_id)


class ValueLine(QWidget):
    """A name and a value in one line; the whole value in the tooltip and by a click in a window.

    Signals:
        opened(str, object): name and value to show in full.
    """

    opened = Signal(str, object)

    def __init__(self, name: str, value: JsonValue, parent: QWidget, pin_type: str = "any") -> None:
        super().__init__(parent)
        self._name, self._value = name, value
        mark = Mark(self, pin_icon(pin_type), PIN_MARK_PX)
        label = QLabel(name, self)
        label.setProperty("role", "secondary")
        text = LinkButton(preview(value, 48), self)
        text.setAccessibleName(f"{name}: {preview(value, 200)}")
        text.setToolTip(_short_json(value))
        text.clicked.connect(self._open)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(mark)
        layout.addWidget(label)
        layout.addWidget(text, 1)

    def _open(self) -> None:
        self.opened.emit(self._name, self._value)


def unwired_fields(flow: VisualFlow, node: VisualNode, node_type: NodeType | None) -> list[Field]:
    """Fields for the inputs of a node that no wire goes to."""
    wired = {edge.target_handle for edge in flow.edges_into.get(node.id, ())}
    return fields_of_inputs(node, node_type, wired)


def fields_of_inputs(
    node: VisualNode, node_type: NodeType | None, without: Collection[str]
) -> list[Field]:
    """Fields for the inputs of a node, but for some pins."""
    known = {pin.id: pin for pin in node_type.inputs} if node_type is not None else {}
    new = node_type.new_data.get("pinDefaults") if node_type is not None else None
    defaults = new if isinstance(new, dict) else {}
    return [
        field_of_pin(pin, known=known.get(pin.id), default=defaults.get(pin.id))
        for pin in node.inputs
        if not pin.is_exec and pin.id not in without
    ]


def secondary(text: str, parent: QWidget) -> QLabel:
    """A wrapped line of secondary text, plain."""
    label = QLabel(text, parent)
    label.setProperty("role", "secondary")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _short_json(value: JsonValue) -> str:
    text = value if isinstance(value, str) else pretty_json(_beginning(value))
    return text if len(text) <= 1200 else f"{text[:1200]}…"


def _beginning(value: JsonValue, most: int = 40, depth: int = 4) -> JsonValue:
    """So much of a value as a tooltip can show: large ones are not written out for it."""
    if depth == 0 and isinstance(value, list | dict):
        return "…"
    if isinstance(value, list):
        return [_beginning(one, most, depth - 1) for one in value[:most]]
    if isinstance(value, dict):
        some = islice(value.items(), most)
        return {key: _beginning(one, most, depth - 1) for key, one in some}
    return value[:1200] if isinstance(value, str) else value
