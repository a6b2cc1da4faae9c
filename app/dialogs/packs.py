"""The window of packs: what each file is, its code to be read, what it clashes with, and whether it is in force."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.widgets.buttons import push_button
from app.widgets.icons import icon
from app.widgets.theme import ink, mono_font
from runtime.base.words import say


class PackState(StrEnum):
    """How a pack stands."""

    ON = "In force"
    OFF = "Switched off"
    UNKNOWN = "Not trusted yet"
    BROKEN = "Cannot be loaded"


_LOOKS = {
    PackState.ON: ("circle-check", "done"),
    PackState.OFF: ("circle-pause", "text_secondary"),
    PackState.UNKNOWN: ("shield-question-mark", "warning"),
    PackState.BROKEN: ("circle-alert", "failed"),
}


@dataclass(frozen=True, slots=True)
class PackRow:
    """A pack as it is shown.

    Attributes:
        place: its file, or that it is installed.
        type_ids: the node types it has, or says it has.
        problem: why it cannot be loaded.
        conflicts: what it clashes with, told before it is loaded.
        code: its source; empty: it is not one file.
        is_followed: it loads again by itself when its file changes.
        is_changed: its file is not what is in force.
    """

    name: str
    version: str
    state: PackState
    place: str
    type_ids: tuple[str, ...] = ()
    problem: str = ""
    conflicts: tuple[str, ...] = ()
    code: str = ""
    is_followed: bool = False
    is_changed: bool = False


class PacksDialog(QDialog):
    """A list of packs, and what is to be known of the selected one.

    Signals:
        trust_wanted(str): run this pack's code, once the person has agreed.
        switch_wanted(str, bool): put it in force, or out of it.
        follow_wanted(str, bool): load it again by itself when its file changes.
        new_wanted(): make one to begin with.
        folder_wanted(): show the folder of packs.
    """

    trust_wanted = Signal(str)
    switch_wanted = Signal(str, bool)
    follow_wanted = Signal(str, bool)
    new_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Node packs"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setSizeGripEnabled(True)
        self.resize(820, 560)
        self._rows: dict[str, PackRow] = {}
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(self._left())
        middle.addLayout(self._right(), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addWidget(buttons)
        self.show_rows(())

    def _left(self) -> QVBoxLayout:
        """Which packs there are, and ways to more."""
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Packs"))
        self.list.setFixedWidth(220)
        self.list.currentItemChanged.connect(self._show_current)
        add = push_button(self, self.tr("New pack…"), "plus")
        add.clicked.connect(self.new_wanted)
        folder = push_button(self, self.tr("Open folder"), "folder-open")
        folder.clicked.connect(self.folder_wanted)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(add)
        left.addWidget(folder)
        return left

    def _right(self) -> QVBoxLayout:
        """The selected pack: what it is, its code, what can be done with it."""
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.facts = self._label("secondary")
        self.problem = self._label("error")
        self.code = QPlainTextEdit(self)
        self.code.setReadOnly(True)
        self.code.setFont(mono_font())
        self.code.setTabChangesFocus(True)
        self.code.setAccessibleName(self.tr("Code of the pack"))
        self.trust = push_button(self, self.tr("Trust and load…"), "shield-check")
        self.trust.clicked.connect(self._trust)
        self.switch = push_button(self, "", "circle-pause")
        self.switch.clicked.connect(self._switch)
        self.follow = QCheckBox(self.tr("Load again by itself when the file changes"), self)
        self.follow.setToolTip(
            self.tr("Whatever the file says from now on runs without asking: for packs you write")
        )
        self.follow.clicked.connect(self._follow)
        warning = self._label("secondary")
        warning.setText(
            self.tr(
                "A pack's code runs inside this program, with everything you may do on this computer."
            )
        )
        acts = QHBoxLayout()
        acts.addWidget(self.trust)
        acts.addWidget(self.switch)
        acts.addStretch(1)
        right = QVBoxLayout()
        for widget in (self.title, self.facts, self.problem):
            right.addWidget(widget)
        right.addWidget(self.code, 1000)
        right.addStretch(1)  # takes the room of code that is not there
        right.addLayout(acts)
        right.addWidget(self.follow)
        right.addWidget(warning)
        return right

    @property
    def current(self) -> PackRow | None:
        """The selected pack."""
        index = self.list.currentIndex()
        return self._rows.get(str(index.data(Qt.ItemDataRole.UserRole)))

    def show_rows(self, rows: Sequence[PackRow]) -> None:
        """Show these packs; the selection stays."""
        present = self.current
        chosen = present.name if present is not None else ""
        self._rows = {row.name: row for row in rows}
        self.list.clear()
        for row in rows:
            name, tone = _LOOKS[row.state]
            item = QListWidgetItem(icon(name, ink(tone)), row.name)
            item.setData(Qt.ItemDataRole.UserRole, row.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.name}, {say(row.state)}")
            self.list.addItem(item)
        self.select(chosen or (rows[0].name if rows else ""))
        self._show_current()

    def select(self, name: str) -> None:
        """Select a pack, if it is there."""
        for number in range(self.list.count()):
            if self.list.item(number).data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentRow(number)

    @Slot()
    def _show_current(self) -> None:
        row = self.current
        if row is not None:
            self._show(row)
            return
        self.title.setText(self.tr("No packs yet"))
        self.facts.setText(
            self.tr(
                "A pack is a Python file with a node type. “New pack…” writes one to begin with."
            )
        )
        for widget in (self.problem, self.code, self.trust, self.switch, self.follow):
            widget.hide()

    def _show(self, row: PackRow) -> None:
        is_on, is_known = row.state is PackState.ON, row.state in (PackState.ON, PackState.OFF)
        ids = ", ".join(row.type_ids) or self.tr("nothing that can be told without running it")
        self.title.setText(f"{row.name} {row.version}".strip())
        self.facts.setText(
            f"{say(row.state)}{self.tr(', its file has changed') if row.is_changed else ''}\n"
            f"{self.tr('Node types:')} {ids}\n{row.place}"
        )
        problem = "\n".join((row.problem, *row.conflicts)).strip()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.code.setPlainText(row.code)
        self.code.setVisible(bool(row.code))
        self.trust.setVisible(row.is_changed if is_on else not is_known)
        self.trust.setEnabled(not row.conflicts)
        self.switch.setVisible(is_known)
        self.switch.setText(self.tr("Switch off") if is_on else self.tr("Switch on"))
        self.switch.setIcon(icon("circle-pause" if is_on else "circle-play"))
        self.follow.setVisible(is_known and bool(row.code))
        self.follow.setChecked(row.is_followed)

    @Slot()
    def _trust(self) -> None:
        if self.current is not None:
            self.trust_wanted.emit(self.current.name)

    @Slot()
    def _switch(self) -> None:
        if self.current is not None:
            self.switch_wanted.emit(self.current.name, self.current.state is not PackState.ON)

    @Slot(bool)
    def _follow(self, on: bool) -> None:
        if self.current is not None:
            self.follow_wanted.emit(self.current.name, on)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
