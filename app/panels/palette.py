"""Node types to choose from: by section, by search, favourites and recent ones first; drag, Enter or double click."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.document.measures import words_of_pin
from app.document.snippets import Snippet, snippet_name
from app.widgets.icons import icon
from app.widgets.node_items import (
    FAVOURITES,
    NODE_MIME,
    RECENT,
    Lack,
    node_items,
    snippet_items,
    split_key,
    use_boosts,
    with_habits,
)
from app.widgets.search_list import SearchList
from app.widgets.style_sheet import RING_PX
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.node_type import NodeType, Pin

_MOST_RECENT = 5
_LEAST_FOOT_PX, MOST_FOOT_PX = 44, 128
"""Height of the foot: as much as its text needs, longer texts scroll. It grows while the pointer is over the panel and
shrinks when that has left: between two nodes the list must not jump."""
_FRAME_PX = 2 * RING_PX
"""What the style sheet's border takes from the foot, left and right or above and below."""
_MOST_PINS = 4


class Palette(QWidget):
    """The panel. Entries are dragged as `NODE_MIME`.

    Signals:
        type_chosen(str): Enter or double click: `<type id>` or `<type id>#<preset key>`.
        favourite_toggled(str): key of the entry to add to or take from the favourites.
        help_wanted(str): node type id.
        set_up_wanted(str): node type id of an entry that cannot be used as things are.
        snippet_rename_wanted(str), snippet_delete_wanted(str): of the snippet of that name.
        cancelled(): Escape in an empty search field.
    """

    type_chosen = Signal(str)
    favourite_toggled = Signal(str)
    help_wanted = Signal(str)
    set_up_wanted = Signal(str)
    snippet_rename_wanted = Signal(str)
    snippet_delete_wanted = Signal(str)
    cancelled = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Palette"))
        self._catalogue = catalogue
        self._favourites: tuple[str, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._uses: Mapping[str, int] = {}
        self._lacks: Mapping[str, Lack] = {}
        self._snippets: Mapping[str, Snippet] = {}
        self._previewed = ""
        self.list = SearchList(self, placeholder=say("Search nodes"), mime_type=NODE_MIME)
        self.list.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.preview = QLabel(self)
        self.preview.setProperty("role", "secondary")
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.preview.setContentsMargins(10, 6, 10, 6)
        self.foot = QScrollArea(self)
        self.foot.setWidgetResizable(True)
        self.foot.setFrameShape(QFrame.Shape.NoFrame)
        self.foot.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot.setFixedHeight(_LEAST_FOOT_PX)
        self.foot.setWidget(self.preview)
        self.set_up = QPushButton(icon("settings"), say("Configure…"), self)
        self.set_up.hide()
        line = QFrame(self)
        line.setProperty("role", "line")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addWidget(line)
        layout.addWidget(self.foot)
        layout.addWidget(self.set_up, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.list)
        self.setMinimumWidth(200)
        self.list.chosen.connect(self.type_chosen)
        self.list.cancelled.connect(self.cancelled)
        self.list.current_changed.connect(self._show_doc)
        self.list.hovered.connect(self._show_hovered)
        self.list.view.customContextMenuRequested.connect(self._show_menu)
        self.set_up.clicked.connect(self._want_set_up)
        self._fill()
        self._show_doc("")

    def show_habits(
        self, favourites: Sequence[str], recent: Sequence[str], uses: Mapping[str, int]
    ) -> None:
        """What the person likes and uses: keys of entries, newest first; key -> times placed."""
        habits = (tuple(favourites), tuple(recent), dict(uses))
        if habits != (self._favourites, self._recent, self._uses):
            self._favourites, self._recent, self._uses = habits
            self._fill()

    def show_lacks(self, lacks: Mapping[str, Lack]) -> None:
        """Node type id -> what is missing for it; shown with a mark, the reason and a way out."""
        if lacks != self._lacks:
            self._lacks = dict(lacks)
            self._fill()
            self._show_doc(self.list.current_key())

    def show_snippets(self, snippets: Mapping[str, Snippet]) -> None:
        """Name -> snippet: a section of their own."""
        self._snippets = snippets
        self._fill()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Offer another catalogue."""
        self._catalogue = catalogue
        self._fill()

    def menu_for(self, key: str) -> QMenu:
        """The context menu of an entry, not yet shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add = menu.addAction(icon("plus"), say("Add to canvas"))
        known = key in self._favourites
        name = snippet_name(key)
        star = menu.addAction(
            icon("star-off" if known else "star"),
            say("Remove from favourites") if known else say("Add to favourites"),
        )

        def choose() -> None:
            self.type_chosen.emit(key)

        def toggle() -> None:
            self.favourite_toggled.emit(key)

        add.triggered.connect(choose)
        star.triggered.connect(toggle)
        if name:
            self._fill_for_snippet(menu, name)
        else:
            self._fill_for_type(menu, split_key(key)[0])
        return menu

    def _fill_for_type(self, menu: QMenu, type_id: str) -> None:
        def explain() -> None:
            self.help_wanted.emit(type_id)

        def set_up() -> None:
            self.set_up_wanted.emit(type_id)

        menu.addAction(icon("circle-question-mark"), say("Help (F1)")).triggered.connect(explain)
        if type_id in self._lacks and self._lacks[type_id].setting:
            menu.addAction(icon("settings"), say("Configure…")).triggered.connect(set_up)

    def _fill_for_snippet(self, menu: QMenu, name: str) -> None:
        def rename() -> None:
            self.snippet_rename_wanted.emit(name)

        def delete() -> None:
            self.snippet_delete_wanted.emit(name)

        menu.addSeparator()
        menu.addAction(icon("pencil"), say("Rename…")).triggered.connect(rename)
        menu.addAction(icon("trash-2"), say("Delete")).triggered.connect(delete)

    def _fill(self) -> None:
        snippets = snippet_items(self._snippets.values())
        types = with_habits(node_items(self._catalogue.values()), self._uses, self._lacks)
        items = [*snippets, *types]
        by_key = {item.key: item for item in items}
        recent = [key for key in self._recent if key not in self._favourites][:_MOST_RECENT]
        first = [
            replace(by_key[key], section=section)
            for section, keys in ((say(FAVOURITES), self._favourites), (say(RECENT), recent))
            for key in keys
            if key in by_key
        ]
        self.list.set_boosts(use_boosts(self._uses, self._favourites))
        bar = self.list.view.verticalScrollBar()
        below_habits = bar.value() - self._height_of_habits()
        self.list.set_items(items, [*first, *items])
        if self.isVisible() and not self.list.field.text().strip():
            # Favourites and recent ones come and go above: what is below keeps its place under the pointer.
            self.list.view.doItemsLayout()
            bar.setValue(self._height_of_habits() + below_habits)

    def _height_of_habits(self) -> int:
        """How far down the first entry stands that is neither a favourite nor a recent one."""
        view, model = self.list.view, self.list.model
        habits = (say(FAVOURITES), say(RECENT))
        for row in range(model.rowCount()):
            item = model.item(row)
            if item is not None and item.section not in habits:
                return view.visualRect(model.index(row)).top() + view.verticalScrollBar().value()
        return 0

    def _show_hovered(self, key: str) -> None:
        self._show_doc(key or self.list.current_key())

    def _show_doc(self, key: str) -> None:
        self._previewed = split_key(key)[0]
        node_type = self._catalogue.get(self._previewed)
        lack = self._lacks.get(self._previewed)
        self.set_up.setVisible(lack is not None and bool(lack.setting))
        snippet = self._snippets.get(snippet_name(key))
        if snippet is not None:
            self.preview.setText(snippet_items([snippet])[0].detail)
        elif node_type is not None:
            self.preview.setText(doc_preview(node_type, lack.reason if lack is not None else ""))
        else:
            self.preview.setText(say("Drag a node onto the canvas, or press Enter."))
        self._fit_foot(may_shrink=not self.underMouse())
        self.foot.verticalScrollBar().setValue(0)

    def _fit_foot(self, *, may_shrink: bool) -> None:
        wanted = self.preview.heightForWidth(self.width() - _FRAME_PX) + _FRAME_PX
        least = _LEAST_FOOT_PX if may_shrink else self.foot.height()
        self.foot.setFixedHeight(max(least, min(wanted, MOST_FOOT_PX)))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._fit_foot(may_shrink=True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot(may_shrink=not self.underMouse())

    def _want_set_up(self) -> None:
        self.set_up_wanted.emit(self._previewed)

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.view.indexAt(place)
        item = self.list.model.item(index.row())
        if (
            item is None
        ):  # the menu key: Qt gives a place that has nothing to do with the current row
            index = self.list.view.currentIndex()
            item, place = (
                self.list.model.item(index.row()),
                self.list.view.visualRect(index).center(),
            )
        if item is not None:
            self.menu_for(item.key).popup(self.list.view.viewport().mapToGlobal(place))


def doc_preview(node_type: NodeType, lack: str = "") -> str:
    """The head of a node's page: why it cannot be used, what it does, what it reads and gives."""
    lines = [lack, say(node_type.doc)] if lack else [say(node_type.doc)]
    for word, pins in ((say("Reads"), node_type.inputs), (say("Gives"), node_type.outputs)):
        if names := _names(pins):
            lines.append(f"{word} {names}")
    return "\n".join(lines)


def _names(pins: Sequence[Pin]) -> str:
    names = [words_of_pin(pin) for pin in pins if not pin.is_exec]
    more = len(names) - _MOST_PINS
    return ", ".join(names[:_MOST_PINS]) + (say(" and {more} more", more=more) if more > 0 else "")
