"""Where identifiers come from, and which are safe as part of a file name."""

import os
import re
import threading
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Protocol, runtime_checkable

from runtime.base.errors import UnsafeIdError

SAFE_ID = re.compile(r"[A-Za-z0-9._-]{1,128}")


class IdSource(Protocol):
    """Gives new identifiers; thread-safe."""

    def new(self) -> str:
        """A UUID text that this source never gave before."""
        ...


class RandomIds:
    """Random UUIDs (RFC 9562, version 4)."""

    def new(self) -> str:
        """A random UUID."""
        digits = os.urandom(16).hex()
        variant = "89ab"[int(digits[16], 16) & 3]
        return (
            f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"
        )


@runtime_checkable
class ReseedableIds(IdSource, Protocol):
    """An id source whose ids have an order, and that can go on after those of another process."""

    def reseed(self, records: int | Iterable[Mapping[str, Any]]) -> None:
        """Give only ids that are larger than any recorded one."""
        ...


_COUNTED = re.compile(r"00000000-0000-4000-8000-([0-9a-f]{12})")
_ID_FIELDS = ("run_id", "step_id", "caused_by")


class CountingIds:
    """UUID-shaped counters: `00000000-0000-4000-8000-000000000001`, … for repeatable ledgers. Thread-safe."""

    def __init__(self, start: int = 0) -> None:
        self._last = start
        self._lock = threading.Lock()

    def new(self) -> str:
        """The next counter as a UUID."""
        with self._lock:
            self._last += 1
            return f"00000000-0000-4000-8000-{self._last:012x}"

    def reseed(self, records: int | Iterable[Mapping[str, Any]]) -> None:
        """Go on after what was recorded, so that nothing is given again.

        Args:
            records: ledger records or rows of a run index; or the last number that was given.
        """
        last = records if isinstance(records, int) else _last_counted(records)
        with self._lock:
            self._last = max(self._last, last)


def _last_counted(records: Iterable[Mapping[str, Any]]) -> int:
    found = (
        _COUNTED.fullmatch(value)
        for record in records
        for name in _ID_FIELDS
        if isinstance(value := record.get(name), str)
    )
    return max((int(match[1], 16) for match in found if match is not None), default=0)


def check_safe_id(value: str, what: str) -> str:
    """Give `value` back if it may stand in a file name and a key.

    Args:
        value: 1 to 128 letters, digits, `.`, `_` or `-`, not `.` or `..`.
        what: what the id names, for the error, such as "run id".

    Raises:
        UnsafeIdError: any other text.
    """
    if not _is_safe(value):
        raise UnsafeIdError(
            what, f"{value[:80]!r} is not a valid id", "use letters, digits, '.', '_' and '-'"
        )
    return value


@lru_cache(maxsize=1024)  # a store checks the id of one run at every record
def _is_safe(value: str) -> bool:
    return SAFE_ID.fullmatch(value) is not None and value not in {".", ".."}
