from dataclasses import dataclass, field, replace
from decimal import Decimal

import pytest

from runtime.base.errors import ModelError
from runtime.effects.llm_call import make_call_estimator, make_llm_call_handler
from runtime.effects.metering import IMAGE_TOKENS, USUAL_ANSWER_TOKENS
from runtime.model.accounts import Refusal
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunState
from runtime.services.llm.client import LLMReply, LLMRequest
from runtime.services.llm.prices import ModelPrice
from runtime.services.llm.scripted import ECHO_MARK, EchoLLM, ScriptedLLM

SCHEMA = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}


@dataclass
class Recorder:
    """A client that keeps what it is asked and answers with finish reasons in order."""

    reasons: list[str] = field(default_factory=list)
    asked: list[LLMRequest] = field(default_factory=list)
    default_model: str = "m"

    def complete(self, request: LLMRequest) -> LLMReply:
        self.asked.append(request)
        reason = self.reasons.pop(0) if self.reasons else "stop"
        return LLMReply("text", "p", request.model or "m", finish_reason=reason)

    def close(self) -> None:
        pass


class Tools:
    def describe(self, name):
        return {"name": name, "description": "", "parameters": {}} if name == "known" else None


def call(client, run=None, **payload):
    run = run or RunState.new(workflow_id="w", entry_node="n", run_id="r")
    handler = make_llm_call_handler(client, tools=Tools())
    return handler(run, Effect(EffectType.LLM_CALL, payload, "k"), None)


def test_the_echo_gives_the_normal_form():
    outcome = call(EchoLLM(), prompt="Hello", system_prompt="be brief")
    assert outcome.result == {
        "content": ECHO_MARK + "Hello",
        "tool_calls": [],
        "usage": {"input_tokens": 4, "output_tokens": 8, "total_tokens": 12},
        "provider": "off",
        "model": "echo",
        "finish_reason": "stop",
        "metadata": {"echo": True},
    }


@pytest.mark.parametrize(
    "payload", [{}, {"prompt": "  "}, {"system_prompt": "x"}, {"messages": []}]
)
def test_nothing_to_ask_fails(payload):
    outcome = call(EchoLLM(), **payload)
    assert outcome.status == "failed"
    assert outcome.error.startswith("LLM Call has nothing to ask.")
    assert not outcome.is_retryable


def test_the_request_carries_settings_tools_and_the_node():
    client = Recorder()
    call(
        client,
        text="Hi",
        model="default",
        tools=["known", "unknown", {"name": "own", "parameters": {}}],
        params={
            "temperature": 0.2,
            "seed": -1,
            "max_output_tokens": 9,
            "trace_metadata": {"step_id": "s"},
        },
    )
    asked = client.asked[0]
    assert [tool["name"] for tool in asked.tools] == ["known", "own"]
    assert (asked.model, asked.temperature, asked.seed, asked.max_output_tokens) == (
        "",
        0.2,
        None,
        9,
    )
    assert asked.node_id == "n"


def test_messages_come_before_the_prompt_and_after_the_system_prompt():
    client = Recorder()
    history = [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]
    call(client, messages=history, prompt="c", system_prompt="s")
    assert [one["content"] for one in client.asked[0].messages] == ["s", "a", "b", "c"]


def test_a_cut_answer_is_asked_for_again_with_more_room():
    client = Recorder(["length", "length", "stop"])
    outcome = call(client, prompt="x", params={"max_output_tokens": 100})
    assert [one.max_output_tokens for one in client.asked] == [100, 600, 1200]
    assert outcome.result["metadata"]["_truncation"] == {"tried": [600, 1200]}


def test_an_answer_that_stays_cut_fails_with_the_budgets_unless_allowed():
    outcome = call(
        Recorder(["length"] * 9),
        prompt="x",
        params={"max_output_tokens": 100},
        max_output_tokens_cap=300,
    )
    assert outcome.status == "failed"
    assert "300" in outcome.error
    allowed = call(Recorder(["length"] * 9), prompt="x", allow_truncation=True)
    assert allowed.result["finish_reason"] == "length"


def test_a_structured_answer_is_repaired_once():
    outcome = call(ScriptedLLM(["no json", {"data": {"n": 2}}]), prompt="x", response_schema=SCHEMA)
    assert outcome.result["data"] == {"n": 2}


def test_a_structured_answer_that_never_fits_fails_or_falls_back():
    outcome = call(ScriptedLLM(["no", '{"m": 1}']), prompt="x", response_schema=SCHEMA)
    assert outcome.status == "failed"
    assert "lacks the key 'n'" in outcome.error
    soft = call(
        ScriptedLLM(["no", "still no"]),
        prompt="x",
        response_schema=SCHEMA,
        structured_output_fallback=True,
    )
    assert soft.result["content"] == "still no"
    assert "data" not in soft.result


def test_the_turn_is_kept_in_the_conversation_on_request():
    run = RunState.new(workflow_id="w", entry_node="n", run_id="r")
    call(EchoLLM(), run, prompt="Hello", include_context=True)
    messages = run.vars["context"]["messages"]
    assert [one["role"] for one in messages] == ["user", "assistant"]
    assert messages[0]["metadata"]["kind"] == "llm_turn"
    assert messages[0]["metadata"]["message_id"] != messages[1]["metadata"]["message_id"]
    call(EchoLLM(), run, prompt="No")
    assert len(messages) == 2


def test_transient_failures_may_be_tried_again_and_others_not():
    busy = ScriptedLLM([{"error": "429", "transient": True}])
    assert call(busy, prompt="x").is_retryable
    assert not call(ScriptedLLM([{"error": "401"}]), prompt="x").is_retryable


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ({"modality": "image", "task": "image_generation"}, "“Image model”"),
        ({"modality": "voice", "task": "tts"}, "“Voice model”"),
        ({"modality": "text", "task": "transcription"}, "“Transcription model”"),
        ([{"modality": "music"}], "“Music model”"),
        ("video", "“Video model”"),
    ],
)
def test_media_without_a_provider_says_which_setting_is_missing(output, words):
    outcome = call(EchoLLM(), prompt="x", output=output)
    assert outcome.status == "failed"
    assert words in outcome.error
    assert "Preferences, Models" in outcome.error


def test_a_text_output_is_an_ordinary_call():
    assert call(EchoLLM(), prompt="x", output={"modality": "text"}).status == "completed"


def test_an_attachment_that_is_no_artifact_fails():
    assert "not an artifact" in call(EchoLLM(), prompt="x", media=["/etc/passwd"]).error


def test_a_model_error_never_leaves_the_handler():
    class Broken(Recorder):
        def complete(self, request):
            raise ModelError("server", "gone", is_transient=True)

    assert call(Broken(), prompt="x").error == "server: gone"


class Meter:
    """A budget that allows so many further questions."""

    def __init__(self, further):
        self.further, self.counted, self.asked = further, [], []

    def admit(self, estimate):
        self.asked.append(estimate)
        self.further -= 1
        return Refusal("no money", None) if self.further < 0 else None

    def count(self, spent):
        self.counted.append(spent)


@dataclass
class Counting(Recorder):
    """A recorder that says what it took."""

    def complete(self, request):
        usage = {"input_tokens": 100, "output_tokens": 50, "total_tokens": 150}
        return replace(super().complete(request), usage=usage)


def priced(client, meter=None, **payload):
    run = RunState.new(workflow_id="w", entry_node="n", run_id="r")
    if meter is not None:
        run._runtime_meter = meter
    prices = {"m": ModelPrice(Decimal(1), Decimal(2))}
    handler = make_llm_call_handler(client, tools=Tools(), prices=prices)
    return handler(run, Effect(EffectType.LLM_CALL, payload, "k"), None)


def test_what_an_answer_cost_stands_in_its_usage_over_all_questions():
    once = priced(Counting(), prompt="?").result["usage"]
    assert once == {
        "input_tokens": 100,
        "output_tokens": 50,
        "total_tokens": 150,
        "cost_usd": "0.0002",
    }
    twice = priced(Counting(["length"]), prompt="?", max_output_tokens=10).result["usage"]
    assert twice == {
        "input_tokens": 200,
        "output_tokens": 100,
        "total_tokens": 300,
        "calls": 2,
        "cost_usd": "0.0004",
    }
    assert "cost_usd" not in call(Counting(), prompt="?").result["usage"], "nobody knows its price"
    assert "cost_usd" not in call(EchoLLM(), prompt="?").result["usage"]


def test_a_second_question_is_asked_only_if_the_budget_allows_it():
    meter = Meter(0)
    client = Counting(["length"])
    outcome = priced(client, meter, prompt="?", max_output_tokens=10)
    assert (outcome.status, outcome.reason.value, len(client.asked)) == ("failed", "budget", 1)
    assert [one.cost_usd for one in meter.counted] == [Decimal("0.0002")]
    meter = Meter(1)
    client = Counting(["length"])
    assert priced(client, meter, prompt="?", max_output_tokens=10).status == "completed"
    assert meter.asked[0].tokens > 510, "the second answer may be longer"
    assert len(meter.counted) == 2


def test_an_answer_without_a_limit_gets_one_where_a_budget_counts_it():
    client = Counting()
    priced(client, Meter(0), prompt="?")
    priced(client, prompt="?")
    assert [one.max_output_tokens for one in client.asked] == [USUAL_ANSWER_TOKENS, None]


def test_the_worst_case_counts_everything_that_is_sent():
    prices = {"m": ModelPrice(Decimal(1), Decimal(2))}
    estimate = make_call_estimator(Recorder(), tools=Tools(), prices=prices)
    run = RunState.new(workflow_id="w", entry_node="n", run_id="r")

    def worst(kind=EffectType.LLM_CALL, **payload):
        return estimate(run, Effect(kind, payload, "k"))

    short, long = worst(prompt="a" * 30, max_output_tokens=7), worst(prompt="a" * 3000)
    assert (short.llm_calls, short.tokens, short.model) == (1, 10 + 8 + 7, "m")
    assert short.cost_usd == Decimal("0.000032")
    assert long.tokens == 1000 + 8 + USUAL_ANSWER_TOKENS
    tools = [{"name": "t", "description": "d" * 300, "parameters": {}}]
    assert worst(prompt="a" * 30, tools=tools).tokens > short.tokens + 100
    assert worst(prompt="漢" * 30).tokens > worst(prompt="a" * 30).tokens
    pictures = worst(prompt="a" * 30, media=[{"$artifact": "x"}], max_output_tokens=7)
    assert pictures.tokens == short.tokens + IMAGE_TOKENS
    assert worst(prompt="?", model="other").cost_usd is None
    assert worst(prompt="?", output={"modality": "image"}).cost_usd is None
    assert worst(EffectType.ANSWER_USER, message="hi") is None
    assert worst(EffectType.MEMORY_COMPACT).cost_usd is None


@dataclass
class Silent(Recorder):
    """A server that does not count its tokens."""

    def complete(self, request):
        usage = {"input_tokens": 0, "output_tokens": 0, "total_tokens": 0}
        return replace(super().complete(request), usage=usage)


def test_the_answer_of_a_server_that_does_not_count_is_paid_at_its_worst_and_not_said_to_be_free():
    meter = Meter(0)
    usage = priced(Silent(), meter, prompt="a" * 30, max_output_tokens=7).result["usage"]
    assert "cost_usd" not in usage
    (spent,) = meter.counted
    assert (spent.cost_usd, spent.tokens) == (Decimal("0.000032"), 10 + 8 + 7)
    assert spent.unpriced_calls == 0


def test_a_further_question_that_fails_is_counted_too():
    class Breaking(Counting):
        def complete(self, request):
            if self.asked:
                raise ModelError("server", "gone", is_transient=True)
            return super().complete(request)

    meter = Meter(1)
    outcome = priced(Breaking(["length"]), meter, prompt="?", max_output_tokens=10)
    assert (outcome.status, sum(one.llm_calls for one in meter.counted)) == ("failed", 2)
