"""Where two flows, or two runs, differ - one sentence each."""

from itertools import zip_longest

from runtime.base.json_value import JsonObject
from runtime.host import Host
from runtime.visualflow.codec import edge_to_json, node_to_json
from runtime.visualflow.flow import VisualFlow

_TIMES = {"step_id", "started_at", "ended_at", "run_id", "session_id", "idempotency_key"}
_HASHES = {"prev_hash", "record_hash", "signature", "vars_patch", "state_hash", "tree_seq"}


def flow_differences(first: VisualFlow, second: VisualFlow) -> list[str]:
    """Nodes and wires that only one flow has, or that are not the same; places on the canvas do not count."""
    found = [
        f"{name}: {getattr(first, name)!r} -> {getattr(second, name)!r}"
        for name in ("id", "name", "description", "entry_node")
        if getattr(first, name) != getattr(second, name)
    ]
    ours = {node.id: node_to_json(node) for node in first.nodes}
    theirs = {node.id: node_to_json(node) for node in second.nodes}
    for node_id in ours | theirs:
        one, other = ours.get(node_id), theirs.get(node_id)
        if one is None or other is None:
            found.append(f"node {node_id}: {'added' if one is None else 'removed'}")
            continue
        keys = [key for key in one | other if key != "position" and one.get(key) != other.get(key)]
        if keys:
            found.append(f"node {node_id}: {', '.join(_deeper(one, other, keys))} changed")
    wires = [{_wire(edge_to_json(edge)) for edge in flow.edges} for flow in (first, second)]
    found += [f"wire {wire}: removed" for wire in sorted(wires[0] - wires[1])]
    return found + [f"wire {wire}: added" for wire in sorted(wires[1] - wires[0])]


def run_differences(host: Host, first: str, second: str) -> list[str]:
    """Status, output and ledger records that are not the same; times and ids do not count.

    Raises:
        UnknownRunError: one of the runs is not there.
    """
    one, other = host.get_run(first), host.get_run(second)
    found = [
        f"{name}: {getattr(one, name)!r} -> {getattr(other, name)!r}"
        for name in ("workflow_id", "status", "output", "error")
        if getattr(one, name) != getattr(other, name)
    ]
    pairs = zip_longest(
        (record for _, record in host.records(first, limit=1_000_000)),
        (record for _, record in host.records(second, limit=1_000_000)),
    )
    for place, (left, right) in enumerate(pairs, 1):
        if left is None or right is None:
            present = right if left is None else left
            found.append(f"record {place}: only in one run, at node {present['node_id']}")
            break
        ours, theirs = _content(left, first), _content(right, second)
        keys = [key for key in ours | theirs if ours.get(key) != theirs.get(key)]
        if keys:
            found.append(f"record {place} at node {left['node_id']}: {', '.join(keys)} differ")
    return found


def _content(record: JsonObject, run_id: str) -> JsonObject:
    return {
        key: _without(value, run_id) for key, value in record.items() if key not in _TIMES | _HASHES
    }


def _without(value: object, run_id: str) -> object:
    """The value with the run's id blanked out, so that runs can be compared."""
    if isinstance(value, str):
        return value.replace(run_id, "<run>")
    if isinstance(value, dict):
        return {key: _without(part, run_id) for key, part in value.items()}
    if isinstance(value, list):
        return [_without(part, run_id) for part in value]
    return value


def _deeper(one: JsonObject, other: JsonObject, keys: list[str]) -> list[str]:
    """Keys, those of `data` instead of `data` itself."""
    named: list[str] = []
    for key in keys:
        left, right = one.get(key), other.get(key)
        if key == "data" and isinstance(left, dict) and isinstance(right, dict):
            named += [f"data.{part}" for part in left | right if left.get(part) != right.get(part)]
        else:
            named.append(key)
    return named


def _wire(edge: JsonObject) -> str:
    return f"{edge['source']}.{edge['sourceHandle']} -> {edge['target']}.{edge['targetHandle']}"
