"""How a node is left: to the next node, back to the block around it, or out of the run (3.4.3, 3.4.4)."""

from dataclasses import replace

from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import Effect
from runtime.model.run import RunState
from runtime.model.spec import StepPlan
from runtime.visualflow_compiler.run_vars import (
    CONTROL,
    FLOW_ERROR,
    FLOW_ERROR_NODE,
    LAST_OUTPUT,
    NODE_OUTPUTS,
    TEMP,
    child_of,
    temp_of,
)
from runtime.visualflow_compiler.views import NodeFacts


def block_around(run: RunState, node_id: str) -> str | None:
    """The scheduler whose block the run is in, other than `node_id` itself."""
    temp = run.vars.get(TEMP)
    control = temp.get(CONTROL) if isinstance(temp, dict) else None
    stack = control.get("stack") if isinstance(control, dict) else None
    if not isinstance(stack, list) or not stack or stack[-1] == node_id:
        return None
    top: str = stack[-1]
    return top


def back_to_block(run: RunState, node_id: str, effect: Effect | None = None) -> StepPlan | None:
    """The plan that ends a branch and returns to its scheduler; None if no block is around."""
    top = block_around(run, node_id)
    if top is None:
        return None
    run.vars[TEMP][CONTROL]["return_to"] = top
    return StepPlan(node_id, effect, top)


def ended(run: RunState, node_id: str, output: JsonObject) -> StepPlan:
    """Nothing follows: back to the block around, or the run completes with `output`."""
    return back_to_block(run, node_id) or StepPlan(node_id, None, None, output)


def output_of_last(result: JsonValue) -> JsonObject:
    """The run's output when a function node was the last."""
    if isinstance(result, dict):
        return result if "success" in result else {**result, "success": True}
    return {"response": result, "success": True}


def payload_as_output(run: RunState) -> JsonObject:
    """The run's output when a variable node or a block was the last."""
    return {"success": True, "result": run.vars.get(LAST_OUTPUT)}


def remember(run: RunState, node_id: str, record: JsonValue) -> None:
    """Store the output record of a node."""
    child_of(temp_of(run.vars), NODE_OUTPUTS)[node_id] = record


def failed(
    run: RunState, facts: NodeFacts, error: Exception, record: JsonObject | None = None
) -> StepPlan:
    """A function node failed: only its branch ends inside a block, else the run completes (3.18).

    Args:
        record: what the node's outputs show; None: the reason and `success` false.

    Raises:
        Exception: `error` itself, if the flow says that a failed node fails the run.
    """
    node_id = facts.node.id
    reason = reason_of(error)
    record = record if record is not None else {"error": reason, "success": False}
    run.vars[FLOW_ERROR] = reason
    run.vars[FLOW_ERROR_NODE] = node_id
    remember(run, node_id, record)
    back = back_to_block(run, node_id)
    if back is not None:
        return replace(back, failure=reason)
    if facts.options.failing_node_fails_run:
        raise error
    return StepPlan(node_id, None, None, {**record, "node": node_id}, failure=reason)


def reason_of(error: Exception) -> str:
    """One sentence for a person."""
    if isinstance(error, FlowError):
        return str(error)
    if isinstance(error, KeyError) and error.args:
        return f"'{error.args[0]}' is missing"
    return str(error) or type(error).__name__
