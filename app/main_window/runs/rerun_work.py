"""After a flow was edited: what that changes of the run shown on it, and the run again from there (R04)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.main_window.runs.fork_work import ForkWork, title_then_or_now
from app.main_window.runs.run_work import RunWork
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import start_task
from app.runs.run_model import RunModel
from runtime.base.words import say
from runtime.model.forks import ForkRequest, RerunPoint
from runtime.model.run import RunStatus
from runtime.visualflow.flow import VisualFlow

LOOK_MS = 600
"""After the last edit."""


class RerunWork(Work):
    """Looks, after edits, how the flow in front differs from what ran, and offers to run what changed.

    Args:
        keys: gives the shortcut of the action that does it.
    """

    def __init__(
        self,
        runs: RunWork,
        forks: ForkWork,
        current: Callable[[], FlowTab | None],
        keys: Callable[[], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._runs, self._forks = runs, forks
        self._current, self._keys = current, keys
        self._dismissed: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._timer.timeout.connect(self._look_later)

    def listen(self, tab: FlowTab) -> None:
        """Follow what happens to a flow that was opened."""
        # Of two tabs side by side the strip may be in the one that is not in use.
        tab.rerun.rerun_wanted.connect(partial(self.rerun_soon, tab))
        tab.rerun.dismissed.connect(partial(self._dismiss, tab))
        tab.document.changed.subscribe(lambda _change: self.look_soon())

    @Slot()
    def look_soon(self) -> None:
        """The flow, or the run shown on it, is another one."""
        tab = self._current()
        if tab is not None and self._flow_of(tab) is None:
            tab.rerun.hide()
        self._timer.start()

    def stop(self) -> None:
        """Look no more: the window closes."""
        self._timer.stop()

    def rerun_soon(self, tab: FlowTab | None = None) -> None:
        """Run a flow, or the one in front, again from its first change."""
        tab = tab or self._current()
        if tab is not None:
            start_task(self.rerun(tab), "run again from the first change")

    async def look(self, tab: FlowTab) -> None:
        """Show in the tab what its flow changes of its run, or nothing."""
        run, flow = tab.run, tab.document.flow
        point = await self._point(tab)
        if not isValid(tab) or tab.run is not run or tab.document.flow is not flow:
            return  # another look is on its way
        if run is None or point is None or run.run_id in self._dismissed:
            tab.rerun.hide()
            return
        tab.rerun.show_change(
            point.nodes,
            title_then_or_now(point.node_id, run.flow, self._root(run)),
            point.at,
            self._keys(),
        )

    async def rerun(self, tab: FlowTab) -> RunModel | None:
        """Fork the shown run before the first step that changed, with the flow as it is; None: nothing to do."""
        run = tab.run
        if self._runs.is_stopped(tab, await tab.check()):
            return None
        point = await self._point(tab)
        if run is None or point is None:
            self.told.emit(say("Nothing that this run came by has changed"))
            return None
        flow = self._flow_of(tab)
        title = title_then_or_now(point.node_id, run.flow, self._root(run))
        label = say("From “{title}”", title=title)
        request = ForkRequest(run.run_id, point.at, label, again=point.again)
        return await self._forks.fork(request, self._runs.tab_of(run.flow) or tab, flow)

    async def _point(self, tab: FlowTab) -> RerunPoint | None:
        run, flow = tab.run, self._flow_of(tab)
        if run is None or flow is None:
            return None
        return await self._forks.rerun_point(run, tab, flow)

    def _flow_of(self, tab: FlowTab) -> VisualFlow | None:
        """The root flow of the tab's run as it is now; None: it goes on, it ran in part, or nothing changed."""
        run = tab.run
        if run is None or run.is_part or (run.status is RunStatus.RUNNING and not run.is_paused):
            return None
        flow = self._root(run)
        return None if tab.flow_id == flow.id and flow is run.flow else flow

    def _root(self, run: RunModel) -> VisualFlow:
        """The run's flow as it is now, if it is open; else as it was."""
        tab = self._runs.tab_of(run.flow)
        return tab.document.flow if tab is not None else run.flow

    @Slot()
    def _look_later(self) -> None:
        tab = self._current()
        if tab is not None:
            start_task(self.look(tab), "look what changed since the run")

    def _dismiss(self, tab: FlowTab) -> None:
        if tab.run is not None:
            self._dismissed.add(tab.run.run_id)
            tab.rerun.hide()
            tab.view.setFocus()
