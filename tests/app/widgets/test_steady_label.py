"""A label that leaves the layouts around it alone while its words change."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.widgets.steady_label import SteadyLabel


class _Layouts(QObject):
    """Counts how often a widget is asked to lay itself out."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_words_of_like_length_lay_nothing_out_and_longer_ones_have_room(qtbot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    label = SteadyLabel("1,000 steps", place)
    QHBoxLayout(place).addWidget(label)
    with qtbot.waitExposed(place):
        place.show()
    layouts = _Layouts(place)
    for number in range(1_001, 1_010):
        label.setText(f"{number:,} steps")
    place.grab()
    assert (layouts.count, label.text()) == (0, "1,009 steps")

    words = "12,345,678 steps of a run"
    label.setText(words)
    qtbot.waitUntil(lambda: layouts.count > 0)
    assert label.width() >= label.fontMetrics().horizontalAdvance(words)

    wide = label.width()
    label.setText("No")
    assert label.maximumWidth() < wide / 2

    font = label.font()
    font.setPixelSize(40)
    label.setFont(font)
    assert label.width() >= label.fontMetrics().horizontalAdvance("No")
