"""Searching flows for the window, and renaming in them; reading and matching happen on a worker thread."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.document.node_titles import title_of
from app.document.renaming import (
    FlowId,
    PinName,
    RenameTarget,
    Renaming,
    VariableName,
    renamed,
    variable_names,
    variables_of,
)
from app.document.search import Hit, find, tools_in
from app.main_window.changes.folder_edits import FolderEdits, Source, files_beside, source_of
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.panels.inspector_edits import pin_rule
from app.runs.background import in_thread, start_task
from app.widgets import asking
from app.widgets.row_table import RowsWhenSeen, TableRow
from runtime.base.errors import FlowError
from runtime.base.words import say, say_count
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.node_type import Category
from runtime.nodes.subflow import subflow_id
from runtime.visualflow.flow import VisualFlow, VisualNode

if TYPE_CHECKING:
    from app.dialogs.rename import RenameDialog, Scope
    from app.panels.find import FindPanel, Uses


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


class FindWork(Work):
    """Find, uses, rename variable.

    Args:
        front: the tab in front.

    Signals:
        place_wanted(object, str): this `FlowTab` should come to the front with this node selected.
        shown(): the panel should come to the front.
        ended(): the person is done with it.
    """

    place_wanted = Signal(object, str)
    shown = Signal()
    ended = Signal()

    def __init__(
        self,
        flows: OpenFlows,
        catalogue: Catalogue,
        front: Callable[[], FlowTab | None],
        edits: FolderEdits,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._edits = edits
        self._flows = flows
        self._catalogue = catalogue
        self._front = front
        self._turn = 0

    @cached_property
    def panel(self) -> "FindPanel":
        """The panel, made when it is asked for."""
        from app.panels.find import FindPanel

        panel = FindPanel(self._uses)
        panel.search_wanted.connect(self._search_later)
        panel.hit_chosen.connect(self._go_to)
        panel.rename_wanted.connect(self._rename_later)
        panel.closed.connect(self._end)
        return panel

    # -- searching

    def ask(self, query: str | None = None, *, everywhere: bool = False) -> None:
        """Bring the panel to the front; None keeps what it asked for last.

        Args:
            everywhere: in all flows of the folder, not only in the one in front.
        """
        self.shown.emit()
        self.panel.ask(query, everywhere=everywhere)

    def ask_uses(self) -> None:
        """Find every node like the current one, in all flows."""
        tab = self._front()
        node = tab.document.flow.nodes_by_id.get(tab.selection.current or "") if tab else None
        if node is not None:
            self.ask(self.uses_of(node), everywhere=True)

    def go_next_use(self, step: int) -> None:
        """Go through what was found; if nothing was, look for the uses of the current node first."""
        if not self.go_next(step):
            self.ask_uses()

    @Slot()
    def _end(self) -> None:
        self.clear()
        self.ended.emit()

    async def search(self) -> None:
        """Find what the panel asks for, list it and mark it on the canvases."""
        self._turn += 1
        turn, query, tab = self._turn, self.panel.query, self._front()
        if tab is None or not query.strip():
            self.clear()
            self.panel.show_rows((), "")
            return
        everywhere = self.panel.is_everywhere
        opened = [source_of(one) for one in self._flows.tabs if everywhere or one is tab]
        folder = tab.document.path.parent if everywhere and tab.document.path else None
        found = await in_thread(_found, opened, folder, query, self._catalogue)
        if turn != self._turn:
            return
        self._mark(found)
        flows = len({id(source) for source, _ in found})
        self.panel.show_rows(RowsWhenSeen(found, lambda one: _row(*one)), _summary(found, flows))

    def clear(self) -> None:
        """Take the marks off every canvas."""
        self._turn += 1
        for tab in self._flows.tabs:
            for view in tab.views:
                view.set_hits(None)

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

    def _uses(self) -> "Uses":
        tab = self._front()
        if tab is None:
            return ()
        flow = tab.document.flow
        children = {subflow_id(node): say(node.title) for node in flow.nodes if subflow_id(node)}
        tools = sorted({tool for node in flow.nodes for tool in tools_in(node)})
        sections = (
            (say("Variables"), [(n, f'var:"{n}"') for n in variable_names(flow, self._catalogue)]),
            (say("Subflows"), [(t, f'subflow:"{child}"') for child, t in children.items()]),
            (say("Tools"), [(tool, f'tool:"{tool}"') for tool in tools]),
        )
        return [(title, things) for title, things in sections if things]

    def _mark(self, found: Iterable[tuple[Source, Hit]]) -> None:
        by_key: dict[str, set[str]] = {}
        for source, hit in found:
            by_key.setdefault(source.key, set()).add(hit.node_id)
        for tab in self._flows.tabs:
            is_searched = self.panel.is_everywhere or tab is self._front()
            nodes = frozenset(by_key.get(tab.key, ()))
            for view in tab.views:
                view.set_hits(nodes if is_searched else None)

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

    def go_next(self, step: int) -> bool:
        """Show the next (1) or former (-1) find, round the ends; False if there is none."""
        self.panel.table.choose_next(step)
        rows = self.panel.table.rows
        if rows:
            place = self.panel.table.currentIndex().row() + 1
            self.panel.count.setText(say("{place} of {count}", place=place, count=len(rows)))
        return bool(rows)

    # -- renaming

    async def rename(self, first: RenameTarget | None = None) -> None:
        """Ask what to rename and how, show every change, make them: one undo step in each open flow.

        Args:
            first: offered first; None: what the current node is about.
        """
        tab = self._front()
        if tab is None:
            return
        things = self._things(tab)
        from app.dialogs.rename import RenameDialog

        dialog = RenameDialog(things, first or _about(tab, things, self._catalogue), self._window)
        dialog.preview_wanted.connect(lambda: start_task(self._preview(tab, dialog), "preview"))
        if await asking.shown(dialog) != QDialog.DialogCode.Accepted:
            return
        target, new, scope = dialog.target, dialog.new, dialog.scope
        label = say(
            "Rename {word} “{name}” to “{new}”", word=_word(target), name=target.name, new=new
        )
        count = 0

        def edit(flow: VisualFlow) -> VisualFlow:
            # the flow may have changed since the preview: rename in what it is now
            nonlocal count
            after, made = renamed(flow, target, new, self._catalogue)
            count += len(made)
            return after

        done = await self._edits.carry_out(label, await self._sources(tab, scope), edit)
        words = say(
            "Renamed “{name}” to “{new}” in {count} places of {count2} flows",
            name=target.name,
            new=new,
            count=count,
            count2=done.count,
        )
        self._edits.tell(done, words)

    def _things(self, tab: FlowTab) -> list[tuple[str, RenameTarget]]:
        """Variables, pins of the current node, and flows that can be renamed."""
        flow = tab.document.flow
        names = variable_names(flow, self._catalogue)
        found: list[tuple[str, RenameTarget]] = [
            (say("Variable “{name}”", name=name), VariableName(name)) for name in names
        ]
        node = flow.nodes_by_id.get(tab.selection.current or "")
        found += _own_pins(flow, node, self._catalogue) if node is not None else ()
        found.append((say("Id of this flow, “{id}”", id=flow.id), FlowId(flow.id)))
        children = {subflow_id(node): say(node.title) for node in flow.nodes if subflow_id(node)}
        found += [
            (say("Id of the flow of “{title}”, “{child}”", title=title, child=child), FlowId(child))
            for child, title in children.items()
            if child != flow.id
        ]
        return found

    async def _sources(self, tab: FlowTab, scope: "Scope") -> list[Source]:
        from app.dialogs.rename import Scope

        is_open, is_folder = scope is not Scope.FLOW, scope is Scope.FOLDER
        return await self._edits.sources(tab, opened=is_open, folder=is_folder)

    def _changes(
        self, sources: Iterable[Source], target: RenameTarget, new: str
    ) -> list[tuple[Source, tuple[Renaming, ...]]]:
        made = (
            (source, renamed(source.flow, target, new, self._catalogue)[1]) for source in sources
        )
        return [change for change in made if change[1]]

    async def _preview(self, tab: FlowTab, dialog: "RenameDialog") -> None:
        target, new, scope = dialog.target, dialog.new, dialog.scope
        try:
            sources = await self._sources(tab, scope)
            changes = await in_thread(self._changes, sources, target, new)
        except FlowError as error:
            if isValid(dialog):
                _, problem, remedy = asking.error_lines(error)
                dialog.show_preview((), f"{problem}; {remedy}", can_rename=False)
            return
        if not isValid(dialog) or (target, new, scope) != (dialog.target, dialog.new, dialog.scope):
            return
        places = [(source, one) for source, made in changes for one in made]
        rows = RowsWhenSeen(places, lambda place: _change_row(*place))
        words = say(
            "Changes: {count}, in flows: {count2}; one undo step in each that is open.",
            count=len(rows),
            count2=len(changes),
        )
        words += self._warning(sources, target, new)
        closed = sum(not source.key for source, _ in changes)
        if closed:
            words += say(
                " Files that are not open are written: {closed}; a version of each is kept.",
                closed=closed,
            )
        dialog.show_preview(rows, words, can_rename=bool(rows))

    def _warning(self, sources: Sequence[Source], target: RenameTarget, new: str) -> str:
        """What a person should know before two things get one name."""
        match target:
            case VariableName():
                if any(new in variable_names(source.flow, self._catalogue) for source in sources):
                    return say(" “{new}” is a variable already: the two would become one.", new=new)
            case FlowId():
                if any(source.flow.id == new for source in sources):
                    return say(
                        " “{new}” is the id of a flow already: calls of the two would be mixed up.",
                        new=new,
                    )
            case PinName():
                pass
        return ""

    def _rename_later(self) -> None:
        start_task(self.rename(), "rename")


def _word(target: RenameTarget) -> str:
    match target:
        case VariableName():
            return "variable"
        case PinName():
            return "pin"
        case FlowId():
            return "flow"


def _own_pins(
    flow: VisualFlow, node: VisualNode, catalogue: Catalogue
) -> list[tuple[str, RenameTarget]]:
    """Pins of a node that a person named."""
    rule = pin_rule(catalogue.get(node.type))
    if rule is None or not rule.is_named:
        return []
    of_interface = node.type in ("on_flow_start", "on_flow_end")
    return [
        (
            say("Pin “{id}” of “{title}”", id=pin.id, title=say(node.title)),
            PinName(flow.id, node.id, pin.id, rule.is_output, of_interface),
        )
        for pin in rule.pins(node)
    ]


def _about(
    tab: FlowTab, things: Sequence[tuple[str, RenameTarget]], catalogue: Catalogue
) -> RenameTarget | None:
    """What the current node is about: its variable, else its first pin, else the flow it calls."""
    node = tab.document.flow.nodes_by_id.get(tab.selection.current or "")
    if node is None:
        return None
    names = variables_of(node, catalogue)
    if names:
        return VariableName(names[0])
    pins = (target for _, target in things if isinstance(target, PinName))
    child = subflow_id(node)
    return FlowId(child) if child else next(pins, None)


def _found(
    opened: Sequence[Source], folder: Path | None, query: str, catalogue: Catalogue
) -> list[tuple[Source, Hit]]:
    sources = [*opened, *(files_beside(opened, folder) if folder is not None else ())]
    return [
        (source, hit)
        for source in sources
        for hit in find(source.flow, query, catalogue, source.problems)
    ]


def _row(source: Source, hit: Hit) -> TableRow:
    title = title_of(source.flow, hit.node_id)
    where = hit.where.replace("pinDefaults.", "").replace("effectConfig.", "")
    name = source.flow.name or (source.path.name if source.path is not None else "")
    place = Place(source.key, source.path, hit.node_id)
    return TableRow((title, where, hit.text, name), place, "circle-dot")


def _change_row(source: Source, one: Renaming) -> TableRow:
    place = Place(source.key, source.path, one.node_id)
    return TableRow((one.title, one.where, one.before, one.after, source.flow.name), place)


def _summary(found: Sequence[tuple[Source, Hit]], flows: int) -> str:
    if not found:
        return say("Nothing found")
    count = say_count(len(found), "1 node", "{count:,} nodes")
    return count if flows == 1 else say("{count} in {flows} flows", count=count, flows=flows)
