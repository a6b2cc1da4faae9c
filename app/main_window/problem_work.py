"""Problems of the flow in front: counted, gone through, mended."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.document.fix import Fix, Library
from app.document.fixes import fixes_of
from app.main_window.docks.docks import DockKey, Docks
from app.main_window.docks.panels import Panels
from app.main_window.runs.foot import Foot
from app.main_window.tabs.flow_tab import FlowTab
from app.widgets.fix_menu import MOST_PROBLEMS, FixMenu
from runtime.nodes.catalogue import Catalogue


class ProblemWork(QObject):
    """What keys and counts do with problems; a child of the window.

    Args:
        library: flow id -> flow, where fixes look up the flows that are called.
        front: the tab in front.
    """

    def __init__(
        self,
        panels: Panels,
        docks: Docks,
        foot: Foot,
        catalogue: Catalogue,
        library: Library,
        front: Callable[[], FlowTab | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._panels, self._docks, self._foot = panels, docks, foot
        self._catalogue, self._library, self._front = catalogue, library, front
        foot.problems.clicked.connect(self.show)

    @Slot(int, int)
    def count(self, errors: int, warnings: int) -> None:
        """Say how many there are."""
        self._docks.set_title(DockKey.PROBLEMS, errors + warnings)
        self._foot.show_problems(errors, warnings)

    @Slot()
    def show(self) -> None:
        """Bring the list to the front."""
        self._docks.show(DockKey.PROBLEMS)

    def go_next(self, step: int) -> None:
        """Go to the next (1) or former (-1) one, round the ends."""
        self.show()
        self._panels.problems.go(step)

    def fix(self) -> None:
        """Offer to mend those of the current node, at the node; else list all of them."""
        tab = self._front()
        problems = tab.problems.by_node.get(tab.selection.current or "", ()) if tab else ()
        in_list = (
            self._docks.dock(DockKey.PROBLEMS).isVisible() and self._panels.problems.view.hasFocus()
        )
        if tab is None or not problems or in_list:
            self.show()
            self._panels.problems.view.setFocus()
            self._panels.problems.offer_fixes()
            return
        alike = [row for row in tab.problems.rows if row.code == problems[0].code]
        menu = FixMenu(tab.document, problems, alike, self._catalogue, self._library, tab.view)
        box = tab.view.camera.rect_to_widget(tab.view.scene.rect_of(problems[0].node_id or ""))
        menu.show_at(tab.view.mapToGlobal(box.topRight().toPoint()))

    def fixes_of_node(self, tab: FlowTab, node_id: str) -> Sequence[Fix]:
        """What mends the problems of a node of this tab, for the menu of the node."""
        flow, found = tab.document.flow, dict[str, Fix]()
        for problem in tab.problems.by_node.get(node_id, ())[:MOST_PROBLEMS]:
            for fix in fixes_of(problem, flow, self._catalogue, self._library):
                found.setdefault(fix.label, fix)
        return tuple(found.values())
