"""Single operations that must stay quick: `python -m tests.benchmarks.parts`.

CPU time, best of several; the ratio compares twice the size with the size (2: linear). Nothing here fails a test run:
a busy machine is slow.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import orjson
from PySide6.QtWidgets import QApplication

from app.document import edits
from app.document.layout import laid_out
from app.panels.outline import OutlinePanel
from app.panels.trace import TracePanel
from app.runs.run_model import RunModel
from app.widgets.json_view import JsonView
from app.widgets.search_ranking import SearchItem, ranked
from runtime import Runtime
from runtime.model.effect import EffectType
from runtime.model.ledger import StepRecord, StepStatus
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from runtime.nodes.connect import judge_wire
from runtime.storage.sqlite import SqliteDatabase, SqliteLedgerStore
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.flow import VisualFlow, VisualNode
from tests.benchmarks.machine import machine_line
from tests.runtime.drivers.test_saved_state import in_memory
from tests.runtime.kernel.flows import Counter, counted_loop
from tests.support.flows import chain, into, out, step

TRIES = 5
CATALOGUE = builtin_catalogue()
NOW = "2026-01-02T03:04:05.000000+00:00"


def best_ms(prepare: Callable[[int], Callable[[], object]], size: int) -> float:
    """Least CPU milliseconds of `prepare(size)()`; the preparation does not count."""
    spent = []
    for _try in range(TRIES):
        work = prepare(size)
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return 1e3 * min(spent)


def text_of(count: int) -> bytes:
    """A flow of `count` nodes with four pins each and a wire between neighbours."""
    pins = [{"id": f"p{k}", "label": f"p{k}", "type": "string"} for k in range(4)]
    data = {"nodeType": "concat", "label": "Concat", "inputs": pins, "outputs": pins}
    nodes = [
        {"id": f"n{k}", "type": "concat", "position": {"x": k, "y": 0.5}, "data": data}
        for k in range(count)
    ]
    edges = [
        {"id": f"e{k}", "source": f"n{k}", "sourceHandle": "p0"}
        | {"target": f"n{k + 1}", "targetHandle": "p1"}
        for k in range(count - 1)
    ]
    return orjson.dumps({"id": "f", "nodes": nodes, "edges": edges})


def loading(count: int) -> Callable[[], object]:
    """Read a flow."""
    text = text_of(count)
    return lambda: load_flow(text)


def dumping(count: int) -> Callable[[], object]:
    """Write a flow."""
    flow = load_flow(text_of(count))
    return lambda: dump_flow(flow)


def checking(count: int) -> Callable[[], object]:
    """Look for problems."""
    flow = chain(count)
    return lambda: check_flow(flow, CATALOGUE)


def judging(count: int) -> Callable[[], object]:
    """Judge a wire to every pin in sight."""
    flow = load_flow(text_of(max(count // 4, 2)))

    def judge() -> None:
        for node in flow.nodes[1:]:
            for pin in range(4):
                judge_wire(flow, "n0", "p0", node.id, f"p{pin}", CATALOGUE)

    return judge


def laying_out(count: int) -> Callable[[], object]:
    """Arrange a flow with cross edges."""
    flow = VisualFlow(id="big", nodes=tuple(step(f"node-{n}") for n in range(count)))
    for n in range(1, count):
        before = (n * 7) % n if n % 3 else n - 1
        ends = out(f"node-{before}", "exec-out"), into(f"node-{n}", "exec-in")
        flow = edits.add_edge(flow, *ends)
    return lambda: laid_out(flow)


def outlining(count: int) -> Callable[[], object]:
    """Show a flow as a list."""
    flow = VisualFlow(
        id="big", nodes=tuple(VisualNode(id=f"node-{n}", type="concat") for n in range(count))
    )
    panel = OutlinePanel(CATALOGUE)
    return lambda: panel.model.show_flow(flow)


def tracing(count: int) -> Callable[[], object]:
    """Take records into the trace."""
    panel, run = TracePanel(), RunModel("run-1", VisualFlow(id="flow-1", name="Sample"))
    panel.show_run(run, lambda _flow, node: node)
    one: dict[str, Any] = {
        "node_id": "node-1",
        "status": "completed",
        "effect": {"type": "answer_user", "payload": {"message": "Hello"}},
        "result": {"message": "Hello"},
        "started_at": NOW,
        "ended_at": NOW,
    }
    run.take_records("run-1", "flow-1", ((seq, one) for seq in range(1, count + 1)))
    return panel._flush


def showing(count: int) -> Callable[[], object]:
    """Show a huge list."""
    view, value = JsonView(), [{"n": n} for n in range(count)]
    return lambda: view.show_value(value)


def ranking(count: int) -> Callable[[], object]:
    """Find nodes by a mistyped word."""
    items = [SearchItem(str(i), f"Node number {i}", "S", "does things") for i in range(count)]
    ranked(items, "warm up")
    return lambda: ranked(items, "numbr 17")


def appending(count: int) -> Callable[[], object]:
    """Append small records to SQLite, one transaction each."""
    folder = tempfile.TemporaryDirectory()
    ledger = SqliteLedgerStore(SqliteDatabase(Path(folder.name) / "r.sqlite3"))

    def append() -> None:
        with folder:
            for n in range(count):
                ledger.append(StepRecord("r", f"s{n}", "n", StepStatus.COMPLETED, result={"n": n}))

    return append


def continuing(count: int) -> Callable[[], object]:
    """Load a saved run with its ledger."""
    folder = tempfile.TemporaryDirectory()
    runtime = in_memory(Counter(), record_state=False)
    flow = counted_loop(count // 2, EffectType.LLM_CALL, {"prompt": "x"})
    run_id = runtime.start(workflow=flow)
    runtime.tick(workflow=flow, run_id=run_id, max_steps=count)
    path = runtime.save_state(Path(folder.name) / "r.sqlite3")
    runtime.close()

    def load() -> None:
        with folder:
            loaded = Runtime.load(path)
            loaded.get_ledger(run_id)
            loaded.close()

    return load


PARTS: tuple[tuple[str, Callable[[int], Callable[[], object]], int, float], ...] = (
    ("load a flow", loading, 10_000, 400),
    ("dump a flow", dumping, 10_000, 300),
    ("check a flow", checking, 1_000, 60),
    ("judge a wire to pins", judging, 500, 2),
    ("lay out nodes", laying_out, 200, 500),
    ("outline nodes", outlining, 10_000, 250),
    ("take records into the trace", tracing, 50_000, 500),
    ("show list items as JSON", showing, 300_000, 500),
    ("rank items of a search", ranking, 2_000, 50),
    ("append small records to SQLite", appending, 10_000, 560),
    ("load records of a saved run", continuing, 10_000, 130),
)
"""(what, preparation, size, aim in CPU milliseconds on an idle machine)."""


def main() -> None:
    """Measure and print."""
    print(machine_line())
    app = QApplication(sys.argv[:1])
    for what, prepare, size, aim in PARTS:
        took, twice = best_ms(prepare, size), best_ms(prepare, 2 * size)
        mark = "ok" if took <= aim else f"ABOVE {aim:g}"
        ratio = twice / max(took, 0.001)
        print(f"{what:30} {size:8,} {took:9.2f} ms   twice the size: x{ratio:.2f}   {mark}")
    app.quit()


if __name__ == "__main__":
    main()
