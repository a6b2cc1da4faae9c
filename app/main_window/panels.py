"""The panels of the docks, and what each is told when another flow or run comes to the front."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.document.document import Document
from app.document.fixes import Library
from app.document.selection import Selected, Selection
from app.main_window.docks import DockKey
from app.main_window.flow_tab import FlowTab
from app.panels.conversation import ConversationPanel
from app.panels.history import HistoryPanel
from app.panels.inspector import Inspector
from app.panels.outline import OutlinePanel
from app.panels.palette import Palette
from app.panels.past_runs import RunsPanel
from app.panels.problems import ProblemsPanel
from app.panels.run_log import TracePanel
from app.panels.run_values import RunValuesPanel
from app.panels.variables import VariablesPanel
from app.runs.past_runs import PastRuns
from app.runs.run_model import RunModel
from app.settings import Settings
from app.widgets.fields import FieldSources
from app.widgets.sliced import SlicedWork
from runtime.base.json_value import JsonObject
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue


class Panels(QObject):
    """Makes the panels and shows one tab and one run in them at a time; a child of the window.

    Args:
        library: flows that the flow in front can call.
        more: panels that somebody else fills.

    Signals:
        node_wanted(str): select this node and bring it into sight.
        type_wanted(str): add a node of this palette entry.
        problems_counted(int, int): errors and warnings of the flow in front.
        messages_counted(int): how many lines the conversation of the run in front has.
    """

    node_wanted = Signal(str)
    type_wanted = Signal(str)
    problems_counted = Signal(int, int)
    messages_counted = Signal(int)

    def __init__(
        self,
        catalogue: Catalogue,
        library: Library,
        past_runs: PastRuns,
        more: Mapping[DockKey, QWidget],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._more = more
        self.palette = Palette(catalogue)
        self.outline = OutlinePanel(catalogue)
        self.variables = VariablesPanel(catalogue)
        self._settings = Settings()
        sources = FieldSources(providers=self._providers, models=self._models)
        self.inspector = Inspector(catalogue, sources, library)
        self.history = HistoryPanel(catalogue)
        self.problems = ProblemsPanel(catalogue, library)
        self.trace = TracePanel()
        self.values = RunValuesPanel()
        self.runs = RunsPanel(past_runs)
        self.conversation = ConversationPanel()
        self._unsubscribe: Callable[[], None] = _nothing
        self._following = SlicedWork(self)
        self._tab: FlowTab | None = None
        self._run: RunModel | None = None
        self.palette.type_chosen.connect(self.type_wanted)
        self.outline.node_chosen.connect(self.node_wanted)
        self.variables.node_chosen.connect(self.node_wanted)
        self.inspector.node_chosen.connect(self.node_wanted)
        self.problems.chosen.connect(self._go_to_problem)
        self.problems.counted.connect(self.problems_counted)
        self.trace.node_chosen.connect(self._go_to_record)

    def by_key(self) -> dict[DockKey, QWidget]:
        """Each panel with the name of its dock."""
        return {
            DockKey.PALETTE: self.palette,
            DockKey.OUTLINE: self.outline,
            DockKey.INSPECTOR: self.inspector,
            DockKey.HISTORY: self.history,
            DockKey.PROBLEMS: self.problems,
            DockKey.TRACE: self.trace,
            DockKey.VARIABLES: self.variables,
            DockKey.VALUES: self.values,
            DockKey.RUNS: self.runs,
            DockKey.CONVERSATION: self.conversation,
            **self._more,
        }

    def show_settings(self, settings: Settings) -> None:
        """Other settings hold."""
        self._settings = settings

    def _providers(self) -> Sequence[str]:
        return [provider.name for provider in self._settings.providers]

    def _models(self, provider: str) -> Sequence[str]:
        """Models of a provider, or of all of them."""
        return [
            model
            for one in self._settings.providers
            if provider in ("", one.name)
            for model in one.models
        ]

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
        self._following.start(self._follow_tab(document, selection))

    def _follow_tab(self, document: Document | None, selection: Selection | None) -> Iterator[None]:
        """One panel after the other, since all of them in one turn would hold the window up."""
        self.inspector.show_document(document, selection)
        yield
        self.outline.show_document(document, selection)
        yield
        self.history.show_document(document)
        yield
        self.problems.show_document(document)
        yield
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
            self.trace.show_run(run, self._title_of)
            self.conversation.show_run(run)
            self._show_output()
            self._count_messages()
        self._show_nodes()

    def show_variables(self, variables: JsonObject) -> None:
        """The variables of the run in front."""
        self.values.show_variables(variables)

    def _title_of(self, flow_id: str, node_id: str) -> str:
        flow = self._run.flow if self._run is not None else None
        node = flow.nodes_by_id.get(node_id) if flow is not None and flow.id == flow_id else None
        return say(node.title) if node is not None else node_id

    def _show_selection(self, selected: Selected) -> None:
        self.trace.show_selection(selected.nodes)

    @Slot()
    def _count_messages(self) -> None:
        self.messages_counted.emit(len(self._run.messages) if self._run is not None else 0)

    @Slot()
    def _show_output(self) -> None:
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
        by_node = self._tab.problems.by_node
        self.problems.show_problems(self._tab.problems.rows, self._tab.document.flow)
        self.inspector.show_problems(by_node)
        self.outline.show_problems(by_node)

    @Slot()
    def _show_nodes(self) -> None:
        nodes = {}
        if self._run is not None and self._tab is not None:
            nodes = dict(self._run.nodes(self._tab.flow_id))
        ran = self._run.flow if self._run is not None else None
        is_mine = ran is not None and self._tab is not None and ran.id == self._tab.flow_id
        self.inspector.show_runs(nodes, ran if is_mine else None)
        self.values.show_nodes(nodes)
        self.outline.show_states({node_id: str(run.state) for node_id, run in nodes.items()})

    @Slot(object)
    def _go_to_problem(self, problem: object) -> None:
        node_id = getattr(problem, "node_id", None)
        if node_id:
            self.node_wanted.emit(node_id)


def _nothing() -> None:
    """No subscription to end."""
