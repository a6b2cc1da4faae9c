"""The foot of the window: hint line, run state, zoom."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QToolButton

from app.main_window.runs.run_work import status_words
from app.runs.run_model import RunModel
from app.widgets.announcing import announce
from app.widgets.budget_words import budget_lines, nearest, spent_words
from app.widgets.icons import ICON_WITH_TEXT, icon
from app.widgets.texts import clipped, counted_words, preview
from app.widgets.theme import theme, theme_changes
from runtime.base.words import say
from runtime.model.budget import BudgetPicture
from runtime.model.run import RunStatus

MOST_CHARS = 72
_SPOKEN = ("reply", "response", "answer", "result", "output", "message", "text", "error")
"""Outputs that say best, in a few words, what came of a run."""


class Foot(QObject):
    """Fills the status bar of a window.

    Attributes:
        run: how the run stands, and its result in words; a click shows all of it, or what the run asks.
        problems: how many there are; a click lists them.
        budget: what the run has spent of the limit it is nearest to; a click shows all limits.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        bar = window.statusBar()
        bar.setSizeGripEnabled(False)
        self._hint = QLabel(bar)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setAccessibleName(say("Hint"))
        self._hint.setContentsMargins(6, 0, 0, 0)
        self.problems = QToolButton(bar)
        self.problems.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.problems.setIconSize(ICON_WITH_TEXT)
        self.problems.setToolTip(say("List the problems of this flow"))
        self.run = QToolButton(bar)
        self.run.hide()
        self.budget = QToolButton(bar)
        self.budget.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.budget.setIconSize(ICON_WITH_TEXT)
        self.budget.hide()
        self.zoom = QToolButton(bar)
        self.zoom.setAccessibleName(say("Zoom"))
        self.zoom.setToolTip(say("Actual size (Ctrl+0)"))
        self.zoom.setMinimumWidth(56)
        bar.addWidget(self._hint, 1)
        bar.addPermanentWidget(self.problems)
        bar.addPermanentWidget(self.budget)
        bar.addPermanentWidget(self.run)
        bar.addPermanentWidget(self.zoom)
        self._counts = (0, 0)
        self._followed: RunModel | None = None
        self._run_ink = ""
        self._budget: BudgetPicture | None = None
        self.show_zoom(1.0)
        self.show_problems(0, 0)
        theme_changes().changed.connect(self._recolor)

    @property
    def hint(self) -> str:
        """The hint on screen."""
        return self._hint.text()

    @property
    def run_state(self) -> str:
        """The run state on screen."""
        return self.run.text().replace("&&", "&")

    def show_hint(self, text: str) -> None:
        """Say what the mouse will do."""
        if text != self._hint.text():
            self._hint.setText(text)

    def show_zoom(self, scale: float) -> None:
        """Show the scale of the canvas; 1.0 is 100 %."""
        text = f"{scale * 100:.0f} %"
        if text != self.zoom.text():
            self.zoom.setText(text)

    def show_problems(self, errors: int, warnings: int) -> None:
        """Say how many problems the flow in front has."""
        words = counted_words(errors, warnings) or say("No problems")
        self._counts = (errors, warnings)
        self._color_problems()
        self.problems.setText(words)
        self.problems.setAccessibleName(say("Problems: {words}", words=words))

    def show_run(self, model: RunModel | None) -> None:
        """Show how the run of the current flow stands."""
        text = "" if model is None else _words(model)
        if text == self.run_state:
            return
        self._tell_end(model, text)
        self.run.setText(text.replace("&", "&&"))
        self.run.setAccessibleName(
            say("Run state: {text}", text=text) if text else say("Run state")
        )
        self.run.setVisible(bool(text))
        asks = model is not None and any(not wait.is_pause for wait in model.waits)
        failed = model is not None and model.status is RunStatus.FAILED
        self.run.setEnabled(asks or failed or (model is not None and model.output is not None))
        does = say("Show the whole result")
        if asks:
            does = say("Answer now (F8)")
        elif failed and model is not None:
            does = f"{model.error or ''}\n{say('Show the step that failed')}".strip()
        self.run.setToolTip(does)
        self.run.setAccessibleDescription(does)
        if model is not None:
            self._run_ink = _ink(model)
            self._color_run()

    def _tell_end(self, model: RunModel | None, text: str) -> None:
        """Let screen readers hear that the run they followed is over; of another tab's only its button tells."""
        is_over = model is not None and model.status.is_terminal
        if is_over and model is self._followed:
            announce(self.run, text)
        self._followed = None if is_over else model

    def show_budget(self, picture: BudgetPicture | None) -> None:
        """Show what is spent of the limit that is nearest; None: there is no budget."""
        self._budget = picture
        found = nearest(picture) if picture is not None else None
        self.budget.setVisible(found is not None)
        if picture is None or found is None:
            return
        words = spent_words(picture, found[0])
        self.budget.setText(words)
        self.budget.setAccessibleName(say("Budget: {words}", words=words))
        lines = "\n".join(budget_lines(picture))
        self.budget.setToolTip(f"{lines}\n{say('Show or change the limits of the run')}")
        self.budget.setAccessibleDescription(lines)
        self._color_budget()

    def _color_budget(self) -> None:
        found = nearest(self._budget) if self._budget is not None else None
        if self._budget is None or found is None:
            return
        colors, part = theme(), found[1]
        is_near = part >= self._budget.budget.warn_at
        color = colors.failed if part >= 1 else colors.warning if is_near else colors.text_secondary
        self.budget.setIcon(icon("gauge", color))

    def _recolor(self) -> None:
        self._color_budget()
        self._color_problems()
        self._color_run()

    def _color_problems(self) -> None:
        errors, warnings = self._counts
        colors = theme()
        symbol, color = ("circle-check", colors.text_secondary)
        if errors or warnings:
            symbol = "circle-alert" if errors else "triangle-alert"
            color = colors.failed if errors else colors.warning
        self.problems.setIcon(icon(symbol, color))

    def _color_run(self) -> None:
        if self._run_ink:
            color = getattr(theme(), self._run_ink).name()
            self.run.setStyleSheet(
                f"QToolButton, QToolButton:disabled {{ color: {color}; font-weight: 600; }}"
            )


def _words(model: RunModel) -> str:
    """How a run stands, with its result in a few words once it has one."""
    words = status_words(model)
    output = model.output
    if model.status is not RunStatus.COMPLETED or not output:
        return clipped(words, MOST_CHARS)
    names = [name for name in output if name != "success" and output[name] not in (None, "")]
    if _is_without_success(model):
        words = say("Completed without success")
    if not names:
        return words
    name = next((name for name in _SPOKEN if name in names), names[0])
    return clipped(f"{words} · {name}: {preview(output[name], MOST_CHARS)}", MOST_CHARS)


def _is_without_success(model: RunModel) -> bool:
    """Whether it ended, but says of itself that it failed: a code or file node did."""
    is_completed = model.status is RunStatus.COMPLETED
    return is_completed and model.output is not None and model.output.get("success") is False


def _ink(model: RunModel) -> str:
    """The color of the theme that a run's state is written in, by name: it stays when the theme changes."""
    if model.stands_still:
        return "warning"
    if _is_without_success(model):
        return "failed"
    by_status = {
        RunStatus.RUNNING: "running",
        RunStatus.WAITING: "waiting",
        RunStatus.COMPLETED: "done",
        RunStatus.FAILED: "failed",
        RunStatus.CANCELLED: "text_secondary",
    }
    return by_status[model.status]
