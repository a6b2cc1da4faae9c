"""Tables of the SQLite store and their numbered migrations (`PRAGMA user_version`).

A run is a small row in `runs` (header as JSON without vars), its variables as a full document in `run_vars` and
the operations since then in `run_patches`; so a step writes only what changed. `run_json` may hold a whole run,
variables included, as databases of AbstractRuntime 0.4 have it; then `run_vars` has no row.
The ledger is a rowid table on purpose: WITHOUT ROWID moves rows above a quarter page to overflow pages, which made a
commit of two records half as dear again (measured).
"""

import sqlite3

VERSION = 1

_TABLES = """
CREATE TABLE IF NOT EXISTS runs (
    run_id TEXT PRIMARY KEY, workflow_id TEXT NOT NULL, status TEXT NOT NULL,
    wait_reason TEXT, wait_until TEXT, parent_run_id TEXT, actor_id TEXT, session_id TEXT,
    created_at TEXT, updated_at TEXT, run_json TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS run_vars (
    run_id TEXT PRIMARY KEY, document BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS run_patches (
    run_id TEXT NOT NULL, rev INTEGER NOT NULL, patch BLOB NOT NULL,
    PRIMARY KEY (run_id, rev)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS run_checkpoints (
    run_id TEXT NOT NULL, seq INTEGER NOT NULL, document BLOB NOT NULL, PRIMARY KEY (run_id, seq));
CREATE TABLE IF NOT EXISTS run_leases (
    run_id TEXT PRIMARY KEY, owner TEXT NOT NULL, until TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS commands (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, command_id TEXT UNIQUE NOT NULL, run_id TEXT NOT NULL,
    type TEXT NOT NULL, payload_json TEXT NOT NULL, ts TEXT NOT NULL, client_id TEXT);
CREATE TABLE IF NOT EXISTS command_cursors (
    consumer_id TEXT PRIMARY KEY, cursor INTEGER NOT NULL, updated_at TEXT NOT NULL);
"""

_LEDGER = """
CREATE TABLE ledger (
    run_id TEXT NOT NULL, seq INTEGER NOT NULL, record_json TEXT NOT NULL,
    idempotency_key TEXT, step_status TEXT,
    PRIMARY KEY (run_id, seq))
"""

_RUN_COLUMNS = (
    ("rev", "INTEGER NOT NULL DEFAULT 1"),
    ("paused", "INTEGER NOT NULL DEFAULT 0"),
    ("wait_key", "TEXT"),
    ("wait_child", "TEXT"),
    ("document_bytes", "INTEGER NOT NULL DEFAULT 0"),
    ("patch_bytes", "INTEGER NOT NULL DEFAULT 0"),
    ("run_lifecycle_json", "TEXT"),
)

_INDICES = """
CREATE INDEX IF NOT EXISTS runs_by_time ON runs (updated_at);
CREATE INDEX IF NOT EXISTS runs_running ON runs (paused) WHERE status = 'running';
CREATE INDEX IF NOT EXISTS runs_of_workflow ON runs (workflow_id);
CREATE INDEX IF NOT EXISTS runs_by_parent ON runs (parent_run_id) WHERE parent_run_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS runs_by_session ON runs (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS runs_by_event ON runs (wait_key) WHERE wait_reason = 'event';
CREATE INDEX IF NOT EXISTS runs_by_deadline ON runs (wait_until) WHERE wait_until IS NOT NULL;
CREATE INDEX IF NOT EXISTS runs_by_child ON runs (wait_child) WHERE wait_child IS NOT NULL;
CREATE INDEX IF NOT EXISTS ledger_by_key ON ledger (run_id, idempotency_key, seq)
    WHERE idempotency_key IS NOT NULL;
CREATE INDEX IF NOT EXISTS commands_by_run ON commands (run_id);
"""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database to `VERSION`; a new file, or one of AbstractRuntime 0.4, is version 0.

    Raises:
        sqlite3.DatabaseError: the file is not a database, or is damaged.
    """
    if _version(connection) >= VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) < VERSION:
            _to_version_1(connection)
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _to_version_1(connection: sqlite3.Connection) -> None:
    _run_all(connection, _TABLES)
    present = _columns(connection, "runs")
    for name, declaration in _RUN_COLUMNS:
        if name not in present:
            connection.execute(f"ALTER TABLE runs ADD COLUMN {name} {declaration}")
    if "rev" not in present:
        connection.execute(_FILL_WAITS)
    ledger = _columns(connection, "ledger")
    if "idempotency_key" not in ledger:
        if ledger:
            connection.execute("ALTER TABLE ledger RENAME TO ledger_of_0_4")
        connection.execute(_LEDGER)
        if ledger:
            connection.execute(_COPY_LEDGER)
            connection.execute("DROP TABLE ledger_of_0_4")
    _run_all(connection, _INDICES)


_FILL_WAITS = """
UPDATE runs SET
    wait_key = json_extract(run_json, '$.waiting.wait_key'),
    wait_child = CASE WHEN wait_reason = 'subworkflow'
                 THEN json_extract(run_json, '$.waiting.details.sub_run_id') END,
    paused = COALESCE(json_extract(run_json, '$.vars._runtime.control.paused'), 0)
"""

_COPY_LEDGER = """
INSERT INTO ledger (run_id, seq, record_json, idempotency_key, step_status)
SELECT run_id, seq, record_json, json_extract(record_json, '$.idempotency_key'),
       json_extract(record_json, '$.status') FROM ledger_of_0_4
"""


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}


def _run_all(connection: sqlite3.Connection, script: str) -> None:
    for statement in script.split(";"):
        if statement.strip():
            connection.execute(statement)
