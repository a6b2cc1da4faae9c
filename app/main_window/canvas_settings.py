"""Settings that the canvas follows, and the actions that switch them."""

from collections.abc import Mapping

from app.actions import ActionTable
from app.canvas.navigation import NAVIGATION
from app.canvas.view import FlowView
from app.document.wires import WireStyle
from app.main_window.tabs.flow_tab import FlowTab
from app.settings import Settings
from app.widgets.theme import is_motion_reduced

SWITCHES: Mapping[str, str] = {
    "view.grid": "grid",
    "view.snap": "snap",
    "view.comments": "comments",
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


def show_in_canvas(tab: FlowTab, settings: Settings) -> None:
    """Let the canvas of a flow look and behave as the settings say."""
    for view in tab.views:
        _show_on(view, settings)
    tab.legend.setVisible(settings.legend)
    tab.legend.update()


def _show_on(view: FlowView, settings: Settings) -> None:
    view.set_grid(shown=settings.grid)
    view.show_comments(shown=settings.comments)
    view.snaps = settings.snap
    view.animates = settings.motion and not is_motion_reduced()
    view.navigation = NAVIGATION[settings.navigation]
    view.set_wire_style(WireStyle(settings.wire_style))
    view.traces_hovered = settings.hover_trace
    view.set_pin_letters(shown=settings.pin_letters)


def tick_actions(table: ActionTable, settings: Settings) -> None:
    """Let the checkable actions say what holds."""
    for action_id, name in SWITCHES.items():
        table[action_id].setChecked(bool(getattr(settings, name)))
    for action_id, style in WIRE_STYLES.items():
        table[action_id].setChecked(settings.wire_style == style)
