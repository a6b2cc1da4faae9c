"""Forks of runs as a host makes them: at a step, with another result, with another flow, and what deleting leaves."""

import dataclasses

import pytest

from runtime.base.errors import (
    FlowCompileError,
    FlowError,
    StoreError,
    UnknownRunError,
    WaitKeyError,
)
from runtime.effects.memory import session_memory_id
from runtime.model.forks import ForkRequest
from runtime.model.run import RunState, RunStatus
from runtime.services.llm.scripted import ScriptedLLM
from tests.runtime.host import flows
from tests.runtime.host.test_local_host import opened


@pytest.fixture
def world(tmp_path):
    with opened(tmp_path) as made:
        yield made


def asked(host, watch, answer="Ada"):
    run_id = host.start(flows.asking(), {})
    host.answer(run_id, watch.waits(run_id).wait.wait_key, {"response": answer})
    watch.ended(run_id)
    return run_id


def branch_of(point, label="", **more):
    return ForkRequest(point.run_id, point.before, label, **more)


def test_an_answer_is_changed_and_the_first_run_stays_as_it_was(world):
    host, watch = world
    run_id = asked(host, watch)
    before = (host.get_run(run_id), host.records(run_id))
    point = host.fork_point(run_id, 2)
    assert (point.node_id, point.kind, point.result) == ("ask", "ask_user", {"response": "Ada"})
    assert (point.can_edit, point.can_keep) == (True, True)
    fork = host.fork(branch_of(point, "Bob", edits={point.ended: {"response": "Bob"}}))
    ended = watch.ended(fork)
    assert ended.output == {"answer": "Bob", "success": True}
    assert (ended.forked_from, ended.label, ended.flow_name) == ((run_id, 0), "Bob", "Asking")
    assert (host.get_run(run_id), host.records(run_id)) == before
    assert host.flow_of(fork) == flows.asking()
    assert {one.run_id for one in host.list_runs()} == {run_id, fork}


def test_variables_are_read_as_they_were_after_a_record(world):
    host, watch = world
    run_id = asked(host, watch)
    assert "Ada" not in str(host.variables(run_id, 2))
    assert "Ada" in str(host.variables(run_id, 3))
    assert "Ada" in str(host.variables(run_id))
    with pytest.raises(FlowError, match="no record 99"):
        host.variables(run_id, 99)


def test_every_record_of_a_step_leads_to_the_same_place(world):
    host, watch = world
    run_id = asked(host, watch)
    ledger = host.records(run_id)
    points = [host.fork_point(run_id, seq) for seq, _ in ledger]
    of_question = [seq for seq, record in ledger if record["node_id"] == "ask"]
    assert all(points[seq - 1] == points[0] for seq in of_question)
    last = points[-1]
    assert (last.node_id, last.ended, last.can_edit, last.can_keep) == ("end", None, False, False)


def test_a_person_is_asked_again_where_the_branch_begins(world):
    host, watch = world
    run_id = asked(host, watch)
    point = host.fork_point(run_id, 1)
    fork = host.fork(branch_of(point, again=(point.ended,), takes="all"))
    wait = watch.waits(fork)
    assert wait.run_id == fork
    host.answer(fork, wait.wait.wait_key, {"response": "Eve"})
    assert watch.ended(fork).output["answer"] == "Eve"


def test_a_branch_begins_behind_a_step_whose_result_is_kept(world):
    host, watch = world
    run_id = asked(host, watch)
    point = host.fork_point(run_id, 1)
    fork = host.fork(ForkRequest(run_id, point.after))
    assert watch.ended(fork).output["answer"] == "Ada"
    assert not host.pending_waits(fork)


def calling():
    call = flows.node(
        "call", "llm_call", [flows.pin("prompt")], [flows.pin("response")], pinDefaults={}
    )
    ask = flows.node(
        "ask", "ask_user", [flows.pin("prompt")], [flows.pin("response")], pinDefaults={}
    )
    return flows.flow(
        "calling",
        [flows.start(flows.pin("topic")), call, ask, flows.end(flows.pin("answer"))],
        "start>call",
        "start.topic>call.prompt",
        "call>ask",
        "call.response>ask.prompt",
        "ask>end",
        "ask.response>end.answer",
        entryNode="start",
    )


def test_what_models_said_is_taken_or_asked_again_as_wished(tmp_path):
    llm = ScriptedLLM(["one", "two", "three"])
    with opened(tmp_path, llm=llm) as (host, watch):
        run_id = host.start(calling(), {"topic": "tea"})
        assert watch.waits(run_id).wait.prompt == "one"
        same = host.fork(ForkRequest(run_id, 0))
        assert watch.waits(same).wait.prompt == "one"
        point = host.fork_point(run_id, 2)
        assert point.kind == "llm_call"
        anew = host.fork(branch_of(point, again=(point.ended,)))
        assert watch.waits(anew).wait.prompt == "two"
        nothing = host.fork(ForkRequest(run_id, 0, takes="nothing"))
        assert watch.waits(nothing).wait.prompt == "three"
        edited = {**point.result, "response": "edited", "content": "edited"}
        other = host.fork(branch_of(point, edits={point.ended: edited}, takes="nothing"))
        assert watch.waits(other).wait.prompt == "edited"


def test_a_failed_step_is_done_again_or_given_a_result(tmp_path):
    llm = ScriptedLLM([])
    with opened(tmp_path, llm=llm) as (host, watch):
        run_id = host.start(calling(), {"topic": "tea"})
        assert watch.ended(run_id).status is RunStatus.FAILED
        point = host.fork_point(run_id, host.records(run_id)[-1][0])
        assert (point.node_id, point.can_edit, point.can_keep) == ("call", True, False)
        given = host.fork(branch_of(point, edits={point.ended: {"content": "given"}}))
        assert watch.waits(given).wait.prompt == "given"


def test_a_branch_goes_on_with_a_flow_that_was_mended(world):
    host, watch = world
    run_id = asked(host, watch)
    changed = flows.asking()
    ask = changed.nodes_by_id["ask"]
    data = {**ask.data, "pinDefaults": {"prompt": "And you?"}}
    changed = changed.model_copy(
        update={
            "nodes": tuple(
                one.model_copy(update={"data": data}) if one.id == "ask" else one
                for one in changed.nodes
            )
        }
    )
    point = host.fork_point(run_id, 1)
    fork = host.fork(branch_of(point), flow=changed)
    assert watch.waits(fork).wait.prompt == "And you?"
    assert host.flow_of(fork).nodes_by_id["ask"].data["pinDefaults"]["prompt"] == "And you?"
    gone = changed.model_copy(update={"nodes": changed.nodes[:1], "edges": ()})
    at_end = host.fork_point(run_id, host.records(run_id)[-1][0])
    with pytest.raises((FlowError, FlowCompileError)):
        host.fork(branch_of(at_end), flow=gone)
    assert len(host.list_runs()) == 2


def test_a_step_inside_a_called_flow_leads_to_the_step_that_calls_it(world):
    host, watch = world
    inner = flows.asking()
    call = flows.node("call", "subflow", [], [flows.pin("answer")], subflowId="asking")
    outer = flows.flow(
        "outer",
        [flows.start(), call, flows.end(flows.pin("answer"))],
        "start>call",
        "call>end",
        "call.answer>end.answer",
        entryNode="start",
    )
    run_id = host.start(outer, {}, library={"asking": inner})
    wait = watch.waits(run_id)
    assert wait.run_id != run_id
    host.answer(wait.run_id, wait.wait.wait_key, {"response": "Ada"})
    assert watch.ended(run_id).output["answer"] == "Ada"
    point = host.fork_point(wait.run_id, 1)
    assert (point.run_id, point.node_id, point.kind) == (run_id, "call", "start_subworkflow")
    again = host.fork(branch_of(point, again=(point.ended,)))
    inside = watch.waits(again)
    assert inside.root_run_id == again
    host.answer(inside.run_id, inside.wait.wait_key, {"response": "Eve"})
    assert watch.ended(again).output["answer"] == "Eve"
    with pytest.raises(FlowError, match="Fork that one"):
        host.fork(ForkRequest(wait.run_id, 0))


def test_what_a_branch_needs_outlives_the_run_it_comes_from(world):
    host, watch = world
    run_id = asked(host, watch)
    kept = host._stores.artifacts.store_text("long", run_id=run_id)
    waiting = host.fork(branch_of(host.fork_point(run_id, 1)))
    wait = watch.waits(waiting)
    with pytest.raises(WaitKeyError, match="branch"):
        host.delete_run(run_id)
    host.answer(waiting, wait.wait.wait_key, {"response": "Eve"})
    watch.ended(waiting)
    grandchild = host.fork(ForkRequest(waiting, 2))
    host.control(grandchild, "cancel")
    watch.ended(grandchild)
    host.delete_run(run_id)
    host.delete_run(waiting)
    assert host._stores.artifacts.load(kept.artifact_id) is not None
    assert host.flow_of(grandchild) == flows.asking()
    host.delete_run(grandchild)
    assert host._stores.artifacts.load(kept.artifact_id) is None


def test_a_branch_has_a_session_and_notes_of_its_own(world):
    host, watch = world
    run_id = asked(host, watch)
    now = host.get_run(run_id).created_at
    notes = RunState(
        run_id=session_memory_id(run_id),
        workflow_id="__session_memory__",
        status=RunStatus.COMPLETED,
        current_node="memory",
        vars={"note": "kept"},
        session_id=run_id,
        created_at=now,
        updated_at=now,
    )
    host._stores.runs.save(notes)
    fork = host.fork(branch_of(host.fork_point(run_id, 1)))
    assert host.get_run(fork).session_id == fork
    copied = host._stores.runs.load(session_memory_id(fork))
    assert (copied.vars, copied.session_id) == ({"note": "kept"}, fork)


def test_a_branch_is_stored_with_its_notes_or_not_at_all(world, monkeypatch):
    host, watch = world
    run_id = asked(host, watch)
    run = host._stores.runs.load(run_id)
    host._stores.runs.save(
        dataclasses.replace(run, run_id=session_memory_id(run_id), workflow_id="__session_memory__")
    )
    save = host._stores.runs.save

    def fails_at_notes(one, **options):
        if one.workflow_id == "__session_memory__":
            raise StoreError("disk", "is full", "make room")
        return save(one, **options)

    monkeypatch.setattr(host._stores.runs, "save", fails_at_notes)
    with pytest.raises(StoreError, match="is full"):
        host.fork(ForkRequest(run_id, 3))
    assert [one.run_id for one in host.list_runs()] == [run_id]


@pytest.mark.parametrize(
    ("seq", "result", "says"),
    [
        (3, "text", "is an object"),
        (3, [1], "is an object"),
        (3, {"a": [{"b": 10**30}]}, r"edits\.3\.a\[0\]\.b: .*64 bits.*as text"),
        (3, {"a": "\ud800"}, r"edits\.3\.a: a text has half of a character"),
        (3, {"a": float("nan")}, r"edits\.3\.a: nan"),
        (1, {}, "record 1 has no result"),
        (4, {}, "record 4 has no result"),
        (5, {}, "record 5 has no result"),
    ],
)
def test_an_edit_that_no_fork_could_take_is_refused_with_its_place(world, seq, result, says):
    host, watch = world
    run_id = asked(host, watch)
    with pytest.raises(FlowError, match=says):
        host.fork(ForkRequest(run_id, 0, edits={seq: result}))
    assert [one.run_id for one in host.list_runs()] == [run_id]


def test_what_cannot_be_forked_is_refused_with_what_to_do(world):
    host, watch = world
    run_id = asked(host, watch)
    last = host.records(run_id)[-1][0]
    for call, says in (
        (lambda: host.fork_point(run_id, last + 1), "records 1 to"),
        (lambda: host.fork_point("nobody", 1), "no such run"),
        (lambda: host.fork(ForkRequest(run_id, last + 1)), "another step"),
        (lambda: host.fork(ForkRequest(run_id, 5, edits={2: {}})), "can be edited"),
        (lambda: host.fork(ForkRequest("nobody", 0)), "no such run"),
    ):
        with pytest.raises((FlowError, UnknownRunError), match=says):
            call()
    assert [one.run_id for one in host.list_runs()] == [run_id]


def test_a_branch_goes_on_after_the_program_was_closed(tmp_path):
    with opened(tmp_path) as (host, watch):
        run_id = asked(host, watch)
        fork = host.fork(branch_of(host.fork_point(run_id, 1), "later"))
        watch.waits(fork)
    with opened(tmp_path) as (host, watch):
        host.recover()
        assert host.get_run(fork).label == "later"
        wait = watch.waits(fork)
        host.answer(fork, wait.wait.wait_key, {"response": "Eve"})
        assert watch.ended(fork).output["answer"] == "Eve"


def test_parallel_branches_are_forked_while_they_wait_and_the_first_run_keeps_its_own(world):
    host, watch = world
    run_id = host.start(flows.asking_twice(), {})

    def answered(one, words):
        watch.until(lambda: len(host.pending_waits(one)) == 2)
        for wait in host.pending_waits(one):
            host.answer(wait.run_id, wait.wait.wait_key, {"response": f"{wait.node_id} {words}"})
        output = watch.ended(one).output
        return output["a"], output["b"]

    watch.until(lambda: len(host.pending_waits(run_id)) == 2)
    watch.until(lambda: host.get_run(run_id).status is RunStatus.WAITING)
    for at in (0, host.records(run_id)[-1][0]):
        assert answered(host.fork(ForkRequest(run_id, at)), at) == (f"first {at}", f"second {at}")
        assert len(host.pending_waits(run_id)) == 2
    assert answered(run_id, "x") == ("first x", "second x")
    same = host.fork(ForkRequest(run_id, 0, takes="all"))
    assert watch.ended(same).output["b"] == "second x"
    assert not host.fork_point(run_id, 2).can_edit


def test_what_a_killed_program_stored_for_a_fork_goes_with_the_next_start(tmp_path):
    with opened(tmp_path) as (host, watch):
        run_id = asked(host, watch)
        kept = host._kept_snapshot("never", host._registry.set_of(run_id))
        (tmp_path / ".beginning").write_text("never")
        assert host.fork(ForkRequest(run_id, 0))
        assert host._stores.artifacts.load(kept["artifact_id"]) is None
        (tmp_path / ".beginning").write_text(run_id)  # it was killed when the run was there already
        host.recover()
        assert host.flow_of(run_id) == flows.asking()
        assert (tmp_path / ".beginning").read_text() == ""


def records_until_it_pauses(host, watch, request):
    run_id = host.fork(request)
    watch.until(lambda: host.get_run(run_id).is_paused)
    return len(host.records(run_id))


def test_a_branch_has_the_steps_that_were_left_or_all_anew_or_any_number(tmp_path):
    llm = ScriptedLLM([f"{n}" for n in range(1000)])
    with opened(tmp_path, llm=llm, store="memory:") as (host, watch):
        ask = flows.node("ask", "llm_call", [flows.pin("prompt")], [], pinDefaults={"prompt": "?"})
        endless = flows.flow(
            "endless", [flows.start(), ask], "start>ask", "ask>ask", entryNode="start"
        )
        run_id = host.start(endless, {}, step_limit=20)
        watch.until(lambda: host.get_run(run_id).is_paused)
        wish = ForkRequest(run_id, 12)
        left = records_until_it_pauses(host, watch, wish)
        anew = records_until_it_pauses(host, watch, dataclasses.replace(wish, budget="fresh"))
        assert anew - left > 8, "12 of 20 steps were taken"
        free = host.fork(dataclasses.replace(wish, budget="none"))
        watch.until(lambda: len(host.records(free)) > 2 * anew)
        host.control(free, "cancel")
