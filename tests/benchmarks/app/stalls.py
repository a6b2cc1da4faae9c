"""The longest time the GUI thread is away from its event loop, by interaction: `python -m tests.benchmarks.app.stalls`.

`--markdown` prints the table of docs/performance.md, `--only TEXT` runs the interactions with that text, `--stacks` shows
where the worst turn of each was.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit

from app.document import edits
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path, example_paths
from app.main_window.garbage import GarbageCollection
from app.runs.background import program_loop
from app.widgets.node_items import NODE_MIME
from runtime.visualflow.codec import dump_flow, load_flow
from tests.benchmarks.app.graphs import big_flow, lean_flow
from tests.benchmarks.app.stall_meter import StallMeter, Turn, settled
from tests.benchmarks.machine import machine_line
from tests.support.flows import SHARED_FLOWS
from tests.support.studio import NONE, Studio, studio_open, until

AIM_MS = 10.0
NODES = 1_000
HUGE = 100_000
ROUNDS = 10_000
NODES_EACH = 12
_DIALOGS = {
    "gallery": "file.examples",
    "help on a node": "node.help",
    "rename a variable": "edit.rename_variable",
    "shortcuts": "help.shortcuts",
}


@dataclass(frozen=True, slots=True)
class Row:
    """What one interaction cost the GUI thread."""

    name: str
    worst: Turn
    rest_ms: float
    above: int


class Tour:
    """Does one thing after the other as a person would, and notes the worst turn of each."""

    def __init__(
        self,
        studio: Studio,
        meter: StallMeter,
        folder: Path,
        *,
        rounds: int = ROUNDS,
        only: str = "",
        prints: str = "",
    ) -> None:
        self.rounds = rounds
        self.studio, self.meter, self.folder = studio, meter, folder
        self.only, self.prints = only, prints
        self.rows: list[Row] = []

    @contextmanager
    def _noted(self, name: str) -> Iterator[None]:
        with self.meter.watching() as turns:
            yield
        wanted = not self.only or self.only in name
        if turns and wanted:
            worst = max(turns, key=lambda turn: turn.cpu_ms)
            rest = max(turn.rest_ms for turn in turns)
            above = sum(turn.rest_ms > AIM_MS for turn in turns)
            self.rows.append(Row(name, worst, rest, above))
            if self.prints:
                show(
                    self.rows[-1:],
                    markdown=self.prints == "markdown",
                    stacks=self.prints == "stacks",
                )

    async def step(self, name: str, *acts: Callable[[], object], wait: float = 0.06) -> None:
        """Do each thing in a turn of its own, and let its consequences happen."""
        await settled(0.1)
        with self._noted(name):
            for act in acts:
                done = act()
                if isinstance(done, Awaitable):
                    await done
                await settled(wait)

    # -- chapters

    async def all(self) -> None:
        """Every chapter."""
        await self.flows()
        await self.window()
        await self.menus()
        await self.runs()

    async def flows(self) -> None:
        """Flows of several sizes."""
        example = self.folder / "example.json"
        example.write_bytes(example_path("loop_over_list").read_bytes())
        await self.flow("an example", example)
        big = self.folder / "big.json"
        big.write_bytes(dump_flow(big_flow(NODES)[0]))
        await self.flow(f"{NODES:,} nodes", big, hub=f"node-{NODES // 2}")
        real = [*SHARED_FLOWS.glob("*.json")] or example_paths()
        largest = sorted(real, key=lambda path: -path.stat().st_size)[:2]
        for number, path in enumerate(largest):
            copy = self.folder / f"shared-{number}.json"
            copy.write_bytes(path.read_bytes())
            await self.flow(f"real flow {number + 1}", copy)

    async def huge(self) -> None:
        """A flow far larger than anybody draws."""
        studio, window = self.studio, self.studio.window
        path = self.folder / "huge.json"
        path.write_bytes(dump_flow(lean_flow(HUGE)))
        name = f"{HUGE:,} nodes"
        await self.step(f"open {name}", lambda: studio.open(path), wait=4)
        view, ids = studio.view, [node.id for node in studio.flow.nodes]
        view.setFocus()

        def go(node_id: str) -> Callable[[], None]:
            def act() -> None:
                view.show_node(node_id)
                studio.tab.selection.set([node_id], current=node_id)

            return act

        middle = ids[HUGE // 2 :]
        await self.step(f"{name}: click on nodes", *(go(one) for one in middle[:6]), wait=0.5)
        await self.step(f"{name}: drag a node", lambda: self._drag(middle[2]), wait=1)
        await self.step(
            f"{name}: type values", go(middle[3]), *self._type_value(), go(middle[4]), wait=1
        )
        await self.step(f"{name}: undo, redo", *self._keys("edit.undo", "edit.redo"), wait=1)
        await self.step(f"{name}: delete a node, undo", *self._delete(middle[5]), wait=1.5)
        await self.step(f"{name}: find", self._find, wait=2)
        await self.step(f"{name}: save", lambda: window.flows.save(studio.tab), wait=6)
        await self.step(
            f"{name}: select all, none",
            *self._keys("edit.select_all"),
            lambda: studio.tab.selection.clear(),
            wait=2,
        )
        await self.step(f"{name}: fit", *self._keys("view.fit"), wait=2)
        everything = self._keys("edit.select_all")
        await self.step(f"{name}: copy all", *everything, *self._keys("edit.copy"), wait=6)
        await self.step(
            f"{name}: nudge all", lambda: QTest.keyClick(view, Qt.Key.Key_Right), wait=6
        )
        await self.step(f"{name}: undo nudge", *self._keys("edit.undo"), wait=6)
        await self.step(f"{name}: delete all", *everything, *self._keys("edit.delete"), wait=6)
        await self.step(f"{name}: undo delete", *self._keys("edit.undo"), wait=6)
        await self.step(
            f"{name}: delete, paste all",
            *everything,
            *self._keys("edit.delete", "edit.paste"),
            wait=8,
        )
        await self.step(f"{name}: undo paste", *self._keys("edit.undo", "edit.undo"), wait=6)
        await self.step(f"{name}: arrange all", *everything, *self._keys("layout.auto"), wait=20)
        for key in (DockKey.OUTLINE, DockKey.PROBLEMS, DockKey.VARIABLES, DockKey.HISTORY):
            await self.step(f"{name}: show {key}", lambda key=key: window.docks.show(key), wait=2)
        await self.step(f"{name}: close", lambda: window.flows.close(studio.tab), wait=2)

    async def flow(self, name: str, path: Path, hub: str = "") -> None:
        """Open a flow and work on it."""
        studio = self.studio
        await self.step(f"open {name}", lambda: studio.open(path), wait=0.6)
        view = studio.view
        nodes = [node.id for node in studio.flow.nodes][:NODES_EACH]
        view.setFocus()

        def select(node_id: str) -> Callable[[], None]:
            def act() -> None:
                view.show_node(node_id)
                box = view.scene.rect_of(node_id)
                at = view.camera.to_widget(box.center().x(), box.top() + 8).toPoint()
                QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)

            return act

        await self.step(f"{name}: click on nodes", *(select(one) for one in nodes))
        right = (lambda: QTest.keyClick(view, Qt.Key.Key_Right),) * 6
        await self.step(f"{name}: go along wires by keyboard", *right)
        await self.step(f"{name}: select all", lambda: studio.press("edit.select_all"))
        await self.step(f"{name}: box", self._box)
        nodes_with_text = [n.id for n in studio.flow.nodes if n.inputs][:6]
        edited = []
        for node_id in nodes_with_text:
            edited += [select(node_id), *self._type_value()]
        await self.step(f"{name}: type values", *edited)
        await self.step(f"{name}: undo, redo", *self._keys("edit.undo", "edit.redo"))
        await self.step(f"{name}: drag a node", lambda: self._drag(hub or nodes[0]))
        await self.step(f"{name}: delete a node, undo", *self._delete(hub or nodes[0]))
        await self.step(f"{name}: arrange", *self._keys("layout.auto", "edit.undo"), wait=0.5)
        await self.step(f"{name}: save", lambda: studio.window.flows.save(studio.tab), wait=0.5)

    async def window(self) -> None:
        """What belongs to the window."""
        window = self.studio.window
        await self.step(
            "switch tabs",
            *(
                (lambda index=index: window.tabs.show_tab(window.flows.tabs[index]))
                for index in (0, 1, 2, 1, -1, 0, 1)
            ),
            wait=0.4,
        )
        field = window.panels.palette.findChild(QLineEdit)
        await self.step(
            "palette search", *((lambda c=c: QTest.keyClicks(field, c)) for c in "call model")
        )
        QTest.keyClick(field, Qt.Key.Key_Escape)
        for key in DockKey:
            await self.step(f"show {key}", lambda key=key: window.docks.show(key), wait=0.3)
        await self.step("switch theme", *self._keys("view.theme", "view.theme"), wait=0.4)
        await self.step("preferences", self._preferences, wait=0.3)
        await self.step("find", self._find, wait=0.3)

    async def menus(self) -> None:
        """Menus, lists and dialogs, in front of a large flow."""
        studio, window = self.studio, self.studio.window
        big = next(tab for tab in window.flows.tabs if len(tab.document.flow.nodes) == NODES)
        window.tabs.show_tab(big)
        for action in window.menuBar().actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                name = action.text().replace("&", "")
                await self.step(f"menu {name}", partial(menu.popup, QPoint(60, 60)), menu.close)
        node_id = big.document.flow.nodes[16].id
        big.selection.set([node_id], current=node_id)
        for name, action_id in _DIALOGS.items():
            await self.step(name, partial(self._open_and_leave, action_id), wait=0.3)
        await self.step("type into the list of commands", self._type_command)
        await self.step("drag from the palette, undo", self._drag_in, *self._keys("edit.undo"))
        await self.step("a new flow with recent ones", lambda: studio.press("file.new"), wait=1.5)

    async def runs(self) -> None:
        """Runs: a loop, a question."""
        studio, window = self.studio, self.studio.window
        loop = load_flow(example_path("loop_over_list"))
        loop = edits.set_pin_default(loop, "start", "cities", list(range(self.rounds)))
        path = self.folder / "loop.json"
        path.write_bytes(dump_flow(loop))
        await self.step(f"open a list of {self.rounds:,}", lambda: studio.open(path), wait=0.4)
        window.docks.show(DockKey.TRACE)
        await self.step(f"run a loop of {self.rounds:,}", self._run_loop, wait=0.5)
        for key in (DockKey.CONVERSATION, DockKey.VALUES, DockKey.RUNS, DockKey.TRACE):
            await self.step(f"loop: show {key}", lambda key=key: window.docks.show(key), wait=0.4)
        await self.step("loop: select nodes", *self._select_all_in_turn(), wait=0.2)
        filter_field = window.panels.trace.filter
        await self.step(
            "loop: filter the trace",
            *((lambda c=c: QTest.keyClicks(filter_field, c)) for c in "say"),
        )
        await self.step("loop: list past runs", window.runs.list_runs)
        run_id = studio.run.run_id
        await self.step("loop: leave the run", lambda: studio.tab.show_run(None))
        await self.step("loop: open the past run", lambda: window.runs.open_run(run_id), wait=0.5)
        await studio.window.opening.open(example_path("ask_and_answer"))
        await self.step("question: run and answer", self._answer, wait=0.3)
        await self.step("close a tab", lambda: window.flows.close(studio.tab), wait=0.3)

    # -- acts

    def _keys(self, *action_ids: str) -> list[Callable[[], object]]:
        table = self.studio.window.table
        return [(lambda one=one: table[one].trigger()) for one in action_ids if one in set(table)]

    def _box(self) -> None:
        view = self.studio.view
        self.studio.press("view.fit")
        size = view.size()
        self.studio.drag(QPoint(3, 3), QPoint(size.width() - 4, size.height() - 4))

    def _type_value(self) -> list[Callable[[], object]]:
        def type_letter() -> None:
            target = QApplication.focusWidget()
            if isinstance(target, QLineEdit | QPlainTextEdit):
                QTest.keyClicks(target, "a")

        first = self.studio.window.panels.inspector.edit_first
        return [first, type_letter, type_letter, self.studio.view.setFocus]

    def _drag(self, node_id: str) -> None:
        view = self.studio.view
        view.show_node(node_id)
        box = view.scene.rect_of(node_id)
        at = view.camera.to_widget(box.center().x(), box.top() + 8).toPoint()
        self.studio.drag(at, at + QPoint(90, 60))

    def _delete(self, node_id: str) -> list[Callable[[], object]]:
        tab = self.studio.tab
        select = lambda: tab.selection.set([node_id], current=node_id)  # noqa: E731
        return [select, *self._keys("edit.delete", "edit.undo")]

    def _select_all_in_turn(self) -> list[Callable[[], object]]:
        tab = self.studio.tab
        return [
            (lambda one=node.id: tab.selection.set([one], current=one))
            for node in self.studio.flow.nodes
        ]

    async def _preferences(self) -> None:
        await self._open_and_leave("file.preferences")

    async def _open_and_leave(self, action_id: str) -> None:
        self.studio.press(action_id)
        dialog = await self.studio.dialog()
        await settled(0.5)
        dialog.reject()

    async def _type_command(self) -> None:
        self.studio.press("edit.command")
        dialog = await self.studio.dialog()
        field = dialog.findChild(QLineEdit)
        for letter in "arrange":
            QTest.keyClicks(field, letter)
            await settled(0.08)
        dialog.reject()

    async def _drag_in(self) -> None:
        view = self.studio.view
        at = view.rect().center()
        mime = QMimeData()
        mime.setData(NODE_MIME, b"llm_call")
        how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NONE)
        QApplication.sendEvent(view, QDragEnterEvent(at, *how))
        for step in range(8):
            await settled(0.05)
            QApplication.sendEvent(view, QDragMoveEvent(at + QPoint(7 * step, 5 * step), *how))
        QApplication.sendEvent(view, QDropEvent(QPointF(at), *how))
        await settled(0.5)

    async def _find(self) -> None:
        self.studio.press("edit.find")
        field = self.studio.window.finding.panel.line
        for letter in "step 77":
            QTest.keyClicks(field, letter)
            await settled(0.2)
        QTest.keyClick(field, Qt.Key.Key_Escape)

    async def _run_loop(self) -> None:
        await self.studio.window.runs.start(self.studio.tab, {"cities": list(range(self.rounds))})
        run = self.studio.run
        while not run.status.is_terminal:
            await until(lambda: run.status.is_terminal or run.is_paused, 300, "the loop ends")
            if run.is_paused:  # at the limit of steps that stops runaway loops
                await self.studio.window.runs.pause_or_resume(run)
                await until(lambda: not run.is_paused)

    async def _answer(self) -> None:
        studio = self.studio
        await studio.run_with()
        dialog = await studio.dialog()
        await settled(0.3)
        dialog.reject()
        studio.press("run.cancel")
        await until(lambda: studio.run.status.is_terminal)


def show(rows: list[Row], *, markdown: bool, stacks: bool) -> None:
    """Print the table, in order of the interactions: longest turn, and what of one was not the canvas."""
    for row in rows:
        where = row.worst.culprit if row.worst.cpu_ms > AIM_MS else ""
        if markdown:
            print(f"| {row.name} | {row.worst.cpu_ms:.0f} | {row.rest_ms:.0f} |", flush=True)
            continue
        figures = f"{row.worst.cpu_ms:7.1f} {row.rest_ms:7.1f} {row.above:4}"
        print(f"{row.name:42} {figures} {where}", flush=True)
        if stacks and where:
            for stack, count in row.worst.stacks.most_common(6):
                print(f"    {count:3} x {' > '.join(part.partition(':')[2] for part in stack)}")


async def measure(options: argparse.Namespace, folder: Path, app: QApplication) -> list[Row]:
    """Every interaction in one window."""
    meter = StallMeter()
    garbage = GarbageCollection(app)
    async with studio_open(folder / "data", size=(1600, 900)) as studio:
        prints = "markdown" if options.markdown else "stacks" if options.stacks else "rows"
        tour = Tour(studio, meter, folder, rounds=options.rounds, only=options.only, prints=prints)
        garbage.start()
        meter.start()
        try:
            await getattr(tour, options.chapter)()
        finally:
            meter.stop()
            garbage.stop()
        for tab in studio.window.flows.tabs:
            tab.document.mark_saved(tab.document.flow)
    return tour.rows


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--stacks", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="of the loop that is run")
    parser.add_argument(
        "--chapter", default="all", choices=("all", "flows", "window", "menus", "runs", "huge")
    )
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    print(machine_line())
    with tempfile.TemporaryDirectory() as name, program_loop(app) as loop:
        loop.run_until_complete(measure(options, Path(name), app))
    print(machine_line())


if __name__ == "__main__":
    main()
