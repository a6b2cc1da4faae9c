"""The deterministic world of the recorded runs (`_meta.stubs`): models, agents, tools, knowledge."""

import contextlib
import json
from typing import Any

from runtime.effects.memory import MemoryServices, make_memory_handlers
from runtime.model.effect import EffectOutcome, EffectType
from runtime.model.spec import StepPlan, WorkflowSpec
from runtime.services.llm.scripted import EchoLLM

KG_QUERY = {
    "ok": True,
    "count": 0,
    "items": [],
    "packets": [],
    "packed_count": 0,
    "active_memory_text": "",
    "estimated_tokens": 0,
    "dropped": 0,
}


def handlers(run_store: Any, artifacts: Any, now_iso: Any) -> dict[EffectType, Any]:
    """Real memory handlers, stubs for everything else that leaves the process."""
    services = MemoryServices(
        run_store=run_store,
        artifacts=artifacts,
        lock=lambda run_id: contextlib.nullcontext(),
        now_iso=now_iso,
        llm=EchoLLM(),
    )
    return {
        **make_memory_handlers(services),
        EffectType.LLM_CALL: _llm_call,
        EffectType.TOOL_CALLS: _tool_calls,
        EffectType.MEMORY_KG_ASSERT: _kg_assert,
        EffectType.MEMORY_KG_QUERY: lambda run, effect: EffectOutcome.completed(dict(KG_QUERY)),
        EffectType.MEMORY_KG_RESOLVE: lambda run, effect: EffectOutcome.completed(
            {"ok": True, "count": 0, "candidates": []}
        ),
    }


def agent_spec(workflow_id: str, node_id: str) -> WorkflowSpec:
    """The workflow an agent node runs: done at once."""
    answer = json.dumps({"stub": node_id}, separators=(",", ":"))

    def done(run: Any, context: Any) -> StepPlan:
        task = (run.vars.get("context") or {}).get("task")
        output = {
            "answer": answer,
            "iterations": 1,
            "messages": [
                {"role": "user", "content": task},
                {"role": "assistant", "content": answer},
            ],
        }
        return StepPlan("done", complete_output=output)

    return WorkflowSpec(workflow_id, "done", {"done": done})


def _llm_call(run: Any, effect: Any) -> EffectOutcome:
    payload = effect.payload
    result = {
        "provider": payload.get("provider") or "stub",
        "model": payload.get("model") or "stub-model",
        "finish_reason": "stop",
        "usage": {"input_tokens": 1, "output_tokens": 1},
        "tool_calls": [],
        "content": json.dumps({"stub": run.current_node}, separators=(",", ":")),
    }
    schema = payload.get("response_schema")
    if isinstance(schema, dict) and schema:
        result["data"] = instance_of(schema, schema, "")
        result["content"] = json.dumps(result["data"])
    return EffectOutcome.completed(result)


def instance_of(schema: Any, root: Any, name: str) -> Any:
    """A value that follows a schema, always the same."""
    if not isinstance(schema, dict):
        return None
    if "$ref" in schema:
        return _referenced(str(schema["$ref"]), root, name)
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return schema["enum"][0]
    for key in ("allOf", "anyOf", "oneOf"):
        if schema.get(key):
            return instance_of(schema[key][0], root, name)
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    if kind == "object" or "properties" in schema:
        properties = schema.get("properties") or {}
        return {key: instance_of(part, root, key) for key, part in properties.items()}
    if kind == "array":
        return [instance_of(schema.get("items"), root, name)]
    simple = {"number": 1, "integer": 1, "boolean": True}
    return simple.get(kind, "run" if name == "scope" else "stub") if kind else None


def _referenced(reference: str, root: Any, name: str) -> Any:
    if not reference.startswith("#"):
        return {"assertions": None}
    target = root
    for part in reference.removeprefix("#").strip("/").split("/"):
        target = target.get(part) if isinstance(target, dict) else None
    return instance_of(target, root, name)


def _tool_calls(run: Any, effect: Any) -> EffectOutcome:
    del run
    results = [
        {
            "call_id": call.get("call_id"),
            "name": call.get("name"),
            "success": True,
            "output": f"stub-tool:{call.get('name')}",
            "error": None,
        }
        for call in effect.payload.get("tool_calls") or []
    ]
    return EffectOutcome.completed({"mode": "executed", "results": results})


def _kg_assert(run: Any, effect: Any) -> EffectOutcome:
    del run
    count = len(effect.payload.get("assertions") or [])
    return EffectOutcome.completed(
        {"ok": True, "count": count, "assertion_ids": [f"a{at}" for at in range(count)]}
    )
