"""Who answers model calls: the box of the tool bar that switches between the echo and a model server."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.settings import Settings
from app.widgets.quiet_combo import QuietCombo

_SET_UP = "…"


class RunModeBox(QWidget):
    """Shows and chooses who answers model calls.

    Signals:
        provider_wanted(str): use this provider from the next run on; empty: nobody, models echo their prompt.
        set_up_wanted(): no provider is configured yet, or others are wanted.
    """

    provider_wanted = Signal(str)
    set_up_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("Model"), self)
        label.setProperty("role", "secondary")
        self.box = QuietCombo(self)
        self.box.setAccessibleName(self.tr("Model"))
        self.box.setToolTip(
            self.tr(
                "Who answers model calls: an echo of the prompt (no network), or a model server."
            )
        )
        label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label)
        row.addWidget(self.box)
        self._shown: tuple[tuple[str, ...], str] | None = None
        self.show_settings(Settings())
        self.box.activated.connect(self._choose)

    def show_settings(self, settings: Settings) -> None:
        """Offer the providers there are; the one in use is shown."""
        names = tuple(p.name for p in settings.providers if p.base_url)
        used = settings.default_provider if settings.default_provider in names else ""
        if self._shown == (names, used):
            return
        self._shown = (names, used)
        self.box.clear()
        self.box.addItem(self.tr("Echo, no network"), "")
        for name in names:
            self.box.addItem(name, name)
        self.box.addItem(self.tr("Set up models…"), _SET_UP)
        self._show_used()

    def _show_used(self) -> None:
        used = self._shown[1] if self._shown is not None else ""
        self.box.setCurrentIndex(max(0, self.box.findData(used)))

    def _choose(self) -> None:
        chosen = str(self.box.currentData())
        if chosen == _SET_UP:
            self._show_used()
            self.set_up_wanted.emit()
        elif self._shown is not None and chosen != self._shown[1]:
            self.provider_wanted.emit(chosen)
