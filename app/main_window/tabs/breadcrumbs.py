"""The way from the first flow down to a subflow, above its canvas; each part leads back there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.widgets.icons import icon
from app.widgets.mark import Mark

MOST_CHARS = 32


class Breadcrumbs(QWidget):
    """Shown only in a flow that was opened from another one.

    Signals:
        wanted(str): key of the tab to go back to.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Where this flow is called from"))
        self._path: tuple[tuple[str, str], ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 2, 8, 2)
        self._row.setSpacing(2)
        self.hide()

    @property
    def path(self) -> tuple[tuple[str, str], ...]:
        """(tab key, title) from the first flow to this one."""
        return self._path

    @property
    def buttons(self) -> list[QToolButton]:
        """The parts that lead back, the first flow first."""
        return self.findChildren(QToolButton)

    def show_path(self, path: Sequence[tuple[str, str]]) -> None:
        """Show the way; one part only: there is nothing to show."""
        if tuple(path) == self._path:
            return
        self._path = tuple(path)
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for key, title in self._path[:-1]:
            button = QToolButton(self)
            button.setText(_short(title))
            button.setToolTip(self.tr("Back to “{}” (Alt+Up)").format(title))
            button.setProperty("key", key)
            button.setAutoRaise(True)
            button.clicked.connect(self._choose)
            mark = Mark(self, icon("chevron-right"), 12)
            self._row.addWidget(button)
            self._row.addWidget(mark)
        if self._path:
            self._row.addWidget(QLabel(_short(self._path[-1][1]), self))
        self._row.addStretch(1)
        self.setVisible(len(self._path) > 1)

    def _choose(self) -> None:
        key = self.sender().property("key")
        if isinstance(key, str):
            self.wanted.emit(key)


def _short(title: str) -> str:
    return title if len(title) <= MOST_CHARS else f"{title[: MOST_CHARS - 1]}…"
