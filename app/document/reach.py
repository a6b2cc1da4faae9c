"""What texts of a node can name: its inputs with what wires bring to them, and completions of paths into that."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.visualflow.flow import VisualEdge, VisualFlow, VisualNode

MOST_DEPTH = 4
"""So far back and so deep a structure is looked for."""
MOST_WORDS = 60
_SCHEMA_PINS = ("resp_schema", "response_schema", "schema")
_PLAIN_KEY = re.compile(r"[A-Za-z_]\w*")


def inputs_in_reach(flow: VisualFlow, node_id: str, outputs: Mapping[str, JsonValue]) -> JsonObject:
    """Input pin -> what it was or will be given: a value, or as much of its structure as is known; else None.

    Args:
        outputs: node id -> record that it gave in the last run; what it says beats what the flow says.
    """
    node = flow.nodes_by_id.get(node_id)
    if node is None:
        return {}
    return _values_at(flow, node, outputs, MOST_DEPTH)


def _delivered(
    flow: VisualFlow, edge: VisualEdge, outputs: Mapping[str, JsonValue], depth: int
) -> JsonValue:
    """What a wire brings: from the last run, else what the nodes before it say of themselves."""
    source = flow.nodes_by_id.get(edge.source)
    record = outputs.get(edge.source)
    if isinstance(record, dict) and edge.source_handle in record:
        return record[edge.source_handle]
    if source is None or depth <= 0:
        return None
    if "literalValue" in source.data:
        return source.data["literalValue"]
    if source.type == "make_object":
        return _values_at(flow, source, outputs, depth - 1)
    if edge.source_handle == "data":
        return _shape_of_schema(_schema_of(flow, source, outputs, depth), depth)
    through = flow.edges_into.get(source.id, ())
    if source.type == "reroute" and through:
        return _delivered(flow, through[0], outputs, depth - 1)
    return source.pin_defaults.get(edge.source_handle)


def _values_at(
    flow: VisualFlow, node: VisualNode, outputs: Mapping[str, JsonValue], depth: int
) -> JsonObject:
    """What the inputs of a node get, by pin."""
    wires = {edge.target_handle: edge for edge in flow.edges_into.get(node.id, ())}
    return {
        pin.id: _delivered(flow, wires[pin.id], outputs, depth)
        if pin.id in wires
        else node.pin_defaults.get(pin.id)
        for pin in node.inputs
        if not pin.is_exec
    }


def _schema_of(
    flow: VisualFlow, node: VisualNode, outputs: Mapping[str, JsonValue], depth: int
) -> JsonValue:
    for edge in flow.edges_into.get(node.id, ()):
        if edge.target_handle in _SCHEMA_PINS:
            return _delivered(flow, edge, outputs, depth - 1)
    return next((node.pin_defaults[pin] for pin in _SCHEMA_PINS if pin in node.pin_defaults), None)


def _shape_of_schema(schema: JsonValue, depth: int) -> JsonValue:
    """A value with the keys that a JSON Schema names, nothing in them."""
    if not isinstance(schema, dict) or depth <= 0:
        return None
    properties, items = schema.get("properties"), schema.get("items")
    if isinstance(properties, dict):
        return {key: _shape_of_schema(part, depth - 1) for key, part in properties.items()}
    return [_shape_of_schema(items, depth - 1)] if isinstance(items, dict) else None


@dataclass(frozen=True, slots=True)
class Completion:
    """What may follow in a text.

    Attributes:
        typed: what of it is typed already, and will be replaced.
        words: what may stand there, likeliest first.
        facts: word -> a few words of what it is; may lack some.
        closing: what comes after the chosen word if it does not stand there already.
    """

    typed: str
    words: Sequence[str]
    facts: Mapping[str, str]
    closing: str = ""


def complete_template(before: str, names: Mapping[str, JsonValue]) -> Completion | None:
    """What may follow within an open `{{` of a template.

    Args:
        before: the text up to the cursor.
    """
    start = before.rfind("{{")
    gap = before[start + 2 :] if start >= 0 else ""
    if start < 0 or "}" in gap or "|" in gap or "\n" in gap:
        return None
    path = gap.lstrip()
    head, dot, typed = path.rpartition(".")
    value: JsonValue = dict(names)
    for part in re.findall(r"[^.\[\]]+", head) if dot else ():
        value = _step(value, part)
    keys = [key for key in value if _plain(key)] if isinstance(value, dict) else []
    return _offered(typed, keys, value, "}}")


_SUBSCRIPTS = r"""(?:\[(?:"[^"\]]*"|'[^'\]]*'|\d+)\])*"""
_OPEN_KEY = re.compile(rf"""([A-Za-z_]\w*)({_SUBSCRIPTS})(\[|\.get\()(["']?)([^"'\[\]()]*)$""")
_NAME = re.compile(r"""(?<![\w."'])([A-Za-z_]\w*)$""")


def complete_python(before: str, names: Mapping[str, JsonValue]) -> Completion | None:
    """What may follow in Python over these names: a name, or a key within `name["…"]` or `name.get("…")`.

    Args:
        before: the text of the line up to the cursor.
    """
    found = _OPEN_KEY.search(before)
    if found is not None and found[1] in names:
        value = names[found[1]]
        for part in re.findall(r"""\[["']?([^"'\]]*)["']?\]""", found[2]):
            value = _step(value, part)
        if not isinstance(value, dict):
            return None
        quote = found[4] or '"'
        end = quote + (")" if found[3].startswith(".") else "]")
        if found[4]:
            return _offered(found[5], list(value), value, end)
        quoted = {f"{quote}{key}": part for key, part in value.items()}
        return _offered(found[5], list(quoted), quoted, end)
    name = _NAME.search(before)
    if name is None or _in_string(before):
        return None
    return _offered(name[1], list(names), dict(names), "")


def _offered(
    typed: str, words: Sequence[str], values: JsonValue, closing: str
) -> Completion | None:
    wanted = typed.casefold()
    kept = [word for word in words if word.casefold().startswith(wanted)]
    kept += [word for word in words if word not in kept and wanted in word.casefold()]
    if not kept or kept == [typed]:
        return None
    known = values if isinstance(values, dict) else {}
    facts = {word: fact_of(known[word]) for word in kept[:MOST_WORDS] if word in known}
    return Completion(typed, kept[:MOST_WORDS], facts, closing)


def fact_of(value: JsonValue) -> str:
    """What a value is, in a few words; empty if nothing is known."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return str(value)
        case str():
            return " ".join(value[:200].split())[:32]
        case list():
            return say("list of {count}", count=len(value))
        case dict():
            return say("object: {names}", names=", ".join(list(value)[:3]))[:32]
        case _:
            return ""


def _step(value: JsonValue, part: str) -> JsonValue:
    if isinstance(value, dict):
        return value.get(part.strip("\"'"))
    if isinstance(value, list) and part.isdigit() and int(part) < len(value):
        return value[int(part)]
    return None


def _plain(key: object) -> bool:
    return isinstance(key, str) and _PLAIN_KEY.fullmatch(key) is not None


def _in_string(line: str) -> bool:
    """Whether the end of a line stands in a string, or behind a comment's mark."""
    quote = ""
    for letter in line:
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        elif letter == "#":
            return True
    return bool(quote)
