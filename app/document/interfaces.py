"""The interface of a flow that others call: changed in the flow itself, and carried on to its callers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from app.document import edits, pin_edits
from app.document.search import calls_of
from app.document.values import changed
from runtime.base.words import say
from runtime.nodes.subflow_pins import subflow_pins, with_subflow
from runtime.visualflow.flow import EXECUTION, FlowPin, VisualEdge, VisualFlow, VisualNode

_START, _END = "on_flow_start", "on_flow_end"


@dataclass(frozen=True, slots=True)
class InterfacePin:
    """A data pin of the interface.

    Attributes:
        former: the name that callers know it by; empty: they do not know it yet.
    """

    id: str
    type: str
    former: str = ""


@dataclass(frozen=True, slots=True)
class Interface:
    """What a flow takes and gives; None: it has no node for that side."""

    inputs: tuple[InterfacePin, ...] | None
    outputs: tuple[InterfacePin, ...] | None


class PinChange(StrEnum):
    """What happens to a pin of a caller."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    RETYPED = "retyped"


@dataclass(frozen=True, slots=True)
class CallerChange:
    """One change at one node that calls the flow.

    Attributes:
        pin: its name then; of a removed one, its name now.
        detail: the name or type before and after, or what is lost; empty if there is nothing to say.
        is_loss: a wire or a value goes.
    """

    node_id: str
    title: str
    kind: PinChange
    pin: str
    detail: str = ""
    is_loss: bool = False


def interface_in(
    flow: VisualFlow, renames: Mapping[tuple[bool, str], str] | None = None
) -> Interface:
    """The interface of a flow as it is now.

    Args:
        renames: (whether it is an input of the flow, name now) -> the name that callers know.
    """
    known = renames or {}
    start, end = _node_of(flow, _START), _node_of(flow, _END)

    def pins(node: VisualNode | None, *, of_inputs: bool) -> tuple[InterfacePin, ...] | None:
        if node is None:
            return None
        side = node.outputs if of_inputs else node.inputs
        return tuple(
            InterfacePin(pin.id, pin.type, known.get((of_inputs, pin.id), pin.id))
            for pin in side
            if pin.type != EXECUTION
        )

    return Interface(pins(start, of_inputs=True), pins(end, of_inputs=False))


def renames_along(states: Sequence[VisualFlow]) -> dict[tuple[bool, str], str]:
    """(whether it is an input, name now) -> name then, of pins that were renamed from the first state to the last.

    A pin counts as renamed in a step where one name at one place is another and nothing else of that side changed.
    """
    found: dict[tuple[bool, str], str] = {}
    for before, after in pairwise(states):
        here, there = interface_in(before), interface_in(after)
        for of_inputs in (True, False):
            olds = here.inputs if of_inputs else here.outputs
            news = there.inputs if of_inputs else there.outputs
            if not olds or not news or len(olds) != len(news) or olds == news:
                continue
            moved = [(o, n) for o, n in zip(olds, news, strict=True) if o.id != n.id]
            if len(moved) == 1 and moved[0][0].type == moved[0][1].type:
                old, new = moved[0]
                found[of_inputs, new.id] = found.pop((of_inputs, old.id), old.id)
    return {key: former for key, former in found.items() if key[1] != former}


def with_interface(flow: VisualFlow, interface: Interface) -> VisualFlow:
    """The flow with that interface: pins of its start and its ends, with the wires that follow.

    `former` is the name the pin has in `flow` here; pins that are named nowhere go with their wires.
    """
    start = _node_of(flow, _START)
    if start is not None and interface.inputs is not None:
        pins = ((pin.former, pin.id, pin.type) for pin in interface.inputs)
        flow = pin_edits.with_own_pins(flow, start.id, pins, is_output=True)
    for end in flow.nodes if interface.outputs is not None else ():
        if end.type == _END:
            pins = ((pin.former, pin.id, pin.type) for pin in interface.outputs or ())
            flow = pin_edits.with_own_pins(flow, end.id, pins, is_output=False)
    return flow


def caller_updated(
    flow: VisualFlow, child: VisualFlow, renames: Mapping[tuple[bool, str], str]
) -> tuple[VisualFlow, tuple[CallerChange, ...]]:
    """A flow with its calls of another one brought up to date, and every change, losses included.

    Args:
        child: the called flow as it is then.
        renames: (whether it is an input of the child, name then) -> the name that callers know.
    """
    made: list[CallerChange] = []
    for node_id in calls_of(flow, child.id):
        node = flow.nodes_by_id[node_id]
        moved_in = _moved(node.inputs, renames, of_inputs=True)
        moved_out = _moved(node.outputs, renames, of_inputs=False)
        flow = _side_renamed(flow, node_id, moved_in, is_output=False)
        flow = _side_renamed(flow, node_id, moved_out, is_output=True)
        made += _changes_of(flow, node, child, moved_in, moved_out)
        renamed = flow.nodes_by_id[node_id]
        flow = edits.replace_nodes(flow, {node_id: _with_pins(renamed, child)})
        flow = pin_edits.drop_dangling(flow, node_id)
    return flow, tuple(made)


def _moved(
    pins: Iterable[FlowPin], renames: Mapping[tuple[bool, str], str], *, of_inputs: bool
) -> dict[str, str]:
    """Names of a caller's pins that change: old -> new; not those that would meet a pin that stays."""
    present = {pin.id for pin in pins}
    moved = {old: new for (side, new), old in renames.items() if side is of_inputs}
    return {
        old: new
        for old, new in moved.items()
        if old in present and (new not in present or new in moved)
    }


def _side_renamed(
    flow: VisualFlow, node_id: str, moved: Mapping[str, str], *, is_output: bool
) -> VisualFlow:
    """A caller with renamed pins; all at once, so that names can be swapped."""
    node = flow.nodes_by_id[node_id]
    side = node.outputs if is_output else node.inputs
    if not any(pin.id in moved for pin in side):
        return flow
    pins = [(pin.id, moved.get(pin.id, pin.id), pin.type) for pin in side if pin.type != EXECUTION]
    return pin_edits.with_own_pins(flow, node_id, pins, is_output=is_output)


def _with_pins(node: VisualNode, child: VisualFlow) -> VisualNode:
    """The caller with the pins of the child; itself if it has them, so that nothing counts as changed."""
    fresh = with_subflow(node, child)
    sides = ("inputs", "outputs")
    shapes = [
        [[(pin.id, pin.type) for pin in getattr(one, side)] for side in sides]
        for one in (node, fresh)
    ]
    if shapes[0] == shapes[1]:
        return node
    present = {pin.id for pin in fresh.inputs}
    gone = {pin.id for pin in node.inputs} - present
    defaults = {key: value for key, value in fresh.pin_defaults.items() if key not in gone}
    if len(defaults) == len(fresh.pin_defaults):
        return fresh
    return changed(fresh, data={**fresh.data, "pinDefaults": defaults})


def _changes_of(
    flow: VisualFlow,
    before: VisualNode,
    child: VisualFlow,
    moved_in: Mapping[str, str],
    moved_out: Mapping[str, str],
) -> Iterable[CallerChange]:
    """What differs between a caller as it was and the child's pins.

    Args:
        flow: with the pins renamed already.
    """
    node = flow.nodes_by_id[before.id]
    fresh_in, fresh_out = subflow_pins(child)
    for pins, fresh, moved, wires, is_output in (
        (node.inputs, fresh_in, moved_in, flow.edges_into.get(node.id, ()), False),
        (node.outputs, fresh_out, moved_out, flow.edges_out_of.get(node.id, ()), True),
    ):
        present = {pin.id: pin.type for pin in pins}
        formers = {new: old for old, new in moved.items()}
        own = before.outputs if is_output else before.inputs
        known = {pin.id for pin in own}
        for pin in fresh:
            if pin.type == EXECUTION:
                continue
            former = formers.get(pin.id, "")
            if former in known:
                yield _change(node, PinChange.RENAMED, pin.id, f"{former} → {pin.id}")
            if pin.id not in present:
                yield _change(node, PinChange.ADDED, pin.id, pin.type)
            elif present[pin.id] != pin.type:
                yield _change(node, PinChange.RETYPED, pin.id, f"{present[pin.id]} → {pin.type}")
        staying = {pin.id for pin in fresh}
        for pin_id, kind in present.items():
            if pin_id not in staying and kind != EXECUTION:
                lost = _lost(flow, node, pin_id, wires, is_output=is_output)
                yield _change(node, PinChange.REMOVED, pin_id, lost, is_loss=bool(lost))


def _change(
    node: VisualNode, kind: PinChange, pin: str, detail: str, *, is_loss: bool = False
) -> CallerChange:
    return CallerChange(node.id, say(node.title), kind, pin, detail, is_loss)


def _lost(
    flow: VisualFlow,
    node: VisualNode,
    pin_id: str,
    wires: Iterable[VisualEdge],
    *,
    is_output: bool,
) -> str:
    """What goes with a pin: its wires by their other ends, and its value."""
    parts = []
    for edge in wires:
        if (edge.source_handle if is_output else edge.target_handle) == pin_id:
            other = flow.nodes_by_id.get(edge.target if is_output else edge.source)
            end = edge.target_handle if is_output else edge.source_handle
            title = say(other.title) if other is not None else "?"
            parts.append(
                say("the wire to “{title}” · {end}", title=title, end=end)
                if is_output
                else say("the wire from “{title}” · {end}", title=title, end=end)
            )
    if not is_output and node.pin_defaults.get(pin_id) not in (None, ""):
        parts.append(say("its value {pin_defaults!r:.40}", pin_defaults=node.pin_defaults[pin_id]))
    return say("loses {things}", things=say(" and ").join(parts)) if parts else ""


def _node_of(flow: VisualFlow, type_id: str) -> VisualNode | None:
    return next((node for node in flow.nodes if node.type == type_id), None)
