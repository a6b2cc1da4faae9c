"""What palette and quick search offer beyond the node types: habits, snippets, what is lacking, what is likely."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.canvas.view import FlowView
from app.document.clipboard import copy_text
from app.document.snippets import Snippet, Snippets, snippet_name
from app.document.suggestions import NOTHING_SEEN, SeenWires, seen_wires
from app.main_window.flows.example_flows import example_paths
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.panels.palette import Palette
from app.runs.background import in_thread, start_task
from app.settings import ProviderSettings, Settings, SettingsStore
from app.widgets import asking
from app.widgets.node_items import Lack
from app.widgets.retelling import retold
from runtime.base.errors import FlowError, StoreError
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.needs import PROVIDERS, TEXT_MODEL, Missing, ModelNeed, missing
from runtime.visualflow.codec import load_flow


class PaletteWork(Work):
    """Keeps the palette and the quick search of every open tab equal to settings and snippets.

    Args:
        tabs: the open tabs.

    Attributes:
        missing: node type id -> what the settings lack for it.

    Signals:
        removed(str, object): a snippet went, under this name; calling the object brings it back.
        set_up_wanted(str): edit this setting.
    """

    removed = Signal(str, object)
    set_up_wanted = Signal(str)

    def __init__(
        self,
        palette: Palette,
        catalogue: Catalogue,
        settings: SettingsStore,
        tabs: Callable[[], Sequence[FlowTab]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._palette, self._catalogue, self._tabs = palette, catalogue, tabs
        self._settings = settings
        self._seeds = NOTHING_SEEN
        self.snippets = Snippets(settings.path.parent / "snippets")
        self._lacks: Mapping[str, Lack] = {}
        self.missing: Mapping[str, Missing] = {}
        settings.changed.subscribe(self._follow_settings)
        self.snippets.changed.subscribe(self._show_snippets)
        palette.favourite_toggled.connect(settings.toggle_favourite)
        palette.set_up_wanted.connect(self.set_up)
        palette.snippet_rename_wanted.connect(self._rename_later)
        palette.snippet_delete_wanted.connect(self._delete_later)
        self._follow_settings(settings.settings)

    def begin(self) -> None:
        """Read snippets and examples, now that the window is on the screen."""
        start_task(self._read(), "read snippets")

    def attach(self, view: FlowView) -> None:
        """Serve the quick search of a new canvas."""
        view.type_placed.connect(self.note_use)
        view.likely_seeds = self._seeds
        view.quick_add.set_up_wanted.connect(self.set_up)
        self._show_habits_on(view)

    @Slot(str)
    def note_use(self, key: str) -> None:
        """Count that an entry was placed."""
        if not snippet_name(key):
            self._settings.note_node_use(key)

    # -- snippets

    async def save(self, tab: FlowTab) -> None:
        """Ask for a name and keep the selected nodes under it."""
        nodes = tab.selection.nodes
        text = copy_text(tab.document.flow, nodes, with_outer_wires=False)
        name = await asking.ask_text(
            self._window, say("Save as snippet"), say("Name"), _proposed(tab)
        )
        if not name or not name.strip():
            return
        if name in self.snippets.known and not await asking.ask_yes(
            self._window, say("Replace the snippet “{name}”?", name=name), say("Replace")
        ):
            return
        if await self._write(lambda: self.snippets.save(name, text)):
            self.told.emit(say("“{name}” is in the palette, under Snippets", name=name))

    async def rename(self, name: str) -> None:
        """Ask for another name."""
        new = await asking.ask_text(self._window, say("Rename snippet"), say("Name"), name)
        if new and new.strip():
            await self._write(lambda: self.snippets.rename(name, new))

    async def delete(self, name: str) -> None:
        """Delete a snippet; the message can bring it back."""
        former = self.snippets.known.get(name)
        if former is not None and await self._write(lambda: self.snippets.remove(name)):
            self.removed.emit(name, lambda: self._restore(former))

    def _restore(self, snippet: Snippet) -> None:
        start_task(
            self._write(lambda: self.snippets.save(snippet.name, snippet.text)), "restore snippet"
        )

    async def _write(self, do: Callable[[], None]) -> bool:
        try:
            await in_thread(do)
        except FlowError as error:
            await asking.show_error(self._window, say("The snippet could not be kept"), error)
            return False
        except OSError as error:
            reason = StoreError(
                str(self.snippets.folder), error.strerror or str(error), "make the folder writable"
            )
            await asking.show_error(self._window, say("The snippet could not be kept"), reason)
            return False
        known, _ = await in_thread(self.snippets.read)
        self.snippets.show(known)
        return True

    async def _read(self) -> None:
        known, unread = await in_thread(self.snippets.read)
        self.snippets.show(known)
        if unread:
            names = ", ".join(path.name for path in unread[:3])
            self.told.emit(
                say(
                    "Not snippets, left alone: {names} in {folder}",
                    names=names,
                    folder=self.snippets.folder,
                )
            )
        self._seeds = await in_thread(_seen_in, example_paths())
        for view in self._views():
            view.likely_seeds = self._seeds

    @Slot(str)
    def _rename_later(self, name: str) -> None:
        start_task(self.rename(name), "rename snippet")

    @Slot(str)
    def _delete_later(self, name: str) -> None:
        start_task(self.delete(name), "delete snippet")

    # -- showing

    def _follow_settings(self, settings: Settings) -> None:
        before, self.missing = self.missing, lacking(self._catalogue, settings)
        self._lacks = {
            type_id: Lack(retold(lack.sentence), lack.is_fatal, lack.setting)
            for type_id, lack in self.missing.items()
        }
        self._palette.show_habits(settings.favourites, settings.recent_nodes, settings.node_uses)
        self._palette.show_lacks(self._lacks)
        for view in self._views():
            self._show_habits_on(view)
        if before != self.missing:
            for tab in self._tabs():
                tab.check_again()

    def _show_snippets(self, known: Mapping[str, Snippet]) -> None:
        self._palette.show_snippets(known)
        for view in self._views():
            view.snippets = known

    def _views(self) -> list[FlowView]:
        return [view for tab in self._tabs() for view in tab.views]

    def _show_habits_on(self, view: FlowView) -> None:
        settings = self._settings.settings
        view.quick_add.show_habits(settings.favourites, settings.node_uses)
        view.quick_add.show_lacks(self._lacks)
        view.snippets = self.snippets.known

    @Slot(str)
    def set_up(self, type_id: str) -> None:
        """Ask for the setting that a node type lacks."""
        lack = self.missing.get(type_id)
        if lack is not None and lack.setting:
            self.set_up_wanted.emit(lack.setting)


def lacking(catalogue: Catalogue, settings: Settings) -> dict[str, Missing]:
    """Node type id -> what is missing for it with these settings; the setting is the one to edit first."""
    server = settings.server
    found: dict[str, Missing] = {}
    for node_type in catalogue.values():
        if (need := node_type.needs) is None:
            continue
        model = _model_for(need, server, settings) if server is not None else ""
        lack = missing(need, has_server=server is not None, model=model)
        if lack is not None:
            is_server = lack.setting == PROVIDERS
            found[node_type.id] = (
                replace(lack, setting=settings.server_setting) if is_server else lack
            )
    return found


def _model_for(need: ModelNeed, server: ProviderSettings, settings: Settings) -> str:
    if need is TEXT_MODEL:
        return settings.default_model or next(iter(server.models), "")
    return str(getattr(server, need.setting, ""))


def _proposed(tab: FlowTab) -> str:
    titles = [n.title for n in tab.document.flow.nodes if n.id in tab.selection.nodes]
    return (
        titles[0]
        if len(titles) == 1
        else say("{titles} and {number} more", titles=titles[0], number=len(titles) - 1)
    )


def _seen_in(paths: Sequence[Path]) -> SeenWires:
    return seen_wires(load_flow(path) for path in paths)
