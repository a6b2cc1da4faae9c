"""The menu of what was clicked on the canvas; the window may show its own instead."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.canvas.arrange_commands import ALIGN
from app.canvas.commands import CanvasCommands
from app.canvas.editing import EditingSurface
from app.canvas.quick_add import items_of
from app.canvas.targets import ContextTarget
from app.document.arranging import Alignment, Axis
from app.document.wires import WireStyle, is_tunnel, style_of
from app.widgets.fix_menu import apply_fix
from app.widgets.icons import icon
from app.widgets.mnemonics import set_mnemonics
from runtime.base.words import say

_COLOR_TITLES = {
    "blue": "Blue",
    "green": "Green",
    "amber": "Amber",
    "red": "Red",
    "violet": "Violet",
    "grey": "Grey",
}
"""Each of `FRAME_COLORS` as people read it."""


class CanvasMenu(QMenu):
    """Owns what its actions need; delete it when it has closed."""

    def __init__(self, view: EditingSurface, target: ContextTarget) -> None:
        super().__init__(view)
        self._view = view
        self._commands = view.commands
        self._target = target
        self._calls: list[_Call] = []
        if target.node_id is not None:
            self._fill_for_node(target.node_id)
        elif target.edge_id is not None:
            self._fill_for_wire(target.edge_id)
        elif target.frame_id is not None:
            self._fill_for_frame(target.frame_id)
        else:
            self._fill_for_ground()
        set_mnemonics(self.actions())

    def _add(
        self,
        text: str,
        do: Callable[[], object],
        action_id: str = "",
        symbol: str = "",
        menu: QMenu | None = None,
    ) -> QAction:
        """An entry; `action_id`: the action of the menu bar that does the same, whose keys are shown."""
        keys_of = self._view.keys_of
        keys = keys_of(action_id) if keys_of is not None and action_id else ""
        words = text.replace("&", "&&")
        action = QAction(f"{words}\t{keys}" if keys else words, self)
        if symbol:
            action.setIcon(icon(symbol))
        call = _Call(do)
        self._calls.append(call)
        action.triggered.connect(call.run)
        (menu or self).addAction(action)
        return action

    # ---- node -------------------------------------------------------------------------------

    def _fill_for_node(self, node_id: str) -> None:
        commands, view = self._commands, self._view
        several = len(view.selection.nodes) > 1
        self._fill_fixes(node_id)
        node = view.document.flow.nodes_by_id.get(node_id)
        calls_flow = node is not None and node.type == "subflow"
        words = self.tr("Open its flow") if calls_flow else self.tr("Open settings")
        symbol = "log-in" if calls_flow else "settings-2"
        self._add(words, partial(view.node_activated.emit, node_id), "node.open", symbol)
        if node_id in view.overlay.runs:
            fork = partial(view.fork_wanted.emit, node_id)
            self._add(say("Fork the run from here…"), fork, "run.fork", "git-fork")
        self._fill_for_debugging(node_id)
        if calls_flow:
            self._add(say("Inline subflow"), view.inline_wanted.emit, "node.inline", "ungroup")
        self._add(say("Rename"), partial(view.rename_node, node_id), "node.rename", "pencil")
        words, symbol = say("Comment on node…"), "message-square-text"
        self._add(words, partial(view.edit_note, node_id), "node.comment", symbol)
        self._fill_growth(node_id)
        self.addSeparator()
        self._add(say("Cut"), commands.cut, "edit.cut", "scissors")
        self._add(say("Copy"), commands.copy, "edit.copy", "copy")
        self._add(say("Duplicate"), commands.duplicate, "edit.duplicate", "files")
        self._add(
            self.tr("Duplicate with what it reads"),
            lambda: commands.duplicate(with_incoming=True),
        )
        self.addSeparator()
        self._fill_looks(node_id)
        if several:
            self._fill_arrange()
        self._add(say("Frame selection"), view.frame_selection, "node.group", "group")
        words = say("Extract to subflow…")
        self._add(words, view.subflow_wanted.emit, "node.extract", "workflow")
        words = say("Save as snippet…")
        self._add(words, view.snippet_wanted.emit, "node.save_snippet", "puzzle")
        self.addSeparator()
        self._add(say("Delete"), commands.delete, "edit.delete", "trash-2")
        words = say("Delete and reconnect")
        self._add(words, commands.delete_and_heal, "edit.delete_heal", "unlink")

    def _fill_for_debugging(self, node_id: str) -> None:
        """Only for nodes that a run comes to."""
        view, node = self._view, self._view.document.flow.nodes_by_id.get(node_id)
        if node is None or not node.has_exec_pins:
            return
        has_one = node_id in view.overlay.breakpoints
        toggle = self.tr("Remove breakpoint") if has_one else self.tr("Add breakpoint")
        for words, wanted, action_id, symbol in (
            (toggle, view.breakpoint_wanted, "run.breakpoint", "circle-dot"),
            (say("Run to here"), view.run_to_wanted, "run.to_here", "arrow-right"),
            (say("Run node alone…"), view.node_run_wanted, "run.node", "play"),
        ):
            self._add(words, partial(wanted.emit, node_id), action_id, symbol)

    def _fill_fixes(self, node_id: str) -> None:
        """What mends the node's problems, first of all."""
        finds = self._view.fixes_of_node
        fixes = finds(node_id) if finds is not None else ()
        for number, fix in enumerate(fixes):
            action_id = "" if number else "edit.fix"
            do = partial(apply_fix, self._view.document, fix)
            self._add(fix.label, do, action_id, "lightbulb")
        if fixes:
            self.addSeparator()

    def _fill_growth(self, node_id: str) -> None:
        node = self._view.document.flow.nodes_by_id.get(node_id)
        node_type = self._view.catalogue.get(node.type) if node is not None else None
        if node_type is not None and node_type.grows:
            self._add(
                self.tr("Add an input"), lambda: self._commands.add_input(node_id), "", "plus"
            )
        if node is not None and node.type in ("sequence", "parallel"):
            self._add(
                self.tr("Add a branch"), lambda: self._commands.add_branch(node_id), "", "plus"
            )
        replace = QMenu(self.tr("Replace by"), self)
        sections: dict[str, QMenu] = {}
        for item in items_of(self._view.catalogue):
            section = sections.get(item.section)
            if section is None:
                section = sections[item.section] = QMenu(item.section, replace)
                replace.addMenu(section)
            self._add(
                item.title, _Replace(self._commands, node_id, item.key).run, "", item.icon, section
            )
        self.addMenu(replace)

    def _fill_looks(self, node_id: str) -> None:
        marks = self._commands.marks
        self._add(
            say("Collapse or expand"), marks.toggle_collapsed, "node.collapse", "chevrons-down"
        )
        words = say("Hide or show unused pins")
        self._add(words, marks.toggle_unused_pins, "node.hide_pins", "eye-off")
        self._add(say("Mute or unmute"), marks.toggle_muted, "node.disable", "ban")
        self._add(say("Lock or unlock"), marks.toggle_locked, "node.lock", "lock")
        self._add(
            self.tr("Start the flow here"), lambda: self._commands.set_entry(node_id), "", "flag"
        )

    def _fill_arrange(self) -> None:
        arrange, menu = self._commands.arrange, QMenu(say("Layout"), self)
        menu.setIcon(icon("network"))
        self._add(say("Arrange"), arrange.lay_out, "layout.auto", "network", menu)
        self._add(say("Straighten wires"), arrange.straighten, "layout.straighten", "minus", menu)
        for how, words in ALIGN.items():
            if how in (Alignment.LEFT, Alignment.TOP):
                menu.addSeparator()
            self._add(say(words), partial(arrange.align, how), f"layout.{how}", menu=menu)
        menu.addSeparator()
        for words, do, axis, action_id in (
            (say("Distribute across"), arrange.distribute, Axis.HORIZONTAL, "layout.across"),
            (say("Distribute down"), arrange.distribute, Axis.VERTICAL, "layout.down"),
            (say("Stack across"), arrange.stack, Axis.HORIZONTAL, "layout.stack_across"),
            (say("Stack down"), arrange.stack, Axis.VERTICAL, "layout.stack_down"),
        ):
            self._add(words, partial(do, axis), action_id, menu=menu)
        self.addMenu(menu)

    # ---- wire, frame, ground ----------------------------------------------------------------

    def _fill_for_wire(self, edge_id: str) -> None:
        marks, at = self._commands.marks, self._target.scene
        insert = partial(self._view.open_insert, edge_id, at)
        self._add(self.tr("Insert a node…"), insert, "", "plus")
        self._add(say("Add a knot"), lambda: marks.add_knot(edge_id, at), "wire.knot", "waypoints")
        self._add(self.tr("Remove its knots"), lambda: marks.clear_knots(edge_id))
        self._fill_wire_looks(edge_id)
        self.addSeparator()
        self._add(self.tr("Delete wire"), self._commands.delete, "edit.delete", "trash-2")

    def _fill_wire_looks(self, edge_id: str) -> None:
        """Style, tunnel and muting; a value by entry has none of its own."""
        wires, edge = self._commands.wires, self._view.document.flow.edges_by_id.get(edge_id)
        if edge is None:
            words = self.tr("A value for one entry: mute that entry's control wire instead")
            self.addAction(words).setEnabled(False)
            return
        self.addSeparator()
        styles = QMenu(self.tr("Style"), self)
        own = style_of(edge)
        for style, words in (
            (None, self.tr("As all wires")),
            (WireStyle.CURVED, self.tr("Curved")),
            (WireStyle.STRAIGHT, self.tr("Straight")),
            (WireStyle.SQUARE, self.tr("Square")),
        ):
            action = self._add(words, _Style(self._commands, style).run, menu=styles)
            action.setCheckable(True)
            action.setChecked(style is own)
        self.addMenu(styles)
        tunnel = self._add(self.tr("Show as a tunnel"), wires.toggle_tunnels, "wire.tunnel")
        muted = self._add(self.tr("Mute: detach when running"), wires.toggle_muted, "wire.mute")
        for action, holds in ((tunnel, is_tunnel(edge)), (muted, edge.is_muted)):
            action.setCheckable(True)
            action.setChecked(holds)
        self._add(say("Go to other end"), wires.follow, "wire.follow", "arrow-right")

    def _fill_for_frame(self, frame_id: str) -> None:
        frames = self._commands.frames
        frame = frames.of(frame_id)
        if frame is not None:
            words = say("Edit note") if frame.is_note else say("Rename frame")
            action_id = "frame.edit_note" if frame.is_note else "frame.rename"
            self._add(words, partial(self._view.rename_frame, frame), action_id, "pencil")
        colors = QMenu(self.tr("Colour"), self)
        colors.setIcon(icon("palette"))
        for name, words in _COLOR_TITLES.items():
            action = self._add(say(words), _Color(self._commands, frame_id, name).run, menu=colors)
            action.setCheckable(True)
            action.setChecked(frame is not None and frame.color == name)
        self.addMenu(colors)
        if frame is not None and frame.is_note:
            self._add(
                say("Link note to selected nodes"),
                lambda: frames.link_to_selected(frame_id),
                "frame.link_note",
                "link",
            )
        elif frame is not None:
            words = self.tr("Open") if frame.is_collapsed else self.tr("Collapse to a block")
            self._add(
                words,
                lambda: frames.toggle_collapsed(frame_id),
                "frame.collapse",
                "chevrons-down",
            )
            run = partial(self._view.frame_run_wanted.emit, frame_id)
            self._add(say("Run this frame…"), run, "frame.run", "play")
        words = say("Lock or unlock")
        self._add(words, lambda: frames.toggle_lock(frame_id), "frame.lock", "lock")
        self.addSeparator()
        is_note = frame is not None and frame.is_note
        words, action_id = (
            (say("Remove note"), "") if is_note else (say("Remove frame"), "frame.remove")
        )
        self._add(words, lambda: frames.remove_frame(frame_id), action_id, "trash-2")

    def _fill_for_ground(self) -> None:
        commands, view, at = self._commands, self._view, self._target.scene
        add = partial(view.open_quick_add, view.camera.to_widget(*at))
        self._add(say("Add node…"), add, "node.add", "plus")
        self._add(say("Add note"), partial(view.write_note, at), "node.note", "sticky-note")
        words = self.tr("Paste here")
        self._add(words, lambda: commands.paste(at=at), "edit.paste", "clipboard-paste")
        self.addSeparator()
        self._add(say("Select all"), commands.arrange.select_all, "edit.select_all", "scan")
        self._add(say("Arrange"), commands.arrange.lay_out, "layout.auto", "network")
        self._add(say("Fit all"), view.fit_all, "view.fit", "maximize")
        self.addSeparator()
        words = say("Lock or unlock flow")
        self._add(words, commands.marks.toggle_flow_lock, "edit.lock_flow", "lock")


class _Call:
    """A slot that calls a function without the signal's argument; the menu keeps it."""

    def __init__(self, do: Callable[[], object]) -> None:
        self._do = do

    def run(self, _checked: bool = False) -> None:
        """Call it."""
        self._do()


class _Replace:
    def __init__(self, commands: CanvasCommands, node_id: str, key: str) -> None:
        self._commands, self._node_id, self._key = commands, node_id, key

    def run(self) -> None:
        """Replace the node's type."""
        self._commands.replace_type(self._node_id, self._key)


class _Style:
    def __init__(self, commands: CanvasCommands, style: WireStyle | None) -> None:
        self._commands, self._style = commands, style

    def run(self) -> None:
        """Let the selected wires run in a style."""
        self._commands.wires.set_style(self._style)


class _Color:
    def __init__(self, commands: CanvasCommands, frame_id: str, name: str) -> None:
        self._commands, self._frame_id, self._name = commands, frame_id, name

    def run(self) -> None:
        """Colour the frame."""
        self._commands.frames.color_frame(self._frame_id, self._name)
