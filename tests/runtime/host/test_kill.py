"""Killed without warning and started again: the run goes on, what was finished is not done again."""

import json
import os
import signal
import time
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.model.run import RunStatus
from tests.runtime.host import flows
from tests.runtime.host.marked_program import STEPS, fork_until_killed, run_marking
from tests.support.processes import clean_processes


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
        process = clean_processes().Process(target=run_marking, args=(tmp_path, store))
        process.start()
        deadline = time.monotonic() + 60
        while process.is_alive() and len(set(marks(tmp_path))) < goal:
            assert time.monotonic() < deadline
            process.join(0.005)
        if goal < STEPS:
            os.kill(process.pid, signal.SIGKILL)
        process.join(60)
        again = Counter(marks(tmp_path)) - before
        assert not recorded & set(again), "a finished effect ran twice"
        recorded |= finished_steps(tmp_path, store)
        if goal == STEPS:
            assert process.exitcode == 0
    host = LocalHost(HostSettings(data_folder=tmp_path, store=store))
    assert host.list_runs()[0].status is RunStatus.COMPLETED
    host.close()
    assert set(marks(tmp_path)) == set(range(STEPS))
    assert max(Counter(marks(tmp_path)).values()) <= 2


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


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
@pytest.mark.parametrize("kind", ["sqlite", "json"])
def test_a_program_killed_while_it_forks_leaves_whole_forks_and_nothing_else(tmp_path, kind):
    store = (
        f"sqlite:///{tmp_path / 'r.sqlite3'}" if kind == "sqlite" else f"json:///{tmp_path / 'j'}"
    )
    settings = HostSettings(data_folder=tmp_path, store=store)
    host = LocalHost(settings)
    run_id = host.start(flows.asking(), {})
    host.close()
    random = Random(kind)
    for _kill in range(4):
        before = len(marks(tmp_path))
        arguments = (tmp_path, store, run_id, flows.asking())
        process = clean_processes().Process(target=fork_until_killed, args=arguments)
        process.start()
        deadline = time.monotonic() + 60
        while len(marks(tmp_path)) == before:
            assert process.is_alive()
            assert time.monotonic() < deadline
            process.join(0.002)
        process.join(random.random() * 0.03)
        os.kill(process.pid, signal.SIGKILL)
        process.join(60)
        host = LocalHost(settings)
        host.recover()
        forks = {run.run_id for run in host.list_runs()} - {run_id}
        kept = host._stores.artifacts.list_all(limit=0)
        assert sorted(one.run_id for one in kept) == sorted({*forks, run_id})
        assert len(forks) >= len(marks(tmp_path))
        for fork in forks:
            assert host.flow_of(fork).name.startswith("Branch")
        host.close()
