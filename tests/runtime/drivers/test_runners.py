import pytest

from runtime.drivers.flow_runner import FlowRunner, normal_output
from runtime.drivers.local_runtime import LocalParts
from runtime.drivers.session_runner import VisualSessionRunner, create_visual_runner
from runtime.model.run import RunStatus
from runtime.services.llm.scripted import ECHO_MARK, ScriptedLLM
from runtime.services.tools.approval import ToolApprovalPolicy
from runtime.services.tools.builtin import builtin_tools
from runtime.services.tools.executors import ApprovalToolExecutor, MappingToolExecutor
from tests.runtime.host import flows


def test_a_flow_runs_to_its_end():
    runner = FlowRunner(flows.hello())
    assert runner.run({"name": "Ada"}) == {
        "success": True,
        "result": {"name": "Ada", "success": True},
    }
    assert runner.is_complete
    assert len(runner.get_ledger()) == 2


def test_without_a_run_there_is_nothing_to_do():
    runner = FlowRunner(flows.hello())
    assert runner.get_state() is None
    assert runner.get_ledger() == []
    assert not runner.is_running
    for call in (runner.step, runner.resume):
        with pytest.raises(ValueError, match="no run"):
            call()


def test_steps_are_taken_one_by_one():
    runner = FlowRunner(flows.hello())
    runner.start({"name": "x"})
    assert runner.step().status is RunStatus.RUNNING
    assert runner.step(5).status is RunStatus.COMPLETED


def test_a_question_is_returned_and_answered():
    runner = FlowRunner(flows.asking())
    asked = runner.run()
    assert asked["waiting"]
    assert runner.is_waiting
    assert runner.resume(asked["wait_key"], {"response": "Ada"}).output["answer"] == "Ada"


def test_a_question_of_a_child_is_answered_through_the_root():
    runner = FlowRunner(flows.calling("asking"), library={"asking": flows.asking()})
    asked = runner.run({})
    assert asked["state"].workflow_id == "asking"
    assert runner.resume(asked["wait_key"], {"response": "Ada"}).status is RunStatus.COMPLETED


def test_children_are_driven():
    runner = FlowRunner(flows.calling("hello"), library={"hello": flows.hello()})
    assert runner.run({"name": "B"})["result"]["name"] == "B"


def test_a_failing_run_raises():
    runner = FlowRunner(flows.calling("missing"))
    with pytest.raises(RuntimeError, match="Flow failed"):
        runner.run({})
    assert runner.is_failed


def test_the_echo_answers_and_another_model_may():
    assert FlowRunner(flows.modelled()).run({"q": "Hi"})["result"]["a"] == ECHO_MARK + "Hi"
    parts = LocalParts(llm=ScriptedLLM(["yes"]))
    assert FlowRunner(flows.modelled(), parts=parts).run({"q": "Hi"})["result"]["a"] == "yes"


def test_an_approval_is_a_wait(tmp_path):
    tools = ApprovalToolExecutor(
        delegate=MappingToolExecutor.from_tools(builtin_tools()), policy=ToolApprovalPolicy()
    )
    runner = FlowRunner(flows.writing(), parts=LocalParts(tools=tools, workspace=tmp_path))
    asked = runner.run()
    assert asked["wait_key"].startswith("tool_approval:")
    assert runner.resume(asked["wait_key"], {"approved": True}).output["ok"] is True
    assert (tmp_path / "out.txt").read_text() == "hi"


def test_a_timer_is_returned_and_can_be_skipped():
    runner = FlowRunner(flows.sleeping(3600))
    assert runner.run() == {"waiting": True, "state": runner.get_state(), "wait_key": None}
    assert runner.resume().status is RunStatus.COMPLETED


def test_a_session_hears_events_and_waits_for_timers():
    runner = create_visual_runner(flows.listening())
    assert isinstance(runner, VisualSessionRunner)
    assert runner.run({})["success"] is True
    children = runner.runtime.run_store.list_children(parent_run_id=runner.run_id)
    assert [child.status for child in children] == [RunStatus.CANCELLED]
    kinds = [(r["effect"] or {}).get("type") for r in runner.runtime.get_ledger(children[0].run_id)]
    assert "answer_user" in kinds
    assert not isinstance(create_visual_runner(flows.hello()), VisualSessionRunner)


@pytest.mark.parametrize(
    ("output", "normal"),
    [
        ({"success": False, "result": 1, "x": 2}, {"success": False, "result": 1, "x": 2}),
        ({"a": 1}, {"success": True, "result": {"a": 1}}),
        ({"success": False}, {"success": False, "result": {"success": False}}),
        (None, {"success": True, "result": None}),
    ],
)
def test_outputs_are_brought_into_one_form(output, normal):
    assert normal_output(output) == normal
