"""Extract a selection to a subflow, put a subflow back inline, save a picture of a flow."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.document.document import Document
from app.document.extracting import extract
from app.document.files import write_flow
from app.document.inlining import inline
from app.document.making_room import settled
from app.document.measures import size_of
from app.main_window.flows.free_name import free_path
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import in_thread, start_task
from app.widgets import asking
from app.widgets.waiting import waited_for
from runtime.base.errors import FlowError
from runtime.base.ids import RandomIds
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.subflow import subflow_id

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PICTURE_FILTERS = (
    "PNG picture (*.png)",
    "SVG drawing (*.svg)",
    "PDF document (*.pdf)",
    "Markdown page (*.md)",
)


class SubflowWork(Work):
    """What the Node menu does across flows.

    Signals:
        extracted(object, str, object): in this `FlowTab` this node now calls the flow of that new tab.
    """

    extracted = Signal(object, str, object)

    def __init__(self, flows: OpenFlows, catalogue: Catalogue, window: QWidget) -> None:
        super().__init__(window)
        self._flows = flows
        self._catalogue = catalogue
        self._ids = RandomIds()

    async def extract(self, tab: FlowTab) -> None:
        """Move the selected nodes into a flow of their own and call it from here.

        The new flow gets a file beside this one; if this one has none, it opens unsaved.
        """
        flow, nodes = tab.document.flow, tab.selection.nodes
        usual = say("Subflow")
        try:  # nobody is asked for a name in vain
            await in_thread(extract, flow, nodes, self._catalogue, self._ids.new(), usual)
            name = await asking.ask_text(
                self._window, say("Extract to subflow"), say("Name"), usual
            )
            if not name:
                return
            flow, nodes = tab.document.flow, tab.selection.nodes
            made = extract(flow, nodes, self._catalogue, self._ids.new(), name)
            child = Document(made.child, label=say("Extract"))
            if tab.document.path is not None:
                path = await in_thread(free_path, tab.document.path.parent, name)
                await in_thread(write_flow, made.child, path)
                child.mark_saved(path=path)
            else:
                child.mark_unsaved()
        except FlowError as error:
            await asking.show_error(self._window, say("These nodes cannot become a subflow"), error)
            return
        node = made.caller.nodes_by_id[made.node_id]
        sizes = {**tab.view.scene.sizes(), node.id: size_of(node)}
        caller = settled(made.caller, node.id, sizes)
        tab.document.apply(say("Extract “{name}”", name=name), caller)
        child_tab = self._flows.add(child)
        self.extracted.emit(tab, made.node_id, child_tab)
        self._flows.wanted.emit(tab)
        tab.selection.set([made.node_id])
        self.told.emit(say("“{name}” is a flow of its own now", name=name))

    async def inline(self, tab: FlowTab) -> None:
        """Put the nodes of the selected subflow in its place."""
        node = tab.document.flow.nodes_by_id.get(tab.selection.current or "")
        child_id = subflow_id(node) if node is not None else ""
        library = self._flows.library(tab.document)
        child = await in_thread(library.get, child_id)
        if node is None or child is None:
            self.told.emit(say("Select a subflow whose flow can be found"))
            return
        try:
            flow, fresh = inline(tab.document.flow, node.id, child)
        except FlowError as error:
            await asking.show_error(
                self._window, say("“{title}” cannot be put inline", title=say(node.title)), error
            )
            return
        tab.document.apply(say("Inline “{title}”", title=say(node.title)), flow)
        tab.selection.set(fresh)

    async def export_selection(self, tab: FlowTab) -> None:
        """Ask for a file and draw the selected nodes into it."""
        await self.export_picture(tab, tab.selection.nodes)

    async def export_picture(self, tab: FlowTab, nodes: Collection[str] = ()) -> None:
        """Ask for a file and draw these nodes, or the whole flow, into it."""
        from app.canvas.export import drawn, write_files

        path = await asking.ask_save_file(
            self._window,
            say("Export picture"),
            self._flows.folder_to_ask_from(tab),
            PICTURE_FILTERS,
            suffix="png",
            name=f"{tab.title}.png",
        )
        if path is None:
            return
        try:
            drawing = drawn(tab.view, path, nodes)
            files = await waited_for(
                drawing, say("Drawing “{title}”…", title=tab.title), self._window
            )
            if files is None:
                self.told.emit(say("No picture of “{title}” was written", title=tab.title))
                return
            await in_thread(write_files, files)
        except FlowError as error:
            await asking.show_error(self._window, say("The picture could not be written"), error)
            return
        self.told.emit(say("Picture of “{title}” in {path}", title=tab.title, path=path))

    def print_flow(self, tab: FlowTab) -> None:
        """Ask for a printer and print the whole flow on one page."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(tab.title)  # also what a file it is printed to is called
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def accepted() -> None:
            start_task(self._print(tab, printer), "print flow")

        dialog.accepted.connect(accepted)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    async def _print(self, tab: FlowTab, printer: "QPrinter") -> None:
        from app.canvas.export import print_flow

        async def printed() -> bool:
            await print_flow(tab.view, printer)
            return True

        try:
            done = await waited_for(
                printed(), say("Printing “{title}”…", title=tab.title), self._window
            )
        except FlowError as error:
            self.told.emit(str(error))
            return
        if not done:
            words = say("“{title}” was not printed", title=tab.title)
        elif file := printer.outputFileName():
            words = say("“{title}” is printed to {file}", title=tab.title, file=file)
        else:
            words = say("“{title}” was sent to the printer", title=tab.title)
        self.told.emit(words)
