"""After a crash: what was left unsaved is shown with its differences, and restored, kept for later, or put into the history."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.dialogs.recovery import LeftBehind, RecoveryDialog
from app.document.diff import equal_parts_shared
from app.document.document import Document
from app.document.files import Recovery, SaveError, open_document
from app.main_window.flows.open_flows import OpenFlows
from app.runs.background import in_thread
from app.widgets import asking
from app.widgets.retelling import retold
from app.widgets.texts import relative_time
from runtime.base.clock import SystemClock
from runtime.base.errors import FlowError, FlowFormatError
from runtime.base.words import say, say_count
from runtime.visualflow.changes import ChangedPart, FlowChange, flow_changes
from runtime.visualflow.flow import VisualFlow


@dataclass(frozen=True, slots=True)
class _Found:
    """A copy that was left behind, its document, and what the dialog says of it; without a document: damaged."""

    recovery: Recovery
    document: Document | None
    shown: LeftBehind


class RecoveryWork(QObject):
    """Asks once, at the start."""

    def __init__(self, flows: OpenFlows, window: QWidget) -> None:
        super().__init__(window)
        self._flows = flows
        self._window = window

    async def offer(self) -> None:
        """Offer what a crash left behind."""
        found = await in_thread(self._look)
        if not found:
            return
        dialog = RecoveryDialog([one.shown for one in found], self._window)
        await asking.shown(dialog)
        answer, ticked = dialog.answer, [found[row] for row in dialog.ticked]
        if answer == "restore":
            await self._restore(ticked)
        elif answer == "discard":
            await in_thread(self._discard, found)

    def _look(self) -> list[_Found]:
        return [self._found(recovery) for recovery in self._flows.autosaves.left_behind()]

    def _found(self, recovery: Recovery) -> _Found:
        when = relative_time(recovery.saved_at, SystemClock().now())
        try:
            document = self._flows.autosaves.recover(recovery)
        except FlowError as error:
            words = say(
                "kept {when}, but it cannot be read: {problem}",
                when=when,
                problem=retold(error.problem),
            )
            return _Found(recovery, None, LeftBehind(recovery.name, words, (), is_worth=False))
        flow = document.flow
        nodes = say_count(len(flow.nodes), "1 node", "{count} nodes")
        if recovery.path is None:
            words = say("kept {when}; it was never saved: {nodes}", when=when, nodes=nodes)
            return _Found(recovery, document, LeftBehind(recovery.name, words, _parts_of(flow)))
        try:
            saved = open_document(recovery.path).flow
        except FlowFormatError:
            words = say(
                "kept {when}; its file “{name}” is gone or no flow: {nodes}",
                when=when,
                name=recovery.path.name,
                nodes=nodes,
            )
            return _Found(recovery, document, LeftBehind(recovery.name, words, _parts_of(flow)))
        changes = flow_changes(equal_parts_shared(flow, saved), flow)
        told = (
            say(
                "{counted} since “{name}” was saved",
                counted=_counted(changes),
                name=recovery.path.name,
            )
            if changes
            else (say("no difference to “{name}”", name=recovery.path.name))
        )
        words = say("kept {when}; {told}", when=when, told=told)
        is_worth = bool(changes)
        return _Found(
            recovery, document, LeftBehind(recovery.name, words, changes, is_worth=is_worth)
        )

    async def _restore(self, chosen: Sequence[_Found]) -> None:
        for one in chosen:
            if one.document is None:
                error = FlowFormatError(one.recovery.name, "the copy is damaged", "open its file")
                await asking.show_error(
                    self._window,
                    say("“{name}” could not be restored", name=one.recovery.name),
                    error,
                )
                continue
            await self._flows.show_restored(one.document)
            self._flows.autosaves.discard(one.recovery)

    def _discard(self, found: Sequence[_Found]) -> None:
        """Even what is discarded stays in the local history; a copy that cannot be kept there stays where it is."""
        for one in found:
            if one.document is not None:
                try:
                    flow = one.document.flow
                    self._flows.versions.keep(one.recovery.path, flow, "Unsaved, discarded")
                except SaveError as error:
                    self._flows.told.emit(str(error))
                    continue
            self._flows.autosaves.discard(one.recovery)


def _parts_of(flow: VisualFlow) -> tuple[FlowChange, ...]:
    """All nodes and wires, as what a flow without a file has more than nothing."""
    changes = flow_changes(VisualFlow(id=flow.id, name=flow.name), flow)
    return tuple(change for change in changes if change.part is not ChangedPart.FLOW)


def _counted(changes: Sequence[FlowChange]) -> str:
    return say_count(len(changes), "1 change", "{count} changes")
