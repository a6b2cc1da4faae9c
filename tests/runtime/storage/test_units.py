"""Units of work when something around the write fails: what is committed stays so, what is not is wholly undone."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from runtime.base.errors import ConcurrentUpdateError, StoreError
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectOutcome, EffectType
from runtime.model.protocols import UnitOfWork
from runtime.model.run import RunStatus
from runtime.storage.json_files import JsonFileRunStore
from tests.runtime.kernel.flows import do, end, spec
from tests.runtime.storage.stores import backend_of
from tests.runtime.storage.test_store_conformance import record_of, run_of


@pytest.fixture(params=["sqlite", "json"])
def stores(request, tmp_path):
    opened = backend_of(request.param).open(tmp_path)
    yield opened
    opened.close()


def test_what_fails_after_a_commit_undoes_nothing_and_hinders_nobody(caplog):
    heard = []
    with UnitOfWork() as unit:
        unit.after_commit(lambda: 1 / 0)
        unit.after_commit(lambda: heard.append("told"))
        unit.on_rollback(lambda: heard.append("undone"))
    assert heard == ["told"]
    assert "after a commit" in caplog.text


def test_an_undo_that_fails_does_not_keep_the_store_from_going_back(stores, caplog):
    def write_and_fail():
        with stores.runs.unit() as unit:
            stores.runs.save(run_of("r"))
            unit.on_rollback(lambda: 1 / 0)
            raise KeyError

    with pytest.raises(KeyError):
        write_and_fail()
    assert stores.runs.load("r") is None
    stores.runs.save(run_of("r"))
    assert stores.runs.load("r") is not None
    assert "while undoing" in caplog.text


def test_units_of_two_databases_may_be_nested(tmp_path, stores):
    other = backend_of("sqlite").open(tmp_path / "other")
    with stores.runs.unit(), other.runs.unit():
        stores.runs.save(run_of("a"))
        other.runs.save(run_of("b"))
        stores.ledger.append(record_of("a"))
        stores.runs.put_checkpoint("a", 0, b"{}")
    assert stores.runs.load("a") is not None
    assert other.runs.load("b") is not None
    other.close()


def test_a_fold_that_the_disk_refuses_loses_and_repeats_nothing(tmp_path, monkeypatch, caplog):
    """Changes are folded into the document after the commit: the step stands, and is not recorded again."""
    stores = backend_of("json").open(tmp_path)
    handlers = {EffectType.LLM_CALL: lambda *_: EffectOutcome.completed({"content": "x" * 70_000})}
    runtime = Runtime(run_store=stores.runs, ledger_store=stores.ledger, effect_handlers=handlers)
    flow = spec(
        a=do("a", EffectType.LLM_CALL, {"prompt": "1"}, "b", "r1"),
        b=do("b", EffectType.LLM_CALL, {"prompt": "2"}, "e", "r2"),
        e=end("e"),
    )
    run_id = runtime.start(workflow=flow)

    def full(*_args, **_more):
        raise StoreError("disk", "full")

    monkeypatch.setattr(JsonFileRunStore, "_write_whole", full)
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert state.status is RunStatus.COMPLETED
    assert "after a commit" in caplog.text
    kinds = [(one["status"], one["node_id"]) for one in runtime.get_ledger(run_id)]
    assert kinds.count(("completed", "a")) == kinds.count(("completed", "b")) == 1
    stores.close()
    again = backend_of("json").open(tmp_path)
    assert again.runs.load(run_id).status is RunStatus.COMPLETED
    again.close()


def test_a_lease_that_the_database_refuses_is_an_error_of_ours(tmp_path):
    stores = backend_of("sqlite").open(tmp_path)
    stores.runs.database.connection().execute("DROP TABLE run_leases")
    times = {"now_iso": "2026-01-01", "until_iso": "2026-01-02"}
    with pytest.raises(StoreError):
        stores.runs.acquire_lease("r", "me", **times)
    with pytest.raises(StoreError):
        stores.runs.release_lease("r", "me")
    stores.close()


def test_the_connection_of_a_thread_closes_with_the_thread_and_with_the_database(tmp_path):
    stores = backend_of("sqlite").open(tmp_path)
    database = stores.runs.database
    with ThreadPoolExecutor(1) as pool:
        of_thread = pool.submit(database.connection).result()
        own = database.connection()
        assert of_thread is not own
        of_thread.execute("SELECT 1")
    for connection in (of_thread, own):
        with pytest.raises(sqlite3.ProgrammingError):
            connection.execute("SELECT 1")
        stores.close()
    with pytest.raises(StoreError, match="closed"):
        stores.runs.load("r")


@pytest.mark.parametrize("name", ["memory", "sqlite", "json"])
def test_a_run_that_somebody_took_over_carries_out_no_further_effect(name, tmp_path):
    """As after a process stood still for longer than its lease: the next effect belongs to the new driver."""
    stores = backend_of(name).open(tmp_path)
    calls = []

    def handler(run, effect, _next):
        calls.append(effect.payload["prompt"])
        if len(calls) == 1:
            taken, rev = stores.runs.load_with_rev(run.run_id)
            assert stores.runs.save(taken, expected_rev=rev) > rev
        return EffectOutcome.completed({"n": len(calls)})

    def look(run, _ctx):
        return do("look", EffectType.LLM_CALL, {"prompt": "second"}, "e", "r2")(run, _ctx)

    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        effect_handlers={EffectType.LLM_CALL: handler},
    )
    flow = spec(
        a=do("a", EffectType.LLM_CALL, {"prompt": "first"}, "look", "r1"), look=look, e=end("e")
    )
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id)
    assert calls == ["first"]
    ended = runtime.tick(workflow=flow, run_id=run_id)
    assert ended.status is RunStatus.COMPLETED
    assert calls == ["first", "second"]
    stores.close()


@pytest.mark.parametrize("name", ["memory", "sqlite", "json"])
def test_an_effect_begins_only_at_the_revision_that_its_driver_knows(name, tmp_path):
    stores = backend_of(name).open(tmp_path)
    runtime = Runtime(run_store=stores.runs, ledger_store=stores.ledger)
    flow = spec(a=do("a", EffectType.LLM_CALL, {"prompt": "?"}, "e", "r"), e=end("e"))
    run_id = runtime.start(workflow=flow)
    copy = runtime._core.open(run_id)
    taken, rev = stores.runs.load_with_rev(run_id)
    stores.runs.save(taken, expected_rev=rev)
    with pytest.raises(ConcurrentUpdateError):
        copy.commit_before_effect(record_of(run_id))
    assert stores.ledger.last_seq(run_id) == 0
    assert not copy.is_usable
    stores.close()
