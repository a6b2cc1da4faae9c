"""Branches of Parallel at the same time: switched on by the flow, off for compatibility."""

import threading
from contextlib import contextmanager

import pytest

from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.model.run import RunStatus
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from runtime.services.tools.executors import MappingToolExecutor
from runtime.services.tools.tool import Tool
from tests.runtime.host.flows import flow, node, pin
from tests.runtime.host.test_local_host import WAIT_S, Watch


@contextmanager
def opened(folder, store, tools=None):
    host = LocalHost(HostSettings(data_folder=folder, store=store), tools=tools)
    try:
        yield host, Watch(host)
    finally:
        host.close()


PARALLEL_OUT = [pin("then:0", "execution"), pin("then:1", "execution")]


def call(node_id, tool):
    return node(
        node_id,
        "tool_calls",
        [pin("tool_calls", "array")],
        [pin("results", "array"), pin("success", "boolean")],
        pinDefaults={"tool_calls": [{"name": tool, "arguments": {}}]},
    )


def fan():
    made = node("fan", "parallel")
    made["data"]["outputs"] = [*PARALLEL_OUT, pin("completed", "execution")]
    return made


def two_tools(*extra, on=True, nodes=(), more=()):
    return flow(
        "both",
        [
            node("start", "on_flow_start"),
            fan(),
            call("a", "left"),
            call("b", "right"),
            *nodes,
            node("end", "on_flow_end", [pin("one", "array"), pin("two", "array"), *extra]),
        ],
        "start>fan",
        "fan.then:0>a.exec-in",
        "fan.then:1>b.exec-in",
        "fan.completed>end.exec-in",
        "a.results>end.one",
        "b.results>end.two",
        *more,
        runSettings={"parallelBranches": on},
    )


class Meeting:
    """Two tools of which each waits until the other has begun."""

    def __init__(self):
        self.began = {"left": threading.Event(), "right": threading.Event()}
        self.calls = []

    def tool(self, name, other, patience):
        def run() -> str:
            """Wait for the other."""
            self.calls.append(name)
            self.began[name].set()
            return f"{name} met {self.began[other].wait(patience)}"

        return Tool(name, "Waits for the other.", run)

    def executor(self, patience=WAIT_S):
        tools = [self.tool("left", "right", patience), self.tool("right", "left", patience)]
        return MappingToolExecutor.from_tools(tools)


def outputs(output):
    return [result["output"] for key in ("one", "two") for result in output[key]]


@pytest.fixture(params=["memory:", "", "json"])
def store(request, tmp_path):
    return f"json:///{tmp_path / 'j'}" if request.param == "json" else request.param


def test_tools_of_two_branches_run_at_the_same_time(tmp_path, store):
    meeting = Meeting()
    with opened(tmp_path, store=store, tools=meeting.executor()) as (host, watch):
        run_id = host.start(two_tools(), {})
        summary = watch.ended(run_id)
        assert summary.status is RunStatus.COMPLETED, summary.error
        assert outputs(summary.output) == ["left met True", "right met True"]
        problems = check_flow(two_tools(), builtin_catalogue(), {})
        assert "parallel-in-turn" not in {one.code for one in problems}
        children = host.children(run_id)
        assert [child.status for child in children] == [RunStatus.COMPLETED] * 2
        done = [
            (record["node_id"], record["effect"]["type"])
            for run in (run_id, *(child.run_id for child in children))
            for _, record in host.records(run)
            if record["status"] == "completed" and (record["effect"] or {}).get("type")
        ]
        assert done.count(("a", "tool_calls")) == done.count(("b", "tool_calls")) == 1
        assert done.count(("fan", "start_subworkflow")) >= 2
        assert host.flow_of(children[0].run_id).id == "both"


def test_without_the_switch_one_branch_follows_the_other(tmp_path):
    meeting = Meeting()
    with opened(tmp_path, store="memory:", tools=meeting.executor(0.05)) as (host, watch):
        run_id = host.start(two_tools(on=False), {})
        assert outputs(watch.ended(run_id).output) == ["left met False", "right met True"]
        assert host.children(run_id) == []


def test_branches_that_depend_on_each_other_follow_one_another(tmp_path):
    meeting = Meeting()
    dependent = two_tools(more=("a.success>b.whatever",))
    with opened(tmp_path, store="memory:", tools=meeting.executor(0.05)) as (host, watch):
        problems = check_flow(dependent, builtin_catalogue(), {})
        (told,) = [one for one in problems if one.code == "parallel-in-turn"]
        assert "a branch reads “a” of another branch" in told.text
        run_id = host.start(dependent, {})
        assert outputs(watch.ended(run_id).output)[0] == "left met False"
        assert host.children(run_id) == []


def asking():
    ask = node("ask", "ask_user", [pin("prompt")], [pin("response")], pinDefaults={"prompt": "?"})
    setter = node(
        "set", "set_var", [pin("name"), pin("value", "any")], [], pinDefaults={"name": "x"}
    )
    getter = node("get", "get_var", [pin("name")], [pin("value", "any")], pinDefaults={"name": "x"})
    getter["data"]["inputs"] = getter["data"]["inputs"][1:]
    getter["data"]["outputs"] = getter["data"]["outputs"][1:]
    return flow(
        "asking",
        [
            node("start", "on_flow_start"),
            fan(),
            ask,
            setter,
            call("b", "left"),
            getter,
            node("end", "on_flow_end", [pin("said"), pin("x", "any"), pin("two", "array")]),
        ],
        "start>fan",
        "fan.then:0>ask.exec-in",
        "ask>set",
        "ask.response>set.value",
        "fan.then:1>b.exec-in",
        "fan.completed>end.exec-in",
        "ask.response>end.said",
        "get.value>end.x",
        "b.results>end.two",
        runSettings={"parallelBranches": True},
    )


def test_a_question_in_a_branch_waits_alone_and_what_it_sets_reaches_the_run(tmp_path, store):
    meeting = Meeting()
    meeting.began["right"].set()
    with opened(tmp_path, store=store, tools=meeting.executor()) as (host, watch):
        run_id = host.start(asking(), {"x": "old"})
        watch.until(lambda: meeting.calls and host.pending_waits(run_id))
        (wait,) = host.pending_waits(run_id)
        host.answer(wait.run_id, wait.wait.wait_key, {"response": "new"})
        output = watch.ended(run_id).output
        assert (output["said"], output["x"]) == ("new", "new")
        assert outputs({"one": [], **output}) == ["left met True"]


def test_a_failing_branch_fails_the_run_and_ends_the_others(tmp_path):
    failing = flow(
        "failing",
        [
            node("start", "on_flow_start"),
            fan(),
            node("a", "subflow", [], [pin("output", "object")], subflowId=""),
            node("b", "ask_user", [pin("prompt")], [pin("response")], pinDefaults={"prompt": "?"}),
            node("end", "on_flow_end"),
        ],
        "start>fan",
        "fan.then:0>a.exec-in",
        "fan.then:1>b.exec-in",
        "fan.completed>end.exec-in",
        runSettings={"parallelBranches": True},
    )
    with opened(tmp_path, store="memory:") as (host, watch):
        run_id = host.start(failing, {})
        summary = watch.ended(run_id)
        assert summary.status is RunStatus.FAILED
        watch.until(lambda: all(child.status.is_terminal for child in host.children(run_id)))
        assert host.pending_waits(run_id) == []


def test_a_loop_around_parallel_starts_its_branches_anew_each_time(tmp_path):
    calls = []

    def left() -> int:
        calls.append("left")
        return len(calls)

    def right() -> int:
        calls.append("right")
        return len(calls)

    loop = node("loop", "for", [pin("start", "number"), pin("end", "number")])
    loop["data"]["outputs"] = [pin("loop", "execution"), pin("done", "execution")]
    loop["data"]["pinDefaults"] = {"start": 0, "end": 3}
    looping = flow(
        "looping",
        [
            node("start", "on_flow_start"),
            loop,
            fan(),
            call("a", "left"),
            call("b", "right"),
            node("end", "on_flow_end", [pin("one", "array"), pin("two", "array")]),
        ],
        "start>loop",
        "loop.loop>fan.exec-in",
        "fan.then:0>a.exec-in",
        "fan.then:1>b.exec-in",
        "loop.done>end.exec-in",
        "a.results>end.one",
        "b.results>end.two",
        runSettings={"parallelBranches": True},
    )
    tools = MappingToolExecutor({"left": left, "right": right})
    with opened(tmp_path, store="memory:", tools=tools) as (host, watch):
        run_id = host.start(looping, {})
        output = watch.ended(run_id).output
        assert sorted(calls) == ["left"] * 3 + ["right"] * 3
        assert len(host.children(run_id)) == 6
        assert sorted(outputs(output)) == [5, 6]


def test_parallel_within_a_branch_and_within_a_subflow(tmp_path):
    inner = node("inner", "parallel")
    inner["data"]["outputs"] = [*PARALLEL_OUT, pin("completed", "execution")]
    nested = flow(
        "nested",
        [
            node("start", "on_flow_start"),
            fan(),
            inner,
            *(call(name, name) for name in ("a", "b", "c", "d")),
            node("end", "on_flow_end", [pin(name, "array") for name in ("a", "b", "c", "d")]),
        ],
        "start>fan",
        "fan.then:0>inner.exec-in",
        "inner.then:0>a.exec-in",
        "inner.then:1>b.exec-in",
        "inner.completed>c.exec-in",
        "fan.then:1>d.exec-in",
        "fan.completed>end.exec-in",
        *(f"{name}.results>end.{name}" for name in ("a", "b", "c", "d")),
        runSettings={"parallelBranches": True},
    )
    around = flow(
        "around",
        [
            node("start", "on_flow_start"),
            node("call", "subflow", [], [pin("a", "array")], subflowId="nested"),
            node("end", "on_flow_end", [pin("a", "array")]),
        ],
        "start>call",
        "call>end",
        "call.a>end.a",
    )

    def named(name):
        return lambda: f"did {name}"

    tools = MappingToolExecutor({name: named(name) for name in ("a", "b", "c", "d")})
    with opened(tmp_path, store="", tools=tools) as (host, watch):
        output = watch.ended(host.start(nested, {})).output
        assert [output[name][0]["output"] for name in "abcd"] == [f"did {n}" for n in "abcd"]
        output = watch.ended(host.start(around, {}, library={"nested": nested})).output
        assert output["a"][0]["output"] == "did a"
