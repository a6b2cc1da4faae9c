"""Run a flow several times: the same inputs again and again, or one row of a table a run."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.widgets.dialog_parts import dialog_foot, wrap
from app.widgets.icons import icon
from app.widgets.json_edit import JsonEdit
from app.widgets.line_edit import LineEdit
from app.widgets.retelling import retold
from app.widgets.tab_order import order_tabs
from app.widgets.theme import ink, mono_font
from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject
from runtime.base.words import say, say_count
from runtime.nodes.run_form import RunField, fitted_inputs
from runtime.nodes.run_tables import MOST_ROWS, input_rows

TIMES, AT_ONCE, MOST_AT_ONCE = 3, 2, 8
_CHECK_MS = 200


class RepeatRunDialog(QDialog):
    """After it was accepted `rows()` gives the inputs of each run.

    Args:
        fields: one a start pin.
        inputs: what the flow was run with last.
        needs_all: whatever has no default must be given.
    """

    def __init__(
        self,
        flow_name: str,
        fields: Sequence[RunField],
        inputs: JsonObject,
        parent: QWidget | None = None,
        *,
        needs_all: bool = False,
    ) -> None:
        super().__init__(parent)
        self._fields, self._needs_all = tuple(fields), needs_all
        self._rows: list[JsonObject] = []
        self.setWindowTitle(say("Run “{flow_name}” several times", flow_name=flow_name))
        self.setSizeGripEnabled(True)
        title = QLabel(say("Run several times"), self)
        title.setProperty("role", "title")
        self.times = _spin(1, MOST_ROWS, TIMES)
        self.inputs = JsonEdit(self, empty_is_null=False)
        self.inputs.editor.setAccessibleName(say("Inputs as JSON"))
        defaults = {one.id: one.default for one in fields if one.default is not None}
        known = {one.id for one in fields}
        given = {name: value for name, value in inputs.items() if name in known}
        self.inputs.set_value({**dict.fromkeys(known - defaults.keys()), **defaults, **given})
        self.table = QPlainTextEdit(self)
        self.table.setFont(mono_font(12))
        self.table.setTabChangesFocus(True)
        self.table.setAccessibleName(say("Table of inputs"))
        names = [one.id for one in fields]
        self.table.setPlaceholderText(
            say("Paste CSV or JSON, one row a run. The first line of CSV has the names:")
            + "\n\n"
            + ",".join(names)
        )
        self.label = LineEdit(flow_name)
        self.label.setMaxLength(200)
        self.at_once = _spin(1, MOST_AT_ONCE, AT_ONCE)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(say("Which inputs"))
        self.tabs.addTab(self._same_page(), say("The same inputs"))
        self.tabs.addTab(self.table, say("A table of inputs"))
        self.tabs.setTabEnabled(1, bool(fields))
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what was pasted
        wrap(self.message)
        self.run = QPushButton(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(
            _form(
                (say("&Name of the table"), self.label),
                (say("Runs at the same &time"), self.at_once),
            )
        )
        layout.addWidget(self.message)
        layout.addLayout(dialog_foot(self, self.run))
        self._timer = QTimer(self, singleShot=True, interval=_CHECK_MS)
        self._timer.timeout.connect(self._check)
        self.times.valueChanged.connect(self._check)
        self.table.textChanged.connect(self._timer.start)
        self.tabs.currentChanged.connect(self._check)
        self.run.clicked.connect(self._accept)
        self.times.setFocus()
        self.times.selectAll()
        order_tabs(self)
        self.resize(560, 520)
        self._check()

    def rows(self) -> list[JsonObject]:
        """The inputs of each run."""
        return self._rows

    def _same_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 12, 2, 2)
        column.addLayout(_form((say("&How often"), self.times)))
        if self._fields:
            column.addWidget(self.inputs, 1)
        else:
            self.inputs.hide()
            about = QLabel(say("This flow takes no inputs."), page)
            about.setProperty("role", "secondary")
            column.addWidget(about, 1)
        return page

    def _check(self) -> None:
        """Say how many runs there will be, or what is wrong with the table."""
        if self.tabs.currentIndex() == 0:
            count, words = self.times.value(), ""
        else:
            count, words = self._table_count()
        self.message.setProperty("role", "secondary" if count else "error")
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(words)
        self.run.setText(say_count(count, "Run once", "Run {count} times") if count else say("Run"))
        self.run.setIcon(icon("play", ink("on_accent")) if count else QIcon())
        self.run.setEnabled(bool(count))

    def _table_count(self) -> tuple[int, str]:
        try:
            rows = input_rows(self.table.toPlainText(), self._fields, needs_all=self._needs_all)
        except FlowError as error:
            return 0, retold(str(error))
        names = sorted({name for row in rows for name in row})
        return len(rows), say("Each row gives {names}", names=", ".join(names))

    def _accept(self) -> None:
        self._check()
        if not self.run.isEnabled():
            return
        if self.tabs.currentIndex() == 1:
            self._rows = input_rows(
                self.table.toPlainText(), self._fields, needs_all=self._needs_all
            )
            self.accept()
            return
        self.inputs.read_now()
        value = self.inputs.value()
        if self.inputs.error():
            return
        if not isinstance(value, dict):
            self.inputs.set_error(say("The inputs are an object: start it with {."))
            return
        unknown = next((name for name in value if name not in {f.id for f in self._fields}), None)
        if unknown is not None:
            self.inputs.set_error(say("The start node has no output “{unknown}”.", unknown=unknown))
            return
        given = {name: part for name, part in value.items() if part is not None}
        found = fitted_inputs(self._fields, given, needs_all=self._needs_all)
        problems = found.problems if self._needs_all else found.misfits
        if problems:
            self.inputs.set_error(f"{retold(problems[0].text)} {retold(problems[0].remedy)}")
            return
        self._rows = [found.values] * self.times.value()
        self.accept()


def _spin(least: int, most: int, value: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setValue(value)
    spin.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach it
    return spin


def _form(*rows: tuple[str, QWidget]) -> QFormLayout:
    form = QFormLayout()
    form.setSpacing(8)
    for label, widget in rows:
        form.addRow(label, widget)
    return form
