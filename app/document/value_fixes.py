"""What mends problems of values and of node types."""

from collections.abc import Iterator, Mapping
from functools import partial

from app.document import edits, pin_edits
from app.document.fix import START, Case, Fix, Offer, delete, joined
from app.document.joining import Allowed, PinRef, may_join
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.nodes.node_type import Category
from runtime.nodes.subflow_pins import subflow_id_of, with_subflow
from runtime.visualflow.flow import VisualFlow, VisualNode

_EMPTY: Mapping[str, JsonValue] = {
    "string": "",
    "number": 0,
    "boolean": False,
    "object": {},
    "array": [],
}


def _missing_input(case: Case) -> Iterator[Fix]:
    """An input with nothing at it: a wire from before it, or the empty value of its type."""
    node, pin_id = case.node, case.problem.pin_id or ""
    pin = node.input(pin_id) if node is not None else None
    if node is None or pin is None:
        return
    for start in _givers(case, node, pin_id)[:2]:
        yield Fix(
            say(
                "Wire it from {pin_id} of {node_id}",
                pin_id=start.pin_id,
                node_id=case.title(start.node_id),
            ),
            partial(joined, start, PinRef(node.id, pin_id, False)),
        )
    node_type = case.catalogue.get(node.type)
    is_media = node_type is not None and node_type.category is Category.MEDIA
    if pin.type in _EMPTY and not (is_media and pin.type == "string"):
        empty = {"string": say("empty text"), "number": "0", "boolean": say("no")}
        words = empty.get(pin.type, say("empty"))
        yield Fix(
            say("Set {pin} to {value}", pin=pin.label or pin.id, value=words),
            partial(_defaulted, node.id, pin_id, _EMPTY[pin.type]),
        )


def _defaulted(node_id: str, pin_id: str, value: JsonValue, flow: VisualFlow) -> VisualFlow:
    return edits.set_pin_default(flow, node_id, pin_id, value)


def _givers(case: Case, node: VisualNode, pin_id: str) -> list[PinRef]:
    """Outputs that would fit an input: of nodes before it, the nearest first, the same name before the rest."""
    end = PinRef(node.id, pin_id, False)
    wanted = node.input(pin_id)
    found: list[tuple[bool, int, PinRef]] = []
    seen, layer, distance = {node.id}, [node.id], 0
    while layer and wanted is not None and distance < 12:
        distance += 1
        sources = {e.source for one in layer for e in case.flow.edges_into.get(one, ())} - seen
        layer = sorted(sources)
        seen |= sources
        for source_id in layer:
            source = case.flow.nodes_by_id.get(source_id)
            for pin in source.outputs if source is not None else ():
                start = PinRef(source_id, pin.id, True)
                fits = pin.type == wanted.type and not pin.is_exec
                if fits and may_join(case.flow, start, end) == Allowed():
                    found.append((pin.id != pin_id, distance, start))
    return [start for _, _, start in sorted(found, key=lambda one: one[:2])]


def _half_a_model(case: Case) -> Iterator[Fix]:
    if case.node is not None:
        yield Fix(say("Use the default model"), partial(_without_model, case.node.id))


_MODEL_KEYS = frozenset({"provider", "provider_text", "model", "model_text"})


def _without_model(node_id: str, flow: VisualFlow) -> VisualFlow:
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    data = dict(node.data)
    for place in ("pinDefaults", "effectConfig", "agentConfig"):
        values = data.get(place)
        if isinstance(values, dict):
            kept = {key: value for key, value in values.items() if key not in _MODEL_KEYS}
            data[place] = kept
    return edits.set_data(flow, node_id, data)


def _variable(case: Case) -> Iterator[Fix]:
    node = case.node
    name = node.pin_defaults.get("name") if node is not None else None
    if node is None or not isinstance(name, str):
        return
    parts = [_word(part) for part in name.split(".")]
    tidy = ".".join(part for part in parts if part)
    if tidy and tidy != name:
        yield Fix(say("Name it “{tidy}”", tidy=tidy), partial(_defaulted, node.id, "name", tidy))


def _word(text: str) -> str:
    """A part of a name with what may not be in it as `_`, beginning with a letter."""
    spelled = "".join(c if c.isalnum() and c.isascii() else "_" for c in text.strip()).strip("_")
    return f"v{spelled}" if spelled[:1].isdigit() else spelled


def _interface(case: Case) -> Iterator[Fix]:
    node = case.node
    quoted = case.problem.text.split("“")[1:]
    pin_id = quoted[-1].partition("”")[0] if len(quoted) > 1 else ""
    if node is not None and pin_id:
        is_output = node.type == START
        kind = "tools" if pin_id == "tools" else pin_id if pin_id in _KINDS else "string"
        pin: JsonObject = {"id": pin_id, "label": pin_id, "type": kind}
        yield Fix(
            say("Add the pin {pin_id} to {id}", pin_id=pin_id, id=case.title(node.id)),
            partial(_with_pin, node.id, pin, is_output),
        )


_KINDS = frozenset({"provider", "model"})


def _with_pin(node_id: str, pin: JsonObject, is_output: bool, flow: VisualFlow) -> VisualFlow:
    return pin_edits.add_pin(flow, node_id, pin, is_output=is_output)


def _stale_subflow(case: Case) -> Iterator[Fix]:
    node = case.node
    child = case.library().get(subflow_id_of(node)) if node is not None else None
    if node is not None and child is not None:
        yield Fix(say("Bring its pins up to date"), partial(_refreshed, node.id, child))


def _refreshed(node_id: str, child: VisualFlow, flow: VisualFlow) -> VisualFlow:
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return flow
    after = edits.replace_nodes(flow, {node_id: with_subflow(node, child)})
    return pin_edits.drop_dangling(after, node_id)


def _unknown_type(case: Case) -> Iterator[Fix]:
    node_id = case.problem.node_id or ""
    wires = [*case.flow.edges_into.get(node_id, ()), *case.flow.edges_out_of.get(node_id, ())]
    if wires:
        gone = tuple(edge.id for edge in wires)
        yield Fix(say("Remove its wires"), partial(edits.remove_edges, edges=gone))
    yield from delete(case)


VALUE_FIXES: Mapping[str, Offer] = {
    "missing-input": _missing_input,
    "half-a-model": _half_a_model,
    "variable-name": _variable,
    "interface-pin": _interface,
    "stale-subflow": _stale_subflow,
    "no-subflow": delete,
    "unknown-type": _unknown_type,
}
