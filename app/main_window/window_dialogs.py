"""Dialogs that belong to the window itself: preferences, command palette, search in the flow, shortcuts, about."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.actions.menus import ACTIONS, section_of
from app.actions.table import ActionTable
from app.main_window.flows.example_flows import example_paths
from app.main_window.flows.flow_library import readable_flows
from app.runs.background import in_thread
from app.runs.keys import keep_keys, stored_keys
from app.settings import SettingsStore
from app.widgets import asking
from app.widgets.search_list import SearchList
from app.widgets.search_ranking import SearchItem
from runtime.base.errors import FlowError
from runtime.base.words import say

if TYPE_CHECKING:
    from app.document.node_examples import NodeExample
    from app.widgets.sliced import Drawing
    from runtime.nodes.catalogue import Catalogue
    from runtime.visualflow.flow import VisualFlow

DISTRIBUTION = "visualflow-studio"

THEMES_FOLDER = "themes"
"""Where a person's own themes are kept, beside the settings."""

_AT_START = {
    "language": "The language takes effect at the next start.",
    "store_folder": "The folder of the runs takes effect at the next start.",
}
"""Settings that are read once, and what to say when one was changed."""


class SearchDialog(QDialog):
    """A search over a list that closes when something is chosen; `chosen` then holds its key."""

    def __init__(self, items: list[SearchItem], placeholder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(placeholder)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(560, 420)
        self.chosen = ""
        self.list = SearchList(self, placeholder=placeholder, chooses_on_click=True)
        self.list.set_items(items)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(self.list)
        self.list.chosen.connect(self._choose)
        self.list.cancelled.connect(self.reject)
        self.list.setFocus()

    def _choose(self, key: str) -> None:
        self.chosen = key
        self.accept()


async def choose(items: list[SearchItem], placeholder: str, window: QWidget) -> str:
    """Let a person search and choose; the key, or an empty text."""
    dialog = SearchDialog(items, placeholder, window)
    await asking.shown(dialog)
    return dialog.chosen


async def show_preferences(
    settings: SettingsStore, window: QWidget, apply: Callable[[], None], setting: str = ""
) -> None:
    """Edit the settings; `apply` is called when they changed.

    Args:
        setting: name of the one to begin with; empty: the first.
    """
    from app.dialogs.preferences import PreferencesDialog
    from app.dialogs.shortcut_profiles import KeyedAction

    actions = [
        KeyedAction(spec.id, say(spec.text).removesuffix("…"), section_of(spec), spec.keys)
        for spec in ACTIONS
    ]
    before = settings.settings
    stored = await stored_keys(provider.name for provider in before.providers)
    folder = settings.path.parent / THEMES_FOLDER
    dialog = PreferencesDialog(before, stored, actions, window, themes_folder=folder)
    dialog.show_setting(setting)
    if await asking.shown(dialog) != QDialog.DialogCode.Accepted:
        return
    changes, keys = dialog.changes(), dialog.keys()
    settings.update(**changes)
    apply()
    try:
        await keep_keys(keys)
    except FlowError as error:
        await asking.show_error(window, say("The key was not kept"), error)
    for name, words in _AT_START.items():
        if getattr(before, name) != getattr(settings.settings, name):
            await asking.show_message(window, say(words))


def show_value(name: str, value: object, window: QWidget) -> None:
    """Show a value of a run in a window of its own."""
    from app.dialogs.value_window import ValueWindow

    asking.show_beside(ValueWindow(name, value, window))


async def show_help(
    catalogue: "Catalogue",
    type_id: str,
    window: QWidget,
    insert: "Callable[[NodeExample], object]",
) -> None:
    """Show the page of a node type, or all of them for an empty id, in the help window that is open or a new one.

    Args:
        insert: called with an example that a person wants in the flow.
    """
    from app.canvas.thumbnail import thumbnail
    from app.dialogs.node_help import NodeHelp

    for shown in window.findChildren(NodeHelp):
        if shown.isVisible():
            shown.show_page(type_id)
            shown.raise_()
            shown.activateWindow()
            return
    flows = await in_thread(readable_flows, example_paths())

    def picture(flow: "VisualFlow", size: QSize, ratio: float) -> "Drawing":
        return thumbnail(flow, catalogue, size, ratio)

    examples = [flow for _, flow in flows]
    dialog = NodeHelp(catalogue, type_id, window, flows=examples, picture=picture)
    dialog.insert_wanted.connect(insert)
    asking.show_beside(dialog)


async def show_shortcuts(table: ActionTable, window: QWidget) -> None:
    """List actions with their keys."""
    from app.dialogs.shortcuts import ShortcutsDialog

    await asking.shown(ShortcutsDialog(table.search_items(), window))


async def show_about(window: QWidget) -> None:
    """Say what this is."""
    from app.dialogs.shortcuts import AboutDialog

    await asking.shown(AboutDialog(program_version(), qVersion(), window))


def program_version() -> str:
    """The installed version; a checkout says so."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return say("from a checkout")
