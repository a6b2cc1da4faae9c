"""Runs whose cost is measured."""

from itertools import pairwise
from typing import Any

from runtime.model.effect import Effect, EffectType
from runtime.model.spec import StepPlan, WorkflowSpec
from tests.runtime.visualflow_compiler.flows import end, flow, node, set_var, start


def effect_loop(times: int) -> WorkflowSpec:
    """ANSWER_USER with another text each time: a kernel effect without any work."""

    def step(run: Any, _ctx: Any) -> StepPlan:
        number = run.vars.get("i", 0)
        if number >= times:
            return StepPlan("a", complete_output={"i": number})
        run.vars["i"] = number + 1
        effect = Effect(EffectType.ANSWER_USER, {"message": f"m{number}"}, "last")
        return StepPlan("a", effect=effect, next_node="a")

    return WorkflowSpec("effects", "a", {"a": step})


def pure_loop(times: int) -> WorkflowSpec:
    """A node that counts."""

    def step(run: Any, _ctx: Any) -> StepPlan:
        number = run.vars.get("i", 0)
        if number >= times:
            return StepPlan("a", complete_output={"i": number})
        run.vars["i"] = number + 1
        return StepPlan("a", next_node="a")

    return WorkflowSpec("pure", "a", {"a": step})


def question() -> WorkflowSpec:
    """Asks for ever."""

    def step(_run: Any, _ctx: Any) -> StepPlan:
        effect = Effect(EffectType.ASK_USER, {"prompt": "?"}, "answer")
        return StepPlan("a", effect=effect, next_node="a")

    return WorkflowSpec("question", "a", {"a": step})


def ballast(size_kb: int) -> dict[str, Any]:
    """Variables of about `size_kb` kilobytes, in a thousand small parts."""
    part = "x" * max(1, size_kb)
    return {"ballast": {f"k{number}": {"text": part, "n": number} for number in range(1000)}}


def visual_chain(length: int) -> dict[str, Any]:
    """`length` set_var nodes in a row."""
    names = [f"v{number}" for number in range(length)]
    nodes = [start(), *[set_var(name, name, 1) for name in names], end()]
    ids = ["start", *names, "end"]
    wires = [f"{one} -> {other}" for one, other in pairwise(ids)]
    return flow(nodes, *wires, flow_id=f"chain{length}")


def visual_loop(times: int) -> dict[str, Any]:
    """A for loop with a set_var in its body."""
    loop = node(
        "loop",
        "for",
        ">exec-in start:number end:number step:number",
        ">loop >done i:number index:number",
        pinDefaults={"start": 0, "end": times, "step": 1},
    )
    nodes = [start(), loop, set_var("body", "x"), end("x")]
    wires = [
        "start -> loop",
        "loop.loop -> body.exec-in",
        "loop.done -> end.exec-in",
        "loop.i -> body.value",
    ]
    return flow(nodes, *wires, flow_id=f"loop{times}")


def ask_once() -> WorkflowSpec:
    """Asks a question and ends with the answer."""

    def ask(_run: Any, _ctx: Any) -> StepPlan:
        effect = Effect(EffectType.ASK_USER, {"prompt": "?"}, "x")
        return StepPlan("a", effect=effect, next_node="e")

    def last(run: Any, _ctx: Any) -> StepPlan:
        return StepPlan("e", complete_output={"x": run.vars["x"]})

    return WorkflowSpec("w", "a", {"a": ask, "e": last})
