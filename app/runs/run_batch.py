"""A flow run several times in the background, a few at a time, and the runs of one such batch as they stand."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.runs.background import in_thread, start_task
from app.runs.controller import RunController
from runtime.base.errors import FlowError, UnknownRunError
from runtime.base.json_value import JsonObject
from runtime.host import Host
from runtime.model.batch import Batch, RunFigures
from runtime.model.summary import RunSummary
from runtime.visualflow.flow import VisualFlow

LOOK_S = 0.25
"""How often it is looked at whether a run has ended."""


@dataclass(frozen=True, slots=True)
class BatchRun:
    """One run of a batch, and what it took so far."""

    summary: RunSummary
    figures: RunFigures


class RunBatch(QObject):
    """Starts the runs of a batch, at most `at_once` at the same time. A child of its owner.

    A run that waits for a person gives its place to the next one: it may wait for days.

    Signals:
        changed(): another run began, ended or waits.
        ended(): nothing more will be started, and none of its runs goes on by itself.
        failed(object): the `FlowError` for which no further run is started.
    """

    changed = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self,
        controller: RunController,
        flow: VisualFlow,
        rows: Sequence[JsonObject],
        batch_id: str,
        label: str,
        parent: QObject,
        *,
        at_once: int = 2,
        library: Mapping[str, VisualFlow] | None = None,
        trusts_code: bool = False,
    ) -> None:
        super().__init__(parent)
        self._controller, self._flow, self._rows = controller, flow, tuple(rows)
        self.batch_id, self.label = batch_id, label
        self._at_once, self._library, self._trusts = at_once, library, trusts_code
        self._live: set[str] = set()
        self.started = 0
        self.is_cancelled = self.is_over = self._ends_runs = False

    def begin(self) -> "asyncio.Task[None]":
        """Start the runs; the task ends with `ended`."""
        return start_task(self._drive(), f"run {len(self._rows)} times")

    async def cancel(self) -> None:
        """Start no more, and cancel those that go on."""
        self.is_cancelled = self._ends_runs = True
        for run_id in tuple(self._live):
            await self._end(run_id)

    async def _end(self, run_id: str) -> None:
        try:
            await self._controller.control(run_id, "cancel")
        except FlowError as error:
            self.failed.emit(error)

    async def _drive(self) -> None:
        try:
            while self._may_start or (self._live and not self.is_cancelled):
                while self._may_start and len(self._live) < self._at_once:
                    await self._start_next()
                await asyncio.sleep(LOOK_S)
                await self._look()
        except FlowError as error:
            self.failed.emit(error)
        finally:  # whatever happened: else no batch could be begun any more
            self.is_over = True
        self.changed.emit()
        self.ended.emit()

    @property
    def _may_start(self) -> bool:
        return not self.is_cancelled and self.started < len(self._rows)

    async def _start_next(self) -> None:
        number = self.started + 1
        batch = Batch(self.batch_id, self.label, number, len(self._rows))
        run_id = await self._controller.start_quietly(
            self._flow,
            self._rows[number - 1],
            batch,
            library=self._library,
            trusts_code=self._trusts,
        )
        self.started = number
        self._live.add(run_id)
        self.changed.emit()
        if self._ends_runs:  # it was cancelled while this run began
            await self._end(run_id)

    async def _look(self) -> None:
        """Which runs no longer go on by themselves."""
        still = set(self._live) & set(await self._controller.going_on(self._live))
        if still != self._live:
            self._live = still
            self.changed.emit()


async def runs_of_batch(
    controller: RunController, summaries: Iterable[RunSummary], known: Iterable[BatchRun] = ()
) -> list[BatchRun]:
    """The runs of a batch by number, with what they took.

    Args:
        summaries: its runs that are still kept.
        known: what was found before: what an ended run took is not read again.
    """
    host = await controller.host()
    found = await in_thread(
        _with_figures, host, tuple(summaries), {k.summary.run_id: k for k in known}
    )
    return sorted(found, key=lambda one: one.summary.batch.number if one.summary.batch else 0)


def _with_figures(
    host: Host, summaries: Sequence[RunSummary], known: Mapping[str, BatchRun]
) -> list[BatchRun]:
    found = []
    for summary in summaries:
        before = known.get(summary.run_id)
        if before is not None and summary.status.is_terminal and before.summary == summary:
            found.append(before)
            continue
        with suppress(UnknownRunError):  # it was deleted meanwhile
            found.append(BatchRun(summary, host.figures(summary.run_id)))
    return found
