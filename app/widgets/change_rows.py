"""What differs between two flows, as rows of a table with old and new values."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtWidgets import QWidget

from app.widgets.row_table import TableRow
from runtime.base.json_value import JsonValue
from runtime.base.words import say
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.changes import ChangedPart, ChangeKind, FlowChange, short_value

CHANGE_SHARES = (200, 320, 160, 220, 220)
_LOOKS = {
    ChangeKind.ADDED: ("plus", "done"),
    ChangeKind.REMOVED: ("minus", "failed"),
    ChangeKind.CHANGED: ("pencil", "warning"),
    ChangeKind.MOVED: ("move", "text_secondary"),
}

_INPUT_VALUES = "pinDefaults."
_NODE = {"label": "Title", "literalValue": "Value"}
_FLOW = {"name": "Name", "description": "Description", "entryNode": "Starts at"}

_CHANGES = (
    *("Changed flow", "Added flow", "Removed flow", "Moved flow"),
    *("Changed node", "Added node", "Removed node", "Moved node"),
    *("Changed wire", "Added wire", "Removed wire", "Moved wire"),
)
"""What the first column can say: kind and part of a change, for translators."""


def change_titles(owner: QWidget) -> tuple[str, ...]:
    """The columns."""
    return (
        say("What"),
        say("Part"),
        say("Value"),
        say("Before"),
        say("After"),
    )


def kind_words(change: FlowChange) -> str:
    """What happened to what: "Changed node"."""
    return say(f"{str(change.kind).capitalize()} {change.part}")


def value_words(change: FlowChange) -> str:
    """Which value a change is about: an input by its id, a setting by the label it has in the inspector."""
    path = change.path.removeprefix("data.")
    if path.startswith(_INPUT_VALUES):
        return path.removeprefix(_INPUT_VALUES)
    label = _setting_labels().get(path) if change.part is ChangedPart.NODE else _FLOW.get(path)
    return say(label) if label else path


@cache
def _setting_labels() -> Mapping[str, str]:
    """Path of a setting within a node's data -> its label; the first type's, where several have it."""
    labels = dict(_NODE)
    for node_type in builtin_catalogue().values():
        for param in node_type.params:
            labels.setdefault(param.path, param.label)
    return labels


def change_row(change: FlowChange) -> TableRow:
    """One difference; choosing it gives the `FlowChange`."""
    symbol, tone = _LOOKS[change.kind]
    title = change.title if change.part is not ChangedPart.FLOW else say("Flow")
    has_values = change.kind in (ChangeKind.CHANGED, ChangeKind.MOVED)
    return TableRow(
        (
            kind_words(change),
            title,
            value_words(change) if has_values else "",
            short_value(change.before) if has_values else "",
            short_value(change.after) if has_values else "",
        ),
        change,
        symbol,
        tone,
        tip=_tip(change),
    )


def _tip(change: FlowChange) -> str:
    if change.kind is not ChangeKind.CHANGED:
        return ""
    return say(
        "{path}\n\nBefore\n{whole}\n\nAfter\n{whole2}",
        path=change.path,
        whole=_whole(change.before),
        whole2=_whole(change.after),
    )


def _whole(value: JsonValue) -> str:
    return value[:2000] if isinstance(value, str) else short_value(value)
