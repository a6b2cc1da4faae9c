"""Every action with its keys, searchable; and what the program is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.widgets.icons import icon
from app.widgets.mark import Mark
from app.widgets.search_list import SearchList
from app.widgets.search_ranking import SearchItem
from app.widgets.theme import ink
from runtime.base.words import say

MOUSE = (
    ("Pan", "Middle button, right button or Space with drag; two fingers"),
    ("Zoom", "Wheel; pinch"),
    ("Select several", "Drag on empty canvas; Shift adds, Ctrl toggles"),
    ("Move freely", "Alt while dragging a node"),
    ("Connect", "Drag from a pin; drop on empty canvas to add a node"),
    ("Cut wires", "Alt with a click; Ctrl+Shift with drag"),
)

CANVAS_KEYS = (
    ("Walk from node to node", "Ctrl+Arrows"),
    ("Move the selection", "Arrows"),
    ("Move by one pixel", "Shift+Arrows"),
    ("Move a frame without its nodes", "Alt+Shift+Arrows"),
    ("Go to a bookmark", "1 … 9"),
    ("Set a bookmark", "Ctrl+1 … 9"),
    ("Cancel, select nothing", "Esc"),
)
"""Keys of the canvas that are no actions: what they do, and the keys."""


class ShortcutsDialog(QDialog):
    """A list of actions and mouse gestures with a search field.

    Args:
        actions: as `ActionTable.search_items` gives them.
    """

    def __init__(self, actions: Sequence[SearchItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Keyboard shortcuts"))
        self.resize(480, 560)
        self.list = SearchList(self, placeholder=say("Search actions and keys"))
        mouse = [
            SearchItem(
                f"mouse.{number}",
                say(name),
                say("Mouse"),
                icon="mouse-pointer-click",
                shortcut=say(how),
            )
            for number, (name, how) in enumerate(MOUSE)
        ]
        canvas = [
            SearchItem(
                f"canvas.{number}", say(name), say("Canvas"), icon="keyboard", shortcut=say(keys)
            )
            for number, (name, keys) in enumerate(CANVAS_KEYS)
        ]
        keyed = [item for item in actions if item.shortcut]
        self.list.set_items([*keyed, *canvas, *mouse])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.list.cancelled.connect(self.reject)
        self.list.setFocus()


class AboutDialog(QDialog):
    """Name, version, purpose, licences."""

    def __init__(self, version: str, qt_version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("About VisualFlow Studio"))
        self.setFixedWidth(440)
        mark = Mark(self, icon("workflow", ink("accent")), 48)
        title = QLabel(say("VisualFlow Studio {version}", version=version), self)
        title.setProperty("role", "title")
        text = QLabel(
            say(
                "Draw an AI workflow, run it, watch it think, answer it, rewind it, ship it.\n\nQt "
                "{qt_version} under the LGPL 3. Icons by Lucide (ISC). Fonts Inter and JetBrains "
                "Mono (SIL OFL 1.1).",
                qt_version=qt_version,
            ),
            self,
        )
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        for widget in (mark, title, text, buttons):
            layout.addWidget(widget)
