"""Parallel branches in a program that is killed: results and ledgers are whole, nothing recorded is repeated."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress

import pytest

from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.model.run import RunStatus
from tests.runtime.host import flows
from tests.runtime.host.test_kill import marks
from tests.support.flows import ROOT

STEPS = 6

PROGRAM = """
import sys, threading
from pathlib import Path
from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.services.tools.executors import MappingToolExecutor
from tests.runtime.host.test_parallel_killed import branching

folder = Path(sys.argv[1])
never = threading.Event()

def mark(n: int) -> str:
    with (folder / "marks.txt").open("a") as file:
        file.write(f"{n}\\n")
    never.wait(0.05)
    return f"done {n}"

host = LocalHost(HostSettings(data_folder=folder, store=sys.argv[2]), tools=MappingToolExecutor({"mark": mark}))
found = host.list_runs()
run_id = found[0].run_id if found else host.start(branching(), {})
host.recover()
while not host.get_run(run_id).status.is_terminal:
    never.wait(0.01)
host.close()
"""


def branching():
    """Two branches of STEPS tool calls each; branch k marks k * 100 + step."""
    fan = flows.node("fan", "parallel")
    fan["data"]["outputs"] = [
        flows.pin("then:0", "execution"),
        flows.pin("then:1", "execution"),
        flows.pin("completed", "execution"),
    ]
    nodes, wires = [flows.start(), fan], ["start>fan"]
    for branch in range(2):
        for step in range(STEPS):
            number = branch * 100 + step
            calls = [{"name": "mark", "arguments": {"n": number}, "call_id": f"c{number}"}]
            nodes.append(
                flows.node(
                    f"t{number}",
                    "tool_calls",
                    [flows.pin("tool_calls", "array")],
                    [flows.pin("results", "array")],
                    pinDefaults={"tool_calls": calls},
                )
            )
            before = f"t{number - 1}.exec-out" if step else f"fan.then:{branch}"
            wires.append(f"{before}>t{number}.exec-in")
    lasts = [STEPS - 1, 100 + STEPS - 1]
    end = flows.node("end", "on_flow_end", [flows.pin(f"r{n}", "array") for n in lasts])
    wires += [f"t{n}.results>end.r{n}" for n in lasts]
    return flows.flow(
        "branching",
        [*nodes, end],
        *wires,
        "fan.completed>end.exec-in",
        runSettings={"parallelBranches": True},
        entryNode="start",
    )


def recorded(folder, store):
    """Numbers whose tool call is completed in a ledger of the run tree."""
    host = LocalHost(HostSettings(data_folder=folder, store=store))
    try:
        root = host.list_runs()[0].run_id
        found = Counter()
        for run_id in (root, *(child.run_id for child in host.children(root))):
            for _, record in host.records(run_id):
                effect = record.get("effect") or {}
                if effect.get("type") == "tool_calls" and record["status"] == "completed":
                    found[int(str(record["node_id"]).removeprefix("t"))] += 1
        return found
    finally:
        host.close()


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
@pytest.mark.parametrize("kind", ["sqlite", "json"])
def test_killed_branches_go_on_and_repeat_nothing_that_was_recorded(tmp_path, kind):
    store = (
        f"sqlite:///{tmp_path / 'r.sqlite3'}" if kind == "sqlite" else f"json:///{tmp_path / 'j'}"
    )
    everything = {branch * 100 + step for branch in range(2) for step in range(STEPS)}
    done: Counter[int] = Counter()
    for goal in (2, 7, len(everything)):
        before = Counter(marks(tmp_path))
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(tmp_path), store], cwd=ROOT, stderr=subprocess.PIPE
        )
        deadline = time.monotonic() + 60
        while process.poll() is None and len(set(marks(tmp_path))) < goal:
            assert time.monotonic() < deadline
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.005)
        if goal < len(everything):
            os.kill(process.pid, signal.SIGKILL)
        _, errors = process.communicate(timeout=60)
        again = Counter(marks(tmp_path)) - before
        assert not set(done) & set(again), "a finished effect ran twice"
        done = recorded(tmp_path, store)
        if goal == len(everything):
            assert process.returncode == 0, errors.decode()
    assert done == Counter(everything)
    assert set(marks(tmp_path)) == everything
    host = LocalHost(HostSettings(data_folder=tmp_path, store=store))
    try:
        summary = host.list_runs()[0]
        assert summary.status is RunStatus.COMPLETED
        assert [summary.output[key][0]["output"] for key in ("r5", "r105")] == [
            "done 5",
            "done 105",
        ]
        assert [child.status for child in host.children(summary.run_id)] == [
            RunStatus.COMPLETED,
            RunStatus.COMPLETED,
        ]
    finally:
        host.close()
