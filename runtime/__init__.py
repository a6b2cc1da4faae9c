"""Headless, durable workflow runtime: no Qt. Public names are loaded on first use."""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_NAMES = {
    "runtime.base.clock": "Clock FrozenClock SystemClock TickingClock",
    "runtime.base.errors": (
        "ConcurrentUpdateError CorruptRunError FlowError RunIdentityConflictError StaleResumeError "
        "StoreError UnknownRunError WaitKeyError"
    ),
    "runtime.base.ids": "CountingIds IdSource RandomIds",
    "runtime.model.command": "CommandAppendResult CommandRecord",
    "runtime.model.effect": "Effect EffectOutcome EffectType",
    "runtime.model.event": "RunEvent RunEventType",
    "runtime.model.ledger": "StepRecord StepStatus",
    "runtime.model.protocols": (
        "CommandCursorStore CommandStore DeletableCommandStore DeletableLedgerStore DeletableRunStore "
        "EffectPolicy LedgerStore ObservableLedgerStoreProtocol QueryableRunIndexStore QueryableRunStore RunStore "
        "UnitOfWork"
    ),
    "runtime.model.run": "RunState RunStatus",
    "runtime.model.spec": "StepPlan WorkflowSpec",
    "runtime.model.wait": "WaitReason WaitState",
    "runtime.kernel.events": "EventQueue",
    "runtime.kernel.limits": "LimitWarning RuntimeConfig",
    "runtime.kernel.locks": "run_mutation_lock",
    "runtime.kernel.policy": (
        "DefaultEffectPolicy NoRetryPolicy RetryPolicy compute_idempotency_key"
    ),
    "runtime.kernel.registry": "WorkflowRegistry",
    "runtime.kernel.runtime": "Runtime",
    "runtime.drivers.scheduler": (
        "ScheduledRuntime Scheduler SchedulerStats create_scheduled_runtime"
    ),
    "runtime.storage.memory": "InMemoryLedgerStore InMemoryRunStore",
    "runtime.storage.observable": "ObservableLedgerStore",
    "runtime.storage.sqlite": "SqliteDatabase SqliteLedgerStore SqliteRunStore",
}
_HOME = {name: module for module, names in _NAMES.items() for name in names.split()}

__all__ = ["__version__", *sorted(_HOME)]


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
