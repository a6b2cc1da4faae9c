"""Limits of a budget as fields, each with a bar of what is spent, and what happens at a limit."""

import re
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from app.widgets.budget_words import TITLES, limit_text, part_used, spent_words
from app.widgets.line_edit import LineEdit
from app.widgets.quiet_combo import QuietCombo
from app.widgets.texts import clipped
from runtime.base.words import say
from runtime.model.budget import Budget, BudgetError, BudgetPicture, Dimension

_UNITS: dict[Dimension, str] = {"cost_usd": "US dollars", "seconds": "Seconds"}
_BAR_STEPS = 1000
_SIZE = r"\d{1,15}(\.\d{1,25})?"
"""What a limit can be: more digits are as good as no limit, and no whole number of 64 bits."""


class BudgetEdit(QWidget):
    """Edits a budget; with a picture it shows what is spent beside each limit.

    Signals:
        changed(): a limit, or what happens there, is another one.
    """

    changed = Signal()

    def __init__(
        self, budget: Budget, picture: BudgetPicture | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._budget = budget
        self.limits: dict[Dimension, LineEdit] = {}
        self.bars: dict[Dimension, QProgressBar] = {}
        self.spent: dict[Dimension, QLabel] = {}
        self.on_exceed = QuietCombo(self)
        for way, words in (
            ("pause", say("Wait and ask whether it may go on")),
            ("stop", say("Stop the run")),
            ("warn", say("Go on; the log and the foot of the window tell")),
        ):
            self.on_exceed.addItem(words, way)
        self.on_exceed.setCurrentIndex(self.on_exceed.findData(budget.on_exceed))
        self.on_exceed.currentIndexChanged.connect(self.changed)
        self.unpriced = QCheckBox(say("Call models whose price is not known, too"), self)
        self.unpriced.setToolTip(
            say(
                "Prices stand beside the models in Preferences; without one a call costs an unknown sum"
            )
        )
        self.unpriced.setChecked(budget.allows_unpriced)
        self.unpriced.toggled.connect(self.changed)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        limited = dict(budget.limits())
        for dimension, title in TITLES.items():
            line = LineEdit(self)
            line.setPlaceholderText(_no_limit(dimension))
            line.setText(limit_text(limited.get(dimension)))
            line.setAccessibleName(say(title))
            line.textChanged.connect(self.changed)
            self.limits[dimension] = line
            form.addRow(say(title), self._with_bar(dimension) if picture is not None else line)
        form.addRow(say("At a limit"), self.on_exceed)
        form.addRow("", self.unpriced)
        if picture is not None:
            self.show_spent(picture)

    def _with_bar(self, dimension: Dimension) -> QWidget:
        """A limit, and beside it the bar above both numbers."""
        place = QWidget(self)
        bar = self.bars[dimension] = QProgressBar(place)
        bar.setRange(0, _BAR_STEPS)
        bar.setTextVisible(False)
        bar.setAccessibleName(say(TITLES[dimension]))
        words = self.spent[dimension] = QLabel(place)
        words.setProperty("role", "secondary")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(bar)
        column.addWidget(words)
        column.addStretch(1)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.limits[dimension], 2)
        row.addLayout(column, 3)
        return place

    def show_spent(self, picture: BudgetPicture) -> None:
        """Show what is spent by now, beside the limits in force."""
        limited = dict(picture.budget.limits())
        for dimension, bar in self.bars.items():
            limit = limited.get(dimension)
            used = picture.used.amount(dimension)
            part = 0.0 if limit is None else min(1.0, part_used(used, limit))
            bar.setValue(round(part * _BAR_STEPS))
            bar.setVisible(limit is not None)
            words = spent_words(picture, dimension)
            self.spent[dimension].setText(words)
            bar.setAccessibleDescription(words)

    def budget(self) -> Budget:
        """The budget as it stands in the fields; one without limits is false.

        Raises:
            BudgetError: a field holds no number.
        """
        limits = {
            f"max_{dimension}": limit_value(dimension, line.text())
            for dimension, line in self.limits.items()
        }
        return replace(self._budget, on_exceed=self.on_exceed.currentData()).changed(
            {**limits, "allows_unpriced": self.unpriced.isChecked()}
        )

    def problem(self) -> str:
        """What is wrong with a field; empty: nothing."""
        for dimension, line in self.limits.items():
            try:
                limit_value(dimension, line.text())
            except BudgetError as error:
                return say(
                    "{title}: {problem}", title=say(TITLES[dimension]), problem=error.problem
                )
        return ""


def limit_value(dimension: Dimension, text: str) -> str | int | None:
    """A limit as a person types it: `0.50`, `0,50`, `$2`, `1 000`; None: no limit.

    Raises:
        BudgetError: it is no number, or could be two.
    """
    plain = re.sub(r"[\s\u00a0\u202f_$]", "", text)
    if not plain:
        return None
    if re.fullmatch(r"\d+([.,]\d+)?", plain) is None:
        raise BudgetError(dimension, say("“{text}” is no number", text=text.strip()))
    if re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", plain):
        raise BudgetError(
            dimension,
            say(
                "“{text}” can be read in two ways: leave out the mark between thousands", text=plain
            ),
        )
    plain = plain.replace(",", ".")
    if re.fullmatch(_SIZE, plain) is None:
        raise BudgetError(
            dimension,
            say(
                "“{text}” has too many digits: leave it empty for no limit", text=clipped(plain, 20)
            ),
        )
    if dimension in ("cost_usd", "seconds"):
        return plain
    if "." in plain:
        raise BudgetError(dimension, say("“{text}” is no whole number", text=text.strip()))
    return int(plain)


def _no_limit(dimension: Dimension) -> str:
    unit = _UNITS.get(dimension)
    return say("No limit") if unit is None else say("{unit}; no limit", unit=say(unit))
