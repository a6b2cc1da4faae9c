"""`python -m tests.benchmarks.app`: CPU time of a frame on software rendering, and of big edits.

The graph: a chain with cross edges, 2.5 wires a node, execution and data pins, one hub with 50 wires. Prints a
table; `--markdown` for docs/performance.md, `--quick` for 1,000 nodes only.
"""

import argparse
import gc
import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.gestures.move_nodes import MoveNodes
from app.canvas.view import FlowView
from app.document import edits
from app.document.document import Document
from app.document.files import open_document, write_flow
from app.document.layout import laid_out
from app.document.selection import Selection
from app.runs.node_run import NodeRun, NodeRunState
from app.widgets.theme import apply_theme
from runtime.nodes.catalogue import builtin_catalogue
from tests.benchmarks.app.graphs import big_flow, layout_flow
from tests.benchmarks.machine import machine_line

FRAMES = 120
SIZE = (1600, 900)
LARGE_SCREEN = (3840, 2160)
_NONE = Qt.KeyboardModifier.NoModifier


def frame_times(app: QApplication, step: Callable[[int], None], frames: int) -> list[float]:
    """CPU milliseconds of each frame: one step and the painting it causes."""
    times = []
    for index in range(frames):
        begin = time.process_time()
        step(index)
        app.processEvents()
        times.append((time.process_time() - begin) * 1000.0)
    return times


def figures(times: list[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    ordered = sorted(times)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def once(action: Callable[[], object]) -> float:
    """CPU milliseconds of one action."""
    gc.collect()
    begin = time.process_time()
    action()
    return (time.process_time() - begin) * 1000.0


def at_rest(app: QApplication, view: FlowView, seconds: float = 2.0) -> None:
    """Let the canvas finish what it does when nobody moves: fine painting, ways of wires, pictures of what is near."""
    end = time.monotonic() + seconds
    quiet = 0
    while quiet < 3 and time.monotonic() < end:
        begin = time.process_time()
        app.processEvents()
        quiet = quiet + 1 if time.process_time() - begin < 0.0005 else 0
        QTest.qWait(60)


def measure_frames(
    app: QApplication, nodes: int, frames: int, size: tuple[int, int] = SIZE
) -> dict[str, tuple[float, float]]:
    """Frame times of the five movements with so many nodes, in a window of a size in pixels."""
    flow, hub = big_flow(nodes)
    document, selection = Document(flow), Selection()
    view = FlowView(document, selection, builtin_catalogue())
    view.resize(*size)
    view.show()
    app.processEvents()
    found: dict[str, tuple[float, float]] = {}

    def near(node_id: str) -> None:
        centre = view.scene.rect_of(node_id).center()
        view.zoom_to(1.0)
        view.set_camera(view.camera.centred_on(centre.x(), centre.y(), *size))
        app.processEvents()

    near(hub)

    def pan(index: int) -> None:
        way = 1 if index // 40 % 2 == 0 else -1
        view.set_camera(view.camera.moved(-17.0 * way, -7.0 * way))

    at_rest(app, view)
    found["pan at 100 %"] = figures(frame_times(app, pan, frames))
    near(hub)

    def zoom(index: int) -> None:
        way = -1 if index // 40 % 2 == 0 else 1
        view.zoom_by(1.08**way, QPointF(size[0] / 2, size[1] / 2))

    found["zoom"] = figures(frame_times(app, zoom, frames))
    view.fit_all()
    app.processEvents()
    at_rest(app, view)
    found["pan, all visible"] = figures(frame_times(app, pan, frames))
    near(hub)
    selection.set([hub])
    start = view.camera.rect_to_widget(view.scene.rect_of(hub)).topLeft() + QPointF(40, 10)
    gesture = MoveNodes(view, start, hub)
    view._begin(gesture)

    def drag(index: int) -> None:
        gesture.move(start + QPointF(5 + index % 90 * 3, index % 60 * 2), _NONE)

    at_rest(app, view)
    found["drag a hub, 50 wires"] = figures(frame_times(app, drag, frames))
    view.cancel_gesture()
    app.processEvents()
    rows = view.scene.node_rows_in(view.seen())[:20]
    ids = [look.node.id for row in rows.tolist() if (look := view.scene.looks[row]) is not None]
    states = list(NodeRunState)

    def highlight(index: int) -> None:
        for offset, node_id in enumerate(ids):
            view.set_run_state(node_id, NodeRun(states[(index + offset) % 4], duration_ms=index))

    at_rest(app, view)
    found["20 highlights"] = figures(frame_times(app, highlight, frames))
    view.close_canvas()
    view.close()
    return found


def measure_edits(app: QApplication, nodes: int) -> dict[str, float]:
    """Open, save, delete all and undo at one size; milliseconds of CPU."""
    flow, _ = big_flow(nodes)
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.json"
        found["save"] = once(lambda: write_flow(flow, path))
        made: list[FlowView] = []

        def opened() -> None:
            document = open_document(path)
            view = FlowView(document, Selection(), builtin_catalogue())
            view.resize(*SIZE)
            view.show()
            app.processEvents()
            made.append(view)

        found["open and show"] = once(opened)
    view = made[0]
    document = view.document

    def delete() -> None:
        document.apply("Delete all", edits.remove(document.flow, set(document.flow.nodes_by_id)))
        app.processEvents()

    def undo() -> None:
        document.undo()
        app.processEvents()

    found["delete all"] = once(delete)
    found["undo of it"] = once(undo)
    found["move one node"] = once(
        lambda: document.apply(
            "Move", edits.move_nodes(document.flow, {document.flow.nodes[0].id: (8.0, 8.0)})
        )
    )
    view.close_canvas()
    view.close()
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--frames", type=int, default=FRAMES)
    options = parser.parse_args()
    app = QApplication([])
    apply_theme(app, "dark")
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 1000)
    sizes = (1000,) if options.quick else (1000, 10_000)
    print(f"{machine_line()}; offscreen, {SIZE[0]}x{SIZE[1]}\n")
    print("| frame, CPU ms (median / 95 %) | " + " | ".join(f"{n:,} nodes" for n in sizes) + " |")
    print("|---|" + "---|" * len(sizes))
    results = {n: measure_frames(app, n, options.frames) for n in sizes}
    for name in results[sizes[0]]:
        cells = " | ".join(f"{results[n][name][0]:.1f} / {results[n][name][1]:.1f}" for n in sizes)
        print(f"| {name} | {cells} |")
    if not options.quick:
        print("\n| frame on 3840x2160, 10,000 nodes | CPU ms (median / 95 %) | times as much |")
        print("|---|---|---|")
        for name, (median, most) in measure_frames(
            app, 10_000, options.frames, LARGE_SCREEN
        ).items():
            ratio = most / results[10_000][name][1]
            print(f"| {name} | {median:.1f} / {most:.1f} | {ratio:.1f} |")
    big = (1000,) if options.quick else (1000, 5000, 10_000)
    edits_found = {n: measure_edits(app, n) for n in big}
    print("\n| once, CPU ms | " + " | ".join(f"{n:,} nodes" for n in big) + " |")
    print("|---|" + "---|" * len(big))
    for name in edits_found[big[0]]:
        print(f"| {name} | " + " | ".join(f"{edits_found[n][name]:.0f}" for n in big) + " |")
    flow = layout_flow()
    print(f"\nlayout of 200 nodes and 259 wires: {once(lambda: laid_out(flow)):.0f} ms")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory: {peak:.0f} MB")


if __name__ == "__main__":
    main()
