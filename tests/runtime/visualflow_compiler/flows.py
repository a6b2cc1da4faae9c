"""Small flows, written short."""


def pin(text):
    """`name:type`, `>name` for a control pin."""
    if text.startswith(">"):
        return {"id": text[1:], "label": "", "type": "execution"}
    name, _, kind = text.partition(":")
    return {"id": name, "label": name, "type": kind or "any"}


def node(node_id, kind, inputs="", outputs="", **data):
    return {
        "id": node_id,
        "type": kind,
        "position": {"x": 0, "y": 0},
        "data": {
            "nodeType": kind,
            "label": node_id,
            "inputs": [pin(text) for text in inputs.split()],
            "outputs": [pin(text) for text in outputs.split()],
            **data,
        },
    }


def start(*outputs, **defaults):
    return node(
        "start", "on_flow_start", "", " ".join([">exec-out", *outputs]), pinDefaults=defaults
    )


def end(*inputs):
    return node("end", "on_flow_end", " ".join([">exec-in", *inputs]))


def set_var(node_id, name, value=None):
    defaults = {"name": name} if value is None else {"name": name, "value": value}
    return node(
        node_id,
        "set_var",
        ">exec-in name:string value",
        ">exec-out value",
        pinDefaults=defaults,
    )


def say(node_id, message=None):
    defaults = {} if message is None else {"message": message}
    return node(
        node_id,
        "answer_user",
        ">exec-in message:string level:string",
        ">exec-out message:string",
        pinDefaults=defaults,
    )


def flow(nodes, *wires, flow_id="f", entry="start", **more):
    """Wires: `a -> b` for control, `a.out -> b.in` for any pins."""
    edges = []
    for at, wire in enumerate(wires):
        source, target = (end.strip() for end in wire.split("->"))
        source, _, source_pin = source.partition(".")
        target, _, target_pin = target.partition(".")
        edges.append(
            {
                "id": f"e{at}",
                "source": source,
                "sourceHandle": source_pin or "exec-out",
                "target": target,
                "targetHandle": target_pin or "exec-in",
            }
        )
    return {
        "id": flow_id,
        "name": flow_id,
        "nodes": nodes,
        "edges": edges,
        "entryNode": entry,
        **more,
    }
