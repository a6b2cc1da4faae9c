"""Forks of runs for a host: where one can begin, the flows and the session it goes on with, what may be deleted."""

from collections.abc import Iterator
from dataclasses import replace

from runtime.base.errors import FlowError, UnknownRunError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.drivers.effect_cache import ReplayPolicy
from runtime.drivers.fork_points import fork_point, is_note
from runtime.drivers.forking import ForkOptions, fork
from runtime.effects.memory import session_memory_id
from runtime.host.step_guard import UNLIMITED
from runtime.host.stores import Stores
from runtime.kernel.core import Core
from runtime.model.effect import EffectType
from runtime.model.forks import ForkPoint, ForkRequest, Takes
from runtime.model.run import RunState
from runtime.model.spec import WorkflowSpec, origin_of

_ASKED = frozenset({EffectType.ASK_USER.value, EffectType.WAIT_EVENT.value})
_POLICIES: dict[Takes, ReplayPolicy] = {
    "same": ReplayPolicy(),
    "all": ReplayPolicy.everything(),
    "nothing": ReplayPolicy(llm="live", tools="live"),
}


def point_in_root(stores: Stores, run: RunState, seq: int) -> ForkPoint:
    """The step of a root run at a record of it, or at which a run below it was started.

    Raises:
        FlowError: no step is there.
    """
    root, seq = seq_in_root(stores, run, seq)
    point = fork_point(stores.ledgers, root, seq)
    return replace(point, result=_typed(point.result)) if point.kind in _ASKED else point


def seq_in_root(stores: Stores, run: RunState, seq: int) -> tuple[RunState, int]:
    """The root run of a record, and the record there that stands for it: itself, or the start of the run it belongs to.

    Raises:
        FlowError: the run was started beside the steps of the flow.
    """
    while run.parent_run_id is not None:
        parent = stores.runs.load(run.parent_run_id)
        if parent is None:
            raise UnknownRunError(run.parent_run_id, "the run that started this one is gone")
        seq = _started_at(stores, parent, run.run_id)
        run = parent
    return run, seq


def fork_as_wished(
    core: Core,
    original: RunState,
    request: ForkRequest,
    new_id: str,
    workflow: WorkflowSpec | None,
    edits: JsonObject,
) -> None:
    """Store a fork with the session's notes beside it.

    Args:
        edits: dotted paths of variables -> values of the host's own.

    Raises:
        FlowError: it cannot be forked there.
    """
    notes = None
    if original.session_id == original.run_id:
        notes = core.run_store.load(session_memory_id(original.run_id))
    options = ForkOptions(
        label=request.label or None,
        workflow=workflow,
        vars_edit=edits,
        edits={seq: _spelt(result) for seq, result in request.edits.items()},
        replay=_POLICIES[request.takes],
        budget=request.budget,
        again=request.again,
        run_id=new_id,
        beside=[_notes_of(notes, new_id)] if notes is not None else (),
    )
    try:
        fork(core, original.run_id, request.at, options)
    except FlowError:
        raise
    except ValueError as error:
        raise FlowError(
            original.run_id, str(error), "choose another step, or start the flow anew"
        ) from error


def _notes_of(notes: RunState, session_id: str) -> RunState:
    """A copy of a session's notes for another session."""
    run_id = session_memory_id(session_id)
    return replace(notes, run_id=run_id, session_id=session_id, parent_run_id=None)


def facts_of_fork(facts: JsonObject, request: ForkRequest, flow_name: str) -> JsonObject:
    """What is noted about a fork at `META`: whose it is, and which runs it may hold artifacts of."""
    return {
        **facts,
        "flow_name": flow_name,
        "forked_from": [request.run_id, request.at],
        "label": request.label,
        **({"step_limit": UNLIMITED} if request.budget == "none" else {}),
        "origins": [*origins(facts), request.run_id],
    }


def origins(facts: JsonObject) -> list[str]:
    """The runs that a fork comes from, the first one first."""
    found = facts.get("origins")
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def _typed(answer: JsonValue) -> JsonValue:
    """An answer without the second name of the same text, which an edit would have to keep equal."""
    if isinstance(answer, dict) and "response" in answer:
        is_twice = answer.get("text") == answer["response"]
        return {key: answer[key] for key in answer if key != "text" or not is_twice}
    return answer


def _spelt(result: JsonValue) -> JsonValue:
    """The opposite: a text under both names that flows read it by."""
    if (
        isinstance(result, dict)
        and set(result) == {"response"}
        and isinstance(result["response"], str)
    ):
        return {**result, "text": result["response"]}
    return result


def _started_at(stores: Stores, parent: RunState, child_id: str) -> int:
    """The record of a run that first names a child run.

    Raises:
        FlowError: none does: it was started beside the run's steps.
    """
    for seq, record in enumerate(stores.ledgers.iter(parent.run_id), 1):
        if not is_note(record) and child_id in _named(record):
            return seq
    raise FlowError(
        origin_of(parent.current_node),
        "this step belongs to a run beside the steps of its flow, such as a branch or a listener",
        "choose a step of the flow itself",
    )


def _named(record: JsonObject) -> Iterator[str]:
    result = record.get("result")
    if not isinstance(result, dict):
        return
    wait = result.get("wait")
    details = wait.get("details") if isinstance(wait, dict) else None
    for found in (result, details):
        if isinstance(found, dict) and isinstance(found.get("sub_run_id"), str):
            yield found["sub_run_id"]
