"""The strip over the canvas of a flow that is not as it was in the run that is shown on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from app.widgets.announcing import announce
from app.widgets.icons import icon
from app.widgets.mark import Mark
from app.widgets.texts import clipped
from runtime.base.words import say, say_count

MOST_TITLE_CHARS = 40


class RerunBanner(QFrame):
    """Says what changed since the run, and offers to go on from there with the flow as it is.

    Signals:
        rerun_wanted(): the button was pressed.
        dismissed(): the person does not want to be told of this run.
    """

    rerun_wanted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAccessibleName(self.tr("Changed since the run"))
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._offer = ""
        self.rerun = QPushButton(self)
        self.rerun.setProperty("role", "link")
        # Else a long title would widen the tab, and move all that is beside it.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icon("x"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Do not offer it for this run"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(Mark(self, icon("git-fork")))
        row.addWidget(self._text, 1)
        row.addWidget(self.rerun)
        row.addWidget(self.close_button)
        self.rerun.clicked.connect(self.rerun_wanted)
        self.close_button.clicked.connect(self.dismissed)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_change(self, count: int, title: str, kept: int, keys: str) -> None:
        """Say that steps changed.

        Args:
            count: how many.
            title: of the first of them that the run came by.
            kept: how many records of the run come before it.
            keys: what does the same as the button.
        """
        title = clipped(title, MOST_TITLE_CHARS)
        words = say_count(
            count,
            "1 step is not as it was in this run.",
            "{count:,} steps are not as they were in this run.",
        )
        offer = say("Run again from “{title}” (#{seq})", title=title, seq=kept + 1)
        self._offer = offer
        self.rerun.setAccessibleName(offer)
        self._fit_offer()
        keeps = (
            say_count(kept, "1 record before it is kept.", "{count:,} records before it are kept.")
            if kept
            else say("It begins with the first step.")
        )
        asks = say(
            "Models and tools are asked only what is new, people again. This run stays as it was."
        )
        self.rerun.setToolTip(" ".join((keeps, asks, f"({keys})" if keys else "")).strip())
        self.rerun.setAccessibleDescription(self.rerun.toolTip())
        is_new = self.isHidden() or words != self._text.text()
        self._text.setText(words)
        self.show()
        if is_new:
            announce(self, f"{words} {offer}")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_offer()

    def _fit_offer(self) -> None:
        """Cut what the button says where it would leave no room for the rest."""
        room = max(60, self.width() * 3 // 5)
        shown = self.rerun.fontMetrics().elidedText(self._offer, Qt.TextElideMode.ElideMiddle, room)
        self.rerun.setText(shown.replace("&", "&&"))
