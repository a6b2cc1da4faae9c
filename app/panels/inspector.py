"""The inspector: what is selected, with a real editor for everything about it; the flow itself if nothing is."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.document.document import Document, DocumentChange
from app.document.locks import is_flow_locked
from app.document.reach import inputs_in_reach
from app.document.selection import Selected, Selection
from app.panels.inspector_edits import (
    FUNCTIONS,
    sample_values,
    set_flow_property,
    variable_names,
)
from app.panels.inspector_node import NodePane
from app.panels.inspector_parts import secondary
from app.panels.inspector_several import SeveralPane
from app.runs.node_run import NodeRun
from app.widgets.fields import Field, FieldSources
from app.widgets.sliced import SlicedWork
from app.widgets.tab_order import order_tabs
from app.widgets.value_form import ValueForm
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say, say_count
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.flow_functions import text_of_functions
from runtime.nodes.node_type import Editor
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem

SELECTION_MS = 20
"""Selections that follow each other faster are shown as one; what happens while nobody looks, when somebody does."""


class Inspector(QScrollArea):
    """The panel of one document at a time.

    Signals:
        node_chosen(str): a wire's other end was chosen: node id.
        help_wanted(str): node type id.
        trial_wanted(str): try this node's code: node id.
        set_up_wanted(str): edit the setting that this node type lacks: its id.
        value_opened(str, object): name and value to show in full.
        interface_wanted(): edit what this flow, or the flow the node calls, takes and gives.
    """

    interface_wanted = Signal()
    node_chosen = Signal(str)
    help_wanted = Signal(str)
    trial_wanted = Signal(str)
    set_up_wanted = Signal(str)
    value_opened = Signal(str, object)

    def __init__(
        self,
        catalogue: Catalogue,
        sources: FieldSources | None = None,
        library: Callable[[], Mapping[str, VisualFlow]] = dict,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Inspector"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)
        self._catalogue, self._library = catalogue, library
        self._given_sources = sources or FieldSources()
        self._document: Document | None = None
        self._selection: Selection | None = None
        self._unsubscribes: list[Callable[[], None]] = []
        self._by_node: Mapping[str, Sequence[Problem]] = {}
        self._runs: Mapping[str, NodeRun] = {}
        self._ran: VisualFlow | None = None
        self._pane: NodePane | FlowPane | SeveralPane | None = None
        self._flow_pane: FlowPane | None = None
        self._timer = QTimer(self, singleShot=True, interval=SELECTION_MS)
        self._timer.timeout.connect(self._follow_selection)
        self._is_behind = self._is_stale = False
        # One widget for good: a pane that is made in its place is styled once, when it is shown.
        self._place = QWidget(self)
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._place)
        self._shown: QWidget | None = None
        self._show_hint()

    @property
    def pane(self) -> "NodePane | FlowPane | SeveralPane | None":
        """What is shown, up to date with the selection and complete."""
        self._follow_selection()
        if self._pane is not None:
            self._pane.complete()
        return self._pane

    def show_document(self, document: Document | None, selection: Selection | None) -> None:
        """Follow another document and its selection; None: none is open."""
        for unsubscribe in self._unsubscribes:
            unsubscribe()
        self._unsubscribes = []
        self._document, self._selection = document, selection
        if self._flow_pane is not None and self._flow_pane.document is not document:
            flow_pane, self._flow_pane = self._flow_pane, None
            if flow_pane is not self._shown:
                flow_pane.deleteLater()
        if document is not None:
            self._unsubscribes.append(document.changed.subscribe(self._changed))
        if selection is not None:
            self._unsubscribes.append(selection.changed.subscribe(self._selected))
        self._build()

    def show_sources(self, sources: FieldSources) -> None:
        """Where editors get flows, providers, models, tools and variables from now on."""
        self._given_sources = sources
        if isinstance(self._pane, NodePane):
            self._pane.show_sources(self._sources(self._pane.node_id))

    def show_problems(self, by_node: Mapping[str, Sequence[Problem]]) -> None:
        """Node id -> its problems."""
        self._by_node = by_node
        if isinstance(self._pane, NodePane):
            self._pane.show_problems(by_node.get(self._pane.node_id, ()))

    def show_runs(self, runs: Mapping[str, NodeRun], ran: VisualFlow | None = None) -> None:
        """Node id -> how it stands in the run on the canvas. `ran`: the flow as it was then."""
        self._runs, self._ran = runs, ran
        if isinstance(self._pane, NodePane):
            self._show_run(self._pane)

    def mark_failure(self, node_id: str, line: int | None, text: str) -> None:
        """Mark the line of a node's code that failed, if the node is shown."""
        self._follow_selection()
        if isinstance(self._pane, NodePane) and self._pane.node_id == node_id:
            self._pane.mark_failure(line, text)

    def _show_run(self, pane: NodePane) -> None:
        ran = self._ran.nodes_by_id.get(pane.node_id) if self._ran is not None else None
        pane.show_run(self._runs.get(pane.node_id), ran)

    def edit_first(self) -> None:
        """Put the focus on the first value, or on the title."""
        self._follow_selection()
        pane = self._pane
        if isinstance(pane, SeveralPane):
            pane.edit_first()
        elif isinstance(pane, NodePane) and not pane.edit_first():
            pane.title.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._is_behind or self._is_stale:
            self._timer.start()
        super().showEvent(event)

    def _changed(self, change: DocumentChange) -> None:
        if change.diff.only_moved:
            return
        if self.isVisible():
            self._show_changed(change.after)
        else:
            self._is_stale = True

    def _show_changed(self, flow: VisualFlow) -> None:
        self._is_stale = False
        pane, known = self._pane, flow.nodes_by_id
        stays = (
            isinstance(pane, FlowPane)
            or (isinstance(pane, NodePane) and pane.node_id in known)
            or (isinstance(pane, SeveralPane) and known.keys() >= set(pane.node_ids))
        )
        if stays and pane is not None:
            pane.refresh()
            self._show_lock()
        else:
            self._build()

    def _selected(self, _selected: Selected) -> None:
        """Another selection: shown soon, so that a hundred of them in a row cost one pane."""
        if self._document is not None:
            self._document.end_merge()
        if not self._is_behind:
            self._is_behind = True
            if self.isVisible():
                self._timer.start()

    def _follow_selection(self) -> None:
        self._timer.stop()
        if self._is_behind:
            self._is_behind = False
            if not isinstance(self._pane, NodePane) or self._pane.node_id != self._only_node():
                self._build()
                return
        if self._is_stale and self._document is not None:
            self._show_changed(self._document.flow)

    def _only_node(self) -> str | None:
        """The node that is selected, if it is the only thing."""
        if self._selection is None or len(self._selection.nodes) != 1 or self._selection.edges:
            return None
        return next(iter(self._selection.nodes))

    def _build(self) -> None:
        self._is_behind = self._is_stale = False
        if self._document is None or self._selection is None:
            self._show_hint()
            return
        if self._document is not None:
            self._document.end_merge()
        flow, selection = self._document.flow, self._selection
        node_id = self._only_node()
        if node_id is not None and node_id in flow.nodes_by_id:
            self._show_node(self._document, node_id)
        elif not (selection.nodes or selection.edges):  # frames and notes have no form
            self._show_flow(self._document)
        else:
            pane = SeveralPane(
                self._document, selection.selected, self._catalogue, self._sources(""), self._place
            )
            pane.node_chosen.connect(self.node_chosen)
            self._put(pane)

    def _show_flow(self, document: Document) -> None:
        """The form of the flow is kept: it comes back whenever nothing is selected."""
        if self._flow_pane is None:
            self._flow_pane = FlowPane(document, self._place)
        else:
            self._flow_pane.refresh(soon=True)
        self._put(self._flow_pane)

    def _show_node(self, document: Document, node_id: str) -> None:
        pane = NodePane(
            document,
            node_id,
            self._catalogue,
            self._sources(node_id),
            self._library,
            self._place,
        )
        pane.node_chosen.connect(self.node_chosen)
        pane.help_wanted.connect(self.help_wanted)
        pane.trial_wanted.connect(self.trial_wanted)
        pane.set_up_wanted.connect(self.set_up_wanted)
        pane.value_opened.connect(self.value_opened)
        pane.interface_wanted.connect(self.interface_wanted)
        pane.show_problems(self._by_node.get(node_id, ()))
        self._show_run(pane)
        self._put(pane)

    def _sources(self, node_id: str) -> FieldSources:
        """The given sources; flows and variables come from the library and the open flow by default.

        Args:
            node_id: whose texts are completed.
        """
        given, plain = self._given_sources, FieldSources()
        return replace(
            given,
            flows=self._flow_choices if given.flows is plain.flows else given.flows,
            variables=self._variables if given.variables is plain.variables else given.variables,
            samples=self._samples if given.samples is plain.samples else given.samples,
            names=partial(self._names, node_id),
            gaps=partial(self._gaps, node_id),
        )

    def _names(self, node_id: str) -> JsonObject:
        """What code and expressions of a node may name: its inputs, as wires or the last run fill them."""
        if self._document is None:
            return {}
        flow = self._document.flow
        outputs = {one: run.output for one, run in self._runs.items()}
        given = inputs_in_reach(flow, node_id, outputs)
        node = flow.nodes_by_id.get(node_id)
        return {**given, "_input": given} if node is not None and "codeBody" in node.data else given

    def _gaps(self, node_id: str) -> JsonObject:
        """What `{{gaps}}` may name: the flow's variables, what is in the object of values, the other inputs."""
        if self._document is None:
            return {}
        flow, given = self._document.flow, self._names(node_id)
        inner = given.pop("vars", None) or given.pop("values", None)
        known = dict.fromkeys(variable_names(flow)) | sample_values(flow)
        given.pop("template", None)
        return {**known, **(inner if isinstance(inner, dict) else {}), **given}

    def _samples(self) -> JsonObject:
        return {} if self._document is None else sample_values(self._document.flow)

    def _flow_choices(self) -> Sequence[tuple[str, str]]:
        flows = self._library().values()
        return sorted(((flow.id, flow.name or flow.id) for flow in flows), key=lambda one: one[1])

    def _variables(self) -> Sequence[str]:
        flow = self._document.flow if self._document is not None else None
        return variable_names(flow) if flow is not None else ()

    def _put(self, pane: "NodePane | FlowPane | SeveralPane") -> None:
        self._pane = pane
        self._show_lock()
        self._replace(pane)

    def _show_lock(self) -> None:
        """A locked flow can be read here, not edited."""
        if self._pane is not None and self._document is not None:
            self._pane.setEnabled(not is_flow_locked(self._document.flow))

    def _show_hint(self) -> None:
        self._pane = None
        hint = QLabel(say("Open a flow to see its values here."), self._place)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setProperty("role", "secondary")
        hint.setWordWrap(True)
        self._replace(hint)

    def _replace(self, widget: QWidget) -> None:
        former, self._shown = self._shown, widget
        if former is widget:
            return
        if former is not None:
            former.hide()
            self._column.removeWidget(former)
            if former is not self._flow_pane:
                # Not at once: the former pane may be the one whose button led here.
                former.deleteLater()
        self._column.addWidget(widget)
        widget.show()
        self.verticalScrollBar().setValue(0)


class FlowPane(QWidget):
    """Name, description, entry and interfaces of the flow, and how large it is."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = self._document = document
        self._starts: tuple[tuple[str, str], ...] = ()
        self._is_built = False
        title = QLabel(say("Flow"), self)
        title.setProperty("role", "title")
        self._later = SlicedWork(self)
        self._work = SlicedWork(self)
        self._form = ValueForm(self, advanced_title=say("More settings"))
        self._size = secondary("", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(self._size)
        layout.addWidget(self._form)
        layout.addStretch(1)
        self._form.value_changed.connect(self._set)
        self._form.edit_finished.connect(self._finished)
        self.refresh()

    @property
    def form(self) -> ValueForm:
        """The editors, complete."""
        self.complete()
        return self._form

    def complete(self) -> None:
        """Make the rows now that are otherwise made in slices, the window answering in between."""
        self._later.finish()
        self._work.finish()

    def refresh(self, *, soon: bool = False) -> None:
        """Show the flow as it is; rows that are new come in slices.

        Args:
            soon: in the next turn, so that what is done now need not wait for it.
        """
        self._later.start(self._refreshed(), at_once=not soon)

    def _refreshed(self) -> Iterator[None]:
        flow = self._document.flow
        nodes, edges = len(flow.nodes), len(flow.edges)
        self._size.setText(
            ", ".join(
                (
                    say_count(nodes, "1 node", "{count} nodes"),
                    say_count(edges, "1 wire", "{count} wires"),
                )
            )
        )
        self._size.setToolTip(say("Id of the flow: {id}", id=flow.id))
        starts = tuple((node.id, say(node.title)) for node in flow.beginnings)
        values: dict[str, JsonValue] = {
            "name": flow.name or None,
            "description": flow.description or None,
            "entry_node": flow.entry_node,
            "interfaces": list(flow.interfaces) or None,
            FUNCTIONS: text_of_functions((flow.model_extra or {}).get(FUNCTIONS)) or None,
            **_switches_of(flow),
        }
        if not self._is_built:
            self._is_built, self._starts = True, starts
            self._work.start(self._filling(values), at_once=False)
        elif starts != self._starts:
            self._starts = starts
            self._work.start(self._filling(values))
        else:
            self._work.finish()
            self._form.set_values(values)
        yield

    def _filling(self, values: dict[str, JsonValue]) -> Iterator[None]:
        sources = FieldSources(flows=self._start_choices)
        folded = ("interfaces", FUNCTIONS, *(one.key for one in _SWITCHES))
        yield from self._form.filling(self._fields(), values, sources, folded=folded)
        order_tabs(self)

    def _start_choices(self) -> Sequence[tuple[str, str]]:
        return [(node_id, f"{title} ({node_id})") for node_id, title in self._starts]

    def _fields(self) -> list[Field]:
        return [
            Field("name", say("Name"), Editor.LINE, placeholder=say("Untitled flow")),
            Field("description", say("Description"), Editor.TEXT),
            Field(
                "entry_node",
                say("Starts at"),
                Editor.FLOW,
                doc=say("The node a run begins with."),
                placeholder=say("Found by itself"),
            ),
            Field(
                "interfaces",
                say("Interfaces"),
                Editor.LIST,
                doc=say("What the flow promises to hosts."),
            ),
            *(replace(one, label=say(one.label), doc=say(one.doc)) for one in _SWITCHES),
            Field(
                FUNCTIONS,
                say("Functions"),
                Editor.CODE,
                doc=say(
                    "Python functions that the expressions of this flow may call: def twice(x): return x * 2"
                ),
            ),
        ]

    def _set(self, key: str, value: object) -> None:
        row = self.form.row(key)
        set_flow_property(self._document, key, row.field.label if row else key, value)

    def _finished(self, _key: str) -> None:
        self._document.end_merge()


_SWITCHES = (
    Field(
        "runSettings.parallelBranches",
        "Branches of Parallel at once",
        Editor.SWITCH,
        default=False,
        doc="Branches that share no node, read nothing of one another and do not end the run begin together, each "
        "with the state there was; others follow one another.",
    ),
    Field(
        "runSettings.failingNodeFailsRun",
        "Failed node fails the run",
        Editor.SWITCH,
        default=False,
        doc="Off: a run in which a code, file or format node failed completes and reports no success.",
    ),
    Field(
        "runSettings.checkedInputs",
        "Check what a run starts with",
        Editor.SWITCH,
        default=False,
        doc="A run begins only if every input without a default is given and all fit their types. Off: what is missing "
        "is null.",
    ),
    Field(
        "runSettings.legacyTask",
        "Old task input of agents",
        Editor.SWITCH,
        default=True,
        doc="For agents of older files that have no prompt.",
    ),
)


def _switches_of(flow: VisualFlow) -> dict[str, JsonValue]:
    """The run switches that the flow sets for itself; None: the program decides."""
    given = (flow.model_extra or {}).get("runSettings")
    own = given if isinstance(given, dict) else {}
    return {field.key: own.get(field.key.partition(".")[2]) for field in _SWITCHES}
