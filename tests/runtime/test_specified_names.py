"""Every name that `spec/runtime.md` gives in 0.1 and 6.1 to 6.6 is there, and takes what is written behind it."""

import importlib
import inspect

import pytest

import runtime
import runtime.storage

ROOT = """
Effect EffectType RunState RunStatus StepPlan WaitReason WaitState WorkflowSpec Runtime
WorkflowRegistry Scheduler SchedulerStats ScheduledRuntime create_scheduled_runtime
QueryableRunStore DeletableRunStore DeletableLedgerStore InMemoryRunStore InMemoryLedgerStore JsonFileRunStore
JsonlLedgerStore SqliteDatabase SqliteRunStore SqliteLedgerStore
CommandRecord CommandAppendResult CommandStore DeletableCommandStore CommandCursorStore InMemoryCommandStore
JsonlCommandStore InMemoryCommandCursorStore JsonFileCommandCursorStore SqliteCommandStore SqliteCommandCursorStore
HashChainedLedgerStore verify_ledger_chain ObservableLedgerStore ObservableLedgerStoreProtocol OffloadingRunStore
OffloadingLedgerStore offload_large_values
Snapshot SnapshotStore InMemorySnapshotStore JsonSnapshotStore
Artifact ArtifactAccessStats ArtifactDescriptor ArtifactMetadata ArtifactStore InMemoryArtifactStore FileArtifactStore
artifact_ref is_artifact_ref get_artifact_id resolve_artifact compute_artifact_id
ActorFingerprint EffectPolicy DefaultEffectPolicy RetryPolicy NoRetryPolicy compute_idempotency_key
ActiveContextPolicy TimeRange
WORKFLOW_BUNDLE_FORMAT_VERSION_V1 WorkflowBundleError WorkflowBundleEntrypoint WorkflowBundleManifest WorkflowBundle
InstalledWorkflowBundle WorkflowBundleRegistry WorkflowBundleRegistryError WorkflowEntrypointRef
default_workflow_bundles_dir sanitize_bundle_id sanitize_bundle_version workflow_bundle_manifest_from_dict
workflow_bundle_manifest_to_dict open_workflow_bundle
RUN_HISTORY_BUNDLE_VERSION_V1 export_run_history_bundle persist_workflow_snapshot
pack_workflow_bundle unpack_workflow_bundle inspect_workflow_bundle __version__ StaleResumeError run_mutation_lock
RuntimeConfig EffectOutcome LimitWarning StepRecord StepStatus
"""
STORAGE = """
RunStore LedgerStore QueryableRunStore DeletableRunStore DeletableLedgerStore InMemoryRunStore InMemoryLedgerStore
JsonFileRunStore JsonlLedgerStore HashChainedLedgerStore verify_ledger_chain ObservableLedgerStore
ObservableLedgerStoreProtocol OffloadingRunStore OffloadingLedgerStore offload_large_values Snapshot SnapshotStore
InMemorySnapshotStore JsonSnapshotStore
"""
FEATURES = {
    "drivers.history_bundle:persist_workflow_snapshot": "run_store artifact_store run_id workflow_id snapshot format",
    "drivers.history_bundle:export_run_history_bundle": "run_id run_store ledger_store artifact_store include_subruns"
    " include_session session_turn_limit ledger_mode ledger_max_items",
    "drivers.history_bundle:iter_run_history_bundle": "run_id run_store ledger_store artifact_store include_subruns"
    " include_session session_turn_limit ledger_mode ledger_max_items redact",
    "drivers.history_bundle:import_run_history_bundle": "bundle run_store ledger_store",
    "effects.evidence:EvidenceRecorder": "artifact_store tool_names",
    "effects.evidence:EvidenceRecorder.record_tool_calls": "run node_id tool_calls tool_results",
    "base.text_forms:stringify_json": "value mode beautify_indent sort_keys parse_strings",
    "base.text_forms:JsonStringifyMode": "",
    "services.agent_trace:render_agent_trace_markdown": "scratchpad config",
    "services.memory.spans:TimeRange": "start end",
    "services.memory.spans:TimeRange.contains": "start end",
    "effects.active_context:ActiveContextPolicy": "run_store artifact_store",
    "effects.active_context:ActiveContextPolicy.list_memory_spans": "run_id",
    "effects.active_context:ActiveContextPolicy.list_memory_spans_from_run": "run",
    "effects.active_context:ActiveContextPolicy.filter_spans": "run_id time_range tags tags_mode authors locations"
    " query limit",
    "effects.active_context:ActiveContextPolicy.filter_spans_from_run": "run time_range tags tags_mode authors"
    " locations query limit",
    "effects.active_context:ActiveContextPolicy.rehydrate_into_context": "run_id span_ids placement dedup_by"
    " max_messages",
    "effects.active_context:ActiveContextPolicy.rehydrate_into_context_from_run": "run span_ids placement dedup_by"
    " max_messages",
    "effects.active_context:ActiveContextPolicy.select_active_messages_for_llm": "run_id max_history_messages",
    "effects.active_context:ActiveContextPolicy.select_active_messages_for_llm_from_run": "run max_history_messages",
    "effects.active_context:ActiveContextPolicy.select_messages_view": "messages max_history_messages",
    "effects.active_context:ActiveContextPolicy.resolve_span_ids_from_spans": "",
    "effects.active_context:ActiveContextPolicy.summary_text_by_artifact_id_from_run": "run",
    "services.memory.compaction:normalize_messages": "messages now_iso",
    "services.memory.compaction:split_for_compaction": "messages preserve_recent",
    "services.memory.compaction:CompactionSplit": "system_messages older_messages recent_messages",
    "services.memory.compaction:span_metadata_from_messages": "messages",
    "services.memory.token_budget:estimate_tokens": "text model",
    "services.memory.token_budget:trim_messages_to_max_input_tokens": "messages max_input_tokens model",
    "services.memory.active:ensure_memact_memory": "",
    "services.memory.active:get_memact_memory": "",
    "services.memory.active:apply_memact_envelope": "envelope",
    "services.memory.active:render_memact_blocks": "",
    "services.memory.active:render_memact_system_prompt": "",
    "services.memory.active:compose_memact_current_context_from_kg_result": "kg_result stimulus marker max_items",
    "services.memory.packets:packetize_assertions": "items",
    "services.memory.packets:pack_active_memory_text": "packets scope max_input_tokens model title include_scores",
    "services.tools.executors:ToolExecutor.execute": "tool_calls",
    "services.tools.executors:MappingToolExecutor": "tool_map timeout_s",
    "services.tools.executors:MappingToolExecutor.from_tools": "tools",
    "services.tools.executors:MappingToolExecutor.set_timeout_s": "timeout_s",
    "services.tools.executors:PassthroughToolExecutor": "mode",
    "services.tools.executors:ApprovalToolExecutor": "delegate policy wait_key_factory",
    "services.tools.executors:ApprovalToolExecutor.execute_approved": "tool_calls",
    "services.tools.builtin:RegistryToolExecutor": "timeout_s",
    "services.tools.mcp:McpToolExecutor": "server_id mcp_url timeout_s mcp_client",
    "services.tools.mcp:DelegatingMcpToolExecutor": "server_id mcp_url transport wait_key_factory",
    "services.tools.approval:ToolApprovalPolicy": "auto_approve_tools require_approval_tools",
    "services.tools.approval:ToolApprovalPolicy.requires_approval": "",
    "services.tools.approval:ToolApprovalPolicy.describe": "",
    "services.tools.approval:ToolApprovalPolicy.strict": "",
    "effects.tool_calls:make_tool_calls_handler": "tools artifact_store run_store",
}
"""`module:name` below `runtime` -> arguments."""


@pytest.mark.parametrize(("home", "names"), [(runtime, ROOT), (runtime.storage, STORAGE)])
def test_the_package_exports(home, names):
    assert [name for name in names.split() if name not in home.__all__] == []
    assert [name for name in names.split() if getattr(home, name, None) is None] == []


OPTIONAL = {
    "effects.evidence:EvidenceRecorder": "artifact_store",
    "effects.tool_calls:make_tool_calls_handler": "tools",
    "services.agent_trace:render_agent_trace_markdown": "scratchpad",
    "drivers.history_bundle:export_run_history_bundle": "run_id run_store ledger_store",
}
"""`module:name` -> the only arguments that must be given."""


@pytest.mark.parametrize("address", OPTIONAL)
def test_nothing_else_must_be_given(address):
    module, name = address.split(":")
    found = inspect.signature(getattr(importlib.import_module(f"runtime.{module}"), name))
    required = [one.name for one in found.parameters.values() if one.default is one.empty]
    assert required == OPTIONAL[address].split()


@pytest.mark.parametrize("address", FEATURES)
def test_the_feature_is_there_and_takes(address):
    module, name = address.split(":")
    found = importlib.import_module(f"runtime.{module}")
    for part in name.split("."):
        found = getattr(found, part)
    assert callable(found)
    wanted = FEATURES[address].split()
    assert [one for one in wanted if one not in inspect.signature(found).parameters] == []


def test_stores_of_sqlite_stay_out_of_the_common_names():
    assert [name for name in runtime.storage.__all__ if "Sqlite" in name] == []
