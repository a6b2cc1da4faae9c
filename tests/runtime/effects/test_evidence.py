import pytest

from runtime.base.clock import SystemClock, iso
from runtime.base.errors import StoreError
from runtime.effects.evidence import EvidenceRecorder, with_evidence
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.run import RunState
from runtime.storage.artifact import get_artifact_id
from runtime.storage.artifacts import InMemoryArtifactStore

NOW = "2026-01-01T00:00:00.000000+00:00"


@pytest.fixture
def artifacts():
    return InMemoryArtifactStore()


@pytest.fixture
def run():
    return RunState.new(workflow_id="w", entry_node="n", run_id="r", actor_id="me", now=NOW)


def record(artifacts, run, name, arguments, output, **options):
    call = {"name": name, "arguments": arguments, "call_id": "c"}
    result = {"name": name, "call_id": "c", "success": True, "output": output, "error": None}
    recorder = EvidenceRecorder(artifact_store=artifacts, now_iso=lambda: NOW, **options)
    stats = recorder.record_tool_calls(
        run=run, node_id="n", tool_calls=[call], tool_results=[result]
    )
    return stats.recorded, result


def test_a_fetched_page_leaves_references_in_the_result(artifacts, run):
    output = {"raw_text": "<p>hi", "normalized_text": "hi", "final_url": "u2", "title": "T"}
    recorded, result = record(artifacts, run, "fetch_url", {"url": "u"}, output)
    assert recorded == 1
    assert set(result["output"]) == {"raw_artifact", "normalized_artifact", "final_url", "title"}
    raw = artifacts.load(get_artifact_id(result["output"]["raw_artifact"]))
    assert raw.as_text() == "<p>hi"
    assert raw.metadata.tags == {
        "kind": "evidence",
        "tool": "fetch_url",
        "url": "u",
        "part": "raw_text",
    }
    kept = artifacts.load_json(result["meta"]["evidence_id"])
    assert (kept["url"], kept["final_url"], kept["actor_id"]) == ("u", "u2", "me")
    assert kept["raw_artifact"] == result["output"]["raw_artifact"]


def test_a_run_knows_its_evidence(artifacts, run):
    _, result = record(
        artifacts, run, "execute_command", {"command": "ls " + "x" * 300}, {"stdout": "a"}
    )
    [span] = run.vars["_runtime"]["memory_spans"]
    assert span["artifact_id"] == result["meta"]["evidence_id"]
    assert span["kind"] == "evidence"
    assert len(span["command_preview"]) == 200
    assert span["from_timestamp"] == span["to_timestamp"] == NOW


def test_small_texts_may_stay_for_the_reader(artifacts, run):
    _, result = record(
        artifacts,
        run,
        "execute_command",
        {},
        {"stdout": "ok", "stderr": "e" * 50},
        keep_inline_bytes=10,
    )
    assert result["output"]["stdout"] == "ok"
    assert "stderr" not in result["output"]
    assert {"stdout_artifact", "stderr_artifact"} <= set(result["output"])


def test_a_bare_text_and_a_search_are_kept_whole(artifacts, run):
    _, command = record(artifacts, run, "execute_command", {}, "text")
    assert artifacts.load_text(get_artifact_id(command["output"]["output_artifact"])) == "text"
    _, search = record(artifacts, run, "web_search", {"query": "q"}, '[{"url": "u"}]')
    kept = artifacts.load_json(search["meta"]["evidence_id"])
    assert artifacts.load_json(get_artifact_id(kept["results_artifact"])) == [{"url": "u"}]
    assert search["output"] == '[{"url": "u"}]'


def test_other_tools_are_left_alone(artifacts, run):
    recorded, result = record(artifacts, run, "add", {}, 3)
    assert recorded == 0
    assert "meta" not in result
    assert artifacts.list_all() == []


def test_a_failing_store_is_noted_and_hurts_nothing(run):
    class Full(InMemoryArtifactStore):
        def _put(self, metadata, content):
            raise StoreError("disk", "it is full")

    for _ in range(60):
        recorded, result = record(Full(), run, "web_search", {}, "x")
        assert (recorded, result["output"]) == (0, "x")
    warnings = run.vars["_runtime"]["evidence_warnings"]
    assert len(warnings) == 50
    assert warnings[0] == {"ts": NOW, "node_id": "n", "error": "disk: it is full"}


def test_a_handler_records_what_was_executed(artifacts, run):
    results = [{"name": "web_search", "success": True, "output": "x"}]
    done = EffectOutcome.completed({"mode": "executed", "results": results})
    recorder = EvidenceRecorder(artifact_store=artifacts, now_iso=lambda: NOW)
    handler = with_evidence(lambda *_: done, recorder)
    effect = Effect(
        EffectType.TOOL_CALLS, {"tool_calls": [{"name": "web_search", "arguments": {}}]}
    )
    assert handler(run, effect, None).result["results"][0]["meta"]["evidence_id"]
    refused = with_evidence(lambda *_: EffectOutcome.failed("no"), recorder)
    assert refused(run, effect, None).status == "failed"


def test_the_time_of_the_machine_stands_in_evidence_unless_another_is_given(artifacts, run):
    recorder = EvidenceRecorder(artifact_store=artifacts)
    result = {"name": "web_search", "call_id": "c", "success": True, "output": "[]"}
    call = {"name": "web_search", "arguments": {"query": "q"}}
    before = iso(SystemClock().now())
    recorder.record_tool_calls(run=run, node_id="n", tool_calls=[call], tool_results=[result])
    [span] = run.vars["_runtime"]["memory_spans"]
    assert before <= span["created_at"] <= iso(SystemClock().now())
