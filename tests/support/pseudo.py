"""A language of the tests: every text that is translated stands in brackets and is longer; what has none is not said."""

import functools
import importlib.util
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLibraryInfo,
    QModelIndex,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from app.widgets.languages import SAID, translated
from app.widgets.mnemonics import plain_title
from runtime.base.words import speak_through

LONGER = 0.4
"""German and French are about that much longer than English."""
_SAID = re.compile(r"⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[A-Za-z]{2,}")


@functools.cache
def translations():
    """`tools/translations.py` as a module."""
    path = Path(__file__).parents[2] / "tools" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@functools.cache
def placed_texts() -> frozenset[tuple[str, str]]:
    """Every (context, text) that the Linguist files have a place for."""
    return frozenset(translations().all_texts())


@functools.cache
def known_texts() -> frozenset[str]:
    """Those that `say` says."""
    return frozenset(text for context, text in placed_texts() if context == SAID)


def pseudo(text: str) -> str:
    """The text in the language of the tests; one that no translator would get to see stays as it is."""
    return longer(text) if text in known_texts() else text


def longer(text: str) -> str:
    """A text as the language of the tests has it."""
    return f"⟦{text}{'~' * int(len(text) * LONGER)}⟧"


class _Pseudo(QTranslator):
    def __init__(self, parent):
        super().__init__(parent)
        self._of_qt = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        assert self._of_qt.load("qtbase_de", folder)

    def translate(self, context, source, _comment=None, _n=-1):
        if (context, source) in placed_texts() or self._of_qt.translate(context, source):
            return longer(source)
        return None

    def isEmpty(self):  # noqa: N802
        return False


@contextmanager
def pseudo_spoken(app: QCoreApplication) -> Iterator[None]:
    """Speak the language of the tests."""
    translator = _Pseudo(app)
    app.installTranslator(translator)
    translated.cache_clear()
    speak_through(pseudo)
    try:
        yield
    finally:
        speak_through(None)
        app.removeTranslator(translator)


def unsaid(text: str) -> str:
    """What of a text is in no brackets, if it has words; else nothing."""
    left = text
    while (shorter := _SAID.sub("", left)) != left:
        left = shorter
    return left.strip() if _WORD.search(left) else ""


def shown_texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """(kind, text) of everything the widgets below `top` show or tell a screen reader, shown now or not."""
    for widget in [top, *top.findChildren(QWidget)]:
        name = type(widget).__name__
        for kind, text in _texts_of(widget):
            yield f"{name}.{kind}", text
    for action in top.findChildren(QAction):
        yield "QAction.text", plain_title(action.text())
        yield "QAction.toolTip", action.toolTip()


def _texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "toolTip", widget.toolTip()
    yield "accessibleName", widget.accessibleName()
    yield "accessibleDescription", widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QGroupBox():
            yield "title", widget.title()
        case QDockWidget():
            yield "windowTitle", widget.windowTitle()
        case QTabBar():
            yield from (("tab", widget.tabText(number)) for number in range(widget.count()))
        case QComboBox():
            yield from (("item", widget.itemText(number)) for number in range(widget.count()))
        case QLineEdit() | QPlainTextEdit():
            yield "placeholderText", widget.placeholderText()
        case QTextBrowser():
            yield "text", widget.toPlainText()
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            yield from (("cell", text) for text in _cells(widget))
        case _:
            pass
    if widget.isWindow():
        yield "windowTitle", widget.windowTitle()


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    is_list = isinstance(model, QAbstractListModel)
    columns = 1 if is_list else model.columnCount(QModelIndex())
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    pending = [model.index(row, 0) for row in range(model.rowCount(QModelIndex()))]
    while pending:
        index = pending.pop()
        for column in range(columns):
            cell = index.siblingAtColumn(column)
            yield from (str(model.data(cell, role) or "") for role in roles)
        if not is_list:
            pending += [model.index(row, 0, index) for row in range(model.rowCount(index))]
