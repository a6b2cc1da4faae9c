"""The durable state of one run."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from runtime.base.clock import SystemClock, iso
from runtime.base.ids import RandomIds, check_safe_id
from runtime.base.json_value import JsonObject
from runtime.model.wait import WaitState


class RunStatus(StrEnum):
    """Where a run stands."""

    RUNNING = "running"
    WAITING = "waiting"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_terminal(self) -> bool:
        """Whether the run can never go on."""
        return self in (RunStatus.COMPLETED, RunStatus.FAILED, RunStatus.CANCELLED)


@dataclass
class RunState:
    """One run: cursor, variables, wait, outcome. Mutable; owned by the thread that ticks it.

    No slots: the kernel puts transient, never stored attributes on it (`_runtime_artifact_store`, …).

    Attributes:
        run_id: safe id (`runtime.base.ids.SAFE_ID`).
        current_node: the cursor: the spec node that runs next, or waits.
        vars: all durable variables, JSON.
        waiting: set exactly while `status` is WAITING.
        output: JSON object once completed.
        error: reason once failed or cancelled.
        created_at, updated_at: ISO 8601 UTC.
    """

    run_id: str
    workflow_id: str
    status: RunStatus
    current_node: str
    vars: JsonObject = field(default_factory=dict)
    waiting: WaitState | None = None
    output: JsonObject | None = None
    error: str | None = None
    created_at: str = ""
    updated_at: str = ""
    actor_id: str | None = None
    session_id: str | None = None
    parent_run_id: str | None = None

    @classmethod
    def new(
        cls,
        *,
        workflow_id: str,
        entry_node: str,
        actor_id: str | None = None,
        session_id: str | None = None,
        vars: JsonObject | None = None,
        parent_run_id: str | None = None,
        run_id: str | None = None,
        now: str | None = None,
    ) -> "RunState":
        """A fresh RUNNING run at `entry_node`; a random id and the system clock unless given.

        Raises:
            UnsafeIdError: `run_id` is not a safe id.
        """
        moment = now or iso(SystemClock().now())
        return cls(
            run_id=check_safe_id(run_id, "run id") if run_id is not None else RandomIds().new(),
            workflow_id=workflow_id,
            status=RunStatus.RUNNING,
            current_node=entry_node,
            vars=dict(vars or {}),
            created_at=moment,
            updated_at=moment,
            actor_id=actor_id,
            session_id=session_id,
            parent_run_id=parent_run_id,
        )

    def to_json(self) -> JsonObject:
        """The stored form, keys in field order; `vars` and `output` are not copied."""
        return {
            "run_id": self.run_id,
            "workflow_id": self.workflow_id,
            "status": str(self.status),
            "current_node": self.current_node,
            "vars": self.vars,
            "waiting": self.waiting.to_json() if self.waiting is not None else None,
            "output": self.output,
            "error": self.error,
            "created_at": self.created_at,
            "updated_at": self.updated_at,
            "actor_id": self.actor_id,
            "session_id": self.session_id,
            "parent_run_id": self.parent_run_id,
        }

    @classmethod
    def from_json(cls, data: JsonObject) -> "RunState":
        """Read the stored form; unknown keys are ignored.

        Raises:
            ValueError, KeyError: a required field is missing or malformed.
        """
        waiting: Any = data.get("waiting")
        return cls(
            run_id=data["run_id"],
            workflow_id=data["workflow_id"],
            status=RunStatus(data["status"]),
            current_node=data["current_node"],
            vars=data.get("vars") or {},
            waiting=WaitState.from_json(waiting) if waiting is not None else None,
            output=data.get("output"),
            error=data.get("error"),
            created_at=data.get("created_at", ""),
            updated_at=data.get("updated_at", ""),
            actor_id=data.get("actor_id"),
            session_id=data.get("session_id"),
            parent_run_id=data.get("parent_run_id"),
        )
