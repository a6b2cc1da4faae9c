"""Comparing the flow in front with a file or with its saved version, on the canvas and as a list."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from app.canvas.scene import FlowScene, scene_of
from app.document.diff import FlowDiff, diff_flows, equal_parts_shared
from app.document.files import open_document
from app.document.wires import WireStyle
from app.main_window.flows.open_flows import FLOW_FILTERS, OpenFlows
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import in_thread, start_task
from app.widgets import asking
from runtime.base.errors import FlowError
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.changes import FlowChange, flow_changes
from runtime.visualflow.flow import VisualFlow

if TYPE_CHECKING:
    from app.panels.changes import ChangesPanel


@dataclass(frozen=True, slots=True)
class Comparison:
    """A tab and what it is compared with.

    Attributes:
        name: of the other version, for a person.
    """

    key: str
    other: VisualFlow
    name: str


class CompareWork(Work):
    """Compares one tab at a time.

    Signals:
        shown(): there is a comparison to look at.
        ended(): the person is done with it.
    """

    shown = Signal()
    ended = Signal()

    def __init__(self, flows: OpenFlows, catalogue: Catalogue, window: QWidget) -> None:
        super().__init__(window)
        self._flows = flows
        self._catalogue = catalogue
        self._comparison: Comparison | None = None
        self._turn = 0

    @cached_property
    def panel(self) -> "ChangesPanel":
        """The panel, made when it is asked for."""
        from app.panels.changes import ChangesPanel

        panel = ChangesPanel()
        panel.change_chosen.connect(self._go_to)
        panel.closed.connect(self._end)
        panel.side_wanted.connect(self._beside_later)
        return panel

    async def with_file(self, tab: FlowTab) -> None:
        """Ask for a file and compare with it."""
        folder = self._flows.folder_to_ask_from(tab)
        path = await asking.ask_open_file(self._window, say("Compare with"), folder, FLOW_FILTERS)
        if path is not None:
            await self._compare(tab, path, f"“{path.name}”")

    async def with_saved(self, tab: FlowTab) -> None:
        """Compare with what is in the flow's file now."""
        if tab.document.path is None:
            self.told.emit(say("This flow has no file yet: there is nothing to compare with"))
            return
        await self._compare(tab, tab.document.path, say("the saved version"))

    async def compare_with(self, tab: FlowTab, other: VisualFlow, name: str) -> None:
        """Compare with a flow that is in memory."""
        self.stop()
        self._comparison = Comparison(tab.key, other, name)
        await self._refresh(tab)
        self.shown.emit()

    async def beside(self, tab: FlowTab, other: VisualFlow, name: str) -> None:
        """Show a flow that is in memory and the open one side by side, in a window of their own."""
        from app.main_window.changes.side_by_side import SideBySide

        shared, scene = await in_thread(
            _shared_scene, tab.document.flow, other, self._catalogue, tab.view.scene.style
        )
        if tab in self._flows.tabs:
            window = SideBySide(
                tab.document,
                shared,
                name,
                self._catalogue,
                self._window,
                scenes=(scene, tab.view.scene.twin()),
            )
            asking.show_beside(window)

    async def beside_file(self, tab: FlowTab, path: Path | None = None) -> None:
        """Ask for a file and show it and the open flow side by side."""
        if path is None:
            folder = self._flows.folder_to_ask_from(tab)
            path = await asking.ask_open_file(
                self._window, say("Compare side by side with"), folder, FLOW_FILTERS
            )
        flow = await self._flow_of(path) if path is not None else None
        if flow is not None and path is not None:
            await self.beside(tab, flow, f"“{path.name}”")

    async def beside_compared(self, tab: FlowTab) -> None:
        """Show what the open flow is compared with beside it; the saved version if it is compared with nothing."""
        comparison = self._comparison
        if comparison is not None and comparison.key == tab.key:
            await self.beside(tab, comparison.other, comparison.name)
        elif tab.document.path is None:
            self.told.emit(say("This flow has no file yet: there is nothing to compare with"))
        elif (flow := await self._flow_of(tab.document.path)) is not None:
            await self.beside(tab, flow, say("the saved version"))

    def stop(self) -> None:
        """End the comparison and take its marks off the canvas."""
        self._turn += 1
        tab = self._tab()
        if tab is not None:
            for view in tab.views:
                view.show_diff(None)
        if self._comparison is not None:
            self._comparison = None
            self.panel.show_changes((), "")

    def _end(self) -> None:
        self.stop()
        self.ended.emit()

    def follow(self, tab: FlowTab) -> None:
        """The flow of a tab changed."""
        if self._comparison is not None and self._comparison.key == tab.key:
            start_task(self._refresh(tab), "compare")

    async def _compare(self, tab: FlowTab, path: Path, name: str) -> None:
        flow = await self._flow_of(path)
        if flow is not None:
            await self.compare_with(tab, flow, name)

    async def _flow_of(self, path: Path) -> VisualFlow | None:
        """The flow of a file; what is wrong with it is shown."""
        try:
            return (await in_thread(open_document, path)).flow
        except FlowError as error:
            await asking.show_error(
                self._window, say("“{name}” could not be read", name=path.name), error
            )
            return None

    async def _refresh(self, tab: FlowTab) -> None:
        comparison = self._comparison
        if comparison is None:
            return
        self._turn += 1
        turn, flow = self._turn, tab.document.flow
        shared, diff, changes = await in_thread(_differences, comparison.other, flow)
        if turn == self._turn and tab in self._flows.tabs:
            self._comparison = replace(comparison, other=shared)  # the next look costs less
            for view in tab.views:
                view.show_diff(diff)
            self.panel.show_changes(changes, comparison.name)

    def _beside_later(self) -> None:
        tab = self._tab()
        if tab is not None:
            start_task(self.beside_compared(tab), "side by side")

    def _tab(self) -> FlowTab | None:
        key = self._comparison.key if self._comparison is not None else ""
        return next((tab for tab in self._flows.tabs if tab.key == key), None)

    def _go_to(self, change: object) -> None:
        tab = self._tab()
        if tab is None or self._comparison is None or not isinstance(change, FlowChange):
            return
        self._flows.wanted.emit(tab)
        if change.node_id in tab.document.flow.nodes_by_id:
            tab.selection.set([change.node_id], current=change.node_id)
            tab.view.show_node(change.node_id)
        elif (gone := self._comparison.other.nodes_by_id.get(change.node_id)) is not None:
            tab.view.fit(QRectF(gone.position.x - 300, gone.position.y - 200, 800, 500))


def _shared_scene(
    flow: VisualFlow, other: VisualFlow, catalogue: Catalogue, style: WireStyle
) -> tuple[VisualFlow, FlowScene]:
    """Another version with what is equal shared, and its scene."""
    shared = equal_parts_shared(flow, other)
    scene = scene_of(shared, catalogue)
    scene.restyle(style)
    return shared, scene


def _differences(
    other: VisualFlow, flow: VisualFlow
) -> tuple[VisualFlow, FlowDiff, tuple[FlowChange, ...]]:
    """The other flow with what is equal shared, and the way from it to the flow."""
    shared = equal_parts_shared(flow, other)
    return shared, diff_flows(shared, flow), flow_changes(shared, flow)
