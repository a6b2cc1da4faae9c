"""Texts of notes: Markdown with links to nodes and pictures from beside the flow, laid out once and kept."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
)
from typing_extensions import override

from app.widgets.markdown_page import MARKDOWN_FEATURES, give_room
from app.widgets.theme import THEMES, Theme, ThemeName, text_font

MOST_CHARS = 8000
MOST_PICTURE_BYTES = 16 * 1024 * 1024
TEXT_PX = 12


class _NoteDocument(QTextDocument):
    """Reads pictures from the flow's folder only, never from the network, and no larger than the note."""

    def __init__(self, folder: str, width: float) -> None:
        super().__init__()
        self._folder, self._width = folder, width

    @override
    def loadResource(self, kind: int, url: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        return _picture(self._folder, QUrl(url).toString(), round(self._width))


@lru_cache(maxsize=64)
def _picture(folder: str, name: str, width: int) -> QImage:
    missing = QImage(1, 1, QImage.Format.Format_ARGB32)
    missing.fill(Qt.GlobalColor.transparent)
    if not folder or QUrl(name).scheme() not in ("", "file"):
        return missing
    base = Path(folder).resolve()
    path = (base / name.removeprefix("file://")).resolve()
    if not path.is_relative_to(base) or not path.is_file():
        return missing
    if path.stat().st_size > MOST_PICTURE_BYTES:
        return missing
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() > width:
        reader.setScaledSize(QSize(width, max(1, size.height() * width // size.width())))
    found = reader.read()
    return missing if found.isNull() else found


@lru_cache(maxsize=128)
def _document(text: str, width: float, theme_name: ThemeName, folder: str) -> QTextDocument:
    theme = THEMES[theme_name]
    document = _NoteDocument(folder, width)
    document.setDefaultFont(text_font(TEXT_PX))
    document.setMarkdown(text[:MOST_CHARS], MARKDOWN_FEATURES)
    give_room(document, margin=0.0, border=theme.field_border, above=0, below=5)
    document.setTextWidth(width)
    _color_links(document, theme.accent)
    return document


def _color_links(document: QTextDocument, color: QColor) -> None:
    """Markdown takes the colour of links from the application's palette, which may be that of another theme."""
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            part = parts.fragment()
            look = part.charFormat()
            if look.isAnchor():
                look.setForeground(color)
                cursor = QTextCursor(document)
                cursor.setPosition(part.position())
                cursor.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(look)
            parts += 1
        block = block.next()


def draw_note(
    painter: QPainter, text: str, width: float, height: float, theme: Theme, folder: Path | None
) -> None:
    """Draw a note's text with its top left corner at the painter's origin, scene pixels."""
    document = _document(text, width, theme.name, str(folder or ""))
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, theme.text)
    painter.save()
    painter.setClipRect(0.0, 0.0, width, height)  # type: ignore[call-overload]
    document.documentLayout().draw(painter, context)
    painter.restore()


def link_at(text: str, width: float, at: QPointF, theme: Theme, folder: Path | None) -> str:
    """The address of the link at a place in a note's text; empty if there is none."""
    layout = _document(text, width, theme.name, str(folder or "")).documentLayout()
    return layout.anchorAt(at)
