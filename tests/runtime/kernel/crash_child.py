"""A run that dies, or whose stores fail, at a chosen moment.

Points: `append`, `save`, `commit`, `file` (bytes of a JSON folder), `document` (a whole file of it) and `evidence` are hit before
the n-th call, with `-after` after it; `effect` inside the n-th outside effect; `none` runs undisturbed. Effects append
a line to FOLDER/world.txt, so that they can be counted.
"""

import datetime as dt
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from runtime.base.clock import FrozenClock
from runtime.base.errors import StoreError
from runtime.effects.evidence import EvidenceRecorder
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import StepPlan, WorkflowSpec
from runtime.model.wait import WaitReason, WaitState
from runtime.storage import json_directory, json_files
from runtime.storage.artifacts import FileArtifactStore
from runtime.storage.sqlite import SqliteTransaction
from tests.runtime.kernel.flows import do, end, go, spec
from tests.runtime.storage.stores import Backend, backend_of
from tests.support.processes import clean_processes

RUN_ID = "the-run"
NOON = dt.datetime(2030, 1, 1, 12, tzinfo=dt.UTC)
LATER = "2030-01-02T00:00:00.000000+00:00"
CALLS = [{"name": "execute_command", "arguments": {"command": "ls"}, "call_id": "c1"}]


def flows() -> tuple[WorkflowSpec, WorkflowSpec]:
    """A parent with pure steps, the same outside effect twice at one node, a message, a question, a tool that asks
    first, a timer and a child."""

    def twice(run: Any, _ctx: Any) -> StepPlan:
        if run.vars.get("times", 0) >= 2:
            return StepPlan("twice", next_node="say")
        run.vars["times"] = run.vars.get("times", 0) + 1
        return StepPlan(
            "twice", effect=Effect(EffectType.LLM_CALL, {"prompt": "p"}, "r"), next_node="twice"
        )

    child = spec(
        "child", c=do("c", EffectType.LLM_CALL, {"prompt": "kid"}, "ce", "k"), ce=end("ce", "k")
    )
    parent = spec(
        "parent",
        a=go("a", "b"),
        b=go("b", "twice"),
        twice=twice,
        say=do("say", EffectType.ANSWER_USER, {"message": "hi"}, "ask"),
        ask=do("ask", EffectType.ASK_USER, {"prompt": "?"}, "tool", "answer"),
        tool=do("tool", EffectType.TOOL_CALLS, {"tool_calls": CALLS}, "nap", "tool"),
        nap=do("nap", EffectType.WAIT_UNTIL, {"until": LATER}, "sub", "woke"),
        sub=do("sub", EffectType.START_SUBWORKFLOW, {"workflow_id": "child"}, "e", "sub"),
        e=end("e", "visits", "r", "answer", "tool", "woke", "sub", "times"),
    )
    return parent, child


class Death:
    """Does something final at the n-th time a point is reached: the end of the process, or an exception."""

    def __init__(self, point: str, number: int, end_it: Callable[[], None]) -> None:
        self.point = point
        self.left = number
        self._end_it = end_it

    @property
    def came(self) -> bool:
        """Whether the moment has been."""
        return self.left <= 0

    def at(self, point: str) -> None:
        """Act if this is the moment."""
        if point == self.point:
            self.left -= 1
            if self.left == 0:
                self._end_it()


def die() -> None:
    """End the process as kill -9 does."""
    os._exit(137)


def refuse() -> None:
    """Fail as a full disk does."""
    raise OSError("no space left on device")


@contextmanager
def deadly(stores: Any, death: Death) -> Iterator[None]:
    """Let every write of the stores reach its point, until the block ends."""
    undo: list[tuple[Any, str, Any]] = []

    def around(place: Any, name: str, point: str) -> None:
        original = getattr(place, name)
        undo.append((place, name, original))

        def call(*arguments: Any, **options: Any) -> Any:
            death.at(point)
            result = original(*arguments, **options)
            death.at(f"{point}-after")
            return result

        setattr(place, name, call)

    around(stores.ledger, "append", "append")
    around(stores.ledger, "append_many", "append")
    around(SqliteTransaction, "commit", "commit")
    around(json_directory, "_write_at", "file")
    around(json_files, "write_atomic", "document")
    runs = stores.runs
    original = runs.save

    def save(run: RunState, *, expected_rev: int | None = None, patch: bytes | None = None) -> int:
        death.at("save")
        rev: int = original(run, expected_rev=expected_rev, patch=patch)
        death.at("save-after")
        return rev

    runs.save = save
    undo.append((runs, "save", original))
    try:
        yield
    finally:
        for place, name, before in undo:
            setattr(place, name, before)


class Tools:
    """Runs what was approved."""

    def __init__(self, world: Path, death: Death) -> None:
        self._world = world
        self._death = death

    def execute_approved(self, *, tool_calls: list[Any]) -> dict[str, Any]:
        """One line in the world for each call."""
        results = []
        for call in tool_calls:
            with self._world.open("a") as file:
                file.write("tool\n")
            self._death.at("effect")
            results.append(
                {
                    "call_id": call["call_id"],
                    "name": call["name"],
                    "success": True,
                    "output": {"stdout": "x" * 50},
                    "error": None,
                }
            )
        return {"mode": "executed", "results": results}


def wait_for_approval(run: RunState, effect: Effect, next_node: str | None) -> EffectOutcome:
    """A tool handler whose calls all need a person."""
    details = {"mode": "approval_required", "tool_calls": effect.payload["tool_calls"]}
    wait = WaitState(
        WaitReason.USER,
        f"tool_approval:{run.run_id}:{run.current_node}",
        resume_to_node=next_node,
        result_key=effect.result_key,
        details=details,
    )
    return EffectOutcome.waiting(wait)


def run_once(folder: Path, backend: Backend, point: str = "none", number: int = 0) -> Any:
    """Run to the end, or die with the process; what `account_of` says of the run."""
    return run_with(folder, backend, Death(point, number, die))


def run_with(folder: Path, backend: Backend, death: Death) -> Any:
    """Run to the end, whatever fails; what `account_of` says of the run."""
    stores = backend.open(folder)
    artifacts = FileArtifactStore(folder / "artifacts", sync=False)
    world = folder / "world.txt"
    clock = FrozenClock(NOON)

    def model(run: RunState, effect: Effect, _next: str | None) -> EffectOutcome:
        with world.open("a") as file:
            file.write(f"{effect.payload['prompt']}\n")
        death.at("effect")
        return EffectOutcome.completed({"said": effect.payload["prompt"]})

    recorder = EvidenceRecorder(artifact_store=artifacts, now_iso=lambda: NOON.isoformat())

    def keep(run: RunState, node_id: str, calls: Any, results: Any) -> None:
        death.at("evidence")
        recorder.record_tool_calls(run=run, node_id=node_id, tool_calls=calls, tool_results=results)
        death.at("evidence-after")

    registry = WorkflowRegistry()
    parent, child = flows()
    registry.register(parent)
    registry.register(child)
    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        artifact_store=artifacts,
        workflow_registry=registry,
        effect_handlers={EffectType.LLM_CALL: model, EffectType.TOOL_CALLS: wait_for_approval},
        clock=clock,
    )
    runtime.set_tool_executor_for_resume(Tools(world, death), keep_evidence=keep)
    try:
        with deadly(stores, death):
            while True:
                try:
                    if drive(runtime, parent):
                        break
                except (OSError, StoreError):
                    if not death.came:
                        raise
        return account_of(runtime)
    finally:
        artifacts.close()
        stores.close()


def drive(runtime: Runtime, parent: WorkflowSpec) -> bool:
    """Start or go on as a host does after a restart, one wait at most; whether the run has ended."""
    runtime.start(workflow=parent, run_id=RUN_ID)
    state = runtime.tick(workflow=parent, run_id=RUN_ID)
    wait = state.waiting
    if wait is not None and wait.reason is WaitReason.UNTIL:
        runtime.fire_timer_now(RUN_ID)
    elif wait is not None and not wait.is_decided:
        is_approval = (wait.details or {}).get("mode") == "approval_required"
        payload = {"approved": True} if is_approval else {"text": "yes"}
        runtime.resume(
            workflow=parent, run_id=RUN_ID, wait_key=wait.wait_key, payload=payload, max_steps=0
        )
    return state.status.is_terminal


def account_of(runtime: Runtime) -> Any:
    """All that must not depend on deaths: state, evidence, and how the ledger ends."""
    state = runtime.get_state(RUN_ID)
    space = {
        key: value
        for key, value in state.vars["_runtime"].items()
        if key not in {"checkpoint", "tree"}
    }
    kinds = [
        (record["node_id"], (record["effect"] or {}).get("type"), record["status"])
        for record in runtime.get_ledger(RUN_ID)
    ]
    assert state.status is RunStatus.COMPLETED, state.error
    return {**state.vars, "_runtime": space}, state.output, kinds[-2:]


def run_by_name(folder: Path, backend_name: str, point: str, number: int) -> None:
    """`run_once` with a kind of stores that is named."""
    run_once(folder, backend_of(backend_name), point, number)


def die_in_a_process(folder: Path, backend: Backend, point: str, number: int) -> bool:
    """Whether the run died at that moment, in a process of its own."""
    process = clean_processes().Process(
        target=run_by_name, args=(folder, backend.name, point, number)
    )
    process.start()
    process.join(60)
    if process.exitcode not in {0, 137}:
        raise AssertionError(f"the run ended with {process.exitcode}")
    return process.exitcode == 137
