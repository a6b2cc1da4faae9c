"""Small flows for tests, and large ones for benchmarks; no Qt."""

from pathlib import Path

from app.document.joining import PinRef
from runtime.nodes.subflow_pins import subflow_pins
from runtime.visualflow.flow import Position, VisualEdge, VisualFlow, VisualNode

ROOT = Path(__file__).resolve().parents[2]
SHARED_FLOWS = ROOT.parent / "shared" / "flows"
EXEC = "execution"


def pin(pin_id: str, kind: str = "any", label: str | None = None) -> dict:
    shown = label if label is not None else ("" if kind == EXEC else pin_id)
    return {"id": pin_id, "label": shown, "type": kind}


def node(
    node_id: str,
    inputs: list[dict],
    outputs: list[dict],
    at: tuple[float, float] = (0.0, 0.0),
    kind: str = "some_type",
    **data: object,
) -> VisualNode:
    return VisualNode(
        id=node_id,
        type=kind,
        position=Position(x=at[0], y=at[1]),
        data={"nodeType": kind, "label": node_id, "inputs": inputs, "outputs": outputs, **data},
    )


def step(node_id: str, at: tuple[float, float] = (0.0, 0.0), kind: str = "some_step") -> VisualNode:
    """A node with execution through it, a text input, a number input and a text output."""
    return node(
        node_id,
        [pin("exec-in", EXEC), pin("text", "string"), pin("count", "number")],
        [pin("exec-out", EXEC), pin("result", "string")],
        at,
        kind,
    )


def value(node_id: str, at: tuple[float, float] = (0.0, 0.0), kind: str = "string") -> VisualNode:
    return node(node_id, [], [pin("value", kind)], at, f"literal_{kind}", literalValue="hello")


def edge(edge_id: str, source: str, out: str, target: str, into: str) -> VisualEdge:
    return VisualEdge.model_validate(
        {
            "id": edge_id,
            "source": source,
            "sourceHandle": out,
            "target": target,
            "targetHandle": into,
        }
    )


def exec_edge(edge_id: str, source: str, target: str) -> VisualEdge:
    return edge(edge_id, source, "exec-out", target, "exec-in")


def chain(count: int = 3) -> VisualFlow:
    """`node-1` … in a row, execution through all, each text read from the one before."""
    nodes = [step(f"node-{n + 1}", (n * 320.0, 0.0)) for n in range(count)]
    edges = []
    for n in range(1, count):
        edges.append(exec_edge(f"edge-{2 * n - 1}", f"node-{n}", f"node-{n + 1}"))
        edges.append(edge(f"edge-{2 * n}", f"node-{n}", "result", f"node-{n + 1}", "text"))
    return VisualFlow(id="chain", name="Chain", nodes=tuple(nodes), edges=tuple(edges))


def out(node_id: str, pin_id: str = "result") -> PinRef:
    return PinRef(node_id, pin_id, True)


def into(node_id: str, pin_id: str = "text") -> PinRef:
    return PinRef(node_id, pin_id, False)


def is_current(node: VisualNode, child: VisualFlow) -> bool:
    """Whether a subflow node has the pins of the flow it calls, in any order."""
    inputs, outputs = subflow_pins(child)
    present = (
        {(pin.id, pin.type) for pin in node.inputs},
        {(pin.id, pin.type) for pin in node.outputs},
    )
    return present == (
        {(pin.id, pin.type) for pin in inputs},
        {(pin.id, pin.type) for pin in outputs},
    )
