"""Where two runs differ - one sentence each."""

from itertools import zip_longest

from runtime.base.json_value import JsonObject
from runtime.host import Host

_TIMES = {"step_id", "started_at", "ended_at", "run_id", "session_id", "idempotency_key"}
_HASHES = {"prev_hash", "record_hash", "signature", "vars_patch", "state_hash", "tree_seq"}


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
