"""How the editor checks flows: every rule of the catalogue, subflows looked up as for a run."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.main_window.flows.flow_library import FlowLibrary
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.needs import Missing
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem

if TYPE_CHECKING:
    from runtime.nodes.check import FlowChecker


def checker(
    catalogue: Catalogue,
    library: Callable[[], FlowLibrary],
    lacks: Callable[[], Mapping[str, Missing]],
) -> Callable[[VisualFlow], Sequence[Problem]]:
    """A function that gives every problem of a flow; it may be called on any thread.

    Args:
        library: gives the flows that can be called, as they are at that moment.
        lacks: gives what the settings lack, by node type.
    """
    checkers: list[FlowChecker] = []

    def check(flow: VisualFlow) -> Sequence[Problem]:
        from runtime.nodes.check import FlowChecker  # networkx: not before the window is on screen

        if not checkers:
            checkers.append(FlowChecker(catalogue))
        return checkers[0].check(flow, library(), lacks())

    return check
