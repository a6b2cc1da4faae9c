"""The node reference in the program: every node type's page, found by name, with links from one to another."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QIcon,
    QKeySequence,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.document.node_examples import examples_of
from app.widgets.buttons import icon_button
from app.widgets.markdown_page import MARKDOWN_FEATURES, give_room
from app.widgets.node_items import node_items, split_key
from app.widgets.search_list import SearchList
from app.widgets.sliced import Drawing, SlicedWork
from app.widgets.theme import theme, theme_changes
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.node_type import CATEGORY_TITLES, NodeType
from runtime.nodes.reference import node_page
from runtime.visualflow.flow import VisualFlow

CONTENTS = ""
"""Key of the page that lists all of them."""


PICTURE = QSize(200, 84)
DrawFlow = Callable[[VisualFlow, QSize, float], Drawing]


class NodeHelp(QDialog):
    """A window beside the program; one is enough, `show_page` turns it to another page.

    Args:
        flows: where uses of a node are looked for, as examples.
        picture: draws a flow in a picture of that size, for a device pixel ratio.

    Signals:
        insert_wanted(object): put this `NodeExample` into the flow in front.
    """

    insert_wanted = Signal(object)

    def __init__(
        self,
        catalogue: Catalogue,
        type_id: str = CONTENTS,
        parent: QWidget | None = None,
        *,
        flows: Sequence[VisualFlow] = (),
        picture: DrawFlow | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._flows = flows
        self._picture = picture
        self._drawing = SlicedWork(self)
        self._past: list[str] = []
        self._future: list[str] = []
        self.shown_page = CONTENTS
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setSizeGripEnabled(True)
        self.resize(960, 720)
        self.list = SearchList(self, placeholder=say("Search nodes"), chooses_on_click=True)
        self.list.set_items(node_items(catalogue.values()))
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.back = self._button("arrow-left", say("Back"), QKeySequence.StandardKey.Back)
        self.forward = self._button("arrow-right", say("Forward"), QKeySequence.StandardKey.Forward)
        self.contents = self._button("list", say("All nodes"), None)
        self._examples_box = QWidget(self)
        self._examples = QHBoxLayout(self._examples_box)
        self._examples.setContentsMargins(0, 4, 0, 0)
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.list.cancelled.connect(self.reject)
        self.page.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.contents.clicked.connect(self._show_contents)
        theme_changes().changed.connect(self._show_again)
        self._show(type_id)
        self.page.setFocus()

    def show_page(self, type_id: str) -> None:
        """Turn to the page of a node type, or to the contents; unknown types change nothing."""
        if type_id == self.shown_page or (type_id and type_id not in self._catalogue):
            return
        self._past.append(self.shown_page)
        self._future.clear()
        self._show(type_id)

    def go_back(self) -> None:
        """The page before."""
        if self._past:
            self._future.append(self.shown_page)
            self._show(self._past.pop())

    def go_forward(self) -> None:
        """The page that was left by going back."""
        if self._future:
            self._past.append(self.shown_page)
            self._show(self._future.pop())

    def _show(self, type_id: str) -> None:
        self.shown_page = type_id
        node_type = self._catalogue.get(type_id)
        title = say(node_type.title) if node_type is not None else say("Nodes")
        text = (
            contents_text(self._catalogue)
            if node_type is None
            else help_text(node_type, self._catalogue)
        )
        self.setWindowTitle(say("Help: {title}", title=title))
        self.page.setAccessibleName(say("Help on {title}", title=title))
        self.page.document().setMarkdown(text, MARKDOWN_FEATURES)
        give_room(self.page.document(), margin=16, border=theme().field_border)
        self.page.verticalScrollBar().setValue(0)
        self._show_examples(type_id)
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._future))

    @Slot()
    def _show_again(self) -> None:
        """In the colours of another theme, at the same place."""
        bar = self.page.verticalScrollBar()
        place = bar.value()
        self._show(self.shown_page)
        bar.setValue(place)

    def _show_examples(self, type_id: str) -> None:
        """A button for each example of the page's node type; its picture shows the nodes."""
        self.example_buttons: list[QToolButton] = []
        while (item := self._examples.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        examples = examples_of(type_id, self._catalogue, self._flows)
        blank = QPixmap(PICTURE)
        blank.fill(Qt.GlobalColor.transparent)
        for example in examples:
            button = QToolButton(self)
            button.setProperty("role", "tile")
            button.setText(self.tr("Insert: {}").format(example.title))
            button.setToolTip(
                self.tr("Put these nodes into the flow in front; Undo takes them out")
            )
            button.setAccessibleName(button.text())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            if self._picture is not None:  # room for it, so that nothing moves when it comes
                button.setIcon(QIcon(blank))
            button.setIconSize(PICTURE)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(partial(self.insert_wanted.emit, example))
            self._examples.addWidget(button)
            self.example_buttons.append(button)
        self._examples.addStretch(1)
        self._examples_box.setVisible(bool(self.example_buttons))
        self._drawing.start(self._draw([one.flow for one in examples]), at_once=False)

    def _draw(self, flows: Sequence[VisualFlow]) -> Iterator[None]:
        if self._picture is None:
            return
        for button, flow in zip(self.example_buttons, flows, strict=True):
            picture = yield from self._picture(flow, PICTURE, self.devicePixelRatioF())
            button.setIcon(QIcon(picture))

    def _choose(self, key: str) -> None:
        self.show_page(split_key(key)[0])

    def _follow(self, link: QUrl) -> None:
        self.show_page(link.fragment())

    def _show_contents(self) -> None:
        self.show_page(CONTENTS)

    def _button(self, name: str, text: str, keys: QKeySequence.StandardKey | None) -> QToolButton:
        button = icon_button(self, name, text)
        if keys is not None:
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        for button in (self.back, self.forward, self.contents):
            bar.addWidget(button)
        bar.addStretch(1)
        reader = QWidget(self)
        column = QVBoxLayout(reader)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self.page, 1)
        column.addWidget(self._examples_box)
        split = QSplitter(self)
        split.addWidget(self.list)
        split.addWidget(reader)
        split.setSizes([240, 680])
        split.setStretchFactor(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)


def help_text(node_type: NodeType, catalogue: Catalogue) -> str:
    """The help page of a node type, as Markdown: its page of the reference and links to its neighbours."""
    page = node_page(node_type).split("\n", 1)[1].removeprefix("##")
    neighbours = [
        f"[{say(other.title)}](#{other.id})"
        for other in catalogue.values()
        if other.category is node_type.category and other.id != node_type.id and not other.is_hidden
    ]
    also = " · ".join(neighbours)
    more = say("More in {category}", category=say(CATEGORY_TITLES[node_type.category]))
    return f"{page}\n\n## {more}\n\n{also}\n"


def contents_text(catalogue: Catalogue) -> str:
    """Links to every page, by category, as Markdown."""
    lines = [
        "# " + say("Nodes"),
        "",
        say(
            "*Steps* run when control comes to them. *Values* have no control pins and are worked out again each "
            "time something reads them. An input without a wire takes its default; without a default it takes what "
            "the step before gave under the same name."
        ),
    ]
    for category, title in CATEGORY_TITLES.items():
        links = [
            f"[{say(one.title)}](#{one.id})"
            for one in catalogue.values()
            if one.category is category and not one.is_hidden
        ]
        if links:
            lines += ["", f"## {say(title)}", "", " · ".join(links)]
    return "\n".join(lines)
