"""Problems as rows of a tree, in groups: by node, or by what is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from app.widgets.grouped_rows import GroupedRows, Index
from app.widgets.retelling import retold
from runtime.base.words import say, say_count
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity

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


class ProblemRows(GroupedRows[ProblemGroup, Problem]):
    """The tree; `UserRole` gives the `Problem` or the `ProblemGroup` of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
            return key.replace("-", " ").capitalize() or say("Other")
        return self._titles.get(key, key) or say("Whole flow")

    def where(self, problem: Problem) -> str:
        """Node and pin it concerns, for a person."""
        if problem.node_id is None:
            return say("Whole flow")
        title = self._titles.get(problem.node_id, problem.node_id)
        return f"{title} · {problem.pin_id}" if problem.pin_id else title

    def problem(self, index: Index) -> Problem | None:
        """The problem of a row; None for a heading."""
        what = index.data(Qt.ItemDataRole.UserRole)
        return what if isinstance(what, Problem) else None

    @override
    def rows_of(self, group: ProblemGroup) -> tuple[Problem, ...]:
        return group.problems

    @override
    def group_data(self, group: ProblemGroup, column: int, role: int) -> object:
        return _head(group, role)

    @override
    def row_data(self, row: Problem, column: int, role: int) -> object:
        return _problem_data(self, row, role)


def _head(group: ProblemGroup, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return group.title
        case Qt.ItemDataRole.AccessibleTextRole:
            count = say_count(len(group.problems), "1 problem", "{count} problems")
            return f"{group.title}, {count}"
        case _:
            return None


def _problem_data(rows: ProblemRows, problem: Problem, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return retold(problem.text)
        case Qt.ItemDataRole.ToolTipRole:
            return f"{retold(problem.text)}\n{retold(problem.remedy)}".strip()
        case Qt.ItemDataRole.AccessibleTextRole:
            return f"{say(_WORDS[problem.severity])}: {retold(problem.text)}. {rows.where(problem)}"
        case Qt.ItemDataRole.AccessibleDescriptionRole:
            return retold(problem.remedy)
        case _:
            return None
