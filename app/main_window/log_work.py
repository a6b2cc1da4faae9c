"""The log for the window: which lines are taken down, the panel that shows them, the way to node, record and file."""

import logging
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.main_window.docks.docks import DockKey
from app.main_window.docks.panels import Panels
from app.main_window.runs.front_run import FrontRun
from app.main_window.runs.run_work import RunWork
from app.main_window.work import Work
from app.runs.background import start_task
from app.runs.log_book import LogEntry, LogFeed
from app.settings import Settings, SettingsStore
from runtime.base.logs import PatternError, Redaction, configure_logging
from runtime.base.words import say

if TYPE_CHECKING:
    from app.panels.log import LogPanel
    from app.panels.trace import TracePanel


class LogWork(Work):
    """Keeps the last lines of the log from its making on, and shows them when the panel is asked for.

    Args:
        log_file: where the program's log goes.

    Signals:
        node_wanted(str): show this node of the flow in front.
        setting_wanted(str): open the preferences there.
    """

    node_wanted = Signal(str)
    setting_wanted = Signal(str)

    def __init__(self, settings: SettingsStore, log_file: Path, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._log_file = settings, log_file
        self.feed = LogFeed(self)
        self._nodes: tuple[str, ...] = ()
        first = Settings()
        self._in_force = (first.log_level, first.log_patterns)
        settings.changed.subscribe(self._use)

    def begin(self, runs: RunWork, front: FrontRun, panels: Panels) -> None:
        """From now on follow the run in front; and log as the settings say."""
        self._runs, self._front, self._panels = runs, front, panels
        front.changed.connect(self._follow_run)
        panels.nodes_selected.connect(self._follow_selection)
        self._use(self._settings.settings)

    def stop(self) -> None:
        """Take no more lines down: the window closes."""
        self.feed.stop()

    @cached_property
    def panel(self) -> "LogPanel":
        """The panel, made when it is first asked for."""
        from app.panels.log import LogPanel

        panel = LogPanel(self.feed)
        panel.entry_wanted.connect(self._go)
        panel.file_wanted.connect(self.show_file)
        panel.level_wanted.connect(self._ask_level)
        panel.show_run(self._front_id, self._panels.title_of)
        panel.show_selection(self._nodes)
        return panel

    @Slot()
    def show_file(self) -> None:
        """Show the log file with whatever the desktop shows texts with."""
        if not self._log_file.exists():
            self.told.emit(
                say(
                    "There is no log file yet: {path} is made with its first line",
                    path=self._log_file,
                )
            )
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file))):
            self.told.emit(say("Nothing here shows texts; the log is {path}", path=self._log_file))

    @property
    def _front_id(self) -> str | None:
        return self._front.run.run_id if self._front.run is not None else None

    def _use(self, settings: Settings) -> None:
        """Log as the settings say, if they say something else."""
        wanted = (settings.log_level, settings.log_patterns)
        if wanted == self._in_force:
            return
        self._in_force = wanted
        try:
            redactor = Redaction(settings.log_patterns)
        except PatternError as error:  # somebody edited the file by hand
            self.told.emit(str(error))
            redactor = Redaction()
        self.feed.book.redactor = redactor
        level = logging.getLevelNamesMapping()[settings.log_level.upper()]
        configure_logging(level, stream=self._log_file, payload_redactor=redactor)

    @Slot()
    def _ask_level(self) -> None:
        self.setting_wanted.emit("log_level")

    @Slot()
    def _follow_run(self) -> None:
        if "panel" in vars(self):
            self.panel.show_run(self._front_id)

    @Slot(object)
    def _follow_selection(self, nodes: tuple[str, ...]) -> None:
        self._nodes = nodes
        if "panel" in vars(self):
            self.panel.show_selection(nodes)

    @Slot(object)
    def _go(self, entry: LogEntry) -> None:
        start_task(self._show(entry), "show what a message is about")

    async def _show(self, entry: LogEntry) -> None:
        """Bring the run of a line to the front, its node into sight, and its record in the trace."""
        is_in_front = self._front_id == entry.root_run_id
        if not is_in_front and await self._runs.open_run(entry.root_run_id) is None:
            return
        if entry.node_id:
            self.node_wanted.emit(entry.node_id)
            self._panels.when_made(DockKey.TRACE, lambda trace: _choose(trace, entry))


def _choose(trace: "TracePanel", entry: LogEntry) -> None:
    trace.choose_at(entry.run_id, entry.node_id, entry.time)
