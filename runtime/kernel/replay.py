"""The state at any ledger record: the checkpoint before it and the patches since (R01)."""

from collections.abc import Iterator
from dataclasses import dataclass

import orjson

from runtime.base.canonical import content_hash
from runtime.base.errors import StoreError
from runtime.base.json_value import JsonObject
from runtime.base.state_patch import apply_patch
from runtime.kernel.working_copy import chained_hash
from runtime.model.protocols import LedgerStore, RunStore


@dataclass(frozen=True, slots=True)
class StateAt:
    """The variables of a run as they were after a record.

    Attributes:
        seq: the record asked for.
        state_hash: hash of the newest recorded state at or before it; None if none was recorded.
        is_proven: every patch on the way led to the hash that its record has.
    """

    seq: int
    vars: JsonObject
    state_hash: str | None
    is_proven: bool


def state_at(runs: RunStore, ledger: LedgerStore, run_id: str, seq: int) -> StateAt:
    """Rebuild the variables after record `seq`; 0 is the start.

    A record carries what changed since the record before, so changes of pure steps appear with the next record.

    Raises:
        StoreError: no checkpoint is kept (the store cannot, or recording was off).
        ValueError: there is no such record.
    """
    if not 0 <= seq <= ledger.last_seq(run_id):
        raise ValueError(f"run {run_id} has no record {seq}")
    found = runs.checkpoint_at(run_id, seq)
    if found is None:
        raise StoreError(
            run_id, "no checkpoint of its state was kept", "record states (record_state=True)"
        )
    base_seq, stored = found
    document: JsonObject = orjson.loads(stored)
    state_hash = content_hash(document)
    is_proven = True
    if base_seq:
        base = next(iter(ledger.list_after(run_id=run_id, after=base_seq - 1, limit=1)[0]))
        is_proven = base.get("state_hash") == state_hash
    for record in _between(ledger, run_id, base_seq, seq):
        patch = record.get("vars_patch")
        if patch is None:
            continue
        state_hash = chained_hash(state_hash, orjson.dumps(patch))
        document = apply_patch(document, patch)
        recorded = record.get("state_hash")
        if recorded != state_hash and recorded == content_hash(document):
            state_hash = recorded  # a checkpoint was kept here: the chain of hashes begins anew
        is_proven = is_proven and recorded == state_hash
    return StateAt(seq, document, state_hash, is_proven)


def _between(ledger: LedgerStore, run_id: str, after: int, last: int) -> Iterator[JsonObject]:
    """The records from one seq to another, and no more of a long ledger."""
    while after < last:
        page, after = ledger.list_after(run_id=run_id, after=after, limit=last - after)
        if not page:
            return
        yield from page
