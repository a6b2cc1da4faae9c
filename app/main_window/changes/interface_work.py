"""Changing what a flow takes and gives, in the flow and at all its callers at once."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.document.interfaces import (
    CallerChange,
    Interface,
    PinChange,
    caller_updated,
    interface_in,
    renames_along,
    with_interface,
)
from app.main_window.changes.folder_edits import FolderEdits, Source
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import in_thread, start_task
from app.widgets import asking
from app.widgets.retelling import retold
from app.widgets.row_table import TableRow
from runtime.base.errors import FlowError
from runtime.base.words import say
from runtime.nodes.subflow import subflow_id
from runtime.visualflow.flow import VisualFlow

_LOOKS = {
    PinChange.ADDED: ("plus", "done"),
    PinChange.REMOVED: ("minus", "text_secondary"),
    PinChange.RENAMED: ("pencil", "warning"),
    PinChange.RETYPED: ("pencil", "warning"),
}

Renames = dict[tuple[bool, str], str]

if TYPE_CHECKING:
    from app.dialogs.interface import InterfaceDialog


class InterfaceWork(Work):
    """Shows the dialog and carries it out."""

    def __init__(self, flows: OpenFlows, edits: FolderEdits, window: QWidget) -> None:
        super().__init__(window)
        self._flows = flows
        self._edits = edits

    async def edit(self, tab: FlowTab) -> None:
        """Edit the interface of the flow that the current node calls, else of this flow, and all its callers."""
        node = tab.document.flow.nodes_by_id.get(tab.selection.current or "")
        child_id = (subflow_id(node) if node is not None else "") or tab.flow_id
        sources = await self._edits.sources(tab, folder=True)
        child = next((source for source in sources if source.flow.id == child_id), None)
        if child is None:
            child = await self._elsewhere(tab, child_id)
        if child is None:
            self.told.emit(
                say("The flow “{child_id}” is in no file beside this one", child_id=child_id)
            )
            return
        if interface_in(child.flow) == Interface(None, None):
            self.told.emit(
                say(
                    "“{name}” has no On Flow Start and no On Flow End: add one",
                    name=child.flow.name,
                )
            )
            return
        await self._ask(child, sources)

    async def _elsewhere(self, tab: FlowTab, child_id: str) -> Source | None:
        """A flow that the library knows but that is not in the folder."""
        library = self._flows.library(tab.document)
        flow = await in_thread(library.get, child_id)
        path: Path | None = await in_thread(library.path_of, child_id)
        return None if flow is None else Source(flow, "", path, {})

    async def _ask(self, child: Source, sources: list[Source]) -> None:
        known = self._renames_of(child)
        from app.dialogs.interface import InterfaceDialog

        dialog = InterfaceDialog(
            child.flow.name or child.flow.id, interface_in(child.flow), self._window
        )
        callers = [source for source in sources if source.flow.id != child.flow.id]
        dialog.preview_wanted.connect(
            lambda: start_task(self._preview(dialog, child, callers, known), "preview callers")
        )
        if await asking.shown(dialog) != QDialog.DialogCode.Accepted:
            return
        await self._carry_out(child, callers, dialog.interface, known)

    async def _carry_out(
        self, child: Source, callers: list[Source], interface: Interface, known: Renames
    ) -> None:
        name = child.flow.name or child.flow.id
        label = say("Change the interface of “{name}”", name=name)
        renames = _renames(interface, known)

        def edit(flow: VisualFlow) -> VisualFlow:
            if flow.id == child.flow.id:
                return with_interface(flow, interface)
            return caller_updated(flow, with_interface(child.flow, interface), renames)[0]

        done = await self._edits.carry_out(label, [child, *callers], edit)
        for tab in self._flows.tabs:
            tab.check_again()
        words = say(
            "The interface of “{name}” and {count} flows are up to date",
            name=child.flow.name,
            count=done.count,
        )
        self._edits.tell(done, words if done.count else say("Every caller was up to date"))

    async def _preview(
        self, dialog: "InterfaceDialog", child: Source, callers: list[Source], known: Renames
    ) -> None:
        interface = dialog.interface

        def look() -> list[tuple[Source, CallerChange]]:
            after = with_interface(child.flow, interface)
            renames = _renames(interface, known)
            return [
                (caller, change)
                for caller in callers
                for change in caller_updated(caller.flow, after, renames)[1]
            ]

        try:
            made = await in_thread(look)
        except FlowError as error:
            if isValid(dialog):
                dialog.show_preview((), retold(str(error)))
            return
        if isValid(dialog) and interface == dialog.interface:
            dialog.show_preview([_row(source, change) for source, change in made], _summary(made))

    def _renames_of(self, child: Source) -> Renames:
        """Pins that were renamed since the flow was saved: callers in files know the former names."""
        tab = next((one for one in self._flows.tabs if one.key == child.key), None)
        if tab is None:
            return {}
        states = [entry.flow for entry in tab.document.history[: tab.document.history_index + 1]]
        return renames_along(states)


def _renames(interface: Interface, known: Renames) -> Renames:
    """(whether it is an input, name then) -> the name callers know: renamed in the dialog, or before it."""
    found: Renames = {}
    for of_inputs, pins in ((True, interface.inputs), (False, interface.outputs)):
        for pin in pins or ():
            former = known.get((of_inputs, pin.former), pin.former)
            if former and former != pin.id:
                found[of_inputs, pin.id] = former
    return found


def _row(source: Source, change: CallerChange) -> TableRow:
    symbol, tone = ("triangle-alert", "failed") if change.is_loss else _LOOKS[change.kind]
    cells = (change.title, str(change.kind), change.pin, change.detail, source.flow.name)
    return TableRow(cells, change.node_id, symbol, tone)


def _summary(made: list[tuple[Source, CallerChange]]) -> str:
    if not made:
        return say("No caller changes: there is none in this folder, or all of them fit.")
    nodes = {(id(source), change.node_id) for source, change in made}
    flows = {id(source) for source, _ in made}
    losses = sum(change.is_loss for _, change in made)
    words = say(
        "Calls that change: {count}, in flows: {count2}", count=len(nodes), count2=len(flows)
    )
    words += (
        say("; {losses} of the changes lose a wire or a value.", losses=losses)
        if losses
        else say("; nothing is lost.")
    )
    closed = len({source.path for source, _ in made if not source.key})
    if closed:
        words += say(
            " Files that are not open are written: {closed}; a version of each is kept.",
            closed=closed,
        )
    return words
