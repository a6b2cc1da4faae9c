"""Things dragged onto the canvas: palette entries, files, texts."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.canvas.overlay_state import OverlayPainter
from app.canvas.wire_marks import draw_wire_rows
from app.document.dropped import DroppedFile, file_node, is_address
from app.document.measures import size_of
from app.document.snippets import snippet_name
from app.widgets.node_items import NODE_MIME, VARIABLE_MIME
from runtime.base.words import say
from runtime.visualflow.flow import VisualNode

_FILE_WORDS = {
    "read_file": "Reads the text of “{name}”",
    "read_pdf": "Reads the PDF “{name}”",
    "import_workspace_file": "Makes an artifact of “{name}”",
}


def dropped_type(mime: QMimeData) -> str:
    """The palette entry a drag carries; empty if it carries something else."""
    if not mime.hasFormat(NODE_MIME):
        return ""
    return bytes(mime.data(NODE_MIME).data()).decode("utf-8", errors="replace")[:256]


def _words_for(mime: QMimeData) -> str:
    """What becomes of something that is no palette entry."""
    names = [url.fileName() for url in mime.urls() if url.isLocalFile()]
    if len(names) > 1:
        return say("Opens flows, adds nodes for other files: {count} files", count=len(names))
    if names:
        suffix = names[0].rpartition(".")[2].lower()
        if suffix in ("json", "flow"):
            return say("Opens “{name}” if it is a flow", name=names[0])
        type_id, _ = file_node(DroppedFile(names[0]))
        return say(_FILE_WORDS.get(type_id, "Adds a node for “{name}”"), name=names[0])
    if is_address(mime.text()):
        return say("Adds a call that reads this web page")
    if mime.text().lstrip().startswith("{"):
        return say("Pastes the flow, or adds the text as a literal")
    return say("Adds the text as a literal")


def dropped_variable(mime: QMimeData) -> str:
    """The variable a drag carries; empty if it carries something else."""
    if not mime.hasFormat(VARIABLE_MIME):
        return ""
    return bytes(mime.data(VARIABLE_MIME).data()).decode("utf-8", errors="replace")[:256]


class _Adding(Protocol):
    def new_node_at(self, key: str, at: tuple[float, float]) -> VisualNode | None: ...


class _View(Protocol):
    @property
    def commands(self) -> _Adding: ...

    def to_scene(self, point: QPointF) -> tuple[float, float]: ...

    def wire_at(self, point: QPointF) -> str | None: ...


@dataclass(frozen=True, slots=True)
class DropPreview:
    """What a drop would do, drawn while the drag is over the canvas.

    Attributes:
        box: scene rectangle of the node that would appear; None: unknown yet.
        edge_id: the wire it would be put into.
    """

    words: str
    box: QRectF | None = None
    edge_id: str | None = None

    @staticmethod
    def of(view: _View, mime: QMimeData, point: QPointF) -> "DropPreview":
        """The preview of a drag at a widget place."""
        key, variable = dropped_type(mime), dropped_variable(mime)
        if variable:
            return DropPreview(
                say(
                    "Ctrl: reads “{variable}”, Shift: writes it; else asks which", variable=variable
                )
            )
        if not key:
            return DropPreview(_words_for(mime))
        if snippet := snippet_name(key):
            return DropPreview(say("Adds the nodes of “{snippet}”", snippet=snippet))
        node = view.commands.new_node_at(key, view.to_scene(point))
        if node is None:
            return DropPreview(say("This node type is not known here"))
        width, height = size_of(node)
        edge_id = view.wire_at(point)
        words = (
            say("Puts “{title}” into the wire", title=say(node.title))
            if edge_id
            else say("Adds “{title}”", title=say(node.title))
        )
        box = QRectF(node.position.x, node.position.y, width, height)
        return DropPreview(words, box, edge_id)

    def paint(self, painter: QPainter, paint: OverlayPainter) -> None:
        """Draw the outline of the node to come, and the wire it would be put into."""
        if self.edge_id in paint.scene.wire_of and self.edge_id is not None:
            draw_wire_rows(
                painter, paint, [paint.scene.wire_of[self.edge_id]], paint.theme.accent, 4.0
            )
        if self.box is None:
            return
        fill = QColor(paint.theme.accent)
        fill.setAlpha(40)
        painter.setPen(QPen(paint.theme.accent, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(fill)
        painter.drawRoundedRect(paint.camera.rect_to_widget(self.box), 8.0, 8.0)
