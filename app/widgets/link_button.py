"""A button that looks like a link and never asks for more width than there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

LEAST_PX = 48
AROUND_TEXT_PX = 18
"""Padding and border, and what stands between icon and text."""


class LinkButton(QPushButton):
    """Its text ends in “…” where the room ends; it is whole in `text()`, so for screen readers too."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "link")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_PX, super().minimumSizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().boundedTo(QSize(320, 1000))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        icon = 0 if self.icon().isNull() else self.iconSize().width()
        room = self.width() - icon - AROUND_TEXT_PX
        option.text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room, int(Qt.TextFlag.TextShowMnemonic)
        )
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
