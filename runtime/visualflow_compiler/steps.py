"""One step function for each behaviour; what is the same at every visit is worked out beforehand."""

from collections.abc import Callable
from typing import assert_never

from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunState
from runtime.model.spec import NodeHandler, StepContext, StepPlan
from runtime.nodes.node_type import (
    NODE_FAILURES,
    Act,
    Answer,
    Ask,
    Behaviour,
    Branch,
    End,
    Fan,
    Pure,
    PureFunction,
    Repeat,
    Request,
    Start,
)
from runtime.nodes.start_values import release
from runtime.visualflow.flow import EXEC_OUT
from runtime.visualflow_compiler.blocks import block_step, listening_step
from runtime.visualflow_compiler.inputs import Resolver
from runtime.visualflow_compiler.parallel import Lane
from runtime.visualflow_compiler.paths import (
    back_to_block,
    ended,
    failed,
    output_of_last,
    payload_as_output,
    remember,
)
from runtime.visualflow_compiler.run_vars import (
    EFFECTS,
    NODE_OUTPUTS,
    PLACEHOLDERS,
    PREVIOUS_HANDLE,
    TEMP,
    child_of,
    set_payload,
    set_value_at,
    temp_of,
)
from runtime.visualflow_compiler.views import NodeFacts, View

Leave = Callable[[RunState, JsonValue], StepPlan | None]
"""(run, result) -> plan to go on, or None where the path ends; raises FlowError for a bad `branch`."""


def step_of(
    behaviour: Behaviour,
    facts: NodeFacts,
    resolve: Resolver,
    *,
    marks_handles: bool,
    lanes: tuple[Lane, ...] = (),
) -> NodeHandler:
    """The step function of an executing node.

    Args:
        lanes: of a Parallel node whose branches run at the same time.
        marks_handles: the flow has fan-ins, which ask by which handle the node before was left.
    """
    match behaviour:
        case Start(listen=None):
            return _function_step(facts, resolve, Act(behaviour.outputs), marks_handles)
        case Start():
            return listening_step(behaviour, facts, resolve)
        case Pure():
            return _function_step(facts, resolve, Act(behaviour.evaluate), marks_handles)
        case Branch():
            return _function_step(facts, resolve, Act(behaviour.choose), marks_handles)
        case Act(starts_empty=True):
            return _variable_step(facts, resolve, behaviour)
        case Act():
            return _function_step(facts, resolve, behaviour, marks_handles)
        case End():
            return _end_step(facts, resolve, behaviour.output)
        case Request(phases=None):
            return _request_step(facts, resolve, behaviour)
        case Request():
            return _phased_step(facts, resolve, behaviour)
        case Repeat() | Fan():
            return block_step(behaviour, facts, resolve, marks_handles=marks_handles, lanes=lanes)
        case _:
            assert_never(behaviour)


def _function_step(
    facts: NodeFacts, resolve: Resolver, behaviour: Act, marks_handles: bool
) -> NodeHandler:
    node_id = facts.node.id
    act, record_of, on_failure = behaviour.act, behaviour.record, behaviour.on_failure
    keeps_payload, on_path_end = behaviour.keeps_payload, behaviour.on_path_end
    leave = _leave(facts, marks_handles)
    output_path = _output_path(facts)

    def step(run: RunState, context: StepContext) -> StepPlan:
        view = View(facts, run, context, {})
        try:
            result = act(resolve(view), view)
            record = result if record_of is None else record_of(result, view)
            temp = temp_of(run.vars)
            if not keeps_payload:
                set_payload(run.vars, temp, result)
            if output_path is not None:
                if len(output_path) == 1:
                    release(run.vars, output_path)
                set_value_at(run.vars, output_path, result)
            child_of(temp, NODE_OUTPUTS)[node_id] = record
            plan = leave(run, result)
        except NODE_FAILURES as error:
            return failed(run, facts, error, on_failure(error, view) if on_failure else None)
        if plan is not None:
            return plan
        output = output_of_last(result) if on_path_end is None else on_path_end(record, view)
        return ended(run, node_id, output)

    return step


def _variable_step(facts: NodeFacts, resolve: Resolver, behaviour: Act) -> NodeHandler:
    """Variable nodes: a failing input leaves the step, a failing act fails the node; payload untouched."""
    node_id = facts.node.id
    act, record_of, on_path_end = behaviour.act, behaviour.record, behaviour.on_path_end
    keeps_payload = behaviour.keeps_payload
    onward = _onward(facts)

    def step(run: RunState, context: StepContext) -> StepPlan:
        view = View(facts, run, context, {})
        inputs = resolve(view)
        try:
            result = act(inputs, view)
        except NODE_FAILURES as error:
            return failed(run, facts, error)
        record = result if record_of is None else record_of(result, view)
        temp = temp_of(run.vars)
        if not keeps_payload:
            set_payload(run.vars, temp, result)
        child_of(temp, NODE_OUTPUTS)[node_id] = record
        if onward is not None:
            return onward
        output = payload_as_output(run) if on_path_end is None else on_path_end(record, view)
        return ended(run, node_id, output)

    return step


def _end_step(facts: NodeFacts, resolve: Resolver, output_of: PureFunction) -> NodeHandler:
    node_id = facts.node.id

    def step(run: RunState, context: StepContext) -> StepPlan:
        view = View(facts, run, context, {})
        try:
            output = output_of(resolve(view), view)
        except NODE_FAILURES as error:
            return failed(run, facts, error)
        set_payload(run.vars, temp_of(run.vars), output)
        remember(run, node_id, output)
        return StepPlan(node_id, None, None, output)

    return step


def _request_step(facts: NodeFacts, resolve: Resolver, behaviour: Request) -> NodeHandler:
    node_id = facts.node.id
    effect_type, request, placeholder = behaviour.effect, behaviour.request, behaviour.placeholder
    target = facts.targets.get(EXEC_OUT)
    result_key = f"{TEMP}.{EFFECTS}.{node_id}"
    envelope = _envelope(facts, behaviour, effect_type)

    def step(run: RunState, context: StepContext) -> StepPlan:
        view = View(facts, run, context, {})
        inputs = resolve(view)
        payload = {**envelope, **request(inputs, view)}
        if placeholder is not None:
            child_of(temp_of(run.vars), PLACEHOLDERS)[node_id] = placeholder(inputs, view)
        effect = Effect(effect_type, payload, result_key)
        if target is not None:
            return StepPlan(node_id, effect, target)
        return back_to_block(run, node_id, effect) or StepPlan(node_id, effect, None)

    return step


def _phased_step(facts: NodeFacts, resolve: Resolver, behaviour: Request) -> NodeHandler:
    node_id, phases = facts.node.id, behaviour.phases
    assert phases is not None
    onward = _onward(facts)
    own_key = f"{TEMP}.{EFFECTS}.{node_id}"

    def step(run: RunState, context: StepContext) -> StepPlan:
        view = View(facts, run, context, {})
        phase = phases(lambda: resolve(view), view)
        match phase:
            case Answer():
                payload = phase.record if phase.payload is None else phase.payload
                set_payload(run.vars, temp_of(run.vars), payload)
                remember(run, node_id, phase.record)
                return onward or ended(run, node_id, phase.output)
            case Ask():
                key = phase.result_key or own_key
                if not phase.is_last:
                    return StepPlan(node_id, Effect(phase.effect, phase.payload, key), node_id)
                payload = {**_envelope(facts, behaviour, phase.effect), **phase.payload}
                effect = Effect(phase.effect, payload, key)
                if onward is not None:
                    return StepPlan(node_id, effect, onward.next_node)
                return back_to_block(run, node_id, effect) or StepPlan(node_id, effect, None)
            case _:
                assert_never(phase)

    return step


def _envelope(facts: NodeFacts, behaviour: Request, effect_type: EffectType) -> JsonObject:
    envelope: JsonObject = {}
    if not behaviour.is_bare:
        envelope["type"] = str(effect_type)
        envelope["resume_to_node"] = facts.targets.get(EXEC_OUT)
    config = facts.node.data.get("effectConfig")
    if effect_type is not EffectType.START_SUBWORKFLOW and isinstance(config, dict):
        absorbs = config.get("continueOnError", config.get("continue_on_error"))
        if absorbs is True:
            envelope["continue_on_error"] = True
    return envelope


def _leave(facts: NodeFacts, marks_handles: bool) -> Leave:
    """How a function node goes on: straight, or by the `branch` its result names."""
    onward = _onward(facts)
    if facts.targets and onward is None:
        return _leave_by_branch(facts, marks_handles)
    if onward is None:
        return lambda run, result: None
    if not marks_handles:
        return lambda run, result: onward

    def leave(run: RunState, result: JsonValue) -> StepPlan | None:
        del result
        run.vars[TEMP][PREVIOUS_HANDLE] = EXEC_OUT
        return onward

    return leave


def _leave_by_branch(facts: NodeFacts, marks_handles: bool) -> Leave:
    node_id = facts.node.id
    plans = {handle: StepPlan(node_id, None, goal) for handle, goal in facts.targets.items()}

    def leave(run: RunState, result: JsonValue) -> StepPlan | None:
        branch = result.get("branch") if isinstance(result, dict) else None
        if not isinstance(branch, str):
            raise FlowError(
                node_id,
                "the result has no text 'branch' that names a control output",
                "return an object with a 'branch'",
            )
        plan = plans.get(branch)
        if plan is None and not is_branch_handle(branch):
            raise FlowError(node_id, f"there is no control output '{branch[:80]}'")
        if marks_handles and plan is not None:
            run.vars[TEMP][PREVIOUS_HANDLE] = branch
        return plan

    return leave


def is_branch_handle(handle: str) -> bool:
    """Whether a node other than a block may be left by this control output."""
    return handle in {"true", "false", "default", "again", "limit_reached"} or handle.startswith(
        "case:"
    )


def _onward(facts: NodeFacts) -> StepPlan | None:
    target = facts.targets.get(EXEC_OUT)
    return None if target is None else StepPlan(facts.node.id, None, target)


def _output_path(facts: NodeFacts) -> tuple[str, ...] | None:
    key = facts.node.data.get("outputKey")
    return tuple(key.strip().split(".")) if isinstance(key, str) and key.strip() else None
