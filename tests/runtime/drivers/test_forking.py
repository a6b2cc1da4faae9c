"""Forks: what is shared, what is taken from the records, what is done anew, and that the first run stays as it was."""

import json
from dataclasses import replace

import pytest

from runtime.base.errors import FlowError, UnknownRunError
from runtime.drivers.effect_cache import ReplayPolicy, identity
from runtime.drivers.saved_state import Runtime
from runtime.kernel.policy import RetryPolicy
from runtime.kernel.registry import WorkflowRegistry
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.run import RunStatus
from runtime.model.spec import StepPlan
from runtime.model.wait import WaitReason, WaitState
from tests.runtime.kernel.flows import do, end, go, spec
from tests.runtime.storage.stores import backend_of

EVERYTHING = ReplayPolicy.everything()
OWN = ("_runtime", "_limits")


class World:
    """A run that asks models, tools, a child and a person; counts what really happens outside."""

    def __init__(self, stores, *, asks_above=None):
        self.stores, self.calls, self.tool_fails = stores, [], False
        self.asks_above = asks_above
        child = spec(
            "child",
            c=do("c", EffectType.LLM_CALL, {"prompt": "child"}, "d", "kid"),
            d=end("d", "kid"),
        )
        self.flow = spec(
            "main",
            a=go("a", "b"),
            b=do("b", EffectType.LLM_CALL, {"prompt": "one"}, "loop", "first"),
            loop=self.loop,
            s=do("s", EffectType.START_SUBWORKFLOW, {"workflow_id": "child"}, "q", "sub"),
            q=do("q", EffectType.ASK_USER, {"prompt": "Name?"}, "z", "name"),
            z=self.last,
            e=end("e", "first", "got", "name", "second"),
        )
        self.runtime = self.opened(child)

    def opened(self, child=None):
        registry = WorkflowRegistry()
        for one in filter(None, (child or getattr(self, "child", None), self.flow)):
            registry.register(one)
        self.child = child or self.child
        return Runtime(
            run_store=self.stores.runs,
            ledger_store=self.stores.ledger,
            workflow_registry=registry,
            effect_handlers={EffectType.LLM_CALL: self.model, EffectType.TOOL_CALLS: self.tools},
            verify_deltas=True,
        )

    @staticmethod
    def loop(run, _ctx):
        got = run.vars.setdefault("got", [])
        if "result" in run.vars:
            got.append(run.vars.pop("result"))
        if len(got) == 3:
            return StepPlan("loop", next_node="s")
        payload = {"tool_calls": [{"name": "count", "arguments": {}}]}
        return StepPlan(
            "loop", effect=Effect(EffectType.TOOL_CALLS, payload, "result"), next_node="loop"
        )

    @staticmethod
    def last(run, _ctx):
        payload = {"prompt": f"Hello {run.vars['name']['text']}"}
        return StepPlan("z", effect=Effect(EffectType.LLM_CALL, payload, "second"), next_node="e")

    def model(self, run, effect, _next):
        self.calls.append(effect.payload["prompt"])
        usage = {"input_tokens": 5, "output_tokens": 5, "cost_usd": 0.25}
        return EffectOutcome.completed({"content": f"{len(self.calls)}", "usage": usage})

    def tools(self, run, effect, next_node):
        self.calls.append("tool")
        entry = {"call_id": "1", "name": "count", "output": len(self.calls), "error": None}
        return EffectOutcome.completed(
            {"mode": "executed", "results": [{**entry, "success": not self.tool_fails}]}
        )

    def run(self, answer="Ada"):
        run_id = self.runtime.start(workflow=self.flow, vars={"given": 1})
        state = self.runtime.run_until_stop(self.flow, run_id)
        assert state.status is RunStatus.WAITING
        return self.answered(run_id, answer)

    def answered(self, run_id, answer="Ada"):
        state = self.runtime.resume(
            workflow=self.flow, run_id=run_id, wait_key=None, payload={"text": answer}
        )
        assert state.status is RunStatus.COMPLETED
        self.calls.clear()
        return run_id

    def finish(self, run_id):
        return self.runtime.run_until_stop(self.flow, run_id)


@pytest.fixture
def world(stores):
    return World(stores)


def computed(state):
    return {key: value for key, value in state.vars.items() if key not in OWN}


def test_a_fork_at_any_record_ends_like_its_run_and_nothing_is_done_again(world):
    run_id = world.run()
    runtime = world.runtime
    before = json.dumps(runtime.get_ledger(run_id))
    for at in range(len(runtime.get_ledger(run_id)) + 1):
        fork = runtime.fork(run_id, at, replay=EVERYTHING)
        state = world.finish(fork)
        if state.status is RunStatus.WAITING:  # the cut is the question, which is open again
            assert ledger_status(runtime, run_id, at) == "waiting"
            world.answered(fork)
            world.calls.clear()
            continue
        assert state.status is RunStatus.COMPLETED, at
        assert computed(state) == computed(runtime.get_state(run_id)), at
        assert world.calls == [], at
        found = runtime.diff(run_id, fork)
        assert found.is_same, (at, found)
        assert (found.only_a, found.only_b) == ((), ())
        cut = runtime.lineage(fork)[0]["forked_at_seq"]
        assert cut <= at
        own = runtime.get_ledger(fork)[cut:]
        marks = {one["cache"] for one in own if (one["effect"] or {}).get("type") in KINDS}
        assert marks <= {"reused"}, at
        assert all("usage" not in one for one in own)
    assert json.dumps(runtime.get_ledger(run_id)) == before


def ledger_status(runtime, run_id, seq):
    return runtime.get_ledger(run_id)[seq - 1]["status"]


KINDS = {"llm_call", "tool_calls", "ask_user", "start_subworkflow"}


def test_people_are_asked_again_unless_their_answers_are_taken(world):
    run_id = world.run()
    fork = world.runtime.fork(run_id, 0, label="what if")
    state = world.finish(fork)
    assert (state.status, state.waiting.reason) == (RunStatus.WAITING, WaitReason.USER)
    assert world.calls == []
    world.runtime.resume(workflow=world.flow, run_id=fork, wait_key=None, payload={"text": "Bob"})
    assert world.calls == ["Hello Bob"]
    found = world.runtime.diff(run_id, fork)
    ledger = world.runtime.get_ledger(run_id)
    assert ledger[found.first_divergence - 1]["node_id"] == "q"
    assert found.per_node["loop"] == "same"
    assert (found.per_node["q"], found.per_node["z"]) == ("changed", "changed")
    assert {"name.text", "second.content"} <= set(found.vars_changed)
    assert found.cost_delta == "-0.25"
    assert found.token_delta == -10


def test_a_wait_at_the_cut_is_open_again(world):
    run_id = world.runtime.start(workflow=world.flow)
    first = world.finish(run_id)
    at = world.stores.ledger.last_seq(run_id)
    world.answered(run_id)
    fork = world.runtime.fork(run_id, at)
    state = world.runtime.get_state(fork)
    assert (state.status, state.waiting.prompt) == (RunStatus.WAITING, "Name?")
    assert state.waiting.wait_key == first.waiting.wait_key.replace(run_id, fork)
    ended = world.runtime.resume(
        workflow=world.flow, run_id=fork, wait_key=state.waiting.wait_key, payload={"text": "Eve"}
    )
    assert ended.output["name"] == {"text": "Eve"}
    assert world.calls == ["Hello Eve"]


def test_an_answer_that_was_edited_changes_what_depends_on_it_and_no_more(world):
    run_id = world.run()
    ledger = world.runtime.get_ledger(run_id)
    k = next(
        n
        for n, one in enumerate(ledger, 1)
        if one["status"] == "completed" and one["node_id"] == "b"
    )
    fork = world.runtime.fork(run_id, k - 1, edits={k: {"content": "other"}}, replay=EVERYTHING)
    state = world.finish(fork)
    assert state.vars["first"] == {"content": "other"}
    assert world.calls == []
    assert world.runtime.diff(run_id, fork).first_divergence == k
    assert [one["cache"] for one in world.runtime.get_ledger(fork) if one["node_id"] == "b"] == [
        "edited",
        "edited",
    ]


def test_other_variables_lead_to_other_calls(world):
    run_id = world.run()
    at = world.stores.ledger.last_seq(run_id) - 6
    names = {one["node_id"] for one in world.runtime.get_ledger(run_id)[:at]}
    assert "z" not in names
    fork = world.runtime.fork(run_id, at, vars_edit={"name.text": "Zoe"}, replay=EVERYTHING)
    if world.runtime.get_state(fork).current_node == "z":
        world.finish(fork)
        assert world.calls == ["Hello Zoe"]
    assert world.runtime.get_state(run_id).vars["name"] == {"text": "Ada"}


def test_without_reuse_everything_is_done_anew(world):
    run_id = world.run()
    fork = world.runtime.fork(run_id, 0, replay=ReplayPolicy(llm="live", tools="live"))
    world.finish(fork)
    assert world.calls == ["one", "tool", "tool", "tool", "child"]


def test_a_call_that_was_not_recorded_stops_a_fork_that_must_not_carry_it_out(world):
    run_id = world.run()
    replay = ReplayPolicy(user="ask", on_miss="stop")
    fork = world.runtime.fork(run_id, 0, replay=replay)
    world.finish(fork)
    state = world.runtime.resume(
        workflow=world.flow, run_id=fork, wait_key=None, payload={"text": "Bob"}
    )
    assert state.status is RunStatus.FAILED
    assert run_id in state.error
    assert world.calls == []


def test_a_recorded_failure_of_a_tool_is_no_success_in_a_fork(world):
    world.tool_fails = True
    run_id = world.run()
    state = world.finish(world.runtime.fork(run_id, 0, replay=EVERYTHING))
    assert [one["results"][0]["success"] for one in state.vars["got"]] == [False] * 3


def test_an_effect_that_failed_is_tried_again(stores):
    tries = []

    def model(run, effect, _next):
        tries.append(1)
        return (
            EffectOutcome.failed("busy") if len(tries) == 1 else EffectOutcome.completed({"n": 1})
        )

    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        effect_handlers={EffectType.LLM_CALL: model},
    )
    flow = spec(a=do("a", EffectType.LLM_CALL, {"prompt": "?"}, "e", "r"), e=end("e", "r"))
    run_id = runtime.start(workflow=flow)
    assert runtime.tick(workflow=flow, run_id=run_id).status is RunStatus.FAILED
    fork = runtime.fork(run_id, 0, replay=EVERYTHING)
    assert runtime.tick(workflow=flow, run_id=fork).status is RunStatus.COMPLETED
    assert runtime.diff(run_id, fork).first_divergence == 2


def test_attempts_that_were_repeated_make_no_difference(stores):
    tries = []

    def model(run, effect, _next):
        tries.append(1)
        return EffectOutcome.failed("busy") if len(tries) < 3 else EffectOutcome.completed({"n": 1})

    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        effect_handlers={EffectType.LLM_CALL: model},
        effect_policy=RetryPolicy(backoff_base=0),
    )
    flow = spec(a=do("a", EffectType.LLM_CALL, {"prompt": "?"}, "e", "r"), e=end("e", "r"))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    for at in range(stores.ledger.last_seq(run_id) + 1):
        fork = runtime.fork(run_id, at)
        runtime.tick(workflow=flow, run_id=fork)
        assert runtime.diff(run_id, fork).is_same, at
    assert len(tries) == 3


def test_approved_tools_are_asked_for_again_unless_approvals_are_taken(stores):
    calls = []

    class Executor:
        def execute_approved(self, *, tool_calls):
            calls.append(len(tool_calls))
            entry = {"call_id": "1", "name": "t", "success": True, "output": 1, "error": None}
            return {"mode": "executed", "results": [entry]}

    def ask(run, effect, next_node):
        details = {"mode": "approval_required", "tool_calls": effect.payload["tool_calls"]}
        wait = WaitState(
            reason=WaitReason.USER,
            wait_key="tools",
            resume_to_node=next_node,
            result_key=effect.result_key,
            details=details,
        )
        return EffectOutcome.waiting(wait)

    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        effect_handlers={EffectType.TOOL_CALLS: ask},
    )
    runtime.set_tool_executor_for_resume(Executor())
    payload = {"tool_calls": [{"name": "t", "arguments": {}, "call_id": "1"}]}
    flow = spec(a=do("a", EffectType.TOOL_CALLS, payload, "e", "r"), e=end("e", "r"))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"approved": True})
    assert calls == [1]
    asking = runtime.fork(run_id, 0, replay=ReplayPolicy(on_miss="stop"))
    assert runtime.tick(workflow=flow, run_id=asking).status is RunStatus.WAITING
    trusting = runtime.fork(run_id, 0, replay=EVERYTHING)
    assert runtime.tick(workflow=flow, run_id=trusting).status is RunStatus.COMPLETED
    assert runtime.diff(run_id, trusting).is_same
    assert calls == [1]


def test_child_runs_that_had_not_ended_are_forked_too(stores):
    """At each record of the parent and three levels down, the fork goes on by itself when its own question is answered."""
    leaf = spec("leaf", q=do("q", EffectType.ASK_USER, {"prompt": "?"}, "e", "a"), e=end("e", "a"))
    middle = spec(
        "middle",
        m=do("m", EffectType.START_SUBWORKFLOW, {"workflow_id": "leaf"}, "e", "sub"),
        e=end("e", "sub"),
    )
    top = spec(
        "top",
        t=do("t", EffectType.START_SUBWORKFLOW, {"workflow_id": "middle"}, "e", "sub"),
        e=end("e", "sub"),
    )
    registry = WorkflowRegistry()
    for one in (leaf, middle, top):
        registry.register(one)
    runtime = Runtime(run_store=stores.runs, ledger_store=stores.ledger, workflow_registry=registry)
    run_id = runtime.start(workflow=top)
    assert runtime.tick(workflow=top, run_id=run_id).status is RunStatus.WAITING

    def leaf_of(root):
        wait = runtime.get_state(root).waiting
        below = wait.details["sub_run_id"]
        assert wait.wait_key == f"subworkflow:{below}"
        return below if runtime.get_state(below).workflow_id == "leaf" else leaf_of(below)

    fork = runtime.fork(run_id, stores.ledger.last_seq(run_id))
    first, second = leaf_of(run_id), leaf_of(fork)
    assert first != second
    runtime.resume(workflow=leaf, run_id=second, wait_key=None, payload={"text": "x"})
    child = runtime.get_state(second)
    while child.parent_run_id is not None:
        assert child.status is RunStatus.COMPLETED
        parent = runtime.resume_parent(child.run_id, max_steps=100)
        child = runtime.get_state(parent.run_id)
    assert (child.run_id, child.status) == (fork, RunStatus.COMPLETED)
    assert runtime.get_state(run_id).status is RunStatus.WAITING
    assert runtime.get_state(first).status is RunStatus.WAITING


def test_a_fork_goes_on_after_a_restart_and_takes_each_result_once(tmp_path):
    for name in ("sqlite", "json"):
        stores = backend_of(name).open(tmp_path / name)
        world = World(stores)
        run_id = world.run()
        fork = world.runtime.fork(run_id, 0, replay=EVERYTHING)
        for _step in range(40):
            stores.close()
            stores = world.stores = backend_of(name).open(tmp_path / name)
            world.runtime = world.opened()
            state = world.runtime.tick(workflow=world.flow, run_id=fork, max_steps=1)
            if state.status.is_terminal:
                break
        assert state.status is RunStatus.COMPLETED
        assert world.calls == []
        assert world.runtime.diff(run_id, fork).is_same
        stores.close()


def test_a_fork_of_a_fork_knows_where_it_comes_from(world):
    run_id = world.run()
    first = world.runtime.fork(run_id, 2, label="first", replay=EVERYTHING)
    world.finish(first)
    second = world.runtime.fork(first, 6, label="second", replay=EVERYTHING)
    assert world.finish(second).status is RunStatus.COMPLETED
    assert world.calls == []
    runtime = world.opened()
    found = runtime.lineage(second)
    assert [one["run_id"] for one in found] == [second, first, run_id]
    assert [one["label"] for one in found] == ["second", "first", None]
    assert found[2]["forked_at_seq"] is None


def test_the_shared_records_and_what_follows_prove_the_states_of_a_fork(world):
    run_id = world.run()
    fork = world.runtime.fork(run_id, 5, replay=EVERYTHING)
    world.finish(fork)
    cut = world.runtime.lineage(fork)[0]["forked_at_seq"]
    for seq in range(cut + 1):
        at = world.runtime.state_at(fork, seq)
        assert at.is_proven
        assert at.vars == world.runtime.state_at(run_id, seq).vars
    for seq in range(cut + 1, world.stores.ledger.last_seq(fork) + 1):
        assert world.runtime.state_at(fork, seq).is_proven, seq


def test_a_fork_that_fails_leaves_nothing(world, monkeypatch):
    run_id = world.run()
    before = [one.run_id for one in world.stores.runs.list_runs(limit=0)]

    copy = world.stores.ledger.copy_records
    seen = []

    def refuse(_store, of, to, until):
        copy(of, to, until)
        seen.append((to, world.stores.ledger.last_seq(to)))
        raise OSError("full")

    with monkeypatch.context() as patch:
        patch.setattr(type(world.stores.ledger), "copy_records", refuse)
        with pytest.raises(OSError, match="full"):
            world.runtime.fork(run_id, 5)
    assert [one.run_id for one in world.stores.runs.list_runs(limit=0)] == before
    ((fork, copied),) = seen
    assert copied > 0
    assert world.runtime.get_ledger(fork) == []


def test_what_cannot_be_forked_is_refused_in_words(world):
    run_id = world.run()
    fork = world.runtime.fork
    last = world.stores.ledger.last_seq(run_id)
    for call, says in (
        (lambda: fork(run_id, last + 1), "records 0 to"),
        (lambda: fork(run_id, -1), "records 0 to"),
        (lambda: fork(run_id, 5, edits={5: {}}), "comes after"),
        (lambda: fork(run_id, 5, budget="most"), "budget"),
        (lambda: fork(run_id, 2, workflow=spec("other", x=end("x"))), "no node"),
        (lambda: ReplayPolicy(llm="ask"), "llm"),
        (lambda: ReplayPolicy(on_miss="ask"), "on_miss"),
    ):
        with pytest.raises(ValueError, match=says):
            call()
    with pytest.raises(UnknownRunError):
        fork("nobody", 0)
    with pytest.raises(FlowError):
        fork(run_id, 5, vars_edit={"x": float("nan")})
    with pytest.raises(UnknownRunError):
        world.runtime.lineage("nobody")


def tool_ends(world, run_id):
    return [
        seq
        for seq, one in enumerate(world.runtime.get_ledger(run_id), 1)
        if one["node_id"] == "loop" and one["status"] == "completed"
    ]


@pytest.mark.parametrize("replay", [None, ReplayPolicy(llm="live", tools="live")])
def test_the_second_of_three_equal_calls_gets_another_result(world, replay):
    run_id = world.run()
    _first, second, _third = tool_ends(world, run_id)
    fork = world.runtime.fork(run_id, 0, edits={second: {"mode": "edited"}}, replay=replay)
    state = world.finish(fork)
    assert [one["mode"] for one in state.vars["got"]] == ["executed", "edited", "executed"]
    assert world.calls.count("tool") == (2 if replay else 0)


def test_the_second_of_three_equal_calls_is_made_again(world):
    run_id = world.run()
    before = world.runtime.get_state(run_id).vars["got"]
    _first, second, _third = tool_ends(world, run_id)
    state = world.finish(world.runtime.fork(run_id, 0, again=[second]))
    assert world.calls == ["tool"]
    got = state.vars["got"]
    assert (got[0], got[2]) == (before[0], before[2])
    assert got[1]["results"][0]["output"] == 1


def test_an_edited_answer_is_taken_also_where_people_are_asked_again(world):
    run_id = world.run()
    ledger = world.runtime.get_ledger(run_id)
    answered = next(
        seq for seq, one in enumerate(ledger, 1) if (one["effect"] or {}).get("type") == "resume"
    )
    state = world.finish(world.runtime.fork(run_id, 0, edits={answered: {"text": "Eve"}}))
    assert state.status is RunStatus.COMPLETED
    assert world.calls == ["Hello Eve"]


def test_a_fork_has_a_session_of_its_own_if_its_run_had(world):
    run_id = world.runtime.start(workflow=world.flow, run_id="mine", session_id="mine")
    fork = world.runtime.fork(run_id, 0)
    assert world.runtime.get_state(fork).session_id == fork
    shared = world.runtime.start(workflow=world.flow, session_id="ours")
    assert world.runtime.get_state(world.runtime.fork(shared, 0)).session_id == "ours"


def test_each_step_stands_beside_its_like_with_both_values(world):
    run_id = world.run()
    runtime = world.runtime
    _first, second, _third = tool_ends(world, run_id)
    edited = {"mode": "edited"}
    fork = runtime.fork(run_id, second - 1, edits={second: edited}, replay=EVERYTHING)
    world.finish(fork)
    found = runtime.diff(run_id, fork)
    changed = [one for one in found.steps if one.change != "same"]
    assert [one.node_id for one in changed] == ["loop", "e"]
    call, end = changed
    assert call is found.parting
    assert (call.seq_a, call.asks_otherwise) == (second, False)
    assert (call.before["mode"], call.after) == ("executed", edited)
    assert end.before["got"][1]["mode"] == "executed"
    assert end.after["got"][1] == edited
    assert found.shared == [one.change for one in found.steps].index("changed")
    assert found.only_a == tuple(one.seq_a for one in changed)
    assert found.only_b == tuple(one.seq_b for one in changed)


def test_the_first_step_that_an_edit_reaches_is_named(world):
    run_id = world.run()
    runtime = world.runtime
    ledger = runtime.get_ledger(run_id)
    answered = next(
        seq for seq, one in enumerate(ledger, 1) if (one["effect"] or {}).get("type") == "resume"
    )
    fork = runtime.fork(run_id, 0, edits={answered: {"text": "Eve"}})
    world.finish(fork)
    found = runtime.diff(run_id, fork)
    assert ledger[found.first_divergence - 1]["node_id"] == "q"
    reached = runtime.get_ledger(fork)[found.first_reached - 1]
    assert (reached["node_id"], reached["effect"]["payload"]["prompt"]) == ("z", "Hello Eve")
    same = runtime.fork(run_id, 0, replay=EVERYTHING)
    world.finish(same)
    assert runtime.diff(run_id, same).first_reached is None


def test_the_first_record_of_a_node_that_a_workflow_changes_is_named(world):
    runtime = world.runtime
    hashes = {node_id: f"hash-{node_id}" for node_id in world.flow.nodes}
    hashed = replace(world.flow, node_hashes=hashes)
    run_id = runtime.start(workflow=hashed, vars={"given": 1})
    runtime.run_until_stop(hashed, run_id)
    ledger = runtime.get_ledger(run_id)
    assert runtime.first_affected(run_id, hashed) is None
    changed = replace(hashed, node_hashes={**hashes, "loop": "another"})
    seq = runtime.first_affected(run_id, changed)
    assert ledger[seq - 1]["node_id"] == "loop"
    assert all(one["node_id"] != "loop" for one in ledger[: seq - 1])
    with pytest.raises(UnknownRunError):
        runtime.first_affected("nobody", changed)


def test_steps_that_only_one_run_took_stand_where_it_took_them(stores):
    def pick(run, _ctx):
        return StepPlan("pick", next_node="left" if run.vars["side"] == "l" else "right")

    flow = spec(
        "fork",
        first=do("first", EffectType.LLM_CALL, {"prompt": "x"}, "pick", "a"),
        pick=pick,
        left=do("left", EffectType.LLM_CALL, {"prompt": "l"}, "last", "b"),
        right=do("right", EffectType.LLM_CALL, {"prompt": "r"}, "last", "b"),
        last=do("last", EffectType.LLM_CALL, {"prompt": "z"}, "e", "c"),
        e=end("e", "c"),
    )
    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        effect_handlers={
            EffectType.LLM_CALL: lambda run, effect, _next: EffectOutcome.completed(
                {"content": "x"}
            )
        },
    )
    runs = [runtime.start(workflow=flow, vars={"side": side}) for side in "lr"]
    for run_id in runs:
        runtime.run_until_stop(flow, run_id)
    found = runtime.diff(*runs)
    assert [(one.node_id, one.change) for one in found.steps] == [
        ("first", "same"),
        ("left", "only_a"),
        ("right", "only_b"),
        ("last", "same"),
        ("e", "same"),
    ]
    assert found.per_node == {
        "first": "same",
        "left": "only_a",
        "right": "only_b",
        "last": "same",
        "e": "same",
    }
    assert found.vars_changed == ("side",)


def test_a_fresh_budget_begins_at_nothing(world):
    run_id = world.run()
    world.runtime.update_limits(run_id, {"current_iteration": 7})
    at = world.stores.ledger.last_seq(run_id) - 8
    kept = world.runtime.get_state(world.runtime.fork(run_id, at))
    fresh = world.runtime.get_state(world.runtime.fork(run_id, at, budget="fresh"))
    assert fresh.vars["_limits"]["estimated_tokens_used"] == 0
    assert kept.vars["_limits"]["estimated_tokens_used"] == 5


def test_secrets_and_ids_of_one_run_do_not_make_requests_differ():
    one = {"prompt": "p", "params": {"api_key": "a", "trace_metadata": {"step_id": "1"}}}
    other = {"prompt": "p", "params": {"api_key": "b"}}
    assert identity("llm_call", one) == identity("llm_call", other)
    bare = {"prompt": "p"}
    traced = {"prompt": "p", "params": {"trace_metadata": {"step_id": "1"}}}
    assert identity("llm_call", bare) == identity("llm_call", traced)
    calls = {"tool_calls": [{"name": "t", "arguments": "{}", "call_id": "1"}]}
    again = {"tool_calls": [{"name": "t", "arguments": {}, "runtime_call_id": "2"}]}
    assert identity("tool_calls", calls) == identity("tool_calls", again)
    assert identity("llm_call", bare) != identity("llm_call", {"prompt": "q"})


@pytest.mark.parametrize("steps", [1, 2, 4, 6, 7])
def test_a_fork_of_an_unfinished_fork_takes_what_that_one_had_still_to_take(world, steps):
    """Results and an edit of the first run reach the second fork through the first one, also after a restart."""
    run_id = world.run()
    second = tool_ends(world, run_id)[1]
    edited = {"mode": "edited"}
    first = world.runtime.fork(run_id, 0, edits={second: edited}, replay=EVERYTHING)
    world.runtime.tick(workflow=world.flow, run_id=first, max_steps=steps)
    last = world.stores.ledger.last_seq(first)
    for at in {0, last // 2, last}:
        fork = world.runtime.fork(first, at, replay=EVERYTHING)
        third = world.runtime.fork(fork, 0, replay=EVERYTHING)
        for one in (fork, third):
            while not (state := world.runtime.get_state(one)).status.is_terminal:
                world.runtime = world.opened()  # what was taken is read from the records again
                world.runtime.tick(workflow=world.flow, run_id=one, max_steps=2)
                assert world.runtime.get_state(one) != state, "it waits for what it should take"
            assert [got["mode"] for got in state.vars["got"]] == ["executed", "edited", "executed"]
            assert world.calls == []
    world.finish(first)
    assert world.runtime.diff(first, third).is_same


def test_a_fork_of_a_fork_takes_no_more_than_both_policies_let_it(world):
    run_id = world.run()
    anew = world.runtime.fork(run_id, 0, replay=ReplayPolicy(llm="live", tools="live"))
    world.runtime.tick(workflow=world.flow, run_id=anew, max_steps=2)
    assert world.calls == ["one"]
    fork = world.runtime.fork(anew, 0, replay=EVERYTHING)
    assert world.finish(fork).status is RunStatus.WAITING, "the first fork asks people again"
    assert world.calls == ["one", "tool", "tool", "tool", "child"]


def test_calls_that_the_first_fork_makes_again_are_made_again_by_a_fork_of_it(world):
    run_id = world.run()
    second = tool_ends(world, run_id)[1]
    first = world.runtime.fork(run_id, 0, again=[second], replay=EVERYTHING)
    fork = world.runtime.fork(first, 0, replay=EVERYTHING)
    assert world.finish(fork).status is RunStatus.COMPLETED
    assert world.calls == ["tool"]


def test_a_child_run_that_waits_in_the_first_fork_goes_on_with_the_first_answers(stores):
    calls = []

    def model(run, effect, _next):
        calls.append(effect.payload["prompt"])
        return EffectOutcome.completed({"content": "x"})

    below = spec(
        "below",
        q=do("q", EffectType.ASK_USER, {"prompt": "?"}, "m", "a"),
        m=do("m", EffectType.LLM_CALL, {"prompt": "below"}, "e", "b"),
        e=end("e", "b"),
    )
    top = spec(
        "top",
        s=do("s", EffectType.START_SUBWORKFLOW, {"workflow_id": "below"}, "m", "sub"),
        m=do("m", EffectType.LLM_CALL, {"prompt": "top"}, "e", "c"),
        e=end("e", "c"),
    )
    registry = WorkflowRegistry()
    registry.register(below)
    registry.register(top)
    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        workflow_registry=registry,
        effect_handlers={EffectType.LLM_CALL: model},
    )

    def answered(root):
        assert runtime.tick(workflow=top, run_id=root).status is RunStatus.WAITING
        child = runtime.get_state(root).waiting.details["sub_run_id"]
        answer = {"text": "y"}
        runtime.resume(workflow=below, run_id=child, wait_key=None, payload=answer)
        runtime.resume_parent(child, max_steps=100)
        assert runtime.get_state(root).status is RunStatus.COMPLETED

    run_id = runtime.start(workflow=top)
    answered(run_id)
    assert calls == ["below", "top"]
    first = runtime.fork(run_id, 0)
    runtime.tick(workflow=top, run_id=first)
    stopping = ReplayPolicy(on_miss="stop")
    fork = runtime.fork(first, 0, replay=stopping)
    answered(fork)
    assert calls == ["below", "top"]


@pytest.mark.parametrize(
    "shape",
    [
        lambda n: {"z": n},
        lambda n: {"started_at": "now", "z": n},
        lambda n: {"a": 1, "result": {"b": 2}, "z": n},
        lambda n: {"a": 1, "result": n},
        lambda n: {"text": ',"result":1,"error":null,"started_at":"x"', "z": n},
        lambda n: {"usage": {"input_tokens": 1, "output_tokens": 1}, "z": n},
        lambda n: {"tail": f'"vars_patch":"attempt":1,{n}'},
    ],
)
def test_a_result_that_looks_like_a_record_is_compared_whole(stores, shape):
    answers = iter((1, 1, 2))

    def model(run, effect, _next):
        return EffectOutcome.completed(shape(next(answers)))

    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        effect_handlers={EffectType.LLM_CALL: model},
    )
    payload = {"prompt": ',"result":{}', "result": 3, "started_at": "then"}
    flow = spec(a=do("a", EffectType.LLM_CALL, payload, "e", "r"), e=end("e"))
    runs = [runtime.start(workflow=flow) for _ in range(3)]
    for run_id in runs:
        runtime.tick(workflow=flow, run_id=run_id)
    first, same, other = runs
    assert runtime.diff(first, same).is_same
    found = runtime.diff(first, other)
    assert (found.parting.node_id, found.parting.before, found.parting.after) == (
        "a",
        shape(1),
        shape(2),
    )


def test_what_only_names_a_child_that_goes_on_beside_is_not_edited(stores):
    """The fork starts one of its own; another name in its place would wait for a run of nobody."""
    world = World(stores)
    begin = {"workflow_id": "child", "async": True}
    flow = spec(
        "beside", s=do("s", EffectType.START_SUBWORKFLOW, begin, "e", "sub"), e=end("e", "sub")
    )
    world.flow = flow
    world.runtime = world.opened()
    run_id = world.runtime.start(workflow=flow, vars={})
    world.runtime.run_until_stop(flow, run_id)
    seq = next(
        seq
        for seq, record in enumerate(stores.ledger.iter(run_id), 1)
        if record["status"] == "completed" and record["node_id"] == "s"
    )
    with pytest.raises(ValueError, match="no result that a fork could take"):
        world.runtime.fork(run_id, 0, edits={seq: {"sub_run_id": "other", "async": True}})
