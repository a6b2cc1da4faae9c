import pytest

from app.document import edits
from app.document.document import Document
from app.document.joining import PinRef
from app.document.selection import Selection
from app.panels.inspector import Inspector
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.flow import Position, VisualFlow


def flow_of(*type_ids: str) -> VisualFlow:
    """A flow with one node of each type, side by side: `node-1`, `node-2`, …"""
    flow = VisualFlow(id="flow-1", name="Sample")
    for number, type_id in enumerate(type_ids, start=1):
        node_type = builtin_catalogue()[type_id]
        node = new_node(node_type, f"node-{number}", Position(x=300.0 * number))
        flow = edits.add_node(flow, node)
    return flow


def joined(flow: VisualFlow, *wires: str) -> VisualFlow:
    """The flow with wires written `node-1.exec-out>node-2.exec-in`."""
    for wire in wires:
        start, end = (text.split(".", 1) for text in wire.split(">"))
        flow = edits.add_edge(
            flow,
            PinRef(start[0], start[1], is_output=True),
            PinRef(end[0], end[1], is_output=False),
        )
    return flow


@pytest.fixture
def open_flow():
    """Type ids -> a document of such a flow and its selection."""

    def opened(*type_ids: str) -> tuple[Document, Selection]:
        return Document(flow_of(*type_ids)), Selection()

    return opened


@pytest.fixture
def inspector(qtbot):
    """The inspector on the screen, with nothing in it."""
    shown = Inspector(builtin_catalogue())
    qtbot.addWidget(shown)
    shown.resize(320, 700)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    return shown
