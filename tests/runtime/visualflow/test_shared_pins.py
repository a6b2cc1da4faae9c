"""Nodes of a file that are written alike share the list of their pins, and all that is made of it."""

import orjson

from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.normalise import normalise
from runtime.visualflow.codec import dump_flow, flow_from_json, load_flow

PINS = [{"id": "a", "label": "a", "type": "string"}, {"id": "b", "label": "b", "type": "any"}]


def written(*nodes: dict) -> bytes:
    return orjson.dumps({"id": "f", "name": "f", "nodes": list(nodes), "edges": []})


def node(node_id: str, pins: list, kind: str = "concat") -> dict:
    return {"id": node_id, "type": kind, "data": {"inputs": pins, "pinDefaults": {"a": node_id}}}


def test_pins_that_are_written_alike_are_made_once():
    content = written(node("1", PINS), node("2", PINS), node("3", PINS[:1]))
    flow = load_flow(content)
    first, second, third = flow.nodes
    assert first.inputs is second.inputs
    assert first.inputs_by_id is second.inputs_by_id
    assert [pin.id for pin in third.inputs] == ["a"]
    assert (first.pin_defaults, second.pin_defaults) == ({"a": "1"}, {"a": "2"})
    assert orjson.loads(dump_flow(flow))["nodes"] == orjson.loads(content)["nodes"]


def test_what_is_given_as_a_dict_is_not_touched():
    lists = [list(PINS), list(PINS)]
    document = {
        "id": "f",
        "nodes": [node(str(n), pins) for n, pins in enumerate(lists)],
        "edges": [],
    }
    flow_from_json(document)
    assert [entry["data"]["inputs"] for entry in document["nodes"]] == lists
    assert document["nodes"][1]["data"]["inputs"] is lists[1]


def test_todays_pins_are_the_same_whether_lists_are_shared_or_not():
    catalogue = builtin_catalogue()
    types = [key for key in catalogue for _ in range(2)]
    pins = [
        PINS,
        [],
        [{"id": "value", "type": "string"}],
        [{"id": "exec-in", "type": "execution"}],
        [{"id": "write_context", "type": "boolean"}, {"id": "allowed_models", "type": "array"}],
        [{"id": "file_type", "type": "string"}, {"id": "permissions", "type": "object"}, None],
    ]
    for some in pins:
        nodes = [node(str(n), some, kind) for n, kind in enumerate(types)]
        together, _ = normalise(load_flow(written(*nodes)), catalogue)
        alone = [normalise(load_flow(written(one)), catalogue)[0].nodes[0] for one in nodes]
        assert [one.data for one in together.nodes] == [one.data for one in alone]


def test_a_retired_pin_stays_on_the_node_that_uses_it_and_leaves_the_others():
    pins = [{"id": "write_context", "label": "write_context", "type": "boolean"}]
    used = node("1", pins, "llm_call")
    used["data"]["pinDefaults"] = {"write_context": True}
    nodes = [node("0", pins, "llm_call"), used, node("2", pins, "llm_call")]
    flow, problems = normalise(load_flow(written(*nodes)), builtin_catalogue())
    assert [one.input("write_context") is not None for one in flow.nodes] == [False, True, False]
    assert [(problem.node_id, problem.code) for problem in problems] == [("1", "retired-pin")]


def test_todays_pins_of_nodes_that_are_written_alike_are_one_list():
    nodes = [node(str(n), PINS, kind) for kind in ("llm_call", "code", "agent") for n in range(2)]
    for place, one in enumerate(nodes):
        one["id"] = str(place)
    flow, _ = normalise(load_flow(written(*nodes)), builtin_catalogue())
    for first, second in zip(flow.nodes[::2], flow.nodes[1::2], strict=True):
        assert first.inputs is second.inputs
