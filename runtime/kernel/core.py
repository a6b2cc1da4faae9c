"""What every part of the kernel shares: stores, clock, handlers, subscribers and settings of one runtime."""

import inspect
import random
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal, Protocol, TypeAlias

import orjson

from runtime.base.cancelling import CancelEvent
from runtime.base.clock import Clock, iso, now_iso_of
from runtime.base.errors import UnknownRunError
from runtime.base.ids import IdSource
from runtime.base.json_value import JsonObject
from runtime.kernel.events import EventHub
from runtime.kernel.locks import lock_of
from runtime.kernel.working_copy import WorkingCopy
from runtime.model.accounts import Account, Accounts
from runtime.model.breakpoints import Halts
from runtime.model.budget import BUDGET
from runtime.model.effect import Effect, EffectOutcome, EffectType
from runtime.model.event import RunEventType
from runtime.model.ledger import StepRecord
from runtime.model.protocols import (
    EffectPolicy,
    LedgerStore,
    RunAwareSource,
    RunStore,
    WorkflowSource,
    when_committed,
)
from runtime.model.run import RunState
from runtime.model.run_random import random_of
from runtime.model.spec import WorkflowSpec

SavePolicy: TypeAlias = Literal["boundary", "every_step"]
OnChildFailure: TypeAlias = Literal["fail", "deliver"]
"""A failed child fails its parent's step, or is handed over as `{"success": false, "error"}`."""
BoundHandler: TypeAlias = Callable[[RunState, Effect, str | None], EffectOutcome]
StateListener: TypeAlias = Callable[[RunState], None]
EvidenceKeeper: TypeAlias = Callable[[RunState, str, Sequence[Any], Sequence[Any]], object]
"""(run, node id, tool calls, their results in the same order): may note and shorten in place."""


class RecordedResults(Protocol):
    """Results of another run that a run may take instead of carrying effects out again (R03)."""

    def take(self, effect: Effect) -> tuple[JsonObject | None, str] | None:
        """The next recorded result of a request and its mark for the ledger; None if it must be carried out.

        Raises:
            MissedResultError: there is none, and nothing must be carried out.
        """
        ...

    def child_of(self, effect: Effect) -> JsonObject | None:
        """How the child run that such a request starts takes recorded results; None: it takes none."""
        ...


RecordedSource: TypeAlias = Callable[[RunStore, LedgerStore, RunState], RecordedResults]

_CACHED_RUNS = 64


@dataclass(frozen=True, slots=True)
class HandlerEntry:
    """A handler, and whether it touches the world outside the run's own state."""

    call: BoundHandler
    is_outside: bool


class RunContext:
    """The context handed to the step handlers of one run, unless the host gave its own."""

    def __init__(self, clock: Clock, run: RunState) -> None:
        self._clock = clock
        self._run = run
        self._lock = lock_of(run.run_id)

    @property
    def cancel_event(self) -> CancelEvent:
        """Set once the run was cancelled; a step that takes long may wait on it."""
        return self._lock.cancelled

    def now_iso(self) -> str:
        """The time now, ISO 8601 UTC."""
        return iso(self._clock.now())

    @property
    def random(self) -> random.Random:
        """Random numbers of the run: repeatable if it was started with a seed."""
        return random_of(self._run)


@dataclass
class Core:
    """Shared parts of one `Runtime`. Everything but the cache is set up once."""

    run_store: RunStore
    ledger_store: LedgerStore
    clock: Clock
    ids: IdSource
    policy: EffectPolicy
    context: Any
    registry: WorkflowSource | None = None
    artifact_store: Any = None
    tool_executor: Any = None
    keep_evidence: EvidenceKeeper | None = None
    config: Any = None
    save_policy: SavePolicy = "boundary"
    raise_node_errors: bool = True
    durable_progress: bool = True
    verify_deltas: bool = False
    record_state: bool = True
    checkpoint_every: int = 200
    on_child_failure: OnChildFailure = "fail"
    park_after_s: float | None = None
    recorded_source: RecordedSource | None = None
    halts: Halts | None = None
    accounts: Accounts | None = None
    handlers: dict[EffectType, HandlerEntry] = field(default_factory=dict)
    hub: EventHub = field(init=False)
    state_listeners: tuple[StateListener, ...] = ()
    _cache: "OrderedDict[str, WorkingCopy]" = field(default_factory=OrderedDict)
    _cache_lock: threading.Lock = field(default_factory=threading.Lock)

    takes_patches: bool = field(init=False)
    now_iso: Callable[[], str] = field(init=False)
    """The time now, ISO 8601 UTC."""

    def __post_init__(self) -> None:
        self.now_iso = now_iso_of(self.clock)
        self.hub = EventHub(self.clock, self._parent_of)
        self.takes_patches = _takes_patches(self.run_store)

    def rebind(self, run_store: RunStore, ledger_store: LedgerStore, artifact_store: Any) -> None:
        """Use other stores, which hold everything that the former ones held."""
        with self._cache_lock:
            self._cache.clear()
            self.run_store, self.ledger_store = run_store, ledger_store
            self.artifact_store = artifact_store
            self.takes_patches = _takes_patches(run_store)

    def context_of(self, run: RunState) -> Any:
        """What the step handlers of a run get as their second argument."""
        return RunContext(self.clock, run) if self.context is None else self.context

    def account_of(self, run: RunState) -> Account | None:
        """What a run may spend; None: its tree has no budget."""
        space = run.vars.get("_runtime")
        if self.accounts is None or not isinstance(space, dict) or BUDGET not in space:
            return None
        return self.accounts.account_of(run)

    def register(
        self, handlers: Mapping[Any, Any], *, inside: frozenset[EffectType] = frozenset()
    ) -> None:
        """Add or replace handlers by effect type; those in `inside` change nothing but their own run."""
        for kind, handler in handlers.items():
            effect_type = EffectType(kind)
            self.handlers[effect_type] = HandlerEntry(
                three_argument_form(handler), effect_type not in inside
            )

    def open(self, run_id: str) -> WorkingCopy:
        """The run's working copy, from the cache if it is still what the store has. Hold its lock.

        Raises:
            UnknownRunError: no such run.
        """
        with self._cache_lock:
            cached = self._cache.pop(run_id, None)
        if cached is not None and self._is_current(cached):
            return cached
        found = self.run_store.load_with_rev(run_id)
        if found is None:
            raise UnknownRunError(f"Unknown run_id: {run_id}", "no such run in the store")
        run, rev = found
        return WorkingCopy(self, run, rev, lock_of(run_id))

    def spec_for(self, run: RunState, workflow_id: str) -> WorkflowSpec | None:
        """The spec that `run` means by a workflow id; None if nobody knows it."""
        registry = self.registry
        if isinstance(registry, RunAwareSource):
            return registry.get_for(run, workflow_id)
        return registry.get(workflow_id) if registry is not None else None

    def _is_current(self, copy: WorkingCopy) -> bool:
        run_id = copy.run.run_id
        return (
            copy.is_pristine
            and self.run_store.rev(run_id) == copy.rev
            and self.ledger_store.last_seq(run_id) == copy.head
        )

    def keep(self, copy: WorkingCopy) -> None:
        """Put a working copy back, for the next tick."""
        if copy.rev <= 0 or not copy.is_usable:
            return
        with self._cache_lock:
            self._cache[copy.run.run_id] = copy
            while len(self._cache) > _CACHED_RUNS:
                self._cache.popitem(last=False)

    def save(self, run: RunState, rev: int, patch: bytes | None) -> int:
        """Save through the store's own `save`, whichever form it has; the new revision, 0 if it has none."""
        if self.takes_patches:
            known = rev > 0
            new: Any = self.run_store.save(
                run, expected_rev=rev if known else None, patch=patch if known else None
            )
        else:
            new = self.run_store.save(run)
        new_rev = new if isinstance(new, int) else 0
        if self.hub.wants_saves:
            size = len(orjson.dumps(run.vars)) if patch is None else len(patch)
            data: JsonObject = {"rev": new_rev, "bytes": size}
            when_committed(partial(self.hub.emit, RunEventType.STATE_SAVED, run, data))
        return new_rev

    def tell_records(self, run: RunState, records: Sequence[StepRecord]) -> None:
        """One RECORD event for each record that was appended."""
        if not self.hub.is_active:
            return
        for record in records:
            self.hub.emit(
                RunEventType.RECORD,
                run,
                {"seq": record.seq, "record": record.to_json()},
                node_id=record.node_id,
                step_id=record.step_id,
            )

    def tell_state(self, run: RunState) -> None:
        """Tell those who drive runs that a run was saved in another status."""
        for listener in self.state_listeners:
            listener(run)

    def _parent_of(self, run_id: str) -> str | None:
        run = self.run_store.load(run_id)
        return None if run is None else run.parent_run_id


def three_argument_form(handler: Any) -> BoundHandler:
    """The handler as (run, effect, default next node); decided once, by its signature."""
    try:
        parameters = inspect.signature(handler).parameters.values()
    except (TypeError, ValueError):
        return handler  # type: ignore[no-any-return]
    positional = [
        one for one in parameters if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD)
    ]
    if len(positional) >= 3 or any(one.kind is one.VAR_POSITIONAL for one in parameters):
        return handler  # type: ignore[no-any-return]
    return lambda run, effect, _next_node: handler(run, effect)


def _takes_patches(store: RunStore) -> bool:
    parameters = inspect.signature(store.save).parameters
    return "patch" in parameters or any(one.kind is one.VAR_KEYWORD for one in parameters.values())
