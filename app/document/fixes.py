"""Quick fixes: for a problem of a flow, the edits that would mend it; each is one labelled, undoable step."""

from collections.abc import Collection, Mapping

from app.document.control_fixes import CONTROL_FIXES
from app.document.fix import Case, Fix, Library, Offer
from app.document.value_fixes import VALUE_FIXES
from app.document.wire_fixes import WIRE_FIXES
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem


def fixes_of(
    problem: Problem,
    flow: VisualFlow,
    catalogue: Catalogue,
    library: Library = dict,
) -> tuple[Fix, ...]:
    """Ways to mend a problem, the likeliest first; empty if a person has to decide.

    Args:
        flow: as it is now; a problem of an older one may have no fix any more.
        library: gives flow id -> flow that subflow nodes can call; asked only if the problem is about one.
    """
    offer = _OFFERS.get(problem.code)
    return tuple(offer(Case(problem, flow, catalogue, library))) if offer else ()


def is_fixable(problem: Problem) -> bool:
    """Whether there are fixes for problems of this kind; for one of them there may be none after all."""
    return problem.code in _OFFERS


def all_fixed(
    problems: Collection[Problem],
    flow: VisualFlow,
    catalogue: Catalogue,
    library: Library = dict,
) -> tuple[VisualFlow, int]:
    """The flow after the likeliest fix of each problem, and how many changed something."""
    count = 0
    for problem in problems:
        fixes = fixes_of(problem, flow, catalogue, library)
        after = fixes[0].edit(flow) if fixes else flow
        count += after is not flow
        flow = after
    return flow, count


_OFFERS: Mapping[str, Offer] = {**WIRE_FIXES, **CONTROL_FIXES, **VALUE_FIXES}
"""Code of a rule (`runtime/nodes/check*.py`) -> what mends it."""
