"""Run, pause, stop: what the window's buttons do with runs."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.document.extracting import node_to_run, part_to_run
from app.document.frames import on_frame
from app.document.subflow_border import SubflowError
from app.main_window.flows.flow_trust import FlowTrust
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import start_task
from app.runs.controller import RunController
from app.runs.past_runs import PastRuns
from app.runs.run_model import RunModel
from app.runs.wire_values import last_inputs
from app.widgets import asking
from app.widgets.retelling import retold
from app.widgets.texts import reason
from app.widgets.waiting import waited_for
from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject
from runtime.base.words import say
from runtime.model.breakpoints import HaltCause, StepOrder
from runtime.model.budget import Overrun
from runtime.model.run import RunStatus
from runtime.model.summary import PendingWait
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity

REFRESH_MS = 200
TRUST_CODES = frozenset({"code-needs-process", "code-full-access"})
"""Problems of nodes that run only in a trusted flow."""
_MOST_REASONS = 5


class AskInputs(Protocol):
    """Shows the run form of a flow."""

    async def __call__(
        self, flow: VisualFlow, *, always: bool = False, known: JsonObject | None = None
    ) -> JsonObject | None:
        """The inputs; None: do not run. A flow without inputs gives `{}` at once, unless `always`.

        Args:
            known: what they were in a run.
        """
        ...


class RunWork(Work):
    """Starts and controls runs for the window.

    Signals:
        stopped_by_problems(object): the `FlowTab` has errors and was not run.
        runs_listed(): `past_runs` and `waits` are fresh.
    """

    stopped_by_problems = Signal(object)
    runs_listed = Signal()

    def __init__(
        self,
        controller: RunController,
        flows: OpenFlows,
        ask_inputs: AskInputs,
        trust: FlowTrust,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._flows = flows
        self._ask_inputs = ask_inputs
        self._trust = trust
        self.past_runs = PastRuns(self)
        self.waits: tuple[PendingWait, ...] = ()
        self._listing: asyncio.Task[None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self._list_later)
        controller.runs_changed.connect(self._timer.start)
        controller.failed.connect(self._show_failure)

    # -- start

    async def run_with_values(self, tab: FlowTab) -> RunModel | None:
        """Run, asking for values also where the start node names none."""
        return await self.run(tab, always_asks=True)

    async def run_or_go_on(self, tab: FlowTab) -> RunModel | None:
        """Let the run of the tab go on if it stands still, else run the flow; None if nothing was started."""
        if tab.run is not None and tab.run.stands_still:
            await self._control(tab.run.run_id, "resume")
            return None
        return await self.run(tab)

    async def run(
        self, tab: FlowTab, *, always_asks: bool = False, until: StepOrder | None = None
    ) -> RunModel | None:
        """Check the flow, ask for inputs, run it; None if it was not started.

        Args:
            until: where it halts first.
        """
        rows = await tab.check()
        if self.is_stopped(tab, rows) or not await self._may_run_code(tab, rows):
            return None
        inputs = await self._ask_inputs(tab.document.flow, always=always_asks)
        return None if inputs is None else await self.start(tab, inputs, until=until)

    def is_stopped(self, tab: FlowTab, rows: Sequence[Problem]) -> bool:
        """Whether a tab's flow has errors; says so, and shows them."""
        errors = sum(1 for row in rows if row.severity is Severity.ERROR)
        if errors:
            self.stopped_by_problems.emit(tab)
            self.told.emit(_stopped_by(errors))
        return bool(errors)

    async def run_frame(
        self, tab: FlowTab, catalogue: Catalogue, frame_id: str = ""
    ) -> RunModel | None:
        """Run what is on a frame by itself, asking for what it reads from outside; None if it was not started.

        Args:
            frame_id: empty: the frame at hand.
        """
        frame, flow = tab.view.commands.frames.of(frame_id), tab.document.flow
        if frame is None:
            self.told.emit(say("Select a node on a frame first; G makes a frame"))
            return None
        nodes, _ = on_frame(flow, frame)
        title = frame.title or say("Frame")
        return await self._run_part(
            tab, lambda: part_to_run(flow, nodes, catalogue, title), title, frame.id
        )

    async def run_node(
        self, tab: FlowTab, catalogue: Catalogue, node_id: str = ""
    ) -> RunModel | None:
        """Run a node by itself, with what it read in the run on the canvas or what a person gave instead.

        Args:
            node_id: empty: the current one.
        """
        flow = tab.document.flow
        node = flow.nodes_by_id.get(node_id or tab.selection.current or "")
        if node is None:
            return None
        title = say(node.title)
        return await self._run_part(
            tab, lambda: node_to_run(flow, node.id, catalogue, title), title, node.id
        )

    async def _run_part(
        self, tab: FlowTab, cut: Callable[[], VisualFlow], title: str, key: str
    ) -> RunModel | None:
        """Run a part of a flow, asking for what it reads from outside.

        Args:
            cut: gives the part.
            key: of the part in the flow; its inputs are remembered under it.
        """
        try:
            part = cut()
        except SubflowError as error:
            await asking.show_error(
                self._window, say("“{title}” cannot run by itself", title=title), error
            )
            return None
        rows = [row for row in await tab.check() if row.node_id in part.nodes_by_id]
        if not await self._may_run_code(tab, rows):
            return None
        known = {} if tab.run is None else last_inputs(part, tab.document.flow, tab.run)
        remembered_as = part.model_copy(update={"id": f"{part.id}/{key}"})
        inputs = await self._ask_inputs(remembered_as, known=known)
        return None if inputs is None else await self.start(tab, inputs, part)

    async def start(
        self,
        tab: FlowTab,
        inputs: JsonObject,
        part: VisualFlow | None = None,
        until: StepOrder | None = None,
    ) -> RunModel | None:
        """Run a tab's flow as it is now, or a part of it, with these inputs; None if it could not be started."""
        flow = part if part is not None else tab.document.flow
        try:
            model = await self._controller.start(
                flow,
                inputs,
                library=self._flows.library(tab.document),
                trusts_code=await self._trust.is_trusted(tab.document),
                until=until,
            )
        except FlowError as error:
            words = say("“{title}” cannot run", title=flow.name or tab.title)
            await asking.show_error(self._window, words, error)
            return None
        model.is_part = part is not None
        tab.show_run(model)
        return model

    async def may_run(self, tab: FlowTab) -> bool:
        """Check the flow, and ask about its code; whether it may be run."""
        rows = await tab.check()
        return not self.is_stopped(tab, rows) and await self._may_run_code(tab, rows)

    async def _may_run_code(self, tab: FlowTab, rows: Sequence[Problem]) -> bool:
        """Ask whether to trust the flow if its code wants out of the sandbox; False: do not run."""
        wanted = [row.text for row in rows if row.code in TRUST_CODES]
        if not wanted or await self._trust.is_trusted(tab.document):
            return True
        answer = await asking.ask_choice(
            self._window,
            say("Trust the Python code of this flow?"),
            (
                asking.Choice("trust", say("Trust and run")),
                asking.Choice("sandbox", say("Run without trust"), is_default=True),
                asking.Choice("cancel", say("Cancel"), is_escape=True),
            ),
            detail="\n".join(
                (
                    *wanted[:_MOST_REASONS],
                    say(
                        "Trusted code runs in a process of its own and can reach your files and the network. "
                        "Without trust such a node fails."
                    ),
                )
            ),
        )
        if answer == "trust":
            await self._trust.trust(tab.document)
        return answer in ("trust", "sandbox")

    # -- control

    async def pause_or_resume(self, model: RunModel) -> None:
        """Pause a run that goes on, resume one that is paused or has halted."""
        await self._control(model.run_id, "resume" if model.stands_still else "pause")

    async def step(self, model: RunModel, order: StepOrder) -> None:
        """Let a run that stands still go on as far as an order says."""
        try:
            await self._controller.step(model.run_id, order)
        except FlowError as error:
            self._show_failure(error)

    async def stop(self, model: RunModel) -> None:
        """Cancel a run."""
        await self._control(model.run_id, "cancel")

    async def cancel(self, run_id: str) -> None:
        """Cancel a run of any age."""
        await self._control(run_id, "cancel")

    async def variables(self, run_id: str, at: int | None = None) -> JsonObject:
        """A copy of a run's variables, as they were after record `at` if there is one; empty if they cannot be read: the reason is shown."""
        try:
            return await self._controller.variables(run_id, at)
        except FlowError as error:
            self._show_failure(error)
            return {}

    async def _control(self, run_id: str, action: str) -> None:
        try:
            match action:
                case "pause" | "resume" | "cancel":
                    await self._controller.control(run_id, action)
                case _:
                    raise ValueError(action)
        except FlowError as error:
            self._show_failure(error)

    # -- runs of any age

    async def start_up(self, *, takes_up: bool = True) -> None:
        """Take up what a crash or a quit left, if wanted, and list the runs."""
        try:
            taken_up = await self._controller.recover() if takes_up else ()
        except FlowError as error:
            await asking.show_error(self._window, say("The runs cannot be read"), error)
            return
        if taken_up:
            self.told.emit(_taken_up(len(taken_up)))
        await self.list_runs()

    async def list_runs(self) -> None:
        """Bring the list of runs and waits up to date."""
        runs = await self._controller.list_runs()
        self.waits = tuple(await self._controller.pending_waits())
        self.past_runs.show(runs, self.waits)
        self.runs_listed.emit()

    async def open_run(self, run_id: str) -> RunModel | None:
        """Show a run of any age on its flow: the open one if it has the same id, else the one that ran."""
        try:
            model = await waited_for(
                self._controller.open_run(run_id), say("Reading the run…"), self._window
            )
        except FlowError as error:
            self._show_failure(error)
            return None
        if model is None:
            return None
        self.show(model)
        return model

    def show(self, model: RunModel) -> None:
        """Show a run on its flow: the open one if it has the same id, else the one that ran."""
        tab = self.tab_of(model.flow) or self._flows.add_run_flow(model.flow)
        self._flows.wanted.emit(tab)
        tab.show_run(model)

    def answer(self, wait: PendingWait) -> None:
        """Show the dialog of a wait."""
        self._controller.show_wait(wait)

    async def delete(self, run_id: str) -> None:
        """Delete a finished run after asking."""
        if not await asking.ask_yes(
            self._window,
            say("Delete this run?"),
            say("Delete run"),
            detail=say("Its trace and results go too."),
        ):
            return
        try:
            await self._controller.delete(run_id)
        except FlowError as error:
            self._show_failure(error)

    def tab_of(self, flow: VisualFlow) -> FlowTab | None:
        """The tab of the flow with the same id; None: it is not open."""
        return next((tab for tab in self._flows.tabs if tab.flow_id == flow.id), None)

    @Slot()
    def _list_later(self) -> None:
        self._listing = start_task(self.list_runs(), "list runs")

    def stop_listing(self) -> None:
        """List no more: the window closes, and the store after it."""
        self._controller.runs_changed.disconnect(self._timer.start)
        self._timer.stop()
        if self._listing is not None:
            self._listing.cancel()

    @Slot(object)
    def _show_failure(self, error: FlowError) -> None:
        start_task(asking.show_error(self._window, "That did not work", error), "show error")


def status_words(model: RunModel) -> str:
    """How a run stands, for the foot of the window."""
    if model.halts:
        return halt_words(model.halts[0])
    if model.is_paused:
        return say("Paused")
    match model.status:
        case RunStatus.RUNNING:
            return say("Running")
        case RunStatus.WAITING:
            return _waiting_for(next((w for w in model.waits if not w.is_pause), None))
        case RunStatus.COMPLETED:
            return say("Completed")
        case RunStatus.FAILED:
            return (
                say("Failed: {error}", error=reason(retold(model.error)))
                if model.error
                else say("Failed")
            )
        case RunStatus.CANCELLED:
            return say("Stopped")


def halt_words(wait: PendingWait) -> str:
    """Where and why a run has halted."""
    node, halt = say(wait.node_title) or wait.node_id, wait.halt
    match halt.cause if halt is not None else HaltCause.STEP:
        case HaltCause.ERROR:
            error = reason(retold(halt.detail)) if halt is not None else ""
            return say("Halted: “{node}” failed: {error}", node=node, error=error)
        case HaltCause.CONDITION:
            error = reason(retold(halt.detail)) if halt is not None else ""
            return say(
                "Halted: the condition at “{node}” cannot be looked at: {error}",
                node=node,
                error=error,
            )
        case HaltCause.BREAKPOINT:
            return say("Halted at the breakpoint before “{node}”", node=node)
        case HaltCause.STEP:
            return say("Halted before “{node}”", node=node)


def _waiting_for(wait: PendingWait | None) -> str:
    if wait is None:
        return say("Waiting")
    if wait.is_approval:
        return say("Waiting for your approval")
    if Overrun.of(wait.wait) is not None:
        return say("The budget is used up")
    return say("Waiting for your answer") if wait.wait.prompt else say("Waiting for an event")


def _stopped_by(count: int) -> str:
    return (
        say("One problem stops this run")
        if count == 1
        else say("{count} problems stop this run", count=count)
    )


def _taken_up(count: int) -> str:
    return (
        say("One interrupted run goes on")
        if count == 1
        else say("{count} interrupted runs go on", count=count)
    )
