"""The steps of one run of a tree, by the record that began each."""

from collections.abc import Iterable, Iterator

from app.runs.node_run import RecordRow

BOOKKEEPING = frozenset({"status", "control", "progress"})
"""Records the kernel writes for itself; a list of steps leaves them out."""


def steps_of(records: Iterable[RecordRow], run_id: str) -> Iterator[RecordRow]:
    """The first record of each step; answers and further attempts belong to the step they end."""
    begun: set[str] = set()
    for row in records:
        if row.run_id != run_id or row.effect in BOOKKEEPING or row.effect == "resume":
            continue
        step_id = str(row.record.get("step_id") or row.seq)
        if step_id not in begun and int(row.record.get("attempt") or 1) == 1:
            begun.add(step_id)
            yield row
