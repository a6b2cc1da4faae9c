"""`python -m tests.benchmarks.runtime.flows`: compile and run VisualFlows; CPU milliseconds, best of several."""

import gc
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from runtime import (
    InMemoryLedgerStore,
    InMemoryRunStore,
    Runtime,
    SqliteDatabase,
    SqliteLedgerStore,
    SqliteRunStore,
)
from runtime.model.spec import WorkflowSpec
from runtime.visualflow_compiler import compile as compiler
from tests.runtime.visualflow_compiler.flows import flow, node, set_var, start

ROUNDS = 5


def chain(count: int) -> dict[str, Any]:
    """`count` nodes that each set a variable to the value of the one before."""
    nodes = [start("q"), *(set_var(f"n{at}", f"v{at % 10}", at) for at in range(count))]
    control = [f"n{at} -> n{at + 1}" for at in range(count - 1)]
    data = [f"n{at}.value -> n{at + 1}.value" for at in range(count - 1)]
    return flow(nodes, "start -> n0", *control, *data, flow_id=f"chain{count}")


def loop(kind: str) -> dict[str, Any]:
    """A loop of 10,000 passes with one variable node in its body."""
    pins = "items:array" if kind == "loop" else "start:number end:number step:number"
    defaults = {} if kind == "loop" else {"start": 0, "end": 10_000}
    out = (
        ">loop >done item:any index:number"
        if kind == "loop"
        else ">loop >done i:number index:number"
    )
    value = "item" if kind == "loop" else "i"
    return flow(
        [
            start("l"),
            node("f", kind, f">exec-in {pins}", out, pinDefaults=defaults),
            set_var("s", "a"),
        ],
        "start -> f",
        "f.loop -> s",
        f"f.{value} -> s.value",
        *(["start.l -> f.items"] if kind == "loop" else []),
        flow_id=f"bench_{kind}",
    )


def best(work: Callable[[], object]) -> float:
    """CPU milliseconds of the fastest round."""
    times = []
    for _ in range(ROUNDS):
        gc.collect()
        begin = time.process_time()
        work()
        times.append((time.process_time() - begin) * 1000)
    return min(times)


def run(spec: WorkflowSpec, inputs: dict[str, Any], folder: Path | None) -> None:
    """One run, in memory or in a fresh SQLite file."""
    if folder is None:
        runtime = Runtime(run_store=InMemoryRunStore(), ledger_store=InMemoryLedgerStore())
    else:
        database = SqliteDatabase(Path(tempfile.mkdtemp(dir=folder)) / "runs.db")
        runtime = Runtime(
            run_store=SqliteRunStore(database), ledger_store=SqliteLedgerStore(database)
        )
    state = runtime.run_until_stop(spec, runtime.start(workflow=spec, vars=inputs))
    assert state.status == "completed", state.error


def main() -> None:
    """Print a table."""
    big = chain(1000)

    def compile_anew() -> None:
        compiler._cache.clear()
        compiler.compile_visualflow(big)

    print(f"compile 1,000 nodes          {best(compile_anew):8.1f} ms  (goal 30)")
    again = best(partial(compiler.compile_visualflow, big))
    print(f"the same JSON again          {again:8.2f} ms  (goal 2)")
    with tempfile.TemporaryDirectory() as name:
        for title, folder in (("memory", None), ("SQLite", Path(name))):
            for count in (100, 3000):
                spec = compiler.compile_visualflow(chain(count))
                spent = best(partial(run, spec, {"q": "x"}, folder))
                print(f"chain of {count:5} in {title}      {spent / count * 1000:8.1f} µs a node")
            for kind in ("for", "loop"):
                spec = compiler.compile_visualflow(loop(kind))
                inputs = {"l": list(range(10_000))}
                spent = best(partial(run, spec, inputs, folder))
                print(f"{kind:5} of 10,000 in {title}     {spent:8.1f} ms")


if __name__ == "__main__":
    main()
