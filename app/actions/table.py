"""The actions of a window as Qt has them: menus, tool bar, keys and command palette read this table."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.actions.action import LINE, Action, ActionState, Submenu
from app.actions.menus import ACTIONS, MENUS, place_of, section_of
from app.widgets.icons import icon
from app.widgets.mnemonics import mnemonic, set_mnemonics, with_mnemonic
from app.widgets.search_ranking import SearchItem
from runtime.base.words import say


class ActionTable(QObject):
    """The actions as `QAction`s; owned by the window that makes it.

    Signals:
        triggered(str): id of the action a person used.
    """

    triggered = Signal(str)

    def __init__(self, parent: QObject, shortcuts: Mapping[str, str] | None = None) -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in ACTIONS}
        self._actions: dict[str, QAction] = {}
        self._keys: dict[str, str] = {}
        self._words = {spec.id: say(spec.text) for spec in ACTIONS}
        for spec in ACTIONS:
            action = QAction(icon(spec.icon), self._words[spec.id], self)
            action.setObjectName(spec.id)
            action.setCheckable(spec.is_checkable)
            action.triggered.connect(self._tell)
            if spec.is_of_canvas:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._actions[spec.id] = action
        self.set_shortcuts(shortcuts or {})

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def spec(self, action_id: str) -> Action:
        """What the table says of an action."""
        return self._specs[action_id]

    def first_key(self, action_id: str) -> str:
        """The key of an action that is shown beside it; empty: none."""
        return self._keys[action_id]

    def native_keys(self, action_id: str) -> str:
        """All keys of an action as the person's system writes them; empty: none."""
        keys = self._actions[action_id].shortcuts()
        return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)

    def set_shortcuts(self, shortcuts: Mapping[str, str]) -> None:
        """Use a person's own keys; ids that are not named keep their defaults."""
        for action_id, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in self.keys_of(action_id, shortcuts)])
            spec = self._specs[action_id]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._keys[action_id] = keys
            tip = say(spec.tip or spec.text).removesuffix("…")
            action.setToolTip(f"{tip} ({keys})" if keys else tip)

    def keys_of(self, action_id: str, shortcuts: Mapping[str, str]) -> tuple[str, ...]:
        """Key sequences of an action under a person's own shortcuts."""
        own = shortcuts.get(action_id)
        if own is None:
            return self._specs[action_id].keys
        return (own,) if own else ()

    def refresh(self, state: ActionState) -> None:
        """Enable what can be used, name what undo and redo would do."""
        for action_id, action in self._actions.items():
            usable = self._specs[action_id].when(state)
            usable = usable and not (state.is_locked and self._specs[action_id].changes_flow)
            if action.isEnabled() != usable:
                action.setEnabled(usable)
        for action_id, label in (("edit.undo", state.undo_label), ("edit.redo", state.redo_label)):
            words = say(self._specs[action_id].text) + (f" {label}" if label else "")
            if self._words[action_id] != words:
                self._words[action_id] = words
                action = self._actions[action_id]
                action.setText(with_mnemonic(words, mnemonic(action.text())))

    def disabled_by(self, event: QKeyEvent) -> str:
        """The action that a key nobody took would set off if it could be used now; empty: none."""
        pressed = QKeySequence(event.keyCombination())
        return next(
            (
                action_id
                for action_id, action in self._actions.items()
                if not action.isEnabled() and pressed in action.shortcuts()
            ),
            "",
        )

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menus of a menu bar.

        Returns:
            The menus the window fills on: id -> menu.
        """
        filled: dict[str, QMenu] = {}
        for menu in MENUS:
            self._fill(bar.addMenu(say(menu.title)), menu, filled)
        return filled

    def _fill(self, menu: QMenu, spec: Submenu, filled: dict[str, QMenu]) -> None:
        if spec.id:
            filled[spec.id] = menu
        for entry in spec.entries:
            if isinstance(entry, Submenu):
                below = menu.addMenu(say(entry.title))
                if entry.icon:
                    below.setIcon(icon(entry.icon))
                self._fill(below, entry, filled)
            elif entry is LINE:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[entry.id])
        set_mnemonics(menu.actions())

    def attach_canvas_keys(self, widget: QWidget) -> None:
        """Let bare keys (Tab, F, Del, …) work while `widget` has the focus; elsewhere they are text."""
        for action_id, action in self._actions.items():
            if self._specs[action_id].is_of_canvas:
                widget.addAction(action)

    def search_items(self) -> list[SearchItem]:
        """Every usable action for the command palette."""
        return [
            SearchItem(
                key=action_id,
                title=self._words[action_id].removesuffix("…"),
                section=section_of(self._specs[action_id]),
                place=place_of(self._specs[action_id]),
                words=self._specs[action_id].words,
                icon=self._specs[action_id].icon,
                shortcut=self._keys[action_id],
            )
            for action_id, action in self._actions.items()
            if action.isEnabled()
        ]

    def _tell(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.triggered.emit(sender.objectName())
