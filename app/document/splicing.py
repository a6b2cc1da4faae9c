"""Edits that keep wires whole: insert into a wire, take out and heal, connect what fits, replace a type."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from app.document import edits
from app.document.joining import Allowed, PinRef, may_join
from app.document.measures import measure
from app.document.pin_edits import drop_dangling
from app.document.values import changed
from app.document.wires import MUTED, with_wire_state
from runtime.nodes.catalogue import new_node
from runtime.nodes.node_type import NodeType, Preset
from runtime.visualflow.flow import FlowPin, VisualEdge, VisualFlow, VisualNode
from runtime.visualflow.pins import may_feed


@dataclass(frozen=True, slots=True)
class Joint:
    """Two pins that would make a good wire."""

    start: PinRef
    end: PinRef
    replaces: tuple[str, ...] = ()
    route_key: str = ""


def best_pin(flow: VisualFlow, picked_up: PinRef, node_id: str) -> Joint | None:
    """The pin of a node that fits a pin best: same type and name first, free before taken, top first."""
    node = flow.nodes_by_id.get(node_id)
    origin = pin_of(flow, picked_up)
    if node is None or origin is None:
        return None
    best: tuple[tuple[int, int, int, int], Joint] | None = None
    pins = node.inputs if picked_up.is_output else node.outputs
    for index, pin in enumerate(pins):
        other = PinRef(node_id, pin.id, not picked_up.is_output)
        verdict = may_join(flow, picked_up, other)
        if not isinstance(verdict, Allowed):
            continue
        rank = (
            len(verdict.replaces) + bool(verdict.route_key),
            int(pin.type != origin.type),
            int(pin.id != origin.id),
            index,
        )
        start, end = (picked_up, other) if picked_up.is_output else (other, picked_up)
        if best is None or rank < best[0]:
            best = rank, Joint(start, end, verdict.replaces, verdict.route_key)
    return best[1] if best is not None else None


def pin_of(flow: VisualFlow, ref: PinRef) -> FlowPin | None:
    """The pin a reference means; None if it is gone."""
    node = flow.nodes_by_id.get(ref.node_id)
    if node is None:
        return None
    return node.output(ref.pin_id) if ref.is_output else node.input(ref.pin_id)


def fits_pin(node_type: NodeType, picked_up: FlowPin, *, is_output: bool) -> bool:
    """Whether a new node of a type would have a pin for a wire picked up at `picked_up`."""
    pins = node_type.inputs if is_output else node_type.outputs
    if is_output:
        return any(may_feed(picked_up.type, pin.type) for pin in pins)
    presets = [pin for preset in node_type.presets for pin in preset.outputs]
    return any(may_feed(pin.type, picked_up.type) for pin in (*pins, *presets))


def connect(flow: VisualFlow, joint: Joint) -> VisualFlow:
    """The flow with that wire."""
    return edits.add_edge(flow, joint.start, joint.end, joint.replaces, joint.route_key)


def connect_new(flow: VisualFlow, picked_up: PinRef, node_id: str) -> VisualFlow:
    """The flow with a fresh node wired to a pin: the best pin, and execution with it where both lead on."""
    joint = best_pin(flow, picked_up, node_id)
    if joint is None:
        return flow
    after = connect(flow, joint)
    pin = pin_of(flow, picked_up)
    if pin is not None and not pin.is_exec:
        after = _follow_with_execution(after, picked_up, node_id)
    return after


def _follow_with_execution(flow: VisualFlow, picked_up: PinRef, node_id: str) -> VisualFlow:
    """Also wire execution between the two nodes if both have it, unambiguous and free."""
    before_id, after_id = (
        (picked_up.node_id, node_id) if picked_up.is_output else (node_id, picked_up.node_id)
    )
    before, after = flow.nodes_by_id[before_id], flow.nodes_by_id[after_id]
    outs = [pin for pin in before.outputs if pin.is_exec]
    ins = [pin for pin in after.inputs if pin.is_exec]
    if len(outs) != 1 or len(ins) != 1:
        return flow
    start, end = PinRef(before_id, outs[0].id, True), PinRef(after_id, ins[0].id, False)
    verdict = may_join(flow, start, end)
    if verdict == Allowed():
        return edits.add_edge(flow, start, end)
    return flow


def auto_wired(flow: VisualFlow, before_id: str, node_id: str) -> VisualFlow:
    """The flow with a new node wired after another one: execution, then each free input that fits by name or type.

    A value has no execution of its own: a step that follows it runs after the step whose outputs made that value.
    """
    before, node = flow.nodes_by_id.get(before_id), flow.nodes_by_id.get(node_id)
    if before is None or node is None:
        return flow
    after = flow
    free = _free_exits(flow, before_id) or _exits_of_sources(flow, before_id)
    target = next((pin for pin in node.inputs if pin.is_exec), None)
    if free and target is not None:
        after = edits.add_edge(after, free[0], PinRef(node_id, target.id, False))
    data = [pin for pin in before.outputs if not pin.is_exec]
    for pin in data[:1] if len(data) == 1 else [p for p in data if node.input(p.id)]:
        joint = best_pin(after, PinRef(before_id, pin.id, True), node_id)
        if joint is not None and not joint.replaces:
            after = connect(after, joint)
    return after


def _free_exits(flow: VisualFlow, node_id: str) -> list[PinRef]:
    """Execution outputs of a node that lead nowhere yet."""
    taken = {wire.source_handle for wire in flow.edges_out_of.get(node_id, ())}
    outputs = flow.nodes_by_id[node_id].outputs
    return [PinRef(node_id, pin.id, True) for pin in outputs if pin.is_exec and pin.id not in taken]


def _exits_of_sources(flow: VisualFlow, node_id: str) -> list[PinRef]:
    """Free execution outputs of the nearest step that a value is made from; none if `node_id` is a step itself."""
    asked, seen = [node_id], {node_id}
    for one in asked:
        node = flow.nodes_by_id.get(one)
        if node is None or node.has_exec_pins:
            if node is not None and one != node_id and (exits := _free_exits(flow, one)):
                return exits
            continue
        sources = [w.source for w in flow.edges_into.get(one, ()) if w.source not in seen]
        seen.update(sources)
        asked.extend(sources)
    return []


def insert_on_wire(flow: VisualFlow, edge_id: str, node_id: str) -> VisualFlow | None:
    """The flow with a node in the middle of a wire; None if it has no two pins that fit; a muted wire stays so."""
    edge = flow.edges_by_id.get(edge_id)
    if edge is None or node_id in (edge.source, edge.target):
        return None
    start = PinRef(edge.source, edge.source_handle, True)
    end = PinRef(edge.target, edge.target_handle, False)
    opened = edits.remove_edges(flow, [edge_id])
    arriving = best_pin(opened, start, node_id)
    if arriving is None or arriving.replaces:
        return None
    opened = connect(opened, arriving)
    leaving = best_pin(opened, end, node_id)
    if leaving is None or leaving.replaces:
        return None
    after = connect(opened, leaving)
    if not edge.is_muted:
        return after
    halves = after.edges_by_id.keys() - flow.edges_by_id.keys()
    return with_wire_state(after, halves, MUTED, True)


def level_with(flow: VisualFlow, source: str, node_id: str) -> VisualFlow:
    """The flow with a node so high that the execution wire from `source` to it is level; without such a wire as it is."""
    wire = next(
        (one for one in flow.edges_into.get(node_id, ()) if one.is_exec and one.source == source),
        None,
    )
    if wire is None:
        return flow
    first, node = flow.nodes_by_id[source], flow.nodes_by_id[node_id]
    start = measure(first).place_of(wire.source_handle, is_output=True)
    end = measure(node).place_of(wire.target_handle, is_output=False)
    if start is None or end is None:
        return flow
    return edits.move_nodes(flow, {node_id: (node.position.x, first.position.y + start.y - end.y)})


def removed_and_healed(flow: VisualFlow, nodes: Collection[str]) -> VisualFlow:
    """The flow without nodes, the wires through each of them joined where the pins fit."""
    after = flow
    for node_id in nodes:
        node = after.nodes_by_id.get(node_id)
        if node is None:
            continue
        bridges = list(_bridges(after, node))
        after = edits.remove(after, [node_id])
        for start, end in bridges:
            verdict = may_join(after, start, end)
            if verdict == Allowed():
                after = edits.add_edge(after, start, end)
    return after


def _bridges(flow: VisualFlow, node: VisualNode) -> Iterable[tuple[PinRef, PinRef]]:
    """Pairs of outer pins that data or control ran between through a node."""
    into, out = flow.edges_into.get(node.id, ()), flow.edges_out_of.get(node.id, ())
    arriving = [e for e in into if e.source != node.id and not e.is_muted]
    leaving = [e for e in out if e.target != node.id and not e.is_muted]
    exec_out = next((edge for edge in leaving if edge.is_exec), None)
    for edge in arriving:
        if edge.is_exec and exec_out is not None:
            yield _start(edge), _end(exec_out)
    sources = [edge for edge in arriving if not edge.is_exec]
    for wire in leaving:
        if wire.is_exec:
            continue
        out_pin = node.output(wire.source_handle)
        same = [
            edge
            for edge in sources
            if out_pin is not None
            and (pin := node.input(edge.target_handle)) is not None
            and pin.type == out_pin.type
        ]
        if same:
            yield _start(same[0]), _end(wire)


def _start(edge: VisualEdge) -> PinRef:
    return PinRef(edge.source, edge.source_handle, True)


def _end(edge: VisualEdge) -> PinRef:
    return PinRef(edge.target, edge.target_handle, False)


def replace_type(
    flow: VisualFlow, node_id: str, node_type: NodeType, preset: Preset | None = None
) -> tuple[VisualFlow, tuple[VisualEdge, ...]]:
    """The flow with a node of another type in the same place.

    Wires stay at pins of the same name, else at the first free pin of a fitting type; defaults of
    inputs that both types have are kept.

    Returns:
        The flow, and the wires that were lost.
    """
    former = flow.nodes_by_id.get(node_id)
    if former is None:
        return flow, ()
    node = new_node(node_type, node_id, former.position, preset)
    kept = {
        pin.id: former.pin_defaults[pin.id] for pin in node.inputs if pin.id in former.pin_defaults
    }
    if kept:
        data = {**node.data, "pinDefaults": {**node.pin_defaults, **kept}}
        node = changed(node, data=data)
    inputs = _matches(flow.edges_into.get(node_id, ()), former, node, of_inputs=True)
    outputs = _matches(flow.edges_out_of.get(node_id, ()), former, node, of_inputs=False)
    after = edits.replace_nodes(flow, {node_id: node})
    rewired = {
        edge.id: changed(
            edge,
            source_handle=outputs.get(edge.source_handle, edge.source_handle)
            if edge.source == node_id
            else edge.source_handle,
            target_handle=inputs.get(edge.target_handle, edge.target_handle)
            if edge.target == node_id
            else edge.target_handle,
        )
        for edge in flow.edges
        if node_id in (edge.source, edge.target)
    }
    after = drop_dangling(edits.replace_edges(after, rewired), node_id)
    left = after.edges_by_id
    return after, tuple(edge for edge in flow.edges if edge.id not in left)


def _matches(
    wires: Iterable[VisualEdge], former: VisualNode, node: VisualNode, *, of_inputs: bool
) -> Mapping[str, str]:
    pins = node.inputs if of_inputs else node.outputs
    free = {pin.id: pin for pin in pins}
    handles = list(
        dict.fromkeys(wire.target_handle if of_inputs else wire.source_handle for wire in wires)
    )
    found: dict[str, str] = {}
    for handle in handles:
        if handle in free:
            found[handle] = handle
            del free[handle]
    for handle in handles:
        old = former.input(handle) if of_inputs else former.output(handle)
        if handle in found or old is None:
            continue
        fit = next((pin.id for pin in free.values() if pin.type == old.type), None)
        fit = fit or next(
            (
                pin.id
                for pin in free.values()
                if (may_feed(old.type, pin.type) if of_inputs else may_feed(pin.type, old.type))
            ),
            None,
        )
        if fit is not None:
            found[handle] = fit
            del free[fit]
        else:
            found[handle] = "\0"
    return found
