"""Texts with gaps: `{{ path | filter }}` templates and Python's `{name}` format."""

import json
import re
import string
from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import override

from runtime.base.errors import NodeInputError
from runtime.base.json_path import MISSING, path_parts, value_at
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.text_forms import decode_escapes
from runtime.nodes.node_type import Category, Inputs, NodeType, NodeView, Pin, Pure
from runtime.nodes.texts import text_or_empty

_COLOR = "#E74C3C"
_GAP = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_PARTS = re.compile(r"""((?:"[^"]*"|'[^']*'|[^|"'])+)""")
_JOIN = re.compile(r"""join\s*(?:\(\s*(?:"(?P<a>[^"]*)"|'(?P<b>[^']*)')?\s*\))?""")
_MAX_WIDTH = 10_000


def render_template(template: str, values: JsonObject) -> str:
    """The template with each `{{ path | filter | filter }}` replaced.

    Args:
        template: paths are `a.b` or `a[0]`; filters `json`, `join("sep")`, `trim`, `lower`, `upper`;
            unknown filters do nothing.
        values: what paths lead into; a path to nothing or null gives an empty text.
    """
    return _GAP.sub(lambda gap: _rendered(gap.group(1), values), template)


def _rendered(gap: str, values: JsonObject) -> str:
    path, *filters = (part.strip() for part in _PARTS.findall(gap)) if gap.strip() else ("",)
    value = value_at(values, path_parts(path)) if path else MISSING
    if value is MISSING or value is None:
        return ""
    for name in filters:
        value = _filtered(value, name)
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return text_or_empty(value)


def _filtered(value: JsonValue, name: str) -> JsonValue:
    if name == "json":
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    if joined := _JOIN.fullmatch(name):
        separator = joined["a"] if joined["a"] is not None else joined["b"]
        parts = value if isinstance(value, list) else [value]
        return decode_escapes(", " if separator is None else separator).join(
            text_or_empty(part) for part in parts
        )
    match name:
        case "trim":
            return str(value).strip()
        case "lower":
            return str(value).lower()
        case "upper":
            return str(value).upper()
        case _:
            return value


def _string_template(inputs: Inputs, view: NodeView) -> JsonValue:
    values = {key: value for key, value in view.vars.items() if not key.startswith("_")}
    given = inputs.get("vars")
    if isinstance(given, dict):
        values.update(given)
    values.update((key, inputs[key]) for key in inputs if key not in {"template", "vars"})
    return render_template(text_or_empty(inputs.get("template")), values)


class _JsonFormatter(string.Formatter):
    """`str.format` over JSON values: keys and indices, no attributes, no huge paddings."""

    @override
    def get_field(
        self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> tuple[Any, int | str]:
        if "." in re.sub(r"\[[^\]]*\]", "", field_name):
            raise NodeInputError(
                "template", f"{{{field_name}}} asks for an attribute", "write {name[key]} instead"
            )
        found: tuple[Any, int | str] = super().get_field(field_name, args, kwargs)
        return found

    @override
    def format_field(self, value: Any, format_spec: str) -> Any:
        if any(int(digits) > _MAX_WIDTH for digits in re.findall(r"\d+", format_spec)):
            raise NodeInputError("template", f"{format_spec!r} is too wide", "use a smaller width")
        return super().format_field(value, format_spec)


def _format(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    template, values = text_or_empty(inputs.get("template")), inputs.get("values", {})
    if not isinstance(values, dict):
        return template
    try:
        return _JsonFormatter().vformat(template, (), values)
    except (KeyError, IndexError) as error:
        raise NodeInputError(
            "values",
            f"the template asks for {error}, which is not given",
            "give every name a value",
        ) from error
    except (ValueError, TypeError) as error:
        raise NodeInputError(
            "template", str(error), "double a brace that is only a brace"
        ) from error


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="format",
        title="Format",
        category=Category.DATA,
        doc="Fills {name} gaps of a template from an object; a missing name is an error.",
        inputs=(
            Pin("template", "string", doc="Text with {name} or {name[key]} gaps."),
            Pin("values", "object", doc="Name to value."),
        ),
        outputs=(Pin("result", "string"),),
        behaviour=Pure(_format),
        search=("placeholder", "f-string", "interpolate"),
        color=_COLOR,
        icon="text-cursor-input",
    ),
    NodeType(
        id="string_template",
        title="String Template",
        category=Category.DATA,
        doc="Fills {{ path | filter }} gaps from the run's variables and the other pins; what is missing stays empty.",
        inputs=(
            Pin("template", "string", doc='Filters: json, join(", "), trim, lower, upper.'),
            Pin("vars", "object", doc="Further values, by name."),
        ),
        outputs=(Pin("result", "string"),),
        behaviour=Pure(_string_template),
        grows="any",
        search=("prompt template", "mustache", "jinja", "interpolate"),
        color=_COLOR,
        icon="layout-template",
    ),
)
