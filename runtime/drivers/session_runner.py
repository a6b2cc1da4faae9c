"""Runs a flow together with its event listeners, as one session (`spec/runtime.md` 7.6)."""

import threading
from collections.abc import Mapping
from typing import Any

from typing_extensions import override

from runtime.base.clock import parse_iso
from runtime.base.ids import RandomIds
from runtime.base.json_value import JsonObject
from runtime.drivers.flow_runner import FlowRunner
from runtime.drivers.local_runtime import LocalParts
from runtime.kernel.runtime import Runtime
from runtime.model.protocols import QueryableRunStore
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitReason
from runtime.nodes.options import CompileOptions
from runtime.visualflow.flow import VisualFlow

SESSION_OVER = "Session completed"
LISTENER_STEPS = 10
_NAP_S = 0.02


class VisualSessionRunner(FlowRunner):
    """A root run and one child run for each event listener of its flow; timers are waited for."""

    @override
    def start(
        self,
        input: JsonObject | None = None,
        *,
        actor_id: str | None = None,
        session_id: str | None = None,
    ) -> str:
        """Create the root run and bring every listener to its first wait.

        Args:
            session_id: None: the root run's id.
        """
        run_id = RandomIds().new()
        session = session_id or run_id
        self._run_id = self.runtime.start(
            workflow=self._spec,
            vars=dict(input or {}),
            actor_id=actor_id,
            session_id=session,
            run_id=run_id,
        )
        for workflow_id in self.flow_set.listeners:
            spec = self.flow_set.specs[workflow_id]
            child_id = self.runtime.start(
                workflow=spec, actor_id=actor_id, session_id=session, parent_run_id=run_id
            )
            self.runtime.tick(workflow=spec, run_id=child_id, max_steps=LISTENER_STEPS)
        return run_id

    @override
    def drive(self, run_id: str, level: int = 0) -> RunState:
        """Drive the root and its listeners until the root ends and every listener is idle, or somebody must act."""
        if level:
            return super().drive(run_id, level)
        while True:
            root = super().drive(run_id)
            is_busy = [self._advance(child) for child in self._children(run_id)]
            if any(is_busy):
                continue
            if root.status.is_terminal:
                self._cancel_listeners(run_id)
                return self.runtime.get_state(run_id)
            if not self._wait_for_time(run_id):
                return root

    def _advance(self, child: RunState) -> bool:
        """Drive a listener that can go on; whether it did."""
        if child.status is not RunStatus.RUNNING:
            return False
        super().drive(child.run_id, 1)
        return True

    def _children(self, run_id: str) -> list[RunState]:
        store: Any = self.runtime.run_store
        if not isinstance(store, QueryableRunStore):
            return []
        return [
            run
            for run in store.list_children(parent_run_id=run_id)
            if run.workflow_id in self.flow_set.listeners
        ]

    def _wait_for_time(self, run_id: str) -> bool:
        """Sleep until the next timer of the session, then let it fire; False if nobody waits for a time."""
        waiting = [self.leaf(run_id), *(self.leaf(one.run_id) for one in self._children(run_id))]
        times = [
            run.waiting.until
            for run in waiting
            if run.waiting is not None
            and run.waiting.reason is WaitReason.UNTIL
            and run.waiting.until is not None
        ]
        if not times:
            return False
        left = (parse_iso(min(times)) - self.runtime.clock.now()).total_seconds()
        threading.Event().wait(max(left, 0) + _NAP_S if left < 1 else 1)
        for run in waiting:
            spec = self.runtime.spec_for(run)
            if spec is not None:
                self.runtime.tick(workflow=spec, run_id=run.run_id)
        return True

    def _cancel_listeners(self, run_id: str) -> None:
        for child in self._children(run_id):
            if not child.status.is_terminal:
                self.runtime.cancel_run(child.run_id, reason=SESSION_OVER)


def create_visual_runner(
    flow: VisualFlow,
    *,
    flows: Mapping[str, VisualFlow] | None = None,
    runtime: Runtime | None = None,
    options: CompileOptions | None = None,
    parts: LocalParts | None = None,
) -> FlowRunner:
    """A runner for a flow: a session runner if it emits or hears events.

    Args:
        flows: flow id -> flow, for subflows.
    """
    has_events = any(node.type in ("on_event", "emit_event") for node in flow.nodes)
    runner = VisualSessionRunner if has_events else FlowRunner
    return runner(flow, runtime, library=flows, options=options, parts=parts)
