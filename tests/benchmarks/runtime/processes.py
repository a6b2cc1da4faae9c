"""What other processes do: the program that `kills` kills, and one of the two that `races` lets answer."""

import threading
from pathlib import Path
from typing import Any

from runtime.base.errors import StaleResumeError
from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime
from runtime.model.event import RunEventType
from runtime.visualflow.codec import load_flow
from runtime.visualflow.flow import VisualFlow
from tests.benchmarks.runtime.shapes import ask_once
from tests.runtime.storage.stores import backend_of

FLOWS = Path(__file__).resolve().parents[3] / "flows"


def example_flows() -> dict[str, VisualFlow]:
    """The example flows by id."""
    found = [load_flow(path) for path in sorted(FLOWS.glob("*.json"))]
    return {flow.id: flow for flow in found}


def open_host(folder: Path, kind: str) -> LocalHost:
    """A host over the store of a folder."""
    place = folder / ("runs.sqlite3" if kind == "sqlite" else "runs")
    return LocalHost(HostSettings(data_folder=folder, store=f"{kind}:///{place}"))


def work(folder: Path, kind: str) -> None:
    """Start what was not started, go on with what was, answer every question; return when all have ended."""
    host = open_host(folder, kind)
    news = threading.Semaphore(0)
    host.subscribe(
        lambda event: (
            news.release()
            if event.type in {RunEventType.WAIT_ENTERED, RunEventType.RUN_TERMINAL}
            else None
        )
    )
    library = example_flows()
    roots = {run.workflow_id.split("@")[0]: run.run_id for run in host.list_runs(limit=0)}
    host.recover()
    for flow_id, flow in library.items():
        if flow_id not in roots:
            roots[flow_id] = host.start(flow, {}, library=library)
            with (folder / "started.txt").open("a") as file:
                file.write(f"{roots[flow_id]}\n")
    while not all(host.get_run(run_id).status.is_terminal for run_id in roots.values()):
        for run_id in roots.values():
            for wait in host.pending_waits(run_id):
                yes = {"approved": True} if wait.is_approval else {"response": "Tea"}
                host.answer(wait.run_id, wait.wait.wait_key, yes)
        news.acquire(timeout=0.05)
    host.close()


def answer_all(
    folder: Path, backend_name: str, ids: list[str], name: str, barrier: Any, queue: Any
) -> None:
    """Answer every wait; put the ids of those runs that took the answer into the queue."""
    stores = backend_of(backend_name).open(folder)
    runtime = Runtime(
        run_store=stores.runs, ledger_store=stores.ledger, workflow_registry=WorkflowRegistry()
    )
    flow, won = ask_once(), []
    barrier.wait()
    for run_id in ids:
        try:
            runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload={"text": name})
            won.append(run_id)
        except StaleResumeError:
            pass
    queue.put(won)
    stores.close()
