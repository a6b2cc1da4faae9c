"""Markdown as a page: Qt sets it without any space between its parts."""

from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)

MARKDOWN_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


def give_room(
    document: QTextDocument, *, margin: float, border: QColor, above: int = 2, below: int = 8
) -> None:
    """Put space around and between the parts of a page.

    Args:
        margin: around the page, pixels.
        border: colour of the lines of tables.
        above, below: around a paragraph, pixels.
    """
    document.setDocumentMargin(margin)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        if cursor.currentTable() is None:
            room = QTextBlockFormat()
            room.setTopMargin(above + 8 if block.blockFormat().headingLevel() else above)
            room.setBottomMargin(below)
            cursor.mergeBlockFormat(room)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format()
            look.setCellPadding(5)
            look.setTopMargin(10)
            look.setBottomMargin(4)
            look.setBorder(1)
            look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBorderCollapse(True)  # else only two sides of the outer frame are drawn
            look.setCellSpacing(0)
            look.setBorderBrush(border)
            frame.setFormat(look)
