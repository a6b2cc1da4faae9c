"""Problems of the flow, errors first; choosing one goes to its node."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.widgets.icons import icon_pixmap
from app.widgets.theme import SECONDARY_PX, text_font, theme
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ICONS = {
    Severity.ERROR: "circle-alert",
    Severity.WARNING: "triangle-alert",
    Severity.INFO: "info",
}
_WORDS = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.INFO: "Hint"}


class ProblemRows(QAbstractListModel):
    """Problems as rows; `UserRole` gives the `Problem`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Problem, ...] = ()
        self._titles: dict[str, str] = {}

    def show(self, rows: Sequence[Problem], flow: VisualFlow) -> None:
        """Replace the rows; node titles come from the flow."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._titles = {
            row.node_id: flow.nodes_by_id[row.node_id].title
            for row in rows
            if row.node_id is not None and row.node_id in flow.nodes_by_id
        }
        self.endResetModel()

    def problem(self, row: int) -> Problem | None:
        """The problem of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def where(self, problem: Problem) -> str:
        """Node and pin it concerns, for a person."""
        if problem.node_id is None:
            return "Whole flow"
        title = self._titles.get(problem.node_id, problem.node_id)
        return f"{title} · {problem.pin_id}" if problem.pin_id else title

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        problem = self.problem(index.row())
        if problem is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return problem.text
            case Qt.ItemDataRole.ToolTipRole:
                return f"{problem.text}\n{problem.remedy}".strip()
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_WORDS[problem.severity]}: {problem.text}. {self.where(problem)}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return problem.remedy
            case Qt.ItemDataRole.UserRole:
                return problem
            case _:
                return None


class ProblemsPanel(QWidget):
    """The panel.

    Signals:
        chosen(object): the `Problem` to go to: click or Enter.
        counted(int, int): errors and warnings now.
    """

    chosen = Signal(object)
    counted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Problems")
        self.model = ProblemRows(self)
        self.view = _ProblemView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_ProblemDelegate(self.view))
        self.view.setAccessibleName("Problems")
        self._empty = QLabel("No problems. The flow can run.", self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "secondary")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.clicked.connect(self._choose)
        self.view.activated_row.connect(self._choose)

    def show_problems(self, rows: Sequence[Problem], flow: VisualFlow) -> None:
        """Show these rows, in this order."""
        self.model.show(rows, flow)
        self._stack.setCurrentIndex(1 if rows else 0)
        errors = sum(1 for row in rows if row.severity is Severity.ERROR)
        warnings = sum(1 for row in rows if row.severity is Severity.WARNING)
        self.counted.emit(errors, warnings)

    def _choose(self, index: QModelIndex) -> None:
        problem = self.model.problem(index.row())
        if problem is not None:
            self.chosen.emit(problem)


class _ProblemView(QListView):
    """The list; Enter chooses.

    Signals:
        activated_row(QModelIndex).
    """

    activated_row = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class _ProblemDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, 44)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        problem = model.problem(index.row()) if isinstance(model, ProblemRows) else None
        if problem is None or not isinstance(model, ProblemRows):
            return
        colors = theme()
        color = {
            Severity.ERROR: colors.failed,
            Severity.WARNING: colors.warning,
            Severity.INFO: colors.accent,
        }[problem.severity]
        painter.save()
        area = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colors.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colors.panel_raised)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(
            area.left() + 10,
            area.top() + 7,
            icon_pixmap(_ICONS[problem.severity], 16, color, ratio),
        )
        text = area.adjusted(36, 5, -12, 0)
        painter.setFont(text_font())
        painter.setPen(colors.text)
        _draw_line(painter, text, problem.text)
        painter.setFont(text_font(SECONDARY_PX))
        painter.setPen(colors.text_secondary)
        below = model.where(problem) + (f"  —  {problem.remedy}" if problem.remedy else "")
        _draw_line(painter, text.translated(0, 18), below)
        painter.restore()


def _draw_line(painter: QPainter, area: QRect, text: str) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignTop), elided)
