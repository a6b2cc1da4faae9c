import inspect

import pytest

from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectType
from runtime.model.protocols import (
    DeletableLedgerStore,
    DeletableRunStore,
    LeasingRunStore,
    ObservableLedgerStoreProtocol,
    QueryableRunIndexStore,
    QueryableRunStore,
    RunHeadStore,
    WakeableRunStore,
)
from runtime.model.run import RunState, RunStatus
from runtime.storage.artifact import get_artifact_id, is_artifact_ref
from runtime.storage.artifacts import InMemoryArtifactStore
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from runtime.storage.observable import ObservableLedgerStore
from runtime.storage.offloading import (
    OffloadingLedgerStore,
    OffloadingRunStore,
    default_max_inline_bytes,
    offload_large_values,
    restored,
)
from tests.runtime.kernel.flows import do, end, spec
from tests.runtime.storage.stores import BACKENDS, backend_of
from tests.runtime.storage.test_store_conformance import record_of, run_of

BIG = "ü" * 50


@pytest.fixture
def artifacts():
    return InMemoryArtifactStore()


def offloaded(value, artifacts, **options):
    options = {"max_inline_bytes": 60, **options}
    return offload_large_values(value, artifact_store=artifacts, run_id="r", **options)


def test_what_is_small_stays_the_same_object(artifacts):
    value = {"a": [1, "x", None], "ref": {"$artifact": "x" * 100}}
    assert offloaded(value, artifacts) is value
    assert offloaded({"a": BIG}, artifacts, max_inline_bytes=0)["a"] == BIG
    assert artifacts.list_all() == []


def test_large_texts_bytes_and_containers_become_references(artifacts):
    value = {"text": BIG, "raw": b"\x00", "list": list(range(100)), "small": 1}
    lean = offloaded(value, artifacts, base_tags={"source": "test"}, root_path="root")
    assert lean["small"] == 1
    found = {key: artifacts.load(get_artifact_id(lean[key])) for key in ("text", "raw", "list")}
    assert found["text"].as_text() == BIG
    assert found["raw"].content == b"\x00"
    assert found["list"].as_json() == list(range(100))
    assert [found[key].metadata.tags["kind"] for key in found] == ["text", "bytes", "json"]
    assert found["text"].metadata.tags == {"source": "test", "path": "root.text", "kind": "text"}
    assert value["text"] == BIG


def test_the_root_goes_only_if_it_may(artifacts):
    value = {f"k{n}": n for n in range(30)}
    assert offloaded(value, artifacts) is value
    assert is_artifact_ref(offloaded(value, artifacts, allow_root_replace=True))


def test_some_paths_may_be_kept(artifacts):
    lean = offloaded({"a": BIG, "b": BIG}, artifacts, allow_offload=lambda path: path != "a")
    assert lean["a"] == BIG
    assert is_artifact_ref(lean["b"])


def test_a_value_that_contains_itself_is_refused(artifacts):
    value = []
    value.append(value)
    with pytest.raises(ValueError, match="contains itself"):
        offloaded(value, artifacts)


def test_values_come_back_and_references_of_a_flow_stay(artifacts):
    own = {"$artifact": artifacts.store_text(BIG, run_id="r").artifact_id}
    value = {"text": BIG, "deep": {"list": [BIG] * 5}, "own": own}
    lean = offloaded(value, artifacts, allow_root_replace=True)
    assert is_artifact_ref(lean)
    assert restored(lean, artifacts) == value


def test_a_reused_result_is_whole(artifacts):
    store = OffloadingLedgerStore(
        InMemoryLedgerStore(), artifact_store=artifacts, max_inline_bytes=60
    )
    record = record_of(key="k").finish_success({"text": BIG})
    store.append(record)
    assert record.result == {"text": BIG}
    assert is_artifact_ref(store.list("r1")[0]["result"]["text"])
    assert store.find_completed_result("r1", "k")["result"] == {"text": BIG}


def test_only_a_finished_run_is_made_lean(artifacts):
    runs = OffloadingRunStore(InMemoryRunStore(), artifact_store=artifacts, max_inline_bytes=90)
    state = {"mine": BIG, "_temp": {"a": BIG, "b": 1}}
    rev = runs.save(run_of(vars=state))
    assert runs.load("r1").vars == state
    done = run_of(vars=state, output={"big": BIG}, status=RunStatus.COMPLETED)
    runs.save(done, expected_rev=rev)
    stored = runs.load("r1")
    assert stored.vars["mine"] == BIG
    assert stored.vars["_temp"]["b"] == 1
    assert is_artifact_ref(stored.vars["_temp"]["a"])
    assert is_artifact_ref(stored.output["big"])
    assert done.output == {"big": BIG}
    assert state["_temp"]["a"] == BIG


def test_the_limit_comes_from_the_environment(monkeypatch):
    for name in ("RUNTIME_MAX_INLINE_BYTES", "ABSTRACTRUNTIME_MAX_INLINE_BYTES"):
        monkeypatch.delenv(name, raising=False)
    assert default_max_inline_bytes() == 262_144
    monkeypatch.setenv("ABSTRACTRUNTIME_MAX_INLINE_BYTES", "10")
    assert default_max_inline_bytes() == 10
    monkeypatch.setenv("RUNTIME_MAX_INLINE_BYTES", "20")
    assert default_max_inline_bytes() == 20


RUN_PROTOCOLS = (
    QueryableRunStore,
    QueryableRunIndexStore,
    RunHeadStore,
    WakeableRunStore,
    LeasingRunStore,
    DeletableRunStore,
)


@pytest.mark.parametrize("backend", BACKENDS, ids=lambda one: one.name)
def test_a_wrapped_store_has_the_methods_of_its_inner_one_also_for_a_newer_python(
    backend, tmp_path
):
    """From Python 3.12 on `isinstance` with a protocol sees only what `getattr_static` finds."""
    stores = backend.open(tmp_path)
    for store, protocols in (
        (stores.runs, RUN_PROTOCOLS),
        (stores.ledger, (DeletableLedgerStore,)),
    ):
        for protocol in protocols:
            members = [name for name in vars(protocol) if not name.startswith("_")]
            assert members
            for name in members:
                assert callable(inspect.getattr_static(store, name, None)), (protocol, name)
            assert isinstance(store, protocol)
    stores.close()


def test_a_ledger_wrapper_can_be_observed_if_its_inner_store_can(artifacts):
    lean = {"artifact_store": artifacts}
    seen = OffloadingLedgerStore(ObservableLedgerStore(InMemoryLedgerStore()), **lean)
    assert inspect.getattr_static(seen, "subscribe", None) is not None
    assert isinstance(seen, ObservableLedgerStoreProtocol)
    assert not isinstance(
        OffloadingLedgerStore(InMemoryLedgerStore(), **lean), ObservableLedgerStoreProtocol
    )


@pytest.mark.parametrize("name", ["sqlite", "json", "memory"])
def test_the_status_of_a_run_reads_no_document_through_the_wrapper_either(
    name, tmp_path, artifacts, monkeypatch
):
    stores = backend_of(name).open(tmp_path)
    wrapped = OffloadingRunStore(stores.runs, artifact_store=artifacts, max_inline_bytes=10)
    runtime = Runtime(run_store=wrapped, ledger_store=stores.ledger)
    flow = spec(q=do("q", EffectType.ASK_USER, {"prompt": "?"}, "e", "r"), e=end("e", "r"))
    variables = {"big": "x" * 1000, "_meta": {"packs": {"p": "digest"}}}
    run_id = runtime.start(workflow=flow, vars=variables)
    runtime.tick(workflow=flow, run_id=run_id)
    below = RunState.new(workflow_id="w", entry_node="q", run_id="below", parent_run_id=run_id)
    wrapped.save(below)
    for asked in ("load", "load_with_rev"):
        monkeypatch.setattr(type(stores.runs), asked, _refuse)
    picture = runtime.status(run_id)
    assert (picture.condition, picture.queue_depth) == ("waiting", 1)
    assert picture.packs == {"p": "digest"}
    assert picture.limits["max_iterations"] == 50
    stores.close()


def _refuse(*_args, **_more):
    raise AssertionError("the run was read whole")
