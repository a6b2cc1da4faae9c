"""`python -m tests.benchmarks.runtime.kills --times 200`: kill -9 at random moments over all example flows.

A program drives every flow of `flows/` in one store, is killed, started again and killed again, until all runs have
ended. Then the store is compared with one that was left in peace: the same runs, outputs and completed effects, ledgers
without gaps. Prints one line a round and fails at the first difference.
"""

import argparse
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from runtime.host.local import LocalHost
from tests.benchmarks.runtime.processes import open_host, work
from tests.support.processes import clean_processes

KINDS = ("sqlite", "json")
_LONGEST_S = 120.0


@dataclass
class Account:
    """What a store holds at the end.

    Attributes:
        outputs: workflow id -> status and output.
        effects: (workflow, node, effect type) -> completed records.
    """

    run_ids: set[str] = field(default_factory=set)
    outputs: dict[str, Any] = field(default_factory=dict)
    effects: Counter[tuple[str, str, str]] = field(default_factory=Counter)


def account_of(folder: Path, kind: str) -> Account:
    """Read a store.

    Raises:
        AssertionError: a ledger has gaps or the database is damaged.
    """
    found = Account()
    host = open_host(folder, kind)
    try:
        for run in host.list_runs(limit=0):
            found.outputs[run.workflow_id] = (str(run.status), run.output)
            for one in [run, *host.children(run.run_id)]:
                found.run_ids.add(one.run_id)
                _add_records(found, host, one.run_id, one.workflow_id)
    finally:
        host.close()
    if kind == "sqlite":
        with sqlite3.connect(folder / "runs.sqlite3") as connection:
            verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        connection.close()
        assert verdict == "ok", verdict
    return found


def _add_records(found: Account, host: LocalHost, run_id: str, workflow_id: str) -> None:
    records = list(host.records(run_id))
    assert [seq for seq, _record in records] == list(range(1, len(records) + 1)), "a gap"
    for _seq, record in records:
        effect = record.get("effect") or {}
        if record["status"] == "completed":
            kind = str(effect.get("type"))
            found.effects[workflow_id, record["node_id"], kind] += 1


def killed_until_done(folder: Path, kind: str, chance: random.Random, longest_s: float) -> int:
    """Kill and restart until everything has ended; how often it was killed."""
    kills = 0
    while True:
        process = clean_processes().Process(target=work, args=(folder, kind))
        process.start()
        process.join(chance.uniform(0.0, longest_s))
        if process.exitcode is None and process.pid is not None:
            os.kill(process.pid, signal.SIGKILL)
            process.join(_LONGEST_S)
        if process.exitcode == 0:
            return kills
        assert process.exitcode == -signal.SIGKILL, f"it ended with {process.exitcode}"
        kills += 1
        longest_s *= 1.05


def check_round(
    folder: Path, kind: str, expected: Account, chance: random.Random, longest_s: float
) -> int:
    """One store, killed until done, compared; how often it was killed.

    Raises:
        AssertionError: something was lost, done twice or ended differently.
    """
    kills = killed_until_done(folder, kind, chance, longest_s)
    found = account_of(folder, kind)
    started = folder / "started.txt"
    told = set(started.read_text().split()) if started.exists() else set()
    assert told <= found.run_ids, f"lost runs: {told - found.run_ids}"
    assert found.outputs == expected.outputs, (found.outputs, expected.outputs)
    assert found.effects == expected.effects, (
        f"more: {found.effects - expected.effects}, less: {expected.effects - found.effects}"
    )
    return kills


def undisturbed(folder: Path, kind: str) -> tuple[Account, float]:
    """The account of a store that was left in peace, and how many seconds it took."""
    process = clean_processes().Process(target=work, args=(folder, kind))
    begun = time.monotonic()
    process.start()
    process.join(_LONGEST_S)
    took = time.monotonic() - begun
    assert process.exitcode == 0, f"it ended with {process.exitcode}"
    return account_of(folder, kind), took


def kill_often(times: int, seed: int, kinds: tuple[str, ...] = KINDS) -> int:
    """Kill at least `times` times in all; how often it was."""
    chance = random.Random(seed)
    kills = rounds = 0
    with tempfile.TemporaryDirectory(prefix="kills-") as top:
        expected = {}
        for kind in kinds:
            folder = Path(top) / f"peace-{kind}"
            folder.mkdir()
            expected[kind] = undisturbed(folder, kind)
        while kills < times:
            kind = kinds[rounds % len(kinds)]
            folder = Path(top) / f"round-{rounds}"
            folder.mkdir()
            account, took = expected[kind]
            kills += check_round(folder, kind, account, chance, took / 3)
            rounds += 1
            sys.stdout.write(f"round {rounds} on {kind}: {kills} kills so far, nothing lost\n")
            sys.stdout.flush()
    return kills


def main() -> None:
    """Kill and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    sys.stdout.write(f"{kill_often(arguments.times, arguments.seed)} kills, nothing lost\n")


if __name__ == "__main__":
    main()
