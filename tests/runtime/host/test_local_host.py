import threading
from contextlib import contextmanager

import pytest

from runtime.base.errors import (
    FlowCompileError,
    FlowError,
    StaleResumeError,
    StoreError,
    UnknownRunError,
    WaitKeyError,
)
from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.model.event import RunEventType
from runtime.model.run import RunStatus
from runtime.services.llm.scripted import ECHO_MARK, ScriptedLLM
from tests.runtime.host import flows

WAIT_S = 20


class Watch:
    """Waits for facts about runs, told by the host's events."""

    def __init__(self, host):
        self.host = host
        self.events = []
        self._changed = threading.Condition()
        host.subscribe(self._take)

    def _take(self, event):
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def until(self, fact):
        with self._changed:
            assert self._changed.wait_for(fact, WAIT_S), [e.type for e in self.events]

    def ended(self, run_id):
        self.until(lambda: self.host.get_run(run_id).status.is_terminal)
        return self.host.get_run(run_id)

    def waits(self, run_id=None):
        self.until(lambda: self.host.pending_waits(run_id))
        return self.host.pending_waits(run_id)[0]

    def kinds(self, run_id):
        return [event.type for event in self.events if event.run_id == run_id]


@contextmanager
def opened(folder, **more):
    settings = {key: more.pop(key) for key in list(more) if key in HostSettings.model_fields}
    host = LocalHost(HostSettings(data_folder=folder, **settings), **more)
    try:
        yield host, Watch(host)
    finally:
        host.close()


@pytest.fixture(params=["memory:", "", "json"])
def world(request, tmp_path):
    store = f"json:///{tmp_path / 'j'}" if request.param == "json" else request.param
    with opened(tmp_path, store=store) as made:
        yield made


def test_a_flow_runs_to_its_end(world):
    host, watch = world
    run_id = host.start(flows.hello(), {"name": "Ada"})
    run = watch.ended(run_id)
    assert run.output == {"name": "Ada", "success": True}
    assert (run.status, run.flow_name, run.parent_run_id) == (RunStatus.COMPLETED, "Hello", None)
    assert [one.run_id for one in host.list_runs()] == [run_id]
    assert host.flow_of(run_id) == flows.hello()
    watch.until(lambda: RunEventType.RUN_TERMINAL in watch.kinds(run_id))
    assert RunEventType.RECORD in watch.kinds(run_id)
    records = host.records(run_id)
    assert [seq for seq, _ in records] == list(range(1, len(records) + 1))
    assert host.records(run_id, after=1, limit=1)[0][0] == 2


def test_a_question_is_asked_and_answered_once(world):
    host, watch = world
    run_id = host.start(flows.asking(), {})
    wait = watch.waits(run_id)
    assert (wait.node_id, wait.wait.prompt, wait.flow_name) == ("ask", "Your name?", "Asking")
    with pytest.raises(StaleResumeError):
        host.answer(run_id, "user:other", {"response": "x"})
    host.answer(run_id, wait.wait.wait_key, {"response": "Ada"})
    with pytest.raises(StaleResumeError):
        host.answer(run_id, wait.wait.wait_key, {"response": "Bob"})
    assert watch.ended(run_id).output == {"answer": "Ada", "success": True}
    assert host.pending_waits() == []


def test_one_wait_takes_one_of_eight_answers(world):
    host, watch = world
    run_id = host.start(flows.asking(), {})
    key = watch.waits(run_id).wait.wait_key
    outcomes = []

    def answer(n):
        try:
            host.answer(run_id, key, {"response": str(n)})
            outcomes.append(n)
        except StaleResumeError:
            pass

    threads = [threading.Thread(target=answer, args=(n,)) for n in range(8)]  # noqa: TID251
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == 1
    assert watch.ended(run_id).output["answer"] == str(outcomes[0])


@pytest.mark.parametrize(
    ("answer", "written", "ok"),
    [
        ({"approved": True}, "hi", True),
        ({"response": "approve"}, "hi", True),
        ({"approved": False, "reason": "not now"}, None, False),
        (
            {
                "approved": {"c1": True},
                "edits": {"c1": {"file_path": "out.txt", "content": "edited"}},
            },
            "edited",
            True,
        ),
        ({"approved": {"c1": False}}, None, False),
    ],
)
def test_a_tool_waits_for_a_person_to_decide(tmp_path, answer, written, ok):
    with opened(tmp_path / "data", store="memory:") as (host, watch):
        run_id = host.start(flows.writing(), {}, workspace=tmp_path / "work")
        wait = watch.waits(run_id)
        assert wait.is_approval
        file = tmp_path / "work" / "out.txt"
        assert not file.exists()
        host.answer(run_id, wait.wait.wait_key, answer)
        run = watch.ended(run_id)
        assert run.output["ok"] is ok
        assert (file.read_text() if file.exists() else None) == written
        if "reason" in answer:
            assert run.output["results"][0]["error"] == "not now"


@pytest.mark.parametrize(
    "answer",
    [
        {"approved": "maybe"},
        {"response": "hm"},
        {},
        {"approved": True, "edits": {"zz": {}}},
        {"approved": True, "edits": {"c1": {"file_path": "../../evil", "content": "x"}}},
        {"approved": True, "edits": {"c1": {"content": "x"}}},
        {"approved": True, "edits": {"c1": {"file_path": "a", "content": 5}}},
    ],
)
def test_a_decision_that_does_not_fit_leaves_the_question_open(tmp_path, answer):
    with opened(tmp_path / "data", store="memory:") as (host, watch):
        run_id = host.start(flows.writing(), {}, workspace=tmp_path / "work")
        key = watch.waits(run_id).wait.wait_key
        with pytest.raises(WaitKeyError):
            host.answer(run_id, key, answer)
        assert watch.waits(run_id).wait.wait_key == key
        assert not (tmp_path / "work" / "out.txt").exists()
        assert not (tmp_path / "evil").exists()


def test_the_echo_answers_model_calls_by_default(world):
    host, watch = world
    run_id = host.start(flows.modelled(), {"q": "Hello"})
    assert watch.ended(run_id).output == {"a": ECHO_MARK + "Hello", "success": True}


def test_a_subflow_runs_as_a_child(world):
    host, watch = world
    library = {"hello": flows.hello()}
    run_id = host.start(flows.calling("hello"), {"name": "Ada"}, library=library)
    assert watch.ended(run_id).output == {"name": "Ada", "success": True}
    child = host.children(run_id)[0]
    assert (child.workflow_id, child.flow_name, child.parent_run_id) == ("hello", "Hello", run_id)
    assert host.flow_of(child.run_id) == flows.hello()
    assert [one.run_id for one in host.list_runs()] == [run_id]


def test_a_question_in_a_child_is_answered_there(world):
    host, watch = world
    run_id = host.start(flows.calling("asking"), {}, library={"asking": flows.asking()})
    wait = watch.waits(run_id)
    assert wait.run_id != run_id
    assert wait.root_run_id == run_id
    with pytest.raises(WaitKeyError):
        host.answer(run_id, None, {"response": "x"})
    host.answer(wait.run_id, wait.wait.wait_key, {"response": "x"})
    assert watch.ended(run_id).status is RunStatus.COMPLETED


def test_a_flow_with_errors_is_not_started(world):
    host, _ = world
    ask = flows.node("a", "no_such_type")
    with pytest.raises(FlowCompileError):
        host.start(flows.flow("bad", [flows.start(), ask], "start>a", entryNode="start"), {})
    with pytest.raises(FlowError, match="reserved"):
        host.start(flows.hello(), {"_runtime": {}})
    assert host.list_runs() == []


def test_an_edited_flow_does_not_reach_runs_that_began_before(world):
    host, watch = world
    first = host.start(flows.asking(), {})
    wait = watch.waits(first)
    other = flows.flow("asking", [flows.start(), flows.end()], "start>end", entryNode="start")
    second = host.start(other, {})
    assert watch.ended(second).output == {"success": True}
    host.answer(first, wait.wait.wait_key, {"response": "Ada"})
    assert watch.ended(first).output == {"answer": "Ada", "success": True}


def test_a_run_that_never_ends_is_paused_and_can_go_on(world):
    host, watch = world
    run_id = host.start(flows.endless(), {}, step_limit=50)
    watch.until(lambda: host.get_run(run_id).is_paused)
    wait = watch.waits(run_id)
    assert wait.is_pause
    assert "50 node visits" in host.variables(run_id)["_runtime"]["control"]["pause_reason"]
    with pytest.raises(WaitKeyError, match="paused"):
        host.answer(run_id, wait.wait.wait_key, {})
    host.control(run_id, "resume")
    watch.until(lambda: watch.kinds(run_id).count(RunEventType.CONTROL) >= 3)
    host.control(run_id, "cancel", reason="enough")
    run = watch.ended(run_id)
    assert (run.status, run.error) == (RunStatus.CANCELLED, "enough")


def test_pause_holds_a_tree_and_resume_lets_it_go_on(world):
    host, watch = world
    run_id = host.start(flows.calling("sleeping"), {}, library={"sleeping": flows.sleeping(0.2)})
    watch.until(
        lambda: host.children(run_id) and host.children(run_id)[0].status is RunStatus.WAITING
    )
    host.control(run_id, "pause")
    assert host.get_run(run_id).is_paused
    assert host.children(run_id)[0].is_paused
    host.control(run_id, "resume")
    assert watch.ended(run_id).status is RunStatus.COMPLETED


def test_cancel_reaches_children(world):
    host, watch = world
    run_id = host.start(flows.calling("asking"), {}, library={"asking": flows.asking()})
    watch.waits(run_id)
    host.control(run_id, "cancel")
    assert host.children(run_id)[0].status is RunStatus.CANCELLED
    assert host.pending_waits() == []


def test_a_timer_can_be_skipped(world):
    host, watch = world
    run_id = host.start(flows.sleeping(3600), {})
    watch.until(lambda: host.get_run(run_id).status is RunStatus.WAITING)
    assert host.pending_waits(run_id) == []
    host.answer(run_id, None, {})
    assert watch.ended(run_id).status is RunStatus.COMPLETED


def test_a_listener_hears_the_event_and_ends_with_the_session(world):
    host, watch = world
    run_id = host.start(flows.listening(), {})
    assert watch.ended(run_id).status is RunStatus.COMPLETED
    listener = host.children(run_id)[0]
    watch.until(lambda: host.get_run(listener.run_id).status is RunStatus.CANCELLED)
    said = [
        record
        for _, record in host.records(listener.run_id)
        if (record.get("effect") or {}).get("type") == "answer_user"
    ]
    assert said
    assert host.get_run(listener.run_id).error == "Session completed"


def test_an_agent_uses_tools_until_it_has_an_answer(tmp_path):
    script = [
        {
            "content": "Let me see",
            "tool_calls": [{"name": "list_files", "arguments": {}, "call_id": "a"}],
        },
        {
            "tool_calls": [
                {
                    "name": "write_file",
                    "arguments": {"path": "r.txt", "content": "done"},
                    "call_id": "b",
                }
            ]
        },
        "All done",
    ]
    with opened(tmp_path / "d", store="memory:", llm=ScriptedLLM(script)) as (host, watch):
        run_id = host.start(flows.agentic(), {"q": "Do it"}, workspace=tmp_path / "work")
        wait = watch.waits(run_id)
        assert wait.is_approval
        assert wait.wait.details["tool_calls"][0]["name"] == "write_file"
        host.answer(wait.run_id, wait.wait.wait_key, {"approved": True})
        run = watch.ended(run_id)
        assert (run.output["a"], run.output["ok"]) == ("All done", True)
        assert run.output["meta"]["iterations"] == 3
        assert run.output["meta"]["tool_calls"] == 2
        assert (tmp_path / "work/r.txt").read_text() == "done"
        child = host.children(run_id)[0]
        kinds = [
            (r["effect"] or {}).get("type")
            for _, r in host.records(child.run_id)
            if r["status"] == "completed"
        ]
        assert kinds.count("llm_call") == 3
        assert kinds.count("tool_calls") == 2


def test_a_finished_run_is_deleted_and_others_are_not(world):
    host, watch = world
    done = host.start(flows.calling("hello"), {"name": "x"}, library={"hello": flows.hello()})
    watch.ended(done)
    child = host.children(done)[0].run_id
    host.delete_run(done)
    for run_id in (done, child):
        with pytest.raises(UnknownRunError):
            host.get_run(run_id)
    assert host.records(done) == []
    waiting = host.start(flows.asking(), {})
    watch.waits(waiting)
    with pytest.raises(WaitKeyError):
        host.delete_run(waiting)


def test_unknown_runs_are_named(world):
    host, _ = world
    for call in (host.get_run, host.variables, host.flow_of, host.delete_run):
        with pytest.raises(UnknownRunError):
            call("nobody")


def test_a_waiting_run_is_answered_after_a_restart(tmp_path):
    with opened(tmp_path) as (host, watch):
        run_id = host.start(flows.calling("asking"), {}, library={"asking": flows.asking()})
        key = watch.waits(run_id).wait.wait_key
    with opened(tmp_path) as (host, watch):
        wait = host.pending_waits()[0]
        assert (wait.root_run_id, wait.wait.wait_key) == (run_id, key)
        assert host.flow_of(run_id).id == "calling"
        assert host.recover() == []
        host.answer(wait.run_id, key, {"response": "Ada"})
        assert watch.ended(run_id).status is RunStatus.COMPLETED


def test_a_timer_goes_on_after_a_restart(tmp_path):
    with opened(tmp_path) as (host, watch):
        run_id = host.start(flows.sleeping(0.5), {})
        watch.until(lambda: host.get_run(run_id).status is RunStatus.WAITING)
    with opened(tmp_path) as (host, watch):
        host.recover()
        assert watch.ended(run_id).status is RunStatus.COMPLETED


def test_a_run_left_running_is_interrupted_until_it_is_recovered(tmp_path):
    go = threading.Event()

    class Stuck(ScriptedLLM):
        def complete(self, request):
            go.wait(WAIT_S)
            return super().complete(request)

    with opened(tmp_path, llm=Stuck(["one"])) as (host, watch):
        run_id = host.start(flows.modelled(), {"q": "x"})
        watch.until(lambda: RunEventType.EFFECT_STARTED in watch.kinds(run_id))
        state = host.get_run(run_id)
        assert (state.status, state.is_interrupted) == (RunStatus.RUNNING, False)
        host._stores.runs.release_lease(run_id, host._scheduler._owner)
        copy = tmp_path / "copy"
        copy.mkdir()
        import sqlite3

        source = sqlite3.connect(tmp_path / "runs.sqlite3")
        target = sqlite3.connect(copy / "runs.sqlite3")
        source.backup(target)
        source.close()
        target.close()
        import shutil

        shutil.copytree(tmp_path / "artifacts", copy / "artifacts")
        go.set()
        watch.ended(run_id)
    with opened(copy, llm=ScriptedLLM(["two"])) as (host, watch):
        assert host.get_run(run_id).is_interrupted
        assert [one.run_id for one in host.recover()] == [run_id]
        assert watch.ended(run_id).output["a"] == "two"


def test_stores_that_cannot_be_used_are_refused(tmp_path):
    (tmp_path / "text.sqlite3").write_text("this is no database at all")
    for store in ("postgres://x", "sqlite://", f"sqlite:///{tmp_path / 'text.sqlite3'}"):
        with pytest.raises(StoreError):
            LocalHost(HostSettings(data_folder=tmp_path, store=store))
    assert (tmp_path / "text.sqlite3").read_text() == "this is no database at all"


def test_a_model_server_without_an_address_is_refused(tmp_path):
    with pytest.raises(FlowError, match="base_url"):
        LocalHost(HostSettings(data_folder=tmp_path, interpreter="openai-compatible"))


def test_settings_reach_the_next_effect(tmp_path):
    settings = HostSettings(data_folder=tmp_path, store="memory:")
    with opened(tmp_path, store="memory:") as (host, watch):
        host.configure(settings.model_copy(update={"approval": "never", "step_limit": 20}))
        run_id = host.start(flows.writing(), {}, workspace=tmp_path / "w")
        assert watch.ended(run_id).output["ok"] is True
        looping = host.start(flows.endless(), {})
        watch.until(lambda: host.get_run(looping).is_paused)
        with pytest.raises(FlowError, match="base_url"):
            host.configure(settings.model_copy(update={"interpreter": "openai-compatible"}))
        run_id = host.start(flows.modelled(), {"q": "Hi"})
        assert watch.ended(run_id).output["a"] == ECHO_MARK + "Hi"
