"""`python -m tests.benchmarks.runtime`: CPU time per operation, and the ratios that must stay flat.

Best of several tries, in CPU time of the process, because the machine may be shared. `--quick` leaves out the long
ledgers, `--markdown` prints the table for docs/performance.md.
"""

import argparse
import datetime as dt
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runtime.drivers.scheduled_runtime import create_scheduled_runtime
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectType
from runtime.model.ledger import StepRecord
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitReason, WaitState
from runtime.visualflow_compiler.compile import compile_visualflow
from tests.benchmarks.machine import machine_line
from tests.benchmarks.runtime.shapes import (
    ballast,
    effect_loop,
    pure_loop,
    question,
    visual_chain,
    visual_loop,
)
from tests.runtime.kernel.flows import do, end, spec
from tests.runtime.storage.stores import BACKENDS, Backend, Stores, use_durability

TRIES = 7
STARTS = 20


@dataclass
class Row:
    """One measured operation: value and aim in the same unit."""

    name: str
    store: str
    value: float
    unit: str
    aim: float | None = None

    @property
    def is_met(self) -> bool:
        """Whether the aim is reached, or there is none."""
        return self.aim is None or self.value <= self.aim


class Bench:
    """Measures one kind of store."""

    def __init__(self, backend: Backend, *, quick: bool) -> None:
        self.backend = backend
        self.quick = quick
        self.rows: list[Row] = []

    def open(self) -> tuple[Runtime, Stores]:
        """A runtime over fresh stores."""
        stores = self.backend.open(Path(tempfile.mkdtemp(prefix="bench-")))
        runtime = Runtime(
            run_store=stores.runs,
            ledger_store=stores.ledger,
            workflow_registry=WorkflowRegistry(),
        )
        return runtime, stores

    def add(self, name: str, value: float, unit: str, aim: float | None = None) -> None:
        """Keep and show a result."""
        row = Row(name, self.backend.name, value, unit, aim)
        self.rows.append(row)
        mark = "" if row.aim is None else ("ok" if row.is_met else f"ABOVE {row.aim:g}")
        print(f"{row.store:9} {row.name:52} {row.value:10.3f} {row.unit:6} {mark}", flush=True)

    def run(self) -> None:
        """Everything."""
        durable = self.backend.is_durable
        runtime, stores = self.open()
        self.add("start", 1e3 * best(lambda: self._start(runtime)) / STARTS, "ms", 0.25)
        self.add(
            "pure step", 1e6 * self._steps(runtime, pure_loop, 5000), "µs", None if durable else 5
        )
        effect = 1e6 * self._steps(runtime, effect_loop, 500)
        self.add(
            "effect step", effect, "µs", {"memory": 60, "json": 300}.get(self.backend.name, 200)
        )
        self._resume(runtime, 0)
        stores.close()
        if durable:
            self._resume_without_the_disk()
        self._growth()
        self._state_size()
        self._visual()
        self._parked()

    def _start(self, runtime: Runtime) -> None:
        for _number in range(STARTS):
            runtime.start(workflow=PURE, vars={"a": 1})

    def _steps(self, runtime: Runtime, shape: Callable[[int], Any], steps: int) -> float:
        flow = shape(steps)

        def go(run_id: str) -> None:
            runtime.tick(workflow=flow, run_id=run_id, max_steps=steps + 5)

        return best_of(lambda: runtime.start(workflow=flow), go) / steps

    def _resume_without_the_disk(self) -> None:
        """An answer waits for the disk at the level `balanced`; the aims are for what comes on top."""
        use_durability("process")
        runtime, stores = self.open()
        self._resume(runtime, 0, "resume, the disk's part left out", is_aimed=True)
        stores.close()
        use_durability("balanced")

    def _resume(
        self, runtime: Runtime, length: int, name: str = "", *, is_aimed: bool = False
    ) -> float:
        flow = question()
        run_id = runtime.start(workflow=flow)
        fill(runtime, run_id, length)
        spent = []
        for _try in range(TRIES * 3):
            state = runtime.tick(workflow=flow, run_id=run_id)
            key = state.waiting.wait_key if state.waiting else None
            begun = time.process_time()
            runtime.resume(
                workflow=flow, run_id=run_id, wait_key=key, payload={"text": "x"}, max_steps=0
            )
            spent.append(time.process_time() - begun)
        took = 1e3 * min(spent)
        aim = 0.6 if self.backend.name == "json" else 0.3
        is_aimed = is_aimed or not self.backend.is_durable
        self.add(
            name or f"resume, ledger of {length} records", took, "ms", aim if is_aimed else None
        )
        return took

    def _growth(self) -> None:
        lengths = [0, 2000] if self.quick else [0, 100_000]
        took = []
        for length in lengths:
            runtime, stores = self.open()
            flow = effect_loop(1_000_000)
            run_id = runtime.start(workflow=flow)
            fill(runtime, run_id, length)

            def go(
                _made: Any, runtime: Any = runtime, run_id: str = run_id, flow: Any = flow
            ) -> None:
                runtime.tick(workflow=flow, run_id=run_id, max_steps=50)

            took.append(1e6 * best_of(lambda: None, go) / 50)
            self.add(f"effect step, ledger of {length} records", took[-1], "µs")
            self._resume(runtime, length)
            if length:
                begun = time.process_time()
                records = runtime.get_ledger(run_id)
                spent = 1e3 * (time.process_time() - begun) * 50_000 / len(records)
                self.add("get_ledger, per 50,000 records", spent, "ms", 400)
                first = best(lambda s=stores, r=run_id: s.ledger.list_after(run_id=r, after=0))
                self.add("first page of the ledger", 1e3 * first, "ms", 5)
                status = best(lambda rt=runtime, r=run_id: rt.status(r))
                self.add("status", 1e3 * status, "ms", 1)
            stores.close()
        self.add("ratio of effect steps, longest ledger / none", took[-1] / took[0], "", 1.5)

    def _state_size(self) -> None:
        took = []
        for size_kb in (10, 5000):
            runtime, stores = self.open()
            flow = pure_loop(1_000_000)
            run_id = runtime.start(workflow=flow, vars=ballast(size_kb))

            def go(
                _made: Any, runtime: Any = runtime, run_id: str = run_id, flow: Any = flow
            ) -> None:
                runtime.tick(workflow=flow, run_id=run_id, max_steps=1)

            took.append(1e3 * best_of(lambda: None, go))
            self.add(f"one pure step in a tick, vars of {size_kb} KB", took[-1], "ms", 0.3)
            stores.close()
        self.add("ratio of pure steps, 5 MB / 10 KB", took[1] / took[0], "", 2.0)

    def _visual(self) -> None:
        runtime, stores = self.open()
        loop = compile_visualflow(visual_loop(10_000))
        aim = 0.4 if self.backend.is_durable else 0.2
        self.add("VisualFlow loop of 10,000", self._whole(runtime, loop, 3), "s", aim)
        took = []
        for length in (100, 3000):
            chain = compile_visualflow(visual_chain(length))
            took.append(1e6 * self._whole(runtime, chain, 3) / length)
            aim_us = None if self.backend.is_durable else 20
            self.add(f"VisualFlow chain of {length}, per node", took[-1], "µs", aim_us)
        self.add("ratio of chains, 3000 / 100", took[1] / took[0], "", 1.5)
        stores.close()

    def _whole(self, runtime: Runtime, flow: Any, tries: int) -> float:
        def go(run_id: str) -> None:
            state = runtime.run_until_stop(flow, run_id)
            if state.status is not RunStatus.COMPLETED:
                raise AssertionError(f"the run ended {state.status}: {state.error}")

        return best_of(lambda: runtime.start(workflow=flow), go, tries)

    def _parked(self) -> None:
        runtime, stores = self.open()
        with stores.runs.unit():
            for number in range(10_000 if not self.quick else 1000):
                stores.runs.save(parked(number))
        now = "2026-01-01T00:00:00.000000+00:00"
        poll = best(lambda: stores.runs.due_run_ids(now_iso=now))
        self.add("poll for due timers, 10,000 parked runs", 1e3 * poll, "ms", 0.3)
        payload = {"name": "nobody", "scope": "global", "payload": {}}
        flow = spec("emit", a=do("a", EffectType.EMIT_EVENT, payload, "e"), e=end("e"))
        emit = self._whole_cost(runtime, flow)
        self.add("run that emits without a listener, 10,000 parked runs", 1e3 * emit, "ms")
        self._lateness(stores)
        stores.close()

    def _lateness(self, stores: Stores) -> None:
        """How late a timer fires beside the parked runs, by the clock on the wall."""
        ended = threading.Event()
        scheduled = create_scheduled_runtime(
            run_store=stores.runs,
            ledger_store=stores.ledger,
            on_run_resumed=lambda _state: ended.set(),
        )
        late_ms = []
        for number in range(TRIES):
            until = scheduled.runtime.clock.now() + dt.timedelta(seconds=0.1)
            payload = {"until": until.isoformat()}
            flow = spec(
                f"nap{number}", a=do("a", EffectType.WAIT_UNTIL, payload, "e", "t"), e=end("e", "t")
            )
            ended.clear()
            run_id, _state = scheduled.run(flow)
            ended.wait(10)
            output = scheduled.get_state(run_id).output or {}
            fired = dt.datetime.fromisoformat(output["t"]["fired_at"])
            late_ms.append((fired - until).total_seconds() * 1e3)
        scheduled.stop()
        self.add(
            "timer, late beside 10,000 parked runs (median)", sorted(late_ms)[TRIES // 2], "ms", 50
        )

    def _whole_cost(self, runtime: Runtime, flow: Any) -> float:
        return best_of(
            lambda: runtime.start(workflow=flow),
            lambda run_id: runtime.run_until_stop(flow, run_id),
        )


PURE = pure_loop(1)


def parked(number: int) -> RunState:
    """A run that waits for a time or an event."""
    wait = (
        WaitState(WaitReason.UNTIL, until=f"2030-01-01T00:00:{number % 60:02d}.000000+00:00")
        if number % 2
        else WaitState(WaitReason.EVENT, f"evt:session:s{number}:x")
    )
    run = RunState.new(workflow_id="w", entry_node="a", run_id=f"r{number}")
    run.status, run.waiting = RunStatus.WAITING, wait
    return run


def fill(runtime: Runtime, run_id: str, length: int) -> None:
    """Put `length` finished records into a ledger."""
    run = runtime.get_state(run_id)
    template = StepRecord.start(run=run, node_id="a", effect=None)
    with runtime.run_store.unit():
        for number in range(length):
            template.seq = None
            template.idempotency_key = f"{number:032x}"
            template.finish_success({"n": number})
            runtime.ledger_store.append(template)


def best(call: Callable[[], Any], tries: int = TRIES) -> float:
    """Least CPU seconds of a call."""
    return best_of(lambda: None, lambda _made: call(), tries)


def best_of(prepare: Callable[[], Any], call: Callable[[Any], Any], tries: int = TRIES) -> float:
    """Least CPU seconds of `call(prepare())`; the preparation does not count."""
    spent = []
    for _try in range(tries):
        made = prepare()
        begun = time.process_time()
        call(made)
        spent.append(time.process_time() - begun)
    return min(spent)


def import_ms() -> float:
    """CPU milliseconds that `import runtime` adds to a fresh interpreter."""
    code = "import time; t=time.process_time(); import runtime; print(time.process_time()-t)"
    runs = [
        float(
            subprocess.run(
                [sys.executable, "-c", code], capture_output=True, text=True, check=True
            ).stdout
        )
        for _try in range(3)
    ]
    return 1e3 * min(runs)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--store", action="append", help="only these stores")
    arguments = parser.parse_args()
    print(machine_line())
    use_durability("balanced")
    rows: list[Row] = []
    for backend in BACKENDS:
        if backend.name not in (arguments.store or ("memory", "sqlite", "json")):
            continue
        bench = Bench(backend, quick=arguments.quick)
        bench.run()
        rows += bench.rows
    took = import_ms()
    print(f"import of the root {took:.1f} ms (aim 25)")
    if arguments.markdown:
        for row in rows:
            aim = "" if row.aim is None else f"{row.aim:g}"
            print(f"| {row.name} | {row.store} | {row.value:.3g} {row.unit} | {aim} |")


if __name__ == "__main__":
    main()
