"""Text out of PDF files (pypdf) and simple Markdown into them (reportlab); both libraries load on first use."""

import io
import re
from dataclasses import dataclass
from html import escape
from typing import Any

from runtime.base.errors import WorkspaceError
from runtime.base.json_value import JsonObject

CONTENT_TYPE = "application/pdf"
DEFAULT_MAX_CHARS = 1_000_000
_BODY_FONT, _BOLD_FONT, _CODE_FONT = "Helvetica", "Helvetica-Bold", "Courier"


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


def render_pdf(text: str, title: str = "") -> bytes:
    """A PDF of simple Markdown: headings, lists, paragraphs, fenced code, **bold**, *italic*, `code`.

    The same text gives the same bytes.
    """
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate

    target = io.BytesIO()
    document = SimpleDocTemplate(
        target, pagesize=A4, title=title or "Document", author="", invariant=1
    )
    document.build(_story(text, title))
    return target.getvalue()


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


def _story(text: str, title: str) -> list[Any]:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, Preformatted, Spacer

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

    story: list[Any] = [Paragraph(escape(title, quote=False), heading(1))] if title else []
    for kind, content in _blocks(text):
        if kind == "code":
            story.append(Preformatted(content, code, maxLineLength=95))
        elif kind.startswith("h"):
            story.append(Paragraph(_inline(content), heading(int(kind[1:]))))
        elif kind == "text":
            story.append(Paragraph(_inline(content), body))
        else:
            story.append(Paragraph(_inline(content), item, bulletText=kind))
    return story or [Spacer(1, 1)]


def _blocks(text: str) -> list[tuple[str, str]]:
    """(kind, content): `h1`…`h6`, `code`, `text`, or a list item's bullet text."""
    blocks: list[tuple[str, str]] = []
    paragraph: list[str] = []
    fence: list[str] | None = None

    def end_paragraph() -> None:
        if paragraph:
            blocks.append(("text", " ".join(paragraph)))
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


def _inline(text: str) -> str:
    """Markdown emphasis as reportlab's paragraph markup; everything else is escaped."""
    pieces = re.split(r"(`[^`]+`)", text)
    return "".join(
        f'<font face="{_CODE_FONT}">{escape(piece[1:-1], quote=False)}</font>'
        if len(piece) > 2 and piece[0] == piece[-1] == "`"
        else _emphasised(escape(piece, quote=False))
        for piece in pieces
    )


def _emphasised(escaped: str) -> str:
    bold = re.sub(r"\*\*([^*<>]+)\*\*", r"<b>\1</b>", escaped)
    return re.sub(r"(?<![*\w])\*([^*<>]+)\*(?![*\w])", r"<i>\1</i>", bold)
