"""Edits of very many nodes: worked out on a thread, while the window says so and lets the person give up."""

import asyncio
from collections.abc import Callable, Collection, Coroutine
from typing import Any

from app.canvas.surface import FlowSurface
from app.document.diff import count_touched
from app.document.document import PlannedChange, planned
from app.runs.background import in_thread, start_task
from app.widgets.waiting import waited_for
from runtime.base.words import say
from runtime.visualflow.flow import VisualFlow

MANY = 4_000
"""An edit that touches so many nodes does not fit into a turn of the window."""


class LargeEdits:
    """Carries out edits of one canvas's document without holding the window up, one at a time.

    An edit is worked out for the flow as it is; if that is another one by then, it is worked out again.
    """

    def __init__(self, view: FlowSurface) -> None:
        self._view = view
        self._task: asyncio.Task[Any] | None = None
        self._landed: asyncio.Task[Any] | None = None
        """One whose edit is made, and that only frees memory by now."""

    def takes(self, nodes: Collection[str]) -> bool:
        """Whether an edit of these nodes should be made here."""
        return len(nodes) >= MANY

    def apply(
        self,
        doing: str,
        make: Callable[[VisualFlow], tuple[str, VisualFlow]],
        then: Callable[[str], None] | None = None,
        merge_key: object = None,
    ) -> None:
        """Make an edit.

        Args:
            doing: what the person reads meanwhile: "Deleting…".
            make: gives the label and the new flow; called on a thread.
            then: called with the label when the flow is another one.
        """
        self.start(doing, self.applied(make, then, merge_key))

    def edit(
        self,
        nodes: Collection[str],
        doing: str,
        make: Callable[[VisualFlow], tuple[str, VisualFlow]],
        then: Callable[[str], None] | None = None,
        most: int | None = None,
    ) -> None:
        """Make an edit of some nodes (ids): at once, or if they are very many as `apply` does.

        Args:
            most: more nodes are very many; None: what all edits have time for in a turn.
        """
        if self.takes(nodes) if most is None else len(nodes) > most:
            self.apply(doing, make, then)
            return
        label, after = make(self._view.document.flow)
        if self._view.document.apply(label, after) and then is not None:
            then(label)

    def undo(self) -> None:
        """Go one step back."""
        document = self._view.document
        if document.can_undo and not self._goes(document.history_index - 1, say("Undoing…")):
            document.undo()

    def redo(self) -> None:
        """Go one step forward."""
        document = self._view.document
        if document.can_redo and not self._goes(document.history_index + 1, say("Redoing…")):
            document.redo()

    def jump(self, index: int) -> None:
        """Go to an entry of the history."""
        if not self._goes(index, say("Going there…")):
            self._view.document.jump(index)

    def start(self, doing: str, work: Coroutine[Any, Any, None]) -> None:
        """Begin work that may be given up, unless something is under way."""
        if self._is_busy():
            work.close()
            return
        self._task = start_task(waited_for(work, doing, self._view.window()), doing)

    def stop(self) -> None:
        """The canvas closes."""
        if self._task is not None:
            self._task.cancel()

    def _is_busy(self) -> bool:
        """Whether an edit is under way; says so."""
        task = self._task
        if task is None or task.done() or task is self._landed:
            return False
        self._view.tell(say("One moment: the last edit is not done yet"))
        return True

    def _goes(self, index: int, doing: str) -> bool:
        """Whether going to an entry of the history is seen to here.

        While an edit is under way nothing goes: it would land on the former state and replace the steps left behind.
        """
        if self._is_busy():
            return True
        document = self._view.document
        goal = document.history[index].flow
        if count_touched(document.flow, goal) < MANY:
            return False
        self.start(doing, self._gone(goal, index))
        return True

    async def applied(
        self,
        make: Callable[[VisualFlow], tuple[str, VisualFlow]],
        then: Callable[[str], None] | None = None,
        merge_key: object = None,
    ) -> None:
        """Make an edit as a part of longer work; see `apply`."""
        document = self._view.document

        def plan(flow: VisualFlow) -> tuple[str, PlannedChange]:
            label, after = make(flow)
            change = planned(flow, after)
            document.prepare(change)
            return label, change

        label, change = await in_thread(plan, document.flow)
        while change.before is not document.flow:
            label, change = await in_thread(plan, document.flow)
        left = [*change.before.__dict__.values()]
        self._landed = self._task
        if document.carry_out(label, change, merge_key) and then is not None:
            then(label)
        await self._let_go(change, left)

    async def _gone(self, goal: VisualFlow, index: int) -> None:
        document = self._view.document

        def plan(flow: VisualFlow) -> PlannedChange:
            change = planned(flow, goal, is_edit=False)
            document.prepare(change)
            return change

        change = await in_thread(plan, document.flow)
        if change.before is not document.flow or not any(
            entry.flow is goal for entry in document.history[index : index + 1]
        ):
            return  # somebody edited meanwhile: there may be no such step any more
        left = [*change.before.__dict__.values()]
        self._landed = self._task
        match index - document.history_index:
            case -1:
                document.undo(change)
            case 1:
                document.redo(change)
            case _:
                document.jump(index, change)
        await self._let_go(change, left)

    @staticmethod
    async def _let_go(change: PlannedChange, left: list[object]) -> None:
        """Free on a thread what a hundred thousand nodes no longer need: it takes longer than a turn."""

        def free() -> None:
            left.clear()
            change.prepared.clear()

        await in_thread(free)
