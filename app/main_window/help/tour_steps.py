"""What the tour shows: finding nodes, the canvas, values, running, what happened."""

from collections.abc import Callable
from functools import partial

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
    return (
        TourStep(
            say("Find a node"),
            say(
                "Every kind of step is here. Drag one onto the canvas, or press Tab on the canvas and type its name."
            ),
            partial(docks.dock, DockKey.PALETTE),
            partial(docks.show, DockKey.PALETTE),
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
            partial(docks.dock, DockKey.INSPECTOR),
            partial(docks.show, DockKey.INSPECTOR),
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
            partial(docks.dock, DockKey.TRACE),
            partial(docks.show, DockKey.TRACE),
        ),
    )
