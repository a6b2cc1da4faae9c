"""Problems of the flow, errors first, in groups; choosing one goes to its node, a light bulb offers to mend it.

Where a setting is missing, a gear opens it.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.document.document import Document
from app.document.fix import Library
from app.document.fixes import is_fixable
from app.document.problems import counted, problems_to_show
from app.panels.problem_rows import GroupBy, ProblemGroup, ProblemRows
from app.widgets.fix_menu import FixMenu
from app.widgets.icons import icon, icon_pixmap
from app.widgets.quiet_combo import QuietCombo
from app.widgets.retelling import retold
from app.widgets.texts import counted_words
from app.widgets.theme import SECONDARY_PX, text_font, theme
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.needs import NOT_SET_UP
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity

_Index = QModelIndex | QPersistentModelIndex
_ICONS = {
    Severity.ERROR: "circle-alert",
    Severity.WARNING: "triangle-alert",
    Severity.INFO: "info",
}
HEAD_PX, ROW_PX, BULB_PX = 26, 42, 32
_HEAD_SIZE, _ROW_SIZE = QSize(200, HEAD_PX), QSize(200, ROW_PX)
MOST_OPEN = 300
"""Groups beyond that many rows are closed at first, so that thousands of problems cost no layout."""


class ProblemsPanel(QWidget):
    """The panel.

    Args:
        library: flow id -> flow, where fixes look up the flows that are called.

    Signals:
        chosen(object): the `Problem` to go to: click or Enter.
        set_up_wanted(str): edit the setting that this node type lacks: its id.
    """

    chosen = Signal(object)
    set_up_wanted = Signal(str)

    def __init__(
        self,
        catalogue: Catalogue,
        library: Library = dict,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Problems"))
        self._catalogue, self._library = catalogue, library
        self._document: Document | None = None
        self._rows: Sequence[Problem] = ()
        self._flow: VisualFlow | None = None
        self.model = ProblemRows(self)
        self.view = _ProblemView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_ProblemDelegate(self.view))
        self.view.setAccessibleName(self.tr("Problems"))
        self.count = QLabel(self)
        self.count.setProperty("role", "secondary")
        self.fix = QPushButton(icon("lightbulb"), self.tr("Quick fix…"), self)
        self.fix.setToolTip(self.tr("Ways to mend the chosen problem (Ctrl+.)"))
        self.set_up = QPushButton(icon("settings"), self.tr("Configure…"), self)
        self.set_up.setToolTip(self.tr("Edit the setting that is missing"))
        self.by = QuietCombo(self)
        self.by.addItem(self.tr("By node"), GroupBy.NODE)
        self.by.addItem(self.tr("By kind"), GroupBy.KIND)
        self.by.setAccessibleName(self.tr("Group problems"))
        self.advice = QLabel(self)
        self.advice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.advice.setProperty("role", "secondary")
        self._lay_out()
        self.setFocusProxy(self.view)
        self.view.clicked.connect(self._choose)
        self.view.activated_row.connect(self._choose)
        self.view.fixes_wanted.connect(self._help_out)
        self.set_up.clicked.connect(self.want_set_up)
        self.fix.clicked.connect(self.offer_fixes)
        self.by.currentIndexChanged.connect(self._regroup)

    def show_document(self, document: Document | None) -> None:
        """Whose problems follow, and what fixes change."""
        self._document = document

    def show_problems(self, rows: Sequence[Problem], flow: VisualFlow) -> None:
        """Show these rows, in this order; the chosen one stays chosen if it is still there."""
        chosen = self.model.problem(self.view.currentIndex())
        rows = problems_to_show(rows, flow)
        self.advice.setText(
            self.tr("No problems. The flow can run.")
            if flow.nodes
            else self.tr("Nothing to check yet: the flow is empty.")
        )
        self._rows, self._flow = rows, flow
        self.model.show(rows, flow, GroupBy(self.by.currentData()))
        self._open_groups()
        if chosen is not None:
            self.view.setCurrentIndex(self.model.index_of(chosen))
        self._stack.setCurrentIndex(1 if rows else 0)
        self.count.setText(counted_words(*counted(rows)))
        self.fix.setEnabled(any(map(is_fixable, rows)))
        self.set_up.setVisible(any(map(_is_setting, rows)))

    def offer_fixes(self) -> None:
        """Open the menu of fixes of the chosen problem, of the first one if none is chosen."""
        index = self.view.currentIndex()
        if not index.isValid() and self._rows:
            index = self.model.index_of(self._rows[0])
            self.view.setCurrentIndex(index)
        what = index.data(Qt.ItemDataRole.UserRole)
        problems = what.problems if isinstance(what, ProblemGroup) else (what,)
        if self._document is None or not isinstance(problems[0], Problem):
            return
        alike = [row for row in self._rows if row.code == problems[0].code]
        menu = FixMenu(self._document, problems, alike, self._catalogue, self._library, self.view)
        area = self.view.visualRect(index)
        menu.show_at(self.view.viewport().mapToGlobal(QPoint(area.left() + 24, area.bottom())))

    def want_set_up(self) -> None:
        """Ask for the setting that the chosen problem, or the first such one, is about."""
        chosen = self.model.problem(self.view.currentIndex())
        lacking = [row for row in self._rows if _is_setting(row)]
        problem = (
            chosen if chosen is not None and _is_setting(chosen) else next(iter(lacking), None)
        )
        nodes = self._flow.nodes_by_id if self._flow is not None else {}
        node = nodes.get(problem.node_id or "") if problem is not None else None
        if node is not None:
            self.set_up_wanted.emit(node.type)

    def _help_out(self) -> None:
        chosen = self.model.problem(self.view.currentIndex())
        if chosen is not None and _is_setting(chosen):
            self.want_set_up()
        else:
            self.offer_fixes()

    def go(self, step: int) -> None:
        """Choose the problem after (1) or before (-1) the current one, round the ends."""
        rows = [row for group in self.model.groups for row in group.problems]
        if not rows:
            return
        chosen = self.model.problem(self.view.currentIndex())
        place = rows.index(chosen) + step if chosen in rows else 0 if step > 0 else -1
        index = self.model.index_of(rows[place % len(rows)])
        self.view.setCurrentIndex(index)
        self._choose(index)

    def _open_groups(self) -> None:
        opened = 0
        for row, group in enumerate(self.model.groups):
            opened += len(group.problems)
            if row and opened > MOST_OPEN:
                return
            self.view.expand(self.model.index(row, 0))

    def _regroup(self) -> None:
        if self._flow is not None:
            self.show_problems(self._rows, self._flow)

    def _choose(self, index: QModelIndex) -> None:
        problem = self.model.problem(index)
        if problem is not None:
            self.chosen.emit(problem)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 8, 4)
        bar.setSpacing(8)
        bar.addWidget(self.count, 1)
        bar.addWidget(self.set_up)
        bar.addWidget(self.fix)
        bar.addWidget(self.by)
        rows = QWidget(self)
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.advice)
        self._stack.addWidget(rows)


class _ProblemView(QTreeView):
    """The tree; Enter chooses, Ctrl+. and a click on the light bulb ask for fixes.

    Signals:
        activated_row(QModelIndex).
        fixes_wanted(): of the current row.
    """

    activated_row = Signal(QModelIndex)
    fixes_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.activated_row.emit(index)
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_bulb = event.position().x() > self.viewport().width() - BULB_PX
        what = index.data(Qt.ItemDataRole.UserRole)
        if is_bulb and event.button() is Qt.MouseButton.LeftButton and _has_bulb(what):
            self.fixes_wanted.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.setCurrentIndex(self.indexAt(event.pos()))
        if self.currentIndex().isValid():
            self.fixes_wanted.emit()


def _has_bulb(what: object) -> bool:
    return isinstance(what, Problem) and (is_fixable(what) or _is_setting(what))


def _is_setting(problem: Problem) -> bool:
    return problem.code == NOT_SET_UP


class _ProblemDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return _ROW_SIZE if index.internalId() else _HEAD_SIZE

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        what, model = index.data(Qt.ItemDataRole.UserRole), index.model()
        painter.save()
        area = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme().selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme().panel_raised)
        if isinstance(what, ProblemGroup):
            _draw_head(painter, area, what)
        elif isinstance(what, Problem) and isinstance(model, ProblemRows):
            _draw_problem(painter, area, what, model.where(what))
        painter.restore()


def _draw_head(painter: QPainter, area: QRect, group: ProblemGroup) -> None:
    colors = theme()
    _draw_icon(painter, area.left() + 4, area.top() + 5, _ICONS[group.worst], _color(group.worst))
    painter.setFont(text_font(bold=True))
    painter.setPen(colors.text)
    text = area.adjusted(26, 4, -12, 0)
    _draw_line(painter, text, group.title)
    width = QFontMetrics(painter.font()).horizontalAdvance(group.title)
    painter.setFont(text_font(SECONDARY_PX))
    painter.setPen(colors.text_secondary)
    _draw_line(
        painter, text.adjusted(min(width, text.width()) + 8, 2, 0, 0), f"{len(group.problems)}"
    )


def _draw_problem(painter: QPainter, area: QRect, problem: Problem, where: str) -> None:
    colors = theme()
    color = _color(problem.severity)
    _draw_icon(painter, area.left() + 4, area.top() + 6, _ICONS[problem.severity], color)
    if _has_bulb(problem):
        name = "settings" if _is_setting(problem) else "lightbulb"
        _draw_icon(painter, area.right() - 24, area.top() + 12, name, colors.accent)
    text = area.adjusted(28, 4, -BULB_PX - 4, 0)
    painter.setFont(text_font())
    painter.setPen(colors.text)
    _draw_line(painter, text, retold(problem.text))
    painter.setFont(text_font(SECONDARY_PX))
    painter.setPen(colors.text_secondary)
    below = where + (f"  —  {retold(problem.remedy)}" if problem.remedy else "")
    _draw_line(painter, text.translated(0, 18), below)


def _color(severity: Severity) -> QColor:
    colors = theme()
    by_severity: Mapping[Severity, QColor] = {
        Severity.ERROR: colors.failed,
        Severity.WARNING: colors.warning,
        Severity.INFO: colors.accent,
    }
    return by_severity[severity]


def _draw_icon(painter: QPainter, x: int, y: int, name: str, color: QColor) -> None:
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(x, y, icon_pixmap(name, 16, color, ratio))


def _draw_line(painter: QPainter, area: QRect, text: str) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignTop), elided)
