"""Headless, durable workflow runtime: no Qt. Public names are loaded on first use."""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_NAMES = {
    "runtime.base.clock": "Clock FrozenClock SystemClock TickingClock",
    "runtime.base.errors": (
        "ConcurrentUpdateError ConcurrentWriterError CorruptRunError FlowError MissingStoreError RunIdentityConflictError StaleResumeError "
        "StoreError UnknownRunError WaitKeyError"
    ),
    "runtime.base.ids": "CountingIds IdSource RandomIds ReseedableIds",
    "runtime.base.logs": "configure_logging",
    "runtime.model.actor": "ActorFingerprint",
    "runtime.model.command": "CommandAppendResult CommandRecord",
    "runtime.model.effect": "Effect EffectOutcome EffectType",
    "runtime.model.event": "RunEvent RunEventType",
    "runtime.model.ledger": "StepRecord StepStatus",
    "runtime.model.protocols": (
        "CommandCursorStore CommandStore DeletableCommandStore DeletableLedgerStore DeletableRunStore "
        "EffectPolicy LedgerStore ObservableLedgerStoreProtocol QueryableRunIndexStore QueryableRunStore RunStore "
        "UnitOfWork"
    ),
    "runtime.model.budget": "Budget BudgetError BudgetPicture Estimate Overrun Spent",
    "runtime.model.reason": "ReasonCode",
    "runtime.model.run": "RunState RunStatus",
    "runtime.model.spec": "StepPlan WorkflowSpec",
    "runtime.model.wait": "WaitReason WaitState",
    "runtime.drivers.event_sinks": "SinkReport",
    "runtime.effects.active_context": "ActiveContextPolicy",
    "runtime.kernel.events": "EventQueue",
    "runtime.kernel.metrics": "InMemoryMetrics Metrics metrics_hook",
    "runtime.model.limits": "LimitWarning RuntimeConfig",
    "runtime.kernel.locks": "run_mutation_lock",
    "runtime.kernel.policy": (
        "DefaultEffectPolicy NoRetryPolicy RetryPolicy compute_idempotency_key"
    ),
    "runtime.kernel.registry": "WorkflowRegistry",
    "runtime.drivers.purge": "purge",
    "runtime.drivers.saved_state": "Runtime",
    "runtime.drivers.effect_cache": "ReplayPolicy",
    "runtime.model.run_diff": "RunDiff StepChange",
    "runtime.drivers.scheduled_runtime": "ScheduledRuntime create_scheduled_runtime",
    "runtime.drivers.scheduler": "Scheduler SchedulerStats",
    "runtime.storage.artifact": (
        "Artifact ArtifactAccessStats ArtifactDescriptor ArtifactMetadata artifact_ref compute_artifact_id "
        "get_artifact_id is_artifact_ref"
    ),
    "runtime.storage.artifact_store": "ArtifactStore resolve_artifact",
    "runtime.storage.artifacts": "FileArtifactStore InMemoryArtifactStore",
    "runtime.drivers.history_bundle": (
        "RUN_HISTORY_BUNDLE_VERSION_V1 export_run_history_bundle import_run_history_bundle "
        "iter_run_history_bundle persist_workflow_snapshot"
    ),
    "runtime.storage.addresses": "OpenStores open_stores",
    "runtime.storage.migration": "MigrationReport migrate",
    "runtime.storage.commands": (
        "InMemoryCommandCursorStore InMemoryCommandStore JsonFileCommandCursorStore JsonlCommandStore "
        "SqliteCommandCursorStore SqliteCommandStore"
    ),
    "runtime.storage.hash_chain": "HashChainedLedgerStore verify_ledger_chain",
    "runtime.storage.json_files": "JsonFileRunStore JsonlLedgerStore",
    "runtime.storage.memory": "InMemoryLedgerStore InMemoryRunStore",
    "runtime.storage.observable": "ObservableLedgerStore",
    "runtime.storage.offloading": ("OffloadingLedgerStore OffloadingRunStore offload_large_values"),
    "runtime.storage.snapshots": ("InMemorySnapshotStore JsonSnapshotStore Snapshot SnapshotStore"),
    "runtime.storage.sqlite": "SqliteDatabase SqliteLedgerStore SqliteRunStore",
    "runtime.services.memory.spans": "TimeRange",
    "runtime.workflow_bundle.manifest": (
        "WORKFLOW_BUNDLE_FORMAT_VERSION_V1 WorkflowBundleEntrypoint WorkflowBundleError WorkflowBundleManifest "
        "workflow_bundle_manifest_from_dict workflow_bundle_manifest_to_dict"
    ),
    "runtime.workflow_bundle.open": (
        "WorkflowBundle inspect_workflow_bundle open_workflow_bundle unpack_workflow_bundle"
    ),
    "runtime.workflow_bundle.pack": "PackedWorkflowBundle pack_workflow_bundle",
    "runtime.workflow_bundle.registry": (
        "InstalledWorkflowBundle WorkflowBundleRegistry WorkflowBundleRegistryError WorkflowEntrypointRef "
        "default_workflow_bundles_dir sanitize_bundle_id sanitize_bundle_version"
    ),
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
