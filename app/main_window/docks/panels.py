"""The panels of the docks, and what each is told when another flow or run comes to the front."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.document.document import Document
from app.document.fix import Library
from app.document.node_titles import title_of
from app.document.problems import counted, problems_to_show
from app.document.selection import Selected, Selection
from app.main_window.docks.docks import DockKey
from app.main_window.tabs.flow_tab import FlowTab
from app.panels.inspector import Inspector
from app.panels.palette import Palette
from app.runs.node_run import NodeRun, RecordRow
from app.runs.past_runs import PastRuns
from app.runs.run_model import RunModel
from app.widgets.fields import FieldSources
from app.widgets.sliced import SlicedWork
from runtime.base.json_value import JsonObject
from runtime.nodes.catalogue import Catalogue

if TYPE_CHECKING:
    from app.panels.conversation import ConversationPanel
    from app.panels.history import HistoryPanel
    from app.panels.outline import OutlinePanel
    from app.panels.past_runs import RunsPanel
    from app.panels.problems import ProblemsPanel
    from app.panels.run_values import RunValuesPanel
    from app.panels.trace import TracePanel
    from app.panels.variables import VariablesPanel

COUNT_MS = 250
"""The number in a tab's title is brought up to date at most this often: each time all docks are laid out."""


class Panels(QObject):
    """Makes the panels and shows one tab and one run in them at a time; a child of the window.

    Palette and inspector are there from the first; each other panel is made, with what is in front, when it is asked for.

    Args:
        library: flows that the flow in front can call.
        sources: what editors of values offer.
        more: what gives the panels that somebody else fills.

    Signals:
        node_wanted(str): select this node and bring it into sight.
        type_wanted(str): add a node of this palette entry.
        nodes_selected(object): ids of the selected nodes of the flow in front, a tuple.
        problems_counted(int, int): errors and warnings of the flow in front.
        messages_counted(int): how many lines the conversation of the run in front has.
    """

    node_wanted = Signal(str)
    type_wanted = Signal(str)
    nodes_selected = Signal(object)
    problems_counted = Signal(int, int)
    messages_counted = Signal(int)

    def __init__(
        self,
        catalogue: Catalogue,
        library: Library,
        sources: FieldSources,
        past_runs: PastRuns,
        more: Mapping[DockKey, Callable[[], QWidget]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._catalogue, self._library, self._past_runs = catalogue, library, past_runs
        self._more = more
        self._made: dict[DockKey, QWidget] = {}
        self._to_do: defaultdict[DockKey, list[Callable[[Any], object]]] = defaultdict(list)
        self._unsubscribe: Callable[[], None] = _nothing
        self._following = SlicedWork(self)
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._counting.timeout.connect(self._tell_count)
        self._tab: FlowTab | None = None
        self._run: RunModel | None = None
        self.palette = Palette(catalogue)
        self.inspector = Inspector(catalogue, sources, library)
        self.palette.type_chosen.connect(self.type_wanted)
        self.inspector.node_chosen.connect(self.node_wanted)

    def by_key(self) -> dict[DockKey, Callable[[], QWidget]]:
        """What gives the panel of each dock."""
        return {
            DockKey.PALETTE: lambda: self.palette,
            DockKey.OUTLINE: lambda: self.outline,
            DockKey.INSPECTOR: lambda: self.inspector,
            DockKey.HISTORY: lambda: self.history,
            DockKey.PROBLEMS: lambda: self.problems,
            DockKey.TRACE: lambda: self.trace,
            DockKey.VARIABLES: lambda: self.variables,
            DockKey.VALUES: lambda: self.values,
            DockKey.RUNS: lambda: self.runs,
            DockKey.CONVERSATION: lambda: self.conversation,
            **self._more,
        }

    def when_made(self, key: DockKey, act: Callable[[Any], object]) -> None:
        """Do something with a panel once it is made; at once if it is."""
        if key in self._made:
            act(self._made[key])
        else:
            self._to_do[key].append(act)

    def _note_made(self, key: DockKey, panel: QWidget) -> None:
        self._made[key] = panel
        for act in self._to_do.pop(key, ()):
            act(panel)

    @Slot(str)
    def _show_frame(self, frame_id: str) -> None:
        if self._tab is not None:
            self._tab.view.commands.frames.go_to(frame_id)

    # -- panels that are made when they are asked for

    @cached_property
    def outline(self) -> "OutlinePanel":
        """Nodes, frames and notes as a tree."""
        from app.panels.outline import OutlinePanel

        panel = OutlinePanel(self._catalogue)
        panel.node_chosen.connect(self.node_wanted)
        panel.frame_chosen.connect(self._show_frame)
        if self._tab is not None:
            panel.show_document(self._tab.document, self._tab.selection)
            panel.show_problems(self._tab.problems.by_node)
        panel.show_states(_states(self._nodes()))
        self._note_made(DockKey.OUTLINE, panel)
        return panel

    def _jump(self, document: Document, index: int) -> None:
        """Go to a step of the history; many nodes at once are worked out on a thread."""
        if self._tab is not None and self._tab.document is document:
            self._tab.view.commands.large.jump(index)

    @cached_property
    def history(self) -> "HistoryPanel":
        """The steps that can be undone."""
        from app.panels.history import HistoryPanel

        panel = HistoryPanel(self._catalogue)
        panel.jump = self._jump
        panel.show_document(self._tab.document if self._tab is not None else None)
        self._note_made(DockKey.HISTORY, panel)
        return panel

    @cached_property
    def problems(self) -> "ProblemsPanel":
        """What is wrong with the flow in front."""
        from app.panels.problems import ProblemsPanel

        panel = ProblemsPanel(self._catalogue, self._library)
        panel.chosen.connect(self._go_to_problem)
        if self._tab is not None:
            panel.show_document(self._tab.document)
            panel.show_problems(self._tab.problems.rows, self._tab.document.flow)
        self._note_made(DockKey.PROBLEMS, panel)
        return panel

    @cached_property
    def variables(self) -> "VariablesPanel":
        """The variables of the flow in front."""
        from app.panels.variables import VariablesPanel

        panel = VariablesPanel(self._catalogue)
        panel.node_chosen.connect(self.node_wanted)
        panel.show_document(self._tab.document if self._tab is not None else None)
        self._note_made(DockKey.VARIABLES, panel)
        return panel

    @cached_property
    def trace(self) -> "TracePanel":
        """The records of the run in front."""
        from app.panels.trace import TracePanel

        panel = TracePanel()
        panel.node_chosen.connect(self._go_to_record)
        panel.show_run(self._run, self.title_of)
        panel.show_selection(self._tab.selection.nodes if self._tab is not None else ())
        self._note_made(DockKey.TRACE, panel)
        return panel

    @cached_property
    def values(self) -> "RunValuesPanel":
        """Output, variables and nodes' results of the run in front."""
        from app.panels.run_values import RunValuesPanel

        panel = RunValuesPanel()
        if self._run is not None:
            panel.show_output(self._run.output, self._run.error)
        panel.show_nodes(self._nodes())
        self._note_made(DockKey.VALUES, panel)
        return panel

    @cached_property
    def runs(self) -> "RunsPanel":
        """All runs of the store."""
        from app.panels.past_runs import RunsPanel

        panel = RunsPanel(self._past_runs)
        self._note_made(DockKey.RUNS, panel)
        return panel

    @cached_property
    def conversation(self) -> "ConversationPanel":
        """What the run in front said and asked."""
        from app.panels.conversation import ConversationPanel

        panel = ConversationPanel()
        panel.show_run(self._run)
        self._note_made(DockKey.CONVERSATION, panel)
        return panel

    # -- what is in front

    def show_tab(self, tab: FlowTab | None) -> None:
        """Show another flow; None: none is open."""
        if self._tab is not None:
            self._tab.problems_changed.disconnect(self._show_problems)
        self._tab = tab
        document = tab.document if tab is not None else None
        selection = tab.selection if tab is not None else None
        self._unsubscribe()
        self._unsubscribe = _nothing
        if tab is not None:
            tab.problems_changed.connect(self._show_problems)
            self._unsubscribe = tab.selection.changed.subscribe(self._show_selection)
        self.nodes_selected.emit(tuple(selection.nodes) if selection is not None else ())
        self._following.start(self._follow_tab(document, selection))

    def _follow_tab(self, document: Document | None, selection: Selection | None) -> Iterator[None]:
        """One panel after the other, since all of them in one turn would hold the window up."""
        self.inspector.show_document(document, selection)
        yield
        if DockKey.OUTLINE in self._made:
            self.outline.show_document(document, selection)
            yield
        if DockKey.HISTORY in self._made:
            self.history.show_document(document)
            yield
        if DockKey.PROBLEMS in self._made:
            self.problems.show_document(document)
            yield
        if DockKey.VARIABLES in self._made:
            self.variables.show_document(document)
            yield
        self._show_problems()

    def show_run(self, run: RunModel | None) -> None:
        """Show another run; None: none."""
        if run is not self._run:
            if self._run is not None:
                self._run.nodes_changed.disconnect(self._show_nodes)
                self._run.finished.disconnect(self._show_output)
                self._run.messages_added.disconnect(self._count_messages)
            self._run = run
            if run is not None:
                run.nodes_changed.connect(self._show_nodes)
                run.finished.connect(self._show_output)
                run.messages_added.connect(self._count_messages)
            if DockKey.TRACE in self._made:
                self.trace.show_run(run, self.title_of)
            if DockKey.CONVERSATION in self._made:
                self.conversation.show_run(run)
            self._show_output()
            self._tell_count()
        self._show_nodes()

    @property
    def chosen_record(self) -> RecordRow | None:
        """The record that is chosen in the trace."""
        return self.trace.chosen if DockKey.TRACE in self._made else None

    @property
    def selected_node(self) -> tuple[str, str]:
        """The flow in front, and its current node, empty if none is."""
        if self._tab is None:
            return "", ""
        return self._tab.flow_id, self._tab.selection.current or ""

    def show_variables(self, variables: JsonObject) -> None:
        """The variables of the run in front."""
        self.values.show_variables(variables)

    def title_of(self, flow_id: str, node_id: str) -> str:
        """Title of a node of the run in front; its id if it is of another flow."""
        flow = self._run.flow if self._run is not None else None
        return title_of(flow, node_id) if flow is not None and flow.id == flow_id else node_id

    def _show_selection(self, selected: Selected) -> None:
        if DockKey.TRACE in self._made:
            self.trace.show_selection(selected.nodes)
        self.nodes_selected.emit(tuple(selected.nodes))

    @Slot()
    def _count_messages(self) -> None:
        if not self._counting.isActive():
            self._counting.start()

    @Slot()
    def _tell_count(self) -> None:
        self.messages_counted.emit(len(self._run.messages) if self._run is not None else 0)

    @Slot()
    def _show_output(self) -> None:
        if DockKey.VALUES not in self._made:
            return
        if self._run is None:
            self.values.show_output(None)
        else:
            self.values.show_output(self._run.output, self._run.error)

    @Slot(str, str)
    def _go_to_record(self, flow_id: str, node_id: str) -> None:
        if self._tab is not None and self._tab.flow_id == flow_id:
            self.node_wanted.emit(node_id)

    @Slot()
    def _show_problems(self) -> None:
        if self._tab is None:
            self.problems_counted.emit(0, 0)
            return
        rows, by_node = self._tab.problems.rows, self._tab.problems.by_node
        self.problems_counted.emit(*counted(problems_to_show(rows, self._tab.document.flow)))
        self.inspector.show_problems(by_node)
        if DockKey.PROBLEMS in self._made:
            self.problems.show_problems(rows, self._tab.document.flow)
        if DockKey.OUTLINE in self._made:
            self.outline.show_problems(by_node)

    @Slot()
    def _show_nodes(self) -> None:
        nodes = self._nodes()
        ran = self._run.flow if self._run is not None else None
        is_mine = ran is not None and self._tab is not None and ran.id == self._tab.flow_id
        self.inspector.show_runs(nodes, ran if is_mine else None)
        if DockKey.VALUES in self._made:
            self.values.show_nodes(nodes)
        if DockKey.OUTLINE in self._made:
            self.outline.show_states(_states(nodes))

    def _nodes(self) -> dict[str, NodeRun]:
        """Node id -> what the run in front did there, of the flow in front."""
        if self._run is None or self._tab is None:
            return {}
        return dict(self._run.nodes(self._tab.flow_id))

    @Slot(object)
    def _go_to_problem(self, problem: object) -> None:
        node_id = getattr(problem, "node_id", None)
        if node_id:
            self.node_wanted.emit(node_id)


def _states(nodes: Mapping[str, NodeRun]) -> dict[str, str]:
    return {node_id: str(run.state) for node_id, run in nodes.items()}


def _nothing() -> None:
    """No subscription to end."""
