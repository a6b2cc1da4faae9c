"""What editors of values can offer: providers, models, tools, flows; read off the GUI thread."""

import asyncio
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.main_window.flows.flow_library import FlowLibrary
from app.runs.background import in_thread, start_task
from app.runs.controller import RunController
from app.settings import Settings
from app.widgets.fields import FieldSources
from app.widgets.search_ranking import prepare_search

SOON_MS = 100


class KnownThings(QObject):
    """Keeps lists that are read without waiting; `look_again` renews them in the background, once `begin` was called.

    Args:
        library: where the flow in front looks its subflows up, as it is at that moment.

    Signals:
        changed(object): the lists are others; the `FieldSources` that give them.
    """

    changed = Signal(object)

    def __init__(
        self,
        settings: Settings,
        library: Callable[[], FlowLibrary],
        controller: RunController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings, self._library, self._controller = settings, library, controller
        self._flows: Sequence[tuple[str, str]] = ()
        self._tools: Sequence[str] = ()
        self._has_begun = False
        self._looking: asyncio.Task[None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=SOON_MS)
        self._timer.timeout.connect(self._look)

    @property
    def sources(self) -> FieldSources:
        """The lists as they are whenever an editor asks; variables are those of the open flow."""
        return FieldSources(
            flows=self.flows,
            providers=self._get_providers,
            models=self.models_of,
            tools=self._get_tools,
        )

    def models_of(self, provider: str) -> Sequence[str]:
        """Models of a provider; of all of them if it is empty or nobody knows it."""
        known = self._settings.providers
        those = [one for one in known if one.name == provider] or list(known)
        names = [name for one in those for name in one.models]
        preferred = self._settings.default_model
        if preferred and (not provider or provider == self._settings.default_provider):
            names.insert(0, preferred)
        return tuple(dict.fromkeys(names))

    def show_settings(self, settings: Settings) -> None:
        """Other settings hold."""
        before, self._settings = self._settings, settings
        names = ("providers", "default_provider", "default_model")
        if any(getattr(before, name) != getattr(settings, name) for name in names):
            self.changed.emit(self.sources)

    def begin(self) -> None:
        """The window is on the screen: reading delays nothing any more."""
        self._has_begun = True
        self.look_again()
        start_task(in_thread(_prepare_lexers), "prepare lexers")
        start_task(in_thread(prepare_search), "prepare search")

    def stop(self) -> None:
        """Read no more."""
        self._has_begun = False
        self._timer.stop()

    @Slot()
    def look_again(self) -> None:
        """Another flow is in front, or its neighbours changed: read the lists again, soon."""
        if self._has_begun and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _look(self) -> None:
        if self._looking is None or self._looking.done():
            self._looking = start_task(self._read(), "read what editors offer")
        else:
            self._timer.start()

    async def _read(self) -> None:
        titles = await in_thread(self._library().titles)
        flows = sorted(titles.items(), key=lambda one: (one[1].casefold(), one[0]))
        tools = await self._controller.tool_names()
        if (flows, tools) != (self._flows, self._tools):
            self._flows, self._tools = flows, tools
            self.changed.emit(self.sources)

    def flows(self) -> Sequence[tuple[str, str]]:
        """Id and title of the flows in reach: open ones, those beside the flow in front, the examples."""
        return self._flows

    def _get_providers(self) -> Sequence[str]:
        return tuple(provider.name for provider in self._settings.providers)

    def _get_tools(self) -> Sequence[str]:
        return self._tools


def _prepare_lexers() -> None:
    from app.widgets.code_lexing import prepare_lexers

    prepare_lexers()
