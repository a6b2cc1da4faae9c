"""Event listeners of a flow run beside it, as the host protocol of the recorded runs says."""

from tests.golden.cases import Case
from tests.golden.host import GoldenHost
from tests.runtime.visualflow_compiler.flows import end, flow, node, say, start


def play(document):
    case = Case(
        "listeners",
        document,
        {document["id"]: document},
        {"inputs": {}, "answers": []},
        has_stubs=False,
    )
    return GoldenHost(case).run()


def emit(node_id, name, payload):
    return node(
        node_id,
        "emit_event",
        ">exec-in name scope payload session_id",
        ">exec-out delivered:number delivered_to:array wait_key",
        pinDefaults={"name": name, "payload": payload},
    )


def listener(node_id, name):
    return node(
        node_id, "on_event", "scope", ">exec-out event:object payload", eventConfig={"name": name}
    )


def test_a_listener_hears_each_event_and_listens_again():
    happened = play(
        flow(
            [
                start(),
                emit("e1", "ping", {"n": 1}),
                emit("e2", "pong", {}),
                end("d"),
                listener("ev", "ping"),
                say("a"),
            ],
            "start -> e1",
            "e1 -> e2",
            "e2 -> end",
            "e1.delivered -> end.d",
            "ev -> a",
            "ev.payload -> a.message",
        )
    )
    assert happened["output"] == {"d": 1, "success": True}
    child = happened["child_runs"][0]
    assert child["visited"] == ["ev", "a", "ev"]
    assert child["status"] == "waiting"


def test_a_listener_without_a_name_hears_everything_in_its_session():
    happened = play(
        flow(
            [start(), emit("e1", "anything", {}), end("d"), listener("ev", ""), say("a", "heard")],
            "start -> e1",
            "e1 -> end",
            "e1.delivered -> end.d",
            "ev -> a",
        )
    )
    assert happened["output"]["d"] == 1


def test_a_flow_that_begins_with_a_listener_runs_its_branch_and_waits_again():
    happened = play(flow([listener("ev", "x"), say("a", "hi")], "ev -> a", entry="ev"))
    assert happened["status"] == "waiting"
    assert happened["visited"] == ["ev"]
    assert happened["waits"][0]["resume_to_node"] == "a"
