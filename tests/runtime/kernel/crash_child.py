"""A run that dies at a chosen moment, with its process.

Points: `append` and `save` die before the n-th call, `append-after` and `save-after` after it, `effect` dies inside the
n-th outside effect, `none` runs undisturbed. Effects append a line to FOLDER/world.txt, so that runs can be counted.
"""

import os
from pathlib import Path
from typing import Any

from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import StepPlan, WorkflowSpec
from tests.runtime.kernel.flows import do, end, go, spec
from tests.runtime.storage.stores import Backend, backend_of
from tests.support.processes import clean_processes

RUN_ID = "the-run"


def flows() -> tuple[WorkflowSpec, WorkflowSpec]:
    """A parent with pure steps, the same outside effect twice at one node, a message, a question and a child."""

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
        ask=do("ask", EffectType.ASK_USER, {"prompt": "?"}, "sub", "answer"),
        sub=do("sub", EffectType.START_SUBWORKFLOW, {"workflow_id": "child"}, "e", "sub"),
        e=end("e", "visits", "r", "answer", "sub", "times"),
    )
    return parent, child


class Death:
    """Ends the process at the n-th call."""

    def __init__(self, point: str, number: int) -> None:
        self.point = point
        self.left = number

    def at(self, point: str) -> None:
        """Die if this is the moment."""
        if point == self.point:
            self.left -= 1
            if self.left == 0:
                os._exit(137)


def deadly(stores: Any, death: Death) -> None:
    """Let the stores die around their writes."""

    def around(store: Any, name: str, point: str) -> None:
        original = getattr(store, name)

        def call(*arguments: Any, **options: Any) -> Any:
            death.at(point)
            result = original(*arguments, **options)
            death.at(f"{point}-after")
            return result

        setattr(store, name, call)

    around(stores.ledger, "append", "append")
    runs = stores.runs
    original = runs.save

    def save(run: RunState, *, expected_rev: int | None = None, patch: bytes | None = None) -> int:
        death.at("save")
        rev: int = original(run, expected_rev=expected_rev, patch=patch)
        death.at("save-after")
        return rev

    runs.save = save


def run_once(folder: Path, backend: Backend, point: str = "none", number: int = 0) -> Any:
    """Run to the end, or die; status, output and the last two records."""
    stores = backend.open(folder)
    death = Death(point, number)
    deadly(stores, death)
    world = folder / "world.txt"

    def model(run: RunState, effect: Effect, _next: str | None) -> EffectOutcome:
        with world.open("a") as file:
            file.write(f"{effect.payload['prompt']}\n")
        death.at("effect")
        return EffectOutcome.completed({"said": effect.payload["prompt"]})

    registry = WorkflowRegistry()
    parent, child = flows()
    registry.register(parent)
    registry.register(child)
    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        workflow_registry=registry,
        effect_handlers={EffectType.LLM_CALL: model},
    )
    runtime.start(workflow=parent, run_id=RUN_ID)
    state = runtime.tick(workflow=parent, run_id=RUN_ID)
    if state.status is RunStatus.WAITING:
        state = runtime.resume(
            workflow=parent, run_id=RUN_ID, wait_key=None, payload={"text": "yes"}
        )
    kinds = [
        (record["node_id"], (record["effect"] or {}).get("type"), record["status"])
        for record in runtime.get_ledger(RUN_ID)
    ]
    stores.close()
    return state.status.value, state.output, kinds[-2:]


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
