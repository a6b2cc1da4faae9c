"""From a lowered draft to step functions: every node's inputs, readers and step, built once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import NodeHandler
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
from runtime.visualflow_compiler.parallel import Lane, lanes_of
from runtime.visualflow_compiler.steps import step_of
from runtime.visualflow_compiler.views import NodeFacts, View

DEEP = 48
"""Pure nodes stacked this deep are evaluated bottom-up, so that a long chain needs no deep recursion."""


class _NoClock:
    def now_iso(self) -> str:
        """Constants do not ask for the time."""
        return ""


@dataclass(slots=True)
class DataWires:
    """Data wires of a draft.

    Attributes:
        into: node id -> input pin -> (source node, handle), document order.
        out_of: node id -> handles that are read, one entry per wire.
    """

    into: dict[str, dict[str, tuple[str, str]]] = field(default_factory=dict)
    out_of: dict[str, list[str]] = field(default_factory=dict)


def data_wires(draft: Draft) -> DataWires:
    """Collect the data wires; two on one input are reported."""
    found = DataWires()
    for wire in draft.wires:
        if wire.target_handle == EXEC_IN or wire.source_handle == EXEC_OUT:
            continue
        pins = found.into.setdefault(wire.target, {})
        first = pins.get(wire.target_handle)
        if first is None:
            pins[wire.target_handle] = (wire.source, wire.source_handle)
        else:
            draft.report(
                Severity.ERROR,
                "duplicate-data-wire",
                f"{draft.title_of(wire.target)}: the input '{wire.target_handle}' is wired from both "
                f"{draft.title_of(first[0])}.{first[1]} and "
                f"{draft.title_of(wire.source)}.{wire.source_handle}",
                wire.target,
                pin_id=wire.target_handle,
                remedy="take one of the wires away, or use values per entry",
            )
        found.out_of.setdefault(wire.source, []).append(wire.source_handle)
    return found


class ProgramBuilder:
    """Builds the step functions of one flow; used once."""

    def __init__(
        self,
        draft: Draft,
        types: Mapping[str, NodeType],
        control: ControlPlan,
        wires: DataWires,
        expressions: Expressions,
        options: CompileOptions,
    ) -> None:
        self._draft = draft
        self._types = types
        self._control = control
        self._wires = wires
        self._expressions = expressions
        self._options = options
        self._pure: dict[str, PureNode] = {}
        self._constants: dict[str, JsonValue] = {}
        self._depths: dict[str, int] = {}
        self._facts: dict[str, NodeFacts] = {}
        self._is_deep = False
        self.lanes: list[Lane] = []
        self._nobody = RunState("", draft.flow_id, RunStatus.RUNNING, "")

    def handlers(self) -> dict[str, NodeHandler]:
        """Node id -> step function of all reachable nodes."""
        self._build_pure_nodes()
        marks_handles = any(
            isinstance(node.data.get("routes"), list) and node.data.get("_internal")
            for node in self._draft.nodes.values()
        )
        handlers: dict[str, NodeHandler] = {}
        for node_id in self._control.executing:
            if node_id in self._control.reachable:
                behaviour = self._types[node_id].behaviour
                resolve = self._resolver(node_id, _base(behaviour, self._draft.nodes[node_id]))
                handlers[node_id] = step_of(
                    behaviour,
                    self._facts_of(node_id),
                    self._prefetching(node_id, resolve),
                    marks_handles=marks_handles,
                    lanes=self._lanes_of(node_id),
                )
        return handlers

    def _lanes_of(self, node_id: str) -> tuple[Lane, ...]:
        """The branches of a node that run at the same time, if the flow wants it and they can."""
        behaviour = self._types[node_id].behaviour
        if not (self._options.parallel_branches and isinstance(behaviour, Fan) and behaviour.joins):
            return ()
        facts = self._facts_of(node_id)
        lanes = lanes_of(
            facts, branches_of(facts), self._control.targets, self._types, self._sources_of
        )
        self.lanes.extend(lanes)
        return lanes

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

    def _build_pure_nodes(self) -> None:
        needed = self._needed_pure_nodes()
        readers: dict[str, list[str]] = {node_id: [] for node_id in needed}
        waiting: dict[str, int] = {}
        for node_id in needed:
            sources = {source for source, _ in self._wires.into.get(node_id, {}).values()} & needed
            waiting[node_id] = len(sources)
            for source in sources:
                readers[source].append(node_id)
        ready = [node_id for node_id, count in waiting.items() if count == 0]
        volatile: set[str] = set()
        while ready:
            node_id = ready.pop()
            self._build_pure_node(node_id, volatile)
            for reader in readers[node_id]:
                waiting[reader] -= 1
                if waiting[reader] == 0:
                    ready.append(reader)
        for node_id in needed:
            if waiting[node_id] > 0:
                self._pure[node_id] = PureNode(self._facts_of(node_id), _nothing)

    def _needed_pure_nodes(self) -> set[str]:
        needed: set[str] = set()
        pending: list[str] = [
            node_id for node_id in self._control.executing if node_id in self._control.reachable
        ]
        while pending:
            for source, _ in self._wires.into.get(pending.pop(), {}).values():
                if source in self._control.pure and source not in needed:
                    needed.add(source)
                    pending.append(source)
        return needed

    def _build_pure_node(self, node_id: str, volatile: set[str]) -> None:
        node_type = self._types[node_id]
        facts = self._facts_of(node_id)
        behaviour = node_type.behaviour
        if isinstance(behaviour, Pure) and behaviour.is_constant:
            view = View(facts, self._nobody, _NoClock(), {})
            self._constants[node_id] = behaviour.evaluate({}, view)
            return
        sources = {source for source, _ in self._wires.into.get(node_id, {}).values()}
        depth = 1 + max((self._depths.get(source, 0) for source in sources), default=0)
        pure = PureNode(facts, _evaluation(behaviour))
        pure.resolve = self._resolver(node_id, pure_base)
        is_volatile = not node_type.deterministic or not volatile.isdisjoint(sources)
        if is_volatile:
            volatile.add(node_id)
        wires_out = len(self._wires.out_of.get(node_id, ()))
        is_landing = depth % DEEP == 0 and (wires_out < 2 or not is_volatile)
        pure.is_shared = is_landing or (wires_out > 1 and not is_volatile)
        self._depths[node_id] = depth
        self._is_deep = self._is_deep or depth > DEEP
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
        if not self._is_deep:
            return []
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
        """The node's inputs; put together at its first visit, so that what no run comes to costs nothing."""
        made: Resolver | None = None

        def resolve(view: View) -> dict[str, Any]:
            nonlocal made
            if made is None:
                made = self._made_resolver(node_id, base)
            return made(view)

        return resolve

    def _made_resolver(self, node_id: str, base: Resolver) -> Resolver:
        node = self._draft.nodes[node_id]
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
                node=self._draft.nodes[node_id],
                flow_id=self._draft.flow_id,
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
