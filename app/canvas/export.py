"""The canvas as a picture: PNG, SVG, PDF, Markdown with a picture, printer; the whole flow or the selection."""

import asyncio
import re
import time
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import (
    QColor,
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
from app.runs.background import in_thread
from app.widgets.theme import LIGHT, Theme
from runtime.base.errors import FlowError, FlowFormatError
from runtime.base.files import write_atomic
from runtime.base.words import say
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.flow import VisualFlow

MARGIN = 40.0
PNG_SCALE = 2.0
MOST_PX = 8192
"""Longest side of a PNG."""
MOST_POINTS = 14_400.0
"""Longest side of a page that readers of PDF open (ISO 32000-1, annex C.2)."""
_NO_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")
"""Signs that XML cannot hold, not even escaped (XML 1.0, 2.2); Qt writes them as they are."""
SLICE_SECONDS = 0.006
"""Painted between two turns of the event loop: a turn costs too, and a picture is waited for."""
PAPER = replace(LIGHT, canvas=QColor("white"))
"""The colours of print: the ground is the paper."""
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


async def drawn(view: FlowSurface, path: Path, nodes: Collection[str] = ()) -> dict[Path, bytes]:
    """The files of a picture, not written yet; the ending of `path` says which: .svg, .pdf, .md, else PNG.

    Painted in slices, the window answering in between; whoever gives up leaves nothing behind.

    Raises:
        ExportError: nothing to draw, or the flow is changed meanwhile.
    """
    area = area_of(view, nodes)
    match path.suffix.lower():
        case ".svg":
            return {path: await _svg(view, area)}
        case ".pdf":
            return {path: await _pdf(view, area)}
        case ".md":
            picture = path.with_suffix(".svg")
            page = flow_markdown(view.document.flow, view.catalogue, picture.name)
            return {picture: await _svg(view, area), path: page.encode()}
        case _:
            return {path: await _png(view, area)}


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write what was drawn, each file whole; may be called on any thread.

    Raises:
        ExportError: the disk refuses.
    """
    for path, content in files.items():
        try:
            write_atomic(path, content)
        except OSError as error:
            reason = error.strerror or str(error)
            raise ExportError(
                str(path), f"the picture cannot be written: {reason}", "choose another folder"
            ) from error


async def _painted(
    view: FlowSurface,
    painter: QPainter,
    area: QRectF,
    scale: float = 1.0,
    colors: Theme | None = None,
) -> None:
    """Paint a part of the scene, a few milliseconds a turn of the event loop, and end the painter."""
    flow = view.document.flow
    try:
        until = time.perf_counter() + SLICE_SECONDS
        for _piece in view.paint_pieces(painter, area, scale, colors):
            if time.perf_counter() > until:
                await asyncio.sleep(0)
                until = time.perf_counter() + SLICE_SECONDS
                if view.document.flow is not flow:
                    raise ExportError(
                        view.document.title,
                        "the flow was changed while it was drawn",
                        "try again, and edit it when the picture is done",
                    )
    finally:  # who gives up half-way must not leave a painter on a picture that is gone
        painter.end()


async def _png(view: FlowSurface, area: QRectF) -> bytes:
    """A PNG that also carries the flow itself."""
    flow = view.document.flow
    scale = min(PNG_SCALE, MOST_PX / max(area.width(), area.height()))
    width, height = (max(1, round(side * scale)) for side in (area.width(), area.height()))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    await _painted(view, QPainter(image), area, scale)
    return await in_thread(_png_bytes, image, flow)


def _png_bytes(image: QImage, flow: VisualFlow) -> bytes:
    image.setText(FLOW_KEY, dump_flow(flow).decode())
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def flow_in_png(path: Path) -> VisualFlow:
    """The flow that a picture of `export_png` carries; may be called on any thread.

    Raises:
        FlowFormatError: it is no picture, or carries none.
    """
    reader = QImageReader(str(path))
    text = reader.text(FLOW_KEY)
    if not text:
        said = (
            say("the picture carries no flow")
            if reader.canRead()
            else say("it cannot be read as a picture")
        )
        raise FlowFormatError(path.name, said, "open a PNG that “Export picture…” wrote")
    return load_flow(text.encode())


async def _svg(view: FlowSurface, area: QRectF) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(area.size().toSize())
    generator.setViewBox(QRectF(0, 0, area.width(), area.height()))
    generator.setResolution(96)
    generator.setTitle(view.document.title)
    await _painted(view, QPainter(generator), area)
    return await in_thread(_NO_XML.sub, b"", bytes(content.data()))


async def print_flow(view: FlowSurface, printer: QPrinter, nodes: Collection[str] = ()) -> None:
    """Print on one page, as large as it fits and at most at natural size, the page turned if that gives more room.

    Dark letters on white paper, whatever the theme; in the middle of the page.

    Raises:
        ExportError: nothing to draw, the printer refuses, or the flow is changed meanwhile.
    """
    area = area_of(view, nodes)
    is_wide = area.width() > area.height()
    turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(turned)
    painter = QPainter()
    if not painter.begin(printer):
        raise ExportError(printer.printerName(), "the printer refuses", "choose another printer")
    page = printer.pageRect(QPrinter.Unit.DevicePixel)
    natural = printer.resolution() / 96.0
    scale = min(page.width() / area.width(), page.height() / area.height(), natural)
    painter.translate(
        (page.width() - area.width() * scale) / 2, (page.height() - area.height() * scale) / 2
    )
    painter.scale(scale, scale)
    try:
        await _painted(view, painter, area, colors=PAPER)
    except BaseException:
        printer.abort()
        raise


async def _pdf(view: FlowSurface, area: QRectF) -> bytes:
    """One page, as large as the flow, or as a page may be."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(view.document.title)
    size = area.size() * 0.75  # 96 px are 72 points
    scale = min(1.0, MOST_POINTS / max(size.width(), size.height()))
    writer.setPageSize(QPageSize(size * scale, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(96)
    painter = QPainter(writer)
    painter.scale(scale, scale)
    await _painted(view, painter, area)
    return bytes(content.data())
