"""The run of the flow in front: what panels and foot show of it, and what is asked of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.main_window.docks.docks import ON_DEMAND, DockKey, Docks
from app.main_window.docks.panels import Panels
from app.main_window.runs.foot import Foot
from app.main_window.runs.fork_work import ForkWork
from app.main_window.runs.run_work import RunWork
from app.main_window.window_dialogs import show_value
from app.runs.background import start_task
from app.runs.run_model import RunModel
from runtime.base.words import say
from runtime.model.run import RunStatus
from runtime.model.spec import flow_id_of
from runtime.model.summary import PendingWait

if TYPE_CHECKING:
    from app.panels.conversation import ConversationPanel
    from app.panels.past_runs import RunsPanel
    from app.panels.run_values import RunValuesPanel
    from app.panels.trace import TracePanel


_STAYING_BELOW = frozenset({DockKey.LOG, DockKey.WATCH, DockKey.REPEATS})
_STAYING = _STAYING_BELOW | {DockKey.ASSISTANT}
"""Docks that people leave open: what they show is looked at only while it is in front."""


class FrontRun(QObject):
    """Follows one run at a time; a child of the window.

    Signals:
        compare_wanted(str): compare this run with another one; run id.
        changed(): it is another run, or its status or waits are other ones.
    """

    compare_wanted = Signal(str)
    changed = Signal()

    def __init__(
        self,
        runs: RunWork,
        forks: ForkWork,
        panels: Panels,
        docks: Docks,
        foot: Foot,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._runs, self._forks = runs, forks
        self._panels, self._docks, self._foot = panels, docks, foot
        self._window = window
        self.run: RunModel | None = None
        foot.run.clicked.connect(self.answer_or_show)
        panels.when_made(DockKey.RUNS, self._listen_to_list)
        panels.when_made(DockKey.TRACE, self._listen_to_trace)
        panels.when_made(DockKey.VALUES, self._listen_to_values)
        panels.when_made(DockKey.CONVERSATION, self._listen_to_conversation)

    def show(self, run: RunModel | None) -> None:
        """Follow another run; None: the flow in front has none."""
        if run is not self.run:
            if self.run is not None:
                self.run.status_changed.disconnect(self._show_state)
                self.run.waits_changed.disconnect(self._show_state)
                self.run.finished.disconnect(self._show_end)
            self.run = run
            if run is not None:
                run.status_changed.connect(self._show_state)
                run.waits_changed.connect(self._show_state)
                run.finished.connect(self._show_end)
            self._panels.show_run(run)
            if run is not None and not self._docks.is_bottom_open:
                self._docks.show(DockKey.TRACE)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        self._foot.show_run(self.run)
        self.changed.emit()

    @Slot()
    def _show_end(self) -> None:
        """A run ended: its result in words, and what it said, unless something else is being looked at."""
        self._show_state()
        run = self.run
        looks_elsewhere = any(
            not self._docks.dock(key).isHidden() for key in ON_DEMAND - _STAYING
        ) or any(self._docks.dock(key).widget().isVisible() for key in _STAYING_BELOW)
        if run is not None and run.messages and not looks_elsewhere:
            self._docks.show(DockKey.CONVERSATION)

    @Slot()
    def answer_or_show(self) -> None:
        """Answer what it waits for, or show the step that failed; else show its result."""
        if self.run is not None and any(not wait.is_pause for wait in self.run.waits):
            self.answer()
        elif self.run is not None and self.run.status is RunStatus.FAILED:
            self._docks.show(DockKey.TRACE)
            self._panels.trace.choose_failure()
        else:
            self.show_result()

    def waits_at(self, flow_id: str, node_id: str) -> PendingWait | None:
        """What the run asks at a node of a flow, if it does."""
        waits = self.run.waits if self.run is not None else ()
        here = (w for w in waits if not w.is_pause and w.node_id == node_id)
        return next((wait for wait in here if flow_id_of(wait.workflow_id) == flow_id), None)

    def show_result(self) -> None:
        """Show all of its result, if there is one."""
        run = self.run
        if run is not None and run.output is not None:
            show_value(say("Result of “{name}”", name=run.flow.name), run.output, self._window)

    def pause_or_resume(self) -> None:
        """Pause it, or let it go on."""
        if self.run is not None:
            start_task(self._runs.pause_or_resume(self.run), "pause or resume")

    def stop(self) -> None:
        """Cancel it."""
        if self.run is not None:
            start_task(self._runs.stop(self.run), "stop run")

    def answer(self) -> None:
        """Answer what it waits for, else what any run waits for."""
        waits = self.run.waits if self.run is not None else ()
        for wait in (*waits, *self._runs.waits):
            if not wait.is_pause:
                self._runs.answer(wait)
                return

    def fork(self, node_id: str = "") -> None:
        """Ask for another run from the chosen record of the trace, or from a node of the flow in front.

        Args:
            node_id: empty: the chosen record, if its node is selected; else the selected node; else the last step.
        """
        if self.run is None:
            return
        flow_id, selected = self._panels.selected_node
        row = self._panels.chosen_record if not node_id else None
        wanted = node_id or selected
        if row is None or wanted not in ("", row.node_id):
            if wanted and self.run.node(wanted, flow_id) is not None:
                start_task(self._forks.ask_at_node(self.run, flow_id, wanted), "fork run")
                return
            row = None
        start_task(self._forks.ask(self.run, row), "fork run")

    def compare(self) -> None:
        """Ask for another run to compare it with."""
        if self.run is not None:
            self.compare_wanted.emit(self.run.run_id)

    # -- what panels ask for

    def _listen_to_trace(self, panel: "TracePanel") -> None:
        panel.fork_wanted.connect(self._fork_at_record)

    @Slot()
    def _fork_at_record(self) -> None:
        if self.run is not None:
            start_task(self._forks.ask(self.run, self._panels.chosen_record), "fork run")

    def _listen_to_values(self, panel: "RunValuesPanel") -> None:
        panel.refresh_wanted.connect(self._read_variables)

    def _listen_to_conversation(self, panel: "ConversationPanel") -> None:
        panel.answer_wanted.connect(self._runs.answer)

    def _listen_to_list(self, panel: "RunsPanel") -> None:
        panel.answer_wanted.connect(self._runs.answer)
        panel.open_wanted.connect(self._open)
        panel.compare_wanted.connect(self.compare_wanted)
        panel.cancel_wanted.connect(self._cancel)
        panel.delete_wanted.connect(self._delete)

    @Slot(str)
    def _open(self, run_id: str) -> None:
        start_task(self._show_old(run_id), "open run")

    async def _show_old(self, run_id: str) -> None:
        if await self._runs.open_run(run_id) is not None:
            self._docks.show(DockKey.TRACE)

    @Slot(str)
    def _cancel(self, run_id: str) -> None:
        start_task(self._runs.cancel(run_id), "cancel run")

    @Slot(str)
    def _delete(self, run_id: str) -> None:
        start_task(self._runs.delete(run_id), "delete run")

    @Slot()
    def _read_variables(self) -> None:
        if self.run is not None:
            work = self._show_variables(self.run.run_id, self.run.own_seq)
            start_task(work, "variables")

    async def _show_variables(self, run_id: str, at: int | None) -> None:
        variables = await self._runs.variables(run_id, at)
        if self.run is not None and self.run.run_id == run_id:
            self._panels.show_variables(variables)
