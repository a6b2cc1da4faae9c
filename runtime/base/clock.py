"""The only source of the time of day in `runtime/`."""

import datetime as dt
import threading
import time
from collections.abc import Callable
from typing import Protocol

from typing_extensions import override


class Clock(Protocol):
    """Tells the time; every record, wait and budget asks it."""

    def now(self) -> dt.datetime:
        """The time now, aware, UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def __init__(self) -> None:
        self._second = (-1, "")

    def now(self) -> dt.datetime:
        """The time now, aware, UTC."""
        return dt.datetime.now(dt.UTC)  # noqa: TID251 - the one place that may

    def now_iso(self) -> str:
        """`iso(self.now())` at a third of its cost: the text of a second is kept."""
        second, rest = divmod(time.time_ns(), 1_000_000_000)
        known = self._second
        if known[0] != second:
            known = (second, dt.datetime.fromtimestamp(second, dt.UTC).isoformat()[:19])
            self._second = known
        return f"{known[1]}.{rest // 1000:06d}+00:00"


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


def now_iso_of(clock: Clock) -> Callable[[], str]:
    """What tells the time of a clock as text, the fastest way it has."""
    if type(clock) is SystemClock:
        return clock.now_iso
    return lambda: iso(clock.now())


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
