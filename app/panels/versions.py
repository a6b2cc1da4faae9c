"""Earlier versions of the flow in front: compare with one, restore one, name one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.document.versions import Version
from app.widgets.buttons import push_button
from app.widgets.panel_parts import fill_panel, panel_bar
from app.widgets.row_table import RowTable, TableRow
from app.widgets.texts import exact_time, relative_time
from runtime.base.clock import SystemClock
from runtime.base.words import say, say_count


class VersionsPanel(QWidget):
    """The panel. It shows what it is given; who owns it reads the versions.

    Signals:
        compare_wanted(object): with this `Version`: Enter, a double click or the button.
        side_wanted(object): the same, side by side.
        restore_wanted(object): this `Version`.
        mark_wanted(): name the flow as it is now.
        rename_wanted(object): give this `Version` another name.
    """

    compare_wanted = Signal(object)
    side_wanted = Signal(object)
    restore_wanted = Signal(object)
    mark_wanted = Signal()
    rename_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Versions"))
        self.head = QLabel(self)
        self.head.setProperty("role", "secondary")
        titles = (self.tr("When"), self.tr("Name"), self.tr("Kept for"), self.tr("Size"))
        self.table = RowTable(titles, (160, 220, 260, 160), self)
        self.table.setAccessibleName(self.tr("Versions"))
        self.mark = push_button(self, self.tr("Mark this version…"), "bookmark")
        self.compare = push_button(self, self.tr("Compare"), "diff")
        self.side = push_button(self, self.tr("Side by side"), "git-compare")
        self.restore = push_button(self, self.tr("Restore"), "history")
        self.name = push_button(self, self.tr("Name…"), "pencil")
        buttons = self.compare, self.side, self.restore, self.name, self.mark
        fill_panel(self, panel_bar(self.head, *buttons), self.table)
        self.setFocusProxy(self.table)
        self.table.activated.connect(self._compare)
        self.table.selectionModel().currentChanged.connect(self._show_usable)
        self.mark.clicked.connect(self.mark_wanted)
        self.compare.clicked.connect(self._compare)
        self.side.clicked.connect(self._compare_beside)
        self.restore.clicked.connect(self._restore)
        self.name.clicked.connect(self._rename)
        self.show_versions((), "")

    @property
    def version(self) -> Version | None:
        """The version of the current row."""
        row = self.table.currentIndex().row()
        what = self.table.rows[row].what if 0 <= row < len(self.table.rows) else None
        return what if isinstance(what, Version) else None

    def show_versions(self, versions: Sequence[Version], title: str) -> None:
        """Show the versions of a flow, newest first.

        Args:
            title: of the flow; empty: none is open.
        """
        kept = self.version
        self.table.show_rows([_row(version) for version in versions])
        stores = [version.store for version in versions]
        if kept is not None and kept.store in stores:
            place = stores.index(kept.store)
            self.table.setCurrentIndex(self.table.model().index(place, 0))
        named = sum(bool(version.name) for version in versions)
        self.head.setText(
            say(
                "{counted} of “{title}”, {named} with a name",
                counted=say_count(len(versions), "1 version", "{count} versions"),
                title=title,
                named=named,
            )
            if versions
            else self.tr("No versions yet: one is kept at each save.")
        )
        self.mark.setEnabled(bool(title))
        self._show_usable()

    def _show_usable(self) -> None:
        for button in (self.compare, self.side, self.restore, self.name):
            button.setEnabled(self.version is not None)

    def _compare(self) -> None:
        if (version := self.version) is not None:
            self.compare_wanted.emit(version)

    def _compare_beside(self) -> None:
        if (version := self.version) is not None:
            self.side_wanted.emit(version)

    def _restore(self) -> None:
        if (version := self.version) is not None:
            self.restore_wanted.emit(version)

    def _rename(self) -> None:
        if (version := self.version) is not None:
            self.rename_wanted.emit(version)


def _row(version: Version) -> TableRow:
    when = relative_time(version.saved_at, SystemClock().now())
    nodes = say_count(version.nodes, "1 node", "{count} nodes")
    size = f"{nodes}, {say_count(version.wires, '1 wire', '{count} wires')}"
    symbol, tone = ("bookmark", "accent") if version.name else ("history", "")
    cells = (when, version.name, version.why, size)
    return TableRow(cells, version, symbol, tone, tip=exact_time(version.saved_at))
