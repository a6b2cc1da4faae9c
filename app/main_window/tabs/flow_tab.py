"""One open flow: its document, selection, problems, canvas, and the run that is shown on it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSplitter, QVBoxLayout, QWidget

from app.canvas.legend import Legend
from app.canvas.minimap import Minimap
from app.canvas.scene import FlowScene
from app.canvas.view import FlowView
from app.document.document import Document, DocumentChange
from app.document.lenses import Lens
from app.document.locks import is_flow_locked
from app.document.problems import Problems
from app.document.selection import Selection
from app.document.tracing import wires_between
from app.main_window.tabs.breadcrumbs import Breadcrumbs
from app.main_window.tabs.lens_work import lens_marks, lens_words
from app.main_window.tabs.lock_banner import LockBanner
from app.main_window.tabs.rerun_banner import RerunBanner
from app.main_window.tabs.tab_places import Split
from app.main_window.tabs.welcome import WelcomeCard
from app.runs.background import in_thread, start_task
from app.runs.node_run import NodeRunState
from app.runs.run_model import RunModel
from app.runs.run_replay import NodeKey
from app.runs.wire_values import wire_values
from app.widgets.theme import theme_changes
from runtime.base.clock import SystemClock
from runtime.base.json_value import JsonValue
from runtime.model.spec import flow_id_of
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem

CHECK_MS = 200
MOST_ONE_BY_ONE = 100
"""If more nodes of a run stand otherwise, all are shown anew."""
LENS_MS = 100
VALUES_MS = 150
"""Values on wires follow the steps that go on while a run waits or pauses, at most so often."""
MINIMAP_NODES = 12
"""A smaller flow needs no overview."""

CheckFlow = Callable[[VisualFlow], Sequence[Problem]]


@dataclass(frozen=True, slots=True)
class Caller:
    """Where a flow was opened from.

    Attributes:
        key: of the calling flow's tab.
        path: its file; None: it has none.
        node_id: the subflow node in it.
    """

    key: str
    path: Path | None
    node_id: str


class FlowTab(QWidget):
    """A tab of the main window. Owns document, selection, problems and canvas.

    Args:
        key: names the tab as long as it is open, also in autosaves.
        check: gives every problem of a flow; called on a worker thread.
        scene: of the document's flow, if another thread has made it.

    Signals:
        title_changed(): title or saved state is another one.
        problems_changed(): `problems.rows` is another one.
        history_changed(): what can be undone is another one.
        run_changed(): `run` is another one.
        view_added(object): there is one more canvas, this `FlowView`.
        view_changed(): `view` is another one.
        lens_changed(): `lens` is None now.
    """

    title_changed = Signal()
    problems_changed = Signal()
    history_changed = Signal()
    run_changed = Signal()
    view_added = Signal(object)
    view_changed = Signal()
    lens_changed = Signal()

    def __init__(
        self,
        document: Document,
        catalogue: Catalogue,
        check: CheckFlow,
        key: str,
        scene: FlowScene | None = None,
    ) -> None:
        super().__init__()
        self.document = document
        self.key = key
        self.selection = Selection()
        self.autosaved: VisualFlow | None = None
        self.version_kept = SystemClock().now()
        self.run: RunModel | None = None
        self.caller: Caller | None = None
        self.lens: Lens | None = None
        self.stamp: str | None = None
        self._shows_values = True
        self._check = check
        self._is_leaving = False
        self._checked: tuple[VisualFlow, Sequence[Problem]] | None = None
        self._outside = object()  # another one whenever what a check looks at outside the flow is
        self.problems = Problems(document, self._rows_of)
        self._catalogue = catalogue
        first = FlowView(document, self.selection, catalogue, parent=self, scene=scene)
        self._views = [first]
        self._view = first
        self.minimap = Minimap(first)
        self.legend = Legend(first)
        theme_changes().changed.connect(self._renew_minimap)
        self.welcome = WelcomeCard(first)
        self.welcome.setVisible(not document.flow.nodes)
        self.welcome.node_wanted.connect(self._add_first_node)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.crumbs = Breadcrumbs(self)
        layout.addWidget(self.crumbs)
        self.lock = LockBanner(self)
        self.lock.unlock_wanted.connect(self._unlock)
        self.lock.show_lock(locked=is_flow_locked(document.flow))
        layout.addWidget(self.lock)
        self._canvases = QSplitter(self)
        self._canvases.setChildrenCollapsible(False)
        self._canvases.addWidget(first)
        self.rerun = RerunBanner(self)
        # It comes by itself while a person works: nothing may move under the pointer.
        over = QGridLayout()
        over.addWidget(self._canvases, 0, 0)
        over.addWidget(self.rerun, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(over, 1)
        self.setFocusProxy(first)
        self._timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._timer.timeout.connect(self._check_later)
        self._timer.start()
        self._lens_timer = QTimer(self, singleShot=True, interval=LENS_MS)
        self._lens_timer.timeout.connect(self._look_again)
        self._values_timer = QTimer(self, singleShot=True, interval=VALUES_MS)
        self._values_timer.timeout.connect(self._show_values)
        first.lens_ended.connect(self._forget_lens)
        self._unsubscribes = [
            document.changed.subscribe(self._note_change),
            document.saved_changed.subscribe(self._note_saved),
            document.refused.subscribe(self.lock.show_refused),
            self.problems.changed.subscribe(self._note_problems),
        ]

    @property
    def title(self) -> str:
        """What the tab shows, without the mark of unsaved changes."""
        return self.document.title

    @property
    def document_key(self) -> str:
        """How the names of windows for values of this document begin."""
        return f"{id(self.document)}/"

    @property
    def is_autosaved(self) -> bool:
        """Whether nothing would be lost by a crash."""
        return self.document.is_saved or self.autosaved is self.document.flow

    @property
    def flow_id(self) -> str:
        """Id of the flow as it is now."""
        return self.document.flow.id

    # -- canvases

    @property
    def view(self) -> FlowView:
        """The canvas that was used last."""
        return self._view

    @property
    def views(self) -> tuple[FlowView, ...]:
        """Every canvas on this flow, the first one first; also those in windows of their own."""
        return tuple(self._views)

    @property
    def canvases(self) -> tuple[FlowView, ...]:
        """The canvases that stand in the tab: one, or two side by side."""
        widgets = (self._canvases.widget(place) for place in range(self._canvases.count()))
        return tuple(widget for widget in widgets if isinstance(widget, FlowView))

    @property
    def is_split(self) -> bool:
        """Whether two canvases stand side by side in the tab."""
        return self._canvases.count() > 1

    @property
    def split_way(self) -> Split:
        """Where the second canvas of the tab is; empty: there is none."""
        if not self.is_split:
            return ""
        return "below" if self._canvases.orientation() is Qt.Orientation.Vertical else "beside"

    def use_view(self, view: FlowView) -> None:
        """Another canvas of this flow is in use: menus and keys are about that one."""
        if view is not self._view and view in self._views:
            self._view = view
            self.setFocusProxy(view)
            self.view_changed.emit()

    def add_view(self) -> FlowView:
        """One more canvas on the same flow, looking where the one in use looks; the caller puts it somewhere."""
        former = self._view
        scene = former.scene.twin()
        view = FlowView(self.document, self.selection, self._catalogue, scene=scene)
        if not former.awaits_fit:
            view.set_camera(former.camera)
        view.overlay.hits, view.overlay.diff = former.overlay.hits, former.overlay.diff
        view.show_run_diff(former.overlay.run_diff, former.overlay.parting)
        view.show_breakpoints(former.overlay.breakpoints)
        view.show_halts(former.overlay.halted)
        if (chips := former.overlay.values) is not None:
            view.show_values(chips.values)  # the chips themselves remember places in one scene
        view.lens_ended.connect(self._forget_lens)
        self._views.append(view)
        view.set_problems(self.problems.by_node)
        self._light_all()
        self._look_again()
        self.view_added.emit(view)
        return view

    def remove_view(self, view: object) -> None:
        """Close one of several canvases; the first one stays."""
        if not isinstance(view, FlowView) or view not in self._views[1:]:
            return
        self._views.remove(view)
        if self._view is view:
            self.use_view(self._views[0])
        view.close_canvas()
        view.setParent(None)
        view.deleteLater()

    def split(self, orientation: Qt.Orientation) -> None:
        """Put a second canvas beside or below the first; again that way: take it away."""
        if self.is_split:
            turns = self._canvases.orientation() is not orientation
            if turns:
                self._canvases.setOrientation(orientation)
            else:
                self.remove_view(self._canvases.widget(1))
                self._views[0].setFocus()
            return
        self._canvases.setOrientation(orientation)
        view = self.add_view()
        self._canvases.addWidget(view)
        self._canvases.setSizes([1000, 1000])
        view.setFocus()

    def area_of(self, node_id: str) -> QRect:
        """Where a node is on the screen; empty if it is not in sight."""
        view = self.view
        if node_id not in self.document.flow.nodes_by_id:
            return QRect()
        area = view.camera.rect_to_widget(view.scene.rect_of(node_id)).toRect() & view.rect()
        return QRect(view.mapToGlobal(area.topLeft()), area.size())

    def busy_node(self) -> str:
        """The node at which the shown run is; empty: at none."""
        nodes = self.run.nodes(self.flow_id) if self.run is not None else {}
        busy = (NodeRunState.RUNNING, NodeRunState.WAITING)
        return next((node_id for node_id, run in nodes.items() if run.state in busy), "")

    # -- problems

    async def check(self) -> Sequence[Problem]:
        """Check the flow as it is now, on a worker thread, and show the rows."""
        flow = self.document.flow
        while self._checked is None or self._checked[0] is not flow:
            outside = self._outside
            rows = await in_thread(self._check, flow)
            if self._is_leaving:
                return rows
            if outside is self._outside:
                self._checked = (flow, rows)
            flow = self.document.flow
        return self.problems.refresh()

    def stop_checking(self) -> None:
        """The window closes: what a check under way finds is shown to nobody."""
        self._is_leaving = True
        self._timer.stop()

    def check_again(self) -> None:
        """Forget what is known: something outside the flow changed, such as another open flow."""
        self._checked, self._outside = None, object()
        self.problems.forget()
        self._timer.start()

    def _rows_of(self, flow: VisualFlow) -> Sequence[Problem]:
        if self._checked is None or self._checked[0] is not flow:
            self._checked = (flow, self._check(flow))
        return self._checked[1]

    @Slot()
    def _check_later(self) -> None:
        start_task(self.check(), f"check {self.title}")

    def show_minimap(self, *, wanted: bool) -> None:
        """Show the overview if it is wanted and the flow is large enough to need one."""
        self.minimap.setVisible(wanted and len(self.document.flow.nodes) >= MINIMAP_NODES)

    @Slot()
    def _renew_minimap(self) -> None:
        self.minimap.renew()

    # -- lenses

    def show_lens(self, lens: Lens | None) -> None:
        """Look through a lens; the one that is on already, or None: look at all again."""
        self.lens = None if lens is self.lens else lens
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        if self.lens is None:
            for view in self._views:
                view.show_lens(None)
            return
        marks = lens_marks(self.lens, self.document.flow, self.problems.by_node, self.run)
        for view in self._views:
            view.show_lens(marks)
        self.view.set_hint(lens_words(self.lens, marks, has_run=self.run is not None))

    @Slot()
    def _forget_lens(self) -> None:
        """It was ended on one canvas: it ends on all of them."""
        if self.lens is not None:
            self.lens = None
            self._look_again()
            self.lens_changed.emit()

    def _look_again_later(self) -> None:
        if self.lens is not None:
            self._lens_timer.start()

    # -- the run on it

    def show_run(self, run: RunModel | None) -> None:
        """Show a run on the canvas, or none."""
        if run is self.run:
            return
        if self.run is not None:
            self.run.nodes_changed.disconnect(self._light)
            self.run.waits_changed.disconnect(self._show_halts)
            self.run.status_changed.disconnect(self._show_values)
            self.run.position_changed.disconnect(self._show_values)
            self.run.closed.disconnect(self._show_none)
        self.run = run
        if run is not None:
            run.closed.connect(self._show_none)
            run.nodes_changed.connect(self._light)
            run.waits_changed.connect(self._show_halts)
            run.status_changed.connect(self._show_values)
            run.position_changed.connect(self._show_values)
        self._light_all()
        self._show_halts()
        self._look_again_later()
        self.run_changed.emit()

    def show_breakpoints(self, breakpoints: Mapping[str, str]) -> None:
        """Mark where runs halt: node id -> condition."""
        for view in self._views:
            view.show_breakpoints(breakpoints)

    @Slot()
    def _show_halts(self) -> None:
        halts = self.run.halts if self.run is not None else ()
        mine = (wait for wait in halts if flow_id_of(wait.workflow_id) == self.flow_id)
        nodes = frozenset(wait.node_id for wait in mine)
        for view in self._views:
            view.show_halts(nodes)
        self._show_values()

    def show_values(self, *, shown: bool) -> None:
        """Whether data wires show what they carried last."""
        if shown is not self._shows_values:
            self._shows_values = shown
            self._show_values()

    @property
    def _run_rests(self) -> bool:
        run = self.run
        return run is not None and bool(run.waits or run.is_paused or run.status.is_terminal)

    @Slot()
    def _show_values(self) -> None:
        """While a run goes on, its marks move too fast for values to be read."""
        run = self.run
        is_past = run is not None and run.position is not None
        values: dict[str, JsonValue] = {}
        if run is not None and self._shows_values and (self._run_rests or is_past):
            values = wire_values(self.document.flow, run)
        for view in self._views:
            view.show_values(values)

    @Slot()
    def _show_none(self) -> None:
        self.show_run(None)

    @Slot(object)
    def _light(self, keys: frozenset[NodeKey]) -> None:
        mine = [node_id for flow_id, node_id in keys if flow_id == self.flow_id]
        if mine and self._run_rests and not self._values_timer.isActive():
            self._values_timer.start()  # what ran when it paused ends after that
        if len(mine) > MOST_ONE_BY_ONE:
            self._light_all()
            self._look_again_later()
        elif mine and self.run is not None:
            nodes = self.run.nodes(self.flow_id)
            wires = _active_wires(self.document.flow, self.run)
            news = {node_id: nodes.get(node_id) for node_id in mine}
            for view in self._views:
                view.show_run_news(news)
                view.set_active_wires(wires)
            self._look_again_later()

    def _light_all(self) -> None:
        nodes = {} if self.run is None else self.run.nodes(self.flow_id)
        wires = frozenset() if self.run is None else _active_wires(self.document.flow, self.run)
        for view in self._views:
            view.set_run_states(nodes)
            view.set_active_wires(wires)

    def _add_first_node(self) -> None:
        self.view.setFocus()
        self.view.open_quick_add(QPointF(self.view.rect().center()))

    def _unlock(self) -> None:
        self.view.commands.marks.toggle_flow_lock()
        self.view.setFocus()

    # -- listening

    def close_document(self) -> None:
        """Stop listening; the tab is about to be deleted."""
        self._timer.stop()
        self.show_run(None)
        self._lens_timer.stop()
        for unsubscribe in self._unsubscribes:
            unsubscribe()
        self.problems.close()
        self.minimap.close_map()
        for view in self._views:
            view.close_canvas()
        for view in self._views[1:]:
            view.deleteLater()
        self.deleteLater()

    def _note_change(self, change: DocumentChange) -> None:
        self.welcome.setVisible(not change.after.nodes)
        self.lock.show_lock(locked=is_flow_locked(change.after))
        self._timer.start()
        self.title_changed.emit()
        self.history_changed.emit()
        self._look_again_later()
        diff = change.diff
        if diff.edges_added or diff.edges_removed or diff.edges_changed:
            self._show_values()  # a new wire may have the id of one that is gone

    def _note_saved(self, document: Document) -> None:
        del document
        self.title_changed.emit()

    def _note_problems(self, rows: Sequence[Problem]) -> None:
        del rows
        for view in self._views:
            view.set_problems(self.problems.by_node)
        self._look_again_later()
        self.problems_changed.emit()


def _active_wires(flow: VisualFlow, run: RunModel) -> frozenset[str]:
    """Wires that led to nodes which run at this moment, or to the step that is looked at."""
    if run.position is not None:
        way = run.way_here
        return (
            frozenset() if way is None or way[0] != flow.id else wires_between(flow, way[1], way[2])
        )
    return frozenset(
        edge.id
        for node_id, one in run.nodes(flow.id).items()
        if one.state is NodeRunState.RUNNING and one.entered_from is not None
        for edge in flow.edges_into.get(node_id, ())
        if (edge.source, edge.source_handle) == one.entered_from
    )
