"""Breakpoints and single steps, for the window.

Breakpoints are what one person is looking for, not what a flow is: they stand in the person's settings under the id of
the flow. So they touch no file, hold in locked flows and in runs that go on, and are there after a restart.
"""

import ast
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.main_window.flows.navigation import Navigation
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.runs.front_run import FrontRun
from app.main_window.runs.run_work import RunWork, halt_words
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import start_task
from app.runs.controller import RunController
from app.runs.run_model import RunModel
from app.settings import Settings, SettingsStore
from app.widgets import asking
from runtime.base.words import say, say_count
from runtime.model.breakpoints import Breakpoints, StepOrder, StepWay
from runtime.model.spec import flow_id_of
from runtime.model.summary import PendingWait
from runtime.nodes.subflow import subflow_id

_Place = tuple[str, str]
"""(run id, when it halted there)."""


class DebugWork(Work):
    """Keeps breakpoints, steps the run of the flow in front, and shows where it halts.

    Args:
        on_error: the action that is ticked while runs halt at nodes that fail.
    """

    def __init__(
        self,
        controller: RunController,
        runs: RunWork,
        front: FrontRun,
        flows: OpenFlows,
        navigation: Navigation,
        settings: SettingsStore,
        on_error: QAction,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller, self._runs, self._front = controller, runs, front
        self._flows, self._navigation, self._settings = flows, navigation, settings
        self._on_error = on_error
        self._shown: tuple[dict[str, dict[str, str]], bool] | None = None
        self._followed: _Place | None = None
        settings.changed.subscribe(self._use)
        flows.opened.connect(self._mark)
        front.changed.connect(self._follow)
        self._use(settings.settings)

    # -- breakpoints

    def toggle(self, tab: FlowTab) -> None:
        """Set breakpoints on the selected nodes, or remove them if all have one."""
        self.toggle_at(tab, sorted(tab.selection.nodes))

    def toggle_at(self, tab: FlowTab, node_ids: Sequence[str]) -> None:
        """Set breakpoints on nodes, or remove them if all have one."""
        nodes = [node for one in node_ids if (node := tab.document.flow.nodes_by_id.get(one))]
        steps = [node.id for node in nodes if node.has_exec_pins]
        if not steps:
            self.told.emit(
                say("A run does not stop at values: set the breakpoint on the node that reads them")
            )
            return
        at = dict(self._at(tab))
        fresh = [one for one in steps if one not in at]
        if fresh:
            at |= dict.fromkeys(fresh, "")
            words = say_count(len(fresh), "Set one breakpoint", "Set {count} breakpoints")
        else:
            at = {one: condition for one, condition in at.items() if one not in steps}
            words = _removed(len(steps))
        self._keep(tab, at)
        tab.view.announce(words)

    async def ask_condition(self, tab: FlowTab) -> None:
        """Ask under which condition runs halt before the current node."""
        node = tab.document.flow.nodes_by_id.get(tab.selection.current or "")
        if node is None or not node.has_exec_pins:
            self.toggle_at(tab, [node.id] if node is not None else [])
            return
        text = self._at(tab).get(node.id, "")
        question = say(
            "Halt if this expression holds; empty: always.\n"
            "vars are the run's variables, value the node's inputs, such as value['text']."
        )
        problem = ""
        while True:
            given = await asking.ask_text(
                self._window,
                say("Breakpoint before “{title}”", title=say(node.title)),
                f"{question}\n{problem}".strip(),
                text,
            )
            if given is None:
                return
            text, problem = given, _problem_of(given)
            if not problem:
                self._keep(tab, {**self._at(tab), node.id: text.strip()})
                return

    def clear(self, tab: FlowTab) -> None:
        """Remove all breakpoints of a flow."""
        count = len(self._at(tab))
        self._keep(tab, {})
        self.told.emit(_removed(count) if count else say("This flow has no breakpoints"))

    def switch_on_error(self) -> None:
        """Let runs halt at nodes that fail, or no longer."""
        self._settings.update(breaks_on_error=self._on_error.isChecked())

    def _at(self, tab: FlowTab) -> Mapping[str, str]:
        return self._settings.settings.breakpoints.get(tab.flow_id, {})

    def _keep(self, tab: FlowTab, at: Mapping[str, str]) -> None:
        """Keep the breakpoints of a flow, without those of nodes that are gone."""
        there = {
            one: condition for one, condition in at.items() if one in tab.document.flow.nodes_by_id
        }
        others = {
            flow_id: kept
            for flow_id, kept in self._settings.settings.breakpoints.items()
            if flow_id != tab.flow_id
        }
        self._settings.update(breakpoints={**others, tab.flow_id: there} if there else others)

    def _use(self, settings: Settings) -> None:
        """Bring the breakpoints to the canvases and to the runs, if they are other ones."""
        wanted = settings.breakpoints, settings.breaks_on_error
        if wanted == self._shown:
            return
        self._shown = wanted
        self._on_error.setChecked(settings.breaks_on_error)
        for tab in self._flows.tabs:
            self._mark(tab)
        self._controller.use_breakpoints(Breakpoints(*wanted))

    @Slot(object)
    def _mark(self, tab: FlowTab) -> None:
        tab.show_breakpoints(self._at(tab))

    # -- steps

    async def step_over(self, tab: FlowTab) -> None:
        """Let the run take a step; start one before its first step if there is none."""
        await self._step(tab, StepOrder(StepWay.OVER))

    async def step_into(self, tab: FlowTab) -> None:
        """Let the run take a step, also into a subflow; start one if there is none."""
        await self._step(tab, StepOrder(StepWay.INTO))

    async def step_out(self, tab: FlowTab) -> None:
        """Let the run go on until it is out of the subflow it is in."""
        await self._step(tab, StepOrder(StepWay.OUT))

    async def run_to(self, tab: FlowTab, node_id: str = "") -> None:
        """Let the run go on, or start one, until it comes to a node.

        Args:
            node_id: empty: the current one.
        """
        node = tab.document.flow.nodes_by_id.get(node_id or tab.selection.current or "")
        if node is None or not node.has_exec_pins:
            self.told.emit(say("A run does not stop at values: choose the node that reads them"))
            return
        await self._step(tab, StepOrder(StepWay.HERE, tab.flow_id, node.id))

    async def _step(self, tab: FlowTab, order: StepOrder) -> None:
        run = tab.run
        if run is not None and not run.status.is_terminal:
            if run.stands_still:
                await self._runs.step(run, order)
        elif order.way is StepWay.HERE:
            await self._runs.run(tab, until=order)
        elif order.way is not StepWay.OUT:
            await self._runs.run(tab, until=StepOrder(StepWay.INTO))

    # -- where it halts

    @Slot()
    def _follow(self) -> None:
        """Show the node before which the run in front has halted just now."""
        run = self._front.run
        halt = (
            max(run.halts, key=lambda wait: wait.since, default=None) if run is not None else None
        )
        if run is None or halt is None:
            self._followed = None
        elif (place := (halt.run_id, halt.since)) != self._followed:
            self._followed = place
            start_task(self._show_halt(run, halt), "show halt")

    async def _show_halt(self, run: RunModel, halt: PendingWait) -> None:
        flow_id = flow_id_of(halt.workflow_id)
        tab = next((one for one in self._flows.tabs if one.flow_id == flow_id), None)
        if tab is None:
            tab = await self._opened(run, flow_id)
        if tab is not None:
            tab.show_run(run)
            tab.view.announce(halt_words(halt))
            self._navigation.node_wanted.emit(tab, halt.node_id)

    async def _opened(self, run: RunModel, flow_id: str) -> FlowTab | None:
        """Open a flow that another open one calls in this run; None: it is not to be found."""
        for caller in self._flows.tabs:
            nodes = caller.document.flow.nodes if caller.run is run else ()
            for node in nodes:
                if subflow_id(node) == flow_id:
                    return await self._navigation.open_called(caller, node)
        return None


def _removed(count: int) -> str:
    return say_count(count, "Removed one breakpoint", "Removed {count} breakpoints")


def _problem_of(condition: str) -> str:
    """Why a text is no Python expression; empty if it is one, or nothing."""
    try:
        ast.parse(condition.strip() or "True", mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return say("This is not a Python expression: {error}", error=error)
    return ""
