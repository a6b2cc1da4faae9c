"""Node traces, derived from the ledger instead of living in the state."""

from collections.abc import Iterable

from runtime.base.clock import parse_iso
from runtime.base.json_value import JsonObject

MAX_STEPS = 100
"""Entries kept per node, newest last."""

_ENDS = frozenset({"completed", "waiting", "failed", "cancelled"})


def node_traces(records: Iterable[JsonObject]) -> JsonObject:
    """Node id -> `{"node_id", "steps", "updated_at"}` of the effects in a ledger; the kernel's own records are left out."""
    found: JsonObject = {}
    for record in records:
        effect = record.get("effect")
        key = record.get("idempotency_key") or ""
        if effect is None or record["status"] not in _ENDS or effect["type"] == "resume":
            continue
        if key.startswith("system:"):
            continue
        node_id = record["node_id"]
        trace = found.setdefault(node_id, {"node_id": node_id, "steps": []})
        trace["steps"].append(_entry(record))
        trace["updated_at"] = record["ended_at"]
        if len(trace["steps"]) > MAX_STEPS:
            del trace["steps"][0]
    return found


def _entry(record: JsonObject) -> JsonObject:
    entry: JsonObject = {
        "ts": record["ended_at"],
        "node_id": record["node_id"],
        "status": record["status"],
        "idempotency_key": record["idempotency_key"],
        "reused_prior_result": False,
        "effect": record["effect"],
        "duration_ms": _duration_ms(record),
    }
    result = record.get("result")
    if record["status"] == "waiting":
        entry["wait"] = (result or {}).get("wait")
    elif record.get("error"):
        entry["error"] = record["error"]
    else:
        entry["result"] = result
    return entry


def _duration_ms(record: JsonObject) -> float | None:
    if not record.get("started_at") or not record.get("ended_at"):
        return None
    took = parse_iso(record["ended_at"]) - parse_iso(record["started_at"])
    return round(took.total_seconds() * 1000, 3)
