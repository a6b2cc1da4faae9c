"""Words and marks of the canvas, measured from rendered pixels in every theme (WCAG 2.2, 1.4.3 and 1.4.11)."""

import pytest
from PySide6.QtCore import QRectF

from app.canvas.bubbles import bubble_box
from app.canvas.camera import Camera
from app.canvas.surface import FlowSurface
from app.document import edits
from app.document.frames import FRAME_COLORS, Frame, add_frame, collapse, frames_of
from app.document.joining import PinRef
from app.runs.node_run import NodeRun, NodeRunState
from app.widgets.theme import THEMES
from tests.support.flows import chain
from tests.support.looks import enlarged, strongest_contrast

TEXT, MARK = 4.5, 3.0
RUNS = {
    "node-1": NodeRun(NodeRunState.DONE, duration_ms=1234.0, tokens=30),
    "node-2": NodeRun(NodeRunState.RUNNING, streamed="what a model says"),
    "node-3": NodeRun(NodeRunState.WAITING, detail="What is your name?"),
    "node-4": NodeRun(NodeRunState.FAILED, detail="it broke"),
}


def drawn_flow():
    """Nodes of every state in a row, one muted; a frame, a block, and a note of every colour."""
    flow = chain(6)
    flow = edits.move_nodes(flow, {f"node-{n + 1}": (n * 220.0, 80.0) for n in range(6)})
    flow = edits.set_pin_default(flow, "node-1", "text", "hello")
    flow = add_frame(flow, Frame("frame", "Frame", 640.0, 30.0, 220.0, 200.0))
    flow = add_frame(flow, Frame("block", "Block", 1080.0, 30.0, 220.0, 220.0))
    for number, color in enumerate(FRAME_COLORS):
        text = "Note\n\n[link](node:node-1)"
        flow = add_frame(flow, Frame(color, "", number * 200.0, 300.0, 180.0, 80.0, text, color))
    return collapse(flow, next(f for f in frames_of(flow) if f.id == "block"))


def words_of(view: FlowSurface) -> dict[str, QRectF]:
    """Where words stand, widget pixels."""
    found = {}
    for node_id in ("node-1", "node-2", "node-3", "node-4", "node-5"):
        box = view.scene.rect_of(node_id)
        found[f"title of {node_id}"] = QRectF(box.x() + 30, box.y() + 6, 60, 20)
        x, y = view.scene.pin_point(PinRef(node_id, "count", False))
        found[f"pin of {node_id}"] = QRectF(x + 12, y - 8, 36, 16)
        if node_id in RUNS:
            found[f"state of {node_id}"] = QRectF(box.x() + 8, box.bottom() - 1, 120, 10)
    box = view.scene.rect_of("node-1")
    found["state of node-1"] = QRectF(box.right() - 80, box.bottom() - 2, 76, 12)
    found["comment"] = bubble_box(view.scene, "node-2", "A comment")
    found["frame"] = QRectF(664, 36, 60, 18)
    found["block"] = QRectF(1106, 38, 60, 18)
    for number, color in enumerate(FRAME_COLORS):
        found[f"{color} note"] = QRectF(number * 200.0 + 10, 306, 60, 18)
        found[f"link of {color} note"] = QRectF(number * 200.0 + 10, 328, 40, 18)
    return {what: view.camera.rect_to_widget(box) for what, box in found.items()}


def marks_of(view: FlowSurface) -> dict[str, QRectF]:
    """Where marks stand, widget pixels."""
    found = {}
    for pin, is_output in (("text", False), ("count", False), ("result", True), ("exec-out", True)):
        x, y = view.scene.pin_point(PinRef("node-1", pin, is_output))
        found[pin] = QRectF(x - 6, y - 6, 12, 12)
    done, at = view.scene.rect_of("node-1"), view.scene.rect_of("node-5")
    found["tick"] = QRectF(done.right() - 8, done.y() - 8, 16, 16)
    found["breakpoint"] = QRectF(at.x() - 8, at.y() - 8, 16, 16)
    return {what: view.camera.rect_to_widget(box) for what, box in found.items()}


@pytest.mark.parametrize("name", THEMES)
def test_words_and_marks_of_the_canvas_can_be_read(canvas, qtbot, name):
    view = canvas(drawn_flow()).view
    view.set_theme(THEMES[name])
    view.resize(1400, 480)
    view.commands.marks.set_note("node-2", "A comment")
    view.selection.set(["node-5"])
    view.commands.marks.toggle_muted()
    view.selection.clear()
    view.set_run_states(RUNS)
    view.show_breakpoints({"node-5": ""})
    view.set_camera(Camera(40.0, 20.0, 1.0))
    picture = enlarged(view)
    for least, places in ((TEXT, words_of(view)), (MARK, marks_of(view))):
        ratios = {what: round(strongest_contrast(picture, box), 2) for what, box in places.items()}
        assert {what: ratio for what, ratio in ratios.items() if ratio < least} == {}
