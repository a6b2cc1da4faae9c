"""Keys of every action, in named profiles: search, record, see clashes, go back to the defaults."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QKeySequenceEdit,
    QLabel,
    QMenu,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.dialogs.shortcut_profiles import (
    DEFAULT_PROFILE,
    SUFFIX,
    KeyedAction,
    clashes,
    keys_of,
    owner_of,
    read_profile,
    write_profile,
)
from app.settings import OWN_SHORTCUTS
from app.widgets.asking import chosen_path, error_lines, file_dialog, show_then
from app.widgets.buttons import icon_button, push_button
from app.widgets.icons import icon
from app.widgets.line_edit import SearchLine
from app.widgets.quiet_combo import QuietCombo
from app.widgets.texts import sentence
from app.widgets.theme import text_font, theme
from runtime.base.errors import FlowError
from runtime.base.words import say, say_count

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_FILTERS = ("Shortcut profiles (*.json)", "All files (*)")
COLUMNS = ("Action", "Menu", "Keys")


class ShortcutModel(QAbstractTableModel):
    """The actions with their keys under `own`; changed ones are bold."""

    def __init__(self, actions: Iterable[KeyedAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.actions = {action.id: action for action in actions}
        self._rows = tuple(self.actions.values())
        self.own: dict[str, str] = {}

    def use(self, own: Mapping[str, str]) -> None:
        """Show another set of keys."""
        self.own = dict(own)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 2))

    def row(self, number: int) -> KeyedAction | None:
        """The action of a row; None if there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def words(self, action: KeyedAction) -> str:
        """Its keys as the person's system writes them."""
        form = QKeySequence.SequenceFormat.NativeText
        return ", ".join(QKeySequence(key).toString(form) for key in keys_of(action, self.own))

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return say(COLUMNS[section]) if is_title else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        action = self.row(index.row())
        if action is None:
            return None
        is_own = action.id in self.own
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (action.text, action.section, self.words(action))[index.column()]
            case Qt.ItemDataRole.FontRole if is_own:
                return text_font(bold=True)
            case Qt.ItemDataRole.ForegroundRole if index.column() == 1:
                return theme().text_secondary
            case Qt.ItemDataRole.AccessibleTextRole:
                keys = self.words(action) or say("no keys")
                return ", ".join((action.text, keys, *([say("changed")] if is_own else [])))
            case Qt.ItemDataRole.UserRole:
                return f"{action.text} {action.section} {self.words(action)} {action.id}"
            case _:
                return None


class ShortcutEditor(QWidget):
    """Edits a copy; `shortcuts()`, `profiles()` and `profile()` give what was made of it.

    The profile “Default” never changes: a change of its keys goes to a profile of one's own.

    Args:
        profiles: name -> action id -> key sequence that replaces the defaults; empty: none.
        profile: name of the one in force; empty: the defaults.
    """

    def __init__(
        self,
        actions: Iterable[KeyedAction],
        profiles: Mapping[str, Mapping[str, str]],
        profile: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._profiles = {name: dict(own) for name, own in profiles.items()}
        self._folder: Path | None = None
        self.model = ShortcutModel(actions, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.model)
        self._shown.setFilterRole(Qt.ItemDataRole.UserRole)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.profile_box = QuietCombo(self)
        self.profile_box.setAccessibleName(say("Profile"))
        self.search = SearchLine(say("Search actions and keys"), self)
        self.table = self._made_table()
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(say("Keys of the selected action"))
        self.remove = push_button(self, say("No keys"), "x")
        self.reset = push_button(self, say("Reset"), "rotate-ccw")
        self.reset_all = push_button(self, say("Reset all"), "rotate-ccw")
        self.give = push_button(self, "", "")
        self.more = self._made_menu()
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self._lay_out()
        self._fill_profiles(profile if profile in self._profiles else say(DEFAULT_PROFILE))
        self.search.textChanged.connect(self._shown.setFilterFixedString)
        self.search.textChanged.connect(self._select_first)
        self.profile_box.currentIndexChanged.connect(self._use_profile)
        self.table.selectionModel().currentChanged.connect(self._show_current)
        self.keys.editingFinished.connect(self._record)
        self.remove.clicked.connect(self._remove_keys)
        self.reset.clicked.connect(self._reset_current)
        self.reset_all.clicked.connect(self._reset_everything)
        self.give.clicked.connect(self._give)
        self._use_profile()
        self._select_first()

    # -- what was made of it

    def shortcuts(self) -> dict[str, str]:
        """Action id -> key sequence, of those that differ from the defaults."""
        return dict(self.model.own)

    def profiles(self) -> dict[str, dict[str, str]]:
        """Every profile besides the defaults."""
        return {name: dict(own) for name, own in self._profiles.items()}

    def profile(self) -> str:
        """Name of the profile in force; empty: the defaults."""
        name = self.profile_box.currentText()
        return "" if name == say(DEFAULT_PROFILE) else name

    @property
    def current(self) -> KeyedAction | None:
        """The selected action."""
        return self.model.row(self._shown.mapToSource(self.table.currentIndex()).row())

    def problem(self) -> str:
        """What is wrong: a key that two actions have; empty if nothing."""
        found = next(clashes(self.model.actions, self.model.own), None)
        if found is None:
            return ""
        key, first, second = found
        return say(
            "“{text}” and “{text2}” both have {key}.", text=first.text, text2=second.text, key=key
        )

    # -- profiles

    def add_profile(self, name: str, own: Mapping[str, str]) -> None:
        """Add a profile, or replace the one of that name, and use it."""
        name = name.strip() or OWN_SHORTCUTS
        if name in (DEFAULT_PROFILE, say(DEFAULT_PROFILE)):
            name = say("{name} (own)", name=name)
        self._profiles[name] = dict(own)
        self._fill_profiles(name)

    def import_file(self, path: Path) -> None:
        """Read a profile from a file and use it; an error is shown, nothing else happens then."""
        try:
            name, own, unknown = read_profile(path, self.model.actions)
        except (FlowError, OSError) as error:
            self._tell_error(error)
            return
        self.add_profile(name, own)
        left_out = (
            say_count(
                len(unknown),
                " 1 action in it is not known here.",
                " {count} actions in it are not known here.",
            )
            if unknown
            else ""
        )
        self._tell(
            self.problem() or say("“{name}” is in use.{left_out}", name=name, left_out=left_out),
            is_bad=bool(self.problem()),
        )

    def export_file(self, path: Path) -> None:
        """Write the profile in force to a file; an error is shown."""
        try:
            write_profile(path, self.profile_box.currentText(), self.model.own)
        except OSError as error:
            self._tell_error(error)
        else:
            self._tell(say("Written to {name}.", name=path.name))

    def _fill_profiles(self, current: str) -> None:
        self.profile_box.blockSignals(True)
        self.profile_box.clear()
        self.profile_box.addItems([say(DEFAULT_PROFILE), *sorted(self._profiles)])
        self.profile_box.setCurrentText(current)
        self.profile_box.blockSignals(False)
        self._use_profile()

    def _use_profile(self) -> None:
        self.model.use(self._profiles.get(self.profile_box.currentText(), {}))
        self._delete_action.setEnabled(self.profile() != "")
        self._show_current()

    def _change(self, action_id: str, key: str | None) -> None:
        """Give an action other keys in the profile in force; None: its defaults."""
        own = {one: kept for one, kept in self.model.own.items() if one != action_id}
        if key is not None:
            own[action_id] = key
        if not self.profile():
            taken = set(self._profiles)
            name = OWN_SHORTCUTS
            number = 2
            while name in taken:
                name, number = f"{OWN_SHORTCUTS} {number}", number + 1
            self._profiles[name] = own
            self._fill_profiles(name)
        else:
            self._profiles[self.profile()] = own
            self.model.use(own)

    # -- the selected action

    def _show_current(self) -> None:
        action = self.current
        shown = keys_of(action, self.model.own) if action is not None else ()
        self.keys.blockSignals(True)
        self.keys.setKeySequence(QKeySequence(shown[0] if shown else ""))
        self.keys.blockSignals(False)
        self.keys.setEnabled(action is not None)
        self.remove.setEnabled(bool(shown))
        self.reset.setEnabled(action is not None and action.id in self.model.own)
        self.reset_all.setEnabled(bool(self.model.own))
        self.give.hide()
        self._tell(self.problem(), is_bad=True)

    def _record(self) -> None:
        """Keys were pressed in the field."""
        action, key = self.current, self.keys.keySequence().toString()
        if action is None or not key or key in keys_of(action, self.model.own)[:1]:
            return
        owner = owner_of(key, self.model.actions, self.model.own, besides=action.id)
        if owner is not None:
            self._tell(say("“{text}” has {key}.", text=owner.text, key=key), is_bad=True)
            self.give.setText(say("Give it to “{text}”", text=action.text))
            self.give.show()
            return
        self._change(action.id, None if key in keys_of(action, {})[:1] else key)
        self._show_current()

    def _remove_keys(self) -> None:
        if self.current is not None:
            self._change(self.current.id, "")
            self._show_current()

    def _give(self) -> None:
        """Take the recorded key away from every action that has it."""
        action, key = self.current, self.keys.keySequence().toString()
        if action is None:
            return
        while owner := owner_of(key, self.model.actions, self.model.own, besides=action.id):
            rest = [
                one
                for one in keys_of(owner, self.model.own)
                if owner_of(one, {action.id: action}, {action.id: key}) is None
            ]
            self._change(owner.id, rest[0] if rest else "")
        self._change(action.id, key)
        self._show_current()

    def _reset_current(self) -> None:
        if self.current is not None:
            self._change(self.current.id, None)
            self._show_current()

    def _reset_everything(self) -> None:
        self._profiles[self.profile()] = {}
        self._use_profile()

    def _select_first(self) -> None:
        if self._shown.rowCount():
            self.table.setCurrentIndex(self._shown.index(0, 0))

    # -- words, files, making

    def _tell(self, text: str, *, is_bad: bool = False) -> None:
        self.message.setProperty("role", "error" if is_bad and text else "secondary")
        self.message.style().polish(self.message)
        self.message.setText(text)

    def _tell_error(self, error: Exception) -> None:
        where, problem, remedy = error_lines(error)
        told = " ".join(f"{sentence(one).rstrip('.')}." for one in (problem, remedy) if one)
        self._tell(f"{Path(where).name}: {told}" if where else told, is_bad=True)

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(say("New profile"))
        dialog.setLabelText(say("Name"))
        dialog.setTextValue(OWN_SHORTCUTS)

        def done(code: int) -> None:
            if code:
                self.add_profile(dialog.textValue(), self.model.own)

        show_then(dialog, done)

    def _delete_profile(self) -> None:
        self._profiles.pop(self.profile(), None)
        self._fill_profiles(say(DEFAULT_PROFILE))

    def _ask_import(self) -> None:
        dialog = file_dialog(self, say("Import shortcuts"), self._folder, _FILTERS)
        show_then(dialog, lambda code: self._with_path(dialog, code, self.import_file))

    def _ask_export(self) -> None:
        name = f"{self.profile_box.currentText()}.{SUFFIX}"
        dialog = file_dialog(
            self,
            say("Export shortcuts"),
            self._folder,
            _FILTERS,
            saves=True,
            suffix="json",
            name=name,
        )
        show_then(dialog, lambda code: self._with_path(dialog, code, self.export_file))

    def _with_path(self, dialog: QFileDialog, code: int, act: Callable[[Path], None]) -> None:
        path = chosen_path(dialog, code)
        if path is not None:
            self._folder = path.parent
            act(path)

    def _made_table(self) -> QTreeView:
        table = QTreeView(self)
        table.setModel(self._shown)
        table.setAccessibleName(say("Actions and their keys"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.ensurePolished()  # the height of the first row, asked for before it is shown, is that of all
        table.setAllColumnsShowFocus(True)
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, 80)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(2, 170)
        return table

    def _made_menu(self) -> QToolButton:
        menu = QMenu(self)
        menu.addAction(icon("plus"), say("New profile…"), self._ask_name)
        self._delete_action = menu.addAction(
            icon("trash-2"), say("Delete profile"), self._delete_profile
        )
        menu.addSeparator()
        menu.addAction(icon("file-down"), say("Import…"), self._ask_import)
        menu.addAction(icon("file-up"), say("Export…"), self._ask_export)
        button = icon_button(
            self,
            "ellipsis",
            say("New, delete, import, export"),
            say("Profiles: new, delete, import, export"),
        )
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = QLabel(say("&Profile"), self)
        label.setBuddy(self.profile_box)
        top.addWidget(label)
        top.addWidget(self.profile_box, 1)
        top.addWidget(self.more)
        top.addWidget(self.reset_all)
        foot = QHBoxLayout()
        keys = QLabel(say("&Keys"), self)
        keys.setBuddy(self.keys)
        foot.addWidget(keys)
        foot.addWidget(self.keys, 1)
        foot.addWidget(self.remove)
        foot.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        told = QHBoxLayout()
        told.addWidget(self.message, 1)
        told.addWidget(self.give)
        layout.addLayout(told)
