"""Pin expressions and flow functions (3.10): compiled with the flow, evaluated at each resolution."""

from runtime.base.clock import parse_iso
from runtime.base.errors import CodeError
from runtime.nodes.node_type import Inputs
from runtime.services.code.expressions import Expression, expression_of, functions_text
from runtime.services.code.runner import shared_code_runner
from runtime.visualflow.flow import VisualNode
from runtime.visualflow.problem import Severity
from runtime.visualflow_compiler.draft import Draft
from runtime.visualflow_compiler.inputs import Refinement
from runtime.visualflow_compiler.views import View


class Expressions:
    """The pin expressions of one flow; a broken one is an error of the draft."""

    def __init__(self, draft: Draft) -> None:
        self._by_node: dict[str, dict[str, Expression]] = {}
        nodes = {
            node.id: expressions
            for node in draft.nodes.values()
            if isinstance(expressions := node.data.get("pinExpressions"), dict) and expressions
        }
        try:
            functions = functions_text(draft.functions) if nodes else ""
        except CodeError as error:
            draft.report(Severity.ERROR, "flow-function", str(error))
            return
        for node_id, expressions in nodes.items():
            self._by_node[node_id] = self._compiled(draft, node_id, expressions, functions)

    def refinement_of(self, node: VisualNode) -> Refinement | None:
        """What the node's expressions do to its resolved inputs; None without any."""
        expressions = self._by_node.get(node.id)
        return None if not expressions else _refinement(expressions)

    def _compiled(
        self, draft: Draft, node_id: str, expressions: dict[str, object], functions: str
    ) -> dict[str, Expression]:
        compiled: dict[str, Expression] = {}
        for pin_id, text in expressions.items():
            try:
                compiled[pin_id] = expression_of(text, functions)
            except CodeError as error:
                draft.report(
                    Severity.ERROR,
                    "pin-expression",
                    f"{draft.title_of(node_id)}: {pin_id}: {error}",
                    node_id,
                    pin_id=pin_id,
                )
        return compiled


def _refinement(expressions: dict[str, Expression]) -> Refinement:
    def refine(inputs: Inputs, view: View) -> None:
        now = parse_iso(view.now_iso())
        before = dict(inputs)
        for pin_id, expression in expressions.items():
            run = shared_code_runner().run(
                expression.program,
                expression.input_for(before.get(pin_id), view.vars),
                is_trusted=view.options.trusts_code,
                now=now,
                seed=f"{view.run_id} {view.node.id} {pin_id} {now.isoformat()}",
            )
            inputs[pin_id] = run.result

    return refine
