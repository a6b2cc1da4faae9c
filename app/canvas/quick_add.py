"""The search for a node to add: at the pointer, or at the loose end of a wire with only what fits."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.document.splicing import fits_pin
from app.widgets.buttons import push_button
from app.widgets.node_items import Lack, node_items, split_key, use_boosts, with_habits
from app.widgets.search_list import SearchList
from app.widgets.search_ranking import SearchItem
from app.widgets.theme import theme
from runtime.nodes.node_type import NodeType
from runtime.visualflow.flow import FlowPin

WIDTH, HEIGHT = 320, 380
MOST_LIKELY = 4


def items_of(
    catalogue: Mapping[str, NodeType], picked_up: Sequence[tuple[FlowPin, bool]] = ()
) -> list[SearchItem]:
    """Palette entries as search items.

    Args:
        picked_up: pins (and whether they are outputs) that the new node must fit; empty: all entries.
    """
    return node_items(
        node_type
        for node_type in catalogue.values()
        if not node_type.is_hidden
        and all(fits_pin(node_type, pin, is_output=is_output) for pin, is_output in picked_up)
    )


class _Parts(NamedTuple):
    list: SearchList
    toggle: QCheckBox
    lack: QLabel
    set_up: QPushButton


class QuickAdd(QFrame):
    """A popup over the canvas; one exists for each canvas and is reused.

    Signals:
        chosen(str): key of the entry.
        closed(): it went away, chosen or not.
        set_up_wanted(str): edit the setting that this node type lacks.
    """

    chosen = Signal(str)
    closed = Signal()
    set_up_wanted = Signal(str)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("quickAdd")
        self.setAccessibleName(self.tr("Add a node"))
        self._every: Callable[[], Sequence[SearchItem]] = tuple
        self._fitting: Sequence[SearchItem] = ()
        self._uses: Mapping[str, int] = {}
        self._favourites: tuple[str, ...] = ()
        self._lacks: Mapping[str, Lack] = {}
        self._likely: Mapping[str, float] = {}
        self._instead: Callable[[str], None] | None = None
        self.hide()

    @cached_property
    def _parts(self) -> _Parts:
        """What is inside; most canvases are closed before anybody searches on them."""
        found = SearchList(self, placeholder=self.tr("Search nodes to add"), chooses_on_click=True)
        toggle = QCheckBox(self.tr("Show nodes that do not fit, too"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(found, 1)
        lack = QLabel(self)
        lack.setProperty("role", "secondary")
        lack.setTextFormat(Qt.TextFormat.PlainText)
        lack.setWordWrap(True)
        set_up = push_button(self, self.tr("Configure…"), "settings")
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 8, 0)
        foot.addWidget(lack, 1)
        foot.addWidget(set_up, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(foot)
        layout.addWidget(toggle, 0, Qt.AlignmentFlag.AlignHCenter)
        for unseen in (lack, set_up):
            unseen.hide()
        found.chosen.connect(self._choose)
        found.cancelled.connect(self.dismiss)
        found.current_changed.connect(self._show_lack)
        set_up.clicked.connect(self._want_set_up)
        toggle.toggled.connect(self._fill)
        found.field.installEventFilter(self)
        found.view.installEventFilter(self)
        return _Parts(found, toggle, lack, set_up)

    @property
    def list(self) -> SearchList:
        """The entries and the field that searches them."""
        return self._parts.list

    @property
    def toggle(self) -> QCheckBox:
        """Whether nodes that do not fit are offered, too."""
        return self._parts.toggle

    @property
    def lack(self) -> QLabel:
        """Why the entry at hand cannot be used."""
        return self._parts.lack

    @property
    def set_up(self) -> QPushButton:
        """Edits the setting that the entry lacks."""
        return self._parts.set_up

    def open(
        self,
        at: QPointF,
        fitting: Sequence[SearchItem],
        every: Callable[[], Sequence[SearchItem]] | None = None,
        likely: Mapping[str, float] | None = None,
        typed: str = "",
    ) -> None:
        """Show the popup.

        Args:
            at: where the node will go, widget pixels.
            fitting: entries to offer.
            every: gives all entries, for the toggle; None: no toggle.
            likely: key -> how much further up an entry stands.
            typed: what was typed already.
        """
        self._instead = None
        self.list.call(self.tr("Search nodes to add"))
        self._likely = likely or {}
        self._fitting, self._every = self._likely_first(fitting), every or tuple
        self.toggle.setVisible(every is not None)
        self.toggle.setChecked(False)
        self.list.field.setText(typed)
        self._fill()
        colors = theme()
        self.setStyleSheet(
            f"#quickAdd {{ background: {colors.panel.name()}; border-radius: 8px;"
            f" border: 1px solid {colors.field_border.name()}; }}"
        )
        area = self._canvas.rect().adjusted(4, 4, -4, -4)
        width, height = min(WIDTH, area.width()), min(HEIGHT, area.height())
        box = QRect(round(at.x()) - 24, round(at.y()) - 8, width, height)
        box.moveLeft(max(area.left(), min(box.left(), area.right() - width)))
        box.moveTop(max(area.top(), min(box.top(), area.bottom() - height)))
        self.setGeometry(box)
        self.show()
        self.raise_()
        self.list.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_habits(self, favourites: Sequence[str], uses: Mapping[str, int]) -> None:
        """What the person likes and uses: keys of entries; key -> times placed."""
        self._favourites, self._uses = tuple(favourites), uses

    def show_lacks(self, lacks: Mapping[str, Lack]) -> None:
        """Node type id -> what is missing for it."""
        self._lacks = lacks

    def _likely_first(self, items: Sequence[SearchItem]) -> Sequence[SearchItem]:
        """Entries with the likeliest few in a section of their own at the top."""
        known = [item for item in items if item.key in self._likely]
        known.sort(key=lambda item: -self._likely[item.key])
        first = {item.key for item in known[:MOST_LIKELY]}
        title = self.tr("Used here before")
        return [
            *(replace(item, section=title) for item in known[:MOST_LIKELY]),
            *(item for item in items if item.key not in first),
        ]

    def open_other(
        self,
        at: QPointF,
        items: Sequence[SearchItem],
        chosen: Callable[[str], None],
        called: str,
    ) -> None:
        """Search something else with the same popup, such as wires; `chosen` gets the key.

        Args:
            called: what is searched, for the field and for screen readers.
        """
        self.open(at, items)
        self._instead = chosen
        self.list.call(called)

    def _fill(self) -> None:
        items = self._every() if self.toggle.isChecked() else self._fitting
        boosts = use_boosts(self._uses, self._favourites)
        for key, boost in self._likely.items():
            boosts[key] = boosts.get(key, 0.0) + boost
        self.list.set_boosts(boosts)
        self.list.set_items(with_habits(items, self._uses, self._lacks))
        self.list.select_first()

    def _show_lack(self, key: str) -> None:
        """Say why the entry at hand cannot be used, and offer the setting that helps."""
        lack = self._lacks.get(split_key(key)[0]) if self._instead is None else None
        self.lack.setText(lack.reason if lack is not None else "")
        self.lack.setVisible(lack is not None)
        self.set_up.setVisible(lack is not None and bool(lack.setting))

    def _want_set_up(self) -> None:
        type_id = split_key(self.list.current_key())[0]
        self.dismiss()
        self.set_up_wanted.emit(type_id)

    def _choose(self, key: str) -> None:
        instead = self._instead
        self.hide()
        if instead is not None:
            instead(key)
        else:
            self.chosen.emit(key)
        self._went()

    def dismiss(self) -> None:
        """Put the popup away without a choice."""
        if self.isVisible():
            self.hide()
            self._went()

    def _went(self) -> None:
        self._canvas.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # the window's own Escape shortcuts must not take it away
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.dismiss()
                return True
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            now = QApplication.focusWidget()
            if now is not None and not self.isAncestorOf(now):
                self.dismiss()
        return super().eventFilter(watched, event)
