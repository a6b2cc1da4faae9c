"""A store that is closed while others still use it: refusals, never the end of the process."""

import subprocess
import sys

import pytest

from runtime.base.errors import StoreError
from runtime.storage.sqlite import SqliteDatabase, SqliteRunStore

CLOSED_UNDER_READERS = """
import sys, threading
from runtime.base.errors import StoreError
from runtime.storage.sqlite import SqliteDatabase

slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) SELECT i FROM n"
for trial in range(20):
    database = SqliteDatabase(f"{sys.argv[1]}/{trial}.sqlite3")
    reading, refused = threading.Barrier(5), []

    def read():
        reading.wait()
        while True:
            try:
                assert len(database.rows(slow)) == 3000
            except StoreError as error:
                refused.append(error)
                return

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    reading.wait()
    database.close()
    for reader in readers:
        reader.join(30)
    assert len(refused) == 4 and all("was closed" in str(error) for error in refused), refused
print("refused")
"""


def test_closing_under_four_readers_refuses_them(tmp_path):
    found = subprocess.run(
        [sys.executable, "-c", CLOSED_UNDER_READERS, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (found.returncode, found.stdout.strip()) == (0, "refused"), found.stderr


def test_a_closed_store_says_so_and_may_be_closed_again(tmp_path):
    database = SqliteDatabase(tmp_path / "runs.sqlite3")
    store = SqliteRunStore(database)
    database.close()
    database.close()
    with pytest.raises(StoreError, match="was closed, open it anew"):
        store.load("run")
    assert SqliteRunStore(SqliteDatabase(tmp_path / "runs.sqlite3")).load("run") is None
