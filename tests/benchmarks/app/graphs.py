"""Large flows: a chain with cross wires, 2.5 wires a node, one hub with 50."""

import random

from runtime.visualflow.flow import Position, VisualEdge, VisualFlow, VisualNode
from tests.support.flows import EXEC, edge, exec_edge, node, pin, step

_TYPES = ("concat", "llm_call", "code", "if", "replace", "set_var", "agent", "split")


def big_flow(count: int) -> tuple[VisualFlow, str]:
    """A flow of that many nodes on a grid, and the id of its hub (50 wires)."""
    rng = random.Random(7)
    columns = max(1, round(count**0.5 * 0.8))
    nodes = []
    for index in range(count):
        inputs = [pin("exec-in", EXEC), pin("text", "string"), pin("count", "number"), pin("any")]
        if index == count // 2:
            inputs += [pin(f"in{n}", "any") for n in range(25)]
        outputs = [pin("exec-out", EXEC), pin("result", "string"), pin("data", "object")]
        x, y = (index % columns) * 290.0, (index // columns) * 190.0
        made = node(f"node-{index}", inputs, outputs, (x, y), _TYPES[index % len(_TYPES)])
        made.data["label"] = f"Step number {index}"
        made.data["pinDefaults"] = {"text": f"some text {index}", "count": index}
        nodes.append(made)
    edges: list[VisualEdge] = []

    def wire(source: int, out: str, target: int, into: str) -> None:
        edges.append(
            VisualEdge.model_construct(
                id=f"edge-{len(edges)}",
                source=f"node-{source}",
                source_handle=out,
                target=f"node-{target}",
                target_handle=into,
            )
        )

    hub = count // 2
    for index in range(1, count):
        wire(index - 1, "exec-out", index, "exec-in")
        near = max(0, index - rng.choice((1, 1, 2, 3, columns, columns + 1)))
        wire(near, "result", index, "text")
        if index % 2:
            wire(max(0, index - rng.randint(1, 2 * columns)), "data", index, "any")
    for n in range(25):
        wire(max(0, hub - 2 - n), "data", hub, f"in{n}")
        wire(hub, "data", min(count - 1, hub + 2 + n), "any")
    return VisualFlow(id="big", name="Big", nodes=tuple(nodes), edges=tuple(edges)), f"node-{hub}"


def lean_flow(count: int) -> VisualFlow:
    """A flow of very many nodes without much on them: 100,000 make a file of some 60 MB."""
    columns = max(1, round(count**0.5 * 0.8))
    inputs, outputs = [{"id": "exec-in", "type": EXEC}], [{"id": "exec-out", "type": EXEC}]
    nodes = [
        VisualNode(
            id=f"node-{n}",
            type="wait_event",
            position=Position(x=(n % columns) * 290.0, y=(n // columns) * 190.0),
            data={"inputs": inputs, "outputs": outputs},
        )
        for n in range(count)
    ]
    wires = [exec_edge(f"e{n}", f"node-{n - 1}", f"node-{n}") for n in range(1, count)]
    return VisualFlow(id="lean", name="Lean", nodes=tuple(nodes), edges=tuple(wires))


def layout_flow() -> VisualFlow:
    """200 nodes and 259 wires without circles, all in one place."""
    rng = random.Random(3)
    wires = [
        exec_edge(f"e{n}", f"node-{rng.randint(max(0, n - 8), n - 1)}", f"node-{n}")
        for n in range(1, 200)
    ]
    for n in range(60):
        start = rng.randint(0, 190)
        end = rng.randint(start + 1, min(199, start + 30))
        wires.append(edge(f"d{n}", f"node-{start}", "result", f"node-{end}", "text"))
    nodes = tuple(step(f"node-{n}") for n in range(200))
    return VisualFlow(id="layout", nodes=nodes, edges=tuple(wires))
