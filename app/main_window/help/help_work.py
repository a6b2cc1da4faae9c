"""Pages about nodes, for what a person is at."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.document.node_examples import NodeExample
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.window_dialogs import show_help
from app.main_window.work import Work
from app.panels.palette import Palette
from app.runs.background import start_task
from app.widgets.node_items import split_key
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue


class HelpWork(Work):
    """Opens pages and inserts their examples; a child of the window.

    Args:
        front: the tab in front.
    """

    def __init__(
        self,
        palette: Palette,
        catalogue: Catalogue,
        front: Callable[[], FlowTab | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._palette, self._catalogue, self._front = palette, catalogue, front

    def show_current(self) -> None:
        """The page of the entry that is being looked for, else of the selected node, else all pages."""
        tab, focus = self._front(), QApplication.focusWidget()
        lists = [self._palette.list, *([tab.view.quick_add.list] if tab else [])]
        searched = next((one for one in lists if focus and one.isAncestorOf(focus)), None)
        if searched is not None and searched.current_key():
            self.show(split_key(searched.current_key())[0])
            return
        node = tab.document.flow.nodes_by_id.get(tab.selection.current or "") if tab else None
        self.show(node.type if node is not None else "")

    @Slot(str)
    def show(self, type_id: str) -> None:
        """The page of a node type; all pages if there is none."""
        page = type_id if type_id in self._catalogue else ""
        start_task(show_help(self._catalogue, page, self._window, self._insert), "help")

    def _insert(self, example: NodeExample) -> None:
        """Put the nodes of an example into the middle of the flow in front, as one step."""
        if (tab := self._front()) is not None:
            tab.view.commands.insert_flow(
                example.flow, say("Insert example of “{name}”", name=example.flow.name)
            )
            self.told.emit(say("Inserted into “{title}”; Undo takes it out", title=tab.title))
