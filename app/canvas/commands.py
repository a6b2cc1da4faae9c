"""What a person can do with nodes, values and the clipboard: each method is one labelled undo step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPointF, QRectF
from PySide6.QtGui import QGuiApplication

from app.canvas.arrange_commands import ArrangeCommands
from app.canvas.frame_commands import FrameCommands, removal_words, size_words
from app.canvas.large_edits import LargeEdits
from app.canvas.mark_commands import MarkCommands
from app.canvas.stage import counted, counted_all
from app.canvas.surface import FlowSurface
from app.canvas.wire_commands import WireCommands
from app.document import clipboard, edits, pin_edits, splicing
from app.document.arranging import Places
from app.document.dropped import (
    DroppedFile,
    is_address,
    with_address,
    with_files,
    with_text,
)
from app.document.frames import remove_frames
from app.document.joining import PinRef
from app.document.locks import unlocked
from app.document.making_room import with_room
from app.document.measures import ValueSpot, size_of
from app.document.snippets import Snippet
from app.document.value_text import spot_value
from app.document.variables import variable_node, with_variable
from app.runs.background import in_thread
from app.widgets.retelling import retold
from runtime.base.errors import FlowError
from runtime.base.json_value import JsonValue
from runtime.base.words import say
from runtime.nodes.catalogue import new_node
from runtime.nodes.node_type import NodeType, Preset
from runtime.visualflow.flow import Position, VisualFlow, VisualNode

LONG_TEXT = 500_000
"""A pasted text of more characters is read on a thread."""


class CanvasCommands:
    """Edits of one canvas's document, from menus, shortcuts, drops and the canvas itself.

    Attributes:
        large: edits of thousands of nodes.
        arrange: align, distribute, lay out, walk through the selection.
        marks: knots, remarks, collapsed, muted and locked nodes, bookmarks.
        frames: frames and notes.
        wires: style, muting and tunnels of wires, and going along them.
    """

    def __init__(self, view: FlowSurface) -> None:
        self._view = view
        self.large = LargeEdits(view)
        self.arrange = ArrangeCommands(view, self.large)
        self.marks = MarkCommands(view, self.large)
        self.frames = FrameCommands(view)
        self.wires = WireCommands(view)

    @property
    def _flow(self) -> VisualFlow:
        return self._view.document.flow

    def _apply(self, label: str, after: VisualFlow) -> bool:
        return self._view.document.apply(label, after)

    # ---- adding -----------------------------------------------------------------------------

    def type_of(self, key: str) -> tuple[NodeType, Preset | None] | None:
        """Node type and preset of `<type id>` or `<type id>#<preset key>`; None if unknown."""
        type_id, _, preset_key = key.partition("#")
        node_type = self._view.catalogue.get(type_id)
        if node_type is None:
            return None
        preset = next((p for p in node_type.presets if p.key == preset_key), None)
        return node_type, preset

    def new_node_at(self, key: str, at: tuple[float, float]) -> VisualNode | None:
        """A fresh node whose header's middle is at a scene place, on the grid; None if unknown."""
        found = self.type_of(key)
        if found is None:
            self._view.tell(say("There is no node type “{type}”", type=key.partition("#")[0]))
            return None
        node = new_node(found[0], edits.next_node_id(self._flow), Position(), found[1])
        width, _ = size_of(node)
        x, y = self._view.snapped(at[0] - width / 2, at[1] - 16.0)
        return node.model_copy(update={"position": Position(x=float(x), y=float(y))})

    def add_node(
        self, key: str, at: tuple[float, float], picked_up: tuple[PinRef, ...] = ()
    ) -> str | None:
        """Add a node, wire it to the pins a wire was drawn from, select it.

        Args:
            key: `<type id>` or `<type id>#<preset key>`.
            at: scene place of the header's middle; with a wire, of the pin the wire will join.

        Returns:
            Its id; None if the type is unknown or the flow locked.
        """
        node = self.new_node_at(key, at)
        if node is None:
            return None
        if picked_up:
            shift = size_of(node)[0] / 2 * (1.0 if picked_up[0].is_output else -1.0)
            x, y = self._view.snapped(node.position.x + shift, node.position.y - 12.0)
            node = node.model_copy(update={"position": Position(x=float(x), y=float(y))})
        after = edits.add_node(self._flow, node)
        for pin in picked_up:
            after = splicing.connect_new(after, pin, node.id)
        if not self._apply(say("Add {title}", title=say(node.title)), after):
            return None
        self._view.selection.set([node.id], current=node.id)
        return node.id

    def add_after_current(self, key: str) -> str | None:
        """Add a node to the right of the current one and wire what fits: authoring by keyboard."""
        current = self._view.selection.current
        if current is None:
            centre = self._view.camera.to_scene(QPointF(self._view.rect().center()))
            return self.add_node(key, centre)
        box = self._view.scene.rect_of(current)
        node = self.new_node_at(key, (0.0, 0.0))
        if node is None:
            return None
        place = self._view.snapped(box.right() + 72.0, box.top())
        x, y = self._view.snapped(*self._view.scene.free_place(*place, size_of(node)))
        node = node.model_copy(update={"position": Position(x=float(x), y=float(y))})
        after = splicing.auto_wired(edits.add_node(self._flow, node), current, node.id)
        if not self._apply(say("Add {title}", title=say(node.title)), after):
            return None
        self._view.selection.set([node.id], current=node.id)
        self._view.show_node(node.id)
        return node.id

    def drop_node(self, key: str, at: tuple[float, float], edge_id: str | None) -> str | None:
        """Add a node from the palette; on a wire it is put into it, and what lies beyond makes room."""
        node = self.new_node_at(key, at)
        if node is None:
            return None
        after = edits.add_node(self._flow, node)
        label = say("Add {title}", title=say(node.title))
        edge = self._flow.edges_by_id.get(edge_id) if edge_id else None
        joined = splicing.insert_on_wire(after, edge.id, node.id) if edge is not None else None
        former: Places = {}
        if joined is not None and edge is not None:
            joined = splicing.level_with(joined, edge.source, node.id)
            sizes = {**self._view.scene.sizes(), node.id: size_of(node)}
            after, former = with_room(joined, edge.source, node.id, edge.target, sizes)
            label = say("Insert {title} into wire", title=say(node.title))
        if not self._apply(label, after):
            return None
        self._view.resettle(former)
        self._view.selection.set([node.id], current=node.id)
        return node.id

    def drop_data(self, mime: QMimeData, at: tuple[float, float]) -> None:
        """Make nodes of a dropped text or address; a flow's text is pasted. Files: by their names."""
        paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.drop_files([DroppedFile(path) for path in paths], at)
            return
        text = mime.text() or (mime.urls()[0].toString() if mime.urls() else "")
        if text.lstrip().startswith("{") and self.paste(text, at):
            return
        known = self._view.catalogue
        if is_address(text) and {"tool_parameters", "call_tool"} <= known.keys():
            after, fresh = with_address(self._flow, text.strip(), self._view.snapped(*at), known)
            label = say("Drop web address")
        else:
            after, fresh = with_text(self._flow, text, self._view.snapped(*at), known)
            label = say("Drop text")
        if self._apply(label, after):
            self._view.selection.set(fresh)

    def drop_files(self, files: Sequence[DroppedFile], at: tuple[float, float]) -> None:
        """Make a node for each file that suits its kind."""
        at = self._view.snapped(*at)
        after, fresh = with_files(self._flow, files, at, self._view.catalogue)
        if self._apply(say("Drop {things}", things=counted(len(fresh), "file")), after):
            self._view.selection.set(fresh)

    def add_snippet(self, snippet: Snippet | None, at: tuple[float, float]) -> bool:
        """Add the nodes of a snippet, their top left corner at a scene place; False if it is gone."""
        if snippet is None:
            self._view.tell(say("That snippet is no longer there"))
            return False
        after, fresh = clipboard.paste(self._flow, snippet.text, self._view.snapped(*at))
        if not self._apply(say("Add “{name}”", name=snippet.name), after):
            return False
        self._view.selection.set(fresh)
        return True

    def add_variable_node(
        self,
        name: str,
        *,
        writes: bool,
        at: tuple[float, float] | None = None,
        pin: PinRef | None = None,
        edge_id: str | None = None,
    ) -> str:
        """Add a node that reads or writes a variable.

        Args:
            at: scene place; None: the middle of what is seen.
            pin: wired to it.
            edge_id: put into that wire, if it fits.

        Returns:
            Its id.
        """
        x, y = self._view.snapped(*(at or self._middle()))
        after, node_id = variable_node(
            self._flow, self._view.catalogue, name, writes=writes, at=(float(x), float(y))
        )
        if pin is not None:
            after = splicing.connect_new(after, pin, node_id)
        elif edge_id is not None and (grown := splicing.insert_on_wire(after, edge_id, node_id)):
            after = grown
        self._apply(f"{'Set' if writes else 'Get'} {name}", after)
        self._view.selection.set([node_id], current=node_id)
        return node_id

    def declare_variable(self, name: str, kind: str) -> str:
        """Add a node that declares a variable of a type, in the middle of what is seen; its id."""
        x, y = self._view.snapped(*self._middle())
        after, node_id = with_variable(
            self._flow, self._view.catalogue, name, kind, (float(x), float(y))
        )
        self._apply(say("Declare {name}", name=name), after)
        self._view.selection.set([node_id], current=node_id)
        return node_id

    def _middle(self) -> tuple[float, float]:
        centre = self._view.seen().center()
        return centre.x() - 100.0, centre.y() - 40.0

    # ---- values -----------------------------------------------------------------------------

    def value_of(self, node_id: str, spot: ValueSpot) -> JsonValue:
        """The value a field on a node shows."""
        node = self._flow.nodes_by_id.get(node_id)
        return spot_value(node, spot) if node is not None else None

    def choices_of(self, node_id: str, spot: ValueSpot) -> tuple[str, ...]:
        """What the field's editor offers; empty: free."""
        node = self._flow.nodes_by_id.get(node_id)
        node_type = self._view.catalogue.get(node.type) if node is not None else None
        for pin in node_type.inputs if node_type is not None else ():
            if pin.id == spot.pin_id:
                return pin.choices
        return ()

    def set_value(self, node_id: str, spot: ValueSpot, value: JsonValue) -> None:
        """Keep what was typed into a field on a node; an emptied one goes back to no value."""
        if value == self.value_of(node_id, spot):
            return
        if value is None or (value == "" and self.value_of(node_id, spot) is None):
            value = edits.ABSENT if spot.pin_id is not None else None
        after = edits.set_param_at(self._flow, node_id, list(spot.path), value)
        name = spot.pin_id or say("value")
        self._apply(say("Set {name}", name=name), after)

    def rename(self, node_id: str, title: str) -> None:
        """Give a node another title; an empty one brings the type's back."""
        node = self._flow.nodes_by_id.get(node_id)
        if node is None or title.strip() in (node.title, say(node.title)):
            return
        known = self._view.catalogue.get(node.type)
        words = title.strip() or (known.title if known is not None else node.type)
        self._apply(say("Rename node"), edits.rename_node(self._flow, node_id, words))

    def add_input(self, node_id: str) -> None:
        """One more input on a node that grows."""
        self._apply(say("Add input"), pin_edits.add_next_input(self._flow, node_id))

    def add_branch(self, node_id: str) -> None:
        """One more branch on a sequence or parallel node."""
        self._apply(say("Add branch"), pin_edits.add_next_branch(self._flow, node_id))

    def replace_type(self, node_id: str, key: str) -> None:
        """Make a node one of another type; wires that fit stay, and the hint says how many do not."""
        found = self.type_of(key)
        if found is None:
            return
        after, lost = splicing.replace_type(self._flow, node_id, *found)
        title = found[1].title if found[1] is not None else found[0].title
        self._apply(say("Replace by {title}", title=title), after)
        if lost:
            self._view.tell(say("{things} did not fit and went", things=counted(len(lost), "wire")))

    # ---- removing ---------------------------------------------------------------------------

    def delete(self) -> None:
        """Remove the selected nodes, wires and frames."""
        if self.large.takes(self._view.selection.nodes):
            self._delete_many()
            return
        nodes, edges = self._free_nodes(), self._view.selection.edges
        frames = [frame for frame in self._view.selected_frames if not frame.is_locked]
        if not nodes and not edges and not frames:
            if self._view.selected_frames:
                self._view.tell(say("Locked; the frame's menu unlocks it"))
            return
        if frames and not nodes and not edges:
            label = removal_words(frames)
        else:
            wires = 0 if nodes else len(edges)  # those of nodes go with them: they are not counted
            things = counted_all(node=len(nodes), wire=wires, frame=len(frames))
            label = say("Delete {things}", things=things)
        after = edits.remove(self._flow, nodes, edges)
        if self._apply(label, remove_frames(after, [frame.id for frame in frames])):
            self._view.announce(label)

    def _delete_many(self) -> None:
        chosen = self._view.selection.selected
        frames = [frame.id for frame in self._view.selected_frames if not frame.is_locked]

        def make(flow: VisualFlow, free: frozenset[str]) -> tuple[str, VisualFlow]:
            things = counted_all(node=len(free), wire=0, frame=len(frames))
            after = remove_frames(edits.remove(flow, free, chosen.edges), frames)
            return say("Delete {things}", things=things), after

        self.large.start(say("Deleting…"), self._removed(chosen.nodes, make, self._view.announce))

    async def _removed(
        self,
        nodes: frozenset[str],
        make: Callable[[VisualFlow, frozenset[str]], tuple[str, VisualFlow]],
        then: Callable[[str], None],
    ) -> None:
        """Make an edit of very many nodes that leaves the locked ones; says so if there are any."""
        free = [nodes]

        def made(flow: VisualFlow) -> tuple[str, VisualFlow]:
            free[0] = unlocked(flow, nodes)
            return make(flow, free[0])

        await self.large.applied(made, then)
        if free[0] != nodes:
            self._tell_locked()

    def resize(self, across: int, down: int) -> None:
        """Make the selected nodes, frames and notes larger by steps; negative: smaller."""
        chosen = self._view.selection
        after = self.marks.grown(self._flow, across, down)
        after = self.frames.grown(after, across, down)
        things = counted_all(node=len(chosen.nodes), frame=len(chosen.frames))
        lone = not chosen.nodes and len(chosen.frames) == 1
        label = say("Resize frame") if lone else say("Resize {things}", things=things)
        key = ("grow", chosen.nodes, chosen.frames)
        if self._view.document.apply(label, after, merge_key=key) and lone:
            self._view.tell(size_words(self._view.selected_frames[0]))

    def _free_nodes(self) -> frozenset[str]:
        """The selected nodes without those that are locked; says so if there are any."""
        nodes = unlocked(self._flow, self._view.selection.nodes)
        if nodes != self._view.selection.nodes:
            self._tell_locked()
        return nodes

    def _tell_locked(self) -> None:
        self._view.tell(say("Locked nodes stay; K unlocks them, a frame's menu what is on it"))

    def delete_and_heal(self) -> None:
        """Remove the selected nodes and join the wires that ran through them; without nodes, what `delete` does."""
        chosen = self._view.selection.nodes
        if not chosen:
            self.delete()
            return
        if self.large.takes(chosen):

            def make(flow: VisualFlow, free: frozenset[str]) -> tuple[str, VisualFlow]:
                label = say("Delete and heal {things}", things=counted(len(free)))
                return label, splicing.removed_and_healed(flow, sorted(free))

            self.large.start(say("Deleting…"), self._removed(chosen, make, self._view.announce))
            return
        nodes = self._free_nodes()
        after = splicing.removed_and_healed(self._flow, sorted(nodes))
        label = say("Delete and heal {things}", things=counted(len(nodes)))
        if self._apply(label, after):
            self._view.announce(label)

    def disconnect(self) -> None:
        """Remove every wire at the selected nodes; the nodes stay."""
        scene, nodes = self._view.scene, self._view.selection.nodes
        wires = [edge.id for row in scene.wires_of(nodes) if (edge := scene.edges[row])]
        label = say("Disconnect {things}", things=counted(len(nodes)))
        if self._apply(label, edits.remove_edges(self._flow, wires)):
            self._view.announce(label)

    def disconnect_pin(self, pin: PinRef) -> None:
        """Remove every wire at a pin."""
        around = self._flow.edges_out_of if pin.is_output else self._flow.edges_into
        wires = [
            edge.id
            for edge in around.get(pin.node_id, ())
            if pin.pin_id == (edge.source_handle if pin.is_output else edge.target_handle)
        ]
        label = say("Disconnect {things}", things=counted(len(wires), "wire"))
        if self._apply(label, edits.remove_edges(self._flow, wires)):
            self._view.announce(label)

    # ---- clipboard --------------------------------------------------------------------------

    def copy(self) -> bool:
        """Put the selected nodes on the system clipboard as VisualFlow text; False if none are."""
        nodes = self._view.selection.nodes
        if not nodes:
            return False
        if self.large.takes(nodes):
            self.large.start(say("Copying…"), self._copy_many(self._flow, nodes))
            return True
        QGuiApplication.clipboard().setText(clipboard.copy_text(self._flow, nodes))
        self._view.tell(say("Copied {things}", things=counted(len(nodes))))
        return True

    async def _copy_many(self, flow: VisualFlow, nodes: frozenset[str]) -> None:
        text = await in_thread(clipboard.copy_text, flow, nodes)
        QGuiApplication.clipboard().setText(text)
        self._view.tell(say("Copied {things}", things=counted(len(nodes))))

    def cut(self) -> None:
        """Copy the selected nodes, then remove them."""
        if self.large.takes(self._view.selection.nodes):
            self.large.start(say("Cutting…"), self._cut_many(self._view.selection.nodes))
            return
        nodes = self._free_nodes()
        if self.copy():
            self._apply(
                say("Cut {things}", things=counted(len(nodes))), edits.remove(self._flow, nodes)
            )

    async def _cut_many(self, nodes: frozenset[str]) -> None:
        texts: list[str] = []

        def make(flow: VisualFlow, free: frozenset[str]) -> tuple[str, VisualFlow]:
            texts[:] = [clipboard.copy_text(flow, nodes)]
            return say("Cut {things}", things=counted(len(free))), edits.remove(flow, free)

        def keep(_label: str = "") -> None:
            if texts:
                QGuiApplication.clipboard().setText(texts.pop())

        await self._removed(nodes, make, keep)
        keep()  # nothing was removed if all are locked

    def insert_flow(self, fragment: VisualFlow, label: str) -> None:
        """Add copies of another flow's nodes and select them: in the middle of what is seen, or below all if that is taken."""
        if not fragment.nodes:
            return
        box = QRectF()
        for node in fragment.nodes:
            box |= QRectF(node.position.x, node.position.y, *size_of(node))
        centre, everything = self._view.seen().center(), self._view.scene.bounds()
        x, y = self._view.snapped(centre.x() - box.width() / 2, centre.y() - box.height() / 2)
        if everything.intersects(QRectF(x, y, box.width(), box.height())):
            x, y = self._view.snapped(everything.left(), everything.bottom() + 64.0)
        offset = (x - box.x(), y - box.y())
        after, renamed = edits.insert_fragment(self._flow, fragment.nodes, fragment.edges, offset)
        self._apply(label, after)
        self._view.selection.set(renamed.values())
        self._view.fit_selection()

    def paste(
        self,
        text: str | None = None,
        at: tuple[float, float] | None = None,
        *,
        attach: bool = False,
    ) -> bool:
        """Add the nodes of a text under fresh ids and select them.

        Args:
            text: None: the system clipboard's.
            at: scene place of their top left corner; None: beside the originals if these are in
                sight, else in the middle.
            attach: wire them to the outside as the originals were.

        Returns:
            False if the text is not a flow; the hint line then says why.
        """
        if text is None:
            text = QGuiApplication.clipboard().text()
        if len(text) > LONG_TEXT:
            self.large.start(say("Pasting…"), self._paste_long(text, at, attach=attach))
            return True
        try:
            fragment = clipboard.read_fragment(text)
            place = at or self._paste_place(fragment.nodes)
            after, fresh = clipboard.paste(self._flow, fragment, place, attach=attach)
        except FlowError as error:
            self._tell_why(error)
            return False
        if self._apply(say("Paste {things}", things=counted(len(fresh))), after):
            self._view.selection.set(fresh)
            self._view.set_hint("")  # it may still say why there was nothing to paste
        return True

    def _tell_why(self, error: FlowError) -> None:
        problem, remedy = retold(error.problem), retold(error.remedy)
        self._view.tell(
            say("Nothing to paste: {problem}; {remedy}", problem=problem, remedy=remedy)
        )

    async def _paste_long(self, text: str, at: tuple[float, float] | None, *, attach: bool) -> None:
        try:
            fragment = await in_thread(clipboard.read_fragment, text)
        except FlowError as error:
            self._tell_why(error)
            return
        place = at or self._paste_place(fragment.nodes)
        fresh: list[tuple[str, ...]] = [()]

        def make(flow: VisualFlow) -> tuple[str, VisualFlow]:
            after, fresh[0] = clipboard.paste(flow, fragment, place, attach=attach)
            return say("Paste {things}", things=counted(len(fresh[0]))), after

        def then(_label: str) -> None:
            self._view.selection.set(fresh[0])
            self._view.set_hint("")

        await self.large.applied(make, then)

    def _paste_place(self, nodes: Sequence[VisualNode]) -> tuple[float, float]:
        left = min(node.position.x for node in nodes)
        top = min(node.position.y for node in nodes)
        step = clipboard.PASTE_STEP
        seen = self._view.seen()
        taken = {(n.position.x, n.position.y) for n in self._flow.nodes}
        while seen.contains(left, top):
            left, top = left + step, top + step
            if (left, top) not in taken:
                return left, top
        centre = seen.center()
        return self._view.snapped(centre.x() - 100.0, centre.y() - 60.0)

    def duplicate(self, *, with_incoming: bool = False) -> None:
        """Copies of the selected nodes a step beside them; `with_incoming`: reading the same data."""
        chosen = self._view.selection.nodes
        copies: list[tuple[str, ...]] = [()]

        def make(flow: VisualFlow) -> tuple[str, VisualFlow]:
            after, copies[0] = clipboard.duplicate(flow, chosen, with_incoming=with_incoming)
            return say("Duplicate {things}", things=counted(len(copies[0]))), after

        def then(_label: str) -> None:
            self._view.selection.set(copies[0])

        self.large.edit(chosen, say("Duplicating…"), make, then)

    def add_knot(self, edge_id: str, at: tuple[float, float]) -> None:
        """Lead a wire through a place."""
        self.marks.add_knot(edge_id, at)

    def set_entry(self, node_id: str) -> None:
        """Let the flow begin at a node."""
        self._apply(say("Set start"), edits.set_entry(self._flow, node_id))
