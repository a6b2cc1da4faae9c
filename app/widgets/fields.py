"""What a form asks for: fields made from pins, from settings of a node type, or from a JSON Schema."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from app.document.measures import words_of_pin
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.nodes.node_type import Editor, Param, Pin
from runtime.visualflow.flow import FlowPin


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a form.

    Attributes:
        key: what the caller knows it by: a pin id, a settings path, a property name.
        kind: which editor shows it; None: any JSON value, its type chosen beside it.
        pin_type: of a pin; empty for others.
        default: what holds while no value is given.
        required: the form has an error without a value.
        choices: offered values; with `is_free` others may be typed.
        grows: text may have many lines.
        is_secret: shown as dots, never remembered.
        item_kind: "string", "number" or "" of the entries of a list.
        is_answered: text is an answer: Enter goes on to the dialog's default button while it is one line, and
            a text that is emptied again counts as not given.
    """

    key: str
    label: str
    kind: Editor | None
    pin_type: str = ""
    default: JsonValue = None
    doc: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()
    is_free: bool = True
    placeholder: str = ""
    is_secret: bool = False
    item_kind: str = "string"
    is_answered: bool = False


@dataclass(frozen=True, slots=True)
class FieldSources:
    """Where editors get what they offer; all empty unless the window says otherwise.

    Attributes:
        flows: (id, name) of flows a subflow may call.
        providers: names of providers.
        models: provider ("" for any) -> its models.
        tools: names of tools.
        variables: names of the flow's variables.
        samples: sample values of variables, for the preview of a prompt.
        names: what code and expressions may name: name -> value, or what is known of it; for completion.
        gaps: the same for `{{gaps}}` of prompts and templates.
    """

    flows: Callable[[], Sequence[tuple[str, str]]] = tuple
    providers: Callable[[], Sequence[str]] = tuple
    models: Callable[[str], Sequence[str]] = field(default=lambda _provider: ())
    tools: Callable[[], Sequence[str]] = tuple
    variables: Callable[[], Sequence[str]] = tuple
    samples: Callable[[], JsonObject] = dict
    names: Callable[[], JsonObject] = dict
    gaps: Callable[[], JsonObject] = dict


_PIN_KINDS: Mapping[str, Editor] = {
    "string": Editor.TEXT,
    "number": Editor.NUMBER,
    "boolean": Editor.SWITCH,
    "object": Editor.JSON,
    "memory": Editor.JSON,
    "assertion": Editor.JSON,
    "assertions": Editor.JSON,
    "json_schema": Editor.SCHEMA,
    "array": Editor.LIST,
    "tools": Editor.TOOLS,
    "workspace_file": Editor.LINE,
    "workspace_folder": Editor.LINE,
    "agent": Editor.LINE,
}


def kind_of_pin(pin_type: str) -> Editor | None:
    """The editor of an unwired input of that type; None: any JSON value."""
    if pin_type.startswith("provider"):
        return Editor.PROVIDER
    if pin_type.startswith("model"):
        return Editor.MODEL
    if pin_type.startswith("artifact"):
        return Editor.JSON
    return _PIN_KINDS.get(pin_type)


def field_of_pin(
    pin: FlowPin | Pin, *, known: Pin | None = None, default: JsonValue = None
) -> Field:
    """A field for an unwired input.

    Args:
        pin: as it stands in the node, or the type's own.
        known: the catalogue's pin of that id, for choices, doc and `required`.
        default: what holds while the pin has no value.
    """
    declared = known or (pin if isinstance(pin, Pin) else None)
    described = pin.description if isinstance(pin, FlowPin) else pin.doc
    choices = declared.choices if declared is not None else ()
    return Field(
        key=pin.id,
        label=words_of_pin(pin),
        kind=Editor.CHOICE if choices else kind_of_pin(pin.type),
        pin_type=pin.type,
        default=default,
        doc=say(described or (declared.doc if declared is not None else "")),
        required=declared.required if declared is not None else False,
        choices=choices,
        item_kind="",
    )


def field_of_param(param: Param) -> Field:
    """A field for a setting of a node type; its key is the setting's path."""
    return Field(
        key=param.path,
        label=say(param.label) or _words(param.path.rpartition(".")[2]),
        kind=param.editor,
        default=param.default,
        doc=say(param.doc),
        choices=param.choices,
        is_free=False,
        item_kind="string",
    )


def _words(name: str) -> str:
    """`allowFreeText`, `allow_free_text` -> "Allow free text"."""
    spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
    text = spaced.replace("_", " ").strip()
    return text[:1].upper() + text[1:]
