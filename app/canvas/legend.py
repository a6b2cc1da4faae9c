"""A small panel over the canvas that tells which shape, colour and letter stands for which type of pin."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.canvas.scene_arrays import BY_ENTRY, MUTED
from app.canvas.surface import FlowSurface
from app.canvas.text_fitting import font_of
from app.canvas.wire_painting import DASHES, mixed
from app.widgets.pin_looks import LETTERS, PinFamily, draw_pin
from app.widgets.theme import SECONDARY_PX, TEXT_PX, look_of_family, theme_changes
from runtime.base.words import say

MARGIN = 12
ROW = 20.0
PIN_PX = 13.0
WIDTH = 236
_TYPES: tuple[tuple[PinFamily, str], ...] = (
    (PinFamily.EXECUTION, "Execution: what comes next"),
    (PinFamily.STRING, "Text"),
    (PinFamily.NUMBER, "Number"),
    (PinFamily.BOOLEAN, "True or false"),
    (PinFamily.OBJECT, "Object, schema, memory"),
    (PinFamily.ARRAY, "List"),
    (PinFamily.ARTIFACT, "Artifact, file"),
    (PinFamily.PROVIDER, "Model, agent, tools"),
    (PinFamily.ANY, "Anything"),
)


class Legend(QWidget):
    """Overlaid on its canvas, in the lower left corner; the mouse goes through it; the canvas owns it."""

    def __init__(self, canvas: FlowSurface) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._wires = ((MUTED, self.tr("Muted wire")), (BY_ENTRY, self.tr("For one entry only")))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Legend of pins and wires"))
        rows = len(_TYPES) + len(self._wires)
        self.setAccessibleDescription(
            "; ".join(f"{LETTERS.get(family, '')} {say(words)}".strip() for family, words in _TYPES)
        )
        self.setFixedSize(QSize(WIDTH, round(rows * ROW + 44.0)))
        theme_changes().changed.connect(self.update)
        canvas.installEventFilter(self)
        self.hide()
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.move(MARGIN, self._canvas.height() - self.height() - MARGIN)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._canvas.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.panel)
        ground.setAlpha(240)
        painter.setPen(QPen(theme.node_border, 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0)
        painter.setFont(font_of(TEXT_PX, bold=True))
        painter.setPen(theme.text)
        painter.drawText(QPointF(12.0, 21.0), self.tr("Pins and wires"))
        painter.setFont(font_of(SECONDARY_PX))
        y = 32.0 + ROW / 2
        for family, words in _TYPES:
            for x, is_wired in ((20.0, False), (38.0, True)):
                draw_pin(
                    painter,
                    QPointF(x, y),
                    PIN_PX,
                    look_of_family(family, theme),
                    filled=is_wired,
                    ground=theme.panel,
                    letter=LETTERS.get(family, "") if self._canvas.shows_pin_letters else "",
                )
            self._write(painter, say(words), y)
            letter = LETTERS.get(family, "")
            painter.setPen(theme.text_secondary)
            painter.drawText(
                QRectF(WIDTH - 32.0, y - 9.0, 20.0, 18.0), Qt.AlignmentFlag.AlignCenter, letter
            )
            y += ROW
        for mark, words in self._wires:
            color = theme.text_secondary if mark == BY_ENTRY else mixed(theme.text, theme.panel)
            pen = QPen(color, 2.0)
            pen.setDashPattern(DASHES[mark])
            painter.setPen(pen)
            painter.drawLine(QPointF(12.0, y), QPointF(46.0, y))
            self._write(painter, say(words), y)
            y += ROW
        painter.end()

    def _write(self, painter: QPainter, words: str, y: float) -> None:
        painter.setFont(font_of(SECONDARY_PX))
        painter.setPen(self._canvas.theme.text)
        painter.drawText(QPointF(56.0, y + SECONDARY_PX * 0.36), words)
