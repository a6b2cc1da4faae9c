"""The foot of the window: hint line, run state, zoom."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QToolButton

from app.main_window.run_work import status_words
from app.runs.run_model import RunModel
from app.widgets.theme import theme
from runtime.model.run import RunStatus


class Foot:
    """Fills the status bar of a window."""

    def __init__(self, window: QMainWindow) -> None:
        bar = window.statusBar()
        bar.setSizeGripEnabled(False)
        self._hint = QLabel(bar)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setAccessibleName("Hint")
        self._hint.setContentsMargins(6, 0, 0, 0)
        self._run = QLabel(bar)
        self._run.setTextFormat(Qt.TextFormat.PlainText)
        self._run.setAccessibleName("Run state")
        self.zoom = QToolButton(bar)
        self.zoom.setAccessibleName("Zoom")
        self.zoom.setToolTip("Actual size (Ctrl+0)")
        self.zoom.setMinimumWidth(56)
        bar.addWidget(self._hint, 1)
        bar.addPermanentWidget(self._run)
        bar.addPermanentWidget(self.zoom)
        self.show_zoom(1.0)

    @property
    def hint(self) -> str:
        """The hint on screen."""
        return self._hint.text()

    @property
    def run_state(self) -> str:
        """The run state on screen."""
        return self._run.text()

    def show_hint(self, text: str) -> None:
        """Say what the mouse will do."""
        if text != self._hint.text():
            self._hint.setText(text)

    def show_zoom(self, scale: float) -> None:
        """Show the scale of the canvas; 1.0 is 100 %."""
        text = f"{scale * 100:.0f} %"
        if text != self.zoom.text():
            self.zoom.setText(text)

    def show_run(self, model: RunModel | None) -> None:
        """Show how the run of the current flow stands."""
        text = "" if model is None else status_words(model)
        if text == self._run.text():
            return
        self._run.setText(text)
        if model is not None:
            self._run.setStyleSheet(f"color: {_color(model)}; font-weight: 600;")


def _color(model: RunModel) -> str:
    colors = theme()
    if model.is_paused:
        return colors.warning.name()
    by_status = {
        RunStatus.RUNNING: colors.running,
        RunStatus.WAITING: colors.waiting,
        RunStatus.COMPLETED: colors.done,
        RunStatus.FAILED: colors.failed,
        RunStatus.CANCELLED: colors.text_secondary,
    }
    return by_status[model.status].name()
