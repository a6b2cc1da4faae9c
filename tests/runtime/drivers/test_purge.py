import pytest

from runtime import (
    InMemoryArtifactStore,
    InMemoryCommandStore,
    InMemoryLedgerStore,
    InMemoryRunStore,
    RunState,
    RunStatus,
    purge,
)
from runtime.model.command import CommandRecord
from runtime.model.ledger import StepRecord
from tests.runtime.storage.stores import PLAIN


def add(runs, ledger, run_id, day, status=RunStatus.COMPLETED, parent=None):
    run = RunState.new(workflow_id="w", entry_node="a", run_id=run_id, parent_run_id=parent)
    run.status, run.updated_at = status, f"2026-01-{day:02d}T00:00:00.000000+00:00"
    runs.save(run)
    ledger.append(StepRecord.start(run=run, node_id="a", effect=None).finish_success({}))


def ids(runs):
    return sorted(row["run_id"] for row in runs.list_run_index(limit=0))


@pytest.mark.parametrize("backend", PLAIN, ids=lambda one: one.name)
def test_purge_forgets_old_trees_and_keeps_what_is_asked_for(tmp_path, backend):
    stores = backend.open(tmp_path)
    runs, ledger = stores.runs, stores.ledger
    artifacts, commands = InMemoryArtifactStore(), InMemoryCommandStore()
    add(runs, ledger, "old", 1)
    add(runs, ledger, "child", 1, parent="old")
    add(runs, ledger, "busy-child-s-parent", 2)
    add(runs, ledger, "busy-child", 2, RunStatus.WAITING, parent="busy-child-s-parent")
    add(runs, ledger, "waiting", 3, RunStatus.WAITING)
    add(runs, ledger, "new", 20, RunStatus.FAILED)
    kept = artifacts.store_text("x", run_id="old")
    commands.append(CommandRecord("c", "old", "pause", {}, "2026-01-01"))
    both = {"run_store": runs, "ledger_store": ledger}
    everything = ids(runs)
    asked = purge(**both, before="2026-01-10T00:00:00+00:00", dry_run=True)
    assert (sorted(asked), ids(runs)) == (["child", "old"], everything)
    gone = purge(
        **both,
        before="2026-01-10T00:00:00+00:00",
        artifact_store=artifacts,
        command_store=commands,
    )
    assert sorted(gone) == ["child", "old"]
    assert ids(runs) == ["busy-child", "busy-child-s-parent", "new", "waiting"]
    assert [ledger.count(one) for one in ("old", "child", "new")] == [0, 0, 1]
    assert not artifacts.exists(kept.artifact_id)
    assert commands.list_after(after=0)[0] == []
    assert purge(**both, keep_last=1) == []
    assert purge(**both) == ["new"]
    stores.close()


def test_a_purge_of_nonsense_is_refused():
    both = {"run_store": InMemoryRunStore(), "ledger_store": InMemoryLedgerStore()}
    with pytest.raises(ValueError, match="keep_last"):
        purge(**both, keep_last=-1)
    with pytest.raises(ValueError, match="yesterday"):
        purge(**both, before="yesterday")
