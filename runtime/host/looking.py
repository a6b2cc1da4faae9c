"""Looking at a run with expressions: conditions of breakpoints, and what a person watches. Looking changes nothing."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import orjson

from runtime.base.clock import parse_iso
from runtime.base.errors import CodeError, FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.run import RunState
from runtime.model.spec import StepContext, WorkflowSpec
from runtime.model.watched import Watched
from runtime.nodes.node_type import NODE_FAILURES
from runtime.services.code.expressions import Expression, expression_of, functions_text
from runtime.services.code.program import Permissions
from runtime.services.code.runner import shared_code_runner
from runtime.visualflow.flow import VisualFlow

MOST_SECONDS = 2.0
"""After so long at one moment, no further expression is begun: a run that goes on is looked at again and again."""
NODES = "nodes"


@dataclass(frozen=True, slots=True)
class Moment:
    """The `StepContext` of one moment, ISO 8601 UTC."""

    now: str

    def now_iso(self) -> str:
        """See `StepContext.now_iso`."""
        return self.now


class Looking:
    """A run as it stands before a node, over which expressions are evaluated.

    An expression is one of a pin's, where `value` is what the node would work with, by pin, `vars` are the run's
    variables, and `nodes` what each node gave last, by its id.

    Args:
        run: never changed: a copy is looked at.
    """

    def __init__(
        self, flow: VisualFlow, spec: WorkflowSpec, run: RunState, context: StepContext
    ) -> None:
        self._functions = orjson.dumps((flow.model_extra or {}).get("functions"))
        self._spec, self._context = spec, context
        self._run = replace(run, vars=orjson.loads(orjson.dumps(run.vars)))

    def value_of(self, text: str) -> JsonValue:
        """What an expression gives.

        Raises:
            CodeError, or what a node raises: it cannot be looked at; see `NODE_FAILURES`.
        """
        expression = _compiled(text, self._functions)
        now, run = self._context.now_iso(), self._run
        value: JsonValue = (
            shared_code_runner()
            .run(
                expression.program,
                self._input_for(expression),
                permissions=Permissions.SANDBOX,
                is_trusted=False,
                now=parse_iso(now),
                seed=f"{run.run_id} {run.current_node} {now}",
            )
            .result
        )
        return value

    def _input_for(self, expression: Expression) -> JsonObject:
        public = {name: one for name, one in self._run.vars.items() if not name.startswith("_")}
        given = expression.input_for(self._inputs if expression.reads_value else None, public)
        return {**given, NODES: self._outputs} if NODES in expression.more else given

    @cached_property
    def _inputs(self) -> JsonObject:
        inputs_of, run = self._spec.inputs_of, self._run
        return inputs_of(run.current_node, run, self._context) if inputs_of else {}

    @cached_property
    def _outputs(self) -> JsonObject:
        outputs_of = self._spec.outputs_of
        return outputs_of(self._run, self._context) if outputs_of else {}


def watched(looking: Looking, expressions: Sequence[str]) -> list[Watched]:
    """What each expression gives, or why it gives nothing."""
    until = time.monotonic() + MOST_SECONDS
    found: list[Watched] = []
    for text in expressions:
        if time.monotonic() > until:
            found.append(Watched(error=_TOO_LATE.problem))
            continue
        try:
            found.append(Watched(looking.value_of(text)))
        except NODE_FAILURES as error:
            found.append(Watched(error=_words(error)))
    return found


_TOO_LATE = CodeError("expression", "it was not looked at: those before it took too long")


def _words(error: Exception) -> str:
    """Why an expression gave nothing, for the person who wrote it."""
    problem = error.problem if isinstance(error, FlowError) else str(error)
    kind, colon, name = problem.partition("KeyError: ")
    if colon and not kind:
        return CodeError("expression", f"there is no “{name}” here").problem
    return problem or type(error).__name__


@lru_cache(maxsize=256)
def _compiled(text: str, functions: bytes) -> Expression:
    return expression_of(text, functions_text(orjson.loads(functions)), more=(NODES,))
