"""The signatures that hosts rely on (tables of `spec/runtime.md`); further arguments may be there."""

import inspect

import pytest

import runtime

SIGNATURES = {
    "Runtime.start": "workflow vars actor_id session_id parent_run_id run_id",
    "Runtime.tick": "workflow run_id max_steps step_gate",
    "Runtime.resume": "workflow run_id wait_key payload max_steps",
    "Runtime.get_state": "run_id",
    "Runtime.get_ledger": "run_id",
    "Runtime.subscribe_ledger": "run_id",
    "Runtime.get_node_trace": "run_id node_id",
    "Runtime.list_evidence": "run_id",
    "Runtime.load_evidence": "",
    "Runtime.get_limit_status": "run_id",
    "Runtime.check_limits": "run",
    "Runtime.update_limits": "run_id updates",
    "Runtime.pause_run": "run_id reason",
    "Runtime.resume_run": "run_id",
    "Runtime.cancel_run": "run_id reason",
    "Scheduler": "runtime registry poll_interval_s max_errors_kept on_run_resumed on_run_failed workers",
    "Scheduler.resume_event": "run_id wait_key payload",
    "Scheduler.emit_event": "name payload scope session_id workflow_id run_id max_steps limit",
    "Scheduler.find_waiting_runs": "wait_reason workflow_id limit",
    "Scheduler.resume_subworkflow_parent": "child_run_id child_output",
    "Scheduler.cancel_with_children": "run_id reason",
    "ScheduledRuntime.run": "workflow vars actor_id max_steps",
    "ScheduledRuntime.start": "workflow vars actor_id",
    "ScheduledRuntime.tick": "run_id max_steps",
    "ScheduledRuntime.respond": "run_id payload",
    "ScheduledRuntime.stop": "timeout",
    "create_scheduled_runtime": "run_store ledger_store artifact_store effect_policy workflows effect_handlers"
    " poll_interval_s auto_start on_run_resumed on_run_failed",
    "RunState.new": "workflow_id entry_node actor_id session_id vars parent_run_id run_id",
    "StepRecord.start": "run node_id effect attempt idempotency_key",
    "compute_idempotency_key": "run_id node_id effect",
    "offload_large_values": "value artifact_store run_id max_inline_bytes base_tags root_path allow_offload"
    " allow_root_replace",
    "RetryPolicy": "llm_max_attempts tool_max_attempts backoff_base backoff_max",
    "DefaultEffectPolicy": "default_max_attempts default_backoff_base default_backoff_max effect_max_attempts",
    "Snapshot.from_run": "run name description tags step_id",
    "SnapshotStore.list": "run_id tag query limit",
    "ArtifactStore.store": "content content_type run_id tags metadata descriptor artifact_id",
    "ArtifactStore.search": "run_id content_type tags semantic_kind render_kind modality session_id workflow_id node_id"
    " created_after created_before offset order limit",
    "ArtifactStore.update_metadata": "tags metadata descriptor replace_tags replace_metadata",
    "ArtifactStore.record_access": "action actor_id session_id run_id at",
    "compute_artifact_id": "content run_id",
    "JsonlCommandStore": "base_dir filename",
    "SqliteCommandCursorStore": "db consumer_id",
    "CommandStore.list_after": "after limit",
    "ActiveContextPolicy": "run_store artifact_store",
    "ActiveContextPolicy.filter_spans": "run_id time_range tags tags_mode authors locations query limit",
    "ActiveContextPolicy.rehydrate_into_context": "run_id span_ids placement dedup_by max_messages",
    "pack_workflow_bundle": "root_flow_json out_path bundle_id bundle_version flows_dir entrypoints default_entrypoint"
    " metadata",
    "unpack_workflow_bundle": "bundle_path out_dir",
    "inspect_workflow_bundle": "bundle_path",
    "WorkflowBundleRegistry.install": "source overwrite",
    "WorkflowBundleRegistry.install_bytes": "content filename_hint overwrite",
    "WorkflowBundleRegistry.resolve_entrypoint": "ref interface",
    "WorkflowBundleRegistry.list_entrypoints": "interface latest_only",
    "persist_workflow_snapshot": "run_store artifact_store run_id workflow_id snapshot format",
    "export_run_history_bundle": "run_id run_store ledger_store artifact_store include_subruns include_session"
    " session_turn_limit ledger_mode ledger_max_items",
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_it_takes(name):
    found = runtime
    for part in name.split("."):
        found = getattr(found, part)
    parameters = inspect.signature(found).parameters
    assert [one for one in SIGNATURES[name].split() if one not in parameters] == []


def test_a_runtime_takes_every_option_by_name():
    accepted = {
        name
        for kind in runtime.Runtime.__mro__
        for name in inspect.signature(kind.__init__).parameters
    }
    wanted = """run_store ledger_store effect_handlers context workflow_registry artifact_store effect_policy config
        chat_summarizer raise_node_errors save_policy durable_progress verify_deltas"""
    assert [one for one in wanted.split() if one not in accepted] == []
