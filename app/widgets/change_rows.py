"""What differs between two flows, as rows of a table with old and new values."""

from PySide6.QtWidgets import QWidget

from app.widgets.row_table import TableRow
from runtime.base.json_value import JsonValue
from runtime.base.words import say
from runtime.visualflow.changes import ChangedPart, ChangeKind, FlowChange, short_value

CHANGE_SHARES = (200, 320, 160, 220, 220)
_LOOKS = {
    ChangeKind.ADDED: ("plus", "done"),
    ChangeKind.REMOVED: ("minus", "failed"),
    ChangeKind.CHANGED: ("pencil", "warning"),
    ChangeKind.MOVED: ("move", "text_secondary"),
}

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


def change_row(change: FlowChange) -> TableRow:
    """One difference; choosing it gives the `FlowChange`."""
    symbol, tone = _LOOKS[change.kind]
    title = change.title if change.part is not ChangedPart.FLOW else say("Flow")
    has_values = change.kind in (ChangeKind.CHANGED, ChangeKind.MOVED)
    path = change.path.removeprefix("data.").removeprefix("pinDefaults.") if has_values else ""
    return TableRow(
        (
            say(f"{str(change.kind).capitalize()} {change.part}"),
            title,
            path,
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
