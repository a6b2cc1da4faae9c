"""Nodes and wires of the model, written short."""

from runtime.visualflow.flow import VisualEdge, VisualNode


def node(node_id, node_type, inputs=(), outputs=(), **data):
    """Pins are written `name:type`."""
    return VisualNode(
        id=node_id,
        type=node_type,
        data={"inputs": _pins(inputs), "outputs": _pins(outputs), **data},
    )


def edge(text):
    """`source.pin -> target.pin`, which is its id too."""
    (source, out), (target, into) = (end.split(".") for end in text.split(" -> "))
    return VisualEdge(id=text, source=source, source_handle=out, target=target, target_handle=into)


def _pins(texts):
    written = (text.partition(":") for text in texts)
    return [{"id": name, "label": name, "type": kind} for name, _, kind in written]
