"""Snippets: parts of flows kept under a name, each a VisualFlow fragment in a file of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from app.document.clipboard import MAX_TEXT, read_fragment
from app.document.event import Event
from runtime.base.errors import FlowError, FlowFormatError
from runtime.base.files import write_atomic

KEY_PREFIX = "snippet:"
"""Palette keys of snippets begin so; the name follows."""
MOST_NAME = 80
MOST_SNIPPETS = 500


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of a flow.

    Attributes:
        text: VisualFlow JSON, as `clipboard.copy_text` gives it.
        titles: of its nodes, in order.
        path: its file.
    """

    name: str
    text: str
    titles: tuple[str, ...]
    path: Path

    @property
    def key(self) -> str:
        """How palette and quick search call it."""
        return f"{KEY_PREFIX}{self.name}"


def snippet_name(key: str) -> str:
    """The name in a palette key; empty if it is the key of something else."""
    return key.removeprefix(KEY_PREFIX) if key.startswith(KEY_PREFIX) else ""


class Snippets:
    """The snippets of a folder. Reading and writing may be done on a worker thread, one at a time.

    Events:
        changed: others are known; name -> snippet, by name.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.changed: Event[Mapping[str, Snippet]] = Event()
        self._known: dict[str, Snippet] = {}

    @property
    def known(self) -> Mapping[str, Snippet]:
        """Name -> snippet, by name."""
        return self._known

    def read(self) -> tuple[Mapping[str, Snippet], tuple[Path, ...]]:
        """Name -> snippet of every file in the folder, and the files that hold none; tells nobody."""
        found: dict[str, Snippet] = {}
        unread: list[Path] = []
        paths = sorted(self.folder.glob("*.json"))[:MOST_SNIPPETS]
        for path in paths:
            try:
                one = _read(path)
            except (FlowError, OSError, UnicodeDecodeError):
                unread.append(path)  # stays where it is: a person may mend it
                continue
            found.setdefault(one.name, one)
        return dict(sorted(found.items(), key=lambda item: item[0].casefold())), tuple(unread)

    def show(self, known: Mapping[str, Snippet]) -> None:
        """Take what `read` gave as known, and tell."""
        self._known = dict(known)
        self.changed.emit(self._known)

    def save(self, name: str, text: str) -> None:
        """Keep a fragment under a name; one of that name is replaced.

        Raises:
            FlowFormatError: the text is no fragment, or the name is empty.
            OSError: the folder cannot be written.
        """
        name = _plain(name)
        if not name:
            raise FlowFormatError("snippet", "it has no name", "give it one")
        read_fragment(text)
        fragment: dict[str, Any] = {**orjson.loads(text), "name": name}
        former = self._known.get(name)
        path = former.path if former is not None else self._free_path(name)
        write_atomic(path, orjson.dumps(fragment, option=orjson.OPT_INDENT_2), sync=False)

    def rename(self, name: str, new: str) -> None:
        """Call a snippet otherwise; its file is written before the former one goes.

        Raises:
            FlowFormatError: another one has that name, or it is empty.
            OSError: the folder cannot be written.
        """
        former = self._known.get(name)
        if former is None or _plain(new) == name:
            return
        if _plain(new) in self._known:
            raise FlowFormatError(
                "snippet", f"“{_plain(new)}” is there already", "choose another name"
            )
        self.save(new, former.text)
        former.path.unlink(missing_ok=True)

    def remove(self, name: str) -> None:
        """Delete a snippet's file; `save` with its text brings it back."""
        former = self._known.get(name)
        if former is not None:
            former.path.unlink(missing_ok=True)

    def _free_path(self, name: str) -> Path:
        kept = "".join(c if c.isalnum() or c in "-_ " else "_" for c in name)[:60].strip()
        number, path = 1, self.folder / f"{kept or 'snippet'}.json"
        while path.exists():
            number += 1
            path = self.folder / f"{kept or 'snippet'} {number}.json"
        return path


def _plain(name: str) -> str:
    return " ".join(name.split())[:MOST_NAME]


def _read(path: Path) -> Snippet:
    if path.stat().st_size > MAX_TEXT:
        raise FlowFormatError(str(path), "the file is too long to be a snippet", "make it smaller")
    text = path.read_text("utf-8")
    nodes = read_fragment(text).nodes
    name = orjson.loads(text).get("name")
    titles = tuple(node.title or node.type for node in nodes)
    return Snippet(
        _plain(name) if isinstance(name, str) and name.strip() else path.stem, text, titles, path
    )
