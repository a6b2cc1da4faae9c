"""The flows that are open: new, open, save, close, recent files, autosave, recovery."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from weakref import WeakValueDictionary

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.canvas.scene import FlowScene, scene_of
from app.document.diff import equal_parts_shared
from app.document.document import Document
from app.document.files import Autosaves, SaveError, open_document, write_flow
from app.document.versions import Versions
from app.main_window.flows.example_flows import example_folder
from app.main_window.flows.file_watch import FileWatch, stamp_of, stamp_of_content
from app.main_window.flows.flow_library import FlowLibrary
from app.main_window.places import Places
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import in_thread, start_task
from app.settings import SettingsStore
from app.widgets import asking
from app.widgets.big_edit import BigDialog
from app.widgets.waiting import waited_for
from runtime.base.clock import SystemClock
from runtime.base.errors import FlowError
from runtime.base.ids import RandomIds
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.codec import load_flow
from runtime.visualflow.flow import VisualFlow

GONE = ""
"""Stamp of a tab whose file is not there, or cannot be read, any more."""
VERSION_EVERY = timedelta(minutes=5)
"""How far autosaves that are kept as versions lie apart."""
FLOW_FILTERS = ("Flows (*.json)", "All files (*)")
OPEN_FILTERS = ("Flows, bundles, pictures with a flow (*.json *.flow *.png)", "All files (*)")


class OpenFlows(Work):
    """The open flows and their files. Shows its own dialogs; never blocks.

    Args:
        new_tab: makes the tab of a document, with the scene of its flow if that is made already.

    Attributes:
        autosaves: copies of unsaved work.
        versions: earlier states of flows: as opened, at each save, and now and then between.

    Signals:
        kept(object): a version of this `FlowTab` was kept.
        opened(object): a `FlowTab` is open.
        closed(object): a `FlowTab` was closed.
        wanted(object): this open `FlowTab` should come to the front.
        recent_changed(): another list of recent files.
        changed_on_disk(object, object, str): the file of this `FlowTab` holds this `VisualFlow` now; its stamp.
    """

    kept = Signal(object)
    opened = Signal(object)
    closed = Signal(object)
    wanted = Signal(object)
    recent_changed = Signal()
    changed_on_disk = Signal(object, object, str)

    def __init__(
        self,
        places: Places,
        settings: SettingsStore,
        catalogue: Catalogue,
        new_tab: Callable[[Document, FlowScene | None], FlowTab],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._catalogue = catalogue
        self._new_tab = new_tab
        self.autosaves = Autosaves(places.autosaves)
        self.versions = Versions(places.versions)
        self._settings = settings
        self._flows_folder = places.flows
        self._tabs: list[FlowTab] = []
        self._more_folders: list[Path] = []
        self._opening: WeakValueDictionary[Path, asyncio.Lock] = WeakValueDictionary()
        self._autosave_error = ""
        self._at_disk = asyncio.Lock()
        """Saves and looks at files follow each other."""
        self._autosaving = asyncio.Lock()
        self._version_error = ""
        self._clock = SystemClock()
        self._watch = FileWatch(self)
        self._watch.touched.connect(self._look_at_file)
        self._ids = RandomIds()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._autosave_later)

    @property
    def tabs(self) -> Sequence[FlowTab]:
        """Open tabs, oldest first."""
        return self._tabs

    @property
    def recent(self) -> Sequence[Path]:
        """Recently opened files, newest first."""
        return [
            path for name in self._settings.settings.recent_files if (path := Path(name)).is_file()
        ]

    def library(self, document: Document) -> FlowLibrary:
        """Where the subflows of a document are looked up; a snapshot for one use on a worker thread."""
        beside = [document.path.parent] if document.path else []
        folders = [*beside, *self._more_folders, example_folder()]
        return FlowLibrary([tab.document.flow for tab in self._tabs], folders)

    def look_also_in(self, folder: Path) -> None:
        """Look up subflows in one more folder, as long as the program runs."""
        if folder not in self._more_folders:
            self._more_folders.append(folder)

    # -- open

    def new(self) -> FlowTab:
        """Open an empty flow."""
        flow = VisualFlow(id=self._ids.new(), name=_unused_name(tab.title for tab in self._tabs))
        return self.add(Document(flow, label=say("New flow")))

    def add_new(self, document: Document, scene: FlowScene | None = None) -> FlowTab:
        """Open a document that takes the place of an empty, untouched one."""
        return self._shown(self._new_tab(document, scene), is_new=True)

    def add(self, document: Document, scene: FlowScene | None = None) -> FlowTab:
        """Open a document that is in memory; `scene`: of its flow, made on another thread."""
        return self._shown(self._new_tab(document, scene))

    def _shown(self, tab: FlowTab, *, is_new: bool = False) -> FlowTab:
        self._tabs.append(tab)
        self.opened.emit(tab)
        if is_new:
            self._drop_untouched(besides=tab)
        return tab

    async def open(self, path: Path) -> FlowTab | None:
        """Open a flow file, or bring it to the front if it is open; an error is shown, nothing else happens.

        Returns:
            None if it could not be opened, or was given up.
        """
        path = await in_thread(_resolved, path)
        async with self._opening.setdefault(path, asyncio.Lock()):
            tab = self._tab_of(path)
            if tab is not None:
                self.wanted.emit(tab)
                return tab
            return await self._open(path)

    def _tab_of(self, path: Path) -> FlowTab | None:
        return next((tab for tab in self._tabs if tab.document.path == path), None)

    async def _open(self, path: Path) -> FlowTab | None:
        try:
            stamp = await in_thread(stamp_of, path)
            document = await waited_for(
                in_thread(_opened, path), say("Opening “{name}”…", name=path.name), self._window
            )
        except FlowError as error:
            self._settings.forget_recent(path)
            self.recent_changed.emit()
            await asking.show_error(
                self._window, say("“{name}” could not be opened", name=path.name), error
            )
            return None
        if document is None:
            return None
        scene = await in_thread(scene_of, document.flow, self._catalogue)
        tab = self._new_tab(document, scene)
        tab.stamp = stamp
        await asyncio.sleep(0)  # to make a tab, to note its file and to show it are a turn each
        self._settings.note_recent(path)
        self.recent_changed.emit()
        await asyncio.sleep(0)
        self._shown(tab, is_new=True)
        self._watch_files()
        return tab

    async def open_example(self, path: Path) -> FlowTab | None:
        """Open an example as a new flow: saving it asks where to."""
        try:
            flow = await in_thread(_looked_through, path)
        except FlowError as error:
            await asking.show_error(
                self._window, say("“{name}” could not be opened", name=path.name), error
            )
            return None
        for tab in self._tabs:
            if tab.document.path is None and tab.document.flow.id == flow.id:
                self.wanted.emit(tab)
                return tab
        scene = await in_thread(scene_of, flow, self._catalogue)
        document = Document(flow, label=say("Open {name}", name=path.name))
        tab = self._new_tab(document, scene)
        await asyncio.sleep(0)
        return self._shown(tab, is_new=True)

    async def open_picture(self, path: Path) -> FlowTab | None:
        """Open the flow that an exported PNG carries, as a new flow: saving it asks where to."""
        from app.canvas.export import flow_in_png  # brings what a printer needs

        try:
            flow = await in_thread(flow_in_png, path)
        except FlowError as error:
            await asking.show_error(
                self._window, say("“{name}” could not be opened", name=path.name), error
            )
            return None
        return self.add_new(Document(flow, label=say("Open {name}", name=path.name)))

    def add_run_flow(self, flow: VisualFlow) -> FlowTab:
        """Open the flow of a past run, as it was; it counts as unsaved, for it may be in no file."""
        document = Document(flow, label=say("Open run"))
        document.mark_unsaved()
        return self.add(document)

    async def ask_path(self) -> Path | None:
        """Ask for a file to open; None if the person would rather not."""
        return await asking.ask_open_file(
            self._window, say("Open flow"), self.folder_to_ask_from(), OPEN_FILTERS
        )

    def folder_to_ask_from(self, tab: FlowTab | None = None) -> Path:
        """Beside the flow, the folder of the settings, where a flow was last, or the user's folder of flows.

        A folder that is not made yet gives way to the next one above it.
        """
        if tab is not None and tab.document.path is not None:
            return tab.document.path.parent
        last = self.recent[0].parent if self.recent else self._flows_folder
        chosen = self._settings.settings.flows_folder
        wanted = Path(chosen) if chosen else last
        return next((at for at in (wanted, *wanted.parents) if at.is_dir()), Path.home())

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        self._settings.update(recent_files=())
        self.recent_changed.emit()

    # -- save

    async def save(self, tab: FlowTab) -> bool:
        """Save a tab to its file, asking for one if it has none; False if it was not saved."""
        path = tab.document.path
        return await (self.save_as(tab) if path is None else self._write(tab, path))

    async def save_as(self, tab: FlowTab) -> bool:
        """Ask for a file and save there; False if it was not saved."""
        path = await asking.ask_save_file(
            self._window,
            say("Save flow as"),
            self.folder_to_ask_from(tab),
            FLOW_FILTERS,
            suffix="json",
            name=f"{tab.title}.json",
        )
        if path is None:
            return False
        path = await in_thread(_resolved, path)
        if self._tab_of(path) not in (None, tab):
            await asking.show_message(
                self._window,
                say("“{name}” is open in another tab", name=path.name),
                detail=say("Close it there first, or save under another name."),
            )
            return False
        return await self._write(tab, path)

    async def _write(self, tab: FlowTab, path: Path) -> bool:
        failure: SaveError | None = None
        async with self._at_disk:
            answer = (
                await self._may_overwrite(tab, path) if path == tab.document.path else "overwrite"
            )
            if answer == "overwrite":
                flow = tab.document.flow
                try:
                    tab.stamp = await in_thread(self._write_with_version, flow, path)
                except SaveError as error:
                    failure = error
                else:
                    tab.document.mark_saved(flow, path)
        if failure is not None:
            answer = await asking.ask_after_error(
                self._window,
                say("“{title}” could not be saved", title=tab.title),
                failure,
                (
                    asking.Choice("save_as", say("Save as…"), is_default=True),
                    asking.Choice("cancel", say("Cancel"), is_escape=True),
                ),
            )
        if answer == "save_as":
            return await self.save_as(tab)
        if answer != "overwrite":
            return False
        self.kept.emit(tab)
        self._watch_files()
        await self._autosave_one(tab)
        self._settings.note_recent(path)
        self.recent_changed.emit()
        lost, self._version_error = self._version_error, ""
        self.told.emit(
            say("Saved “{title}” to {path}", title=tab.title, path=path)
            + (f"; {lost}" if lost else "")
        )
        return True

    async def _may_overwrite(self, tab: FlowTab, path: Path) -> str | None:
        """Ask before writing over what another program wrote since the file was read: overwrite, save_as or cancel."""
        now = await in_thread(stamp_of, path)
        if tab.stamp is None or now is None or now == tab.stamp:
            return "overwrite"
        return await asking.ask_choice(
            self._window,
            say("“{name}” was changed by another program", name=path.name),
            (
                asking.Choice("save_as", say("Save as…"), is_default=True),
                asking.Choice("overwrite", say("Overwrite"), is_destructive=True),
                asking.Choice("cancel", say("Cancel"), is_escape=True),
            ),
            detail=say("Overwriting it loses what the other program wrote there."),
        )

    def _write_with_version(self, flow: VisualFlow, path: Path) -> str:
        """Write a file; what was in it, and what is in it then, stays in the local history. The stamp of what was written."""
        self._keep_file(path, "Before saving")
        content = write_flow(flow, path)
        self._keep_file(path, "Saved", flow)
        return stamp_of_content(content)

    def _keep_file(self, path: Path, why: str, written: VisualFlow | None = None) -> None:
        """A version that cannot be kept must not stop a save; the line that tells of the save says it."""
        try:
            self.versions.keep_file(path, why, written)
        except SaveError as error:
            self._version_error = str(error)

    async def keep_version(
        self, tab: FlowTab, why: str, name: str = "", *, flow: VisualFlow | None = None
    ) -> None:
        """Keep a state of a flow in its local history; None: as it is now."""
        try:
            kept = flow if flow is not None else tab.document.flow
            await in_thread(self.versions.keep, tab.document.path, kept, why, name)
        except SaveError as error:
            self.told.emit(str(error))
            return
        tab.version_kept = self._clock.now()
        self.kept.emit(tab)

    # -- files that change meanwhile

    def reload(self, tab: FlowTab, flow: VisualFlow, stamp: str) -> None:
        """Take over what a file holds now; Undo brings back what was there.

        Args:
            stamp: of the content that was read.
        """
        before = tab.document.flow
        tab.document.apply(say("Reload from disk"), equal_parts_shared(before, flow))
        tab.document.mark_saved()
        tab.stamp = stamp

    def _watch_files(self) -> None:
        self._watch.watch(tab.document.path for tab in self._tabs if tab.document.path is not None)

    @Slot(object)
    def _look_at_file(self, path: Path) -> None:
        for tab in self._tabs:
            if tab.document.path == path:
                start_task(self._compare_with_disk(tab, path), f"look at {path.name}")

    async def _compare_with_disk(self, tab: FlowTab, path: Path) -> None:
        async with self._at_disk:  # what is being saved here is no change by another program
            now = await in_thread(stamp_of, path)
        if (now or GONE) == tab.stamp or tab.stamp is None or tab not in self._tabs:
            return
        if now is None:
            tab.stamp = GONE
            tab.document.mark_unsaved()
            self.told.emit(
                say("“{name}” is gone from the disk; saving writes it again", name=path.name)
            )
            return
        try:
            document = await in_thread(open_document, path)
        except FlowError:
            self.told.emit(
                say("“{name}” on disk is no flow any more; what is open here stays", name=path.name)
            )
            return
        ours = tab.document.flow
        is_back = tab.stamp == GONE and await in_thread(document.flow.__eq__, ours)
        if tab not in self._tabs:
            return
        if is_back:  # it was away for a moment, as while branches are switched
            tab.stamp = now
            tab.document.mark_saved(ours)
        else:
            self.changed_on_disk.emit(tab, document.flow, now)

    # -- close

    async def close(self, tab: FlowTab) -> bool:
        """Close a tab, asking about unsaved changes; False if the person wants to stay."""
        if not self._closes_windows_of(tab):
            return False
        if not tab.document.is_saved:
            self.wanted.emit(tab)
            answer = await asking.ask_save_changes(self._window, tab.title)
            if answer == "cancel" or (answer == "save" and not await self.save(tab)):
                return False
        self._remove(tab)
        return True

    async def close_all(self) -> bool:
        """Close every tab; False if the person wants to stay."""
        if not all(self._closes_windows_of(tab) for tab in self._tabs):
            return False
        for tab in list(self._tabs):
            if not tab.document.is_saved and not await self.close(tab):
                return False
        for tab in list(self._tabs):
            self._remove(tab)
        return True

    def autosave_every(self, seconds: int) -> None:
        """How often changed flows are kept; 0: never."""
        if seconds:
            self._timer.start(seconds * 1000)
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Autosave and check no more; what is unsaved keeps its copy."""
        self._timer.stop()
        for tab in self._tabs:
            tab.stop_checking()

    def _closes_windows_of(self, tab: FlowTab) -> bool:
        """Close the large editors of a flow's values; False: in one of them stands what would be lost."""
        for dialog in self._window.findChildren(BigDialog):
            if not dialog.isVisible() or not dialog.objectName().startswith(tab.document_key):
                continue
            if dialog.is_changed():
                dialog.raise_()
                dialog.activateWindow()
                self.told.emit(
                    say(
                        "Accept or discard the text in “{windowTitle}” first",
                        windowTitle=dialog.windowTitle(),
                    )
                )
                return False
            dialog.reject()
        return True

    def _remove(self, tab: FlowTab) -> None:
        self._tabs.remove(tab)
        self._watch_files()
        self.autosaves.forget(tab.key)
        self.closed.emit(tab)
        tab.close_document()

    def _drop_untouched(self, besides: FlowTab) -> None:
        """An empty new flow makes room for the first opened one."""
        for tab in list(self._tabs):
            document = tab.document
            is_empty = document.path is None and not document.flow.nodes
            if tab is not besides and is_empty and document.is_saved:
                self._remove(tab)

    # -- autosave and recovery

    def autosave_all(self) -> None:
        """Keep a copy of every unsaved document now, on this thread: before the worst."""
        for tab in self._tabs:
            try:
                self.autosaves.write(tab.document, tab.key)
            except SaveError as error:
                self.told.emit(str(error))

    async def show_restored(self, document: Document) -> None:
        """Open what was restored, instead of the older version of it that is in the file."""
        older = [
            tab
            for tab in self._tabs
            if tab.document.path is not None
            and tab.document.path == document.path
            and tab.document.is_saved
        ]
        self.add_new(document)
        for tab in older:
            self._remove(tab)
        await self._autosave()

    @Slot()
    def _autosave_later(self) -> None:
        if any(not tab.is_autosaved for tab in self._tabs):
            start_task(self._autosave(), "autosave")

    async def _autosave(self) -> None:
        for tab in list(self._tabs):
            if tab.is_autosaved:
                continue
            await self._autosave_one(tab)

    async def _autosave_one(self, tab: FlowTab) -> None:
        async with (
            self._autosaving
        ):  # else a former state might be kept after the newer one was saved
            flow = tab.document.flow
            try:
                await in_thread(self.autosaves.write, tab.document, tab.key)
            except SaveError as error:
                if str(error) != self._autosave_error:  # once, not every few seconds
                    self._autosave_error = str(error)
                    self.told.emit(str(error))
                return
            if tab not in self._tabs:  # it was closed meanwhile
                self.autosaves.forget(tab.key)
                return
        self._autosave_error = ""
        tab.autosaved = flow
        if self._clock.now() - tab.version_kept > VERSION_EVERY:
            await self.keep_version(tab, "Autosave", flow=flow)


def _resolved(path: Path) -> Path:
    """The one path of a file, so that it is opened once; one that leads nowhere as it is."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):  # a circle of links, a NUL
        return path.absolute()


def _opened(path: Path) -> Document:
    """A document with what its canvas asks for first; for a worker thread."""
    document = open_document(path)
    _derive(document.flow)
    return document


def _looked_through(path: Path) -> VisualFlow:
    flow = load_flow(path)
    _derive(flow)
    return flow


def _derive(flow: VisualFlow) -> None:
    """Make pins and look-ups here that would otherwise be made on first use, on the GUI thread."""
    for node in flow.nodes:
        _ = node.inputs, node.outputs, node.inputs_by_id, node.outputs_by_id
    _ = flow.nodes_by_id, flow.edges_by_id, flow.edges_into, flow.edges_out_of, flow.beginnings
    _ = flow.with_overrides


def _unused_name(taken: Iterable[str]) -> str:
    names = set(taken)
    number = 1
    while (
        name := say("Untitled flow")
        if number == 1
        else say("Untitled flow {number}", number=number)
    ) in names:
        number += 1
    return name
