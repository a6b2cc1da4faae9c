import pytest

from runtime.base.errors import FlowError, ModelError
from runtime.services.llm.client import LLMRequest
from runtime.services.llm.scripted import ECHO_MARK, EchoLLM, ScriptedLLM
from runtime.services.llm.structured import instance_of, misfit, normal_schema, parsed_answer

PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "age": {"type": "integer", "minimum": 18},
        "kind": {"enum": ["a", "b"]},
        "tags": {"type": "array", "items": {"$ref": "#/$defs/tag"}},
        "ok": {"type": "boolean"},
    },
    "required": ["name", "age"],
    "$defs": {"tag": {"type": "string"}},
}


def ask(text: str = "hi", **more) -> LLMRequest:
    return LLMRequest(messages=({"role": "user", "content": text},), **more)


def test_the_echo_answers_the_same_every_time_and_says_that_it_is_one():
    first, second = EchoLLM().complete(ask("Hello")), EchoLLM().complete(ask("Hello"))
    assert first == second
    assert first.content == ECHO_MARK + "Hello"
    assert (first.provider, first.model) == ("off", "echo")
    assert first.metadata == {"echo": True}


def test_the_echo_follows_a_schema():
    reply = EchoLLM().complete(ask(schema=PERSON))
    assert reply.data == {"name": "echo", "age": 18, "kind": "a", "tags": ["echo"], "ok": True}
    assert misfit(reply.data, PERSON) is None


def test_a_schema_that_refers_to_itself_ends():
    schema = {"type": "object", "properties": {"next": {"$ref": "#"}}}
    assert "next" in instance_of(schema, "x")


@pytest.mark.parametrize(
    "written",
    [
        PERSON,
        {"type": "json_schema", "json_schema": {"name": "P", "schema": PERSON}},
        {"schema": PERSON},
    ],
)
def test_wrapped_schemas_are_found(written):
    assert normal_schema(written) == PERSON


def test_a_field_map_becomes_a_schema():
    made = normal_schema('{"name": "string", "n": "int", "kind": "text"}')
    assert made["properties"]["n"] == {"type": "integer"}
    assert made["required"] == ["name", "n", "kind"]
    assert normal_schema("no") is None
    assert normal_schema({}) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": 1}', {"a": 1}),
        ('Sure!\n```json\n{"a": 1}\n```\nDone', {"a": 1}),
        ("The answer is [1, 2] then", [1, 2]),
        ("none", None),
        ("", None),
        ("{broken", None),
    ],
)
def test_json_is_found_in_answers(text, value):
    assert parsed_answer(text) == value


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ({"name": "A", "age": 3}, None),
        ({"name": "A"}, "lacks the key 'age'"),
        ({"name": 1, "age": 3}, "answer.name is not of type string"),
        ({"name": "A", "age": True}, "answer.age is not of type integer"),
        ({"name": "A", "age": 3, "tags": [1]}, "answer.tags[0] is not of type string"),
        ({"name": "A", "age": 3, "kind": "z"}, "none of"),
        ([], "not of type object"),
    ],
)
def test_misfits_are_named(value, problem):
    found = misfit(value, PERSON)
    assert found is None if problem is None else problem in found


def test_a_script_is_followed_in_order_and_by_node():
    model = ScriptedLLM(
        {
            "a": ["one", {"tool_calls": [{"name": "t", "arguments": {"x": 1}}]}],
            "*": [{"data": {"k": 1}}],
        }
    )
    assert model.complete(ask(node_id="a")).content == "one"
    called = model.complete(ask(node_id="a"))
    assert called.tool_calls == ({"name": "t", "arguments": {"x": 1}, "call_id": "call_1"},)
    assert called.finish_reason == "tool_calls"
    assert model.complete(ask(node_id="b")).data == {"k": 1}
    with pytest.raises(ModelError, match="no turn 2"):
        model.complete(ask(node_id="b"))


@pytest.mark.parametrize(
    "script", ["text", [5], [{}], [{"tool_calls": [{}]}], {"a": "x"}, [{"tool_calls": 3}]]
)
def test_a_malformed_script_is_refused_at_once(script):
    with pytest.raises(FlowError, match="script of"):
        ScriptedLLM(script)


def test_a_scripted_error_is_transient_only_if_it_says_so():
    model = ScriptedLLM([{"error": "busy", "transient": True}, {"error": "no"}])
    for transient in (True, False):
        with pytest.raises(ModelError) as caught:
            model.complete(ask())
        assert caught.value.is_transient is transient
