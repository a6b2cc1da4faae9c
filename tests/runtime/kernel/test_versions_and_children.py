import pytest

from runtime.kernel.runtime import Runtime
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunStatus
from runtime.model.spec import StepPlan, WorkflowSpec
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore


def ending(workflow_id, output):
    return WorkflowSpec(
        workflow_id, "e", {"e": lambda run, ctx: StepPlan("e", complete_output=output)}
    )


def calling(child_id):
    def call(run, ctx):
        effect = Effect(EffectType.START_SUBWORKFLOW, {"workflow_id": child_id}, "child")
        return StepPlan("c", effect=effect, next_node="d")

    def done(run, ctx):
        return StepPlan("d", complete_output={"child": run.vars["child"]["output"]})

    return WorkflowSpec("parent", "c", {"c": call, "d": done})


class ByActor:
    """A source that gives each actor its own version."""

    def __init__(self, versions):
        self.versions = versions

    def get(self, workflow_id):
        return None

    def get_for(self, run, workflow_id):
        return self.versions.get((run.actor_id, workflow_id))


def runtime_with(registry, **more):
    return Runtime(
        run_store=InMemoryRunStore(),
        ledger_store=InMemoryLedgerStore(),
        workflow_registry=registry,
        **more,
    )


def test_each_run_goes_on_with_the_version_it_means():
    registry = ByActor({("a", "x"): ending("x", {"v": 1}), ("b", "x"): ending("x", {"v": 2})})
    runtime = runtime_with(registry)
    spec = calling("x")
    for actor, version in (("a", 1), ("b", 2)):
        run_id = runtime.start(workflow=spec, actor_id=actor)
        state = runtime.tick(workflow=spec, run_id=run_id)
        assert state.output == {"child": {"v": version}}


@pytest.mark.parametrize(
    ("policy", "status"), [("fail", RunStatus.FAILED), ("deliver", RunStatus.COMPLETED)]
)
def test_a_failed_child_fails_its_parent_or_is_handed_over(policy, status):
    def broken(run, ctx):
        raise ValueError("no")

    child = WorkflowSpec("x", "e", {"e": broken})
    runtime = runtime_with(
        ByActor({(None, "x"): child}), on_child_failure=policy, raise_node_errors=False
    )
    spec = calling("x")
    state = runtime.tick(workflow=spec, run_id=runtime.start(workflow=spec))
    assert state.status is status
    if status is RunStatus.COMPLETED:
        assert state.output["child"]["success"] is False
