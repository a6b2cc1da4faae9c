"""Branches of a Parallel node at the same time: a child run each, merged in branch order.

The node starts one child run for every branch and then waits for each in turn. A child begins with a copy of the
run's state, so every branch sees what was there when the node was entered; it ends with what its nodes gave and
which run variables it changed. Both the starts and the waits are ordinary effects: they last through a crash, and
questions, approvals and timers of a branch wait in the branch alone.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from runtime.base.canonical import content_hash
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunState
from runtime.model.spec import BRANCH_END, BRANCH_MARK, NodeHandler, StepContext, StepPlan
from runtime.nodes.branch_dependence import reached_from, why_in_turn
from runtime.nodes.node_type import NodeType
from runtime.nodes.start_values import release
from runtime.visualflow_compiler.run_vars import (
    CONTROL,
    EFFECTS,
    FLOW_ERROR,
    FLOW_ERROR_NODE,
    LAST_OUTPUT,
    NODE_OUTPUTS,
    PLACEHOLDERS,
    TEMP,
    child_of,
    set_payload,
    temp_of,
)
from runtime.visualflow_compiler.views import NodeFacts

_BRANCH = "_branch"
_PARTS = (NODE_OUTPUTS, EFFECTS, PLACEHOLDERS)
_ERRORS = (FLOW_ERROR, FLOW_ERROR_NODE)


@dataclass(frozen=True, slots=True)
class Lane:
    """One branch that can run by itself.

    Attributes:
        workflow_id: of the child run.
        target: its first node.
        nodes: every node it can come to.
        end: the spec node that closes it.
    """

    handle: str
    workflow_id: str
    target: str
    nodes: frozenset[str]
    end: str


def lanes_of(
    facts: NodeFacts,
    handles: Iterable[str],
    targets: Mapping[str, Mapping[str, str]],
    types: Mapping[str, NodeType],
    reads: Callable[[Iterable[str]], set[str]],
) -> tuple[Lane, ...]:
    """The wired branches of a node as lanes; none if they cannot run apart.

    They can if there are two or more and nothing of `why_in_turn` holds.

    Args:
        handles: branch outputs in order.
        targets: control wires of the flow.
        reads: all nodes whose outputs some nodes read, also through values.
    """
    node_id = facts.node.id
    onward = {source: tuple(by_handle.values()) for source, by_handle in targets.items()}
    lanes, end = [], f"{node_id}{BRANCH_END}"
    for handle in handles:
        target = facts.targets.get(handle)
        if target is not None:
            workflow_id = f"{facts.flow_id}{BRANCH_MARK}{node_id}::{handle}"
            lanes.append(Lane(handle, workflow_id, target, reached_from(target, onward), end))
    branches = [lane.nodes for lane in lanes]
    if len(lanes) < 2 or why_in_turn(node_id, branches, types, reads, str):
        return ()
    return tuple(lanes)


def parallel_step(
    facts: NodeFacts,
    lanes: tuple[Lane, ...],
    enter: Callable[[JsonObject, str, JsonObject], JsonObject],
    leave: Callable[[RunState, JsonObject], StepPlan],
) -> NodeHandler:
    """The step function of a node whose branches run at the same time.

    Args:
        enter: puts a fresh frame on.
        leave: takes the frame away and goes on at `completed`.
    """
    node_id = facts.node.id
    result_key = f"{TEMP}.{EFFECTS}.{node_id}"

    def step(run: RunState, context: StepContext) -> StepPlan:
        del context
        temp = temp_of(run.vars)
        control = child_of(temp, CONTROL)
        frame = _frame_going_on(temp, control, node_id)
        if frame is None:
            frame = enter(control, node_id, _new_frame(run, lanes))
        else:
            _take(run, frame, child_of(temp, EFFECTS).pop(node_id, None))
        index = frame["idx"]
        if frame["phase"] == "start" and index == len(lanes):
            frame["phase"], index = "join", 0
        if index == len(lanes):
            return leave(run, control)
        frame["idx"] = index + 1
        lane = lanes[index]
        payload = (
            _start_of(lane, frame)
            if frame["phase"] == "start"
            else {
                "workflow_id": lane.workflow_id,
                "sub_run_id": frame["children"][index],
                "on_child_failure": "fail",
            }
        )
        return StepPlan(node_id, Effect(EffectType.START_SUBWORKFLOW, payload, result_key), node_id)

    return step


def branch_end(lane: Lane) -> NodeHandler:
    """The last step of a branch: its output is what the run around takes over."""

    def step(run: RunState, context: StepContext) -> StepPlan:
        del context
        temp = temp_of(run.vars)
        before = child_of(temp, _BRANCH).get("before") or {}
        output: JsonObject = {
            "vars": {
                key: value
                for key, value in run.vars.items()
                if not key.startswith("_") and content_hash(value) != before.get(key)
            },
            "last_output": run.vars.get(LAST_OUTPUT),
            "errors": {key: run.vars[key] for key in _ERRORS if key in run.vars},
            "temp": {part: _of_nodes(temp.get(part), lane.nodes) for part in _PARTS},
        }
        return StepPlan(lane.end, None, None, output)

    return step


def _new_frame(run: RunState, lanes: tuple[Lane, ...]) -> JsonObject:
    public = {key: value for key, value in run.vars.items() if not key.startswith("_")}
    return {
        "kind": "parallel",
        "phase": "start",
        "idx": 0,
        "then": [lane.handle for lane in lanes],
        "children": [],
        "before": {key: content_hash(value) for key, value in public.items()},
    }


def _frame_going_on(temp: JsonObject, control: JsonObject, node_id: str) -> JsonObject | None:
    """The frame if the run comes from an effect of this node; an arrival by wire starts anew."""
    if temp.get("prev_node_id") != node_id:
        return None
    frames = control.get("frames")
    frame = frames.get(node_id) if isinstance(frames, dict) else None
    return frame if isinstance(frame, dict) and "children" in frame else None


def _start_of(lane: Lane, frame: JsonObject) -> JsonObject:
    return {
        "workflow_id": lane.workflow_id,
        "async": True,
        "inherit_state": True,
        "set": {
            f"{TEMP}.{CONTROL}": {"stack": [lane.end], "frames": {}},
            f"{TEMP}.{_BRANCH}": {"before": frame["before"]},
        },
    }


def _take(run: RunState, frame: JsonObject, result: JsonValue) -> None:
    """Note a child that was started, or take over what a finished one gave."""
    given = result if isinstance(result, dict) else {}
    if frame["phase"] == "start":
        frame["children"].append(given.get("sub_run_id"))
        return
    output = given.get("output")
    if not isinstance(output, dict):
        return
    temp = temp_of(run.vars)
    for part in _PARTS:
        child_of(temp, part).update(output["temp"][part])
    release(run.vars, output["vars"])
    run.vars.update(output["vars"])
    run.vars.update(output["errors"])
    set_payload(run.vars, temp, output["last_output"])


def _of_nodes(part: JsonValue, nodes: frozenset[str]) -> JsonObject:
    return {key: part[key] for key in part if key in nodes} if isinstance(part, dict) else {}
