"""CPU time of what is done once to a big flow: open, save, delete all, undo, lay out; and the memory it takes."""

import gc
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.canvas.view import FlowView
from app.document import edits
from app.document.document import Document
from app.document.files import open_document, write_flow
from app.document.layout import laid_out
from app.document.selection import Selection
from runtime.nodes.catalogue import builtin_catalogue
from tests.benchmarks.app.frames import SIZE
from tests.benchmarks.app.graphs import big_flow, layout_flow


def once(action: Callable[[], object]) -> float:
    """CPU milliseconds of one action."""
    gc.collect()
    begin = time.process_time()
    action()
    return (time.process_time() - begin) * 1000.0


def peak_mb() -> float:
    """The most memory this process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _saved(nodes: int, path: Path) -> float:
    flow, _ = big_flow(nodes)
    return once(lambda: write_flow(flow, path))


def measure_edits(app: QApplication, nodes: int) -> dict[str, float]:
    """Open, save, delete all and undo at one size, milliseconds of CPU; and the peak of memory in MB."""
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.json"
        found["save"] = _saved(nodes, path)
        made: list[FlowView] = []

        def opened() -> None:
            view = FlowView(open_document(path), Selection(), builtin_catalogue())
            view.resize(*SIZE)
            view.show()
            app.processEvents()
            made.append(view)

        found["open and show"] = once(opened)
    found["peak memory with it open, MB"] = peak_mb()
    view = made[0]
    document: Document = view.document

    def delete() -> None:
        document.apply("Delete all", edits.remove(document.flow, set(document.flow.nodes_by_id)))
        app.processEvents()

    def undo() -> None:
        document.undo()
        app.processEvents()

    def move() -> None:
        first = document.flow.nodes[0].id
        document.apply("Move", edits.move_nodes(document.flow, {first: (8.0, 8.0)}))

    found["delete all"] = once(delete)
    found["undo of it"] = once(undo)
    found["move one node"] = once(move)
    found["peak memory after these edits, MB"] = peak_mb()
    view.close_canvas()
    view.close()
    return found


def measure_layout() -> float:
    """CPU milliseconds of laying out 200 nodes and 259 wires."""
    flow = layout_flow()
    return once(lambda: laid_out(flow))
