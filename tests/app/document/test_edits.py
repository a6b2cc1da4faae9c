import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document import clipboard, edits, pin_edits, splicing
from app.document.arranging import Alignment, Axis, aligned, distributed, stacked
from app.document.joining import Allowed, PinRef, Refused, may_join
from app.document.values import changed
from runtime.base.errors import FlowFormatError
from runtime.nodes.routes import entry_routes
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.flow import VisualFlow
from tests.support.flows import chain, edge, exec_edge, into, node, out, pin, step, value


class TestJoining:
    def test_a_text_output_feeds_a_text_input_picked_up_at_either_end(self):
        flow = edits.remove_edges(chain(), ["edge-2"])
        assert may_join(flow, out("node-1"), into("node-2")) == Allowed()
        assert may_join(flow, into("node-2"), out("node-1")) == Allowed()

    def test_a_taken_data_input_gives_its_wire_away(self):
        flow = edits.add_node(chain(), value("node-9"))
        assert may_join(flow, out("node-9", "value"), into("node-2")) == Allowed(("edge-2",))

    def test_a_taken_execution_output_gives_its_wire_away_an_execution_input_takes_many(self):
        flow = chain(3)
        verdict = may_join(flow, out("node-1", "exec-out"), into("node-3", "exec-in"))
        assert verdict == Allowed(("edge-1",))

    @pytest.mark.parametrize(
        ("one", "other", "reason"),
        [
            (out("node-1"), into("node-2", "count"), "A string output cannot feed a number input"),
            (out("node-1"), into("node-2", "exec-in"), "A control pin joins control pins only"),
            (out("node-1"), out("node-2"), "both are outputs"),
            (out("node-1"), into("node-1"), "its own output"),
            (out("node-1"), into("node-2", "nothing"), "has no input “nothing”"),
            (out("gone"), into("node-2"), "no longer in the flow"),
            (out("node-1"), into("node-2"), "wired already"),
        ],
    )
    def test_a_refusal_says_why(self, one, other, reason):
        verdict = may_join(chain(), one, other)
        assert isinstance(verdict, Refused)
        assert reason in verdict.reason

    def test_data_of_pure_nodes_cannot_run_in_a_circle_execution_may(self):
        def pure(node_id):
            return node(node_id, [pin("a")], [pin("result")])

        flow = VisualFlow(
            id="f",
            nodes=(pure("a"), pure("b"), pure("c")),
            edges=(edge("1", "a", "result", "b", "a"), edge("2", "b", "result", "c", "a")),
        )
        verdict = may_join(flow, out("c"), PinRef("a", "a", False))
        assert isinstance(verdict, Refused)
        assert "circle" in verdict.reason
        back = may_join(chain(3), out("node-3", "exec-out"), into("node-1", "exec-in"))
        assert back == Allowed()


class TestBasicEdits:
    def test_removing_a_node_takes_its_wires_and_its_entry_mark(self):
        flow = edits.remove(edits.set_entry(chain(3), "node-2"), ["node-2"])
        assert [n.id for n in flow.nodes] == ["node-1", "node-3"]
        assert flow.edges == ()
        assert flow.entry_node is None

    def test_a_dotted_path_is_made_changed_and_taken_away_without_touching_the_former_value(self):
        flow = chain(1)
        deep = edits.set_param(flow, "node-1", "effectConfig.a.b", 1)
        assert deep.nodes[0].data["effectConfig"] == {"a": {"b": 1}}
        assert "effectConfig" not in flow.nodes[0].data
        gone = edits.set_param(deep, "node-1", "effectConfig.a.b", edits.ABSENT)
        assert gone.nodes[0].data["effectConfig"] == {"a": {}}

    def test_a_replugged_wire_keeps_its_id_and_unknown_keys(self):
        flow = chain(3)
        marked = edits.replace_edges(flow, {"edge-2": changed(flow.edges[1], note="mine")})
        after = edits.replug_edge(marked, "edge-2", out("node-1"), into("node-3"), ["edge-4"])
        wire = after.edges_by_id["edge-2"]
        assert (wire.target, wire.model_extra) == ("node-3", {"note": "mine"})
        assert "edge-4" not in after.edges_by_id


class TestPins:
    def test_a_growing_node_gets_the_next_letter(self):
        flow = VisualFlow(id="f", nodes=(node("n", [pin("a"), pin("b")], []),))
        grown = pin_edits.add_next_input(flow, "n")
        assert [p.id for p in grown.nodes[0].inputs] == ["a", "b", "c"]

    def test_a_removed_branch_renumbers_the_later_ones_and_their_wires_follow(self):
        then = [pin(f"then:{n}", "execution", f"Then {n}") for n in range(3)]
        flow = VisualFlow(
            id="f",
            nodes=(node("s", [], [*then, pin("completed", "execution")]), step("x"), step("y")),
            edges=(
                edge("1", "s", "then:0", "x", "exec-in"),
                edge("2", "s", "then:2", "y", "exec-in"),
            ),
        )
        after = pin_edits.remove_pin(flow, "s", "then:0", is_output=True)
        assert [p.id for p in after.nodes[0].outputs] == ["then:0", "then:1", "completed"]
        assert [p.label for p in after.nodes[0].outputs][:2] == ["Then 0", "Then 1"]
        assert [(e.id, e.source_handle) for e in after.edges] == [("2", "then:1")]
        more = pin_edits.add_next_branch(after, "s")
        assert [p.id for p in more.nodes[0].outputs][-2:] == ["then:2", "completed"]

    def test_a_renamed_pin_keeps_wire_and_default(self):
        flow = edits.set_pin_default(chain(2), "node-2", "text", "x")
        after = pin_edits.rename_pin(flow, "node-2", "text", "words", is_output=False)
        assert after.nodes[1].pin_defaults == {"words": "x"}
        assert after.edges_by_id["edge-2"].target_handle == "words"
        assert pin_edits.rename_pin(flow, "node-2", "text", "count", is_output=False) is flow


class TestSplicing:
    def test_a_node_put_on_a_wire_stands_in_its_middle(self):
        flow = edits.add_node(chain(2), step("node-9"))
        after = splicing.insert_on_wire(flow, "edge-1", "node-9")
        assert after is not None
        ends = {(e.source, e.target) for e in after.edges if e.is_exec}
        assert ends == {("node-1", "node-9"), ("node-9", "node-2")}
        assert splicing.insert_on_wire(flow, "edge-1", "node-1") is None

    def test_delete_and_heal_joins_what_ran_through(self):
        after = splicing.removed_and_healed(chain(3), ["node-2"])
        assert {(e.source, e.source_handle, e.target) for e in after.edges} == {
            ("node-1", "exec-out", "node-3"),
            ("node-1", "result", "node-3"),
        }

    def test_a_wire_dropped_on_a_node_takes_the_free_pin_of_the_same_type(self):
        flow = edits.add_node(chain(1), step("node-9"))
        joint = splicing.best_pin(flow, out("node-1"), "node-9")
        assert joint is not None
        assert joint.end == into("node-9", "text")

    def test_a_new_node_after_another_gets_data_and_execution(self):
        flow = edits.add_node(chain(1), step("node-9"))
        after = splicing.connect_new(flow, out("node-1"), "node-9")
        assert {(e.source_handle, e.target_handle) for e in after.edges} == {
            ("result", "text"),
            ("exec-out", "exec-in"),
        }


class TestClipboard:
    def test_pasted_nodes_keep_inner_wires_under_fresh_ids(self):
        flow = chain(3)
        text = clipboard.copy_text(flow, ["node-2", "node-3"])
        after, fresh = clipboard.paste(flow, text, (1000.0, 0.0))
        assert fresh == ("node-4", "node-5")
        assert [(e.source, e.target) for e in after.edges[4:]] == [("node-4", "node-5")] * 2
        assert after.nodes_by_id["node-4"].position.x == 1000.0

    def test_paste_with_outside_wires_attaches_where_pins_are_free(self):
        flow = chain(3)
        text = clipboard.copy_text(flow, ["node-2"])
        after, _ = clipboard.paste(flow, text, attach=True)
        added = [(e.source, e.source_handle, e.target) for e in after.edges[4:]]
        assert added == [("node-1", "result", "node-4"), ("node-4", "exec-out", "node-3")]

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "hello",
            "[1,2]",
            "{}",
            '{"nodes": []}',
            '{"nodes": [1]}',
            '{"nodes": [{"type": "x"}]}',
            '{"nodes": [{"id": "a", "type": "x", "data": 3}]}',
            '{"nodes": [{"id": "a", "type": "x"}, {"id": "a", "type": "x"}]}',
            '{"nodes": [{"id": "a", "type": "x"}], "edges": ["no"]}',
            '{"nodes": [{"id": "a", "type": "x", "data": ' + '{"k":' * 300 + "1" + "}" * 301 + "]}",
            "\x00\x01binary",
        ],
    )
    def test_rubbish_is_refused_in_clear_words(self, text):
        with pytest.raises(FlowFormatError) as refusal:
            clipboard.paste(chain(), text)
        assert refusal.value.where.startswith("clipboard")
        assert refusal.value.problem

    @pytest.mark.parametrize("depth", [150, 248, 249, 250, 251, 252, 253])
    def test_what_is_pasted_can_be_saved_however_deep_it_is(self, depth):
        deep = '{"k":' * depth + "1" + "}" * depth
        text = '{"nodes": [{"id": "a", "type": "x", "data": ' + deep + "}]}"
        try:
            flow, _ = clipboard.paste(chain(), text)
        except FlowFormatError:
            return
        assert load_flow(dump_flow(flow)).nodes[-1].data == flow.nodes[-1].data

    def test_a_duplicate_reads_what_the_original_reads_if_asked(self):
        after, fresh = clipboard.duplicate(chain(2), ["node-2"], with_incoming=True)
        assert fresh == ("node-3",)
        assert [(e.source, e.target) for e in after.edges[2:]] == [("node-1", "node-3")]


SIZES = {f"node-{n}": (100.0, 50.0) for n in range(1, 4)}


class TestArranging:
    def test_align_and_distribute(self):
        flow = edits.move_nodes(chain(3), {"node-2": (130, 40), "node-3": (500, 90)})
        tops = aligned(flow, ["node-1", "node-2", "node-3"], Alignment.TOP, SIZES)
        assert {y for _, y in tops.values()} == {0.0}
        even = distributed(flow, ["node-1", "node-2", "node-3"], Axis.HORIZONTAL, SIZES)
        assert [even[f"node-{n}"][0] for n in (1, 2, 3)] == [0.0, 250.0, 500.0]
        assert aligned(flow, ["node-1"], Alignment.LEFT, SIZES) == {}
        rows = stacked(flow, ["node-1", "node-2"], Axis.VERTICAL, SIZES)
        assert rows["node-2"][1] == 82.0


def test_two_execution_wires_into_one_node_are_fine():
    flow = edits.add_node(chain(2), step("node-9"))
    after = edits.add_edge(flow, out("node-9", "exec-out"), into("node-2", "exec-in"))
    assert after.edges[-1].model_extra == {"animated": True}
    assert exec_edge("x", "a", "b").is_exec


ids = st.lists(
    st.from_regex(r"(edge|node|Edge)-[0-9\u0663]{1,20}|edge-|x", fullmatch=True), max_size=8
)


@given(ids)
@settings(max_examples=150, deadline=None)
def test_fresh_ids_are_numbered_above_the_highest_in_the_flow(ids):
    edges = tuple(edge(one, "a", "x", "b", "y") for one in ids)
    nodes = tuple(step(one) for one in ids)
    flow = VisualFlow(id="f", nodes=nodes, edges=edges)
    for kind, digits, found in (
        ("edge", 18, edits.next_edge_ids(flow, 2)),
        ("node", 15, edits.next_node_ids(flow, 2)),
    ):
        numbers = [re.fullmatch(rf"{kind}-(\d{{1,{digits}}})", one) for one in ids]
        highest = max((int(number[1]) for number in numbers if number), default=0)
        assert found == [f"{kind}-{highest + 1}", f"{kind}-{highest + 2}"]


def test_routes_are_those_that_are_looked_up():
    flow = edits.add_node(chain(3), step("node-9"))
    flow = edits.add_edge(flow, out("node-9", "exec-out"), into("node-3", "exec-in"))
    looked_up = [route.to_json() for route in entry_routes(flow, flow.nodes_by_id["node-3"])]
    assert len(looked_up) == 2
    flow = edits.with_fresh_routes(flow, ["node-3", "node-1", "gone"])
    assert flow.nodes_by_id["node-3"].data["entryRoutes"] == looked_up
    assert edits.with_fresh_routes(flow, ["node-3", "node-1"]) is flow
