"""Named layouts of the window: three to work in, and those a person keeps."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtWidgets import QMainWindow, QToolBar

from app.main_window.docks.docks import DockKey, Docks
from app.main_window.work import Work
from app.settings import SettingsStore
from app.widgets import asking
from runtime.base.words import say

LAYOUT_VERSION = 1
FRAME_SIZE = QSize(8, 40)
"""What the desktop draws around a window."""


@dataclass(frozen=True, slots=True)
class BuiltInLayout:
    """A layout that comes with the program.

    Attributes:
        shown: docks in view.
        front: those of them that are in front of their neighbours.
    """

    shown: frozenset[DockKey]
    front: tuple[DockKey, ...] = ()
    has_tool_bar: bool = True


BUILT_IN: Mapping[str, BuiltInLayout] = {
    "author": BuiltInLayout(
        frozenset({DockKey.PALETTE, DockKey.OUTLINE, DockKey.INSPECTOR, DockKey.HISTORY}),
        (DockKey.PALETTE, DockKey.INSPECTOR),
    ),
    "debug": BuiltInLayout(
        frozenset(
            {
                DockKey.OUTLINE,
                DockKey.INSPECTOR,
                DockKey.PROBLEMS,
                DockKey.TRACE,
                DockKey.VALUES,
                DockKey.WATCH,
                DockKey.RUNS,
                DockKey.CONVERSATION,
            }
        ),
        (DockKey.OUTLINE, DockKey.INSPECTOR, DockKey.TRACE),
    ),
    "present": BuiltInLayout(frozenset(), has_tool_bar=False),
}


class Layouts(Work):
    """Puts layouts in force and keeps those a person names. A child of the window.

    Signals:
        changed(): there are other layouts of one's own.
    """

    changed = Signal()

    def __init__(
        self, docks: Docks, tool_bar: QToolBar, settings: SettingsStore, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._main = window
        self._docks = docks
        self._tool_bar = tool_bar
        self._settings = settings

    @property
    def names(self) -> tuple[str, ...]:
        """Layouts of one's own, by name."""
        return tuple(sorted(self._settings.settings.layouts, key=str.casefold))

    def use_built_in(self, key: str) -> None:
        """Put one of `BUILT_IN` in force."""
        layout = BUILT_IN[key]
        self._docks.arrange(layout.shown, layout.front)
        self._tool_bar.setVisible(layout.has_tool_bar)

    def use(self, name: str) -> None:
        """Put a layout of one's own in force; an unknown name changes nothing."""
        state = self._settings.settings.layouts.get(name)
        if state is not None and not self._main.restoreState(
            QByteArray.fromBase64(state.encode()), LAYOUT_VERSION
        ):
            self.told.emit(self.tr("The layout “{}” is of another version").format(name))

    def restore_last(self) -> None:
        """Lay the window out as it was when it was closed."""
        last, window = self._settings.settings.layout, self._main
        room = window.screen().availableSize() - FRAME_SIZE
        window.resize(window.size().boundedTo(room))
        if geometry := last.get("geometry"):
            window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        if docks := last.get("docks"):
            window.restoreState(QByteArray.fromBase64(docks.encode()), LAYOUT_VERSION)

    def keep_last(self) -> None:
        """Remember how the window is laid out, for the next start."""
        last = {"geometry": _text(self._window.saveGeometry()), "docks": self._state()}
        self._settings.update(layout={**self._settings.settings.layout, **last})

    def _state(self) -> str:
        return _text(self._main.saveState(LAYOUT_VERSION))

    async def ask_save(self) -> None:
        """Ask for a name and keep the layout as it is now."""
        name = await asking.ask_text(
            self._window, say("Save layout"), say("Name"), say("My layout")
        )
        if name is not None and name.strip():
            self.save(name.strip())

    def save(self, name: str) -> None:
        """Keep the layout as it is now, instead of one of the same name."""
        self._settings.update(layouts={**self._settings.settings.layouts, name: self._state()})
        self.changed.emit()
        self.told.emit(self.tr("Layout “{}” is kept under View").format(name))

    def delete(self, name: str) -> None:
        """Forget a layout of one's own."""
        kept = {n: state for n, state in self._settings.settings.layouts.items() if n != name}
        self._settings.update(layouts=kept)
        self.changed.emit()


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode()
