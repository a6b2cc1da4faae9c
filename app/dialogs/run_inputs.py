"""The run form: a value for each output of a flow's start node, or all of them as JSON."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.widgets.dialog_parts import dialog_foot
from app.widgets.fields import Field, FieldSources, kind_of_pin
from app.widgets.icons import icon
from app.widgets.json_edit import JsonEdit
from app.widgets.retelling import retold
from app.widgets.secrets import is_secret_key
from app.widgets.tab_order import order_tabs
from app.widgets.theme import ink
from app.widgets.value_form import ValueForm
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.nodes.node_type import Editor
from runtime.nodes.run_form import MISSING_INPUT, RunField, RunInputs, fitted_inputs
from runtime.visualflow.pins import ARTIFACTS

AROUND_FORM_PX = 200
"""Title, tabs and buttons."""
_NOT_GIVEN = "Nothing is given here. Run again to start without it."
_ASKED_FOR = frozenset({"string", "number", "workspace_file", "workspace_folder"}) | ARTIFACTS
"""Types of inputs that are probably forgotten if they are left empty; others mostly mean “none”."""


def field_of_run(entry: RunField) -> Field:
    """How the form asks for one value of a run."""
    return Field(
        key=entry.id,
        label=entry.label,
        kind=Editor.LINE if entry.type in ARTIFACTS else kind_of_pin(entry.type),
        pin_type=entry.type,
        default=entry.default,
        doc=say(entry.doc),
        placeholder=say("artifact id") if entry.type in ARTIFACTS else "",
        item_kind="",
        is_secret=entry.type == "string" and is_secret_key(entry.id),
        is_answered=True,
    )


class RunInputsDialog(QDialog):
    """Asks for the values of a run. After it was accepted `inputs()` gives them.

    A value that does not fit its field stops the run, with the reason at the field. A text, number or file
    without a default that is left empty is asked for once.

    Args:
        fields: one a start pin.
        remembered: values of the last run of this flow.
        takes_more: run variables that no pin names may be given as JSON too.
        needs_all: whatever has no default must be given.
    """

    def __init__(
        self,
        flow_name: str,
        fields: Sequence[RunField],
        remembered: Mapping[str, JsonValue] | None = None,
        sources: FieldSources | None = None,
        parent: QWidget | None = None,
        *,
        takes_more: bool = False,
        needs_all: bool = False,
    ) -> None:
        super().__init__(parent)
        self._entries = tuple(fields)
        self._fields = tuple(map(field_of_run, fields))
        self._asked_for: frozenset[str] = frozenset()
        self._takes_more = takes_more
        self._needs_all = needs_all
        self._more: JsonObject = {}
        self.setWindowTitle(say("Run “{flow_name}”", flow_name=flow_name))
        self.setSizeGripEnabled(True)
        known = {field.key for field in self._fields}
        given = {key: value for key, value in (remembered or {}).items() if key in known}
        self.form = ValueForm(self)
        self.form.set_fields(self._fields, given, sources)
        self.json = JsonEdit(self, empty_is_null=False)
        self.json.editor.setAccessibleName(say("Inputs as JSON"))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(say("Values to start with"))
        self.tabs.addTab(_scrolled(self.form), say("Form"))
        self.tabs.addTab(self.json, say("JSON"))
        title = QLabel(say("Values to start with"), self)
        title.setProperty("role", "title")
        reset = QPushButton(say("Use defaults"), self)
        self.run = QPushButton(icon("play", ink("on_accent")), say("Run"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(dialog_foot(self, self.run, reset))
        self.tabs.currentChanged.connect(self._turn)
        reset.clicked.connect(self._use_defaults)
        self.run.clicked.connect(self._run)
        if self._fields:
            self.form.focus_field(self._fields[0].key)
        elif takes_more:
            self.tabs.setCurrentIndex(1)
        order_tabs(self)
        self.resize(520, min(720, AROUND_FORM_PX + max(120, self.form.sizeHint().height())))

    def inputs(self) -> JsonObject:
        """Pin id -> value, as its type wants it: what was given, and the defaults of what was not."""
        values: JsonObject = {
            field.key: field.default for field in self._fields if field.default is not None
        }
        values.update(self._fitted().values)
        return {**values, **self._more}

    def to_remember(self) -> JsonObject:
        """What may be kept for the next run: given values without secrets."""
        secret = {field.key for field in self._fields if field.is_secret}
        return {key: value for key, value in self.form.values().items() if key not in secret}

    def _turn(self, page: int) -> None:
        if page == 1:
            self.json.set_value(self.inputs())
        else:
            self._take_json()

    def _take_json(self) -> bool:
        self.json.read_now()
        value = self.json.value()
        if self.json.error():
            return False
        if not isinstance(value, dict):
            self.json.set_error(say("The inputs are an object: start it with {."))
            return False
        known = {field.key: field.default for field in self._fields}
        unknown = [key for key in value if key not in known]
        if unknown and not self._takes_more:
            self.json.set_error(
                say("The start node has no output “{unknown}”.", unknown=unknown[0])
            )
            return False
        self._more = {key: value[key] for key in unknown}
        given = {k: part for k, part in value.items() if k in known and part != known[k]}
        self.form.set_values(given)
        return True

    def _use_defaults(self) -> None:
        self.form.set_values({})
        if self.tabs.currentIndex() == 1:
            self.json.set_value(self.inputs())

    def _run(self) -> None:
        if self.tabs.currentIndex() == 1 and not self._take_json():
            return
        if not self.form.show_errors() or self._shows_problems():
            self.tabs.setCurrentIndex(0)
        else:
            self.accept()

    def _fitted(self) -> RunInputs:
        """The given values; where all are needed, a switch that nobody touched is off."""
        untouched = (
            {
                entry.id: False
                for entry in self._entries
                if entry.type == "boolean" and entry.is_required
            }
            if self._needs_all
            else {}
        )
        return fitted_inputs(
            self._entries, untouched | self.form.values(), needs_all=self._needs_all
        )

    def _shows_problems(self) -> bool:
        """Show at the fields what does not fit, and once what is missing; whether there was anything."""
        types = {entry.id: entry.type for entry in self._entries}
        texts: dict[str, str] = {}
        for problem in self._fitted().problems:
            key = problem.pin_id or ""
            if problem.code != MISSING_INPUT or self._needs_all:
                texts[key] = f"{retold(problem.text)} {retold(problem.remedy)}".strip()
            elif types[key] in _ASKED_FOR and key not in self._asked_for:
                texts[key] = say(_NOT_GIVEN)
        self._asked_for |= {key for key, text in texts.items() if text == say(_NOT_GIVEN)}
        for key, text in texts.items():
            if (row := self.form.row(key)) is not None:
                row.show_error(text)
        if texts:
            self.form.focus_field(next(iter(texts)))
        return bool(texts)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._run()
            return
        super().keyPressEvent(event)


def _scrolled(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(2, 12, 8, 8)
    column.addWidget(inner)
    column.addStretch(1)
    area.setWidget(holder)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
