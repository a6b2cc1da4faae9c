"""Blocks: loops, sequences and listeners, with their frames in the run variables (3.5, 3.12).

`_temp._control`: `stack` of scheduler node ids, innermost last; `frames` by node id; `return_to` marks the
arrival of a finished branch.
"""

import math
from collections.abc import Callable
from typing import Any, assert_never

from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunState
from runtime.model.spec import NodeHandler, StepContext, StepPlan
from runtime.nodes.node_type import Fan, Inputs, Repeat, RepeatKind, Start
from runtime.visualflow.flow import EXEC_OUT
from runtime.visualflow_compiler.draft import pins_of
from runtime.visualflow_compiler.inputs import Resolver
from runtime.visualflow_compiler.parallel import Lane, parallel_step
from runtime.visualflow_compiler.paths import back_to_block, ended, failed, payload_as_output
from runtime.visualflow_compiler.run_vars import (
    CONTROL,
    EFFECTS,
    LAST_OUTPUT,
    NODE_OUTPUTS,
    PAYLOAD_OF,
    PREVIOUS_HANDLE,
    TEMP,
    child_of,
    temp_of,
)
from runtime.visualflow_compiler.views import NodeFacts, View

MAX_PASSES = 10_000
"""Passes after which `for` and `while` fail."""

LOOP, DONE, COMPLETED = "loop", "done", "completed"

Frame = JsonObject
NextPass = Callable[[Frame, JsonValue, View], JsonObject | None]
"""(frame, payload, view) -> keys of this pass, the frame moved on; None: no more."""


def block_step(
    behaviour: Repeat | Fan,
    facts: NodeFacts,
    resolve: Resolver,
    *,
    marks_handles: bool,
    lanes: tuple[Lane, ...] = (),
) -> NodeHandler:
    """The step function of a loop or a sequence.

    Args:
        lanes: branches that run at the same time; none: one after the other.
    """
    if lanes:
        return parallel_step(facts, lanes, _enter, _leave_block(facts, COMPLETED, marks_handles))
    match behaviour:
        case Repeat(RepeatKind.EACH):
            return _loop_step(facts, _each_frame(resolve), _next_item, marks_handles)
        case Repeat(RepeatKind.RANGE):
            return _loop_step(facts, _range_frame(resolve), _next_number, marks_handles)
        case Repeat(RepeatKind.WHILE):
            return _loop_step(facts, _while_frame, _next_round(resolve), marks_handles)
        case Repeat():
            raise AssertionError(behaviour.kind)
        case Fan():
            return _fan_step(facts, behaviour, marks_handles)
        case _:
            assert_never(behaviour)


def _loop_step(
    facts: NodeFacts, new_frame: Callable[[View], Frame], next_pass: NextPass, marks_handles: bool
) -> NodeHandler:
    node_id = facts.node.id
    body = facts.targets.get(LOOP)
    into_body = None if body is None else StepPlan(node_id, None, body)
    leave = _leave_block(facts, DONE, marks_handles)

    def step(run: RunState, context: StepContext) -> StepPlan:
        view = View(facts, run, context, {})
        temp = temp_of(run.vars)
        control = child_of(temp, CONTROL)
        frame = _returned_frame(control, node_id)
        try:
            if frame is None:
                frame = _enter(control, node_id, new_frame(view))
            keys = next_pass(frame, run.vars.get(LAST_OUTPUT), view) if into_body else None
        except LoopFailedError as error:
            _forget(control, node_id)
            return failed(run, facts, error)
        if keys is None or into_body is None:
            return leave(run, control)
        _show_pass(run.vars, temp, node_id, keys)
        if marks_handles:
            temp[PREVIOUS_HANDLE] = LOOP
        return into_body

    return step


class LoopFailedError(FlowError):
    """A loop cannot go on: bad range, or too many passes."""


def _each_frame(resolve: Resolver) -> Callable[[View], Frame]:
    def new_frame(view: View) -> Frame:
        inputs = resolve(view)
        items = _input_or_payload(inputs, "items", view)
        if items is None:
            items = []
        elif isinstance(items, list | tuple):
            items = list(items)
        else:
            items = [items]
        return {"kind": "loop", "idx": 0, "items": items}

    return new_frame


def _next_item(frame: Frame, payload: JsonValue, view: View) -> JsonObject | None:
    del payload, view
    index, items = frame["idx"], frame["items"]
    total = len(items)
    if index >= total:
        return None
    frame["idx"] = index + 1
    return {"item": items[index], "index": index, "total": total}


def _range_frame(resolve: Resolver) -> Callable[[View], Frame]:
    def new_frame(view: View) -> Frame:
        inputs, where = resolve(view), view.node.id
        start, end = number_of(inputs.get("start")), number_of(inputs.get("end"))
        if start is None or end is None:
            raise LoopFailedError(
                where, "'start' and 'end' must be numbers", "wire or type both of them"
            )
        step = number_of(inputs.get("step"))
        step = 1.0 if step is None else step
        if step == 0:
            raise LoopFailedError(where, "'step' is 0", "give a step above or below 0")
        total = _passes(start, end, step, where)
        return {
            "kind": "for",
            "start": start,
            "end": end,
            "step": step,
            "i": start,
            "index": 0,
            "total": total,
        }

    return new_frame


def _passes(start: float, end: float, step: float, where: str) -> int:
    passes = (end - start) / step
    if not math.isfinite(passes):
        raise LoopFailedError(where, "the range has no end", "give a larger step, or nearer bounds")
    return max(0, math.ceil(passes))


def _next_number(frame: Frame, payload: JsonValue, view: View) -> JsonObject | None:
    del payload
    i, end, step, index = frame["i"], frame["end"], frame["step"], frame["index"]
    if i >= end if step > 0 else i <= end:
        return None
    if index >= MAX_PASSES:
        raise _too_many(view)
    frame["i"] = i + step
    frame["index"] = index + 1
    return {"i": i, "index": index, "total": frame["total"]}


def _while_frame(view: View) -> Frame:
    del view
    return {"kind": "while", "iters": 0}


def _next_round(resolve: Resolver) -> NextPass:
    def next_round(frame: Frame, payload: JsonValue, view: View) -> JsonObject | None:
        if not _input_or_payload(resolve(view), "condition", view):
            return None
        index = frame["iters"]
        if index >= MAX_PASSES:
            raise _too_many(view)
        frame["iters"] = index + 1
        item = payload["item"] if isinstance(payload, dict) and "item" in payload else payload
        return {"item": item, "index": index}

    return next_round


def _too_many(view: View) -> LoopFailedError:
    return LoopFailedError(
        view.node.id, f"more than {MAX_PASSES} passes", "let the loop end earlier"
    )


def _input_or_payload(inputs: Inputs, pin_id: str, view: View) -> JsonValue:
    """An input; when nothing at all resolved, a payload that is no object stands for it."""
    if inputs or isinstance(view.payload, dict):
        return inputs.get(pin_id)
    return view.payload


def number_of(value: Any) -> float | None:
    """A finite number from a JSON value: booleans are 0 and 1, numeric text counts; else None."""
    try:
        number = float(value) if isinstance(value, str | int | float) else math.nan
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _show_pass(variables: JsonObject, temp: JsonObject, node_id: str, keys: JsonObject) -> None:
    """Put the keys of a pass into payload and output record.

    As long as the payload is still that of the pass before, only the keys change: what else is in it may be
    large, and a save costs what changed.
    """
    payload = variables.get(LAST_OUTPUT)
    records = child_of(temp, NODE_OUTPUTS)
    record = records.get(node_id)
    if temp.get(PAYLOAD_OF) == node_id and isinstance(payload, dict) and isinstance(record, dict):
        payload.update(keys)
        if record is not payload:
            record.update(keys)
        return
    if isinstance(payload, dict):
        shown = {**payload, **keys}
    else:
        shown = keys if payload is None else {"input": payload, **keys}
    variables[LAST_OUTPUT] = shown
    records[node_id] = shown
    temp[PAYLOAD_OF] = node_id


def _fan_step(facts: NodeFacts, behaviour: Fan, marks_handles: bool) -> NodeHandler:
    node_id = facts.node.id
    branches = branches_of(facts)
    plans = {
        handle: StepPlan(node_id, None, target)
        for handle in branches
        if (target := facts.targets.get(handle)) is not None
    }
    leave = _leave_block(facts, COMPLETED if behaviour.joins else "", marks_handles)

    def new_frame() -> Frame:
        if not behaviour.joins:
            return {"kind": "sequence", "idx": 0, "then": list(branches)}
        completed = facts.targets.get(COMPLETED)
        return {
            "kind": "parallel",
            "phase": "branches",
            "idx": 0,
            "then": list(branches),
            "completed_target": completed,
        }

    def step(run: RunState, context: StepContext) -> StepPlan:
        del context
        temp = temp_of(run.vars)
        control = child_of(temp, CONTROL)
        frame = _returned_frame(control, node_id)
        if frame is None:
            frame = _enter(control, node_id, new_frame())
        index, then = frame["idx"], frame["then"]
        while index < len(then):
            plan = plans.get(then[index])
            index += 1
            if plan is not None:
                frame["idx"] = index
                if marks_handles:
                    temp[PREVIOUS_HANDLE] = then[index - 1]
                return plan
        return leave(run, control)

    return step


def branches_of(facts: NodeFacts) -> tuple[str, ...]:
    """The branch outputs of a sequence or parallel node, in order."""
    declared = [
        pin_id for pin_id, _ in pins_of(facts.node, "outputs") if pin_id.startswith("then:")
    ]
    handles = declared or [handle for handle in facts.targets if handle.startswith("then:")]
    return tuple(sorted(handles, key=_branch_number))


def _branch_number(handle: str) -> tuple[int, str]:
    number = handle.removeprefix("then:")
    return (int(number) if number.isdecimal() else 10**9, handle)


def _returned_frame(control: JsonObject, node_id: str) -> Frame | None:
    """The node's frame if a branch of it has just ended; an arrival by wire starts anew."""
    if control.get("return_to") != node_id:
        return None
    del control["return_to"]
    frames = control.get("frames")
    return frames.get(node_id) if isinstance(frames, dict) else None


def _enter(control: JsonObject, node_id: str, frame: Frame) -> Frame:
    """Put a fresh frame on; inner blocks that a wire left behind are dropped."""
    stack = control.setdefault("stack", [])
    frames = child_of(control, "frames")
    if node_id in stack:
        at = stack.index(node_id) + 1
        for inner in stack[at:]:
            frames.pop(inner, None)
        del stack[at:]
    else:
        stack.append(node_id)
    frames[node_id] = frame
    return frame


def _forget(control: JsonObject, node_id: str) -> None:
    frames = control.get("frames")
    if isinstance(frames, dict):
        frames.pop(node_id, None)
    stack = control.get("stack")
    if isinstance(stack, list) and node_id in stack:
        stack.remove(node_id)


def _leave_block(
    facts: NodeFacts, handle: str, marks_handles: bool
) -> Callable[[RunState, JsonObject], StepPlan]:
    node_id = facts.node.id
    target = facts.targets.get(handle)
    onward = None if target is None else StepPlan(node_id, None, target)

    def leave(run: RunState, control: JsonObject) -> StepPlan:
        _forget(control, node_id)
        if onward is None:
            return ended(run, node_id, payload_as_output(run))
        if marks_handles:
            run.vars[TEMP][PREVIOUS_HANDLE] = handle
        return onward

    return leave


def listening_step(behaviour: Start, facts: NodeFacts, resolve: Resolver) -> NodeHandler:
    """The step function of a trigger that waits first; its branch may come back to it."""
    node_id, listen = facts.node.id, behaviour.listen
    assert listen is not None
    target = facts.targets.get(EXEC_OUT)
    result_key = f"{TEMP}.{EFFECTS}.{node_id}"

    def step(run: RunState, context: StepContext) -> StepPlan:
        view = View(facts, run, context, {})
        effect_type, payload, repeats = listen(resolve(view), view)
        control = child_of(temp_of(run.vars), CONTROL)
        if control.get("return_to") == node_id:
            del control["return_to"]
        stack = control.setdefault("stack", [])
        if repeats and node_id not in stack:
            stack.append(node_id)
        goal = target if target is not None or not repeats else node_id
        if effect_type is EffectType.WAIT_EVENT:
            payload = {**payload, "resume_to_node": goal}
        effect = Effect(effect_type, payload, result_key)
        if goal is None:
            return back_to_block(run, node_id, effect) or StepPlan(node_id, effect, None)
        return StepPlan(node_id, effect, goal)

    return step
