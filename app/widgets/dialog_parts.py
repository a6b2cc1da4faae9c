"""Pieces that dialogs are made of: their last row, a line that says what is wrong, a path with a button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from runtime.base.words import say


def dialog_foot(dialog: QDialog, does: QPushButton, *others: QPushButton) -> QHBoxLayout:
    """The last row: others at the left, then Cancel, then what Enter does."""
    cancel = QPushButton(say("Cancel"), dialog)
    cancel.clicked.connect(dialog.reject)
    for button in (*others, cancel):
        button.setAutoDefault(False)
    does.setDefault(True)
    foot = QHBoxLayout()
    for button in others:
        foot.addWidget(button)
    foot.addStretch(1)
    foot.addWidget(cancel)
    foot.addWidget(does)
    return foot


def error_label(parent: QWidget) -> QLabel:
    """An empty line, as high as its words, for what is wrong."""
    label = QLabel(parent)
    label.setProperty("role", "error")
    label.setTextFormat(Qt.TextFormat.PlainText)
    wrap(label)
    return label


def wrap(label: QLabel) -> None:
    """Break lines where the room ends; a word that is longer, as people paste or name things, asks for no more room."""
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setWordWrap(True)


def path_row(path: QLineEdit, browse: QPushButton) -> QHBoxLayout:
    """A path to type, and a button that asks for it."""
    browse.setAutoDefault(False)
    row = QHBoxLayout()
    row.addWidget(path, 1)
    row.addWidget(browse)
    return row
