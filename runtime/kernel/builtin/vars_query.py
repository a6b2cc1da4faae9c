"""VARS_QUERY: a look at variables, for agents."""

from typing import Any

import orjson

from runtime.base.json_value import JsonObject
from runtime.kernel.core import Core
from runtime.kernel.vars_path import resolve_vars_path
from runtime.model.effect import Effect, EffectHandler, EffectOutcome
from runtime.model.run import RunState


def make_vars_query(core: Core) -> EffectHandler:
    """The handler that reads a path of this or another run's variables; a bad path is an answer, not a failure."""

    def vars_query(run: RunState, effect: Effect, _next_node: str | None) -> EffectOutcome:
        payload = effect.payload
        path = str(payload.get("path") or payload.get("var_path") or "scratchpad")
        try:
            found = _look(core, run, path, payload)
        except ValueError as error:
            return EffectOutcome.completed(_envelope(payload, None, str(error)))
        text = orjson.dumps(found, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS).decode()
        return EffectOutcome.completed(_envelope(payload, text, None))

    return vars_query


def _look(core: Core, run: RunState, path: str, payload: JsonObject) -> JsonObject:
    target = payload.get("target_run_id")
    looked: RunState | None = run
    if target and target != run.run_id:
        looked = core.run_store.load(str(target))
        if looked is None:
            raise ValueError(f"Unknown run_id: {target}")
    value: Any = resolve_vars_path(looked.vars if looked is not None else {}, path)
    found: JsonObject = {"path": path, "type": _type_of(value)}
    if payload.get("keys_only") and isinstance(value, dict):
        found["keys"] = sorted(value)
    elif payload.get("keys_only") and isinstance(value, list):
        found["length"] = len(value)
    else:
        found["value"] = value
    return found


def _envelope(payload: JsonObject, output: str | None, error: str | None) -> JsonObject:
    entry: JsonObject = {
        "call_id": payload.get("call_id") or "vars",
        "name": payload.get("tool_name") or "inspect_vars",
        "success": error is None,
        "output": output,
        "error": error,
    }
    return {"mode": "executed", "results": [entry]}


def _type_of(value: Any) -> str:
    if isinstance(value, dict):
        return "dict"
    return "list" if isinstance(value, list) else type(value).__name__
