import datetime as dt

import pytest

from runtime.base.clock import TickingClock
from runtime.base.errors import UnknownRunError
from runtime.base.ids import CountingIds
from runtime.kernel.runtime import Runtime
from runtime.model.effect import Effect, EffectType
from runtime.model.protocols import is_paused
from runtime.model.run import RunStatus
from runtime.model.spec import StepPlan
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from runtime.storage.sqlite import SqliteDatabase, SqliteLedgerStore, SqliteRunStore
from tests.runtime.kernel.flows import Counter, do, end, spec


def busy(steps):
    """Pure steps and effects in turn, over nested and growing state."""

    def work(run, _ctx):
        number = run.vars.get("i", 0)
        if number >= steps:
            return StepPlan("work", next_node="e")
        run.vars["i"] = number + 1
        run.vars.setdefault("items", []).append({"n": number, "parts": [number]})
        if number > 2:
            run.vars["items"][number - 2]["parts"].append("later")
        if number % 7 == 0:
            run.vars["items"].pop(0)
            run.vars["items"].append({"parts": []})
        if number % 3 == 0:
            return StepPlan("work", next_node="work")
        kind = EffectType.LLM_CALL if number % 2 else EffectType.ANSWER_USER
        effect = Effect(kind, {"message": f"m{number}", "prompt": "p"}, f"results.r{number % 5}")
        return StepPlan("work", effect=effect, next_node="work")

    return spec("busy", work=work, e=end("e", "i"))


def test_the_state_at_every_record_can_be_rebuilt_and_proven(make):
    runtime = make(effect_handlers={EffectType.LLM_CALL: Counter()}, checkpoint_every=20)
    flow = busy(200)
    run_id = runtime.start(workflow=flow, vars={"given": [1, {"a": None}]})
    seen = {0: runtime.get_state(run_id).vars}
    while runtime.tick(workflow=flow, run_id=run_id, max_steps=3).status is RunStatus.RUNNING:
        last = runtime.ledger_store.last_seq(run_id)
        live = runtime.get_state(run_id).vars
        if "unrecorded" not in live["_runtime"]["checkpoint"]:
            seen[last] = live
    last = runtime.ledger_store.last_seq(run_id)
    assert last > 150
    assert len(seen) > 10
    for seq in range(last + 1):
        assert runtime.state_at(run_id, seq).is_proven, seq
    final = runtime.state_at(run_id, last)
    assert final.vars == runtime.get_state(run_id).vars
    assert final.state_hash == runtime.get_ledger(run_id)[-1]["state_hash"]
    for seq, live in seen.items():
        assert runtime.state_at(run_id, seq).vars == live


def test_states_can_be_rebuilt_across_a_restart(stores):
    flow = busy(40)
    options = {"effect_handlers": {EffectType.LLM_CALL: Counter()}, "checkpoint_every": 10}
    run_id = None
    for _restart in range(100):
        runtime = Runtime(run_store=stores.runs, ledger_store=stores.ledger, **options)
        run_id = run_id or runtime.start(workflow=flow)
        if runtime.tick(workflow=flow, run_id=run_id, max_steps=4).status.is_terminal:
            break
    last = runtime.ledger_store.last_seq(run_id)
    assert all(runtime.state_at(run_id, seq).is_proven for seq in range(last + 1))
    assert runtime.state_at(run_id, last).vars == runtime.get_state(run_id).vars


def test_a_changed_patch_is_noticed(make):
    runtime = make()
    flow = busy(10)
    run_id = runtime.start(workflow=flow)
    runtime.register_effect_handlers({EffectType.LLM_CALL: Counter()})
    runtime.tick(workflow=flow, run_id=run_id)

    class Forged(InMemoryLedgerStore):
        def list(self, wanted):
            records = runtime.get_ledger(wanted)
            for record in records:
                if record.get("vars_patch"):
                    record["vars_patch"] = [*record["vars_patch"], ["s", ["x"], 1]]
                    break
            return records

        def last_seq(self, wanted):
            return len(self.list(wanted))

        def list_after(self, *, run_id, after, limit=1000):
            return self.list(run_id)[after : after + limit], min(
                after + limit, self.last_seq(run_id)
            )

    from runtime.kernel.replay import state_at

    assert not state_at(runtime.run_store, Forged(), run_id, 4).is_proven


def test_an_unknown_record_is_refused(make):
    runtime = make()
    flow = spec("w", e=end("e"))
    run_id = runtime.start(workflow=flow)
    with pytest.raises(ValueError, match="no record 5"):
        runtime.state_at(run_id, 5)


def test_the_same_run_with_the_same_clock_and_ids_has_the_same_ledger():
    def ledger():
        runtime = Runtime(
            run_store=InMemoryRunStore(),
            ledger_store=InMemoryLedgerStore(),
            effect_handlers={EffectType.LLM_CALL: lambda run, effect: _fixed(effect)},
            clock=TickingClock(dt.datetime(2026, 1, 1, tzinfo=dt.UTC)),
            ids=CountingIds(),
        )
        flow = busy(60)
        run_id = runtime.start(workflow=flow)
        runtime.run_until_stop(flow, run_id)
        records = runtime.get_ledger(run_id)
        for record in records:
            if record.get("usage"):
                record["usage"].pop("latency_ms")
        return records

    assert ledger() == ledger()


def _fixed(effect):
    from runtime.model.effect import EffectOutcome

    return EffectOutcome.completed(
        {"content": effect.payload["prompt"], "usage": {"input_tokens": 3}}
    )


def test_status_is_frozen_and_honest(make):
    runtime = make()
    flow = spec("w", a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e", "x"), e=end("e", "x"))
    run_id = runtime.start(workflow=flow)
    assert runtime.status(run_id).condition == "running"
    assert runtime.status(run_id).is_queued
    runtime.tick(workflow=flow, run_id=run_id)
    picture = runtime.status(run_id, recent=1)
    assert (picture.condition, picture.current_nodes, picture.records) == ("waiting", ("a",), 2)
    assert [record["status"] for record in picture.recent] == ["waiting"]
    assert runtime.status(run_id, recent=0).recent == ()
    with pytest.raises(ValueError, match="recent"):
        runtime.status(run_id, recent=-1)
    with pytest.raises(AttributeError):
        picture.condition = "x"
    with pytest.raises(TypeError):
        picture.limits["max_iterations"] = 1
    runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"text": "a"})
    assert runtime.status(run_id).condition == "completed"


def test_status_counts_what_can_go_on_in_the_whole_tree(make):
    runtime = make()
    flow = spec("w", a=end("a", "x"))
    root = runtime.start(workflow=flow, vars={"_meta": {"packs": {"shout": "digest"}}})
    assert runtime.status(root).queue_depth == 1
    child = runtime.start(workflow=flow, parent_run_id=root)
    for _ in range(3):
        runtime.start(workflow=flow, parent_run_id=child)
    runtime.start(workflow=flow)
    assert (runtime.status(root).queue_depth, runtime.status(child).queue_depth) == (5, 4)
    runtime.tick(workflow=flow, run_id=root)
    picture = runtime.status(root)
    assert (picture.condition, picture.queue_depth, picture.is_queued) == ("completed", 4, False)
    runtime.pause_run(child)
    assert (runtime.status(child).condition, runtime.status(root).queue_depth) == ("paused", 3)
    assert runtime.status(root).packs == runtime.status(child).packs == {"shout": "digest"}
    with pytest.raises(TypeError):
        picture.packs["shout"] = "another"
    with pytest.raises(UnknownRunError, match="nobody"):
        runtime.status("nobody")


def test_status_reads_no_variables_and_knows_the_limits_as_they_are(make, monkeypatch):
    runtime = make()
    flow = spec("w", a=do("a", EffectType.ASK_USER, {"prompt": "?"}, "e", "x"), e=end("e", "x"))
    run_id = runtime.start(workflow=flow, vars={"large": "x" * 100_000})
    runtime.tick(workflow=flow, run_id=run_id)
    runtime.update_limits(run_id, {"max_iterations": 7})
    whole = runtime.get_state(run_id).vars["_limits"]

    def refuse(*_arguments, **_options):
        raise AssertionError("the variables were read")

    for name in ("load", "load_with_rev"):
        monkeypatch.setattr(runtime.run_store, name, refuse)
    assert runtime.status(run_id).limits == whole
    assert whole["max_iterations"] == 7


def test_status_of_a_row_without_a_head_reads_the_run(tmp_path):
    database = SqliteDatabase(tmp_path / "old.sqlite3")
    runtime = Runtime(run_store=SqliteRunStore(database), ledger_store=SqliteLedgerStore(database))
    flow = spec("w", a=end("a", "x"))
    run_id = runtime.start(workflow=flow)
    runtime.pause_run(run_id)
    before = runtime.status(run_id)
    database.connection().execute("UPDATE runs SET run_json=json_remove(run_json, '$.head')")
    assert runtime.status(run_id) == before
    assert [is_paused(run) for run in runtime.run_store.list_run_heads()] == [True]
    database.close()
