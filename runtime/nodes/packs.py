"""Packs: node types from files of a person's own, or from installed distributions; see `docs/packs.md`.

Looking for packs runs none of their code. Loading one does, in this process and with all of its rights: ask first.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import wraps
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from runtime.base.errors import NOT_PYTHON, CatalogueError, FlowError
from runtime.base.json_value import check_json
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.node_type import (
    NODE_FAILURES,
    Act,
    Behaviour,
    Branch,
    Category,
    NodeType,
    Pin,
    Pure,
    Request,
)
from runtime.visualflow.pins import PIN_TYPES

if TYPE_CHECKING:
    import ast
    from importlib.metadata import EntryPoint

ENTRY_POINTS = "visualflow.node_packs"
MAX_BYTES = 1_000_000
TYPE_ID = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
_BEHAVIOURS = (Pure, Act, Branch, Request)
_RESULTS = frozenset({"evaluate", "act"})


class PackError(FlowError):
    """A pack cannot be read or loaded, or its code failed; `where` is the pack."""


@dataclass(frozen=True, slots=True)
class PackSource:
    """A pack that was found; nothing of it has run.

    Attributes:
        name: the file's name without suffix, or the entry point's.
        version: of the distribution; of a file the beginning of its digest.
        digest: of the code, as far as it can be told without running it: trust is given to it.
        path: the file; None for an entry point.
        declared: ids that the source writes down, as far as it can be read without running it.
        problem: why it cannot be loaded; empty if nothing is known against it.
    """

    name: str
    version: str
    digest: str
    path: Path | None = None
    entry_point: "EntryPoint | None" = None
    declared: tuple[str, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """A loaded pack."""

    name: str
    version: str
    digest: str
    node_types: tuple[NodeType, ...]


@dataclass(frozen=True, slots=True)
class PackConflict:
    """A node type that two packs, or a pack and the program, have."""

    type_id: str
    owner: str


def found_packs(folder: Path) -> list[PackSource]:
    """Packs of a folder (`*.py`, by name) and of the installed distributions; nothing of them runs."""
    from importlib.metadata import entry_points  # slow to import, and nothing else needs it

    files = sorted(path for path in folder.glob("*.py") if not path.name.startswith(("_", ".")))
    return [*map(file_source, files), *map(_entry_source, entry_points(group=ENTRY_POINTS))]


def file_source(path: Path) -> PackSource:
    """What a file says of itself without being run."""
    try:
        content = path.read_bytes()
    except OSError as error:
        return PackSource(path.stem, "", "", path, problem=error.strerror or str(error))
    digest = hashlib.sha256(content).hexdigest()
    source = PackSource(path.stem, digest[:8], digest, path)
    if len(content) > MAX_BYTES:
        return replace(source, problem="the file is too large for a pack")
    import ast  # only where there are packs

    try:
        tree = ast.parse(content, filename=path.name)
    except NOT_PYTHON as error:
        line = f", line {error.lineno}" if isinstance(error, SyntaxError) and error.lineno else ""
        return replace(source, problem=f"it is not Python{line}: {error}")
    return replace(source, declared=tuple(dict.fromkeys(_declared_ids(tree))))


def load_pack(source: PackSource) -> Pack:
    """Run a pack's code and take its node types.

    The file's content is read again; if it is not what `source` saw, nothing runs.

    Raises:
        PackError: it changed meanwhile, raises, or what it gives is no node type; names the place.
    """
    if source.problem:
        raise PackError(source.name, source.problem, "correct the file")
    given = _run_file(source) if source.path is not None else _run_entry_point(source)
    types = (given,) if isinstance(given, NodeType) else given
    if (
        not isinstance(types, tuple | list)
        or not types
        or not all(isinstance(one, NodeType) for one in types)
    ):
        raise PackError(source.name, "it gives no node type", "set NODE_TYPE = NodeType(…)")
    for one in types:
        if wrong := "; ".join(_faults(one)):
            raise PackError(source.name, f"{one.id!r}: {wrong}", "see docs/packs.md")
    guarded = tuple(replace(one, behaviour=_guarded(one.behaviour, source.name)) for one in types)
    return Pack(source.name, source.version, source.digest, guarded)


def conflicts_of(
    type_ids: Iterable[str], catalogue: Mapping[str, NodeType], packs: Iterable[Pack]
) -> list[PackConflict]:
    """Ids that the program or another pack has already."""
    owners = {one.id: pack.name for pack in packs for one in pack.node_types}
    return [
        PackConflict(type_id, owners.get(type_id, "the program"))
        for type_id in type_ids
        if type_id in owners or type_id in catalogue
    ]


def with_packs(builtin: Catalogue, packs: Sequence[Pack]) -> Catalogue:
    """A catalogue with the node types of packs after the built-in ones.

    Raises:
        CatalogueError: two of them claim one id.
    """
    return Catalogue((*builtin.values(), *(one for pack in packs for one in pack.node_types)))


class PackSet:
    """The packs in force: check first, then change. Not thread-safe.

    Args:
        builtin: what the program brings.
    """

    def __init__(self, builtin: Catalogue) -> None:
        self._builtin = builtin
        self._packs: dict[str, Pack] = {}
        self.catalogue = builtin

    @property
    def packs(self) -> tuple[Pack, ...]:
        """In the order they were loaded."""
        return tuple(self._packs.values())

    def load(self, pack: Pack) -> bool:
        """Put a pack in force.

        Returns:
            False if this very pack is in force already.

        Raises:
            CatalogueError: another version of it is in force, or one of its ids is taken; nothing has changed.
        """
        present = self._packs.get(pack.name)
        if present is not None:
            if present.digest == pack.digest:
                return False
            raise CatalogueError(
                pack.name, f"version {present.version} is in force", "disable that one first"
            )
        if taken := conflicts_of(
            (one.id for one in pack.node_types), self._builtin, self._packs.values()
        ):
            said = ", ".join(f"“{one.type_id}” belongs to {one.owner}" for one in taken)
            raise CatalogueError(pack.name, said, "rename the node type or disable the other pack")
        self._use({**self._packs, pack.name: pack})
        return True

    def disable(self, name: str) -> bool:
        """Take a pack out of force; False if it was not."""
        if name not in self._packs:
            return False
        self._use({other: pack for other, pack in self._packs.items() if other != name})
        return True

    def _use(self, packs: dict[str, Pack]) -> None:
        self.catalogue = with_packs(self._builtin, tuple(packs.values()))
        self._packs = packs


# ---- finding ---------------------------------------------------------------------------------


def _entry_source(point: "EntryPoint") -> PackSource:
    dist = point.dist
    version = dist.version if dist is not None else ""
    record = (dist.read_text("RECORD") or "") if dist is not None else ""
    told = "\n".join((point.name, point.value, version, record))
    return PackSource(
        point.name, version, hashlib.sha256(told.encode()).hexdigest(), entry_point=point
    )


def _declared_ids(tree: "ast.AST") -> Iterator[str]:
    """Ids in calls of `NodeType(id="…")`, wherever they stand."""
    import ast

    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "NodeType":
            for part in node.keywords:
                if part.arg == "id" and isinstance(part.value, ast.Constant):
                    yield str(part.value.value)


# ---- loading ---------------------------------------------------------------------------------


def _run_file(source: PackSource) -> object:
    assert source.path is not None
    try:
        content = source.path.read_bytes()
    except OSError as error:
        raise PackError(source.name, error.strerror or str(error)) from error
    if hashlib.sha256(content).hexdigest() != source.digest:
        raise PackError(source.name, "the file changed meanwhile", "look at it again, then load it")
    module = ModuleType(f"visualflow_pack_{source.name}")
    module.__file__ = str(source.path)

    def run() -> object:
        exec(compile(content, str(source.path), "exec"), module.__dict__)
        given = getattr(module, "NODE_TYPES", None)
        return getattr(module, "NODE_TYPE", None) if given is None else given

    return _guarded_call(source, run)


def _run_entry_point(source: PackSource) -> object:
    point = source.entry_point
    if point is None:
        raise PackError(source.name, "there is nothing to load")

    def run() -> object:
        given = point.load()
        return given() if callable(given) and not isinstance(given, NodeType) else given

    return _guarded_call(source, run)


def _guarded_call(source: PackSource, run: Callable[[], object]) -> object:
    try:
        return run()
    except (Exception, SystemExit) as error:
        line = _line_in(error, source.path)
        said = f"its code raised {type(error).__name__}: {error}"
        raise PackError(
            source.name, f"{said}{line}", "correct the file, then load it again"
        ) from error


def _line_in(error: BaseException, path: Path | None) -> str:
    """The last line of the pack's own file in a traceback."""
    line, trace = "", error.__traceback__
    while trace is not None:
        if path is not None and trace.tb_frame.f_code.co_filename == str(path):
            line = f" (line {trace.tb_lineno})"
        trace = trace.tb_next
    return line


def _faults(one: Any) -> Iterator[str]:
    """What contradicts itself in a node type of a pack, whose fields may be anything."""
    if not isinstance(one.id, str) or TYPE_ID.fullmatch(one.id) is None:
        yield "the id must be like “mine.shout”: lower case, with a dot"
    if not isinstance(one.title, str) or not one.title.strip():
        yield "it has no title"
    if not isinstance(one.category, Category):
        yield "the category must be one of Category"
    if not isinstance(one.behaviour, _BEHAVIOURS):
        yield f"the behaviour must be one of {', '.join(kind.__name__ for kind in _BEHAVIOURS)}"
        return
    for side, pins in (("input", one.inputs), ("output", one.outputs)):
        yield from _pin_faults(side, pins)
    runs = any(isinstance(pin, Pin) and pin.is_exec for pin in one.inputs)
    if isinstance(one.behaviour, Pure) and runs:
        yield "a Pure node has no execution pins"
    if not isinstance(one.behaviour, Pure) and not runs:
        yield f"a node that is a {type(one.behaviour).__name__} needs exec_in() among its inputs"


def _pin_faults(side: str, pins: Any) -> Iterator[str]:
    if not isinstance(pins, tuple) or not all(isinstance(pin, Pin) for pin in pins):
        yield f"its {side}s must be a tuple of Pin"
        return
    seen: set[str] = set()
    for pin in pins:
        if pin.id in seen:
            yield f"two {side}s are called “{pin.id}”"
        seen.add(pin.id)
        if pin.type not in PIN_TYPES:
            yield f"{side} “{pin.id}” has the unknown type “{pin.type}”"


def _guarded(behaviour: Behaviour, owner: str) -> Behaviour:
    """The behaviour with functions that fail as nodes fail, whatever the pack raises or returns."""
    changes: dict[str, Any] = {}
    for field in fields(behaviour):
        function = getattr(behaviour, field.name)
        if callable(function):
            changes[field.name] = _guarded_function(function, owner, field.name in _RESULTS)
    return replace(behaviour, **changes)


def _guarded_function(
    function: Callable[..., Any], owner: str, gives_json: bool
) -> Callable[..., Any]:
    @wraps(function)
    def call(*given: Any, **named: Any) -> Any:
        try:
            result = function(*given, **named)
            if gives_json:
                check_json(result)
        except NODE_FAILURES:
            raise
        except Exception as error:
            said = f"its code raised {type(error).__name__}: {error}"
            raise PackError(owner, said, "look into the pack") from error
        return result

    return call
