"""Problems as rows of a tree, in groups: by node, or by what is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_WORDS = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.INFO: "Hint"}
_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


class GroupBy(StrEnum):
    """What the rows are grouped by."""

    NODE = "node"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class ProblemGroup:
    """A heading and the problems below it, errors first."""

    title: str
    problems: tuple[Problem, ...]

    @property
    def worst(self) -> Severity:
        """The severity that the heading shows."""
        return min((row.severity for row in self.problems), key=_ORDER.__getitem__)


class ProblemRows(QAbstractItemModel):
    """The tree; `UserRole` gives the `Problem` or the `ProblemGroup` of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[ProblemGroup, ...] = ()
        self._titles: dict[str, str] = {}

    def show(self, rows: Sequence[Problem], flow: VisualFlow, by: GroupBy = GroupBy.NODE) -> None:
        """Replace the rows; node titles come from the flow, groups keep the order of their first problem."""
        self.beginResetModel()
        self._titles = {
            row.node_id: flow.nodes_by_id[row.node_id].title
            for row in rows
            if row.node_id is not None and row.node_id in flow.nodes_by_id
        }
        found: dict[str, list[Problem]] = {}
        for row in rows:
            found.setdefault(row.code if by is GroupBy.KIND else row.node_id or "", []).append(row)
        self.groups = tuple(
            ProblemGroup(self._group_title(key, by), tuple(group)) for key, group in found.items()
        )
        self.endResetModel()

    def _group_title(self, key: str, by: GroupBy) -> str:
        if by is GroupBy.KIND:
            return key.replace("-", " ").capitalize() or "Other"
        return self._titles.get(key, key) or "Whole flow"

    def where(self, problem: Problem) -> str:
        """Node and pin it concerns, for a person."""
        if problem.node_id is None:
            return "Whole flow"
        title = self._titles.get(problem.node_id, problem.node_id)
        return f"{title} · {problem.pin_id}" if problem.pin_id else title

    def problem(self, index: _Index) -> Problem | None:
        """The problem of a row; None for a heading."""
        what = index.data(Qt.ItemDataRole.UserRole)
        return what if isinstance(what, Problem) else None

    def index_of(self, problem: Problem) -> QModelIndex:
        """The row of a problem; an invalid index if it is not there."""
        for row, group in enumerate(self.groups):
            if problem in group.problems:
                return self.index(group.problems.index(problem), 0, self.index(row, 0))
        return QModelIndex()

    # -- what a view asks: headings have the internal id 0, problems their heading's row + 1

    @override
    def index(self, row: int, column: int = 0, parent: _Index = _NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, child: _Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() beside it
        number = child.internalId() if child.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self.groups)
        return len(self.groups[parent.row()].problems) if not parent.internalId() else 0

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 1

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        number = index.internalId()
        group = self.groups[number - 1 if number else index.row()]
        return (
            _problem_data(self, group.problems[index.row()], role) if number else _head(group, role)
        )


def _head(group: ProblemGroup, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return group.title
        case Qt.ItemDataRole.AccessibleTextRole:
            count = len(group.problems)
            return f"{group.title}, {count} problem{'' if count == 1 else 's'}"
        case Qt.ItemDataRole.UserRole:
            return group
        case _:
            return None


def _problem_data(rows: ProblemRows, problem: Problem, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return problem.text
        case Qt.ItemDataRole.ToolTipRole:
            return f"{problem.text}\n{problem.remedy}".strip()
        case Qt.ItemDataRole.AccessibleTextRole:
            return f"{_WORDS[problem.severity]}: {problem.text}. {rows.where(problem)}"
        case Qt.ItemDataRole.AccessibleDescriptionRole:
            return problem.remedy
        case Qt.ItemDataRole.UserRole:
            return problem
        case _:
            return None
