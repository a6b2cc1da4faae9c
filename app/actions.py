"""The table of actions: id, words, keys, icon, and when each can be used; menus, tool bar and command palette read it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.widgets.icons import icon
from app.widgets.mnemonics import mnemonic, plain_title, set_mnemonics, with_mnemonic
from app.widgets.search_ranking import SearchItem
from runtime.base.words import say


@dataclass(frozen=True, slots=True)
class ActionState:
    """What decides whether actions can be used.

    Attributes:
        has_flow: a flow is open.
        selected_nodes: how many nodes are selected.
        selected_edges: how many wires are selected.
        can_paste: the clipboard has something a flow takes.
        has_errors: the flow has problems that stop Run.
        has_problems: the flow has problems of any kind.
        is_running: a run of the flow is going on, paused or waiting.
        is_paused: that run is paused by the person.
        has_wait: a question or approval is open.
        is_locked: the flow is read-only: nothing of `CHANGING` can be done.
    """

    has_flow: bool = False
    is_saved: bool = True
    can_undo: bool = False
    can_redo: bool = False
    undo_label: str = ""
    redo_label: str = ""
    selected_nodes: int = 0
    selected_edges: int = 0
    can_paste: bool = False
    has_errors: bool = False
    has_problems: bool = False
    is_running: bool = False
    is_paused: bool = False
    has_wait: bool = False
    can_go_back: bool = False
    can_go_forward: bool = False
    in_subflow: bool = False
    is_locked: bool = False


Condition = Callable[[ActionState], bool]


def always(_state: ActionState) -> bool:
    """Can always be used."""
    return True


def with_flow(state: ActionState) -> bool:
    """A flow is open."""
    return state.has_flow


def with_nodes(state: ActionState) -> bool:
    """Nodes are selected."""
    return state.selected_nodes > 0


def with_several(state: ActionState) -> bool:
    """Two nodes or more are selected."""
    return state.selected_nodes > 1


def with_one_node(state: ActionState) -> bool:
    """One node is selected."""
    return state.selected_nodes == 1


def with_problems(state: ActionState) -> bool:
    """The flow has problems."""
    return state.has_problems


def with_edges(state: ActionState) -> bool:
    """Wires are selected."""
    return state.selected_edges > 0


def with_selection(state: ActionState) -> bool:
    """Nodes or wires are selected."""
    return state.selected_nodes + state.selected_edges > 0


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        id: `<menu>.<name>`.
        text: sentence case, verb first; an ellipsis if it asks something before it acts.
        keys: key sequences in Qt's portable form; the first is shown.
        when: whether it can be used.
        is_checkable: shows a tick; the window sets it.
        words: synonyms for the command palette.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: Condition = with_flow
    is_checkable: bool = False
    tip: str = ""
    words: tuple[str, ...] = ()

    @property
    def section(self) -> str:
        """Title of the menu it stands in, in the person's language."""
        return plain_title(say(MENU_PATHS[self.id][0]))

    @property
    def place(self) -> str:
        """The way to it through the menus."""
        return " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ".join(
            plain_title(say(title)) for title in MENU_PATHS[self.id]
        )


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu of the bar, or one within another.

    Attributes:
        entries: ids of actions, menus within this one; "" is a line.
        id: of one that the window fills on.
    """

    title: str
    entries: tuple["str | Submenu", ...] = ()
    id: str = ""
    icon: str = ""


_A = ActionSpec

ACTIONS: tuple[ActionSpec, ...] = (
    _A("file.new", "New flow", ("Ctrl+N",), "file-plus", always),
    _A("file.open", "Open…", ("Ctrl+O",), "folder-open", always),
    _A(
        "file.examples",
        "New from template or example…",
        ("Ctrl+Shift+N",),
        "library",
        always,
        words=("gallery", "templates", "examples"),
    ),
    _A("file.save", "Save", ("Ctrl+S",), "save"),
    _A("file.save_as", "Save as…", ("Ctrl+Shift+S",), "save"),
    _A("file.close", "Close flow", ("Ctrl+W",), "x"),
    _A("file.import_bundle", "Import bundle…", (), "package-open", always, words=("flow", "zip")),
    _A("file.export_bundle", "Export bundle…", ("Ctrl+E",), "package", words=("flow", "publish")),
    _A(
        "file.export_picture",
        "Export picture…",
        (),
        "file-image",
        words=("png", "svg", "pdf", "markdown"),
    ),
    _A(
        "file.export_selection",
        "Export picture of selection…",
        (),
        "file-image",
        with_nodes,
        words=("png", "svg", "pdf", "markdown"),
    ),
    _A("file.print", "Print…", (), "file-text", words=("paper",)),
    _A("file.compare", "Compare with file…", (), "git-compare", words=("diff", "difference")),
    _A(
        "file.compare_saved",
        "Compare with saved version",
        (),
        "diff",
        words=("diff", "unsaved", "changes"),
    ),
    _A(
        "file.compare_beside",
        "Compare side by side",
        ("Ctrl+Alt+D",),
        "git-compare",
        words=("diff", "versions", "two"),
    ),
    _A(
        "file.versions",
        "Version history",
        ("Ctrl+Shift+H",),
        "bookmark",
        words=("local history", "restore", "snapshot", "earlier"),
    ),
    _A(
        "file.mark_version",
        "Mark this version…",
        ("Ctrl+Shift+M",),
        "bookmark",
        words=("name", "snapshot", "tag"),
    ),
    _A(
        "file.preferences",
        "Preferences…",
        ("Ctrl+,",),
        "settings",
        always,
        words=("settings", "theme", "keys"),
    ),
    _A(
        "file.packs",
        "Node packs…",
        (),
        "puzzle",
        always,
        words=("plugins", "extensions", "custom nodes"),
    ),
    _A("file.quit", "Quit", ("Ctrl+Q",), "log-out", always),
    _A("edit.undo", "Undo", ("Ctrl+Z",), "undo-2", lambda state: state.can_undo),
    _A("edit.redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", lambda state: state.can_redo),
    _A("edit.cut", "Cut", ("Ctrl+X",), "scissors", with_nodes),
    _A("edit.copy", "Copy", ("Ctrl+C",), "copy", with_nodes),
    _A(
        "edit.paste",
        "Paste",
        ("Ctrl+V",),
        "clipboard-paste",
        lambda state: state.has_flow and state.can_paste,
    ),
    _A("edit.duplicate", "Duplicate", ("Ctrl+D",), "files", with_nodes),
    _A("edit.delete", "Delete", ("Del", "Backspace"), "trash-2", with_selection),
    _A(
        "edit.delete_heal",
        "Delete and reconnect",
        ("Ctrl+Del", "X"),
        "unlink",
        with_nodes,
        words=("heal",),
    ),
    _A("edit.select_all", "Select all", ("Ctrl+A",), "scan"),
    _A("edit.select_none", "Select nothing", ("Ctrl+Shift+A",), "square-dashed", with_selection),
    _A("edit.select_upstream", "Select upstream", ("[",), "arrow-left", with_nodes),
    _A("edit.select_downstream", "Select downstream", ("]",), "arrow-right", with_nodes),
    _A(
        "edit.lock_flow",
        "Lock or unlock flow",
        ("Ctrl+Alt+K",),
        "lock",
        words=("read-only", "protect"),
    ),
    _A("edit.find", "Find in flow…", ("Ctrl+F",), "search"),
    _A("edit.find_all", "Find in all flows…", ("Ctrl+Shift+F",), "folder-search"),
    _A(
        "edit.find_uses",
        "Find uses",
        ("Shift+F12",),
        "text-search",
        with_one_node,
        words=("references", "variable", "subflow", "tool"),
    ),
    _A("edit.next_use", "Next find or use", ("F3",), "arrow-down", words=("reference",)),
    _A("edit.previous_use", "Previous find or use", ("Shift+F3",), "arrow-up"),
    _A(
        "edit.rename_variable",
        "Rename everywhere…",
        ("Ctrl+Shift+R",),
        "variable",
        words=("refactor", "variable", "pin", "subflow", "id", "expression"),
    ),
    _A(
        "edit.fix",
        "Quick fix…",
        ("Ctrl+.",),
        "lightbulb",
        with_problems,
        words=("mend", "repair", "problem"),
    ),
    _A("edit.next_problem", "Next problem", ("Ctrl+F8",), "triangle-alert", with_problems),
    _A(
        "edit.previous_problem",
        "Previous problem",
        ("Ctrl+Shift+F8",),
        "triangle-alert",
        with_problems,
    ),
    _A("edit.command", "Command palette…", ("Ctrl+Shift+P", "Ctrl+K"), "command", always),
    _A(
        "edit.assistant",
        "Ask the assistant…",
        ("Ctrl+Shift+I",),
        "wand-sparkles",
        words=("ai", "model", "propose", "generate", "change"),
    ),
    _A("node.add", "Add node…", ("Tab", "Space"), "plus"),
    _A("node.rename", "Rename", ("F2",), "pencil", with_one_node),
    _A("node.open", "Open", ("Return",), "mouse-pointer-click", with_one_node, words=("settings",)),
    _A("node.edit", "Edit values", ("Alt+Return",), "sliders-horizontal", with_one_node),
    _A("node.connect", "Connect…", ("C",), "cable", with_one_node, words=("wire", "join")),
    _A("node.disconnect", "Disconnect", ("Alt+X",), "unplug", with_nodes),
    _A("node.disable", "Mute or unmute", ("D", "M"), "ban", with_nodes, words=("disable",)),
    _A("node.collapse", "Collapse or expand", ("H",), "chevrons-down", with_nodes, words=("fold",)),
    _A("node.hide_pins", "Hide or show unused pins", ("P",), "eye-off", with_nodes),
    _A("node.lock", "Lock or unlock", ("K",), "lock", with_nodes, words=("pin", "fix")),
    _A("node.group", "Frame selection", ("G",), "group", with_nodes, words=("comment", "group")),
    _A(
        "node.save_snippet",
        "Save as snippet…",
        ("Ctrl+Alt+S",),
        "puzzle",
        with_nodes,
        words=("preset", "template", "reuse"),
    ),
    _A(
        "node.comment",
        "Comment on node…",
        ("Shift+N",),
        "message-square-text",
        with_one_node,
        words=("remark", "bubble"),
    ),
    _A("node.wider", "Make wider", ("Ctrl+Shift+Right",), "arrow-left-right", with_nodes),
    _A("node.narrower", "Make narrower", ("Ctrl+Shift+Left",), "arrow-right-left", with_nodes),
    _A(
        "node.higher",
        "Make higher",
        ("Ctrl+Shift+Down",),
        "maximize",
        with_nodes,
        words=("taller", "text", "resize"),
    ),
    _A("node.lower", "Make lower", ("Ctrl+Shift+Up",), "minimize", with_nodes, words=("shorter",)),
    _A("frame.rename", "Rename frame", ("Ctrl+Alt+G",), "pencil", words=("title",)),
    _A(
        "frame.collapse",
        "Collapse or open frame",
        ("Ctrl+Alt+H",),
        "chevrons-down",
        words=("fold", "block", "expand"),
    ),
    _A("frame.run", "Run this frame…", ("Ctrl+Alt+R",), "play", words=("part", "group")),
    _A("frame.lock", "Lock or unlock frame", ("Ctrl+Alt+F",), "lock"),
    _A("frame.remove", "Remove frame", (), "ungroup", words=("ungroup",)),
    _A("frame.edit_note", "Edit note", ("Ctrl+Alt+N",), "notebook-pen", words=("sticky",)),
    _A("frame.link_note", "Link note to selected nodes", (), "link", with_nodes, words=("sticky",)),
    _A("node.note", "Add note", ("N",), "sticky-note", words=("comment", "sticky")),
    _A(
        "node.extract",
        "Extract to subflow…",
        ("Ctrl+G",),
        "workflow",
        with_nodes,
        words=("function", "collapse"),
    ),
    _A("node.inline", "Inline subflow", ("Ctrl+Shift+G",), "ungroup", with_one_node),
    _A("node.dive", "Open subflow", ("Ctrl+Return",), "log-in", with_one_node),
    _A(
        "node.interface",
        "Interface and callers…",
        ("Ctrl+I",),
        "plug",
        words=("pins", "subflow", "update", "parameters"),
    ),
    _A("node.help", "Help on nodes", ("F1",), "circle-question-mark", always),
    _A("wire.next", "Select next wire", ("W",), "cable", words=("node", "edge", "connection")),
    _A("wire.follow", "Go to other end", ("J",), "arrow-right", with_edges, words=("jump",)),
    _A("wire.mute", "Mute or unmute wire", ("Shift+M",), "ban", with_edges, words=("disable",)),
    _A(
        "wire.tunnel",
        "Show wire as tunnel or line",
        ("Shift+T",),
        "unlink",
        with_edges,
        words=("wireless", "hide", "label"),
    ),
    _A("wire.knot", "Add a knot", ("Ins",), "waypoints", with_edges, words=("reroute", "bend")),
    _A("wire.usual", "Run as all wires", (), "spline", with_edges, words=("style", "reset")),
    _A("wire.curved", "Curve wire", (), "spline", with_edges, words=("style", "bezier")),
    _A("wire.straight", "Straight wire", (), "minus", with_edges, words=("style", "line")),
    _A(
        "wire.square",
        "Square wire",
        (),
        "corner-left-up",
        with_edges,
        words=("style", "orthogonal", "angular"),
    ),
    _A("layout.auto", "Arrange", ("Ctrl+L", "L"), "network", words=("layout", "tidy")),
    _A("layout.left", "Align left", ("Alt+Shift+Left",), "align-start-vertical", with_several),
    _A("layout.right", "Align right", ("Alt+Shift+Right",), "align-end-vertical", with_several),
    _A("layout.centre", "Align centre", (), "align-center-vertical", with_several),
    _A("layout.middle", "Align middle", (), "align-center-horizontal", with_several),
    _A("layout.top", "Align top", ("Alt+Shift+Up",), "align-start-horizontal", with_several),
    _A("layout.bottom", "Align bottom", ("Alt+Shift+Down",), "align-end-horizontal", with_several),
    _A("layout.across", "Distribute across", (), "align-center-horizontal", with_several),
    _A("layout.down", "Distribute down", (), "align-center-vertical", with_several),
    _A("layout.stack_across", "Stack across", (), "panels-top-left", with_several),
    _A("layout.stack_down", "Stack down", (), "rows-3", with_several),
    _A("layout.straighten", "Straighten wires", ("Q",), "minus", with_several),
    _A("view.zoom_in", "Zoom in", ("Ctrl++", "Ctrl+="), "zoom-in"),
    _A("view.zoom_out", "Zoom out", ("Ctrl+-",), "zoom-out"),
    _A("view.actual", "Actual size", ("Ctrl+0", "Shift+1"), "search"),
    _A("view.fit", "Fit all", ("Home", "Shift+2"), "maximize"),
    _A("view.fit_selection", "Fit selection", ("F", "Shift+3"), "scan-search", with_selection),
    _A(
        "view.fit_running",
        "Fit running nodes",
        ("Shift+4",),
        "activity",
        lambda state: state.is_running,
    ),
    _A("view.back", "Back", ("Alt+Left",), "arrow-left", lambda state: state.can_go_back),
    _A(
        "view.forward", "Forward", ("Alt+Right",), "arrow-right", lambda state: state.can_go_forward
    ),
    _A(
        "view.parent",
        "Up to calling flow",
        ("Alt+Up",),
        "corner-left-up",
        lambda state: state.in_subflow,
    ),
    _A(
        "view.trace",
        "Trace selection",
        ("T",),
        "waypoints",
        words=("upstream", "downstream", "dim"),
    ),
    _A("view.steps", "Show steps only", ("E",), "list-ordered", words=("execution", "lens")),
    _A("view.data", "Show data only", ("Shift+E",), "braces", words=("lens", "values")),
    _A(
        "view.errors",
        "Show problems and failures only",
        ("Ctrl+Alt+E",),
        "circle-alert",
        words=("lens", "errors"),
    ),
    _A(
        "view.time",
        "Show where the time went",
        ("Ctrl+Alt+T",),
        "timer",
        words=("lens", "heat", "slow"),
    ),
    _A(
        "view.cost",
        "Show where the cost went",
        ("Ctrl+Alt+C",),
        "gauge",
        words=("lens", "heat", "tokens", "money"),
    ),
    _A("view.no_lens", "Show everything", (), "eye", words=("lens", "off")),
    _A("view.grid", "Show grid", ("Ctrl+'",), "grid-3x3", is_checkable=True),
    _A(
        "view.comments",
        "Show comments",
        (),
        "message-square-text",
        is_checkable=True,
        words=("bubbles", "remarks"),
    ),
    _A("view.snap", "Snap to grid", ("Ctrl+Shift+'",), "ruler", is_checkable=True),
    _A(
        "view.hover_trace",
        "Dim what is not connected",
        (),
        "eye",
        is_checkable=True,
        words=("hover", "trace", "highlight"),
    ),
    _A(
        "view.pin_letters",
        "Letters on pins",
        (),
        "type",
        is_checkable=True,
        words=("colour-blind", "types", "accessibility"),
    ),
    _A(
        "view.legend",
        "Show legend",
        (),
        "list",
        is_checkable=True,
        words=("types", "colours", "shapes", "pins"),
    ),
    _A("view.wires_curved", "Curved wires", (), "spline", is_checkable=True, words=("bezier",)),
    _A("view.wires_straight", "Straight wires", (), "minus", is_checkable=True),
    _A(
        "view.wires_square",
        "Square wires",
        (),
        "corner-left-up",
        is_checkable=True,
        words=("orthogonal", "angular"),
    ),
    _A("view.minimap", "Show minimap", ("Ctrl+M",), "map", is_checkable=True),
    _A(
        "view.variables",
        "Show variables",
        ("Ctrl+Shift+V",),
        "variable",
        words=("panel", "get set"),
    ),
    _A("view.problems", "Show problems", ("Ctrl+Shift+U",), "circle-alert", words=("panel",)),
    _A("view.split", "Split view", ("Ctrl+\\",), "panel-right", words=("two", "side", "twice")),
    _A(
        "view.split_below",
        "Split view below",
        ("Ctrl+Shift+\\",),
        "panel-bottom",
        words=("two", "twice"),
    ),
    _A(
        "view.other_side",
        "Move tab to the other side",
        ("Ctrl+Alt+\\",),
        "panel-left",
        words=("group", "side by side"),
    ),
    _A(
        "view.tear_off",
        "Move tab to a window of its own",
        ("Ctrl+Alt+W",),
        "external-link",
        words=("tear", "float", "monitor", "back"),
    ),
    _A(
        "view.new_window",
        "New window on this flow",
        ("Ctrl+Alt+V",),
        "external-link",
        words=("second", "twice", "monitor"),
    ),
    _A("view.next_tab", "Next tab", ("Ctrl+Tab", "Ctrl+PgDown"), "chevron-right"),
    _A("view.previous_tab", "Previous tab", ("Ctrl+Shift+Tab", "Ctrl+PgUp"), "chevron-left"),
    _A("view.panels", "Hide all panels", ("F9",), "panels-top-left", always, is_checkable=True),
    _A(
        "view.layout_author",
        "Layout to author",
        ("Ctrl+Alt+1",),
        "layout-template",
        always,
        words=("panels", "docks", "edit"),
    ),
    _A(
        "view.layout_debug",
        "Layout to debug",
        ("Ctrl+Alt+2",),
        "bug",
        always,
        words=("panels", "docks", "run", "trace"),
    ),
    _A(
        "view.layout_present",
        "Layout to present",
        ("Ctrl+Alt+3",),
        "monitor",
        always,
        words=("panels", "docks", "nothing"),
    ),
    _A("view.layout_save", "Save layout as…", (), "save", always, words=("panels", "docks")),
    _A("view.reset_layout", "Reset window layout", (), "rotate-ccw", always),
    _A(
        "view.slides",
        "Present frames as slides",
        ("Ctrl+Alt+P",),
        "monitor",
        words=("presentation", "slide show", "full screen"),
    ),
    _A("view.theme", "Switch light and dark", (), "moon", always, words=("theme", "colours")),
    _A("view.full_screen", "Full screen", ("F11",), "maximize", always, is_checkable=True),
    _A(
        "run.start",
        "Run",
        ("F5", "Ctrl+R"),
        "play",
        lambda s: s.has_flow and not s.has_errors and not s.is_running,
    ),
    _A(
        "run.start_with",
        "Run with values…",
        ("Ctrl+F5",),
        "braces",
        lambda s: s.has_flow and not s.has_errors and not s.is_running,
        words=("inputs", "variables"),
    ),
    _A("run.pause", "Pause", ("F6",), "pause", lambda s: s.is_running and not s.is_paused),
    _A("run.resume", "Resume", ("F7",), "step-forward", lambda s: s.is_running and s.is_paused),
    _A(
        "run.cancel", "Cancel run", ("Shift+F5",), "square", lambda s: s.is_running, words=("stop",)
    ),
    _A("run.answer", "Answer the run…", ("F8",), "message-square", lambda s: s.has_wait),
    _A(
        "run.trust",
        "Trust the code of this flow",
        (),
        "shield-check",
        is_checkable=True,
        tip="Let the Python of this flow run outside the sandbox, in a process of its own",
        words=("python", "sandbox", "permissions"),
    ),
    _A("run.clear", "Clear run from canvas", (), "eraser", words=("reset",)),
    _A(
        "help.keys",
        "Keys for what is in front",
        ("?", "Ctrl+/"),
        "keyboard",
        always,
        words=("overlay", "cheat sheet", "shortcuts"),
    ),
    _A("help.shortcuts", "All keyboard shortcuts", ("Ctrl+Shift+/",), "keyboard", always),
    _A("help.tour", "Take the tour", (), "route", always),
    _A("help.about", "About", (), "info", always),
)

MENUS: tuple[Submenu, ...] = (
    Submenu(
        "&File",
        (
            "file.new",
            "file.examples",
            "",
            "file.open",
            Submenu("Open recent", id="file.recent", icon="history"),
            Submenu("Open example", id="file.open_example", icon="library"),
            "",
            "file.save",
            "file.save_as",
            "file.close",
            "",
            "file.versions",
            "file.mark_version",
            Submenu(
                "Compare",
                ("file.compare_saved", "file.compare", "file.compare_beside"),
                icon="git-compare",
            ),
            "",
            "file.import_bundle",
            "file.export_bundle",
            Submenu(
                "Pictures and printing",
                ("file.export_picture", "file.export_selection", "file.print"),
                icon="file-image",
            ),
            "",
            "file.preferences",
            "file.packs",
            "",
            "file.quit",
        ),
    ),
    Submenu(
        "&Edit",
        (
            "edit.undo",
            "edit.redo",
            "",
            "edit.cut",
            "edit.copy",
            "edit.paste",
            "edit.duplicate",
            "edit.delete",
            "edit.delete_heal",
            "",
            Submenu(
                "Select",
                (
                    "edit.select_all",
                    "edit.select_none",
                    "",
                    "edit.select_upstream",
                    "edit.select_downstream",
                ),
                icon="scan",
            ),
            "edit.find",
            "edit.find_all",
            Submenu(
                "Uses", ("edit.find_uses", "edit.next_use", "edit.previous_use"), icon="text-search"
            ),
            "edit.rename_variable",
            "",
            Submenu(
                "Problems",
                ("edit.fix", "edit.next_problem", "edit.previous_problem"),
                icon="triangle-alert",
            ),
            "edit.lock_flow",
            "",
            "edit.command",
            "edit.assistant",
        ),
    ),
    Submenu(
        "&Node",
        (
            "node.add",
            "",
            "node.open",
            "node.rename",
            "node.edit",
            "node.comment",
            "",
            "node.connect",
            "node.disconnect",
            "",
            "node.disable",
            "node.lock",
            "node.collapse",
            "node.hide_pins",
            Submenu(
                "Size",
                ("node.wider", "node.narrower", "node.higher", "node.lower"),
                icon="maximize",
            ),
            "",
            Submenu(
                "Subflow",
                ("node.extract", "node.inline", "node.dive", "node.interface"),
                icon="workflow",
            ),
            "node.save_snippet",
            "",
            "node.help",
        ),
    ),
    Submenu(
        "Wi&re",
        (
            "wire.next",
            "wire.follow",
            "",
            "wire.mute",
            "wire.tunnel",
            "wire.knot",
            Submenu(
                "Style",
                ("wire.usual", "", "wire.curved", "wire.straight", "wire.square"),
                icon="spline",
            ),
        ),
    ),
    Submenu(
        "Fra&me",
        (
            "node.group",
            "",
            "frame.rename",
            "frame.collapse",
            "frame.run",
            "frame.lock",
            "frame.remove",
            "",
            "node.note",
            "frame.edit_note",
            "frame.link_note",
        ),
    ),
    Submenu(
        "&Layout",
        (
            "layout.auto",
            "layout.straighten",
            "",
            "layout.left",
            "layout.centre",
            "layout.right",
            "",
            "layout.top",
            "layout.middle",
            "layout.bottom",
            "",
            "layout.across",
            "layout.down",
            "layout.stack_across",
            "layout.stack_down",
        ),
    ),
    Submenu(
        "&View",
        (
            "view.fit",
            "view.fit_selection",
            Submenu(
                "Zoom",
                ("view.zoom_in", "view.zoom_out", "view.actual", "view.fit_running"),
                icon="zoom-in",
            ),
            Submenu("Go", ("view.back", "view.forward", "view.parent"), icon="route"),
            "",
            Submenu(
                "Lenses",
                (
                    "view.no_lens",
                    "",
                    "view.trace",
                    "view.steps",
                    "view.data",
                    "view.errors",
                    "",
                    "view.time",
                    "view.cost",
                ),
                icon="eye",
            ),
            Submenu(
                "Canvas",
                (
                    "view.grid",
                    "view.snap",
                    "",
                    "view.minimap",
                    "view.legend",
                    "view.comments",
                    "",
                    "view.pin_letters",
                    "view.hover_trace",
                ),
                icon="grid-3x3",
            ),
            Submenu(
                "Wires",
                ("view.wires_curved", "view.wires_straight", "view.wires_square"),
                icon="spline",
            ),
            "",
            Submenu(
                "Panels",
                ("view.problems", "view.variables", "view.panels", ""),
                id="view.docks",
                icon="panels-top-left",
            ),
            Submenu(
                "Layouts",
                (
                    "view.layout_author",
                    "view.layout_debug",
                    "view.layout_present",
                    Submenu("Own layouts", id="view.own_layouts", icon="star"),
                    "",
                    "view.layout_save",
                    "view.reset_layout",
                ),
                icon="layout-template",
            ),
            Submenu(
                "Tabs and windows",
                (
                    "view.next_tab",
                    "view.previous_tab",
                    "",
                    "view.split",
                    "view.split_below",
                    "view.other_side",
                    "",
                    "view.tear_off",
                    "view.new_window",
                ),
                icon="panel-right",
            ),
            "",
            "view.slides",
            "view.theme",
            "view.full_screen",
        ),
    ),
    Submenu(
        "&Run",
        (
            "run.start",
            "run.start_with",
            "run.pause",
            "run.resume",
            "run.cancel",
            "",
            "run.answer",
            "",
            "run.trust",
            "run.clear",
        ),
    ),
    Submenu("&Help", ("help.tour", "", "help.keys", "help.shortcuts", "", "help.about")),
)
"""The menu bar, the most used of each menu first."""


def _paths(
    menus: Iterable[Submenu], above: tuple[str, ...] = ()
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for menu in menus:
        path = (*above, menu.title)
        for entry in menu.entries:
            if isinstance(entry, Submenu):
                yield from _paths((entry,), path)
            elif entry:
                yield entry, path


MENU_PATHS: Mapping[str, tuple[str, ...]] = dict(_paths(MENUS))
"""Id of an action -> titles of the menus it stands in, the one of the bar first."""


_CHANGING = frozenset(
    ("edit.cut", "edit.paste", "edit.duplicate", "edit.delete", "edit.delete_heal", "edit.fix")
)
_HARMLESS = frozenset(
    ("node.open", "node.dive", "node.help", "node.edit", "node.save_snippet", "frame.run")
)


def changes_flow(action_id: str) -> bool:
    """Whether an action edits the flow, so that it cannot be used in a locked one."""
    part = action_id.partition(".")[0]
    changes = part in ("node", "wire", "layout", "frame") and action_id not in _HARMLESS
    return action_id in _CHANGING or changes


class ActionTable(QObject):
    """The actions as `QAction`s; owned by the window that makes it.

    Signals:
        triggered(str): id of the action a person used.
    """

    triggered = Signal(str)

    def __init__(self, parent: QObject, shortcuts: Mapping[str, str] | None = None) -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in ACTIONS}
        self._actions: dict[str, QAction] = {}
        self._keys: dict[str, str] = {}
        self._words = {spec.id: say(spec.text) for spec in ACTIONS}
        for spec in ACTIONS:
            action = QAction(icon(spec.icon), self._words[spec.id], self)
            action.setObjectName(spec.id)
            action.setCheckable(spec.is_checkable)
            action.triggered.connect(self._tell)
            if is_canvas_action(spec):
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._actions[spec.id] = action
        self.set_shortcuts(shortcuts or {})

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def spec(self, action_id: str) -> ActionSpec:
        """What the table says of an action."""
        return self._specs[action_id]

    def first_key(self, action_id: str) -> str:
        """The key of an action that is shown beside it; empty: none."""
        return self._keys[action_id]

    def native_keys(self, action_id: str) -> str:
        """All keys of an action as the person's system writes them; empty: none."""
        keys = self._actions[action_id].shortcuts()
        return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)

    def set_shortcuts(self, shortcuts: Mapping[str, str]) -> None:
        """Use a person's own keys; ids that are not named keep their defaults."""
        for action_id, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in self.keys_of(action_id, shortcuts)])
            spec = self._specs[action_id]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._keys[action_id] = keys
            tip = say(spec.tip or spec.text).removesuffix("…")
            action.setToolTip(f"{tip} ({keys})" if keys else tip)

    def keys_of(self, action_id: str, shortcuts: Mapping[str, str]) -> tuple[str, ...]:
        """Key sequences of an action under a person's own shortcuts."""
        own = shortcuts.get(action_id)
        if own is None:
            return self._specs[action_id].keys
        return (own,) if own else ()

    def refresh(self, state: ActionState) -> None:
        """Enable what can be used, name what undo and redo would do."""
        for action_id, action in self._actions.items():
            usable = self._specs[action_id].when(state)
            usable = usable and not (state.is_locked and changes_flow(action_id))
            if action.isEnabled() != usable:
                action.setEnabled(usable)
        for action_id, label in (("edit.undo", state.undo_label), ("edit.redo", state.redo_label)):
            words = say(self._specs[action_id].text) + (f" {label}" if label else "")
            if self._words[action_id] != words:
                self._words[action_id] = words
                action = self._actions[action_id]
                action.setText(with_mnemonic(words, mnemonic(action.text())))

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menus of a menu bar.

        Returns:
            The menus the window fills on: id -> menu.
        """
        filled: dict[str, QMenu] = {}
        for menu in MENUS:
            self._fill(bar.addMenu(say(menu.title)), menu, filled)
        return filled

    def _fill(self, menu: QMenu, spec: Submenu, filled: dict[str, QMenu]) -> None:
        if spec.id:
            filled[spec.id] = menu
        for entry in spec.entries:
            if isinstance(entry, Submenu):
                below = menu.addMenu(say(entry.title))
                if entry.icon:
                    below.setIcon(icon(entry.icon))
                self._fill(below, entry, filled)
            elif entry:
                menu.addAction(self._actions[entry])
            else:
                menu.addSeparator()
        set_mnemonics(menu.actions())

    def attach_canvas_keys(self, widget: QWidget) -> None:
        """Let bare keys (Tab, F, Del, …) work while `widget` has the focus; elsewhere they are text."""
        for action_id, action in self._actions.items():
            if is_canvas_action(self._specs[action_id]):
                widget.addAction(action)

    def search_items(self) -> list[SearchItem]:
        """Every usable action for the command palette."""
        return [
            SearchItem(
                key=action_id,
                title=self._words[action_id].removesuffix("…"),
                section=self._specs[action_id].section,
                place=self._specs[action_id].place,
                words=self._specs[action_id].words,
                icon=self._specs[action_id].icon,
                shortcut=self._keys[action_id],
            )
            for action_id, action in self._actions.items()
            if action.isEnabled()
        ]

    def _tell(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.triggered.emit(sender.objectName())


def is_canvas_action(spec: ActionSpec) -> bool:
    """Whether one of its keys is text, movement or deletion elsewhere; `?` is so in text fields alone, which keep it."""
    return any(
        not key.startswith(("Ctrl", "Alt")) and re.fullmatch(r"(Shift\+)?F\d+|\?", key) is None
        for key in spec.keys
    )
