"""Further ways into a flow: its listeners, and the workflows its agents run in (3.12, 3.14, 3.23)."""

from dataclasses import dataclass

from runtime.model.spec import WorkflowSpec
from runtime.nodes.agent import agent_workflow_id, safe_workflow_id
from runtime.nodes.catalogue import Catalogue, builtin_catalogue
from runtime.nodes.node_type import Start
from runtime.nodes.options import CompileOptions
from runtime.visualflow.flow import VisualNode
from runtime.visualflow_compiler.compile import (
    DEFAULT_OPTIONS,
    AnyFlow,
    compile_visualflow,
    outline_of,
)
from runtime.visualflow_compiler.draft import flow_id_of, nodes_of

AGENT = "agent"
ON_EVENT = "on_event"


@dataclass(frozen=True, slots=True)
class AgentWorkflow:
    """A workflow that the host must register for an agent node.

    Attributes:
        workflow_id: what the node's effect will ask for.
        node: the agent node, with its settings.
    """

    workflow_id: str
    node: VisualNode


def listener_workflow_id(flow_id: str, node_id: str) -> str:
    """Id of the workflow that begins at a listener of a flow."""
    return safe_workflow_id(f"visual_event_listener_{flow_id}_{node_id}")


def listener_specs(
    flow: AnyFlow,
    *,
    catalogue: Catalogue | None = None,
    options: CompileOptions = DEFAULT_OPTIONS,
) -> dict[str, WorkflowSpec]:
    """One workflow for each event listener that is not where the flow begins.

    The host starts each as a child run (no variables; session and parent: the root run) before it ticks
    the root, and cancels those that idle when the root has ended.

    Returns:
        Workflow id -> spec, document order.

    Raises:
        FlowCompileError: the flow has errors.
    """
    known = catalogue if catalogue is not None else builtin_catalogue()
    listeners = [
        node_id
        for node_id, node in nodes_of(flow).items()
        if node.type in known and _waits_for_events(node, known)
    ]
    if not listeners:
        return {}
    flow_id, entry = flow_id_of(flow), outline_of(flow, catalogue=known).entry_node
    return {
        workflow_id: compile_visualflow(
            flow,
            catalogue=known,
            options=options,
            entry_node=node_id,
            workflow_id=workflow_id,
        )
        for node_id in listeners
        if node_id != entry and (workflow_id := listener_workflow_id(flow_id, node_id))
    }


def agent_workflows(flow: AnyFlow) -> list[AgentWorkflow]:
    """The workflows that a flow's agent nodes ask for, document order, each id once."""
    flow_id = flow_id_of(flow)
    found = {
        agent_workflow_id(flow_id, node): node
        for node in reversed(nodes_of(flow).values())
        if node.type == AGENT
    }
    return [AgentWorkflow(workflow_id, node) for workflow_id, node in reversed(found.items())]


def _waits_for_events(node: VisualNode, catalogue: Catalogue) -> bool:
    behaviour = catalogue[node.type].behaviour
    return isinstance(behaviour, Start) and behaviour.listen is not None and node.type == ON_EVENT
