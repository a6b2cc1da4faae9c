"""Where a person looked before each jump, to go back there and forward again."""

from app.canvas.camera import Camera

MOST_KEPT = 100


class CameraTrail:
    """The way of one canvas."""

    def __init__(self) -> None:
        self._cameras: list[Camera] = []
        self._at = 0

    def leave(self, camera: Camera) -> None:
        """Somebody jumps away from here; what was ahead is forgotten."""
        del self._cameras[self._at :]
        self._cameras.append(camera)
        del self._cameras[:-MOST_KEPT]
        self._at = len(self._cameras)

    def back(self, now: Camera) -> Camera | None:
        """Where one looked before the last jump, with `now` ahead; None if there was none."""
        if not self.can_go_back:
            return None
        if self._at == len(self._cameras):
            self._cameras.append(now)
        self._at -= 1
        return self._cameras[self._at]

    def forward(self) -> Camera | None:
        """Where one looked before `back`; None if nothing is ahead."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self._cameras[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place ahead."""
        return self._at + 1 < len(self._cameras)
