"""Servers of models one is likely to have, and a button that asks one what it offers."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.runs.background import start_task
from app.runs.keys import offered_models
from app.widgets.asking import error_lines
from app.widgets.buttons import push_button
from app.widgets.texts import sentence
from runtime.base.errors import FlowError
from runtime.base.words import say, say_count


@dataclass(frozen=True, slots=True)
class KnownServer:
    """A server to begin with.

    Attributes:
        name: what it is called; the provider's name at first.
        base_url: where it is when nobody changed that.
        is_local: it runs on this machine and asks for no key.
    """

    name: str
    base_url: str
    is_local: bool = True


KNOWN_SERVERS = (
    KnownServer("Ollama", "http://localhost:11434/v1"),
    KnownServer("LM Studio", "http://localhost:1234/v1"),
    KnownServer("llama.cpp", "http://localhost:8080/v1"),
    KnownServer("OpenAI", "https://api.openai.com/v1", is_local=False),
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, as it stands in the form.

    Attributes:
        key: typed just now; empty: the stored one of `name`.
    """

    base_url: str
    key: str
    name: str


class ModelFinder(QWidget):
    """Asks the server for its models: that tells at once whether address and key are right.

    Args:
        question: what to ask now.

    Signals:
        found(object): names of the models, a tuple.
    """

    found = Signal(object)

    def __init__(self, question: Callable[[], Question], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._asking: asyncio.Task[None] | None = None
        self.button = push_button(self, say("Ask the server"), "refresh-cw")
        self.button.setToolTip(say("Try address and key, and fill in its models"))
        self.said = QLabel(self)
        self.said.setProperty("role", "secondary")
        self.said.setWordWrap(True)
        self.said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        self.button.clicked.connect(self.ask)

    def ask(self) -> None:
        """Ask now."""
        question = self._question()
        if self._asking is not None and not self._asking.done():
            return
        if not question.base_url.strip():
            self.tell(say("Type its address first"))
            return
        self.tell(say("Asking…"))
        self._asking = start_task(self._ask(question), "ask for models")
        self._asking.add_done_callback(self._forget)

    def tell(self, words: str) -> None:
        """Show how it went; an empty text forgets."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    async def _ask(self, question: Question) -> None:
        address, name = question.base_url.strip(), question.name.strip()
        try:
            names = await offered_models(address, question.key, name)
        except FlowError as error:
            _, problem, remedy = error_lines(error)
            self.tell(" ".join((sentence(problem), sentence(remedy))).strip())
        else:
            self.tell(
                say_count(
                    len(names),
                    "It answers, and offers 1 model",
                    "It answers, and offers {count} models",
                )
            )
            self.found.emit(names)

    def _forget(self, task: asyncio.Task[None]) -> None:
        if self._asking is task:
            self._asking = None

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._asking is not None and not event.spontaneous():
            self._asking.cancel()
            self.tell("")
