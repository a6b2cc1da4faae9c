"""Pieces that panels are made of: a bar with what acts on their rows, and the rows below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget


def panel_bar(*widgets: QWidget | None) -> QHBoxLayout:
    """The bar at the head of a panel.

    Args:
        widgets: None: here is the room that the others leave; if there is none, the first widget takes it.
    """
    bar = QHBoxLayout()
    bar.setContentsMargins(8, 6, 8, 4)
    bar.setSpacing(6)
    for widget in widgets:
        if widget is not None:
            bar.addWidget(widget)
        else:
            bar.addStretch(1)
    if None not in widgets:
        bar.setStretch(0, 1)
    return bar


def fill_panel(panel: QWidget, bar: QHBoxLayout, rows: QWidget) -> None:
    """Lay a bar and what it acts on into a panel, up to its borders."""
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(bar)
    column.addWidget(rows, 1)


def table_of_rows(parent: QWidget, name: str, row_px: int) -> QTableView:
    """A table whose rows are chosen as a whole, all of one height, without a grid; it has no model yet.

    Args:
        name: for screen readers.
    """
    view = QTableView(parent)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    head = view.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(row_px)
    rows.setDefaultSectionSize(row_px)
    return view
