"""The local history of the flow in front: list, name, compare, restore; files are read on a worker thread."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.document.diff import equal_parts_shared
from app.document.versions import Version
from app.main_window.changes.compare_work import CompareWork
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import in_thread, start_task
from app.widgets import asking
from app.widgets.texts import exact_time
from runtime.base.errors import FlowError
from runtime.base.words import say
from runtime.visualflow.flow import VisualFlow

if TYPE_CHECKING:
    from app.panels.versions import VersionsPanel


class VersionWork(Work):
    """Fills the panel of versions and does what it asks for.

    Args:
        front: the tab in front.
    """

    def __init__(
        self,
        flows: OpenFlows,
        comparing: CompareWork,
        front: Callable[[], FlowTab | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._flows, self._comparing, self._front = flows, comparing, front
        flows.kept.connect(self._note_kept)

    @cached_property
    def panel(self) -> "VersionsPanel":
        """The panel, made when it is asked for."""
        from app.panels.versions import VersionsPanel

        panel = VersionsPanel()
        panel.compare_wanted.connect(self._compare_later)
        panel.side_wanted.connect(self._compare_beside_later)
        panel.restore_wanted.connect(self._restore_later)
        panel.rename_wanted.connect(self._rename_later)
        panel.mark_wanted.connect(self._mark_later)
        return panel

    def look_again(self) -> None:
        """Show the versions of the flow in front, if somebody sees them."""
        if "panel" in vars(self) and self.panel.isVisible():
            start_task(self.refresh(), "versions")

    async def refresh(self) -> None:
        """Show the versions of the flow in front."""
        tab = self._front()
        if tab is None:
            self.panel.show_versions((), "")
            return
        found = await in_thread(self._flows.versions.of, tab.document.path, tab.flow_id)
        if tab is self._front():
            self.panel.show_versions(found, tab.title)

    async def mark(self, tab: FlowTab) -> None:
        """Ask for a name and keep the flow as it is now under it, saved or not."""
        name = await asking.ask_text(self._window, say("Mark this version"), say("Name"))
        if name and name.strip():
            await self._flows.keep_version(tab, "Marked", name.strip())
            self.told.emit(say("“{name}” is kept; Versions brings it back", name=name.strip()))

    async def restore(self, tab: FlowTab, version: Version) -> None:
        """Make the flow what it was, as one undo step."""
        flow = await self._read(version)
        if flow is None:
            return
        shared = await in_thread(equal_parts_shared, tab.document.flow, flow)
        if tab.document.apply(say("Restore {title}", title=_title(version)), shared):
            self.told.emit(
                say(
                    "“{title}” is as {title2} again; Undo takes it back",
                    title=tab.title,
                    title2=_title(version),
                )
            )
        else:
            self.told.emit(
                say(
                    "“{title}” does not differ from {title2}",
                    title=tab.title,
                    title2=_title(version),
                )
            )

    async def compare(self, tab: FlowTab, version: Version, *, beside: bool = False) -> None:
        """Show how the flow differs from what it was."""
        flow = await self._read(version)
        if flow is not None and beside:
            await self._comparing.beside(tab, flow, _title(version))
        elif flow is not None:
            await self._comparing.compare_with(tab, flow, _title(version))

    async def _read(self, version: Version) -> VisualFlow | None:
        try:
            return await in_thread(self._flows.versions.flow, version)
        except FlowError as error:
            await asking.show_error(self._window, say("This version cannot be read"), error)
            return None

    async def _rename(self, version: Version) -> None:
        name = await asking.ask_text(
            self._window, say("Name this version"), say("Name"), version.name
        )
        if name is not None:
            await in_thread(self._flows.versions.rename, version, name.strip())
            await self.refresh()

    def _note_kept(self, tab: object) -> None:
        if tab is self._front():
            self.look_again()

    def _compare_later(self, version: Version) -> None:
        if (tab := self._front()) is not None:
            start_task(self.compare(tab, version), "compare with version")

    def _compare_beside_later(self, version: Version) -> None:
        if (tab := self._front()) is not None:
            start_task(self.compare(tab, version, beside=True), "compare with version")

    def _restore_later(self, version: Version) -> None:
        if (tab := self._front()) is not None:
            start_task(self.restore(tab, version), "restore version")

    def _rename_later(self, version: Version) -> None:
        start_task(self._rename(version), "name version")

    def _mark_later(self) -> None:
        if (tab := self._front()) is not None:
            start_task(self.mark(tab), "mark version")


def _title(version: Version) -> str:
    return (
        f"“{version.name}”"
        if version.name
        else say("the version of {exact_time}", exact_time=exact_time(version.saved_at))
    )
