"""Pin expressions and flow functions (3.10): compiled with the flow, evaluated at each resolution."""

from runtime.visualflow.flow import VisualNode
from runtime.visualflow.problem import Severity
from runtime.visualflow_compiler.draft import Draft
from runtime.visualflow_compiler.inputs import Refinement


class Expressions:
    """The pin expressions of one flow."""

    def __init__(self, draft: Draft) -> None:
        for node in draft.nodes.values():
            expressions = node.data.get("pinExpressions")
            if isinstance(expressions, dict) and expressions:
                draft.report(
                    Severity.ERROR,
                    "pin-expression",
                    f"{draft.title_of(node.id)}: pin expressions cannot be evaluated yet",
                    node.id,
                    pin_id=next(iter(expressions)),
                )

    def refinement_of(self, node: VisualNode) -> Refinement | None:
        """What the node's expressions do to its resolved inputs; None without any."""
        del node
        return None
