"""The problems of a document, kept until the flow changes; the caller decides when to look again."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from app.document.document import Document, DocumentChange
from app.document.event import Event
from app.document.joining import PinRef
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity

CheckFlow = Callable[[VisualFlow], Sequence[Problem]]
"""Gives every problem of a flow and raises none, such as `check_flow` with its catalogue bound."""

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def problems_to_show(rows: Sequence[Problem], flow: VisualFlow) -> Sequence[Problem]:
    """None of an empty flow: nobody has done anything wrong yet."""
    return rows if flow.nodes else ()


def counted(rows: Iterable[Problem]) -> tuple[int, int]:
    """How many errors and warnings there are."""
    severities = [row.severity for row in rows]
    return severities.count(Severity.ERROR), severities.count(Severity.WARNING)


class Problems:
    """Problems of one document. Close it when the document closes.

    Events:
        changed: the rows are other ones; the rows.
        became_stale: the flow changed and `refresh` is due; the document.
    """

    def __init__(self, document: Document, check: CheckFlow) -> None:
        self._document = document
        self._check = check
        self._rows: tuple[Problem, ...] = ()
        self._by_node: dict[str, tuple[Problem, ...]] = {}
        self._checked: VisualFlow | None = None
        self.changed: Event[tuple[Problem, ...]] = Event()
        self.became_stale: Event[Document] = Event()
        self._unsubscribe = document.changed.subscribe(self._note_change)

    @property
    def rows(self) -> tuple[Problem, ...]:
        """Errors first, then warnings, each in the order of the flow; as of the last `refresh`."""
        return self._rows

    @property
    def by_node(self) -> Mapping[str, tuple[Problem, ...]]:
        """Node id -> its rows."""
        return self._by_node

    @property
    def is_stale(self) -> bool:
        """Whether the flow changed since the rows were made."""
        return self._checked is not self._document.flow

    @property
    def has_errors(self) -> bool:
        """Whether a row stops Run."""
        return any(row.severity is Severity.ERROR for row in self._rows)

    def refresh(self) -> tuple[Problem, ...]:
        """Check the flow now, if it changed; the rows."""
        if self.is_stale:
            self._checked = self._document.flow
            self._take(
                sorted(self._check(self._document.flow), key=lambda row: _ORDER[row.severity])
            )
        return self._rows

    def forget(self) -> None:
        """Something outside the flow changed: the next `refresh` checks again, the rows stay until then."""
        self._checked = None

    def close(self) -> None:
        """Stop listening to the document."""
        self._unsubscribe()

    def _note_change(self, change: DocumentChange) -> None:
        if change.diff.only_moved and self._checked is change.before:
            self._checked = change.after
            return
        self.became_stale.emit(self._document)

    def _take(self, rows: Sequence[Problem]) -> None:
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        groups: dict[str, list[Problem]] = {}
        for row in rows:
            if row.node_id is not None:
                groups.setdefault(row.node_id, []).append(row)
        self._by_node = {node_id: tuple(group) for node_id, group in groups.items()}
        self.changed.emit(self._rows)


def problem_pin(problem: Problem, flow: VisualFlow) -> PinRef | None:
    """The pin a problem is about: where its wire ends, else the input of that name, else the output."""
    node = flow.nodes_by_id.get(problem.node_id or "")
    if node is None or problem.pin_id is None:
        return None
    edge = flow.edges_by_id.get(problem.edge_id or "")
    if edge is not None and (edge.source, edge.source_handle) == (node.id, problem.pin_id):
        return PinRef(node.id, problem.pin_id, True)
    if node.input(problem.pin_id) is not None:
        return PinRef(node.id, problem.pin_id, False)
    is_output = node.output(problem.pin_id) is not None
    return PinRef(node.id, problem.pin_id, True) if is_output else None
