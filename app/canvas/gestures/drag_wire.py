"""Drawing a wire from either end, re-plugging one, moving all wires of a pin."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from typing_extensions import override

from app.canvas.camera import Camera
from app.canvas.overlay_state import OverlayPainter
from app.canvas.pointer_marks import draw_bubble, draw_pin_ring
from app.canvas.stage import Gesture, Stage
from app.canvas.wire_lines import clipped, segments
from app.canvas.wire_marks import draw_wire_rows
from app.document import conversions, edits, splicing
from app.document.joining import Allowed, PinRef, Refused, may_join
from app.document.wire_shapes import crossing, wire_points
from app.widgets.retelling import retold
from app.widgets.theme import pin_look
from runtime.base.words import say, say_count
from runtime.visualflow.flow import VisualEdge, VisualFlow

MAGNET_PX = 26.0
BESIDE = 72.0
"""Scene pixels between a pin that was clicked and the pin of the new node that joins it."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class HeldWire:
    """A loose end in the hand.

    Attributes:
        anchor: the pin the wire stays at.
        edge_id: the wire that is being re-plugged; None: a new one.
    """

    anchor: PinRef
    edge_id: str | None = None


def held_wires(flow: VisualFlow, pin: PinRef, *, all_of_pin: bool, adds: bool) -> list[HeldWire]:
    """What a press on a pin picks up.

    A taken input, and a taken execution output, give their wire away; `adds` starts a new one instead;
    `all_of_pin` takes every wire of the pin along.
    """
    wires = _wires_at(flow, pin)
    node = flow.nodes_by_id.get(pin.node_id)
    found = splicing.pin_of(flow, pin)
    if node is None or found is None:
        return []
    if all_of_pin and wires:
        return [HeldWire(_far_end(wire, pin), wire.id) for wire in wires]
    takes_one = found.is_exec if pin.is_output else not found.is_exec
    if wires and takes_one and not adds:
        return [HeldWire(_far_end(wires[0], pin), wires[0].id)]
    return [HeldWire(pin)]


def _wires_at(flow: VisualFlow, pin: PinRef) -> list[VisualEdge]:
    if pin.is_output:
        return [e for e in flow.edges_out_of.get(pin.node_id, ()) if e.source_handle == pin.pin_id]
    return [e for e in flow.edges_into.get(pin.node_id, ()) if e.target_handle == pin.pin_id]


def is_free(flow: VisualFlow, pin: PinRef) -> bool:
    """Whether a pin has no wires."""
    return not _wires_at(flow, pin)


def _far_end(wire: VisualEdge, pin: PinRef) -> PinRef:
    if pin.is_output:
        return PinRef(wire.target, wire.target_handle, False)
    return PinRef(wire.source, wire.source_handle, True)


class DragWire(Gesture):
    """Press on a pin, drag, join or refuse; let go over nothing to add a node or to unplug.

    A mere click on a pin without wires adds a node that fits, too.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage, start: QPointF, pin: PinRef, held: list[HeldWire]) -> None:
        super().__init__(stage, start)
        self._pin = pin
        self._held = held
        self._moved_ids = frozenset(wire.edge_id for wire in held if wire.edge_id)
        self._target: PinRef | None = None
        self._refusal = ""
        self._conversion: VisualFlow | None = None
        self._choice = 0
        self._alternative = ""
        self._fitting: list[PinRef] = []
        self._others: list[PinRef] = []
        self._judged: Camera | None = None

    @property
    def target(self) -> PinRef | None:
        """The pin the wire would join if it were dropped now."""
        return self._target

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self.is_click(point):
            return
        if not self.was_moved:
            self.was_moved = True
            self.stage.lift(frozenset(), self._moved_ids)
        self.now = point
        self._choice = 1 if modifiers & _SHIFT else 0
        self._judge_pins()
        self._choose_target(point)
        self.say(self._words())
        self.stage.refresh()

    def _verdict(self, pin: PinRef) -> Allowed | Refused:
        flow = self.stage.document.flow
        verdict: Allowed | Refused = Refused("")
        for wire in self._held:
            verdict = may_join(flow, wire.anchor, pin, self._moved_ids)
            if isinstance(verdict, Refused):
                return verdict
        return verdict

    def _judge_pins(self) -> None:
        """Which pins in sight fit; asked anew only when the camera moved."""
        scene, camera = self.stage.scene, self.stage.camera
        if self._judged == camera:
            return
        self._judged = camera
        self._fitting, self._others = [], []
        seen = self.stage.seen()
        for row in scene.node_rows_in(seen)[:400].tolist():
            look = scene.looks[row]
            if look is None:
                continue
            for place in look.measures.pins:
                ref = PinRef(look.node.id, place.pin.id, place.is_output)
                if ref.is_output == self._held[0].anchor.is_output:
                    self._others.append(ref)
                elif isinstance(self._verdict(ref), Allowed):
                    self._fitting.append(ref)
                else:
                    self._others.append(ref)

    def _choose_target(self, point: QPointF) -> None:
        self._target, self._refusal, self._conversion = None, "", None
        pin = self.stage.pin_at(point)
        if pin is not None and pin != self._held[0].anchor:
            verdict = self._verdict(pin)
            if isinstance(verdict, Allowed):
                self._target = pin
            else:
                self._refusal = retold(verdict.reason)
                self._conversion = self._conversion_to(pin)
            return
        near = self._nearest_fitting(point)
        if near is not None:
            self._target = near
            return
        node_id = self.stage.node_at(point)
        if node_id is not None and node_id != self._held[0].anchor.node_id and len(self._held) == 1:
            joint = splicing.best_pin(self.stage.document.flow, self._held[0].anchor, node_id)
            if joint is None:
                self._refusal = say("no pin of this node fits")
            else:
                self._target = joint.end if self._held[0].anchor.is_output else joint.start

    def _conversion_to(self, pin: PinRef) -> VisualFlow | None:
        """The flow with a converting node in between, where one wire is refused for its type."""
        self._alternative = ""
        if len(self._held) != 1 or pin.is_output == self._held[0].anchor.is_output:
            return None
        ends = [
            splicing.pin_of(self.stage.document.flow, ref) for ref in (self._held[0].anchor, pin)
        ]
        given, wanted = ends if self._held[0].anchor.is_output else ends[::-1]
        if given is not None and wanted is not None:
            kinds = conversions.conversion_types(given.type, wanted.type)
            other = self.stage.catalogue.get(kinds[1 - self._choice]) if len(kinds) > 1 else None
            if other is not None:
                key = say("without Shift") if self._choice else say("Shift")
                self._alternative = f"; {key}: “{say(other.title)}”"
        flow = edits.remove_edges(self.stage.document.flow, self._moved_ids)
        return conversions.converted(
            flow, self._held[0].anchor, pin, self.stage.catalogue, choice=self._choice
        )

    def _nearest_fitting(self, point: QPointF) -> PinRef | None:
        best: tuple[float, PinRef] | None = None
        for ref in self._fitting:
            at = self.stage.scene.pin_point(ref)
            if at is None:
                continue
            way = self.stage.camera.to_widget(*at) - point
            distance = float(np.hypot(way.x(), way.y()))
            if distance <= MAGNET_PX and (best is None or distance < best[0]):
                best = distance, ref
        return best[1] if best is not None else None

    def _words(self) -> str:
        if self._target is not None:
            verdict = self._verdict(self._target)
            if isinstance(verdict, Allowed) and verdict.route_key:
                label = verdict.route_label
                return say(
                    "Feeds “{pin_id}” when control comes by “{label}”, else the wire that is there",
                    pin_id=self._target.pin_id,
                    label=label,
                )
            if isinstance(verdict, Allowed) and verdict.replaces:
                return say(
                    "Joins “{pin_id}” and replaces the wire that is there",
                    pin_id=self._target.pin_id,
                )
            return say("Joins “{pin_id}”", pin_id=self._target.pin_id)
        if self._conversion is not None:
            between = say(
                "inserts “{title}” between them", title=say(self._conversion.nodes[-1].title)
            )
            return f"{self._refusal}: {between}{self._alternative}"
        if self._refusal:
            return self._refusal
        if self._moved_ids:
            return say("Let go to unplug the wire")
        return say("Let go to add a node that fits")

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if not self.was_moved:
            if not modifiers:
                self._offer_nodes(point)
            return
        self.move(point, modifiers)
        self.stage.drop_lifted()
        if self._target is not None:
            self._join(self._target)
        elif self._conversion is not None:
            title = say(self._conversion.nodes[-1].title)
            self.stage.document.apply(
                say("Add wire through {title}", title=title), self._conversion
            )
        elif self._refusal:
            self.stage.set_hint(self._refusal)
        elif self._moved_ids:
            flow = self.stage.document.flow
            self.stage.document.apply(say("Unplug wire"), edits.remove_edges(flow, self._moved_ids))
        else:
            self.stage.open_quick_add(point, tuple(wire.anchor for wire in self._held))

    def _offer_nodes(self, point: QPointF) -> None:
        """A click on a pin without wires: search a node that fits, to stand beside it."""
        if self._moved_ids or not is_free(self.stage.document.flow, self._pin):
            return
        way = BESIDE if self._pin.is_output else -BESIDE
        at = point + QPointF(way * self.stage.camera.scale, 0.0)
        self.stage.open_quick_add(at, (self._pin,))

    def _join(self, target: PinRef) -> None:
        document = self.stage.document
        after = document.flow
        for wire in self._held:
            verdict = may_join(after, wire.anchor, target, self._moved_ids)
            if isinstance(verdict, Refused):
                continue
            if wire.edge_id is not None and verdict.route_key:
                after = edits.remove_edges(after, [wire.edge_id])
            if wire.edge_id is None or verdict.route_key:
                after = edits.add_edge(
                    after, wire.anchor, target, verdict.replaces, verdict.route_key
                )
            else:
                replaces = frozenset(verdict.replaces) - self._moved_ids
                after = edits.replug_edge(after, wire.edge_id, wire.anchor, target, replaces)
        label = say("Re-plug wire") if self._moved_ids else say("Add wire")
        document.apply(
            label if len(self._held) == 1 else say("Move {count} wires", count=len(self._held)),
            after,
        )

    @override
    def cancel(self) -> None:
        if self.was_moved:
            self.stage.drop_lifted()

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        if not self.was_moved:
            return
        self._paint_pins(painter, paint)
        scene, camera = self.stage.scene, self.stage.camera
        end = scene.pin_point(self._target) if self._target is not None else None
        x, y = end if end is not None else camera.to_scene(self.now)
        ends = []
        for wire in self._held:
            at = scene.pin_point(wire.anchor)
            if at is not None:
                ends.append((*at, x, y) if wire.anchor.is_output else (x, y, *at))
        if ends:
            color = paint.theme.failed if self._refusal else self._color(paint)
            style = Qt.PenStyle.SolidLine if self._target is not None else Qt.PenStyle.DashLine
            painter.setPen(QPen(color, 2.5, style))
            points = wire_points(np.asarray(ends, float), scene.style)
            paint.batches.lines.draw(painter, clipped(segments(points, camera), paint.view))
        if self._target is not None:
            draw_pin_ring(painter, paint, self._target, paint.theme.accent, 10.0)
        elif self._refusal:
            words = self._words() if self._conversion is not None else self._refusal
            is_refusal = self._conversion is None
            draw_bubble(painter, self.now, words, paint.theme, is_refusal=is_refusal)

    def _color(self, paint: OverlayPainter) -> QColor:
        pin = splicing.pin_of(self.stage.document.flow, self._held[0].anchor)
        return pin_look(pin.type if pin is not None else "any", paint.theme).color

    def _paint_pins(self, painter: QPainter, paint: OverlayPainter) -> None:
        if paint.camera.scale < 0.4:
            return
        veil = QColor(paint.theme.node_body)
        veil.setAlpha(190)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        size = 7.0 * min(paint.camera.scale, 1.5)
        for ref in self._others:
            at = self.stage.scene.pin_point(ref)
            if at is not None and ref != self._held[0].anchor:
                painter.drawEllipse(paint.camera.to_widget(*at), size, size)
        for ref in self._fitting:
            draw_pin_ring(painter, paint, ref, paint.theme.done, 8.0)


class CutWires(Gesture):
    """Ctrl+Shift-drag: cuts every wire that the line crosses."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage, start: QPointF) -> None:
        super().__init__(stage, start)
        self._trail = [start]

    @override
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.now = point
        self._trail.append(point)
        count = len(self._crossed())
        self.say(say_count(count, "Cuts 1 wire", "Cuts {count} wires"))
        self.stage.refresh()

    def _crossed(self) -> frozenset[str]:
        scene, camera = self.stage.scene, self.stage.camera
        found: set[str] = set()
        for one, other in zip(self._trail, self._trail[1:], strict=False):
            x0, y0 = camera.to_scene(one)
            x1, y1 = camera.to_scene(other)
            area = QRectF(QPointF(x0, y0), QPointF(x1, y1)).normalized().adjusted(-1, -1, 1, 1)
            rows = scene.without_tunnels(scene.wire_rows_in(area))
            if not len(rows):
                continue
            hits = crossing(scene.points[rows], x0, y0, x1, y1)
            found |= {
                edge.id for row in rows[hits].tolist() if (edge := scene.edges[row]) is not None
            }
        return frozenset(found)

    @override
    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        cut = self._crossed()
        if cut:
            flow = self.stage.document.flow
            label = say("Cut wire") if len(cut) == 1 else say("Cut {count} wires", count=len(cut))
            self.stage.document.apply(label, edits.remove_edges(flow, cut))

    @override
    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        scene = self.stage.scene
        crossed = [scene.wire_of[edge_id] for edge_id in self._crossed()]
        draw_wire_rows(painter, paint, crossed, paint.theme.failed, 3.5)
        painter.setPen(QPen(paint.theme.failed, 1.5, Qt.PenStyle.DashLine))
        painter.drawPolyline(self._trail)
