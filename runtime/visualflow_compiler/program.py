"""From a lowered draft to step functions: a node's inputs, readers and step are built at its first visit."""

import threading
import weakref
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import NodeHandler, StepContext, StepPlan
from runtime.nodes.node_type import (
    Act,
    Behaviour,
    Branch,
    Fan,
    NodeType,
    Pure,
    PureFunction,
    Repeat,
    Request,
    Start,
)
from runtime.nodes.options import CompileOptions
from runtime.nodes.start_values import as_shown
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT, VisualNode
from runtime.visualflow.problem import Severity
from runtime.visualflow_compiler.blocks import branches_of
from runtime.visualflow_compiler.control import ControlPlan
from runtime.visualflow_compiler.draft import Draft, data_pins_of
from runtime.visualflow_compiler.expressions import Expressions
from runtime.visualflow_compiler.inputs import (
    PureNode,
    Reader,
    Resolver,
    constant_reader,
    effect_reader,
    executed_reader,
    payload_base,
    payload_or_vars_base,
    pure_base,
    resolver,
    stored_base,
)
from runtime.visualflow_compiler.lower import JOIN
from runtime.visualflow_compiler.parallel import Lane, lanes_of
from runtime.visualflow_compiler.run_vars import MISSING
from runtime.visualflow_compiler.steps import step_of
from runtime.visualflow_compiler.views import NodeFacts, View

DEEP = 48
"""Pure nodes stacked this deep are evaluated bottom-up, so that a long chain needs no deep recursion."""


class _NoClock:
    def now_iso(self) -> str:
        """Constants do not ask for the time."""
        return ""


class DataWires:
    """Data wires of a draft.

    Attributes:
        into: node id -> input pin -> (source node, handle), document order.
    """

    def __init__(self) -> None:
        self.into: dict[str, dict[str, tuple[str, str]]] = {}

    @cached_property
    def out_of(self) -> Mapping[str, list[str]]:
        """Node id -> handles that are read, one entry per wire."""
        found: dict[str, list[str]] = {}
        for pins in self.into.values():
            for source, handle in pins.values():
                found.setdefault(source, []).append(handle)
        return found


def data_wires(draft: Draft) -> DataWires:
    """Collect the data wires; two on one input are reported."""
    found = DataWires()
    into = found.into
    for source, out, target, pin_id, _, _ in draft.wires:
        if pin_id == EXEC_IN or out == EXEC_OUT:
            continue
        pins = into.get(target)
        if pins is None:
            into[target] = {pin_id: (source, out)}
        elif pin_id not in pins:
            pins[pin_id] = (source, out)
        else:
            _report_duplicate(draft, target, pin_id, pins[pin_id], (source, out))
    return found


def _report_duplicate(
    draft: Draft, target: str, pin_id: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    draft.report(
        Severity.ERROR,
        "duplicate-data-wire",
        f"{draft.title_of(target)}: the input '{pin_id}' is wired from both "
        f"{draft.title_of(first[0])}.{first[1]} and {draft.title_of(second[0])}.{second[1]}",
        target,
        pin_id=pin_id,
        remedy="take one of the wires away, or use values per entry",
    )


class _Handlers(dict[str, NodeHandler]):
    """Step functions; their makers know them only weakly, so that a spec is freed when nobody has it."""

    __slots__ = ("__weakref__",)


class Program:
    """The step functions of one flow.

    What no run comes to costs nothing: a large flow is compiled by looking at how its nodes hang together.

    Attributes:
        lanes: branches that run at the same time.
    """

    def __init__(
        self,
        flow_id: str,
        nodes: Mapping[str, VisualNode],
        types: Mapping[str, NodeType],
        control: ControlPlan,
        wires: DataWires,
        expressions: Expressions,
        options: CompileOptions,
    ) -> None:
        self._flow_id = flow_id
        self._nodes = nodes
        self._types = types
        self._control = control
        self._wires = wires
        self._expressions = expressions
        self._options = options
        self._marks_handles = any(types[node_id].id == JOIN for node_id in control.reachable)
        self._pure: dict[str, PureNode] = {}
        self._constants: dict[str, JsonValue] = {}
        self._depths: dict[str, int] = {}
        self._volatile: set[str] = set()
        self._facts: dict[str, NodeFacts] = {}
        self._making = threading.RLock()
        self._nobody = RunState("", flow_id, RunStatus.RUNNING, "")
        self._lanes_by_node = self._all_lanes() if options.parallel_branches else {}
        self.lanes = [lane for lanes in self._lanes_by_node.values() for lane in lanes]

    def handlers(self) -> dict[str, NodeHandler]:
        """Node id -> step function of all reachable nodes."""
        reachable, handlers = self._control.reachable, _Handlers()
        known = weakref.ref(handlers)
        for node_id in self._control.executing:
            if node_id in reachable:
                handlers[node_id] = self._made_at_first_visit(node_id, known)
        return handlers

    def _made_at_first_visit(self, node_id: str, handlers: "weakref.ref[_Handlers]") -> NodeHandler:
        """Makes the step function when a run comes to the node, and puts it in its own place."""
        made: NodeHandler | None = None

        def step(run: RunState, context: StepContext) -> StepPlan:
            nonlocal made
            if made is None:
                with self._making:
                    made = self._step_of(node_id)
                if (known := handlers()) is not None:
                    known[node_id] = made
            return made(run, context)

        return step

    def inputs_of(self, node_id: str, run: RunState, context: StepContext) -> JsonObject:
        """What a node would work with now, by pin; nothing for a node that reads nothing."""
        if node_id not in self._types:
            return {}
        with self._making:
            self._build_pure_nodes_above(node_id)
            behaviour = self._types[node_id].behaviour
            resolve = self._resolver(node_id, _base(behaviour, self._nodes[node_id]))
            resolve = self._prefetching(node_id, resolve)
        return resolve(View(self._facts_of(node_id), run, context, {}))

    def outputs_of(self, run: RunState, context: StepContext) -> JsonObject:
        """What each node with control has given so far, by node and pin, as wires would bring it."""
        found: JsonObject = {}
        for node_id in self._control.executing:
            if node_id not in self._nodes:
                continue  # a part of a node, which gives nothing of its own
            view = View(self._facts_of(node_id), run, context, {})
            pins = (pin.id for pin in self._nodes[node_id].outputs if not pin.is_exec)
            given = {pin: self._reader(node_id, pin)(view) for pin in pins}
            if record := {pin: value for pin, value in given.items() if value is not MISSING}:
                found[node_id] = record
        return found

    def _step_of(self, node_id: str) -> NodeHandler:
        behaviour = self._types[node_id].behaviour
        self._build_pure_nodes_above(node_id)
        resolve = self._resolver(node_id, _base(behaviour, self._nodes[node_id]))
        return step_of(
            behaviour,
            self._facts_of(node_id),
            self._prefetching(node_id, resolve),
            marks_handles=self._marks_handles,
            lanes=self._lanes_by_node.get(node_id, ()),
        )

    def _all_lanes(self) -> dict[str, tuple[Lane, ...]]:
        """Node id -> its branches that run at the same time, where the nodes in them allow it."""
        found: dict[str, tuple[Lane, ...]] = {}
        for node_id in self._control.executing:
            behaviour = self._types[node_id].behaviour
            if (
                isinstance(behaviour, Fan)
                and behaviour.joins
                and node_id in self._control.reachable
            ):
                facts = self._facts_of(node_id)
                found[node_id] = lanes_of(
                    facts, branches_of(facts), self._control.targets, self._types, self._sources_of
                )
        return found

    def _sources_of(self, node_ids: Iterable[str]) -> set[str]:
        """All nodes that some nodes read, also through pure nodes."""
        found: set[str] = set()
        pending = list(node_ids)
        while pending:
            for source, _ in self._wires.into.get(pending.pop(), {}).values():
                if source not in found:
                    found.add(source)
                    if source in self._control.pure:
                        pending.append(source)
        return found

    def _build_pure_nodes_above(self, node_id: str) -> None:
        """Build the nodes without control that a node reads, sources first; a circle stays without inputs."""
        needed = self._unbuilt_pure_nodes_above(node_id)
        readers: dict[str, list[str]] = {pure_id: [] for pure_id in needed}
        waiting: dict[str, int] = {}
        for pure_id in needed:
            sources = self._sources(pure_id) & needed
            waiting[pure_id] = len(sources)
            for source in sources:
                readers[source].append(pure_id)
        ready = [pure_id for pure_id, count in waiting.items() if count == 0]
        while ready:
            pure_id = ready.pop()
            self._build_pure_node(pure_id)
            for reader in readers[pure_id]:
                waiting[reader] -= 1
                if waiting[reader] == 0:
                    ready.append(reader)
        for pure_id in needed:
            if waiting[pure_id] > 0:
                self._pure[pure_id] = PureNode(self._facts_of(pure_id), _nothing)

    def _unbuilt_pure_nodes_above(self, node_id: str) -> set[str]:
        needed: set[str] = set()
        pending = [node_id]
        while pending:
            for source, _ in self._wires.into.get(pending.pop(), {}).values():
                if (
                    source in self._control.pure
                    and source not in needed
                    and source not in self._pure
                    and source not in self._constants
                ):
                    needed.add(source)
                    pending.append(source)
        return needed

    def _sources(self, node_id: str) -> set[str]:
        return {source for source, _ in self._wires.into.get(node_id, {}).values()}

    def _build_pure_node(self, node_id: str) -> None:
        node_type = self._types[node_id]
        facts = self._facts_of(node_id)
        behaviour = node_type.behaviour
        if isinstance(behaviour, Pure) and behaviour.is_constant:
            view = View(facts, self._nobody, _NoClock(), {})
            self._constants[node_id] = behaviour.evaluate({}, view)
            return
        sources = self._sources(node_id)
        depth = 1 + max((self._depths.get(source, 0) for source in sources), default=0)
        pure = PureNode(facts, _evaluation(behaviour))
        pure.resolve = self._resolver(node_id, pure_base)
        is_volatile = not node_type.deterministic or not self._volatile.isdisjoint(sources)
        if is_volatile:
            self._volatile.add(node_id)
        wires_out = len(self._wires.out_of.get(node_id, ()))
        is_landing = depth % DEEP == 0 and (wires_out < 2 or not is_volatile)
        pure.is_shared = is_landing or (wires_out > 1 and not is_volatile)
        self._depths[node_id] = depth
        self._pure[node_id] = pure

    def _prefetching(self, node_id: str, resolve: Resolver) -> Resolver:
        """Evaluates the landings of deep pure chains before the rest."""
        landings = self._landings_above(node_id)
        if not landings:
            return resolve

        def prefetch(view: View) -> dict[str, Any]:
            for landing in landings:
                landing.record(view)
            return resolve(view)

        return prefetch

    def _landings_above(self, node_id: str) -> list[PureNode]:
        sources = [source for source, _ in self._wires.into.get(node_id, {}).values()]
        if all(self._depths.get(source, 0) <= DEEP for source in sources):
            return []
        seen: set[str] = set()
        while sources:
            source = sources.pop()
            if source in self._depths and source not in seen:
                seen.add(source)
                sources.extend(above for above, _ in self._wires.into.get(source, {}).values())
        landings = [
            other
            for other in seen
            if self._depths[other] % DEEP == 0 and self._pure[other].is_shared
        ]
        return [self._pure[other] for other in sorted(landings, key=self._depths.__getitem__)]

    def _resolver(self, node_id: str, base: Resolver) -> Resolver:
        node = self._nodes[node_id]
        into = self._wires.into.get(node_id, {})
        defaults: JsonObject = {}
        fallbacks: JsonObject = {}
        if node.pin_defaults:
            declared = set(data_pins_of(node, "inputs"))
            for pin_id, value in node.pin_defaults.items():
                if pin_id not in into:
                    (defaults if pin_id in declared else fallbacks)[pin_id] = value
        return resolver(
            base,
            [(pin_id, self._reader(source, handle)) for pin_id, (source, handle) in into.items()],
            defaults,
            fallbacks,
            self._expressions.refinement_of(node),
        )

    def _reader(self, source: str, handle: str) -> Reader:
        if source in self._constants:
            return constant_reader(self._constants[source], handle)
        if source in self._pure:
            return self._pure[source].reader(handle)
        if source not in self._types:
            return executed_reader(source, handle)
        match self._types[source].behaviour:
            case Request(outputs=mapping):
                return effect_reader(self._facts_of(source), handle, mapping)
            case Start(listen_outputs=mapping) if mapping is not None:
                return effect_reader(self._facts_of(source), handle, mapping)
            case Start():
                return executed_reader(source, handle, as_shown)
            case _:
                return executed_reader(source, handle)

    def _facts_of(self, node_id: str) -> NodeFacts:
        facts = self._facts.get(node_id)
        if facts is None:
            facts = self._facts[node_id] = NodeFacts(
                node=self._nodes[node_id],
                flow_id=self._flow_id,
                options=self._options,
                wired=frozenset(self._wires.into.get(node_id, ())),
                read=frozenset(self._wires.out_of.get(node_id, ())),
                targets=self._control.targets.get(node_id, {}),
            )
        return facts


def _base(behaviour: Behaviour, node: VisualNode) -> Resolver:
    key = node.data.get("inputKey")
    if isinstance(key, str) and key.strip():
        return stored_base(tuple(key.strip().split(".")))
    match behaviour:
        case Act(starts_empty=True) | Request() | Repeat():
            return payload_base
        case Start(listen=listen) if listen is not None:
            return payload_base
        case _:
            return payload_or_vars_base


def _evaluation(behaviour: Behaviour) -> PureFunction:
    """How a node without control pins is evaluated; only what needs no step can give something."""
    match behaviour:
        case Pure(evaluate=evaluate):
            return evaluate
        case Branch(choose=choose):
            return choose
        case Act(act=act, record=None):
            return act
        case Act(act=act, record=record) if record is not None:
            return _recorded(act, record)
        case _:
            return _nothing


def _recorded(act: PureFunction, record: Callable[[JsonValue, Any], JsonValue]) -> PureFunction:
    return lambda inputs, view: record(act(inputs, view), view)


def _nothing(inputs: JsonObject, view: Any) -> JsonValue:
    del inputs, view
    return {}


def literal_nodes(node_ids: Iterable[str], types: Mapping[str, NodeType]) -> frozenset[str]:
    """Those of the nodes that are constants."""
    return frozenset(
        node_id
        for node_id in node_ids
        if isinstance(behaviour := types[node_id].behaviour, Pure) and behaviour.is_constant
    )
