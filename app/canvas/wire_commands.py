"""What a person can do with wires: run in a style of their own, mute, show as a tunnel, go along them."""

from math import hypot

from app.canvas.stage import counted
from app.canvas.surface import FlowSurface
from app.document import wires
from app.document.edits import ABSENT
from app.document.joining import PinRef
from app.document.knots import knots_of, with_knots_at
from app.document.overrides import is_override
from app.document.spoken import words_of_wire
from app.document.wires import WireStyle, with_wire_state
from runtime.base.words import say
from runtime.visualflow.flow import VisualEdge

_SAID = {
    WireStyle.CURVED: "Curve {things}",
    WireStyle.STRAIGHT: "Straighten {things}",
    WireStyle.SQUARE: "Square {things}",
}
_USUAL = "Usual style for {things}"
_MUTE, _UNMUTE = "Mute {things}", "Unmute {things}"
_TUNNEL, _LINE = "Tunnel {things}", "Line for {things}"


class WireCommands:
    """Commands on the selected wires of one canvas; each edit is one undo step."""

    def __init__(self, view: FlowSurface) -> None:
        self._view = view
        self._walked: str | None = None
        self._knot = ("", 0)

    @property
    def chosen(self) -> list[VisualEdge]:
        """The selected wires of the file, in the order of the flow; values by entry are none."""
        edges = self._view.selection.edges
        return (
            [edge for edge in self._view.document.flow.edges if edge.id in edges] if edges else []
        )

    def set_style(self, style: WireStyle | None) -> None:
        """Let the selected wires run in a style of their own; None: as all others."""
        chosen = self._chosen_or_hint()
        value = str(style) if style is not None else ABSENT
        after = with_wire_state(
            self._view.document.flow, [e.id for e in chosen], wires.STYLE, value
        )
        template = _SAID[style] if style is not None else _USUAL
        self._view.document.apply(say(template, things=counted(len(chosen), "wire")), after)

    def toggle_muted(self) -> None:
        """Detach the selected wires from runs, or attach them again: off if all are muted."""
        turn_on = not all(edge.is_muted for edge in self.chosen)
        self._toggle(wires.MUTED, _MUTE if turn_on else _UNMUTE, on=turn_on)

    def toggle_tunnels(self) -> None:
        """Show the selected wires as two labels, or as lines again if all are tunnels."""
        turn_on = not all(wires.is_tunnel(edge) for edge in self.chosen)
        self._toggle(wires.TUNNEL, _TUNNEL if turn_on else _LINE, on=turn_on)

    def _toggle(self, key: str, template: str, *, on: bool) -> None:
        chosen = self._chosen_or_hint()
        after = with_wire_state(
            self._view.document.flow, [edge.id for edge in chosen], key, True if on else ABSENT
        )
        label = say(template, things=counted(len(chosen), "wire"))
        if self._view.document.apply(label, after):
            self._view.announce(label)

    def _chosen_or_hint(self) -> list[VisualEdge]:
        chosen = self.chosen
        if not chosen:
            by_entry = any(is_override(one) for one in self._view.selection.edges)
            first = say("Select a wire first: click it, or W at a node")
            self._view.tell(say(wires.NOT_MUTED) if by_entry else first)
        return chosen

    # ---- knots ------------------------------------------------------------------------------

    def add_knot(self) -> None:
        """Lead the selected wire through a knot in its middle; arrows move it from then on."""
        chosen = self._chosen_or_hint()
        row = self._view.scene.wire_of.get(chosen[0].id) if chosen else None
        if row is None:
            return
        points = self._view.scene.points[row]
        x, y = self._view.snapped(*points[len(points) // 2].tolist())
        knots = knots_of(chosen[0])
        start = self._view.scene.ends[row, :2]
        place = sum(
            hypot(a - start[0], b - start[1]) < hypot(x - start[0], y - start[1]) for a, b in knots
        )
        knots.insert(place, (x, y))
        self._knot = (chosen[0].id, place)
        self._lead(chosen[0], knots, say("Add knot"))

    def move_knot(self, dx: float, dy: float) -> bool:
        """Move the knot at hand of the one selected wire by scene pixels; False: there is none."""
        edge = self._knotted()
        if edge is None:
            return False
        knots, at = knots_of(edge), self._at(edge)
        knots[at] = (knots[at][0] + dx, knots[at][1] + dy)
        self._lead(edge, knots, say("Move knot"), ("knot", edge.id, at))
        return True

    def choose_knot(self, step: int) -> bool:
        """Take the next (1) or former (-1) knot of the one selected wire in hand; False: it has none."""
        edge = self._knotted()
        if edge is None:
            return False
        self._knot = (edge.id, (self._at(edge) + step) % len(knots_of(edge)))
        self._say_knot(edge)
        return True

    def _knotted(self) -> VisualEdge | None:
        """The selected wire, if it is the only thing selected and has knots."""
        chosen = self.chosen if not self._view.selection.nodes else []
        return chosen[0] if len(chosen) == 1 and knots_of(chosen[0]) else None

    def _at(self, edge: VisualEdge) -> int:
        edge_id, at = self._knot
        return min(at, len(knots_of(edge)) - 1) if edge_id == edge.id else 0

    def _lead(
        self,
        edge: VisualEdge,
        knots: list[tuple[float, float]],
        label: str,
        merge_key: tuple[object, ...] | None = None,
    ) -> None:
        document = self._view.document
        after = with_knots_at(document.flow, edge.id, knots)
        if document.apply(label, after, merge_key=merge_key):
            self._say_knot(document.flow.edges_by_id[edge.id])

    def _say_knot(self, edge: VisualEdge) -> None:
        count = len(knots_of(edge))
        words = say("Knot {number} of {count}", number=self._at(edge) + 1, count=count)
        self._view.set_hint(
            say("{words}; arrows move it, comma and point choose another", words=words)
        )
        self._view.announce(words)

    # ---- going along wires ------------------------------------------------------------------

    def select_next(self) -> None:
        """Select the next wire of the current node; after the last one the node again."""
        view = self._view
        if view.selection.current is not None:
            self._walked = view.selection.current
        flow, node_id = view.document.flow, self._walked
        if node_id not in flow.nodes_by_id or node_id is None:
            view.tell(say("Select a node first, then W goes through its wires"))
            return
        around = (*flow.edges_into.get(node_id, ()), *flow.edges_out_of.get(node_id, ()))
        ids = list(dict.fromkeys(edge.id for edge in around))
        at = next((ids.index(one) + 1 for one in view.selection.edges if one in ids), 0)
        if at == len(ids):
            view.selection.set([node_id], current=node_id)
            view.tell("" if ids else say("This node has no wires"))
            return
        view.selection.set((), [ids[at]])
        words = words_of_wire(flow, flow.edges_by_id[ids[at]])
        view.set_hint(
            say(
                "{words} ({number} of {count}); W: the next, J: to its other end",
                words=words,
                number=at + 1,
                count=len(ids),
            )
        )

    def go_along(self, edge: VisualEdge, start: PinRef) -> None:
        """Select the node at the other end of a wire, seen from one of its pins."""
        far = edge.target if start.is_output else edge.source
        if far in self._view.document.flow.nodes_by_id:
            self._view.selection.set([far], current=far)
            self._view.show_node(far)

    def follow(self) -> None:
        """Look at the other end of the selected wire: the end that is farther from the middle of the view."""
        chosen = self._chosen_or_hint()
        row = self._view.scene.wire_of.get(chosen[0].id) if chosen else None
        if row is None:
            return
        centre = self._view.seen().center()
        x0, y0, x1, y1 = self._view.scene.ends[row].tolist()
        to_start = (x0 - centre.x()) ** 2 + (y0 - centre.y()) ** 2
        to_end = (x1 - centre.x()) ** 2 + (y1 - centre.y()) ** 2
        self.look_at(x1, y1) if to_end >= to_start else self.look_at(x0, y0)

    def look_at(self, x: float, y: float) -> None:
        """Bring a scene place to the middle; `go_back` comes back."""
        view = self._view
        view.jump(view.camera.centred_on(x, y, view.width(), view.height()))
