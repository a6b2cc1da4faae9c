"""What an empty canvas says: what to do, with three live buttons, and the flows one had open."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.widgets.icons import icon
from app.widgets.theme import ink, text_font
from runtime.base.words import say

WIDTH_PX = 320
TILE_PX = 188
"""How wide a recent flow is, with the room around it."""


@dataclass(frozen=True, slots=True)
class RecentFlow:
    """A file that was open lately; without a picture it has an icon."""

    path: Path
    title: str
    picture: QPixmap | None = None


class WelcomeCard(QFrame):
    """Floats in the middle of an empty canvas.

    Signals:
        node_wanted(): show the search that adds a node.
        example_wanted(): show templates and examples.
        file_wanted(): ask for a file.
        recent_wanted(object): open this `Path`.
        seen(): it came into sight.
    """

    PICTURE = QSize(168, 88)

    node_wanted = Signal()
    example_wanted = Signal()
    file_wanted = Signal()
    recent_wanted = Signal(object)
    seen = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setProperty("role", "card")
        self.setAccessibleName(say("Empty flow"))
        self.tiles: list[QToolButton] = []
        self._recent: tuple[RecentFlow, ...] = ()
        self._columns = -1
        self._is_made = False
        canvas.installEventFilter(self)

    @override
    def setVisible(self, visible: bool) -> None:
        if visible and not self._is_made:
            self._is_made = True
            self._make()
        super().setVisible(visible)

    def _make(self) -> None:
        """Fill the card: most flows are not empty, and their card is never seen."""
        title = QLabel(self.tr("This flow is empty"), self)
        title.setFont(text_font(15, bold=True))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setWordWrap(True)
        hint = QLabel(self.tr("Drag a node from the palette, or start here."), self)
        hint.setProperty("role", "secondary")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add_node = self._button("plus", self.tr("Add a node"), self.tr("Tab"))
        self.add_node.setIcon(icon("plus", ink("on_accent")))
        self.add_node.setDefault(True)
        self.add_node.clicked.connect(self.node_wanted)
        self.open_example = self._button("book-open", self.tr("Templates and examples…"))
        self.open_example.clicked.connect(self.example_wanted)
        self.open_file = self._button(
            "folder-open",
            self.tr("Open a file…"),
            QKeySequence("Ctrl+O").toString(QKeySequence.SequenceFormat.NativeText),
        )
        self.open_file.clicked.connect(self.file_wanted)
        first = QVBoxLayout()
        first.setSpacing(8)
        first.addWidget(title)
        first.addWidget(hint)
        first.addSpacing(8)
        for button in (self.add_node, self.open_example, self.open_file):
            first.addWidget(button)
        first.addStretch(1)
        self._recent_box = QWidget(self)
        recent = QVBoxLayout(self._recent_box)
        recent.setContentsMargins(24, 0, 0, 0)
        heading = QLabel(self.tr("Recent"), self)
        heading.setFont(text_font(15, bold=True))
        recent.addWidget(heading)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        recent.addLayout(self._grid)
        recent.addStretch(1)
        self._recent_box.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 24)
        layout.addLayout(first, 1)
        layout.addWidget(self._recent_box)

    def show_recent(self, flows: Sequence[RecentFlow]) -> None:
        """Offer these flows, newest first."""
        if self._recent and [f.path for f in flows] == [f.path for f in self._recent]:
            for tile, flow in zip(self.tiles, flows, strict=False):
                tile.setIcon(_icon_of(flow))
            self._recent = tuple(flows)
            return
        self._recent = tuple(flows)
        self._columns = -1
        self._place()

    def _fill(self, columns: int) -> None:
        """Lay the recent flows out in so many columns; none: there is no room, or there are none."""
        self._columns = columns
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.deleteLater()
        self.tiles = []
        for number, flow in enumerate(self._recent[: 3 * columns] if columns else ()):
            tile = QToolButton(self)
            tile.setProperty("role", "tile")
            tile.setText(
                tile.fontMetrics().elidedText(
                    flow.title, Qt.TextElideMode.ElideRight, self.PICTURE.width()
                )
            )
            tile.setToolTip(str(flow.path))
            tile.setAccessibleName(self.tr("Open recent flow {}").format(flow.title))
            tile.setIcon(_icon_of(flow))
            tile.setIconSize(self.PICTURE)
            tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            tile.setFixedWidth(TILE_PX - 4)
            tile.clicked.connect(partial(self.recent_wanted.emit, flow.path))
            self._grid.addWidget(tile, number // columns, number % columns)
            self.tiles.append(tile)
        self._recent_box.setVisible(bool(self.tiles))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._place()
        super().showEvent(event)
        self.seen.emit()

    def _button(self, icon_name: str, text: str, keys: str = "") -> QPushButton:
        button = QPushButton(icon(icon_name), text, self)
        button.setMinimumHeight(32)
        if keys:
            button.setToolTip(f"{text} ({keys})")
        return button

    def _place(self) -> None:
        canvas = self.parentWidget()
        if canvas is None or self.isHidden() or not self._is_made:
            return
        room = canvas.width() - WIDTH_PX - 48
        columns = max(0, min(2, room // TILE_PX, len(self._recent)))
        if columns != self._columns or (columns and not self.tiles):
            self._fill(columns)
        beside = columns * TILE_PX + 24 if self.tiles else 0
        self.setFixedWidth(min(WIDTH_PX + beside, max(canvas.width(), 120)))
        tall = self.heightForWidth(self.width())
        self.resize(self.width(), tall if tall > 0 else self.sizeHint().height())
        self.move((canvas.width() - self.width()) // 2, (canvas.height() - self.height()) // 2)


def _icon_of(flow: RecentFlow) -> QIcon:
    return QIcon(flow.picture) if flow.picture is not None else icon("workflow")
