"""Decisions about tools are recorded at once; the tools run on the driver's threads, also after a crash."""

import threading
from contextlib import contextmanager

import pytest

from runtime.base.errors import StaleResumeError
from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.host.stores import open_stores
from runtime.model.run import RunStatus
from runtime.services.tools.approval import ToolApprovalPolicy
from runtime.services.tools.executors import ApprovalToolExecutor, MappingToolExecutor
from tests.runtime.host import flows
from tests.runtime.host.test_local_host import Watch

LONG = 20


@contextmanager
def opened(folder, *, tools=None, **settings):
    host = LocalHost(HostSettings(data_folder=folder, **settings), tools=tools)
    try:
        yield host, Watch(host)
    finally:
        host.close()


class Gate:
    """A tool that runs until it is let through."""

    def __init__(self):
        self.entered, self.open = threading.Event(), threading.Event()
        self.calls = 0

    def __call__(self, file_path: str, content: str) -> str:
        self.calls += 1
        self.entered.set()
        assert self.open.wait(LONG)
        return content


def asking(tools):
    return ApprovalToolExecutor(
        delegate=MappingToolExecutor(tools), policy=ToolApprovalPolicy.strict()
    )


@pytest.fixture
def slow(tmp_path):
    gate = Gate()
    with opened(tmp_path, store="memory:", tools=asking({"write_file": gate})) as (host, watch):
        run_id = host.start(flows.writing(), {})
        wait = watch.waits(run_id)
        host.answer(run_id, wait.wait.wait_key, {"approved": True})
        assert gate.entered.wait(LONG)
        yield host, watch, run_id, wait, gate
        gate.open.set()


def test_an_approval_comes_back_while_the_tool_still_runs(slow):
    host, watch, run_id, wait, gate = slow
    assert host.get_run(run_id).status is RunStatus.RUNNING
    assert host.list_runs()[0].status is RunStatus.RUNNING
    assert host.pending_waits() == []
    with pytest.raises(StaleResumeError):
        host.answer(run_id, wait.wait.wait_key, {"approved": False})
    gate.open.set()
    assert watch.ended(run_id).output["ok"] is True
    assert gate.calls == 1


def test_a_run_cancelled_while_its_approved_tool_runs_keeps_what_the_tool_gave(slow):
    host, watch, run_id, _, gate = slow
    host.control(run_id, "cancel")
    gate.open.set()
    watch.until(
        lambda: any(r["status"] == "completed" and _is_tools(r) for _, r in host.records(run_id))
    )
    assert host.get_run(run_id).status is RunStatus.CANCELLED


def test_a_run_paused_while_its_approved_tool_runs_goes_on_after_the_pause(slow):
    host, watch, run_id, _, gate = slow
    host.control(run_id, "pause")
    gate.open.set()
    watch.until(
        lambda: any(r["status"] == "completed" and _is_tools(r) for _, r in host.records(run_id))
    )
    assert not host.get_run(run_id).status.is_terminal
    host.control(run_id, "resume")
    assert watch.ended(run_id).output["ok"] is True
    assert gate.calls == 1


def test_a_decision_survives_a_crash_before_its_tools_ran(tmp_path):
    with opened(tmp_path, tools=asking({"write_file": Gate()})) as (host, watch):
        run_id = host.start(flows.writing(), {})
        key = watch.waits(run_id).wait.wait_key
    stores = open_stores(HostSettings(data_folder=tmp_path))
    crashed = LocalHost(HostSettings(data_folder=tmp_path), stores=stores)
    crashed._runtime.decide(run_id=run_id, wait_key=key, payload={"approved": True})
    crashed.close()
    gate = Gate()
    gate.open.set()
    with opened(tmp_path, tools=asking({"write_file": gate})) as (host, watch):
        host.recover()
        assert watch.ended(run_id).output["ok"] is True
    assert gate.calls == 1


def test_what_an_approved_command_printed_is_kept_as_evidence(tmp_path):
    flow = flows.writing()
    calls = [{"name": "execute_command", "arguments": {"command": "echo hi"}, "call_id": "c1"}]
    tools = flow.nodes[1]
    data = {**tools.data, "pinDefaults": {"tool_calls": calls}}
    flow = flow.model_copy(
        update={"nodes": (flow.nodes[0], tools.model_copy(update={"data": data}), flow.nodes[2])}
    )
    commands = {"execute_command": lambda command: {"stdout": "hi" * 20_000, "return_code": 0}}
    with opened(tmp_path, store="memory:", tools=asking(commands)) as (host, watch):
        run_id = host.start(flow, {})
        host.answer(run_id, watch.waits(run_id).wait.wait_key, {"approved": True})
        run = watch.ended(run_id)
        evidence = host._runtime.list_evidence(run_id)
    assert [span["tool_name"] for span in evidence] == ["execute_command"]
    result = run.output["results"][0]
    assert result["meta"]["evidence_id"] == evidence[0]["artifact_id"]
    assert "hihi" not in str(result["output"])


def test_a_list_of_runs_reads_no_variables(tmp_path, monkeypatch):
    with opened(tmp_path) as (host, watch):
        done = host.start(flows.hello(), {"name": "x"})
        watch.ended(done)
        waiting = host.start(flows.asking(), {})
        watch.waits(waiting)
    with opened(tmp_path) as (host, _):
        monkeypatch.setattr(host._stores.runs, "load", None)
        listed = host.list_runs()
        assert [(one.run_id, one.status) for one in listed] == [
            (waiting, RunStatus.WAITING),
            (done, RunStatus.COMPLETED),
        ]
        assert listed[1].flow_name == "Hello"
        assert listed[1].output["name"] == "x"
        assert [one.run_id for one in host.pending_waits()] == [waiting]
        assert host.get_run(waiting).status is RunStatus.WAITING


def _is_tools(record):
    return (record["effect"] or {}).get("type") == "tool_calls"
