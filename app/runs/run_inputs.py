"""Which node a run starts at, and therefore which inputs it takes."""

from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.flow import VisualFlow, VisualNode


def start_node(flow: VisualFlow, catalogue: Catalogue) -> VisualNode | None:
    """The trigger a run of a flow starts at; None if it begins without one, and so without inputs."""
    from runtime.nodes.flow_facts import FlowFacts  # networkx: not before the window is on screen

    facts = FlowFacts(flow, catalogue)
    if facts.entry is None or not facts.is_trigger(facts.entry):
        return None
    return flow.nodes_by_id[facts.entry]
