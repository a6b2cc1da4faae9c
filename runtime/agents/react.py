"""An agent's reasoning loop as a workflow: think, use tools, look, think again (`spec/visualflow.md` 3.14).

Each turn of the model is one effect and each batch of tool calls is one effect, so that a crash repeats neither and
an approval is an ordinary wait.
"""

import json

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunState
from runtime.model.spec import StepContext, StepPlan, WorkflowSpec

THINK, JUDGE, ACT, LOOK = "think", "judge", "act", "look"
DEFAULT_ITERATIONS = 20
_REPLY, _OBSERVED = "_temp.reply", "_temp.observed"

SYSTEM_PROMPT = (
    "You work on a task step by step. Use the tools you are given when they help, and wait for their results. "
    "When you have the answer, give it without calling a tool."
)


def react_workflow(workflow_id: str) -> WorkflowSpec:
    """The loop under an agent node's workflow id.

    It reads `context.task`, `context.messages`, `_limits.max_iterations` and from `_runtime`: `provider`,
    `model`, `allowed_tools`, `system_prompt_extra`, `temperature`, `seed`, `thinking`, `inbox`. Its output is
    `{"answer", "iterations", "messages", "success"}`, with `error` if it gave up.
    """
    return WorkflowSpec(
        workflow_id=workflow_id,
        entry_node=THINK,
        nodes={THINK: _think, JUDGE: _judge, ACT: _act, LOOK: _look},
    )


def _think(run: RunState, context: StepContext) -> StepPlan:
    del context
    messages = _conversation(run)
    runtime = _object(run.vars.get("_runtime"))
    inbox = runtime.get("inbox")
    if isinstance(inbox, list) and inbox:
        messages.extend({"role": "user", "content": _text(one)} for one in inbox)
        runtime["inbox"] = []
    extra = runtime.get("system_prompt_extra")
    system = f"{SYSTEM_PROMPT}\n\n{extra}" if extra else SYSTEM_PROMPT
    payload: JsonObject = {
        "messages": [{"role": "system", "content": system}, *messages],
        "tools": list(_allowed(run)),
        "provider": runtime.get("provider") or "",
        "model": runtime.get("model") or "",
        "params": {
            key: runtime[key]
            for key in ("temperature", "seed", "thinking")
            if runtime.get(key) is not None
        },
    }
    return StepPlan(THINK, Effect(EffectType.LLM_CALL, payload, _REPLY), JUDGE)


def _judge(run: RunState, context: StepContext) -> StepPlan:
    del context
    reply = _object(_temp(run).get("reply"))
    scratchpad = run.vars.setdefault("scratchpad", {})
    iteration = int(scratchpad.get("iteration") or 0) + 1
    scratchpad["iteration"] = iteration
    limits = run.vars.setdefault("_limits", {})
    limits["current_iteration"] = iteration
    calls = reply.get("tool_calls")
    calls = [one for one in calls if isinstance(one, dict)] if isinstance(calls, list) else []
    content = str(reply.get("content") or "")
    messages = _conversation(run)
    messages.append(
        {"role": "assistant", "content": content, **({"tool_calls": calls} if calls else {})}
    )
    if not calls:
        return _end(run, content, None)
    most = limits.get("max_iterations")
    if iteration >= (most if isinstance(most, int) and most > 0 else DEFAULT_ITERATIONS):
        return _end(run, content, f"the agent stopped after {iteration} rounds without an answer")
    return StepPlan(JUDGE, next_node=ACT)


def _act(run: RunState, context: StepContext) -> StepPlan:
    del context
    calls = _object(_temp(run).get("reply")).get("tool_calls") or []
    payload: JsonObject = {
        "tool_calls": [
            {
                "name": call.get("name"),
                "arguments": call.get("arguments") or {},
                "call_id": call.get("call_id"),
            }
            for call in calls
        ],
        "allowed_tools": list(_allowed(run)),
    }
    return StepPlan(ACT, Effect(EffectType.TOOL_CALLS, payload, _OBSERVED), LOOK)


def _look(run: RunState, context: StepContext) -> StepPlan:
    del context
    results = _object(_temp(run).get("observed")).get("results")
    messages = _conversation(run)
    for result in results if isinstance(results, list) else []:
        succeeded = result.get("success") is True
        said = result.get("output") if succeeded else f"Error: {result.get('error')}"
        messages.append(
            {
                "role": "tool",
                "name": result.get("name"),
                "tool_call_id": result.get("call_id"),
                "content": _text(said),
            }
        )
    return StepPlan(LOOK, next_node=THINK)


def _end(run: RunState, answer: str, error: str | None) -> StepPlan:
    output: JsonObject = {
        "answer": answer,
        "iterations": run.vars["scratchpad"]["iteration"],
        "messages": list(_conversation(run)),
        "success": error is None,
    }
    if error is not None:
        output["error"] = error
    return StepPlan(JUDGE, complete_output=output)


def _conversation(run: RunState) -> list[JsonObject]:
    """The run's messages, the task as the last user message of the beginning."""
    context = run.vars.setdefault("context", {})
    if not isinstance(context.get("messages"), list):
        context["messages"] = []
    messages: list[JsonObject] = context["messages"]
    temp = _temp(run)
    if not temp.get("has_begun"):
        temp["has_begun"] = True
        messages.append({"role": "user", "content": str(context.get("task") or "")})
    return messages


def _temp(run: RunState) -> JsonObject:
    temp = run.vars.get("_temp")
    if not isinstance(temp, dict):
        run.vars["_temp"] = {}
        temp = run.vars["_temp"]
    return temp


def _allowed(run: RunState) -> list[str]:
    allowed = _object(run.vars.get("_runtime")).get("allowed_tools")
    return [str(name) for name in allowed] if isinstance(allowed, list) else []


def _object(value: JsonValue) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
