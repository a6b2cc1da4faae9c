"""The weaknesses P1 to P18 of spec/runtime.md 8.1, each beaten."""

import threading

import pytest

from runtime.base.errors import FlowError, StaleResumeError
from runtime.drivers.scheduler import Scheduler
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import StepPlan
from runtime.model.wait import WaitReason, WaitState
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from tests.runtime.kernel.flows import Counter, counted_loop, do, end, go, spec


def shapes(runtime, run_id):
    return [
        (record["node_id"], (record["effect"] or {}).get("type"), record["status"])
        for record in runtime.get_ledger(run_id)
    ]


def test_p1_the_same_call_in_a_loop_runs_each_time(make):
    counter = Counter()
    runtime = make(effect_handlers={EffectType.LLM_CALL: counter})
    flow = counted_loop(3, EffectType.LLM_CALL, {"prompt": "same"})
    state = runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    assert state.output == {"got": [{"n": 1}, {"n": 2}, {"n": 3}]}
    assert counter.calls == 3


def test_p2_a_child_of_150_steps_ends(make):
    runtime = make()

    def count(run, _ctx):
        run.vars["i"] = run.vars.get("i", 0) + 1
        if run.vars["i"] >= 150:
            return StepPlan("a", complete_output={"i": run.vars["i"]})
        return StepPlan("a", next_node="a")

    child = spec("child", a=count)
    parent = spec(
        "parent",
        p=do("p", EffectType.START_SUBWORKFLOW, {"workflow_id": "child"}, "e", "sub"),
        e=end("e", "sub"),
    )
    runtime.workflow_registry.register(child)
    state = runtime.tick(workflow=parent, run_id=runtime.start(workflow=parent))
    assert state.status is RunStatus.COMPLETED
    assert state.output["sub"]["output"] == {"i": 150}


def test_p3_an_exception_of_a_node_fails_the_run_and_is_recorded(make):
    def bad(_run, _ctx):
        raise ValueError("no such thing")

    flow = spec("w", a=go("a", "b"), b=bad)
    runtime = make()
    run_id = runtime.start(workflow=flow)
    with pytest.raises(ValueError, match="no such thing"):
        runtime.tick(workflow=flow, run_id=run_id)
    state = runtime.get_state(run_id)
    assert (state.status, state.error) == (RunStatus.FAILED, "ValueError: no such thing")
    assert shapes(runtime, run_id) == [("b", None, "failed"), ("b", "emit_event", "completed")]
    quiet = make(raise_node_errors=False)
    state = quiet.tick(workflow=flow, run_id=quiet.start(workflow=flow))
    assert state.status is RunStatus.FAILED


def test_p4_an_unknown_next_node_fails_the_run(make):
    flow = spec("w", a=go("a", "nowhere"))
    runtime = make(raise_node_errors=False)
    run_id = runtime.start(workflow=flow)
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert state.status is RunStatus.FAILED
    assert "Unknown node_id 'nowhere' in workflow 'w'" in state.error


class Executor:
    def __init__(self):
        self.ran = []

    def execute(self, *, tool_calls):
        self.ran += [call["name"] for call in tool_calls]
        return {
            "mode": "executed",
            "results": [
                {
                    "call_id": call["call_id"],
                    "name": call["name"],
                    "success": True,
                    "output": "ok",
                    "error": None,
                }
                for call in tool_calls
            ],
        }


def approval(run, effect, next_node):
    return EffectOutcome.waiting(
        WaitState(
            WaitReason.USER,
            wait_key="approve",
            resume_to_node=next_node,
            result_key=effect.result_key,
            details={"mode": "approval_required", "tool_calls": effect.payload["tool_calls"]},
        )
    )


def asking_for_tools(make, key):
    calls = [
        {"name": "rm", "arguments": {}, "call_id": "1"},
        {"name": "ls", "arguments": {}, "call_id": "2"},
    ]
    flow = spec(
        "w", t=do("t", EffectType.TOOL_CALLS, {"tool_calls": calls}, "e", key), e=end("e", "res")
    )
    runtime = make(effect_handlers={EffectType.TOOL_CALLS: approval})
    executor = Executor()
    runtime.set_tool_executor_for_resume(executor)
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    return runtime, flow, run_id, executor


def test_p5_the_text_false_does_not_approve_and_nonsense_is_refused(make):
    runtime, flow, run_id, executor = asking_for_tools(make, "res")
    for nonsense in ("maybe", 2, None):
        with pytest.raises(ValueError, match="approved must be"):
            runtime.resume(
                workflow=flow, run_id=run_id, wait_key="approve", payload={"approved": nonsense}
            )
    state = runtime.resume(
        workflow=flow,
        run_id=run_id,
        wait_key="approve",
        payload={"approved": "false", "reason": "no"},
    )
    assert executor.ran == []
    assert [entry["error"] for entry in state.output["res"]["results"]] == ["no", "no"]


def test_p5_an_approved_call_without_a_result_key_runs(make):
    runtime, flow, run_id, executor = asking_for_tools(make, None)
    state = runtime.resume(
        workflow=flow, run_id=run_id, wait_key="approve", payload={"approved": True}
    )
    assert executor.ran == ["rm", "ls"]
    assert state.status is RunStatus.COMPLETED
    assert shapes(runtime, run_id)[:5] == [
        ("t", "tool_calls", "started"),
        ("t", "tool_calls", "waiting"),
        ("t", "tool_calls", "started"),
        ("t", "tool_calls", "completed"),
        ("t", "resume", "completed"),
    ]


def test_p5_each_call_may_be_decided_and_edited_by_itself(make):
    runtime, flow, run_id, executor = asking_for_tools(make, "res")
    payload = {"approved": {"1": False, "2": True}, "edits": {"2": {"path": "/"}}}
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key="approve", payload=payload)
    assert executor.ran == ["ls"]
    assert [entry["success"] for entry in state.output["res"]["results"]] == [False, True]


def test_p6_a_deadline_with_an_offset_is_due_in_time(make):
    flow = spec(
        "w",
        a=do("a", EffectType.WAIT_UNTIL, {"until": "2020-01-01T05:00:00+05:00"}, "e", "t"),
        e=end("e", "t"),
    )
    runtime = make()
    state = runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    assert state.output == {"t": {"until": "2020-01-01T00:00:00.000000+00:00", "ready": True}}


def test_p9_an_unsaved_change_of_a_state_is_seen_by_nobody(make):
    flow = spec(
        "w", a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e", "x"), e=end("e", "x", "y")
    )
    runtime = make()
    run_id = runtime.start(workflow=flow)
    state = runtime.tick(workflow=flow, run_id=run_id)
    state.vars["y"] = "smuggled"
    state.current_node = "nowhere"
    assert "y" not in runtime.get_state(run_id).vars
    done = runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"text": "a"})
    assert done.output == {"x": {"text": "a"}, "y": None}


@pytest.mark.parametrize("trial", range(5))
def test_p10_of_eight_answers_one_is_taken(make, trial):
    flow = spec("w", a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e", "x"), e=end("e", "x"))
    runtime = make()
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    barrier = threading.Barrier(8)
    taken, refused = [], []

    def answer(number):
        barrier.wait()
        try:
            taken.append(
                runtime.resume(
                    workflow=flow, run_id=run_id, wait_key=None, payload={"text": number}
                )
            )
        except StaleResumeError:
            refused.append(number)

    threads = [threading.Thread(target=answer, args=(n,)) for n in range(8)]  # noqa: TID251 - the race is the test
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(taken), len(refused)) == (1, 7)
    kinds = [kind for _node, kind, _status in shapes(runtime, run_id)]
    assert kinds.count("resume") == 1


def test_p11_a_run_id_that_leaves_the_store_is_refused(make):
    flow = spec("w", e=end("e"))
    with pytest.raises(FlowError):
        make().start(workflow=flow, run_id="../../evil")


class FailingRunStore(InMemoryRunStore):
    """Refuses the n-th save."""

    def __init__(self, refuse):
        super().__init__()
        self.saves = 0
        self.refuse = refuse

    def save(self, run, *, expected_rev=None, patch=None):
        self.saves += 1
        if self.saves == self.refuse:
            raise OSError("no space left")
        return super().save(run, expected_rev=expected_rev, patch=patch)


def test_p12_an_effect_whose_state_could_not_be_saved_does_not_run_again():
    runs, ledger, counter = FailingRunStore(refuse=2), InMemoryLedgerStore(), Counter()
    flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e", "r"), e=end("e", "r"))
    from runtime.kernel.runtime import Runtime

    def runtime():
        return Runtime(
            run_store=runs, ledger_store=ledger, effect_handlers={EffectType.LLM_CALL: counter}
        )

    first = runtime()
    run_id = first.start(workflow=flow)
    with pytest.raises(OSError, match="no space"):
        first.tick(workflow=flow, run_id=run_id)
    state = runtime().tick(workflow=flow, run_id=run_id)
    assert state.output == {"r": {"n": 1}}
    assert counter.calls == 1


def test_p13_a_run_that_is_completed_has_its_final_records(make):
    flow = spec("w", e=end("e"))
    runtime = make()
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    records = runtime.get_ledger(run_id)
    assert records[0]["result"] == {"completed": True, "output": {}}
    assert records[1]["effect"]["payload"]["name"] == "abstract.status"
    assert records[1]["idempotency_key"] == "system:terminal_status:completed"


def test_p16_the_parent_of_an_answered_child_goes_on_by_itself(make):
    runtime = make()
    child = spec(
        "child", a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e", "x"), e=end("e", "x")
    )
    parent = spec(
        "parent",
        p=do("p", EffectType.START_SUBWORKFLOW, {"workflow_id": "child"}, "e", "sub"),
        e=end("e", "sub"),
    )
    for one in (child, parent):
        runtime.workflow_registry.register(one)
    scheduler = Scheduler(runtime=runtime, registry=runtime.workflow_registry, eager=True)
    run_id = runtime.start(workflow=parent)
    waiting = runtime.tick(workflow=parent, run_id=run_id)
    child_id = waiting.waiting.details["sub_run_id"]
    runtime.resume(workflow=child, run_id=child_id, wait_key=None, payload={"text": "yes"})
    scheduler.poll_once()
    state = runtime.get_state(run_id)
    assert state.output == {"sub": {"sub_run_id": child_id, "output": {"x": {"text": "yes"}}}}


def test_p17_a_run_that_used_up_its_steps_is_driven_on(make):
    flow = spec("w", a=go("a", "b"), b=go("b", "e"), e=end("e", "visits"))
    runtime = make()
    runtime.workflow_registry.register(flow)
    run_id = runtime.start(workflow=flow)
    assert runtime.tick(workflow=flow, run_id=run_id, max_steps=1).status is RunStatus.RUNNING
    scheduler = Scheduler(runtime=runtime, registry=runtime.workflow_registry, poll_interval_s=0.0)
    assert scheduler.poll_once() == 1
    assert runtime.get_state(run_id).status is RunStatus.COMPLETED


def test_p18_a_provider_key_is_neither_in_the_ledger_nor_in_the_state(make):
    seen = []

    def model(_run, effect, _next):
        seen.append(effect.payload["params"]["provider_api_key"])
        return EffectOutcome.completed({"content": "ok"})

    payload = {"prompt": "x", "params": {"provider_api_key": "sk-very-secret"}}
    flow = spec("w", a=do("a", EffectType.LLM_CALL, payload, "e", "r"), e=end("e", "r"))
    runtime = make(effect_handlers={EffectType.LLM_CALL: model})
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    assert seen == ["sk-very-secret"]
    assert "sk-very-secret" not in str(runtime.get_ledger(run_id))
    assert "sk-very-secret" not in str(runtime.get_state(run_id))


def test_a_foreign_store_with_two_methods_is_enough():
    from runtime.kernel.runtime import Runtime
    from runtime.model.protocols import LedgerStore, RunStore

    class Runs(RunStore):
        def __init__(self):
            self.kept = {}

        def save(self, run):
            self.kept[run.run_id] = RunState.from_json(run.to_json())

        def load(self, run_id):
            return self.kept.get(run_id)

    class Ledger(LedgerStore):
        def __init__(self):
            self.kept = []

        def append(self, record):
            self.kept.append(record.to_json())

        def list(self, run_id):
            return [one for one in self.kept if one["run_id"] == run_id]

    flow = spec(
        "w",
        a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "b", "x"),
        b=do("b", EffectType.ANSWER_USER, {"message": "hi"}, "e"),
        e=end("e", "x"),
    )
    runtime = Runtime(run_store=Runs(), ledger_store=Ledger())
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"text": "a"})
    assert state.output == {"x": {"text": "a"}}
    assert shapes(runtime, run_id) == [
        ("a", "ask_user", "started"),
        ("a", "ask_user", "waiting"),
        ("a", "resume", "completed"),
        ("b", "answer_user", "started"),
        ("b", "answer_user", "completed"),
        ("e", None, "completed"),
        ("e", "emit_event", "completed"),
    ]


def test_a_handler_with_two_arguments_is_called_once_even_if_it_raises_a_type_error(make):
    calls = []

    def handler(run, effect):
        calls.append(effect)
        raise TypeError("inside")

    flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e"), e=end("e"))
    runtime = make(effect_handlers={EffectType.LLM_CALL: handler})
    state = runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    assert len(calls) == 1
    assert state.error == "The handler of llm_call broke: TypeError: inside"


def test_a_value_that_is_not_json_fails_the_run_with_its_path(make):
    def bad(run, _ctx):
        run.vars["box"] = {"set": {1}}
        return StepPlan("a", effect=Effect(EffectType.ANSWER_USER, {"message": "x"}), next_node="e")

    flow = spec("w", a=bad, e=end("e"))
    runtime = make(raise_node_errors=False)
    run_id = runtime.start(workflow=flow)
    state = runtime.tick(workflow=flow, run_id=run_id)
    state = runtime.get_state(run_id)
    assert state.status is RunStatus.FAILED
    assert "vars.box.set" in state.error
