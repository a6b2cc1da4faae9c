"""What a screen reader and a finger get of widgets: controls in sight, their names, roles and sizes."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QWidget,
)

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)
LEAST_PX = 24
_WHOLE = (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar, QAbstractItemView)
"""Their children are parts of them."""
_OF_QT = ("qt_", "ScrollLeft", "ScrollRight")


def controls(inside: QWidget) -> list[QWidget]:
    """What a person can use, without the inner parts of one."""
    found = []
    for control in (w for w in inside.findChildren(QWidget) if isinstance(w, CONTROLS)):
        is_part = isinstance(control.parent(), _WHOLE)
        if not is_part and not control.objectName().startswith(_OF_QT) and control.isVisible():
            found.append(control)
    return found


def lists(inside: QWidget) -> list[QAbstractItemView]:
    """Lists, tables and trees in sight."""
    found = inside.findChildren(QAbstractItemView)
    return [v for v in found if v.isVisible() and not isinstance(v, QHeaderView)]


def met_by_tab(inside: QWidget) -> list[QWidget]:
    """What the Tab key stops at, but for the parts of controls."""
    return [
        one
        for one in inside.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisible()
        and not isinstance(one.parent(), _WHOLE)
        and not one.objectName().startswith(_OF_QT)
    ]


def pages(inside: QWidget) -> Iterator[str]:
    """Turn to each page of each stack and each row of tabs."""
    yield "as it opens"
    for stack in inside.findChildren(QStackedWidget):
        if isinstance(stack.parent(), QTabWidget):
            continue
        for index in range(stack.count()):
            stack.setCurrentIndex(index)
            yield f"page {index}"
    for tabs in inside.findChildren(QTabWidget):
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            yield tabs.tabText(index)


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def nameless(inside: QWidget) -> list[str]:
    """Controls, lists and whatever else the Tab key meets, without a name, or buttons without an action."""
    found = []
    for one in dict.fromkeys((*controls(inside), *lists(inside), *met_by_tab(inside))):
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
