"""View state that is kept with the flow: knots, remarks, collapsed, muted and locked nodes, bookmarks."""

from collections.abc import Collection, Iterable

from app.canvas.camera import Camera
from app.canvas.large_edits import LargeEdits
from app.canvas.stage import counted
from app.canvas.surface import FlowSurface
from app.document import edits
from app.document.frames import with_studio
from app.document.knots import knots_of, with_knots_at
from app.document.locks import LOCKED_KEY, is_flow_locked, with_flow_lock
from app.document.measures import HIDE_KEY, MAX_WIDTH, STUDIO_KEY, studio_state
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.visualflow.flow import VisualFlow, VisualNode

GROW_STEP = 32.0
"""Scene pixels that a key makes nodes and frames larger by."""
_COLLAPSE = "Collapse {things}", "Uncollapse {things}"
_MUTE = "Mute {things}", "Unmute {things}"
_LOCK = "Lock {things}", "Unlock {things}"


class MarkCommands:
    """What this editor keeps in `studio` objects; other programs ignore it. Each method is one undo step."""

    def __init__(self, view: FlowSurface, large: LargeEdits) -> None:
        self._view, self._large = view, large

    # ---- nodes ------------------------------------------------------------------------------

    def toggle(self, key: str, on: str, off: str) -> None:
        """Switch a flag of the selected nodes: on if any of them has it off.

        Args:
            on, off: label of the edit that switches it so, with `{things}` for what was switched.
        """
        chosen = self._view.selection.nodes

        def make(flow: VisualFlow) -> tuple[str, VisualFlow]:
            nodes = [flow.nodes_by_id[one] for one in chosen if one in flow.nodes_by_id]
            turn_on = not all(studio_state(node.data).get(key) for node in nodes)
            value: JsonValue = True if turn_on else edits.ABSENT
            label = say(on if turn_on else off, things=counted(len(nodes)))
            return label, _marked(flow, nodes, key, value)

        self._large.edit(chosen, say("Changing…"), make, self._view.announce)

    def _apply(self, label: str, after: VisualFlow) -> None:
        """Make an edit that a key switches on and off, and say which it was."""
        if self._view.document.apply(label, after):
            self._view.announce(label)

    def toggle_collapsed(self) -> None:
        """Show only the headers of the selected nodes, or all of them again."""
        self.toggle("collapsed", *_COLLAPSE)

    def toggle_unused_pins(self) -> None:
        """Show all pins of the selected nodes if any hides some, else hide those that are not wired."""
        scene = self._view.scene
        looks = [look for n in self._view.selection.nodes if (look := scene.look(n)) is not None]
        hide = not any(look.measures.hidden for look in looks)
        self.set_pins_hidden([look.node.id for look in looks], hide=hide)

    def set_pins_hidden(self, nodes: Collection[str], *, hide: bool) -> None:
        """Show only pins in use, or all of them; the nodes remember it."""

        def make(flow: VisualFlow) -> tuple[str, VisualFlow]:
            known = [flow.nodes_by_id[one] for one in nodes if one in flow.nodes_by_id]
            things = counted(len(known))
            label = (
                say("Hide unused pins of {things}", things=things)
                if hide
                else say("Show all pins of {things}", things=things)
            )
            return label, _marked(flow, known, HIDE_KEY, hide)

        self._large.edit(nodes, say("Changing…"), make, self._view.announce)

    def toggle_muted(self) -> None:
        """Mark the selected nodes as muted, or no longer."""
        self.toggle("muted", *_MUTE)

    def toggle_locked(self) -> None:
        """Keep the selected nodes where they are, or let them be moved and deleted again."""
        self.toggle(LOCKED_KEY, *_LOCK)

    def toggle_flow_lock(self) -> None:
        """Make the whole flow read-only, or free again."""
        flow = self._view.document.flow
        locked = not is_flow_locked(flow)
        words = say("Lock flow") if locked else say("Unlock flow")
        self._apply(words, with_flow_lock(flow, locked=locked))

    def set_note(self, node_id: str, text: str) -> None:
        """Keep a comment with a node; an empty one is taken away."""
        value: JsonValue = text if text.strip() else edits.ABSENT
        after = edits.set_param_at(self._view.document.flow, node_id, [STUDIO_KEY, "note"], value)
        self._view.document.apply(say("Comment on node"), after)

    def grown(self, flow: VisualFlow, across: int, down: int) -> VisualFlow:
        """A flow with the selected nodes wider and, if they have a text, higher, by steps; negative: smaller."""
        grown: dict[str, VisualNode] = {}
        for node_id in self._view.selection.nodes:
            look = self._view.scene.look(node_id)
            if look is None:
                continue
            node, measures = flow.nodes_by_id[node_id], look.measures
            least = measures.least_height
            width = min(max(measures.width + across * GROW_STEP, 96.0), 3 * MAX_WIDTH)
            high = measures.height + down * GROW_STEP if down and least is not None else None
            wide = width if across else None
            grown[node_id] = edits.of_size(node, wide, high, least or 0.0)
        return edits.replace_nodes(flow, grown)

    # ---- knots ------------------------------------------------------------------------------

    def add_knot(self, edge_id: str, at: tuple[float, float]) -> None:
        """Lead a wire through a place, in the right order among its other knots."""
        flow = self._view.document.flow
        edge = flow.edges_by_id.get(edge_id)
        row = self._view.scene.wire_of.get(edge_id)
        if edge is None or row is None:
            return
        start = self._view.scene.ends[row, :2]
        knots = sorted(
            [*knots_of(edge), self._view.snapped(*at)],
            key=lambda knot: (knot[0] - start[0]) ** 2 + (knot[1] - start[1]) ** 2,
        )
        self._set_knots(edge_id, knots, say("Add knot"))

    def clear_knots(self, edge_id: str) -> None:
        """Let a wire run freely again."""
        self._set_knots(edge_id, [], say("Remove knots"))

    def remove_knot(self, edge_id: str, index: int) -> None:
        """Take one knot out of a wire."""
        edge = self._view.document.flow.edges_by_id.get(edge_id)
        knots = knots_of(edge) if edge is not None else []
        if index < len(knots):
            del knots[index]
            self._set_knots(edge_id, knots, say("Remove knot"))

    def _set_knots(self, edge_id: str, knots: list[tuple[float, float]], label: str) -> None:
        after = with_knots_at(self._view.document.flow, edge_id, knots)
        self._view.document.apply(label, after)

    # ---- bookmarks --------------------------------------------------------------------------

    def set_bookmark(self, number: int) -> None:
        """Remember where one looks as one of ten bookmarks."""
        flow = self._view.document.flow
        camera = self._view.camera
        centre = self._view.seen().center()
        state = studio_state(flow.model_extra or {})
        marks = state.get("bookmarks")
        kept: JsonObject = dict(marks) if isinstance(marks, dict) else {}
        kept[str(number)] = [round(centre.x()), round(centre.y()), round(camera.scale, 3)]
        after = with_studio(flow, {**state, "bookmarks": kept})
        self._view.document.apply(say("Set bookmark {number}", number=number), after)

    def go_to_bookmark(self, number: int) -> bool:
        """Look where a bookmark was set; False if it was not."""
        marks = studio_state(self._view.document.flow.model_extra or {}).get("bookmarks")
        mark = marks.get(str(number)) if isinstance(marks, dict) else None
        if not (
            isinstance(mark, list)
            and len(mark) == 3
            and all(isinstance(part, int | float) and abs(part) < 1e9 for part in mark)
        ):
            return False
        x, y, scale = mark
        camera = Camera(0.0, 0.0, min(max(float(scale), 0.02), 4.0))
        self._view.jump(
            camera.centred_on(float(x), float(y), self._view.width(), self._view.height())
        )
        return True


def _marked(
    flow: VisualFlow, nodes: Iterable[VisualNode], key: str, value: JsonValue
) -> VisualFlow:
    marked = {node.id: edits.with_param(node, [STUDIO_KEY, key], value) for node in nodes}
    return edits.replace_nodes(flow, marked)
