"""The node reference: one Markdown page for each node type, all from the catalogue."""

from collections.abc import Iterable, Iterator

from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.text_forms import JsonStringifyMode, stringify_json
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.node_type import (
    CATEGORY_TITLES,
    Act,
    Branch,
    Category,
    End,
    Fan,
    NodeType,
    Param,
    Pin,
    Pure,
    Repeat,
    Request,
    Start,
)
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT

_MAX_DEFAULT = 60
_HEAD = """# Node reference

Made from the catalogue by `python tools/write_node_docs.py`; do not edit it by hand.

How to read a page: *steps* run when control comes to them, from `exec-in` on; *values* have no control pins and
are worked out again each time something reads them. An input without a wire takes its default; without a default it
takes what the step before gave under the same name.
"""


def node_reference(catalogue: Catalogue) -> str:
    """The whole reference as one Markdown text: a contents list, then a page a node type, by category."""
    parts = [_HEAD, "## Contents\n", *_contents(catalogue)]
    for category in Category:
        entries = _of(catalogue, category)
        if entries:
            parts.append(f"## {CATEGORY_TITLES[category]}\n")
            parts.extend(node_page(node_type) for node_type in entries)
    return "\n".join(parts)


def node_page(node_type: NodeType) -> str:
    """The page of one node type, Markdown, ending with a line break; its heading is of the third level."""
    lines = [f'<a id="{node_type.id}"></a>', f"### {say(node_type.title)}", ""]
    lines += [
        say(node_type.doc),
        "",
        f"`{node_type.id}` · {_kind(node_type)}{_notes(node_type)}",
        "",
    ]
    defaults = node_type.new_data.get("pinDefaults")
    known = defaults if isinstance(defaults, dict) else {}
    lines += _input_table(node_type.inputs, known)
    lines += _output_table(node_type.outputs)
    lines += _param_table(node_type.params)
    if node_type.presets:
        names = ", ".join(say(preset.title) for preset in node_type.presets)
        lines += [say("Also in the palette as: {names}.", names=names), ""]
    return "\n".join(lines)


def _of(catalogue: Catalogue, category: Category) -> list[NodeType]:
    return [entry for entry in catalogue.values() if entry.category is category]


def _contents(catalogue: Catalogue) -> Iterator[str]:
    for category in Category:
        entries = _of(catalogue, category)
        if entries:
            links = " · ".join(f"[{entry.title}](#{entry.id})" for entry in entries)
            yield f"**{CATEGORY_TITLES[category]}**: {links}\n"


def _kind(node_type: NodeType) -> str:
    match node_type.behaviour:
        case Start():
            return say("begins a flow")
        case End():
            return say("ends the run")
        case Pure(is_constant=True):
            return say("a constant")
        case Pure():
            return say("a value")
        case Act():
            return say("a step")
        case Request(effect=effect):
            return say("a step that asks for `{effect}`", effect=effect.value)
        case Branch():
            return say("a step that chooses where to go on")
        case Repeat():
            return say("a step that repeats what hangs on `loop`")
        case Fan():
            return say("a step that runs several branches")


def _notes(node_type: NodeType) -> str:
    notes = ""
    if node_type.grows:
        notes += " · " + say("more inputs can be added")
    if node_type.pins_of is not None:
        notes += " · " + say("its pins follow its settings")
    if node_type.is_hidden:
        notes += " · " + say("opens in older flows, not offered in the palette")
    if node_type.replaces:
        names = ", ".join(f"`{name}`" for name in node_type.replaces)
        notes += " · " + say("formerly {names}", names=names)
    return notes


def _input_table(pins: Iterable[Pin], defaults: JsonObject) -> list[str]:
    rows = [
        f"| `{pin.id}`{_label(pin)} | {pin.type}{_required(pin)} "
        f"| {_value(defaults.get(pin.id))} | {_cell(_meaning(pin))} |"
        for pin in pins
        if pin.id != EXEC_IN
    ]
    return _table((say("Input"), say("Type"), say("Default"), say("Meaning")), rows)


def _output_table(pins: Iterable[Pin]) -> list[str]:
    rows = [
        f"| `{pin.id}`{_label(pin)} | {pin.type} | {_cell(_meaning(pin))} |"
        for pin in pins
        if pin.id != EXEC_OUT
    ]
    return _table((say("Output"), say("Type"), say("Meaning")), rows)


def _label(pin: Pin) -> str:
    return f" ({_cell(say(pin.label))})" if pin.label and pin.label != pin.id else ""


def _meaning(pin: Pin) -> str:
    return _with_choices(pin.doc, pin.choices)


def _param_table(params: Iterable[Param]) -> list[str]:
    rows = [
        f"| {_cell(say(param.label) or param.path)} | `{param.path}` | {_value(param.default)} | {_cell(_doc(param))} |"
        for param in params
    ]
    return _table((say("Setting"), say("In the file"), say("Default"), say("Meaning")), rows)


def _table(titles: tuple[str, ...], rows: list[str]) -> list[str]:
    head = " | ".join(titles)
    return [f"| {head} |", f"|{'---|' * len(titles)}", *rows, ""] if rows else []


def _required(pin: Pin) -> str:
    return f" ({say('required')})" if pin.required else ""


def _doc(param: Param) -> str:
    return _with_choices(param.doc, param.choices)


def _with_choices(doc: str, choices: tuple[str, ...]) -> str:
    listed = say("One of {choices}.", choices=", ".join(choices)) if choices else ""
    return " ".join(part for part in (say(doc), listed) if part)


def _value(value: JsonValue) -> str:
    if value is None:
        return ""
    text = stringify_json(value, mode=JsonStringifyMode.NONE, parse_strings=False)
    return f"`{_cell(text if len(text) <= _MAX_DEFAULT else text[: _MAX_DEFAULT - 1] + '…')}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
