"""A plain-text editor for code, JSON and prompts: line numbers, highlighting, one marked error line."""

from collections.abc import Iterator
from functools import cache
from typing import Literal, TypeAlias

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from app.widgets.line_edit import is_alt_text
from app.widgets.sliced import SlicedWork
from app.widgets.theme import Theme, mono_font, theme, theme_changes

Language: TypeAlias = Literal["python", "json", "jinja", "markdown", "text"]

HIGHLIGHT_LIMIT = 200_000
"""Characters beyond which a text stays uncoloured, so that typing stays fast."""

_INDENT = "    "
_DELAY_MS = 60
_Span: TypeAlias = tuple[int, int, str]


class CodeEdit(QPlainTextEdit):
    """The editor. Tab indents code; Escape, then Tab leaves it (no keyboard trap).

    Signals:
        edit_finished(): the focus left.
    """

    edit_finished = Signal()

    def __init__(
        self, language: Language = "python", parent: QWidget | None = None, *, numbers: bool = True
    ) -> None:
        super().__init__(parent)
        self._numbers = _LineNumbers(self) if numbers else None
        self._error: tuple[int, str] | None = None
        self._leaves_with_tab = False
        self.setFont(mono_font())
        self.setLineWrapMode(
            QPlainTextEdit.LineWrapMode.NoWrap
            if language in ("python", "json")
            else QPlainTextEdit.LineWrapMode.WidgetWidth
        )
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(" ") * 4)
        self.setTabChangesFocus(language != "python")
        self._highlighter = _Highlighter(self.document(), language)
        self.blockCountChanged.connect(self._fit_margin)
        self.updateRequest.connect(self._scroll_margin)
        self.cursorPositionChanged.connect(self._mark_lines)
        theme_changes().changed.connect(self._mark_lines)
        self._fit_margin()
        self._mark_lines()

    def set_error(self, line: int | None, text: str = "") -> None:
        """Mark one line (1-based) as wrong, with `text` as its tooltip; None removes the mark."""
        self._error = None if line is None else (line, text)
        self.setToolTip(text if line is not None else "")
        self._mark_lines()
        if self._numbers is not None:
            self._numbers.update()

    def error_line(self) -> int | None:
        """The marked line, 1-based."""
        return self._error[0] if self._error is not None else None

    def margin_width(self) -> int:
        """Pixels the line numbers take."""
        if self._numbers is None:
            return 0
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + 16

    def paint_margin(self, event: QPaintEvent) -> None:
        """Draw the visible line numbers; called by the margin widget."""
        if self._numbers is None:
            return
        painter = QPainter(self._numbers)
        painter.fillRect(event.rect(), theme().panel)
        painter.setFont(mono_font(11))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        current = self.textCursor().blockNumber()
        while block.isValid() and top <= event.rect().bottom():
            height = self.blockBoundingRect(block).height()
            if block.isVisible() and top + height >= event.rect().top():
                self._paint_number(painter, block, top, block.blockNumber() == current)
            block = block.next()
            top += height
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.tabChangesFocus():
            # The first Escape frees the Tab key, the second one is for whatever is around the editor.
            event.setAccepted(not self._leaves_with_tab)
            self._leaves_with_tab = True
            return
        if self._is_indent(event) and not self._leaves_with_tab:
            self._indent(outwards=event.key() == Qt.Key.Key_Backtab)
            return
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._leaves_with_tab:
            self.setTabChangesFocus(True)
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            self.setTabChangesFocus(False)
            return
        self._leaves_with_tab = False
        if is_alt_text(event):
            event.ignore()
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._highlighter.language in ("python", "json") and not self.isReadOnly():
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return
            self._new_line()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._leaves_with_tab = False
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.edit_finished.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._numbers is not None:
            area = self.contentsRect()
            self._numbers.setGeometry(
                QRect(area.left(), area.top(), self.margin_width(), area.height())
            )

    def _is_indent(self, event: QKeyEvent) -> bool:
        return (
            event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            and not self.tabChangesFocus()
            and not self.isReadOnly()
        )

    def _indent(self, *, outwards: bool) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection() and not outwards:
            cursor.insertText(_INDENT)
            return
        document = self.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
        cursor.beginEditBlock()
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            line = QTextCursor(block)
            if not outwards:
                line.insertText(_INDENT)
            else:
                spaces = len(block.text()) - len(block.text().lstrip(" "))
                for _ in range(min(spaces, len(_INDENT))):
                    line.deleteChar()
            block = block.next()
        cursor.endEditBlock()

    def _new_line(self) -> None:
        cursor = self.textCursor()
        text = cursor.block().text()[: cursor.positionInBlock()]
        indent = text[: len(text) - len(text.lstrip(" "))]
        if text.rstrip().endswith((":", "{", "[", "(")):
            indent += _INDENT if self._highlighter.language == "python" else "  "
        cursor.insertText("\n" + indent)
        self.ensureCursorVisible()

    def _fit_margin(self) -> None:
        self.setViewportMargins(self.margin_width(), 0, 0, 0)

    def _scroll_margin(self, area: QRect, dy: int) -> None:
        if self._numbers is None:
            return
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    def _mark_lines(self) -> None:
        marks = []
        if self._error is not None:
            block = self.document().findBlockByNumber(self._error[0] - 1)
            if block.isValid():
                color = QColor(theme().failed)
                color.setAlpha(60)
                marks.append(_full_line(QTextCursor(block), color))
        self.setExtraSelections(marks)
        if self._numbers is not None:
            self._numbers.update()

    def _paint_number(
        self, painter: QPainter, block: QTextBlock, top: float, is_current: bool
    ) -> None:
        number = block.blockNumber() + 1
        wrong = self._error is not None and self._error[0] == number
        colors = theme()
        painter.setPen(
            colors.failed if wrong else colors.text if is_current else colors.text_secondary
        )
        painter.drawText(
            0,
            int(top),
            self.margin_width() - 8,
            self.fontMetrics().height(),
            int(Qt.AlignmentFlag.AlignRight),
            f"{'● ' if wrong else ''}{number}",
        )


class _LineNumbers(QWidget):
    """The strip of line numbers; a child of its editor."""

    def __init__(self, editor: CodeEdit) -> None:
        super().__init__(editor)
        self._editor = editor

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._editor.margin_width(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_margin(event)


class _Highlighter(QSyntaxHighlighter):
    """Colours by pygments: the whole text is lexed shortly after an edit, only changed lines are redone."""

    def __init__(self, document: QTextDocument, language: Language) -> None:
        super().__init__(document)
        self.language = language
        self._spans: list[list[_Span]] = []
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._lex)
        self._work = SlicedWork(self)
        document.contentsChange.connect(self._edited)
        theme_changes().changed.connect(self._recolor)

    @override
    def highlightBlock(self, text: str) -> None:
        if not self._spans:
            return  # a long text that was just set: it is coloured in slices
        number = self.currentBlock().blockNumber()
        if number < len(self._spans):
            formats = code_formats(theme().is_dark)
            for start, length, kind in self._spans[number]:
                self.setFormat(start, length, formats[kind])

    def _edited(self, _position: int, removed: int, added: int) -> None:
        if self.language != "text" and (removed or added):
            self._timer.start(0 if added > 200 else _DELAY_MS)

    def _recolor(self, _theme: Theme) -> None:
        self.rehighlight()

    def _lex(self) -> None:
        if self.document().characterCount() > HIGHLIGHT_LIMIT:
            self._work.cancel()
            self._spans = []
            return
        self._work.start(self._lexing(self.document()))

    def _lexing(self, document: QTextDocument) -> Iterator[None]:
        """Lex and colour in pieces; an edit on the way has started the timer and begins anew."""
        from app.widgets.code_lexing import lexing  # pygments is not for the start of the window

        text = document.toPlainText()
        lines: list[list[_Span]] = [[]]
        for _some in lexing(text, self.language, lines):
            yield
        if document.toPlainText() != text:
            return
        before, self._spans = self._spans, lines
        block = document.firstBlock()
        while block.isValid():
            number = block.blockNumber()
            after = lines[number] if number < len(lines) else []
            if number >= len(before) or before[number] != after:
                self.rehighlightBlock(block)
                yield
            block = block.next()


@cache
def code_formats(dark: bool) -> dict[str, QTextCharFormat]:
    """Kind of token -> how it looks on a dark or light field."""
    colors = {
        "comment": "#8B95A5" if dark else "#5F6875",
        "keyword": "#8AA6FF" if dark else "#3F51B5",
        "key": "#4FC3DC" if dark else "#0B7285",
        "name": "#E8C37A" if dark else "#7A4E00",
        "string": "#7FD0A0" if dark else "#1F6F41",
        "number": "#E58AD8" if dark else "#A1309A",
    }
    formats = {}
    for kind, color in colors.items():
        formats[kind] = QTextCharFormat()
        formats[kind].setForeground(QColor(color))
    return formats


def _full_line(cursor: QTextCursor, color: QColor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    # The stubs of PySide6 6.11 leave these two attributes out.
    line = QTextCharFormat()
    line.setBackground(color)
    line.setProperty(QTextFormat.Property.FullWidthSelection, True)
    setattr(mark, "format", line)  # noqa: B010 - see above
    setattr(mark, "cursor", cursor)  # noqa: B010 - see above
    return mark
