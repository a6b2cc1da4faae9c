"""Who shows a wait to a person: one presenter for each kind of wait, filled by the main window."""

from dataclasses import dataclass
from typing import Protocol

from runtime.base.json_value import JsonObject
from runtime.model.budget import Overrun
from runtime.model.summary import PendingWait
from runtime.model.wait import WaitReason


class WaitPresenter(Protocol):
    """Shows one wait without blocking the loop.

    Cancelling the call takes the dialog away: the wait was answered elsewhere, or the run ended.
    """

    async def __call__(self, wait: PendingWait) -> JsonObject | None:
        """The answer as `Host.answer` takes it; None: closed, leave the run waiting."""
        ...


@dataclass(frozen=True, slots=True)
class Presenters:
    """Which presenter shows which wait.

    Attributes:
        question: a question to the user.
        approval: tool calls that need a yes or no.
        event: an event that a person may give by hand.
        budget: a limit that the run has reached.
    """

    question: WaitPresenter
    approval: WaitPresenter
    event: WaitPresenter
    budget: WaitPresenter

    def presenter_of(self, wait: PendingWait) -> WaitPresenter | None:
        """The presenter of a wait; None: nobody has to be asked (timer, pause, child run)."""
        if wait.is_pause:
            return None
        if wait.is_approval:
            return self.approval
        if Overrun.of(wait.wait) is not None:
            return self.budget
        match wait.wait.reason:
            case WaitReason.USER:
                return self.question
            case WaitReason.EVENT | WaitReason.JOB:
                return self.question if wait.wait.prompt else self.event
            case WaitReason.UNTIL | WaitReason.SUBWORKFLOW:
                return None
