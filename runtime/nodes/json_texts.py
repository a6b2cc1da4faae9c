"""JSON as text: reading it tolerantly, writing it."""

from runtime.base.errors import NodeInputError, NotJsonError
from runtime.base.json_value import JsonValue
from runtime.base.text_forms import JsonStringifyMode, parse_json_leniently, stringify_json
from runtime.nodes.node_type import Category, Inputs, NodeType, NodeView, Pin, Pure
from runtime.nodes.settings import is_on

_COLOR = "#3498DB"


def _parse_json(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    text = inputs.get("text")
    if isinstance(text, dict | list):
        return text
    if text is None or not str(text).strip():
        raise NodeInputError("text", "there is no JSON in an empty text", "wire a text")
    value = parse_json_leniently(str(text))
    if value is None:
        raise NodeInputError("text", "the JSON is null", "give an object or a list")
    if isinstance(value, dict | list) or not inputs.get("wrap_scalar", True):
        return value
    return {"value": value}


def _stringify_json(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    value = inputs.get("value")
    if isinstance(value, str):
        try:
            value = parse_json_leniently(value)
        except NotJsonError:
            return stringify_json(value, mode=JsonStringifyMode.NONE, parse_strings=False)
    mode, indent = _layout(inputs)
    is_sorted = is_on(inputs.get("sort_keys"))
    return stringify_json(
        value, mode=mode, beautify_indent=indent, sort_keys=is_sorted, parse_strings=False
    )


def _layout(inputs: Inputs) -> tuple[JsonStringifyMode, int]:
    written = str(inputs.get("mode") or "").strip().lower()
    if written in set(JsonStringifyMode):
        return JsonStringifyMode(written), 2
    try:
        indent = int(float(inputs.get("indent", 2)))
    except (TypeError, ValueError, OverflowError):
        return JsonStringifyMode.BEAUTIFY, 2
    return (
        (JsonStringifyMode.BEAUTIFY, min(indent, 16))
        if indent > 0
        else (JsonStringifyMode.MINIFIED, 0)
    )


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="parse_json",
        title="Parse JSON",
        category=Category.DATA,
        doc="The object or list in a text, also from within prose or a code fence; a scalar becomes {value}.",
        inputs=(Pin("text", "string"),),
        outputs=(Pin("result", "object"),),
        behaviour=Pure(_parse_json),
        search=("from json", "decode", "deserialize"),
        color=_COLOR,
        icon="file-json",
    ),
    NodeType(
        id="stringify_json",
        title="Stringify JSON",
        category=Category.DATA,
        doc="A value as JSON text.",
        inputs=(
            Pin("value", "any"),
            Pin(
                "mode",
                "string",
                doc="none: one line; beautify: indented; minified: no blanks. Missing: beautify.",
                choices=tuple(JsonStringifyMode),
            ),
        ),
        outputs=(Pin("result", "string"),),
        behaviour=Pure(_stringify_json),
        search=("to json", "encode", "serialize", "dump"),
        color=_COLOR,
        icon="quote",
    ),
)
