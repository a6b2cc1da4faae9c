"""Runs spend no more than their budget, whatever happens in between (R10)."""

import datetime as dt
import threading
from decimal import Decimal
from types import SimpleNamespace

import pytest

from runtime import Budget, Estimate, InMemoryLedgerStore, InMemoryRunStore, Runtime
from runtime.base.clock import FrozenClock
from runtime.base.errors import StaleResumeError, StoreError
from runtime.effects.metering import BudgetReachedError
from runtime.effects.tool_calls import make_tool_calls_handler
from runtime.kernel.policy import RetryPolicy
from runtime.kernel.registry import WorkflowRegistry
from runtime.model.budget import BudgetError, Spent
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.event import RunEventType
from runtime.model.run import RunStatus
from runtime.model.spec import StepPlan
from runtime.services.tools.approval import ToolApprovalPolicy
from runtime.services.tools.executors import (
    ApprovalToolExecutor,
    MappingToolExecutor,
    PassthroughToolExecutor,
)
from tests.runtime.kernel.flows import counted_loop, do, end, go, spec
from tests.runtime.storage.stores import backend_of
from tests.support.threads import in_threads

LLM = EffectType.LLM_CALL
CENT = Decimal("0.01")


def usage(cost="0.02", tokens=10):
    return {"usage": {"input_tokens": tokens, "output_tokens": 0, "cost_usd": cost}}


@pytest.fixture
def world(stores):
    """Runtimes over the stores whose model takes what it costs from the request."""
    asked = []

    def model(run, effect):
        asked.append(effect.payload["prompt"])
        return EffectOutcome.completed(
            {"response": "yes", **usage(effect.payload.get("costs", "0.02"))}
        )

    def estimate(run, effect):
        if effect.type is not LLM:
            return None
        cost = effect.payload.get("costs", "0.02")
        return Estimate(
            llm_calls=1, tokens=10, cost_usd=None if cost is None else Decimal(cost), model="m"
        )

    def runtime(*flows, **options):
        registry = WorkflowRegistry()
        for flow in flows:
            registry.register(flow)
        options.setdefault("verify_deltas", True)
        return Runtime(
            run_store=options.pop("runs", stores.runs),
            ledger_store=options.pop("ledger", stores.ledger),
            workflow_registry=registry,
            effect_handlers={LLM: model, **options.pop("handlers", {})},
            estimate=estimate,
            **options,
        )

    return SimpleNamespace(runtime=runtime, asked=asked, stores=stores)


def asking(costs="0.02", prompt="?"):
    payload = {"prompt": prompt, "costs": costs}
    return spec(
        "asking", a=go("a", "b"), b=do("b", LLM, payload, "e", "r"), e=end("e", "visits", "r")
    )


def test_a_call_over_the_ceiling_is_not_made_until_it_is_raised_and_then_once(world):
    flow = asking()
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=CENT))
    state = runtime.tick(workflow=flow, run_id=run_id)
    wait = state.waiting
    assert (state.status, state.current_node, world.asked) == (RunStatus.WAITING, "b", [])
    assert (wait.details["overrun"]["needed"], wait.details["overrun"]["limit"]) == ("0.02", "0.01")
    assert "may cost $0.02, $0.01 of $0.01 is left" in wait.prompt
    answer = {"response": "raise", "limits": {"max_cost_usd": "0.05"}}
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=wait.wait_key, payload=answer)
    assert (state.status, world.asked) == (RunStatus.COMPLETED, ["?"])
    assert state.output["visits"] == {"a": 1}
    picture = runtime.budget_of(run_id)
    assert (picture.used.cost_usd, picture.used.llm_calls, picture.used.tokens) == (2 * CENT, 1, 10)
    assert (picture.used.steps, picture.budget.max_cost_usd) == (3, 5 * CENT)
    with pytest.raises(StaleResumeError):
        runtime.resume(workflow=flow, run_id=run_id, wait_key=wait.wait_key, payload=answer)


def test_a_raise_without_a_number_is_enough_and_one_that_is_too_low_asks_again(world):
    flow = asking("0.05")
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=CENT))
    wait = runtime.tick(workflow=flow, run_id=run_id).waiting
    answer = {"response": "raise", "limits": {"max_cost_usd": "0.02"}}
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=wait.wait_key, payload=answer)
    assert (state.status, state.waiting.details["kind"]) == (RunStatus.WAITING, "budget")
    key = state.waiting.wait_key
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=key, payload={"text": "raise"})
    assert (state.status, world.asked) == (RunStatus.COMPLETED, ["?"])
    assert runtime.budget_of(run_id).budget.max_cost_usd == Decimal("0.08")


def test_a_person_may_stop_the_run_there(world):
    flow = asking()
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=CENT))
    key = runtime.tick(workflow=flow, run_id=run_id).waiting.wait_key
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=key, payload={"response": "stop"})
    assert (state.status, state.error) == (RunStatus.FAILED, "Stopped at the budget of the run.")
    assert world.asked == []
    failed = [one for one in runtime.get_ledger(run_id) if one["status"] == "failed"]
    assert [one["reason_code"] for one in failed] == ["budget"]


@pytest.mark.parametrize("backend", ["sqlite", "json"])
def test_used_and_limits_are_the_same_after_a_restart(tmp_path, backend):
    kind = backend_of(backend)
    flow = counted_loop(3, LLM, {"prompt": "p"})
    first = kind.open(tmp_path)

    def runtime(stores):
        return Runtime(
            run_store=stores.runs,
            ledger_store=stores.ledger,
            effect_handlers={LLM: lambda run, effect: EffectOutcome.completed(usage())},
            estimate=lambda run, effect: Estimate(llm_calls=1, tokens=10, cost_usd=2 * CENT),
        )

    before = runtime(first)
    run_id = before.start(workflow=flow, budget=Budget(max_cost_usd="0.05", max_steps=100))
    key = before.tick(workflow=flow, run_id=run_id).waiting.wait_key
    picture = before.budget_of(run_id)
    assert picture.used.cost_usd == 4 * CENT
    first.close()
    second = kind.open(tmp_path)
    after = runtime(second)
    again = after.budget_of(run_id)
    assert (again.budget, again.used.cost_usd, again.used.steps) == (
        picture.budget,
        picture.used.cost_usd,
        picture.used.steps,
    )
    state = after.resume(workflow=flow, run_id=run_id, wait_key=key, payload={"response": "raise"})
    assert state.status is RunStatus.COMPLETED
    assert after.budget_of(run_id).used.cost_usd == 6 * CENT
    second.close()


def test_a_thousand_calls_of_a_tenth_of_a_cent_are_a_dollar_and_no_more_is_spent():
    asked = []

    def ask(run, _ctx):
        return StepPlan("a", effect=Effect(LLM, {"prompt": "p"}, "r"), next_node="a")

    def model(run, effect):
        asked.append(1)
        return EffectOutcome.completed(usage("0.001"))

    flow = spec("for-ever", a=ask)
    runtime = Runtime(
        run_store=InMemoryRunStore(),
        ledger_store=InMemoryLedgerStore(),
        effect_handlers={LLM: model},
        estimate=lambda run, effect: Estimate(llm_calls=1, cost_usd=Decimal("0.001")),
    )
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=1))
    state = runtime.tick(workflow=flow, run_id=run_id, max_steps=5000)
    assert (state.status, len(asked)) == (RunStatus.WAITING, 1000)
    assert runtime.budget_of(run_id).used.cost_usd == 1


def calling(child="asking", times=1):
    nodes = {
        f"c{n}": do(
            f"c{n}", EffectType.START_SUBWORKFLOW, {"workflow_id": child}, f"c{n + 1}", f"r{n}"
        )
        for n in range(times)
    }
    return spec("calling", **nodes, **{f"c{times}": end(f"c{times}", "r0")})


def test_what_a_subflow_spends_counts_in_its_parent_and_the_child_waits_at_the_ceiling(world):
    parent, child = calling(times=2), asking()
    runtime = world.runtime(parent, child)
    run_id = runtime.start(workflow=parent, budget=Budget(max_cost_usd="0.03"))
    state = runtime.tick(workflow=parent, run_id=run_id)
    assert state.status is RunStatus.WAITING
    below = runtime.get_state(state.waiting.details["sub_run_id"])
    assert (below.waiting.details["kind"], len(world.asked)) == ("budget", 1)
    assert runtime.budget_of(run_id).used.cost_usd == 2 * CENT
    assert runtime.budget_of(run_id).used.depth == 1
    done = runtime.resume(
        workflow=child,
        run_id=below.run_id,
        wait_key=below.waiting.wait_key,
        payload={"response": "raise"},
    )
    assert done.status is RunStatus.COMPLETED
    state = runtime.resume_parent(below.run_id, max_steps=10)
    assert (state.status, len(world.asked)) == (RunStatus.COMPLETED, 2)
    assert runtime.get_state(run_id).vars["_runtime"]["budget"]["max_cost_usd"] == "0.06"
    assert runtime.budget_of(run_id).used.cost_usd == 4 * CENT


def test_runs_within_runs_go_no_deeper_than_allowed(world):
    inner, middle = (
        asking(),
        spec(
            "middle",
            c=do("c", EffectType.START_SUBWORKFLOW, {"workflow_id": "asking"}, "e", "r"),
            e=end("e", "r"),
        ),
    )
    outer = calling("middle")
    runtime = world.runtime(inner, middle, outer)
    run_id = runtime.start(workflow=outer, budget=Budget(max_depth=1, on_exceed="stop"))
    state = runtime.tick(workflow=outer, run_id=run_id)
    assert (state.status, world.asked) == (RunStatus.FAILED, [])
    assert "2 levels deep, 1 are allowed" in state.error


def test_what_is_stopped_at_its_budget_is_not_absorbed_by_its_flow(world):
    payload = {"prompt": "?", "continue_on_error": True}
    flow = spec("stubborn", b=do("b", LLM, payload, "e", "r"), e=end("e", "r"))
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=CENT, on_exceed="stop"))
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert (state.status, world.asked) == (RunStatus.FAILED, [])
    assert state.error.startswith("Stopped at the budget of the run: the next call may cost $0.02")
    assert runtime.status(run_id).condition == "exhausted"


def test_a_mere_warning_lets_the_run_go_on_and_is_told_before_and_at_the_limit(world):
    flow = counted_loop(6, LLM, {"prompt": "p"})
    runtime = world.runtime(flow)
    told = []
    runtime.subscribe_events(
        lambda event: (
            told.append((event.data["limit_type"], event.data["status"]))
            if event.type is RunEventType.LIMIT_WARNING
            else None
        )
    )
    budget = Budget(max_cost_usd="0.10", warn_at=0.8, on_exceed="warn")
    run_id = runtime.start(workflow=flow, budget=budget)
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert state.status is RunStatus.COMPLETED
    assert told == [("cost_usd", "warning"), ("cost_usd", "exceeded")]
    assert runtime.budget_of(run_id).used.cost_usd == 12 * CENT


def test_a_model_without_a_price_is_asked_only_if_a_person_says_so(world):
    flow = asking(None)
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=100))
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert (state.waiting.details["overrun"]["needed"], world.asked) == (None, [])
    key = state.waiting.wait_key
    state = runtime.resume(
        workflow=flow, run_id=run_id, wait_key=key, payload={"response": "raise"}
    )
    used = runtime.budget_of(run_id).used
    assert (state.status, used.unpriced_calls, used.cost_usd) == (RunStatus.COMPLETED, 1, 0)


def test_steps_are_counted_and_a_run_goes_on_exactly_where_it_stopped(world):
    flow = spec("steps", a=go("a", "b"), b=go("b", "c"), c=go("c", "e"), e=end("e", "visits"))
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow, budget=Budget(max_steps=2))
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert (state.current_node, state.waiting.details["overrun"]["limit"]) == ("c", 2)
    key = state.waiting.wait_key
    state = runtime.resume(
        workflow=flow, run_id=run_id, wait_key=key, payload={"response": "raise"}
    )
    assert state.output == {"visits": {"a": 1, "b": 1, "c": 1}}
    assert runtime.budget_of(run_id).used.steps == 4


def test_time_at_work_counts_and_waiting_does_not(world):
    clock = FrozenClock(dt.datetime(2030, 1, 1, tzinfo=dt.UTC))

    def slow(run, effect):
        clock.advance(40)
        return EffectOutcome.completed({"response": "", **usage()})

    flow = spec(
        "slow",
        b=do("b", LLM, {"prompt": "?"}, "q", "r"),
        q=do("q", EffectType.ASK_USER, {"prompt": "Go on?"}, "c", "a"),
        c=do("c", LLM, {"prompt": "?"}, "d", "r"),
        d=go("d", "e"),
        e=end("e", "visits"),
    )
    runtime = world.runtime(flow, clock=clock, handlers={LLM: slow})
    run_id = runtime.start(workflow=flow, budget=Budget(max_seconds=60))
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert state.waiting.prompt == "Go on?"
    clock.advance(86400)
    state = runtime.resume(
        workflow=flow, run_id=run_id, wait_key=state.waiting.wait_key, payload={"text": "yes"}
    )
    assert (state.current_node, state.waiting.details["overrun"]["dimension"]) == ("d", "seconds")
    assert runtime.budget_of(run_id).used.seconds == 80


def test_failed_attempts_count_as_calls(world):
    flow = asking()
    tries = []

    def broken(run, effect):
        tries.append(1)
        return EffectOutcome.failed("busy")

    policy = RetryPolicy(llm_max_attempts=5, backoff_base=0)
    runtime = world.runtime(flow, handlers={LLM: broken}, effect_policy=policy)
    run_id = runtime.start(workflow=flow, budget=Budget(max_llm_calls=3))
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert (len(tries), state.waiting.details["overrun"]["dimension"]) == (3, "llm_calls")


def test_tool_calls_count_when_they_are_carried_out(world):
    calls = [{"name": "t", "arguments": {}, "call_id": f"c{n}"} for n in range(3)]
    ran = []

    def tools(run, effect):
        ran.extend(effect.payload["tool_calls"])
        return EffectOutcome.completed({"mode": "executed", "results": []})

    flow = counted_loop(2, EffectType.TOOL_CALLS, {"tool_calls": calls})
    runtime = world.runtime(flow, handlers={EffectType.TOOL_CALLS: tools})
    run_id = runtime.start(workflow=flow, budget=Budget(max_tool_calls=5))
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert (len(ran), runtime.budget_of(run_id).used.tool_calls) == (3, 3)
    assert state.waiting.details["overrun"] == {
        "dimension": "tool_calls",
        "limit": 5,
        "used": 3,
        "needed": 3,
        "suggested": 10,
        "model": "",
    }


def test_limits_are_changed_while_a_run_waits_and_it_looks_again(world):
    flow = asking()
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=CENT))
    key = runtime.tick(workflow=flow, run_id=run_id).waiting.wait_key
    again = {"response": "again"}
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=key, payload=again)
    assert (state.status, world.asked) == (RunStatus.WAITING, [])
    runtime.set_budget(run_id, Budget(max_cost_usd=1))
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=key, payload=again)
    assert (state.status, world.asked) == (RunStatus.COMPLETED, ["?"])


def test_branches_that_ask_at_the_same_time_stay_below_the_ceiling_together(world):
    gate, begun = threading.Barrier(2, timeout=10), threading.Event()
    asked = []

    def model(run, effect):
        asked.append(run.run_id)
        begun.set()
        gate.wait()
        return EffectOutcome.completed({"response": "", **usage()})

    child, parent = asking(), calling()
    runtime = world.runtime(child, parent, handlers={LLM: model})
    root = runtime.start(workflow=parent, budget=Budget(max_cost_usd="0.03"))
    below = [
        runtime.start(
            workflow=child, parent_run_id=root, vars={"_runtime": {"budget": {"root": root}}}
        )
        for _ in range(2)
    ]
    ended = []

    def drive(number):
        if number == 0:
            runtime.tick(workflow=child, run_id=below[0])
        else:
            assert begun.wait(10)
            ended.append(runtime.tick(workflow=child, run_id=below[1]))
            gate.wait()

    in_threads(2, drive)
    state = ended[0]
    assert (state.waiting.details["kind"], asked) == ("budget", [below[0]])
    assert state.waiting.details["overrun"]["used"] == "0.02"
    assert runtime.budget_of(root).used.cost_usd == 2 * CENT


def test_a_result_that_was_paid_for_but_not_landed_is_counted_once(world):
    """Somebody pauses the run while the model answers: the answer is recorded, the state is not saved."""
    flow = asking()

    def model(run, effect):
        world.asked.append(1)
        runtime.pause_run(run.run_id)
        return EffectOutcome.completed({"response": "", **usage()})

    runtime = world.runtime(flow, handlers={LLM: model})
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd="0.02"))
    runtime.tick(workflow=flow, run_id=run_id)
    runtime.resume_run(run_id)
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert (state.status, len(world.asked)) == (RunStatus.COMPLETED, 1)
    assert runtime.budget_of(run_id).used.cost_usd == 2 * CENT
    fresh = world.runtime(flow)
    assert fresh.budget_of(run_id).used.cost_usd == 2 * CENT


def test_a_call_that_a_crash_cut_off_counts_with_its_worst_case(world):
    flow = asking()

    def dies(run, effect):
        raise SystemExit

    runtime = world.runtime(flow, handlers={LLM: dies})
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd="0.10"))
    with pytest.raises(SystemExit):
        runtime.tick(workflow=flow, run_id=run_id)
    after = world.runtime(flow)
    state = after.tick(workflow=flow, run_id=run_id)
    used = after.budget_of(run_id).used
    assert (state.status, used.cost_usd, used.llm_calls) == (RunStatus.COMPLETED, 4 * CENT, 2)


def test_a_fork_has_what_was_left_all_anew_or_no_budget(world):
    parent, child = calling(times=2), asking()
    runtime = world.runtime(parent, child)
    run_id = runtime.start(workflow=parent, budget=Budget(max_cost_usd="0.03"))
    runtime.tick(workflow=parent, run_id=run_id)
    runtime.set_budget(run_id, Budget(max_cost_usd="0.07"))
    ends = [
        seq
        for seq, one in enumerate(runtime.get_ledger(run_id), 1)
        if one["status"] == "completed" and one["node_id"] == "c0"
    ]
    left = runtime.budget_of(runtime.fork(run_id, ends[0]))
    assert (left.used.cost_usd, left.budget.max_cost_usd) == (2 * CENT, 7 * CENT)
    fresh = runtime.budget_of(runtime.fork(run_id, ends[0], budget="fresh"))
    assert (fresh.used.cost_usd, fresh.budget.max_cost_usd) == (0, 7 * CENT)
    assert runtime.budget_of(runtime.fork(run_id, ends[0], budget="none")) is None


def test_results_that_a_fork_takes_cost_nothing_and_waits_at_limits_are_no_steps(world):
    flow = asking()
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=CENT))
    key = runtime.tick(workflow=flow, run_id=run_id).waiting.wait_key
    runtime.resume(workflow=flow, run_id=run_id, wait_key=key, payload={"response": "raise"})
    fork = runtime.fork(run_id, 0, budget="fresh")
    state = runtime.tick(workflow=flow, run_id=fork)
    assert (state.status, len(world.asked)) == (RunStatus.COMPLETED, 1)
    assert runtime.budget_of(fork).used.cost_usd == 0
    assert state.output == runtime.get_state(run_id).output
    for seq in range(1, len(runtime.get_ledger(run_id)) - 1):
        forked = runtime.fork(run_id, seq)
        assert runtime.tick(workflow=flow, run_id=forked).status is RunStatus.COMPLETED


def test_a_run_without_a_budget_has_no_account_and_stores_nothing_of_it(world):
    flow = asking()
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow)
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert runtime.budget_of(run_id) is None
    assert "budget" not in state.vars["_runtime"]


def test_the_status_of_a_run_knows_its_budget(world):
    flow = asking()
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=CENT))
    runtime.tick(workflow=flow, run_id=run_id)
    picture = runtime.status(run_id)
    assert picture.condition == "exhausted"
    assert picture.budget.budget.max_cost_usd == CENT
    assert runtime.status(runtime.start(workflow=flow)).budget is None


def test_a_flow_may_not_be_written_over_by_a_stale_driver(world):
    """Limits that change while a call is under way: the call is not made twice."""
    flow = asking()

    def model(run, effect):
        world.asked.append(1)
        runtime.set_budget(run.run_id, Budget(max_cost_usd=1))
        return EffectOutcome.completed({"response": "", **usage()})

    runtime = world.runtime(flow, handlers={LLM: model})
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd="0.02"))
    state = runtime.tick(workflow=flow, run_id=run_id)
    while state.status is RunStatus.RUNNING:
        state = runtime.tick(workflow=flow, run_id=run_id)
    assert (state.status, len(world.asked)) == (RunStatus.COMPLETED, 1)
    assert runtime.budget_of(run_id).budget.max_cost_usd == 1
    assert runtime.budget_of(run_id).used.cost_usd == 2 * CENT


def asking_twice(run, effect):
    """A handler that asks its model two questions, as one whose first answer was cut short."""
    for number in range(2):
        if number and (refusal := run._runtime_meter.admit(Estimate(llm_calls=1, cost_usd=CENT))):
            return BudgetReachedError(refusal).outcome()
        run._runtime_meter.count(Spent(cost_usd=CENT, llm_calls=1))
    return EffectOutcome.completed({"response": ""})


def test_a_second_question_of_an_effect_waits_at_its_node_and_only_a_warning_lets_it_pass(world):
    flow = asking("0.01")
    runtime = world.runtime(flow, handlers={LLM: asking_twice})
    run_id = runtime.start(workflow=flow, budget=Budget(max_llm_calls=1))
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert (state.waiting.details["kind"], state.waiting.resume_to_node) == ("budget", "b")
    answer = {"response": "raise", "limits": {"max_llm_calls": 9}}
    key = state.waiting.wait_key
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=key, payload=answer)
    used = runtime.budget_of(run_id).used
    assert (state.status, used.llm_calls, used.steps) == (RunStatus.COMPLETED, 3, 3)
    warned = runtime.start(workflow=flow, budget=Budget(max_llm_calls=1, on_exceed="warn"))
    assert runtime.tick(workflow=flow, run_id=warned).status is RunStatus.COMPLETED


def test_a_limit_raised_below_holds_after_a_restart(world):
    parent, child = calling(), asking()
    before = world.runtime(parent, child)
    run_id = before.start(workflow=parent, budget=Budget(max_cost_usd=CENT))
    below = before.get_state(
        before.tick(workflow=parent, run_id=run_id).waiting.details["sub_run_id"]
    )
    after = world.runtime(parent, child)
    state = after.resume(
        workflow=child,
        run_id=below.run_id,
        wait_key=below.waiting.wait_key,
        payload={"response": "raise"},
    )
    assert (state.status, world.asked) == (RunStatus.COMPLETED, ["?"])
    assert after.budget_of(run_id).budget.max_cost_usd == 2 * CENT


def test_a_raise_never_lowers_a_limit_that_was_raised_meanwhile(world):
    flow = asking()
    runtime = world.runtime(flow)
    for meanwhile in (Budget(max_cost_usd=10), Budget(max_steps=10)):
        run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=CENT))
        key = runtime.tick(workflow=flow, run_id=run_id).waiting.wait_key
        runtime.set_budget(run_id, meanwhile)
        runtime.resume(workflow=flow, run_id=run_id, wait_key=key, payload={"response": "raise"})
        assert runtime.budget_of(run_id).budget == meanwhile


def test_what_a_person_raises_counts_although_other_limits_were_set_meanwhile(world):
    flow = asking()
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=CENT))
    key = runtime.tick(workflow=flow, run_id=run_id).waiting.wait_key
    runtime.set_budget(run_id, Budget(max_cost_usd=CENT, max_steps=9))
    answer = {"response": "raise", "limits": {"max_cost_usd": 1}}
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=key, payload=answer)
    assert (state.status, world.asked) == (RunStatus.COMPLETED, ["?"])
    assert runtime.budget_of(run_id).budget == Budget(max_cost_usd=1, max_steps=9)


def test_a_call_that_could_not_begin_promises_nothing_to_others(world):
    """The disk refuses what is written before a call: others have its money until the run is taken up again."""
    flow, parent = asking(), calling()
    runtime = world.runtime(flow, parent)
    root = runtime.start(workflow=parent, budget=Budget(max_cost_usd="0.03"))
    in_tree = {"_runtime": {"budget": {"root": root}}}
    one, other = (runtime.start(workflow=flow, parent_run_id=root, vars=in_tree) for _ in range(2))
    runtime.tick(workflow=flow, run_id=other, max_steps=1)
    append = world.stores.ledger.append

    def full(record):
        raise StoreError("ledger", "the disk is full")

    world.stores.ledger.append = full
    with pytest.raises(StoreError):
        runtime.tick(workflow=flow, run_id=one)
    world.stores.ledger.append = append
    assert runtime.tick(workflow=flow, run_id=other).status is RunStatus.COMPLETED


@pytest.mark.parametrize(
    "kept",
    [
        {"max_steps": -1},
        {"max_cost_usd": "NaN"},
        {"max_seconds": "soon"},
        {"on_exceed": "explode"},
        {"warn_at": "x"},
        {"max_cost_usd": "1e999999"},
        {"max_cost_usd": "1e-999999"},
    ],
)
def test_a_budget_that_is_none_is_refused_at_the_start(world, kept):
    flow = asking()
    runtime = world.runtime(flow)
    with pytest.raises(BudgetError):
        runtime.start(workflow=flow, vars={"_runtime": {"budget": kept}})


@pytest.mark.parametrize("kept", [{"max_steps": -1}, {"on_exceed": "explode"}])
def test_a_stored_budget_that_cannot_be_read_lets_nothing_be_spent_and_the_run_be_ended(
    world, kept
):
    flow = asking()
    runtime = world.runtime(flow)
    run_id = runtime.start(workflow=flow)
    run = world.stores.runs.load(run_id)
    run.vars["_runtime"] = {**run.vars.get("_runtime", {}), "budget": kept}
    world.stores.runs.save(run)
    fresh = world.runtime(flow)
    assert fresh.budget_of(run_id).budget.max_steps == 0
    state = fresh.tick(workflow=flow, run_id=run_id)
    assert (state.waiting.details["kind"], world.asked) == ("budget", [])
    assert fresh.cancel_run(run_id).status is RunStatus.CANCELLED


@pytest.mark.parametrize("told", [-5, "NaN", "free", True, None, "1e999999"])
def test_a_cost_that_is_none_is_unknown_and_no_gift(world, told):
    flow = asking(None)
    said = {"usage": {"input_tokens": -7, "output_tokens": 3, "cost_usd": told}}
    runtime = world.runtime(flow, handlers={LLM: lambda run, effect: EffectOutcome.completed(said)})
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=1, allows_unpriced=True))
    assert runtime.tick(workflow=flow, run_id=run_id).status is RunStatus.COMPLETED
    used = runtime.budget_of(run_id).used
    assert (used.cost_usd, used.tokens, used.unpriced_calls) == (0, 3, 1)


def test_an_answer_that_says_nothing_of_itself_counts_at_its_worst(world):
    flow = asking()
    silent = EffectOutcome.completed({"response": "yes"})
    runtime = world.runtime(flow, handlers={LLM: lambda run, effect: silent})
    run_id = runtime.start(workflow=flow, budget=Budget(max_cost_usd=1))
    assert runtime.tick(workflow=flow, run_id=run_id).status is RunStatus.COMPLETED
    used = runtime.budget_of(run_id).used
    assert (used.cost_usd, used.tokens, used.unpriced_calls) == (2 * CENT, 10, 0)


def approving(world, **tools):
    """A runtime whose tools, all but `safe`, wait for a person; and a flow that calls `safe` and `risky` at once."""
    executor = ApprovalToolExecutor(
        delegate=MappingToolExecutor({"safe": lambda: "s", "risky": lambda: "r", **tools}),
        policy=ToolApprovalPolicy(auto_approve_tools=("safe",)),
        split=True,
    )
    handler = make_tool_calls_handler(tools=executor)
    calls = [{"name": one, "arguments": {}, "call_id": one} for one in ("safe", "risky")]
    flow = spec(
        "approving",
        b=do("b", EffectType.TOOL_CALLS, {"tool_calls": calls}, "e", "r"),
        e=end("e", "r"),
    )
    runtime = world.runtime(flow, handlers={EffectType.TOOL_CALLS: handler})
    runtime.set_tool_executor_for_resume(executor)
    return runtime, flow


@pytest.mark.parametrize("approved", [True, False])
def test_tools_that_ran_before_an_approval_count_whatever_a_person_says(world, approved):
    runtime, flow = approving(world)
    run_id = runtime.start(workflow=flow, budget=Budget(max_tool_calls=5))
    key = runtime.tick(workflow=flow, run_id=run_id).waiting.wait_key
    assert runtime.budget_of(run_id).used.tool_calls == 1
    answer = {"approved": approved}
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=key, payload=answer)
    assert state.status is RunStatus.COMPLETED
    assert runtime.budget_of(run_id).used.tool_calls == (2 if approved else 1)


def test_approved_tools_count_although_somebody_pauses_the_run_while_they_work(world):
    def risky():
        runtime.pause_run(run_id)
        return "r"

    runtime, flow = approving(world, risky=risky)
    run_id = runtime.start(workflow=flow, budget=Budget(max_tool_calls=5))
    key = runtime.tick(workflow=flow, run_id=run_id).waiting.wait_key
    runtime.resume(workflow=flow, run_id=run_id, wait_key=key, payload={"approved": True})
    runtime.resume_run(run_id)
    assert runtime.tick(workflow=flow, run_id=run_id).status is RunStatus.COMPLETED
    assert runtime.budget_of(run_id).used.tool_calls == 2


def test_tools_that_a_host_carries_out_itself_count_when_they_are_handed_to_it(world):
    calls = [{"name": "t", "arguments": {}, "call_id": f"c{n}"} for n in range(3)]
    payload = {"tool_calls": calls}
    flow = spec("given", b=do("b", EffectType.TOOL_CALLS, payload, "e", "r"), e=end("e", "r"))
    handler = make_tool_calls_handler(tools=PassthroughToolExecutor())
    runtime = world.runtime(flow, handlers={EffectType.TOOL_CALLS: handler})
    run_id = runtime.start(workflow=flow, budget=Budget(max_tool_calls=5))
    assert runtime.tick(workflow=flow, run_id=run_id).status is RunStatus.WAITING
    assert runtime.budget_of(run_id).used.tool_calls == 3


@pytest.mark.parametrize("ends", ["approved", "denied", "cancelled"])
def test_tools_that_wait_for_an_approval_have_their_place_below_the_ceiling(world, ends):
    """Two branches ask about a tool each; the ceiling is reached with one of them, whenever it is approved."""
    runtime, flow = approving(world)
    parent = calling()
    root = runtime.start(workflow=parent, budget=Budget(max_tool_calls=3))
    in_tree = {"_runtime": {"budget": {"root": root}}}
    one, other = (runtime.start(workflow=flow, parent_run_id=root, vars=in_tree) for _ in range(2))
    key = runtime.tick(workflow=flow, run_id=one).waiting.wait_key
    for again in (runtime, approving(world)[0]):  # also after a restart
        state = again.tick(workflow=flow, run_id=other)
        assert state.waiting.details["kind"] == "budget"
        assert state.waiting.details["overrun"]["used"] == 2
        assert again.budget_of(root).used.tool_calls == 1
        other = again.start(workflow=flow, parent_run_id=root, vars=in_tree)
    if ends == "cancelled":
        runtime.cancel_run(one)
    else:
        answer = {"approved": ends == "approved"}
        runtime.resume(workflow=flow, run_id=one, wait_key=key, payload=answer)
    state = runtime.tick(workflow=flow, run_id=other)
    is_full = ends == "approved"
    assert (state.waiting.details.get("kind") == "budget") == is_full
    assert runtime.budget_of(root).used.tool_calls == 2
