"""What an empty canvas says: what to do, with three live buttons."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.widgets.icons import icon
from app.widgets.theme import text_font, theme, theme_changes

WIDTH_PX = 320


class WelcomeCard(QFrame):
    """Floats in the middle of an empty canvas.

    Signals:
        node_wanted(): show the search that adds a node.
        example_wanted(): show templates and examples.
        file_wanted(): ask for a file.
    """

    node_wanted = Signal()
    example_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setProperty("role", "card")
        self.setAccessibleName("Empty flow")
        self.setFixedWidth(WIDTH_PX)
        title = QLabel(self.tr("This flow is empty"), self)
        title.setFont(text_font(15, bold=True))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint = QLabel(self.tr("Drag a node from the palette, or start here."), self)
        hint.setProperty("role", "secondary")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add_node = self._button("plus", self.tr("Add a node"), self.tr("Tab"))
        self.add_node.setDefault(True)
        self._recolor()
        theme_changes().changed.connect(self._recolor)
        self.add_node.clicked.connect(self.node_wanted)
        self.open_example = self._button("book-open", self.tr("Templates and examples…"))
        self.open_example.clicked.connect(self.example_wanted)
        self.open_file = self._button("folder-open", self.tr("Open a file…"), self.tr("Ctrl+O"))
        self.open_file.clicked.connect(self.file_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 24)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addSpacing(8)
        for button in (self.add_node, self.open_example, self.open_file):
            layout.addWidget(button)
        canvas.installEventFilter(self)
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._place()
        super().showEvent(event)

    def _button(self, icon_name: str, text: str, keys: str = "") -> QPushButton:
        button = QPushButton(icon(icon_name), text, self)
        button.setMinimumHeight(32)
        if keys:
            button.setToolTip(f"{text} ({keys})")
        return button

    def _recolor(self) -> None:
        """The default button stands on the accent colour."""
        self.add_node.setIcon(icon("plus", theme().on_accent))

    def _place(self) -> None:
        canvas = self.parentWidget()
        if canvas is not None:
            self.adjustSize()
            self.move((canvas.width() - self.width()) // 2, (canvas.height() - self.height()) // 2)
