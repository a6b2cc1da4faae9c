"""What the desktop program and the command line know of a running system, wherever it lives."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

from runtime.base.json_value import JsonObject, JsonValue
from runtime.host.settings import HostSettings
from runtime.model.batch import Batch, RunFigures
from runtime.model.breakpoints import Breakpoints, StepOrder
from runtime.model.budget import Budget, BudgetPicture
from runtime.model.event import RunEvent
from runtime.model.forks import ForkPoint, ForkRequest, RerunPoint
from runtime.model.run import RunStatus
from runtime.model.run_diff import RunDiff
from runtime.model.summary import PendingWait, RunSummary
from runtime.model.watched import Watched
from runtime.nodes.packs import Pack
from runtime.visualflow.flow import VisualFlow


@dataclass(frozen=True, slots=True)
class ModelAnswer:
    """What a model answered.

    Attributes:
        data: the JSON in the text, plain or in a code block; None if there is none.
    """

    text: str
    model: str
    data: JsonValue = None
    usage: JsonObject = field(default_factory=dict)


ControlAction: TypeAlias = Literal["pause", "resume", "cancel"]


class Host(Protocol):
    """Runs flows. Every call is thread-safe and may block on the disk: never call it on the GUI thread."""

    def start(
        self,
        flow: VisualFlow,
        inputs: JsonObject,
        *,
        library: Mapping[str, VisualFlow] | None = None,
        workspace: Path | None = None,
        step_limit: int | None = None,
        trusts_code: bool = False,
        seed: int | str | None = None,
        until: StepOrder | None = None,
        budget: Budget | None = None,
        batch: Batch | None = None,
    ) -> str:
        """Compile a flow and its subflows, create a run, begin to drive it in the background.

        Args:
            inputs: values by start pin.
            library: flow id -> flow, where subflows are looked up; the flow itself need not be in it.
            workspace: folder that file nodes and tools may touch; None: the host's default.
            step_limit: node visits after which the run pauses; None: the host's default.
            trusts_code: the person trusts the flow's Python: what the sandbox refuses runs in a process of its own.
            seed: of the run's random numbers, so that they come again; None: the system's.
            until: where the run halts for the first time, beside breakpoints; INTO: before its first node.
            budget: what the run with all below it may spend; None: the host's default.

            batch: the runs it is started with, to be compared.

        Returns:
            The run id.

        Raises:
            FlowCompileError: the flow has errors; names every one of them, nothing is started.
        """
        ...

    def fork_point(self, run_id: str, seq: int) -> ForkPoint:
        """The step that a record belongs to, and how a fork can begin there.

        A record of a run below another one leads to the step of the root run that started it.

        Raises:
            UnknownRunError: no such run. FlowError: no step is there.
        """
        ...

    def fork(
        self,
        request: ForkRequest,
        *,
        flow: VisualFlow | None = None,
        library: Mapping[str, VisualFlow] | None = None,
        trusts_code: bool = False,
    ) -> str:
        """Begin a root run where another one was after a record and drive it; the other one stays as it is.

        The run has a session of its own, with a copy of what the other one noted in its.

        Args:
            flow: goes on with this one; None: with the flow as it was. `library` and `trusts_code` belong to it.

        Returns:
            The id of the new run.

        Raises:
            UnknownRunError: no such run. FlowError: it cannot be forked there. FlowCompileError: the flow has errors.
        """
        ...

    def rerun_point(
        self, run_id: str, flow: VisualFlow, *, library: Mapping[str, VisualFlow] | None = None
    ) -> RerunPoint | None:
        """What a root run would do otherwise with a flow as it is now; None: nothing that it came by, or it is another flow.

        Raises:
            UnknownRunError: no such run. FlowCompileError: the flow has errors.
        """
        ...

    def compare(self, a: str, b: str) -> RunDiff:
        """How run `b` differs from run `a`, by what they did.

        Raises:
            UnknownRunError: no such run.
        """
        ...

    def budget(self, run_id: str) -> BudgetPicture | None:
        """The budget of the tree that a run belongs to, and what is spent of it; None: it has none.

        Raises:
            UnknownRunError: no such run.
        """
        ...

    def set_budget(self, run_id: str, budget: Budget) -> None:
        """Give a root run other limits; runs of its tree that wait at a limit look again. A no-op once it has ended.

        Raises:
            UnknownRunError: no such run.
        """
        ...

    def answer(self, run_id: str, wait_key: str | None, payload: JsonObject) -> None:
        """Answer a wait; the run goes on in the background.

        Args:
            payload: `{"response": text}` for a question, `{"approved": bool, "reason": text}` (or
                `{"approved": {call_id: bool}, "edits": {call_id: arguments}}`) for tools, any object for an event,
                `{"response": "raise", "limits": {"max_cost_usd": "5"}}` or `{"response": "stop"}` at a budget.

        Raises:
            StaleResumeError: the wait is over. WaitKeyError: another wait, or an answer that does not fit.
        """
        ...

    def control(self, run_id: str, action: ControlAction, *, reason: str | None = None) -> None:
        """Pause, resume or cancel a run and its children; a no-op if it is in that state already."""
        ...

    def use_breakpoints(self, breakpoints: Breakpoints) -> None:
        """Replace all breakpoints, also for runs that go on.

        A run halts before the node and is stored like that; it is paused until it is resumed or stepped.
        """
        ...

    def step(self, run_id: str, order: StepOrder) -> None:
        """Let a halted or paused root run go on as far as an order says.

        Raises:
            UnknownRunError: no such run.
        """
        ...

    def get_run(self, run_id: str) -> RunSummary:
        """Picture of one run.

        Raises:
            UnknownRunError: no such run.
        """
        ...

    def list_runs(
        self, *, status: RunStatus | None = None, limit: int = 200
    ) -> Sequence[RunSummary]:
        """Root runs, last written first."""
        ...

    def delete_run(self, run_id: str) -> None:
        """Delete a finished run with its children, ledgers and artifacts.

        Raises:
            WaitKeyError: the run is not finished.
        """
        ...

    def pending_waits(self, root_run_id: str | None = None) -> Sequence[PendingWait]:
        """Waits a person can answer, oldest first; of one run tree or of all."""
        ...

    def records(
        self, run_id: str, *, after: int = 0, limit: int = 1000
    ) -> Sequence[tuple[int, JsonObject]]:
        """Ledger records with `seq > after`, ascending: (seq, record)."""
        ...

    def children(self, run_id: str) -> Sequence[RunSummary]:
        """Direct child runs, oldest first."""
        ...

    def flow_of(self, run_id: str) -> VisualFlow | None:
        """The flow as it was when the run started; None if it was not kept."""
        ...

    def variables(self, run_id: str, at: int | None = None) -> JsonObject:
        """A copy of the run's variables.

        Args:
            at: as they were after this ledger record; None: as they are.

        Raises:
            UnknownRunError: no such run. FlowError: there is no such record, or states were not recorded.
        """
        ...

    def figures(self, run_id: str) -> RunFigures:
        """What a root run began with and what it took so far.

        Raises:
            UnknownRunError: no such run.
        """
        ...

    def watch(
        self,
        run_id: str,
        expressions: Sequence[str],
        *,
        at: int | None = None,
        node_id: str = "",
    ) -> Sequence[Watched]:
        """What expressions give in a run, each in the sandbox: over `vars`, `value`, what a node works with, and `nodes`.

        Args:
            at: as it was after this ledger record; None: as it is.
            node_id: the canvas node whose inputs `value` is; empty: the one at which the run stands.

        Raises:
            UnknownRunError: no such run. FlowError: there is no such record, or its flow was not kept.
        """
        ...

    def recover(self) -> Sequence[RunSummary]:
        """Take up runs that a crash or a quit left unfinished; returns them."""
        ...

    def subscribe(self, callback: Callable[[RunEvent], None]) -> Callable[[], None]:
        """Call back for each event of each run, on a worker thread; returns the unsubscribe."""
        ...

    def tool_names(self) -> Sequence[str]:
        """Names of the tools that models may call, in order of the alphabet."""
        ...

    def ask_model(self, messages: Sequence[JsonObject]) -> ModelAnswer:
        """Ask the model that answers runs something beside all runs; nothing of it is recorded.

        Args:
            messages: `{role, content}`; role is system, user or assistant.

        Raises:
            ModelError: no model is set up, or it gave no answer.
        """
        ...

    def load_pack(self, pack: Pack) -> bool:
        """Let flows that start, or are taken up, from now on use a pack's node types; runs that go on keep theirs.

        Returns:
            False if this very pack is in force already.

        Raises:
            CatalogueError: another version of it is in force, or an id is taken; nothing has changed.
        """
        ...

    def disable_pack(self, name: str) -> bool:
        """Take a pack out of force; False if it was not."""
        ...

    def loaded_packs(self) -> Sequence[Pack]:
        """The packs in force."""
        ...

    def configure(self, settings: HostSettings) -> None:
        """From the next effect on: who answers model calls, which tools ask, the default limits and workspace.

        Store, data folder and workers stay as they are until the program starts again.

        Raises:
            ModelError: the interpreter lacks a setting; nothing has changed.
        """
        ...

    def close(self) -> None:
        """Stop driving after the current steps, close the stores. Runs stay resumable."""
        ...
