"""Killed without warning and started again: the run goes on, what was finished is not done again."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.model.run import RunStatus

ROOT = Path(__file__).parents[3]
STEPS = 12

PROGRAM = """
import sys, time
from pathlib import Path
from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.services.tools.executors import MappingToolExecutor
from tests.runtime.host.test_kill import marking

folder = Path(sys.argv[1])

def mark(n: int) -> str:
    with (folder / "marks.txt").open("a") as file:
        file.write(f"{n}\\n")
    time_to_be_killed.wait(0.02)
    return "done"

import threading
time_to_be_killed = threading.Event()
host = LocalHost(HostSettings(data_folder=folder, store=sys.argv[2]), tools=MappingToolExecutor({"mark": mark}))
found = host.list_runs()
run_id = found[0].run_id if found else host.start(marking(), {})
host.recover()
while not host.get_run(run_id).status.is_terminal:
    time_to_be_killed.wait(0.01)
host.close()
"""


def marking():
    from tests.runtime.host import flows

    nodes, wires = [flows.start()], []
    for n in range(STEPS):
        calls = [{"name": "mark", "arguments": {"n": n}, "call_id": f"c{n}"}]
        nodes.append(
            flows.node(
                f"t{n}",
                "tool_calls",
                [flows.pin("tool_calls", "array")],
                [],
                pinDefaults={"tool_calls": calls},
            )
        )
        wires.append(f"{'start' if n == 0 else f't{n - 1}'}>t{n}")
    return flows.flow(
        "marking", [*nodes, flows.end()], *wires, f"t{STEPS - 1}>end", entryNode="start"
    )


def marks(folder: Path) -> list[int]:
    path = folder / "marks.txt"
    return [int(line) for line in path.read_text().split()] if path.exists() else []


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
@pytest.mark.parametrize("kind", ["sqlite", "json"])
def test_a_killed_program_goes_on_and_repeats_nothing_that_was_recorded(tmp_path, kind):
    store = (
        f"sqlite:///{tmp_path / 'r.sqlite3'}" if kind == "sqlite" else f"json:///{tmp_path / 'j'}"
    )
    recorded: set[int] = set()
    for goal in (3, 7, STEPS):
        before = Counter(marks(tmp_path))
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(tmp_path), store], cwd=ROOT, stderr=subprocess.PIPE
        )
        deadline = time.monotonic() + 60
        while process.poll() is None and len(set(marks(tmp_path))) < goal:
            assert time.monotonic() < deadline
            process_wait(process)
        if goal < STEPS:
            os.kill(process.pid, signal.SIGKILL)
        _, errors = process.communicate(timeout=60)
        again = Counter(marks(tmp_path)) - before
        assert not recorded & set(again), "a finished effect ran twice"
        recorded |= finished_steps(tmp_path, store)
        if goal == STEPS:
            assert process.returncode == 0, errors.decode()
    host = LocalHost(HostSettings(data_folder=tmp_path, store=store))
    assert host.list_runs()[0].status is RunStatus.COMPLETED
    host.close()
    assert set(marks(tmp_path)) == set(range(STEPS))
    assert max(Counter(marks(tmp_path)).values()) <= 2


def process_wait(process) -> None:
    try:
        process.wait(0.005)
    except subprocess.TimeoutExpired:
        return


def finished_steps(folder: Path, store: str) -> set[int]:
    host = LocalHost(HostSettings(data_folder=folder, store=store))
    try:
        run_id = host.list_runs()[0].run_id
        done = set()
        for _, record in host.records(run_id):
            effect = record.get("effect") or {}
            if effect.get("type") == "tool_calls" and record["status"] == "completed":
                done.add(
                    int(
                        json.loads(json.dumps(effect["payload"]["tool_calls"]))[0]["arguments"]["n"]
                    )
                )
        return done
    finally:
        host.close()
