"""The event stream of `spec/runtime.md` 7.2: what happens in runs, as it happens. Not durable."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

from runtime.base.clock import Clock, iso
from runtime.base.json_value import JsonObject
from runtime.kernel.roots import Roots
from runtime.model.event import RunEvent, RunEventType
from runtime.model.run import RunState

EventCallback: TypeAlias = Callable[[RunEvent], None]

Overflow: TypeAlias = Literal["merge", "drop_oldest", "drop_newest"]
"""What a full queue does, see `EventQueue`."""

_log = logging.getLogger(__name__)

MAX_TEXT = 2000
MAX_ITEMS = 50
MAX_DEPTH = 4
"""Bounds of previews."""

_MERGED = frozenset({RunEventType.PROGRESS, RunEventType.STATE_SAVED})


class EventHub:
    """Subscribers of one runtime. Thread-safe.

    Attributes:
        is_active: somebody listens; the kernel builds events only then.
        wants_saves: somebody wants to hear of every save too.
        failed_calls: how often a subscriber raised.
    """

    def __init__(self, clock: Clock, parent_of: Callable[[str], str | None]) -> None:
        self.is_active = False
        self.wants_saves = False
        self.failed_calls = 0
        self._clock = clock
        self._parent_of = parent_of
        self._roots = Roots(parent_of)
        self._lock = threading.RLock()
        self._seq = 0
        self._subscribers: tuple[_Subscriber, ...] = ()

    def subscribe(
        self,
        callback: EventCallback,
        run_id: str | None,
        *,
        tree: bool,
        include_saves: bool = False,
    ) -> Callable[[], None]:
        """Call back for each event of all runs, of one, or of one and its descendants; gives the unsubscribe.

        Args:
            include_saves: also STATE_SAVED, once a save is committed.
        """
        entry = _Subscriber(callback, run_id, tree, include_saves)
        self._set_subscribers(lambda known: (*known, entry))
        return lambda: self._set_subscribers(
            lambda known: tuple(one for one in known if one is not entry)
        )

    def _set_subscribers(
        self, change: "Callable[[tuple[_Subscriber, ...]], tuple[_Subscriber, ...]]"
    ) -> None:
        with self._lock:
            self._subscribers = change(self._subscribers)
            self.is_active = bool(self._subscribers)
            self.wants_saves = any(one.include_saves for one in self._subscribers)

    def emit(
        self,
        kind: RunEventType,
        run: RunState,
        data: JsonObject,
        *,
        node_id: str | None = None,
        step_id: str | None = None,
    ) -> None:
        """Tell every subscriber; nobody's exception gets out."""
        if not self.is_active:
            return
        with self._lock:
            self._seq += 1
            event = RunEvent(
                seq=self._seq,
                ts=iso(self._clock.now()),
                type=kind,
                run_id=run.run_id,
                root_run_id=self._roots.of(run),
                parent_run_id=run.parent_run_id,
                workflow_id=run.workflow_id,
                session_id=run.session_id,
                node_id=node_id,
                step_id=step_id,
                data=data,
            )
            subscribers = self._subscribers
        for subscriber in subscribers:
            if subscriber.wants(event, self._parent_of):
                self._call(subscriber.callback, event)
        if kind is RunEventType.RUN_TERMINAL:
            self._roots.forget(run.run_id)

    def _call(self, callback: EventCallback, event: RunEvent) -> None:
        try:
            callback(event)
        except Exception:  # noqa: BLE001 - a failing subscriber must not hurt the run; counted and logged
            self.failed_calls += 1
            _log.warning("an event subscriber failed", exc_info=True)


class _Subscriber:
    __slots__ = ("callback", "include_saves", "run_id", "tree")

    def __init__(
        self, callback: EventCallback, run_id: str | None, tree: bool, include_saves: bool
    ) -> None:
        self.callback = callback
        self.run_id = run_id
        self.tree = tree
        self.include_saves = include_saves

    def wants(self, event: RunEvent, parent_of: Callable[[str], str | None]) -> bool:
        if event.type is RunEventType.STATE_SAVED and not self.include_saves:
            return False
        if self.run_id is None or event.run_id == self.run_id:
            return True
        if not self.tree:
            return False
        if event.root_run_id == self.run_id:
            return True
        above = event.parent_run_id
        for _level in range(64):
            if above is None or above == self.run_id:
                return above is not None
            above = parent_of(above)
        return False


class EventQueue:
    """A bounded queue between the runtime and a slow reader; `put` never blocks.

    With `drop_oldest` or `drop_newest` it never holds more than `maxsize` events. With `merge`, when it is full, pairs of `node_enter` and `node_exit` of one node and repeated `progress` and `state_saved` are
    merged into their newest; if that is not enough, the oldest mergeable event is dropped. An `overflow`
    event with the number lost stands where they were. Everything else is kept, whatever the size.
    """

    def __init__(self, maxsize: int = 10_000, *, overflow: Overflow = "merge") -> None:
        self.maxsize = max(1, maxsize)
        self.overflow = overflow
        self.dropped = 0
        self._full_at = self.maxsize
        self._is_closed = False
        self._lost = 0
        self._events: deque[RunEvent] = deque()
        self._ready = threading.Condition()

    def put(self, event: RunEvent) -> None:
        """Add an event."""
        with self._ready:
            if len(self._events) >= self._full_at and not self._make_room():
                return
            self._events.append(event)
            self._ready.notify()

    def close(self) -> None:
        """Let readers go on; they get what is left, and never wait again."""
        with self._ready:
            self._is_closed = True
            self._ready.notify_all()

    def poll(self, max_items: int = 1000, timeout: float | None = 0.0) -> list[RunEvent]:
        """Up to `max_items` events, oldest first; waits `timeout` seconds for the first (None: for ever)."""
        with self._ready:
            if not self._events and not self._is_closed:
                self._ready.wait(timeout)
            taken = [self._events.popleft() for _one in range(min(max_items, len(self._events)))]
            if taken and self._lost:
                taken.insert(0, _overflow(taken[0], self._lost))
                self._lost = 0
            return taken

    def __len__(self) -> int:
        return len(self._events)

    def _make_room(self) -> bool:
        """Whether the next event may still be added."""
        if self.overflow == "merge":
            kept = _coalesced(self._events)
            lost = len(self._events) - len(kept)
            self._events = deque(kept)
            self._full_at = max(self.maxsize, 2 * len(kept))
        else:
            lost = 1
            if self.overflow == "drop_oldest":
                self._events.popleft()
        self._lost += lost
        self.dropped += lost
        return self.overflow != "drop_newest"


def _coalesced(events: "deque[RunEvent]") -> list[RunEvent]:
    """The events without those that a later one of the same run and node makes superfluous."""
    kept: list[RunEvent] = []
    newest: set[tuple[str, str | None, RunEventType]] = set()
    entered: set[tuple[str, str | None, RunEventType]] = set()
    for event in reversed(events):
        place = (event.run_id, event.node_id, event.type)
        if event.type in _MERGED:
            if place in newest:
                continue
            newest.add(place)
        elif event.type in (RunEventType.NODE_ENTER, RunEventType.NODE_EXIT):
            if place in entered:
                continue
            entered.add(place)
        kept.append(event)
    kept.reverse()
    return kept


def _overflow(before: RunEvent, dropped: int) -> RunEvent:
    return RunEvent(
        seq=before.seq,
        ts=before.ts,
        type=RunEventType.OVERFLOW,
        run_id=before.run_id,
        root_run_id=before.root_run_id,
        parent_run_id=before.parent_run_id,
        workflow_id=before.workflow_id,
        session_id=before.session_id,
        data={"dropped": dropped},
    )


def preview(value: Any, depth: int = 0) -> Any:
    """A bounded plain copy: texts of 2000 characters, 50 items, 4 levels."""
    if isinstance(value, str):
        return value if len(value) <= MAX_TEXT else value[:MAX_TEXT] + "…"
    if isinstance(value, dict):
        if depth >= MAX_DEPTH:
            return f"{{… {len(value)} keys}}"
        return {
            key: preview(part, depth + 1)
            for _place, (key, part) in zip(range(MAX_ITEMS), value.items(), strict=False)
        }
    if isinstance(value, list | tuple):
        if depth >= MAX_DEPTH:
            return f"[… {len(value)} items]"
        return [preview(part, depth + 1) for part in value[:MAX_ITEMS]]
    return value
