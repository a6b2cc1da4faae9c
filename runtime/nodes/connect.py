"""May this output be wired to that input? Rules C1 to C10 of `spec/visualflow.md` 1.5.2, in their order."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from runtime.nodes.catalogue import Catalogue
from runtime.nodes.node_type import Category
from runtime.nodes.routes import entry_wires, input_overrides, route_from
from runtime.visualflow.flow import EXECUTION, FlowPin, VisualFlow, VisualNode
from runtime.visualflow.pins import ARTIFACT_LISTS, ARTIFACTS, may_feed, modality_of


@dataclass(frozen=True, slots=True)
class Allowed:
    """The wire may be made."""


@dataclass(frozen=True, slots=True)
class OverridesRoute:
    """The input is wired already, but may take this value when control comes by one route (3.19).

    Attributes:
        route_key: the route, as `inputRouteOverrides` names it.
    """

    route_key: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The wire may not be made.

    Attributes:
        reason: why, one sentence for a person.
        rule: `C1` to `C10`.
    """

    reason: str
    rule: str


Verdict: TypeAlias = Allowed | OverridesRoute | Refused

ALLOWED = Allowed()
_MODALITY_BY_ROLE: Mapping[str, str] = {
    "artifact": "",
    "artifact_ref": "",
    "image_artifact": "image",
    "source_image": "image",
    "mask_artifact": "image",
    "audio_artifact": "audio",
    "voice_artifact": "audio",
    "music_artifact": "audio",
    "text_artifact": "text",
    "transcript_artifact": "text",
    "video_artifact": "video",
}
_NOT_ARTIFACTS = frozenset({"outputs", "meta"})


def judge_wire(
    flow: VisualFlow,
    source: str,
    source_pin: str,
    target: str,
    target_pin: str,
    catalogue: Catalogue,
) -> Verdict:
    """Whether an output may be wired to an input. About 2 µs a call, so that a drag can ask for every pin.

    Args:
        source, source_pin: the node and its output pin.
        target, target_pin: the node and its input pin.
        catalogue: tells media nodes from others; pins are read from the nodes.
    """
    ends = _ends(flow, source, source_pin, target, target_pin)
    if isinstance(ends, Refused):
        return ends
    from_node, out, to_node, into = ends
    if source == target and not (out.is_exec and into.is_exec):
        return Refused("Only a control wire may lead back to its own node.", "C4")
    if taken := _taken(flow, from_node, out, to_node, into):
        return taken
    return wire_mismatch(from_node, out, to_node, into, catalogue) or ALLOWED


def wire_mismatch(
    source: VisualNode, out: FlowPin, target: VisualNode, into: FlowPin, catalogue: Catalogue
) -> Refused | None:
    """Why the two pins do not fit each other whatever is wired already (C9, C10); None if they fit."""
    if _takes_artifact(target, into, catalogue) and (
        wrong := _wrong_artifact(source, out, target, into, catalogue)
    ):
        return wrong
    if may_feed(out.type, into.type):
        return None
    if EXECUTION in (out.type, into.type):
        reason = "A control pin joins control pins only."
    else:
        reason = f"{_a(out.type)} output cannot feed {_a(into.type).lower()} input."
    return Refused(reason, "C10")


def _ends(
    flow: VisualFlow, source: str, source_pin: str, target: str, target_pin: str
) -> tuple[VisualNode, FlowPin, VisualNode, FlowPin] | Refused:
    if not (source and source_pin and target and target_pin):
        return Refused("A wire needs an output and an input.", "C1")
    from_node, to_node = flow.nodes_by_id.get(source), flow.nodes_by_id.get(target)
    if from_node is None or to_node is None:
        missing = source if from_node is None else target
        return Refused(f"There is no node {missing!r} in this flow.", "C2")
    out, into = from_node.outputs_by_id.get(source_pin), to_node.inputs_by_id.get(target_pin)
    if out is None:
        return Refused(_no_pin(from_node, source_pin, "output", from_node.outputs), "C3")
    if into is None:
        return Refused(_no_pin(to_node, target_pin, "input", to_node.inputs), "C3")
    return from_node, out, to_node, into


def _no_pin(node: VisualNode, pin_id: str, side: str, pins: tuple[FlowPin, ...]) -> str:
    available = ", ".join(pin.id for pin in pins) or "none"
    return f"“{node.title}” has no {side} “{pin_id}”. It has: {available}."


def _taken(
    flow: VisualFlow, source: VisualNode, out: FlowPin, target: VisualNode, into: FlowPin
) -> OverridesRoute | Refused | None:
    if out.is_exec and into.is_exec:
        if not flow.edges_by_source.get((source.id, out.id)):
            return None
        return Refused(
            "This control output is wired already; use Sequence or Parallel to run several things.",
            "C6",
        )
    present = flow.edges_by_target.get((target.id, into.id))
    if not present or into.is_exec:
        return None
    holder = flow.nodes_by_id.get(present[0].source)
    name = holder.title if holder is not None else present[0].source
    if len(entry_wires(flow, target.id)) < 2:
        return Refused(f"This input is wired already, from “{name}”.", "C5")
    return _override(flow, source, out, target, into, name)


def _override(
    flow: VisualFlow,
    source: VisualNode,
    out: FlowPin,
    target: VisualNode,
    into: FlowPin,
    name: str,
) -> OverridesRoute | Refused | None:
    if out.is_exec:
        return None
    route = route_from(flow, target, source.id)
    if route is None:
        return Refused(
            f"This input is wired already, from “{name}”. As control enters here by several routes, it may also "
            "take a value from a node that leads here directly by one of them.",
            "C5",
        )
    if any(
        override.pin == into.id and override.route_key == route.key
        for override in input_overrides(target)
    ):
        return Refused(f"This input has a value of its own for “{route.title}” already.", "C5")
    return OverridesRoute(route.key)


def _takes_artifact(target: VisualNode, into: FlowPin, catalogue: Catalogue) -> bool:
    if into.type in ARTIFACTS or into.type in ARTIFACT_LISTS:
        return True
    return into.id in _MODALITY_BY_ROLE and _is_media(target, catalogue)


def _wrong_artifact(
    source: VisualNode, out: FlowPin, target: VisualNode, into: FlowPin, catalogue: Catalogue
) -> Refused | None:
    needed = _modality(target, into, catalogue)
    if _is_media(source, catalogue) and out.id in _NOT_ARTIFACTS:
        return Refused(f"This input needs {_artifact(needed)}, not a plain object.", "C9")
    given = _modality(source, out, catalogue)
    if given and needed and given != needed:
        return Refused(f"This input needs {_artifact(needed)}, not {_artifact(given)}.", "C9")
    return None


def _modality(node: VisualNode, pin: FlowPin, catalogue: Catalogue) -> str:
    if modality := modality_of(pin.type):
        return modality
    if node.type != "literal_json" and not _is_media(node, catalogue):
        return ""
    return _MODALITY_BY_ROLE.get(pin.id) or _MODALITY_BY_ROLE.get(pin.label, "")


def _is_media(node: VisualNode, catalogue: Catalogue) -> bool:
    node_type = catalogue.get(node.type)
    return node_type is not None and node_type.category is Category.MEDIA


def _artifact(modality: str) -> str:
    if not modality:
        return "an artifact"
    return f"{'an' if modality[0] in 'aeiou' else 'a'} {modality} artifact"


def _a(pin_type: str) -> str:
    return f"{'An' if pin_type[0] in 'aeiou' else 'A'} {pin_type.replace('_', ' ')}"
