import hashlib
import json
import threading

import pytest

from runtime.storage.artifacts import InMemoryArtifactStore
from runtime.storage.hash_chain import HashChainedLedgerStore, verify_ledger_chain
from runtime.storage.json_files import JsonlLedgerStore
from runtime.storage.memory import InMemoryLedgerStore
from runtime.storage.offloading import OffloadingLedgerStore
from runtime.storage.sqlite import SqliteDatabase, SqliteLedgerStore
from tests.runtime.storage.test_store_conformance import record_of


@pytest.fixture(params=["memory", "sqlite", "json"])
def inner(request, tmp_path):
    if request.param == "memory":
        yield InMemoryLedgerStore()
        return
    if request.param == "sqlite":
        database = SqliteDatabase(tmp_path / "x.sqlite3", durability="process")
        yield SqliteLedgerStore(database)
        database.close()
        return
    store = JsonlLedgerStore(tmp_path)
    yield store
    store.directory.close()


def test_each_record_is_chained_by_the_published_recipe(inner):
    chained = HashChainedLedgerStore(inner)
    for number in range(3):
        chained.append(record_of(message=f"ü{number}"))
    records = chained.list("r1")
    assert records[0]["prev_hash"] is None
    for before, record in zip([None, *records], records, strict=False):
        assert record["prev_hash"] == (before["record_hash"] if before else None)
        kept = {
            key: value for key, value in record.items() if key not in ("record_hash", "signature")
        }
        text = json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert record["record_hash"] == hashlib.sha256(text.encode()).hexdigest()
    report = verify_ledger_chain(records)
    assert report["ok"]
    assert report["count"] == 3
    assert report["head_hash"] == report["computed_head_hash"] == records[-1]["record_hash"]
    assert chained.verify("r1")["ok"]


def test_two_handles_in_two_threads_make_one_chain(inner):
    def work():
        chained = HashChainedLedgerStore(inner)
        for _ in range(15):
            chained.append(record_of())

    threads = [threading.Thread(target=work) for _ in range(3)]  # noqa: TID251 - the race is the test
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report = verify_ledger_chain(inner.list("r1"))
    assert report["ok"], report["errors"][:2]
    assert report["count"] == 45


def chain_of(count):
    chained = HashChainedLedgerStore(InMemoryLedgerStore())
    for number in range(count):
        chained.append(record_of(message=number))
    return chained.list("r1")


@pytest.mark.parametrize("bad", [0, 1, 3])
def test_a_changed_record_is_found_where_it_is(bad):
    records = chain_of(4)
    records[bad]["node_id"] = "other"
    report = verify_ledger_chain(records)
    assert not report["ok"]
    assert report["first_bad_index"] == bad
    assert report["errors"][0]["type"] == "record_hash_mismatch"


def test_a_missing_record_and_a_missing_hash_are_found():
    records = chain_of(4)
    del records[1]
    report = verify_ledger_chain(records)
    assert (report["first_bad_index"], report["errors"][0]["type"]) == (1, "prev_hash_mismatch")
    records = chain_of(4)
    records[2]["record_hash"] = None
    report = verify_ledger_chain(records)
    assert report["errors"] == [{"index": 2, "type": "missing_record_hash"}]
    assert report["count"] == 3


def test_an_empty_ledger_is_a_good_chain():
    report = verify_ledger_chain([])
    assert (report["ok"], report["count"], report["head_hash"]) == (True, 0, None)


@pytest.mark.parametrize("is_outside", [True, False])
def test_the_chain_holds_over_offloaded_values_in_either_order(is_outside):
    base, artifacts = InMemoryLedgerStore(), InMemoryArtifactStore()
    if is_outside:
        store = HashChainedLedgerStore(
            OffloadingLedgerStore(base, artifact_store=artifacts, max_inline_bytes=20)
        )
    else:
        store = OffloadingLedgerStore(
            HashChainedLedgerStore(base), artifact_store=artifacts, max_inline_bytes=20
        )
    record = record_of(message="x" * 100)
    store.append(record)
    store.append(record_of(message="y" * 100))
    assert record.effect["payload"]["message"] == "x" * 100
    stored = base.list("r1")
    assert "x" * 100 not in json.dumps(stored)
    assert verify_ledger_chain(stored)["ok"]
