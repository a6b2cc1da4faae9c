"""Opening whatever a path or an id leads to: flows, bundles, pictures that hold a flow, examples."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.main_window.flows.bundle_work import BundleWork
from app.main_window.flows.example_flows import example_folder
from app.main_window.flows.flow_library import FlowLibrary
from app.main_window.flows.open_flows import OpenFlows
from app.runs.background import in_thread, start_task


class Opening(QObject):
    """Opens what menus, drops, lists and other parts of the window ask for.

    Args:
        library: where the flow in front looks its subflows up, as it is at that moment.
    """

    def __init__(
        self,
        flows: OpenFlows,
        bundles: BundleWork,
        library: Callable[[], FlowLibrary],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._flows, self._bundles, self._library = flows, bundles, library

    async def ask(self) -> None:
        """Let a person choose a file, and open it."""
        path = await self._flows.ask_path()
        if path is not None:
            await self.open(path)

    async def open(self, path: Path, *, is_quiet: bool = False) -> None:
        """Open a file by its kind; `is_quiet`: say nothing if it is gone."""
        if is_quiet and not await in_thread(path.is_file):
            return
        if path.suffix == ".flow":
            await self._bundles.open(path)
        elif path.suffix.lower() == ".png":
            await self._flows.open_picture(path)
        elif path.parent == example_folder():
            await self._flows.open_example(path)
        else:
            await self._flows.open(path)

    @Slot(object)
    def open_soon(self, path: Path) -> None:
        """Open a file beside all else."""
        start_task(self.open(path), f"open {path.name}")

    @Slot(str)
    def show_flow(self, flow_id: str) -> None:
        """Bring a flow in reach of the one in front to the front, opened if it is not."""
        start_task(self._show_flow(flow_id), "open flow")

    async def _show_flow(self, flow_id: str) -> None:
        tab = next((tab for tab in self._flows.tabs if tab.flow_id == flow_id), None)
        if tab is not None:
            self._flows.wanted.emit(tab)
            return
        path = await in_thread(self._library().path_of, flow_id)
        if path is not None:
            await self.open(path)
