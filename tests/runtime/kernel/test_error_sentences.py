"""What a person reads when an effect fails, and the code that a program reads (R39)."""

import re

import pytest

from runtime.base.errors import FlowError
from runtime.kernel.policy import RetryPolicy
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectOutcome, EffectType
from runtime.model.reason import ReasonCode
from runtime.model.run import RunStatus
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from tests.runtime.kernel.flows import do, end, spec

BAD = {
    EffectType.ASK_USER: {},
    EffectType.ANSWER_USER: {},
    EffectType.WAIT_UNTIL: {"until": "tomorrow"},
    EffectType.WAIT_EVENT: {"name": "x", "scope": "planet"},
    EffectType.EMIT_EVENT: {"name": ""},
    EffectType.START_SUBWORKFLOW: {},
    EffectType.LLM_CALL: {},
}


def failed(effect_type, payload, **options):
    runtime = Runtime(
        run_store=InMemoryRunStore(),
        ledger_store=InMemoryLedgerStore(),
        workflow_registry=WorkflowRegistry(),
        **options,
    )
    flow = spec("w", a=do("a", effect_type, payload, "e"), e=end("e"))
    state = runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    assert state.status is RunStatus.FAILED
    record = next(one for one in runtime.get_ledger(state.run_id) if one["status"] == "failed")
    return state.error, record["reason_code"]


@pytest.mark.parametrize("effect_type", BAD, ids=str)
def test_an_incomplete_request_fails_with_a_plain_sentence_and_a_code(effect_type):
    error, code = failed(effect_type, BAD[effect_type])
    assert re.match(r"[A-Z].*[.?]$", error), error
    assert "payload" not in error
    assert "attempts" not in error
    assert ReasonCode(code) in {ReasonCode.INVALID_REQUEST, ReasonCode.NOT_CONFIGURED}


def test_a_question_without_text_says_where_to_write_it():
    assert failed(EffectType.ASK_USER, {}) == (
        "Ask User has no question. Write one into its prompt pin.",
        "invalid_request",
    )


def test_attempts_are_counted_only_if_there_were_several():
    def busy(_run, _effect):
        return EffectOutcome.failed("The server is busy.", reason=ReasonCode.MODEL_ERROR)

    once = failed(EffectType.LLM_CALL, {"prompt": "x"}, effect_handlers={EffectType.LLM_CALL: busy})
    assert once == ("The server is busy.", "model_error")
    often = failed(
        EffectType.LLM_CALL,
        {"prompt": "x"},
        effect_handlers={EffectType.LLM_CALL: busy},
        effect_policy=RetryPolicy(llm_max_attempts=2, backoff_base=0),
    )
    assert often == ("Effect failed after 2 attempts: The server is busy.", "model_error")


def test_an_error_of_ours_keeps_its_words_and_another_gets_its_type():
    def refused(_run, _effect):
        raise FlowError("key", "it is missing", "set one")

    def broken(_run, _effect):
        raise ZeroDivisionError("by zero")

    call = (EffectType.LLM_CALL, {"prompt": "x"})
    error, code = failed(*call, effect_handlers={EffectType.LLM_CALL: refused})
    assert error == "The handler of llm_call broke: key: it is missing. Set one."
    assert code == "handler_error"
    error, _code = failed(*call, effect_handlers={EffectType.LLM_CALL: broken})
    assert error == "The handler of llm_call broke: ZeroDivisionError: by zero"
