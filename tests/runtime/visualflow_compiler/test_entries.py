from runtime.nodes.options import REFERENCE, CompileOptions
from runtime.visualflow_compiler.compile import compile_visualflow
from runtime.visualflow_compiler.entries import agent_workflows, listener_specs
from runtime.visualflow_compiler.subflows import compile_visualflow_tree, flows_of_tree
from tests.runtime.visualflow_compiler.flows import end, flow, node, say, start
from tests.runtime.visualflow_compiler.stepper import walk

ON_EVENT = ("scope:string", ">exec-out event:object payload")
AGENT = (
    ">exec-in prompt:string task:string max_iterations:number tools:tools system:string",
    ">exec-out response:string data:object success:boolean meta:object scratchpad:object",
)


def agent(node_id="ag", **data):
    return node(node_id, "agent", *AGENT, **data)


def test_each_listener_is_a_workflow_of_its_own_that_waits_again_after_its_branch():
    document = flow(
        [start(), end(), node("ev", "on_event", *ON_EVENT, eventConfig={"name": "ping"}), say("a")],
        "start -> end",
        "ev -> a",
        "ev.payload -> a.message",
        flow_id="my flow",
    )
    specs = listener_specs(document)
    assert list(specs) == ["visual_event_listener_my_flow_ev"]
    walked = walk(
        specs["visual_event_listener_my_flow_ev"],
        respond=lambda effect: {"payload": "hello"} if effect.type == "wait_event" else {},
        max_steps=5,
    )
    assert walked.visited == ["ev", "a", "ev", "a", "ev"]
    assert walked.effects[0][2] == {"scope": "session", "name": "ping", "resume_to_node": "a"}
    assert walked.effects[1][2]["message"] == "hello"


def test_the_entry_is_no_listener():
    document = flow([node("ev", "on_event", *ON_EVENT), say("a", "x")], "ev -> a", entry="ev")
    assert listener_specs(document) == {}


def test_agent_nodes_name_the_workflow_they_ask_for():
    document = flow(
        [start(), agent("a1"), agent("a2", agentConfig={"_react_workflow_id": "mine"})],
        "start -> a1",
        "a1 -> a2",
        flow_id="x.y",
    )
    ids = [found.workflow_id for found in agent_workflows(document)]
    assert ids == ["visual_react_agent_x_y_a1", "mine"]


def run_agent(document, sub, options=REFERENCE, inputs=None):
    def respond(effect):
        if effect.type == "llm_call":
            return {"data": {"a": 1}, "content": "{}"}
        return {"sub_run_id": "child", "output": sub}

    variables = {"_runtime": {"provider": "P", "model": "m"}, **(inputs or {})}
    return walk(compile_visualflow(document, options=options), variables, respond=respond)


def test_an_agent_takes_its_old_task_pin_where_the_switch_says_so():
    document = flow(
        [start("t"), agent(), end("r")],
        "start -> ag",
        "start.t -> ag.task",
        "ag -> end",
        "ag.response -> end.r",
    )
    for options, task in ((CompileOptions(), "do it"), (REFERENCE, "")):
        walked = run_agent(document, {"answer": "done"}, options, {"t": "do it"})
        assert walked.effects[0][2]["vars"]["context"]["task"] == task
        assert walked.output["r"] == "done"


def test_an_agent_with_a_schema_asks_once_more_for_the_object():
    document = flow(
        [
            start(),
            agent(
                agentConfig={"outputSchema": {"enabled": True, "jsonSchema": {"type": "object"}}}
            ),
            end("d"),
        ],
        "start -> ag",
        "ag -> end",
        "ag.data -> end.d",
    )
    walked = run_agent(document, {"answer": "x"})
    assert walked.visited == ["start", "ag", "ag", "ag", "end"]
    assert walked.output["d"] == {"a": 1}
    assert walked.effects[1][2]["response_schema_name"] == "Agent_ag"


def test_a_failed_agent_does_not_fail_the_run():
    document = flow(
        [start(), agent(), end("ok", "r")],
        "start -> ag",
        "ag -> end",
        "ag.success -> end.ok",
        "ag.response -> end.r",
    )
    output = run_agent(document, {"success": False, "error": "no model"}).output
    assert output == {"ok": False, "r": "no model", "success": True}


def test_an_agent_without_a_model_says_so_and_the_flow_goes_on():
    document = flow(
        [start(), agent(), end("ok", "r")],
        "start -> ag",
        "ag -> end",
        "ag.success -> end.ok",
        "ag.response -> end.r",
    )
    walked = walk(compile_visualflow(document))
    assert walked.effects == []
    assert walked.output["ok"] is False
    assert "provider" in walked.output["r"]


def test_an_agent_in_a_loop_begins_anew_each_time():
    document = flow(
        [start("l"), node("lp", "loop", ">exec-in items:array", ">loop >done item"), agent()],
        "start -> lp",
        "start.l -> lp.items",
        "lp.loop -> ag",
        "lp.item -> ag.prompt",
    )
    walked = run_agent(document, {"answer": "x"}, inputs={"l": ["a", "b"]})
    tasks = [payload["vars"]["context"]["task"] for _, _, payload in walked.effects]
    assert tasks == ["a", "b"]


def test_a_tree_holds_all_flows_that_are_run_also_in_circles():
    def caller(flow_id, target):
        sub = node("s", "subflow", ">exec-in", ">exec-out", subflowId=target)
        return flow([start(), sub], "start -> s", flow_id=flow_id)

    flows = {"a": caller("a", "b"), "b": caller("b", "a"), "c": caller("c", "missing")}
    assert flows_of_tree("a", flows) == ["a", "b"]
    assert list(compile_visualflow_tree("a", flows)) == ["a", "b"]
    assert list(compile_visualflow_tree("c", flows)) == ["c"]
