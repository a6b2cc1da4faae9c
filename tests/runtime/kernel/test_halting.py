"""Halts as the kernel carries them out: what stands before them is stored, or fails the run as it would without."""

import pytest

from runtime.base.errors import NotJsonError
from runtime.drivers.saved_state import Runtime
from runtime.kernel.registry import WorkflowRegistry
from runtime.model.breakpoints import Halt, HaltCause
from runtime.model.run import RunStatus
from runtime.model.spec import StepPlan
from tests.runtime.kernel.flows import end, spec


class AtTheEnd:
    """Halts every run before its node `e`."""

    def __init__(self, *, on_error):
        self.on_error = on_error

    def before(self, spec, run, context):
        return Halt(HaltCause.BREAKPOINT) if run.current_node == "e" else None

    def at_failure(self, run, error):
        return None

    def halted(self, run):
        pass


def spoil(run, _ctx):
    run.vars["x"] = 2**70
    return StepPlan("a", next_node="e")


@pytest.mark.parametrize("on_error", [True, False])
def test_a_value_that_is_not_json_fails_the_run_before_it_can_halt(stores, on_error):
    flow = spec("spoilt", a=spoil, e=end("e", "x"))
    registry = WorkflowRegistry()
    registry.register(flow)
    runtime = Runtime(run_store=stores.runs, ledger_store=stores.ledger, workflow_registry=registry)
    runtime.set_halts(AtTheEnd(on_error=on_error))
    run_id = runtime.start(workflow=flow, vars={})
    with pytest.raises(NotJsonError, match="64-bit"):
        runtime.tick(workflow=flow, run_id=run_id)
    state = runtime.get_state(run_id)
    assert (state.status, state.waiting) == (RunStatus.FAILED, None)
    assert "64-bit" in state.error
