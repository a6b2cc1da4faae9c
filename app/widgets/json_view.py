"""A JSON value to read: as a tree or as text, with a button that copies all of it."""

from functools import cached_property

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.widgets.buttons import icon_button
from app.widgets.code_edit import CodeEdit, Language
from app.widgets.json_tree import JsonTree
from app.widgets.texts import pretty_json
from runtime.base.json_value import JsonValue
from runtime.base.words import say, say_count

TEXT_LIMIT = 200_000
"""Characters shown as text; the copy button always copies all."""


class JsonView(QWidget):
    """The viewer. A text is shown as text, anything else as a tree first; each page is made when it is needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: JsonValue = None
        self._is_filled = False
        self._stack = QStackedWidget(self)
        self._note = QLabel(self)
        self._note.setProperty("role", "secondary")
        self.as_text = icon_button(self, "braces", say("Show as text"))
        self.as_text.setCheckable(True)
        copy = icon_button(self, "copy", say("Copy all"))
        bar = QHBoxLayout()
        bar.setContentsMargins(4, 0, 4, 0)
        bar.addWidget(self._note, 1)
        bar.addWidget(self.as_text)
        bar.addWidget(copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)
        self.as_text.toggled.connect(self._turn)
        copy.clicked.connect(self._copy)

    @cached_property
    def tree(self) -> JsonTree:
        """The value as a tree."""
        tree = JsonTree(self)
        self._stack.addWidget(tree)
        return tree

    @cached_property
    def text(self) -> CodeEdit:
        """The value as JSON."""
        return self._page("json", say("Value as text"))

    @cached_property
    def _plain(self) -> CodeEdit:
        return self._page("text", say("Text"))

    def _page(self, language: Language, name: str) -> CodeEdit:
        page = CodeEdit(language, self, numbers=False)
        page.setReadOnly(True)
        page.setAccessibleName(name)
        self._stack.addWidget(page)
        return page

    def show_value(self, value: JsonValue) -> None:
        """Show a value."""
        self._value = value
        self._is_filled = False
        self._note.setText(_size_of(value))
        self.as_text.setVisible(not isinstance(value, str))
        if isinstance(value, str):
            self._plain.setPlainText(value[:TEXT_LIMIT])
            if len(value) > TEXT_LIMIT:
                self._note.setText(
                    say(
                        "The first {text_limit:,} of {count:,} characters",
                        text_limit=TEXT_LIMIT,
                        count=len(value),
                    )
                )
            self._stack.setCurrentWidget(self._plain)
        elif value is not None or self._stack.count():
            self._show_json(value)

    def _show_json(self, value: JsonValue) -> None:
        self.tree.show_value(value)
        self._turn(self.as_text.isChecked())

    def _turn(self, as_text: bool) -> None:
        if isinstance(self._value, str):
            return
        if as_text and not self._is_filled:
            self._is_filled = True
            text = pretty_json(self._value)
            self.text.setPlainText(text[:TEXT_LIMIT])
        self._stack.setCurrentWidget(self.text if as_text else self.tree)

    def _copy(self) -> None:
        text = self._value if isinstance(self._value, str) else pretty_json(self._value)
        QGuiApplication.clipboard().setText(text)


def _size_of(value: JsonValue) -> str:
    if value is None:
        return say("Nothing")
    if isinstance(value, dict | list):
        if isinstance(value, dict):
            return say_count(len(value), "1 key", "{count:,} keys")
        return say_count(len(value), "1 entry", "{count:,} entries")
    if isinstance(value, str):
        return say("{count:,} characters", count=len(value))
    return ""
