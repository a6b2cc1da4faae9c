"""One SQLite file: a connection a thread, transactions, what a refusal says."""

import sqlite3
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, TypeAlias

from typing_extensions import override

from runtime.base.errors import StoreError
from runtime.model.protocols import UnitOfWork, open_units
from runtime.storage.sqlite.schema import migrate

Durability: TypeAlias = Literal["process", "balanced", "full"]
"""What a commit survives (`spec/runtime.md` 8.3): the process's death; also power loss at the commits that
matter; power loss at any commit."""

_CLOSING_WAIT_MS = 1000
"""How long closing waits for statements of others before it leaves the log as it is (nothing is lost)."""


class SqliteDatabase:
    """One SQLite file. Thread-safe: each thread has its own connection, closed when the thread ends.

    Raises:
        StoreError: the file cannot be opened or is not a database.
    """

    def __init__(self, path: str | Path, *, durability: Durability = "balanced") -> None:
        self.path = Path(path)
        self.durability = durability
        self._local = threading.local()
        self._closed = threading.Event()
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            migrate(self.connection())
        except (sqlite3.Error, OSError) as error:
            raise StoreError(str(self.path), f"the database cannot be opened: {error}") from error

    def connection(self) -> sqlite3.Connection:
        """This thread's connection, in autocommit mode.

        Raises:
            StoreError: the database was closed.
        """
        held: _Held | None = getattr(self._local, "held", None)
        if held is None:
            if self._closed.is_set():
                raise StoreError(str(self.path), "the database was closed, open it anew")
            held = self._local.held = _Held(_connected(self.path, self.durability), self._closed)
        return held.connection

    def rows(self, statement: str, *values: Any) -> list[Any]:
        """What a query gives.

        Raises:
            StoreError: the database is damaged or locked for too long.
        """
        try:
            return self.connection().execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise refused(self, error) from error

    def unit(self, *, durable: bool = False) -> "SqliteTransaction":
        """This thread's transaction: the open one, or a new one."""
        return self.open_unit() or SqliteTransaction(self, durable=durable)

    def open_unit(self) -> "SqliteTransaction | None":
        """This thread's open transaction, whatever was opened on other databases since."""
        for unit in open_units():
            if isinstance(unit, SqliteTransaction) and unit.database is self:
                return unit
        return None

    def changed(self, statement: str, *values: Any) -> int:
        """How many rows a statement changed.

        Raises:
            StoreError: the database is full, damaged or locked for too long.
        """
        try:
            return self.connection().execute(statement, values).rowcount
        except sqlite3.Error as error:
            raise refused(self, error) from error

    def set_synchronous(self, level: str) -> None:
        """Switch this thread's connection to FULL or NORMAL; outside a transaction only."""
        self.connection()
        held: _Connection = self._local.held.connection
        if held.synchronous != level:
            held.execute(f"PRAGMA synchronous = {level}")
            held.synchronous = level

    def close(self) -> None:
        """Write the log back into the file and close it; whoever uses the stores afterwards is refused.

        A statement that another thread is in the middle of is let finish: closing its connection under it
        would end the process.
        """
        if self._closed.is_set():
            return
        own = self.connection()
        self._closed.set()  # first of all, or readers could keep the log busy for ever
        self._local = threading.local()  # lets go of every connection, see _Connection
        try:
            own.execute(f"PRAGMA busy_timeout={_CLOSING_WAIT_MS}")
            own.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise StoreError(
                    str(self.path), f"the log was not written back: {error}"
                ) from error
        finally:
            own.close()


class _Held:
    """A thread's hold on its connection, which is closed when the thread ends.

    Once the database is closed, other threads may be in the middle of a statement: then the connection closes by itself.
    """

    __slots__ = ("_closed", "connection")

    def __init__(self, connection: "_Connection", closed: threading.Event) -> None:
        self.connection = connection
        self._closed = closed

    def __del__(self) -> None:
        if not self._closed.is_set():
            self.connection.close()


class _Connection(sqlite3.Connection):
    """A connection that closes when nobody holds it any more: neither its thread nor a statement it runs."""

    synchronous = ""

    def __del__(self) -> None:
        self.close()


def _connected(path: Path, durability: Durability) -> _Connection:
    connection = sqlite3.connect(
        path,
        timeout=30,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
        factory=_Connection,
    )
    connection.synchronous = "FULL" if durability == "full" else "NORMAL"
    for pragma in (
        "journal_mode=WAL",
        f"synchronous={connection.synchronous}",
        "foreign_keys=ON",
        "busy_timeout=30000",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


class SqliteTransaction(UnitOfWork):
    """One transaction of one thread over everything in a database."""

    __slots__ = ("connection", "database", "durable")

    def __init__(self, database: SqliteDatabase, *, durable: bool) -> None:
        super().__init__()
        self.database = database
        self.durable = durable
        self.connection = database.connection()

    @override
    def begin(self) -> None:
        if self.database.durability == "balanced":
            self.database.set_synchronous("FULL" if self.durable else "NORMAL")
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise refused(self.database, error) from error

    @override
    def commit(self) -> None:
        try:
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise refused(self.database, error) from error

    @override
    def rollback(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    @override
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        super().__exit__(kind, error, trace)
        if isinstance(error, sqlite3.Error) and self.is_closed:
            raise refused(self.database, error) from error


def refused(database: SqliteDatabase, error: sqlite3.Error) -> StoreError:
    """What an error of SQLite says, and what helps."""
    is_damaged = type(error) is sqlite3.DatabaseError
    remedy = "restore a copy of it" if is_damaged else "free disk space or close other writers"
    return StoreError(str(database.path), f"the database refused: {error}", remedy)
