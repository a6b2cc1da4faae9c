"""What crosses the border of a subflow: the pins that the flow and its caller share."""

from collections.abc import Collection

from app.document.joining import PinRef
from runtime.base.errors import FlowError
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT, FlowPin, VisualEdge, VisualFlow

STARTS = frozenset(
    {"on_flow_start", "on_user_request", "on_agent_message", "on_schedule", "on_event"}
)
ENDS = frozenset({"on_flow_end"})
_RESERVED = frozenset(
    {EXEC_IN, EXEC_OUT, "inherit_context", "vars", "input", "session_id", "child_session_id"}
    | {"result", "output", "child_output", "sub_run_id", "success", "error"}
)
"""Names that mean something else at the border of a subflow (3.13)."""


class SubflowError(FlowError, ValueError):
    """A selection cannot become a subflow, or a subflow cannot be put in its place."""


def is_own_pin(pin: FlowPin) -> bool:
    """Whether a data pin of a subflow node is one of the called flow's, not one every subflow node has."""
    return not pin.is_exec and pin.id not in _RESERVED


class Border:
    """The wires that cross the border of a selection, as pins of the subflow to be.

    Attributes:
        inputs: pin id -> the outer output that feeds it.
        readers: pin id -> the inner inputs that read it.
        outputs: pin id -> (inner output, the outer inputs that read it).
        entered_from: outer execution outputs; they all lead to `entry`.
        entry: inner node where execution begins; None for data nodes only.
        leaves_from: inner execution outputs that lead outside, or nowhere, at the end.
    """

    def __init__(self, flow: VisualFlow, chosen: frozenset[str]) -> None:
        self._flow = flow
        self.inputs: dict[str, PinRef] = {}
        self.readers: dict[str, list[PinRef]] = {}
        self.outputs: dict[str, tuple[PinRef, list[PinRef]]] = {}
        self.types: dict[tuple[str, bool], str] = {}
        self.entered_from: list[PinRef] = []
        self.entry: str | None = None
        self.leaves_from: list[PinRef] = []
        self.left_to: PinRef | None = None
        self._pin_of: dict[PinRef, str] = {}
        for edge in flow.edges:
            if edge.target in chosen and edge.source not in chosen:
                self._enter(edge)
            elif edge.source in chosen and edge.target not in chosen:
                self._leave(edge)
        if self.entry is None:
            self.entry = _first_step(flow, chosen)
        self.leaves_from += open_ends(flow, chosen)

    def _enter(self, edge: VisualEdge) -> None:
        source = PinRef(edge.source, edge.source_handle, True)
        if edge.is_exec:
            if self.entry not in (None, edge.target):
                raise SubflowError("", "execution enters at several nodes", "select one path")
            self.entry = edge.target
            self.entered_from.append(source)
            return
        pin_id = self._pin_of.get(source)
        if pin_id is None:
            pin_id = _fresh(edge.target_handle, self.inputs)
            self._pin_of[source] = pin_id
            self.inputs[pin_id] = source
            self.types[pin_id, False] = self._type_of(edge)
        reader = PinRef(edge.target, edge.target_handle, False)
        self.readers.setdefault(pin_id, []).append(reader)

    def _leave(self, edge: VisualEdge) -> None:
        target = PinRef(edge.target, edge.target_handle, False)
        inner = PinRef(edge.source, edge.source_handle, True)
        if edge.is_exec:
            if self.left_to not in (None, target):
                raise SubflowError("", "execution leaves to several nodes", "select one path")
            self.left_to = target
            self.leaves_from.append(inner)
            return
        pin_id = self._pin_of.get(inner)
        if pin_id is None:
            pin_id = _fresh(edge.source_handle, self.outputs)
            self._pin_of[inner] = pin_id
            self.outputs[pin_id] = (inner, [])
            self.types[pin_id, True] = self._type_of(edge)
        self.outputs[pin_id][1].append(target)

    def _type_of(self, edge: VisualEdge) -> str:
        source = self._flow.nodes_by_id.get(edge.source)
        pin = source.output(edge.source_handle) if source is not None else None
        return pin.type if pin is not None else "any"


def _fresh(wanted: str, taken: Collection[str]) -> str:
    name = wanted.replace(":", "_")
    if name in _RESERVED:
        name = f"{name.replace('-', '_')}_value"
    count, found = 2, name
    while found in taken:
        found, count = f"{name}_{count}", count + 1
    return found


def _first_step(flow: VisualFlow, chosen: frozenset[str]) -> str | None:
    """The one node with execution that nothing in the selection leads to; None without execution."""
    steps = [n for n in flow.nodes if n.id in chosen and any(pin.is_exec for pin in n.inputs)]
    led_to = {edge.target for edge in flow.edges if edge.is_exec and edge.source in chosen}
    firsts = [node for node in steps if node.id not in led_to]
    if len(firsts) > 1:
        raise SubflowError("", "execution begins at several nodes", "select one path")
    return firsts[0].id if firsts else None


def open_ends(flow: VisualFlow, chosen: frozenset[str]) -> list[PinRef]:
    """Execution outputs `exec-out` and `done` inside that lead nowhere: the path ends there."""
    return [
        PinRef(node.id, pin.id, True)
        for node in flow.nodes
        if node.id in chosen
        for pin in node.outputs
        if pin.is_exec
        and pin.id in {EXEC_OUT, "done", "completed"}
        and not any(edge.source_handle == pin.id for edge in flow.edges_out_of.get(node.id, ()))
        and is_last(flow, node.id, chosen)
    ]


def is_last(flow: VisualFlow, node_id: str, chosen: frozenset[str]) -> bool:
    """Whether the end of this node is the end of the selection, not of a loop's body inside it."""
    waiting, seen = [node_id], {node_id}
    while waiting:
        for edge in flow.edges_into.get(waiting.pop(), ()):
            if not edge.is_exec or edge.source not in chosen or edge.source in seen:
                continue
            if edge.source_handle == "loop" or edge.source_handle.startswith("then:"):
                return False
            seen.add(edge.source)
            waiting.append(edge.source)
    return True
