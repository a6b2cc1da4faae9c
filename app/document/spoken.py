"""Wires, frames and notes in words: for lists, hints and screen readers."""

from app.document.frames import Frame, first_line, on_frame
from app.document.measures import control_words, words_of_pin
from app.document.node_titles import title_of
from app.document.wires import is_tunnel
from runtime.base.words import say, say_count
from runtime.visualflow.flow import VisualEdge, VisualFlow


def words_of_wire(flow: VisualFlow, edge: VisualEdge) -> str:
    """A wire by both of its ends, and what is unusual about it."""
    source = _end(flow, edge.source, edge.source_handle, is_output=True)
    target = _end(flow, edge.target, edge.target_handle, is_output=False)
    words = say("Wire from {source} to {target}", source=source, target=target)
    marks = ((say("muted"), edge.is_muted), (say("tunnel"), is_tunnel(edge)))
    return ", ".join([words, *(word for word, holds in marks if holds)])


def _end(flow: VisualFlow, node_id: str, pin_id: str, *, is_output: bool) -> str:
    """The title of a node, and its pin if that is not the usual one for execution."""
    title, node = title_of(flow, node_id), flow.nodes_by_id.get(node_id)
    if control_words(pin_id) or node is None:
        return title
    pin = node.output(pin_id) if is_output else node.input(pin_id)
    return f"{title}, {words_of_pin(pin) if pin is not None else pin_id}"


def words_of_frame(flow: VisualFlow, frame: Frame) -> str:
    """A frame or note by its title or first words, how much is on it, and what is unusual about it."""
    if frame.is_note:
        parts = [say("Note “{words}”", words=frame.title or first_line(frame.text))]
    else:
        count = len(on_frame(flow, frame)[0])
        title = say("Frame “{words}”", words=frame.title or say("Frame"))
        parts = [title, say_count(count, "1 node", "{count} nodes")]
    marks = ((say("collapsed"), frame.is_collapsed), (say("locked"), frame.is_locked))
    return ", ".join([*parts, *(word for word, holds in marks if holds)])
