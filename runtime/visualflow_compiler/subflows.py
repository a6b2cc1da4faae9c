"""The flows a flow runs: the closure over its subflows."""

from collections.abc import Mapping

from runtime.model.spec import WorkflowSpec
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.options import CompileOptions
from runtime.nodes.subflow import subflow_id
from runtime.visualflow_compiler.compile import DEFAULT_OPTIONS, AnyFlow, compile_visualflow
from runtime.visualflow_compiler.draft import nodes_of

SUBFLOW = "subflow"


def subflow_ids(flow: AnyFlow) -> list[str]:
    """Ids of the flows a flow runs directly, document order, each once."""
    nodes = nodes_of(flow).values()
    ids = (subflow_id(node) for node in nodes if node.type == SUBFLOW)
    return list(dict.fromkeys(flow_id for flow_id in ids if flow_id))


def flows_of_tree(root_id: str, flows_by_id: Mapping[str, AnyFlow]) -> list[str]:
    """Ids of a flow and all flows it runs, directly or not, root first; missing ones are left out."""
    found = [root_id] if root_id in flows_by_id else []
    for flow_id in found:
        for child in subflow_ids(flows_by_id[flow_id]):
            if child in flows_by_id and child not in found:
                found.append(child)
    return found


def compile_visualflow_tree(
    root_id: str,
    flows_by_id: Mapping[str, AnyFlow],
    *,
    catalogue: Catalogue | None = None,
    options: CompileOptions = DEFAULT_OPTIONS,
) -> dict[str, WorkflowSpec]:
    """Compile a flow and every flow it runs.

    Args:
        root_id: the flow to begin with.
        flows_by_id: where flows are looked up; circles are fine, missing ones fail when they are run.

    Returns:
        Workflow id -> spec, root first.

    Raises:
        FlowCompileError: the first flow with errors.
        KeyError: `root_id` is not among the flows.
    """
    if root_id not in flows_by_id:
        raise KeyError(root_id)
    specs: dict[str, WorkflowSpec] = {}
    for flow_id in flows_of_tree(root_id, flows_by_id):
        spec = compile_visualflow(flows_by_id[flow_id], catalogue=catalogue, options=options)
        specs[spec.workflow_id] = spec
    return specs
