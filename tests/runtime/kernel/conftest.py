import pytest

from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime


@pytest.fixture
def make(stores):
    """Make a runtime over the stores; saves are compared with the live state."""

    def runtime(**options):
        options.setdefault("workflow_registry", WorkflowRegistry())
        options.setdefault("verify_deltas", True)
        return Runtime(run_store=stores.runs, ledger_store=stores.ledger, **options)

    return runtime
