"""A program that leaves a mark for each step of a run, and may be killed in between."""

import os
import signal
import threading
from itertools import count
from pathlib import Path

from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.model.budget import Budget
from runtime.model.event import RunEventType
from runtime.model.forks import ForkRequest
from runtime.services.tools.executors import MappingToolExecutor
from runtime.visualflow.flow import VisualFlow
from tests.runtime.host import flows

STEPS = 12


def marking() -> VisualFlow:
    """A flow of tool calls in a row."""
    nodes, wires = [flows.start()], []
    for n in range(STEPS):
        calls = [{"name": "mark", "arguments": {"n": n}, "call_id": f"c{n}"}]
        pins = [flows.pin("tool_calls", "array")]
        data = {"tool_calls": calls}
        nodes.append(flows.node(f"t{n}", "tool_calls", pins, [], pinDefaults=data))
        wires.append(f"{'start' if n == 0 else f't{n - 1}'}>t{n}")
    return flows.flow(
        "marking", [*nodes, flows.end()], *wires, f"t{STEPS - 1}>end", entryNode="start"
    )


def run_marking(folder: Path, store: str) -> None:
    """Start the flow, or go on with the run that is there; return at its end."""
    ended, pace = threading.Event(), threading.Event()

    def mark(n: int) -> str:
        with (folder / "marks.txt").open("a") as file:
            file.write(f"{n}\n")
        pace.wait(0.02)
        return "done"

    settings = HostSettings(data_folder=folder, store=store)
    host = LocalHost(settings, tools=MappingToolExecutor({"mark": mark}))
    host.subscribe(lambda event: ended.set() if event.type is RunEventType.RUN_TERMINAL else None)
    found = host.list_runs()
    run_id = found[0].run_id if found else host.start(marking(), {})
    host.recover()
    while not host.get_run(run_id).status.is_terminal:
        ended.wait(0.5)
    host.close()


def fork_until_killed(folder: Path, store: str, run_id: str, flow: VisualFlow) -> None:
    """Fork a run over and over, each time with another flow; a mark stands for each fork that was made."""
    host = LocalHost(HostSettings(data_folder=folder, store=store))
    for n in count():
        changed = flow.model_copy(update={"name": f"Branch {n}"})
        host.fork(ForkRequest(run_id, 0), flow=changed)
        with (folder / "marks.txt").open("a") as file:
            file.write(f"{n}\n")


def mark_until_the_budget(folder: Path, store: str) -> None:
    """Start the flow with a budget of five calls, and end as kill -9 does once it waits at its limit."""

    def mark(n: int) -> str:
        with (folder / "marks.txt").open("a") as file:
            file.write(f"{n}\n")
        return "done"

    host = LocalHost(
        HostSettings(data_folder=folder, store=store), tools=MappingToolExecutor({"mark": mark})
    )
    waits = threading.Event()
    host.subscribe(lambda event: waits.set() if event.type is RunEventType.WAIT_ENTERED else None)
    host.start(marking(), {}, budget=Budget(max_tool_calls=5))
    if waits.wait(30):
        os.kill(os.getpid(), signal.SIGKILL)
