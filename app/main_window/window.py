"""The main window: where the rooms are introduced to each other."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from app.actions import ActionState, ActionTable, is_canvas_action
from app.canvas.scene import FlowScene
from app.canvas.view import FlowView
from app.dialogs.presenters import WaitDialogs
from app.document.document import Document, DocumentChange
from app.document.locks import is_flow_locked
from app.main_window.assistant_work import AssistantWork
from app.main_window.canvas_settings import SWITCHES, WIRE_STYLES, show_in_canvas, tick_actions
from app.main_window.changes.compare_work import CompareWork
from app.main_window.changes.find_work import FindWork
from app.main_window.changes.folder_edits import FolderEdits
from app.main_window.changes.interface_work import InterfaceWork
from app.main_window.changes.variable_work import VariableWork
from app.main_window.changes.version_work import VersionWork
from app.main_window.command_palette import CommandPalette
from app.main_window.docks.docks import DockKey, Docks
from app.main_window.docks.layouts import Layouts
from app.main_window.docks.panels import Panels
from app.main_window.flows.bundle_work import BundleWork
from app.main_window.flows.drop_work import DropWork
from app.main_window.flows.example_flows import example_path
from app.main_window.flows.flow_checks import checker
from app.main_window.flows.flow_library import FlowLibrary
from app.main_window.flows.flow_trust import FlowTrust
from app.main_window.flows.gallery_work import GalleryWork
from app.main_window.flows.navigation import Navigation
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.flows.recent_flows import RecentFlows
from app.main_window.flows.recovery_work import RecoveryWork
from app.main_window.flows.subflow_work import SubflowWork
from app.main_window.flows.tab_memory import OpenTabs, TabMemory
from app.main_window.help.help_work import HelpWork
from app.main_window.help.key_overlay import KeyOverlay
from app.main_window.help.tour import Tour
from app.main_window.help.tour_steps import tour_steps
from app.main_window.known_things import KnownThings
from app.main_window.menus import Menus
from app.main_window.message_offers import MessageOffers
from app.main_window.pack_work import PackWork
from app.main_window.palette_work import PaletteWork
from app.main_window.places import Places
from app.main_window.problem_work import ProblemWork
from app.main_window.runs.foot import Foot
from app.main_window.runs.front_run import FrontRun
from app.main_window.runs.run_form import RunForm
from app.main_window.runs.run_work import RunWork
from app.main_window.tabs.flow_commands import FLOW_COMMANDS
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.tabs.presentation import Presentation
from app.main_window.tabs.tab_area import TabArea
from app.main_window.window_dialogs import (
    THEMES_FOLDER,
    show_about,
    show_preferences,
    show_shortcuts,
    show_trial,
    show_value,
)
from app.runs.background import in_thread, start_task
from app.runs.controller import RunController
from app.settings import SettingsStore
from app.widgets import asking
from app.widgets.languages import ENGLISH, language_for, speak
from app.widgets.message_bar import Message, MessageBar, Tone
from app.widgets.retelling import retold
from app.widgets.theme import OWN, apply_theme, theme, use_own_themes
from app.widgets.theme_files import themes_in
from runtime.base.errors import FlowError
from runtime.base.ids import RandomIds
from runtime.base.words import say
from runtime.model.spec import flow_id_of
from runtime.model.summary import PendingWait
from runtime.nodes.catalogue import LiveCatalogue, builtin_catalogue
from runtime.nodes.subflow import subflow_id

Command: TypeAlias = Callable[[], object]
FIRST_SIZE = QSize(1440, 900)
"""About what the window manager puts around a window."""
DROPPED = frozenset({".json", ".flow"})


class MainWindow(QMainWindow):
    """Menus, tool bar, tabs of flows, docks; owns what is open.

    Args:
        controller: the way to the host; the caller closes it.
        language: what the window speaks, a code of `LANGUAGES`; None: what the settings say.
    """

    def __init__(
        self, controller: RunController, places: Places, *, language: str | None = ENGLISH
    ) -> None:
        super().__init__()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        self.settings = SettingsStore(places.settings / "settings.json")
        speak(language or language_for(self.settings.settings.language))
        if self.settings.settings.theme.startswith(OWN):
            use_own_themes(themes_in(self.settings.path.parent / THEMES_FOLDER)[0])
        apply_theme(app, self.settings.settings.theme)
        self.setObjectName("main-window")
        self.setWindowTitle(say("VisualFlow Studio"))
        self.setAcceptDrops(True)
        self.resize(FIRST_SIZE)
        self.catalogue = LiveCatalogue(builtin_catalogue().values())
        self._ids = RandomIds()
        self._places = places
        self._is_leaving = False
        self._closed: asyncio.Future[None] | None = None
        self.flows = OpenFlows(places, self.settings, self.catalogue, self._new_tab, self)
        self.recovering = RecoveryWork(self.flows, self)
        self.trust = FlowTrust(self.settings, self.flows.library)
        self.known = KnownThings(self.settings.settings, self._library, controller, self)
        form = RunForm(self, self.catalogue, self.settings, self.known.sources)
        self.runs = RunWork(controller, self.flows, form, self.trust, self)
        self.bundles = BundleWork(self.flows, places, self)
        self.subflows = SubflowWork(self.flows, self.catalogue, self)
        self.navigation = Navigation(self.flows, self.catalogue, self.open_path, self)
        self._controller = controller
        controller.show_waits_with(WaitDialogs(self, self._area_of).presenters())
        self.tabs = self._make_tabs()
        self.edits = FolderEdits(self.flows, self.flows.versions, self)
        self.finding = FindWork(self.flows, self.catalogue, lambda: self.current, self.edits, self)
        self.interfaces = InterfaceWork(self.flows, self.edits, self)
        self.comparing = CompareWork(self.flows, self.catalogue, self)
        self.versions = VersionWork(self.flows, self.comparing, lambda: self.current, self)
        self.assistant = AssistantWork(
            controller, self.settings, self.catalogue, lambda: self.current, self
        )
        more: dict[DockKey, Callable[[], QWidget]] = {
            DockKey.FIND: lambda: self.finding.panel,
            DockKey.CHANGES: lambda: self.comparing.panel,
            DockKey.VERSIONS: lambda: self.versions.panel,
            DockKey.ASSISTANT: lambda: self.assistant.panel,
        }
        self.panels = Panels(self.catalogue, self._library, self.runs.past_runs, more, self)
        self.docks = Docks(self, self.panels.by_key())
        self.drops = DropWork(self._workspace, self)
        self.offers = PaletteWork(
            self.panels.palette, self.catalogue, self.settings, lambda: self.flows.tabs, self
        )
        self.packs = PackWork(controller, self.settings, self.catalogue, places.packs, self)
        self.recent = RecentFlows(self.flows, self.catalogue, self)
        self.gallery = GalleryWork(self.flows, self.catalogue, window=self)
        self.foot = Foot(self)
        self.messages = MessageBar(self.tabs)
        self.message_offers = MessageOffers(
            self.messages, self.flows, self.comparing, self.edits, self
        )
        self.front_run = FrontRun(self.runs, self.panels, self.docks, self.foot, self)
        self.problems = ProblemWork(
            lambda: self.panels.problems,
            self.docks,
            self.foot,
            self.catalogue,
            self._library,
            lambda: self.current,
            self,
        )
        self.help = HelpWork(self.panels.palette, self.catalogue, lambda: self.current, self)
        variables = VariableWork(self.finding, lambda: self.current, self)
        self.panels.when_made(DockKey.VARIABLES, variables.listen)
        self.table = ActionTable(self, self.settings.settings.shortcuts)
        self.table["view.minimap"].setChecked(True)
        self.commands = CommandPalette(
            self.table, self.catalogue, self.known.flows, lambda: self.layouts.names, self
        )
        self._commands = self._command_table()
        usable = {*self._commands, *FLOW_COMMANDS}
        self.menus = Menus(self, self.table, self.docks, usable)
        self.layouts = Layouts(self.docks, self.menus.tool_bar, self.settings, self)
        self.tab_memory = TabMemory(self.flows, self.tabs, self.settings)
        self.keys = KeyOverlay(self.table, self._state, self)
        self.presentation: Presentation | None = None
        steps = tour_steps(
            self.docks,
            lambda: self.current.view if self.current is not None else None,
            lambda: self.menus.tool_bar.widgetForAction(self.table["run.start"]),
        )
        self.tour = Tour(steps, self)
        self._had_bottom = False
        self._listen()
        self.layouts.restore_last()
        self._show_recent()
        self._apply_settings()
        self._refresh()

    # -- what is open

    @property
    def current(self) -> FlowTab | None:
        """The tab in front."""
        return self.tabs.current

    async def start(self, files: Sequence[Path]) -> None:
        """What happens once the window is on screen: open files, offer recovery, take up runs."""
        await self.packs.look()
        remembered = [Path(name) for name in self.settings.settings.open_files]
        for path in files or remembered:
            await self.open_path(path, is_quiet=not files)
        if not files:
            self.tab_memory.put_back()
        if not self.flows.tabs:
            self.flows.new()
        await self.recovering.offer()
        await self.runs.start_up(takes_up=self.settings.settings.resume_interrupted)
        self.known.begin()
        self.offers.begin()
        self.recent.look()
        start_task(self._prepare(), "prepare commands and panels")

    async def _prepare(self) -> None:
        """Have at hand what a person is likely to ask for soon: lists of settings, dialogs, the trace of a run."""
        await in_thread(_import_what_comes_next)
        self.docks.prepare(DockKey.TRACE)

    async def open_path(self, path: Path, *, is_quiet: bool = False) -> None:
        """Open a flow file or a bundle; `is_quiet`: say nothing if it is gone."""
        if is_quiet and not await in_thread(path.is_file):
            return
        if path.suffix == ".flow":
            await self.bundles.open(path)
        elif path.suffix.lower() == ".png":
            await self.flows.open_picture(path)
        elif path.parent == example_path().parent:
            await self.flows.open_example(path)
        else:
            await self.flows.open(path)

    async def _ask_open(self) -> None:
        path = await self.flows.ask_path()
        if path is not None:
            await self.open_path(path)

    def greet(self) -> None:
        """Take the tour at the very first start."""
        if not self.settings.settings.tour_seen:
            self.take_tour()

    def take_tour(self) -> None:
        """Show the tour from its first step."""
        self._had_bottom = self.docks.is_bottom_open
        self.tour.start()

    @Slot()
    def _end_tour(self) -> None:
        self.settings.update(tour_seen=True)
        if not self._had_bottom and self.front_run.run is None:
            self.docks.close_bottom()  # the tour opened it, and nothing is in it
        if self.current is not None:
            self.current.view.setFocus()

    # -- leaving

    async def until_closed(self) -> None:
        """Wait until the person has closed the window and nothing is left to ask."""
        self._closed = asyncio.get_running_loop().create_future()
        await self._closed

    async def leave(self) -> None:
        """Remember the layout and close; open changes are kept as autosaves, nothing is asked."""
        self._remember(self.tab_memory.now())
        self._is_leaving = True
        self.close()

    def _remember(self, opened: OpenTabs) -> None:
        self.layouts.keep_last()
        self.tab_memory.keep(opened)

    async def _ask_and_leave(self) -> None:
        opened = self.tab_memory.now()
        if await self.flows.close_all():  # a flow may have got its file only now
            self._remember(opened)
            self._is_leaving = True
            self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_leaving:
            event.ignore()
            start_task(self._ask_and_leave(), "close window")
            return
        self.flows.stop()
        self.runs.stop_listing()
        self.tabs.close_windows()
        self.known.stop()
        if self.presentation is not None:
            self.presentation.close()
        event.accept()
        if self._closed is not None and not self._closed.done():
            self._closed.set_result(None)

    def autosave_all(self) -> None:
        """Keep a copy of every unsaved document."""
        self.flows.autosave_all()

    def show_unexpected(self, error: BaseException) -> None:
        """Say that something went wrong that nobody expected."""
        text = say("Something went wrong: {name}: {error}", name=type(error).__name__, error=error)
        detail = say(
            "Your flows were autosaved. The log has the details; saving and starting again is safest."
        )
        start_task(asking.show_message(self, text, detail=detail), "unexpected error")

    # -- files by drag and drop

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_files(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for path in _dropped_files(event):
            start_task(self.open_path(path), f"open {path.name}")
        event.acceptProposedAction()

    # -- making

    def _make_tabs(self) -> TabArea:
        tabs = TabArea(self._window_actions, self)
        tabs.current_changed.connect(self._show_current)
        tabs.close_wanted.connect(self._close_tab)
        self.setCentralWidget(tabs)
        return tabs

    def _window_actions(self) -> list[QAction]:
        """What keys do in a canvas's window of its own, too; those of the canvas it has already."""
        return [self.table[key] for key in self.table if not is_canvas_action(self.table.spec(key))]

    def _new_tab(self, document: Document, scene: FlowScene | None) -> FlowTab:
        check = checker(
            self.catalogue, partial(self.flows.library, document), lambda: self.offers.missing
        )
        tab = FlowTab(document, self.catalogue, check, self._ids.new(), scene)
        tab.title_changed.connect(self._refresh_titles)
        tab.history_changed.connect(self._refresh)
        tab.problems_changed.connect(self._refresh)
        tab.document.changed.subscribe(partial(self._follow_change, tab))
        tab.run_changed.connect(self._show_run)
        tab.selection.changed.subscribe(self._refresh_on)
        tab.welcome.example_wanted.connect(partial(self.do, "file.examples"))
        tab.welcome.file_wanted.connect(partial(self.do, "file.open"))
        tab.welcome.recent_wanted.connect(self._open_wanted)
        tab.welcome.show_recent(self.recent.shown)
        tab.crumbs.wanted.connect(self.navigation.go_to)
        tab.view_added.connect(partial(self._equip, tab))
        tab.view_changed.connect(self._show_zoom)
        self._equip(tab, tab.view)
        tab.show_minimap(wanted=self.table["view.minimap"].isChecked())
        return tab

    def _equip(self, tab: FlowTab, view: FlowView) -> None:
        """Connect one canvas of a flow to all that it asks for."""
        view.hint_changed.connect(self.foot.show_hint)
        view.view_changed.connect(self._show_zoom)
        view.node_activated.connect(self._activate_node)
        view.subflow_wanted.connect(partial(self.do, "node.extract"))
        view.snippet_wanted.connect(partial(self.do, "node.save_snippet"))
        view.frame_run_wanted.connect(partial(self._run_frame, tab))
        view.inline_wanted.connect(partial(self.do, "node.inline"))
        view.files_dropped.connect(partial(self._take_files, tab))
        view.fixes_of_node = partial(self.problems.fixes_of_node, tab)
        self.offers.attach(view)
        self.table.attach_canvas_keys(view)
        show_in_canvas(tab, self.settings.settings)

    def _listen(self) -> None:
        self._hear_what_is_told()
        self._listen_to_flows()
        self._listen_to_work()
        self._listen_to_panels()
        self._listen_to_menus()
        self._listen_to_settings()

    def _hear_what_is_told(self) -> None:
        for one in (
            self.flows,
            self.runs,
            self.bundles,
            self.subflows,
            self.navigation,
            self.finding,
            self.interfaces,
            self.versions,
            self.edits,
            self.comparing,
            self.drops,
            self.offers,
            self.packs,
            self.help,
            self.layouts,
        ):
            one.told.connect(self.tell)
        self.flows.changed_on_disk.connect(self.message_offers.offer_disk_version)
        self.settings.not_written.subscribe(self.message_offers.tell_unwritten)
        self.edits.done.connect(self.message_offers.offer_undo)
        self.offers.removed.connect(self.message_offers.offer_restore)
        self.packs.reload_offered.connect(self.message_offers.offer_reload)

    def _listen_to_flows(self) -> None:
        self.flows.opened.connect(self._add_tab)
        self.flows.closed.connect(self._remove_tab)
        self.flows.closed.connect(self.assistant.forget)
        self.flows.wanted.connect(self.tabs.show_tab)
        self.flows.recent_changed.connect(self._show_recent)
        self.flows.recent_changed.connect(self.recent.look)
        self.flows.recent_changed.connect(self.known.look_again)
        self.recent.changed.connect(self._show_welcome)
        self.known.changed.connect(self.panels.inspector.show_sources)
        self.packs.changed.connect(self._renew_types)

    def _listen_to_work(self) -> None:
        self.subflows.extracted.connect(self.navigation.enter)
        self.navigation.node_wanted.connect(self.go_to)
        self.navigation.moved.connect(self._refresh)
        self.finding.place_wanted.connect(self.go_to)
        self.finding.shown.connect(partial(self.docks.show, DockKey.FIND))
        self.finding.ended.connect(self._hide_find)
        self.comparing.shown.connect(self._show_comparison)
        self.comparing.ended.connect(self.docks.dock(DockKey.CHANGES).hide)
        self.gallery.tour_wanted.connect(self.tour.start)
        self.tour.ended.connect(self._end_tour)
        self.drops.open_wanted.connect(self._open_wanted)
        self.offers.set_up_wanted.connect(self._edit_setting)
        self.assistant.setting_wanted.connect(self._edit_setting)
        self.runs.stopped_by_problems.connect(self._show_problems)
        self.runs.runs_listed.connect(self._show_runs)
        self.front_run.changed.connect(self._refresh)

    def _listen_to_panels(self) -> None:
        panels, inspector = self.panels, self.panels.inspector
        panels.node_wanted.connect(self._go_to_node)
        panels.type_wanted.connect(self._add_node)
        panels.problems_counted.connect(self.problems.count)
        panels.messages_counted.connect(partial(self.docks.set_title, DockKey.CONVERSATION))
        panels.palette.help_wanted.connect(self.help.show)
        panels.when_made(
            DockKey.PROBLEMS, lambda panel: panel.set_up_wanted.connect(self.offers.set_up)
        )
        inspector.help_wanted.connect(self.help.show)
        inspector.interface_wanted.connect(self._edit_interface)
        inspector.set_up_wanted.connect(self.offers.set_up)
        inspector.trial_wanted.connect(self._try_code)
        inspector.value_opened.connect(self._show_value)
        inspector.show_sources(self.known.sources)
        self.docks.shown.connect(self._fill_dock)
        self.foot.zoom.clicked.connect(partial(self.do, "view.actual"))

    def _listen_to_menus(self) -> None:
        self.table.triggered.connect(self.do)
        self.commands.node_wanted.connect(self._add_node)
        self.commands.flow_wanted.connect(self._open_flow_of)
        self.commands.setting_wanted.connect(self._edit_setting)
        self.commands.layout_wanted.connect(self.layouts.use)
        self.menus.file_wanted.connect(self._open_wanted)
        self.menus.recent_cleared.connect(self.flows.forget_recent)
        self.menus.inbox_wanted.connect(self._show_inbox)
        self.menus.layout_wanted.connect(self.layouts.use)
        self.menus.layout_unwanted.connect(self.layouts.delete)
        self.menus.mode.provider_wanted.connect(self._use_provider)
        self.menus.mode.set_up_wanted.connect(partial(self._edit_setting, "providers"))
        self.layouts.changed.connect(self._show_layouts)
        self._show_layouts()

    def _listen_to_settings(self) -> None:
        for show in (
            self.known.show_settings,
            self.panels.show_settings,
            self.menus.mode.show_settings,
        ):
            self.settings.changed.subscribe(show)
        self.menus.mode.show_settings(self.settings.settings)
        self.panels.show_settings(self.settings.settings)

    # -- commands

    def do(self, action_id: str) -> None:
        """Carry out an action of the table."""
        tab = self.current
        try:
            if action_id in self._commands:
                self._commands[action_id]()
            elif tab is not None and action_id in FLOW_COMMANDS:
                FLOW_COMMANDS[action_id](tab)
        except FlowError as error:
            self.tell(str(error), Tone.WARNING)

    def tell(self, text: str, tone: Tone = Tone.INFO) -> None:
        """Show a line that goes away by itself."""
        self.messages.show_message(Message(retold(text), tone))

    def _command_table(self) -> dict[str, Command]:
        return {
            **self._file_commands(),
            **self._edit_commands(),
            **self._node_commands(),
            **self._run_commands(),
            **self._view_commands(),
            "help.tour": self.take_tour,
            "help.keys": lambda: self.keys.show_keys(),
            "help.shortcuts": _task(partial(show_shortcuts, self.table, self), "shortcuts"),
            "help.about": _task(partial(show_about, self), "about"),
        }

    def _file_commands(self) -> dict[str, Command]:
        return {
            "file.new": self.flows.new,
            "file.open": _task(self._ask_open, "open"),
            "file.examples": _task(self.gallery.show, "gallery"),
            "file.save": self._task_on_tab(self.flows.save, "save"),
            "file.save_as": self._task_on_tab(self.flows.save_as, "save as"),
            "file.close": self._task_on_tab(self.flows.close, "close flow"),
            "file.import_bundle": _task(self.bundles.ask_import, "import"),
            "file.export_bundle": self._task_on_tab(self.bundles.export, "export"),
            "file.preferences": _task(self._edit_preferences, "preferences"),
            "file.quit": self.close,
            "file.compare_beside": self._task_on_tab(
                self.comparing.beside_compared, "side by side"
            ),
            "file.versions": self._show_versions,
            "file.mark_version": self._task_on_tab(self.versions.mark, "mark version"),
            "file.compare": self._task_on_tab(self.comparing.with_file, "compare"),
            "file.compare_saved": self._task_on_tab(self.comparing.with_saved, "compare"),
            "file.packs": _task(self.packs.show, "packs"),
            "file.print": self._print,
            "file.export_picture": self._task_on_tab(self.subflows.export_picture, "picture"),
            "file.export_selection": self._task_on_tab(self.subflows.export_selection, "picture"),
        }

    def _edit_commands(self) -> dict[str, Command]:
        return {
            "edit.find": self.finding.ask,
            "edit.find_all": partial(self.finding.ask, everywhere=True),
            "edit.find_uses": self.finding.ask_uses,
            "edit.fix": self.problems.fix,
            "edit.next_problem": partial(self.problems.go_next, 1),
            "edit.previous_problem": partial(self.problems.go_next, -1),
            "edit.rename_variable": _task(self.finding.rename, "rename"),
            "edit.next_use": partial(self.finding.go_next_use, 1),
            "edit.previous_use": partial(self.finding.go_next_use, -1),
            "edit.command": _task(self.commands.show, "command palette"),
            "edit.assistant": self._ask_assistant,
        }

    def _node_commands(self) -> dict[str, Command]:
        return {
            "node.interface": self._task_on_tab(self.interfaces.edit, "interface"),
            "node.dive": self._dive_into_current,
            "node.open": self._dive_into_current,
            "node.edit": self._edit_values,
            "node.save_snippet": self._task_on_tab(self.offers.save, "save snippet"),
            "node.extract": self._task_on_tab(self.subflows.extract, "extract"),
            "node.inline": self._task_on_tab(self.subflows.inline, "inline"),
            "node.help": self.help.show_current,
        }

    def _run_commands(self) -> dict[str, Command]:
        return {
            "frame.run": self._task_on_tab(
                partial(self.runs.run_frame, catalogue=self.catalogue), "run frame"
            ),
            "run.start": self._task_on_tab(self.runs.run, "run"),
            "run.start_with": self._task_on_tab(self.runs.run_with_values, "run with values"),
            "run.pause": self.front_run.pause_or_resume,
            "run.resume": self.front_run.pause_or_resume,
            "run.cancel": self.front_run.stop,
            "run.answer": self.front_run.answer,
            "run.trust": self._task_on_tab(self._switch_trust, "trust"),
            "run.clear": self._clear_run,
        }

    def _view_commands(self) -> dict[str, Command]:
        return {
            "view.back": partial(self.navigation.go, -1),
            "view.forward": partial(self.navigation.go, 1),
            "view.parent": self._task_on_tab(self.navigation.up, "up to caller"),
            "view.variables": partial(self._show_dock, DockKey.VARIABLES),
            "view.problems": partial(self._show_dock, DockKey.PROBLEMS),
            "view.split": partial(self._split, Qt.Orientation.Horizontal),
            "view.split_below": partial(self._split, Qt.Orientation.Vertical),
            "view.other_side": self._on_tab(self.tabs.move_across),
            "view.tear_off": self._on_tab(self.tabs.tear_off),
            "view.new_window": self._on_tab(self.tabs.open_view),
            "view.next_tab": partial(self.tabs.step, 1),
            "view.previous_tab": partial(self.tabs.step, -1),
            "view.panels": self.docks.toggle_all,
            "view.reset_layout": self._reset_layout,
            "view.layout_author": lambda: self.layouts.use_built_in("author"),
            "view.layout_debug": lambda: self.layouts.use_built_in("debug"),
            "view.layout_present": lambda: self.layouts.use_built_in("present"),
            "view.layout_save": _task(lambda: self.layouts.ask_save(), "save layout"),
            "view.slides": self._present,
            "view.theme": self._switch_theme,
            "view.full_screen": self._toggle_full_screen,
            **{action_id: partial(self._switch, action_id) for action_id in SWITCHES},
            **{action_id: partial(self._set_wires, action_id) for action_id in WIRE_STYLES},
            "view.minimap": self._show_minimaps,
        }

    def _on_tab(self, act: Callable[[FlowTab], object]) -> Command:
        def act_on_current() -> None:
            if (tab := self.current) is not None:
                act(tab)

        return act_on_current

    def _task_on_tab(
        self, work: Callable[[FlowTab], Coroutine[Any, Any, object]], name: str
    ) -> Command:
        return self._on_tab(lambda tab: start_task(work(tab), name))

    # -- tabs

    def _follow_change(self, tab: FlowTab, _change: DocumentChange) -> None:
        """Bring what was found and compared up to date."""
        self.comparing.follow(tab)
        if not self.docks.dock(DockKey.FIND).isHidden():
            self.finding.panel.search_again()

    @Slot(object)
    def _add_tab(self, tab: FlowTab) -> None:
        self.tabs.add(tab)
        self._refresh_titles()
        tab.view.setFocus()

    @Slot(object)
    def _remove_tab(self, tab: FlowTab) -> None:
        self.tabs.remove(tab)

    @Slot(object)
    def _close_tab(self, tab: object) -> None:
        if isinstance(tab, FlowTab):
            start_task(self.flows.close(tab), "close flow")

    def _show_dock(self, key: DockKey) -> None:
        self.docks.show(key)
        self.docks.panel(key).setFocus()

    def _split(self, orientation: Qt.Orientation) -> None:
        if self.current is not None:
            self.current.split(orientation)

    @Slot()
    def _show_current(self) -> None:
        tab = self.current
        self.panels.show_tab(tab)
        self.navigation.note_front(tab)
        self._show_run()
        self._show_zoom()
        self._refresh()
        self._refresh_titles()
        self.known.look_again()
        self.versions.look_again()
        start_task(self._show_trust(), "show trust")

    @Slot()
    def _refresh_titles(self) -> None:
        for tab in self.flows.tabs:
            text = tab.title if tab.document.is_saved else f"{tab.title} •"
            self.tabs.set_text(tab, text, str(tab.document.path or say("Not saved to a file yet")))
        self.navigation.show_paths()
        tab_now = self.current
        self.setWindowTitle(f"{tab_now.title}[*]" if tab_now else say("VisualFlow Studio"))
        self.setWindowModified(tab_now is not None and not tab_now.document.is_saved)

    @Slot()
    def _show_zoom(self) -> None:
        tab = self.current
        if tab is not None:
            self.foot.show_zoom(tab.view.camera.scale)
            goes = (self.navigation.can_go(-1), self.navigation.can_go(1))
            shown = (self.table["view.back"].isEnabled(), self.table["view.forward"].isEnabled())
            if goes != shown:
                self._refresh()

    @Slot(str)
    def _activate_node(self, node_id: str) -> None:
        """A double click: to what the run asks here, into a subflow, else to the settings."""
        tab = self.current
        wait = self.front_run.waits_at(tab.flow_id, node_id) if tab is not None else None
        if wait is not None:
            self.runs.answer(wait)
            return
        node = tab.document.flow.nodes_by_id.get(node_id) if tab is not None else None
        if tab is not None and node is not None and (node.type == "subflow" or subflow_id(node)):
            start_task(self.navigation.dive(tab, node), "open subflow")
        else:
            self._edit_values()

    def _area_of(self, wait: PendingWait) -> QRect:
        tab = self.current
        if tab is None:
            return QRect()
        if tab.flow_id == flow_id_of(wait.workflow_id):
            return tab.area_of(wait.node_id)
        return tab.area_of(tab.busy_node())  # an agent or a subflow, inside which something asks

    def _edit_values(self) -> None:
        self.docks.show(DockKey.INSPECTOR)
        self.panels.inspector.edit_first()

    @Slot(str)
    def _try_code(self, node_id: str) -> None:
        tab = self.current
        if tab is not None:
            start_task(self._show_trial(tab, node_id), "try code")

    async def _show_trial(self, tab: FlowTab, node_id: str) -> None:
        await self.trust.is_trusted(tab.document)
        is_trusted = partial(self.trust.is_trusted_now, tab.document)
        show_trial(tab, node_id, is_trusted, self.panels.inspector, self)

    async def _switch_trust(self, tab: FlowTab) -> None:
        if await self.trust.is_trusted(tab.document):
            await self.trust.distrust(tab.document)
            self.tell(say("The code of “{title}” stays in the sandbox", title=tab.title))
        else:
            await self.trust.trust(tab.document)
            self.tell(say("The code of “{title}” may leave the sandbox", title=tab.title))
        await self._show_trust()

    async def _show_trust(self) -> None:
        tab = self.current
        is_on = tab is not None and await self.trust.is_trusted(tab.document)
        self.table["run.trust"].setChecked(is_on)

    @Slot(str, object)
    def _show_value(self, name: str, value: object) -> None:
        show_value(name, value, self)

    def _dive_into_current(self) -> None:
        tab = self.current
        if tab is not None and tab.selection.current is not None:
            self._activate_node(tab.selection.current)

    # -- what can be done now

    def _refresh_on(self, _fact: object) -> None:
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.table.refresh(self._state())

    def _state(self) -> ActionState:
        tab = self.current
        if tab is None:
            return ActionState()
        run, document = tab.run, tab.document
        is_running = run is not None and not run.status.is_terminal
        return ActionState(
            has_flow=True,
            is_saved=document.is_saved,
            can_undo=document.can_undo,
            can_redo=document.can_redo,
            undo_label=document.undo_label,
            redo_label=document.redo_label,
            selected_nodes=len(tab.selection.nodes),
            selected_edges=len(tab.selection.edges),
            can_paste=True,
            has_errors=tab.problems.has_errors,
            has_problems=bool(tab.problems.rows),
            is_running=is_running,
            is_paused=is_running and run is not None and run.is_paused,
            has_wait=bool(self.runs.waits),
            can_go_back=self.navigation.can_go(-1),
            can_go_forward=self.navigation.can_go(1),
            in_subflow=tab.caller is not None,
            is_locked=is_flow_locked(document.flow),
        )

    # -- runs

    @Slot()
    def _show_run(self) -> None:
        self.front_run.show(self.current.run if self.current is not None else None)

    @Slot()
    def _show_runs(self) -> None:
        self.menus.show_inbox(len(self.runs.waits))
        self.docks.set_title(DockKey.RUNS, len(self.runs.waits))
        self._refresh()

    @Slot(object)
    def _show_problems(self, tab: FlowTab) -> None:
        self.tabs.show_tab(tab)
        self.docks.show(DockKey.PROBLEMS)

    def _clear_run(self) -> None:
        if self.current is not None:
            self.current.show_run(None)

    @Slot()
    def _show_inbox(self) -> None:
        self.docks.show(DockKey.RUNS)

    # -- small things

    @Slot(object)
    def _open_wanted(self, path: Path) -> None:
        start_task(self.open_path(path), f"open {path.name}")

    @Slot()
    def _show_recent(self) -> None:
        self.menus.show_recent(self.flows.recent)

    @Slot()
    def _show_welcome(self) -> None:
        for tab in self.flows.tabs:
            tab.welcome.show_recent(self.recent.shown)

    async def _edit_preferences(self, setting: str = "") -> None:
        await show_preferences(self.settings, self, self._apply_settings, setting)
        await self._controller.apply_settings()

    @Slot(str)
    def _edit_setting(self, name: str) -> None:
        start_task(self._edit_preferences(name), "preferences")

    def _run_frame(self, tab: FlowTab, frame_id: str) -> None:
        start_task(self.runs.run_frame(tab, self.catalogue, frame_id), "run frame")

    def _take_files(self, tab: FlowTab, paths: list[Path], at: tuple[float, float]) -> None:
        start_task(self.drops.take(tab, paths, at), "dropped files")

    def _workspace(self) -> Path:
        return Path(self.settings.settings.workspace_folder or self._places.workspace)

    @Slot(str)
    def _use_provider(self, name: str) -> None:
        self.settings.update(default_provider=name)
        start_task(self._controller.apply_settings(), "run mode")
        self.tell(
            say("Runs ask “{name}” from now on", name=name)
            if name
            else say("Models echo their prompt from now on")
        )

    def _apply_settings(self) -> None:
        settings = self.settings.settings
        apply_theme(self._app, settings.theme)
        self.flows.autosave_every(settings.autosave_s)
        self.table.set_shortcuts(settings.shortcuts)
        tick_actions(self.table, settings)
        for tab in self.flows.tabs:
            show_in_canvas(tab, settings)

    def _print(self) -> None:
        if (tab := self.current) is not None:
            self.subflows.print_flow(tab)

    @Slot(str)
    def _open_flow_of(self, flow_id: str) -> None:
        start_task(self._show_flow(flow_id), "open flow")

    async def _show_flow(self, flow_id: str) -> None:
        """Bring a flow of the folder to the front, opened if it is not."""
        for tab in self.flows.tabs:
            if tab.flow_id == flow_id:
                self.tabs.show_tab(tab)
                return
        path = await in_thread(self._library().path_of, flow_id)
        if path is not None:
            await self.open_path(path)

    @Slot()
    def _renew_types(self) -> None:
        """Other node types are in force: look every node up again."""
        self.panels.palette.show_catalogue(self.catalogue)
        for tab in self.flows.tabs:
            tab.view.renew_types()
            tab.check_again()
        self.panels.show_tab(self.current)

    def _ask_assistant(self) -> None:
        self.docks.show(DockKey.ASSISTANT)
        self.assistant.panel.wish.setFocus()

    @Slot()
    def _edit_interface(self) -> None:
        self.do("node.interface")

    def _show_versions(self) -> None:
        self.docks.show(DockKey.VERSIONS)
        self.versions.panel.setFocus()

    @Slot(object)
    def _fill_dock(self, key: DockKey) -> None:
        if key is DockKey.VERSIONS:
            start_task(self.versions.refresh(), "versions")

    @Slot()
    def _show_comparison(self) -> None:
        self.finding.clear()
        self.docks.show(DockKey.CHANGES)

    @Slot()
    def _hide_find(self) -> None:
        self.docks.dock(DockKey.FIND).hide()
        if self.current is not None:
            self.current.view.setFocus()

    def go_to(self, tab: FlowTab, node_id: str) -> None:
        """Select a node and bring it into sight."""
        self.tabs.show_tab(tab)
        if node_id in tab.document.flow.nodes_by_id:
            tab.selection.set([node_id], current=node_id)
            tab.view.show_node(node_id)

    @Slot(str)
    def _go_to_node(self, node_id: str) -> None:
        if self.current is not None:
            self.go_to(self.current, node_id)

    @Slot(str)
    def _add_node(self, key: str) -> None:
        if self.current is not None:
            self.offers.note_use(key)
            self.current.view.add_entry(key)
            self.current.view.setFocus()

    def _library(self) -> FlowLibrary:
        tab = self.current
        return FlowLibrary() if tab is None else self.flows.library(tab.document)

    def _switch(self, action_id: str) -> None:
        """Keep what a checkable action says."""
        self.settings.update(**{SWITCHES[action_id]: self.table[action_id].isChecked()})
        self._apply_settings()

    def _set_wires(self, action_id: str) -> None:
        self.settings.update(wire_style=str(WIRE_STYLES[action_id]))
        self._apply_settings()

    def _show_minimaps(self) -> None:
        for tab in self.flows.tabs:
            tab.show_minimap(wanted=self.table["view.minimap"].isChecked())

    def _switch_theme(self) -> None:
        choice = "light" if theme().is_dark else "dark"
        self.settings.update(theme=choice)
        apply_theme(self._app, choice)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _reset_layout(self) -> None:
        self.docks.arrange()
        self.menus.tool_bar.show()

    @Slot()
    def _show_layouts(self) -> None:
        self.menus.show_layouts(self.layouts.names)

    def _present(self) -> None:
        """Show the flow in front over the whole screen; the window waits behind."""
        tab = self.current
        if tab is None or self.presentation is not None:
            return
        self.presentation = Presentation(tab, animates=self.settings.settings.motion)
        self.presentation.setGeometry(self.screen().geometry())
        self.presentation.ended.connect(self._end_presentation)
        self.presentation.showFullScreen()
        self.presentation.activateWindow()

    @Slot()
    def _end_presentation(self) -> None:
        self.presentation = None
        self.activateWindow()

    def show_everything(self) -> None:
        """Open the bottom docks too: for a picture."""
        for key in self.docks:
            self.docks.show(key)
        self.docks.show_first()


def _task(work: Callable[[], Coroutine[Any, Any, object]], name: str) -> Command:
    return lambda: start_task(work(), name)


def _import_what_comes_next() -> None:
    """What a person is likely to ask for soon, and a start does not need."""
    dialogs, panels = ("preferences", "ask_user"), ("run_log", "outline", "conversation")
    for name in (*(f"dialogs.{one}" for one in dialogs), *(f"panels.{one}" for one in panels)):
        import_module(f"app.{name}")


def _dropped_files(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in DROPPED]
