import pytest

from runtime.base.errors import RunIdentityConflictError, StoreError
from runtime.kernel.runtime import Runtime
from runtime.model.command import CommandRecord
from runtime.model.effect import EffectType
from runtime.storage.addresses import open_stores
from runtime.storage.migration import migrate
from runtime.storage.snapshots import Snapshot
from tests.runtime.kernel.flows import Counter, counted_loop, do, end, spec

ADDRESSES = {
    "memory": "memory:",
    "sqlite": "sqlite:///{}/{}/runs.sqlite3",
    "json": "json:///{}/{}",
}


def opened(kind, folder, name):
    return open_stores(ADDRESSES[kind].format(folder, name))


def runtime_over(stores):
    return Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        artifact_store=stores.artifacts,
        effect_handlers={EffectType.LLM_CALL: Counter()},
        checkpoint_every=2,
    )


ASKING = spec(
    "asking",
    a=do("a", EffectType.LLM_CALL, {"prompt": "x"}, "b", "one"),
    b=do("b", EffectType.ASK_USER, {"prompt": "?"}, "c", "answer"),
    c=end("c", "one", "answer"),
)


@pytest.fixture
def filled(request, tmp_path):
    stores = opened(request.param, tmp_path, "from")
    runtime = runtime_over(stores)
    loop = counted_loop(9, EffectType.LLM_CALL, {"prompt": "y" * 400})
    runtime.tick(workflow=loop, run_id=runtime.start(workflow=loop))
    waiting = runtime.start(workflow=ASKING)
    runtime.tick(workflow=ASKING, run_id=waiting)
    stores.artifacts.store_json({"n": 1}, run_id=waiting)
    stores.commands.append(CommandRecord("c1", waiting, "pause", {}, "2024-01-01T00:00:00Z"))
    stores.snapshots.save(Snapshot.from_run(run=runtime.get_state(waiting), name="here"))
    yield stores
    stores.close()


@pytest.mark.parametrize("target", ADDRESSES)
@pytest.mark.parametrize("filled", ADDRESSES, indirect=True)
def test_every_store_can_be_copied_to_every_other_and_a_second_time_writes_nothing(
    filled, target, tmp_path
):
    other = opened(target, tmp_path, "to")
    first = migrate(filled, other)
    assert (first.runs, first.artifacts, first.commands, first.snapshots) == (2, 1, 1, 1)
    before, after = runtime_over(filled), runtime_over(other)
    for row in filled.runs.list_run_index():
        run_id = row["run_id"]
        assert other.runs.load(run_id) == filled.runs.load(run_id)
        assert other.ledger.list(run_id) == filled.ledger.list(run_id)
        for seq in range(filled.ledger.last_seq(run_id) + 1):
            assert after.state_at(run_id, seq) == before.state_at(run_id, seq)
    assert migrate(filled, other).writes == 0
    other.close()


@pytest.mark.parametrize("filled", ["memory", "sqlite"], indirect=True)
def test_a_run_that_went_on_is_brought_up_to_date_and_goes_on_there(filled, tmp_path):
    other = opened("sqlite", tmp_path, "to")
    migrate(filled, other)
    runtime = runtime_over(filled)
    waiting = next(row["run_id"] for row in filled.runs.list_run_index() if row["wait_reason"])
    runtime.resume(workflow=ASKING, run_id=waiting, wait_key=None, payload={"text": "yes"})
    again = migrate(filled, other)
    assert again.runs == 1
    assert len(again.unchanged) == 1
    assert other.runs.load(waiting) == filled.runs.load(waiting)
    assert other.ledger.list(waiting) == filled.ledger.list(waiting)
    other.close()


@pytest.mark.parametrize("filled", ["memory"], indirect=True)
def test_a_copied_run_goes_on_in_its_new_store(filled, tmp_path):
    other = opened("sqlite", tmp_path, "to")
    migrate(filled, other)
    waiting = next(row["run_id"] for row in other.runs.list_run_index() if row["wait_reason"])
    state = runtime_over(other).resume(
        workflow=ASKING, run_id=waiting, wait_key=None, payload={"text": "yes"}
    )
    assert state.output == {"one": {"n": 10}, "answer": {"text": "yes"}}
    assert migrate(filled, other).writes == 0
    other.close()


@pytest.mark.parametrize("filled", ["sqlite"], indirect=True)
def test_another_history_of_the_same_id_is_refused_and_left_alone(filled, tmp_path):
    other = opened("sqlite", tmp_path, "to")
    taken = filled.runs.list_run_index()[0]["run_id"]
    runtime = runtime_over(other)
    runtime.start(workflow=ASKING, run_id=taken)
    runtime.tick(workflow=ASKING, run_id=taken)
    before = other.runs.load(taken), other.ledger.list(taken)
    with pytest.raises(RunIdentityConflictError, match="another run of this id"):
        migrate(filled, other)
    assert (other.runs.load(taken), other.ledger.list(taken)) == before
    other.close()


@pytest.mark.parametrize("filled", ["sqlite"], indirect=True)
def test_a_run_that_cannot_be_written_is_not_there_at_all(filled, tmp_path):
    other = opened("sqlite", tmp_path, "to")
    save, failing = other.runs.save, filled.runs.list_run_index()[0]["run_id"]

    def refuse(run, **options):
        if run.run_id == failing:
            raise StoreError("disk", "full")
        return save(run, **options)

    other.runs.save = refuse
    with pytest.raises(StoreError, match="full"):
        migrate(filled, other)
    assert other.runs.load(failing) is None
    assert other.ledger.last_seq(failing) == 0
    assert len(other.runs.list_run_index()) == 1
    del other.runs.save
    assert migrate(filled, other).runs == 1
    other.close()
