"""Run and ledger stores in one SQLite file: one transaction a step, WAL, every query by index."""

from runtime.storage.sqlite.database import Durability, SqliteDatabase, SqliteTransaction
from runtime.storage.sqlite.ledgers import SqliteLedgerStore
from runtime.storage.sqlite.runs import SqliteRunStore

__all__ = [
    "Durability",
    "SqliteDatabase",
    "SqliteLedgerStore",
    "SqliteRunStore",
    "SqliteTransaction",
]
