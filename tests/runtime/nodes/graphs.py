"""Random flows: any node types, wired by any pins, with rubbish mixed in."""

from hypothesis import strategies as st

from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.flow import Position, VisualEdge, VisualFlow, VisualNode

CATALOGUE = builtin_catalogue()
TYPE_IDS = sorted(CATALOGUE)
SOME_TYPES = [
    "on_flow_start",
    "on_flow_end",
    "if",
    "switch",
    "sequence",
    "parallel",
    "loop",
    "while",
    "set_var",
    "get_var",
    "concat",
    "add",
    "literal_string",
    "literal_json",
    "answer_user",
    "code",
    "on_event",
    "reroute",
    "subflow",
    "make_object",
]
handles = st.sampled_from(
    ["exec-out", "true", "false", "then:0", "then:1", "loop", "done", "value", "result", "quux"]
)
pins = st.sampled_from(["exec-in", "exec-in", "a", "b", "value", "name", "condition", "quux"])
scalars = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "x", "_y", "a.b"])


@st.composite
def nodes(draw, node_id):
    if draw(st.integers(0, 12)) == 0:
        return VisualNode(id=node_id, type=draw(st.sampled_from(["quux", "", "IF"])))
    type_id = draw(st.sampled_from(SOME_TYPES) | st.sampled_from(TYPE_IDS))
    node = new_node(CATALOGUE[type_id], node_id, Position())
    data = dict(node.data)
    if draw(st.integers(0, 6)) == 0:
        data.update(
            draw(
                st.dictionaries(
                    st.sampled_from(
                        ["inputs", "outputs", "pinDefaults", "literalValue", "codeBody"]
                    ),
                    scalars
                    | st.lists(scalars, max_size=2)
                    | st.dictionaries(pins, scalars, max_size=2),
                )
            )
        )
    elif draw(st.booleans()):
        data["pinDefaults"] = draw(st.dictionaries(pins, scalars, max_size=2))
    return node.model_copy(update={"data": data})


@st.composite
def flows(draw, most=7):
    ids = [f"n{index}" for index in range(draw(st.integers(0, most)))]
    made = [draw(nodes(node_id)) for node_id in ids]
    ends = st.sampled_from([*ids, "nowhere"]) if ids else st.just("nowhere")
    edges = []
    for index in range(draw(st.integers(0, 2 * most)) if ids else 0):
        source, target = draw(ends), draw(ends)
        from_node = next((node for node in made if node.id == source), None)
        to_node = next((node for node in made if node.id == target), None)
        own_out = [pin.id for pin in from_node.outputs] if from_node else []
        own_in = [pin.id for pin in to_node.inputs] if to_node else []
        out = st.sampled_from(own_out) | handles if own_out else handles
        into = st.sampled_from(own_in) | pins if own_in else pins
        edges.append(
            VisualEdge(
                id=f"e{index}",
                source=source,
                source_handle=draw(out),
                target=target,
                target_handle=draw(into),
            )
        )
    entry = draw(st.none() | st.sampled_from([*ids, "nowhere"]))
    return VisualFlow(id="f", nodes=tuple(made), edges=tuple(edges), entry_node=entry)
