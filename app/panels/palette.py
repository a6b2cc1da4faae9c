"""Node types to choose from: by section, by search, favourites and recent ones first; drag, Enter or double click."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout, QWidget

from app.widgets.icons import icon
from app.widgets.node_items import FAVOURITES, NODE_MIME, RECENT, node_items, split_key, use_boosts
from app.widgets.search_list import SearchItem, SearchList
from app.widgets.theme import Theme, theme_changes
from runtime.nodes.catalogue import Catalogue

_MOST_RECENT = 5


class Palette(QWidget):
    """The panel. Entries are dragged as `NODE_MIME`.

    Signals:
        type_chosen(str): Enter or double click: `<type id>` or `<type id>#<preset key>`.
        favourite_toggled(str): key of the entry to add to or take from the favourites.
        help_wanted(str): node type id.
        cancelled(): Escape in an empty search field.
    """

    type_chosen = Signal(str)
    favourite_toggled = Signal(str)
    help_wanted = Signal(str)
    cancelled = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Palette")
        self._catalogue = catalogue
        self._favourites: tuple[str, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._uses: Mapping[str, int] = {}
        self.list = SearchList(self, placeholder="Search nodes", mime_type=NODE_MIME)
        self.list.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.preview = QLabel(self)
        self.preview.setProperty("role", "secondary")
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.preview.setFixedHeight(64)
        self.preview.setContentsMargins(10, 6, 10, 6)
        line = QFrame(self)
        line.setProperty("role", "line")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addWidget(line)
        layout.addWidget(self.preview)
        self.setFocusProxy(self.list)
        self.setMinimumWidth(200)
        self.list.chosen.connect(self.type_chosen)
        self.list.cancelled.connect(self.cancelled)
        self.list.current_changed.connect(self._show_doc)
        self.list.view.customContextMenuRequested.connect(self._show_menu)
        theme_changes().changed.connect(self._recolor)
        self._fill()
        self._show_doc("")

    def show_habits(
        self, favourites: Sequence[str], recent: Sequence[str], uses: Mapping[str, int]
    ) -> None:
        """What the person likes and uses: keys of entries, newest first; key -> times placed."""
        if (tuple(favourites), tuple(recent)) != (self._favourites, self._recent):
            self._favourites, self._recent = tuple(favourites), tuple(recent)
            self._uses = dict(uses)
            self._fill()
        self._uses = dict(uses)
        self.list.set_boosts(use_boosts(self._uses, self._favourites))

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Offer another catalogue."""
        self._catalogue = catalogue
        self._fill()

    def menu_for(self, key: str) -> QMenu:
        """The context menu of an entry, not yet shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add = menu.addAction(icon("plus"), "Add to canvas")
        known = key in self._favourites
        star = menu.addAction(
            icon("star-off" if known else "star"),
            "Remove from favourites" if known else "Add to favourites",
        )

        def choose() -> None:
            self.type_chosen.emit(key)

        def toggle() -> None:
            self.favourite_toggled.emit(key)

        help_ = menu.addAction(icon("circle-question-mark"), "Help (F1)")

        def explain() -> None:
            self.help_wanted.emit(split_key(key)[0])

        help_.triggered.connect(explain)
        add.triggered.connect(choose)
        star.triggered.connect(toggle)
        return menu

    def _fill(self) -> None:
        items = node_items(self._catalogue.values())
        by_key = {item.key: item for item in items}
        recent = [key for key in self._recent if key not in self._favourites][:_MOST_RECENT]
        first = [
            _moved(by_key[key], section)
            for section, keys in ((FAVOURITES, self._favourites), (RECENT, recent))
            for key in keys
            if key in by_key
        ]
        self.list.set_boosts(use_boosts(self._uses, self._favourites))
        self.list.set_items(items, [*first, *items])

    def _show_doc(self, key: str) -> None:
        type_id, _preset = split_key(key)
        node_type = self._catalogue.get(type_id)
        self.preview.setText(
            node_type.doc
            if node_type is not None
            else "Drag a node onto the canvas, or press Enter."
        )

    def _show_menu(self, place: QPoint) -> None:
        item = self.list.model.item(self.list.view.indexAt(place).row())
        if item is not None:
            self.menu_for(item.key).popup(self.list.view.viewport().mapToGlobal(place))

    def _recolor(self, _theme: Theme) -> None:
        self._fill()


def _moved(item: SearchItem, section: str) -> SearchItem:
    return SearchItem(
        item.key, item.title, section, item.detail, item.words, item.icon, item.color, item.shortcut
    )
