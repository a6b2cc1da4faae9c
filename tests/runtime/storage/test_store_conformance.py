import random
import threading

import pytest

from runtime.base.errors import ConcurrentUpdateError, NotJsonError, UnsafeIdError
from runtime.model.effect import Effect, EffectType
from runtime.model.ledger import StepRecord
from runtime.model.protocols import (
    DeletableLedgerStore,
    DeletableRunStore,
    LeasingRunStore,
    QueryableRunIndexStore,
    QueryableRunStore,
    WakeableRunStore,
)
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitReason, WaitState
from runtime.storage.hash_chain import verify_ledger_chain
from runtime.storage.json_files import JsonlLedgerStore
from runtime.storage.memory import InMemoryLedgerStore
from runtime.storage.sqlite import SqliteDatabase, SqliteLedgerStore
from tests.runtime.storage.stores import BACKENDS


@pytest.fixture(params=BACKENDS, ids=lambda one: one.name)
def backend(request):
    return request.param


@pytest.fixture
def stores(backend, tmp_path):
    opened = backend.open(tmp_path)
    yield opened
    opened.close()


def run_of(run_id="r1", **fields):
    number = fields.pop("number", 0)
    run = RunState.new(
        workflow_id="w",
        entry_node="a",
        run_id=run_id,
        now=f"2026-01-01T00:00:00.{number:06d}+00:00",
    )
    for name, value in fields.items():
        setattr(run, name, value)
    return run


def waiting(run_id, wait, **fields):
    return run_of(run_id, status=RunStatus.WAITING, waiting=wait, **fields)


def record_of(run_id="r1", key=None, status="started", **payload):
    run = run_of(run_id)
    effect = Effect(EffectType.ANSWER_USER, payload, "x")
    record = StepRecord.start(run=run, node_id="a", effect=effect, idempotency_key=key)
    return record if status == "started" else record.finish_success({"ok": True})


def test_a_saved_run_is_loaded_as_it_was(stores):
    wait = WaitState(WaitReason.USER, "k", choices=["a"], details={"d": [1, None]})
    run = waiting("r1", wait, vars={"a": {"b": [1, 2.5, "ü", None, True]}}, session_id="s")
    stores.runs.save(run)
    assert stores.runs.load("r1") == run
    assert stores.runs.load("nobody") is None


def test_a_store_neither_keeps_nor_hands_out_the_live_object(stores):
    run = run_of(vars={"list": [1]}, output={"o": [1]})
    stores.runs.save(run)
    run.vars["list"].append(2)
    run.output["o"].append(2)
    loaded = stores.runs.load("r1")
    loaded.vars["list"].append(3)
    loaded.output["o"].append(3)
    again = stores.runs.load("r1")
    assert again.vars == {"list": [1]}
    assert again.output == {"o": [1]}


def test_a_patch_leads_to_the_same_state_as_a_whole_save(stores):
    run = run_of(vars={"a": [1, 2, 3], "b": {"c": 1}, "d": 0})
    rev = stores.runs.save(run)
    run.vars = {"a": [1, 9], "b": {"e": {}}, "d": 0}
    patch = b'[["t",["a"],1],["a",["a"],[9]],["d",["b","c"]],["s",["b","e"],{}]]'
    rev2 = stores.runs.save(run, expected_rev=rev, patch=patch)
    assert rev2 > rev
    assert stores.runs.load("r1") == run
    assert stores.runs.load_with_rev("r1")[1] == rev2 == stores.runs.rev("r1")


def test_many_patches_are_folded_without_loss(stores):
    run = run_of(vars={"n": 0, "text": "x" * 100})
    rev = stores.runs.save(run)
    for number in range(400):
        run.vars["n"] = number
        patch = b'[["s",["n"],%d],["s",["t"],"%s"]]' % (number, b"y" * 700)
        rev = stores.runs.save(run, expected_rev=rev, patch=patch)
    loaded = stores.runs.load("r1")
    assert loaded.vars == {"n": 399, "text": "x" * 100, "t": "y" * 700}


def test_a_stale_revision_is_refused_and_changes_nothing(stores):
    run = run_of(vars={"n": 1})
    rev = stores.runs.save(run)
    stores.runs.save(run, expected_rev=rev)
    run.vars = {"n": 2}
    with pytest.raises(ConcurrentUpdateError):
        stores.runs.save(run, expected_rev=rev)
    assert stores.runs.load("r1").vars == {"n": 1}


def test_eight_threads_with_one_revision_have_one_winner(stores):
    rev = stores.runs.save(run_of())
    won = []

    def save():
        try:
            stores.runs.save(run_of(vars={"t": threading.get_ident()}), expected_rev=rev)
            won.append(1)
        except ConcurrentUpdateError:
            pass

    threads = [threading.Thread(target=save) for _ in range(8)]  # noqa: TID251 - the race is the test
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1


def test_create_if_absent_creates_once(stores):
    first, is_new = stores.runs.create_if_absent(run_of(vars={"n": 1}))
    second, is_new_again = stores.runs.create_if_absent(run_of(vars={"n": 2}))
    assert (is_new, is_new_again) == (True, False)
    assert first.vars == second.vars == {"n": 1}


@pytest.mark.parametrize("bad", ["../x", "a/b", "", "..", "x" * 129, "a\0"])
def test_an_unsafe_run_id_is_refused(stores, bad):
    with pytest.raises(UnsafeIdError, match="not a valid id"):
        stores.runs.save(_with_id(bad))
    with pytest.raises(ValueError, match="not a valid id"):
        stores.ledger.append(_record_with_id(bad))


def _with_id(run_id):
    run = run_of("ok")
    run.run_id = run_id
    return run


def _record_with_id(run_id):
    record = record_of("ok")
    record.run_id = run_id
    return record


def test_a_value_that_is_not_json_is_refused_with_its_path(stores):
    stores.runs.save(run_of(vars={"n": 1}))
    with pytest.raises(NotJsonError, match=r"vars\.bad"):
        stores.runs.save(run_of(vars={"bad": {1, 2}}))
    assert stores.runs.load("r1").vars == {"n": 1}


def test_control_is_probed_without_the_document(stores):
    paused = {"_runtime": {"control": {"paused": True}}}
    stores.runs.save(run_of("p", vars=paused))
    stores.runs.save(run_of("q"))
    assert stores.runs.probe_control("p") == (RunStatus.RUNNING, True)
    assert stores.runs.probe_control("q") == (RunStatus.RUNNING, False)
    assert stores.runs.probe_control("nobody") is None


def test_stores_have_the_protocols_they_should(stores):
    for protocol in (
        QueryableRunStore,
        QueryableRunIndexStore,
        DeletableRunStore,
        WakeableRunStore,
        LeasingRunStore,
    ):
        assert isinstance(stores.runs, protocol), protocol
    assert isinstance(stores.ledger, DeletableLedgerStore)


def test_runs_are_listed_last_written_first(stores):
    for number in range(5):
        stores.runs.save(run_of(f"r{number}", number=number))
    stores.runs.save(run_of("done", number=9, status=RunStatus.COMPLETED, workflow_id="v"))
    ids = [run.run_id for run in stores.runs.list_runs(status=RunStatus.RUNNING, limit=3)]
    assert ids == ["r4", "r3", "r2"]
    assert [run.run_id for run in stores.runs.list_runs(workflow_id="v")] == ["done"]
    assert len(stores.runs.list_runs(limit=0)) == 6


def test_the_index_lists_rows_without_documents(stores):
    stores.runs.save(run_of("root", session_id="s"))
    stores.runs.save(run_of("kid", parent_run_id="root", session_id="s", number=1))
    rows = stores.runs.list_run_index(session_id="s")
    assert [row["run_id"] for row in rows] == ["kid", "root"]
    assert rows[0]["parent_run_id"] == "root"
    assert "vars" not in rows[0]
    assert {"run_lifecycle", "wait_reason", "wait_until", "updated_at"} <= set(rows[0])
    assert [row["run_id"] for row in stores.runs.list_run_index(root_only=True)] == ["root"]


def test_due_waits_come_earliest_first_and_without_paused_ones(stores):
    def until(second):
        return WaitState(WaitReason.UNTIL, until=f"2026-01-01T00:00:{second:02d}.000000+00:00")

    stores.runs.save(waiting("late", until(30)))
    stores.runs.save(waiting("early", until(10)))
    timed = WaitState(WaitReason.EVENT, "k", until="2026-01-01T00:00:20.000000+00:00")
    stores.runs.save(waiting("event", timed))
    stores.runs.save(waiting("paused", until(5), vars={"_runtime": {"control": {"paused": True}}}))
    now = "2026-01-01T00:00:20.000000+00:00"
    assert stores.runs.due_run_ids(now_iso=now) == ["early", "event"]
    due = [run.run_id for run in stores.runs.list_due_wait_until(now_iso=now)]
    assert due == ["paused", "early", "event"]
    stores.runs.save(run_of("early"))
    assert stores.runs.due_run_ids(now_iso=now) == ["event"]


def test_the_next_deadline_is_known(stores):
    assert stores.runs.next_wait_deadline() is None
    moment = "2026-01-01T00:00:10.000000+00:00"
    stores.runs.save(waiting("a", WaitState(WaitReason.UNTIL, until=moment)))
    assert stores.runs.next_wait_deadline() == moment
    stores.runs.save(run_of("a"))
    assert stores.runs.next_wait_deadline() is None


def test_the_next_deadline_after_a_moment_is_known_among_many(stores):
    chance = random.Random(3)
    moments = [f"2026-01-01T00:{n // 60:02d}:{n % 60:02d}.000000+00:00" for n in range(100)]
    with stores.runs.unit():
        for n in chance.sample(range(100), 100):
            stores.runs.save(waiting(f"r{n}", WaitState(WaitReason.UNTIL, until=moments[n])))
        for n in range(100):
            if n % 3:
                stores.runs.save(run_of(f"r{n}"))
    for n in (0, 1, 50, 98):
        left = [one for one in range(n + 1, 100) if one % 3 == 0]
        expected = moments[left[0]] if left else None
        assert stores.runs.next_wait_deadline(after=moments[n]) == expected
        due = stores.runs.due_run_ids(now_iso=moments[n])
        assert due == [f"r{one}" for one in range(n + 1) if one % 3 == 0]
    assert stores.runs.next_wait_deadline(after=moments[99]) is None


def test_event_waiters_are_found_by_key(stores):
    stores.runs.save(waiting("a", WaitState(WaitReason.EVENT, "evt:x"), number=1))
    stores.runs.save(waiting("b", WaitState(WaitReason.EVENT, "evt:y"), number=2))
    stores.runs.save(waiting("c", WaitState(WaitReason.USER, "evt:x"), number=3))
    assert stores.runs.list_event_waiters(["evt:x"]) == [("a", "evt:x")]
    assert stores.runs.list_event_waiters(["evt:y", "evt:x"]) == [("a", "evt:x"), ("b", "evt:y")]
    stores.runs.save(run_of("a"))
    assert stores.runs.list_event_waiters(["evt:x"]) == []


def test_keys_of_event_waiters_are_found_by_their_beginning(stores):
    for number, key in enumerate(("s:b", "s:a", "s:a", "t:a", "s", "s:ü")):
        stores.runs.save(waiting(f"r{number}", WaitState(WaitReason.EVENT, key)))
    stores.runs.save(waiting("user", WaitState(WaitReason.USER, "s:user")))
    assert stores.runs.event_keys_with("s:") == ["s:a", "s:b", "s:ü"]
    assert stores.runs.event_keys_with("s:", limit=2) == ["s:a", "s:b"]
    stores.runs.save(run_of("r0"))
    stores.runs.save(run_of("r1"))
    assert stores.runs.event_keys_with("s:") == ["s:a", "s:ü"]
    stores.runs.delete("r2")
    assert stores.runs.event_keys_with("s:") == ["s:ü"]


def test_parents_of_finished_children_are_found(stores):
    wait = WaitState(WaitReason.SUBWORKFLOW, "subworkflow:kid", details={"sub_run_id": "kid"})
    stores.runs.save(waiting("parent", wait))
    stores.runs.save(run_of("kid", parent_run_id="parent"))
    assert stores.runs.finished_child_waits() == []
    stores.runs.save(run_of("kid", parent_run_id="parent", status=RunStatus.COMPLETED))
    assert stores.runs.finished_child_waits() == [("parent", "kid")]
    assert [run.run_id for run in stores.runs.list_children(parent_run_id="parent")] == ["kid"]
    stores.runs.save(run_of("parent"))
    assert stores.runs.finished_child_waits() == []


def test_running_runs_are_ready_unless_paused(stores):
    stores.runs.save(run_of("a", number=2))
    stores.runs.save(run_of("b", number=1))
    stores.runs.save(run_of("p", vars={"_runtime": {"control": {"paused": True}}}))
    stores.runs.save(run_of("done", status=RunStatus.COMPLETED))
    assert set(stores.runs.ready_run_ids()) == {"a", "b"}


def test_a_lease_keeps_others_out_until_it_runs_out(stores):
    stores.runs.save(run_of("a"))
    times = [f"2026-01-01T00:00:{second:02d}.000000+00:00" for second in (0, 10, 20, 30)]
    assert stores.runs.acquire_lease("a", "one", now_iso=times[0], until_iso=times[1])
    assert not stores.runs.acquire_lease("a", "two", now_iso=times[0], until_iso=times[2])
    assert stores.runs.acquire_lease("a", "one", now_iso=times[0], until_iso=times[2])
    assert stores.runs.acquire_lease("a", "two", now_iso=times[2], until_iso=times[3])
    stores.runs.release_lease("a", "one")
    assert stores.runs.lease_of("a") == ("two", times[3])
    stores.runs.release_lease("a", "two")
    assert stores.runs.lease_of("a") is None


def test_a_deleted_run_is_nowhere(stores):
    stores.runs.save(waiting("a", WaitState(WaitReason.EVENT, "k", until="2026-01-01T00:00:00")))
    assert stores.runs.delete("a") is True
    assert stores.runs.delete("a") is False
    assert stores.runs.load("a") is None
    assert stores.runs.list_event_waiters(["k"]) == []
    assert stores.runs.due_run_ids(now_iso="2027-01-01T00:00:00") == []
    assert stores.runs.list_runs() == []


def test_checkpoints_are_kept_by_seq(stores):
    stores.runs.put_checkpoint("r1", 0, b'{"a":1}')
    stores.runs.put_checkpoint("r1", 7, b'{"a":2}')
    assert stores.runs.checkpoint_at("r1", 6) == (0, b'{"a":1}')
    assert stores.runs.checkpoint_at("r1", 7) == (7, b'{"a":2}')
    assert stores.runs.checkpoint_at("other", 7) is None


def test_records_come_back_in_order_with_their_seq(stores):
    for number in range(5):
        stores.ledger.append(record_of(message=number))
    records = stores.ledger.list("r1")
    assert [record["effect"]["payload"]["message"] for record in records] == list(range(5))
    assert [record["seq"] for record in records] == [1, 2, 3, 4, 5]
    assert stores.ledger.last_seq("r1") == stores.ledger.count("r1") == 5
    assert stores.ledger.count_many(["r1", "nobody"]) == {"r1": 5, "nobody": 0}
    assert stores.ledger.list("nobody") == []


@pytest.mark.parametrize("seq", [1, 3])
def test_a_record_that_is_not_the_next_one_is_refused(stores, seq):
    stores.ledger.append(record_of())
    late = record_of()
    late.seq = seq
    with pytest.raises(ConcurrentUpdateError):
        stores.ledger.append(late)
    assert stores.ledger.count("r1") == 1


def test_whoever_goes_on_after_a_refused_record_finds_the_ledger_as_it_was(stores):
    late = record_of()
    late.seq = 9
    with stores.runs.unit():
        stores.ledger.append(record_of(message="first"))
        with pytest.raises(ConcurrentUpdateError):
            stores.ledger.append_many([late])
        stores.ledger.append(record_of(message="second"))
    found = [one["effect"]["payload"]["message"] for one in stores.ledger.list("r1")]
    assert found == ["first", "second"]


@pytest.mark.parametrize("kind", [InMemoryLedgerStore, SqliteLedgerStore, JsonlLedgerStore])
def test_a_ledger_of_a_host_that_overrides_append_sees_every_record(tmp_path, kind):
    seen = []

    class Noting(kind):
        def append(self, record):
            seen.append(record.node_id)
            super().append(record)

    made = {
        InMemoryLedgerStore: Noting,
        SqliteLedgerStore: lambda: Noting(SqliteDatabase(tmp_path / "r.sqlite3")),
        JsonlLedgerStore: lambda: Noting(tmp_path),
    }
    ledger = made[kind]()
    ledger.append_many([record_of(), record_of()])
    assert len(seen) == ledger.count("r1") == 2
    place = getattr(ledger, "database", None) or getattr(ledger, "directory", None)
    if place is not None:
        place.close()


def test_the_ledger_is_read_in_pages(stores):
    stores.ledger.append_many([record_of(message=number) for number in range(7)])
    page, cursor = stores.ledger.list_after(run_id="r1", after=2, limit=3)
    assert [record["seq"] for record in page] == [3, 4, 5]
    assert cursor == 5
    assert stores.ledger.list_after(run_id="r1", after=7) == ([], 7)
    assert [record["seq"] for record in stores.ledger.iter("r1", after=4)] == [5, 6, 7]


def test_a_stored_record_does_not_change_with_the_object(stores):
    record = record_of(message="x")
    stores.ledger.append(record)
    record.effect["payload"]["message"] = "y"
    listed = stores.ledger.list("r1")
    listed[0]["effect"]["payload"]["message"] = "z"
    assert stores.ledger.list("r1")[0]["effect"]["payload"]["message"] == "x"


def test_records_are_found_by_key_above_a_mark(stores):
    stores.ledger.append(record_of(key="k"))
    stores.ledger.append(record_of(key="k", status="completed"))
    stores.ledger.append(record_of(key="k", status="completed"))
    stores.ledger.append(record_of(key="other", status="completed"))
    assert [record["seq"] for record in stores.ledger.find_keyed("r1", "k")] == [1, 2, 3]
    assert stores.ledger.find_completed_result("r1", "k")["seq"] == 2
    assert stores.ledger.find_completed_result("r1", "k", 2)["seq"] == 3
    assert stores.ledger.find_completed_result("r1", "k", 3) is None


def test_metrics_count_completed_records(stores):
    run = run_of()
    call = StepRecord.start(
        run=run, node_id="a", effect=Effect(EffectType.LLM_CALL, {"prompt": "x"})
    )
    stores.ledger.append(call)
    stores.ledger.append(call_done(call))
    assert stores.ledger.metrics_many(["r1"])["r1"] == {
        "steps": 1,
        "llm_calls": 1,
        "tool_calls": 0,
        "tokens_total": 12,
    }


def call_done(call):
    call.seq = None
    return call.finish_success({"usage": {"total_tokens": 12}})


def test_a_deleted_ledger_starts_anew(stores):
    stores.ledger.append(record_of(key="k", status="completed"))
    assert stores.ledger.delete("r1") == 1
    assert stores.ledger.delete("r1") == 0
    assert stores.ledger.find_completed_result("r1", "k") is None
    stores.ledger.append(record_of())
    assert stores.ledger.list("r1")[0]["seq"] == 1


def test_eight_threads_append_without_loss_or_doubles(stores):
    def append():
        for number in range(20):
            stores.ledger.append(record_of(message=number))

    threads = [threading.Thread(target=append) for _ in range(8)]  # noqa: TID251 - the race is the test
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [record["seq"] for record in stores.ledger.list("r1")] == list(range(1, 161))


def test_a_unit_is_all_or_nothing(stores, backend):
    if not backend.is_atomic:
        pytest.skip("this pair has no common unit")
    rev = stores.runs.save(run_of(vars={"n": 1}))
    seen = []
    if hasattr(stores.ledger, "subscribe"):
        stores.ledger.subscribe(seen.append)
    with pytest.raises(RuntimeError, match="stop"), stores.runs.unit():  # noqa: PT012 - the block is the unit
        stores.ledger.append(record_of(key="k", status="completed"))
        stores.runs.save(run_of(vars={"n": 2}), expected_rev=rev)
        raise RuntimeError("stop")
    assert stores.runs.load("r1").vars == {"n": 1}
    assert stores.ledger.list("r1") == []
    assert stores.ledger.find_keyed("r1", "k") == []
    assert seen == []
    with stores.runs.unit():
        stores.ledger.append(record_of())
        stores.runs.save(run_of(vars={"n": 3}), expected_rev=rev)
    assert stores.runs.load("r1").vars == {"n": 3}
    assert stores.ledger.list("r1")[0]["seq"] == 1


def test_everything_is_there_after_a_restart(backend, tmp_path):
    if not backend.is_durable:
        pytest.skip("lives in memory")
    stores = backend.open(tmp_path)
    rev = stores.runs.save(run_of(vars={"n": 1}))
    run = run_of(vars={"n": 2})
    stores.runs.save(run, expected_rev=rev, patch=b'[["s",["n"],2]]')
    stores.ledger.append(record_of(key="k", status="completed"))
    stores.close()
    again = backend.open(tmp_path)
    assert again.runs.load("r1") == run
    assert again.ledger.last_seq("r1") == 1
    assert again.ledger.find_completed_result("r1", "k") is not None
    again.close()


def test_the_index_says_where_a_run_comes_from(stores):
    origin = {
        "source": " editor ",
        "purpose": 5,
        "secret": "x",
        "retention": {"ttl_s": 60, "mode": ""},
    }
    run = RunState.new(workflow_id="w", entry_node="a", run_id="r", vars={"_run_lifecycle": origin})
    stores.runs.save(run)
    kept = {"source": "editor", "retention": {"ttl_s": 60}}
    assert stores.runs.list_run_index()[0]["run_lifecycle"] == kept
    run.vars["_run_lifecycle"] = {"source": "x" * 300}
    stores.runs.save(run)
    assert stores.runs.list_run_index()[0]["run_lifecycle"] == {"source": "x" * 240}
    run.vars.pop("_run_lifecycle")
    stores.runs.save(run)
    assert stores.runs.list_run_index()[0]["run_lifecycle"] is None


def test_the_first_records_of_a_run_are_given_to_another(stores):
    ledger = stores.ledger
    for number in range(1, 6):
        text = f'of "r" {{"run_id":"r"}} ü {number}' + (' "record_hash":"x"' if number == 4 else "")
        ledger.append(record_of("r", f"key{number % 2}", text=text))
    for run_id, until in (("few", 3), ("all", 5), ("none", 0)):
        with stores.runs.unit():
            ledger.copy_records("r", run_id, until)
        assert ledger.last_seq(run_id) == ledger.count(run_id) == until
        hashes = ("run_id", "prev_hash", "record_hash")
        there = [{k: v for k, v in one.items() if k not in hashes} for one in ledger.list("r")]
        here = [{k: v for k, v in one.items() if k not in hashes} for one in ledger.list(run_id)]
        assert here == there[:until]
        assert {one["run_id"] for one in ledger.list(run_id)} <= {run_id}
        assert [one["seq"] for one in ledger.find_keyed(run_id, "key1")] == [1, 3, 5][
            : (until + 1) // 2
        ]
        if until and ledger.list(run_id)[0].get("record_hash"):
            assert verify_ledger_chain(ledger.list(run_id))["ok"]
    ledger.append(record_of("few"))
    assert ledger.last_seq("few") == 4
    with pytest.raises(ConcurrentUpdateError):
        ledger.copy_records("r", "few", 2)
    assert ledger.last_seq("few") == 4
