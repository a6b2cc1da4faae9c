"""Export a flow and its subflows as a `.flow` bundle; import one.

Bundles and their dialogs are imported when they are used: a start need not wait for them.
"""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from app.main_window.flows.open_flows import OpenFlows
from app.main_window.places import Places
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import in_thread
from app.widgets import asking
from app.widgets.waiting import waited_for
from runtime.base.errors import FlowError
from runtime.base.words import say
from runtime.visualflow.codec import flow_to_json
from runtime.visualflow.flow import VisualFlow

if TYPE_CHECKING:
    from app.dialogs.export_bundle import ExportRequest
    from app.dialogs.import_bundle import ImportRequest


class BundleWork(Work):
    """What the File menu does with bundles."""

    def __init__(self, flows: OpenFlows, places: Places, window: QWidget) -> None:
        super().__init__(window)
        self._flows = flows
        self._places = places

    async def export(self, tab: FlowTab) -> None:
        """Ask what and where to, then pack the flow as it is now with every flow it calls."""
        flow = tab.document.flow
        found, missing = await in_thread(_tree, flow, self._flows.library(tab.document))
        await in_thread(import_module, "runtime.workflow_bundle.registry")  # the dialog needs it
        from app.dialogs.export_bundle import ExportBundleDialog

        dialog = ExportBundleDialog(
            (flow.id, tab.title),
            [(child.id, child.name) for child in found],
            folder=self._flows.folder_to_ask_from(tab),
            missing=missing,
            parent=self._window,
        )
        if await asking.shown(dialog) == QDialog.DialogCode.Accepted:
            await self.write(tab, dialog.request())

    async def write(self, tab: FlowTab, request: "ExportRequest") -> bool:
        """Write a bundle; False if it failed: the error is shown and nothing was written."""
        from runtime.workflow_bundle.pack import BundleSettings, pack_flows

        flow, library = tab.document.flow, self._flows.library(tab.document)
        settings = BundleSettings(
            bundle_id=request.bundle_id,
            bundle_version=request.bundle_version,
            entrypoints=request.entrypoints,
            default_entrypoint=request.default_entrypoint,
        )
        try:
            packed = await waited_for(
                in_thread(pack_flows, flow, library, out_path=request.path, settings=settings),
                say("Exporting “{title}”…", title=tab.title),
                self._window,
                may_give_up=False,
            )
        except (FlowError, OSError) as error:
            await asking.show_error(
                self._window, say("“{title}” could not be exported", title=tab.title), error
            )
            return False
        assert packed is not None
        self.told.emit(
            say(
                "Exported {counted} to {path}",
                counted=_counted(len(packed.manifest.flows)),
                path=request.path,
            )
        )
        return True

    async def ask_import(self) -> None:
        """Ask for a bundle and open it."""
        from app.dialogs.export_bundle import BUNDLE_FILTER

        path = await asking.ask_open_file(
            self._window, say("Import bundle"), self._flows.folder_to_ask_from(), (BUNDLE_FILTER,)
        )
        if path is not None:
            await self.open(path)

    async def open(self, path: Path) -> None:
        """Show what a bundle holds, then unpack and open it."""
        from app.dialogs.import_bundle import ImportBundleDialog
        from runtime.workflow_bundle.open import inspect_workflow_bundle

        try:
            manifest = await waited_for(
                in_thread(inspect_workflow_bundle, bundle_path=path),
                say("Opening “{name}”…", name=path.name),
                self._window,
            )
        except (FlowError, OSError) as error:
            await asking.show_error(
                self._window, say("“{name}” could not be opened", name=path.name), error
            )
            return
        if manifest is None:
            return
        dialog = ImportBundleDialog(path, manifest, folder=self._places.flows, parent=self._window)
        if await asking.shown(dialog) != QDialog.DialogCode.Accepted:
            return
        request = dialog.request()
        inner = manifest.flow_path_for(request.opens) if request.opens else None
        if await self._unpack(request) and inner is not None:
            await self._flows.open(request.folder / inner)

    async def _unpack(self, request: "ImportRequest") -> bool:
        from runtime.workflow_bundle.open import unpack_workflow_bundle

        try:
            await waited_for(
                in_thread(
                    unpack_workflow_bundle, bundle_path=request.bundle, out_dir=request.folder
                ),
                say("Importing “{name}”…", name=request.bundle.name),
                self._window,
                may_give_up=False,
            )
        except (FlowError, OSError) as error:
            title = say("“{name}” could not be imported", name=request.bundle.name)
            await asking.show_error(self._window, title, error)
            return False
        self.told.emit(
            say("Imported “{name}” into {folder}", name=request.bundle.name, folder=request.folder)
        )
        return True


def _tree(
    root: VisualFlow, library: Mapping[str, VisualFlow]
) -> tuple[list[VisualFlow], list[str]]:
    """The flows that a flow calls, directly or not, and the ids of those that cannot be found."""
    from runtime.workflow_bundle.sources import called_flows

    found: dict[str, VisualFlow] = {}
    missing: dict[str, None] = {}
    todo = called_flows(flow_to_json(root))
    while todo:
        flow_id = todo.pop(0)
        if flow_id in found or flow_id in missing or flow_id == root.id:
            continue
        child = library.get(flow_id)
        if child is None:
            missing[flow_id] = None
            continue
        found[flow_id] = child
        todo += called_flows(flow_to_json(child))
    return list(found.values()), list(missing)


def _counted(count: int) -> str:
    return say("one flow") if count == 1 else say("{count} flows", count=count)
