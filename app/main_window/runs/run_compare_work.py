"""Comparing the shown run with another one: a list of steps, and marks on the canvas where they part."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.dialogs.compare_runs import CompareRunsDialog
from app.document.node_titles import title_of
from app.main_window.runs.run_work import RunWork
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import start_task
from app.runs.controller import RunController
from app.runs.past_runs import name_of, origin_text, state_text
from app.runs.run_model import RunModel
from app.widgets import asking
from app.widgets.texts import exact_time
from app.widgets.waiting import waited_for
from runtime.base.errors import FlowError
from runtime.base.words import say
from runtime.model.run_diff import NodeChange, RunDiff
from runtime.model.spec import origin_of
from runtime.model.summary import RunSummary

if TYPE_CHECKING:
    from app.panels.run_comparison import RunComparisonPanel

MOST_OFFERED = 500
"""Runs that one can be compared with: its relatives of any age, then the newest of its flow, then others."""


class RunCompareWork(Work):
    """Compares one pair of runs at a time; the run after is the one that is shown.

    Signals:
        shown(): there is a comparison to look at.
        ended(): the person is done with it.
        node_wanted(str): bring this node into sight.
    """

    shown = Signal()
    ended = Signal()
    node_wanted = Signal(str)

    def __init__(self, controller: RunController, runs: RunWork, window: QWidget) -> None:
        super().__init__(window)
        self._controller, self._runs = controller, runs
        self._before = ""
        self._run: RunModel | None = None
        self._tab: FlowTab | None = None

    @cached_property
    def panel(self) -> "RunComparisonPanel":
        """The panel, made when it is asked for."""
        from app.panels.run_comparison import RunComparisonPanel

        panel = RunComparisonPanel()
        panel.node_chosen.connect(self.node_wanted)
        panel.closed.connect(self._end)
        return panel

    async def ask(self, run_id: str) -> RunDiff | None:
        """Ask which run a run is compared with, show it, and compare; None: nothing was compared."""
        runs = await self._controller.list_runs(limit=0)
        mine = next((run for run in runs if run.run_id == run_id), None)
        others = _others(runs, mine) if mine is not None else ()
        if mine is None or not others:
            self.told.emit(say("There is no other run to compare with: run the flow again or fork"))
            return None
        rows = [(run.run_id, _words_of(run)) for run in others[:MOST_OFFERED]]
        dialog = CompareRunsDialog(name_of(mine, 0), rows, self._window)
        if await asking.shown(dialog) != QDialog.DialogCode.Accepted or not dialog.chosen:
            return None
        other = next(run for run in others if run.run_id == dialog.chosen)
        return await self.compare(other, mine)

    async def compare(self, before: RunSummary, after: RunSummary) -> RunDiff | None:
        """Show how a run differs from an earlier one."""
        model = await self._runs.open_run(after.run_id)
        if model is None:
            return None
        try:
            found = await waited_for(
                self._controller.compare(before.run_id, after.run_id),
                say("Comparing the runs…"),
                self._window,
            )
        except FlowError as error:
            await asking.show_error(self._window, say("The runs cannot be compared"), error)
            return None
        if found is None:
            return None
        self.stop()
        self._run, self._before = model, before.run_id
        self._tab = self._runs.tab_of(model.flow)
        model.finished.connect(self._compare_again)
        if self._tab is not None:
            self._tab.run_changed.connect(self._follow)
        self._show(found, (name_of(before, 0), name_of(after, 0)))
        self.shown.emit()
        return found

    async def compare_ids(self, before: str, after: str) -> RunDiff | None:
        """Show how a run differs from an earlier one; None: one of them is gone."""
        runs = {run.run_id: run for run in await self._controller.list_runs(limit=0)}
        if before not in runs or after not in runs:
            self.told.emit(say("One of these runs was deleted"))
            return None
        return await self.compare(runs[before], runs[after])

    def stop(self) -> None:
        """End the comparison and take its marks off the canvas."""
        if self._run is None:
            return
        self._run.finished.disconnect(self._compare_again)
        if self._tab is not None:
            self._tab.run_changed.disconnect(self._follow)
            for view in self._tab.views:
                view.show_run_diff({}, "")
        self._run = self._tab = None
        self.panel.show_comparison(None, ("", ""), str)

    @Slot()
    def _follow(self) -> None:
        """Another run is shown on the flow: what was compared is not what one sees."""
        if self._tab is not None and self._tab.run is not self._run:
            self.stop()

    def _show(self, found: RunDiff, names: tuple[str, str]) -> None:
        parting = found.parting
        if self._tab is not None:
            marks: dict[str, NodeChange] = {
                origin_of(node_id): change
                for node_id, change in found.per_node.items()
                if change != "same"
            }
            for view in self._tab.views:
                view.show_run_diff(marks, origin_of(parting.node_id) if parting else "")
        self.panel.show_comparison(found, names, self._title_of)

    def _title_of(self, node_id: str) -> str:
        return title_of(self._run.flow, node_id) if self._run is not None else node_id

    def _end(self) -> None:
        self.stop()
        self.ended.emit()

    @Slot()
    def _compare_again(self) -> None:
        if self._run is not None:
            start_task(self._refresh(self._before, self._run.run_id), "compare runs")

    async def _refresh(self, before: str, after: str) -> None:
        runs = {run.run_id: run for run in await self._controller.list_runs(limit=0)}
        if before in runs and after in runs:
            await self.compare(runs[before], runs[after])


def _others(runs: Sequence[RunSummary], mine: RunSummary) -> list[RunSummary]:
    """Those a run can be compared with: first what it comes from, then its branches, then runs of its flow."""

    def distance(run: RunSummary) -> int:
        if mine.forked_from is not None and run.run_id == mine.forked_from[0]:
            return 0
        if run.forked_from is not None and run.forked_from[0] == mine.run_id:
            return 1
        return 2 if run.workflow_id == mine.workflow_id else 3

    return sorted((run for run in runs if run.run_id != mine.run_id), key=distance)


def _words_of(run: RunSummary) -> str:
    parts = (name_of(run, 0), origin_text(run), state_text(run, ()), exact_time(run.created_at))
    return "  ·  ".join(part for part in parts if part)
