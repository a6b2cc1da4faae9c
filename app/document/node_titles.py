"""What nodes are called where people read of them."""

from runtime.base.words import say
from runtime.visualflow.flow import VisualFlow


def title_of(flow: VisualFlow, node_id: str) -> str:
    """The title of a node in the language in use; its id if the flow has no such node."""
    node = flow.nodes_by_id.get(node_id)
    return say(node.title) if node is not None else node_id
