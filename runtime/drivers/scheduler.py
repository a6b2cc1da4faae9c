"""Who keeps runs going when nobody watches: due timers, leftovers, finished children, crashed runs.

One dispatcher thread finds work by index and sleeps until the next deadline; worker threads take one slice of one
run each, in turn. A lease in the store keeps two schedulers, also of two processes, off the same run.
"""

import datetime as dt
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any

from runtime.base.clock import iso, parse_iso
from runtime.base.errors import CorruptRunError
from runtime.base.json_value import JsonObject
from runtime.drivers.lease_owner import has_ended, new_owner
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime as KernelRuntime
from runtime.model.protocols import (
    LeasingRunStore,
    QueryableRunStore,
    RunHeadStore,
    WakeableRunStore,
    is_paused,
)
from runtime.model.run import RunState, RunStatus
from runtime.model.wait import WaitReason
from runtime.storage.memory import InMemoryRunStore

_log = logging.getLogger(__name__)

RunResumed = Callable[[RunState], None]
RunFailed = Callable[[str, BaseException], None]

_PAGE = 1000

PARK_AFTER_S = 1.0
"""Back-offs that are longer free their worker, in seconds."""
LONGEST_REST_S = 30.0
"""A run that could not be written is tried again after `poll_interval_s`, then twice as long, at most after this, in seconds."""
WATCH_S = 0.05
"""How often the runs in work are looked at for a pause or cancel by another process, in seconds."""


@dataclass
class SchedulerStats:
    """What a scheduler did so far.

    Attributes:
        errors: `<ISO time>: <text>`, newest last.
    """

    runs_resumed: int = 0
    runs_failed: int = 0
    poll_cycles: int = 0
    last_poll_at: str | None = None
    errors: list[str] = field(default_factory=list)


class Scheduler:
    """Drives the runs of one store.

    Args:
        poll_interval_s: how long nobody may have written a RUNNING run before it counts as left behind; also how
            often the store is looked at if nothing in this process changes and no deadline comes.
        workers: how many runs are driven at the same time.
        slice_steps: steps of one run before the next one gets its turn.
        eager: drive every RUNNING run at once, also one that was just started.
        lease_s: how long a crashed driver keeps its runs from others, in seconds; on the same machine (Linux)
            they are taken over at once.
        on_run_resumed: called with the state after each slice.
        on_run_failed: called with run id and exception.

    Raises:
        TypeError: the run store cannot be searched.
    """

    def __init__(
        self,
        *,
        runtime: KernelRuntime,
        registry: WorkflowRegistry,
        poll_interval_s: float = 1.0,
        max_errors_kept: int = 100,
        on_run_resumed: RunResumed | None = None,
        on_run_failed: RunFailed | None = None,
        workers: int = 1,
        slice_steps: int = 100,
        eager: bool = False,
        lease_s: float = 30.0,
    ) -> None:
        if not isinstance(runtime.run_store, QueryableRunStore):
            raise TypeError(
                f"a scheduler needs a QueryableRunStore, not {type(runtime.run_store).__name__}"
            )
        self.stats = SchedulerStats()
        self._runtime = runtime
        self._registry = registry
        self._poll_interval_s = poll_interval_s
        self._max_errors_kept = max_errors_kept
        self._on_run_resumed = on_run_resumed
        self._on_run_failed = on_run_failed
        self._workers = max(1, workers)
        self._slice_steps = slice_steps
        self._eager = eager
        self._lease_s = lease_s
        self._owner = new_owner()
        self._changed = threading.Condition()
        self._queue: deque[str] = deque()
        self._queued: set[str] = set()
        self._active: set[str] = set()
        self._submitted: set[str] = set()
        self._unknown: set[str] = set()
        self._resting: dict[str, tuple[float, int]] = {}
        self._looked_at = ""
        self._is_stopping = False
        self._has_news = True
        self._threads: list[threading.Thread] = []  # noqa: TID251 - drivers own the threads
        self._forget_listener: Callable[[], None] | None = None

    @property
    def _store(self) -> Any:
        return self._runtime.run_store

    @property
    def is_running(self) -> bool:
        """Whether its threads run."""
        return any(thread.is_alive() for thread in self._threads)

    def start(self) -> None:
        """Start the threads.

        Raises:
            RuntimeError: they run already.
        """
        if self.is_running:
            raise RuntimeError("Scheduler is already running")
        self._is_stopping = False
        self._has_news = True
        self._forget_listener = self._runtime.add_state_listener(self._heard)
        targets = [self._dispatch, *[self._work] * self._workers]
        self._threads = [
            threading.Thread(target=target, name=f"scheduler-{place}", daemon=True)  # noqa: TID251 - drivers own the runtime's threads
            for place, target in enumerate(targets)
        ]
        for thread in self._threads:
            thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Stop after the current slices, waiting at most `timeout` seconds; may be called again."""
        with self._changed:
            self._is_stopping = True
            self._changed.notify_all()
        if self._forget_listener is not None:
            self._forget_listener()
            self._forget_listener = None
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(timeout)
        with self._changed:
            self._queue.clear()
            self._queued.clear()

    def submit(self, run_id: str) -> None:
        """Drive a run as soon as a worker is free, however recently it was written."""
        with self._changed:
            self._unknown.discard(run_id)
            self._submitted.add(run_id)
            self._has_news = True
            self._changed.notify_all()

    def poll_once(self) -> int:
        """One cycle in the calling thread: a slice of every run that is due; how many there were."""
        self._count_poll()
        self._resume_parents()
        resumed = 0
        for run_id in self._found():
            resumed += self._drive(run_id)
        return resumed

    def recover(self) -> list[str]:
        """Take up RUNNING runs that no live driver holds; their ids."""
        left = [run_id for run_id in self._ready() if self._is_free(run_id)]
        for run_id in left:
            self.submit(run_id)
        return left

    def resume_event(self, *, run_id: str, wait_key: str, payload: JsonObject) -> RunState:
        """Answer a wait.

        Raises:
            ValueError: the run does not wait.
            KeyError: its workflow is not registered.
        """
        state = self._runtime.get_state(run_id)
        if state.status is not RunStatus.WAITING:
            raise ValueError(f"Run '{run_id}' is not waiting (status={state.status.value})")
        spec = self._registry.get_or_raise(state.workflow_id)
        resumed = self._runtime.resume(
            workflow=spec, run_id=run_id, wait_key=wait_key, payload=payload
        )
        self.settle(run_id)
        return resumed

    def emit_event(
        self,
        *,
        name: str,
        payload: JsonObject | None = None,
        scope: str = "session",
        session_id: str | None = None,
        workflow_id: str | None = None,
        run_id: str | None = None,
        max_steps: int = 100,
        limit: int = 10_000,
    ) -> list[RunState]:
        """Hand an event from outside to the runs that wait for it, and take up to `max_steps` steps of each."""
        states = self._runtime.emit_event(
            name=name,
            payload=payload,
            scope=scope,
            session_id=session_id,
            workflow_id=workflow_id,
            run_id=run_id,
            max_steps=max_steps,
        )
        for state in states:
            self.settle(state.run_id)
        return states[:limit]

    def find_waiting_runs(
        self,
        *,
        wait_reason: WaitReason | None = None,
        workflow_id: str | None = None,
        limit: int = 100,
    ) -> list[RunState]:
        """WAITING runs, last written first."""
        found: list[RunState] = self._store.list_runs(
            status=RunStatus.WAITING,
            wait_reason=wait_reason,
            workflow_id=workflow_id,
            limit=limit,
        )
        return found

    def resume_subworkflow_parent(
        self, *, child_run_id: str, child_output: JsonObject | None
    ) -> RunState | None:
        """Answer the run that waits for a child with the child's output; None if nobody waits."""
        for parent in self.find_waiting_runs(wait_reason=WaitReason.SUBWORKFLOW, limit=0):
            wait = parent.waiting
            if wait is None or is_paused(parent):
                continue
            if (wait.details or {}).get("sub_run_id") == child_run_id:
                return self._runtime.resume(
                    workflow=self._registry.get_or_raise(parent.workflow_id),
                    run_id=parent.run_id,
                    wait_key=wait.wait_key,
                    payload={"sub_run_id": child_run_id, "output": child_output},
                )
        return None

    def cancel_with_children(self, run_id: str, *, reason: str | None = None) -> list[RunState]:
        """Cancel a run and every run below it; all that are CANCELLED afterwards, the root first."""
        cancelled: list[RunState] = []
        open_ids = deque([run_id])
        seen: set[str] = set()
        while open_ids:
            current = open_ids.popleft()
            if current in seen or self._runtime.run_store.probe_control(current) is None:
                continue
            seen.add(current)
            state = self._runtime.cancel_run(current, reason=reason)
            if state.status is RunStatus.CANCELLED:
                cancelled.append(state)
            children: Sequence[RunState] = self._store.list_children(parent_run_id=current)
            open_ids.extend(child.run_id for child in children)
        return cancelled

    def settle(self, run_id: str) -> None:
        """Hand the result of a run that has ended to the parents that wait for it, level by level."""
        current: str | None = run_id
        while current is not None:
            state = self._runtime.get_state(current)
            if not state.status.is_terminal or state.parent_run_id is None:
                return
            parent = self._runtime.resume_parent(current, max_steps=self._slice_steps)
            current = None if parent is None else parent.run_id

    def _dispatch(self) -> None:
        while not self._is_stopping:
            try:
                self._count_poll()
                self._resume_parents()
                self._renew_leases()
                self._enqueue(self._found())
            except Exception as error:  # noqa: BLE001 - the dispatcher outlives a failing store; kept and logged
                self._note(f"poll: {error}")
            try:
                self._sleep()
            except Exception as error:  # noqa: BLE001 - likewise
                self._note(f"wait: {error}")
                with self._changed:
                    self._changed.wait(self._poll_interval_s)
            with self._changed:
                self._has_news = False

    def _sleep(self) -> None:
        """Wait for news or the next deadline. Runs in work are watched meanwhile, for what other processes do to them."""
        wakes_at = time.monotonic() + self._pause_s()
        is_shared = not isinstance(self._store, InMemoryRunStore)
        while True:
            with self._changed:
                left_s = wakes_at - time.monotonic()
                if self._has_news or self._is_stopping or left_s <= 0:
                    return
                watched = list(self._active) if is_shared else []
                self._changed.wait(min(left_s, WATCH_S) if watched else left_s)
            for (
                run_id
            ) in watched:  # Without the condition: a store and whoever is told may wait for others.
                self._runtime.look_for_control(run_id)

    def _work(self) -> None:
        while True:
            with self._changed:
                while not self._queue and not self._is_stopping:
                    self._changed.wait()
                if self._is_stopping:
                    return
                run_id = self._queue.popleft()
                self._queued.discard(run_id)
                self._active.add(run_id)
                self._changed.notify_all()  # the dispatcher watches runs in work
            try:
                self._drive(run_id)
            except Exception as error:  # noqa: BLE001 - a worker outlives a failing store; kept and told
                self._rest(run_id)
                self._failed(run_id, error)
            with self._changed:
                self._active.discard(run_id)
                self._give_lease_back(run_id)
                self._has_news = True
                self._changed.notify_all()

    def _enqueue(self, run_ids: list[str]) -> None:
        with self._changed:
            for run_id in run_ids:
                if run_id not in self._queued and run_id not in self._active:
                    self._queued.add(run_id)
                    self._queue.append(run_id)
            self._changed.notify_all()

    def _found(self) -> list[str]:
        """Runs that can take a step now, each once."""
        found = dict.fromkeys(self._due())
        ready = self._ready() if self._eager else self._left_behind()
        with self._changed:
            # Whoever is in work now may have begun before it was submitted: it gets its turn when it comes back.
            submitted = self._submitted - self._active
            self._submitted &= self._active
            found.update(dict.fromkeys((*submitted, *ready, *self._resting)))
        now = time.monotonic()
        return [
            run_id
            for run_id in found
            if run_id in submitted
            or (run_id not in self._unknown and self._resting.get(run_id, (0.0, 0))[0] <= now)
        ]

    def _due(self) -> list[str]:
        now = self._looked_at = iso(self._runtime.clock.now())
        if isinstance(self._store, WakeableRunStore):
            return self._store.due_run_ids(now_iso=now, limit=_PAGE)
        due: list[RunState] = self._store.list_due_wait_until(now_iso=now, limit=_PAGE)
        return [run.run_id for run in due if not is_paused(run)]

    def _ready(self) -> list[str]:
        if isinstance(self._store, WakeableRunStore):
            return self._store.ready_run_ids(limit=_PAGE)
        running: list[RunState] = self._store.list_runs(status=RunStatus.RUNNING, limit=_PAGE)
        return [run.run_id for run in running if not is_paused(run)]

    def _left_behind(self) -> list[str]:
        ready = self._ready()
        if not ready:
            return []
        now = self._runtime.clock.now()
        oldest = iso(now - dt.timedelta(seconds=self._poll_interval_s))
        newest = iso(now + dt.timedelta(seconds=self._poll_interval_s))

        def is_left(run_id: str) -> bool:
            """Also one that was written "later" than now: the clock was set back since."""
            return not oldest < self._written_at(run_id) <= newest

        found = [*takewhile(is_left, ready)]
        return [*found, *takewhile(is_left, reversed(ready[len(found) :]))]

    def _written_at(self, run_id: str) -> str:
        """When a run was last written; the empty text if it is gone or damaged: whoever drives it says so."""
        store: Any = self._store
        try:
            load = store.load_head if isinstance(store, RunHeadStore) else store.load
            run: RunState | None = load(run_id)
        except CorruptRunError:
            return ""
        return "" if run is None else run.updated_at

    def _resume_parents(self) -> None:
        if not isinstance(self._store, WakeableRunStore):
            return
        for parent_id, child_id in self._store.finished_child_waits(limit=_PAGE):
            try:
                parent = self._runtime.resume_parent(child_id)
            except Exception as error:  # noqa: BLE001 - one bad parent must not stop the others; kept and told
                self._failed(parent_id, error)
                continue
            if parent is not None and parent.status is RunStatus.RUNNING:
                self.submit(parent_id)

    def _drive(self, run_id: str) -> int:
        """One slice of a run; 1 if it took a step."""
        try:
            state = self._runtime.run_store.load(run_id)
        except Exception as error:  # noqa: BLE001 - a damaged run must not stop the others; kept and told
            self._rest(run_id)
            self._failed(run_id, error)
            return 0
        if state is None or state.status.is_terminal or is_paused(state):
            self._rest_no_more(run_id)
            return 0
        spec = self._runtime.spec_for(state) or self._registry.get(state.workflow_id)
        if spec is None:
            self._unknown.add(run_id)
            self._rest_no_more(run_id)
            self._note(f"run {run_id}: workflow '{state.workflow_id}' is not registered")
            return 0
        if not self._take_lease(run_id):
            self._rest(run_id, is_refused=False)
            return 0
        self.stats.runs_resumed += 1
        try:
            after = self._runtime.tick(workflow=spec, run_id=run_id, max_steps=self._slice_steps)
        except Exception as error:  # noqa: BLE001 - a failing run must not stop the others; kept and told
            self.stats.runs_resumed -= 1
            self._rest(run_id)
            self._failed(run_id, error)
            return 0
        finally:
            self._give_lease_back(run_id)
        self._rest_no_more(run_id)
        if after.status is RunStatus.RUNNING and not is_paused(after):
            self.submit(run_id)
        self._call(self._on_run_resumed, after)
        return 1

    def _rest_no_more(self, run_id: str) -> None:
        with self._changed:
            self._resting.pop(run_id, None)

    def _rest(self, run_id: str, *, is_refused: bool = True) -> None:
        """Leave a run alone for a while, and try it again.

        Args:
            is_refused: longer each time, because a store that refuses must not be asked without end.
        """
        with self._changed:
            times = self._resting.get(run_id, (0.0, 0))[1] if is_refused else 0
            wait_s = min(self._poll_interval_s * 2**times, LONGEST_REST_S)
            self._resting[run_id] = (time.monotonic() + wait_s, min(times + 1, 20))

    def _failed(self, run_id: str, error: BaseException) -> None:
        self.stats.runs_failed += 1
        self._note(f"run {run_id}: {error}")
        self._call(self._on_run_failed, run_id, error)

    def _call(self, callback: Callable[..., None] | None, *arguments: Any) -> None:
        if callback is None:
            return
        try:
            callback(*arguments)
        except Exception:  # noqa: BLE001 - a host's callback must not hurt the runs; logged
            _log.warning("a scheduler callback failed", exc_info=True)

    def _note(self, text: str) -> None:
        _log.warning("%s", text)
        self.stats.errors.append(f"{iso(self._runtime.clock.now())}: {text}")
        del self.stats.errors[: -self._max_errors_kept]

    def _count_poll(self) -> None:
        self.stats.poll_cycles += 1
        self.stats.last_poll_at = iso(self._runtime.clock.now())

    def _heard(self, run: RunState) -> None:
        self._unknown.discard(run.run_id)
        with self._changed:
            self._has_news = True
            self._changed.notify_all()

    def _pause_s(self) -> float:
        if not isinstance(self._store, WakeableRunStore):
            return self._poll_interval_s
        # Whatever was due already is in work, rests, or has no workflow: nothing to wake up for.
        deadline = self._store.next_wait_deadline(after=self._looked_at)
        if deadline is None:
            return self._poll_interval_s
        left = (parse_iso(deadline) - self._runtime.clock.now()).total_seconds()
        return min(max(left, 0.001), self._poll_interval_s)

    def _is_free(self, run_id: str) -> bool:
        if not isinstance(self._store, LeasingRunStore):
            return True
        lease = self._store.lease_of(run_id)
        now_iso = iso(self._runtime.clock.now())
        return lease is None or lease[1] <= now_iso or has_ended(lease[0])

    def _take_lease(self, run_id: str) -> bool:
        if not isinstance(self._store, LeasingRunStore):
            return True
        if self._acquire(self._store, run_id):
            return True
        lease = self._store.lease_of(run_id)
        if lease is None or not has_ended(lease[0]):
            return False
        self._store.release_lease(run_id, lease[0])
        return self._acquire(self._store, run_id)

    def _acquire(self, store: LeasingRunStore, run_id: str) -> bool:
        now = self._runtime.clock.now()
        until = now + dt.timedelta(seconds=self._lease_s)
        return store.acquire_lease(run_id, self._owner, now_iso=iso(now), until_iso=iso(until))

    def _renew_leases(self) -> None:
        with self._changed:  # a run that is just being given back must not be leased again
            for run_id in self._active:
                self._take_lease(run_id)

    def _give_lease_back(self, run_id: str) -> None:
        if not isinstance(self._store, LeasingRunStore):
            return
        try:
            self._store.release_lease(run_id, self._owner)
        except Exception as error:  # noqa: BLE001 - it runs out by itself
            self._note(f"run {run_id}: its lease was not given back: {error}")
