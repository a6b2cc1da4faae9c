"""What does not belong to the node or wire under the pointer is dimmed, once the pointer rests."""

import time

from PySide6.QtCore import QTimer

from app.canvas.surface import FlowSurface
from app.document.tracing import Trace, Tracing, tracing, tracing_wire

REST_MS = 450
"""How long the pointer rests on a node or wire before the rest is dimmed."""
SLICE_S = 0.005


class HoverTrace:
    """Traces what the overlay of a canvas says is under the pointer; owned by the canvas.

    Attributes:
        is_wanted: whether anything is dimmed at all.
    """

    def __init__(self, surface: FlowSurface) -> None:
        self._surface = surface
        self.is_wanted = False
        self._rest = QTimer(surface, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.begin)
        self._slices = QTimer(surface, singleShot=True)
        self._slices.timeout.connect(self._go_on)
        self._steps: Tracing | None = None

    @property
    def is_busy(self) -> bool:
        """Whether it waits for the pointer to rest, or is still finding out what belongs."""
        return self._rest.isActive() or self._steps is not None

    def follow(self) -> None:
        """Something else is under the pointer: trace it after a moment, at once if something is traced already."""
        state = self._surface.overlay
        if not self.is_wanted or (state.hovered_node is None and state.hovered_wire is None):
            self.end()
        elif state.trace is not None:
            self.begin()
        else:
            self._rest.start()

    def end(self) -> None:
        """Dim nothing."""
        self._rest.stop()
        self._slices.stop()
        self._steps = None
        if self._surface.overlay.trace is not None:
            self._surface.overlay.trace = None
            self._surface.update()

    def begin(self) -> None:
        """Trace what is under the pointer now."""
        state, flow = self._surface.overlay, self._surface.document.flow
        if state.hits is not None:
            return  # a search shows something else
        if state.hovered_node is not None:
            self._steps = tracing(flow, [state.hovered_node], [state.hovered_node])
        elif state.hovered_wire is not None:
            self._steps = tracing_wire(flow, state.hovered_wire)
        self._go_on()

    def _go_on(self) -> None:
        """In large flows a few milliseconds at a time."""
        deadline = time.perf_counter() + SLICE_S
        while self._steps is not None:
            try:
                next(self._steps)
            except StopIteration as end:
                self._steps = None
                found: Trace = end.value  # without wires dimming would tell nothing
                self._surface.overlay.trace = found if found.wires else None
                self._surface.update()
            else:
                if time.perf_counter() >= deadline:
                    self._slices.start(0)
                    return
