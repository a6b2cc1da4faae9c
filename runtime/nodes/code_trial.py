"""A code node run by itself with sample inputs, without a run."""

import time
from dataclasses import dataclass

from runtime.base.clock import Clock, SystemClock
from runtime.base.errors import CodeError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.code import PERMISSIONS, program_of_node
from runtime.services.code.program import permissions_of
from runtime.services.code.runner import shared_code_runner
from runtime.visualflow.flow import FlowPin, VisualNode


@dataclass(frozen=True, slots=True)
class CodeTrial:
    """What came of one trial.

    Attributes:
        result: what the code returned; None also if it failed.
        printed: what it printed.
        error: why it failed; empty: it did not.
        line: the person's 1-based line the error is on; None: unknown.
        duration_s: how long it took, in seconds, the interpreter's start included.
    """

    result: JsonValue = None
    printed: str = ""
    error: str = ""
    line: int | None = None
    duration_s: float = 0.0


def sample_pins(node: VisualNode) -> tuple[FlowPin, ...]:
    """The inputs of a code node that its code sees."""
    return tuple(pin for pin in node.inputs if not pin.is_exec and pin.id != PERMISSIONS)


def try_code(
    node: VisualNode, inputs: JsonObject, *, is_trusted: bool, clock: Clock | None = None
) -> CodeTrial:
    """Run the code of a node as a run would; may take as long as its time limit, so never on a GUI thread."""
    began = time.perf_counter()
    try:
        permissions = permissions_of(node.pin_defaults.get(PERMISSIONS))
        program = program_of_node(node, permissions)
        if program is None:
            return CodeTrial(result=inputs)
        run = shared_code_runner().run(
            program,
            inputs,
            permissions=permissions,
            is_trusted=is_trusted,
            now=(clock or SystemClock()).now(),
        )
    except CodeError as error:
        return CodeTrial(
            printed=error.printed,
            error=str(error),
            line=error.line,
            duration_s=time.perf_counter() - began,
        )
    return CodeTrial(run.result, run.printed, duration_s=time.perf_counter() - began)
