"""`python -m tests.benchmarks.runtime.races`: threads and processes over one flow and one wait, at full number.

8 threads run one compiled flow 10,000 times, each run with a value of its own; 8 threads answer each of 1,000 waits;
two processes answer the same waits of one store. Fails at the first value that crossed over or answer taken twice.
"""

import argparse
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from runtime.base.errors import StaleResumeError
from runtime.kernel.runtime import Runtime
from runtime.model.run import RunStatus
from runtime.visualflow_compiler.compile import compile_visualflow
from tests.benchmarks.runtime.processes import answer_all
from tests.benchmarks.runtime.shapes import ask_once, visual_loop
from tests.runtime.storage.stores import PLAIN, Backend
from tests.support.processes import clean_processes
from tests.support.threads import in_threads

THREADS = 8


def race_runs(runtime: Runtime, runs: int) -> None:
    """One compiled flow in eight threads.

    Raises:
        AssertionError: a run ended with another run's value.
    """
    flow = compile_visualflow(visual_loop(6))

    def many(number: int) -> None:
        for trial in range(runs // THREADS):
            mine = number * runs + trial
            run_id = runtime.start(workflow=flow, vars={"mine": mine})
            state = runtime.run_until_stop(flow, run_id)
            assert (state.vars["mine"], state.vars["x"]) == (mine, 5), state.vars

    in_threads(THREADS, many)


def race_answers(runtime: Runtime, waits: int) -> dict[str, int]:
    """Eight threads answer each wait; run id -> the thread whose answer was taken.

    Raises:
        AssertionError: a wait took no answer, or two.
    """
    flow = ask_once()
    ids = [runtime.start(workflow=flow) for _wait in range(waits)]
    for run_id in ids:
        runtime.tick(workflow=flow, run_id=run_id)
    taken: defaultdict[str, list[int]] = defaultdict(list)

    def answer(number: int) -> None:
        for run_id in ids:
            try:
                payload = {"text": str(number)}
                runtime.resume(workflow=flow, run_id=run_id, wait_key=None, payload=payload)
            except StaleResumeError:
                continue
            taken[run_id].append(number)

    in_threads(THREADS, answer)
    assert [len(taken[one]) for one in ids] == [1] * waits, "a wait took no answer, or two"
    return {run_id: winner for run_id, (winner,) in taken.items()}


def race_processes(backend: Backend, folder: Path, waits: int) -> list[list[str]]:
    """Two processes answer the same waits of one store; the runs that each of them won.

    Raises:
        AssertionError: a wait took no answer, or two.
    """
    stores = backend.open(folder)
    runtime = Runtime(run_store=stores.runs, ledger_store=stores.ledger)
    flow = ask_once()
    ids = [runtime.start(workflow=flow) for _wait in range(waits)]
    for run_id in ids:
        runtime.tick(workflow=flow, run_id=run_id)
    stores.close()
    context = clean_processes()
    barrier, queue = context.Barrier(2), context.Queue()
    processes = [
        context.Process(target=answer_all, args=(folder, backend.name, ids, name, barrier, queue))
        for name in ("one", "two")
    ]
    for process in processes:
        process.start()
    won = [queue.get(timeout=300) for _process in processes]
    for process in processes:
        process.join(60)
        assert process.exitcode == 0
    assert sorted(won[0] + won[1]) == sorted(ids), "a wait took no answer, or two"
    stores = backend.open(folder)
    for run_id in ids:
        run = stores.runs.load(run_id)
        assert run is not None
        assert run.status is RunStatus.COMPLETED
    stores.close()
    return won


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Race and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--waits", type=int, default=1_000)
    parser.add_argument("--durable-runs", type=int, default=1_000, help="in SQLite and JSON")
    arguments = parser.parse_args()
    for backend in PLAIN:
        folder = Path(tempfile.mkdtemp(prefix="races-"))
        stores = backend.open(folder)
        runtime = Runtime(run_store=stores.runs, ledger_store=stores.ledger)
        runs = arguments.runs if backend.name == "memory" else arguments.durable_runs
        waits, begun = arguments.waits, time.monotonic()
        race_runs(runtime, runs)
        took, begun = time.monotonic() - begun, time.monotonic()
        say(f"{backend.name:12} one flow in 8 threads, {runs} runs: no cross-talk, {took:.1f} s")
        race_answers(runtime, waits)
        took = time.monotonic() - begun
        say(f"{backend.name:12} 8 threads, {waits} waits: one answer each, {took:.1f} s")
        stores.close()
        if backend.is_durable:
            few = waits // 10
            one, other = race_processes(backend, Path(tempfile.mkdtemp(prefix="races-")), few)
            say(
                f"{backend.name:12} two processes, {few} waits: {len(one)} and {len(other)} answers"
            )


if __name__ == "__main__":
    main()
