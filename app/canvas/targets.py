"""What a context menu is asked for."""

from dataclasses import dataclass

from app.document.joining import PinRef


@dataclass(frozen=True, slots=True)
class ContextTarget:
    """The things at a place; None for what is not there.

    Attributes:
        scene: the place, scene pixels.
    """

    node_id: str | None
    edge_id: str | None
    pin: PinRef | None
    frame_id: str | None
    scene: tuple[float, float]
