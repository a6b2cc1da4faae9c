"""Reading and writing VisualFlow files."""

import contextlib
import json
from pathlib import Path

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from runtime.base.errors import FlowFormatError
from runtime.visualflow import codec
from runtime.visualflow.codec import (
    dump_flow,
    edge_from_json,
    flow_from_json,
    flow_to_json,
    load_flow,
    node_from_json,
    node_to_json,
    type_text,
)
from runtime.visualflow.flow import Position, VisualEdge, VisualFlow, VisualNode

SHARED = Path(__file__).resolve().parents[3].parent / "shared"
FLOWS = sorted((SHARED / "flows").glob("*.json"))
needs_flows = pytest.mark.skipif(not FLOWS, reason="shared/flows is not beside the repository")

SMALL = {
    "zeta": {"kept": [1, None]},
    "id": "f1",
    "nodes": [
        {"data": {"b": 1, "a": 2}, "type": "if", "id": "n1", "mirror": True},
        {"id": "n2", "type": "NodeType.Concat", "position": {"y": 4, "x": 1.5, "pinned": True}},
    ],
    "name": "Small",
    "edges": [
        {"sourceHandle": "true", "source": "n1", "target": "n2", "targetHandle": "a", "data": {}}
    ],
}


def text_of(document):
    return json.dumps(document)


@needs_flows
@pytest.mark.parametrize("path", FLOWS, ids=lambda path: path.stem)
def test_a_real_flow_is_written_as_it_was_read(path):
    raw = json.loads(path.read_text())
    flow = load_flow(path)
    written = dump_flow(flow)
    assert json.dumps(json.loads(written)) == json.dumps(raw)
    assert load_flow(written) == flow


def test_unknown_keys_and_key_order_survive():
    flow = load_flow(text_of(SMALL))
    written = json.loads(dump_flow(flow))
    expected = json.loads(text_of(SMALL))
    expected["nodes"][1]["type"] = "concat"
    expected["edges"][0]["id"] = "edge-n1"
    assert written == expected
    assert list(written) == list(SMALL)
    assert list(written["nodes"][0]) == ["data", "type", "id", "mirror"]
    assert list(written["nodes"][1]["position"]) == ["y", "x", "pinned"]


def test_a_change_keeps_key_order_and_forgets_what_was_computed():
    flow = load_flow(text_of(SMALL))
    assert flow.nodes_by_id
    assert flow.nodes[0].inputs == ()
    changed = flow.model_copy(update={"nodes": flow.nodes[:1], "entry_node": "n1"})
    assert list(changed.nodes_by_id) == ["n1"]
    assert list(json.loads(dump_flow(changed))) == [*SMALL, "entryNode"]
    pin = {"id": "a", "type": "string"}
    assert [p.id for p in flow.nodes[0].model_copy(update={"data": {"inputs": [pin]}}).inputs] == [
        "a"
    ]


def test_a_change_keeps_what_was_computed_from_fields_it_does_not_touch():
    flow = load_flow(text_of(SMALL))
    assert all(hasattr(flow, name) for name in VisualFlow.computed_from)
    moved = flow.nodes[1].model_copy(update={"position": Position(x=8, y=8)})
    changed = flow.model_copy(update={"nodes": (flow.nodes[0], moved)})
    kept = dict(vars(changed))
    fresh = load_flow(dump_flow(changed))
    for name, of in VisualFlow.computed_from.items():
        assert (name in kept) == (of == "edges")
        assert getattr(changed, name) == getattr(fresh, name)
    assert "n2" not in flow.model_copy(update={"edges": ()}).edges_into
    assert "nodes_by_id" not in flow.model_copy(deep=True).__dict__


def test_a_changed_copy_is_the_one_that_pydantic_makes():
    flow = load_flow(text_of(SMALL))
    for value, update in (
        (flow, {"name": "Other", "zeta": 1, "new": [2]}),
        (flow.nodes[0], {"data": {}}),
        (flow.nodes[1].position, {"x": 3.0, "pinned": False}),
        (flow.edges[0], {}),
        (VisualEdge(source="a", source_handle="x", target="b", target_handle="y"), {"id": "e"}),
    ):
        ours, theirs = value.model_copy(update=update), BaseModel.model_copy(value, update=update)
        assert ours == theirs
        assert ours.model_extra == theirs.model_extra
        assert ours.model_fields_set == theirs.model_fields_set
        assert ours.key_order == value.key_order
    assert flow.model_extra == {"zeta": {"kept": [1, None]}}


def test_a_flow_can_be_copied_while_another_thread_looks_something_up_in_it(monkeypatch):
    flow = load_flow(text_of(SMALL))
    assert flow.nodes_by_id

    class Meanwhile(dict):
        def __contains__(self, name):
            vars(flow).setdefault("edges_into", {})
            return super().__contains__(name)

    monkeypatch.setattr(VisualFlow, "computed_from", Meanwhile(VisualFlow.computed_from))
    assert flow.model_copy(update={"name": "Other"}).name == "Other"
    assert "edges_into" in vars(flow)


@given(st.sets(st.sampled_from("abcdefghijkl"), max_size=12), st.booleans())
@settings(max_examples=60, deadline=None)
def test_nodes_are_replaced_in_their_places(ids, has_twins):
    nodes = tuple(VisualNode(id=name, type="if") for name in "abcdefghijk" + "a" * has_twins)
    flow = VisualFlow(id="f", nodes=nodes)
    fresh = {name: VisualNode(id=name, type="while") for name in sorted(ids)}
    after = flow.with_nodes(fresh)
    assert [*map(id, after.nodes)] == [id(fresh.get(node.id, node)) for node in nodes]
    assert after.nodes_by_id == {node.id: node for node in after.nodes}
    assert [*after.nodes_by_id] == [*flow.nodes_by_id]


def test_the_same_flow_gives_the_same_bytes():
    flow = load_flow(text_of(SMALL))
    assert dump_flow(flow) == dump_flow(load_flow(dump_flow(flow)))
    assert dump_flow(flow).endswith(b"}\n")


def test_a_flow_made_here_is_written_in_the_formats_order():
    node = VisualNode(id="n", type="if", position=Position(x=1, y=2), data={"label": "If"})
    edge = VisualEdge(id="e", source="n", source_handle="true", target="n", target_handle="exec-in")
    written = json.loads(dump_flow(VisualFlow(id="f", name="F", nodes=(node,), edges=(edge,))))
    assert list(written) == ["id", "name", "nodes", "edges"]
    assert list(written["nodes"][0]) == ["id", "type", "position", "data"]
    assert list(written["edges"][0]) == ["id", "source", "sourceHandle", "target", "targetHandle"]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("if", "if"),
        (" if ", "if"),
        ("NodeType.LLM_CALL", "llm_call"),
        ({"value": "if"}, "if"),
        ({"value": "NodeType.IF"}, "if"),
        (None, ""),
        (3, ""),
        ([], ""),
    ],
)
def test_node_types_have_three_spellings(raw, text):
    assert type_text(raw) == text


def test_what_cannot_be_shown_is_set_aside_and_written_back_in_its_place():
    document = {
        "id": "f",
        "name": "",
        "nodes": [
            {"type": "if"},
            {"id": "a", "type": "if"},
            7,
            {"id": "a", "type": "code", "data": {"code": "x"}},
            {"id": "b", "type": "if"},
        ],
        "edges": [
            {"id": "e1", "source": "a"},
            {"id": "e2", "source": "a", "sourceHandle": "x", "target": "b", "targetHandle": "y"},
            {"id": "e3", "source": "a", "sourceHandle": " ", "target": "b", "targetHandle": "y"},
            None,
        ],
    }
    flow = load_flow(text_of(document))
    assert [node.id for node in flow.nodes] == ["a", "b"]
    assert flow.nodes[0].type == "if"
    assert [edge.id for edge in flow.edges] == ["e2"]
    assert [(aside.kind, aside.index) for aside in flow.set_aside] == [
        ("nodes", 0),
        ("nodes", 2),
        ("nodes", 3),
        ("edges", 0),
        ("edges", 2),
        ("edges", 3),
    ]
    assert all(aside.problem for aside in flow.set_aside)
    assert json.loads(dump_flow(flow)) == document


def test_set_aside_entries_survive_when_nodes_are_deleted():
    document = {"id": "f", "nodes": [{"id": "a", "type": "if"}, {"type": "if"}], "edges": []}
    flow = load_flow(text_of(document)).model_copy(update={"nodes": ()})
    assert json.loads(dump_flow(flow))["nodes"] == [{"type": "if"}]


def test_edges_without_an_id_of_their_own_get_one():
    ends = {"source": "a", "sourceHandle": "x", "target": "b", "targetHandle": "y"}
    edges = [ends, {"id": "edge-n1", **ends}, {"id": "edge-n1", **ends}]
    flow = load_flow(text_of({"id": "f", "nodes": [], "edges": edges}))
    ids = [edge.id for edge in flow.edges]
    assert len(set(ids)) == 3
    assert ids[1] == "edge-n1"


@pytest.mark.parametrize("key", ["flow_id", "workflow_id"])
def test_older_names_of_the_id_are_read(key):
    assert load_flow(text_of({key: " f ", "nodes": []})).id == "f"


def test_a_byte_order_mark_is_skipped():
    assert load_flow(b"\xef\xbb\xbf" + text_of(SMALL).encode()).id == "f1"


NODE = {"id": "n", "type": "if"}
BROKEN = {
    "empty": (b"", "JSON"),
    "blank": (b"   ", "JSON"),
    "cut off": (b'{"id": "f", "nodes": [', "JSON"),
    "not json": (b"hello", "JSON"),
    "not a number": (b'{"id": "f", "nodes": [], "x": NaN}', "JSON"),
    "trailing text": (b'{"id": "f", "nodes": []} x', "JSON"),
    "python": (b"{'id': 'f', 'nodes': []}", "JSON"),
    "binary": (
        bytes(range(1, 256)),
        "no text in UTF-8: a byte that is no letter stands at place 127",
    ),
    "program": (b"\x7fELF\x02\x01\x01\0\0", "this is a program, not a flow"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0", "this is a picture, not a flow"),
    "utf-16": ('{"id": "f", "nodes": []}'.encode("utf-16"), "this is a text in UTF-16"),
    "latin 1": ('{"id": "f", "name": "Gr\xfc\xdfe"}'.encode("latin-1"), "at place 23"),
    "half a surrogate": (b'{"id": "\\ud800", "nodes": []}', "JSON"),
    "nul bytes": (b"\0" * 64, "at place 0"),
    "a list": (b"[]", "object"),
    "a text": (b'"flow"', "object"),
    "null": (b"null", "object"),
    "no nodes": (b'{"id": "f"}', "/nodes"),
    "nodes an object": (b'{"id": "f", "nodes": {}}', "/nodes"),
    "no id": (b'{"nodes": []}', "/id"),
    "blank id": (b'{"id": "  ", "nodes": []}', "/id"),
    "name a list": (b'{"id": "f", "nodes": [], "name": []}', "/name"),
    "edges an object": (b'{"id": "f", "nodes": [], "edges": {}}', "/edges"),
    "entry a number": (b'{"id": "f", "nodes": [], "entryNode": 4}', "/entryNode"),
    "interfaces a text": (b'{"id": "f", "nodes": [], "interfaces": "x"}', "/interfaces"),
    "data a list": (
        json.dumps({"id": "f", "nodes": [NODE, {**NODE, "id": "m", "data": []}]}).encode(),
        "/nodes/1/data",
    ),
    "too deep": (b'{"id": "f", "nodes": [], "x": ' + b"[" * 400 + b"]" * 400 + b"}", "254"),
    "absurdly deep": (b"[" * 100_000, "JSON"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_gives_one_clear_error(name, tmp_path):
    content, hint = BROKEN[name]
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    with pytest.raises(FlowFormatError) as caught:
        load_flow(path)
    assert caught.value.where.startswith("broken.json")
    assert hint in str(caught.value)
    assert caught.value.remedy
    assert path.read_bytes() == content


def test_a_missing_file_and_a_folder_are_told_apart_from_a_bad_one(tmp_path):
    for path in (tmp_path / "absent.json", tmp_path):
        with pytest.raises(FlowFormatError, match="cannot be read"):
            load_flow(path)


def test_a_huge_file_is_refused_before_it_is_parsed(monkeypatch):
    monkeypatch.setattr(codec, "MAX_BYTES", 10)
    with pytest.raises(FlowFormatError, match="larger than"):
        load_flow(text_of(SMALL))


def test_a_file_of_countless_empty_objects_is_refused_before_it_is_parsed(monkeypatch):
    monkeypatch.setattr(codec, "MAX_CONTAINERS", 10)
    with pytest.raises(FlowFormatError, match="objects and lists"):
        load_flow(b'{"id": "f", "nodes": [' + b"{}," * 20 + b"{}]}")


def test_a_value_that_is_not_json_cannot_be_saved():
    node = VisualNode(id="n", type="if", data={"x": object()})
    with pytest.raises(FlowFormatError, match="cannot be written"):
        dump_flow(VisualFlow(id="f", nodes=(node,)))


def in_one_piece(flow):
    """The file as it was written before nodes and edges kept their texts."""
    return orjson.dumps(flow_to_json(flow), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


@needs_flows
@pytest.mark.parametrize("path", FLOWS, ids=lambda path: path.stem)
def test_a_real_flow_written_in_pieces_is_the_one_written_at_once(path):
    flow = load_flow(path)
    assert dump_flow(flow) == dump_flow(flow) == in_one_piece(flow)


def test_only_what_changed_is_put_into_words_again(monkeypatch):
    flow = load_flow(text_of(SMALL))
    dump_flow(flow)
    moved = flow.nodes[1].model_copy(update={"position": Position(x=8, y=8)})
    changed = flow.model_copy(update={"nodes": (flow.nodes[0], moved)})
    asked = []

    def noted(node):
        asked.append(node.id)
        return node_to_json(node)

    monkeypatch.setattr(codec, "node_to_json", noted)
    written = dump_flow(changed)
    assert asked == ["n2"]
    monkeypatch.undo()
    assert written == in_one_piece(changed)
    assert load_flow(written).nodes_by_id["n2"].position == Position(x=8, y=8)


def test_what_is_nested_too_deeply_is_refused_as_when_written_at_once():
    refused = set()
    for levels in range(246, 256):
        deep = {}
        for _ in range(levels):
            deep = {"x": deep}
        flow = VisualFlow(id="f", nodes=(VisualNode(id="n", type="if", data=deep),))
        try:
            expected = in_one_piece(flow)
        except TypeError:
            refused.add(levels)
            with pytest.raises(FlowFormatError, match="cannot be written"):
                dump_flow(flow)
        else:
            assert dump_flow(flow) == expected
    assert 0 < len(refused) < 10


def test_a_node_and_the_wires_at_it_share_one_text():
    flow = load_flow(text_of(SMALL))
    assert flow.edges[0].source is flow.nodes[0].id
    assert flow.edges[0].target is flow.nodes[1].id


def test_one_node_and_one_edge_can_be_read_alone():
    assert node_from_json({"id": "n", "type": "if", "data": {}}).type == "if"
    ends = {"id": "e", "source": "a", "sourceHandle": "x", "target": "b", "targetHandle": "y"}
    assert edge_from_json(ends).target == "b"
    for wrong in ({}, [], {"id": ""}):
        with pytest.raises(FlowFormatError):
            node_from_json(wrong)
        with pytest.raises(FlowFormatError):
            edge_from_json(wrong)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8"), max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=6), inner, max_size=3)
    ),
    max_leaves=8,
)
names = st.sampled_from(["a", "b", "node-1", "exec-in", "exec-out", " ", "value"])
entries = st.one_of(
    json_values,
    st.fixed_dictionaries(
        {"id": names, "type": names},
        optional={"position": json_values, "data": st.dictionaries(names, json_values)},
    ),
    st.fixed_dictionaries(
        {"source": names, "target": names, "sourceHandle": names, "targetHandle": names},
        optional={"id": names, "animated": json_values},
    ),
)
documents = st.fixed_dictionaries(
    {"id": st.just("f"), "nodes": st.lists(entries, max_size=5)},
    optional={"edges": st.lists(entries, max_size=5), "extra": json_values, "name": st.text("ab")},
)


@given(documents)
@settings(max_examples=150, deadline=None)
def test_whatever_loads_is_written_and_read_back_the_same(document):
    try:
        flow = load_flow(orjson.dumps(document))
    except FlowFormatError:
        return
    written = dump_flow(flow)
    assert written == in_one_piece(flow)
    assert load_flow(written) == flow
    assert dump_flow(load_flow(written)) == written


@given(st.binary(max_size=60) | json_values.map(orjson.dumps))
@settings(max_examples=150, deadline=None)
def test_no_bytes_crash_the_reader(content):
    with contextlib.suppress(FlowFormatError):
        load_flow(content)


def test_ten_thousand_nodes_come_back_as_they_were():
    pins = [{"id": f"p{k}", "label": f"p{k}", "type": "string"} for k in range(4)]
    nodes = [
        {
            "id": f"n{k}",
            "type": "concat",
            "position": {"x": k, "y": 0.5},
            "data": {"nodeType": "concat", "label": "Concat", "inputs": pins, "outputs": pins},
        }
        for k in range(10_000)
    ]
    edges = [
        {
            "id": f"e{k}",
            "source": f"n{k}",
            "sourceHandle": "p0",
            "target": f"n{k + 1}",
            "targetHandle": "p1",
        }
        for k in range(9_999)
    ]
    text = orjson.dumps({"id": "f", "nodes": nodes, "edges": edges})
    flow = load_flow(text)
    assert (len(flow.nodes), len(flow.edges)) == (10_000, 9_999)
    assert load_flow(dump_flow(flow)) == flow


def test_a_node_with_the_keys_of_an_edge_does_not_change_how_the_edge_is_read():
    keys = {"source": "a", "sourceHandle": "x", "target": "a", "targetHandle": "y", "id": "a"}
    flow = load_flow(orjson.dumps({"id": "f", "nodes": [keys], "edges": [keys]}))
    assert not flow.edges[0].model_extra
    assert load_flow(dump_flow(flow)) == flow


@pytest.mark.parametrize("far", [1e300, -1e9, 10**30, float("inf"), "here", True, None])
def test_a_node_placed_beyond_all_bounds_stands_at_the_origin(far):
    raw = {"id": "f", "nodes": [{"id": "a", "type": "if", "position": {"x": far, "y": 8}}]}
    flow = flow_from_json(raw)
    assert flow.nodes[0].position == Position(x=0.0, y=8)
