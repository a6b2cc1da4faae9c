import datetime as dt
import hashlib
import json
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.base.clock import FrozenClock, iso
from runtime.base.errors import (
    RunIdentityConflictError,
    StaleResumeError,
    UnknownRunError,
    WaitKeyError,
)
from runtime.kernel.locks import run_mutation_lock
from runtime.kernel.policy import DefaultEffectPolicy, RetryPolicy, compute_idempotency_key
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.limits import RuntimeConfig
from runtime.model.run import RunStatus
from runtime.model.spec import StepPlan
from tests.runtime.kernel.flows import Counter, do, end, go, spec

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def kinds(runtime, run_id):
    return [
        (record["node_id"], (record["effect"] or {}).get("type"), record["status"])
        for record in runtime.get_ledger(run_id)
    ]


def names(runtime, run_id):
    return [
        ((record["effect"] or {}).get("payload") or {}).get("name")
        for record in runtime.get_ledger(run_id)
    ]


PURE = spec("w", a=go("a", "b"), b=go("b", "e"), e=end("e", "visits"))


def test_a_paused_run_takes_no_step_and_goes_on_after_the_pause(make):
    runtime = make()
    run_id = runtime.start(workflow=PURE)
    runtime.tick(workflow=PURE, run_id=run_id, max_steps=1)
    paused = runtime.pause_run(run_id, reason="lunch")
    assert paused.status is RunStatus.WAITING
    assert paused.waiting.wait_key == f"pause:{run_id}"
    assert runtime.tick(workflow=PURE, run_id=run_id).current_node == "b"
    with pytest.raises(ValueError, match="Run is paused"):
        runtime.resume(workflow=PURE, run_id=run_id, wait_key=None, payload={})
    assert runtime.resume_run(run_id).status is RunStatus.RUNNING
    state = runtime.tick(workflow=PURE, run_id=run_id)
    assert state.output == {"visits": {"a": 1, "b": 1}}
    assert names(runtime, run_id)[:2] == ["abstract.control", "abstract.control"]


def test_a_question_is_not_paused_but_a_timer_keeps_its_wait(make):
    runtime = make()
    asking = spec("w", a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e"), e=end("e"))
    run_id = runtime.start(workflow=asking)
    before = runtime.tick(workflow=asking, run_id=run_id)
    assert runtime.pause_run(run_id).waiting == before.waiting
    timer = spec("t", a=do("a", EffectType.WAIT_UNTIL, {"until": "2999-01-01"}, "e"), e=end("e"))
    timed = runtime.start(workflow=timer)
    runtime.tick(workflow=timer, run_id=timed)
    state = runtime.pause_run(timed)
    assert state.waiting.until == "2999-01-01T00:00:00.000000+00:00"
    assert runtime.resume_run(timed).status is RunStatus.WAITING


def test_a_cancelled_run_stays_cancelled(make):
    runtime = make()
    run_id = runtime.start(workflow=PURE)
    state = runtime.cancel_run(run_id, reason="changed my mind")
    assert (state.status, state.error) == (RunStatus.CANCELLED, "changed my mind")
    assert runtime.cancel_run(run_id).error == "changed my mind"
    assert runtime.pause_run(run_id).status is RunStatus.CANCELLED
    assert runtime.tick(workflow=PURE, run_id=run_id).status is RunStatus.CANCELLED
    assert names(runtime, run_id) == ["abstract.control", "abstract.status"]
    with pytest.raises(UnknownRunError):
        runtime.cancel_run("nobody")


def during_effect(make, action):
    """Run an effect in another thread, act while it runs."""
    inside, go_on = threading.Event(), threading.Event()
    calls = []

    def slow(_run, _effect):
        calls.append(1)
        inside.set()
        assert go_on.wait(10)
        return EffectOutcome.completed({"n": len(calls)})

    runtime = make(effect_handlers={EffectType.LLM_CALL: slow})
    flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e", "r"), e=end("e", "r"))
    run_id = runtime.start(workflow=flow)
    seen = []
    ticking = threading.Thread(  # noqa: TID251 - somebody else controls the run
        target=lambda: seen.append(runtime.tick(workflow=flow, run_id=run_id))
    )
    ticking.start()
    assert inside.wait(10)
    action(runtime, run_id)
    go_on.set()
    ticking.join(10)
    return runtime, flow, run_id, seen[0], calls


def test_the_result_of_an_effect_that_ended_during_a_pause_is_not_lost(make):
    runtime, flow, run_id, state, calls = during_effect(make, lambda r, i: r.pause_run(i))
    assert state.status is RunStatus.WAITING
    assert state.waiting.wait_key == f"pause:{run_id}"
    runtime.resume_run(run_id)
    done = runtime.tick(workflow=flow, run_id=run_id)
    assert done.output == {"r": {"n": 1}}
    assert len(calls) == 1


def test_a_cancel_during_an_effect_wins(make):
    runtime, _flow, run_id, state, _calls = during_effect(make, lambda r, i: r.cancel_run(i))
    assert state.status is RunStatus.CANCELLED
    assert ("a", "llm_call", "completed") in kinds(runtime, run_id)


def test_a_cancel_ends_the_wait_between_attempts(make):
    failed = threading.Event()

    def failing(_run, _effect):
        failed.set()
        return EffectOutcome.failed("down")

    runtime = make(
        effect_handlers={EffectType.LLM_CALL: failing},
        effect_policy=RetryPolicy(backoff_base=60, backoff_max=60),
    )
    flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e"), e=end("e"))
    run_id = runtime.start(workflow=flow)
    ticking = threading.Thread(target=lambda: runtime.tick(workflow=flow, run_id=run_id))  # noqa: TID251 - somebody else controls the run
    ticking.start()
    assert failed.wait(10)
    runtime.cancel_run(run_id)
    ticking.join(10)
    assert not ticking.is_alive()
    assert runtime.get_state(run_id).status is RunStatus.CANCELLED


def test_attempts_are_recorded_one_by_one(make):
    counter = Counter(failures=2)
    runtime = make(
        effect_handlers={EffectType.LLM_CALL: counter}, effect_policy=RetryPolicy(backoff_base=0)
    )
    flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e", "r"), e=end("e", "r"))
    run_id = runtime.start(workflow=flow)
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert state.output == {"r": {"n": 3}}
    attempts = [(one["attempt"], one["status"]) for one in runtime.get_ledger(run_id)[:6]]
    assert attempts == [
        (1, "started"),
        (1, "failed"),
        (2, "started"),
        (2, "failed"),
        (3, "started"),
        (3, "completed"),
    ]


def test_a_refused_key_is_not_tried_again(make):
    calls = []

    def refused(_run, _effect):
        calls.append(1)
        return EffectOutcome.failed("401", retryable=False)

    runtime = make(effect_handlers={EffectType.LLM_CALL: refused}, effect_policy=RetryPolicy())
    flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e"), e=end("e"))
    state = runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    assert state.error == "401"
    assert len(calls) == 1


def test_an_effect_without_a_handler_fails(make):
    runtime = make()
    flow = spec("w", a=do("a", EffectType.MEMORY_KG_QUERY, {}, "e"), e=end("e"))
    state = runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    assert state.error.startswith("No effect handler registered for memory_kg_query.")


def test_a_timer_that_fires_leaves_a_record_and_a_result(make):
    clock = FrozenClock(NOW)
    runtime = make(clock=clock)
    until = iso(NOW + dt.timedelta(hours=24))
    flow = spec("w", a=do("a", EffectType.WAIT_UNTIL, {"until": until}, "e", "t"), e=end("e", "t"))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    assert runtime.tick(workflow=flow, run_id=run_id).status is RunStatus.WAITING
    clock.advance(24 * 3600)
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert state.output == {"t": {"until": until, "ready": True, "fired_at": until}}
    fired = runtime.get_ledger(run_id)[2]
    assert fired["effect"]["type"] == "resume"
    assert fired["effect"]["payload"]["wait_reason"] == "until"


def test_a_timer_can_be_fired_before_its_time(make):
    runtime = make()
    flow = spec(
        "w", a=do("a", EffectType.WAIT_UNTIL, {"until": "2999-01-01"}, "e", "t"), e=end("e", "t")
    )
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    assert runtime.fire_timer_now(run_id).status is RunStatus.RUNNING
    assert runtime.tick(workflow=flow, run_id=run_id).output["t"]["ready"] is True


def test_an_event_wait_that_times_out_goes_on(make):
    clock = FrozenClock(NOW)
    runtime = make(clock=clock)
    until = iso(NOW + dt.timedelta(seconds=5))
    payload = {"wait_key": "k", "until": until}
    flow = spec("w", a=do("a", EffectType.WAIT_EVENT, payload, "e", "x"), e=end("e", "x"))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    clock.advance(5)
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert state.output == {"x": {"timed_out": True, "until": until}}


def test_a_wrong_key_and_a_second_answer_are_refused_and_change_nothing(make):
    runtime = make()
    flow = spec("w", a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e", "x"), e=end("e", "x"))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    before = runtime.get_state(run_id)
    with pytest.raises(StaleResumeError, match="wait_key mismatch: expected 'user:"):
        runtime.resume(workflow=flow, run_id=run_id, wait_key="other", payload={})
    assert runtime.get_state(run_id) == before
    runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"text": "a"})
    with pytest.raises(StaleResumeError, match="not waiting"):
        runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"text": "b"})


def test_an_answer_that_is_no_choice_is_refused_if_asked_for(make):
    runtime = make()
    payload = {"prompt": "?", "choices": ["yes", "no"], "allow_free_text": False}
    flow = spec("w", a=do("a", EffectType.ASK_USER, payload, "e", "x"), e=end("e", "x"))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    with pytest.raises(WaitKeyError, match="not one of the choices"):
        runtime.resume(
            workflow=flow, run_id=run_id, wait_key=None, payload={"text": "maybe"}, validate=True
        )
    state = runtime.resume(
        workflow=flow, run_id=run_id, wait_key=None, payload={"text": "yes"}, validate=True
    )
    assert state.output == {"x": {"text": "yes"}}


def test_an_answer_to_a_wait_without_a_target_ends_the_run(make):
    runtime = make()
    flow = spec("w", a=do("a", EffectType.ASK_USER, {"prompt": "?"}, None))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"text": "a"})
    assert state.output == {"success": True, "result": {"text": "a"}}
    assert kinds(runtime, run_id)[2:] == [
        ("a", "resume", "completed"),
        ("a", None, "completed"),
        ("a", "emit_event", "completed"),
    ]
    assert runtime.get_ledger(run_id)[3]["result"]["via"] == "resume"


def test_an_effect_without_a_next_node_ends_the_run(make):
    runtime = make()
    flow = spec("w", a=do("a", EffectType.ANSWER_USER, {"message": "hi", "level": "warn"}, None))
    run_id = runtime.start(workflow=flow)
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert state.output == {"success": True, "result": {"message": "hi", "level": "warning"}}
    assert len(runtime.get_ledger(run_id)) == 4


def test_a_run_with_a_fixed_id_is_created_once(make):
    runtime = make()
    first = runtime.start(workflow=PURE, run_id="fixed", vars={"a": 1}, actor_id="me")
    runtime.tick(workflow=PURE, run_id=first, max_steps=1)
    assert runtime.start(workflow=PURE, run_id="fixed", vars={"a": 2}, actor_id="me") == "fixed"
    assert runtime.get_state("fixed").current_node == "b"
    with pytest.raises(RunIdentityConflictError):
        runtime.start(workflow=PURE, run_id="fixed", actor_id="somebody else")


def test_a_new_run_gets_limits_and_route(make):
    config = RuntimeConfig(
        max_iterations=7,
        max_tokens=1000,
        max_output_tokens=200,
        max_input_tokens=900,
        provider=" p ",
        model="m",
        model_capabilities={"tool_support": "native"},
    )
    runtime = make(config=config)
    state = runtime.get_state(runtime.start(workflow=PURE, vars={"_limits": {"max_iterations": 3}}))
    assert state.vars["_limits"]["max_iterations"] == 3
    assert state.vars["_limits"]["max_input_tokens"] == 1000 - 200 - 256
    assert state.vars["_runtime"]["provider"] == "p"
    assert state.vars["_runtime"]["supports_native_tools"] is True
    runtime.update_limits(state.run_id, {"current_iteration": 3, "other": 1})
    warnings = runtime.check_limits(runtime.get_state(state.run_id))
    assert [(one.limit_type, one.status, one.pct) for one in warnings] == [
        ("iterations", "exceeded", 100.0)
    ]
    assert runtime.get_limit_status(state.run_id)["iterations"]["warning"] is True
    assert "other" not in runtime.get_state(state.run_id).vars["_limits"]


def key_by_the_recipe(effect):
    text = json.dumps(
        {
            "run_id": "r",
            "node_id": "n",
            "effect_type": "answer_user",
            "effect_payload": effect.payload,
        },
        sort_keys=True,
        separators=(",", ":"),
    )
    return hashlib.sha256(text.encode()).hexdigest()[:32]


PARTS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()


@given(st.dictionaries(st.text(), PARTS | st.lists(PARTS, max_size=2), max_size=5))
def test_the_idempotency_key_is_the_published_recipe(payload):
    effect = Effect(EffectType.ANSWER_USER, payload)
    found = compute_idempotency_key(run_id="r", node_id="n", effect=effect)
    assert found == key_by_the_recipe(effect)


@pytest.mark.parametrize("value", ["\x7f", "\x00\x1f\n", "ü", '"\\/', 2**70, -0.0, 1e16, 1e-7])
def test_the_key_of_an_odd_value_is_the_published_one_too(value):
    effect = Effect(EffectType.ANSWER_USER, {"message": value, "b": 1, "a": True})
    found = compute_idempotency_key(run_id="r", node_id="n", effect=effect)
    assert found == key_by_the_recipe(effect)


def test_volatile_ids_of_tool_calls_do_not_count():
    def key(**call):
        effect = Effect(EffectType.TOOL_CALLS, {"tool_calls": [{"name": "ls", **call}]})
        return compute_idempotency_key(run_id="r", node_id="n", effect=effect)

    assert key(call_id="1", arguments={"a": 1}) == key(id="2", arguments='{"a":1}')
    assert key(arguments={"a": 1}) != key(arguments={"a": 2})


def test_the_step_gate_stops_between_steps(make):
    runtime = make()
    run_id = runtime.start(workflow=PURE)
    allowed = iter([True, False])
    state = runtime.tick(workflow=PURE, run_id=run_id, step_gate=lambda: next(allowed))
    assert (state.status, state.current_node) == (RunStatus.RUNNING, "b")


def test_a_held_run_is_not_written_by_others(make):
    runtime = make()
    run_id = runtime.start(workflow=PURE)
    done = threading.Event()
    with run_mutation_lock(run_id):
        other = threading.Thread(target=lambda: (runtime.cancel_run(run_id), done.set()))  # noqa: TID251 - the other one must wait
        other.start()
        assert not done.wait(0.05)
        assert runtime.get_state(run_id).status is RunStatus.RUNNING
    assert done.wait(5)
    other.join()


def test_node_traces_come_from_the_ledger(make):
    runtime = make()
    flow = spec("w", a=do("a", EffectType.ANSWER_USER, {"message": "hi"}, "e"), e=end("e"))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    trace = runtime.get_node_trace(run_id, "a")
    assert [step["status"] for step in trace["steps"]] == ["completed"]
    assert trace["steps"][0]["result"] == {"message": "hi", "level": "message"}
    assert runtime.get_node_trace(run_id, "e") == {"node_id": "e", "steps": []}
    assert "node_traces" not in runtime.get_state(run_id).vars["_runtime"]


def test_a_vars_query_answers_with_the_value_or_the_reason(make):
    runtime = make()
    flow = spec(
        "w",
        a=do("a", EffectType.VARS_QUERY, {"path": "box.items[1]"}, "b", "found"),
        b=do("b", EffectType.VARS_QUERY, {"path": "box.none"}, "e", "missing"),
        e=end("e", "found", "missing"),
    )
    run_id = runtime.start(workflow=flow, vars={"box": {"items": [1, {"x": 2}]}})
    output = runtime.tick(workflow=flow, run_id=run_id).output
    assert '"x": 2' in output["found"]["results"][0]["output"]
    assert output["missing"]["results"][0]["error"] == "Missing key 'none' at vars.box"


def test_a_child_that_fails_fails_the_step_of_its_parent_unless_it_is_delivered(make):
    for how, status in (("fail", RunStatus.FAILED), ("deliver", RunStatus.COMPLETED)):
        runtime = make(raise_node_errors=False)
        child = spec("child", c=do("c", EffectType.ANSWER_USER, {}, "ce"), ce=end("ce"))
        payload = {"workflow_id": "child", "on_child_failure": how}
        parent = spec(
            "parent",
            p=do("p", EffectType.START_SUBWORKFLOW, payload, "e", "sub"),
            e=end("e", "sub"),
        )
        runtime.workflow_registry.register(child)
        state = runtime.tick(workflow=parent, run_id=runtime.start(workflow=parent))
        assert state.status is status
        if how == "deliver":
            assert state.output["sub"]["output"]["success"] is False


def test_children_within_children_have_a_bottom(make):
    runtime = make(raise_node_errors=False)
    endless = spec(
        "endless",
        p=do("p", EffectType.START_SUBWORKFLOW, {"workflow_id": "endless"}, "e"),
        e=end("e"),
    )
    runtime.workflow_registry.register(endless)
    state = runtime.tick(workflow=endless, run_id=runtime.start(workflow=endless))
    assert "subworkflow depth limit" in state.error


def test_an_event_reaches_named_and_wildcard_listeners(make):
    runtime = make()
    listen = spec(
        "listen",
        a=do("a", EffectType.WAIT_EVENT, {"name": "ping"}, "e", "got"),
        e=end("e", "got"),
    )
    hear_all = spec(
        "all", a=do("a", EffectType.WAIT_EVENT, {"name": "*"}, "e", "got"), e=end("e", "got")
    )
    emit = spec(
        "emit",
        a=do("a", EffectType.EMIT_EVENT, {"name": "ping", "payload": 5}, "e", "sent"),
        e=end("e", "sent"),
    )
    ids = []
    for one in (listen, hear_all):
        runtime.workflow_registry.register(one)
        ids.append(runtime.start(workflow=one, session_id="s"))
        runtime.tick(workflow=one, run_id=ids[-1])
    other = runtime.start(workflow=listen, session_id="other")
    runtime.tick(workflow=listen, run_id=other)
    state = runtime.tick(workflow=emit, run_id=runtime.start(workflow=emit, session_id="s"))
    assert state.output["sent"]["delivered_to"] == ids
    for run_id, flow in zip(ids, (listen, hear_all), strict=True):
        assert runtime.get_state(run_id).status is RunStatus.RUNNING
        got = runtime.tick(workflow=flow, run_id=run_id).output["got"]
        assert (got["name"], got["payload"]) == ("ping", {"value": 5})
    assert runtime.get_state(other).status is RunStatus.WAITING


@pytest.mark.parametrize("name", ["order:paid", "a:b:c", " spaced "])
def test_an_event_whose_name_or_session_has_colons_reaches_its_listeners(make, name):
    runtime = make()
    flows = [
        spec(f"hear {heard}", a=do("a", EffectType.WAIT_EVENT, {"name": heard}, "e"), e=end("e"))
        for heard in (name, "*")
    ]
    ids = []
    for flow in flows:
        runtime.workflow_registry.register(flow)
        ids.append(runtime.start(workflow=flow, session_id="team:1"))
        runtime.tick(workflow=flow, run_id=ids[-1])
    reached = runtime.emit_event(name=name, session_id="team:1")
    assert {state.run_id for state in reached} == set(ids)


def test_an_event_that_nobody_awaits_says_what_is_awaited_in_the_session(make):
    runtime = make()
    hear = spec("hear", a=do("a", EffectType.WAIT_EVENT, {"name": "ping"}, "e"), e=end("e"))
    for session in ("s", "other"):
        runtime.tick(workflow=hear, run_id=runtime.start(workflow=hear, session_id=session))
    emit = spec(
        "emit", a=do("a", EffectType.EMIT_EVENT, {"name": "pong"}, "e", "x"), e=end("e", "x")
    )
    sent = runtime.tick(workflow=emit, run_id=runtime.start(workflow=emit, session_id="s")).output
    assert (sent["x"]["delivered"], sent["x"]["available_listeners_in_session"]) == (0, ["ping"])
    alone = runtime.tick(workflow=emit, run_id=runtime.start(workflow=emit)).output
    assert "available_listeners_in_session" not in alone["x"]


def test_a_listener_that_fails_does_not_keep_the_event_from_the_others(make):
    runtime = make()

    def bad(_run, _ctx):
        raise RuntimeError("on purpose")

    wait = do("a", EffectType.WAIT_EVENT, {"name": "ping"}, "e")
    flows = [spec("bad", a=wait, e=bad), spec("good", a=wait, e=end("e"))]
    ids = []
    for flow in flows:
        runtime.workflow_registry.register(flow)
        ids.append(runtime.start(workflow=flow, session_id="s"))
        runtime.tick(workflow=flow, run_id=ids[-1])
    payload = {"name": "ping", "max_steps": 5}
    emit = spec("emit", a=do("a", EffectType.EMIT_EVENT, payload, "e", "x"), e=end("e", "x"))
    sent = runtime.tick(workflow=emit, run_id=runtime.start(workflow=emit, session_id="s")).output
    assert [(row["run_id"], row["status"]) for row in sent["x"]["resumed"]] == [
        (ids[0], "error"),
        (ids[1], "completed"),
    ]
    assert "on purpose" in sent["x"]["resumed"][0]["error"]
    assert runtime.get_state(ids[0]).status is RunStatus.FAILED


def test_a_child_that_raises_fails_its_parent_in_the_childs_words_or_is_delivered(make):
    def bad(_run, _ctx):
        raise RuntimeError("on purpose")

    runtime = make()
    runtime.workflow_registry.register(spec("bad", b=bad))
    for wanted in ("fail", "deliver"):
        payload = {"workflow_id": "bad", "on_child_failure": wanted}
        parent = spec(
            wanted, a=do("a", EffectType.START_SUBWORKFLOW, payload, "e", "x"), e=end("e", "x")
        )
        state = runtime.tick(workflow=parent, run_id=runtime.start(workflow=parent))
        if wanted == "fail":
            assert state.error == "Subworkflow 'bad' failed: RuntimeError: on purpose"
        else:
            failure = {"success": False, "error": "RuntimeError: on purpose"}
            assert state.output["x"]["output"] == failure


def test_a_policy_decides_how_often():
    policy = DefaultEffectPolicy(
        default_max_attempts=2,
        default_backoff_base=1,
        default_backoff_max=3,
        effect_max_attempts={"llm_call": 5},
    )
    call, other = Effect(EffectType.LLM_CALL), Effect(EffectType.ASK_USER)
    assert (policy.max_attempts(call), policy.max_attempts(other)) == (5, 2)
    assert [policy.backoff_seconds(effect=call, attempt=n) for n in (1, 2, 3)] == [1, 2, 3]


def test_a_plan_that_plans_nothing_fails_the_run(make):
    runtime = make(raise_node_errors=False)
    flow = spec("w", a=lambda _run, _ctx: StepPlan("a"))
    state = runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    assert state.error.startswith("ValueError: node 'a' plans neither")
