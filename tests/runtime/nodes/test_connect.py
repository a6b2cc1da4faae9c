"""Which wires may be made, and why not."""

import pytest

from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.nodes.connect import Allowed, OverridesRoute, Refused, judge_wire
from runtime.nodes.routes import (
    InputOverride,
    entry_routes,
    input_overrides,
    with_override,
    without_override,
)
from runtime.visualflow.flow import Position, VisualFlow
from tests.runtime import written
from tests.runtime.written import edge

CATALOGUE = builtin_catalogue()


def node(node_id, inputs=(), outputs=(), node_type="custom", **data):
    return written.node(node_id, node_type, inputs, outputs, **data)


def flow(*nodes, edges=()):
    return VisualFlow(id="f", nodes=nodes, edges=tuple(edge(text) for text in edges))


def judge(within, text):
    wire = edge(text)
    return judge_wire(
        within, wire.source, wire.source_handle, wire.target, wire.target_handle, CATALOGUE
    )


STEP = ("exec-in:execution", "text:string", "n:number"), ("exec-out:execution", "text:string")
TWO = flow(node("a", *STEP), node("b", *STEP))


def rule_of(verdict):
    assert isinstance(verdict, Refused)
    assert verdict.reason.endswith(".")
    return verdict.rule


def test_matching_pins_may_be_wired():
    assert judge(TWO, "a.text -> b.text") == Allowed()
    assert judge(TWO, "a.exec-out -> b.exec-in") == Allowed()


def test_c1_both_ends_are_given():
    assert rule_of(judge_wire(TWO, "a", "", "b", "text", CATALOGUE)) == "C1"


def test_c2_both_nodes_exist():
    assert rule_of(judge(TWO, "a.text -> nowhere.text")) == "C2"


def test_c3_pins_exist_on_their_side_and_the_others_are_listed():
    verdict = judge(TWO, "a.quux -> b.text")
    assert rule_of(verdict) == "C3"
    assert "exec-out, text" in verdict.reason
    assert rule_of(judge(TWO, "a.text -> b.exec-out")) == "C3"


def test_c4_only_control_may_lead_back():
    assert rule_of(judge(TWO, "a.text -> a.text")) == "C4"
    assert judge(TWO, "a.exec-out -> a.exec-in") == Allowed()


def test_c5_a_data_input_takes_one_wire_and_names_the_present_one():
    three = flow(*TWO.nodes, node("c", *STEP, label="Third"), edges=["c.text -> b.text"])
    verdict = judge(three, "a.text -> b.text")
    assert rule_of(verdict) == "C5"
    assert "Third" in verdict.reason


def test_c5_a_direct_predecessor_of_a_several_entry_node_overrides_its_route():
    wires = ["a.exec-out -> t.exec-in", "b.exec-out -> t.exec-in", "x.text -> t.text"]
    several = flow(*TWO.nodes, node("x", *STEP), node("t", *STEP), edges=wires)
    assert judge(several, "a.text -> t.text") == OverridesRoute("a::exec-out")
    stranger = flow(*several.nodes, node("y", *STEP), edges=wires)
    assert "directly" in judge(stranger, "y.text -> t.text").reason


def test_c5_one_override_for_a_route_and_pin():
    wires = ["a.exec-out -> t.exec-in", "b.exec-out -> t.exec-in", "x.text -> t.text"]
    target = node(
        "t",
        *STEP,
        inputRouteOverrides={
            "text": {"a::exec-out": {"sourceNodeId": "a", "sourceHandle": "text"}}
        },
    )
    several = flow(*TWO.nodes, node("x", *STEP), target, edges=wires)
    assert rule_of(judge(several, "a.text -> t.text")) == "C5"
    assert judge(several, "b.text -> t.text") == OverridesRoute("b::exec-out")


def test_an_override_can_be_set_replaced_and_taken_back():
    wires = ["a.exec-out -> t.exec-in", "b.exec-out -> t.exec-in", "x.text -> t.text"]
    several = flow(*TWO.nodes, node("x", *STEP), node("t", *STEP), edges=wires)
    once = with_override(several, InputOverride("text", "a::exec-out", "a", "text"), "t")
    twice = with_override(once, InputOverride("text", "a::exec-out", "b", "text"), "t")
    assert input_overrides(twice.nodes_by_id["t"]) == (
        InputOverride("text", "a::exec-out", "b", "text"),
    )
    assert without_override(twice, "t", "text", "a::exec-out") == several
    assert without_override(several, "t", "text", "a::exec-out") is several
    assert with_override(several, InputOverride("text", "k", "a", "text"), "gone") is several


def test_routes_keep_the_keys_and_labels_of_the_file():
    wires = ["a.exec-out -> t.exec-in", "b.true -> t.exec-in"]
    written = [{"key": "K", "sourceNodeId": "b", "sourceHandle": "true", "label": "when it holds"}]
    several = flow(*TWO.nodes, node("t", *STEP, entryRoutes=written), edges=wires)
    routes = entry_routes(several, several.nodes_by_id["t"])
    assert [(route.key, route.label) for route in routes] == [
        ("K", "when it holds"),
        ("a::exec-out", "Entry 1"),
    ]


def test_c6_a_control_output_takes_one_wire():
    three = flow(*TWO.nodes, node("c", *STEP), edges=["a.exec-out -> b.exec-in"])
    verdict = judge(three, "a.exec-out -> c.exec-in")
    assert rule_of(verdict) == "C6"
    assert "Sequence" in verdict.reason


def test_c7_control_inputs_take_any_number_of_wires():
    three = flow(*TWO.nodes, node("c", *STEP), edges=["a.exec-out -> b.exec-in"])
    assert judge(three, "c.exec-out -> b.exec-in") == Allowed()


def test_c8_data_outputs_feed_many():
    three = flow(*TWO.nodes, node("c", *STEP), edges=["a.text -> b.text"])
    assert judge(three, "a.text -> c.text") == Allowed()


def media(node_id, type_id):
    return new_node(CATALOGUE[type_id], node_id, Position())


def test_c9_artifacts_must_be_of_the_kind_that_is_needed():
    within = flow(
        media("image", "generate_image"),
        media("voice", "generate_voice"),
        media("edit", "edit_image"),
        media("text", "transcribe_audio"),
    )
    assert judge(within, "image.image_artifact -> edit.image_artifact") == Allowed()
    assert judge(within, "image.artifact_ref -> edit.image_artifact") == Allowed()
    for wrong in (
        "voice.audio_artifact -> edit.image_artifact",
        "image.outputs -> edit.mask_artifact",
    ):
        assert rule_of(judge(within, wrong)) == "C9"
    assert rule_of(judge(within, "image.meta -> text.audio_artifact")) == "C9"


def test_c9_a_literal_says_its_kind_by_its_label():
    literal = node("l", (), ("value:object",), "literal_json")
    literal.data["outputs"][0]["label"] = "voice_artifact"
    within = flow(literal, media("edit", "edit_image"), media("text", "transcribe_audio"))
    assert rule_of(judge(within, "l.value -> edit.image_artifact")) == "C9"
    assert judge(within, "l.value -> text.audio_artifact") == Allowed()


@pytest.mark.parametrize(
    ("wire", "reason"),
    [
        ("a.text -> b.n", "A string output cannot feed a number input."),
        ("a.text -> b.exec-in", "A control pin joins control pins only."),
        ("a.exec-out -> b.text", "A control pin joins control pins only."),
    ],
)
def test_c10_types_must_fit(wire, reason):
    assert judge(TWO, wire) == Refused(reason, "C10")


def test_every_pin_of_a_large_flow_can_be_judged():
    nodes = [node(f"n{k}", [f"p{j}:string" for j in range(10)], ["o:string"]) for k in range(51)]
    within = flow(*nodes, edges=[f"n{k}.o -> n{k + 1}.p0" for k in range(50)])
    verdicts = [
        judge_wire(within, "n0", "o", f"n{k}", f"p{j}", CATALOGUE)
        for k in range(1, 51)
        for j in range(1, 10)
    ]
    assert len(verdicts) == 450
    assert all(isinstance(one, Allowed) for one in verdicts)
