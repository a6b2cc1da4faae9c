import datetime as dt
import io
import os
import subprocess
import sys
import threading
import wave

import pytest

from runtime.base.clock import FrozenClock, TickingClock
from runtime.base.errors import ArtifactError
from runtime.storage.artifact import (
    ArtifactDescriptor,
    artifact_ref,
    compute_artifact_id,
    compute_blob_id,
    get_artifact_id,
    is_artifact_ref,
)
from runtime.storage.artifact_description import build_artifact_descriptor_payload, render_kind_of
from runtime.storage.artifact_store import resolve_artifact
from runtime.storage.artifacts import FileArtifactStore, InMemoryArtifactStore

START = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


@pytest.fixture(params=["memory", "file"])
def store(request, tmp_path):
    clock = TickingClock(START)
    if request.param == "memory":
        yield InMemoryArtifactStore(clock=clock)
        return
    made = FileArtifactStore(tmp_path, clock=clock, sync=False)
    yield made
    made.close()


def test_what_is_stored_is_loaded_again(store):
    kept = store.store(b"\x00\xff", run_id="r", tags={"a": "b"}, metadata={"n": [1]})
    assert kept.artifact_id == compute_artifact_id(b"\x00\xff", run_id="r")
    assert kept.blob_id == compute_blob_id(b"\x00\xff")
    loaded = store.load(kept.artifact_id)
    assert loaded.content == b"\x00\xff"
    assert loaded.metadata == kept == store.get_metadata(kept.artifact_id)
    assert store.exists(kept.artifact_id)
    assert resolve_artifact(artifact_ref(kept.artifact_id), store).content == b"\x00\xff"


def test_text_and_json_come_back(store):
    assert store.load_text(store.store_text("grüße").artifact_id) == "grüße"
    kept = store.store_json({"b": 1, "a": "ü"})
    assert store.load(kept.artifact_id).content == '{"b":1,"a":"ü"}'.encode()
    assert store.load_json(kept.artifact_id) == {"a": "ü", "b": 1}
    with pytest.raises(ArtifactError):
        store.store_json({1, 2})


def test_nothing_is_handed_out_that_the_store_still_uses(store):
    kept = store.store(b"x", tags={"a": "1"})
    kept.tags["a"] = "2"
    store.get_metadata(kept.artifact_id).metadata["new"] = 1
    assert store.get_metadata(kept.artifact_id).tags == {"a": "1"}
    assert store.get_metadata(kept.artifact_id).metadata == {}


def test_the_same_content_in_a_run_is_one_artifact(store):
    first, second = store.store(b"x", run_id="r"), store.store(b"x", run_id="r")
    other = store.store(b"x", run_id="s")
    assert first == second
    assert other.artifact_id != first.artifact_id
    assert other.blob_id == first.blob_id
    assert len(store.list_all()) == 2
    assert store.delete(first.artifact_id)
    assert store.load(other.artifact_id).content == b"x"


@pytest.mark.parametrize("bad", ["", "../x", "a/b", "a.b", "x" * 200, "a\0", "a\n"])
def test_an_id_that_is_no_file_name_is_refused_everywhere(store, bad):
    for call in (store.load, store.get_metadata, store.exists, store.delete, store.content_path):
        with pytest.raises(ArtifactError):
            call(bad)
    with pytest.raises(ArtifactError):
        store.store(b"x", artifact_id=bad)
    with pytest.raises(ArtifactError):
        artifact_ref(bad)


def test_what_is_unknown_is_none(store):
    assert store.load("nope") is None
    assert store.get_metadata("nope") is None
    assert not store.exists("nope")
    assert not store.delete("nope")
    assert store.load_text("nope") is None
    assert store.load_json("nope") is None


def test_lists_are_by_age(store):
    ids = [store.store(bytes([n]), run_id="r").artifact_id for n in range(5)]
    assert [one.artifact_id for one in store.list_by_run("r")] == ids
    assert [one.artifact_id for one in store.list_all()] == ids[::-1]
    assert [one.artifact_id for one in store.list_all(limit=2)] == ids[:2:-1]
    assert len(store.list_all(limit=0)) == 5
    assert store.delete_by_run("r") == 5
    assert store.list_all() == []


def test_searching_by_every_filter(store):
    old = store.store_text("a", run_id="r", tags={"kind": "evidence", "tool": "web"})
    new = store.store(
        b"b",
        content_type="image/x",
        run_id="r",
        descriptor={"session_id": "s", "workflow_id": "w", "node_id": "n"},
    )
    store.store(b"c", run_id="other")

    def found(**filters):
        return [one.artifact_id for one in store.search(**filters)]

    assert found(run_id="r") == [new.artifact_id, old.artifact_id]
    assert found(run_id="r", order="asc", offset=1) == [new.artifact_id]
    assert found(tags={"tool": "web"}) == [old.artifact_id]
    assert found(semantic_kind="evidence") == [old.artifact_id]
    assert found(render_kind="image") == [new.artifact_id]
    assert found(session_id="s", workflow_id="w", node_id="n") == [new.artifact_id]
    assert found(content_type="text/plain") == [old.artifact_id]
    assert found(created_before=old.created_at) == [old.artifact_id]
    assert len(found(created_after=new.created_at)) == 2
    assert store.count(run_id="r") == 2
    assert store.facet_counts("render_kind") == {"binary": 1, "image": 1, "text": 1}
    assert store.facet_counts("tag:tool") == {"(none)": 2, "web": 1}
    stats = store.stats(facets=["run_id"], run_id="r")
    assert (stats["total"], stats["total_bytes"]) == (2, 2)
    assert stats["facets"] == {"run_id": {"r": 2}}
    with pytest.raises(ArtifactError):
        store.facet_counts("colour")


def test_metadata_can_be_added_to_and_replaced(store):
    kept = store.store(b"x", tags={"a": "1"}, metadata={"m": 1})
    store.update_metadata(kept.artifact_id, tags={"b": "2"}, metadata={"n": 2})
    found = store.update_metadata(
        kept.artifact_id, descriptor={"task": "tts"}, tags={"c": "3"}, replace_tags=True
    )
    assert found == store.get_metadata(kept.artifact_id)
    assert found.tags == {"c": "3"}
    assert found.metadata == {"m": 1, "n": 2}
    assert found.descriptor.task == "tts"
    with pytest.raises(ArtifactError):
        store.update_metadata("nope", tags={})


def test_looks_are_counted_only_when_recorded(store):
    kept = store.store(b"x")
    store.load(kept.artifact_id)
    assert store.get_metadata(kept.artifact_id).access.access_count == 0
    for action in ("preview", "download", "open", "metadata", "print"):
        store.record_access(kept.artifact_id, action=action, actor_id="me")
    access = store.get_metadata(kept.artifact_id).access
    assert (access.access_count, access.preview_count, access.download_count) == (5, 1, 1)
    assert (access.content_access_count, access.metadata_access_count) == (1, 1)
    assert (access.last_action, access.last_actor_id) == ("print", "me")


def test_many_threads_storing_at_once_lose_nothing(store):
    def work(name):
        for n in range(20):
            store.store(f"{name}{n % 10}".encode(), run_id="r")

    threads = [
        threading.Thread(target=work, args=(str(n % 2),))  # noqa: TID251 - the test is about them
        for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.list_by_run("r")) == 20
    assert all(store.load(one.artifact_id).content for one in store.list_all())


def test_a_reopened_folder_knows_everything_also_without_its_catalogue(tmp_path):
    first = FileArtifactStore(tmp_path, sync=False)
    kept = first.store_text("hello", run_id="r")
    first.record_access(kept.artifact_id, action="open")
    first.close()
    second = FileArtifactStore(tmp_path, sync=False)
    assert second.list_by_run("r")[0].access.access_count == 1
    second.close()
    catalog = tmp_path / "artifacts" / "artifact_catalog.sqlite3"
    catalog.write_bytes(b"not a database at all, but long enough" * 100)
    third = FileArtifactStore(tmp_path, sync=False)
    assert [one.artifact_id for one in third.list_by_run("r")] == [kept.artifact_id]
    assert third.rebuild_catalog() == 1
    assert third.content_path(kept.artifact_id).read_bytes() == b"hello"
    third.close()


def test_files_of_the_older_layout_are_read(tmp_path):
    root = tmp_path / "artifacts"
    root.mkdir()
    (root / "old1.bin").write_bytes(b"old")
    (root / "old1.meta").write_text(
        '{"artifact_id":"old1","content_type":"text/plain","size_bytes":3,'
        '"created_at":"2020","run_id":"r","tags":{"a":"b"}}'
    )
    store = FileArtifactStore(tmp_path, sync=False)
    assert store.load_text("old1") == "old"
    assert [one.artifact_id for one in store.list_by_run("r")] == ["old1"]
    assert store.delete("old1")
    assert store.load("old1") is None
    store.close()


def test_damaged_content_is_never_handed_out(tmp_path):
    store = FileArtifactStore(tmp_path, sync=False)
    kept = store.store(b"good")
    path = store.content_path(kept.artifact_id)
    path.write_bytes(b"evil")
    with pytest.raises(ArtifactError, match="damaged"):
        store.load(kept.artifact_id)
    path.unlink()
    with pytest.raises(ArtifactError, match="missing"):
        store.load(kept.artifact_id)
    store.close()


def test_only_old_blobs_without_a_reference_are_collected(tmp_path):
    clock = FrozenClock(dt.datetime.now(dt.UTC))  # noqa: DTZ005, TID251, RUF100 - file times are real
    store = FileArtifactStore(tmp_path, clock=clock, sync=False)
    kept, gone, fresh = (store.store(c) for c in (b"kept", b"gone", b"fresh"))
    for one in (kept, gone):
        past = clock.now().timestamp() - 7200
        os.utime(store.content_path(one.artifact_id), (past, past))
    store.delete(gone.artifact_id)
    store.delete(fresh.artifact_id)
    report = store.gc()
    assert (report["blobs_total"], report["blobs_referenced"], report["blobs_deleted"]) == (3, 1, 1)
    assert store.gc(dry_run=False)["bytes_reclaimed"] == 4
    assert store.gc()["blobs_total"] == 2
    (tmp_path / "artifacts/refs/bad.meta").write_text("{")
    clock.advance(7200)
    report = store.gc(dry_run=False)
    assert report["blobs_deleted"] == 0
    assert report["errors"]
    assert store.load(kept.artifact_id).content == b"kept"
    store.close()


def test_two_processes_share_a_folder(tmp_path):
    code = (
        "import sys; from runtime.storage.artifacts import FileArtifactStore as F\n"
        "s = F(sys.argv[1], sync=False)\n"
        "for n in range(30): s.store(str(n).encode(), run_id='r')"
    )
    others = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path)]) for _ in range(2)]
    assert [one.wait(60) for one in others] == [0, 0]
    store = FileArtifactStore(tmp_path, sync=False)
    assert len(store.list_by_run("r")) == 30
    store.close()


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("image/png", "image"),
        ("audio/wav", "audio"),
        ("text/x-python", "code"),
        ("application/ld+json; charset=utf-8", "json"),
        ("text/markdown", "markdown"),
        ("text/html", "html"),
        ("text/csv", "text"),
        ("application/pdf", "document"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "document"),
        ("application/zip", "binary"),
    ],
)
def test_a_mime_type_says_how_to_show_it(content_type, kind):
    assert render_kind_of(content_type) == kind


def test_a_descriptor_is_worked_out_from_tags_type_and_content():
    store = InMemoryArtifactStore()
    sound = io.BytesIO()
    with wave.open(sound, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(b"\0\0" * 4000)
    about = store.store(sound.getvalue(), content_type="audio/wav", tags={"task": "tts"}).descriptor
    assert about.media == {"duration_s": 0.5, "sample_rate": 8000, "channels": 1}
    assert (about.semantic_kind, about.classification_source) == ("voice", "runtime_tags")
    broken = store.store(b"no image", content_type="image/png").descriptor
    assert (broken.semantic_kind, broken.classification_source) == (
        "image",
        "runtime_mime_inferred",
    )
    assert "measure_error" in broken.media
    declared = store.store(b"x", descriptor=ArtifactDescriptor(semantic_kind="plan")).descriptor
    assert (declared.semantic_kind, declared.classification_source) == ("plan", "runtime_declared")


def test_descriptor_payloads_hide_secrets_and_are_bounded():
    descriptor, metadata = build_artifact_descriptor_payload(
        prompt="p" * 20_000,
        metadata={"api_key": "sk-1", "list": list(range(500)), "deep": [[[[[[[[1]]]]]]]]},
        producer={"authorization": "Bearer x", "name": "m"},
    )
    assert descriptor["producer"] == {"authorization": "[redacted]", "name": "m"}
    assert len(descriptor["generation"]["prompt"]) == 12_001
    assert descriptor["security"]["sensitivity"] == "user_content"
    assert metadata["api_key"] == "[redacted]"
    assert len(metadata["list"]) == 120


def test_references_are_recognised():
    assert is_artifact_ref({"$artifact": "x", "more": 1})
    assert not is_artifact_ref({"artifact": "x"})
    assert not is_artifact_ref("x")
    assert get_artifact_id({"$artifact": "x"}) == "x"
    with pytest.raises(ArtifactError):
        get_artifact_id({"$artifact": 3})
