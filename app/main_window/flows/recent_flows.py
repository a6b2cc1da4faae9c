"""The recent files of the welcome card: read on another thread, drawn one at a time while a card is in sight."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from app.canvas.thumbnail import thumbnail
from app.main_window.flows.flow_library import readable_flows
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.tabs.welcome import RecentFlow, WelcomeCard
from app.runs.background import in_thread, start_task
from app.widgets.sliced import SlicedWork
from app.widgets.theme import theme, theme_changes
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.flow import VisualFlow

MOST_SHOWN = 6
MOST_DRAWN_NODES = 400
"""A larger flow keeps its icon: drawing it would hold up the window."""


class RecentFlows(QObject):
    """Knows the recent flows and draws them. A child of the window.

    Signals:
        changed(): another list, or a picture more; `shown` has it.
    """

    changed = Signal()

    def __init__(self, flows: OpenFlows, catalogue: Catalogue, window: QWidget) -> None:
        super().__init__(window)
        self._flows = flows
        self._catalogue = catalogue
        self._window = window
        self._known: list[tuple[Path, VisualFlow]] = []
        self._pictures: dict[tuple[int, str], QPixmap] = {}
        self._drawing = SlicedWork(self)
        theme_changes().changed.connect(self.draw)

    @property
    def shown(self) -> tuple[RecentFlow, ...]:
        """The recent flows that can be read, newest first."""
        return tuple(
            RecentFlow(path, flow.name or path.stem, self._pictures.get(_key(flow)))
            for path, flow in self._known
        )

    @Slot()
    def look(self) -> None:
        """Read the recent files again, in the background."""
        start_task(self._read(), "read recent files")

    async def _read(self) -> None:
        paths = list(self._flows.recent)[:MOST_SHOWN]
        self._known = await in_thread(readable_flows, [p for p in paths if p.suffix == ".json"])
        self.changed.emit()
        self.draw()

    @Slot()
    def draw(self) -> None:
        """Draw what is not drawn yet, if somebody sees it."""
        if any(tab.welcome.isVisible() for tab in self._flows.tabs):
            self._drawing.start(self._draw_missing(), at_once=False)

    def _draw_missing(self) -> Iterator[None]:
        """Draw one flow after the other, a piece at a time."""
        ratio = self._window.devicePixelRatioF()
        for _, flow in self._known:
            if _key(flow) in self._pictures or len(flow.nodes) > MOST_DRAWN_NODES:
                continue
            picture = yield from thumbnail(flow, self._catalogue, WelcomeCard.PICTURE, ratio)
            self._pictures[_key(flow)] = picture
            self.changed.emit()
            yield
        known = {_key(flow) for _, flow in self._known}
        self._pictures = {key: kept for key, kept in self._pictures.items() if key in known}
        self.changed.emit()


def _key(flow: VisualFlow) -> tuple[int, str]:
    """What a picture shows: a value of a flow, in the colours of a theme."""
    return id(flow), theme().name
