"""Compile flows: JSON or document in, immutable `WorkflowSpec` out (`spec/visualflow.md` 3.1)."""

import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import orjson
from typing_extensions import override

from runtime.base.collector import collector_at_rest
from runtime.base.errors import FlowCompileError, FlowFormatError
from runtime.base.json_value import JsonObject
from runtime.model.spec import WorkflowSpec
from runtime.nodes.catalogue import Catalogue, builtin_catalogue
from runtime.nodes.foreign import why_foreign
from runtime.nodes.node_type import Act, Branch, End, NodeType, Pure
from runtime.nodes.options import CompileOptions
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity
from runtime.visualflow_compiler.control import ControlPlan, plan_control
from runtime.visualflow_compiler.draft import Draft, OwnNodes, draft_of
from runtime.visualflow_compiler.expressions import Expressions
from runtime.visualflow_compiler.hashes import NodeHashes
from runtime.visualflow_compiler.lower import lower
from runtime.visualflow_compiler.parallel import branch_end
from runtime.visualflow_compiler.program import (
    DataWires,
    Program,
    data_wires,
    literal_nodes,
)

AnyFlow: TypeAlias = VisualFlow | JsonObject
FUNCTION = "function"
DEFAULT_OPTIONS = CompileOptions()
CACHED_SPECS = 128
_EFFECTLESS = frozenset({Pure, Act, Branch, End})


@dataclass(frozen=True, slots=True)
class Outline:
    """What a compilation makes of a flow's nodes.

    Attributes:
        entry_node: where a run starts; "" if nothing executes.
        nodes: spec nodes: reachable executing nodes and joins.
        pure_nodes: evaluated when read.
        literal_nodes: constants.
        ignored_nodes: executing, but no run comes to them.
        problems: errors stop the compilation.
    """

    entry_node: str
    nodes: frozenset[str]
    pure_nodes: frozenset[str]
    literal_nodes: frozenset[str]
    ignored_nodes: frozenset[str]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Analysis:
    draft: Draft
    types: Mapping[str, NodeType]
    control: ControlPlan
    wires: DataWires
    expressions: Expressions


def compile_visualflow(
    flow: AnyFlow,
    *,
    catalogue: Catalogue | None = None,
    options: CompileOptions = DEFAULT_OPTIONS,
    entry_node: str | None = None,
    workflow_id: str | None = None,
) -> WorkflowSpec:
    """Compile a flow. The same JSON, or the same flow value, is compiled once.

    Args:
        flow: a document, or the parsed JSON of one; later changes to the JSON do not reach the spec.
        catalogue: node types; None: the built-in ones.
        entry_node: start here instead of where the flow says.
        workflow_id: id of the spec; None: the flow's.

    Raises:
        FlowFormatError: not a flow.
        FlowCompileError: the flow has errors; `problems` has all of them, each with node and pin.
    """
    known = catalogue if catalogue is not None else builtin_catalogue()
    key = _cache_key(flow, known, options, entry_node, workflow_id)
    spec = _cached(key) if key is not None else None
    if spec is None:
        with collector_at_rest():
            spec = _compiled(flow, known, options, entry_node, workflow_id)
        if key is not None:
            _keep(key, (flow if isinstance(flow, VisualFlow) else None, known, spec))
    return spec


def compile_problems(flow: AnyFlow, *, catalogue: Catalogue | None = None) -> list[Problem]:
    """All errors and warnings of a compilation, without compiling.

    Raises:
        FlowFormatError: not a flow.
    """
    return list(outline_of(flow, catalogue=catalogue).problems)


def outline_of(flow: AnyFlow, *, catalogue: Catalogue | None = None) -> Outline:
    """How the nodes of a flow are classified, with all problems.

    Raises:
        FlowFormatError: not a flow.
    """
    analysis = _analysed(
        draft_of(flow), catalogue if catalogue is not None else builtin_catalogue()
    )
    control = analysis.control
    literals = literal_nodes(control.pure, analysis.types)
    return Outline(
        entry_node=control.entry,
        nodes=control.reachable,
        pure_nodes=control.pure - literals,
        literal_nodes=literals,
        ignored_nodes=frozenset(control.executing) - control.reachable,
        problems=tuple(analysis.draft.problems),
    )


def _compiled(
    flow: AnyFlow,
    catalogue: Catalogue,
    options: CompileOptions,
    entry_node: str | None,
    workflow_id: str | None,
) -> WorkflowSpec:
    draft = draft_of(flow)
    if entry_node is not None:
        draft.entry_node = entry_node
    analysis = _analysed(draft, catalogue)
    errors = [problem for problem in draft.problems if problem.severity is Severity.ERROR]
    if errors:
        raise compile_error(draft, errors)
    nodes = draft.nodes if isinstance(flow, VisualFlow) else OwnNodes(draft.nodes)
    control, wires = analysis.control, analysis.wires
    program = Program(
        draft.flow_id,
        nodes,
        analysis.types,
        control,
        wires,
        analysis.expressions,
        options.of_flow(draft.run_settings),
    )
    handlers = program.handlers()
    hashes = NodeHashes(nodes, control, wires)
    effectless = frozenset(
        node_id
        for node_id in handlers
        if analysis.types[node_id].behaviour.__class__ in _EFFECTLESS
    )
    return WorkflowSpec(
        workflow_id=workflow_id or draft.flow_id,
        entry_node=control.entry,
        nodes=handlers,
        node_hashes=hashes,
        effectless=effectless,
        inputs_of=program.inputs_of,
        outputs_of=program.outputs_of,
        parts={
            lane.workflow_id: WorkflowSpec(
                workflow_id=lane.workflow_id,
                entry_node=lane.target,
                nodes={**handlers, lane.end: branch_end(lane)},
                node_hashes=hashes,
                effectless=effectless,
                inputs_of=program.inputs_of,
                outputs_of=program.outputs_of,
            )
            for lane in program.lanes
        },
    )


def compile_error(draft: Draft, errors: list[Problem]) -> FlowCompileError:
    """One error that says all of them."""
    where = draft.name or draft.flow_id
    if len(errors) == 1:
        return FlowCompileError(where, errors[0].text, errors[0].remedy, problems=tuple(errors))
    text = "; ".join(error.text for error in errors)
    return FlowCompileError(where, f"{len(errors)} errors: {text}", problems=tuple(errors))


def _analysed(draft: Draft, catalogue: Catalogue) -> _Analysis:
    lower(draft)
    _report_bad_functions(draft, catalogue)
    names = {node.type for node in draft.nodes.values()}
    known = {name: catalogue[name] for name in names if name in catalogue}
    types = {
        node_id: known[node.type] for node_id, node in draft.nodes.items() if node.type in known
    }
    _report_unknown_types(draft, types)
    wires = data_wires(draft)
    control = plan_control(draft, types)
    if not control.entry:
        draft.report(
            Severity.ERROR,
            "no-entry",
            "no node of the flow executes",
            remedy="add an On Flow Start",
        )
    return _Analysis(draft, types, control, wires, Expressions(draft))


def _report_bad_functions(draft: Draft, catalogue: Catalogue) -> None:
    """Code of the function nodes of older files is compiled with the flow: what cannot run stops it (2.1)."""
    known = catalogue.get(FUNCTION)
    if known is None or known.check is None:
        return
    for node in draft.nodes.values():
        if node.type == FUNCTION:
            problems = known.check(node, VisualFlow(id=draft.flow_id))
            draft.problems.extend(one for one in problems if one.severity is Severity.ERROR)


def _report_unknown_types(draft: Draft, types: Mapping[str, NodeType]) -> None:
    if len(types) == len(draft.nodes):
        return
    touched = {end for wire in draft.wires for end in (wire.source, wire.target)}
    for node_id, node in draft.nodes.items():
        if node_id not in types:
            is_wired = node_id in touched
            draft.report(
                Severity.ERROR if is_wired else Severity.WARNING,
                "unknown-type",
                f"{draft.title_of(node_id)}: nobody knows the node type '{node.type[:80]}'. "
                f"{why_foreign(node.type)}".strip(". "),
                node_id,
                remedy="take the node away, or open the flow with a newer program",
            )


class _Text:
    """A long text as a key: told apart by its length and ends, then compared; hashing all of it takes as long again."""

    __slots__ = ("_text",)

    def __init__(self, text: bytes) -> None:
        self._text = text

    @override
    def __hash__(self) -> int:
        return hash((len(self._text), self._text[:512], self._text[-512:]))

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Text) and self._text == other._text


_Key: TypeAlias = tuple[object, ...]
_cache: "OrderedDict[_Key, tuple[VisualFlow | None, Catalogue, WorkflowSpec]]" = OrderedDict()
_cache_lock = threading.Lock()


def _cache_key(
    flow: AnyFlow,
    catalogue: Catalogue,
    options: CompileOptions,
    entry_node: str | None,
    workflow_id: str | None,
) -> _Key | None:
    if isinstance(flow, VisualFlow):
        return (id(flow), id(catalogue), options, entry_node, workflow_id)
    try:
        return (_Text(orjson.dumps(flow)), id(catalogue), options, entry_node, workflow_id)
    except TypeError as error:
        raise FlowFormatError("", f"the flow is not JSON: {error}") from error


def _cached(key: _Key) -> WorkflowSpec | None:
    with _cache_lock:
        found = _cache.get(key)
        if found is None:
            return None
        _cache.move_to_end(key)
        return found[2]


def _keep(key: _Key, entry: tuple[VisualFlow | None, Catalogue, WorkflowSpec]) -> None:
    """Values hold the flow and the catalogue too, so that their ids in the key stay theirs."""
    with _cache_lock:
        _cache[key] = entry
        while len(_cache) > CACHED_SPECS:
            _cache.popitem(last=False)
