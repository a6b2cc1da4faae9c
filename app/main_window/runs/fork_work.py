"""Another run from a step of a run that is shown: what the window asks, and what becomes of it."""

from collections.abc import Coroutine, Sequence
from functools import partial
from typing import Any, TypeVar

from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.dialogs.fork_run import ForkRunDialog, ForkStep
from app.document.node_titles import title_of
from app.main_window.flows.flow_trust import FlowTrust
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.runs.run_work import RunWork
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import in_thread, start_task
from app.runs.controller import RunController
from app.runs.node_run import RecordRow
from app.runs.record_rows import effect_words
from app.runs.run_model import RunModel
from app.runs.run_steps import steps_of
from app.widgets import asking
from app.widgets.texts import clock_time, sentence
from app.widgets.waiting import waited_for
from runtime.base.errors import FlowError
from runtime.base.words import say
from runtime.model.forks import ForkRequest, RerunPoint
from runtime.visualflow.flow import VisualFlow

T = TypeVar("T")

NEIGHBOURS = 100
"""Steps before and after the chosen one that the dialog offers."""


class ForkWork(Work):
    """Asks where a run forks, and shows the branch."""

    def __init__(
        self,
        controller: RunController,
        runs: RunWork,
        flows: OpenFlows,
        trust: FlowTrust,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller, self._runs, self._flows, self._trust = controller, runs, flows, trust

    async def ask_at_node(self, run: RunModel, flow_id: str, node_id: str) -> RunModel | None:
        """Ask about the last step of a node; None: nothing was forked."""
        rows = (row for row in reversed(run.records) if row.node_id == node_id)
        row = next((row for row in rows if row.flow_id == flow_id), None)
        if row is None:
            self.told.emit(say("This node left nothing in the run: choose a step of the trace"))
            return None
        return await self.ask(run, row)

    async def ask(self, run: RunModel, row: RecordRow | None = None) -> RunModel | None:
        """Ask where the run forks, beginning with the step of a record, else with the last one; None: it was not."""
        row = row or next(reversed(run.records), None)
        if row is None:
            self.told.emit(say("The run has taken no step yet"))
            return None
        point = await self._attempt(self._controller.fork_point(row.run_id, row.seq))
        if point is None:
            return None
        tab = self._runs.tab_of(run.flow)
        open_flow = tab.document.flow if tab is not None else run.flow
        steps = await in_thread(_nearby, run.records[:], run.run_id, run.flow, point.before + 1)
        dialog = ForkRunDialog(
            run.flow.name,
            steps,
            has_other_flow=open_flow != run.flow,
            changed=await self._first_changed(run, tab),
            parent=self._window,
        )
        dialog.step_chosen.connect(partial(self._look_later, dialog, run.run_id))
        dialog.show_point(point)
        if await asking.shown(dialog) != QDialog.DialogCode.Accepted:
            return None
        uses_open = tab is not None and dialog.uses_open_flow
        return await self.fork(dialog.request(), tab, open_flow if uses_open else None)

    async def fork(
        self, request: ForkRequest, tab: FlowTab | None, flow: VisualFlow | None
    ) -> RunModel | None:
        """Fork a run and show the new one; None: it could not be forked, which was said.

        Args:
            tab: of the flow; needed if there is one.
            flow: goes on with this one; None: with the flow as it was.
        """
        if tab is not None and flow is not None:
            trusts = await self._trust.is_trusted(tab.document)
            library = self._flows.library(tab.document)
            work = self._controller.fork(request, flow=flow, library=library, trusts_code=trusts)
        else:
            work = self._controller.fork(request)
        forked = await self._attempt(
            waited_for(work, say("Forking the run…"), self._window, may_give_up=False)
        )
        if forked is not None:
            self._runs.show(forked)
            self.told.emit(say("The new run goes on from here; the first one stays as it was"))
        return forked

    async def _first_changed(self, run: RunModel, tab: FlowTab | None) -> tuple[str, int] | None:
        """The title of the first step that is not as it was in a run, and the record after which it began."""
        if tab is None or tab.document.flow is run.flow:
            return None
        flow = tab.document.flow
        point = await self.rerun_point(run, tab, flow)
        if point is None:
            return None
        return title_then_or_now(point.node_id, run.flow, flow), point.at

    async def rerun_point(self, run: RunModel, tab: FlowTab, flow: VisualFlow) -> RerunPoint | None:
        """Where a run would have to begin anew with a flow as it is now; None: nowhere, or nobody can tell.

        Args:
            tab: of the flow, or of one that it calls.
        """
        library = self._flows.library(tab.document)
        try:
            return await self._controller.rerun_point(run.run_id, flow, library)
        except FlowError:
            return None  # the flow has errors, which Problems shows, or the run is gone

    async def _attempt(self, work: Coroutine[Any, Any, T]) -> T | None:
        try:
            return await work
        except FlowError as error:
            await asking.show_error(self._window, say("The run cannot be forked here"), error)
            return None

    def _look_later(self, dialog: ForkRunDialog, run_id: str, seq: int) -> None:
        start_task(self._look(dialog, run_id, seq), "look at a step")

    async def _look(self, dialog: ForkRunDialog, run_id: str, seq: int) -> None:
        try:
            point = await self._controller.fork_point(run_id, seq)
            if isValid(dialog) and dialog.step.currentData() == seq:  # else another one was chosen
                dialog.show_point(point)
        except FlowError as error:
            if not isValid(dialog) or dialog.step.currentData() != seq:
                return
            _where, problem, remedy = asking.error_lines(error)
            dialog.show_problem(" ".join(sentence(part) for part in (problem, remedy) if part))


def title_then_or_now(node_id: str, then: VisualFlow, now: VisualFlow) -> str:
    """What a node is called, or was called if it is gone."""
    return title_of(now if node_id in now.nodes_by_id else then, node_id)


def _nearby(
    records: Sequence[RecordRow], run_id: str, flow: VisualFlow, seq: int
) -> Sequence[ForkStep]:
    """The steps around a record of the root run."""
    rows = list(steps_of(records, run_id))
    at = sum(1 for row in rows if row.seq <= seq)
    first = max(0, at - NEIGHBOURS)
    return [_step(flow, row) for row in rows[first : at + NEIGHBOURS]]


def _step(flow: VisualFlow, row: RecordRow) -> ForkStep:
    title = title_of(flow, row.node_id)
    parts = (f"#{row.seq}", title, effect_words(row.effect), clock_time(row.time))
    return ForkStep(row.seq, title, "  ·  ".join(parts))
