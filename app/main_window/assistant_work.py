"""The assistant's work: a wish goes to the model, edits come back, a proposal lies on the canvas until it is decided."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.canvas.proposal import ProposalView
from app.document.assistant_prompt import request_text, system_text
from app.document.document import DocumentChange
from app.main_window.tabs.flow_tab import FlowTab
from app.runs.background import in_thread, start_task
from app.runs.controller import RunController
from app.settings import Settings, SettingsStore
from app.widgets.retelling import retold
from runtime.base.errors import FlowError, ModelError
from runtime.base.json_value import JsonObject
from runtime.base.words import say
from runtime.nodes.node_type import NodeType
from runtime.visualflow.changes import flow_changes
from runtime.visualflow.flow import VisualFlow

if TYPE_CHECKING:
    from app.document.edit_script import EditScript, Outcome
    from app.panels.assistant import AssistantPanel

ATTEMPTS = 2
"""How often the model may answer, if what it says cannot be carried out."""
MOST_TURNS = 8
"""How many messages of the conversation the model is reminded of."""
LABEL_CHARS = 80
ANSWER_CHARS = 600
"""So much is shown of an answer that cannot be carried out."""


@dataclass(slots=True)
class Proposal:
    """What was proposed for a tab's flow as it was then."""

    tab: FlowTab
    script: "EditScript"
    outcome: "Outcome"
    view: ProposalView
    unsubscribe: Callable[[], None]


def missing_setting(settings: Settings) -> tuple[str, str] | None:
    """The setting without which no model can be asked, and what to say of it; None: all are there."""
    name = settings.default_provider
    if not name:
        return (
            "default_provider",
            say("No model is set up: there is no default provider in Preferences."),
        )
    provider = next((one for one in settings.providers if one.name == name), None)
    if provider is None:
        return "providers", say("No provider in Preferences is called “{name}”.", name=name)
    if not provider.base_url:
        return "providers", say("The provider “{name}” has no address in Preferences.", name=name)
    if not settings.default_model and not provider.models:
        return "default_model", say("No model of “{name}” is named in Preferences.", name=name)
    return None


class AssistantWork(QObject):
    """Asks the model and shows what it proposes, for one tab at a time. A child of the window.

    Args:
        current: the tab in front.

    Signals:
        setting_wanted(str): edit this setting.
    """

    setting_wanted = Signal(str)

    def __init__(
        self,
        controller: RunController,
        settings: SettingsStore,
        catalogue: Mapping[str, NodeType],
        current: Callable[[], FlowTab | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._settings = settings
        self._catalogue = catalogue
        self._current = current
        self._turns: dict[str, list[JsonObject]] = {}
        self._asking: asyncio.Task[None] | None = None
        self.proposal: Proposal | None = None
        settings.changed.subscribe(self._show_settings)

    @cached_property
    def panel(self) -> "AssistantPanel":
        """The panel, made when it is asked for."""
        from app.panels.assistant import AssistantPanel

        panel = AssistantPanel()
        panel.asked.connect(self.ask)
        panel.stopped.connect(self.stop)
        panel.taken.connect(self.take)
        panel.discarded.connect(self.discard)
        panel.configure_wanted.connect(self._configure)
        self._show_missing(panel, self._settings.settings)
        return panel

    @Slot(str)
    def ask(self, wish: str) -> None:
        """Send a wish for the flow in front."""
        tab = self._current()
        if tab is None or self._asking is not None:
            return
        self.discard()
        self.panel.add_turn(say("You"), wish)
        missing = missing_setting(self._settings.settings)
        if missing is not None:
            self.panel.add_turn(say("Assistant"), missing[1], "warning")
            return
        self.panel.show_asking(on=True)
        self._asking = start_task(self._ask(tab, wish), "ask the assistant")

    @Slot()
    def stop(self) -> None:
        """Wait no longer; an answer that comes later is not looked at."""
        if self._asking is not None:
            self._asking.cancel()

    @Slot()
    def take(self) -> None:
        """Carry the proposal out, as one undo step."""
        proposal = self._remove()
        if proposal is None:
            return
        summary = proposal.script.summary
        label = _shortened(summary, LABEL_CHARS)
        proposal.tab.document.apply(say("Assistant: {label}", label=label), proposal.outcome.flow)
        if proposal.outcome.added:
            proposal.tab.selection.set(proposal.outcome.added)
        proposal.tab.view.setFocus()
        self.panel.add_turn(say("You"), say("Applied"), "done")

    @Slot()
    def discard(self) -> None:
        """Take the proposal away; the flow never knew of it."""
        proposal = self._remove()
        if proposal is not None:
            proposal.tab.view.setFocus()
            self.panel.add_turn(say("You"), say("Discarded"), "text_secondary")

    def forget(self, tab: FlowTab) -> None:
        """A tab is about to close."""
        self._turns.pop(tab.key, None)
        if self.proposal is not None and self.proposal.tab is tab:
            self._remove()

    # -- asking

    async def _ask(self, tab: FlowTab, wish: str) -> None:
        try:
            await self._converse(tab, wish)
        except asyncio.CancelledError:
            self.panel.add_turn(say("You"), say("Stopped"), "text_secondary")
            raise
        except ModelError as error:
            self.panel.add_error(error)
            self.panel.show_missing(retold(str(error)) if not error.is_transient else "")
        except FlowError as error:
            self.panel.add_error(error)
        finally:
            self._asking = None
            self.panel.show_asking(on=False)

    async def _converse(self, tab: FlowTab, wish: str) -> None:
        await in_thread(import_module, "app.document.edit_script")  # its models cost a moment
        from app.document.edit_script import EditScriptError, carry_out, read_script

        turns = self._turns.setdefault(tab.key, [])
        selected = tab.selection.nodes
        system = await in_thread(system_text, self._catalogue)
        asked = await in_thread(request_text, tab.document.flow, selected, wish)
        said: list[JsonObject] = [
            {"role": "system", "content": system},
            *turns[-MOST_TURNS:],
            {"role": "user", "content": asked},
        ]
        for attempt in range(1, ATTEMPTS + 1):
            answer = await self._controller.ask_model(said)
            flow = tab.document.flow
            try:
                script = await in_thread(read_script, answer.data)
                outcome = await in_thread(carry_out, flow, script, self._catalogue)
            except EditScriptError as error:
                if attempt == ATTEMPTS:
                    self.panel.add_turn(say("Assistant"), _shortened(answer.text, ANSWER_CHARS))
                    raise _not_carried_out(error) from error
                self.panel.show_asking(on=True, words=say("Asking again…"))
                said += [
                    {"role": "assistant", "content": answer.text},
                    {
                        "role": "user",
                        "content": f"That cannot be carried out: {error} Answer again.",
                    },
                ]
                continue
            turns += [
                {"role": "user", "content": wish},
                {"role": "assistant", "content": script.summary},
            ]
            self.panel.show_missing("")
            self.panel.add_turn(say("Assistant"), script.summary)
            if tab.document.flow is flow:
                await self._propose(tab, flow, script, outcome)
            else:
                self.panel.add_turn(say("Assistant"), say(_CHANGED), "warning")
            return

    async def _propose(
        self, tab: FlowTab, before: VisualFlow, script: "EditScript", outcome: "Outcome"
    ) -> None:
        changes = await in_thread(flow_changes, before, outcome.flow)
        if not changes or tab.document.flow is not before:
            return
        view = ProposalView(tab.view, outcome.flow, script.summary)
        view.taken.connect(self.take)
        view.discarded.connect(self.discard)
        unsubscribe = tab.document.changed.subscribe(self._outdate)
        self.proposal = Proposal(tab, script, outcome, view, unsubscribe)
        self.panel.show_proposal(script.summary, changes)
        view.setFocus()

    def _outdate(self, _change: DocumentChange) -> None:
        """The flow changed below the proposal, which was made for what it was before."""
        if self._remove() is not None:
            self.panel.add_turn(say("Assistant"), say(_CHANGED), "warning")

    def _remove(self) -> Proposal | None:
        proposal, self.proposal = self.proposal, None
        if proposal is not None:
            proposal.unsubscribe()
            proposal.view.close_canvas()
            proposal.view.hide()
            proposal.view.deleteLater()
            self.panel.show_proposal("", ())
        return proposal

    # -- settings

    def _show_settings(self, settings: Settings) -> None:
        if "panel" in vars(self):
            self._show_missing(self.panel, settings)

    def _show_missing(self, panel: "AssistantPanel", settings: Settings) -> None:
        missing = missing_setting(settings)
        panel.show_missing(missing[1] if missing is not None else "")

    @Slot()
    def _configure(self) -> None:
        missing = missing_setting(self._settings.settings)
        self.setting_wanted.emit(missing[0] if missing is not None else "providers")


def _not_carried_out(error: FlowError) -> FlowError:
    """What a person is told of an answer of the model that no second try mended."""
    problem = say("The answer of the model cannot be carried out")
    remedy = say("Ask in other words, or choose another model in Preferences")
    return FlowError("", f"{problem} ({error.where}: {error.problem})", remedy)


def _shortened(text: str, most: int) -> str:
    text = text.strip()
    return text if len(text) <= most else text[: most - 1] + "…"


_CHANGED = (
    "The flow changed meanwhile, so the proposal was dropped. Ask again if you still want it."
)
