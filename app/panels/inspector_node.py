"""The inspector of one node: title, problems, values, settings, pins, last outputs, wires."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.document.document import Document
from app.document.fix import Library
from app.document.measures import words_of_pin
from app.document.overrides import override_edges
from app.panels.inspector_edits import NodeEdits, param_value, pin_rule
from app.panels.inspector_parts import (
    NodeForms,
    PinSection,
    Section,
    ValueLine,
    WireLine,
    secondary,
    unwired_fields,
)
from app.runs.node_run import NodeRun
from app.widgets.buttons import icon_button
from app.widgets.code_values import CodeValue
from app.widgets.fields import Field, FieldSources, field_of_param, field_of_pin
from app.widgets.fix_menu import FixButton
from app.widgets.icons import icon
from app.widgets.line_edit import LineEdit
from app.widgets.mark import Mark
from app.widgets.retelling import retold
from app.widgets.sliced import SlicedWork
from app.widgets.tab_order import order_tabs
from app.widgets.texts import duration
from app.widgets.theme import category_color
from app.widgets.value_form import ValueForm
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.foreign import why_foreign
from runtime.nodes.needs import NOT_SET_UP
from runtime.nodes.node_type import Editor, Start
from runtime.visualflow.flow import VisualFlow, VisualNode
from runtime.visualflow.problem import Problem, Severity

MOST_WIRES = 30
_MOST_FIXED, _MOST_FIXES = 4, 3
"""Problems of a node that get buttons, and buttons each."""
_EXPRESSION = ".expression"
"""Ends the key of a field that edits an input's expression."""
_FAILED_LINE = re.compile(r"\bline (\d+):")

MANY_FIELDS = 8
"""Beyond that many, what most people set comes first, and what few set is folded."""
_ORDER = {
    key: place for place, key in enumerate(("prompt", "system", "provider", "model", "tools"))
}


class NodePane(NodeForms):
    """Everything about one node; rebuilt when its pins or wires change, refilled when only values do.

    Signals:
        help_wanted(str): node type id.
        trial_wanted(str): try this node's code: node id.
        set_up_wanted(str): edit the setting that this node type lacks: its id.
        value_opened(str, object): name and value to show in full.
        interface_wanted(): edit what the flow of this start or end, or the called one, takes and gives.
    """

    interface_wanted = Signal()
    help_wanted = Signal(str)
    trial_wanted = Signal(str)
    set_up_wanted = Signal(str)
    value_opened = Signal(str, object)

    def __init__(
        self,
        document: Document,
        node_id: str,
        catalogue: Catalogue,
        sources: FieldSources,
        library: Library,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(say("Values"), say("Settings"), parent)
        self.node_id = node_id
        node = document.flow.nodes_by_id[node_id]
        self._document, self._type, self._sources = document, catalogue.get(node.type), sources
        self.edits = NodeEdits(document, node_id, catalogue, library)
        self._is_behind = False
        self._mending = SlicedWork(self)
        self._shape: object = None
        self._run: NodeRun | None = None
        self.title = LineEdit(self)
        self.title.setAccessibleName(say("Title of the node"))
        self.title.textEdited.connect(self.edits.set_title)
        self.title.editingFinished.connect(self.edits.end)
        self._problems = Section("", self)
        self._expressions = ValueForm(self, advanced_title=say("Expressions"))
        self._values.place = self._settings.place = f"{id(document)}/{node_id}"
        self._values.keep = self.edits.keep_value
        self._settings.keep = self.edits.keep_param
        self._rule = pin_rule(self._type)
        self._pins = (
            PinSection(self._rule, self.edits, self, self.complete)
            if self._rule is not None
            else None
        )
        self._outputs = Section(say("Last run"), self)
        self._wires = Section(say("Wires"), self)
        for section in (self._problems, self._expressions, self._outputs, self._wires):
            section.hide()  # until it is known to have something: the rows come one after the other
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(16)
        layout.addLayout(self._head())
        layout.addWidget(self._problems)
        layout.addWidget(self._values_section)
        layout.addWidget(self._expressions)
        layout.addWidget(self._settings_section)
        self.try_it = self._trial_button()
        if self.try_it is not None:
            layout.addWidget(self.try_it)
        if self._pins is not None:
            layout.addWidget(self._pins)
        self.interface = self._interface_button(node)
        if self.interface is not None:
            layout.addWidget(self.interface)
        layout.addWidget(self._outputs)
        layout.addWidget(self._wires)
        layout.addStretch(1)
        self._values.value_changed.connect(self.edits.set_value)
        self._settings.value_changed.connect(self._set_param)
        self._expressions.value_changed.connect(self._set_expression)
        for form in (self._values, self._settings, self._expressions):
            form.edit_finished.connect(self._finished)
        self.refresh()

    @property
    def expressions(self) -> ValueForm:
        """The form of the expressions of inputs, folded until one has some; complete."""
        self._work.finish()
        return self._expressions

    @property
    def pins(self) -> PinSection | None:
        """The pins a person may change, complete; None: they are fixed."""
        self._work.finish()
        return self._pins

    @override
    def complete(self) -> None:
        super().complete()
        self._mending.finish()

    def refresh(self) -> None:
        """Show the node as it stands in the document now; rows that are new come in slices.

        What changes while they come is shown after the last one: no edit waits for them.
        """
        node = self.edits.node
        if node is None:
            return
        if self.title.text() != say(node.title) and not self.title.hasFocus():
            self.title.setText(say(node.title))
        shape = self._shape_of(node)
        if shape != self._shape:
            is_first, self._shape = self._shape is None, shape
            self._is_behind = False
            self._work.start(self._rebuilding(node), at_once=not is_first)
        elif self._work.is_done:
            self._show_values(node)
        else:
            self._is_behind = True

    def _show_values(self, node: VisualNode) -> None:
        for line in self._wires.findChildren(WireLine):
            line.refresh(self._document.flow)
        self._values.set_values(node.pin_defaults)
        self._settings.set_values(self._param_values(node))
        self._expressions.set_values(_expressions_of(node))

    def show_sources(self, sources: FieldSources) -> None:
        """Offer other flows, providers, models and tools; what is given or being typed stays."""
        self._sources = sources
        for form in (self.values, self.settings):
            form.show_sources(sources)
        self.expressions.show_sources(self._expression_sources())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """The node's own problems, with their remedies and buttons that mend them."""
        self._problems.clear()
        self._problems.setVisible(bool(problems))
        for problem in problems:
            label = QLabel(f"{retold(problem.text)} {retold(problem.remedy)}".strip(), self)
            label.setProperty("role", "error" if problem.severity is Severity.ERROR else "warning")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._problems.body.addWidget(label)
        if self._type is not None and any(one.code == NOT_SET_UP for one in problems):
            self._problems.body.addWidget(self._set_up_button(self._type.id))
        self._mending.start(self._offering(problems[:_MOST_FIXED]), at_once=False)

    def _offering(self, problems: Sequence[Problem]) -> Iterator[None]:
        """Buttons that mend: what a fix does may take a look at the whole flow."""
        for problem in problems:
            yield
            for fix in self.edits.fixes(problem)[:_MOST_FIXES]:
                self._problems.body.addWidget(FixButton(self._document, fix, self))

    def _set_up_button(self, type_id: str) -> QPushButton:
        button = QPushButton(icon("settings"), say("Configure…"), self)
        button.setToolTip(say("Open the setting that is missing"))

        def set_up() -> None:
            self.set_up_wanted.emit(type_id)

        button.clicked.connect(set_up)
        return button

    def show_run(self, run: NodeRun | None, ran: VisualNode | None = None) -> None:
        """What the node gave in the run on the canvas; None: it was not reached.

        Args:
            ran: the node as it was then: the line where its code failed is marked if the code is still the same.
        """
        if run is self._run:
            return
        self._run = run
        self._fill_outputs()
        node, error = self.edits.node, failure_of(run)
        for key in self._code_keys():
            if node is not None and ran is not None and node.data.get(key) == ran.data.get(key):
                self.mark_failure(*error)

    def mark_failure(self, line: int | None, text: str) -> None:
        """Mark the line of the code that failed; None: no line."""
        for key in self._code_keys():
            row = self.settings.row(key)
            if row is not None and isinstance(row.edit, CodeValue):
                row.edit.mark_failure(line, text)
                row.show_error(row.edit.error() or text)

    def _code_keys(self) -> list[str]:
        params = self._type.params if self._type is not None else ()
        return [param.path for param in params if param.editor is Editor.CODE]

    def _trial_button(self) -> QPushButton | None:
        if not self._code_keys():
            return None
        button = QPushButton(icon("play"), say("Try it…"), self)
        button.setToolTip(say("Run this code with sample inputs, without running the flow"))
        button.clicked.connect(self._want_trial)
        return button

    def _interface_button(self, node: VisualNode) -> QPushButton | None:
        if node.type not in ("on_flow_start", "on_flow_end", "subflow"):
            return None
        button = QPushButton(icon("plug"), say("Interface and callers…"), self)
        button.setToolTip(
            say("Edit what the flow takes and gives, and update all its callers (Ctrl+I)")
        )
        button.clicked.connect(self.interface_wanted)
        return button

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(6)
        row = QHBoxLayout()
        mark = Mark(self)
        name = say(self._type.title) if self._type is not None else say("Unknown node type")
        if self._type is not None:
            mark.show_icon(icon(self._type.icon, partial(category_color, self._type.category)))
        kind = QLabel(name, self)
        kind.setProperty("role", "secondary")
        help_button = icon_button(
            self, "circle-question-mark", say("Help on this node (F1)"), say("Help on this node")
        )
        help_button.clicked.connect(self._want_help)
        row.addWidget(mark)
        row.addWidget(kind, 1)
        row.addWidget(help_button)
        head.addLayout(row)
        head.addWidget(self.title)
        node = self.edits.node
        type_id = node.type if node is not None else ""
        doc = (
            say(self._type.doc)
            if self._type is not None
            else why_foreign(type_id)
            or say(
                "This program does not know the type; the node keeps all its data and cannot run."
            )
        )
        head.addWidget(secondary(doc, self))
        return head

    def _shape_of(self, node: VisualNode) -> object:
        flow = self._document.flow
        wires = [*flow.edges_into.get(node.id, ()), *flow.edges_out_of.get(node.id, ())]
        titles = tuple(
            say(flow.nodes_by_id[end].title)
            for edge in wires[:MOST_WIRES]
            for end in (edge.source, edge.target)
            if end in flow.nodes_by_id and end != node.id
        )
        pins = tuple((pin.id, pin.type, pin.label) for pin in (*node.inputs, *node.outputs))
        by_entry = tuple(edge.id for edge in override_edges([node]))
        return pins, len(node.inputs), tuple(edge.id for edge in wires), by_entry, titles

    def _rebuilding(self, node: VisualNode) -> Iterator[None]:
        flow = self._document.flow
        fields = self._value_fields(node)
        self._values_section.setVisible(bool(fields))
        params = [field_of_param(param) for param in self._type.params] if self._type else []
        self._settings_section.setVisible(bool(params))
        yield
        yield from self._showing(self._values, fields, node.pin_defaults)
        yield from self._showing(self._settings, params, self._param_values(node))
        computed = self._expression_fields(node)
        self._expressions.setVisible(bool(computed))
        yield from self._showing(self._expressions, computed, _expressions_of(node))
        if self._pins is not None:
            yield from self._pins.filling(node)
        yield from self._filling_wires(node, flow)
        self._fill_outputs()
        order_tabs(self)
        now = self.edits.node
        if self._is_behind and now is not None:
            self._is_behind = False
            self._show_values(now)

    def _showing(
        self, form: ValueForm, fields: list[Field], values: Mapping[str, JsonValue]
    ) -> Iterator[None]:
        """Show fields; a form that has them already keeps its editors, and the one being typed in its focus."""
        if form.fields == fields:
            form.set_values(values)
            return
        if form is self._expressions:
            every = [field.key for field in fields]
            yield from form.filling(fields, values, self._expression_sources(), folded=every)
            return
        optional = [field.key for field in fields if not field.required and field.key not in values]
        folded = optional[4:] if len(fields) > MANY_FIELDS and form is self._values else []
        yield from form.filling(fields, values, self._sources, folded=folded)

    def _value_fields(self, node: VisualNode) -> list[Field]:
        if self._type is not None and isinstance(self._type.behaviour, Start):
            return [field_of_pin(pin) for pin in node.outputs if not pin.is_exec]
        fields = unwired_fields(self._document.flow, node, self._type)
        if len(fields) > MANY_FIELDS:
            fields.sort(key=lambda field: _ORDER.get(field.key, len(_ORDER)))
        return fields

    def _expression_fields(self, node: VisualNode) -> list[Field]:
        if self._type is None or isinstance(self._type.behaviour, Start):
            return []
        return [
            Field(
                f"{pin.id}{_EXPRESSION}",
                say("Expression of {pin}", pin=words_of_pin(pin)),
                Editor.LINE,
                doc=say(
                    "Python: what the input is at each visit. `value` is what it would have been, `vars` are the run's "
                    "variables, and the flow's functions may be called."
                ),
                placeholder="value",
            )
            for pin in node.inputs
            if not pin.is_exec
        ]

    def _expression_sources(self) -> FieldSources:
        def names() -> JsonObject:
            return {"value": None, "vars": dict.fromkeys(self._sources.variables())}

        return replace(self._sources, names=names)

    def _set_expression(self, key: str, value: object) -> None:
        text = value if isinstance(value, str) else ""
        self.edits.set_expression(key.removesuffix(_EXPRESSION), text)

    def _param_values(self, node: VisualNode) -> dict[str, JsonValue]:
        params = self._type.params if self._type is not None else ()
        return {param.path: param_value(node.data, param.path) for param in params}

    def _filling_wires(self, node: VisualNode, flow: VisualFlow) -> Iterator[None]:
        self._wires.clear()
        wires = [
            *flow.edges_into.get(node.id, ()),
            *override_edges([node]),
            *flow.edges_out_of.get(node.id, ()),
        ]
        self._wires.setVisible(bool(wires))
        for edge in wires[:MOST_WIRES]:
            line = WireLine(edge, node.id, flow, self.edits, self)
            line.node_chosen.connect(self.node_chosen)
            self._wires.body.addWidget(line)
            yield
        if len(wires) > MOST_WIRES:
            self._wires.body.addWidget(
                secondary(say("and {number} more", number=len(wires) - MOST_WIRES), self)
            )

    def _fill_outputs(self) -> None:
        self._outputs.clear()
        run, node = self._run, self.edits.node
        self._outputs.setVisible(run is not None)
        if run is None or node is None:
            return
        facts = [say(run.state.value)]
        if run.duration_ms is not None:
            facts.append(duration(run.duration_ms / 1000))
        if run.tokens:
            facts.append(say("{tokens} tokens", tokens=run.tokens))
        if run.visits > 1:
            facts.append(say("{visits} visits", visits=run.visits))
        self._outputs.body.addWidget(secondary(" · ".join(facts), self))
        if run.detail:
            self._outputs.body.addWidget(secondary(retold(run.detail), self))
        for name, value, pin_type in _output_values(run.output, node):
            line = ValueLine(name, value, self, pin_type)
            line.opened.connect(self.value_opened)
            self._outputs.body.addWidget(line)

    def _set_param(self, path: str, value: object) -> None:
        row = self.settings.row(path)
        self.edits.set_param(path, row.field.label if row is not None else path, value)

    def _finished(self, _key: str) -> None:
        self.edits.end()

    def _want_trial(self) -> None:
        self.edits.end()
        self.trial_wanted.emit(self.node_id)

    def _want_help(self) -> None:
        if self._type is not None:
            self.help_wanted.emit(self._type.id)


def _expressions_of(node: VisualNode) -> JsonObject:
    texts = node.data.get("pinExpressions")
    return (
        {f"{pin_id}{_EXPRESSION}": text for pin_id, text in texts.items()}
        if isinstance(texts, dict)
        else {}
    )


def failure_of(run: NodeRun | None) -> tuple[int | None, str]:
    """Line and text of the error that a code node failed with; (None, "") if it did not."""
    output = run.output if run is not None else None
    error = output.get("error") if isinstance(output, dict) else None
    failed = isinstance(output, dict) and output.get("success") is False
    text = error if failed and isinstance(error, str) else run.detail if run is not None else ""
    found = _FAILED_LINE.search(text)  # the sentence that is kept: told, the word may be another
    return (int(found[1]), retold(text)) if found else (None, "")


def _output_values(output: JsonValue, node: VisualNode) -> list[tuple[str, JsonValue, str]]:
    if output is None:
        return []
    types = {pin.id: pin.type for pin in node.outputs}
    if isinstance(output, dict) and any(key in types for key in output):
        return [(key, value, types.get(key, "any")) for key, value in output.items()]
    return [("output", output, "any")]
