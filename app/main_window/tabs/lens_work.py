"""The lens over one open flow, kept up to date while flow, problems and run change."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from app.document.lenses import Lens, LensMarks, data_nodes, error_marks, heated, step_nodes
from app.runs.node_costs import NodeCost, node_costs
from app.runs.node_run import NodeRun, NodeRunState
from app.runs.run_model import RunModel
from app.widgets.texts import duration
from runtime.base.words import say, say_count
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity


def lens_marks(
    lens: Lens,
    flow: VisualFlow,
    problems: Mapping[str, Sequence[Problem]],
    run: RunModel | None,
) -> LensMarks:
    """What a lens shows of a flow.

    Args:
        problems: node id -> its problems.
        run: whose times and costs count, also of other flows of its tree; None: none is shown.
    """
    match lens:
        case Lens.STEPS:
            return LensMarks(step_nodes(flow))
        case Lens.DATA:
            return LensMarks(data_nodes(flow))
        case Lens.ERRORS:
            nodes = run.nodes(flow.id) if run is not None else {}
            failed = [n for n, one in nodes.items() if one.state is NodeRunState.FAILED]
            errors = [
                node_id
                for node_id, rows in problems.items()
                if any(row.severity is not Severity.INFO for row in rows)
            ]
            return error_marks(errors, failed)
        case Lens.TIME | Lens.COST:
            costs = node_costs(run.records, flow.id) if run is not None else {}
            if lens is Lens.COST or run is None:
                return cost_marks(costs)
            return time_marks(_with_overhead(costs, run.nodes(flow.id)))
        case _:
            assert_never(lens)


def _with_overhead(
    costs: Mapping[str, NodeCost], nodes: Mapping[str, NodeRun]
) -> dict[str, NodeCost]:
    """The times the canvas shows where they are longer: records leave out what keeping them took."""
    found = dict(costs)
    for node_id, run in nodes.items():
        cost = found.get(node_id, NodeCost())
        if run.duration_ms is not None and run.duration_ms > cost.ms:
            found[node_id] = replace(cost, ms=run.duration_ms)
    return found


def time_marks(costs: Mapping[str, NodeCost]) -> LensMarks:
    """Where the time went."""
    amounts = {node_id: cost.ms for node_id, cost in costs.items()}
    return heated(amounts, {node_id: duration(ms / 1000) for node_id, ms in amounts.items()})


def cost_marks(costs: Mapping[str, NodeCost]) -> LensMarks:
    """Where the money went, or the tokens if nothing says what they cost."""
    spent = {n: cost.cost_usd for n, cost in costs.items() if cost.cost_usd}
    if spent:
        amounts = {node_id: float(cost) for node_id, cost in spent.items()}
        return heated(amounts, {node_id: f"${cost:.4f}" for node_id, cost in spent.items()})
    tokens = {n: float(cost.tokens) for n, cost in costs.items() if cost.tokens}
    return heated(
        tokens,
        {node_id: say("{count:.0f} tokens", count=count) for node_id, count in tokens.items()},
    )


def lens_words(lens: Lens, marks: LensMarks, *, has_run: bool) -> str:
    """The hint line while a lens is on."""
    count = say_count(len(marks.kept), "1 node", "{count} nodes")
    match lens:
        case Lens.STEPS:
            return say("Steps only: {count}; Esc shows all", count=count)
        case Lens.DATA:
            return say("Data only: {count} that compute or read values; Esc shows all", count=count)
        case Lens.ERRORS:
            return say("Problems and failures: {count}; Esc shows all", count=count)
        case Lens.TIME | Lens.COST:
            what = say("Time") if lens is Lens.TIME else say("Cost")
            if not has_run:
                return say("{what}: no run is shown; run the flow first, Esc shows all", what=what)
            if not marks.heat:
                return say("{what}: nothing in this run; Esc shows all", what=what)
            most = max(marks.heat.values(), key=lambda heat: heat.share)
            return say(
                "{what} of the shown run in {count}, most {text}; Esc shows all",
                what=what,
                count=count,
                text=most.text,
            )
        case _:
            assert_never(lens)
