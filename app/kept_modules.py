"""The modules of a start in one file: none of them is searched for, and no bytecode file is opened.

A start imports 650 modules that are written in Python; finding them and reading their bytecode is a tenth of it.
"""

import marshal
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source, spec_from_file_location
from mmap import ACCESS_READ, mmap
from pathlib import Path
from types import CodeType, ModuleType
from typing import NamedTuple

from typing_extensions import override

_HEAD = 8
"""Bytes that say how long the index is; it follows, then the code of each module."""


class _Kept(NamedTuple):
    """Where the source of a module is and what it was like; where its code stands in the file."""

    origin: str
    home: str
    is_package: bool
    changed_ns: int
    size: int
    start: int
    end: int


class KeptModules(MetaPathFinder):
    """Finds modules that the last starts imported; the first of all finders, from `install` to `keep`.

    Python's own finders get what is not kept, or whose source is not what it was, by time and size as with bytecode;
    so they get everything where Python or `sys.path` is another one, or the file is gone or damaged.

    Args:
        path: where the modules are kept between starts.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._index: dict[str, _Kept] = {}
        self._content = memoryview(b"")
        self._before: frozenset[str] = frozenset()
        self._search_path: list[str] = []

    def install(self) -> None:
        """Read what earlier starts have kept, and take over."""
        self._before, self._search_path = frozenset(sys.modules), sys.path.copy()
        with suppress(OSError, ValueError, EOFError, TypeError):  # as good as no file
            with self._path.open("rb") as file:
                content = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
            end = _HEAD + int.from_bytes(content[:_HEAD], "big")
            magic, search_path, index = marshal.loads(content[_HEAD:end])
            if magic == MAGIC_NUMBER and search_path == self._search_path:
                self._index = {name: _Kept(*entry) for name, entry in index.items()}
                self._content = content[end:]
        sys.meta_path.insert(0, self)

    @override
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        kept = self._index.get(fullname)
        if kept is None or not (
            kept.home in (sys.path if path is None else path) and _is_as_it_was(kept)
        ):
            return None
        loader = _Loader(fullname, kept.origin, self._content[kept.start : kept.end])
        folder = [os.path.dirname(kept.origin)] if kept.is_package else None  # noqa: PTH120 - a Path costs ten times that
        return spec_from_file_location(
            fullname, kept.origin, loader=loader, submodule_search_locations=folder
        )

    def keep(self) -> None:
        """Leave the work to Python's finders, and write what the next start needs if it is not in the file."""
        with suppress(ValueError):
            sys.meta_path.remove(self)
        index, content, self._index, self._content = self._index, self._content, {}, memoryview(b"")
        fresh = {
            name: module
            for name, module in sys.modules.copy().items()
            if name not in self._before and type(_loader_of(module)) is SourceFileLoader
            if not (
                name in index and _is_as_it_was(index[name])
            )  # found elsewhere, as some are at each start
        }
        if sys.dont_write_bytecode:
            return
        kept: dict[str, tuple[object, ...]] = {}
        parts: list[bytes | memoryview] = []
        length = 0
        for name, module in fresh.items():
            with suppress(
                OSError, ImportError, SyntaxError
            ):  # gone or changed meanwhile: not to keep
                found, code = _kept_of(name, module)
                kept[name] = (*found, length, length + len(code))
                parts.append(code)
                length += len(code)
        if not kept:
            return
        for name, entry in index.items():
            if name not in kept and _is_as_it_was(entry):
                kept[name] = (*entry[:-2], length, length + entry.end - entry.start)
                parts.append(content[entry.start : entry.end])
                length += entry.end - entry.start
        head = marshal.dumps((MAGIC_NUMBER, self._search_path, kept))
        whole = b"".join((len(head).to_bytes(_HEAD, "big"), head, *parts))
        del content, parts  # a file that is mapped cannot be replaced everywhere
        written = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        with suppress(OSError):  # a folder that may not be written: no bytecode either
            written.write_bytes(whole)
            written.replace(self._path)


class _Loader(SourceFileLoader):
    """Gives the kept code once; what else is asked for comes from the source's folder."""

    def __init__(self, fullname: str, path: str, code: memoryview) -> None:
        super().__init__(fullname, path)
        self._code: memoryview | None = code

    @override
    def get_code(self, fullname: str) -> CodeType | None:
        code, self._code = self._code, None
        return super().get_code(fullname) if code is None else marshal.loads(code)


def _loader_of(module: ModuleType) -> object:
    return getattr(getattr(module, "__spec__", None), "loader", None)


def _kept_of(name: str, module: ModuleType) -> tuple[tuple[str, str, bool, int, int], bytes]:
    """What `_Kept` begins with, and the code."""
    spec = module.__spec__
    if spec is None or spec.name != name or not isinstance(spec.loader, SourceFileLoader):
        raise ImportError(f"{name} stands for another module")
    origin = spec.loader.path
    state = os.stat(origin)  # noqa: PTH116
    folder = Path(origin).parent
    is_package = spec.submodule_search_locations is not None
    home = folder.parent if is_package else folder
    code = marshal.dumps(spec.loader.get_code(name))
    return (origin, str(home), is_package, state.st_mtime_ns, state.st_size), code


def _is_as_it_was(kept: _Kept) -> bool:
    try:
        state = os.stat(kept.origin)  # noqa: PTH116
    except OSError:
        return False
    return (state.st_mtime_ns, state.st_size) == (kept.changed_ns, kept.size)


kept_modules = KeptModules(Path(cache_from_source(__file__)).with_suffix(".modules"))
"""Those of this program."""
