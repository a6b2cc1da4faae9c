"""What is put on the canvas: nodes from a search or a drag, and the floating editor on a node."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QCursor,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
)
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.canvas.bubbles import bubble_at, bubble_box
from app.canvas.commands import CanvasCommands
from app.canvas.drops import DropPreview, dropped_type, dropped_variable
from app.canvas.frames import fold_mark_at, note_link_at
from app.canvas.node_editor import NodeEditor
from app.canvas.overlay_state import OverlayPainter
from app.canvas.quick_add import QuickAdd, items_of
from app.canvas.scene import FlowScene
from app.canvas.surface import FlowSurface
from app.document import splicing
from app.document.document import Document
from app.document.dropped import is_address
from app.document.fix import Fix
from app.document.frames import Frame, linked_node
from app.document.joining import PinRef
from app.document.measures import HEADER_HEIGHT, PREVIEW, ValueSpot
from app.document.reach import inputs_in_reach
from app.document.selection import Selection
from app.document.snippets import Snippet, snippet_name
from app.document.suggestions import NOTHING_SEEN, SeenWires, likely_types
from app.widgets.icons import icon
from app.widgets.node_items import snippet_items
from app.widgets.search_ranking import SearchItem
from app.widgets.theme import Theme
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import VisualFlow


class EditingSurface(FlowSurface):
    """A surface that nodes can be added to and edited on, by whatever means; `view.py` adds mouse and keys.

    Attributes:
        snippets: what the search offers besides node types: name -> snippet.
        likely_seeds: what other flows wire to what, for suggestions.
        fixes_of_node: what mends the problems of a node, for its menu; who checks the flow sets it.

    Signals:
        type_placed(str): a node was added from the search or a drag: key of the palette's entry.
        files_dropped(object, object): list of `Path`, scene place; if nobody is connected, the names of the
            files decide what becomes of them.
        node_activated(str): double click on a node's body, or Enter: open its settings.
        subflow_wanted(): make a subflow of the selection; who keeps the files does.
        fork_wanted(str): begin another run at this node of the shown one; who runs flows does.
        breakpoint_wanted(str): let runs halt before this node, or no longer; who keeps breakpoints does.
        node_run_wanted(str): run this node by itself; who runs flows does.
        run_to_wanted(str): let the run go on until it comes to this node; who runs flows does.
        frame_run_wanted(str): run what is on this frame; who runs flows does.
        inline_wanted(): put the selected subflow's nodes in its place; who keeps the files does.
        snippet_wanted(): keep the selected nodes as a snippet; who keeps the folder does.
    """

    type_placed = Signal(str)
    files_dropped = Signal(object, object)
    node_activated = Signal(str)
    subflow_wanted = Signal()
    fork_wanted = Signal(str)
    breakpoint_wanted = Signal(str)
    run_to_wanted = Signal(str)
    node_run_wanted = Signal(str)
    frame_run_wanted = Signal(str)
    inline_wanted = Signal()
    snippet_wanted = Signal()
    fixes_of_node: Callable[[str], Sequence[Fix]] | None = None

    def __init__(
        self,
        document: Document,
        selection: Selection,
        catalogue: Mapping[str, NodeType],
        colors: Theme | None = None,
        parent: QWidget | None = None,
        scene: FlowScene | None = None,
    ) -> None:
        super().__init__(document, selection, catalogue, colors, parent, scene)
        self.commands = CanvasCommands(self)
        self.editor = NodeEditor(self)
        self.quick_add = QuickAdd(self)
        self.quick_add.chosen.connect(self._add_chosen)
        self.pointer = QPointF(0, 0)
        self._pointer_used = False
        self._pointer_rests = QPoint()
        self._insert_into: str | None = None
        self._add_at = QPointF(0, 0)
        self._add_for: tuple[PinRef, ...] = ()
        self._adds_after = False
        self._drop: DropPreview | None = None
        self.snippets: Mapping[str, Snippet] = {}
        self.likely_seeds: SeenWires = NOTHING_SEEN
        self.setAcceptDrops(True)

    # ---- what `view.py` does ------------------------------------------------------------------

    def ask_for_menu_by_key(self) -> None:
        """Show the menu of the current node, the selected wire or frame, else of the middle."""

    def offer_joints(self, pin: PinRef | None = None) -> None:
        """Let the current node, or one of its pins, be wired by a search."""

    def edit(
        self,
        nodes: Collection[str],
        doing: str,
        make: Callable[[VisualFlow], tuple[str, VisualFlow]],
        then: Callable[[str], None] | None = None,
    ) -> None:
        """Make an edit of some nodes, as `LargeEdits.edit` does."""
        self.commands.large.edit(nodes, doing, make, then)

    # ---- what is at a point -----------------------------------------------------------------

    def comment_at(self, point: QPointF) -> str | None:
        """The node whose comment, above it, is under a widget place."""
        sees = self.overlay.shows_comments and self._hits.sees_pins
        return bubble_at(self.scene, self.camera, point) if sees else None

    def more_pins_at(self, point: QPointF) -> str | None:
        """The node whose count of hidden pins, at its foot, is under a widget place."""
        return self._hits.more_pins_at(point, self.camera)

    # ---- adding nodes -----------------------------------------------------------------------

    def to_scene(self, point: QPointF) -> tuple[float, float]:
        """Scene place of a widget place."""
        return self.camera.to_scene(point)

    def add_by_key(self, typed: str = "") -> None:
        """Search a node to add: at the pointer if that was just used, else after the current node, wired to it.

        Args:
            typed: what the search begins with.
        """
        inside = self.rect().adjusted(20, 20, -20, -20)
        current, was_used = self.selection.current, self._pointer_used
        self._pointer_used = False
        if was_used and inside.contains(self.pointer.toPoint()):
            self.open_quick_add(self.pointer, typed=typed)
        elif current is None:
            self.open_quick_add(QPointF(self.rect().center()), typed=typed)
        else:
            box = self.camera.rect_to_widget(self.scene.rect_of(current))
            place = QPointF(box.right() + 48.0, box.top())
            self.open_quick_add(place, typed=typed, likely_at=self._outputs_of(current))
            self._adds_after = True

    def _outputs_of(self, node_id: str) -> tuple[PinRef, ...]:
        node = self.document.flow.nodes_by_id.get(node_id)
        return tuple(PinRef(node_id, pin.id, True) for pin in node.outputs) if node else ()

    def open_quick_add(
        self,
        at: QPointF,
        picked_up: tuple[PinRef, ...] = (),
        typed: str = "",
        likely_at: tuple[PinRef, ...] = (),
    ) -> None:
        """Open the search for a node to add at a widget place.

        Args:
            picked_up: pins it will be wired to: only what fits is offered.
            typed: what the search begins with.
            likely_at: what usually comes at these pins stands first; empty: at those picked up.
        """
        self._add_at, self._add_for, self._insert_into = at, picked_up, None
        self._adds_after = False
        pins = [
            (pin, ref.is_output)
            for ref in picked_up
            if (pin := splicing.pin_of(self.document.flow, ref)) is not None
        ]
        fitting = items_of(self.catalogue, pins) if pins else self._every_item()
        likely = likely_types(self.document.flow, likely_at or picked_up, self.likely_seeds)
        self._pointer_used, self._pointer_rests = False, QCursor.pos()
        self.quick_add.open(at, fitting, self._every_item if pins else None, likely, typed)

    def _every_item(self) -> list[SearchItem]:
        return [*items_of(self.catalogue), *snippet_items(self.snippets.values())]

    def add_entry(self, key: str) -> None:
        """Add an entry of the palette after the current node, without asking; a snippet goes into the middle."""
        if name := snippet_name(key):
            centre = self.seen().center()
            self.commands.add_snippet(
                self.snippets.get(name), (centre.x() - 160.0, centre.y() - 80.0)
            )
        else:
            self.commands.add_after_current(key)

    def open_insert(self, edge_id: str, at: tuple[float, float]) -> None:
        """Open the search for a node to put into a wire."""
        edge = self.document.flow.edges_by_id.get(edge_id)
        if edge is None:
            return
        start = PinRef(edge.source, edge.source_handle, True)
        end = PinRef(edge.target, edge.target_handle, False)
        self.open_quick_add(self.camera.to_widget(*at), (start, end))
        self._add_for, self._insert_into = (), edge_id

    def _add_chosen(self, key: str) -> None:
        self.type_placed.emit(key)
        x, y = self.camera.to_scene(self._add_at)
        if snippet_name(key):
            self.commands.add_snippet(self.snippets.get(snippet_name(key)), (x, y))
            return
        if self._insert_into is not None:
            self.commands.drop_node(key, (x, y), self._insert_into)
            return
        if self._adds_after:
            self.commands.add_after_current(key)
            return
        self.commands.add_node(key, (x, y), self._add_for)

    # ---- editing on the node ----------------------------------------------------------------

    def edit_spot(self, node_id: str, spot: ValueSpot) -> None:
        """Edit the value of an unwired input, or a literal's own value, on the node."""
        node = self.document.flow.nodes_by_id.get(node_id)
        if node is None:
            return
        value = self.commands.value_of(node_id, spot)
        if isinstance(value, dict | list) or spot.pin_type in ("code", PREVIEW):
            self.node_activated.emit(
                node_id
            )  # what a line cannot hold has its editor in the settings
            return
        if spot.pin_type == "boolean":
            self.commands.set_value(node_id, spot, not value)
            return
        box = self.scene.rect_of(node_id)
        field = QRectF(box.x() + spot.x, box.y() + spot.y, spot.width, spot.height)

        def commit(new: JsonValue) -> None:
            self.commands.set_value(node_id, spot, new)

        self.editor.open(
            self.camera.rect_to_widget(field),
            value,
            spot.pin_type,
            commit,
            self.commands.choices_of(node_id, spot),
            has_lines=spot.has_lines,
            names=partial(self._gaps, node_id),
            called=spot.pin_id or "",
        )

    def _gaps(self, node_id: str) -> JsonObject:
        """What `{{gaps}}` of a text on a node may name: its inputs, as wires or the shown run fill them."""
        outputs = {one: run.output for one, run in self.overlay.runs.items()}
        given = inputs_in_reach(self.document.flow, node_id, outputs)
        inner = given.pop("vars", None)
        given.pop("template", None)
        return {**given, **inner} if isinstance(inner, dict) else given

    def rename_node(self, node_id: str) -> None:
        """Edit a node's title on the node."""
        look = self.scene.look(node_id)
        if look is None:
            return
        self.show_node(node_id, at_once=True)
        box = self.scene.rect_of(node_id)
        field = QRectF(box.x() + 30, box.y() + 4, box.width() - 36, HEADER_HEIGHT - 8)

        def commit(title: JsonValue) -> None:
            self.commands.rename(node_id, str(title))

        place = self.camera.rect_to_widget(field)
        self.editor.open(place, say(look.node.title), "string", commit, called=self.tr("Title"))

    def edit_note(self, node_id: str) -> None:
        """Edit the comment that is kept with a node, where its bubble stands; Ctrl+Enter keeps it."""
        look = self.scene.look(node_id)
        if look is None:
            return
        self.show_node(node_id, at_once=True)
        box = self.scene.rect_of(node_id)
        bubble = bubble_box(self.scene, node_id, look.note)
        high = max(bubble.height(), 64.0)
        field = QRectF(bubble.x(), box.y() - 8.0 - high, max(bubble.width(), 240.0), high)
        self.tell(self.tr("Ctrl+Enter keeps the comment, Esc leaves it as it was"))

        def commit(words: JsonValue) -> None:
            self.commands.marks.set_note(node_id, str(words))

        place = self.camera.rect_to_widget(field)
        called = self.tr("Comment")
        self.editor.open(place, look.note, "string", commit, has_lines=True, called=called)

    def open_frame(self, frame: Frame) -> None:
        """What a double click on a frame does: open a collapsed one, rename an open one, edit a note."""
        if frame.is_collapsed:
            self.commands.frames.toggle_collapsed(frame.id)
        else:
            self.rename_frame(frame)

    def frame_selection(self) -> None:
        """Put a frame around the selected nodes and edit its title."""
        frame = self.commands.frames.frame_selection()
        if frame is not None:
            self.rename_frame(frame)

    def write_note(self, at: tuple[float, float] | None = None) -> None:
        """Add a note and edit it.

        Args:
            at: scene place; None: at the pointer if that was just used, else in the middle, beside what is there.
        """
        was_used, self._pointer_used = self._pointer_used, False
        beside = at is None and not (was_used and self.rect().contains(self.pointer.toPoint()))
        if at is None:
            at = self.to_scene(QPointF(self.rect().center()) if beside else self.pointer)
        note = self.commands.frames.add_note(at, beside=beside)
        if note is not None:
            self.rename_frame(note)

    def rename_frame(self, frame: Frame) -> None:
        """Edit a frame's title, or a note's Markdown, on the canvas; Ctrl+Enter keeps a note."""
        self.show_frame(frame, at_once=True)
        height = frame.height if frame.is_note else 32.0
        box = self.camera.rect_to_widget(QRectF(frame.x, frame.y, frame.width, height))
        if frame.is_note:
            self.tell(
                self.tr("Markdown; [words](node:id) leads to a node; Ctrl+Enter keeps, Esc forgets")
            )

        def commit(words: JsonValue) -> None:
            self.commands.frames.rename_frame(frame.id, str(words))

        words = frame.text or frame.title
        called = say("Note") if frame.is_note else self.tr("Title")
        self.editor.open(box, words, "string", commit, has_lines=frame.is_note, called=called)

    def click_frame(self, frame: Frame, point: QPointF) -> None:
        """A click on a frame at a widget place: on its mark it opens or collapses, on a link it leads there."""
        flow, (x, y) = self.document.flow, self.camera.to_scene(point)
        if fold_mark_at(flow, x, y, self.camera.scale) is not None:
            self.commands.frames.toggle_collapsed(frame.id)
        elif address := note_link_at(flow, x, y, self.theme, self.folder):
            self.follow_link(address)

    def follow_link(self, address: str) -> None:
        """Go to a node that a note names, or let the system open a web address."""
        node_id = linked_node(address)
        if not node_id and is_address(address):
            QDesktopServices.openUrl(QUrl(address))
        elif not node_id:
            self.tell(
                say("“{address}” is neither a node of this flow nor a web address", address=address)
            )
        elif node_id in self.document.flow.nodes_by_id:
            self.selection.set([node_id], current=node_id)
            self.show_node(node_id)
        else:
            self.tell(say("There is no node “{node_id}” any more", node_id=node_id))

    # ---- drops ------------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._show_drop(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._show_drop(event)

    def _show_drop(self, event: QDragMoveEvent) -> None:
        mime = event.mimeData()
        is_ours = bool(dropped_type(mime) or dropped_variable(mime))
        if not (is_ours or mime.hasUrls() or mime.hasText()):
            event.ignore()
            return
        self._drop = DropPreview.of(self, mime, event.position())
        self.set_hint(self._drop.words)
        event.acceptProposedAction()
        self.update()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop = None
        self.set_hint("")
        self.update()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._drop = None
        self.set_hint("")
        at = self.camera.to_scene(event.position())
        key, variable = dropped_type(event.mimeData()), dropped_variable(event.mimeData())
        if variable:
            self._drop_variable(variable, event)
        elif snippet_name(key):
            self.commands.add_snippet(self.snippets.get(snippet_name(key)), at)
        elif key:
            self.commands.drop_node(key, at, self.wire_at(event.position()))
            self.type_placed.emit(key)
        elif paths := _local_paths(event.mimeData()):
            if self.is_heard("files_dropped"):
                self.files_dropped.emit(paths, at)
            else:
                self.commands.drop_data(event.mimeData(), at)
        else:
            self.commands.drop_data(event.mimeData(), at)
        event.acceptProposedAction()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _drop_variable(self, name: str, event: QDropEvent) -> None:
        """Read or write a variable where it is dropped: as the keys say, as the pin needs, else as the person says."""
        point, keys = event.position(), event.modifiers()
        pin, wire = self.pin_at(point), self.wire_at(point)
        at = self.camera.to_scene(point)
        asked = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
        if pin is not None or keys & (asked[0] | asked[1]):
            writes = pin.is_output if pin is not None else bool(keys & asked[1])
            self.commands.add_variable_node(name, writes=writes, at=at, pin=pin, edge_id=wire)
            return
        menu = QMenu(self)
        for text, symbol, writes in (
            (self.tr("Get {}").format(name), "log-out", False),
            (self.tr("Set {}").format(name), "log-in", True),
        ):
            action = menu.addAction(icon(symbol), text.replace("&", "&&"))
            action.setData(writes)

        def add(action: QAction) -> None:
            self.commands.add_variable_node(name, writes=bool(action.data()), at=at, edge_id=wire)

        menu.triggered.connect(add)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(point.toPoint()))
        menu.setActiveAction(menu.actions()[0])

    @override
    def paint_gesture(self, painter: QPainter, paint: OverlayPainter) -> None:
        if self._drop is not None:
            self._drop.paint(painter, paint)


def _local_paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
