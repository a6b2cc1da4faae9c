"""Older files as today's editor shows them: renamed and missing pins, new pin types (`spec/visualflow.md` 1.6).

What a run does stays the same: the compiler reads both spellings. Nothing is dropped: wires and pins that
other editors throw away on load stay, and `check_flow` reports them. Nodes without any written pins are left
as they are, for whether they have control pins decides what they are (3.2).
"""

from collections.abc import Iterable, Mapping
from typing import Any

from runtime.base.json_value import JsonObject
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.node_type import Category, NodeType, Pin
from runtime.nodes.subflow_pins import INHERIT_CONTEXT
from runtime.visualflow.flow import EXECUTION, VisualEdge, VisualFlow, VisualNode
from runtime.visualflow.problem import Problem, Severity

_MODEL_RENAMES = {
    "include_context": "use_context",
    "max_input_tokens": "max_in_tokens",
    "response_schema": "resp_schema",
}
_RENAMED_INPUTS: Mapping[str, Mapping[str, str]] = {
    "agent": _MODEL_RENAMES,
    "llm_call": _MODEL_RENAMES,
    "make_context": {"extra": "context_extra"},
    "make_scratchpad": {"extra": "context_extra"},
    "make_meta": {"trace_id": "trace"},
}
_MOVED_SETTINGS: Mapping[str, Mapping[str, str]] = {
    "agent": dict.fromkeys(("include_context", "use_context", "useContext"), "use_context"),
    "llm_call": dict.fromkeys(("include_context", "use_context", "useContext"), "use_context"),
    "subflow": dict.fromkeys(("inherit_context", "inheritContext"), "inherit_context"),
    "memory_note": dict.fromkeys(("keep_in_context", "keepInContext"), "keep_in_context"),
}
_CANONICAL = frozenset(
    {
        "agent",
        "emit_event",
        "llm_call",
        "make_meta",
        "memory_compact",
        "memory_kg_assert",
        "memory_kg_query",
        "memory_kg_resolve",
        "memory_note",
        "memory_query",
        "memory_rehydrate",
        "memory_tag",
        "on_event",
        "on_schedule",
        "provider_models",
        "tool_calls",
        "wait_event",
    }
)
_OPTIONAL = frozenset({"prompt_cache_binding", "attributes_defaults", "allow_custom_predicates"})
"""Pins that new nodes have, but that are not added to older ones."""
_ENSURED: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "code": (("input", "permissions"), ("output", "success", "execution")),
    "compare": (("op",), ()),
    "while": ((), ("loop", "done", "item", "index")),
}
_SCHEMA_TYPES = frozenset({"json_schema", "edit_json_schema"})
_RETIRED: Mapping[str, frozenset[str]] = {
    "provider_models": frozenset({"allowed_models"}),
    "llm_call": frozenset({"write_context"}),
    "read_file": frozenset({"file_type"}),
    "write_file": frozenset({"file_type"}),
}
_NONE: frozenset[str] = frozenset()
_FORMER_LABELS: Mapping[str, frozenset[str]] = {
    "make_object": frozenset({"Create JSON"}),
    "edit_json_schema": frozenset({"Edit JSON Schema"}),
    "memory_note": frozenset({"Add Note", "Remember"}),
    "memory_query": frozenset({"Query Memory"}),
}


_Sides = dict[tuple[str, str, int] | None, list[JsonObject]]
"""Node type, side and identity of what is written -> what becomes of it: files share lists that are written alike."""


def normalise(flow: VisualFlow, catalogue: Catalogue) -> tuple[VisualFlow, list[Problem]]:
    """The flow with the pins its node types have today, and what stays although it is outdated.

    Returns:
        The same value if nothing had to change.
    """
    problems: list[Problem] = []
    sides: _Sides = {}
    nodes = tuple([_normal_node(node, flow, catalogue, problems, sides) for node in flow.nodes])
    renames = {
        node_id: found
        for node_id, node in flow.nodes_by_id.items()
        if node.type in _RENAMED_INPUTS and _has_pins(node) and (found := _renames(node))
    }
    edges = tuple(
        [
            _normal_edge(edge, flow, renames[edge.target]) if edge.target in renames else edge
            for edge in flow.edges
        ]
    )
    updates: dict[str, Any] = {}
    if any(new is not old for new, old in zip(nodes, flow.nodes, strict=True)):
        updates["nodes"] = nodes
    if any(new is not old for new, old in zip(edges, flow.edges, strict=True)):
        updates["edges"] = edges
    return (flow.model_copy(update=updates) if updates else flow), problems


def _normal_node(
    node: VisualNode,
    flow: VisualFlow,
    catalogue: Catalogue,
    problems: list[Problem],
    sides: _Sides,
) -> VisualNode:
    node_type = catalogue.get(node.type)
    if node_type is None or not _has_pins(node):
        return node
    data = dict(node.data)
    if node.type in _RENAMED_INPUTS:
        _rename_inputs(node, data)
    if node.type in _MOVED_SETTINGS:
        _move_settings(node, data)
    for side in ("inputs", "outputs"):
        written = data.get(side, [])
        if not isinstance(written, list):
            continue
        is_alike = written is node.data.get(side) and _is_alike(node.type, node_type)
        key = (node.type, side, id(written)) if is_alike else None
        if key in sides:
            data[side] = sides[key]
            continue
        pins = _entries(written)
        changed = _side(node, node_type, side, pins)
        if side == "inputs" and not _RETIRED.get(node.type, _NONE).isdisjoint(map(_id, changed)):
            changed, key = _without_retired(node, flow, changed, problems), None
        if changed != pins:
            data[side] = [*changed, *(entry for entry in written if not isinstance(entry, dict))]
        if key is not None:
            sides[key] = data.get(side, written)
    if data.get("label") in _FORMER_LABELS.get(node.type, ()):
        data["label"] = node_type.title
    return node if data == node.data else node.model_copy(update={"data": data})


def _is_alike(written_type: str, node_type: NodeType) -> bool:
    """Whether sides that are written alike become alike, whatever else the node says: but for retired pins in use."""
    return node_type.pins_of is None or written_type == "subflow"


def _side(
    node: VisualNode, node_type: NodeType, side: str, pins: list[JsonObject]
) -> list[JsonObject]:
    """The pins of one side after every rule that adds, orders or retypes them."""
    template = node_type.inputs if side == "inputs" else node_type.outputs
    if node.type in _CANONICAL or node_type.category is Category.MEDIA:
        retypes = side == "inputs" or node.type != "provider_models"
        pins = _in_template_order(pins, template, retypes)
    if node.type in _ENSURED:
        wanted = set(_ENSURED[node.type][side == "outputs"])
        if node.type == "code" and not _reads_inputs(node):
            wanted.discard("input")
        pins = _with_missing(pins, (pin for pin in template if pin.id in wanted))
        if side == "outputs":
            pins = [_retyped(pin, "any") if _id(pin) == "output" else pin for pin in pins]
    if node.type == "subflow" and side == "inputs":
        exec_in = [pin for pin in template if pin.type == EXECUTION]
        pins = _with_missing(pins, [*exec_in, INHERIT_CONTEXT], at=len(exec_in))
    if node.type == "make_object" and side == "inputs" and not pins:
        pins = [pin.to_json() for pin in template]
    if node.type in _SCHEMA_TYPES:
        pins = [_retyped(pin, "json_schema") for pin in pins]
    if node_type.pins_of is not None and node.type != "subflow":
        pins = _with_missing(pins, node_type.pins_of(node)[side == "outputs"])
    return [_with_model_types(pin) for pin in pins]


def _in_template_order(
    pins: list[JsonObject], template: Iterable[Pin], retypes: bool
) -> list[JsonObject]:
    present = {_id(pin): pin for pin in reversed(pins)}
    ordered = []
    for pin in template:
        found = present.get(pin.id)
        if found is not None:
            ordered.append(_retyped(found, pin.type) if retypes else found)
        elif pin.id not in _OPTIONAL:
            ordered.append(pin.to_json())
    known = {id(present[pin.id]) for pin in template if pin.id in present}
    return [*ordered, *(pin for pin in pins if id(pin) not in known)]


def _with_missing(
    pins: list[JsonObject], wanted: Iterable[Pin], at: int | None = None
) -> list[JsonObject]:
    present = {_id(pin) for pin in pins}
    missing = [pin.to_json() for pin in wanted if pin.id not in present]
    place = len(pins) if at is None else min(at, len(pins))
    return [*pins[:place], *missing, *pins[place:]] if missing else pins


def _with_model_types(pin: JsonObject) -> JsonObject:
    """Text pins that are called provider or model choose a provider or a model."""
    if pin.get("type") != "string" or _id(pin) != pin.get("label"):
        return pin
    match _id(pin):
        case "provider":
            return _retyped(pin, "provider_text")
        case "model":
            return _retyped(pin, "model")
        case _:
            return pin


def _retyped(pin: JsonObject, pin_type: str) -> JsonObject:
    if pin.get("type") in (pin_type, EXECUTION):
        return pin
    return {**pin, "type": pin_type}


def _without_retired(
    node: VisualNode,
    flow: VisualFlow,
    pins: list[JsonObject],
    problems: list[Problem],
) -> list[JsonObject]:
    """The inputs without those that the type had once, unless they are in use."""
    retired = _RETIRED.get(node.type, _NONE)
    kept = []
    for pin in pins:
        pin_id = _id(pin)
        if pin_id in retired:
            if pin_id not in node.pin_defaults and (node.id, pin_id) not in flow.edges_by_target:
                continue
            problems.append(
                Problem(
                    Severity.INFO,
                    f"“{node.title}” keeps its outdated input “{pin_id}”, which is in use.",
                    node.id,
                    pin_id,
                    remedy="Remove its wire and value to let it go.",
                    code="retired-pin",
                )
            )
        kept.append(pin)
    return kept


def _rename_inputs(node: VisualNode, data: JsonObject) -> None:
    renames = _renames(node)
    if not renames:
        return
    written = data.get("inputs")
    if isinstance(written, list) and any(_id(pin) in renames for pin in _entries(written)):
        data["inputs"] = [
            {**pin, "id": renames[pin["id"]], "label": _renamed_label(pin, renames)}
            if isinstance(pin, dict) and _id(pin) in renames
            else pin
            for pin in written
        ]
    defaults = _object(data.get("pinDefaults"))
    if renames.keys() & defaults.keys():
        data["pinDefaults"] = {
            renames.get(key, key): value
            for key, value in defaults.items()
            if renames.get(key, key) == key or renames[key] not in defaults
        }


def _renamed_label(pin: JsonObject, renames: Mapping[str, str]) -> Any:
    label = pin.get("label")
    return renames[pin["id"]] if label == pin["id"] else label


def _renames(node: VisualNode) -> Mapping[str, str]:
    """Former input id -> today's, where the node does not have today's already."""
    renames = _RENAMED_INPUTS.get(node.type, {})
    return {former: today for former, today in renames.items() if today not in node.inputs_by_id}


def _normal_edge(edge: VisualEdge, flow: VisualFlow, renames: Mapping[str, str]) -> VisualEdge:
    today = renames.get(edge.target_handle)
    if today is None or (edge.target, today) in flow.edges_by_target:
        return edge
    return edge.model_copy(update={"target_handle": today})


def _move_settings(node: VisualNode, data: JsonObject) -> None:
    """Settings that became pins: the value moves to the pin's default."""
    moved = _MOVED_SETTINGS.get(node.type, {})
    config_key = "agentConfig" if node.type == "agent" else "effectConfig"
    config = data.get(config_key)
    if not isinstance(config, dict) or not (present := [key for key in moved if key in config]):
        return
    pin = moved[present[0]]
    defaults = _object(data.get("pinDefaults"))
    data["pinDefaults"] = {**defaults, pin: defaults.get(pin, config[present[0]])}
    data[config_key] = {key: value for key, value in config.items() if key not in moved}


def _id(pin: JsonObject) -> str:
    """A pin's id; one that is no text is none."""
    value = pin.get("id")
    return value if isinstance(value, str) else ""


def _reads_inputs(node: VisualNode) -> bool:
    """Whether a code node takes its inputs apart; without declared ones it is handed the whole payload (3.9)."""
    return any(not pin.is_exec and pin.id != "permissions" for pin in node.inputs)


def _has_pins(node: VisualNode) -> bool:
    for side in ("inputs", "outputs"):
        written = node.data.get(side)
        if isinstance(written, list) and any(map(_is_object, written)):
            return True
    return False


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


def _entries(value: object) -> list[JsonObject]:
    return [pin for pin in value if isinstance(pin, dict)] if isinstance(value, list) else []


def _object(value: object) -> JsonObject:
    return value if isinstance(value, dict) else {}
