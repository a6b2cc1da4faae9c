"""Damaged rows and full disks in SQLite: said clearly, and no harm to anything else."""

import pytest

from runtime.base.errors import CorruptRunError, StoreError
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectType
from runtime.model.run import RunStatus
from runtime.storage.sqlite import SqliteDatabase, SqliteLedgerStore, SqliteRunStore
from tests.runtime.kernel.flows import counted_loop, do, end, spec

ASK = spec("w", a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e", "x"), e=end("e", "x"))


@pytest.fixture
def database(tmp_path):
    opened = SqliteDatabase(tmp_path / "r.sqlite3", durability="process")
    yield opened
    opened.close()


def runtime_of(database):
    return Runtime(run_store=SqliteRunStore(database), ledger_store=SqliteLedgerStore(database))


@pytest.fixture
def two(database):
    runtime = runtime_of(database)
    for run_id in ("bad", "good"):
        runtime.start(workflow=ASK, run_id=run_id)
        runtime.tick(workflow=ASK, run_id=run_id)
    return database


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE runs SET run_json='{' WHERE run_id='bad'",
        "UPDATE runs SET run_json='{}' WHERE run_id='bad'",
        "UPDATE run_vars SET document=x'7b22' WHERE run_id='bad'",
        "UPDATE run_patches SET patch=x'5b5b' WHERE run_id='bad'",
        'UPDATE run_patches SET patch=CAST(\'[["d",["no","where"]]]\' AS BLOB) WHERE run_id=\'bad\'',
    ],
)
def test_a_damaged_run_is_named_and_hides_no_other(two, damage):
    two.connection().execute(damage)
    runtime = runtime_of(two)
    if "run_json" not in damage:
        # A picture needs no variables, so that it can still be had of a run whose variables are gone.
        assert runtime.status("bad").condition == "waiting"
    for refused in (
        lambda: runtime.get_state("bad"),
        *([lambda: runtime.status("bad")] if "run_json" in damage else []),
        lambda: runtime.tick(workflow=ASK, run_id="bad"),
        lambda: runtime.resume(workflow=ASK, run_id="bad", wait_key=None, payload={}),
    ):
        with pytest.raises(CorruptRunError, match="damaged"):
            refused()
    store = runtime.run_store
    assert store.damaged() == ["bad"]
    assert [run.run_id for run in store.list_runs()] == ["good"]
    assert "good" in [run.run_id for run in store.list_run_heads()]
    assert {row["run_id"] for row in store.list_run_index()} == {"bad", "good"}
    assert "good" in store.values_of(["bad", "good"], "_limits")
    answered = runtime.resume(workflow=ASK, run_id="good", wait_key=None, payload={"text": "x"})
    assert answered.status is RunStatus.COMPLETED
    assert store.delete("bad") is True
    assert store.damaged() == []


def test_a_damaged_record_is_named_by_its_place(two):
    two.connection().execute("UPDATE ledger SET record_json='{\"a' WHERE run_id='bad' AND seq=2")
    runtime = runtime_of(two)
    with pytest.raises(CorruptRunError, match="record 2 of its ledger"):
        runtime.get_ledger("bad")
    assert len(runtime.get_ledger("good")) == 2


def test_a_full_disk_loses_and_repeats_nothing(database):
    runtime, flow = (
        runtime_of(database),
        counted_loop(120, EffectType.ANSWER_USER, {"message": "m" * 2000}),
    )
    run_id = runtime.start(workflow=flow)
    pages = database.connection().execute("PRAGMA page_count").fetchone()[0]
    refusals, state = [], None
    while state is None:
        database.connection().execute(f"PRAGMA max_page_count={pages}")
        try:
            state = runtime.tick(workflow=flow, run_id=run_id, max_steps=500)
        except StoreError as error:
            refusals.append(str(error))
            pages += 60
    assert len(refusals) > 3
    assert all("disk is full. Free disk space" in text for text in refusals)
    assert len(state.output["got"]) == 120
    assert [record["seq"] for record in runtime.get_ledger(run_id)] == list(range(1, 243))


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "g.sqlite3"
    path.write_bytes(b"not a database " * 100)
    with pytest.raises(StoreError, match="not a database"):
        SqliteDatabase(path)
    assert path.read_bytes() == b"not a database " * 100
