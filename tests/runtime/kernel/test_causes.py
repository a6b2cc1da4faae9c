import pytest

from runtime.base.errors import StoreError
from runtime.kernel.registry import WorkflowRegistry
from runtime.model.effect import EffectType
from runtime.model.event import RunEventType as T
from runtime.model.run import RunStatus
from tests.runtime.kernel.flows import do, end, go, spec

CHILD = spec(
    "child",
    a=do("a", EffectType.ANSWER_USER, {"message": "1"}, "b"),
    b=do("b", EffectType.ANSWER_USER, {"message": "2"}, "e"),
    e=end("e"),
)
ASKING = spec("asking", a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e", "answer"), e=end("e"))


def parent_of(child_id, **payload):
    start = {"workflow_id": child_id, **payload}
    return spec(
        "parent",
        a=do("a", EffectType.ANSWER_USER, {"message": "0"}, "s"),
        s=do("s", EffectType.START_SUBWORKFLOW, start, "z", "child"),
        z=do("z", EffectType.ANSWER_USER, {"message": "3"}, "e"),
        e=end("e"),
    )


def runtime_with(make, *specs):
    registry = WorkflowRegistry()
    for one in specs:
        registry.register(one)
    return make(workflow_registry=registry)


def only_child(runtime, run_id):
    (child,) = runtime.run_store.list_children(parent_run_id=run_id)
    return child.run_id


def check_order(runtime, *run_ids):
    """Every record is later than the one before it and than its cause."""
    by_step = {}
    for run_id in run_ids:
        for record in runtime.get_ledger(run_id):
            by_step.setdefault(record["step_id"], record["tree_seq"])
    for run_id in run_ids:
        records = runtime.get_ledger(run_id)
        times = [record["tree_seq"] for record in records]
        assert times == sorted(set(times))
        for record in records:
            if record.get("caused_by"):
                assert by_step[record["caused_by"]] < record["tree_seq"]


def test_a_run_alone_has_its_own_places(make):
    runtime = make()
    run_id = runtime.start(workflow=CHILD)
    runtime.tick(workflow=CHILD, run_id=run_id)
    records = runtime.get_ledger(run_id)
    assert [record["tree_seq"] for record in records] == [record["seq"] for record in records]
    assert not any("caused_by" in record for record in records)


def test_a_child_comes_between_the_start_and_the_end_of_its_effect(make):
    flow = parent_of("child")
    runtime = runtime_with(make, flow, CHILD)
    run_id = runtime.start(workflow=flow)
    assert runtime.tick(workflow=flow, run_id=run_id).status is RunStatus.COMPLETED
    child_id = only_child(runtime, run_id)
    records, inner = runtime.get_ledger(run_id), runtime.get_ledger(child_id)
    started, ended = [one for one in records if one["node_id"] == "s"]
    assert inner[0]["caused_by"] == started["step_id"]
    assert ended["caused_by"] == inner[-1]["step_id"]
    assert started["tree_seq"] < inner[0]["tree_seq"]
    assert inner[-1]["tree_seq"] < ended["tree_seq"]
    check_order(runtime, run_id, child_id)


def test_a_parent_that_waited_comes_after_its_child_also_after_a_restart(make):
    flow = parent_of("asking")
    runtime = runtime_with(make, flow, ASKING)
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    child_id = only_child(runtime, run_id)
    again = runtime_with(make, flow, ASKING)
    again.resume(workflow=ASKING, run_id=child_id, wait_key=None, payload={"text": "x"})
    runtime_with(make, flow, ASKING).resume_parent(child_id)
    state = runtime_with(make, flow, ASKING).tick(workflow=flow, run_id=run_id)
    assert state.status is RunStatus.COMPLETED
    resumed = next(
        one for one in runtime.get_ledger(run_id) if (one["effect"] or {}).get("type") == "resume"
    )
    assert resumed["caused_by"] == runtime.get_ledger(child_id)[-1]["step_id"]
    check_order(runtime, run_id, child_id)


def test_a_listener_comes_after_the_event_that_woke_it(make):
    listening = spec(
        "listening",
        w=do("w", EffectType.WAIT_EVENT, {"name": "news", "scope": "global"}, "e", "event"),
        e=end("e"),
    )
    emitting = spec(
        "emitting",
        a=go("a", "b"),
        b=do("b", EffectType.ANSWER_USER, {"message": "x"}, "m"),
        m=do("m", EffectType.EMIT_EVENT, {"name": "news", "scope": "global"}, "e"),
        e=end("e"),
    )
    runtime = runtime_with(make, listening, emitting)
    listener = runtime.start(workflow=listening)
    runtime.tick(workflow=listening, run_id=listener)
    emitter = runtime.start(workflow=emitting)
    runtime.tick(workflow=emitting, run_id=emitter)
    assert runtime.tick(workflow=listening, run_id=listener).status is RunStatus.COMPLETED
    emitted = next(one for one in runtime.get_ledger(emitter) if one["node_id"] == "m")
    resumed = next(
        one for one in runtime.get_ledger(listener) if (one["effect"] or {}).get("type") == "resume"
    )
    assert resumed["caused_by"] == emitted["step_id"]
    check_order(runtime, listener, emitter)


def test_a_record_that_cannot_be_appended_changes_no_state_and_tells_nobody(
    make, stores, monkeypatch
):
    flow = spec(
        "w", a=do("a", EffectType.ANSWER_USER, {"message": "x"}, "e", "said"), e=end("e", "said")
    )
    runtime = make()
    run_id = runtime.start(workflow=flow)
    before, told = runtime.get_state(run_id), []
    runtime.subscribe_events(told.append)

    def refuse(_records):
        raise StoreError("disk", "full")

    with monkeypatch.context() as patched:
        patched.setattr(stores.ledger, "append_many", refuse)
        with pytest.raises(StoreError, match="full"):
            runtime.tick(workflow=flow, run_id=run_id)
    assert runtime.get_state(run_id) == before
    assert runtime.get_ledger(run_id) == []
    assert {event.type for event in told} <= {T.NODE_ENTER, T.EFFECT_STARTED}
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert state.output == {"said": state.vars["said"]}
