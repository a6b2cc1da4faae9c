"""Dicts and lists that know what changed in them, so that a save costs what changed, not what there is.

A run's `vars` are wrapped once when it is loaded. Every mutating method marks the changed key; `Journal.flush`
turns the marks into operations of `runtime.base.state_patch`. A plain container that a step puts in is kept by
reference and counts as changed as a whole until the next flush, which replaces it by a tracked copy; so aliasing
within a step works as with plain containers. Tracked containers are real dicts and lists: equal to plain ones,
JSON-serialisable, and `copy`, `deepcopy` and `pickle` give plain ones.

Only code that bypasses the methods of the object itself is not seen: `dict.__setitem__(d, …)`, `heapq` on a list.
"""

import math
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any, SupportsIndex, TypeAlias

from typing_extensions import override

from runtime.base.errors import NotJsonError
from runtime.base.json_value import MAX_DEPTH

Link: TypeAlias = "tuple[Link, str | int] | None"
"""Path of a container as a linked list towards the root; the root is None."""

_MISSING: Any = object()
_SCALARS = frozenset({str, int, bool, type(None)})
_set = dict.__setitem__
_get = dict.get


class Journal:
    """Changes of one tracked document since the last flush."""

    __slots__ = ("root", "touched")

    def __init__(self, document: dict[str, Any]) -> None:
        self.touched: list[TrackedDict | TrackedList] = []
        self.root: TrackedDict = _wrap(document, self, None, 0)

    @property
    def is_clean(self) -> bool:
        """Whether nothing changed since the last flush."""
        return not self.touched

    @staticmethod
    def put(place: dict[str, Any], key: str, value: Any) -> None:
        """Put a value into a tracked dict without a mark; the caller has the operation for it."""
        _set(place, key, value)

    def flush(self) -> list[Any]:
        """The operations since the last flush; afterwards the document is clean.

        Raises:
            NotJsonError: a value that was put in is not JSON; the journal must not be used any more.
        """
        touched = self.touched
        if not touched:
            return []
        self.touched = []
        operations: list[Any] = []
        placed = [(_path(container._link), container) for container in touched]
        if len(placed) > 1:
            placed.sort(key=lambda entry: len(entry[0]))
        for path, container in placed:
            if _at(self.root, path) is container:
                container._emit(operations, path)
            else:
                container._forget()
        return operations


class TrackedDict(dict[str, Any]):
    """A dict that marks changed keys."""

    __slots__ = ("_dirty", "_journal", "_link")

    _dirty: dict[str, bool] | None
    _journal: Journal
    _link: Link

    def _mark(self, key: str, *, removed: bool = False) -> None:
        dirty = self._dirty
        if dirty is None:
            self._dirty = {key: removed}
            self._journal.touched.append(self)
        elif removed:
            dirty.pop(key, None)
            dirty[key] = True
        elif key not in dirty:
            dirty[key] = False

    @override
    def __setitem__(self, key: str, value: Any) -> None:
        known = _get(self, key, _MISSING)
        if known is value or (type(value) is str and type(known) is str and known == value):
            return  # by value, so that a patch does not depend on which texts are one object
        _set(self, key, value)
        dirty = self._dirty
        if dirty is None:
            self._dirty = {key: False}
            self._journal.touched.append(self)
        elif known is _MISSING:
            dirty[key] = dirty.pop(key, False)
        elif key not in dirty:
            dirty[key] = False

    @override
    def __delitem__(self, key: str) -> None:
        super().__delitem__(key)
        self._mark(key, removed=True)

    @override
    def pop(self, key: str, *default: Any) -> Any:
        known = key in self
        value = super().pop(key, *default)
        if known:
            self._mark(key, removed=True)
        return value

    @override
    def popitem(self) -> tuple[str, Any]:
        key, value = super().popitem()
        self._mark(key, removed=True)
        return key, value

    @override
    def setdefault(self, key: str, default: Any = None) -> Any:
        if key in self:
            return self[key]
        self[key] = default
        return default

    @override
    def update(self, *others: Any, **more: Any) -> None:
        for key, value in dict(*others, **more).items():
            self[key] = value

    @override
    def __ior__(self, other: Any) -> "TrackedDict":  # type: ignore[override]
        self.update(other)
        return self

    @override
    def clear(self) -> None:
        for key in list(self):
            self._mark(key, removed=True)
        super().clear()

    def __copy__(self) -> dict[str, Any]:
        return dict(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> dict[str, Any]:
        copied: dict[str, Any] = {}
        memo[id(self)] = copied
        for key, value in self.items():
            copied[key] = deepcopy(value, memo)
        return copied

    @override
    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        return dict, (dict(self),)

    def _emit(self, operations: list[Any], path: list[str | int]) -> None:
        dirty, self._dirty = self._dirty or {}, None
        for key, removed in dirty.items():
            value = _get(self, key, _MISSING)
            if removed or value is _MISSING:
                operations.append(["d", [*path, key]])
            if value is _MISSING:
                continue
            if type(value) not in _SCALARS:
                value = _wrap(value, self._journal, (self._link, key), len(path))
                _set(self, key, value)
            if type(key) is not str:
                raise NotJsonError(_text(path), f"the key {key!r} is not text", "use text keys")
            operations.append(["s", [*path, key], value])

    def _forget(self) -> None:
        self._dirty = None


class TrackedList(list[Any]):
    """A list that marks changed items; of a structural change, the place of the first item that moved."""

    __slots__ = ("_base", "_dirty", "_journal", "_keep", "_link", "_touched")

    _base: int
    _dirty: set[int]
    _journal: Journal
    _keep: int
    _link: Link
    _touched: bool

    def _touch(self, keep: int | None = None) -> None:
        if not self._touched:
            self._touched = True
            self._journal.touched.append(self)
        if keep is not None and keep < self._keep:
            self._keep = keep

    def _first_of(self, index: SupportsIndex | slice) -> int:
        if isinstance(index, slice):
            start, _stop, step = index.indices(len(self))
            return start if step == 1 else 0
        place = index.__index__()
        return max(0, place + len(self)) if place < 0 else min(place, len(self))

    @override
    def append(self, value: Any) -> None:
        super().append(value)
        self._touch()

    @override
    def extend(self, values: Iterable[Any]) -> None:
        super().extend(values)
        self._touch()

    @override
    def __iadd__(self, values: Iterable[Any]) -> "TrackedList":
        self.extend(values)
        return self

    @override
    def __imul__(self, times: SupportsIndex) -> "TrackedList":
        super().__imul__(times)
        self._touch(None if times.__index__() > 0 else 0)
        return self

    @override
    def __setitem__(self, index: Any, value: Any) -> None:
        if isinstance(index, slice):
            self._touch(self._first_of(index))
            super().__setitem__(index, value)
            return
        if self[index] is value:
            return
        super().__setitem__(index, value)
        self._touch()
        self._dirty.add(self._first_of(index))

    @override
    def __delitem__(self, index: SupportsIndex | slice) -> None:
        first = self._first_of(index)
        super().__delitem__(index)
        self._touch(first)

    @override
    def insert(self, index: SupportsIndex, value: Any) -> None:
        first = self._first_of(index)
        super().insert(index, value)
        self._touch(first)

    @override
    def pop(self, index: SupportsIndex = -1) -> Any:
        first = self._first_of(index)
        value = super().pop(index)
        self._touch(first)
        return value

    @override
    def remove(self, value: Any) -> None:
        del self[self.index(value)]

    @override
    def clear(self) -> None:
        self._touch(0)
        super().clear()

    @override
    def reverse(self) -> None:
        self._touch(0)
        super().reverse()

    @override
    def sort(self, *, key: Any = None, reverse: bool = False) -> None:
        self._touch(0)
        super().sort(key=key, reverse=reverse)

    def __copy__(self) -> list[Any]:
        return list(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> list[Any]:
        copied: list[Any] = []
        memo[id(self)] = copied
        copied.extend(deepcopy(value, memo) for value in self)
        return copied

    @override
    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        return list, (list(self),)

    def _emit(self, operations: list[Any], path: list[str | int]) -> None:
        keep, base, dirty = self._keep, self._base, self._dirty
        self._forget()
        if keep < base:
            operations.append(["t", path, keep])
        operations.extend(
            ["s", [*path, index], self._wrapped(index, len(path))]
            for index in sorted(dirty)
            if index < keep
        )
        if len(self) > keep:
            added = [self._wrapped(index, len(path)) for index in range(keep, len(self))]
            operations.append(["a", path, added])

    def _wrapped(self, index: int, depth: int) -> Any:
        value = self[index]
        if type(value) in _SCALARS:
            return value
        value = _wrap(value, self._journal, (self._link, index), depth)
        list.__setitem__(self, index, value)
        return value

    def _forget(self) -> None:
        self._dirty = set()
        self._touched = False
        self._keep = self._base = len(self)


def _wrap(value: Any, journal: Journal, link: Link, depth: int) -> Any:
    """A tracked deep copy; scalars as they are."""
    if type(value) in _SCALARS:
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise NotJsonError(
                _text(_path(link)), f"{value} is not a finite number", "use null or a text"
            )
        return float(value)
    if depth > MAX_DEPTH:
        raise NotJsonError(
            _text(_path(link)[:4]),
            f"nested deeper than {MAX_DEPTH} levels",
            "flatten it or store it as text",
        )
    if isinstance(value, dict):
        return _wrap_dict(value, journal, link, depth)
    if isinstance(value, list | tuple):
        return _wrap_list(value, journal, link, depth)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        return int(value)
    raise NotJsonError(
        _text(_path(link)),
        f"a {type(value).__name__} is not JSON",
        "return text, numbers, true/false, null, lists or objects",
    )


def _wrap_dict(value: dict[Any, Any], journal: Journal, link: Link, depth: int) -> TrackedDict:
    made = TrackedDict()
    made._journal, made._link, made._dirty = journal, link, None
    for key, part in value.items():
        if type(key) is not str:
            if not isinstance(key, str):
                raise NotJsonError(
                    _text(_path(link)), f"the key {key!r} is not text", "use text keys"
                )
            key = str(key)
        if type(part) not in _SCALARS:
            part = _wrap(part, journal, (link, key), depth + 1)
        _set(made, key, part)
    return made


def _wrap_list(value: Iterable[Any], journal: Journal, link: Link, depth: int) -> TrackedList:
    made = TrackedList(
        part if type(part) in _SCALARS else _wrap(part, journal, (link, index), depth + 1)
        for index, part in enumerate(value)
    )
    made._journal, made._link = journal, link
    made._forget()
    return made


def _path(link: Link) -> list[str | int]:
    keys: list[str | int] = []
    while link is not None:
        link, key = link
        keys.append(key)
    keys.reverse()
    return keys


def _at(root: Any, path: list[str | int]) -> Any:
    place = root
    try:
        for key in path:
            place = place[key]
    except (KeyError, IndexError, TypeError):
        return None
    return place


def _text(path: Iterable[str | int]) -> str:
    return "vars" + "".join(_segments(path))


def _segments(path: Iterable[str | int]) -> Iterator[str]:
    for key in path:
        yield f"[{key}]" if isinstance(key, int) else f".{key}"
