"""Runs one flow in the calling thread, to its end or to a question (`spec/runtime.md` 7.6)."""

from collections.abc import Mapping
from typing import Any

from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject
from runtime.drivers.flow_sets import FlowSet, compiled_set
from runtime.drivers.local_runtime import LocalParts, make_local_runtime
from runtime.kernel.runtime import Runtime
from runtime.model.protocols import Records
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitReason
from runtime.nodes.options import CompileOptions
from runtime.visualflow.flow import VisualFlow

MAX_LEVELS = 64


class FlowFailedError(FlowError, RuntimeError):
    """The flow's run ended FAILED or CANCELLED; the problem is the run's error."""


class FlowRunner:
    """Compiles a flow once and runs it, one run at a time.

    Args:
        flow: the flow.
        runtime: must know the flow's workflows; None: one in memory, with the echo for model calls.
        library: flow id -> flow, for subflows.
        parts: of the runtime that is made.

    Raises:
        FlowCompileError: the flow has errors.
    """

    def __init__(
        self,
        flow: VisualFlow,
        runtime: Runtime | None = None,
        *,
        library: Mapping[str, VisualFlow] | None = None,
        options: CompileOptions | None = None,
        parts: LocalParts | None = None,
    ) -> None:
        self.flow_set: FlowSet = compiled_set(flow, library or {}, options or CompileOptions())
        self.runtime = runtime or make_local_runtime(self.flow_set, parts)
        self._spec = self.flow_set.specs[flow.id]
        self._run_id: str | None = None

    @property
    def run_id(self) -> str | None:
        """The current run; None before `start`."""
        return self._run_id

    def start(self, input: JsonObject | None = None) -> str:
        """Create a run; takes no step. Gives its id."""
        self._run_id = self.runtime.start(workflow=self._spec, vars=dict(input or {}))
        return self._run_id

    def step(self, max_steps: int = 1) -> RunState:
        """Take some steps of the run itself.

        Raises:
            ValueError: there is no run.
        """
        return self.runtime.tick(workflow=self._spec, run_id=self._known(), max_steps=max_steps)

    def run(self, input: JsonObject | None = None) -> JsonObject:
        """Start a run and drive it, child runs included.

        Returns:
            `{"success", "result"}` at the end, or `{"waiting": True, "state", "wait_key"}` if somebody must
            answer or a time must come; `state` is the waiting run itself, which may be a child.

        Raises:
            FlowFailedError: the run failed; also a `RuntimeError`.
        """
        return self.outcome(self.drive(self.start(input)))

    def resume(
        self,
        wait_key: str | None = None,
        payload: JsonObject | None = None,
        *,
        max_steps: int = 100,
    ) -> RunState:
        """Answer the deepest waiting run, take up to `max_steps` steps of it, then drive what depends on it.

        Raises:
            ValueError: there is no run, or it waits for something else.
        """
        leaf = self.leaf(self._known())
        if leaf.waiting is not None and leaf.waiting.reason is WaitReason.UNTIL:
            self.runtime.fire_timer_now(leaf.run_id)
        else:
            spec = self.runtime.spec_for(leaf) or self._spec
            self.runtime.resume(
                workflow=spec,
                run_id=leaf.run_id,
                wait_key=wait_key,
                payload=payload or {},
                max_steps=max_steps,
            )
        return self.drive(self._known())

    def get_state(self) -> RunState | None:
        """The run as it is stored; None before `start`."""
        return self.runtime.get_state(self._run_id) if self._run_id is not None else None

    def get_ledger(self) -> Records:
        """The run's records; none before `start`."""
        return self.runtime.get_ledger(self._run_id) if self._run_id is not None else []

    @property
    def is_running(self) -> bool:
        """Whether the run can take steps."""
        return self._is(RunStatus.RUNNING)

    @property
    def is_waiting(self) -> bool:
        """Whether the run waits."""
        return self._is(RunStatus.WAITING)

    @property
    def is_complete(self) -> bool:
        """Whether the run has ended well."""
        return self._is(RunStatus.COMPLETED)

    @property
    def is_failed(self) -> bool:
        """Whether the run has failed."""
        return self._is(RunStatus.FAILED)

    def drive(self, run_id: str, level: int = 0) -> RunState:
        """Take steps until the run ends or somebody outside must act; child runs are driven too."""
        while True:
            state = self.runtime.get_state(run_id)
            if state.status is RunStatus.RUNNING or _is_timer(state):
                spec = self.runtime.spec_for(state) or self._spec
                after = self.runtime.run_until_stop(spec, run_id)
                if after.status is RunStatus.WAITING and _is_timer(after):
                    return after
                state = after
            child_id = _awaited_child(state)
            if child_id is None or level >= MAX_LEVELS:
                return state
            child = self.drive(child_id, level + 1)
            if not child.status.is_terminal or self.runtime.resume_parent(child_id) is None:
                return state

    def leaf(self, run_id: str) -> RunState:
        """The deepest run that a run waits for."""
        state = self.runtime.get_state(run_id)
        for _ in range(MAX_LEVELS):
            child_id = _awaited_child(state)
            if child_id is None:
                break
            state = self.runtime.get_state(child_id)
        return state

    def outcome(self, state: RunState) -> JsonObject:
        """What `run` gives for a state.

        Raises:
            FlowFailedError: the run failed or was cancelled.
        """
        match state.status:
            case RunStatus.COMPLETED:
                return normal_output(state.output)
            case RunStatus.WAITING:
                leaf = self.leaf(state.run_id)
                key = leaf.waiting.wait_key if leaf.waiting is not None else None
                return {"waiting": True, "state": leaf, "wait_key": key}
            case RunStatus.RUNNING:
                return {"waiting": True, "state": state, "wait_key": None}
            case _:
                raise FlowFailedError("", f"Flow failed: {state.error or state.status}")

    def _known(self) -> str:
        if self._run_id is None:
            raise ValueError("no run: call start() first")
        return self._run_id

    def _is(self, status: RunStatus) -> bool:
        state = self.get_state()
        return state is not None and state.status is status


def normal_output(output: Any) -> JsonObject:
    """`{"success", "result"}`: passed on if the output is of that form already."""
    if isinstance(output, dict) and "success" in output and "result" in output:
        return output
    succeeded = output.get("success", True) if isinstance(output, dict) else True
    return {"success": succeeded is not False, "result": output}


def _is_timer(state: RunState) -> bool:
    return state.waiting is not None and state.waiting.reason is WaitReason.UNTIL


def _awaited_child(state: RunState) -> str | None:
    wait = state.waiting
    if wait is None or wait.reason is not WaitReason.SUBWORKFLOW:
        return None
    named = (wait.details or {}).get("sub_run_id")
    return named if isinstance(named, str) else (wait.wait_key or "").removeprefix("subworkflow:")
