"""The strip above the canvas of a flow that is read-only."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.widgets.announcing import announce
from app.widgets.icons import icon
from app.widgets.mark import Mark


class LockBanner(QFrame):
    """Says that the flow is locked, and after an edit that was refused also which.

    Signals:
        unlock_wanted(): the button was pressed.
    """

    unlock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Locked flow"))
        self._text = QLabel(self)
        self.hide()

    @cached_property
    def unlock(self) -> QPushButton:
        """The button that ends it; made with the rest of the strip when a flow is locked."""
        mark = Mark(self, icon("lock"))
        self._text.setWordWrap(True)
        unlock = QPushButton(self.tr("Unlock flow"), self)
        unlock.setProperty("role", "link")
        unlock.setToolTip(self.tr("Make the flow editable again (Ctrl+Alt+K)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(mark)
        row.addWidget(self._text, 1)
        row.addWidget(unlock)
        unlock.clicked.connect(self.unlock_wanted)
        return unlock

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_lock(self, *, locked: bool) -> None:
        """Show or hide the strip."""
        if locked and self.isHidden():
            self.unlock.show()
            self._text.setText(
                self.tr("This flow is locked: it can be looked at and run, not changed.")
            )
        self.setVisible(locked)

    def show_refused(self, label: str) -> None:
        """An edit was not made."""
        words = self.tr("“{}” was not done: this flow is locked.").format(label)
        self._text.setText(words)
        announce(self, words)
