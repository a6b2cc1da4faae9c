"""Settings for the window: editing them, the actions that switch one, and what looks or behaves as they say."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.actions.table import ActionTable
from app.canvas.navigation import NAVIGATION
from app.canvas.view import FlowView
from app.document.wires import WireStyle
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.window_dialogs import show_preferences
from app.main_window.work import Work
from app.runs.background import start_task
from app.runs.controller import RunController
from app.settings import SettingsStore
from app.widgets.theme import apply_theme, is_motion_reduced, theme
from runtime.base.words import say

SWITCHES: Mapping[str, str] = {
    "view.grid": "grid",
    "view.snap": "snap",
    "view.comments": "comments",
    "view.values": "wire_values",
    "view.hover_trace": "hover_trace",
    "view.pin_letters": "pin_letters",
    "view.legend": "legend",
}
"""Checkable action -> the setting it switches."""

WIRE_STYLES: Mapping[str, WireStyle] = {
    "view.wires_curved": WireStyle.CURVED,
    "view.wires_straight": WireStyle.STRAIGHT,
    "view.wires_square": WireStyle.SQUARE,
}
"""Action -> how wires run from then on."""


class SettingsWork(Work):
    """Brings settings into force, and changes those that an action switches."""

    def __init__(
        self,
        settings: SettingsStore,
        table: ActionTable,
        flows: OpenFlows,
        controller: RunController,
        app: QApplication,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings, self._table, self._flows = settings, table, flows
        self._controller, self._app = controller, app

    def apply(self) -> None:
        """Let theme, keys, actions, autosave and every canvas be as the settings say."""
        settings = self._settings.settings
        apply_theme(self._app, settings.theme)
        self._flows.autosave_every(settings.autosave_s)
        self._table.set_shortcuts(settings.shortcuts)
        for action_id, name in SWITCHES.items():
            self._table[action_id].setChecked(bool(getattr(settings, name)))
        for action_id, style in WIRE_STYLES.items():
            self._table[action_id].setChecked(settings.wire_style == style)
        for tab in self._flows.tabs:
            self.apply_to(tab)

    def apply_to(self, tab: FlowTab) -> None:
        """Let the canvas of a flow look and behave as the settings say."""
        for view in tab.views:
            self._apply_to_view(view)
        tab.show_values(shown=self._settings.settings.wire_values)
        tab.legend.setVisible(self._settings.settings.legend)
        tab.legend.update()

    def _apply_to_view(self, view: FlowView) -> None:
        settings = self._settings.settings
        view.set_grid(shown=settings.grid)
        view.show_comments(shown=settings.comments)
        view.snaps = settings.snap
        view.animates = settings.motion and not is_motion_reduced()
        view.navigation = NAVIGATION[settings.navigation]
        view.set_wire_style(WireStyle(settings.wire_style))
        view.hover_trace.is_wanted = settings.hover_trace
        view.set_pin_letters(shown=settings.pin_letters)

    # -- changing them

    async def edit(self, setting: str = "") -> None:
        """Open the preferences, at a setting or at the first."""
        await show_preferences(self._settings, self._window, self.apply, setting)
        await self._controller.apply_settings()

    @Slot(str)
    def show(self, setting: str) -> None:
        """Open the preferences at a setting."""
        start_task(self.edit(setting), "preferences")

    def switch(self, action_id: str) -> None:
        """Keep what a checkable action says."""
        self._settings.update(**{SWITCHES[action_id]: self._table[action_id].isChecked()})
        self.apply()

    def set_wires(self, action_id: str) -> None:
        """Let wires run as an action says."""
        self._settings.update(wire_style=str(WIRE_STYLES[action_id]))
        self.apply()

    def switch_theme(self) -> None:
        """Dark where it is light, and the other way round."""
        choice = "light" if theme().is_dark else "dark"
        self._settings.update(theme=choice)
        apply_theme(self._app, choice)

    @Slot(str)
    def use_provider(self, name: str) -> None:
        """Let runs ask a model server; none: models echo."""
        self._settings.update(default_provider=name)
        start_task(self._controller.apply_settings(), "run mode")
        self.told.emit(
            say("Runs ask “{name}” from now on", name=name)
            if name
            else say("Models echo their prompt from now on")
        )
