"""The command palette: every command, node, flow in reach, setting and layout of one's own in one search."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.actions.table import ActionTable
from app.main_window.window_dialogs import choose
from app.widgets.node_items import node_items
from app.widgets.search_ranking import SearchItem
from runtime.base.words import say
from runtime.nodes.node_type import NodeType

_ACTION, _NODE, _FLOW, _SETTING, _LAYOUT = "action:", "node:", "flow:", "setting:", "layout:"


class CommandPalette(QObject):
    """Offers everything that can be done, and does what was chosen. A child of the window.

    Args:
        flows: id and title of the flows in reach.
        layouts: names of a person's own layouts.

    Signals:
        node_wanted(str): add a node of this palette entry.
        flow_wanted(str): bring the flow of this id to the front.
        setting_wanted(str): edit the setting of this name.
        layout_wanted(str): put the layout of this name in force.
    """

    node_wanted = Signal(str)
    flow_wanted = Signal(str)
    setting_wanted = Signal(str)
    layout_wanted = Signal(str)

    def __init__(
        self,
        table: ActionTable,
        catalogue: Mapping[str, NodeType],
        flows: Callable[[], Sequence[tuple[str, str]]],
        layouts: Callable[[], Sequence[str]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._table = table
        self._catalogue = catalogue
        self._flows = flows
        self._layouts = layouts
        self._window = window
        self._nodes: tuple[tuple[NodeType, ...], list[SearchItem]] | None = None

    async def show(self) -> None:
        """Let a person search and choose; do it."""
        self.carry_out(await choose(self.items(), self.tr("Search commands"), self._window))

    def items(self) -> list[SearchItem]:
        """What can be chosen now; the right-hand word says what each is, or its keys."""
        from app.dialogs.preferences import SETTING_ENTRIES

        items = [
            replace(item, key=_ACTION + item.key)
            for item in self._table.search_items()
            if item.key != "edit.command"
        ]
        if self._table["node.add"].isEnabled():
            items += self._node_items()
        items += [
            SearchItem(
                _FLOW + flow_id,
                title,
                self.tr("Flows"),
                words=(flow_id,),
                icon="workflow",
                shortcut=self.tr("Flow"),
            )
            for flow_id, title in self._flows()
        ]
        items += [
            SearchItem(
                _SETTING + entry.name,
                say(entry.title),
                self.tr("Settings"),
                detail=say(entry.page),
                words=(*entry.words, entry.title, "settings", "preferences"),
                icon="settings",
                shortcut=self.tr("Setting"),
            )
            for entry in SETTING_ENTRIES
        ]
        items += [
            SearchItem(
                _LAYOUT + name,
                self.tr("Layout “{}”").format(name),
                self.tr("Layouts"),
                words=("panels", "docks"),
                icon="layout-template",
                shortcut=self.tr("Layout"),
            )
            for name in self._layouts()
        ]
        return items

    def _node_items(self) -> list[SearchItem]:
        types = tuple(self._catalogue.values())
        if self._nodes is None or self._nodes[0] != types:
            word = self.tr("Node")
            items = [replace(i, key=_NODE + i.key, shortcut=word) for i in node_items(types)]
            self._nodes = (types, items)
        return self._nodes[1]

    def carry_out(self, key: str) -> None:
        """Do what an item stands for; nothing for an empty key."""
        kind, colon, name = key.partition(":")
        match kind + colon:
            case "action:":
                self._table[name].trigger()
            case "node:":
                self.node_wanted.emit(name)
            case "flow:":
                self.flow_wanted.emit(name)
            case "setting:":
                self.setting_wanted.emit(name)
            case "layout:":
                self.layout_wanted.emit(name)
            case _:
                return
