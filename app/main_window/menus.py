"""Menu bar, tool bar and the submenus that change: recent files, examples, panels."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget

from app.actions.table import ActionTable
from app.main_window.docks.docks import Docks
from app.main_window.flows.example_flows import example_paths
from app.main_window.runs.run_mode import RunModeBox
from app.widgets.icons import ICON_WITH_TEXT, icon
from app.widgets.mnemonics import set_mnemonics
from runtime.base.words import say

TOOL_BAR = ("run.start", "run.pause", "run.resume", "run.cancel", "", "edit.undo", "edit.redo")
ICON_PX = 16


class Menus(QObject):
    """Fills the bars of a window; a child of it.

    Signals:
        file_wanted(object): open this `Path`.
        recent_cleared(): empty the list of recent files.
        layout_wanted(str), layout_unwanted(str): use, or forget, a layout of one's own.
        inbox_wanted(): show what waits for an answer.
    """

    file_wanted = Signal(object)
    recent_cleared = Signal()
    layout_wanted = Signal(str)
    layout_unwanted = Signal(str)
    inbox_wanted = Signal()

    def __init__(self, window: QMainWindow, table: ActionTable, docks: Docks) -> None:
        super().__init__(window)
        self._table = table
        submenus = table.fill_menus(window.menuBar())
        self._recent = submenus["file.recent"]
        self._layouts = submenus["view.own_layouts"]
        examples = submenus["file.open_example"]
        for path in example_paths():
            action = examples.addAction(_title(path))
            action.setData(path)
            action.triggered.connect(self._open_sender)
        set_mnemonics(examples.actions())
        for key in docks:
            submenus["view.docks"].addAction(docks.toggle_action(key))
        set_mnemonics(submenus["view.docks"].actions())
        self.tool_bar = self._make_tool_bar(window)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Fill the submenu of recent files."""
        self._recent.clear()
        self._recent.setEnabled(bool(paths))
        for path in paths:
            action = self._recent.addAction(_escaped(f"{path.name}  —  {path.parent}"))
            action.setData(path)
            action.triggered.connect(self._open_sender)
        if paths:
            self._recent.addSeparator()
            clear = self._recent.addAction(self.tr("Clear list"))
            clear.triggered.connect(self.recent_cleared)
        set_mnemonics(self._recent.actions())

    def show_layouts(self, names: Sequence[str]) -> None:
        """Fill the submenu of a person's own layouts."""
        self._layouts.clear()
        self._layouts.menuAction().setVisible(bool(names))
        for name in names:
            self._layouts.addAction(_escaped(name), partial(self.layout_wanted.emit, name))
        if names:
            forget = self._layouts.addMenu(icon("trash-2"), self.tr("Delete"))
            for name in names:
                forget.addAction(_escaped(name), partial(self.layout_unwanted.emit, name))

    def show_inbox(self, count: int) -> None:
        """How much waits for the person."""
        self.inbox.setText(f" {count}" if count else "")
        self.inbox.setToolTip(
            self.tr("Nothing waits for you")
            if not count
            else say("{count} waiting for you", count=count)
        )
        self.inbox.setProperty("has_waits", bool(count))

    def _make_tool_bar(self, window: QMainWindow) -> QToolBar:
        bar = QToolBar(self.tr("Tools"), window)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(ICON_PX, ICON_PX))
        for action_id in TOOL_BAR:
            if action_id:
                bar.addAction(self._table[action_id])
            else:
                bar.addSeparator()
        run = bar.widgetForAction(self._table["run.start"])
        if isinstance(run, QToolButton):
            run.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            run.setIconSize(ICON_WITH_TEXT)
        self.mode = RunModeBox(bar)
        bar.insertWidget(_end_of_run_buttons(bar), self.mode)
        space = QWidget(bar)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        self.inbox = QToolButton(bar)
        self.inbox.setIcon(icon("inbox"))
        self.inbox.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.inbox.setAccessibleName(self.tr("Waiting for you"))
        self.inbox.clicked.connect(self.inbox_wanted)
        bar.addWidget(self.inbox)
        self.show_inbox(0)
        window.addToolBar(bar)
        return bar

    @Slot()
    def _open_sender(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.file_wanted.emit(action.data())


def _end_of_run_buttons(bar: QToolBar) -> QAction:
    """The line that ends the run buttons: what it stands before belongs to them."""
    return next(action for action in bar.actions() if action.isSeparator())


def _escaped(text: str) -> str:
    """A text as that of an action, which takes a single `&` for the mark of a key."""
    return text.replace("&", "&&")


def _title(path: Path) -> str:
    return path.stem.replace("_", " ").capitalize()
