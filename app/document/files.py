"""Flows on disk: open, save, autosaves and their recovery after a crash."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from app.document.document import Document
from runtime.base.clock import Clock, SystemClock, iso
from runtime.base.errors import FlowError, FlowFormatError
from runtime.base.files import write_atomic
from runtime.base.words import say
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.normalise import normalise
from runtime.nodes.save_rules import ready_to_save
from runtime.visualflow.codec import dump_flow, load_flow, refuse_too_large
from runtime.visualflow.flow import VisualFlow

_SUFFIX = ".autosave.json"


class SaveError(FlowError, OSError):
    """A flow could not be written; the file on disk is as it was."""


def open_document(path: Path) -> Document:
    """A document of a VisualFlow file, with the pins that today's node types have.

    Raises:
        FlowFormatError: the file is unreadable or not a flow; names the JSON pointer.
    """
    flow, _ = normalise(load_flow(path), builtin_catalogue())
    return Document(flow, path.resolve(), label=say("Open {name}", name=path.name))


def write_flow(flow: VisualFlow, path: Path) -> bytes:
    """Write a flow's file, whole or not at all; entry and entry routes are brought up to date in it.

    Returns:
        What stands in the file now.

    Raises:
        SaveError: the disk is full, the folder is read-only, a value is no JSON, the file could not be opened again, …
    """
    try:
        content = dump_flow(ready_to_save(flow, builtin_catalogue()))
        refuse_too_large(content)
    except FlowFormatError as error:
        raise SaveError(str(path), error.problem, error.remedy) from error
    try:
        write_atomic(path, content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise SaveError(
            str(path), f"the file cannot be written: {reason}", "save it in another folder"
        ) from error
    return content


@dataclass(frozen=True, slots=True)
class Recovery:
    """Unsaved work that a crash left behind.

    Attributes:
        path: the file it belongs to; None: it never had one.
        saved_at: ISO 8601 UTC.
        store: where the autosave is.
    """

    name: str
    path: Path | None
    saved_at: str
    store: Path


class Autosaves:
    """Copies of unsaved documents in a folder of their own; the person's files are never touched.

    Args:
        folder: made when the first copy is written.
    """

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self._folder = folder
        self._clock = clock or SystemClock()

    def write(self, document: Document, key: str) -> None:
        """Keep a copy, or drop it if the document is saved.

        Args:
            key: names the open document as long as it is open, such as its tab's id.

        Raises:
            SaveError: the folder cannot be written, or a value is no JSON.
        """
        if document.is_saved:
            self.forget(key)
            return
        import psutil  # costs more than opening a flow: not before there is something to keep

        process = psutil.Process()  # type: ignore[no-untyped-call]
        try:
            content = dump_flow(document.flow)
        except FlowFormatError as error:
            raise SaveError(error.where, f"no autosave: {error.problem}", error.remedy) from error
        record = {
            "name": document.title,
            "path": str(document.path) if document.path else None,
            "saved_at": iso(self._clock.now()),
            "process": [process.pid, process.create_time()],  # type: ignore[no-untyped-call]
            "flow": orjson.Fragment(content),
        }
        try:
            write_atomic(self._file(key), orjson.dumps(record))
        except OSError as error:
            raise SaveError(
                str(self._folder), f"no autosave: {error.strerror or error}", "save the flow now"
            ) from error

    def forget(self, key: str) -> None:
        """Drop the copy of a document that was saved or closed on purpose."""
        self._file(key).unlink(missing_ok=True)

    def left_behind(self) -> tuple[Recovery, ...]:
        """Copies whose program is no longer running, newest first; damaged ones are left out."""
        found = []
        for store in sorted(self._folder.glob(f"*{_SUFFIX}")):
            record = _record(store)
            if record is None or _is_alive(record.get("process")):
                continue
            path = record.get("path")
            found.append(
                Recovery(
                    name=str(record.get("name", "")),
                    path=Path(path) if isinstance(path, str) else None,
                    saved_at=str(record.get("saved_at", "")),
                    store=store,
                )
            )
        return tuple(sorted(found, key=lambda recovery: recovery.saved_at, reverse=True))

    def recover(self, recovery: Recovery) -> Document:
        """An unsaved document with what was left behind; the copy stays until `discard`.

        Raises:
            FlowFormatError: the copy is damaged.
        """
        record = _record(recovery.store)
        if record is None:
            raise FlowFormatError(recovery.store.name, "the autosave is damaged", "open the file")
        flow = load_flow(orjson.dumps(record["flow"]))
        document = Document(flow, recovery.path, label=say("Recover unsaved changes"))
        document.mark_unsaved()
        return document

    def discard(self, recovery: Recovery) -> None:
        """Drop a copy that was recovered or is not wanted."""
        recovery.store.unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        # a key may be any text; its hash is a safe file name, and the process keeps windows apart
        name = hashlib.sha256(f"{os.getpid()}:{key}".encode()).hexdigest()[:24]
        return self._folder / f"{name}{_SUFFIX}"


def _record(store: Path) -> dict[str, Any] | None:
    try:
        record = orjson.loads(store.read_bytes())
    except (OSError, ValueError):
        return None
    return record if isinstance(record, dict) and isinstance(record.get("flow"), dict) else None


def _is_alive(process: object) -> bool:
    if not (isinstance(process, list) and len(process) == 2):
        return False
    import psutil

    try:
        found = psutil.Process(int(process[0]))  # type: ignore[no-untyped-call]
        return bool(found.create_time() == process[1])  # type: ignore[no-untyped-call]
    except (psutil.Error, ValueError, TypeError):
        return False
