import pytest

from runtime.model.run import RunStatus
from runtime.storage.artifact import get_artifact_id, is_artifact_ref
from runtime.storage.artifacts import InMemoryArtifactStore
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from runtime.storage.offloading import (
    OffloadingLedgerStore,
    OffloadingRunStore,
    default_max_inline_bytes,
    offload_large_values,
    restored,
)
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
