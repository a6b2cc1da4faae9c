"""Small code-first workflows for the kernel's tests."""

from collections.abc import Callable
from typing import Any

from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.spec import StepPlan, WorkflowSpec

Step = Callable[[Any, Any], StepPlan]


def spec(workflow_id: str = "w", **nodes: Step) -> WorkflowSpec:
    """A workflow that starts at its first node."""
    return WorkflowSpec(workflow_id, next(iter(nodes)), nodes)


def go(node_id: str, next_node: str) -> Step:
    """A pure step that counts its visits in `vars.visits`."""

    def step(run: Any, _ctx: Any) -> StepPlan:
        visits = run.vars.setdefault("visits", {})
        visits[node_id] = visits.get(node_id, 0) + 1
        return StepPlan(node_id, next_node=next_node)

    return step


def do(
    node_id: str,
    kind: EffectType,
    payload: dict[str, Any],
    next_node: str | None,
    key: str | None = None,
) -> Step:
    """A step that asks for one effect."""
    return lambda _run, _ctx: StepPlan(
        node_id, effect=Effect(kind, payload, key), next_node=next_node
    )


def end(node_id: str, *names: str) -> Step:
    """The last step: gives the named variables."""
    return lambda run, _ctx: StepPlan(
        node_id, complete_output={name: run.vars.get(name) for name in names}
    )


def counted_loop(times: int, kind: EffectType, payload: dict[str, Any]) -> WorkflowSpec:
    """Issue the same effect `times` times at one node; the results are collected in `got`."""

    def body(run: Any, _ctx: Any) -> StepPlan:
        got = run.vars.setdefault("got", [])
        if "result" in run.vars:
            got.append(run.vars.pop("result"))
        if len(got) >= times:
            return StepPlan("body", complete_output={"got": list(got)})
        return StepPlan("body", effect=Effect(kind, payload, "result"), next_node="body")

    return spec("loop", body=body)


class Counter:
    """An effect handler that counts its calls."""

    def __init__(self, failures: int = 0) -> None:
        self.calls = 0
        self.failures = failures

    def __call__(self, run: Any, effect: Effect, next_node: str | None) -> EffectOutcome:
        self.calls += 1
        if self.calls <= self.failures:
            return EffectOutcome.failed(f"no luck {self.calls}")
        return EffectOutcome.completed({"n": self.calls})
