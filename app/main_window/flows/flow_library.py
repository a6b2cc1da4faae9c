"""Where subflows are looked up: open documents first, then the files beside them, then the bundled examples."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import orjson
from typing_extensions import override

from runtime.base.errors import FlowFormatError
from runtime.base.files import open_to_read
from runtime.visualflow.codec import load_flow
from runtime.visualflow.flow import VisualFlow

MAX_INDEXED_BYTES = 16 * 1024 * 1024
"""Larger files are not looked into when a folder is searched for a flow id."""


class FlowLibrary(Mapping[str, VisualFlow]):
    """Flow id -> flow. Reads files when asked; not to be shared between threads.

    What a file holds is remembered until the file changes, so that a second look costs a `stat` a file.

    A flow whose file is damaged counts as not there.

    Args:
        flows: flows that need no file, such as the open documents; they win.
        folders: searched in order; sub-folders are not.
    """

    def __init__(self, flows: Iterable[VisualFlow] = (), folders: Iterable[Path] = ()) -> None:
        self._flows = {flow.id: flow for flow in flows}
        self._folders = tuple(dict.fromkeys(folders))
        self._paths: dict[str, Path] | None = None

    @override
    def __getitem__(self, flow_id: str) -> VisualFlow:
        flow = self._flows.get(flow_id)
        if flow is None:
            try:
                flow = self._flows[flow_id] = flow_in(self._path_of(flow_id))
            except FlowFormatError as error:
                raise KeyError(flow_id, str(error)) from error
        return flow

    @override
    def __iter__(self) -> Iterator[str]:
        return iter({**self._flows, **self._index()})

    @override
    def __len__(self) -> int:
        return len({**self._flows, **self._index()})

    @override
    def __contains__(self, flow_id: object) -> bool:
        if flow_id in self._flows:
            return True
        try:
            return isinstance(flow_id, str) and self._path_of(flow_id).is_file()
        except KeyError:
            return False

    def path_of(self, flow_id: str) -> Path | None:
        """The file that holds a flow; None if no folder has it."""
        try:
            return self._path_of(flow_id)
        except KeyError:
            return None

    def titles(self) -> dict[str, str]:
        """Flow id -> name, or the id where there is none; reads files that were not read before."""
        found = {flow.id: flow.name or flow.id for flow in self._flows.values()}
        for flow_id, path in self._index().items():
            head = _head_in(path)
            if head is not None:
                found.setdefault(flow_id, head[1])
        return found

    def _path_of(self, flow_id: str) -> Path:
        for folder in self._folders:
            likely = folder / f"{flow_id}.json"
            if "/" not in flow_id and flow_id_in(likely) == flow_id:
                return likely
        return self._index()[flow_id]

    def _index(self) -> dict[str, Path]:
        if self._paths is None:
            self._paths = {}
            for folder in self._folders:
                for path in sorted(folder.glob("*.json")):
                    flow_id = flow_id_in(path)
                    if flow_id is not None:
                        self._paths.setdefault(flow_id, path)
        return self._paths


def flow_id_in(path: Path) -> str | None:
    """The id of the flow in a file; None if it is missing, huge or not a flow."""
    head = _head_in(path)
    return None if head is None else head[0]


def flow_in(path: Path) -> VisualFlow:
    """The flow in a file, read again only when the file changed.

    Raises:
        FlowFormatError: the file is gone or not a flow.
    """
    try:
        facts = path.stat()
    except OSError as error:
        raise FlowFormatError(path.name, "the file is gone", "open it again") from error
    return _flow_in_version(path, facts.st_mtime_ns, facts.st_size)


def readable_flows(paths: Iterable[Path]) -> list[tuple[Path, VisualFlow]]:
    """The flows in files, without those that hold none: they say so themselves when they are opened."""
    found = []
    for path in paths:
        try:
            found.append((path, flow_in(path)))
        except FlowFormatError:
            continue
    return found


def _head_in(path: Path) -> tuple[str, str] | None:
    try:
        facts = path.stat()
    except (OSError, ValueError):  # a NUL in an id
        return None
    return _head_in_version(path, facts.st_mtime_ns, facts.st_size)


@lru_cache(maxsize=64)
def _flow_in_version(path: Path, _mtime_ns: int, _size: int) -> VisualFlow:
    return load_flow(path)


@lru_cache(maxsize=4096)
def _head_in_version(path: Path, _mtime_ns: int, size: int) -> tuple[str, str] | None:
    """Id and name of the flow in a file; without a name its id."""
    if size > MAX_INDEXED_BYTES:
        return None
    try:
        with open_to_read(path) as file:
            document = orjson.loads(file.read())
    except (OSError, orjson.JSONDecodeError):
        return None
    if not isinstance(document, dict) or not isinstance(document.get("nodes"), list):
        return None
    flow_id, name = document.get("id"), document.get("name")
    if not isinstance(flow_id, str):
        return None
    return flow_id, name if isinstance(name, str) and name else flow_id
