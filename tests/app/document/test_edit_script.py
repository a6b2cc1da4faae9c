"""The language of the assistant: what it can do, and that bad answers are refused in words and change nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document.assistant_prompt import MOST_NODES, request_text, system_text
from app.document.edit_script import EditScriptError, carry_out, read_script
from app.document.measures import size_of
from app.document.new_flows import flow_from_template
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.nodes.check import check_flow
from runtime.visualflow.flow import Position, VisualFlow

CATALOGUE = builtin_catalogue()
ASK = flow_from_template("ask", "f1", "Ask", CATALOGUE)
SHOUT = {
    "summary": "Shout the answer",
    "edits": [
        {"do": "add_node", "id": "loud", "type": "uppercase", "title": "Loud"},
        {"do": "disconnect", "from": "text.result", "to": "answer.message"},
        {"do": "connect", "from": "text.result", "to": "loud.text"},
        {"do": "connect", "from": "loud.result", "to": "answer.message"},
        {"do": "set_value", "id": "text", "pin": "a", "value": "Hi "},
        {"do": "set_setting", "id": "text", "path": "concatConfig.separator", "value": ""},
        {"do": "add_pin", "id": "end", "side": "input", "pin": "loud", "type": "string"},
        {"do": "connect", "from": "loud.result", "to": "end.loud"},
        {"do": "rename_node", "id": "answer", "title": "Say it"},
        {"do": "set_flow", "name": "Shouter"},
    ],
}


def outcome(value, flow=ASK):
    return carry_out(flow, read_script(value), CATALOGUE)


def test_every_edit_does_what_it_says():
    done = outcome(SHOUT)
    flow = done.flow
    (loud,) = done.added
    assert flow.name == "Shouter"
    assert flow.nodes_by_id[loud].title == "Loud"
    assert flow.nodes_by_id["answer"].title == "Say it"
    assert flow.nodes_by_id["text"].pin_defaults["a"] == "Hi "
    wires = {(e.source, e.source_handle, e.target, e.target_handle) for e in flow.edges}
    assert ("text", "result", loud, "text") in wires
    assert (loud, "result", "answer", "message") in wires
    assert (loud, "result", "end", "loud") in wires
    assert ("text", "result", "answer", "message") not in wires
    assert [p for p in check_flow(flow, CATALOGUE) if p.severity.value == "error"] == []
    removed = outcome({"summary": "x", "edits": [{"do": "remove_node", "id": "text"}]}, flow).flow
    assert "text" not in removed.nodes_by_id


def test_new_nodes_cover_nothing():
    edits = [{"do": "add_node", "id": f"n{i}", "type": "concat"} for i in range(12)]
    edits += [{"do": "connect", "from": "ask.response", "to": f"n{i}.a"} for i in range(12)]
    flow = outcome({"summary": "many", "edits": edits}).flow
    boxes = [(n.position.x, n.position.y, *size_of(n)) for n in flow.nodes]
    new = boxes[len(ASK.nodes) :]
    for number, (x, y, w, h) in enumerate(new):
        others = boxes[: len(ASK.nodes)] + new[:number]
        assert not any(
            x < ox + ow and ox < x + w and y < oy + oh and oy < y + h for ox, oy, ow, oh in others
        )


@pytest.mark.parametrize(
    ("edit", "where", "said"),
    [
        ({"do": "explode"}, "edit 1", "explode"),
        ({"do": "add_node", "id": "x", "type": "no_such"}, "edit 1 (add_node)", "no_such"),
        ({"do": "add_node", "id": "ask", "type": "concat"}, "edit 1 (add_node)", "taken"),
        ({"do": "add_node", "id": "", "type": "concat"}, "edit 1 (add_node), id", "at least 1"),
        ({"do": "remove_node", "id": "ghost"}, "edit 1 (remove_node)", "ghost"),
        ({"do": "remove_node", "id": 7}, "edit 1 (remove_node), id", "string"),
        ({"do": "remove_node", "id": "a", "x": 1}, "edit 1 (remove_node), x", "extra"),
        ({"do": "set_value", "id": "ask", "pin": "nope", "value": 1}, "edit 1", "no input"),
        ({"do": "set_value", "id": "ask", "pin": "exec-in", "value": 1}, "edit 1", "no input"),
        (
            {"do": "set_value", "id": "ask", "pin": "prompt", "value": "x" * 300_000},
            "edit 1",
            "long",
        ),
        ({"do": "set_setting", "id": "ask", "path": "inputs", "value": []}, "edit 1", "no setting"),
        ({"do": "connect", "from": "ask.nope", "to": "answer.message"}, "edit 1", "no output"),
        ({"do": "connect", "from": "ask", "to": "answer.message"}, "edit 1", "no pin"),
        ({"do": "connect", "from": "text.result", "to": "text.a"}, "edit 1", "may not be wired"),
        ({"do": "disconnect", "from": "ask.response", "to": "end.answer"}, "edit 1", "no wire"),
        (
            {"do": "add_pin", "id": "ask", "side": "input", "pin": "p", "type": "string"},
            "edit 1",
            "no more",
        ),
        (
            {"do": "add_pin", "id": "end", "side": "input", "pin": "p", "type": "gold"},
            "edit 1",
            "gold",
        ),
    ],
)
def test_a_bad_edit_is_refused_by_its_number(edit, where, said):
    with pytest.raises(EditScriptError) as raised:
        outcome({"summary": "bad", "edits": [edit]})
    assert raised.value.where.startswith(where)
    assert said in raised.value.problem


def test_all_or_nothing():
    edits = [*SHOUT["edits"], {"do": "remove_node", "id": "ghost"}]
    before = ASK.model_copy()
    with pytest.raises(EditScriptError, match="edit 11"):
        outcome({"summary": "half", "edits": edits})
    assert before == ASK


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        "text",
        7,
        {},
        {"summary": ""},
        {"summary": "x", "edits": "none"},
        {"summary": "x", "edits": [None]},
        {"summary": "x", "edits": [{}]},
        {"summary": "x" * 5000},
        {"summary": "x", "edits": [{"do": "remove_node", "id": "a"}] * 400},
        {"summary": "x", "system": "rm"},
        {"summary": float("nan")},
    ],
)
def test_a_malformed_answer_is_refused_with_place_and_remedy(answer):
    with pytest.raises(EditScriptError) as raised:
        read_script(answer)
    assert raised.value.where
    assert raised.value.remedy


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["summary", "edits", "do", "id", "from", "to", "value", "x"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=150, deadline=None)
@given(JSON)
def test_any_json_is_refused_or_carried_out(value):
    try:
        told = outcome(value).flow.id
    except EditScriptError as error:
        told = str(error)
    assert told


def test_the_prompt_names_every_offered_type_and_the_flow():
    text = system_text(CATALOGUE)
    for node_type in CATALOGUE.values():
        assert node_type.is_hidden or f"\n{node_type.id}(" in text
    asked = request_text(ASK, ["ask"], "Shout the answer")
    assert "ask.response -> text.b" in asked
    assert asked.endswith("Shout the answer")
    assert '"selected":["ask"]' in asked


def test_of_a_large_flow_the_selected_part_is_shown():
    nodes = [
        new_node(CATALOGUE["concat"], f"n{i}", Position(x=0.0, y=i * 100.0)) for i in range(1000)
    ]
    asked = request_text(VisualFlow(id="big", nodes=tuple(nodes)), ["n900"], "x")
    assert '"id":"n900"' in asked
    assert f"{1000 - MOST_NODES} more nodes" in asked
