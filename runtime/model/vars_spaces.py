"""The namespaces of `RunState.vars` and how to reach them (`spec/runtime.md` 1.8)."""

from runtime.base.json_value import JsonObject

CONTEXT = "context"
SCRATCHPAD = "scratchpad"
RUNTIME = "_runtime"
TEMP = "_temp"
LIMITS = "_limits"
NODE_TRACES = "node_traces"
DEFAULT_MAX_TOKENS = 32768
"""Context budget where nobody says another."""


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


def ensure_limits(run_vars: JsonObject) -> JsonObject:
    """Budgets of the run; what is missing gets its default."""
    limits = get_limits(run_vars)
    for name, value in _DEFAULT_LIMITS.items():
        limits.setdefault(name, value)
    return limits


def get_node_traces(run_vars: JsonObject) -> JsonObject:
    """Traces that a run of an older store keeps in its variables; `Runtime.get_node_traces` has those of every run."""
    traces = get_runtime(run_vars).get(NODE_TRACES)
    return traces if isinstance(traces, dict) else {}


def get_node_trace(run_vars: JsonObject, node_id: str) -> JsonObject:
    """The trace of one node; without steps if there is none."""
    trace = get_node_traces(run_vars).get(node_id)
    return trace if isinstance(trace, dict) else {"node_id": node_id, "steps": []}


_DEFAULT_LIMITS: JsonObject = {
    "max_iterations": 50,
    "current_iteration": 0,
    "max_tokens": DEFAULT_MAX_TOKENS,
    "max_output_tokens": None,
    "max_input_tokens": None,
    "estimated_tokens_used": 0,
    "max_history_messages": -1,
    "warn_iterations_pct": 80,
    "warn_tokens_pct": 80,
}
