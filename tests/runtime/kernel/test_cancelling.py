"""A cancel reaches what works for the run: tools, their programs, child runs, attempts."""

import asyncio
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from runtime.base.cancelling import CancelEvent, current_cancel_event, working_for
from runtime.base.errors import CodeError
from runtime.drivers.event_loop import LoopThread
from runtime.effects.tool_calls import make_tool_calls_handler
from runtime.kernel.locks import lock_of
from runtime.kernel.policy import RetryPolicy
from runtime.model.effect import EffectOutcome, EffectType
from runtime.model.run import RunStatus
from runtime.services.code.process import PythonProcess
from runtime.services.code.program import CodeLimits, Permissions, program_of
from runtime.services.tools.approval import ToolApprovalPolicy
from runtime.services.tools.builtin import execute_command
from runtime.services.tools.cancellation import Cancellation
from runtime.services.tools.executors import ApprovalToolExecutor, MappingToolExecutor
from tests.runtime.kernel.flows import do, end, go, spec

LONG_S = 60.0
CALLS = [
    {"name": "slow", "arguments": {}, "call_id": "1"},
    {"name": "slow", "arguments": {}, "call_id": "2"},
]


class Slow:
    """A tool that works until it is told to stop, or until it is let go."""

    def __init__(self):
        self.calls = 0
        self.begun, self.released, self.ended = (threading.Event() for _ in range(3))

    def listening(self, *, cancellation: Cancellation) -> str:
        self.calls += 1
        self.begun.set()
        assert cancellation.wait(LONG_S)
        self.ended.set()
        cancellation.check()
        return "never"

    def deaf(self) -> str:
        self.calls += 1
        self.begun.set()
        self.released.wait(LONG_S)
        self.ended.set()
        return "late"


@pytest.fixture
def slow():
    made = Slow()
    yield made
    made.released.set()


def in_thread(work):
    """Start `work`; gives what waits for its result."""
    pool = ThreadPoolExecutor(1)
    future = pool.submit(work)
    pool.shutdown(wait=False)
    return lambda: future.result(LONG_S / 2)


def tools_flow(calls=CALLS):
    payload = {"tool_calls": calls}
    return spec("t", t=do("t", EffectType.TOOL_CALLS, payload, "e", "got"), e=end("e", "got"))


def records(runtime, run_id, kind="tool_calls"):
    return [
        (one["status"], one["result"])
        for one in runtime.get_ledger(run_id)
        if (one["effect"] or {}).get("type") == kind
    ]


def runtime_with(make, tool, *, timeout_s=None, **options):
    tools = MappingToolExecutor({"slow": tool}, timeout_s=timeout_s)
    handler = make_tool_calls_handler(tools=tools)
    return make(effect_handlers={EffectType.TOOL_CALLS: handler}, **options)


@pytest.mark.parametrize("timeout_s", [None, LONG_S])
def test_a_tool_that_listens_stops_and_no_further_call_begins(make, slow, timeout_s):
    runtime = runtime_with(
        make, slow.listening, timeout_s=timeout_s, effect_policy=RetryPolicy(backoff_base=0)
    )
    flow = tools_flow()
    run_id = runtime.start(workflow=flow)
    result = in_thread(lambda: runtime.tick(workflow=flow, run_id=run_id))
    assert slow.begun.wait(LONG_S)
    runtime.cancel_run(run_id)
    assert result().status is RunStatus.CANCELLED
    assert slow.ended.is_set()
    assert slow.calls == 1
    (_started, none), (status, kept) = records(runtime, run_id)
    assert (none, status) == (None, "cancelled")
    errors = [one["error"] for one in kept["results"]]
    assert "given up" in errors[0] or "cancelled" in errors[0]
    assert "not begun" in errors[1]
    assert runtime.get_state(run_id).vars.get("got") is None


def test_a_tool_that_does_not_listen_is_left_behind(make, slow):
    runtime = runtime_with(make, slow.deaf, timeout_s=LONG_S)
    flow = tools_flow(CALLS[:1])
    run_id = runtime.start(workflow=flow)
    result = in_thread(lambda: runtime.tick(workflow=flow, run_id=run_id))
    assert slow.begun.wait(LONG_S)
    runtime.cancel_run(run_id)
    assert result().status is RunStatus.CANCELLED
    assert not slow.ended.is_set()
    (entry,) = records(runtime, run_id)[-1][1]["results"]
    assert entry["error"] == "The run was cancelled"
    given_up = entry["meta"]["given_up"]
    assert (given_up["was_told"], given_up["goes_on"]) == (False, True)


def test_the_program_of_a_command_is_killed(make, tmp_path):
    runtime = make(
        effect_handlers={
            EffectType.TOOL_CALLS: make_tool_calls_handler(
                tools=MappingToolExecutor({"execute_command": execute_command}),
                default_workspace=tmp_path,
            )
        }
    )
    writes = f"import os,time; open('pid','w').write(str(os.getpid())); time.sleep({LONG_S})"
    call = {"name": "execute_command", "arguments": {"command": [sys.executable, "-c", writes]}}
    flow = tools_flow([call])
    run_id = runtime.start(workflow=flow)
    result = in_thread(lambda: runtime.tick(workflow=flow, run_id=run_id))
    pid = tmp_path / "pid"
    stop = threading.Event()
    while not (pid.exists() and pid.read_text()):
        assert not stop.wait(0.01)
    runtime.cancel_run(run_id)
    assert result().status is RunStatus.CANCELLED
    assert subprocess.run(["kill", "-0", pid.read_text()], capture_output=True).returncode != 0
    assert records(runtime, run_id)[-1][0] == "cancelled"


def test_approved_tools_hear_of_a_cancel_too(make, slow):
    tools = ApprovalToolExecutor(
        delegate=MappingToolExecutor({"slow": slow.listening}),
        policy=ToolApprovalPolicy(auto_approve_tools=()),
    )
    handler = make_tool_calls_handler(tools=tools)
    runtime = make(effect_handlers={EffectType.TOOL_CALLS: handler})
    runtime.set_tool_executor_for_resume(tools)
    flow = tools_flow()
    run_id = runtime.start(workflow=flow)
    key = runtime.tick(workflow=flow, run_id=run_id).waiting.wait_key
    result = in_thread(
        lambda: runtime.resume(
            workflow=flow, run_id=run_id, wait_key=key, payload={"approved": True}
        )
    )
    assert slow.begun.wait(LONG_S)
    runtime.cancel_run(run_id)
    assert result().status is RunStatus.CANCELLED
    status, kept = records(runtime, run_id)[-1]
    assert status == "cancelled"
    assert "not begun" in kept["results"][1]["error"]


def test_a_child_is_cancelled_with_the_run_that_waits_for_it_in_place(make, slow):
    runtime = runtime_with(make, slow.listening)
    child = tools_flow()
    payload = {"workflow_id": "t"}
    parent = spec(
        "p", p=do("p", EffectType.START_SUBWORKFLOW, payload, "e", "sub"), e=end("e", "sub")
    )
    for one in (child, parent):
        runtime.workflow_registry.register(one)
    run_id = runtime.start(workflow=parent)
    result = in_thread(lambda: runtime.tick(workflow=parent, run_id=run_id))
    assert slow.begun.wait(LONG_S)
    runtime.cancel_run(run_id, reason="enough")
    assert result().status is RunStatus.CANCELLED
    (below,) = runtime.run_store.list_children(parent_run_id=run_id)
    assert (below.status, below.error) == (RunStatus.CANCELLED, "enough")
    assert records(runtime, run_id, "start_subworkflow")[-1][0] == "cancelled"


def test_an_attempt_that_fails_after_the_cancel_is_recorded_as_cancelled_and_not_repeated(make):
    tries = []

    def handler(run, effect, _next):
        tries.append(current_cancel_event())
        runtime.cancel_run(run.run_id)
        assert tries[0].is_set()
        return EffectOutcome.failed("the connection was closed")

    runtime = make(
        effect_handlers={EffectType.LLM_CALL: handler},
        effect_policy=RetryPolicy(llm_max_attempts=3, backoff_base=0),
    )
    flow = spec(a=do("a", EffectType.LLM_CALL, {"prompt": "?"}, "e", "r"), e=end("e", "r"))
    run_id = runtime.start(workflow=flow)
    assert runtime.tick(workflow=flow, run_id=run_id).status is RunStatus.CANCELLED
    assert len(tries) == 1
    assert [one[0] for one in records(runtime, run_id, "llm_call")] == ["started", "cancelled"]
    ended = runtime.get_ledger(run_id)[-1]
    assert (ended["error"], ended["reason_code"]) == ("the connection was closed", "cancelled")


def test_a_handler_that_gives_up_without_a_cancel_fails_the_run(make):
    handlers = {EffectType.LLM_CALL: lambda run, effect, _next: EffectOutcome.cancelled("I stop")}
    runtime = make(effect_handlers=handlers)
    flow = spec(a=do("a", EffectType.LLM_CALL, {"prompt": "?"}, "e", "r"), e=end("e", "r"))
    state = runtime.tick(workflow=flow, run_id=runtime.start(workflow=flow))
    assert (state.status, state.error) == (RunStatus.FAILED, "I stop")


def test_a_cancelled_run_that_was_put_back_by_hand_works_again(make, stores):
    def handler(run, effect, _next):
        assert not current_cancel_event().is_set()
        return EffectOutcome.failed("no") if not run.vars["may"] else EffectOutcome.completed({})

    runtime = make(effect_handlers={EffectType.LLM_CALL: handler})
    flow = spec(a=do("a", EffectType.LLM_CALL, {"prompt": "?"}, "e", "r"), e=end("e", "r"))
    run_id = runtime.start(workflow=flow, vars={"may": True})
    lock = lock_of(run_id)
    runtime.cancel_run(run_id)
    assert lock.cancelled.is_set()
    run = stores.runs.load(run_id)
    run.status, run.error = RunStatus.RUNNING, None
    stores.runs.save(run)
    assert runtime.tick(workflow=flow, run_id=run_id).status is RunStatus.COMPLETED


def test_a_step_can_wait_for_the_cancel(make):
    begun = threading.Event()

    def patient(_run, ctx):
        begun.set()
        assert ctx.cancel_event.wait(LONG_S)
        return go("a", "a")(_run, ctx)

    runtime = make()
    flow = spec(a=patient)
    run_id = runtime.start(workflow=flow)
    result = in_thread(lambda: runtime.tick(workflow=flow, run_id=run_id))
    assert begun.wait(LONG_S)
    runtime.cancel_run(run_id)
    assert result().status is RunStatus.CANCELLED


def test_a_cancel_that_the_store_refuses_stops_nothing(make, stores, monkeypatch):
    runtime = make()
    flow = spec(q=do("q", EffectType.ASK_USER, {"prompt": "?"}, "e", "r"), e=end("e", "r"))
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    lock = lock_of(run_id)
    with monkeypatch.context() as patch:
        patch.setattr(type(stores.ledger), "append_many", _refuse)
        with pytest.raises(OSError, match="full"):
            runtime.cancel_run(run_id)
    assert not lock.cancelled.is_set()
    state = runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"text": "x"})
    assert state.status is RunStatus.COMPLETED


def _refuse(*_args, **_more):
    raise OSError("full")


def test_a_coroutine_is_cancelled_with_the_run_that_waits_for_it():
    loop, event, begun, ended = LoopThread(), CancelEvent(), threading.Event(), threading.Event()

    async def long():
        begun.set()
        try:
            await asyncio.sleep(LONG_S)
        finally:
            ended.set()

    def work():
        with working_for(event), pytest.raises(TimeoutError, match="cancelled"):
            loop.run(long())
        return True

    result = in_thread(work)
    assert begun.wait(LONG_S)
    event.set()
    assert result()
    assert ended.wait(LONG_S)
    loop.close()


def test_a_listener_that_fails_does_not_keep_the_cancel_from_the_others(caplog):
    event, heard = CancelEvent(), []
    event.when_set(lambda: 1 / 0)
    forget = event.when_set(lambda: heard.append("forgotten"))
    event.when_set(lambda: heard.append("told"))
    forget()
    event.set()
    event.when_set(lambda: heard.append("at once"))
    event.set()
    assert heard == ["told", "at once"]
    assert "clean-up" in caplog.text


def test_the_program_of_a_code_node_is_killed(tmp_path):
    event = CancelEvent()
    program = program_of(
        code_body=f"import time\nopen('begun', 'w').close()\ntime.sleep({LONG_S})\nreturn 1",
        code=None,
        function_name=None,
        pins=(),
        permissions=Permissions.FULL_ACCESS,
    )

    def work():
        with working_for(event), pytest.raises(CodeError, match="cancelled"):
            PythonProcess(CodeLimits(seconds=LONG_S)).run(program, {}, folder=tmp_path)
        return True

    result = in_thread(work)
    stop = threading.Event()
    while not (tmp_path / "begun").exists():
        assert not stop.wait(0.01)
    event.set()
    assert result()
