"""Drives runs through the host: start, answer, pause, resume, cancel; every call to it leaves the GUI thread."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.runs.background import in_thread, start_task
from app.runs.ledger_bridge import LedgerBridge
from app.runs.presenters import Presenters
from app.runs.run_log import log_event
from app.runs.run_model import RunModel
from runtime.base.errors import FlowError, StaleResumeError, UnknownRunError
from runtime.base.json_value import JsonObject
from runtime.host import ControlAction, Host, HostSettings, ModelAnswer
from runtime.model.batch import Batch
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

PAGE = 1000

WaitId = tuple[str, str | None]
"""(run id, wait key)."""


class RunController(QObject):
    """The desktop's way to the host. Lives on the GUI thread; methods are coroutines of its loop.

    The host is opened on the first use, on another thread, so that the window need not wait for it.

    Signals:
        run_opened(object): a `RunModel` that is live from now on.
        runs_changed(): some run was created, ended or waits: lists of runs are out of date.
        failed(object): a `FlowError` that came of something nobody awaits.
    """

    run_opened = Signal(object)
    runs_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        open_host: Callable[[], Host],
        parent: QObject | None = None,
        *,
        wanted_settings: Callable[[], HostSettings] | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_host = open_host
        self._wanted_settings = wanted_settings
        self._host: asyncio.Task[Host] | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._bridge = LedgerBridge(self)
        self._bridge.batch_arrived.connect(self._take_batch)
        self._bridge.gap_found.connect(self._mend_gaps)
        self._packs: tuple[Pack, ...] = ()
        self._breakpoints = self._brought = Breakpoints()
        self._models: dict[str, RunModel] = {}
        self._early: dict[str, list[RunEvent]] = {}
        self._held: dict[str, list[RunEvent]] = {}  # of runs whose ledger is being read
        self._starting = 0
        self._presenters: Presenters | None = None
        self._dialogs: dict[WaitId, asyncio.Task[None]] = {}
        self._shown: set[WaitId] = set()
        self._asking = asyncio.Lock()
        self._bringing = asyncio.Lock()
        self._to_refresh: set[RunModel] = set()
        self._refreshing: set[asyncio.Task[None]] = set()

    def show_waits_with(self, presenters: Presenters) -> None:
        """From now on show the waits of the runs that are open here."""
        self._presenters = presenters

    async def host(self) -> Host:
        """The host, opened on the first call.

        Raises:
            StoreError: the data folder cannot be used.
        """
        if self._host is None:
            self._host = start_task(self._open(), "open host")
        return await asyncio.shield(self._host)

    # -- runs

    async def start(
        self,
        flow: VisualFlow,
        inputs: JsonObject,
        *,
        library: Mapping[str, VisualFlow] | None = None,
        workspace: Path | None = None,
        trusts_code: bool = False,
        until: StepOrder | None = None,
    ) -> RunModel:
        """Start a run of a frozen flow.

        Args:
            trusts_code: its Python may run outside the sandbox.
            until: where it halts, see `Host.start`.

        Raises:
            FlowCompileError: the flow has errors; nothing was started.
        """
        host = await self._host_with_breakpoints()
        run_id = await self._begun(
            partial(
                host.start,
                flow,
                inputs,
                library=library,
                workspace=workspace,
                trusts_code=trusts_code,
                until=until,
            )
        )
        model = self._adopt(run_id, flow)
        # Who asked for the run listens to it first: a quick one may have ended already.
        asyncio.get_running_loop().call_soon(self._release, model)
        self.runs_changed.emit()
        return model

    async def start_quietly(
        self,
        flow: VisualFlow,
        inputs: JsonObject,
        batch: Batch,
        *,
        library: Mapping[str, VisualFlow] | None = None,
        trusts_code: bool = False,
    ) -> str:
        """Start a run of a batch that nobody looks at: it has no model, and shows no dialogs; its id.

        Raises:
            FlowCompileError: the flow has errors; nothing was started.
        """
        host = await self.host()
        run_id = await in_thread(
            partial(host.start, flow, inputs, library=library, trusts_code=trusts_code, batch=batch)
        )
        self.runs_changed.emit()
        return run_id

    async def going_on(self, run_ids: Collection[str]) -> Sequence[str]:
        """Those of some root runs that go on by themselves: they have not ended, and wait for nobody."""
        host = await self.host()
        return await in_thread(_going_on, host, tuple(run_ids))

    async def fork_point(self, run_id: str, seq: int) -> ForkPoint:
        """The step of a root run at a record, and how a fork can begin there.

        Raises:
            FlowError: no step is there.
        """
        host = await self.host()
        return await in_thread(host.fork_point, run_id, seq)

    async def fork(
        self,
        request: ForkRequest,
        *,
        flow: VisualFlow | None = None,
        library: Mapping[str, VisualFlow] | None = None,
        trusts_code: bool = False,
    ) -> RunModel:
        """Begin a run where another one was; see `Host.fork`.

        Raises:
            FlowError: it cannot be forked there; nothing was made.
        """
        host = await self._host_with_breakpoints()
        run_id = await self._begun(
            partial(host.fork, request, flow=flow, library=library, trusts_code=trusts_code)
        )
        try:
            model = await self.open_run(run_id)
        finally:
            self._held.pop(run_id, None)
        self.runs_changed.emit()
        await self.refresh_waits(model)
        return model

    async def rerun_point(
        self, run_id: str, flow: VisualFlow, library: Mapping[str, VisualFlow]
    ) -> RerunPoint | None:
        """What a run would do otherwise with a flow as it is now; see `Host.rerun_point`.

        Raises:
            FlowError: no such run, or the flow has errors.
        """
        host = await self.host()
        return await in_thread(host.rerun_point, run_id, flow, library=library)

    async def compare(self, a: str, b: str) -> RunDiff:
        """How run `b` differs from run `a`.

        Raises:
            UnknownRunError: no such run.
        """
        host = await self.host()
        return await in_thread(host.compare, a, b)

    async def _begun(self, begin: Callable[[], str]) -> str:
        """Let the host begin a run; what it tells before the run's id is known is held for its model."""
        self._starting += 1
        try:
            run_id = await in_thread(begin)
        finally:
            self._starting -= 1
        self._held[run_id] = self._early.pop(run_id, [])
        if not self._starting:
            self._early.clear()
        return run_id

    def _release(self, model: RunModel) -> None:
        held = self._held.pop(model.run_id, [])
        if self._models.get(model.run_id) is model:
            model.take_events(held)

    async def open_run(self, run_id: str) -> RunModel:
        """The model of a run of any age: what the store has, then what happens from now on.

        Raises:
            UnknownRunError: no such run.
        """
        if run_id in self._models:
            return self._models[run_id]
        host = await self.host()
        summary = await in_thread(host.get_run, run_id)
        flow = await in_thread(host.flow_of, run_id)
        if run_id in self._models:
            return self._models[run_id]
        self._held.setdefault(run_id, [])
        is_whole = False
        try:
            model = self._adopt(
                run_id, flow or VisualFlow(id=summary.workflow_id, name=summary.flow_name)
            )
            await self._read_tree(host, model, summary)
            is_whole = True
        finally:
            held = self._held.pop(run_id)
            if not is_whole:  # given up: the next one reads from the start
                self.close_run(run_id)
        model.take_events(held)
        await _bring_summary(host, model)
        await self.refresh_waits(model, show=False)
        return model

    def close_run(self, run_id: str) -> None:
        """Forget the model of a run; the run itself goes on."""
        model = self._models.pop(run_id, None)
        if model is not None:
            model.closed.emit()
            model.deleteLater()

    async def list_runs(self, limit: int = 200) -> Sequence[RunSummary]:
        """Root runs, last written first; `limit` 0: all."""
        host = await self.host()
        return await in_thread(host.list_runs, limit=limit)

    async def pending_waits(self) -> Sequence[PendingWait]:
        """Everything that waits for a person, of all runs."""
        host = await self.host()
        return [wait for wait in await in_thread(host.pending_waits) if not wait.is_pause]

    async def recover(self) -> Sequence[RunSummary]:
        """Take up runs that a crash or a quit left unfinished."""
        host = await self.host()
        recovered = await in_thread(host.recover)
        if recovered:
            self.runs_changed.emit()
        return recovered

    async def control(
        self, run_id: str, action: ControlAction, *, reason: str | None = None
    ) -> None:
        """Pause, resume or cancel a run."""
        host = await self._host_with_breakpoints()
        await in_thread(host.control, run_id, action, reason=reason)
        model = self._models.get(run_id)
        if model is not None:
            await _bring_summary(host, model)
        self.runs_changed.emit()

    def use_breakpoints(self, breakpoints: Breakpoints) -> None:
        """Let runs halt at exactly these from now on."""
        self._breakpoints = breakpoints
        if self._host is not None:
            start_task(self._host_with_breakpoints(), "use breakpoints")

    async def _host_with_breakpoints(self) -> Host:
        """The host, once the breakpoints of now are there: a run that is let go must not halt at former ones."""
        host = await self.host()
        async with self._bringing:  # else older ones might come after newer ones
            while self._brought is not self._breakpoints:
                wanted = self._breakpoints
                await in_thread(host.use_breakpoints, wanted)
                self._brought = wanted
        return host

    async def step(self, run_id: str, order: StepOrder) -> None:
        """Let a halted or paused run go on as far as an order says."""
        host = await self._host_with_breakpoints()
        await in_thread(host.step, run_id, order)
        self.runs_changed.emit()

    async def delete(self, run_id: str) -> None:
        """Delete a finished run.

        Raises:
            WaitKeyError: it is not finished.
        """
        host = await self.host()
        await in_thread(host.delete_run, run_id)
        self.close_run(run_id)
        self.runs_changed.emit()

    async def variables(self, run_id: str, at: int | None = None) -> JsonObject:
        """A copy of a run's variables, as they are or as they were after a record.

        Raises:
            FlowError: they cannot be read.
        """
        host = await self.host()
        return await in_thread(host.variables, run_id, at)

    async def watch(
        self, run_id: str, expressions: Sequence[str], *, at: int | None = None, node_id: str = ""
    ) -> Sequence[Watched]:
        """What expressions give in a run, as it is or as it was after a record; see `Host.watch`.

        Raises:
            FlowError: the run cannot be read.
        """
        host = await self.host()
        return await in_thread(host.watch, run_id, expressions, at=at, node_id=node_id)

    async def tool_names(self) -> Sequence[str]:
        """Names of the tools that models may call."""
        host = await self.host()
        return tuple(await in_thread(host.tool_names))

    async def use_packs(self, packs: Sequence[Pack]) -> None:
        """Let runs that start from now on use exactly these packs; runs that go on keep theirs."""
        self._packs = tuple(packs)
        if self._host is not None:
            host = await self.host()
            await in_thread(_bring_packs, host, self._packs)

    async def ask_model(self, messages: Sequence[JsonObject]) -> ModelAnswer:
        """Ask the model that answers runs something beside all runs; see `Host.ask_model`.

        Raises:
            ModelError: no model is set up, or it gave no answer.
        """
        host = await self.host()
        return await in_thread(host.ask_model, messages)

    async def budget(self, run_id: str) -> BudgetPicture | None:
        """The budget of a run's tree and what is spent of it; None: it has none.

        Raises:
            UnknownRunError: no such run.
        """
        host = await self.host()
        return await in_thread(host.budget, run_id)

    async def set_budget(self, run_id: str, budget: Budget) -> None:
        """Give a run other limits; if it waits at one it looks again.

        Raises:
            UnknownRunError: no such run.
        """
        host = await self.host()
        await in_thread(host.set_budget, run_id, budget)
        self.runs_changed.emit()

    # -- waits

    async def answer(self, wait: PendingWait, payload: JsonObject) -> None:
        """Answer a wait.

        Raises:
            StaleResumeError: it is over. WaitKeyError: the answer does not fit.
        """
        host = await self.host()
        await in_thread(host.answer, wait.run_id, wait.wait.wait_key, payload)
        self.runs_changed.emit()

    async def present(self, wait: PendingWait) -> None:
        """Show a wait, also one that was closed before; brings its answer to the run."""
        presenter = self._presenters.presenter_of(wait) if self._presenters is not None else None
        if presenter is None:
            return
        answer = await presenter(wait)
        if answer is None:
            return
        try:
            await self.answer(wait, answer)
        except StaleResumeError:
            self.runs_changed.emit()
        except FlowError as error:
            self.failed.emit(error)

    def show_wait(self, wait: PendingWait) -> None:
        """Show a wait in the background; a no-op while its dialog is open."""
        wait_id = (wait.run_id, wait.wait.wait_key)
        if wait_id in self._dialogs:
            return
        self._shown.add(wait_id)
        task = start_task(self.present(wait), f"present {wait.node_id}")
        self._dialogs[wait_id] = task
        task.add_done_callback(lambda _: self._dialogs.pop(wait_id, None))

    async def refresh_waits(self, model: RunModel, *, show: bool = True) -> None:
        """Ask the host what a run waits for; show what is new, take away what is over."""
        host = await self.host()
        async with self._asking:  # else an older answer might come after a newer one
            waits = await in_thread(host.pending_waits, model.run_id)
            model.take_waits(waits)
        open_ids = {(wait.run_id, wait.wait.wait_key) for wait in waits}
        for wait_id in [w for w in self._dialogs if w[0] in model.run_ids and w not in open_ids]:
            self._dialogs[wait_id].cancel()
        for wait in waits:
            if show and (wait.run_id, wait.wait.wait_key) not in self._shown:
                self.show_wait(wait)

    # -- settings

    async def apply_settings(self) -> None:
        """Bring changed settings to the host, if it is open; a later one is opened with them anyway."""
        if self._host is None or self._wanted_settings is None:
            return
        host = await self.host()
        try:
            await in_thread(host.configure, await in_thread(self._wanted_settings))
        except FlowError as error:
            self.failed.emit(error)

    # -- life

    async def close(self) -> None:
        """Close dialogs and the host; runs stay resumable."""
        self._bridge.close()
        for task in (*self._dialogs.values(), *self._refreshing):
            task.cancel()
        if self._unsubscribe is not None:
            self._unsubscribe()
        if self._host is not None:
            host = await self._host
            await in_thread(host.close)

    async def _open(self) -> Host:
        host = await in_thread(self._open_host)
        if self._packs:
            await in_thread(_bring_packs, host, self._packs)
        self._brought = self._breakpoints
        host.use_breakpoints(self._brought)
        self._unsubscribe = host.subscribe(self._take)
        return host

    def _take(self, event: RunEvent) -> None:
        """One event of a run, on the thread that drives it."""
        log_event(event)
        self._bridge.put(event)

    def _adopt(self, run_id: str, flow: VisualFlow) -> RunModel:
        model = RunModel(run_id, flow, self)
        self._models[run_id] = model
        model.waits_may_have_changed.connect(self._refresh_sender)
        model.finished.connect(self.runs_changed)
        self.run_opened.emit(model)
        return model

    async def _read_tree(self, host: Host, model: RunModel, summary: RunSummary) -> None:
        """Read the ledgers of a run and its children, parents first."""
        todo = [summary]
        while todo:
            run = todo.pop(0)
            after = model.last_seq(run.run_id)
            while page := await in_thread(host.records, run.run_id, after=after, limit=PAGE):
                model.take_records(run.run_id, run.workflow_id, page)
                after = page[-1][0]
            todo += await in_thread(host.children, run.run_id)

    @Slot()
    def _refresh_sender(self) -> None:
        model = self.sender()
        if isinstance(model, RunModel) and model not in self._to_refresh:
            self._to_refresh.add(model)
            task = start_task(self._refresh(model), "refresh waits")
            self._refreshing.add(task)
            task.add_done_callback(self._refreshing.discard)

    async def _refresh(self, model: RunModel) -> None:
        async with self._asking:
            self._to_refresh.discard(model)  # what happens from now on is asked for once more
        await self.refresh_waits(model)
        self.runs_changed.emit()

    @Slot(object)
    def _take_batch(self, events: list[RunEvent]) -> None:
        by_root: dict[str, list[RunEvent]] = {}
        for event in events:
            by_root.setdefault(event.root_run_id, []).append(event)
        for root, group in by_root.items():
            model = self._models.get(root)
            if root in self._held:
                self._held[root].extend(group)
            elif model is not None:
                model.take_events(group)
            elif self._starting:
                self._early.setdefault(root, []).extend(group)

    @Slot(object)
    def _mend_gaps(self, roots: set[str]) -> None:
        for root in roots & self._models.keys():
            start_task(self._reread(self._models[root]), "reread ledger")

    async def _reread(self, model: RunModel) -> None:
        host = await self.host()
        await self._read_tree(host, model, await in_thread(host.get_run, model.run_id))


async def _bring_summary(host: Host, model: RunModel) -> None:
    """Let a model know how its run stands."""
    asked_at = model.status_seq
    model.take_summary(await in_thread(host.get_run, model.run_id), asked_at)


def _going_on(host: Host, run_ids: Sequence[str]) -> list[str]:
    found = []
    for run_id in run_ids:
        with suppress(UnknownRunError):  # it ended, and was deleted meanwhile
            status = host.get_run(run_id).status
            if status is RunStatus.RUNNING or (
                not status.is_terminal and not host.pending_waits(run_id)
            ):
                found.append(run_id)
    return found


def _bring_packs(host: Host, wanted: Sequence[Pack]) -> None:
    """Make the packs of a host exactly these."""
    for pack in host.loaded_packs():
        if pack not in wanted:
            host.disable_pack(pack.name)
    for pack in wanted:
        host.load_pack(pack)
