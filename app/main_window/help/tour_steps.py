"""What the tour shows: finding nodes, the canvas, values, running, what happened."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.main_window.docks.docks import DockKey, Docks
from app.main_window.help.tour import TourStep
from runtime.base.words import say

Target = Callable[[], QWidget | None]


def tour_steps(docks: Docks, canvas: Target, run_button: Target) -> tuple[TourStep, ...]:
    """The five steps of a window.

    Args:
        canvas: the canvas in front.
        run_button: the one of the tool bar.
    """

    def panel(key: DockKey) -> TourPanel:
        return TourPanel(docks, key)

    palette, inspector, trace = map(panel, (DockKey.PALETTE, DockKey.INSPECTOR, DockKey.TRACE))
    return (
        TourStep(
            say("Find a node"),
            say(
                "Every kind of step is here. Drag one onto the canvas, or press Tab on the canvas and type its name."
            ),
            palette.widget,
            palette.show,
        ),
        TourStep(
            say("Wire the flow"),
            say(
                "Drag from pin to pin: white arrows say what runs next, coloured pins carry values. "
                "Drop a wire on nothing to see only the nodes that fit. Everything can be undone."
            ),
            canvas,
        ),
        TourStep(
            say("Set values"),
            say(
                "Select a node to see its values, settings and help, and what it gave in the last run."
            ),
            inspector.widget,
            inspector.show,
        ),
        TourStep(
            say("Run it"),
            say(
                "F5 runs the flow as it is. Without a model server, model nodes echo their prompt, so you can try "
                "everything at once."
            ),
            run_button,
        ),
        TourStep(
            say("See what happened"),
            say(
                "Trace lists every step as it happens, Conversation what the flow says and asks. Runs go on after a "
                "restart. Templates and examples are in the File menu."
            ),
            trace.widget,
            trace.show,
        ),
    )


class TourPanel:
    """A dock as something the tour can show."""

    def __init__(self, docks: Docks, key: DockKey) -> None:
        self._docks, self._key = docks, key

    def widget(self) -> QWidget:
        """The dock."""
        return self._docks.dock(self._key)

    def show(self) -> None:
        """Bring the dock into sight."""
        self._docks.show(self._key)
