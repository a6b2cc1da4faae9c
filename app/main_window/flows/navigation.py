"""Between flows: into subflows and up to their callers, back and forward, and mending a flow that is missing."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.document import edits, pin_edits
from app.document.document import Document
from app.document.files import write_flow
from app.document.new_flows import flow_for_caller
from app.main_window.flows.free_name import free_path
from app.main_window.flows.open_flows import FLOW_FILTERS, OpenFlows
from app.main_window.tabs.flow_tab import Caller, FlowTab
from app.main_window.work import Work
from app.runs.background import in_thread
from app.widgets import asking
from runtime.base.errors import FlowError
from runtime.base.ids import RandomIds
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.subflow import subflow_id
from runtime.nodes.subflow_pins import with_subflow
from runtime.visualflow.flow import VisualFlow, VisualNode

MAX_TRAIL = 200


class Navigation(Work):
    """Remembers which tab was in front when, and which flow was opened from which node.

    Args:
        open_path: opens a flow file in the window, as a menu does.

    Signals:
        moved(): whether one can go back, forward or up is another answer now.
        node_wanted(object, str): this `FlowTab` should come to the front with this node selected.
    """

    moved = Signal()
    node_wanted = Signal(object, str)

    def __init__(
        self,
        flows: OpenFlows,
        catalogue: Catalogue,
        open_path: Callable[[Path], Awaitable[None]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._flows = flows
        self._catalogue = catalogue
        self._open_path = open_path
        self._ids = RandomIds()
        self._trail: list[str] = []
        self._at = -1
        self._is_going = False

    # -- down and up

    async def dive(self, tab: FlowTab, node: VisualNode) -> FlowTab | None:
        """Open the flow a node calls, with the run of its caller on it; offer to mend it if it is missing."""
        child_id = subflow_id(node)
        child = await self._open_flow(tab, child_id) if child_id else None
        if child is None:
            child = await self._mend(tab, node, child_id)
        if child is not None:
            self.enter(tab, node.id, child)
            child.show_run(tab.run)
        return child

    async def open_called(self, tab: FlowTab, node: VisualNode) -> FlowTab | None:
        """Open the flow a node calls, under its caller; None, without a word, if it is missing."""
        child = await self._open_flow(tab, subflow_id(node))
        if child is not None:
            self.enter(tab, node.id, child)
        return child

    def enter(self, tab: FlowTab, node_id: str, child: FlowTab) -> None:
        """Remember that a flow was opened from a node, and bring it to the front."""
        if child is not tab:
            child.caller = Caller(tab.key, tab.document.path, node_id)
        self._flows.wanted.emit(child)
        self.show_paths()
        self.moved.emit()

    async def up(self, tab: FlowTab) -> None:
        """Back to the node that calls the flow in front."""
        caller = tab.caller
        if caller is None:
            return
        above = self._tab(caller.key)
        if above is None and caller.path is not None:
            above = await self._flows.open(caller.path)
        if above is None:
            self.told.emit(say("The flow that calls this one was closed and has no file"))
            return
        self.node_wanted.emit(above, caller.node_id)

    def go_to(self, key: str) -> None:
        """Bring a flow of the breadcrumbs to the front, at the node that leads here."""
        below = {t.caller.key: t for t in self._callers(self._front()) if t.caller is not None}
        tab = self._tab(key)
        if tab is not None and key in below:
            caller = below[key].caller
            self.node_wanted.emit(tab, caller.node_id if caller is not None else "")

    def show_paths(self) -> None:
        """Bring the breadcrumbs of every open flow up to date."""
        for tab in self._flows.tabs:
            chain = list(reversed(self._callers(tab)))
            tab.crumbs.show_path([(one.key, one.title) for one in chain])

    def _callers(self, tab: FlowTab | None) -> list[FlowTab]:
        """A tab, the tab it was opened from, and so on."""
        found: list[FlowTab] = []
        while tab is not None and tab not in found:
            found.append(tab)
            tab = self._tab(tab.caller.key) if tab.caller is not None else None
        return found

    # -- back and forward

    def note_front(self, tab: FlowTab | None) -> None:
        """Another tab is in front now."""
        if tab is not None and not self._is_going and self._front() is not tab:
            del self._trail[self._at + 1 :]
            self._trail.append(tab.key)
            del self._trail[:-MAX_TRAIL]
            self._at = len(self._trail) - 1
        self.moved.emit()

    def can_go(self, step: int) -> bool:
        """Whether `go` would lead somewhere; step -1: back, 1: forward."""
        tab = self._front()
        if tab is not None and (tab.view.can_go_back if step < 0 else tab.view.can_go_forward):
            return True
        return self._next(step) is not None

    def go(self, step: int) -> None:
        """Back (-1) or forward (1): where one looked in this flow, else the flow that was in front."""
        tab = self._front()
        if tab is not None and (tab.view.go_back() if step < 0 else tab.view.go_forward()):
            self.moved.emit()
            return
        place = self._next(step)
        if place is None:
            return
        self._at = place
        self._is_going = True
        try:
            self._flows.wanted.emit(self._tab(self._trail[place]))
        finally:
            self._is_going = False
        self.moved.emit()

    def _next(self, step: int) -> int | None:
        front, place = self._front(), self._at + step
        while 0 <= place < len(self._trail):
            tab = self._tab(self._trail[place])
            if tab is not None and tab is not front:
                return place
            place += step
        return None

    def _front(self) -> FlowTab | None:
        return self._tab(self._trail[self._at]) if 0 <= self._at < len(self._trail) else None

    def _tab(self, key: str) -> FlowTab | None:
        return next((tab for tab in self._flows.tabs if tab.key == key), None)

    # -- finding and mending

    async def _open_flow(self, tab: FlowTab, flow_id: str) -> FlowTab | None:
        open_one = self._open_tab(flow_id)
        if open_one is not None:
            return open_one
        path = await in_thread(self._flows.library(tab.document).path_of, flow_id)
        if path is None:
            return None
        await self._open_path(path)
        return self._open_tab(flow_id)

    def _open_tab(self, flow_id: str) -> FlowTab | None:
        return next((tab for tab in self._flows.tabs if tab.flow_id == flow_id), None)

    async def _mend(self, tab: FlowTab, node: VisualNode, flow_id: str) -> FlowTab | None:
        """Ask whether to create or to locate the flow of a node."""
        if flow_id:
            text = say("The flow of “{title}” is missing", title=say(node.title))
            detail = say("“{flow_id}” is not open and in no file beside this one.", flow_id=flow_id)
        else:
            text, detail = (
                say("“{title}” calls no flow yet", title=say(node.title)),
                say("Begin one, or choose a file."),
            )
        answer = await asking.ask_choice(
            self._window,
            text,
            (
                asking.Choice("create", say("Create it"), is_default=True),
                asking.Choice("locate", say("Locate…")),
                asking.Choice("cancel", say("Cancel"), is_escape=True),
            ),
            detail=detail,
        )
        if answer == "create":
            return await self._create(tab, node, flow_id)
        return await self._locate(tab, node) if answer == "locate" else None

    async def _create(self, tab: FlowTab, node: VisualNode, flow_id: str) -> FlowTab | None:
        made = flow_for_caller(node, flow_id or self._ids.new(), say(node.title), self._catalogue)
        document = Document(made, label=say("New subflow"))
        try:
            if tab.document.path is not None:
                path = await in_thread(free_path, tab.document.path.parent, say(node.title))
                await in_thread(write_flow, made, path)
                document.mark_saved(path=path)
            else:
                document.mark_unsaved()
        except FlowError as error:
            await asking.show_error(self._window, say("The subflow could not be created"), error)
            return None
        if not flow_id:
            _call(tab, node.id, made)
        return self._flows.add(document)

    async def _locate(self, tab: FlowTab, node: VisualNode) -> FlowTab | None:
        folder = self._flows.folder_to_ask_from(tab)
        path = await asking.ask_open_file(
            self._window, say("Flow of “{title}”", title=say(node.title)), folder, FLOW_FILTERS
        )
        child = await self._flows.open(path) if path is not None else None
        if child is None or path is None:
            return None
        self._flows.look_also_in(path.parent)
        if child.flow_id != subflow_id(node):
            _call(tab, node.id, child.document.flow)
        return child


def _call(tab: FlowTab, node_id: str, child: VisualFlow) -> None:
    """Let a subflow node call another flow, with its pins; one undo step."""
    after = edits.set_param(tab.document.flow, node_id, "subflowId", child.id)
    node = after.nodes_by_id.get(node_id)
    if node is None:
        return
    after = edits.replace_nodes(after, {node_id: with_subflow(node, child)})
    tab.document.apply(
        say("Call “{name}”", name=child.name), pin_edits.drop_dangling(after, node_id)
    )
