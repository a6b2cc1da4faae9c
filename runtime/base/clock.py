"""The only source of the time of day in `runtime/`."""

import datetime as dt
import threading
from typing import Protocol

from typing_extensions import override


class Clock(Protocol):
    """Tells the time; every record, wait and budget asks it."""

    def now(self) -> dt.datetime:
        """The time now, aware, UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> dt.datetime:
        """The time now, aware, UTC."""
        return dt.datetime.now(dt.UTC)  # noqa: TID251 - the one place that may


class FrozenClock:
    """Always the same moment, until `set` moves it."""

    def __init__(self, start: dt.datetime) -> None:
        self._now = start.astimezone(dt.UTC)

    def now(self) -> dt.datetime:
        """The frozen moment, aware, UTC."""
        return self._now

    def set(self, moment: dt.datetime) -> None:
        """Move the clock to an aware `moment`."""
        self._now = moment.astimezone(dt.UTC)

    def advance(self, seconds: float) -> None:
        """Move the clock forward by `seconds`."""
        self._now += dt.timedelta(seconds=seconds)


class TickingClock(FrozenClock):
    """Moves forward by one step at each look, so that no two times are equal."""

    def __init__(self, start: dt.datetime, step_s: float = 0.001) -> None:
        super().__init__(start)
        self._step = dt.timedelta(seconds=step_s)
        self._lock = threading.Lock()

    @override
    def now(self) -> dt.datetime:
        """The next moment, aware, UTC."""
        with self._lock:
            self._now += self._step
            return self._now


def iso(moment: dt.datetime) -> str:
    """ISO 8601 in UTC with microseconds and `+00:00`: sorts as text, the form of every stored time."""
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


def parse_iso(text: str) -> dt.datetime:
    """An aware UTC time from ISO 8601; `Z`, an offset, or nothing (then UTC).

    Raises:
        ValueError: the text is not an ISO 8601 time.
    """
    moment = dt.datetime.fromisoformat(text.strip())
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.UTC)
    return moment.astimezone(dt.UTC)
