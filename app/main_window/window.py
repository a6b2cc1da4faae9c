"""The main window: where the rooms are introduced to each other."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from app.actions.action import ActionState, why_not
from app.actions.table import ActionTable
from app.canvas.scene import FlowScene
from app.canvas.view import FlowView
from app.dialogs.presenters import WaitDialogs
from app.document.document import Document, DocumentChange
from app.document.frames import frames_of
from app.document.locks import is_flow_locked
from app.main_window.assistant_work import AssistantWork
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
from app.main_window.flows.flow_checks import checker
from app.main_window.flows.flow_library import FlowLibrary
from app.main_window.flows.flow_trust import FlowTrust
from app.main_window.flows.gallery_work import GalleryWork
from app.main_window.flows.navigation import Navigation
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.flows.opening import Opening
from app.main_window.flows.recent_flows import RecentFlows
from app.main_window.flows.recovery_work import RecoveryWork
from app.main_window.flows.subflow_work import SubflowWork
from app.main_window.flows.tab_memory import OpenTabs, TabMemory
from app.main_window.help.help_work import HelpWork
from app.main_window.help.key_overlay import KeyOverlay
from app.main_window.help.tour import Tour
from app.main_window.help.tour_steps import tour_steps
from app.main_window.known_things import KnownThings
from app.main_window.log_work import LogWork
from app.main_window.menus import Menus
from app.main_window.message_offers import MessageOffers
from app.main_window.pack_work import PackWork
from app.main_window.palette_work import PaletteWork
from app.main_window.places import Places
from app.main_window.problem_work import ProblemWork
from app.main_window.runs.budget_work import BudgetWork
from app.main_window.runs.code_work import CodeWork
from app.main_window.runs.debug_work import DebugWork
from app.main_window.runs.foot import Foot
from app.main_window.runs.fork_work import ForkWork
from app.main_window.runs.front_run import FrontRun
from app.main_window.runs.repeat_work import RepeatWork
from app.main_window.runs.rerun_work import RerunWork
from app.main_window.runs.run_compare_work import RunCompareWork
from app.main_window.runs.run_form import RunForm
from app.main_window.runs.run_work import RunWork
from app.main_window.runs.watch_work import WatchWork
from app.main_window.settings_work import SWITCHES, WIRE_STYLES, SettingsWork
from app.main_window.tabs.flow_commands import FLOW_COMMANDS, FlowCommand
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.tabs.presentation import Presentation
from app.main_window.tabs.tab_area import TabArea
from app.main_window.window_dialogs import (
    THEMES_FOLDER,
    show_about,
    show_shortcuts,
    show_value,
)
from app.main_window.work import Work
from app.runs.background import in_thread, start_task
from app.runs.controller import RunController
from app.settings import SettingsStore
from app.widgets import asking
from app.widgets.languages import ENGLISH, language_for, speak
from app.widgets.message_bar import Message, MessageBar, Tone
from app.widgets.retelling import retold
from app.widgets.theme import OWN, apply_theme, use_own_themes
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
        self.settings = SettingsStore(places.settings / "settings.json")
        speak(language or language_for(self.settings.settings.language))
        self._dress(app)
        self.setObjectName("main-window")
        self.setWindowTitle(say("VisualFlow Studio"))
        self.setAcceptDrops(True)
        self.resize(FIRST_SIZE)
        self.logs = LogWork(self.settings, places.log_file, self)
        self.catalogue = LiveCatalogue(builtin_catalogue().values())
        self._ids = RandomIds()
        self._places = places
        self._is_leaving = False
        self._closed: asyncio.Future[None] | None = None
        self.presentation: Presentation | None = None
        self._had_bottom = False
        self._make_flows(controller)
        self._make_changes(controller)
        self._make_panels(controller)
        self._make_actions(controller, app)
        self._listen()
        self.layouts.restore_last()
        self._show_recent()
        self.preferences.apply()
        self._refresh()

    def _make_flows(self, controller: RunController) -> None:
        """Flows, their tabs and their runs."""
        places = self._places
        self.flows = OpenFlows(places, self.settings, self.catalogue, self._new_tab, self)
        self.recovering = RecoveryWork(self.flows, self)
        self.trust = FlowTrust(self.settings, self.flows.library)
        self.known = KnownThings(self.settings.settings, self._library, controller, self)
        form = RunForm(self, self.catalogue, self.settings, self.known.sources)
        self.runs = RunWork(controller, self.flows, form, self.trust, self)
        self.bundles = BundleWork(self.flows, places, self)
        self.opening = Opening(self.flows, self.bundles, self._library, self)
        self.subflows = SubflowWork(self.flows, self.catalogue, self)
        self.navigation = Navigation(self.flows, self.catalogue, self.opening.open, self)
        controller.show_waits_with(WaitDialogs(self, self._area_of).presenters())
        self.tabs = self._make_tabs()

    def _make_changes(self, controller: RunController) -> None:
        """What finds, compares and changes."""
        self.edits = FolderEdits(self.flows, self.flows.versions, self)
        self.finding = FindWork(self.flows, self.catalogue, lambda: self.current, self.edits, self)
        self.interfaces = InterfaceWork(self.flows, self.edits, self)
        self.comparing = CompareWork(self.flows, self.catalogue, self)
        self.comparing_runs = RunCompareWork(controller, self.runs, self)
        self.versions = VersionWork(self.flows, self.comparing, lambda: self.current, self)

    def _make_panels(self, controller: RunController) -> None:
        """What stands around the tabs, and who works for it."""
        self.assistant = AssistantWork(
            controller, self.settings, self.catalogue, lambda: self.current, self
        )
        more: dict[DockKey, Callable[[], QWidget]] = {
            DockKey.FIND: lambda: self.finding.panel,
            DockKey.CHANGES: lambda: self.comparing.panel,
            DockKey.COMPARISON: lambda: self.comparing_runs.panel,
            DockKey.VERSIONS: lambda: self.versions.panel,
            DockKey.ASSISTANT: lambda: self.assistant.panel,
            DockKey.WATCH: lambda: self.watching.panel,
            DockKey.REPEATS: lambda: self.repeats.panel,
            DockKey.LOG: lambda: self.logs.panel,
        }
        self.panels = Panels(
            self.catalogue, self._library, self.known.sources, self.runs.past_runs, more, self
        )
        self.docks = Docks(self, self.panels.by_key())
        self.drops = DropWork(self._workspace, self)
        self.palette_work = PaletteWork(
            self.panels.palette, self.catalogue, self.settings, lambda: self.flows.tabs, self
        )
        self.packs = PackWork(controller, self.settings, self.catalogue, self._places.packs, self)
        self.recent = RecentFlows(self.flows, self.catalogue, self)
        self.gallery = GalleryWork(self.flows, self.catalogue, window=self)
        self.foot = Foot(self)
        self.messages = MessageBar(self.tabs)
        self.message_offers = MessageOffers(
            self.messages, self.flows, self.comparing, self.edits, self
        )
        self.forks = ForkWork(controller, self.runs, self.flows, self.trust, self)
        self.front_run = FrontRun(self.runs, self.forks, self.panels, self.docks, self.foot, self)
        self.watching = WatchWork(
            controller,
            self.front_run,
            self.settings,
            self.catalogue,
            lambda: self.current,
            self,
        )
        self.repeats = RepeatWork(
            controller,
            self.runs,
            self.comparing_runs,
            self.flows,
            self.trust,
            self.settings,
            self.catalogue,
            lambda: self.current,
            self,
        )
        self.logs.begin(self.runs, self.front_run, self.panels)
        self.reruns = RerunWork(
            self.runs,
            self.forks,
            lambda: self.current,
            lambda: self.table.first_key("run.rerun"),
            self,
        )
        self.problems = ProblemWork(
            self.panels,
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

    def _make_actions(self, controller: RunController, app: QApplication) -> None:
        """The actions, where they are shown, and what they do."""
        self.table = ActionTable(self, self.settings.settings.shortcuts)
        self.table["view.minimap"].setChecked(True)
        self.preferences = SettingsWork(
            self.settings, self.table, self.flows, controller, app, self
        )
        self.budgets = BudgetWork(controller, self.preferences, self.foot, self)
        self.debugging = DebugWork(
            controller,
            self.runs,
            self.front_run,
            self.flows,
            self.navigation,
            self.settings,
            self.table["run.break_on_error"],
            self,
        )
        self.code = CodeWork(self.trust, self.table["run.trust"], self.panels.inspector, self)
        self.command_palette = CommandPalette(
            self.table, self.catalogue, self.known.flows, lambda: self.layouts.names, self
        )
        self.menus = Menus(self, self.table, self.docks)
        self.layouts = Layouts(self.docks, self.menus.tool_bar, self.settings, self)
        self.tab_memory = TabMemory(self.flows, self.tabs, self.settings)
        self.keys = KeyOverlay(self.table, self._state, self)
        self.tour = Tour(tour_steps(self.docks, self._canvas, self._run_button), self)
        self._commands = self._command_table()
        self._tab_commands = self._tab_command_table()

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
            await self.opening.open(path, is_quiet=not files)
        if not files:
            self.tab_memory.put_back()
        if not self.flows.tabs:
            self.flows.new()
        await self.recovering.offer()
        await self.runs.start_up(takes_up=self.settings.settings.resume_interrupted)
        self.known.begin()
        self.palette_work.begin()
        self.recent.look()
        start_task(self._prepare(), "prepare commands and panels")

    async def _prepare(self) -> None:
        """Have at hand what a person is likely to ask for soon: lists of settings, dialogs, the trace of a run."""
        await in_thread(_import_what_comes_next)
        self.docks.prepare(DockKey.TRACE)

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
        self.reruns.stop()
        self.budgets.stop()
        self.tabs.close_windows()
        self.known.stop()
        self.logs.stop()
        self.watching.stop()
        self.repeats.stop()
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
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action_id = self.table.disabled_by(event)
        if action_id and self.current is not None:
            self.current.view.tell(why_not(self.table.spec(action_id), self._state()))
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_files(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for path in _dropped_files(event):
            self.opening.open_soon(path)
        event.acceptProposedAction()

    # -- making

    def _dress(self, app: QApplication) -> None:
        """Before the first widget: the theme of the settings, which may be one of the person's own."""
        name = self.settings.settings.theme
        if name.startswith(OWN):
            use_own_themes(themes_in(self.settings.path.parent / THEMES_FOLDER)[0])
        apply_theme(app, name)

    def _make_tabs(self) -> TabArea:
        tabs = TabArea(self._window_actions, self)
        tabs.current_changed.connect(self._show_current)
        tabs.close_wanted.connect(self._close_tab)
        self.setCentralWidget(tabs)
        return tabs

    def _canvas(self) -> QWidget | None:
        return self.current.view if self.current is not None else None

    def _run_button(self) -> QWidget | None:
        return self.menus.tool_bar.widgetForAction(self.table["run.start"])

    def _window_actions(self) -> list[QAction]:
        """What keys do in a canvas's window of its own, too; those of the canvas it has already."""
        return [self.table[key] for key in self.table if not self.table.spec(key).is_of_canvas]

    def _new_tab(self, document: Document, scene: FlowScene | None) -> FlowTab:
        check = checker(
            self.catalogue, partial(self.flows.library, document), lambda: self.palette_work.missing
        )
        tab = FlowTab(document, self.catalogue, check, self._ids.new(), scene)
        tab.title_changed.connect(self._refresh_titles)
        tab.history_changed.connect(self._refresh)
        tab.problems_changed.connect(self._refresh)
        tab.document.changed.subscribe(partial(self._follow_change, tab))
        tab.run_changed.connect(self._show_run)
        self.reruns.listen(tab)
        tab.selection.changed.subscribe(self._refresh_on)
        tab.welcome.example_wanted.connect(partial(self.do, "file.examples"))
        tab.welcome.file_wanted.connect(partial(self.do, "file.open"))
        tab.welcome.recent_wanted.connect(self.opening.open_soon)
        tab.welcome.show_recent(self.recent.shown)
        tab.welcome.seen.connect(self.recent.draw)
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
        view.fork_wanted.connect(self.front_run.fork)
        view.breakpoint_wanted.connect(partial(self._toggle_breakpoint, tab))
        view.run_to_wanted.connect(partial(self._run_to, tab))
        view.node_run_wanted.connect(partial(self._run_node, tab))
        view.inline_wanted.connect(partial(self.do, "node.inline"))
        view.files_dropped.connect(partial(self._take_files, tab))
        view.fixes_of_node = partial(self.problems.fixes_of_node, tab)
        view.keys_of = self.table.first_key
        self.palette_work.attach(view)
        self.table.attach_canvas_keys(view)
        self.preferences.apply_to(tab)

    def _listen(self) -> None:
        self._hear_what_is_told()
        self._listen_to_flows()
        self._listen_to_work()
        self._listen_to_panels()
        self._listen_to_menus()
        self._listen_to_settings()

    def _hear_what_is_told(self) -> None:
        for part in self.findChildren(Work):
            part.told.connect(self.tell)
        self.flows.changed_on_disk.connect(self.message_offers.offer_disk_version)
        self.settings.not_written.subscribe(self.message_offers.tell_unwritten)
        self.edits.done.connect(self.message_offers.offer_undo)
        self.palette_work.removed.connect(self.message_offers.offer_restore)
        self.packs.reload_offered.connect(self.message_offers.offer_reload)

    def _listen_to_flows(self) -> None:
        self.flows.opened.connect(self._add_tab)
        self.flows.closed.connect(self.tabs.remove)
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
        self.drops.open_wanted.connect(self.opening.open_soon)
        self.palette_work.set_up_wanted.connect(self.preferences.show)
        self.assistant.setting_wanted.connect(self.preferences.show)
        self.repeats.shown.connect(partial(self.docks.show, DockKey.REPEATS))
        self.logs.node_wanted.connect(self._go_to_node)
        self.logs.setting_wanted.connect(self.preferences.show)
        self.runs.stopped_by_problems.connect(self._show_problems)
        self.runs.runs_listed.connect(self._show_runs)
        self.front_run.changed.connect(self._refresh)
        self.front_run.changed.connect(self.reruns.look_soon)
        self.front_run.changed.connect(lambda: self.budgets.follow(self.front_run.run))
        self.front_run.compare_wanted.connect(self._compare_run)
        self.comparing_runs.shown.connect(partial(self.docks.show, DockKey.COMPARISON))
        self.comparing_runs.ended.connect(self.docks.dock(DockKey.COMPARISON).hide)
        self.comparing_runs.node_wanted.connect(self._go_to_node)

    def _listen_to_panels(self) -> None:
        panels, inspector = self.panels, self.panels.inspector
        panels.node_wanted.connect(self._go_to_node)
        panels.type_wanted.connect(self._add_node)
        panels.problems_counted.connect(self.problems.count)
        panels.messages_counted.connect(partial(self.docks.set_title, DockKey.CONVERSATION))
        panels.palette.help_wanted.connect(self.help.show)
        panels.when_made(
            DockKey.PROBLEMS, lambda panel: panel.set_up_wanted.connect(self.palette_work.set_up)
        )
        inspector.help_wanted.connect(self.help.show)
        inspector.interface_wanted.connect(partial(self.do, "node.interface"))
        inspector.set_up_wanted.connect(self.palette_work.set_up)
        inspector.trial_wanted.connect(self._try_code)
        inspector.value_opened.connect(self._show_value)
        self.docks.shown.connect(self._fill_dock)
        self.docks.all_hidden.connect(self.table["view.panels"].setChecked)
        self.foot.zoom.clicked.connect(partial(self.do, "view.actual"))

    def _listen_to_menus(self) -> None:
        self.table.triggered.connect(self.do)
        self.command_palette.node_wanted.connect(self._add_node)
        self.command_palette.flow_wanted.connect(self.opening.show_flow)
        self.command_palette.setting_wanted.connect(self.preferences.show)
        self.command_palette.layout_wanted.connect(self.layouts.use)
        self.menus.file_wanted.connect(self.opening.open_soon)
        self.menus.recent_cleared.connect(self.flows.forget_recent)
        self.menus.inbox_wanted.connect(partial(self.docks.show, DockKey.RUNS))
        self.menus.layout_wanted.connect(self.layouts.use)
        self.menus.layout_unwanted.connect(self.layouts.delete)
        self.menus.mode.provider_wanted.connect(self.preferences.use_provider)
        self.menus.mode.set_up_wanted.connect(partial(self.preferences.show, "providers"))
        self.layouts.changed.connect(self._show_layouts)
        self._show_layouts()

    def _listen_to_settings(self) -> None:
        self.settings.changed.subscribe(self.known.show_settings)
        self.settings.changed.subscribe(self.menus.mode.show_settings)
        self.menus.mode.show_settings(self.settings.settings)

    # -- commands

    def do(self, action_id: str) -> None:
        """Carry out an action of the table; what takes its time goes on as a task of that name."""
        tab, done = self.current, None
        try:
            if action_id in self._commands:
                done = self._commands[action_id]()
            elif tab is not None and action_id in self._tab_commands:
                done = self._tab_commands[action_id](tab)
        except FlowError as error:
            self.tell(str(error), Tone.WARNING)
        if isinstance(done, Coroutine):
            start_task(done, action_id)

    def tell(self, text: str, tone: Tone = Tone.INFO) -> None:
        """Show a line that goes away by itself."""
        self.messages.show_message(Message(retold(text), tone))

    def _command_table(self) -> dict[str, Command]:
        """Action id -> what it does whether or not a flow is open."""
        return {
            "file.new": self.flows.new,
            "file.open": self.opening.ask,
            "file.examples": self.gallery.show,
            "file.import_bundle": self.bundles.ask_import,
            "file.versions": partial(self.docks.enter, DockKey.VERSIONS),
            "file.preferences": self.preferences.edit,
            "file.packs": self.packs.show,
            "file.quit": self.close,
            "edit.find": self.finding.ask,
            "edit.find_all": partial(self.finding.ask, everywhere=True),
            "edit.find_uses": self.finding.ask_uses,
            "edit.next_use": partial(self.finding.go_next_use, 1),
            "edit.previous_use": partial(self.finding.go_next_use, -1),
            "edit.rename_variable": self.finding.rename,
            "edit.fix": self.problems.fix,
            "edit.next_problem": partial(self.problems.go_next, 1),
            "edit.previous_problem": partial(self.problems.go_next, -1),
            "edit.command": self.command_palette.show,
            "edit.assistant": partial(self.docks.enter, DockKey.ASSISTANT),
            "node.dive": self._dive_into_current,
            "node.open": self._dive_into_current,
            "node.edit": self._edit_values,
            "node.help": self.help.show_current,
            "run.pause": self.front_run.pause_or_resume,
            "run.resume": self.front_run.pause_or_resume,
            "run.cancel": self.front_run.stop,
            "run.answer": self.front_run.answer,
            "run.break_on_error": self.debugging.switch_on_error,
            "run.repeats": partial(self.docks.enter, DockKey.REPEATS),
            "run.watch": partial(self.docks.enter, DockKey.WATCH),
            "run.fork": self.front_run.fork,
            "run.rerun": self.reruns.rerun_soon,
            "run.compare": self.front_run.compare,
            "run.budget": self.budgets.ask_soon,
            "view.back": partial(self.navigation.go, -1),
            "view.forward": partial(self.navigation.go, 1),
            "view.variables": partial(self.docks.enter, DockKey.VARIABLES),
            "view.log": partial(self.docks.enter, DockKey.LOG),
            "view.problems": partial(self.docks.enter, DockKey.PROBLEMS),
            "view.next_tab": partial(self.tabs.step, 1),
            "view.previous_tab": partial(self.tabs.step, -1),
            "view.next_panel": partial(self._enter_next, 1),
            "view.previous_panel": partial(self._enter_next, -1),
            "view.panels": self.docks.toggle_all,
            "view.reset_layout": self._reset_layout,
            "view.layout_author": partial(self.layouts.use_built_in, "author"),
            "view.layout_debug": partial(self.layouts.use_built_in, "debug"),
            "view.layout_present": partial(self.layouts.use_built_in, "present"),
            "view.layout_save": self.layouts.ask_save,
            "view.theme": self.preferences.switch_theme,
            "view.full_screen": self._toggle_full_screen,
            **{one: partial(self.preferences.switch, one) for one in SWITCHES},
            **{one: partial(self.preferences.set_wires, one) for one in WIRE_STYLES},
            "view.minimap": self._show_minimaps,
            "help.tour": self.take_tour,
            "help.keys": self.keys.show_keys,
            "help.shortcuts": partial(show_shortcuts, self.table, self),
            "help.about": partial(show_about, self),
        }

    def _tab_command_table(self) -> dict[str, FlowCommand]:
        """Action id -> what it does to the flow in front."""
        return {
            **FLOW_COMMANDS,
            "file.save": self.flows.save,
            "file.save_as": self.flows.save_as,
            "file.close": self.flows.close,
            "file.export_bundle": self.bundles.export,
            "file.export_picture": self.subflows.export_picture,
            "file.export_selection": self.subflows.export_selection,
            "file.print": self.subflows.print_flow,
            "file.mark_version": self.versions.mark,
            "file.compare": self.comparing.with_file,
            "file.compare_saved": self.comparing.with_saved,
            "file.compare_beside": self.comparing.beside_compared,
            "node.interface": self.interfaces.edit,
            "node.save_snippet": self.palette_work.save,
            "node.extract": self.subflows.extract,
            "node.inline": self.subflows.inline,
            "frame.run": partial(self.runs.run_frame, catalogue=self.catalogue),
            "run.start": self.runs.run_or_go_on,
            "run.repeat": self.repeats.ask,
            "run.node": partial(self.runs.run_node, catalogue=self.catalogue),
            "run.start_with": self.runs.run_with_values,
            "run.step_over": self.debugging.step_over,
            "run.step_into": self.debugging.step_into,
            "run.step_out": self.debugging.step_out,
            "run.to_here": self.debugging.run_to,
            "run.breakpoint": self.debugging.toggle,
            "run.condition": self.debugging.ask_condition,
            "run.clear_breakpoints": self.debugging.clear,
            "run.trust": self.code.switch_trust,
            "view.parent": self.navigation.up,
            "view.other_side": self.tabs.move_across,
            "view.tear_off": self.tabs.tear_off,
            "view.new_window": self.tabs.open_view,
            "view.slides": self._present,
        }

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
    def _close_tab(self, tab: object) -> None:
        if isinstance(tab, FlowTab):
            start_task(self.flows.close(tab), "close flow")

    def _enter_next(self, step: int) -> None:
        self.docks.enter_next(step, self.current.view if self.current is not None else None)

    @Slot()
    def _show_current(self) -> None:
        tab = self.current
        self.panels.show_tab(tab)
        self.navigation.note_front(tab)
        self._show_run()
        self.watching.look_soon()
        self._show_zoom()
        self._refresh()
        self._refresh_titles()
        self.known.look_again()
        self.versions.look_again()
        start_task(self.code.show_trust(tab), "show trust")

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
        if (tab := self.current) is not None:
            start_task(self.code.try_code(tab, node_id), "try code")

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
        frames = frames_of(document.flow)
        stands_still = is_running and run is not None and run.stands_still
        return ActionState(
            has_flow=True,
            is_saved=document.is_saved,
            can_undo=document.can_undo,
            can_redo=document.can_redo,
            undo_label=document.undo_label,
            redo_label=document.redo_label,
            selected_nodes=len(tab.selection.nodes),
            selected_edges=len(tab.selection.edges),
            selected_frames=len(tab.selection.frames),
            has_frames=any(not frame.is_note for frame in frames),
            has_notes=any(frame.is_note for frame in frames),
            can_paste=True,
            has_errors=tab.problems.has_errors,
            has_problems=bool(tab.problems.rows),
            is_running=is_running,
            is_paused=stands_still,
            can_step=stands_still or not (is_running or tab.problems.has_errors),
            has_wait=bool(self.runs.waits),
            has_run=run is not None,
            can_go_back=self.navigation.can_go(-1),
            can_go_forward=self.navigation.can_go(1),
            in_subflow=tab.caller is not None,
            is_locked=is_flow_locked(document.flow),
        )

    # -- runs

    @Slot()
    def _show_run(self) -> None:
        self.front_run.show(self.current.run if self.current is not None else None)

    @Slot(str)
    def _compare_run(self, run_id: str) -> None:
        start_task(self.comparing_runs.ask(run_id), "compare runs")

    @Slot()
    def _show_runs(self) -> None:
        self.menus.show_inbox(len(self.runs.waits))
        self.docks.set_title(DockKey.RUNS, len(self.runs.waits))
        self._refresh()

    @Slot(object)
    def _show_problems(self, tab: FlowTab) -> None:
        self.tabs.show_tab(tab)
        self.docks.show(DockKey.PROBLEMS)

    # -- what parts of the window ask for

    @Slot()
    def _show_recent(self) -> None:
        self.menus.show_recent(self.flows.recent)

    @Slot()
    def _show_welcome(self) -> None:
        for tab in self.flows.tabs:
            tab.welcome.show_recent(self.recent.shown)

    def _run_frame(self, tab: FlowTab, frame_id: str) -> None:
        start_task(self.runs.run_frame(tab, self.catalogue, frame_id), "run frame")

    def _toggle_breakpoint(self, tab: FlowTab, node_id: str) -> None:
        self.debugging.toggle_at(tab, [node_id])

    def _run_node(self, tab: FlowTab, node_id: str) -> None:
        start_task(self.runs.run_node(tab, self.catalogue, node_id), "run node")

    def _run_to(self, tab: FlowTab, node_id: str) -> None:
        start_task(self.debugging.run_to(tab, node_id), "run to here")

    def _take_files(self, tab: FlowTab, paths: list[Path], at: tuple[float, float]) -> None:
        start_task(self.drops.take(tab, paths, at), "dropped files")

    def _workspace(self) -> Path:
        return Path(self.settings.settings.workspace_folder or self._places.workspace)

    @Slot()
    def _renew_types(self) -> None:
        """Other node types are in force: look every node up again."""
        self.panels.palette.show_catalogue(self.catalogue)
        for tab in self.flows.tabs:
            for view in tab.views:
                view.renew_types()
            tab.check_again()
        self.panels.show_tab(self.current)

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
            self.palette_work.note_use(key)
            self.current.view.add_entry(key)
            self.current.view.setFocus()

    def _library(self) -> FlowLibrary:
        tab = self.current
        return FlowLibrary() if tab is None else self.flows.library(tab.document)

    def _show_minimaps(self) -> None:
        for tab in self.flows.tabs:
            tab.show_minimap(wanted=self.table["view.minimap"].isChecked())

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _reset_layout(self) -> None:
        self.docks.arrange()
        self.menus.tool_bar.show()

    @Slot()
    def _show_layouts(self) -> None:
        self.menus.show_layouts(self.layouts.names)

    def _present(self, tab: FlowTab) -> None:
        """Show a flow over the whole screen; the window waits behind."""
        if self.presentation is not None:
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


def _import_what_comes_next() -> None:
    """What a person is likely to ask for soon, and a start does not need."""
    dialogs, panels = ("preferences", "ask_user"), ("trace", "outline", "conversation")
    for name in (*(f"dialogs.{one}" for one in dialogs), *(f"panels.{one}" for one in panels)):
        import_module(f"app.{name}")


def _dropped_files(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in DROPPED]
