"""What a screen reader and a finger get of widgets: controls in sight, their names, roles and sizes."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)
LEAST_PX = 24
_OF_QT = ("qt_", "ScrollLeft", "ScrollRight")


def controls(inside: QWidget) -> list[QWidget]:
    """What a person can use, without the inner parts of one."""
    found = []
    for control in (w for w in inside.findChildren(QWidget) if isinstance(w, CONTROLS)):
        is_part = isinstance(
            control.parent(), QComboBox | QAbstractSpinBox | QLineEdit | QTabBar | QAbstractItemView
        )
        if not is_part and not control.objectName().startswith(_OF_QT) and control.isVisible():
            found.append(control)
    return found


def lists(inside: QWidget) -> list[QAbstractItemView]:
    """Lists, tables and trees in sight."""
    found = inside.findChildren(QAbstractItemView)
    return [v for v in found if v.isVisible() and not isinstance(v, QHeaderView)]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def nameless(inside: QWidget) -> list[str]:
    """Controls and lists without a name, or buttons without an action."""
    found = []
    for one in (*controls(inside), *lists(inside)):
        spoken = QAccessible.queryAccessibleInterface(one)
        is_dead = isinstance(one, QAbstractButton) and one.isEnabled()
        is_dead = is_dead and not spoken.actionInterface().actionNames()
        if not name_of(one) or spoken.role() == QAccessible.Role.NoRole or is_dead:
            found.append(f"{type(one).__name__} in {type(one.parent()).__name__}")
    return found


def too_small(inside: QWidget) -> list[tuple[str, str, QSize]]:
    """Controls that are hard to hit."""
    least = QSize(LEAST_PX, LEAST_PX)
    return [
        (type(one).__name__, name_of(one), one.size())
        for one in controls(inside)
        if one.size().expandedTo(least) != one.size()
    ]
