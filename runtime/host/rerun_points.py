"""What another flow changes of a run, and where a fork has to begin to show all of it (R04)."""

from collections.abc import Iterator, Mapping, Set

from runtime.base.errors import FlowError
from runtime.drivers.flow_sets import FlowSet
from runtime.drivers.fork_points import fork_point
from runtime.host.branches import seq_in_root
from runtime.host.stores import Stores
from runtime.host.visits import VisitsOfRuns
from runtime.model.forks import RerunPoint
from runtime.model.protocols import QueryableRunStore
from runtime.model.run import RunState
from runtime.model.spec import BRANCH_MARK, WorkflowSpec, flow_id_of, origin_of
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.node_type import Fan, Repeat, Start
from runtime.nodes.subflow import subflow_id
from runtime.visualflow.flow import VisualNode


def rerun_point(
    stores: Stores, run: RunState, before: FlowSet, now: FlowSet, known: VisitsOfRuns
) -> RerunPoint | None:
    """How a root run would be touched if it went on with other flows; None: by nothing, or it is another flow altogether.

    A changed flow that the root flow calls counts as a change of the step that calls it; one that is called deeper down is not
    looked for, because the call between would give what it gave.
    """
    entry = origin_of(before.specs[before.root_id].entry_node)
    then, today = (flow.nodes_by_id.get(entry) for flow in (before.root, now.root))
    if then is None or today is None or then.type != today.type:
        return None
    calls = _changed_calls(before, now)
    changed = calls | _changed(before.specs[before.root_id], now.specs[now.root_id])
    if not changed:
        return None
    visits = known.of(run.run_id)
    first = dict(visits.first)  # another thread may read on meanwhile
    again = sorted(seq for node_id in calls for seq in visits.completed.get(node_id, ()))
    begins = [
        (fork_point(stores.ledgers, run, first[node_id]).before, node_id)
        for node_id in changed & first.keys()
    ]
    begins += _in_branches(stores, run, changed, known)
    begins += _unrecorded(stores, run, before, changed, first)
    if not begins:
        return None
    at, node_id = min(begins)
    return RerunPoint(
        run_id=run.run_id,
        nodes=len(changed),
        node_id=node_id,
        at=at,
        again=tuple(seq for seq in again if seq > at),
    )


def _changed(before: WorkflowSpec, now: WorkflowSpec) -> frozenset[str]:
    """Canvas nodes that do something else, are gone, or are new."""
    old, new = before.node_hashes, now.node_hashes
    return frozenset(origin_of(one) for one in old.keys() | new if old.get(one) != new.get(one))


def _changed_calls(before: FlowSet, now: FlowSet) -> frozenset[str]:
    """Steps of the root flow that call a flow which is another one now."""
    called = {node.id: subflow_id(node) for node in now.root.nodes if subflow_id(node)}
    return frozenset(
        node_id
        for node_id, flow_id in called.items()
        if flow_id != now.root_id
        and flow_id in now.specs
        and (flow_id not in before.specs or _changed(before.specs[flow_id], now.specs[flow_id]))
    )


def _in_branches(
    stores: Stores, run: RunState, changed: Set[str], known: VisitsOfRuns
) -> Iterator[tuple[int, str]]:
    """Changed steps that parallel branches came by: they begin where their branches were started."""
    for child in _branches_below(stores, run):
        first = known.of(child.run_id).first
        seq, node_id = min(((first[one], one) for one in changed if one in first), default=(0, ""))
        if not seq:
            continue
        try:
            root, seq_there = seq_in_root(stores, child, seq)
        except FlowError:
            continue  # of a listener, beside the steps of the flow
        yield fork_point(stores.ledgers, root, seq_there).before, node_id


def _branches_below(stores: Stores, run: RunState) -> Iterator[RunState]:
    if not isinstance(stores.runs, QueryableRunStore):
        return
    waiting = [run.run_id]
    while waiting:
        for child in stores.runs.list_children(parent_run_id=waiting.pop()):
            if (
                BRANCH_MARK in child.workflow_id
                and flow_id_of(child.workflow_id) == run.workflow_id
            ):
                waiting.append(child.run_id)
                yield child


def _unrecorded(
    stores: Stores, run: RunState, before: FlowSet, changed: Set[str], first: Mapping[str, int]
) -> Iterator[tuple[int, str]]:
    """Changed steps that leave no record, such as conditions: after the earliest record from which the run could come to them."""
    spec, flow = before.specs[before.root_id], before.root
    silent = {origin_of(node_id) for node_id in spec.effectless}
    silent |= {node.id for node in flow.nodes if _only_leads_on(node)}
    silent -= first.keys()
    entry = origin_of(spec.entry_node)
    for node_id in sorted(changed & silent):
        seen, waiting = {node_id}, [node_id]
        while waiting:
            here = waiting.pop()
            if here == entry:
                yield 0, node_id
            for edge in flow.edges_into.get(here, ()):
                source = edge.source
                if not edge.is_exec or source in seen:
                    continue
                seen.add(source)
                if source in first:
                    yield fork_point(stores.ledgers, run, first[source]).after, node_id
                elif source in silent or source == entry:
                    waiting.append(source)


def _only_leads_on(node: VisualNode) -> bool:
    """Whether a step leaves no record because it only says which steps follow: starts, loops, sequences."""
    catalogue = builtin_catalogue()
    if node.type not in catalogue:
        return False
    return isinstance(catalogue[node.type].behaviour, (Start, Repeat, Fan))
