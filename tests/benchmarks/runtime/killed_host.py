"""The program that `kills` kills: it drives every example flow in one store."""

import threading
from pathlib import Path

from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.model.event import RunEventType
from runtime.visualflow.codec import load_flow
from runtime.visualflow.flow import VisualFlow

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
