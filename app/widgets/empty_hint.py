"""What an empty list says: what would stand there, and how it gets there."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel
from typing_extensions import override


class EmptyHint(QLabel):
    """Lies over a view as long as its model has no rows; clicks go through.

    Args:
        view: its model must be set already.
        text: what to say; `say` changes it.
    """

    def __init__(self, text: str, view: QAbstractItemView) -> None:
        super().__init__(text, view.viewport())
        self._view = view
        self.setProperty("role", "secondary")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        model = view.model()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._follow)
        view.viewport().installEventFilter(self)
        self._describe()
        self._follow()

    def say(self, text: str) -> None:
        """Say something else from now on."""
        if text != self.text():
            self.setText(text)
            self._describe()

    def _describe(self) -> None:
        """A screen reader hears it at the view, which has the focus."""
        self._view.setAccessibleDescription(self.text() if self._is_empty() else "")

    def _is_empty(self) -> bool:
        return self._view.model().rowCount() == 0

    def _follow(self) -> None:
        if self.isHidden() == self._is_empty():
            self.setVisible(self._is_empty())
            self._describe()
        self._fit()

    def _fit(self) -> None:
        self.setGeometry(self._view.viewport().rect().adjusted(16, 4, -16, -4))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)
