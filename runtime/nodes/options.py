"""Switches of a compilation: where our semantics may leave the reference's."""

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class CompileOptions:
    """How a flow is compiled; `REFERENCE` gives the recorded reference results.

    Attributes:
        legacy_task: an agent whose `prompt` has neither wire nor default takes its old `task` pin (3.14).
        failing_node_fails_run: a failed function node outside a block fails the run instead of completing
            it with `success: false` (3.18).
        trusts_code: the person trusts the flow's own Python: code nodes may ask for full access, and what
            the sandbox cannot run goes to a separate Python process.
        parallel_branches: branches of Parallel that do not depend on each other run at the same time.
        checks_inputs: a run begins only with every input that has no default, each of its pin's type.
    """

    legacy_task: bool = True
    failing_node_fails_run: bool = False
    trusts_code: bool = False
    parallel_branches: bool = False
    checks_inputs: bool = False

    def of_flow(self, run_settings: Any) -> "CompileOptions":
        """These switches with those a flow sets for itself in its `runSettings`; only true and false count.

        A flow cannot trust its own code.
        """
        given = run_settings if isinstance(run_settings, dict) else {}
        own = {
            name: given[key]
            for key, name in _FLOW_SWITCHES.items()
            if isinstance(given.get(key), bool)
        }
        return replace(self, **own) if own else self


_FLOW_SWITCHES = {
    "legacyTask": "legacy_task",
    "failingNodeFailsRun": "failing_node_fails_run",
    "parallelBranches": "parallel_branches",
    "checkedInputs": "checks_inputs",
}

REFERENCE = CompileOptions(legacy_task=False)
"""As the reference compiles: for recorded results."""
