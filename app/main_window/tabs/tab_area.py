"""The open flows: as tabs in one or two groups side by side, or each in a window of its own."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QByteArray, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QApplication, QSplitter, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.canvas.camera import Camera
from app.canvas.view import FlowView
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.tabs.tab_places import MOST_WINDOWS, CameraPlace, TabPlace


class FlowWindow(QWidget):
    """A window with one canvas or one whole tab in it; closing it gives that back, it closes no flow.

    Signals:
        closed(object): itself.
    """

    closed = Signal(object)

    def __init__(self, content: QWidget, actions: list[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.content = content
        self.addActions(actions)
        self.resize(900, 640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        content.show()
        self.setFocusProxy(content)

    @property
    def place(self) -> str:
        """Where it is on the screens, for `put`."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def put(self, place: str) -> None:
        """Go where a window was; it stays where it is if that is no place on the screens of now."""
        self.restoreGeometry(QByteArray.fromBase64(place.encode()))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit(self)


class TabArea(QWidget):
    """Where tabs are. One tab is in front: the one that was used last, wherever it is.

    Args:
        window_actions: what the keys do in windows of their own, too.

    Signals:
        current_changed(): another tab is in front, or none.
        close_wanted(object): close this `FlowTab`.
    """

    current_changed = Signal()
    close_wanted = Signal(object)

    def __init__(self, window_actions: Callable[[], list[QAction]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Open flows"))
        self._row = QSplitter(Qt.Orientation.Horizontal, self)
        self._row.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._row)
        self._window_actions = window_actions
        self._current: FlowTab | None = None
        self._windows: list[FlowWindow] = []
        self._add_group()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    @property
    def current(self) -> FlowTab | None:
        """The tab in front."""
        return self._current

    @property
    def groups(self) -> list[QTabWidget]:
        """The groups of tabs, from left to right."""
        widgets = (self._row.widget(place) for place in range(self._row.count()))
        return [group for group in widgets if isinstance(group, QTabWidget)]

    @property
    def windows(self) -> tuple[FlowWindow, ...]:
        """Windows of their own that are open."""
        return tuple(self._windows)

    def tabs(self) -> Iterator[FlowTab]:
        """Every tab, in the order they stand in."""
        contents = [
            group.widget(place) for group in self.groups for place in range(group.count())
        ] + [window.content for window in self._windows]
        return (tab for tab in contents if isinstance(tab, FlowTab))

    # -- tabs

    def add(self, tab: FlowTab) -> None:
        """Put a tab into the group in use, and in front."""
        group = self._group_of(self._current) or self.groups[0]
        group.addTab(tab, tab.title)
        self.show_tab(tab)

    def remove(self, tab: FlowTab) -> None:
        """Take a tab away, with the windows that show its flow; the caller deletes it."""
        for window in list(self._windows):
            if window.content is tab or window.content in tab.views:
                self._drop_window(window)
        group = self._group_of(tab)
        if group is not None:
            group.removeTab(group.indexOf(tab))
        self._tidy_up()
        if self._current is tab:
            self._set_current(self._any_tab(group))

    @Slot(object)
    def show_tab(self, tab: FlowTab) -> None:
        """Bring a tab to the front, wherever it is."""
        window = self._window_of(tab)
        group = self._group_of(tab)
        if window is not None:
            window.show()
            window.raise_()
            window.activateWindow()
        elif group is not None:
            group.setCurrentWidget(tab)
        self._set_current(tab)

    def set_text(self, tab: FlowTab, text: str, tip: str) -> None:
        """What a tab, or the window it is in, is called."""
        group, window = self._group_of(tab), self._window_of(tab)
        if group is not None and group.tabText(group.indexOf(tab)) != text:
            group.setTabText(group.indexOf(tab), text)
            group.setTabToolTip(group.indexOf(tab), tip)
        for one in self._windows:
            if one is window or one.content in tab.views:
                one.setWindowTitle(text)

    def step(self, by: int) -> None:
        """Bring the next (1) or former (-1) tab to the front, round the ends."""
        tabs = list(self.tabs())
        if self._current in tabs:
            tab = tabs[(tabs.index(self._current) + by) % len(tabs)]
            self.show_tab(tab)
            tab.setFocus()

    # -- side by side

    def move_across(self, tab: FlowTab) -> None:
        """Put a tab into the other group, which is made if there is none."""
        group = self._group_of(tab)
        if group is None:
            return
        if len(self.groups) == 1:
            if group.count() == 1:
                return
            self._add_group()
        other = next(one for one in self.groups if one is not group)
        text, tip = group.tabText(group.indexOf(tab)), group.tabToolTip(group.indexOf(tab))
        group.removeTab(group.indexOf(tab))
        other.setTabToolTip(other.addTab(tab, text), tip)
        self._tidy_up()
        self._row.setSizes([self.width() // 2] * len(self.groups))
        self.show_tab(tab)
        tab.setFocus()

    # -- windows

    def tear_off(self, tab: FlowTab) -> None:
        """Give a tab a window of its own; one that has it comes back."""
        window = self._window_of(tab)
        if window is not None:
            window.close()
            return
        group = self._group_of(tab)
        if group is None:
            return
        text = group.tabText(group.indexOf(tab))
        group.removeTab(group.indexOf(tab))
        self._tidy_up()
        self._open_window(tab, text)
        self._set_current(tab)

    def open_view(self, tab: FlowTab) -> FlowView:
        """A second canvas on the same flow, in a window of its own."""
        view = tab.add_view()
        self._open_window(view, tab.title)
        return view

    def close_windows(self) -> None:
        """Bring every tab back, and close every further canvas."""
        for window in list(self._windows):
            window.close()

    # -- places, from one start to the next

    def place_of(self, tab: FlowTab) -> TabPlace:
        """Where a tab is now, and the further canvases on its flow."""
        group, window = self._group_of(tab), self._window_of(tab)
        further = [one for one in self._windows if one.content in tab.views][:MOST_WINDOWS]
        views = [*tab.canvases, *(one.content for one in further)]
        return TabPlace(
            group=1 if group is not None and group is not self.groups[0] else 0,
            is_shown=group is not None and group.currentWidget() is tab,
            split=tab.split_way,
            window=None if window is None else window.place,
            more_windows=tuple(one.place for one in further),
            cameras=tuple(_camera_of(view) for view in views if isinstance(view, FlowView)),
        )

    def put_back(self, places: Mapping[FlowTab, TabPlace]) -> None:
        """Put tabs that stand in one group where they were; what was in front is the caller's to show."""
        for tab, place in places.items():
            if place.split:
                below = place.split == "below"
                tab.split(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
            group = self._group_of(tab)
            if place.window is not None and group is not None:
                group.removeTab(group.indexOf(tab))
                self._open_window(tab, tab.title, place.window)
            elif place.group and self._group_of(tab) is self.groups[0]:
                self.move_across(tab)
            views = list(tab.canvases)
            for further in place.more_windows:
                views.append(tab.add_view())
                self._open_window(views[-1], tab.title, further)
            for view, camera in zip(views, place.cameras, strict=False):
                if camera is not None:
                    view.look_again_at(Camera(*camera))
        self._tidy_up()
        for tab, place in places.items():
            group = self._group_of(tab)
            if place.is_shown and group is not None:
                group.setCurrentWidget(tab)

    def _open_window(self, content: QWidget, title: str, place: str | None = None) -> None:
        """Show a window of its own; one that comes back to its place takes no keyboard for that."""
        window = FlowWindow(content, self._window_actions(), self)
        window.setWindowTitle(title)
        window.closed.connect(self._take_back)
        self._windows.append(window)
        if place is not None:
            window.put(place)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, place is not None)
        window.show()
        if place is None:
            content.setFocus()

    @Slot(object)
    def _take_back(self, window: FlowWindow) -> None:
        if window not in self._windows:
            return
        content = window.content
        title = window.windowTitle()
        self._drop_window(window)
        if isinstance(content, FlowTab):
            self.groups[0].addTab(content, title)
            self.show_tab(content)
        else:
            for tab in self.tabs():
                tab.remove_view(content)

    def _drop_window(self, window: FlowWindow) -> None:
        self._windows.remove(window)
        window.content.setParent(None)
        window.hide()
        window.deleteLater()

    # -- inside

    def _add_group(self) -> QTabWidget:
        group = QTabWidget(self._row)
        group.setDocumentMode(True)
        group.setTabsClosable(True)
        group.setMovable(True)
        group.setElideMode(Qt.TextElideMode.ElideRight)  # the style sheet says how wide they get
        group.setAccessibleName(self.tr("Open flows"))
        group.currentChanged.connect(self._follow_group)
        group.tabBarClicked.connect(self._follow_click)
        group.tabCloseRequested.connect(self._want_close)
        self._row.addWidget(group)
        return group

    def _tidy_up(self) -> None:
        """A second group without tabs goes."""
        for group in self.groups:
            if group.count() == 0 and len(self.groups) > 1:
                group.setParent(None)
                group.deleteLater()

    def _group_of(self, tab: FlowTab | None) -> QTabWidget | None:
        return next((g for g in self.groups if tab is not None and g.indexOf(tab) >= 0), None)

    def _window_of(self, tab: FlowTab) -> FlowWindow | None:
        return next((window for window in self._windows if window.content is tab), None)

    def _any_tab(self, group: QTabWidget | None) -> FlowTab | None:
        """What comes to the front when the tab in front goes: from the same group first."""
        for one in [group, *self.groups]:
            tab = one.currentWidget() if one is not None else None
            if isinstance(tab, FlowTab):
                return tab
        return next(self.tabs(), None)

    def _set_current(self, tab: FlowTab | None) -> None:
        if tab is not self._current:
            self._current = tab
            self.current_changed.emit()

    @Slot(int)
    def _follow_group(self, place: int) -> None:
        group = self.sender()
        tab = group.widget(place) if isinstance(group, QTabWidget) else None
        is_in_use = self._current is None or group is self._group_of(self._current)
        if isinstance(tab, FlowTab) and (is_in_use or tab is self._current):
            self._set_current(tab)

    @Slot(int)
    def _follow_click(self, place: int) -> None:
        group = self.sender()
        tab = group.widget(place) if isinstance(group, QTabWidget) else None
        if isinstance(tab, FlowTab) and tab is not self._current:
            self.show_tab(tab)
            tab.setFocus()

    @Slot(int)
    def _want_close(self, place: int) -> None:
        group = self.sender()
        if isinstance(group, QTabWidget):
            self.close_wanted.emit(group.widget(place))

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Where the keyboard is: that tab is in front, that canvas of it is the one in use."""
        at: QObject | None = now
        while at is not None and not isinstance(at, FlowView):
            at = at.parent()
        for tab in self.tabs() if isinstance(at, FlowView) else ():
            if at in tab.views:
                tab.use_view(at)
                self._set_current(tab)
                return


def _camera_of(view: FlowView) -> CameraPlace | None:
    camera = view.camera
    return None if view.awaits_fit else (camera.x, camera.y, camera.scale)
