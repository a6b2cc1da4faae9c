"""Running a flow several times for the window: asks what with, starts in the background, and puts the runs side by side."""

import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.main_window.flows.flow_trust import FlowTrust
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.runs.run_compare_work import RunCompareWork
from app.main_window.runs.run_work import RunWork
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import in_thread, start_task
from app.runs.controller import RunController
from app.runs.run_batch import BatchRun, RunBatch, runs_of_batch
from app.settings import SettingsStore
from app.widgets import asking
from app.widgets.texts import exact_time
from runtime.base.errors import FlowError
from runtime.base.files import write_atomic
from runtime.base.ids import RandomIds
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.run_form import checks_inputs, run_fields

if TYPE_CHECKING:
    from app.panels.run_table import RunTablePanel

REFRESH_MS = 400


class RepeatWork(Work):
    """Starts one batch after the other, and shows one of all that are kept.

    Signals:
        shown(): there is a table to look at.
    """

    shown = Signal()

    def __init__(
        self,
        controller: RunController,
        runs: RunWork,
        comparing: RunCompareWork,
        flows: OpenFlows,
        trust: FlowTrust,
        settings: SettingsStore,
        catalogue: Catalogue,
        current: Callable[[], FlowTab | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller, self._runs, self._comparing = controller, runs, comparing
        self._flows, self._trust, self._settings = flows, trust, settings
        self._catalogue, self._current = catalogue, current
        self._ids = RandomIds()
        self._shown = ""
        self._found: list[BatchRun] = []
        self._is_looking = self._is_late = False
        self.batch: RunBatch | None = None
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh_later)

    @cached_property
    def panel(self) -> "RunTablePanel":
        """The panel, made when it is first asked for."""
        from app.panels.run_table import RunTablePanel

        panel = RunTablePanel()
        panel.batch_wanted.connect(self.show_batch)
        panel.cancel_wanted.connect(self._cancel)
        panel.export_wanted.connect(self._export)
        panel.repeat_wanted.connect(self._repeat)
        panel.run_wanted.connect(self._open)
        panel.compare_wanted.connect(self._compare)
        panel.seen.connect(self._look_soon)
        return panel

    def stop(self) -> None:
        """The window closes: what was started goes on at the next start, the rest is not begun."""
        self._timer.stop()
        if self.batch is not None:
            self.batch.is_cancelled = True

    async def ask(self, tab: FlowTab) -> RunBatch | None:
        """Ask how often and what with, and begin; None: nothing was begun."""
        if self.batch is not None and not self.batch.is_over:
            self.told.emit(say("Runs are being repeated already: wait for them or cancel them"))
            self.shown.emit()
            return None
        if not await self._runs.may_run(tab):
            return None
        from app.dialogs.repeat_run import RepeatRunDialog

        flow = tab.document.flow
        fields = await in_thread(run_fields, flow, self._catalogue)
        last = self._settings.settings.last_inputs.get(flow.id, {})
        dialog = RepeatRunDialog(
            flow.name, fields, last, self._window, needs_all=checks_inputs(flow)
        )
        if await asking.shown(dialog) != QDialog.DialogCode.Accepted:
            return None
        batch = RunBatch(
            self._controller,
            flow,
            dialog.rows(),
            self._ids.new(),
            dialog.label.text().strip() or flow.name,
            self,
            at_once=dialog.at_once.value(),
            library=self._flows.library(tab.document),
            trusts_code=await self._trust.is_trusted(tab.document),
        )
        self.batch, self._shown = batch, batch.batch_id
        batch.changed.connect(self._look_soon)
        batch.failed.connect(self._tell_failure)
        batch.begin()
        self.shown.emit()
        return batch

    @Slot(str)
    def show_batch(self, batch_id: str) -> None:
        """Show the runs of a batch of any age."""
        self._shown = batch_id
        self.shown.emit()
        self._look_soon()

    @Slot()
    def _look_soon(self) -> None:
        if self._is_looking:
            self._is_late = True
        elif not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _refresh_later(self) -> None:
        if "panel" in vars(self) and self.panel.isVisible():
            start_task(self._refresh(), "show repeated runs")

    async def _refresh(self) -> None:
        """Bring the panel up to date, one look at a time, and never more than a third of the time."""
        began = time.monotonic()
        self._is_looking, self._is_late = True, False
        try:
            await self._show_runs()
        finally:
            self._is_looking = False
        took_ms = (time.monotonic() - began) * 1000
        self._timer.setInterval(max(REFRESH_MS, int(2 * took_ms)))
        goes_on = any(not run.summary.status.is_terminal for run in self._found)
        if self._is_late or (goes_on and self.panel.isVisible()):
            self._look_soon()

    async def _show_runs(self) -> None:
        from app.panels.run_table_rows import run_table

        kept = [run for run in await self._controller.list_runs(limit=0) if run.batch is not None]
        batches = {
            run.batch.batch_id: (run.batch, run.created_at) for run in kept if run.batch is not None
        }
        if self._shown not in batches and batches and (self.batch is None or self.batch.is_over):
            self._shown = next(iter(batches))
        shown = [run for run in kept if run.batch is not None and run.batch.batch_id == self._shown]
        runs = self._found = await runs_of_batch(self._controller, shown, self._found)
        table = await in_thread(run_table, runs)
        words = [(one, f"{b.label}  ·  {exact_time(at)[:16]}") for one, (b, at) in batches.items()]
        self.panel.show_batches(words, self._shown)
        self.panel.show_runs(runs, table)
        going = self.batch is not None and not self.batch.is_over
        count = batches[self._shown][0].count if self._shown in batches else 0
        self.panel.show_progress(len(runs), count, is_going=going)

    @Slot()
    def _cancel(self) -> None:
        if self.batch is not None:
            start_task(self.batch.cancel(), "cancel repeated runs")

    @Slot()
    def _repeat(self) -> None:
        if (tab := self._current()) is not None:
            start_task(self.ask(tab), "run several times")

    @Slot(str)
    def _open(self, run_id: str) -> None:
        start_task(self._runs.open_run(run_id), "open run")

    @Slot(str, str)
    def _compare(self, before: str, after: str) -> None:
        start_task(self._comparing.compare_ids(before, after), "compare runs")

    @Slot(object)
    def _tell_failure(self, error: FlowError) -> None:
        start_task(
            asking.show_error(self._window, say("No further run was started"), error), "show error"
        )

    @Slot()
    def _export(self) -> None:
        start_task(self.export(), "export table")

    async def export(self) -> Path | None:
        """Ask where to, and keep the table as CSV; None: it was not kept."""
        path = await asking.ask_save_file(
            self._window,
            say("Export the table"),
            None,
            ["CSV (*.csv)"],
            suffix="csv",
            name=self.panel.batches.currentText().partition("  ·  ")[0],
        )
        if path is None:
            return None
        try:
            # the mark tells spreadsheets that it is UTF-8
            text = self.panel.model.table.to_csv().encode("utf-8-sig")
            await in_thread(write_atomic, path, text)
        except OSError as error:
            self.told.emit(say("The table was not kept: {error}", error=error))
            return None
        self.told.emit(say("The table is kept as {path}", path=path))
        return path
