"""A run as rows: the small one with what is asked by index, its document and the patches to it."""

import logging
import sqlite3
from dataclasses import replace
from typing import Any

import orjson

from runtime.base.errors import ConcurrentUpdateError, CorruptRunError
from runtime.base.json_value import JsonObject, JsonValue, json_bytes
from runtime.base.state_patch import apply_patch
from runtime.model.protocols import head_vars, is_paused
from runtime.model.run import RunState
from runtime.model.run_lifecycle import sanitize_run_lifecycle
from runtime.model.wait import WaitReason

_log = logging.getLogger(__name__)


INDEXED = (
    "run_id",
    "workflow_id",
    "status",
    "wait_reason",
    "wait_until",
    "parent_run_id",
    "actor_id",
    "session_id",
    "created_at",
    "updated_at",
)
"""Columns of `runs` that lists and searches know."""

_INSERT = """
INSERT INTO runs (workflow_id, status, wait_reason, wait_until, wait_key, wait_child, parent_run_id,
    actor_id, session_id, updated_at, paused, run_lifecycle_json, run_json, run_id, created_at, patch_bytes,
    document_bytes, rev)
VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,1)
ON CONFLICT(run_id) DO UPDATE SET workflow_id=excluded.workflow_id, status=excluded.status,
    wait_reason=excluded.wait_reason, wait_until=excluded.wait_until, wait_key=excluded.wait_key,
    wait_child=excluded.wait_child, parent_run_id=excluded.parent_run_id, actor_id=excluded.actor_id,
    session_id=excluded.session_id, updated_at=excluded.updated_at, paused=excluded.paused,
    run_lifecycle_json=excluded.run_lifecycle_json, run_json=excluded.run_json, patch_bytes=runs.patch_bytes+excluded.patch_bytes, rev=runs.rev+1
RETURNING rev, patch_bytes, document_bytes
"""

_UPDATE_RUNNING = """
UPDATE runs SET updated_at=?, run_json=?, patch_bytes=patch_bytes+?, rev=rev+1
WHERE run_id=? AND rev=? AND status='running' AND paused=0 AND session_id IS ? AND run_lifecycle_json IS ?
RETURNING rev, patch_bytes, document_bytes
"""
"""The usual step: nothing changes that an index but the one of times knows; half the pages of `_UPDATE`."""

_UPDATE = """
UPDATE runs SET workflow_id=?, status=?, wait_reason=?, wait_until=?, wait_key=?, wait_child=?,
    parent_run_id=?, actor_id=?, session_id=?, updated_at=?, paused=?,
    run_lifecycle_json=?, run_json=?, patch_bytes=patch_bytes+?, rev=rev+1
WHERE run_id=? AND rev=? RETURNING rev, patch_bytes, document_bytes
"""


def run_row(run: RunState) -> tuple[Any, ...]:
    """The small row of a run: what `_INSERT` takes, but for the bytes."""
    wait = run.waiting
    header = run.to_json()
    del header["vars"]
    header["head"] = head_vars(run)
    child = (wait.details or {}).get("sub_run_id") if wait is not None else None
    timed = wait is not None and wait.reason in (WaitReason.UNTIL, WaitReason.EVENT)
    return (
        run.workflow_id,
        str(run.status),
        None if wait is None else str(wait.reason),
        wait.until if wait is not None and timed else None,
        None if wait is None else wait.wait_key,
        child if wait is not None and wait.reason is WaitReason.SUBWORKFLOW else None,
        run.parent_run_id,
        run.actor_id,
        run.session_id,
        run.updated_at,
        is_paused(run),
        _lifecycle(run),
        json_bytes(header, "run").decode(),
        run.run_id,
        run.created_at,
    )


def _lifecycle(run: RunState) -> str | None:
    if "_run_lifecycle" not in run.vars:
        return None
    kept = sanitize_run_lifecycle(run.vars["_run_lifecycle"])
    return None if kept is None else orjson.dumps(kept).decode()


def write_row(
    connection: sqlite3.Connection,
    row: tuple[Any, ...],
    run_id: str,
    expected_rev: int | None,
    added: int = 0,
    document_bytes: int = 0,
) -> tuple[int, int, int]:
    """Write the small row; its revision, the bytes of patches and of the document."""
    if expected_rev:
        found = None
        if row[1] == "running" and not row[10]:
            lean = (row[9], row[12], added, run_id, expected_rev, row[8], row[11])
            found = connection.execute(_UPDATE_RUNNING, lean).fetchone()
        if found is None:
            values = (*row[:-2], added, run_id, expected_rev)
            found = connection.execute(_UPDATE, values).fetchone()
        if found is None:
            raise ConcurrentUpdateError(run_id, "another writer changed the run", "load it again")
        return found  # type: ignore[no-any-return]
    found = connection.execute(_INSERT, (*row, added, document_bytes)).fetchone()
    if expected_rev == 0 and found[0] != 1:
        raise ConcurrentUpdateError(run_id, "the run exists already", "load it again")
    return found  # type: ignore[no-any-return]


def index_run(connection: sqlite3.Connection, run: RunState, rev: int) -> None:
    """Write the row of a run whose document is kept elsewhere."""
    write_row(connection, run_row(run), run.run_id, None)
    connection.execute("UPDATE runs SET rev=? WHERE run_id=?", (rev, run.run_id))


def write_document(
    connection: sqlite3.Connection, run_id: str, document: bytes, *, is_first: bool = False
) -> None:
    """Keep the variables whole; the patches up to now are in them."""
    connection.execute("INSERT OR REPLACE INTO run_vars VALUES (?,?)", (run_id, document))
    if is_first:
        return
    connection.execute("DELETE FROM run_patches WHERE run_id=?", (run_id,))
    connection.execute(
        "UPDATE runs SET document_bytes=?, patch_bytes=0 WHERE run_id=?", (len(document), run_id)
    )


def load_run(connection: sqlite3.Connection, run_id: str) -> tuple[RunState, int] | None:
    """A run and its revision.

    Raises:
        CorruptRunError: what is stored is no run.
    """
    row = connection.execute("SELECT run_json, rev FROM runs WHERE run_id=?", (run_id,)).fetchone()
    if row is None:
        return None
    try:
        run = RunState.from_json(orjson.loads(row[0]))
        return replace(run, vars=document_of(connection, run_id, run.vars)), row[1]
    except (ValueError, KeyError, TypeError) as error:
        raise CorruptRunError(
            run_id, f"the stored run is damaged: {error}", "restore a snapshot or delete the run"
        ) from error


def document_of(
    connection: sqlite3.Connection, run_id: str, inline: JsonObject | None = None
) -> JsonObject:
    """The variables of a run: the document, with the patches since applied; `inline`: those of its small row."""
    row = connection.execute("SELECT document FROM run_vars WHERE run_id=?", (run_id,)).fetchone()
    if row is not None:
        document = orjson.loads(row[0])
    elif inline is not None:
        document = inline
    else:
        stored = connection.execute(
            "SELECT run_json FROM runs WHERE run_id=?", (run_id,)
        ).fetchone()
        document = orjson.loads(stored[0]).get("vars") or {}
    patches = connection.execute(
        "SELECT patch FROM run_patches WHERE run_id=? ORDER BY rev", (run_id,)
    )
    for (patch,) in patches:
        document = apply_patch(document, orjson.loads(patch))
    return document  # type: ignore[no-any-return]


def head_of(run_json: str, paused: int) -> RunState:
    """A run without its variables, of its small row alone.

    Raises:
        CorruptRunError: what is stored is no run.
    """
    try:
        header = orjson.loads(run_json)
        # Rows of older versions have no head: whether they are paused stands in their index.
        old: JsonObject = {"_runtime": {"control": {"paused": True}}} if paused else {}
        return RunState.from_json({**header, "vars": header.get("head", old)})
    except (ValueError, KeyError, TypeError) as error:
        raise CorruptRunError(
            "", f"a stored run is damaged: {error}", "restore a snapshot or delete the run"
        ) from error


def readable_head(run_json: str, paused: int) -> RunState | None:
    """The same; None, and a line in the log, for a damaged one."""
    try:
        return head_of(run_json, paused)
    except CorruptRunError as error:
        _log.warning("a run was left out of a list: %s", error)
        return None


def extracted_value(extracted: Any) -> JsonValue:
    """What SQLite's `json_extract` gives: objects and arrays come as text."""
    is_container = isinstance(extracted, str) and extracted[:1] in "{["
    return orjson.loads(extracted) if is_container else extracted


def index_entry(row: Any) -> JsonObject:
    """What lists of runs show of one."""
    found: JsonObject = dict(zip(INDEXED, row, strict=False))
    found["run_lifecycle"] = None if row[-2] is None else orjson.loads(row[-2])
    found["paused"] = bool(row[-1])
    return found


def clause(**wanted: Any) -> tuple[str, list[Any]]:
    """A WHERE for the columns that are given, and its values."""
    given = {name: value for name, value in wanted.items() if value is not None}
    if not given:
        return "", []
    return "WHERE " + " AND ".join(f"{name}=?" for name in given), list(given.values())
