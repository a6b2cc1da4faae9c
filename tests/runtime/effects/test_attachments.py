"""`open_attachment`: carried out by the runtime, in the order of the batch, with what the run may see."""

import pytest

from runtime.effects.tool_calls import make_tool_calls_handler
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunState
from runtime.services.tools.approval import ToolApprovalPolicy
from runtime.services.tools.executors import ApprovalToolExecutor, MappingToolExecutor
from runtime.storage.artifact import ArtifactDescriptor
from runtime.storage.artifacts import InMemoryArtifactStore
from runtime.storage.memory import InMemoryRunStore


@pytest.fixture
def artifacts():
    return InMemoryArtifactStore()


def run_of(run_id="run", **more):
    return RunState.new(workflow_id="w", entry_node="n", run_id=run_id, **more)


def opened(run, artifacts, *calls, runs=None, tools=None, **payload):
    tools = tools or MappingToolExecutor({"echo": lambda text: text})
    handle = make_tool_calls_handler(tools=tools, artifact_store=artifacts, run_store=runs)
    made = [
        {"name": "open_attachment", "arguments": one, "call_id": str(at)}
        if "name" not in one
        else {**one, "call_id": str(at)}
        for at, one in enumerate(calls)
    ]
    effect = Effect(EffectType.TOOL_CALLS, {"tool_calls": made, **payload})
    return handle(run, effect, "next")


def result(outcome, at=0):
    return outcome.result["results"][at]


def attached(artifacts, text="one\ntwo\nthree\n", **more):
    known = artifacts.store_text(text, **more)
    return known, [{"$artifact": known.artifact_id, "filename": "Notes.txt"}]


@pytest.mark.parametrize("name", ["Notes.txt", "@notes.TXT", "folder/Notes.txt"])
@pytest.mark.parametrize("place", ["context", "vars"])
def test_an_attachment_is_opened_by_its_name(artifacts, name, place):
    known, listed = attached(artifacts)
    variables = {"attachments": listed}
    run = run_of(vars={"context": variables} if place == "context" else variables)
    got = result(opened(run, artifacts, {"attachment": name, "start_line": 2, "end_line": 2}))
    assert got["success"]
    assert got["output"]["artifact_id"] == known.artifact_id
    assert got["output"]["text"] == "two\n"
    assert (got["output"]["total_lines"], got["output"]["truncated"]) == (3, False)
    by_id = result(opened(run, artifacts, {"attachment": known.artifact_id, "max_chars": 3}))
    assert (by_id["output"]["text"], by_id["output"]["truncated"]) == ("one", True)


def test_runtime_and_host_calls_are_answered_in_order(artifacts):
    _known, listed = attached(artifacts)
    outcome = opened(
        run_of(vars={"attachments": listed}),
        artifacts,
        {"name": "echo", "arguments": {"text": "a"}},
        {"attachment": "Notes.txt"},
        {"name": "echo", "arguments": {"text": "b"}},
    )
    outputs = [one["output"] for one in outcome.result["results"]]
    assert (outputs[0], outputs[2]) == ("a", "b")
    assert outputs[1]["text"].startswith("one")
    assert [one["call_id"] for one in outcome.result["results"]] == ["0", "1", "2"]


def test_what_is_opened_waits_beside_calls_that_must_be_agreed_to(artifacts):
    _known, listed = attached(artifacts)
    asks = ApprovalToolExecutor(
        delegate=MappingToolExecutor({"echo": lambda text: text}),
        policy=ToolApprovalPolicy(auto_approve_tools=()),
    )
    run = run_of(vars={"attachments": listed})
    risky = {"name": "echo", "arguments": {"text": "b"}}
    outcome = opened(run, artifacts, {"attachment": "Notes.txt"}, risky, tools=asks)
    details = outcome.wait.details
    assert [one["name"] for one in details["tool_calls"]] == ["echo"]
    assert details["original_call_count"] == 2
    assert details["pre_results_by_index"]["0"]["output"]["text"].startswith("one")


def test_attachments_of_parents_and_of_the_session_are_seen(artifacts):
    runs = InMemoryRunStore()
    _known, listed = attached(artifacts)
    runs.save(run_of("top", vars={"attachments": listed}))
    runs.save(run_of("middle", parent_run_id="top"))
    child = run_of("child", parent_run_id="middle", session_id="s")
    assert result(opened(child, artifacts, {"attachment": "Notes.txt"}, runs=runs))["success"]
    artifacts.store_text(
        "of the session",
        tags={"kind": "attachment", "filename": "s.txt"},
        descriptor=ArtifactDescriptor(session_id="s"),
    )
    got = result(opened(child, artifacts, {"attachment": "s.txt"}, runs=runs))
    assert got["output"]["text"] == "of the session"


def test_another_runs_artifact_cannot_be_opened_even_by_its_id(artifacts):
    stranger = artifacts.store_text("not yours", run_id="other")
    _known, listed = attached(artifacts)
    run = run_of(vars={"attachments": listed})
    got = result(opened(run, artifacts, {"attachment": stranger.artifact_id}))
    assert not got["success"]
    assert "no such attachment" in got["error"]
    assert "Notes.txt" in got["error"]


def test_what_is_no_text_comes_as_a_reference(artifacts):
    known = artifacts.store(b"\x89PNG\0", content_type="image/png")
    run = run_of(vars={"attachments": [{"artifact_id": known.artifact_id, "name": "a.png"}]})
    output = result(opened(run, artifacts, {"attachment": "a.png"}))["output"]
    assert output["text"] is None
    assert output["media"] == {"$artifact": known.artifact_id}


def test_an_attachment_that_is_too_large_is_left_closed(artifacts):
    _known, listed = attached(artifacts, "x" * 50)
    run = run_of(vars={"attachments": listed})
    got = result(opened(run, artifacts, {"attachment": "Notes.txt"}, max_attachment_bytes=10))
    assert "50 bytes" in got["error"]
    run.vars["_runtime"] = {"max_attachment_bytes": 10}
    assert "50 bytes" in result(opened(run, artifacts, {"attachment": "Notes.txt"}))["error"]


def test_two_attachments_of_one_name_are_told_apart_by_their_ids(artifacts):
    first, listed = attached(artifacts, "a")
    second, more = attached(artifacts, "b")
    run = run_of(vars={"attachments": [*listed, *more]})
    got = result(opened(run, artifacts, {"attachment": "Notes.txt"}))
    assert first.artifact_id in got["error"]
    assert second.artifact_id in got["error"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [({}, "attachment"), ({"attachment": "x", "start_line": 0}, "start_line"), (None, "bad")],
)
def test_bad_arguments_are_named(artifacts, arguments, says):
    call = {"name": "open_attachment", "arguments": arguments}
    assert says in result(opened(run_of(), artifacts, call))["error"]


def test_it_may_be_forbidden_and_needs_a_store(artifacts):
    blocked = opened(run_of(), artifacts, {"attachment": "x"}, allowed_tools=["echo"])
    assert "not allowed" in result(blocked)["error"]
    assert "artifact store" in result(opened(run_of(), None, {"attachment": "x"}))["error"]
