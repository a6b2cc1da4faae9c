import re
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.base.errors import StaleResumeError
from runtime.kernel.events import MAX_ITEMS, MAX_TEXT, EventQueue, preview
from runtime.kernel.policy import DefaultEffectPolicy
from runtime.kernel.runtime import Runtime
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.event import RunEventType
from runtime.model.run import RunStatus
from runtime.model.spec import StepPlan, WorkflowSpec
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from tests.runtime.kernel.flows import do, end, go, spec

T = RunEventType
LETTERS = {
    T.RUN_CREATED: "c",
    T.NODE_ENTER: "(",
    T.EFFECT_STARTED: "s",
    T.PROGRESS: "p",
    T.EFFECT_RETRY: "r",
    T.EFFECT_FINISHED: "f",
    T.NODE_EXIT: ")",
    T.WAIT_ENTERED: "w",
    T.RESUMED: "a",
    T.RUN_TERMINAL: "t",
}
VISIT = r"\((sp*r)*(sp*f)?w?\)"
GRAMMAR = re.compile(rf"c(a?{VISIT})*t")


def runtime_of(**options):
    return Runtime(run_store=InMemoryRunStore(), ledger_store=InMemoryLedgerStore(), **options)


NODE = st.sampled_from(["pure", "say", "work", "flaky", "ask", "fail"])


def graph(kinds, jumps, limit=12):
    """Nodes in a ring with random jumps; the run ends after `limit` visits."""
    names = [f"n{place}" for place in range(len(kinds))]

    def node(place):
        kind = kinds[place]
        target = names[jumps[place] % len(names)]

        def step(run, _ctx):
            run.vars["visits"] = run.vars.get("visits", 0) + 1
            number = run.vars["visits"]
            if number > limit:
                return StepPlan(names[place], complete_output={"visits": number})
            if kind == "pure":
                return StepPlan(names[place], next_node=target)
            if kind == "fail" and number % 5 == 0:
                raise ValueError("on purpose")
            types = {
                "say": EffectType.ANSWER_USER,
                "ask": EffectType.ASK_USER,
                "work": EffectType.TOOL_INVOKE,
                "flaky": EffectType.PUBLISH_EVENT,
                "fail": EffectType.ANSWER_USER,
            }
            payload = {"message": f"m{number}", "prompt": f"p{number}"}
            effect = Effect(types[kind], payload, "result")
            return StepPlan(names[place], effect=effect, next_node=target)

        return step

    return WorkflowSpec("g", "n0", {name: node(place) for place, name in enumerate(names)})


@settings(max_examples=150, deadline=None)
@given(
    kinds=st.lists(NODE, min_size=1, max_size=5),
    jumps=st.lists(st.integers(0, 4), min_size=5, max_size=5),
    slice_steps=st.integers(1, 6),
)
def test_events_follow_the_grammar_and_agree_with_the_ledger(kinds, jumps, slice_steps):
    calls = []

    def flaky(_run, _effect):
        calls.append(1)
        if len(calls) % 2:
            return EffectOutcome.failed("again")
        return EffectOutcome.completed({})

    def work(run, _effect):
        run._runtime_progress({"percent": 50})
        return EffectOutcome.completed({"ok": True})

    runtime = runtime_of(
        raise_node_errors=False,
        effect_handlers={EffectType.TOOL_INVOKE: work, EffectType.PUBLISH_EVENT: flaky},
        effect_policy=DefaultEffectPolicy(default_max_attempts=2, default_backoff_base=0),
    )
    events = []
    runtime.subscribe_events(events.append)
    flow = graph(kinds, jumps)
    run_id = runtime.start(workflow=flow)
    state = runtime.get_state(run_id)
    while not state.status.is_terminal:
        state = runtime.tick(workflow=flow, run_id=run_id, max_steps=slice_steps)
        if state.status is RunStatus.WAITING:
            state = runtime.resume(
                workflow=flow, run_id=run_id, wait_key=None, payload={"text": "x"}, max_steps=0
            )
    text = "".join(LETTERS.get(event.type, "") for event in events)
    assert GRAMMAR.fullmatch(text), text
    assert [event.seq for event in events] == list(range(1, len(events) + 1))
    told = [event.data for event in events if event.type is T.RECORD]
    assert [one["seq"] for one in told] == list(range(1, len(told) + 1))
    assert [one["record"] for one in told] == runtime.get_ledger(run_id)
    assert_attempts_are_paired(runtime.get_ledger(run_id))


def assert_attempts_are_paired(records):
    open_step = None
    for record in records:
        if record["status"] == "started":
            assert open_step is None
            open_step = record["step_id"]
        elif record["step_id"] == open_step:
            open_step = None
    assert records[-1]["effect"]["payload"]["name"] == "abstract.status"


def test_the_last_report_of_progress_is_told_however_fast_they_come(make):
    def busy(run, _effect):
        for number in range(50):
            run._runtime_progress({"current": number, "total": 50})
        return EffectOutcome.completed({})

    runtime, told = make(effect_handlers={EffectType.LLM_CALL: busy}), []
    runtime.subscribe_events(told.append)
    flow = spec("w", a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "e"), e=end("e"))
    runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    reports = [event.data["current"] for event in told if event.type is T.PROGRESS]
    assert (reports[0], reports[-1]) == (0, 49)
    kinds = [event.type for event in told]
    assert kinds.index(T.EFFECT_FINISHED) > max(
        n for n, kind in enumerate(kinds) if kind is T.PROGRESS
    )


def test_saves_are_told_to_those_who_ask_for_them_once_they_are_committed(make):
    runtime, told, saves = make(), [], []
    runtime.subscribe_events(told.append)
    forget = runtime.subscribe_events(
        lambda event: (
            saves.append((event, runtime.run_store.rev(event.run_id)))
            if event.type is T.STATE_SAVED
            else None
        ),
        include_saves=True,
    )
    flow = spec("w", a=do("a", EffectType.ANSWER_USER, {"message": "x"}, "e"), e=end("e"))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    assert [event.data["rev"] for event, _stored in saves] == [1, 2, 3]
    assert [stored for _event, stored in saves] == [1, 2, 3]
    assert all(event.data["bytes"] > 0 for event, _stored in saves)
    assert T.STATE_SAVED not in {event.type for event in told}
    ended = next(event for event in told if event.type is T.RUN_TERMINAL)
    assert ended.data["duration_ms"] >= 0
    forget()
    runtime.start(workflow=flow)
    assert len(saves) == 3


def test_a_failing_subscriber_hurts_nobody():
    runtime = runtime_of()
    good = []
    runtime.subscribe_events(lambda _event: 1 / 0)
    runtime.subscribe_events(good.append)
    flow = spec("w", a=go("a", "e"), e=end("e"))
    state = runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    assert state.status is RunStatus.COMPLETED
    assert good[-1].type is T.RUN_TERMINAL


def test_after_the_unsubscribe_nothing_comes():
    runtime = runtime_of()
    seen = []
    stop = runtime.subscribe_events(seen.append)
    stop()
    stop()
    flow = spec("w", e=end("e"))
    runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    assert seen == []


def test_a_tree_subscription_follows_children():
    from runtime.kernel.registry import WorkflowRegistry

    registry = WorkflowRegistry()
    runtime = runtime_of(workflow_registry=registry)
    child = spec("child", e=end("e"))
    parent = spec(
        "parent", p=do("p", EffectType.START_SUBWORKFLOW, {"workflow_id": "child"}, "e"), e=end("e")
    )
    registry.register(child)
    run_id = runtime.start(workflow=parent)
    other = runtime.start(workflow=child)
    seen = []
    runtime.subscribe_events(seen.append, run_id=run_id, tree=True)
    runtime.tick(workflow=child, run_id=other)
    runtime.tick(workflow=parent, run_id=run_id)
    assert {event.root_run_id for event in seen} == {run_id}
    assert len({event.run_id for event in seen}) == 2
    kinds = [event.type for event in seen]
    assert T.CHILD_STARTED in kinds
    assert T.CHILD_FINISHED in kinds


def test_a_full_queue_merges_and_says_how_much_was_lost():
    runtime = runtime_of()
    queue, stop = runtime.event_queue(maxsize=50)
    flow = spec("w", a=go("a", "b"), b=go("b", "a"))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id, max_steps=1000)
    runtime.cancel_run(run_id)
    events = queue.poll(max_items=1000)
    stop()
    assert len(queue) == 0
    assert len(events) <= 52
    assert events[0].type is T.OVERFLOW
    assert events[0].data["dropped"] == queue.dropped > 1000
    kinds = [event.type for event in events]
    assert kinds.count(T.RUN_CREATED) == kinds.count(T.RUN_TERMINAL) == 1
    seqs = [event.seq for event in events[1:]]
    assert seqs == sorted(seqs)


def test_a_reader_of_the_queue_wakes_up():
    queue = EventQueue()
    runtime = runtime_of()
    runtime.subscribe_events(queue.put)
    flow = spec("w", e=end("e"))
    got = []
    reader = threading.Thread(target=lambda: got.extend(queue.poll(timeout=5)))  # noqa: TID251 - the reader is another thread
    reader.start()
    runtime.start(workflow=flow)
    reader.join(5)
    assert got[0].type is T.RUN_CREATED


def test_previews_are_bounded():
    big = {"text": "x" * 5000, "many": list(range(500)), "deep": {"a": {"b": {"c": {"d": 1}}}}}
    seen = preview(big)
    assert len(seen["text"]) == MAX_TEXT + 1
    assert len(seen["many"]) == MAX_ITEMS
    assert isinstance(seen["deep"]["a"]["b"]["c"], str)


def test_limit_warnings_come_once():
    def model(_run, _effect):
        return EffectOutcome.completed({"usage": {"input_tokens": 90}})

    runtime = runtime_of(effect_handlers={EffectType.LLM_CALL: model})
    seen = []
    runtime.subscribe_events(seen.append)
    flow = spec(
        "w",
        a=do("a", EffectType.LLM_CALL, {"prompt": "1"}, "b"),
        b=do("b", EffectType.LLM_CALL, {"prompt": "2"}, "e"),
        e=end("e"),
    )
    run_id = runtime.start(workflow=flow, vars={"_limits": {"max_tokens": 100}})
    runtime.tick(workflow=flow, run_id=run_id)
    warnings = [event.data for event in seen if event.type is T.LIMIT_WARNING]
    assert [(one["limit_type"], one["status"]) for one in warnings] == [("tokens", "warning")]


def test_a_stale_answer_tells_nobody_anything():
    runtime = runtime_of()
    flow = spec("w", e=end("e"))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    seen = []
    runtime.subscribe_events(seen.append)
    with pytest.raises(StaleResumeError):
        runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={})
    assert seen == []
