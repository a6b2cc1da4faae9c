"""Keys of one's own: named sets of them, what clashes, and the file a set travels in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from PySide6.QtGui import QKeySequence

from runtime.base.errors import FlowError
from runtime.base.files import write_atomic
from runtime.base.words import say

DEFAULT_PROFILE = "Default"
SUFFIX = "shortcuts.json"
MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class KeyedAction:
    """An action that keys can be given to.

    Attributes:
        text: sentence case, as in the menu.
        section: title of its menu.
        keys: its default key sequences, in Qt's portable form.
    """

    id: str
    text: str
    section: str
    keys: tuple[str, ...]


class ShortcutFileError(FlowError, ValueError):
    """A file holds no shortcuts that can be used; `where` is the file."""


class _ShortcutFile(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)

    visualflow_shortcuts: int = Field(ge=1, le=1)
    name: str = Field(default="Imported", min_length=1, max_length=80)
    keys: dict[str, str] = Field(max_length=2000)


def portable(text: str) -> str:
    """A key sequence in Qt's portable form; empty for a text that names none."""
    sequence = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    written = sequence.toString()
    is_whole = sequence.count() > 0 and all(part.strip() for part in written.split(", "))
    return written if is_whole else ""


def keys_of(action: KeyedAction, own: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of an action where `own` (action id -> key sequence, empty: none) is in force."""
    chosen = own.get(action.id)
    if chosen is None:
        return tuple(portable(key) for key in action.keys)
    return (chosen,) if chosen else ()


def owner_of(
    key: str, actions: Mapping[str, KeyedAction], own: Mapping[str, str], besides: str = ""
) -> KeyedAction | None:
    """The action that has a key sequence, or one that begins like it, other than the action `besides`."""
    wanted = QKeySequence(key)
    for action in actions.values():
        if action.id != besides and any(
            QKeySequence(one).matches(wanted) != QKeySequence.SequenceMatch.NoMatch
            or wanted.matches(QKeySequence(one)) != QKeySequence.SequenceMatch.NoMatch
            for one in keys_of(action, own)
        ):
            return action
    return None


def clashes(
    actions: Mapping[str, KeyedAction], own: Mapping[str, str]
) -> Iterator[tuple[str, KeyedAction, KeyedAction]]:
    """Key sequences that two actions have, with both."""
    taken: dict[str, KeyedAction] = {}
    for action in actions.values():
        for key in keys_of(action, own):
            if key in taken:
                yield key, taken[key], action
            taken.setdefault(key, action)


def write_profile(path: Path, name: str, own: Mapping[str, str]) -> None:
    """Write a set of keys to a file that `read_profile` reads.

    Raises:
        OSError: the file cannot be written.
    """
    written = _ShortcutFile(visualflow_shortcuts=1, name=name, keys=dict(sorted(own.items())))
    write_atomic(path, written.model_dump_json(indent=2).encode(), sync=False)


def read_profile(
    path: Path, actions: Mapping[str, KeyedAction]
) -> tuple[str, dict[str, str], tuple[str, ...]]:
    """A set of keys from a file.

    Returns:
        Its name, action id -> key sequence, and ids in it that no action has.

    Raises:
        ShortcutFileError: it is no such file, or names keys that do not exist.
        OSError: it cannot be read.
    """
    remedy = "export a profile to see how such a file looks"
    if path.stat().st_size > MAX_BYTES:
        raise ShortcutFileError(path.name, "the file is too large for shortcuts", remedy)
    try:
        found = _ShortcutFile.model_validate_json(path.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        at = ".".join(str(part) for part in first["loc"])
        said = f"the file is no shortcut profile ({at + ': ' if at else ''}{first['msg']})"
        raise ShortcutFileError(path.name, said, remedy) from error
    own: dict[str, str] = {}
    for action_id, text in found.keys.items():
        key = portable(text)
        if text and not key:
            said = say(
                "“{text}”, given to {action_id}, is no key",
                text=text[:40],
                action_id=action_id[:60],
            )
            raise ShortcutFileError(path.name, said, "write keys like Ctrl+Shift+S")
        if action_id in actions:
            own[action_id] = key
    return found.name, own, tuple(one for one in found.keys if one not in actions)
