import pytest

from runtime import (
    ActiveContextPolicy,
    InMemoryArtifactStore,
    InMemoryRunStore,
    RunState,
    TimeRange,
)
from runtime.base.errors import UnknownRunError


def message(role, text, **metadata):
    return {"role": role, "content": text, "metadata": {"message_id": text, **metadata}}


@pytest.fixture
def stored():
    runs, artifacts = InMemoryRunStore(), InMemoryArtifactStore()
    archive = artifacts.store_json({"messages": [message("user", "old"), message("user", "new")]})
    note = artifacts.store_json({"note": "Ada likes tea", "created_at": "2026-02-01"})
    spans = [
        {
            "kind": "conversation_span",
            "artifact_id": archive.artifact_id,
            "created_at": "2026-01-01",
            "from_timestamp": "2026-01-01",
            "to_timestamp": "2026-01-02",
        },
        {
            "kind": "memory_note",
            "artifact_id": note.artifact_id,
            "created_at": "2026-02-01",
            "tags": {"topic": "tea"},
            "note_preview": "Ada likes tea",
        },
        {"kind": "evidence", "artifact_id": "e", "created_at": "2026-03-01"},
    ]
    summary = message("system", "in short", kind="memory_summary", source_artifact_id="x")
    context = {"messages": [message("system", "rules"), summary, message("user", "new")]}
    run = RunState.new(
        workflow_id="w",
        entry_node="a",
        run_id="r",
        vars={"context": context, "_runtime": {"memory_spans": spans}},
    )
    runs.save(run)
    return ActiveContextPolicy(run_store=runs, artifact_store=artifacts), runs, spans


def test_spans_are_found_by_time_tags_and_words(stored):
    policy, _runs, spans = stored
    archive, note, _evidence = (one["artifact_id"] for one in spans)

    def ids(**wanted):
        return [one["artifact_id"] for one in policy.filter_spans("r", **wanted)]

    assert len(policy.list_memory_spans("r")) == 3
    assert ids() == [note, archive]
    assert ids(time_range=TimeRange(end="2026-01-15")) == [archive]
    assert ids(tags={"topic": "tea", "kind": "ignored"}) == [note]
    assert ids(query="LIKES") == [note]
    assert ids(limit=1) == [note]
    assert policy.resolve_span_ids_from_spans([1, note, "nobody", note], spans) == [archive, note]


def test_an_archived_conversation_comes_back_once_and_is_saved(stored):
    policy, runs, spans = stored
    span_id = spans[0]["artifact_id"]
    result = policy.rehydrate_into_context("r", span_ids=[span_id])
    assert (result["inserted"], result["skipped"]) == (1, 1)
    messages = runs.load("r").vars["context"]["messages"]
    assert [one["content"] for one in messages] == ["rules", "in short", "old", "new"]
    assert messages[2]["metadata"]["source_artifact_id"] == span_id
    assert policy.rehydrate_into_context("r", span_ids=[span_id])["inserted"] == 0


def test_system_messages_stay_and_the_newest_others(stored):
    policy, runs, _spans = stored
    shown = policy.select_active_messages_for_llm("r", max_history_messages=0)
    assert [one["content"] for one in shown] == ["rules", "in short"]
    assert len(policy.select_active_messages_for_llm("r")) == 3
    assert policy.summary_text_by_artifact_id_from_run(runs.load("r")) == {"x": "in short"}


def test_an_unknown_run_is_refused(stored):
    with pytest.raises(UnknownRunError):
        stored[0].list_memory_spans("nobody")
