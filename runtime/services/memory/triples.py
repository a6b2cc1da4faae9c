"""A knowledge graph as triples in one SQLite table with covering indexes (`design/dependencies.md` 5)."""

import json
import sqlite3
import threading
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from runtime.base.canonical import content_hash
from runtime.base.errors import StoreError
from runtime.base.json_value import JsonObject

Vector: TypeAlias = "array[float]"
"""Single-precision numbers, as they are stored."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS triples (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL, predicate TEXT NOT NULL, object TEXT NOT NULL,
  scope TEXT NOT NULL, owner_id TEXT NOT NULL,
  observed_at TEXT NOT NULL, valid_from TEXT, valid_until TEXT,
  confidence REAL, attributes TEXT NOT NULL, provenance TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS triples_spo ON triples (scope, owner_id, subject, predicate, object);
CREATE INDEX IF NOT EXISTS triples_pos ON triples (scope, owner_id, predicate, object, subject);
CREATE INDEX IF NOT EXISTS triples_osp ON triples (scope, owner_id, object, subject);
CREATE TABLE IF NOT EXISTS vectors (
  triple_id TEXT NOT NULL, model TEXT NOT NULL, vector BLOB NOT NULL,
  PRIMARY KEY (triple_id, model)
) WITHOUT ROWID;
"""
_ASKED_AT_ONCE = 500
_FIELDS = (
    "id",
    "subject",
    "predicate",
    "object",
    "scope",
    "owner_id",
    "observed_at",
    "valid_from",
    "valid_until",
    "confidence",
    "attributes",
    "provenance",
)


@dataclass(frozen=True, slots=True)
class TripleQuery:
    """What to look for; None means anything.

    Attributes:
        owners: (scope, owner id) pairs to look in.
        since, until: bounds of `observed_at`, ISO 8601 UTC.
        active_at: only triples that were valid then.
        newest_first: order by `observed_at`.
        limit: at most so many.
    """

    owners: Sequence[tuple[str, str]]
    subject: str | None = None
    predicate: str | None = None
    object: str | None = None
    since: str | None = None
    until: str | None = None
    active_at: str | None = None
    newest_first: bool = True
    limit: int = 100


class TripleStore:
    """Triples of all scopes. Thread-safe; `path` None keeps them in memory.

    Raises:
        StoreError: the file cannot be opened.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._lock = threading.Lock()
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(
                str(path) if path is not None else ":memory:", check_same_thread=False
            )
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.executescript(_SCHEMA)
        except (sqlite3.Error, OSError) as error:
            raise StoreError(
                str(path), f"the knowledge graph cannot be opened ({error})", "check the file"
            ) from error

    def add(self, rows: Sequence[JsonObject], *, dedupe: bool = True) -> tuple[list[str], int]:
        """Add triples, all or none.

        Args:
            rows: `{subject, predicate, object, scope, owner_id, observed_at, valid_from?, valid_until?,
                confidence?, attributes?, provenance?}`.
            dedupe: leave out triples that their owner has already.

        Returns:
            (ids of the added triples, how many were left out).
        """
        ids: list[str] = []
        skipped = 0
        with self._lock, self._connection as transaction:
            for row in rows:
                key = [
                    row[name] for name in ("scope", "owner_id", "subject", "predicate", "object")
                ]
                if (
                    dedupe
                    and transaction.execute(
                        "SELECT 1 FROM triples WHERE scope=? AND owner_id=? AND subject=? AND predicate=? AND object=?",
                        key,
                    ).fetchone()
                ):
                    skipped += 1
                    continue
                seed = [*key, row["observed_at"], row.get("provenance"), len(ids)]
                triple_id = f"t_{content_hash(seed)[:24]}"
                transaction.execute(
                    f"INSERT OR REPLACE INTO triples ({', '.join(_FIELDS)}) VALUES ({', '.join('?' * len(_FIELDS))})",
                    (
                        triple_id,
                        *(
                            row[name]
                            for name in ("subject", "predicate", "object", "scope", "owner_id")
                        ),
                        row["observed_at"],
                        row.get("valid_from"),
                        row.get("valid_until"),
                        row.get("confidence"),
                        json.dumps(row.get("attributes") or {}),
                        json.dumps(row.get("provenance") or {}),
                    ),
                )
                ids.append(triple_id)
        return ids, skipped

    def query(self, query: TripleQuery) -> list[JsonObject]:
        """Matching triples as objects with `assertion_id` and the fields of `add`; optional ones left out if empty."""
        if not query.owners:
            return []
        clauses = [f"({' OR '.join(['(scope=? AND owner_id=?)'] * len(query.owners))})"]
        values: list[str | int] = [part for owner in query.owners for part in owner]
        for clause, value in (
            ("subject=?", query.subject),
            ("predicate=?", query.predicate),
            ("object=?", query.object),
            ("observed_at>=?", query.since),
            ("observed_at<=?", query.until),
        ):
            if value is not None:
                clauses.append(clause)
                values.append(value)
        if query.active_at is not None:
            clauses.append("(valid_from IS NULL OR valid_from<=?)")
            clauses.append("(valid_until IS NULL OR valid_until>?)")
            values += [query.active_at, query.active_at]
        order = "DESC" if query.newest_first else "ASC"
        sql = (
            f"SELECT {', '.join(_FIELDS)} FROM triples WHERE {' AND '.join(clauses)} "
            f"ORDER BY observed_at {order}, rowid {order} LIMIT ?"
        )
        with self._lock:
            rows = self._connection.execute(sql, [*values, query.limit]).fetchall()
        return [_to_json(row) for row in rows]

    def vectors(self, model: str, triple_ids: Sequence[str]) -> dict[str, Vector]:
        """The vectors a model gave some triples, as far as they are known."""
        found: dict[str, Vector] = {}
        with self._lock:
            for at in range(0, len(triple_ids), _ASKED_AT_ONCE):
                ids = triple_ids[at : at + _ASKED_AT_ONCE]
                rows = self._connection.execute(
                    f"SELECT triple_id, vector FROM vectors WHERE model=? AND triple_id IN ({', '.join('?' * len(ids))})",
                    [model, *ids],
                )
                found.update((triple_id, array("f", vector)) for triple_id, vector in rows)
        return found

    def keep_vectors(self, model: str, vectors: Mapping[str, Vector]) -> None:
        """Remember the vectors of triples, so that each is sent to the model once."""
        rows = [(triple_id, model, vector.tobytes()) for triple_id, vector in vectors.items()]
        with self._lock, self._connection as transaction:
            transaction.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)", rows)

    def delete_owner(self, scope: str, owner_id: str) -> int:
        """Forget what one owner knows; how many triples that were."""
        with self._lock, self._connection as transaction:
            count = transaction.execute(
                "DELETE FROM triples WHERE scope=? AND owner_id=?", (scope, owner_id)
            ).rowcount
            transaction.execute(
                "DELETE FROM vectors WHERE triple_id NOT IN (SELECT id FROM triples)"
            )
            return count

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()


def _to_json(row: tuple[object, ...]) -> JsonObject:
    found = dict(zip(_FIELDS, row, strict=True))
    item: JsonObject = {"assertion_id": found.pop("id")}
    for name in ("attributes", "provenance"):
        found[name] = json.loads(str(found[name]))
    return item | {key: value for key, value in found.items() if value not in (None, {})}
