"""The menu of a dock's tab: into a window of its own, to another side, out of sight."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QTabBar
from typing_extensions import override

from app.widgets.icons import icon
from runtime.base.words import say

_SIDES = {
    Qt.DockWidgetArea.LeftDockWidgetArea: ("Move to the left", "panel-left"),
    Qt.DockWidgetArea.RightDockWidgetArea: ("Move to the right", "panel-right"),
    Qt.DockWidgetArea.BottomDockWidgetArea: ("Move to the bottom", "panel-bottom"),
}
FLOATS_BY = QPoint(-48, 48)
"""So far from where it was a panel floats: what is left behind is seen, and that it floats."""


class DockMenus(QObject):
    """Docks have tabs instead of titles, so Qt's own ways to move them have no place. A child of the window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent) and watched is self._window:
            dock = self._dock_at(event.pos())
            if dock is not None:
                self.menu_for(dock).popup(event.globalPos())
                return True
        return False

    def menu_for(self, dock: QDockWidget) -> QMenu:
        """The menu of a dock, not yet shown."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def float_it() -> None:
            dock.setFloating(True)
            dock.move(dock.pos() + FLOATS_BY)
            dock.activateWindow()

        words = say("Put into a window of its own")
        menu.addAction(icon("external-link"), words).triggered.connect(float_it)
        here = self._window.dockWidgetArea(dock)
        for side, (title, symbol) in _SIDES.items():
            if side != here:
                self._add_move(menu, dock, side, say(title), symbol)
        menu.addSeparator()
        menu.addAction(icon("eye-off"), say("Hide panel")).triggered.connect(dock.close)
        return menu

    def _add_move(
        self, menu: QMenu, dock: QDockWidget, side: Qt.DockWidgetArea, words: str, symbol: str
    ) -> None:
        def move() -> None:
            there = [one for one in self._docks() if self._is_docked_at(one, side)]
            self._window.addDockWidget(side, dock)
            if there:
                self._window.tabifyDockWidget(there[0], dock)
            dock.show()
            dock.raise_()

        menu.addAction(icon(symbol), words).triggered.connect(move)

    def _is_docked_at(self, dock: QDockWidget, side: Qt.DockWidgetArea) -> bool:
        is_there = self._window.dockWidgetArea(dock) == side
        return is_there and not dock.isFloating() and not dock.isHidden()

    def _dock_at(self, place: QPoint) -> QDockWidget | None:
        """The dock whose tab is at a place of the window; a tab has no more than its title."""
        bar = self._window.childAt(place)
        if not isinstance(bar, QTabBar) or bar.parent() is not self._window:
            return None
        number = bar.tabAt(bar.mapFrom(self._window, place))
        title = bar.tabText(number if number >= 0 else bar.currentIndex())
        return next((dock for dock in self._docks() if dock.windowTitle() == title), None)

    def _docks(self) -> list[QDockWidget]:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return self._window.findChildren(QDockWidget, options=direct)
