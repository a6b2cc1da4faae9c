"""A tour of the window in five steps: a bubble beside the thing it speaks of, and a ring around that thing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.widgets.theme import theme

BUBBLE_PX = 320
GAP_PX = 12
TAB_PX = 32
"""A bubble above a panel leaves the tabs of the panel free."""

LARGE_PART = 0.3
"""A target that takes so much of the window has its bubble inside."""


@dataclass(frozen=True, slots=True)
class TourStep:
    """One stop.

    Attributes:
        target: the widget it is about; None: it is not there now, the bubble stands in the middle.
        prepare: brings it into sight first.
    """

    title: str
    text: str
    target: Callable[[], QWidget | None]
    prepare: Callable[[], object] | None = None


class Tour(QObject):
    """Shows one step at a time over a window, which stays usable; Escape with nothing else to cancel, or Leave, ends it.

    Signals:
        ended(): it was left, or came to its end.
    """

    ended = Signal()

    def __init__(self, steps: Sequence[TourStep], window: QWidget) -> None:
        super().__init__(window)
        self._steps = tuple(steps)
        self._window = window
        self._at = -1
        self.ring = _Ring(window)
        self.bubble = _Bubble(window)
        self.bubble.next.clicked.connect(self.go_on)
        self.bubble.back.clicked.connect(self.go_back)
        self.bubble.leave.clicked.connect(self.end)
        self.bubble.escaped.connect(self.end)

    @property
    def is_on(self) -> bool:
        """Whether a step is shown."""
        return self._at >= 0

    @property
    def step(self) -> int:
        """Which step is shown, from 0; -1: none."""
        return self._at

    def start(self) -> None:
        """Show the first step."""
        if not self.is_on:
            self._window.installEventFilter(self)
        self._show(0)

    def go_on(self) -> None:
        """Show the next step; after the last one, end."""
        if self._at + 1 < len(self._steps):
            self._show(self._at + 1)
        else:
            self.end()

    def go_back(self) -> None:
        """Show the step before."""
        self._show(max(0, self._at - 1))

    def end(self) -> None:
        """Take everything away."""
        if not self.is_on:
            return
        self._at = -1
        self._window.removeEventFilter(self)
        self.ring.hide()
        self.bubble.hide()
        self.ended.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest} and self.is_on:
            self._place()
        elif (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self.is_on
        ):  # what has the focus had no use for it
            self.end()
            return True
        return super().eventFilter(watched, event)

    def _show(self, at: int) -> None:
        self._at = at
        step = self._steps[at]
        if step.prepare is not None:
            step.prepare()
        self.bubble.show_step(step, at + 1, len(self._steps))
        self._place()
        self.bubble.show()
        self.bubble.raise_()
        self.bubble.next.setFocus()

    def _place(self) -> None:
        target = self._steps[self._at].target()
        self.bubble.fit()
        size, room = self.bubble.size(), self._window.rect()
        if target is None or not target.isVisible():
            self.ring.hide()
            self.bubble.move(room.center() - QPoint(size.width() // 2, size.height() // 2))
            return
        corner = target.mapTo(self._window, QPoint(0, 0))
        area = QRect(corner, target.size())
        self.ring.setGeometry(area.adjusted(-4, -4, 4, 4) & room)
        self.ring.show()
        self.ring.raise_()
        self.bubble.move(_beside(area, size, room))
        self.bubble.raise_()


class _Ring(QWidget):
    """A frame in the accent colour that lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().accent, 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 8, 8)
        painter.end()


class _Bubble(QFrame):
    """The words of a step.

    Signals:
        escaped(): Escape was pressed.
    """

    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.place = QLabel(self)
        self.place.setProperty("role", "secondary")
        self.leave = QPushButton(self.tr("Leave tour"), self)
        self.back = QPushButton(self.tr("Back"), self)
        self.next = QPushButton(self.tr("Next"), self)
        self.next.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self.place, 1)
        for button in (self.leave, self.back, self.next):
            button.setAutoDefault(True)
            foot.addWidget(button)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addLayout(foot)
        self.hide()

    def show_step(self, step: TourStep, number: int, count: int) -> None:
        """Show the words of a step."""
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.place.setText(f"{number} / {count}")
        self.place.setAccessibleName(self.tr("Step {} of {}").format(number, count))
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.text)
        self.back.setEnabled(number > 1)
        self.next.setText(self.tr("Done") if number == count else self.tr("Next"))
        self.fit()

    def fit(self) -> None:
        """Take the size that the words need."""
        for widget in (self.title, self.text, self.place, self.leave, self.back, self.next):
            widget.ensurePolished()  # the style sheet makes buttons wider
        self._column.invalidate()
        width = max(BUBBLE_PX, self.minimumSizeHint().width())
        self.setFixedSize(width, self._column.totalHeightForWidth(width))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            button = focused if isinstance(focused, QPushButton) else self.next
            button.click()
            return
        super().keyPressEvent(event)


def _beside(target: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a bubble stands: in a large target, else right of it, left, below, above, or in its middle."""
    width, height = size.width(), size.height()
    middle = QPoint(
        target.center().x() - width // 2,
        target.center().y() - height // 2,
    )
    if target.width() * target.height() > LARGE_PART * room.width() * room.height():
        return target.topLeft() + QPoint(2 * GAP_PX, 2 * GAP_PX)
    places = (
        QPoint(target.right() + GAP_PX, target.top() + GAP_PX),
        QPoint(target.left() - GAP_PX - width, target.top() + GAP_PX),
        QPoint(max(target.left(), GAP_PX), target.bottom() + GAP_PX),
        QPoint(middle.x(), target.top() - TAB_PX - GAP_PX - height),
    )
    for place in places:
        if room.contains(QRect(place, size)):
            return place
    return QPoint(
        min(max(middle.x(), room.left() + GAP_PX), room.right() - width - GAP_PX),
        min(max(middle.y(), room.top() + GAP_PX), room.bottom() - height - GAP_PX),
    )
