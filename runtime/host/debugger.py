"""Breakpoints and single steps: says where the runs of a host halt, and lets them go on from there.

Whatever is asked for here lasts as long as the process; a halt itself is stored with its run.
"""

import threading
from collections.abc import Callable

from runtime.base.json_value import JsonValue
from runtime.drivers.flow_sets import FlowSetRegistry
from runtime.host.looking import Looking
from runtime.kernel.parking import RETRY
from runtime.model.breakpoints import Breakpoints, Halt, HaltCause, StepOrder, StepWay
from runtime.model.run import RunState
from runtime.model.spec import StepContext, WorkflowSpec, flow_id_of, origin_of
from runtime.nodes.node_type import NODE_FAILURES
from runtime.visualflow.flow import VisualFlow

_BREAKPOINT, _STEP = Halt(HaltCause.BREAKPOINT), Halt(HaltCause.STEP)


class Debugger:
    """The `Halts` of a host. Thread-safe.

    Args:
        registry: knows the flows of each run tree.
        stop_others: called with a run that has halted, for the other branches of its tree.
        in_force: called with whether anybody is to be asked at all.
    """

    def __init__(
        self,
        registry: FlowSetRegistry,
        stop_others: Callable[[RunState], None],
        in_force: Callable[[bool], None],
    ) -> None:
        self._registry = registry
        self._stop_others = stop_others
        self._in_force = in_force
        self._lock = threading.Lock()
        self._breakpoints = Breakpoints()
        self._orders: dict[str, tuple[StepOrder, frozenset[str]]] = {}
        self._let_go: dict[str, tuple[str, bool]] = {}
        self._insists: dict[str, str] = {}

    @property
    def on_error(self) -> bool:
        """See `Halts.on_error`."""
        return self._breakpoints.on_error

    def use(self, breakpoints: Breakpoints) -> None:
        """Replace all breakpoints, also for runs that go on."""
        with self._lock:
            self._breakpoints = breakpoints
            self._tell()

    def order(self, root_run_id: str, order: StepOrder, watched: frozenset[str]) -> None:
        """Halt the runs of a tree as an order says, once.

        Args:
            watched: the runs in which OVER and OUT may halt.
        """
        with self._lock:
            self._orders[root_run_id] = (order, watched)
            self._tell()

    def let_go(self, run: RunState) -> None:
        """A halted run goes on: the node it stands before does not halt it again."""
        halt = Halt.of(run.waiting)
        is_error = halt is not None and halt.cause is HaltCause.ERROR
        with self._lock:
            if self._asks:  # else nobody takes it out again
                self._let_go[run.run_id] = (run.current_node, is_error)

    def forget(self, root_run_id: str) -> None:
        """Drop what was ordered for a tree."""
        with self._lock:
            if self._orders.pop(root_run_id, None) is not None:
                self._tell()

    def before(self, spec: WorkflowSpec, run: RunState, context: StepContext) -> Halt | None:
        """See `Halts.before`."""
        node_id, run_id = run.current_node, run.run_id
        with self._lock:
            let_go = self._let_go.pop(run_id, None)
            self._insists.pop(run_id, None)
            if let_go is not None and let_go[0] == node_id:
                if let_go[1]:
                    self._insists[run_id] = node_id
                return None
        flow = self._flow_of(run)
        if flow is None or node_id != origin_of(node_id) or _goes_on(run, node_id):
            return None
        listens = flow_id_of(run.workflow_id) == run.workflow_id != flow.id
        if listens and node_id == spec.entry_node:
            return None  # held up before it listens, it would miss what comes meanwhile
        root = self._registry.root_of(run)
        with self._lock:
            order = self._orders.get(root)
            at = self._breakpoints.at.get(flow.id, {})
            condition = at.get(node_id)
            if condition is None and listens and _came_from(run) == spec.entry_node:
                condition = at.get(spec.entry_node)
        if order is not None and _is_due(order, flow.id, run):
            return _STEP
        if condition is None:
            return None
        return _BREAKPOINT if not condition.strip() else _held(condition, flow, spec, run, context)

    def at_failure(self, run: RunState, error: str) -> Halt | None:
        """See `Halts.at_failure`."""
        if not self.on_error or self._flow_of(run) is None:
            return None
        with self._lock:  # it was tried again, and failed again: now it counts
            if self._insists.get(run.run_id) == run.current_node:
                return None
        return Halt(HaltCause.ERROR, error)

    def halted(self, run: RunState) -> None:
        """See `Halts.halted`."""
        self.forget(self._registry.root_of(run))
        self._stop_others(run)

    @property
    def _asks(self) -> bool:
        return bool(self._breakpoints) or bool(self._orders)

    def _tell(self) -> None:
        if not self._asks:
            self._let_go.clear()
            self._insists.clear()
        self._in_force(self._asks)

    def _flow_of(self, run: RunState) -> VisualFlow | None:
        """The flow on whose canvas a run's nodes are; None for loops of agents."""
        flow_set = self._registry.set_of(self._registry.root_of(run))
        if flow_set is None:
            return None
        workflow_id = flow_id_of(run.workflow_id)
        if workflow_id in flow_set.listeners:
            return flow_set.root
        return flow_set.flows.get(workflow_id)


def _is_due(order: tuple[StepOrder, frozenset[str]], flow_id: str, run: RunState) -> bool:
    wanted, watched = order
    match wanted.way:
        case StepWay.INTO:
            return True
        case StepWay.OVER | StepWay.OUT:
            return run.run_id in watched
        case StepWay.HERE:
            return (flow_id, run.current_node) == (wanted.flow_id, wanted.node_id)


def _goes_on(run: RunState, node_id: str) -> bool:
    """Whether the next step is the rest of a visit: after an effect of the node, or the next attempt at one."""
    space = run.vars.get("_runtime")
    return (isinstance(space, dict) and RETRY in space) or _came_from(run) == node_id


def _came_from(run: RunState) -> JsonValue:
    temp = run.vars.get("_temp")
    return temp.get("prev_node_id") if isinstance(temp, dict) else None


def _held(
    condition: str, flow: VisualFlow, spec: WorkflowSpec, run: RunState, context: StepContext
) -> Halt | None:
    """Whether a condition holds; one that cannot be looked at halts too, and says why."""
    try:
        if not Looking(flow, spec, run, context).value_of(condition):
            return None
    except NODE_FAILURES as error:
        return Halt(HaltCause.CONDITION, str(error) or type(error).__name__)
    return _BREAKPOINT
