"""The docks around the canvas: where they stand, showing and hiding them, all at once or one."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabWidget, QWidget

from app.main_window.docks.dock_menu import DockMenus
from app.widgets.announcing import announce
from app.widgets.icons import icon
from app.widgets.sliced import SlicedWork
from runtime.base.words import say

SIDE_PX = {"left": 240, "right": 320}
BOTTOM_PX = 220


class DockKey(StrEnum):
    """The docks by name; the names stand in saved layouts."""

    PALETTE = "palette"
    OUTLINE = "outline"
    INSPECTOR = "inspector"
    HISTORY = "history"
    PROBLEMS = "problems"
    TRACE = "trace"
    VARIABLES = "variables"
    VALUES = "values"
    RUNS = "runs"
    CONVERSATION = "conversation"
    FIND = "find"
    CHANGES = "changes"
    COMPARISON = "comparison"
    VERSIONS = "versions"
    ASSISTANT = "assistant"
    LOG = "log"
    WATCH = "watch"
    REPEATS = "repeats"


@dataclass(frozen=True, slots=True)
class DockSpec:
    """Where a dock stands at first."""

    title: str
    icon: str
    area: Qt.DockWidgetArea


_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea

SPECS: Mapping[DockKey, DockSpec] = {
    DockKey.PALETTE: DockSpec("Palette", "blocks", _LEFT),
    DockKey.OUTLINE: DockSpec("Outline", "list-tree", _LEFT),
    DockKey.INSPECTOR: DockSpec("Inspector", "sliders-horizontal", _RIGHT),
    DockKey.HISTORY: DockSpec("History", "history", _RIGHT),
    DockKey.PROBLEMS: DockSpec("Problems", "circle-alert", _BOTTOM),
    DockKey.TRACE: DockSpec("Trace", "scroll-text", _BOTTOM),
    DockKey.VARIABLES: DockSpec("Variables", "variable", _BOTTOM),
    DockKey.VALUES: DockSpec("Values", "braces", _BOTTOM),
    DockKey.RUNS: DockSpec("Runs", "list-checks", _BOTTOM),
    DockKey.CONVERSATION: DockSpec("Conversation", "message-square", _BOTTOM),
    DockKey.FIND: DockSpec("Find", "search", _BOTTOM),
    DockKey.CHANGES: DockSpec("Changes", "diff", _BOTTOM),
    DockKey.COMPARISON: DockSpec("Comparison", "git-compare", _BOTTOM),
    DockKey.VERSIONS: DockSpec("Versions", "bookmark", _BOTTOM),
    DockKey.WATCH: DockSpec("Watch", "eye", _BOTTOM),
    DockKey.REPEATS: DockSpec("Repeated runs", "repeat", _BOTTOM),
    DockKey.LOG: DockSpec("Log", "terminal", _BOTTOM),
    DockKey.ASSISTANT: DockSpec("Assistant", "wand-sparkles", _RIGHT),
}

ON_DEMAND = frozenset(
    {
        DockKey.FIND,
        DockKey.CHANGES,
        DockKey.COMPARISON,
        DockKey.VERSIONS,
        DockKey.ASSISTANT,
        DockKey.LOG,
        DockKey.WATCH,
        DockKey.REPEATS,
    }
)
"""Docks that open only when they are asked for."""

_FIRST = (DockKey.PALETTE, DockKey.INSPECTOR)
"""Docks whose panels a person sees at once."""


class Docks(QObject):
    """Makes a dock for each panel and keeps hold of them; a child of the window.

    A panel is asked for, and so made, when it first comes into sight: most are not at a start.

    Args:
        panels: what gives the panel of each dock, and makes it when it is first asked.

    Signals:
        shown(object): the `DockKey` of a dock that came into view.
        all_hidden(bool): `toggle_all` has hidden the docks; False: it does not hide them any more.
    """

    shown = Signal(object)
    all_hidden = Signal(bool)

    def __init__(
        self, window: QMainWindow, panels: Mapping[DockKey, Callable[[], QWidget]]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._empty = dict(panels)
        self._filling = SlicedWork(self)
        self._preparing = SlicedWork(self)
        self._docks: dict[DockKey, QDockWidget] = {}
        self._hidden: list[QDockWidget] = []
        self._left: QDockWidget | None = None
        self.menus = DockMenus(window)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look)
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomLeftCorner, _BOTTOM)
        window.setCorner(Qt.Corner.BottomRightCorner, _BOTTOM)
        for key in panels:
            self._add(key)
        for key in _FIRST:
            self._fill(key)
        self.arrange()

    def __iter__(self) -> Iterator[DockKey]:
        return iter(self._docks)

    def dock(self, key: DockKey) -> QDockWidget:
        """The dock itself."""
        return self._docks[key]

    def panel(self, key: DockKey) -> QWidget:
        """What is in the dock."""
        self._fill(key)
        return self._docks[key].widget()

    def toggle_action(self, key: DockKey) -> QAction:
        """Shows and hides a dock; for the View menu."""
        return self._docks[key].toggleViewAction()

    @property
    def is_bottom_open(self) -> bool:
        """Whether a dock below the canvas is in view."""
        return any(
            not dock.isHidden() for key, dock in self._docks.items() if SPECS[key].area == _BOTTOM
        )

    def prepare(self, key: DockKey) -> None:
        """Fill a dock that will be wanted soon, in turns of its own."""
        self._preparing.start(self._prepared(key), at_once=False)

    def show(self, key: DockKey) -> None:
        """Bring a dock into view."""
        self._keep_hidden([])
        if SPECS[key].area == _BOTTOM and not self.is_bottom_open:
            for other, sibling in self._docks.items():
                if SPECS[other].area == _BOTTOM and other not in ON_DEMAND:
                    sibling.show()
        dock = self._docks[key]
        self._fill(key)
        dock.show()
        dock.raise_()

    def enter(self, key: DockKey) -> None:
        """Bring a dock into view and give it the keyboard."""
        self.show(key)
        give_keyboard(self.panel(key))

    def enter_next(self, step: int, canvas: QWidget | None) -> None:
        """Give the keyboard to the next (1) or former (-1) panel in sight; the canvas stands among them.

        They are gone through from left to right, those below the canvas last.
        """
        docks = [dock for dock in self._docks.values() if _is_in_sight(dock)]
        places: list[QWidget] = [*docks, *([canvas] if canvas is not None else [])]
        places.sort(key=self._place_of)
        focus = QApplication.focusWidget()
        holds = (n for n, one in enumerate(places) if focus is not None and _holds(one, focus))
        at = next(holds, places.index(canvas) if canvas is not None else 0)
        for number in range(1, len(places)):
            place = places[(at + step * number) % len(places)]
            panel = place.widget() if isinstance(place, QDockWidget) else place
            if give_keyboard(panel):
                announce(panel, place.windowTitle() or panel.accessibleName())
                return

    def _place_of(self, one: QWidget) -> tuple[bool, int]:
        is_below = isinstance(one, QDockWidget) and self._window.dockWidgetArea(one) == _BOTTOM
        return is_below, one.mapToGlobal(QPoint()).x()

    def close_bottom(self) -> None:
        """Give the canvas the room below it."""
        for key, dock in self._docks.items():
            if SPECS[key].area == _BOTTOM:
                dock.hide()

    def show_first(self) -> None:
        """Bring the docks to the front that are there at the first start, and the trace."""
        for key in (DockKey.PALETTE, DockKey.INSPECTOR, DockKey.PROBLEMS, DockKey.TRACE):
            if key in self._docks:
                self._docks[key].raise_()

    def set_title(self, key: DockKey, count: int = 0) -> None:
        """The dock's title, with a number if there is something to count."""
        name = say(SPECS[key].title)
        title = f"{name} {count}" if count else name
        if self._docks[key].windowTitle() != title:
            self._docks[key].setWindowTitle(title)

    def toggle_all(self) -> None:
        """Hide every dock, or bring back those that were there, the same in front; those of the first start if none were."""
        if self._hidden:
            for dock in self._hidden:
                dock.show()
                dock.raise_()
            self._keep_hidden([])
        elif shown := [dock for dock in self._docks.values() if dock.isVisible()]:
            self._keep_hidden(sorted(shown, key=_is_in_sight))
            for dock in shown:
                dock.hide()
        else:
            self.arrange()

    def _keep_hidden(self, docks: list[QDockWidget]) -> None:
        """Docks that `toggle_all` brings back, those in front of others last."""
        self._hidden = docks
        self.all_hidden.emit(bool(docks))

    def arrange(
        self, shown: Collection[DockKey] | None = None, front: Iterable[DockKey] = ()
    ) -> None:
        """Put every dock at its first place.

        Args:
            shown: those in view; None: as at the first start.
            front: those in front of their neighbours; of the others the first of its side is.
        """
        self._keep_hidden([])
        first_in: dict[Qt.DockWidgetArea, QDockWidget] = {}
        for key, dock in self._docks.items():
            area = SPECS[key].area
            dock.setFloating(False)
            self._window.addDockWidget(area, dock)
            if area in first_in:
                self._window.tabifyDockWidget(first_in[area], dock)
            else:
                first_in[area] = dock
        for area, dock in first_in.items():
            dock.raise_()
            self._resize(area, dock)
        for key, dock in self._docks.items():
            is_first = SPECS[key].area != _BOTTOM and key not in ON_DEMAND
            dock.setVisible(is_first if shown is None else key in shown)
        for key in front:
            self._docks[key].raise_()

    def _resize(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        if area == _BOTTOM:
            self._window.resizeDocks([dock], [BOTTOM_PX], Qt.Orientation.Vertical)
        else:
            width = SIDE_PX["left" if area == _LEFT else "right"]
            self._window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)

    def _add(self, key: DockKey) -> None:
        spec = SPECS[key]
        dock = QDockWidget(say(spec.title), self._window)
        dock.setObjectName(f"dock-{key}")
        dock.setWidget(_keeping_room(QWidget(dock)))
        dock.setWindowIcon(icon(spec.icon))
        dock.toggleViewAction().setIcon(icon(spec.icon))
        dock.setProperty("key", str(key))
        dock.setTitleBarWidget(QWidget(dock))
        dock.topLevelChanged.connect(self._show_title)
        dock.visibilityChanged.connect(self._tell_shown)
        self._docks[key] = dock

    def _fill(self, key: DockKey) -> None:
        """Put the panel into its dock, if it is not there yet."""
        make = self._empty.pop(key, None)
        if make is not None:
            before, panel = self._docks[key].widget(), make()
            is_wanted = not before.isHidden()  # its dock hides what it loses
            self._docks[key].setWidget(_keeping_room(panel))
            panel.setVisible(is_wanted)
            before.deleteLater()

    def _prepared(self, key: DockKey) -> Iterator[None]:
        yield
        if key in self._empty:
            self._empty[key]()
            yield
            self._fill(key)

    def _fill_seen(self) -> Iterator[None]:
        """Put in the panels of docks in sight; one that is shown behind another tab says so only for a moment."""
        yield
        for key in tuple(self._empty):
            if _is_in_sight(self._docks[key]):
                self._fill(key)
                yield

    @Slot()
    def _look(self) -> None:
        """Of a dock that moved between tabs, window and screen Qt may tell the wrong thing last."""
        for dock in self._docks.values():
            dock.widget().setVisible(_is_in_sight(dock))
        left, self._left = self._left, None
        if left is not None and QApplication.focusWidget() is None:
            for dock in filter(_is_in_sight, self._docks.values()):
                if dock in self._window.tabifiedDockWidgets(left):
                    dock.widget().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _show_title(self, is_floating: bool) -> None:
        """A docked panel has its tab; one that floats needs a title to be moved by."""
        dock = self.sender()
        if isinstance(dock, QDockWidget):
            dock.setTitleBarWidget(None if is_floating else QWidget(dock))  # type: ignore[arg-type]  # Qt takes None

    @Slot(bool)
    def _tell_shown(self, is_visible: bool) -> None:
        """Hide a panel behind another tab: to Qt it is visible there, and would follow all that happens."""
        sender = self.sender()
        if not isinstance(sender, QDockWidget):
            return
        panel, focus = sender.widget(), QApplication.focusWidget()
        if not is_visible and not sender.isHidden() and focus and panel.isAncestorOf(focus):
            focus.clearFocus()  # else Qt gives it to whatever comes next in the window
            self._left = sender
        panel.setVisible(is_visible)
        self._looking.start()
        if is_visible:
            key = DockKey(sender.property("key"))
            if key in self._empty:
                self._filling.start(self._fill_seen(), at_once=False)
            self.shown.emit(key)


def give_keyboard(panel: QWidget) -> bool:
    """Give the keyboard to what a panel begins with; False: nothing in it takes keys."""
    stops = [one for one in (panel, *panel.findChildren(QWidget)) if _takes_keys(one)]
    if not stops:
        return False
    proxy = panel.focusProxy()
    chosen = proxy if proxy in stops and proxy is not None else stops[0]
    chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True


def _takes_keys(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()


def _holds(outer: QWidget, inner: QWidget) -> bool:
    return outer is inner or outer.isAncestorOf(inner)


def _is_in_sight(dock: QDockWidget) -> bool:
    return dock.isVisible() and (dock.isFloating() or not dock.visibleRegion().isEmpty())


def _keeping_room(panel: QWidget) -> QWidget:
    """The panel; its dock is as large while it is hidden as when it is shown."""
    policy = panel.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    panel.setSizePolicy(policy)
    return panel
