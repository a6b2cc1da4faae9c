"""How two runs differ: where they part, and each step beside its like with both values."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.runs.record_rows import effect_words
from app.widgets.buttons import push_button
from app.widgets.panel_parts import fill_panel, panel_bar
from app.widgets.row_table import RowsWhenSeen, RowTable, TableRow
from runtime.base.words import say, say_count
from runtime.model.run_diff import RunDiff, StepChange
from runtime.model.spec import origin_of
from runtime.visualflow.changes import short_value

MOST_ROWS = 5_000
_SHARES = (90, 160, 130, 130, 250, 250)
_LOOKS = {
    "same": ("equal", "text_secondary"),
    "changed": ("pencil", "warning"),
    "only_a": ("minus", "failed"),
    "only_b": ("plus", "done"),
}


class RunComparisonPanel(QWidget):
    """The panel of one comparison at a time.

    Signals:
        node_chosen(str): the canvas node of the row that was chosen.
        closed(): end the comparison.
    """

    node_chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Comparison of runs"))
        self._found: RunDiff | None = None
        self._title_of: Callable[[str], str] = str
        self._names = ("", "")
        self.head = QLabel(self)
        self.head.setProperty("role", "secondary")
        self.head.setWordWrap(True)
        self.all_steps = QCheckBox(say("Same steps too"), self)
        self.all_steps.toggled.connect(self._fill)
        self.done = push_button(self, say("Stop comparing"))
        self.done.clicked.connect(self.closed)
        self.table = RowTable(
            (
                say("Records"),
                say("Node"),
                say("What"),
                say("Change"),
                say("Before"),
                say("After"),
            ),
            _SHARES,
            self,
        )
        self.table.setAccessibleName(say("Comparison of runs"))
        self.table.chosen.connect(self._choose)
        fill_panel(self, panel_bar(self.head, self.all_steps, self.done), self.table)
        self.setFocusProxy(self.table)
        self.show_comparison(None, ("", ""), str)

    def show_comparison(
        self, found: RunDiff | None, names: tuple[str, str], title_of: Callable[[str], str]
    ) -> None:
        """Show how two runs differ; None: nothing is compared.

        Args:
            names: of the run before and the run after.
            title_of: node id -> title of the node.
        """
        self._found, self._names, self._title_of = found, names, title_of
        self.done.setEnabled(found is not None)
        self.all_steps.setEnabled(found is not None)
        self._fill()

    def _fill(self) -> None:
        found = self._found
        if found is None:
            self.head.setText(say("Choose a run in Runs, then “Compare with…”."))
            self.table.show_rows(())
            return
        wanted = [one for one in found.steps if self.all_steps.isChecked() or one.change != "same"]
        shown = wanted[:MOST_ROWS]
        self.head.setText(self._summary(found, len(wanted) - len(shown)))
        parting = found.parting
        self.table.show_rows(RowsWhenSeen(shown, lambda one: self._row(one, parts=one is parting)))

    def _summary(self, found: RunDiff, left_out: int) -> str:
        before, after = self._names
        parts = [say("{after}, compared with {before}", after=after, before=before)]
        parting = found.parting
        if parting is None:
            parts.append(say("They did the same"))
        elif found.shared:
            count = say_count(found.shared, "1 step is the same", "{count:,} steps are the same")
            title = self._title_of(origin_of(parting.node_id))
            parts.append(say("{count}, then they part at “{title}”", count=count, title=title))
        else:
            title = self._title_of(origin_of(parting.node_id))
            parts.append(say("They part at “{title}”", title=title))
        if found.token_delta:
            parts.append(say("{count:+,} tokens", count=found.token_delta))
        if left_out:
            parts.append(say("{count:,} more rows are left out", count=left_out))
        return "  ·  ".join(parts)

    def _row(self, step: StepChange, *, parts: bool) -> TableRow:
        symbol, tone = _LOOKS[step.change]
        records = " / ".join("-" if seq is None else f"#{seq}" for seq in (step.seq_a, step.seq_b))
        change = _words_of(step)
        cells = (
            records,
            self._title_of(origin_of(step.node_id)),
            effect_words(step.kind),
            change,
            "" if step.seq_a is None or step.change == "same" else short_value(step.before),
            "" if step.seq_b is None or step.change == "same" else short_value(step.after),
        )
        return TableRow(cells, step, "git-fork" if parts else symbol, tone, tip=_tip(step))

    def _choose(self, step: object) -> None:
        if isinstance(step, StepChange):
            self.node_chosen.emit(origin_of(step.node_id))


def _words_of(step: StepChange) -> str:
    match step.change:
        case "same":
            return say("same")
        case "only_a":
            return say("only before")
        case "only_b":
            return say("only after")
        case "changed" if step.kind == "output":
            return say("another output")
        case "changed":
            return say("asked otherwise") if step.asks_otherwise else say("another result")


def _tip(step: StepChange) -> str:
    """Both requests, if they differ, and both results."""
    if step.change == "same":
        return ""
    lines = []
    if step.asks_otherwise and step.asked_a is not None:
        lines.append(say("Asked before: {value}", value=short_value(step.asked_a)))
    if step.asks_otherwise and step.asked_b is not None:
        lines.append(say("Asked after: {value}", value=short_value(step.asked_b)))
    if step.seq_a is not None:
        lines.append(say("Before: {value}", value=short_value(step.before)))
    if step.seq_b is not None:
        lines.append(say("After: {value}", value=short_value(step.after)))
    return "\n".join(lines)
