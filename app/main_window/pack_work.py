"""Packs of node types: which are there, which the person trusts, which are in force; loaded again when they change."""

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.main_window.work import Work
from app.runs.background import in_thread, start_task
from app.runs.controller import RunController
from app.settings import SettingsStore
from app.widgets import asking
from app.widgets.resource_files import resource_path
from app.widgets.retelling import retold
from runtime.base.errors import FlowError
from runtime.base.files import write_atomic
from runtime.base.words import say
from runtime.nodes.catalogue import LiveCatalogue, builtin_catalogue
from runtime.nodes.packs import Pack, PackSet, PackSource, conflicts_of, found_packs, load_pack

if TYPE_CHECKING:
    from app.dialogs.packs import PackRow, PacksDialog

SETTLE_MS = 200


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the settings say of a pack that was found."""

    is_trusted: bool
    is_off: bool
    is_followed: bool


class PackWork(Work):
    """Keeps the catalogue and the host to the packs that are trusted and on. A child of the window.

    Args:
        catalogue: becomes another one as packs come and go.
        folder: where a person's own packs are; need not exist.

    Signals:
        changed(): other node types are in force.
        reload_offered(str, object): this pack's file changed; calling the object trusts and loads it.
    """

    changed = Signal()
    reload_offered = Signal(str, object)

    def __init__(
        self,
        controller: RunController,
        settings: SettingsStore,
        catalogue: LiveCatalogue,
        folder: Path,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller, self._settings = controller, settings
        self._catalogue, self._folder = catalogue, folder
        self._set = PackSet(builtin_catalogue())
        self._found: dict[str, PackSource] = {}
        self._errors: dict[str, FlowError] = {}
        self._codes: dict[str, str] = {}
        self._offered: set[str] = set()
        self._looking = asyncio.Lock()
        self._dialog: PacksDialog | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look_soon)
        self._watcher.directoryChanged.connect(self._look_soon)
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self._look_later)

    @property
    def packs(self) -> tuple[Pack, ...]:
        """Those in force."""
        return self._set.packs

    # -- finding and loading

    async def look(self) -> None:
        """See which packs there are now, and bring what is in force up to date."""
        async with self._looking:  # else an older look at the folder might win
            await self._look()

    async def _look(self) -> None:
        found = await in_thread(found_packs, self._folder)
        self._codes = await in_thread(_codes_of, found)
        self._found = {source.name: source for source in found}
        self._watch()
        before = self.packs
        for pack in self.packs:
            source = self._found.get(pack.name)
            if source is None or self._wanted(source).is_off:
                self._set.disable(pack.name)
        for source in found:
            await self._bring(source)
        if self.packs != before:
            await self._use()
        self._show()

    async def _bring(self, source: PackSource) -> None:
        """Load a pack that is trusted and on; one that changed is loaded again, or offered."""
        wanted = self._wanted(source)
        present = next((pack for pack in self.packs if pack.name == source.name), None)
        is_new = present is None or present.digest != source.digest
        if wanted.is_off or not is_new:
            return
        if not wanted.is_trusted and wanted.is_followed and not source.problem:
            self._trust(source)
        elif not wanted.is_trusted:
            if present is not None and source.digest not in self._offered:
                self._offered.add(source.digest)
                self.reload_offered.emit(source.name, lambda: self.trust(source.name))
            return
        self._errors.pop(source.name, None)
        try:
            pack = await in_thread(load_pack, source)
            self._set.disable(source.name)
            try:
                self._set.load(pack)
            except FlowError:
                if present is not None:
                    self._set.load(present)
                raise
        except FlowError as error:
            self._errors[source.name] = error
            self.told.emit(say("The pack {error}", error=retold(str(error))))
        else:
            if present is not None:
                self.told.emit(say("Loaded the pack “{name}” again", name=source.name))

    async def _use(self) -> None:
        self._catalogue.become(self._set.catalogue)
        await self._controller.use_packs(self.packs)
        self.changed.emit()

    # -- what a person wants

    async def show(self) -> None:
        """Open the window of packs, or bring it to the front."""
        from app.dialogs.packs import PacksDialog  # not before somebody wants to see it

        if self._dialog is None:
            self._dialog = PacksDialog(self._window)
            self._dialog.trust_wanted.connect(self._ask_trust)
            self._dialog.switch_wanted.connect(self.switch)
            self._dialog.follow_wanted.connect(self.follow)
            self._dialog.new_wanted.connect(self._ask_new)
            self._dialog.folder_wanted.connect(self._open_folder)
            self._dialog.finished.connect(self._forget_dialog)
            asking.show_beside(self._dialog)
        else:
            self._dialog.raise_()
            self._dialog.activateWindow()
        await self.look()

    def trust(self, name: str) -> None:
        """Agree to run a pack's code as it is now, and load it."""
        if (source := self._found.get(name)) is not None:
            self._trust(source)
            start_task(self.look(), "load pack")

    @Slot(str, bool)
    def switch(self, name: str, on: bool) -> None:
        """Put a trusted pack in force, or out of it."""
        others = tuple(one for one in self._settings.settings.packs_off if one != name)
        self._settings.update(packs_off=others if on else (*others, name))
        start_task(self.look(), "switch pack")

    @Slot(str, bool)
    def follow(self, name: str, on: bool) -> None:
        """Load a pack again by itself whenever its file changes, or ask each time."""
        others = tuple(one for one in self._settings.settings.packs_followed if one != name)
        self._settings.update(packs_followed=(*others, name) if on else others)
        self._show()

    @Slot(str)
    def _ask_trust(self, name: str) -> None:
        start_task(self._trust_if_wanted(name), "trust pack")

    async def _trust_if_wanted(self, name: str) -> None:
        parent = self._dialog or self._window
        answer = await asking.ask_choice(
            parent,
            say("Run the code of “{name}” in this program?", name=name),
            (
                asking.Choice("yes", say("Trust and load"), is_destructive=True),
                asking.Choice("no", say("Cancel"), is_default=True, is_escape=True),
            ),
            detail=say(
                "It runs with everything you may do on this computer: read and write files, use the network. "
                "Load only what you have read, or know where it comes from."
            ),
        )
        if answer == "yes":
            self.trust(name)

    @Slot()
    def _ask_new(self) -> None:
        start_task(self._make_new(), "new pack")

    async def _make_new(self) -> None:
        parent = self._dialog or self._window
        name = await asking.ask_text(parent, say("New pack"), say("Name of the node"), "Shout")
        if name is None:
            return
        try:
            path = await in_thread(write_example, self._folder, name)
        except (FlowError, OSError) as error:
            await asking.show_error(parent, say("The pack was not made"), error)
            return
        await self.look()
        if self._dialog is not None:
            self._dialog.select(path.stem)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _trust(self, source: PackSource) -> None:
        settings = self._settings.settings
        self._settings.update(
            trusted_packs={**settings.trusted_packs, source.name: source.digest},
            packs_off=tuple(one for one in settings.packs_off if one != source.name),
        )

    def _wanted(self, source: PackSource) -> _Wanted:
        settings = self._settings.settings
        return _Wanted(
            is_trusted=bool(source.digest)
            and settings.trusted_packs.get(source.name) == source.digest,
            is_off=source.name in settings.packs_off,
            is_followed=source.name in settings.packs_followed,
        )

    # -- watching and showing

    def _watch(self) -> None:
        known = {*self._watcher.files(), *self._watcher.directories()}
        paths = {str(source.path) for source in self._found.values() if source.path is not None}
        wanted = paths | ({str(self._folder)} if self._folder.is_dir() else set())
        if gone := known - wanted:
            self._watcher.removePaths(sorted(gone))
        if fresh := wanted - known:
            self._watcher.addPaths(sorted(fresh))

    @Slot()
    def _look_soon(self) -> None:
        self._timer.start()

    @Slot()
    def _look_later(self) -> None:
        start_task(self.look(), "look at packs")

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None

    def _show(self) -> None:
        if self._dialog is not None:
            self._dialog.show_rows([self._row(source) for source in self._found.values()])

    def _row(self, source: PackSource) -> "PackRow":
        from app.dialogs.packs import PackRow, PackState

        wanted = self._wanted(source)
        pack = next((pack for pack in self.packs if pack.name == source.name), None)
        others = [one for one in self.packs if one.name != source.name]
        clashes = conflicts_of(source.declared, builtin_catalogue(), others)
        error = self._errors.get(source.name)
        problem = retold(
            source.problem or (str(error) if error is not None and pack is None else "")
        )
        state = (
            PackState.BROKEN
            if problem
            else PackState.ON
            if pack is not None
            else PackState.OFF
            if wanted.is_trusted
            else PackState.UNKNOWN
        )
        ids = tuple(one.id for one in pack.node_types) if pack is not None else source.declared
        return PackRow(
            name=source.name,
            version=source.version,
            state=state,
            place=str(source.path or say("installed: {name}", name=source.name)),
            type_ids=ids,
            problem=problem,
            conflicts=tuple(
                say("“{type_id}” belongs to {owner} already", type_id=one.type_id, owner=one.owner)
                for one in clashes
            ),
            code=self._codes.get(source.name, ""),
            is_followed=wanted.is_followed,
            is_changed=pack is not None and pack.digest != source.digest,
        )


def _codes_of(found: list[PackSource]) -> dict[str, str]:
    """What stands in the files, to be read before they are trusted."""
    codes: dict[str, str] = {}
    for source in found:
        if source.path is not None:
            try:
                codes[source.name] = source.path.read_text(encoding="utf-8", errors="replace")
            except OSError:
                codes[source.name] = ""
    return codes


def write_example(folder: Path, name: str) -> Path:
    """Write a pack to begin with into a folder; its path.

    Raises:
        FlowError: the name is none, or taken. OSError: it cannot be written.
    """
    word = "".join(char if char.isalnum() else "_" for char in name.strip().lower()).strip("_")
    if not word or not word[0].isalpha() or not word.isascii():
        raise FlowError(name, "a pack's name begins with a letter, a to z", "choose another name")
    path = folder / f"{word}.py"
    if path.exists():
        raise FlowError(path.name, "there is such a pack already", "choose another name")
    text = (
        resource_path("packs", "example.py.txt")
        .read_text(encoding="utf-8")
        .replace("mine.shout", f"mine.{word}")
        .replace('"Shout"', json.dumps(name.strip(), ensure_ascii=False))
    )
    write_atomic(path, text.encode())
    return path
