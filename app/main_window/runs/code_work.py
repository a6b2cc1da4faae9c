"""Python in nodes, for the window: trying a node's code, and letting the code of a flow out of the sandbox."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.main_window.flows.flow_trust import FlowTrust
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.panels.inspector import Inspector
from app.widgets import asking
from runtime.base.words import say

if TYPE_CHECKING:
    from runtime.nodes.code_trial import CodeTrial
    from runtime.visualflow.flow import VisualNode


class CodeWork(Work):
    """What the window does with the Python of nodes.

    Args:
        action: the one that is ticked while the flow in front is trusted.
    """

    def __init__(
        self, trust: FlowTrust, action: QAction, inspector: Inspector, window: QWidget
    ) -> None:
        super().__init__(window)
        self._trust, self._action, self._inspector = trust, action, inspector

    async def show_trust(self, tab: FlowTab | None) -> None:
        """Say of the flow in front whether it is trusted."""
        self._action.setChecked(tab is not None and await self._trust.is_trusted(tab.document))

    async def switch_trust(self, tab: FlowTab) -> None:
        """Trust a flow from now on, or do not any more."""
        if await self._trust.is_trusted(tab.document):
            await self._trust.distrust(tab.document)
            self.told.emit(say("The code of “{title}” stays in the sandbox", title=tab.title))
        else:
            await self._trust.trust(tab.document)
            self.told.emit(say("The code of “{title}” may leave the sandbox", title=tab.title))
        await self.show_trust(tab)

    async def try_code(self, tab: FlowTab, node_id: str) -> None:
        """Let a person try a node's code; the line that fails is marked in the inspector."""
        from app.dialogs.try_code import TryCodeDialog
        from app.runs.sample_inputs import sample_inputs

        await self._trust.is_trusted(tab.document)

        def node() -> "VisualNode | None":
            return tab.document.flow.nodes_by_id.get(node_id)

        def mark(trial: "CodeTrial") -> None:
            self._inspector.mark_failure(node_id, trial.line, trial.error)

        now = node()
        if now is None:
            return
        runs = tab.run.nodes(tab.flow_id) if tab.run is not None else {}
        samples = sample_inputs(tab.document.flow, now, runs)
        is_trusted = partial(self._trust.is_trusted_now, tab.document)
        dialog = TryCodeDialog(node, samples, is_trusted, self._window)
        dialog.tried.connect(mark)
        asking.show_beside(dialog)
