"""What the message bar offers to do about something that happened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.main_window.changes.compare_work import CompareWork
from app.main_window.changes.folder_edits import Done, FolderEdits
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.tabs.flow_tab import FlowTab
from app.runs.background import start_task
from app.widgets.message_bar import Message, MessageBar, Tone
from runtime.base.words import say
from runtime.visualflow.flow import VisualFlow


class MessageOffers(QObject):
    """Messages with a button. A child of the window."""

    def __init__(
        self,
        bar: MessageBar,
        flows: OpenFlows,
        comparing: CompareWork,
        edits: FolderEdits,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._bar = bar
        self._flows = flows
        self._comparing = comparing
        self._edits = edits
        self._has_told_unwritten = False

    @Slot(object, object, str)
    def offer_disk_version(self, tab: FlowTab, flow: VisualFlow, stamp: str) -> None:
        """Another program wrote a flow's file: take that over, or see the difference."""
        if tab.document.is_saved:
            text, action = say("“{title}” was changed on disk", title=tab.title), say("Reload")
            act = partial(self._flows.reload, tab, flow, stamp)
        else:
            text = say("“{title}” was changed here and on disk", title=tab.title)
            action, act = say("Compare"), partial(self._compare_with_disk, tab, flow)
        self._bar.show_message(Message(text, Tone.WARNING, action, act, stays=True))

    def _compare_with_disk(self, tab: FlowTab, flow: VisualFlow) -> None:
        self._flows.wanted.emit(tab)
        start_task(self._comparing.compare_with(tab, flow, "the file on disk"), "compare")

    @Slot(str, object)
    def offer_undo(self, words: str, done: Done) -> None:
        """An edit of several flows is made: take all of it back."""

        def undo() -> None:
            start_task(self._edits.undo(done), "undo everywhere")

        self._bar.show_message(Message(words, Tone.DONE, say("Undo everywhere"), undo, stays=True))

    @Slot(str, object)
    def offer_restore(self, name: str, restore: Callable[[], None]) -> None:
        """A snippet is deleted: bring it back."""
        text = say("The snippet “{name}” is deleted", name=name)
        self._bar.show_message(Message(text, action=say("Bring back"), on_action=restore))

    @Slot(str, object)
    def offer_reload(self, name: str, reload: Callable[[], None]) -> None:
        """The file of a pack has changed: load it again."""
        text = say("The file of the pack “{name}” has changed", name=name)
        action = say("Trust and load")
        self._bar.show_message(Message(text, Tone.WARNING, action, reload, stays=True))

    def tell_unwritten(self, error: OSError) -> None:
        """Settings cannot be kept: say so, once."""
        if self._has_told_unwritten:
            return
        self._has_told_unwritten = True
        text = say(
            "Settings cannot be written ({reason}); they hold until the program ends",
            reason=error.strerror or str(error),
        )
        self._bar.show_message(Message(text, Tone.WARNING))
