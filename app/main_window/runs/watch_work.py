"""Watch expressions for the window: kept for the person by flow, evaluated where the run in front stands.

They are looked at in the sandbox, on another thread, one look at a time, and only while the panel is in sight; while a
run goes on, at most every `LEAST_MS`, and never more than a third of the time.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.document.node_titles import title_of
from app.document.reach import inputs_in_reach
from app.document.variables import variables_in
from app.main_window.runs.front_run import FrontRun
from app.main_window.runs.run_work import halt_words
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import start_task
from app.runs.controller import RunController
from app.runs.run_model import RunModel
from app.settings import Settings, SettingsStore
from runtime.base.errors import FlowError
from runtime.base.json_value import JsonValue
from runtime.base.words import say
from runtime.model.spec import flow_id_of
from runtime.model.watched import Watched
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.flow import VisualFlow

if TYPE_CHECKING:
    from app.panels.watches import WatchPanel

LEAST_MS = 200
MOST_NAMED = 500
"""So many nodes of a flow are offered while one types; the ids of more can be typed."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a run is looked at.

    Attributes:
        run_id: the run within the tree that is at the flow in front.
        at, node_id: see `Host.watch`.
        words: the same for a person.
    """

    run_id: str
    at: int | None
    node_id: str
    words: str


class WatchWork(Work):
    """Keeps the expressions, and shows what they give.

    Args:
        current: gives the tab in front.
    """

    def __init__(
        self,
        controller: RunController,
        front: FrontRun,
        settings: SettingsStore,
        catalogue: Catalogue,
        current: Callable[[], FlowTab | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller, self._front, self._settings = controller, front, settings
        self._catalogue, self._current = catalogue, current
        self._run: RunModel | None = None
        self._place: _Place | None = None
        self._is_looking = self._is_late = False
        self._timer = QTimer(self, singleShot=True, interval=LEAST_MS)
        self._timer.timeout.connect(self._look)
        front.changed.connect(self._follow)
        settings.changed.subscribe(self._use)

    @cached_property
    def panel(self) -> "WatchPanel":
        """The panel, made when it is first asked for."""
        from app.panels.watches import WatchPanel

        panel = WatchPanel()
        panel.expressions_changed.connect(self._keep)
        panel.seen.connect(self.look_soon)
        return panel

    def stop(self) -> None:
        """Look no more: the window closes."""
        self._timer.stop()

    @Slot()
    def look_soon(self) -> None:
        """Look again, a moment later: the flow in front, its run or where it stands is another one."""
        if not self._is_in_sight:
            return
        self.panel.show_expressions(self._expressions())
        if self._is_looking:
            self._is_late = True
        elif not self._timer.isActive():
            self._timer.start()

    @property
    def _is_in_sight(self) -> bool:
        return "panel" in vars(self) and self.panel.isVisible()

    def _expressions(self) -> tuple[str, ...]:
        tab = self._current()
        return self._settings.settings.watches.get(tab.flow_id, ()) if tab is not None else ()

    @Slot(object)
    def _keep(self, expressions: tuple[str, ...]) -> None:
        tab = self._current()
        if tab is None:
            return
        others = {
            flow_id: kept
            for flow_id, kept in self._settings.settings.watches.items()
            if flow_id != tab.flow_id
        }
        kept = {**others, tab.flow_id: expressions} if expressions else others
        self._settings.update(watches=kept)

    def _use(self, _settings: Settings) -> None:
        self.look_soon()

    @Slot()
    def _follow(self) -> None:
        """Follow another run in front, and hear when it takes a step or is looked at elsewhere."""
        run = self._front.run
        if run is not self._run:
            if self._run is not None:
                self._run.nodes_changed.disconnect(self.look_soon)
                self._run.position_changed.disconnect(self.look_soon)
            self._run = run
            if run is not None:
                run.nodes_changed.connect(self.look_soon)
                run.position_changed.connect(self.look_soon)
        self.look_soon()

    # -- looking

    @Slot()
    def _look(self) -> None:
        tab = self._current()
        if not self._is_in_sight or self._is_looking:
            return
        panel, expressions = self.panel, self._expressions()
        place = self._place_of(tab) if tab is not None else None
        panel.names = cache(partial(self._names, *self._at(tab, place)))
        panel.show_place(place.words if place is not None else "")
        if place is None or not expressions:
            self._place = None
            panel.show_found({}, follows=False)
            return
        self._is_looking = True
        start_task(self._show(place, expressions), "watch")

    async def _show(self, place: _Place, expressions: tuple[str, ...]) -> None:
        began = time.monotonic()
        try:
            found = await self._controller.watch(
                place.run_id, expressions, at=place.at, node_id=place.node_id
            )
        except FlowError as error:
            found = [Watched(error=str(error)) for _ in expressions]
        finally:
            self._is_looking = False
        took_ms = (time.monotonic() - began) * 1000
        self._timer.setInterval(max(LEAST_MS, int(2 * took_ms)))
        follows = self._place is not None and self._place.run_id == place.run_id
        self._place = place
        self.panel.show_found(dict(zip(expressions, found, strict=True)), follows=follows)
        if self._is_late:
            self._is_late = False
            self.look_soon()

    def _place_of(self, tab: FlowTab) -> _Place | None:
        """Where the run in front is at the flow in front; None: it has not come there."""
        run = self._run
        if run is None:
            return None
        if run.position is not None:
            past = reversed(run.records[: run.position])
            row = next((one for one in past if one.flow_id == tab.flow_id), None)
            if row is None:
                return None
            node = title_of(tab.document.flow, row.node_id)
            words = say("As after record {number} of “{node}”", number=row.seq, node=node)
            return _Place(row.run_id, row.seq, row.node_id, words)
        halts = (one for one in run.halts if flow_id_of(one.workflow_id) == tab.flow_id)
        halt = next(halts, None)
        if halt is not None:
            return _Place(halt.run_id, None, halt.node_id, halt_words(halt))
        run_id = run.run_at(tab.flow_id)
        if run_id is None:
            return None
        words = say("As it ended") if run.status.is_terminal else say("As it is")
        return _Place(run_id, None, "", words)

    def _at(self, tab: FlowTab | None, place: _Place | None) -> tuple[VisualFlow | None, str]:
        """The flow in front, and the node whose inputs are `value`."""
        if tab is None:
            return None, ""
        node_id = (place.node_id if place is not None else "") or tab.selection.current or ""
        return tab.document.flow, node_id

    def _names(self, flow: VisualFlow | None, node_id: str) -> dict[str, JsonValue]:
        """What can be completed: what the flow says, and what the run in front gave.

        It is asked for when somebody types: of 10,000 nodes it takes 40 ms.
        """
        if flow is None:
            return {"vars": {}, "value": {}, "nodes": {}}
        nodes = self._run.nodes(flow.id) if self._run is not None else {}
        outputs = {one: node.output for one, node in nodes.items() if node.output is not None}
        return {
            "vars": {one.name: one.default for one in variables_in(flow, self._catalogue)},
            "value": inputs_in_reach(flow, node_id, outputs),
            "nodes": {
                node.id: outputs.get(node.id)
                or {pin.id: None for pin in node.outputs if not pin.is_exec}
                for node in flow.nodes[:MOST_NAMED]
                if node.has_exec_pins
            },
        }
