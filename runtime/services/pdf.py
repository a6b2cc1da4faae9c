"""Text out of PDF files (pypdf) and simple Markdown into them (reportlab); both libraries load on first use."""

import io
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from runtime.base.errors import WorkspaceError
from runtime.base.json_value import JsonObject

CONTENT_TYPE = "application/pdf"
DEFAULT_MAX_CHARS = 1_000_000
_BODY_FONT, _BOLD_FONT, _CODE_FONT = "Helvetica", "Helvetica-Bold", "Courier"
_OWN_CHARACTERS = "cp1252"
"""What the body, bold and code fonts have."""
_OTHER_FONTS = (
    ("gb2312", "STSong-Light"),
    ("shift_jis", "HeiseiMin-W3"),
    ("euc_kr", "HYSMyeongJo-Medium"),
    ("big5", "MSung-Light"),
)
"""Character sets and the fonts for them that PDF viewers bring along: Chinese, Japanese, Korean."""
_ROOT = Path(__file__).resolve().parents[2]
_WIDE_FONT = "JetBrainsMono-Regular"
"""Comes with the program, where there is one, and is put into the file: Latin, Greek, Cyrillic, arrows, frames."""
_LONGEST_CODE_LINE = 95
_BULLET_BYTE = "\x7f"
"""How bullets of the standard fonts come out of a PDF."""


@dataclass(frozen=True, slots=True)
class PdfText:
    """Text of some pages.

    Attributes:
        content: page texts, two line feeds between pages.
        pages: pages of the document.
        processed_pages: pages that were read.
        metadata: title, author, … as far as they are text.
        warnings: one sentence for each page without text or with damage.
        truncated: whether text was cut at the limit.
    """

    content: str
    pages: int
    processed_pages: int
    metadata: JsonObject
    warnings: list[str]
    truncated: bool


@dataclass(frozen=True, slots=True)
class RenderedPdf:
    """A made PDF.

    Attributes:
        data: the file.
        warnings: one sentence if it shows some characters as empty boxes.
    """

    data: bytes
    warnings: list[str]


def read_pdf_text(
    data: bytes, name: str, *, first: int = 1, last: int | None = None, max_chars: int | None = None
) -> PdfText:
    """Extract the text of a page range.

    Args:
        data: the whole file.
        name: for error texts.
        first: 1-based; smaller numbers mean 1.
        last: inclusive; None or beyond the end: the last page.
        max_chars: longest content; None or 0: `DEFAULT_MAX_CHARS`.

    Raises:
        WorkspaceError: not a PDF, damaged or encrypted.
    """
    reader = _opened(data, name)
    total = len(reader.pages)
    stop = total if last is None or last <= 0 else min(last, total)
    limit = max_chars if max_chars and max_chars > 0 else DEFAULT_MAX_CHARS
    parts: list[str] = []
    warnings: list[str] = []
    length = processed = 0
    if first > total:
        warnings.append(f"page_start is {first}, but the document ends with page {total}")
    for number in range(max(first, 1), stop + 1):
        text = _page_text(reader, number, warnings)
        parts.append(text)
        processed += 1
        length += len(text) + 2
        if length > limit + 2:
            break
    content = "\n\n".join(parts)
    return PdfText(
        content=content[:limit],
        pages=total,
        processed_pages=processed,
        metadata=_metadata(reader),
        warnings=warnings,
        truncated=len(content) > limit,
    )


def render_pdf(text: str, title: str = "") -> RenderedPdf:
    """A PDF of simple Markdown: headings, lists, paragraphs, tables, fenced code, **bold**, *italic*, `code`.

    If a table fits on no page, the rows of all tables stand as they are written. The same text gives the same bytes.
    """
    from reportlab.platypus.doctemplate import LayoutError

    fonts = _Fonts()
    try:
        data = _built(_story(text, title, fonts), title)
    except (LayoutError, ValueError):  # a row or the columns of a table fit on no page
        data = _built(_story(text, title, fonts, with_tables=False), title)
    return RenderedPdf(data, fonts.warnings())


def _built(story: list[Any], title: str) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate

    target = io.BytesIO()
    document = SimpleDocTemplate(
        target, pagesize=A4, title=title or "Document", author="", invariant=1
    )
    document.build(story)
    return target.getvalue()


class _Fonts:
    """Puts characters that the standard fonts lack into others, and notes those that no font has."""

    def __init__(self) -> None:
        self._missing: dict[str, None] = {}
        self._registered: set[str] = set()

    def markup(self, text: str) -> str:
        """A text as reportlab's markup, escaped, with a font wherever it needs another."""
        if _has(_OWN_CHARACTERS, text):
            return escape(text, quote=False)
        marked = []
        for font, run in groupby(text, key=self._font_of):
            shown = escape("".join(run), quote=False)
            if font == _BOX:
                font, shown = self._registered_one(_OTHER_FONTS[0][1]), "\u25a1" * len(shown)
            marked.append(f'<font face="{font}">{shown}</font>' if font else shown)
        return "".join(marked)

    def warnings(self) -> list[str]:
        """What the reader of the file misses."""
        if not self._missing:
            return []
        some = "".join(list(self._missing)[:20])
        return [f"{len(self._missing)} characters have no font and are shown as boxes: {some}"]

    def _font_of(self, char: str) -> str:
        if _has(_OWN_CHARACTERS, char):
            return ""
        if ord(char) in self._wide:
            return _WIDE_FONT
        font = next((font for charset, font in _OTHER_FONTS if _has(charset, char)), None)
        if font is not None:
            return self._registered_one(font)
        self._missing[char] = None
        return _BOX

    @cached_property
    def _wide(self) -> Collection[int]:
        """The characters of the font that comes with the program."""
        from reportlab.pdfbase.ttfonts import TTFont

        folders = (_ROOT / "resources", _ROOT / "app" / "_resources")
        files = (folder / "fonts" / f"{_WIDE_FONT}.ttf" for folder in folders)
        path = next((file for file in files if file.is_file()), None)
        if path is None:
            return ()
        font = TTFont(_WIDE_FONT, str(path))
        _register(font)
        known: Collection[int] = font.face.charToGlyph
        return known

    def _registered_one(self, name: str) -> str:
        if name not in self._registered:
            from reportlab.pdfbase.cidfonts import UnicodeCIDFont

            _register(UnicodeCIDFont(name))
            self._registered.add(name)
        return name


_BOX = "box"
"""Stands for the font of characters that none has."""


def _register(font: Any) -> None:
    from reportlab.pdfbase import pdfmetrics

    name = font.fontName
    pdfmetrics.registerFont(font)
    pdfmetrics.registerFontFamily(name, normal=name, bold=name, italic=name, boldItalic=name)


def _has(charset: str, text: str) -> bool:
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def _opened(data: bytes, name: str) -> Any:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise WorkspaceError(name, "the PDF is encrypted", "save it without a password")
        len(reader.pages)
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError, OSError) as error:
        if isinstance(error, WorkspaceError):
            raise
        raise WorkspaceError(
            name, f"this is not a readable PDF ({error})", "check the file in a PDF viewer"
        ) from error
    return reader


def _page_text(reader: Any, number: int, warnings: list[str]) -> str:
    from pypdf.errors import PyPdfError

    try:
        text = str(reader.pages[number - 1].extract_text() or "").strip()
        text = text.replace(_BULLET_BYTE, "\u2022")
    except (PyPdfError, ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        warnings.append(f"page {number} is damaged: {error}")
        return ""
    if not text:
        warnings.append(f"page {number} has no text")
    return text


def _metadata(reader: Any) -> JsonObject:
    found = reader.metadata or {}
    return {
        str(key).lstrip("/").lower(): str(value)
        for key, value in found.items()
        if isinstance(value, str)
    }


def _story(text: str, title: str, fonts: _Fonts, *, with_tables: bool = True) -> list[Any]:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, Spacer, XPreformatted

    body = ParagraphStyle("body", fontName=_BODY_FONT, fontSize=10.5, leading=15, spaceAfter=6)
    item = ParagraphStyle("item", parent=body, leftIndent=14, bulletIndent=2, spaceAfter=2)
    code = ParagraphStyle(
        "code", fontName=_CODE_FONT, fontSize=8.5, leading=11, leftIndent=8, spaceAfter=8
    )

    def heading(level: int) -> ParagraphStyle:
        size = (20, 16, 13, 11.5, 11, 10.5)[level - 1]
        return ParagraphStyle(
            f"h{level}",
            fontName=_BOLD_FONT,
            fontSize=size,
            leading=size * 1.3,
            spaceBefore=8,
            spaceAfter=6,
        )

    story: list[Any] = [Paragraph(fonts.markup(title), heading(1))] if title else []
    for kind, content in _blocks(text):
        if kind == "code":
            story.append(XPreformatted(fonts.markup(_wrapped(content)), code))
        elif kind == "table" and not with_tables:
            story += [Paragraph(_inline(line, fonts), body) for line in content.split("\n")]
        elif kind == "table":
            story += [_table(content, body, fonts), Spacer(1, 8)]
        elif kind.startswith("h"):
            story.append(Paragraph(_inline(content, fonts), heading(int(kind[1:]))))
        elif kind == "text":
            story.append(Paragraph(_inline(content, fonts), body))
        else:
            story.append(Paragraph(_inline(content, fonts), item, bulletText=kind))
    return story or [Spacer(1, 1)]


def _wrapped(code: str) -> str:
    lines = code.expandtabs(4).split("\n")
    return "\n".join(
        line[at : at + _LONGEST_CODE_LINE]
        for line in lines
        for at in range(0, max(1, len(line)), _LONGEST_CODE_LINE)
    )


def _table(text: str, body: Any, fonts: _Fonts) -> Any:
    """Rows of `| a | b |`; the row of dashes only separates."""
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import Paragraph, Table

    lines = text.split("\n")
    rows = [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in [line for line in lines if not _DASHES.fullmatch(line)] or lines
    ]
    width = max(len(row) for row in rows)
    cells = [
        [Paragraph(_inline(cell, fonts), body) for cell in (*row, *[""] * (width - len(row)))]
        for row in rows
    ]
    grid = [("GRID", (0, 0), (-1, -1), 0.5, HexColor("#9CA3AF"))]
    top = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    return Table(cells, style=[*grid, *top], hAlign="LEFT", repeatRows=1 if len(rows) > 1 else 0)


_ROW = re.compile(r"\|.*\|")
_DASHES = re.compile(r"\|(\s*:?-+:?\s*\|)+")


def _blocks(text: str) -> list[tuple[str, str]]:
    """(kind, content): `h1`…`h6`, `code`, `table`, `text`, or a list item's bullet text."""
    blocks: list[tuple[str, str]] = []
    paragraph: list[str] = []
    fence: list[str] | None = None

    def end_paragraph() -> None:
        for is_table, lines in groupby(paragraph, key=lambda line: bool(_ROW.fullmatch(line))):
            kind, mark = ("table", "\n") if is_table else ("text", " ")
            blocks.append((kind, mark.join(lines)))
        paragraph.clear()

    for line in text.replace("\r\n", "\n").split("\n"):
        if line.lstrip().startswith("```"):
            end_paragraph()
            if fence is None:
                fence = []
            else:
                blocks.append(("code", "\n".join(fence)))
                fence = None
        elif fence is not None:
            fence.append(line)
        elif not line.strip():
            end_paragraph()
        else:
            block = _line_block(line)
            if block is None:
                paragraph.append(line.strip())
            else:
                end_paragraph()
                blocks.append(block)
    end_paragraph()
    if fence:
        blocks.append(("code", "\n".join(fence)))
    return blocks


def _line_block(line: str) -> tuple[str, str] | None:
    if found := re.fullmatch(r"(#{1,6})\s+(.*?)\s*#*\s*", line):
        return f"h{len(found[1])}", found[2]
    if found := re.fullmatch(r"\s*[-*+]\s+(.*)", line):
        return "\u2022", found[1]
    if found := re.fullmatch(r"\s*(\d{1,9})[.)]\s+(.*)", line):
        return f"{found[1]}.", found[2]
    return None


def _inline(text: str, fonts: _Fonts) -> str:
    """Markdown emphasis as reportlab's paragraph markup; everything else is escaped."""
    pieces = re.split(r"(`[^`]+`|\*\*[^*]+\*\*|(?<![*\w])\*[^*]+\*(?![*\w]))", text)
    return "".join(_marked(piece, fonts) for piece in pieces)


def _marked(piece: str, fonts: _Fonts) -> str:
    if len(piece) > 2 and piece[0] == piece[-1] == "`":
        return f'<font face="{_CODE_FONT}">{fonts.markup(piece[1:-1])}</font>'
    if len(piece) > 4 and piece[:2] == piece[-2:] == "**":
        return f"<b>{fonts.markup(piece[2:-2])}</b>"
    if len(piece) > 2 and piece[0] == piece[-1] == "*" and "**" not in piece:
        return f"<i>{fonts.markup(piece[1:-1])}</i>"
    return fonts.markup(piece)
