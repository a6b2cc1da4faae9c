"""The Tab key goes through a form as the eye does: in the order of its layouts, not of creation."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QTextEdit,
    QWidget,
)

_LEAVES = (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def order_tabs(root: QWidget) -> None:
    """Chain everything below `root` that takes the focus, in the order it is laid out."""
    before: QWidget | None = None
    for widget in _stops(root):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _stops(widget: QWidget) -> Iterator[QWidget]:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    is_container = isinstance(widget, QScrollArea | QTabWidget | QSplitter | QStackedWidget)
    # A container would be chained after its own last child.
    if takes_tab and widget.focusProxy() is None and not is_container:
        yield widget
    if isinstance(widget, _LEAVES):
        return
    for part in _parts(widget):
        yield from _stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    parts: list[QWidget | None] = []
    if isinstance(widget, QScrollArea):
        parts = [widget.widget()]
    elif isinstance(widget, QTabWidget):
        parts = [widget.tabBar(), *(widget.widget(number) for number in range(widget.count()))]
    elif isinstance(widget, QSplitter | QStackedWidget):
        parts = [widget.widget(number) for number in range(widget.count())]
    else:
        layout = widget.layout()
        if layout is not None:
            parts = list(_laid_out(layout))
    yield from (part for part in parts if part is not None)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
