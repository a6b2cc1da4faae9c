"""What the variables panel asks for, done to the flow in front."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.document.renaming import VariableName
from app.main_window.changes.find_work import FindWork
from app.main_window.tabs.flow_tab import FlowTab
from app.runs.background import start_task

if TYPE_CHECKING:
    from app.panels.variables import VariablesPanel


class VariableWork(QObject):
    """Does what the panel asks for; a child of the window.

    Args:
        front: the tab in front.
    """

    def __init__(
        self, finding: FindWork, front: Callable[[], FlowTab | None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._finding, self._front = finding, front

    def listen(self, panel: "VariablesPanel") -> None:
        """Take the wishes of the panel."""
        panel.node_wanted.connect(self._add_node)
        panel.create_wanted.connect(self._declare)
        panel.rename_wanted.connect(self._rename)
        panel.uses_wanted.connect(self._find_uses)

    @Slot(str, bool)
    def _add_node(self, name: str, writes: bool) -> None:
        if (tab := self._front()) is not None:
            tab.view.show_node(tab.view.commands.add_variable_node(name, writes=writes))
            tab.view.setFocus()

    @Slot(str, str)
    def _declare(self, name: str, kind: str) -> None:
        if (tab := self._front()) is not None:
            tab.view.commands.declare_variable(name, kind)

    @Slot(str)
    def _rename(self, name: str) -> None:
        start_task(self._finding.rename(VariableName(name)), "rename variable")

    @Slot(str)
    def _find_uses(self, name: str) -> None:
        self._finding.ask(f'var:"{name}"', everywhere=True)
