"""Ledger wrapper that chains records by SHA-256, so that a changed or missing one is noticed."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from typing_extensions import override

from runtime.base.errors import ConcurrentUpdateError
from runtime.base.json_value import JsonObject
from runtime.model.ledger import StepRecord
from runtime.storage.ledger_wrapper import LedgerWrapper

_NOT_HASHED = ("record_hash", "signature")


class HashChainedLedgerStore(LedgerWrapper):
    """Appends to the inner store with `prev_hash` and `record_hash` set.

    The hash before is read from the store, never remembered, and the record is appended as the one after it:
    two writers of one ledger make one chain.
    """

    @override
    def append(self, record: StepRecord) -> None:
        wanted = record.seq
        while True:
            with _unit_of(self.inner):
                seq = self.inner.last_seq(record.run_id) + 1
                if wanted is None:
                    record.seq = seq
                self._chain(record)
                try:
                    self.inner.append(record)
                except ConcurrentUpdateError:
                    if wanted is not None or self.inner.last_seq(record.run_id) < seq:
                        raise
                    continue
            return

    @override
    def append_many(self, records: Sequence[StepRecord]) -> None:
        with _unit_of(self.inner):
            for record in records:
                self.append(record)

    def verify(self, run_id: str) -> JsonObject:
        """`verify_ledger_chain` of a run."""
        return verify_ledger_chain(self.inner.iter(run_id))

    def _chain(self, record: StepRecord) -> None:
        last = self.inner.last_seq(record.run_id)
        tail, _ = self.inner.list_after(run_id=record.run_id, after=last - 1) if last else ([], 0)
        record.prev_hash = tail[-1].get("record_hash") if tail else None
        record.record_hash = None
        whole = record.effect, record.result
        record.record_hash = record_hash(_as_stored(self.inner, record))
        record.effect, record.result = whole


def record_hash(record: Mapping[str, Any]) -> str:
    """SHA-256 of a stored record, chained to the one before it by its `prev_hash`.

    Args:
        record: the record as stored; `record_hash` and `signature` are left out of the hash.

    Returns:
        64 lower-case hex digits, over JSON with sorted keys, no spaces, UTF-8.
    """
    kept = {key: value for key, value in record.items() if key not in _NOT_HASHED}
    text = json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def verify_ledger_chain(records: Iterable[Mapping[str, Any]]) -> JsonObject:
    """Check a ledger's chain.

    Args:
        records: as stored, oldest first.

    Returns:
        `{"ok", "count", "errors", "first_bad_index", "head_hash", "computed_head_hash"}`; each error has `index`
        and `type`: `prev_hash_mismatch`, `missing_record_hash` (the check ends there) or `record_hash_mismatch`.
    """
    errors: list[JsonObject] = []
    count, previous, computed = 0, None, None
    for index, record in enumerate(records):
        count += 1
        stored = record.get("record_hash")
        if record.get("prev_hash") != previous:
            errors.append(
                {
                    "index": index,
                    "type": "prev_hash_mismatch",
                    "expected": previous,
                    "actual": record.get("prev_hash"),
                }
            )
        if not stored:
            errors.append({"index": index, "type": "missing_record_hash"})
            break
        computed = record_hash(record)
        if computed != stored:
            errors.append(
                {
                    "index": index,
                    "type": "record_hash_mismatch",
                    "stored": stored,
                    "computed": computed,
                }
            )
        previous = stored
    return {
        "ok": not errors,
        "count": count,
        "errors": errors,
        "first_bad_index": errors[0]["index"] if errors else None,
        "head_hash": previous,
        "computed_head_hash": computed,
    }


def _unit_of(store: Any) -> AbstractContextManager[Any]:
    """The unit of work of the store at the bottom, which keeps other writers out where there is one."""
    while hasattr(store, "inner"):
        store = store.inner
    owner = getattr(store, "database", None) or store
    unit: Any = getattr(owner, "unit", None)
    found: AbstractContextManager[Any] = nullcontext() if unit is None else unit()
    return found


def _as_stored(store: Any, record: StepRecord) -> JsonObject:
    """The record as the inner stores will keep it: large values may become references first."""
    while store is not None:
        prepare: Any = getattr(store, "prepare", None)
        if prepare is not None:
            prepare(record)
        store = getattr(store, "inner", None)
    return record.to_json()
