"""What menus and keys do to the flow in front: action id -> command of its tab."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt

from app.document.arranging import Alignment, Axis
from app.document.lenses import Lens
from app.document.wires import WireStyle
from app.main_window.tabs.flow_tab import FlowTab
from app.runs.node_run import NodeRunState
from runtime.base.words import say

ZOOM_STEP = 1.25

FlowCommand = Callable[[FlowTab], object]


def undo(tab: FlowTab) -> None:
    """Take the last edit back, and say which it was."""
    _go(tab, say("Undone: {edit}", edit=tab.document.undo_label), tab.view.commands.large.undo)


def redo(tab: FlowTab) -> None:
    """Make the edit again that was taken back last, and say which it was."""
    _go(tab, say("Redone: {edit}", edit=tab.document.redo_label), tab.view.commands.large.redo)


def _go(tab: FlowTab, words: str, go: Callable[[], None]) -> None:
    before = tab.document.history_index
    go()
    if (
        tab.document.history_index != before
    ):  # else there was nothing, or it is worked out on a thread
        tab.view.announce(words)


def fit_running(tab: FlowTab) -> None:
    """Show the nodes that run or wait."""
    busy = (NodeRunState.RUNNING, NodeRunState.WAITING)
    nodes = [node_id for node_id, run in tab.view.overlay.runs.items() if run.state in busy]
    if nodes:
        tab.view.fit(tab.view.scene.bounds(nodes))


def add_node(tab: FlowTab) -> None:
    """Open the search that adds a node, in the middle."""
    tab.view.setFocus()
    tab.view.add_by_key()


def add_note(tab: FlowTab) -> None:
    """Add a sticky note and let it be written."""
    tab.view.setFocus()
    tab.view.write_note()


def rename_frame(tab: FlowTab) -> None:
    """Edit the title of the frame at hand."""
    frame = tab.view.commands.frames.of()
    if frame is not None and not frame.is_collapsed:
        tab.view.rename_frame(frame)


def edit_note(tab: FlowTab) -> None:
    """Edit the note in sight nearest to the middle."""
    note = tab.view.commands.frames.note()
    if note is not None:
        tab.view.rename_frame(note)
    else:
        tab.view.tell(say("No note is in sight; N adds one"))


def remove_frame(tab: FlowTab) -> None:
    """Remove the frame at hand; what is on it stays."""
    frame = tab.view.commands.frames.of()
    if frame is not None:
        tab.view.commands.frames.remove_frame(frame.id)


def comment(tab: FlowTab) -> None:
    """Edit the comment of the current node."""
    if tab.selection.current is not None:
        tab.view.edit_note(tab.selection.current)


def rename(tab: FlowTab) -> None:
    """Edit the title of the current node on the node."""
    if tab.selection.current is not None:
        tab.view.rename_node(tab.selection.current)


FLOW_COMMANDS: Mapping[str, FlowCommand] = {
    "edit.undo": undo,
    "edit.redo": redo,
    "edit.cut": lambda tab: tab.view.commands.cut(),
    "edit.copy": lambda tab: tab.view.commands.copy(),
    "edit.paste": lambda tab: tab.view.commands.paste(),
    "edit.duplicate": lambda tab: tab.view.commands.duplicate(),
    "edit.delete": lambda tab: tab.view.commands.delete(),
    "edit.delete_heal": lambda tab: tab.view.commands.delete_and_heal(),
    "edit.select_all": lambda tab: tab.view.commands.arrange.select_all(),
    "edit.select_none": lambda tab: tab.selection.clear(),
    "edit.select_upstream": lambda tab: tab.view.commands.arrange.grow(downstream=False),
    "edit.select_downstream": lambda tab: tab.view.commands.arrange.grow(downstream=True),
    "edit.lock_flow": lambda tab: tab.view.commands.marks.toggle_flow_lock(),
    "node.add": add_node,
    "node.note": add_note,
    "node.comment": comment,
    "frame.rename": rename_frame,
    "frame.edit_note": edit_note,
    "frame.next": lambda tab: tab.view.commands.frames.select_next(),
    "frame.link_note": lambda tab: tab.view.commands.frames.link_to_selected(),
    "frame.collapse": lambda tab: tab.view.commands.frames.toggle_collapsed(),
    "frame.lock": lambda tab: tab.view.commands.frames.toggle_lock(),
    "frame.remove": remove_frame,
    "node.wider": lambda tab: tab.view.commands.resize(1, 0),
    "node.narrower": lambda tab: tab.view.commands.resize(-1, 0),
    "node.higher": lambda tab: tab.view.commands.resize(0, 1),
    "node.lower": lambda tab: tab.view.commands.resize(0, -1),
    "node.rename": rename,
    "node.connect": lambda tab: tab.view.keyboard.offer_joints(),
    "node.disconnect": lambda tab: tab.view.commands.disconnect(),
    "node.disable": lambda tab: tab.view.commands.marks.toggle_muted(),
    "node.collapse": lambda tab: tab.view.commands.marks.toggle_collapsed(),
    "node.hide_pins": lambda tab: tab.view.commands.marks.toggle_unused_pins(),
    "node.lock": lambda tab: tab.view.commands.marks.toggle_locked(),
    "node.group": lambda tab: tab.view.frame_selection(),
    "wire.next": lambda tab: tab.view.commands.wires.select_next(),
    "wire.knot": lambda tab: tab.view.commands.wires.add_knot(),
    "wire.follow": lambda tab: tab.view.commands.wires.follow(),
    "wire.mute": lambda tab: tab.view.commands.wires.toggle_muted(),
    "wire.tunnel": lambda tab: tab.view.commands.wires.toggle_tunnels(),
    "wire.usual": lambda tab: tab.view.commands.wires.set_style(None),
    "wire.curved": lambda tab: tab.view.commands.wires.set_style(WireStyle.CURVED),
    "wire.straight": lambda tab: tab.view.commands.wires.set_style(WireStyle.STRAIGHT),
    "wire.square": lambda tab: tab.view.commands.wires.set_style(WireStyle.SQUARE),
    "layout.auto": lambda tab: tab.view.commands.arrange.lay_out(),
    "layout.straighten": lambda tab: tab.view.commands.arrange.straighten(),
    "layout.left": lambda tab: tab.view.commands.arrange.align(Alignment.LEFT),
    "layout.right": lambda tab: tab.view.commands.arrange.align(Alignment.RIGHT),
    "layout.top": lambda tab: tab.view.commands.arrange.align(Alignment.TOP),
    "layout.bottom": lambda tab: tab.view.commands.arrange.align(Alignment.BOTTOM),
    "layout.centre": lambda tab: tab.view.commands.arrange.align(Alignment.CENTRE),
    "layout.middle": lambda tab: tab.view.commands.arrange.align(Alignment.MIDDLE),
    "layout.stack_across": lambda tab: tab.view.commands.arrange.stack(Axis.HORIZONTAL),
    "layout.stack_down": lambda tab: tab.view.commands.arrange.stack(Axis.VERTICAL),
    "layout.across": lambda tab: tab.view.commands.arrange.distribute(Axis.HORIZONTAL),
    "layout.down": lambda tab: tab.view.commands.arrange.distribute(Axis.VERTICAL),
    "view.trace": lambda tab: tab.view.commands.arrange.trace(),
    "view.steps": lambda tab: tab.show_lens(Lens.STEPS),
    "view.data": lambda tab: tab.show_lens(Lens.DATA),
    "view.errors": lambda tab: tab.show_lens(Lens.ERRORS),
    "view.time": lambda tab: tab.show_lens(Lens.TIME),
    "view.cost": lambda tab: tab.show_lens(Lens.COST),
    "view.no_lens": lambda tab: tab.show_lens(None),
    "view.zoom_in": lambda tab: tab.view.zoom_to(tab.view.camera.scale * ZOOM_STEP),
    "view.zoom_out": lambda tab: tab.view.zoom_to(tab.view.camera.scale / ZOOM_STEP),
    "view.actual": lambda tab: tab.view.zoom_to(1.0),
    "view.fit": lambda tab: tab.view.fit_all(),
    "view.fit_selection": lambda tab: tab.view.fit_selection(),
    "view.fit_running": fit_running,
    "view.split": lambda tab: tab.split(Qt.Orientation.Horizontal),
    "view.split_below": lambda tab: tab.split(Qt.Orientation.Vertical),
    "run.clear": lambda tab: tab.show_run(None),
}
