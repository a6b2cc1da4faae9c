"""What each node of a flow took in a run: time, tokens, money; summed over the records of all its visits."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.runs.node_run import RecordRow
from app.runs.record_rows import tokens_of
from runtime.model.budget import cost_said


@dataclass(frozen=True, slots=True)
class NodeCost:
    """What one node took.

    Attributes:
        ms: from the start to the end of its steps; waiting for a person or a time counts.
        cost_usd: None if no record says what its call cost.
    """

    ms: float = 0.0
    tokens: int = 0
    cost_usd: Decimal | None = None


def node_costs(records: Iterable[RecordRow], flow_id: str) -> dict[str, NodeCost]:
    """Node id -> what it took; only nodes of one flow that have records."""
    found: dict[str, NodeCost] = {}
    for row in records:
        if row.flow_id != flow_id or not row.node_id or row.status == "started":
            continue
        before = found.get(row.node_id, NodeCost())
        usage = row.record.get("usage")
        cost = cost_said(usage) if isinstance(usage, dict) else None
        spent = before.cost_usd
        found[row.node_id] = NodeCost(
            before.ms + (row.duration_ms or 0.0),
            before.tokens + tokens_of(row.record),
            spent if cost is None else (spent or Decimal(0)) + cost,
        )
    return found
