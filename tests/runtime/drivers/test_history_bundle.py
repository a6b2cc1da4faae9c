import datetime as dt
import json

import pytest

from runtime.base.clock import FrozenClock
from runtime.base.errors import UnknownRunError
from runtime.drivers.artifact_summaries import artifact_summaries
from runtime.drivers.history_bundle import (
    export_run_history_bundle,
    import_run_history_bundle,
    iter_run_history_bundle,
    persist_workflow_snapshot,
)
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectOutcome, EffectType
from runtime.model.run import RunStatus
from runtime.storage.artifacts import InMemoryArtifactStore
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from tests.runtime.kernel.flows import do, end, spec
from tests.runtime.storage.test_store_conformance import run_of

CLOCK = FrozenClock(dt.datetime(2026, 5, 1, tzinfo=dt.UTC))


class World:
    """A parent that asks a model and starts a child, over stores in memory."""

    def __init__(self):
        self.runs, self.ledger = InMemoryRunStore(), InMemoryLedgerStore()
        self.artifacts = InMemoryArtifactStore(clock=CLOCK)
        child = spec(
            "child",
            c=do("c", EffectType.ANSWER_USER, {"message": "kid"}, "e", "k"),
            e=end("e", "k"),
        )
        self.parent = spec(
            "parent",
            a=do("a", EffectType.LLM_CALL, {"prompt": "p", "api_key": "sk-secret"}, "s", "r"),
            s=do("s", EffectType.START_SUBWORKFLOW, {"workflow_id": "child"}, "e", "sub"),
            e=end("e", "r"),
        )
        registry = WorkflowRegistry()
        registry.register(self.parent)
        registry.register(child)
        self.runtime = Runtime(
            run_store=self.runs,
            ledger_store=self.ledger,
            workflow_registry=registry,
            effect_handlers={EffectType.LLM_CALL: self.model},
        )

    def model(self, run, effect, _next):
        usage = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
        return EffectOutcome.completed({"content": "hello", "usage": usage})

    def run(self, **variables):
        run_id = self.runtime.start(workflow=self.parent, vars=variables, session_id="session")
        state = self.runtime.tick(workflow=self.parent, run_id=run_id)
        assert state.status is RunStatus.COMPLETED
        return run_id

    def export(self, run_id, **options):
        return export_run_history_bundle(
            run_id=run_id,
            run_store=self.runs,
            ledger_store=self.ledger,
            artifact_store=self.artifacts,
            clock=CLOCK,
            **options,
        )


@pytest.fixture
def world():
    return World()


def test_a_bundle_holds_the_run_its_children_and_their_ledgers(world):
    run_id = world.run(prompt="Hi", _private=1)
    bundle = world.export(run_id)
    json.dumps(bundle)
    assert bundle["version"] == 1
    assert bundle["root_run_id"] == run_id
    assert bundle["run"]["status"] == "completed"
    assert "vars" not in bundle["run"]
    assert bundle["input_data"]["prompt"] == "Hi"
    assert "_private" not in bundle["input_data"]
    assert len(bundle["ledgers"]) == 2
    ledger = bundle["ledgers"][run_id]
    assert [item["cursor"] for item in ledger["items"]] == list(range(1, ledger["total"] + 1))
    assert len(bundle["timeline"]) == sum(one["total"] for one in bundle["ledgers"].values())
    assert [*world.export(run_id, include_subruns=False)["ledgers"]] == [run_id]


def test_a_tail_keeps_the_last_records_at_their_places(world):
    run_id = world.run()
    total = world.ledger.last_seq(run_id)
    ledger = world.export(run_id, ledger_max_items=2)["ledgers"][run_id]
    assert (ledger["cursor_start"], ledger["cursor_end"], ledger["total"]) == (
        total - 1,
        total,
        total,
    )
    assert world.export(run_id, ledger_max_items=0)["ledgers"][run_id]["cursor_start"] == 1


def test_no_secret_leaves(world):
    bundle = world.export(world.run(password="hunter2"))
    assert "hunter2" not in json.dumps(bundle)
    assert "sk-secret" not in json.dumps(bundle)


def test_large_inputs_leave_as_references(world):
    run_id = world.run(text="x" * 300_000)
    bundle = world.export(run_id)
    assert list(bundle["input_data"]["text"]) == ["$artifact"]


def test_a_bundle_is_written_in_pieces_and_read_elsewhere(world):
    run_id = world.run(prompt="Hi")
    bundle = world.export(run_id, ledger_mode="full")
    pieces = list(
        iter_run_history_bundle(
            run_id=run_id, run_store=world.runs, ledger_store=world.ledger, clock=CLOCK
        )
    )
    read = json.loads(b"".join(pieces))
    assert read == bundle
    assert len(pieces) > sum(one["total"] for one in bundle["ledgers"].values())
    runs, ledger = InMemoryRunStore(), InMemoryLedgerStore()
    assert import_run_history_bundle(read, run_store=runs, ledger_store=ledger) == run_id
    (child,) = (one["run_id"] for one in bundle["subruns"])
    for one in (run_id, child):
        there = world.runs.load(one)
        here = runs.load(one)
        assert (here.status, here.output) == (there.status, there.output)
        assert here.parent_run_id == there.parent_run_id
        assert ledger.last_seq(one) == world.ledger.last_seq(one) > 0
    assert runs.list_children(parent_run_id=run_id)[0].run_id == child
    assert import_run_history_bundle(read, run_store=runs, ledger_store=ledger) == run_id
    assert ledger.last_seq(run_id) == world.ledger.last_seq(run_id)


def test_an_imported_run_that_had_not_ended_is_paused(world):
    parked = spec("parked", q=do("q", EffectType.ASK_USER, {"prompt": "?"}, "e", "r"), e=end("e"))
    run_id = world.runtime.start(workflow=parked)
    world.runtime.tick(workflow=parked, run_id=run_id)
    runs, ledger = InMemoryRunStore(), InMemoryLedgerStore()
    import_run_history_bundle(world.export(run_id), run_store=runs, ledger_store=ledger)
    elsewhere = Runtime(run_store=runs, ledger_store=ledger)
    assert elsewhere.status(run_id).condition == "paused"
    with pytest.raises(ValueError, match="paused"):
        elsewhere.resume(workflow=parked, run_id=run_id, wait_key=None, payload={"text": "x"})


def test_a_bundle_that_cannot_be_taken_is_refused_and_nothing_written(world):
    run_id = world.run()
    whole = world.export(run_id)
    (child,) = (one["run_id"] for one in whole["subruns"])
    strangers = {**whole["ledgers"], child: whole["ledgers"][run_id]}
    runs, ledger = InMemoryRunStore(), InMemoryLedgerStore()
    for bad, says in (
        (world.export(run_id, ledger_max_items=1), "tail"),
        ({"version": 9}, "version"),
        ([], "version"),
        ({"version": 1}, "damaged"),
        ({**whole, "ledgers": []}, "damaged"),
        ({**whole, "run": {"run_id": run_id}}, "damaged"),
        ({**whole, "run": {**whole["run"], "status": "??"}}, "RunStatus"),
        ({**whole, "ledgers": strangers}, "another run"),
    ):
        with pytest.raises(ValueError, match=says):
            import_run_history_bundle(bad, run_store=runs, ledger_store=ledger)
    assert runs.list_runs() == []


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"ledger_mode": "all"}, "tail or full"),
        ({"ledger_max_items": "5"}, "ledger_max_items"),
        ({"ledger_max_items": True}, "ledger_max_items"),
        ({"session_turn_limit": 1.5}, "session_turn_limit"),
        ({"run_id": None}, "run_id"),
    ],
)
def test_an_argument_that_makes_no_sense_is_named(world, options, says):
    given = {"run_id": "r", "run_store": world.runs, "ledger_store": world.ledger, **options}
    for export in (export_run_history_bundle, iter_run_history_bundle):
        with pytest.raises(ValueError, match=says):
            export(**given)


def test_turns_tell_their_artifacts_in_bounds(world):
    kept = world.artifacts.store_text("x", tags={"note": "y" * 5000})
    deep = {"$artifact": kept.artifact_id}
    for _ in range(3000):
        deep = [deep]
    run_id = world.run(prompt="look", attachments=[{"$artifact": kept.artifact_id}])
    bundle = world.export(run_id, include_session=True)
    (summary,) = bundle["session"]["turns"][0]["artifacts"]
    assert summary["artifact_id"] == kept.artifact_id
    assert len(summary["tags"]["note"]) == 2000
    assert artifact_summaries(deep, world.artifacts) == [summary]
    many = [{"$artifact": world.artifacts.store_text(str(one)).artifact_id} for one in range(510)]
    assert len(artifact_summaries(many, world.artifacts)) == 500
    assert artifact_summaries({"$artifact": "../x"}, world.artifacts) == []


def test_what_is_not_there_is_said(world):
    with pytest.raises(UnknownRunError):
        world.export("nobody")
    with pytest.raises(ValueError, match="run_id"):
        world.export(" ")


def test_the_session_is_its_turns(world):
    first = world.run(prompt="one")
    second = world.run(prompt='<runtime_metadata>{"a": 1}</runtime_metadata>two')
    turns = world.export(second, include_session=True)["session"]["turns"]
    assert [turn["run_id"] for turn in turns] == [first, second]
    assert [turn["prompt"] for turn in turns] == ["one", "two"]
    assert turns[1]["prompt_metadata"] == {"a": 1}
    assert turns[0]["answer"] == "hello"
    assert turns[0]["stats"]["llm_calls"] == 1
    assert turns[0]["stats"]["usage"] == {"input": 3, "output": 4, "total": 7}
    assert (
        len(world.export(second, include_session=True, session_turn_limit=1)["session"]["turns"])
        == 1
    )
    assert len(world.export(first, include_session=True)["session"]["turns"]) == 1


def test_chats_win_over_other_runs_in_a_session(world):
    world.runs.save(run_of("plain", session_id="s", number=1))
    world.runs.save(run_of("__internal", session_id="s", number=2))
    messages = [{"role": "user", "content": "old"}, {"role": "user", "content": "new"}]
    chat = run_of("chat", session_id="s", number=3, vars={"context": {"messages": messages}})
    world.runs.save(chat)
    turns = world.export("chat", include_session=True)["session"]["turns"]
    assert [(turn["run_id"], turn["kind"], turn["prompt"]) for turn in turns] == [
        ("chat", "chat", "new")
    ]


def test_a_workflow_snapshot_is_kept_once(world):
    run_id = world.run()

    def keep(snapshot):
        return persist_workflow_snapshot(
            run_store=world.runs,
            artifact_store=world.artifacts,
            run_id=run_id,
            workflow_id="w",
            snapshot=snapshot,
            format="visualflow",
            clock=CLOCK,
        )

    first = keep({"b": 1, "a": 2})
    assert keep({"other": 1}) == first == world.export(run_id)["workflow_snapshot"]
    assert world.artifacts.load_json(first["artifact_id"]) == {"a": 2, "b": 1}
    assert world.artifacts.get_metadata(first["artifact_id"]).tags["sha256"] == first["sha256"]


def test_a_snapshot_of_nothing_is_refused(world):
    options = {"run_store": world.runs, "artifact_store": world.artifacts, "format": "x"}
    with pytest.raises(UnknownRunError):
        persist_workflow_snapshot(run_id="r", workflow_id="w", snapshot={}, **options)
    with pytest.raises(ValueError, match="needed"):
        persist_workflow_snapshot(run_id=" ", workflow_id="w", snapshot={}, **options)
    with pytest.raises(TypeError):
        persist_workflow_snapshot(run_id="r", workflow_id="w", snapshot=[], **options)
