"""The canvas as a picture: PNG, SVG, PDF, Markdown with a picture, printer; the whole flow or the selection."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgGenerator

from app.canvas.surface import FlowSurface
from app.document.markdown import flow_markdown
from runtime.base.errors import FlowError, FlowFormatError
from runtime.base.files import write_atomic
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.flow import VisualFlow

MARGIN = 40.0
FLOW_KEY = "visualflow"
"""PNG text chunk that holds the flow, so that a picture can be opened again."""


class ExportError(FlowError, OSError):
    """A picture could not be written."""


def area_of(view: FlowSurface, nodes: Collection[str] = ()) -> QRectF:
    """The scene rectangle of nodes, or of the whole flow, with a margin."""
    box = view.scene.bounds(nodes or None)
    if box.isEmpty():
        raise ExportError("flow", "there is nothing to draw", "add a node first")
    return box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)


def export_png(
    view: FlowSurface, path: Path, nodes: Collection[str] = (), *, scale: float = 2.0
) -> None:
    """Write a PNG that also carries the flow itself.

    Raises:
        ExportError: nothing to draw, or the disk refuses.
    """
    image = view.picture(area_of(view, nodes), scale).toImage()
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    image.setText(FLOW_KEY, dump_flow(view.document.flow).decode())
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    _write(path, bytes(content.data()))


def flow_in_png(path: Path) -> VisualFlow:
    """The flow that a picture of `export_png` carries; may be called on any thread.

    Raises:
        FlowFormatError: it is no picture, or carries none.
    """
    reader = QImageReader(str(path))
    text = reader.text(FLOW_KEY)
    if not text:
        said = (
            "the picture carries no flow" if reader.canRead() else "it cannot be read as a picture"
        )
        raise FlowFormatError(path.name, said, "open a PNG that “Export picture…” wrote")
    return load_flow(text.encode())


def export_svg(view: FlowSurface, path: Path, nodes: Collection[str] = ()) -> None:
    """Write an SVG.

    Raises:
        ExportError: nothing to draw, or the disk refuses.
    """
    area = area_of(view, nodes)
    _write(path, _svg(view, area))


def _svg(view: FlowSurface, area: QRectF) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(area.size().toSize())
    generator.setViewBox(QRectF(0, 0, area.width(), area.height()))
    generator.setResolution(96)
    generator.setTitle(view.document.title)
    painter = QPainter(generator)
    view.paint_scene(painter, area)
    painter.end()
    return bytes(content.data())


def export_markdown(view: FlowSurface, path: Path, nodes: Collection[str] = ()) -> None:
    """Write a Markdown page, and its picture as an SVG of the same name beside it.

    Raises:
        ExportError: nothing to draw, or the disk refuses.
    """
    area = area_of(view, nodes)
    picture = path.with_suffix(".svg")
    page = flow_markdown(view.document.flow, view.catalogue, picture.name)
    _write(picture, _svg(view, area))
    _write(path, page.encode())


def print_flow(view: FlowSurface, printer: QPrinter, nodes: Collection[str] = ()) -> None:
    """Print on one page, as large as it fits and at most at natural size, the page turned if that gives more room.

    Raises:
        ExportError: nothing to draw, or the printer refuses.
    """
    area = area_of(view, nodes)
    is_wide = area.width() > area.height()
    turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(turned)
    printer.setDocName(view.document.title)
    painter = QPainter()
    if not painter.begin(printer):
        raise ExportError(printer.printerName(), "the printer refuses", "choose another printer")
    page = printer.pageRect(QPrinter.Unit.DevicePixel)
    natural = printer.resolution() / 96.0
    scale = min(page.width() / area.width(), page.height() / area.height(), natural)
    painter.scale(scale, scale)
    view.paint_scene(painter, area)
    painter.end()


def export_pdf(view: FlowSurface, path: Path, nodes: Collection[str] = ()) -> None:
    """Write a PDF of one page, as large as the flow.

    Raises:
        ExportError: nothing to draw, or the disk refuses.
    """
    area = area_of(view, nodes)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(view.document.title)
    size = QSizeF(area.width() * 0.75, area.height() * 0.75)  # 96 px are 72 points
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(96)
    painter = QPainter(writer)
    view.paint_scene(painter, area)
    painter.end()
    _write(path, bytes(content.data()))


def _write(path: Path, content: bytes) -> None:
    try:
        write_atomic(path, content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(
            str(path), f"the picture cannot be written: {reason}", "choose another folder"
        ) from error
