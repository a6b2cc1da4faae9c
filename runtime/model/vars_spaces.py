"""The namespaces of `RunState.vars` and how to reach them (`spec/runtime.md` 1.8)."""

from runtime.base.json_value import JsonObject

CONTEXT = "context"
SCRATCHPAD = "scratchpad"
RUNTIME = "_runtime"
TEMP = "_temp"
LIMITS = "_limits"


def ensure_namespaces(run_vars: JsonObject) -> JsonObject:
    """The same variables with all five namespaces there as objects."""
    for name in (CONTEXT, SCRATCHPAD, RUNTIME, TEMP, LIMITS):
        get_namespace(run_vars, name)
    return run_vars


def get_namespace(run_vars: JsonObject, name: str) -> JsonObject:
    """A namespace; made if it is not there or no object."""
    space = run_vars.get(name)
    if not isinstance(space, dict):
        run_vars[name] = {}
        space = run_vars[name]
    return space


def get_context(run_vars: JsonObject) -> JsonObject:
    """Task, messages and attachments: the user's."""
    return get_namespace(run_vars, CONTEXT)


def get_scratchpad(run_vars: JsonObject) -> JsonObject:
    """Free working memory of workflow and agent."""
    return get_namespace(run_vars, SCRATCHPAD)


def get_runtime(run_vars: JsonObject) -> JsonObject:
    """What runtime and host keep."""
    return get_namespace(run_vars, RUNTIME)


def get_temp(run_vars: JsonObject) -> JsonObject:
    """What the compiled flow keeps from step to step."""
    return get_namespace(run_vars, TEMP)


def clear_temp(run_vars: JsonObject) -> None:
    """Empty `_temp`."""
    get_namespace(run_vars, TEMP).clear()


def get_limits(run_vars: JsonObject) -> JsonObject:
    """Budgets of the run."""
    return get_namespace(run_vars, LIMITS)
