"""Pictures, pages and print of a flow: right size, real text, whole wires, both themes."""

import asyncio
import re
import zlib
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrinter

from app.canvas.export import (
    MOST_POINTS,
    ExportError,
    area_of,
    drawn,
    print_flow,
    write_files,
)
from app.document import edits
from app.document.markdown import flow_markdown
from app.widgets.theme import THEMES
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.flow import VisualFlow
from tests.support.flows import chain


def unpacked(stream: bytes) -> bytes:
    """A stream of a PDF, if it is packed as drawings are."""
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


@pytest.mark.parametrize("name", sorted(THEMES))
def test_an_svg_has_its_size_in_pixels_real_text_and_the_colours_of_its_theme(
    canvas, run_async, tmp_path, name
):
    view = canvas(edits.rename_node(chain(2), "node-1", "Ask & <tell>")).view
    view.set_theme(THEMES[name])
    write_files(run_async(drawn(view, tmp_path / "flow.svg")))
    svg = (tmp_path / "flow.svg").read_text()
    area = area_of(view)
    assert f'viewBox="0 0 {area.width():.0f} {area.height():.0f}"' in svg
    width = re.search(r'width="([\d.]+)mm"', svg)
    assert width is not None
    assert float(width[1]) == pytest.approx(area.width() / 96 * 25.4, abs=0.5)
    assert "Ask &amp; &lt;tell&gt;</text>" in svg.replace("\n", "")
    assert THEMES[name].canvas.name() in svg
    longest = max(line.count(",") for line in re.findall(r'points="([^"]*)"', svg))
    assert longest > 20, "a wire is one line"


def test_a_pdf_page_is_as_large_as_the_flow(canvas, run_async, tmp_path):
    view = canvas().view
    write_files(run_async(drawn(view, tmp_path / "flow.pdf")))
    box = re.search(rb"MediaBox \[0 0 ([\d.]+) ([\d.]+)", (tmp_path / "flow.pdf").read_bytes())
    assert box is not None
    area = area_of(view)
    assert float(box[1]) == pytest.approx(area.width() * 0.75, abs=1)
    assert float(box[2]) == pytest.approx(area.height() * 0.75, abs=1)


def test_an_svg_of_names_with_control_characters_is_xml_still(canvas, run_async, tmp_path):
    flow = edits.rename_node(chain(2), "node-1", "a\0b\x01\x1f\ufffe<c>\ttab")
    view = canvas(flow.model_copy(update={"name": "\x02 & \x7f"})).view
    write_files(run_async(drawn(view, tmp_path / "flow.svg")))
    root = ET.parse(tmp_path / "flow.svg").getroot()
    texts = "".join("".join(one.itertext()) for one in root.iter())
    assert "<c>" in texts


def test_a_pdf_of_a_flow_wider_than_a_page_may_be_is_scaled(canvas, run_async, tmp_path):
    view = canvas(edits.move_nodes(chain(2), {"node-2": (90_000.0, 30_000.0)})).view
    write_files(run_async(drawn(view, tmp_path / "flow.pdf")))
    box = re.search(rb"MediaBox \[0 0 ([\d.]+) ([\d.]+)", (tmp_path / "flow.pdf").read_bytes())
    assert box is not None
    area = area_of(view)
    assert float(box[1]) == pytest.approx(MOST_POINTS, abs=1)
    assert float(box[2]) == pytest.approx(MOST_POINTS * area.height() / area.width(), abs=1)


def test_a_wide_flow_is_printed_on_one_page_turned(canvas, run_async, tmp_path):
    view = canvas(chain(6)).view
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    run_async(print_flow(view, printer))
    content = (tmp_path / "print.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", content)) == 1
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
    assert printer.pageLayout().fullRect().size() != QSizeF(0, 0)
    drawing = b"".join(map(unpacked, re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL)))
    shade = f"{view.theme.canvas.redF():.4f}".encode()
    assert view.theme.is_dark
    assert b"1 1 1 scn" in drawing
    assert shade not in drawing, "a dark ground would be printed"
    with pytest.raises(ExportError, match="nothing to draw"):
        run_async(print_flow(canvas(VisualFlow(id="empty")).view, printer))


def test_a_markdown_page_has_a_picture_a_diagram_nodes_and_wires(canvas, run_async, tmp_path):
    flow = edits.rename_node(chain(3), "node-1", 'A | "pipe" * <b>\nnext')
    flow = edits.set_pin_default(flow, "node-1", "text", "hello `you`")
    write_files(run_async(drawn(canvas(flow).view, tmp_path / "my flow.md")))
    page = (tmp_path / "my flow.md").read_text()
    assert (tmp_path / "my flow.svg").read_text().endswith("</svg>\n")
    assert "![Chain](<my flow.svg>)" in page
    assert "flowchart LR" in page
    assert page.count("==>") == 2
    table = page[page.index("## Nodes") : page.index("## Wires")]
    assert len(table.strip().splitlines()) == 2 + 2 + 3
    assert r"A \| " in table
    assert r"text: hello \`you\`" in table
    assert all(row.count(" | ") == 3 for row in table.splitlines() if row.startswith("| node"))


def test_hostile_words_do_not_break_the_page():
    flow = edits.rename_node(chain(2), "node-1", "](javascript:x)\x00\u202e`` ``` |" * 3)
    page = flow_markdown(flow, builtin_catalogue())
    assert "\x00" not in page
    assert "\u202e" not in page
    assert page.count("```") == 2


def test_a_picture_has_no_gaps_in_its_wires(canvas):
    view = canvas().view
    area = area_of(view)
    picture: QImage = view.picture(area, 1.0).toImage()
    start, end = view.scene.points[0][0], view.scene.points[0][-1]
    y = round(start[1] - area.y())
    ground = view.theme.canvas.rgb()
    row = [picture.pixel(round(x - area.x()), y) for x in range(int(start[0]) + 8, int(end[0]) - 8)]
    assert ground not in row


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_a_large_flow_is_drawn_in_turns_and_can_be_given_up(canvas, run_async, tmp_path, suffix):
    view = canvas(chain(400)).view
    path = tmp_path / f"large.{suffix}"

    async def story():
        turns = 0
        drawing = asyncio.ensure_future(drawn(view, path))
        while not drawing.done():
            await asyncio.sleep(0)
            turns += 1
        assert turns > 20, "the window answered in between"
        assert list(drawing.result()) == [path]
        given_up = asyncio.ensure_future(drawn(view, path))
        await asyncio.sleep(0.01)
        given_up.cancel()
        with pytest.raises(asyncio.CancelledError):
            await given_up
        changed = asyncio.ensure_future(drawn(view, path))
        await asyncio.sleep(0.01)
        view.document.apply("Rename", edits.rename_node(view.document.flow, "node-1", "New"))
        with pytest.raises(ExportError, match="changed while it was drawn"):
            await changed
        assert not path.exists()

    run_async(story(), 60)
