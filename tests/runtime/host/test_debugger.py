"""Breakpoints and steps: a run halts before the node, is stored like that, and goes on as far as it is told."""

import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from runtime.base.errors import StoreError
from runtime.kernel.locks import lock_of
from runtime.model.breakpoints import Breakpoints, HaltCause, StepOrder, StepWay
from runtime.model.run import RunStatus
from tests.runtime.host import flows
from tests.runtime.host.flows import flow, node, pin
from tests.runtime.host.test_local_host import opened
from tests.runtime.host.test_parallel import call, fan
from tests.support.processes import clean_processes

INTO, OVER, OUT = (StepOrder(way) for way in (StepWay.INTO, StepWay.OVER, StepWay.OUT))


@pytest.fixture(params=["memory:", ""])
def world(request, tmp_path):
    with opened(tmp_path, store=request.param) as made:
        yield made


def halted_at(world, run_id, node_id, *, times=1):
    """Wait until a run of the tree halts before a node for the n-th time; the halt."""
    host, watch = world

    def halts():
        entered = [e for e in watch.events if e.type == "wait_entered" and e.node_id == node_id]
        return len(entered) >= times and any(
            wait.halt and wait.node_id == node_id for wait in host.pending_waits(run_id)
        )

    watch.until(halts)
    (wait,) = [one for one in host.pending_waits(run_id) if one.halt]
    return wait.halt


def set_var(node_id, name, **data):
    return node(
        node_id,
        "set_var",
        [pin("name"), pin("value", "any")],
        [pin("value", "any")],
        pinDefaults={"name": name, **data},
    )


def counting():
    loop = node("loop", "for", [pin("start", "number"), pin("end", "number")], [pin("i", "number")])
    loop["data"]["outputs"] = [
        pin("loop", "execution"),
        pin("done", "execution"),
        pin("i", "number"),
    ]
    loop["data"]["pinDefaults"] = {"start": 0, "end": 5}
    return flow(
        "counting",
        [flows.start(), loop, set_var("body", "last"), flows.end(pin("n", "number"))],
        "start>loop",
        "loop.loop>body.exec-in",
        "loop.i>body.value",
        "loop.done>end.exec-in",
        "loop.i>end.n",
        entryNode="start",
    )


def child():
    return flow(
        "child",
        [flows.start(pin("name")), set_var("inner", "seen", value="1"), flows.end(pin("name"))],
        "start>inner",
        "inner>end",
        "start.name>end.name",
        entryNode="start",
    )


def test_a_run_halts_before_the_node_and_goes_on_when_it_is_resumed(world):
    host, watch = world
    host.use_breakpoints(Breakpoints({"hello": {"end": ""}}))
    run_id = host.start(flows.hello(), {"name": "Ada"})
    assert halted_at(world, run_id, "end").cause is HaltCause.BREAKPOINT
    assert (host.get_run(run_id).status, host.get_run(run_id).is_paused) == (
        RunStatus.WAITING,
        True,
    )
    host.control(run_id, "resume")
    assert watch.ended(run_id).output == {"name": "Ada", "success": True}


def test_nobody_is_asked_while_nothing_is_set(world):
    host, watch = world
    core = host._runtime.core
    assert core.halts is None
    host.use_breakpoints(Breakpoints({"hello": {"end": ""}}))
    assert core.halts is not None
    host.use_breakpoints(Breakpoints({"hello": {}}))
    assert core.halts is None
    run_id = host.start(flows.hello(), {"name": "Ada"}, until=INTO)
    halted_at(world, run_id, "start")
    assert core.halts is None
    host.control(run_id, "resume")
    assert watch.ended(run_id).status is RunStatus.COMPLETED


def test_nobody_is_asked_after_a_run_that_did_not_begin_or_had_ended(tmp_path):
    (tmp_path / ".beginning").mkdir()
    with opened(tmp_path) as (host, watch):
        with pytest.raises(StoreError):
            host.start(flows.hello(), {"name": "Ada"}, until=INTO)
        assert host._runtime.core.halts is None
        (tmp_path / ".beginning").rmdir()
        run_id = host.start(flows.hello(), {"name": "Ada"})
        watch.ended(run_id)
        host.step(run_id, OVER)
        assert host._runtime.core.halts is None


def test_a_breakpoint_counts_again_after_all_were_off(world):
    host, watch = world
    at = Breakpoints({"counting": {"loop": "", "body": ""}})
    host.use_breakpoints(at)
    run_id = host.start(counting(), {})
    halted_at(world, run_id, "loop")
    host.control(run_id, "resume")
    halted_at(world, run_id, "body")
    host.use_breakpoints(Breakpoints())
    gate = threading.Event()
    unfollow = host.subscribe(
        lambda event: event.type == "node_exit" and event.node_id == "loop" and gate.wait(5)
    )
    host.control(run_id, "resume")
    watch.until(lambda: [e for e in watch.events if e.type == "node_exit" and e.node_id == "loop"])
    host.use_breakpoints(at)
    unfollow()
    gate.set()
    halted_at(world, run_id, "body", times=2)
    host.control(run_id, "cancel")


def test_a_halted_run_is_halted_after_a_restart(tmp_path):
    with opened(tmp_path) as world:
        world[0].use_breakpoints(Breakpoints({"hello": {"end": ""}}))
        run_id = world[0].start(flows.hello(), {"name": "Ada"})
        halted_at(world, run_id, "end")
    with opened(tmp_path) as (host, watch):
        host.use_breakpoints(Breakpoints({"hello": {"end": ""}}))
        host.recover()
        (wait,) = host.pending_waits(run_id)
        assert (wait.node_id, wait.halt.cause) == ("end", HaltCause.BREAKPOINT)
        host.control(run_id, "resume")
        assert watch.ended(run_id).output["name"] == "Ada"


def run_until_halted(folder):
    """The program that is killed; it sleeps once its run has halted."""
    with opened(folder) as world:
        world[0].use_breakpoints(Breakpoints({"child": {"inner": ""}}))
        run_id = world[0].start(flows.calling("child"), {"name": "Ada"}, library={"child": child()})
        halted_at(world, run_id, "inner")
        (folder / "halted").write_text(run_id)
        signal.pause()


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
def test_a_run_that_halted_in_a_subflow_outlives_kill_9(tmp_path):
    process = clean_processes().Process(target=run_until_halted, args=(tmp_path,))
    process.start()
    while not (tmp_path / "halted").exists():
        process.join(0.02)
        assert process.is_alive()
    os.kill(process.pid, signal.SIGKILL)
    process.join(60)
    run_id = (tmp_path / "halted").read_text()
    with opened(tmp_path) as world:
        host, watch = world
        host.recover()
        (wait,) = [one for one in host.pending_waits(run_id) if one.halt]
        assert (wait.node_id, wait.workflow_id) == ("inner", "child")
        host.step(run_id, OUT)
        halted_at(world, run_id, "end")
        host.control(run_id, "resume")
        assert watch.ended(run_id).output["name"] == "Ada"


def test_a_breakpoint_in_a_loop_counts_at_every_pass(world):
    host, watch = world
    host.use_breakpoints(Breakpoints({"counting": {"body": ""}}))
    run_id = host.start(counting(), {})
    for times in range(1, 6):
        halted_at(world, run_id, "body", times=times)
        host.control(run_id, "resume")
    assert watch.ended(run_id).output["n"] == 4


@pytest.mark.parametrize("condition", ["value['value'] == 3", "vars.get('last') == 2"])
def test_a_condition_sees_the_inputs_and_the_variables(world, condition):
    host, watch = world
    host.use_breakpoints(Breakpoints({"counting": {"body": condition}}))
    run_id = host.start(counting(), {})
    assert halted_at(world, run_id, "body").cause is HaltCause.BREAKPOINT
    assert host.variables(run_id)["last"] == 2
    host.control(run_id, "resume")
    assert watch.ended(run_id).status is RunStatus.COMPLETED


@pytest.mark.parametrize(
    "condition", ["vars.nowhere > 1", "1 / 0", "not python (", "__import__('os')"]
)
def test_a_condition_that_cannot_be_looked_at_halts_and_says_why(world, condition):
    host, _watch = world
    host.use_breakpoints(Breakpoints({"counting": {"body": condition}}))
    halt = halted_at(world, host.start(counting(), {}), "body")
    assert halt.cause is HaltCause.CONDITION
    assert halt.detail


def test_looking_at_a_condition_changes_nothing_in_the_run(tmp_path):
    random = node(
        "dice",
        "random_int",
        [pin("min", "number"), pin("max", "number")],
        [pin("result", "number")],
    )
    for part in ("inputs", "outputs"):
        random["data"][part] = [one for one in random["data"][part] if one["type"] != "execution"]
    random["data"]["pinDefaults"] = {"min": 1, "max": 1_000_000}
    rolled = flow(
        "rolled",
        [flows.start(), random, set_var("keep", "rolled"), flows.end(pin("n", "number"))],
        "start>keep",
        "keep>end",
        "dice.result>keep.value",
        "keep.value>end.n",
        entryNode="start",
    )
    with opened(tmp_path, store="memory:") as (host, watch):
        outputs = []
        for condition in (None, "value['value'] < 0"):
            at = {} if condition is None else {"rolled": {"keep": condition}}
            host.use_breakpoints(Breakpoints(at))
            outputs.append(watch.ended(host.start(rolled, {}, seed=7)).output)
        assert outputs[0] == outputs[1]


def test_steps_go_over_into_and_out_of_a_subflow(world):
    host, watch = world
    library = {"child": child()}
    run_id = host.start(flows.calling("child"), {"name": "Ada"}, library=library, until=INTO)
    for order, node_id, workflow_id, times in (
        (None, "start", "calling", 1),
        (OVER, "sub", "calling", 1),
        (INTO, "start", "child", 2),
        (OVER, "inner", "child", 1),
        (OUT, "end", "calling", 1),
    ):
        if order is not None:
            host.step(run_id, order)
        assert halted_at(world, run_id, node_id, times=times).cause is HaltCause.STEP
        (wait,) = [one for one in host.pending_waits(run_id) if one.halt]
        assert wait.workflow_id == workflow_id
    host.step(run_id, OVER)
    assert watch.ended(run_id).output["name"] == "Ada"


def test_a_step_looks_at_no_run_that_ended_long_ago(world, monkeypatch):
    host, _watch = world
    library = {"child": child()}
    run_id = host.start(
        flows.calling("child"),
        {"name": "Ada"},
        library=library,
        until=StepOrder(StepWay.HERE, "calling", "end"),
    )
    halted_at(world, run_id, "end")
    assert len(host.children(run_id)) == 1
    looked_at, listed = [], host._queryable.list_children

    def list_children(**which):
        found = listed(**which)
        looked_at.extend(found)
        return found

    monkeypatch.setattr(host._queryable, "list_children", list_children)
    host.step(run_id, OVER)
    assert looked_at == []


def test_a_step_over_a_subflow_halts_at_its_breakpoint_and_then_after_it(world):
    host, watch = world
    host.use_breakpoints(Breakpoints({"calling": {"sub": ""}, "child": {"inner": ""}}))
    run_id = host.start(flows.calling("child"), {"name": "Ada"}, library={"child": child()})
    assert halted_at(world, run_id, "sub")
    host.step(run_id, OVER)
    assert halted_at(world, run_id, "inner").cause is HaltCause.BREAKPOINT
    host.use_breakpoints(Breakpoints())
    host.step(run_id, OUT)
    assert halted_at(world, run_id, "end").cause is HaltCause.STEP
    host.control(run_id, "resume")
    assert watch.ended(run_id).status is RunStatus.COMPLETED


def test_a_run_goes_to_a_named_node(world):
    host, watch = world
    here = StepOrder(StepWay.HERE, "counting", "end")
    run_id = host.start(counting(), {}, until=here)
    assert halted_at(world, run_id, "end").cause is HaltCause.STEP
    assert host.variables(run_id)["last"] == 4
    host.control(run_id, "resume")
    assert watch.ended(run_id).status is RunStatus.COMPLETED


def test_a_paused_run_is_stepped_from_where_it_stands(world):
    host, watch = world
    run_id = host.start(flows.sleeping(60), {})
    watch.until(lambda: [e for e in watch.events if e.type == "wait_entered"])
    host.control(run_id, "pause")
    host.step(run_id, OVER)
    host.answer(run_id, None, {})
    assert halted_at(world, run_id, "end").cause is HaltCause.STEP


def failing():
    return flow(
        "failing",
        [flows.start(), node("bad", "subflow", subflowId="nowhere"), flows.end()],
        "start>bad",
        "bad>end",
        entryNode="start",
    )


def dividing():
    code = node(
        "bad", "code", [], [pin("result", "any")], code="def transform(input):\n    return 1 / 0\n"
    )
    return flow(
        "failing", [flows.start(), code, flows.end()], "start>bad", "bad>end", entryNode="start"
    )


@pytest.mark.parametrize("made", [failing, dividing])
def test_a_failure_halts_first_and_counts_when_it_comes_again(world, made):
    host, watch = world
    plain = watch.ended(host.start(made(), {}))
    host.use_breakpoints(Breakpoints(on_error=True))
    run_id = host.start(made(), {})
    halt = halted_at(world, run_id, "bad")
    assert (halt.cause, bool(halt.detail)) == (HaltCause.ERROR, True)
    host.control(run_id, "resume")
    ended = watch.ended(run_id)
    assert (ended.status, ended.error) == (plain.status, plain.error)
    assert (ended.output or {}).get("error") == (plain.output or {}).get("error")


def test_a_node_that_fails_just_after_halts_are_wanted_halts_there_and_not_at_the_last_save(world):
    host, _watch = world

    def want(event):
        if event.type == "node_enter" and event.node_id == "bad":
            host.use_breakpoints(Breakpoints(on_error=True))

    host.subscribe(want)
    assert halted_at(world, host.start(dividing(), {}), "bad").cause is HaltCause.ERROR


def test_a_run_that_is_cancelled_while_its_node_fails_does_not_halt(world):
    host, watch = world
    host.use_breakpoints(Breakpoints(on_error=True))
    asked = host._debugger.at_failure

    def cancel_first(run, error):
        host.control(run.run_id, "cancel")
        return asked(run, error)

    host._debugger.at_failure = cancel_first
    run_id = host.start(dividing(), {})
    assert watch.ended(run_id).status is RunStatus.CANCELLED
    host._scheduler.stop()
    assert not host.get_run(run_id).is_paused
    records, _cursor = host._stores.ledgers.list_after(run_id=run_id, after=0, limit=100)
    assert "Halted: error" not in str(records)


def test_whoever_hears_of_a_halt_may_control_other_runs_that_halt_too(world):
    """Two branches that fail at once must not wait for each other's locks."""
    host, _watch = world
    host.use_breakpoints(Breakpoints(on_error=True))
    told, is_free = host._debugger.halted, []

    def look(run):
        lock = lock_of(run.run_id).writing
        with ThreadPoolExecutor(1) as other:
            is_free.append(
                other.submit(lambda: lock.acquire(blocking=False) and not lock.release())
            )
        told(run)

    host._debugger.halted = look
    halted_at(world, host.start(dividing(), {}), "bad")
    assert [one.result() for one in is_free] == [True]


def test_an_event_tells_only_the_beginning_of_a_long_error(world):
    host, watch = world
    host.use_breakpoints(Breakpoints(on_error=True))
    code = "def transform(input):\n    raise ValueError('x' * 100_000)\n"
    long = node("bad", "code", [], [pin("result", "any")], code=code)
    run_id = host.start(flow("long", [flows.start(), long], "start>bad", entryNode="start"), {})
    assert len(halted_at(world, run_id, "bad").detail) > 100_000
    (told,) = [event for event in watch.events if event.type == "wait_entered"]
    assert len(told.data["wait"]["details"]["halt"]["detail"]) < 3000


def test_a_halt_in_one_branch_stops_the_others_and_all_go_on(tmp_path):
    both = flow(
        "both",
        [
            flows.start(),
            fan(),
            set_var("a", "x", value="1"),
            call("b", "list_files"),
            set_var("c", "y", value="1"),
            flows.end(),
        ],
        "start>fan",
        "fan.then:0>a.exec-in",
        "fan.then:1>b.exec-in",
        "b>c",
        "fan.completed>end.exec-in",
        runSettings={"parallelBranches": True},
        entryNode="start",
    )
    with opened(tmp_path) as world:
        host, watch = world
        host.use_breakpoints(Breakpoints({"both": {"a": "", "end": ""}}))
        run_id = host.start(both, {})
        halted_at(world, run_id, "a")
        host.control(run_id, "resume")
        halted_at(world, run_id, "end")
        host.control(run_id, "resume")
        assert watch.ended(run_id).status is RunStatus.COMPLETED


def wide(branches):
    parallel = fan()
    handles = [f"then:{number}" for number in range(branches)]
    parallel["data"]["outputs"] = [pin(one, "execution") for one in (*handles, "completed")]
    names = [f"b{number}" for number in range(branches)]
    return flow(
        "wide",
        [flows.start(), parallel, *(set_var(one, one, value="1") for one in names), flows.end()],
        "start>fan",
        *(f"fan.{handle}>{name}.exec-in" for handle, name in zip(handles, names, strict=True)),
        "fan.completed>end.exec-in",
        runSettings={"parallelBranches": True},
        entryNode="start",
    )


def test_a_halt_in_the_first_branch_stops_the_run_that_begins_the_others(tmp_path):
    with opened(tmp_path) as world:
        host, watch = world
        host.use_breakpoints(Breakpoints({"wide": {"b0": "", "fan": ""}}))
        run_id = host.start(wide(40), {})
        halted_at(world, run_id, "fan")
        host.control(run_id, "resume")
        halted_at(world, run_id, "b0")
        assert host.get_run(run_id).is_paused
        assert len([*host._descendants(run_id)]) < 40
        host.control(run_id, "resume")
        assert watch.ended(run_id).status is RunStatus.COMPLETED
        assert len([*host._descendants(run_id)]) == 40
        assert (
            len(
                [
                    e
                    for e in watch.events
                    if e.type == "wait_entered" and e.node_id == "fan" and "halt" in str(e.data)
                ]
            )
            == 1
        )


def test_a_halt_in_one_branch_stops_the_clock_of_another(tmp_path):
    ask = node("ask", "ask_user", [pin("prompt")], [pin("response")], pinDefaults={"prompt": "?"})
    nap = node("nap", "wait_until", [pin("duration", "number")], [], pinDefaults={"duration": 3600})
    both = flow(
        "both",
        [flows.start(), fan(), ask, set_var("a", "x", value="1"), nap, flows.end()],
        "start>fan",
        "fan.then:0>ask.exec-in",
        "ask>a",
        "fan.then:1>nap.exec-in",
        "fan.completed>end.exec-in",
        runSettings={"parallelBranches": True},
        entryNode="start",
    )
    with opened(tmp_path) as world:
        host, watch = world
        run_id = host.start(both, {}, until=StepOrder(StepWay.HERE, "both", "a"))
        watch.until(
            lambda: (
                {"ask", "nap"}
                <= {event.node_id for event in watch.events if event.type == "wait_entered"}
            )
        )
        asked, napping = (
            next(run for run in host._descendants(run_id) if run.current_node == node_id)
            for node_id in ("ask", "nap")
        )
        host.answer(asked.run_id, asked.waiting.wait_key, {"response": "yes"})
        halted_at(world, run_id, "a")
        assert host.get_run(napping.run_id).is_paused
        host.control(run_id, "resume")
        assert not host.get_run(napping.run_id).is_paused


@pytest.mark.parametrize("node_id", ["heard", "say"])
def test_a_listener_halts_once_it_has_heard_something(world, node_id):
    host, watch = world
    host.use_breakpoints(Breakpoints({"listening": {node_id: ""}}))
    run_id = host.start(flows.listening(), {})
    halted_at(world, run_id, "say")
    host.control(run_id, "resume")
    assert watch.ended(run_id).status is RunStatus.COMPLETED


def test_a_run_that_is_resumed_forgets_the_step_it_was_taking(world):
    host, watch = world
    run_id = host.start(flows.sleeping(60), {}, until=INTO)
    halted_at(world, run_id, "start")
    host.step(run_id, StepOrder(StepWay.HERE, "sleeping", "end"))
    watch.until(
        lambda: [e for e in watch.events if e.type == "wait_entered" and e.node_id == "wait"]
    )
    host.control(run_id, "pause")
    host.control(run_id, "resume")
    host.answer(run_id, None, {})
    assert watch.ended(run_id).status is RunStatus.COMPLETED


def test_a_run_that_was_paused_before_a_breakpoint_halts_there(world):
    host, watch = world
    run_id = host.start(
        flows.hello(), {"name": "Ada"}, until=StepOrder(StepWay.HERE, "hello", "end")
    )
    halted_at(world, run_id, "end")
    host.use_breakpoints(Breakpoints({"hello": {"end": ""}}))
    host.control(run_id, "resume")
    assert watch.ended(run_id).status is RunStatus.COMPLETED, "it had halted there already"


def test_agents_loops_are_stepped_over(world):
    host, watch = world
    run_id = host.start(flows.agentic(), {"q": "hi"}, until=INTO)
    halted_at(world, run_id, "start")
    host.step(run_id, INTO)
    halted_at(world, run_id, "agent")
    host.step(run_id, INTO)
    halted_at(world, run_id, "end")
    host.control(run_id, "resume")
    assert watch.ended(run_id).status is RunStatus.COMPLETED
