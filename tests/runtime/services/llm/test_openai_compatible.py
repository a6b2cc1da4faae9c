import json
from typing import ClassVar

import pytest

from runtime.base.errors import ModelError
from runtime.drivers.event_loop import LoopThread
from runtime.services.llm.client import LLMImage, LLMRequest
from runtime.services.llm.openai_compatible import OpenAICompatibleLLM, ServerSettings
from tests.runtime.local_http import JsonHandler, completion, serving

SECRET = "sk-very-secret-1234567890"


class ModelServer(JsonHandler):
    """Answers by the last user text: `status 429`, `tool`, `json`, `malformed`, `empty`, or an echo."""

    requests: ClassVar[list[dict]] = []

    def post(self):
        body = self.asked()
        ModelServer.requests.append(
            {
                "body": body,
                "headers": {k.lower(): v for k, v in self.headers.items()},
                "path": self.path,
            }
        )
        content = body["messages"][-1].get("content")
        text = content if isinstance(content, str) else json.dumps(content)
        if text.startswith("status"):
            return self.answer({"error": {"message": f"no {SECRET}"}}, int(text.split()[1]))
        if text == "malformed":
            return self.answer("<html>no</html>")
        if text == "empty":
            return self.answer({"choices": []})
        message = {"role": "assistant", "content": f"you said {text}"}
        finish = "stop"
        if text == "tool":
            call = {"name": "look", "arguments": '{"q": 1}'}
            message = {
                "role": "assistant",
                "content": None,
                "tool_calls": [{"id": "c9", "type": "function", "function": call}],
            }
            finish = "tool_calls"
        if text == "json":
            message["content"] = '{"name": "Ann"}'
        if text == "cut":
            finish = "length"
        return self.answer(completion(message, body["model"], finish))

    def get(self):
        if self.path.endswith("/models"):
            made = [{"id": name, "object": "model"} for name in ("small", "large")]
            return self.answer({"object": "list", "data": made})
        return self.answer({"error": {"message": "no"}}, 404)


@pytest.fixture
def model(monkeypatch):
    monkeypatch.setenv("TEST_MODEL_KEY", SECRET)
    ModelServer.requests.clear()
    loop = LoopThread()
    with serving(ModelServer) as url:
        settings = ServerSettings(f"{url}/v1", "small", key_name="TEST_MODEL_KEY", timeout_s=10)
        client = OpenAICompatibleLLM(settings, loop.run)
        yield client
        client.close()
    loop.close()


def ask(text: str, **more) -> LLMRequest:
    return LLMRequest(messages=({"role": "user", "content": text},), **more)


def test_a_chat_with_history_settings_and_key(model):
    history = (
        {"role": "system", "content": "be brief"},
        {"role": "user", "content": "one"},
        {
            "role": "assistant",
            "content": "",
            "tool_calls": [{"name": "look", "arguments": {"q": 1}, "call_id": "c1"}],
        },
        {"role": "tool", "name": "look", "tool_call_id": "c1", "content": "found"},
        {"role": "user", "content": "two"},
    )
    reply = model.complete(
        LLMRequest(messages=history, temperature=0.1, seed=4, max_output_tokens=50, stop=("END",))
    )
    assert reply.content == "you said two"
    assert reply.model == "small"
    assert reply.finish_reason == "stop"
    assert reply.usage == {"input_tokens": 7, "output_tokens": 3, "total_tokens": 10}
    sent = ModelServer.requests[0]
    assert sent["path"] == "/v1/chat/completions"
    assert sent["headers"]["authorization"] == f"Bearer {SECRET}"
    assert [one["role"] for one in sent["body"]["messages"]] == [
        "system",
        "user",
        "assistant",
        "tool",
        "user",
    ]
    assert (sent["body"]["temperature"], sent["body"]["seed"], sent["body"]["max_tokens"]) == (
        0.1,
        4,
        50,
    )
    assert sent["body"]["stop"] == ["END"]
    assert SECRET not in json.dumps(sent["body"])


def test_tools_are_offered_and_called(model):
    tool = {
        "name": "look",
        "description": "Look",
        "parameters": {"type": "object", "properties": {"q": {"type": "integer"}}},
    }
    reply = model.complete(ask("tool", tools=(tool,)))
    assert reply.tool_calls == ({"name": "look", "arguments": {"q": 1}, "call_id": "c9"},)
    assert reply.finish_reason == "tool_calls"
    assert ModelServer.requests[0]["body"]["tools"][0]["function"]["name"] == "look"


def test_a_schema_is_sent_and_the_answer_parsed(model):
    schema = {"type": "object", "properties": {"name": {"type": "string"}}}
    reply = model.complete(ask("json", schema=schema))
    assert reply.data == {"name": "Ann"}
    assert ModelServer.requests[0]["body"]["response_format"]["type"] == "json_schema"


def test_an_image_is_shown(model):
    model.complete(ask("look", images=(LLMImage(b"\x89PNG", "image/png"),)))
    parts = ModelServer.requests[0]["body"]["messages"][-1]["content"]
    assert [part["type"] for part in parts] == ["text", "image_url"]


@pytest.mark.parametrize(
    ("status", "transient"),
    [(400, False), (401, False), (404, False), (429, True), (500, True), (503, True)],
)
def test_errors_say_whether_another_attempt_helps_and_hide_the_key(model, status, transient):
    with pytest.raises(ModelError) as caught:
        model.complete(ask(f"status {status}"))
    assert caught.value.is_transient is transient
    assert str(status) in str(caught.value)
    assert SECRET not in str(caught.value)
    assert len(ModelServer.requests) == 1


@pytest.mark.parametrize("text", ["malformed", "empty"])
def test_an_unreadable_answer_is_transient(model, text):
    with pytest.raises(ModelError) as caught:
        model.complete(ask(text))
    assert caught.value.is_transient


def test_a_server_that_is_not_there_is_transient():
    loop = LoopThread()
    client = OpenAICompatibleLLM(ServerSettings("http://127.0.0.1:9/v1", "m"), loop.run)
    with pytest.raises(ModelError) as caught:
        client.complete(ask("x"))
    assert caught.value.is_transient
    client.close()
    loop.close()


@pytest.mark.parametrize(
    ("name", "variable"), [("NO_SUCH_KEY", "NO_SUCH_KEY"), ("No such", "NO_SUCH_API_KEY")]
)
def test_a_key_that_is_not_set_is_named_before_anything_is_sent(monkeypatch, name, variable):
    monkeypatch.delenv(variable, raising=False)
    client = OpenAICompatibleLLM(ServerSettings("http://127.0.0.1:9/v1", "m", name), lambda _: None)
    with pytest.raises(ModelError, match=f"key of “{name}” is missing.*{variable}") as caught:
        client.complete(ask("x"))
    assert not caught.value.is_transient, "another attempt would not help"


def test_a_server_that_asks_for_a_key_gets_one_in_the_preferences():
    loop = LoopThread()
    with serving(ModelServer) as url:
        client = OpenAICompatibleLLM(ServerSettings(f"{url}/v1", "small"), loop.run)
        with pytest.raises(ModelError, match="type it in Preferences, Models"):
            client.complete(ask("status 401"))
        client.close()
    loop.close()


def test_a_missing_model_name_is_named():
    client = OpenAICompatibleLLM(ServerSettings("http://127.0.0.1:9/v1", ""), lambda _: None)
    with pytest.raises(ModelError, match="no model is named"):
        client.complete(ask("x"))


def test_the_models_a_server_offers_are_listed(model):
    assert model.models() == ["large", "small"]
