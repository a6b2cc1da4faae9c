"""The menu of what was clicked on the canvas; the window may show its own instead."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.canvas.commands import CanvasCommands
from app.canvas.quick_add import items_of
from app.canvas.surface import FlowSurface
from app.canvas.targets import ContextTarget
from app.document.arranging import Alignment, Axis
from app.document.frames import FRAME_COLORS
from app.document.wires import WireStyle, is_tunnel, style_of
from app.widgets.fix_menu import apply_fix
from app.widgets.icons import icon
from runtime.base.words import say


class CanvasMenu(QMenu):
    """Owns what its actions need; delete it when it has closed."""

    def __init__(self, view: FlowSurface, commands: CanvasCommands, target: ContextTarget) -> None:
        super().__init__(view)
        self._view = view
        self._commands = commands
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

    def _add(
        self,
        text: str,
        do: Callable[[], object],
        key: str = "",
        symbol: str = "",
        menu: QMenu | None = None,
    ) -> QAction:
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action = QAction(f"{text}\t{native}" if key else text, self)
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
        opens = getattr(view, "node_activated", None)
        node = view.document.flow.nodes_by_id.get(node_id)
        calls_flow = node is not None and node.type == "subflow"
        if opens is not None:
            words = self.tr("Open its flow") if calls_flow else self.tr("Open settings")
            symbol = "log-in" if calls_flow else "settings-2"
            self._add(words, lambda: opens.emit(node_id), "Enter", symbol)
        inlines = getattr(view, "inline_wanted", None)
        if calls_flow and inlines is not None:
            self._add(self.tr("Put its nodes here"), inlines.emit, "Ctrl+Shift+G", "ungroup")
        renames = getattr(view, "rename_node", None)
        if renames is not None:
            self._add(self.tr("Rename"), lambda: renames(node_id), "F2", "pencil")
        notes = getattr(view, "edit_note", None)
        if notes is not None:
            self._add(
                self.tr("Comment on it…"), lambda: notes(node_id), "Shift+N", "message-square-text"
            )
        self._fill_growth(node_id)
        self.addSeparator()
        self._add(self.tr("Cut"), commands.cut, "Ctrl+X", "scissors")
        self._add(self.tr("Copy"), commands.copy, "Ctrl+C", "copy")
        self._add(self.tr("Duplicate"), commands.duplicate, "Ctrl+D", "copy")
        self._add(
            self.tr("Duplicate with what it reads"),
            lambda: commands.duplicate(with_incoming=True),
        )
        self.addSeparator()
        self._fill_looks(node_id)
        if several:
            self._fill_arrange()
        self._add(self.tr("Frame"), commands.frames.frame_selection, "", "group")
        subflow = getattr(view, "subflow_wanted", None)
        if subflow is not None:
            self._add(self.tr("Make a subflow of it…"), subflow.emit, "", "boxes")
        snippet = getattr(view, "snippet_wanted", None)
        if snippet is not None:
            self._add(self.tr("Save as snippet…"), snippet.emit, "Ctrl+Alt+S", "puzzle")
        self.addSeparator()
        self._add(self.tr("Delete"), commands.delete, "Del", "trash-2")
        self._add(self.tr("Delete and heal"), commands.delete_and_heal, "X")

    def _fill_fixes(self, node_id: str) -> None:
        """What mends the node's problems, first of all."""
        finds = getattr(self._view, "fixes_of_node", None)
        fixes = finds(node_id) if finds is not None else ()
        for number, fix in enumerate(fixes):
            words = fix.label.replace("&", "&&")
            keys = "" if number else "Ctrl+."
            self._add(words, partial(apply_fix, self._view.document, fix), keys, "lightbulb")
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
        self._add(self.tr("Collapse or open"), marks.toggle_collapsed, "H")
        self._add(self.tr("Hide or show unused pins"), marks.toggle_unused_pins, "P")
        self._add(self.tr("Mute or unmute"), marks.toggle_muted, "M")
        self._add(self.tr("Lock or unlock"), marks.toggle_locked, "K")
        self._add(
            self.tr("Start the flow here"), lambda: self._commands.set_entry(node_id), "", "flag"
        )

    def _fill_arrange(self) -> None:
        arrange = self._commands.arrange
        menu = QMenu(self.tr("Arrange"), self)
        for how in Alignment:
            text = self.tr("Align {}").format(how.value)
            self._add(text, _Align(self._commands, how).run, menu=menu)
        menu.addSeparator()
        self._add(
            self.tr("Distribute across"), lambda: arrange.distribute(Axis.HORIZONTAL), menu=menu
        )
        self._add(self.tr("Distribute down"), lambda: arrange.distribute(Axis.VERTICAL), menu=menu)
        self._add(self.tr("Stack across"), lambda: arrange.stack(Axis.HORIZONTAL), menu=menu)
        self._add(self.tr("Stack down"), lambda: arrange.stack(Axis.VERTICAL), menu=menu)
        self._add(self.tr("Straighten wires"), arrange.straighten, "Q", menu=menu)
        self._add(self.tr("Lay out"), arrange.lay_out, "L", menu=menu)
        self.addMenu(menu)

    # ---- wire, frame, ground ----------------------------------------------------------------

    def _fill_for_wire(self, edge_id: str) -> None:
        marks, at = self._commands.marks, self._target.scene
        inserts = getattr(self._view, "open_insert", None)
        if inserts is not None:
            self._add(self.tr("Insert a node…"), lambda: inserts(edge_id, at), "", "plus")
        self._add(self.tr("Add a knot"), lambda: marks.add_knot(edge_id, at), say("Double-click"))
        self._add(self.tr("Remove its knots"), lambda: marks.clear_knots(edge_id))
        self._fill_wire_looks(edge_id)
        self.addSeparator()
        self._add(self.tr("Delete wire"), self._commands.delete, "Del", "trash-2")

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
        tunnel = self._add(self.tr("Show as a tunnel"), wires.toggle_tunnels, "Shift+T")
        muted = self._add(self.tr("Mute: detach when running"), wires.toggle_muted, "Shift+M")
        for action, holds in ((tunnel, is_tunnel(edge)), (muted, edge.is_muted)):
            action.setCheckable(True)
            action.setChecked(holds)
        self._add(self.tr("Go to its other end"), wires.follow, "J", "arrow-right")

    def _fill_for_frame(self, frame_id: str) -> None:
        colors = QMenu(self.tr("Colour"), self)
        for name in FRAME_COLORS:
            self._add(name.capitalize(), _Color(self._commands, frame_id, name).run, menu=colors)
        self.addMenu(colors)
        frames = self._commands.frames
        frame = frames.of(frame_id)
        if frame is not None and frame.is_note:
            self._add(
                self.tr("Link to the selected nodes"),
                lambda: frames.link_to_selected(frame_id),
                "",
                "link",
            )
        elif frame is not None:
            words = self.tr("Open") if frame.is_collapsed else self.tr("Collapse to a block")
            self._add(
                words,
                lambda: frames.toggle_collapsed(frame_id),
                "Ctrl+Alt+H",
                "chevrons-down",
            )
            runs = getattr(self._view, "frame_run_wanted", None)
            if runs is not None:
                self._add(
                    self.tr("Run this frame…"), lambda: runs.emit(frame_id), "Ctrl+Alt+R", "play"
                )
        renames = getattr(self._view, "rename_frame", None)
        if renames is not None and frame is not None:
            words = self.tr("Edit") if frame.is_note else self.tr("Rename")
            self._add(words, lambda: renames(frame), "", "pencil")
        self._add(self.tr("Lock or unlock"), lambda: frames.toggle_lock(frame_id), "", "lock")
        self._add(self.tr("Remove the frame"), lambda: frames.remove_frame(frame_id), "", "trash-2")

    def _fill_for_ground(self) -> None:
        commands, view, at = self._commands, self._view, self._target.scene
        adds = getattr(view, "open_quick_add", None)
        if adds is not None:
            place: QPointF = view.camera.to_widget(*at)
            self._add(self.tr("Add a node…"), lambda: adds(place), "Tab", "plus")
        self._add(self.tr("Add a note"), lambda: commands.frames.add_note(at), "", "message-square")
        self._add(self.tr("Paste here"), lambda: commands.paste(at=at), "Ctrl+V", "clipboard-paste")
        self.addSeparator()
        self._add(self.tr("Select all"), commands.arrange.select_all, "Ctrl+A")
        self._add(self.tr("Lay out the flow"), commands.arrange.lay_out, "L")
        self._add(
            self.tr("Lock or unlock the flow"),
            commands.marks.toggle_flow_lock,
            "Ctrl+Alt+K",
            "lock",
        )
        self._add(self.tr("Show the whole flow"), view.fit_all, "Home", "maximize")


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


class _Align:
    def __init__(self, commands: CanvasCommands, how: Alignment) -> None:
        self._commands, self._how = commands, how

    def run(self) -> None:
        """Align the selected nodes."""
        self._commands.arrange.align(self._how)


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
