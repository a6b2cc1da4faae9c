from runtime.agents.react import react_workflow
from runtime.effects.llm_call import make_llm_call_handler
from runtime.effects.tool_calls import make_tool_calls_handler
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectType
from runtime.model.run import RunStatus
from runtime.services.llm.scripted import EchoLLM, ScriptedLLM
from runtime.services.tools.executors import MappingToolExecutor
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore

CALL = {"tool_calls": [{"name": "add", "arguments": {"a": 1, "b": 2}, "call_id": "c"}]}


def think(llm, *, most=5, allowed=("add",), **runtime_vars):
    spec = react_workflow("agent")
    tools = MappingToolExecutor({"add": lambda a, b: a + b})
    runtime = Runtime(
        run_store=InMemoryRunStore(),
        ledger_store=InMemoryLedgerStore(),
        effect_handlers={
            EffectType.LLM_CALL: make_llm_call_handler(llm),
            EffectType.TOOL_CALLS: make_tool_calls_handler(tools=tools),
        },
        raise_node_errors=False,
    )
    run_id = runtime.start(
        workflow=spec,
        vars={
            "context": {"task": "What is 1 + 2?", "messages": []},
            "_runtime": {"allowed_tools": list(allowed), **runtime_vars},
            "_limits": {"max_iterations": most},
        },
    )
    return runtime.run_until_stop(spec, run_id)


def test_it_uses_a_tool_and_answers():
    state = think(ScriptedLLM([CALL, "3"]))
    assert state.output["answer"] == "3"
    assert (state.output["success"], state.output["iterations"]) == (True, 2)
    roles = [message["role"] for message in state.output["messages"]]
    assert roles == ["user", "assistant", "tool", "assistant"]
    assert state.output["messages"][2]["content"] == "3"


def test_it_gives_up_after_its_rounds():
    state = think(ScriptedLLM([CALL] * 9), most=3)
    assert (state.output["success"], state.output["iterations"]) == (False, 3)
    assert "3 rounds" in state.output["error"]


def test_a_tool_that_is_not_allowed_is_an_observation():
    state = think(ScriptedLLM([CALL, "sorry"]), allowed=())
    assert "not allowed" in state.output["messages"][2]["content"]
    assert state.output["answer"] == "sorry"


def test_the_echo_answers_at_once():
    assert think(EchoLLM()).output["iterations"] == 1


def test_what_is_in_the_inbox_is_said_once():
    state = think(ScriptedLLM(["ok"]), inbox=["Be brief"])
    said = [message["content"] for message in state.output["messages"]]
    assert said == ["What is 1 + 2?", "Be brief", "ok"]


def test_a_model_that_fails_fails_the_run():
    assert think(ScriptedLLM([{"error": "no such model"}])).status is RunStatus.FAILED
