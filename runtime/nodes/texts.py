"""Text: joining, splitting, searching, replacing."""

from collections.abc import Callable

from runtime.base.json_value import JsonValue
from runtime.base.text_forms import decode_escapes
from runtime.nodes.node_type import Category, Editor, Inputs, NodeType, NodeView, Param, Pin, Pure
from runtime.nodes.pin_order import delivered

_COLOR = "#E74C3C"


def text_or_empty(value: JsonValue) -> str:
    """Python's text of a value; null is empty."""
    return "" if value is None else str(value)


def _text(inputs: Inputs) -> str:
    """A wired null counts as the text None, as in the reference; an absent input is empty."""
    return str(inputs.get("text", ""))


def _concat(inputs: Inputs, view: NodeView) -> JsonValue:
    config = view.node.data.get("concatConfig")
    separator = config.get("separator", " ") if isinstance(config, dict) else " "
    parts = [text_or_empty(value) for value in delivered(inputs, view)]
    return decode_escapes(text_or_empty(separator)).join(parts)


def _split(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    text = text_or_empty(inputs.get("text"))
    delimiter = inputs.get("delimiter")
    separator = decode_escapes("," if delimiter is None else str(delimiter))
    limit = _count(inputs.get("maxsplit"), -1)
    parts = text.split(separator, limit) if separator else [text]
    if inputs.get("trim", True):
        parts = [part.strip() for part in parts]
    if inputs.get("drop_empty", True):
        parts = [part for part in parts if part]
    return parts


def _join(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    items = inputs.get("items")
    if items is None:
        items = []
    elif not isinstance(items, list):
        items = [items]
    delimiter = inputs.get("delimiter")
    separator = decode_escapes("," if delimiter is None else str(delimiter))
    return separator.join(text_or_empty(item) for item in items)


def _uppercase(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return _text(inputs).upper()


def _lowercase(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return _text(inputs).lower()


def _trim(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return _text(inputs).strip()


def _length(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return len(_text(inputs))


def _is_empty(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    return text_or_empty(inputs.get("text")) == ""


def _contains(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    pattern = text_or_empty(inputs.get("pattern"))
    return bool(pattern) and pattern in text_or_empty(inputs.get("text"))


def _replace(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    text, pattern = text_or_empty(inputs.get("text")), text_or_empty(inputs.get("pattern"))
    if not pattern:
        return text
    mode = text_or_empty(inputs.get("mode")).strip().lower()
    count = 1 if mode in {"first", "once"} else _count(mode, -1)
    return text.replace(pattern, text_or_empty(inputs.get("replacement")), count)


def _substring(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    start, end = inputs.get("start"), inputs.get("end")
    return _text(inputs)[_index(start) : _index(end)]


def _index(value: JsonValue) -> int | None:
    return None if value is None else int(float(value))


def _count(value: JsonValue, otherwise: int) -> int:
    """A positive whole number, or the other one."""
    try:
        count = int(float(value))
    except (TypeError, ValueError, OverflowError):
        return otherwise
    return count if count > 0 else otherwise


def _of_text(
    type_id: str,
    title: str,
    doc: str,
    evaluate: Callable[[Inputs, NodeView], JsonValue],
    *pins: Pin,
    icon: str,
    search: tuple[str, ...],
    result: str = "string",
) -> NodeType:
    return NodeType(
        id=type_id,
        title=title,
        category=Category.DATA,
        doc=doc,
        inputs=pins or (Pin("text", "string"),),
        outputs=(Pin("result", result),),
        behaviour=Pure(evaluate),
        search=search,
        color=_COLOR,
        icon=icon,
    )


CONCAT = NodeType(
    id="concat",
    title="Concat",
    category=Category.DATA,
    doc="One text out of several, in the order of the pins, with a separator between them.",
    inputs=(Pin("a", "string"), Pin("b", "string")),
    outputs=(Pin("result", "string"),),
    behaviour=Pure(_concat),
    params=(
        Param(
            "concatConfig.separator",
            Editor.LINE,
            default=" ",
            label="Separator",
            doc="Stands between the texts; \\n is a new line, \\t a tab.",
        ),
    ),
    new_data={"concatConfig": {"separator": " "}},
    grows="string",
    search=("append text", "join text", "+", "combine"),
    color=_COLOR,
    icon="link",
)

NODE_TYPES: tuple[NodeType, ...] = (
    CONCAT,
    _of_text(
        "split",
        "Split",
        "The parts of a text between delimiters, trimmed, without empty ones.",
        _split,
        Pin("text", "string"),
        Pin("delimiter", "string", doc="Missing: a comma; \\n is a new line."),
        icon="split",
        search=("tokens", "lines", "separate", "csv"),
        result="array",
    ),
    _of_text(
        "join",
        "Join",
        "One text out of the items of a list, with a delimiter between them.",
        _join,
        Pin("items", "array"),
        Pin("delimiter", "string", doc="Missing: a comma; \\n is a new line."),
        icon="combine",
        search=("list to text", "implode"),
    ),
    _of_text(
        "uppercase",
        "Uppercase",
        "The text in capital letters.",
        _uppercase,
        icon="case-sensitive",
        search=("capitals", "upper"),
    ),
    _of_text(
        "lowercase",
        "Lowercase",
        "The text in small letters.",
        _lowercase,
        icon="case-sensitive",
        search=("small letters", "lower"),
    ),
    _of_text(
        "trim",
        "Trim",
        "The text without blanks around it.",
        _trim,
        icon="scissors",
        search=("strip", "whitespace"),
    ),
    _of_text(
        "is_empty_string",
        "Is Empty",
        "Whether the text has no character at all; null counts as empty, blanks do not.",
        _is_empty,
        icon="square-dashed",
        search=("blank", "no text"),
        result="boolean",
    ),
    _of_text(
        "contains",
        "Contains",
        "Whether a text stands somewhere in another; an empty one never does.",
        _contains,
        Pin("text", "string"),
        Pin("pattern", "string", doc="What to look for; letters count as they are."),
        icon="text-search",
        search=("find", "includes", "substring test"),
        result="boolean",
    ),
    _of_text(
        "replace",
        "Replace",
        "The text with one part exchanged for another.",
        _replace,
        Pin("text", "string"),
        Pin("pattern", "string", doc="What to look for; empty: nothing is replaced."),
        Pin("replacement", "string", doc="What takes its place."),
        Pin(
            "mode", "string", doc="all, first, or how many; missing: all.", choices=("all", "first")
        ),
        icon="replace",
        search=("substitute", "exchange"),
    ),
    _of_text(
        "substring",
        "Substring",
        "The part of a text from a start to before an end; negative numbers count from the back.",
        _substring,
        Pin("text", "string"),
        Pin("start", "number", doc="Missing: 0."),
        Pin("end", "number", doc="Missing: to the end."),
        icon="text-cursor",
        search=("slice", "part of text"),
    ),
    _of_text(
        "length",
        "Length",
        "How many characters the text has.",
        _length,
        icon="ruler",
        search=("count characters", "size"),
        result="number",
    ),
)
