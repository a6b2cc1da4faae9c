"""Which flows are open and where their tabs stand, from one start of the program to the next."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.main_window.flows.open_flows import OpenFlows
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.tabs.tab_area import TabArea
from app.main_window.tabs.tab_places import TabPlace, places_in, places_text
from app.settings import SettingsStore


@dataclass(frozen=True, slots=True)
class OpenTabs:
    """Every tab in the order they stand in, and which one is in front."""

    places: Mapping[FlowTab, TabPlace]
    front: FlowTab | None


class TabMemory:
    """Keeps in the settings what is open, and puts it back."""

    def __init__(self, flows: OpenFlows, tabs: TabArea, settings: SettingsStore) -> None:
        self._flows, self._tabs, self._settings = flows, tabs, settings

    def now(self) -> OpenTabs:
        """What is open at this moment."""
        tabs = self._tabs
        return OpenTabs({tab: tabs.place_of(tab) for tab in tabs.tabs()}, tabs.current)

    def keep(self, opened: OpenTabs) -> None:
        """Remember flows that have a file; one may have got it since `opened` was asked for."""
        places = {tab.document.path: at for tab, at in opened.places.items() if tab.document.path}
        front = opened.front.document.path if opened.front is not None else None
        self._settings.update(
            layout={**self._settings.settings.layout, "tabs": places_text(places)},
            open_files=tuple(str(path) for path in places),
            current_file=str(front or ""),
        )

    def put_back(self) -> None:
        """Put the tabs that are open again where they were, and the same one in front."""
        settings = self._settings.settings
        opened = {tab.document.path: tab for tab in self._flows.tabs if tab.document.path}
        places = places_in(settings.layout.get("tabs", "{}"))
        self._tabs.put_back({opened[one]: at for one, at in places.items() if one in opened})
        front = opened.get(Path(settings.current_file))
        if self._tabs.windows:
            self._tabs.window().activateWindow()
        if front is not None:
            self._tabs.show_tab(front)
            front.setFocus()
