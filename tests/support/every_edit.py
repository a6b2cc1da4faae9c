"""Each edit that `app/document` offers, with arguments picked by two numbers: for tests of undo and of the scene.

`EDITS` names every public function of `app/document` that makes a flow of a flow; a test holds it complete.
"""

import dataclasses
import importlib
import inspect
import pkgutil
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence

import app.document
from app.document import (
    arranging,
    clipboard,
    conversions,
    dropped,
    edits,
    extracting,
    fixes,
    frame_layout,
    frames,
    inlining,
    interfaces,
    knots,
    layout,
    locks,
    making_room,
    moving,
    overrides,
    pin_edits,
    renaming,
    splicing,
    variables,
    wires,
)
from app.document.joining import PinRef
from app.document.measures import size_of
from app.document.values import changed
from runtime.base.errors import FlowError
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from runtime.visualflow.flow import VisualEdge, VisualFlow, VisualNode
from tests.support.flows import chain, step

CATALOGUE = builtin_catalogue()
CHILD = extracting.extract(chain(3), ["node-2"], CATALOGUE, "child", "Part").child
TYPES = ("ask_user", "if", "concat", "llm_call", "switch", "code", "on_flow_start", "subflow")
Sizes = Mapping[str, tuple[float, float]]


class Picks:
    """What an edit is about, chosen from a flow by two numbers."""

    def __init__(self, flow: VisualFlow, a: int, b: int) -> None:
        self.flow, self.a, self.b = flow, a, b
        nodes = flow.nodes or (step("node-0"),)
        self.one, self.other = nodes[a % len(nodes)], nodes[b % len(nodes)]
        self.ids = [self.one.id, self.other.id]
        self.at = (a * 8.0, b * 8.0)

    @property
    def sizes(self) -> Sizes:
        return {node.id: size_of(node) for node in self.flow.nodes}

    @property
    def wire(self) -> VisualEdge:
        """A wire of the flow, or one that is not in it."""
        known = self.flow.edges
        gone = {
            "id": "gone",
            "source": "no",
            "sourceHandle": "x",
            "target": "no",
            "targetHandle": "y",
        }
        return known[self.a % len(known)] if known else VisualEdge.model_validate(gone)

    @property
    def frame(self) -> frames.Frame:
        """A frame of the flow, or a new one."""
        known = frames.frames_of(self.flow)
        fresh = frames.Frame(f"frame-{self.a}", "Part", *self.at, 400.0, 300.0)
        return known[self.b % len(known)] if known else fresh

    def pin(self, node: VisualNode, *, is_output: bool) -> PinRef:
        """A pin of a node, or one that it does not have."""
        pins = node.outputs if is_output else node.inputs
        return PinRef(node.id, pins[self.b % len(pins)].id if pins else "gone", is_output)

    @property
    def ends(self) -> tuple[PinRef, PinRef]:
        return self.pin(self.one, is_output=True), self.pin(self.other, is_output=False)


def _places(
    how: Callable[[Picks], Mapping[str, tuple[float, float]]],
) -> Callable[[Picks], VisualFlow]:
    return lambda p: edits.move_nodes(p.flow, how(p))


def _with_override(p: Picks) -> VisualFlow:
    start, end = p.ends
    wire = edits.new_edge(edits.next_edge_ids(p.flow, 1)[0], start, end)
    routes = p.other.data.get("entryRoutes") or [{}]
    return overrides.add_override(p.flow, wire, str(routes[0].get("key", "no such entry")))


def _collapsed(p: Picks) -> VisualFlow:
    around = frames.add_frame(p.flow, p.frame) if not frames.frames_of(p.flow) else p.flow
    return frames.collapse(around, frames.frames_of(around)[0])


def _expanded(p: Picks) -> VisualFlow:
    shut = [frame for frame in frames.frames_of(p.flow) if frame.is_collapsed]
    return frames.expand(p.flow, shut[0]) if shut else p.flow


def _pasted(p: Picks) -> VisualFlow:
    text = clipboard.copy_text(p.flow, p.ids)
    return clipboard.paste(p.flow, text, p.at, attach=True)[0]


def _fixed(p: Picks) -> VisualFlow:
    return fixes.all_fixed(check_flow(p.flow, CATALOGUE), p.flow, CATALOGUE)[0]


def _type(p: Picks) -> str:
    return TYPES[p.b % len(TYPES)]


EDITS: Mapping[str, Callable[[Picks], VisualFlow | None]] = {
    "clipboard.paste": _pasted,
    "clipboard.duplicate": lambda p: clipboard.duplicate(p.flow, p.ids, with_incoming=True)[0],
    "conversions.converted": lambda p: conversions.converted(p.flow, *p.ends, CATALOGUE),
    "dropped.with_files": lambda p: dropped.with_files(
        p.flow,
        [dropped.DroppedFile("a.txt"), dropped.DroppedFile("b", is_folder=True)],
        p.at,
        CATALOGUE,
    )[0],
    "dropped.with_text": lambda p: dropped.with_text(p.flow, "some words", p.at, CATALOGUE)[0],
    "dropped.with_address": lambda p: dropped.with_address(
        p.flow, "https://a.example", p.at, CATALOGUE
    )[0],
    "edits.add_node": lambda p: edits.add_node(p.flow, step(edits.next_node_id(p.flow), p.at)),
    "edits.replace_nodes": lambda p: edits.replace_nodes(
        p.flow, {p.one.id: changed(p.one, data={**p.one.data, "label": f"Node {p.b}"})}
    ),
    "edits.remove": lambda p: edits.remove(p.flow, p.ids, [p.wire.id]),
    "edits.move_nodes": lambda p: edits.move_nodes(p.flow, {p.one.id: p.at}),
    "edits.rename_node": lambda p: edits.rename_node(p.flow, p.one.id, f"name {p.b}"),
    "edits.with_size": lambda p: edits.with_size(p.flow, p.one.id, 160.0 + 8 * p.b),
    "edits.set_data": lambda p: edits.set_data(p.flow, p.one.id, {**p.one.data, "extra": p.b}),
    "edits.set_param": lambda p: edits.set_param(p.flow, p.one.id, "effectConfig.mode.deep", p.b),
    "edits.set_param_at": lambda p: edits.set_param_at(
        p.flow, p.one.id, ["studio", ("hideUnused", "collapsed")[p.b % 2]], p.a % 2 == 0
    ),
    "edits.set_pin_default": lambda p: edits.set_pin_default(
        p.flow, p.one.id, "text", f"text {p.b}"
    ),
    "edits.set_flow_properties": lambda p: edits.set_flow_properties(p.flow, description=f"{p.b}"),
    "edits.set_flow_switch": lambda p: edits.set_flow_switch(
        p.flow, "runSettings", "legacyTask", p.b % 2 == 0
    ),
    "edits.set_functions": lambda p: edits.set_functions(
        p.flow, f"def f(x):\n    return x + {p.a}" if p.b % 3 else ""
    ),
    "edits.set_entry": lambda p: edits.set_entry(p.flow, p.one.id if p.b % 3 else None),
    "edits.add_edge": lambda p: edits.add_edge(p.flow, *p.ends),
    "edits.replug_edge": lambda p: (
        edits.replug_edge(p.flow, p.wire.id, *p.ends) if p.flow.edges else p.flow
    ),
    "edits.remove_edges": lambda p: edits.remove_edges(
        p.flow, [e.id for e in p.flow.edges[p.a % 3 :: 3]]
    ),
    "edits.replace_edges": lambda p: edits.replace_edges(
        p.flow, {p.wire.id: changed(p.wire, target_handle="count")} if p.flow.edges else {}
    ),
    "edits.insert_fragment": lambda p: edits.insert_fragment(
        p.flow, chain(2).nodes, chain(2).edges, p.at
    )[0],
    "edits.with_fresh_routes": lambda p: edits.with_fresh_routes(p.flow, p.ids),
    "fixes.all_fixed": _fixed,
    "knots.with_knots_carried": lambda p: knots.with_knots_carried(
        p.flow,
        edits.move_nodes(
            p.flow, {n.id: (n.position.x + p.a + 1, n.position.y) for n in p.flow.nodes}
        ),
        p.flow.nodes_by_id,
    ),
    "knots.with_knots_of_copies": lambda p: knots.with_knots_of_copies(
        knots.with_knots_at(p.flow, p.wire.id, [p.at]) if p.flow.edges else p.flow,
        list(p.flow.nodes_by_id),
        (8.0, 8.0),
    ),
    "frame_layout.lay_out": lambda p: frame_layout.lay_out(
        p.flow, None if p.a % 2 else [*p.ids, p.flow.nodes[0].id] if p.flow.nodes else []
    ),
    "frames.collapse": _collapsed,
    "frames.expand": _expanded,
    "frames.moved_frames": lambda p: frames.moved_frames(p.flow, [p.frame.id], 16.0, 8.0),
    "moving.moved": lambda p: moving.moved(
        p.flow, moving.load_of(p.flow, [p.one.id], [p.frame.id]), 16.0, 8.0
    ),
    "frames.with_frames": lambda p: frames.with_frames(p.flow, [p.frame]),
    "frames.with_studio": lambda p: frames.with_studio(
        p.flow, {"bookmarks": {"1": [p.a, p.b, 1.0]}}
    ),
    "frames.add_frame": lambda p: frames.add_frame(
        p.flow, changed_frame(p.frame, id=f"frame-{len(frames.frames_of(p.flow)) + 1}-{p.a}")
    ),
    "frames.change_frame": lambda p: frames.change_frame(
        p.flow, changed_frame(p.frame, title=f"{p.b}")
    ),
    "frames.with_copies": lambda p: frames.with_copies(
        p.flow, [p.frame], {p.one.id: p.other.id}, (24.0, 40.0)
    ),
    "frames.without_nodes": lambda p: frames.without_nodes(
        _collapsed(p), list(frames.folded_nodes(_collapsed(p)))[:1]
    ),
    "frames.remove_frames": lambda p: frames.remove_frames(p.flow, [p.frame.id]),
    "interfaces.with_interface": lambda p: interfaces.with_interface(
        p.flow, interfaces.interface_in(p.flow)
    ),
    "interfaces.caller_updated": lambda p: interfaces.caller_updated(p.flow, chain(2), {})[0],
    "knots.with_knots_at": lambda p: knots.with_knots_at(
        p.flow, p.wire.id, [p.at, (9.0, 9.0)][: p.b % 3]
    ),
    "knots.with_knots_shifted": lambda p: (
        knots.with_knots_shifted(
            (led := knots.with_knots_at(p.flow, p.wire.id, [p.at])),
            led.edges_by_id[p.wire.id],
            (8.0, -8.0),
        )
        if p.flow.edges
        else p.flow
    ),
    "locks.with_flow_lock": lambda p: locks.with_flow_lock(p.flow, locked=p.b % 2 == 0),
    "making_room.with_room": lambda p: (
        making_room.with_room(p.flow, p.wire.source, p.one.id, p.wire.target, p.sizes)[0]
        if p.flow.edges
        else p.flow
    ),
    "making_room.settled": lambda p: making_room.settled(
        edits.move_nodes(p.flow, {p.one.id: p.at}), p.one.id, p.sizes
    ),
    "overrides.add_override": _with_override,
    "overrides.remove_overrides": lambda p: overrides.remove_overrides(
        p.flow, [e.id for e in overrides.override_edges(p.flow.nodes)]
    ),
    "overrides.without_lost_overrides": lambda p: overrides.without_lost_overrides(p.flow),
    "pin_edits.add_pin": lambda p: pin_edits.add_pin(
        p.flow,
        p.one.id,
        {"id": f"extra{p.b}", "label": "extra", "type": "number"},
        is_output=p.a % 2 == 0,
    ),
    "pin_edits.add_next_input": lambda p: pin_edits.add_next_input(p.flow, p.one.id),
    "pin_edits.add_next_branch": lambda p: pin_edits.add_next_branch(p.flow, p.one.id),
    "pin_edits.remove_pin": lambda p: pin_edits.remove_pin(
        p.flow, p.one.id, p.pin(p.one, is_output=False).pin_id, is_output=False
    ),
    "pin_edits.rename_pin": lambda p: pin_edits.rename_pin(
        p.flow, p.one.id, p.pin(p.one, is_output=True).pin_id, f"pin{p.b}", is_output=True
    ),
    "pin_edits.with_own_pins": lambda p: pin_edits.with_own_pins(
        p.flow, p.one.id, [("", "mine", "string"), ("", f"more{p.b}", "number")], is_output=True
    ),
    "pin_edits.set_pin_type": lambda p: pin_edits.set_pin_type(
        p.flow, p.one.id, p.pin(p.one, is_output=False).pin_id, "object", is_output=False
    ),
    "pin_edits.move_pin": lambda p: pin_edits.move_pin(
        p.flow,
        p.one.id,
        p.pin(p.one, is_output=False).pin_id,
        1 if p.b % 2 else -1,
        is_output=False,
    ),
    "pin_edits.with_pins_of_type": lambda p: pin_edits.with_pins_of_type(
        p.flow, p.one.id, CATALOGUE[_type(p)]
    ),
    "pin_edits.drop_dangling": lambda p: pin_edits.drop_dangling(p.flow, p.one.id),
    "renaming.renamed": lambda p: renaming.renamed(
        p.flow, renaming.VariableName("notes"), f"notes{p.b}", CATALOGUE
    )[0],
    "renaming.rename_flow_id": lambda p: renaming.rename_flow_id(p.flow, p.flow.id, f"flow-{p.b}")[
        0
    ],
    "renaming.rename_pin": lambda p: renaming.rename_pin(
        p.flow,
        renaming.PinName(p.flow.id, p.one.id, p.pin(p.one, is_output=True).pin_id, is_output=True),
        f"said{p.b}",
        CATALOGUE,
    )[0],
    "renaming.rename_variable": lambda p: renaming.rename_variable(
        p.flow, "notes", f"notes{p.b}", CATALOGUE
    )[0],
    "splicing.connect": lambda p: splicing.connect(p.flow, splicing.Joint(*p.ends)),
    "splicing.connect_new": lambda p: splicing.connect_new(p.flow, p.ends[0], p.other.id),
    "splicing.auto_wired": lambda p: splicing.auto_wired(p.flow, p.one.id, p.other.id),
    "splicing.insert_on_wire": lambda p: splicing.insert_on_wire(p.flow, p.wire.id, p.other.id),
    "splicing.level_with": lambda p: splicing.level_with(
        edits.move_nodes(p.flow, {p.wire.target: p.at}), p.wire.source, p.wire.target
    ),
    "splicing.removed_and_healed": lambda p: splicing.removed_and_healed(p.flow, [p.one.id]),
    "splicing.replace_type": lambda p: splicing.replace_type(
        p.flow, p.one.id, list(CATALOGUE.values())[p.b % len(CATALOGUE)]
    )[0],
    "extracting.extract": lambda p: (
        extracting.extract(p.flow, p.ids, CATALOGUE, f"child-{p.a}", "Part").caller
    ),
    "inlining.inline": lambda p: inlining.inline(p.flow, p.one.id, CHILD)[0],
    "variables.with_variable": lambda p: variables.with_variable(
        p.flow, CATALOGUE, ("notes", "title", "list")[p.b % 3], "string", p.at
    )[0],
    "variables.variable_node": lambda p: variables.variable_node(
        p.flow, CATALOGUE, "notes", writes=p.b % 2 == 0, at=p.at
    )[0],
    "wires.with_wire_state": lambda p: wires.with_wire_state(
        p.flow,
        [p.wire.id],
        *((wires.MUTED, True), (wires.TUNNEL, True), (wires.STYLE, "square"))[p.b % 3],
    ),
    "arranging.aligned": _places(
        lambda p: arranging.aligned(p.flow, p.sizes, list(arranging.Alignment)[p.b % 6], p.sizes)
    ),
    "arranging.distributed": _places(
        lambda p: arranging.distributed(p.flow, p.sizes, list(arranging.Axis)[p.b % 2], p.sizes)
    ),
    "arranging.stacked": _places(
        lambda p: arranging.stacked(p.flow, p.sizes, list(arranging.Axis)[p.b % 2], p.sizes)
    ),
    "arranging.pushed": _places(lambda p: arranging.pushed(p.flow, 100.0, 32.0)),
    "layout.laid_out": _places(lambda p: layout.laid_out(p.flow, p.sizes)),
    "a wire to nowhere": lambda p: changed(
        p.flow,
        edges=(*p.flow.edges, joining_nowhere(p)),
    ),
    "a node goes and leaves its wires": lambda p: changed(
        p.flow, nodes=tuple(node for node in p.flow.nodes if node.id != p.one.id)
    ),
}
"""Name -> the flow after the edit; None or the same flow: it does not apply."""

NO_EDITS: Mapping[str, str] = {
    "diff.equal_parts_shared": "takes over what a file holds: tested with files",
    "document.with_unique_edge_ids": "done when a document is opened",
    "fix.joined": "a step of fixes",
    "extracting.part_to_run": "makes a flow to run once",
    "extracting.node_to_run": "makes a flow to run once",
    "wires.without_muted": "a step of edits that join wires",
}

MEND = frozenset(
    {
        "edits.with_fresh_routes",
        "interfaces.with_interface",
        "interfaces.caller_updated",
        "overrides.remove_overrides",
        "overrides.without_lost_overrides",
        "pin_edits.drop_dangling",
        "conversions.converted",
    }
)
"""Edits that have nothing to do on a sound flow."""


def joining_nowhere(p: Picks) -> VisualEdge:
    """A wire to a pin of a node that is not there, as files may have it."""
    return edits.new_edge(
        edits.next_edge_ids(p.flow, 1)[0],
        p.ends[0],
        PinRef(f"node-{p.b}-gone", "text", is_output=False),
    )


def changed_frame(frame: frames.Frame, **values: object) -> frames.Frame:
    """A frame with other values."""
    return dataclasses.replace(frame, **values)  # type: ignore[arg-type]


def edited(flow: VisualFlow, name: str, a: int, b: int) -> VisualFlow:
    """The flow after an edit; the same one where the edit refuses in words."""
    try:
        return EDITS[name](Picks(flow, a, b)) or flow
    except FlowError:
        return flow


def offered_edits() -> Iterator[str]:
    """`module.function` of everything in `app/document` that gives a flow and takes one."""
    for module in pkgutil.iter_modules(app.document.__path__):
        found = importlib.import_module(f"app.document.{module.name}")
        for name, function in vars(found).items():
            own = inspect.isfunction(function) and function.__module__ == found.__name__
            if own and not name.startswith("_") and _gives_a_flow(function):
                yield f"{module.name}.{name}"


def _gives_a_flow(function: Callable[..., object]) -> bool:
    hints = typing.get_type_hints(function)
    given = hints.pop("return", None)
    parts: Sequence[object] = (given, *typing.get_args(given))
    gives = VisualFlow in parts or given is extracting.Extraction
    return gives and any(hint is VisualFlow for hint in hints.values())


def rich_flow() -> VisualFlow:
    """A flow with something for nearly every edit: frames, one of them shut, variables, a subflow, odd places."""
    flow = edits.move_nodes(chain(5), {"node-3": (333.0, 77.0)})
    for name, a, b in (
        ("variables.with_variable", 1, 0),
        ("variables.variable_node", 40, 1),
        ("extracting.extract", 3, 3),
        ("frames.add_frame", 2, 0),
        ("frames.collapse", 0, 0),
    ):
        flow = edited(flow, name, a, b)
    return flow
