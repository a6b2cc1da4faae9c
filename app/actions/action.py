"""What an action is, when it can be used, and what a menu holds."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from runtime.base.words import say


@dataclass(frozen=True, slots=True)
class ActionState:
    """What decides whether actions can be used.

    Attributes:
        has_flow: a flow is open.
        selected_nodes: how many nodes are selected.
        selected_edges: how many wires are selected.
        selected_frames: how many frames and notes are selected.
        has_frames: the flow has frames that are no notes.
        has_notes: the flow has notes.
        can_paste: the clipboard has something a flow takes.
        has_errors: the flow has problems that stop Run.
        has_problems: the flow has problems of any kind.
        is_running: a run of the flow is going on, paused or waiting.
        is_paused: that run is paused by the person.
        has_wait: a question or approval is open.
        has_run: a run is shown on the flow.
        can_step: no run goes on by itself: one stands still between two nodes, or none is there.
        is_locked: the flow is read-only: nothing of `CHANGING` can be done.
    """

    has_flow: bool = False
    is_saved: bool = True
    can_undo: bool = False
    can_redo: bool = False
    undo_label: str = ""
    redo_label: str = ""
    selected_nodes: int = 0
    selected_edges: int = 0
    selected_frames: int = 0
    has_frames: bool = False
    has_notes: bool = False
    can_paste: bool = False
    has_errors: bool = False
    has_problems: bool = False
    is_running: bool = False
    is_paused: bool = False
    has_wait: bool = False
    has_run: bool = False
    can_step: bool = False
    can_go_back: bool = False
    can_go_forward: bool = False
    in_subflow: bool = False
    is_locked: bool = False


Condition = Callable[[ActionState], bool]


def always(_state: ActionState) -> bool:
    """Can always be used."""
    return True


def with_flow(state: ActionState) -> bool:
    """A flow is open."""
    return state.has_flow


def with_nodes(state: ActionState) -> bool:
    """Nodes are selected."""
    return state.selected_nodes > 0


def with_several(state: ActionState) -> bool:
    """Two nodes or more are selected."""
    return state.selected_nodes > 1


def with_one_node(state: ActionState) -> bool:
    """One node is selected."""
    return state.selected_nodes == 1


def with_frames(state: ActionState) -> bool:
    """The flow has frames."""
    return state.has_frames


def with_notes(state: ActionState) -> bool:
    """The flow has notes."""
    return state.has_notes


def with_notes_and_nodes(state: ActionState) -> bool:
    """The flow has notes, and nodes are selected."""
    return state.has_notes and state.selected_nodes > 0


def with_run(state: ActionState) -> bool:
    """A run is shown."""
    return state.has_run


def with_step(state: ActionState) -> bool:
    """A run can take a step, or begin with one."""
    return state.can_step


def with_step_here(state: ActionState) -> bool:
    """A run can go to the selected node."""
    return state.can_step and state.selected_nodes == 1


def with_problems(state: ActionState) -> bool:
    """The flow has problems."""
    return state.has_problems


def with_edges(state: ActionState) -> bool:
    """Wires are selected."""
    return state.selected_edges > 0


def with_selection(state: ActionState) -> bool:
    """Nodes, wires, frames or notes are selected."""
    return state.selected_nodes + state.selected_edges + state.selected_frames > 0


def with_sized(state: ActionState) -> bool:
    """Nodes, frames or notes are selected: what has a size of its own."""
    return state.selected_nodes + state.selected_frames > 0


def with_frames_or_notes(state: ActionState) -> bool:
    """The flow has frames or notes."""
    return state.has_frames or state.has_notes


_CHANGING = frozenset(
    ("edit.cut", "edit.paste", "edit.duplicate", "edit.delete", "edit.delete_heal", "edit.fix")
)
_HARMLESS = frozenset(
    (
        "node.open",
        "node.dive",
        "node.help",
        "node.edit",
        "node.save_snippet",
        "frame.run",
        "frame.next",
    )
)


@dataclass(frozen=True, slots=True)
class Action:
    """One action.

    Attributes:
        id: `<menu>.<name>`.
        text: sentence case, verb first; an ellipsis if it asks something before it acts.
        keys: key sequences in Qt's portable form; the first is shown.
        when: whether it can be used.
        is_checkable: shows a tick; the window sets it.
        words: synonyms for the command palette.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: Condition = with_flow
    is_checkable: bool = False
    tip: str = ""
    words: tuple[str, ...] = ()

    @property
    def is_of_canvas(self) -> bool:
        """Whether one of its keys is text, movement or deletion elsewhere; `?` is so in text fields alone, which keep it."""
        return any(
            not key.startswith(("Ctrl", "Alt")) and re.fullmatch(r"(Shift\+)?F\d+|\?", key) is None
            for key in self.keys
        )

    @property
    def changes_flow(self) -> bool:
        """Whether it edits the flow, so that it cannot be used in a locked one."""
        part = self.id.partition(".")[0]
        changes = part in ("node", "wire", "layout", "frame") and self.id not in _HARMLESS
        return self.id in _CHANGING or changes


def why_not(action: Action, state: ActionState) -> str:
    """Why an action cannot be used, and what helps, as far as the state tells."""
    if state.is_locked and action.changes_flow:
        return say("This flow is locked; Ctrl+Alt+K unlocks it")
    if state.has_errors and action.when(replace(state, has_errors=False, can_step=True)):
        return say("Problems of this flow stop a run; Ctrl+F8 goes through them")
    words = say(action.text).removesuffix("…")
    if action.when(replace(state, selected_nodes=1)):
        return say("“{action}” needs a selected node", action=words)
    return say("“{action}” cannot be used now", action=words)


LINE = None
"""Between entries of a menu."""


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu of the bar, or one within another.

    Attributes:
        entries: actions, menus within this one, lines.
        id: of one that the window fills on.
    """

    title: str
    entries: tuple["Action | Submenu | None", ...] = ()
    id: str = ""
    icon: str = ""
