"""Workflows by id."""

import threading

from runtime.model.spec import WorkflowSpec


class WorkflowRegistry:
    """Specs that runs may refer to. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._specs: dict[str, WorkflowSpec] = {}

    def register(self, workflow: WorkflowSpec, *, replace: bool = False) -> None:
        """Add a spec; the same object again is fine.

        Raises:
            ValueError: another spec of that id is already registered, and `replace` is false.
        """
        with self._lock:
            known = self._specs.get(workflow.workflow_id)
            if known is not None and not replace:
                raise ValueError(f"Workflow '{workflow.workflow_id}' is already registered")
            self._specs[workflow.workflow_id] = workflow

    def unregister(self, workflow_id: str) -> None:
        """Remove a spec.

        Raises:
            KeyError: it is not registered.
        """
        with self._lock:
            if workflow_id not in self._specs:
                raise KeyError(f"Workflow '{workflow_id}' is not registered")
            del self._specs[workflow_id]

    def get(self, workflow_id: str) -> WorkflowSpec | None:
        """The spec of that id; None if unknown."""
        return self._specs.get(workflow_id)

    def get_or_raise(self, workflow_id: str) -> WorkflowSpec:
        """The spec of that id.

        Raises:
            KeyError: it is not registered.
        """
        found = self._specs.get(workflow_id)
        if found is None:
            raise KeyError(f"Workflow '{workflow_id}' is not registered")
        return found

    def list_ids(self) -> list[str]:
        """All ids, in order of registration."""
        return list(self._specs)

    def __len__(self) -> int:
        return len(self._specs)

    def __contains__(self, workflow_id: object) -> bool:
        return workflow_id in self._specs
