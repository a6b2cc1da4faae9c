"""What every ledger wrapper does alike: hand on to the inner store what it does not change."""

from collections.abc import Sequence
from typing import Any

from typing_extensions import override

from runtime.model.ledger import StepRecord
from runtime.model.protocols import LedgerStore, Records
from runtime.storage.lending import lend_methods


class LedgerWrapper(LedgerStore):
    """A ledger store around another one; a wrapper overrides what it changes.

    `subscribe` is there if the inner store has it.
    """

    def __init__(self, inner: LedgerStore) -> None:
        self.inner = inner
        lend_methods(self, inner, "subscribe")

    @override
    def append(self, record: StepRecord) -> None:
        self.inner.append(record)

    @override
    def append_many(self, records: Sequence[StepRecord]) -> None:
        self.inner.append_many(records)

    @override
    def list(self, run_id: str) -> Records:
        return self.inner.list(run_id)

    @override
    def last_seq(self, run_id: str) -> int:
        return self.inner.last_seq(run_id)

    @override
    def count(self, run_id: str) -> int:
        return self.inner.count(run_id)

    @override
    def count_many(self, run_ids: Sequence[str]) -> dict[str, int]:
        return self.inner.count_many(run_ids)

    @override
    def metrics_many(self, run_ids: Sequence[str]) -> dict[str, dict[str, int]]:
        return self.inner.metrics_many(run_ids)

    @override
    def list_after(self, *, run_id: str, after: int, limit: int = 1000) -> tuple[Records, int]:
        return self.inner.list_after(run_id=run_id, after=after, limit=limit)

    @override
    def find_keyed(self, run_id: str, key: str, after_seq: int = 0) -> Records:
        return self.inner.find_keyed(run_id, key, after_seq)

    def delete(self, run_id: str) -> int:
        """Delete a run's ledger; how many records it had.

        Raises:
            NotImplementedError: the inner store cannot delete.
        """
        delete: Any = getattr(self.inner, "delete", None)
        if delete is None:
            raise NotImplementedError(f"{type(self.inner).__name__} cannot delete")
        removed: int = delete(run_id)
        return removed
