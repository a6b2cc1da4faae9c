"""Searching flows for the window, and renaming in them; reading and matching happen on a worker thread."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.dialogs.rename_variable import RenameVariableDialog, Scope
from app.document.renaming import Renaming, rename_variable, variable_names, variables_of
from app.document.search import Hit, find, tools_in
from app.main_window.flow_library import flow_id_in, flow_in
from app.main_window.flow_tab import FlowTab
from app.main_window.open_flows import OpenFlows
from app.panels.find import FindPanel, Uses
from app.runs.background import in_thread, start_task
from app.widgets import asking
from app.widgets.row_table import TableRow
from runtime.base.errors import FlowError, FlowFormatError
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.node_type import Category
from runtime.nodes.subflow import subflow_id
from runtime.visualflow.flow import VisualFlow, VisualNode
from runtime.visualflow.problem import Problem

MAX_FOLDER_FILES = 2000


@dataclass(frozen=True, slots=True)
class Place:
    """A node in a flow that is open, or in a file.

    Attributes:
        key: of the open tab; empty: none.
        path: of the file; None: the flow has none.
    """

    key: str
    path: Path | None
    node_id: str


@dataclass(frozen=True, slots=True)
class Source:
    """A flow to look into.

    Attributes:
        key: of the open tab; empty: it is only a file.
        problems: node id -> its problems, of an open tab.
    """

    flow: VisualFlow
    key: str
    path: Path | None
    problems: Mapping[str, Sequence[Problem]]


class FindWork(QObject):
    """Find, uses, rename variable.

    Args:
        front: the tab in front.

    Signals:
        told(str): something worth a line.
        place_wanted(object, str): this `FlowTab` should come to the front with this node selected.
    """

    told = Signal(str)
    place_wanted = Signal(object, str)

    def __init__(
        self,
        flows: OpenFlows,
        catalogue: Catalogue,
        front: Callable[[], FlowTab | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._flows = flows
        self._catalogue = catalogue
        self._front = front
        self._window = window
        self._turn = 0
        self.panel = FindPanel(self._uses)
        self.panel.search_wanted.connect(self._search_later)
        self.panel.hit_chosen.connect(self._go_to)
        self.panel.rename_wanted.connect(self._rename_later)

    # -- searching

    async def search(self) -> None:
        """Find what the panel asks for, list it and mark it on the canvases."""
        self._turn += 1
        turn, query, tab = self._turn, self.panel.query, self._front()
        if tab is None or not query.strip():
            self.clear()
            self.panel.show_rows((), "")
            return
        everywhere = self.panel.is_everywhere
        opened = [_source(one) for one in self._flows.tabs if everywhere or one is tab]
        folder = tab.document.path.parent if everywhere and tab.document.path else None
        found = await in_thread(_found, opened, folder, query, self._catalogue)
        if turn != self._turn:
            return
        self._mark(found)
        flows = len({id(source) for source, _ in found})
        self.panel.show_rows([_row(source, hit) for source, hit in found], _summary(found, flows))

    def clear(self) -> None:
        """Take the marks off every canvas."""
        self._turn += 1
        for tab in self._flows.tabs:
            tab.view.set_hits(None)

    def uses_of(self, node: VisualNode) -> str:
        """The query that finds every node like this one: same variable, subflow, or type."""
        node_type = self._catalogue.get(node.type)
        if child := subflow_id(node):
            return f'subflow:"{child}"'
        if node_type is not None and node_type.category is Category.VARIABLES:
            names = variables_of(node, self._catalogue)
            if names:
                return f'var:"{names[0]}"'
        tools = tools_in(node)
        return f'tool:"{tools[0]}"' if tools else f"type:{node.type}"

    def _uses(self) -> Uses:
        tab = self._front()
        if tab is None:
            return ()
        flow = tab.document.flow
        children = {subflow_id(node): node.title for node in flow.nodes if subflow_id(node)}
        tools = sorted({tool for node in flow.nodes for tool in tools_in(node)})
        sections = (
            ("Variables", [(n, f'var:"{n}"') for n in variable_names(flow, self._catalogue)]),
            ("Subflows", [(t, f'subflow:"{child}"') for child, t in children.items()]),
            ("Tools", [(tool, f'tool:"{tool}"') for tool in tools]),
        )
        return [(title, things) for title, things in sections if things]

    def _mark(self, found: Iterable[tuple[Source, Hit]]) -> None:
        by_key: dict[str, set[str]] = {}
        for source, hit in found:
            by_key.setdefault(source.key, set()).add(hit.node_id)
        for tab in self._flows.tabs:
            is_searched = self.panel.is_everywhere or tab is self._front()
            nodes = frozenset(by_key.get(tab.key, ()))
            tab.view.set_hits(nodes if is_searched else None)

    def _search_later(self) -> None:
        start_task(self.search(), "find")

    def _go_to(self, place: object) -> None:
        if isinstance(place, Place):
            start_task(self._show(place), "show find")

    async def _show(self, place: Place) -> None:
        tab = next((one for one in self._flows.tabs if one.key == place.key), None)
        if tab is None and place.path is not None:
            tab = await self._flows.open(place.path)
        if tab is not None:
            self.place_wanted.emit(tab, place.node_id)

    # -- renaming

    async def rename_variable(self) -> None:
        """Ask for a variable and a new name, show every change, make them: one undo step a flow."""
        tab = self._front()
        if tab is None:
            return
        names = variable_names(tab.document.flow, self._catalogue)
        if not names:
            self.told.emit("This flow has no variables")
            return
        dialog = RenameVariableDialog(names, self._current_variable(tab), self._window)
        dialog.preview_wanted.connect(lambda: start_task(self._preview(tab, dialog), "preview"))
        if await asking.shown(dialog) != QDialog.DialogCode.Accepted:
            return
        old, new, scope = dialog.old, dialog.new, dialog.scope
        changes = await in_thread(self._changes, await self._sources(tab, scope), old, new)
        count = 0
        for source, _, made in changes:
            opened = await self._tab_of(source)
            if opened is None:
                continue
            # the flow may have changed since the preview: rename in what it is now
            after, made = rename_variable(opened.document.flow, old, new, self._catalogue)
            if made:
                opened.document.apply(f"Rename variable “{old}” to “{new}”", after)
                count += len(made)
        self._flows.wanted.emit(tab)
        self.told.emit(f"Renamed “{old}” to “{new}” in {count} places; Undo takes it back")

    def _current_variable(self, tab: FlowTab) -> str:
        node = tab.document.flow.nodes_by_id.get(tab.selection.current or "")
        if node is None:
            return ""
        return next(iter(variables_of(node, self._catalogue)), "")

    async def _sources(self, tab: FlowTab, scope: Scope) -> list[Source]:
        opened = [_source(one) for one in self._flows.tabs if scope is not Scope.FLOW or one is tab]
        folder = tab.document.path.parent if tab.document.path is not None else None
        if scope is not Scope.FOLDER or folder is None:
            return opened
        return [*opened, *await in_thread(_files, opened, folder)]

    def _changes(
        self, sources: Iterable[Source], old: str, new: str
    ) -> list[tuple[Source, VisualFlow, tuple[Renaming, ...]]]:
        made = ((s, *rename_variable(s.flow, old, new, self._catalogue)) for s in sources)
        return [change for change in made if change[2]]

    async def _preview(self, tab: FlowTab, dialog: RenameVariableDialog) -> None:
        old, new, scope = dialog.old, dialog.new, dialog.scope
        try:
            sources = await self._sources(tab, scope)
            changes = await in_thread(self._changes, sources, old, new)
        except FlowError as error:
            if dialog.isVisible():
                _, problem, remedy = asking.error_lines(error)
                dialog.show_preview((), f"{problem}; {remedy}", can_rename=False)
            return
        if not dialog.isVisible() or (old, new, scope) != (dialog.old, dialog.new, dialog.scope):
            return
        rows = [_change_row(source, one) for source, _, made in changes for one in made]
        words = f"{len(rows)} changes in {len(changes)} flows, one undo step in each."
        if any(new in variable_names(source.flow, self._catalogue) for source in sources):
            words += f" “{new}” is a variable already: the two would become one."
        if any(not source.key for source, _, _ in changes):
            words += " Files that are not open are opened, changed and not yet saved."
        dialog.show_preview(rows, words, can_rename=bool(rows))

    async def _tab_of(self, source: Source) -> FlowTab | None:
        tab = next((one for one in self._flows.tabs if one.key == source.key), None)
        if tab is None and source.path is not None:
            tab = await self._flows.open(source.path)
        return tab

    def _rename_later(self) -> None:
        start_task(self.rename_variable(), "rename variable")


def _source(tab: FlowTab) -> Source:
    return Source(tab.document.flow, tab.key, tab.document.path, tab.problems.by_node)


def _files(opened: Iterable[Source], folder: Path) -> list[Source]:
    """The flows in the files of a folder that are not open; damaged files are left out."""
    known = {source.path for source in opened}
    found: list[Source] = []
    for path in sorted(folder.glob("*.json"))[:MAX_FOLDER_FILES]:
        if path in known or flow_id_in(path) is None:
            continue
        try:
            found.append(Source(flow_in(path), "", path, {}))
        except FlowFormatError:
            continue  # the file says so itself when it is opened
    return found


def _found(
    opened: Sequence[Source], folder: Path | None, query: str, catalogue: Catalogue
) -> list[tuple[Source, Hit]]:
    sources = [*opened, *(_files(opened, folder) if folder is not None else ())]
    return [
        (source, hit)
        for source in sources
        for hit in find(source.flow, query, catalogue, source.problems)
    ]


def _row(source: Source, hit: Hit) -> TableRow:
    node = source.flow.nodes_by_id.get(hit.node_id)
    title = node.title if node is not None else hit.node_id
    where = hit.where.replace("pinDefaults.", "").replace("effectConfig.", "")
    name = source.flow.name or (source.path.name if source.path is not None else "")
    place = Place(source.key, source.path, hit.node_id)
    return TableRow((title, where, hit.text, name), place, "circle-dot")


def _change_row(source: Source, one: Renaming) -> TableRow:
    place = Place(source.key, source.path, one.node_id)
    return TableRow((one.title, one.where, one.before, one.after, source.flow.name), place)


def _summary(found: Sequence[tuple[Source, Hit]], flows: int) -> str:
    if not found:
        return "Nothing found"
    count = f"{len(found):,} node{'' if len(found) == 1 else 's'}"
    return count if flows == 1 else f"{count} in {flows} flows"
