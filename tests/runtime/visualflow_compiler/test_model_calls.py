from runtime.visualflow_compiler.compile import compile_visualflow
from tests.runtime.visualflow_compiler.flows import end, flow, node, start
from tests.runtime.visualflow_compiler.stepper import walk

PINS = (
    ">exec-in use_context:boolean context:object memory:memory provider model system prompt tools "
    "temperature:number seed:number resp_schema:object max_in_tokens:number",
    ">exec-out response data:object success:boolean meta:object tool_calls:array",
)
REPLY = {
    "content": "hi",
    "tool_calls": [],
    "provider": "p",
    "model": "m",
    "usage": {"input_tokens": 3},
}


def run_call(variables=None, *, reply=None, results=None, wires=(), config=None, **defaults):
    call = node("l", "llm_call", *PINS, pinDefaults=defaults, effectConfig=config or {})
    document = flow(
        [start("memory"), call, end("r", "d", "m", "raw")],
        "start -> l",
        "l -> end",
        "l.response -> end.r",
        "l.data -> end.d",
        "l.meta -> end.m",
        *wires,
    )
    answers = {"llm_call": reply or REPLY, **(results or {})}
    return walk(
        compile_visualflow(document), variables, respond=lambda effect: answers[str(effect.type)]
    )


def test_a_prompt_and_a_system_text_go_out_as_they_are():
    payload = run_call(prompt="hello", system="be kind", seed=4, temperature=0).effects[0][2]
    assert payload["prompt"] == "hello"
    assert payload["system_prompt"] == "be kind"
    assert payload["params"] == {"temperature": 0.0, "seed": 4}
    assert payload["include_context"] is False
    assert payload["resume_to_node"] == "end"


def test_pins_come_before_settings_and_a_budget_needs_both_names():
    walked = run_call(
        config={"provider": "x", "model": "y", "temperature": 0.1}, model="z", max_in_tokens=9
    )
    payload = walked.effects[0][2]
    assert (payload["provider"], payload["model"], payload["max_input_tokens"]) == ("x", "z", 9)
    assert payload["params"]["temperature"] == 0.1
    assert "max_input_tokens" not in run_call(model="z", max_in_tokens=9).effects[0][2]


def test_the_conversation_goes_along_with_the_system_text_behind_its_own():
    conversation = {
        "messages": [{"role": "system", "content": "s0"}, {"role": "user", "content": "u0"}],
        "attachments": [{"$artifact": "a1"}],
    }
    walked = run_call({"context": conversation}, use_context=True, prompt="now", system="s1")
    payload = walked.effects[0][2]
    assert [message["content"] for message in payload["messages"]] == ["s0", "s1", "u0", "now"]
    assert payload["media"] == [{"$artifact": "a1"}]
    assert "prompt" not in payload
    assert "system_prompt" not in payload


def test_what_is_remembered_is_asked_for_first_and_stands_before_the_system_text():
    spans = {"mode": "executed", "results": [{"meta": {"span_ids": ["s1"]}}]}
    walked = run_call(
        results={
            "memory_query": spans,
            "memory_rehydrate": {"inserted": 1},
            "memory_kg_query": {"ok": True, "active_memory_text": "Rex is a dog"},
        },
        prompt="who?",
        system="be kind",
        memory={
            "use_span_memory": True,
            "use_kg_memory": True,
            "recall_level": "deep",
            "kg_limit": 5,
        },
    )
    assert walked.visited == ["start", "l", "l", "l", "l", "end"]
    assert [kind for _, kind, _ in walked.effects] == [
        "memory_query",
        "memory_rehydrate",
        "memory_kg_query",
        "llm_call",
    ]
    knowledge = walked.effects[2][2]
    assert knowledge == {"query_text": "who?", "scope": "run", "recall_level": "deep", "limit": 5}
    assert walked.effects[3][2]["system_prompt"] == "Rex is a dog\n\nbe kind"
    assert walked.run.vars["_temp"]["memory_sources"] == {}


def test_a_structured_answer_is_an_object_and_compact_text():
    schema = {"type": "json_schema", "json_schema": {"schema": {"type": "object"}}}
    walked = run_call(reply={**REPLY, "data": {"a": [1, 2]}, "trace_id": "t"}, resp_schema=schema)
    payload = walked.effects[0][2]
    assert payload["response_schema"] == {"type": "object"}
    assert payload["response_schema_name"] == "LLM_StructuredOutput"
    assert walked.output["r"] == '{"a":[1,2]}'
    assert walked.output["d"] == {"a": [1, 2]}
    assert walked.output["m"]["output_mode"] == "structured"
    assert walked.output["m"]["trace"] == {"trace_id": "t"}


def test_pins_of_older_flows_show_the_whole_result_where_they_are_wired():
    walked = run_call(wires=("l.raw -> end.raw",), prompt="x")
    assert walked.output["raw"]["content"] == "hi"
