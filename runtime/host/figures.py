"""What a run began with and what it took, read from its ledger and those below it."""

from collections.abc import Iterable
from decimal import Decimal

from runtime.base.clock import parse_iso
from runtime.base.json_value import JsonObject
from runtime.model.batch import RunFigures
from runtime.model.budget import cost_said
from runtime.model.run import RunState

_OWN = frozenset({"workspace_root"})
"""Public variables that a host gives each run."""


def figures_of(run: RunState, first_vars: JsonObject, records: Iterable[JsonObject]) -> RunFigures:
    """Add up what the records of a run tree say.

    Args:
        first_vars: the variables of the root run at its start.
    """
    steps, tokens, cost = 0, 0, None
    for record in records:
        if record.get("status") in ("started", "waiting"):
            continue
        steps += 1
        usage = record.get("usage")
        if isinstance(usage, dict):
            tokens += _tokens(usage)
            spent = cost_said(usage)
            cost = cost if spent is None else (cost or Decimal(0)) + spent
    lasted = parse_iso(run.updated_at) - parse_iso(run.created_at)
    inputs = {
        name: one
        for name, one in first_vars.items()
        if not name.startswith("_") and name not in _OWN
    }
    ms = lasted.total_seconds() * 1000
    return RunFigures(inputs, steps, ms, tokens, None if cost is None else str(cost))


def _tokens(usage: JsonObject) -> int:
    parts = (usage.get(name) for name in ("tokens_in", "tokens_out"))
    return sum(part for part in parts if isinstance(part, int))
