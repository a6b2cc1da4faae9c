"""Pin expressions and flow functions (3.10): compiled with the flow, evaluated at each resolution."""

from collections.abc import Mapping
from typing import Any

from runtime.base.clock import parse_iso
from runtime.base.errors import CodeError
from runtime.nodes.node_type import Inputs
from runtime.services.code.expressions import Expression, expression_of, functions_text
from runtime.services.code.program import Permissions
from runtime.services.code.runner import shared_code_runner
from runtime.visualflow.flow import VisualNode
from runtime.visualflow.problem import Severity
from runtime.visualflow_compiler.draft import Draft
from runtime.visualflow_compiler.inputs import Refinement
from runtime.visualflow_compiler.views import View


class Expressions:
    """The pin expressions of one flow; what is wrong with them becomes a problem of the draft."""

    def __init__(self, draft: Draft) -> None:
        self._of_node: dict[str, dict[str, Expression]] = {}
        functions = _functions(draft)
        for node_id, node in draft.nodes.items():
            texts = node.data.get("pinExpressions")
            if texts and isinstance(texts, dict):
                self._of_node[node_id] = _compiled(draft, node, texts, functions)

    def refinement_of(self, node: VisualNode) -> Refinement | None:
        """What the node's expressions do to its resolved inputs; None without any."""
        expressions = self._of_node.get(node.id)
        if not expressions:
            return None

        def refine(inputs: Inputs, view: View) -> None:
            for pin_id, expression in expressions.items():
                inputs[pin_id] = _evaluated(expression, pin_id, inputs, view)

        return refine


def _evaluated(expression: Expression, pin_id: str, inputs: Inputs, view: View) -> Any:
    now = view.now_iso()
    try:
        return (
            shared_code_runner()
            .run(
                expression.program,
                expression.input_for(inputs.get(pin_id), view.vars),
                permissions=Permissions.SANDBOX,
                is_trusted=False,
                now=parse_iso(now),
                seed=f"{view.run_id} {view.node.id} {pin_id} {now}",
            )
            .result
        )
    except CodeError as error:
        where = f"{view.node.id}.{pin_id}"
        raise CodeError(where, f"the expression failed: {error.problem}", error.remedy) from error


def _functions(draft: Draft) -> str:
    if not draft.functions:
        return ""
    try:
        return functions_text(draft.functions)
    except CodeError as error:
        draft.report(Severity.ERROR, "flow-function", str(error), remedy=error.remedy)
        return ""


def _compiled(
    draft: Draft, node: VisualNode, texts: Mapping[str, Any], functions: str
) -> dict[str, Expression]:
    compiled: dict[str, Expression] = {}
    for pin_id, text in texts.items():
        try:
            compiled[pin_id] = expression_of(text, functions)
        except CodeError as error:
            draft.report(
                Severity.ERROR,
                "pin-expression",
                f"{draft.title_of(node.id)}: the expression of '{pin_id}' cannot be used: "
                f"{error.problem}",
                node.id,
                pin_id=pin_id,
                remedy=error.remedy,
            )
    return compiled
