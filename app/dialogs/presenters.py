"""Waits of a run as dialogs beside a window: the presenters the main window hands to the run controller."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from app.runs.presenters import Presenters
from runtime.base.json_value import JsonObject
from runtime.base.words import say
from runtime.model.budget import Overrun
from runtime.model.summary import PendingWait

if TYPE_CHECKING:
    from app.dialogs.answer_dialog import AnswerDialog


class WaitDialogs:
    """Shows waits of runs beside one window.

    Args:
        window: parent of the dialogs.
        area_of: where on the screen the node is that waits, which stays in sight; empty: not in sight.
    """

    def __init__(
        self, window: QWidget, area_of: Callable[[PendingWait], QRect] = lambda _wait: QRect()
    ) -> None:
        self._window, self._area_of = window, area_of

    def presenters(self) -> Presenters:
        """One presenter for each kind of wait."""
        return Presenters(self.question, self.approval, self.event, self.budget)

    async def question(self, wait: PendingWait) -> JsonObject | None:
        """A question to the user; `{"response": text}`, or None if it was closed."""
        from app.dialogs.ask_user import AskUserDialog

        asked = wait.wait
        return await self._answer(
            wait,
            AskUserDialog(
                asked.prompt or "",
                [str(choice) for choice in asked.choices or ()],
                allow_free_text=asked.allow_free_text,
                where=where_of(wait),
                parent=self._window,
            ),
        )

    async def approval(self, wait: PendingWait) -> JsonObject | None:
        """Tool calls to decide on, or None if it was closed."""
        from app.dialogs.tool_approval import ToolApprovalDialog, calls_in

        calls = calls_in(wait.wait.details)
        dialog = ToolApprovalDialog(calls, where=where_of(wait), parent=self._window)
        return await self._answer(wait, dialog)

    async def budget(self, wait: PendingWait) -> JsonObject | None:
        """A limit that the run reached: a higher one or the end of the run, or None if it was closed."""
        overrun = Overrun.of(wait.wait)
        if overrun is None:
            return None
        from app.dialogs.budget_reached import BudgetReachedDialog

        dialog = BudgetReachedDialog(overrun, where=where_of(wait), parent=self._window)
        return await self._answer(wait, dialog)

    async def event(self, wait: PendingWait) -> JsonObject | None:
        """An event's payload, or None if it was closed."""
        from app.dialogs.give_event import GiveEventDialog

        dialog = GiveEventDialog(event_name_of(wait), where=where_of(wait), parent=self._window)
        return await self._answer(wait, dialog)

    async def _answer(self, wait: PendingWait, dialog: "AnswerDialog") -> JsonObject | None:
        from app.dialogs.answer_dialog import answer_of

        dialog.keep_clear_of(self._area_of(wait))
        return await answer_of(dialog)


def where_of(wait: PendingWait) -> str:
    """Where a wait comes from, in one line."""
    node = say(wait.node_title) or wait.node_id
    return say("Flow “{flow}” · {node}", flow=wait.flow_name, node=node)


def event_name_of(wait: PendingWait) -> str:
    """The name in an event's wait key `evt:<scope>:<id>:<name>`, else the key itself."""
    details = wait.wait.details or {}
    named = details.get("event_name") or details.get("name")
    if isinstance(named, str) and named:
        return named
    key = wait.wait.wait_key or "event"
    return key.rsplit(":", 1)[-1] if key.startswith("evt:") else key
