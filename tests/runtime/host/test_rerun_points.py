"""What a changed flow would do otherwise in a run that is over, and the fork that shows it."""

from itertools import pairwise

import pytest

from runtime.base.errors import FlowCompileError, UnknownRunError
from runtime.model.forks import ForkRequest
from runtime.services.llm.scripted import ScriptedLLM
from runtime.services.tools.executors import MappingToolExecutor
from tests.runtime.host import flows
from tests.runtime.host.test_local_host import opened
from tests.runtime.host.test_parallel import call, two_tools
from tests.runtime.host.test_parallel import opened as opened_with_tools


def set_x(node_id, value):
    pins = [flows.pin("name"), flows.pin("value")]
    return flows.node(node_id, "set_var", pins, [], pinDefaults={"name": "x", "value": value})


def model(node_id, prompt):
    pins = [flows.pin("prompt")]
    data = {"prompt": prompt}
    return flows.node(node_id, "llm_call", pins, [flows.pin("response")], pinDefaults=data)


def story(first="one", value="a", second="two", title="second"):
    """Model, variable, model: the variable leaves no record."""
    nodes = [
        flows.start(),
        model("first", first),
        set_x("set", value),
        model("second", second),
        flows.end(flows.pin("answer")),
    ]
    nodes[3]["data"]["label"] = title
    wires = ("start>first", "first>set", "set>second", "second>end", "second.response>end.answer")
    return flows.flow("story", nodes, *wires, entryNode="start")


def forked(host, watch, change, flow, **more):
    request = ForkRequest(change.run_id, change.at, again=change.again)
    return watch.ended(host.fork(request, flow=flow, **more))


class CountingLLM(ScriptedLLM):
    """Counts what it was asked."""

    asked = 0

    def complete(self, request):
        self.asked += 1
        return super().complete(request)


@pytest.fixture
def told(tmp_path):
    llm = CountingLLM([f"answer {n}" for n in range(20)])
    with opened(tmp_path, llm=llm) as (host, watch):
        run_id = host.start(story(), {})
        watch.ended(run_id)
        yield host, watch, run_id, llm


def test_what_only_looks_otherwise_changes_nothing(told):
    host, _watch, run_id, _llm = told
    assert host.rerun_point(run_id, story()) is None
    assert host.rerun_point(run_id, story(title="Another title")) is None


def test_the_first_changed_step_is_where_a_fork_begins(told):
    host, watch, run_id, llm = told
    asked = llm.asked
    flow = story(second="and now?")
    change = host.rerun_point(run_id, flow)
    ledger = dict(host.records(run_id))
    assert (change.nodes, change.node_id) == (1, "second")
    assert ledger[change.at + 1]["node_id"] == "second"
    assert ledger[change.at]["node_id"] == "first"
    ended = forked(host, watch, change, flow)
    assert llm.asked == asked + 1, "the first answer is kept"
    assert ended.output["answer"] == f"answer {asked}"
    assert host.compare(run_id, ended.run_id).per_node["first"] == "same"
    assert host.rerun_point(ended.run_id, flow) is None, "the branch ran with the flow as it is"


def test_a_step_without_records_is_done_anew_after_the_record_before_it(told):
    host, watch, run_id, llm = told
    asked = llm.asked
    flow = story(value="b")
    change = host.rerun_point(run_id, flow)
    assert (change.nodes, change.node_id) == (1, "set")
    assert dict(host.records(run_id))[change.at]["node_id"] == "first"
    ended = forked(host, watch, change, flow)
    assert host.variables(ended.run_id)["x"] == "b"
    assert host.variables(run_id)["x"] == "a"
    assert llm.asked == asked, "no question is another one"


def test_a_step_without_records_right_after_the_start_is_done_anew_from_there(tmp_path):
    def set_first(value):
        nodes = [flows.start(), set_x("set", value), model("second", "two"), flows.end()]
        wires = ("start>set", "set>second", "second>end")
        return flows.flow("early", nodes, *wires, entryNode="start")

    with opened(tmp_path, llm=ScriptedLLM(["one", "two"])) as (host, watch):
        run_id = host.start(set_first("a"), {})
        watch.ended(run_id)
        flow = set_first("b")
        change = host.rerun_point(run_id, flow)
        assert (change.nodes, change.node_id, change.at) == (1, "set", 0)
        assert host.variables(forked(host, watch, change, flow).run_id)["x"] == "b"


def test_of_several_changes_the_first_counts(told):
    host, _watch, run_id, _llm = told
    change = host.rerun_point(run_id, story(first="1", value="b", second="2"))
    assert (change.nodes, change.node_id, change.at) == (3, "first", 0)


def test_a_step_that_is_gone_or_new_counts_with_the_one_that_leads_there(told):
    host, watch, run_id, _llm = told
    shorter = flows.flow(
        "story",
        [flows.start(), model("first", "one"), flows.end()],
        "start>first",
        "first>end",
        entryNode="start",
    )
    change = host.rerun_point(run_id, shorter)
    assert change.node_id == "first"
    assert "answer" not in forked(host, watch, change, shorter).output


def test_another_flow_or_one_with_errors_is_told_apart(told):
    host, _watch, run_id, _llm = told
    assert host.rerun_point(run_id, flows.flow("story", [node_called("other")])) is None
    with pytest.raises(FlowCompileError):
        host.rerun_point(run_id, flows.flow("story", []))
    with pytest.raises(UnknownRunError):
        host.rerun_point("nobody", story())


def node_called(node_id):
    return flows.node(node_id, "on_flow_start")


def test_a_called_flow_that_changed_is_called_again(tmp_path):
    with opened(tmp_path, llm=ScriptedLLM(["Eve"])) as (host, watch):
        outer = flows.calling("hello")
        run_id = host.start(outer, {"name": "Ada"}, library={"hello": flows.hello()})
        watch.ended(run_id)
        assert host.rerun_point(run_id, outer, library={"hello": flows.hello()}) is None
        other = flows.flow(
            "hello",
            [flows.start(), model("ask", "who?"), flows.end(flows.pin("name"))],
            "start>ask",
            "ask>end",
            "ask.response>end.name",
            entryNode="start",
        )
        library = {"hello": other}
        change = host.rerun_point(run_id, outer, library=library)
        assert (change.nodes, change.node_id) == (1, "sub")
        assert change.again
        ended = forked(host, watch, change, outer, library=library)
        assert ended.output["name"] == "Eve"
        assert host.get_run(run_id).output["name"] == "Ada"


def test_a_step_of_a_parallel_branch_leads_to_where_the_branches_were_started(tmp_path):
    tools = MappingToolExecutor({"left": lambda: "l", "right": lambda: "r", "other": lambda: "o"})
    with opened_with_tools(tmp_path, "memory:", tools) as (host, watch):
        flow = two_tools()
        run_id = host.start(flow, {})
        watch.ended(run_id)
        index = [node.id for node in flow.nodes].index("b")
        changed = call("b", "other")
        nodes = list(flow.nodes)
        nodes[index] = nodes[index].model_copy(update={"data": changed["data"]})
        flow = flow.model_copy(update={"nodes": tuple(nodes)})
        change = host.rerun_point(run_id, flow)
        assert (change.nodes, change.node_id) == (1, "b")
        request = ForkRequest(run_id, change.at)
        ended = watch.ended(host.fork(request, flow=flow))
        assert [one["output"] for one in ended.output["two"]] == ["o"]
        assert [one["output"] for one in ended.output["one"]] == ["l"]


def counted(name, *before):
    """A loop whose body leaves no record, after steps that leave none either."""
    loop = flows.node("loop", "for", [], [flows.pin("i", "number")])
    loop["data"]["outputs"] = [
        flows.pin("loop", "execution"),
        flows.pin("done", "execution"),
        flows.pin("i", "number"),
    ]
    loop["data"]["pinDefaults"] = {"start": 0, "end": 3}
    ids = ["start", *before, "loop"]
    nodes = [flows.start(), *(set_x(one, one) for one in before), loop, set_x("body", name)]
    return flows.flow(
        "counted",
        [*nodes, flows.end()],
        *(f"{one}>{other}" for one, other in pairwise(ids)),
        "loop.loop>body.exec-in",
        "loop.done>end.exec-in",
        entryNode="start",
    )


@pytest.mark.parametrize(
    ("other", "node_id"), [(counted("b"), "body"), (counted("a", "new"), "start")]
)
def test_a_change_behind_steps_that_only_lead_on_is_found(tmp_path, other, node_id):
    with opened(tmp_path) as (host, watch):
        run_id = host.start(counted("a"), {})
        watch.ended(run_id)
        change = host.rerun_point(run_id, other)
        assert (change.node_id, change.at) == (node_id, 0)
        assert host.variables(forked(host, watch, change, other).run_id)["x"] == (
            "b" if node_id == "body" else "a"
        )


def test_the_next_look_reads_what_is_new_only(told, monkeypatch):
    host, watch, run_id, _llm = told
    change = host.rerun_point(run_id, story(second="other"))
    ledgers, read = host._stores.ledgers, []
    iterate = ledgers.iter

    def noted(run, after=0):
        read.append((run, after))
        yield from iterate(run, after)

    monkeypatch.setattr(ledgers, "iter", noted)
    assert host.rerun_point(run_id, story(second="other")) == change
    assert read[0] == (run_id, ledgers.last_seq(run_id))
    assert all(after > 0 for _run, after in read)
    fork = forked(host, watch, change, story(second="other"))
    assert host.rerun_point(fork.run_id, story(second="other")) is None
    assert host.rerun_point(fork.run_id, story(first="other")) is not None
