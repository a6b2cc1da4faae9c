"""New runs."""

from typing import Any

from runtime.base.errors import RunIdentityConflictError
from runtime.base.json_value import JsonObject, check_json, json_bytes
from runtime.kernel.cause import Cause
from runtime.kernel.core import Core
from runtime.model.event import RunEventType
from runtime.model.run import RunState
from runtime.model.run_random import seed_state
from runtime.model.spec import WorkflowSpec

_INHERITED = (
    "workspace_root",
    "workspace_access_mode",
    "workspace_allowed_paths",
    "workspace_ignored_paths",
)


def create_run(
    core: Core,
    spec: WorkflowSpec,
    *,
    vars: JsonObject | None = None,
    actor_id: str | None = None,
    session_id: str | None = None,
    parent_run_id: str | None = None,
    run_id: str | None = None,
    via: str = "start",
    seed: int | str | None = None,
    cause: Cause | None = None,
) -> tuple[RunState, bool]:
    """Store a new RUNNING run at the entry; with a `run_id` that exists, give that run back.

    Returns:
        The run and whether it is new.

    Raises:
        NotJsonError: `vars` is not JSON; nothing was stored.
        RunIdentityConflictError: a run of that id was created from something else.
    """
    run = RunState.new(
        workflow_id=spec.workflow_id,
        entry_node=spec.entry_node,
        actor_id=actor_id,
        session_id=session_id,
        vars=_initial_vars(core, vars or {}, spec.entry_node, seed, cause),
        parent_run_id=parent_run_id,
        run_id=run_id or core.ids.new(),
        now=core.now_iso(),
    )
    document = _checked(run.vars)
    with core.run_store.unit(durable=parent_run_id is not None):
        if run_id is None:
            core.save(run, 0, None)
        else:
            stored, is_new = core.run_store.create_if_absent(run)
            if not is_new:
                _check_identity(stored, run)
                return stored, False
        if core.record_state:
            core.run_store.put_checkpoint(run.run_id, 0, document)
    if core.hub.is_active:
        facts: JsonObject = {"vars_keys": sorted(run.vars), "actor_id": actor_id, "via": via}
        core.hub.emit(RunEventType.RUN_CREATED, run, facts)
    core.tell_state(run)
    return run, True


def inherited_vars(parent: RunState, vars: JsonObject) -> JsonObject:
    """Child variables with the parent's workspace settings where they are absent."""
    made = dict(vars)
    for key in _INHERITED:
        value = parent.vars.get(key)
        if key not in made and value is not None and value != "":
            made[key] = value
    return made


def _initial_vars(
    core: Core, given: JsonObject, entry: str, seed: int | str | None, cause: Cause | None
) -> JsonObject:
    made = dict(given)
    defaults = core.config.to_limits_dict()
    limits = made.get("_limits")
    made["_limits"] = {**defaults, **limits} if isinstance(limits, dict) else defaults
    space = made.get("_runtime")
    space = dict(space) if isinstance(space, dict) else {}
    for name in ("provider", "model"):
        value = made.get(name) or getattr(core.config, name)
        if isinstance(value, str) and value.strip():
            space.setdefault(name, value.strip())
    support = core.config.model_capabilities.get("tool_support")
    if isinstance(support, str):
        space.setdefault("tool_support", support)
        space.setdefault("supports_native_tools", support == "native")
    if seed is not None:
        space["random"] = seed_state(seed)
    if cause is not None:
        space["tree"] = {"offset": cause.tree_seq, "caused_by": cause.step_id}
    space["checkpoint"] = {"ledger_seq": 0, "node": entry, "status": "running"}
    made["_runtime"] = space
    return made


def _checked(vars: JsonObject) -> bytes:
    check_json(vars, "vars")
    return json_bytes(vars, "vars")


def _check_identity(stored: RunState, wanted: RunState) -> None:
    for name in ("workflow_id", "actor_id", "session_id", "parent_run_id"):
        found: Any = getattr(stored, name)
        if found != getattr(wanted, name):
            raise RunIdentityConflictError(
                stored.run_id,
                f"a run of this id exists with {name} {found!r}",
                "choose another run id",
            )
