"""Older files open with today's pins, lose nothing, and save with the routes and entry they need."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.normalise import normalise
from runtime.nodes.save_rules import inferred_entry, ready_to_save
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.flow import VisualFlow, VisualNode
from tests.runtime.nodes.graphs import flows
from tests.runtime.written import edge, node

CATALOGUE = builtin_catalogue()
SHARED = Path(__file__).resolve().parents[3].parent / "shared"
GOLDEN = SHARED / "golden" / "editor_load.json"
RECORDED = json.loads(GOLDEN.read_text()) if GOLDEN.exists() else {}


def pins(entries):
    return {f"{pin['id']}:{pin['type']}" for pin in entries or ()}


def pin_changes(before, after):
    changes = {}
    for old, new in zip(before.nodes, after.nodes, strict=True):
        change = {}
        for side in ("inputs", "outputs"):
            was, now = pins(old.data.get(side)), pins(new.data.get(side))
            if was != now:
                change[side] = {"added": now - was, "removed": was - now}
        if change:
            changes[old.id] = change
    return changes


@pytest.mark.parametrize("name", RECORDED)
class TestRecordedFlows:
    def test_pins_are_those_a_present_editor_shows(self, name):
        flow = load_flow(SHARED / "flows" / name)
        assert {node.type for node in flow.nodes} <= set(CATALOGUE)
        after, _ = normalise(flow, CATALOGUE)
        recorded = {
            node_id: {
                side: {key: set(value) for key, value in diff[side].items()}
                for side in ("inputs", "outputs")
                if side in diff and any(diff[side].values())  # else only their order
            }
            for node_id, diff in RECORDED[name]["node_diffs"].items()
        }
        assert pin_changes(flow, after) == {key: diff for key, diff in recorded.items() if diff}

    def test_nothing_is_dropped(self, name):
        flow = load_flow(SHARED / "flows" / name)
        after, _ = normalise(flow, CATALOGUE)
        assert [node.id for node in after.nodes] == [node.id for node in flow.nodes]
        assert [edge.id for edge in after.edges] == [edge.id for edge in flow.edges]
        assert after.key_order == flow.key_order

    def test_entry_and_routes_are_those_a_present_editor_saves(self, name):
        flow = load_flow(SHARED / "flows" / name)
        assert inferred_entry(flow) == RECORDED[name]["entry_out"]
        saved = ready_to_save(flow, CATALOGUE)
        routes = {
            node.id: {"entryRoutes": node.data["entryRoutes"]}
            for node in saved.nodes
            if "entryRoutes" in node.data
        }
        assert routes == RECORDED[name]["multi_entry"]

    def test_doing_it_twice_changes_nothing_more(self, name):
        once, _ = normalise(load_flow(SHARED / "flows" / name), CATALOGUE)
        assert normalise(once, CATALOGUE)[0] is once
        saved = ready_to_save(once, CATALOGUE)
        assert ready_to_save(saved, CATALOGUE) is saved


def flow_of(*nodes, edges=(), **fields):
    return VisualFlow(id="f", nodes=nodes, edges=tuple(map(edge, edges)), **fields)


def test_a_renamed_pin_takes_its_wire_and_default_along():
    call = node(
        "n",
        "llm_call",
        ["exec-in:execution", "include_context:boolean"],
        pinDefaults={"response_schema": {}},
    )
    source = node("b", "literal_boolean", (), ["value:boolean"], literalValue=True)
    after, _ = normalise(flow_of(call, source, edges=["b.value -> n.include_context"]), CATALOGUE)
    assert after.edges[0].target_handle == "use_context"
    assert after.nodes[0].pin_defaults == {"resp_schema": {}}
    assert "include_context" not in after.nodes[0].inputs_by_id


def test_a_retired_pin_goes_unless_it_is_in_use():
    def catalogue_node(**data):
        return node("n", "provider_models", ["provider:provider", "allowed_models:array"], **data)

    after, problems = normalise(flow_of(catalogue_node()), CATALOGUE)
    assert "allowed_models" not in after.nodes[0].inputs_by_id
    assert problems == []
    used = catalogue_node(pinDefaults={"allowed_models": ["m"]})
    after, problems = normalise(flow_of(used), CATALOGUE)
    assert "allowed_models" in after.nodes[0].inputs_by_id
    assert [problem.code for problem in problems] == ["retired-pin"]


def test_unknown_pins_and_unknown_nodes_stay():
    odd = node("q", "quux", ["a:string"])
    kept = node("n", "compare", ["a:any", "b:any", "mine:number"])
    after, _ = normalise(flow_of(odd, kept), CATALOGUE)
    assert after.nodes[0] is odd
    assert list(after.nodes[1].inputs_by_id) == ["a", "b", "mine", "op"]


def test_pins_that_make_no_sense_stay_too():
    call = node("n", "llm_call", ["prompt:string", "prompt:number"])
    call.data["inputs"] += [5, {"label": "no id"}]
    after, _ = normalise(flow_of(call), CATALOGUE)
    kept = after.nodes[0].data["inputs"]
    assert [
        pin for pin in kept if pin == 5 or ("label" in pin and pin.get("id") in (None, "prompt"))
    ] == [
        {"id": "prompt", "label": "prompt", "type": "string"},
        {"id": "prompt", "label": "prompt", "type": "number"},
        {"label": "no id"},
        5,
    ]


def test_a_node_without_pins_is_left_alone():
    bare = flow_of(VisualNode(id="n", type="provider_models"))
    assert normalise(bare, CATALOGUE)[0] is bare


def test_saving_keeps_an_entry_that_works_and_names_one_that_is_missing():
    start = node("s", "on_flow_start", (), ["exec-out:execution"])
    end = node("e", "on_flow_end", ["exec-in:execution"])
    both = flow_of(end, start, entry_node="e")
    assert ready_to_save(both, CATALOGUE) is both
    assert ready_to_save(both.model_copy(update={"entry_node": None}), CATALOGUE).entry_node == "s"
    assert (
        ready_to_save(both.model_copy(update={"entry_node": "gone"}), CATALOGUE).entry_node == "s"
    )


def test_saving_drops_routes_and_values_of_wires_that_are_gone():
    choice = node("c", "if", ["exec-in:execution"], ["true:execution", "false:execution"])
    overrides = {
        "message": {
            "c::true": {"sourceNodeId": "l", "sourceHandle": "value"},
            "c::gone": {"sourceNodeId": "l", "sourceHandle": "value"},
        }
    }
    say = node(
        "t", "answer_user", ["exec-in:execution", "message:string"], inputRouteOverrides=overrides
    )
    literal = node("l", "literal_string", (), ["value:string"])
    wires = ["c.true -> t.exec-in", "c.false -> t.exec-in"]
    saved = ready_to_save(flow_of(choice, say, literal, edges=wires), CATALOGUE)
    data = saved.nodes_by_id["t"].data
    assert [route["label"] for route in data["entryRoutes"]] == ["false", "true"]
    assert list(data["inputRouteOverrides"]["message"]) == ["c::true"]
    lone = ready_to_save(saved.model_copy(update={"edges": saved.edges[:1]}), CATALOGUE)
    assert not {"entryRoutes", "inputRouteOverrides"} & set(lone.nodes_by_id["t"].data)


@given(flows())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_flow_breaks_normalising_and_saving(within):
    after, _ = normalise(within, CATALOGUE)
    assert len(after.nodes) == len(within.nodes)
    assert len(after.edges) == len(within.edges)
    assert normalise(after, CATALOGUE)[0] == after
    saved = ready_to_save(after, CATALOGUE)
    assert load_flow(dump_flow(saved)) == saved
