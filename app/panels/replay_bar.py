"""A slim time line of the shown run: drag, or use the arrow keys, to see it as it was after any record."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from app.widgets.buttons import icon_button, push_button
from app.widgets.steady_label import SteadyLabel
from runtime.base.words import say


class ReplayBar(QWidget):
    """Goes through the records of a run; at its right end it follows the run.

    Signals:
        moved(object): show the state after this many records; None: as it is now.
    """

    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_live = True
        self.setAccessibleName(say("Replay"))
        self.back = self._button("arrow-left", say("One record back"))
        self.forward = self._button("arrow-right", say("One record on"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(say("Replay"))
        self.slider.setToolTip(say("The run as it was after any record: drag, arrows, Home, End"))
        self.slider.setMinimumHeight(24)
        self.words = SteadyLabel("", self)
        self.words.setProperty("role", "secondary")
        self.live = push_button(self, say("Back to live"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 4)
        row.setSpacing(6)
        for widget in (self.back, self.forward):
            row.addWidget(widget)
        row.addWidget(self.slider, 1)
        row.addWidget(self.words)
        row.addWidget(self.live)
        self.slider.valueChanged.connect(self._move)
        self.back.clicked.connect(self._step_back)
        self.forward.clicked.connect(self._step_on)
        self.live.clicked.connect(self.go_live)
        self.show_length(0)

    @property
    def position(self) -> int | None:
        """After how many records the run is shown; None: as it is now."""
        return None if self._is_live else self.slider.value()

    def show_length(self, length: int) -> None:
        """The run has so many records; who follows it goes on following."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, length)
            self.slider.setPageStep(max(1, length // 20))
            if self._is_live:
                self.slider.setValue(length)
        self._refresh()

    def go_live(self) -> None:
        """Follow the run again."""
        if not self._is_live:
            self.slider.setValue(self.slider.maximum())
            self.slider.setFocus()

    def show_position(self, position: int | None) -> None:
        """The run is shown after so many records; None: as it is now."""
        self._is_live = position is None
        with QSignalBlocker(self.slider):
            self.slider.setValue(self.slider.maximum() if position is None else position)
        self._refresh()

    def _button(self, name: str, text: str) -> QToolButton:
        button = icon_button(self, name, text)
        button.setAutoRaise(True)
        button.setAutoRepeat(True)
        return button

    def _step_back(self) -> None:
        self.slider.setValue(self.slider.value() - 1)

    def _step_on(self) -> None:
        self.slider.setValue(self.slider.value() + 1)

    def _move(self, value: int) -> None:
        self._is_live = value >= self.slider.maximum()
        self._refresh()
        self.moved.emit(None if self._is_live else value)

    def _refresh(self) -> None:
        value, length = self.slider.value(), self.slider.maximum()
        self.slider.setEnabled(length > 0)
        self.back.setEnabled(value > 0)
        self.forward.setEnabled(value < length)
        self.live.setEnabled(not self._is_live)
        if not length:
            self.words.setText("")
        elif self._is_live:
            self.words.setText(say("Now, record {length:,}", length=length))
        else:
            self.words.setText(say("Record {value:,} of {length:,}", value=value, length=length))
