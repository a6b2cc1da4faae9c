"""A run with its children, ledgers and timeline as one JSON object, for looking at it elsewhere (`spec/runtime.md` 6.1)."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal

import orjson

from runtime.base.canonical import canonical_json
from runtime.base.clock import Clock, SystemClock, iso, parse_iso
from runtime.base.errors import UnknownRunError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.redaction import redacted
from runtime.drivers.session_turns import session_turns
from runtime.model.ledger import StepRecord
from runtime.model.protocols import LedgerStore, RunStore
from runtime.model.run import RunState
from runtime.storage.artifact import is_artifact_ref
from runtime.storage.artifact_store import ArtifactStore
from runtime.storage.offloading import default_max_inline_bytes, offload_large_values

RUN_HISTORY_BUNDLE_VERSION_V1 = 1
_MAX_RUNS = 5000
_MAX_ARTIFACTS = 500

LedgerMode = Literal["tail", "full"]
Redactor = Callable[[JsonValue], JsonValue]


def persist_workflow_snapshot(
    *,
    run_store: RunStore,
    artifact_store: ArtifactStore,
    run_id: str,
    workflow_id: str,
    snapshot: JsonObject,
    format: str,
    clock: Clock | None = None,
) -> JsonObject:
    """Keep the workflow a run was started from, once; the reference that stands in the run.

    Args:
        snapshot: the workflow as JSON, such as VisualFlow.
        format: what kind of JSON it is.

    Raises:
        ValueError: an id is blank. TypeError: the snapshot is not an object.
        UnknownRunError: there is no such run.
    """
    if not run_id.strip() or not workflow_id.strip():
        raise ValueError("a run id and a workflow id are needed")
    if not isinstance(snapshot, dict):
        raise TypeError("the snapshot is not a JSON object")
    with run_store.unit():
        found = run_store.load_with_rev(run_id)
        if found is None:
            raise UnknownRunError(run_id, "no such run is in the store")
        run, rev = found
        space = run.vars.setdefault("_runtime", {})
        present: Any = space.get("workflow_snapshot")
        if isinstance(present, dict) and present.get("artifact_id"):
            return present
        digest = hashlib.sha256(canonical_json(snapshot)).hexdigest()
        tags = {"kind": "workflow_snapshot", "workflow_id": workflow_id, "format": format}
        kept = artifact_store.store_json(snapshot, run_id=run_id, tags={**tags, "sha256": digest})
        reference: JsonObject = {
            "workflow_id": workflow_id,
            "format": format,
            "sha256": digest,
            "artifact_id": kept.artifact_id,
            "created_at": iso((clock or SystemClock()).now()),
        }
        space["workflow_snapshot"] = reference
        run_store.save(run, expected_rev=rev or None)
    return reference


def export_run_history_bundle(
    *,
    run_id: str,
    run_store: RunStore,
    ledger_store: LedgerStore,
    artifact_store: ArtifactStore | None = None,
    include_subruns: bool = True,
    include_session: bool = False,
    session_turn_limit: int = 200,
    ledger_mode: LedgerMode = "tail",
    ledger_max_items: int = 2000,
    redact: Redactor = redacted,
    clock: Clock | None = None,
) -> JsonObject:
    """A run as one JSON object.

    Args:
        include_subruns: its children and theirs as well.
        include_session: the turns of its session, at most `session_turn_limit`.
        ledger_mode: `tail` keeps the last `ledger_max_items` records a run; that is 0 or less, or `full`: all.
        redact: takes secrets out of everything that leaves.

    Raises:
        ValueError: the run id is blank.
        UnknownRunError: there is no such run.
    """
    if not run_id.strip():
        raise ValueError("a run id is needed")
    run = run_store.load(run_id)
    if run is None:
        raise UnknownRunError(run_id, "no such run is in the store")
    runs = run_tree(run, run_store) if include_subruns else [run]
    keep = ledger_max_items if ledger_mode == "tail" and ledger_max_items > 0 else 0
    ledgers = {one.run_id: _ledger(one.run_id, ledger_store, keep) for one in runs}
    bundle: JsonObject = {
        "version": RUN_HISTORY_BUNDLE_VERSION_V1,
        "generated_at": iso((clock or SystemClock()).now()),
        "root_run_id": run_id,
        "run": _facts(run),
        "workflow_snapshot": _snapshot_of(run),
        "input_data": _input_data(run, artifact_store),
        "ledgers": {
            one: {**ledger, "artifacts": artifact_summaries(ledger["items"], artifact_store)}
            for one, ledger in ledgers.items()
        },
        "timeline": [row for one in runs for row in _timeline(one.run_id, ledgers[one.run_id])],
        "session": None,
    }
    if include_session and run.session_id:
        bundle["session"] = {
            "session_id": run.session_id,
            "turns": session_turns(run, run_store, ledger_store, limit=session_turn_limit),
        }
    safe: JsonObject = redact(bundle)
    return safe


def iter_run_history_bundle(bundle_of: JsonObject) -> Iterator[bytes]:
    """A bundle as JSON text in pieces, one ledger record at a time, for writing without a second copy."""
    head = {key: value for key, value in bundle_of.items() if key != "ledgers"}
    yield orjson.dumps(head)[:-1] + b',"ledgers":{'
    for number, (run_id, ledger) in enumerate(bundle_of["ledgers"].items()):
        facts = {key: value for key, value in ledger.items() if key != "items"}
        yield (b"," if number else b"") + orjson.dumps(run_id) + b":"
        yield orjson.dumps(facts)[:-1] + b',"items":['
        for index, item in enumerate(ledger["items"]):
            yield (b"," if index else b"") + orjson.dumps(item)
        yield b"]}"
    yield b"}}"


def import_run_history_bundle(
    bundle: Mapping[str, Any], *, run_store: RunStore, ledger_store: LedgerStore
) -> str:
    """Put the ledgers of a bundle and its run into other stores, to look at them there; the run's id.

    Only whole ledgers can be taken. The run's variables are those the bundle holds: its inputs.

    Raises:
        ValueError: the bundle is of another version, or a ledger is only a tail.
        RunIdentityConflictError: see `RunStore.create_if_absent`; an existing run is left alone.
    """
    if bundle.get("version") != RUN_HISTORY_BUNDLE_VERSION_V1:
        raise ValueError(f"version {bundle.get('version')!r} of a history bundle is unknown")
    for run_id, ledger in bundle["ledgers"].items():
        if ledger["cursor_start"] > 1:
            raise ValueError(f"the ledger of {run_id} is only a tail; export it with full ledgers")
    facts = {**bundle["run"], "vars": dict(bundle["input_data"]), "output": None}
    with run_store.unit():
        run, is_new = run_store.create_if_absent(RunState.from_json(facts))
        if is_new:
            for ledger in bundle["ledgers"].values():
                records = [StepRecord.from_json(item["record"]) for item in ledger["items"]]
                ledger_store.append_many(records)
    return run.run_id


def run_tree(root: RunState, run_store: RunStore) -> list[RunState]:
    """A run and its descendants, breadth first, at most 5000."""
    children: Any = getattr(run_store, "list_children", None)
    found, waiting = [root], deque([root])
    while waiting and children is not None and len(found) < _MAX_RUNS:
        for child in children(parent_run_id=waiting.popleft().run_id):
            found.append(child)
            waiting.append(child)
    return found[:_MAX_RUNS]


def artifact_summaries(value: JsonValue, artifact_store: ArtifactStore | None) -> list[JsonObject]:
    """What a store knows of the artifacts a value refers to, at most 500, each once."""
    if artifact_store is None:
        return []
    found: dict[str, JsonObject] = {}
    for artifact_id in _artifact_ids(value):
        if len(found) >= _MAX_ARTIFACTS:
            break
        if artifact_id in found:
            continue
        known = artifact_store.get_metadata(artifact_id)
        if known is not None:
            found[artifact_id] = {
                "artifact_id": artifact_id,
                "content_type": known.content_type,
                "size_bytes": known.size_bytes,
                "created_at": known.created_at,
                "tags": dict(known.tags),
                "semantic_kind": known.descriptor.semantic_kind,
                "render_kind": known.descriptor.render_kind,
            }
    return list(found.values())


def _artifact_ids(value: JsonValue) -> Iterator[str]:
    if isinstance(value, Mapping):
        if is_artifact_ref(value):
            artifact_id = value["$artifact"]
            if (
                isinstance(artifact_id, str)
                and artifact_id.replace("-", "").replace("_", "").isalnum()
            ):
                yield artifact_id
        else:
            for part in value.values():
                yield from _artifact_ids(part)
    elif isinstance(value, list):
        for part in value:
            yield from _artifact_ids(part)


def _facts(run: RunState) -> JsonObject:
    facts = run.to_json()
    for name in ("vars", "output"):
        del facts[name]
    return facts


def _snapshot_of(run: RunState) -> JsonObject | None:
    space = run.vars.get("_runtime")
    reference = space.get("workflow_snapshot") if isinstance(space, dict) else None
    return reference if isinstance(reference, dict) else None


def _input_data(run: RunState, artifact_store: ArtifactStore | None) -> JsonObject:
    given = {key: value for key, value in run.vars.items() if not key.startswith("_")}
    if artifact_store is None:
        return given
    lean: JsonObject = offload_large_values(
        given,
        artifact_store=artifact_store,
        run_id=run.run_id,
        max_inline_bytes=default_max_inline_bytes(),
        base_tags={"source": "history_bundle"},
        root_path="input_data",
    )
    return lean


def _ledger(run_id: str, ledger_store: LedgerStore, keep: int) -> JsonObject:
    total = ledger_store.last_seq(run_id)
    after = max(0, total - keep) if keep else 0
    items = [
        {"cursor": cursor, "record": record}
        for cursor, record in enumerate(ledger_store.iter(run_id, after=after), start=after + 1)
    ]
    return {
        "run_id": run_id,
        "total": total,
        "cursor_start": after + 1 if items else 0,
        "cursor_end": after + len(items),
        "items": items,
    }


def _timeline(run_id: str, ledger: JsonObject) -> Iterator[JsonObject]:
    items: Sequence[JsonObject] = ledger["items"]
    for item in items:
        record = item["record"]
        started, ended = record.get("started_at"), record.get("ended_at")
        yield {
            "run_id": run_id,
            "cursor": item["cursor"],
            "node_id": record.get("node_id"),
            "status": record.get("status"),
            "effect_type": (record.get("effect") or {}).get("type"),
            "started_at": started,
            "ended_at": ended,
            "duration_ms": milliseconds_between(started, ended),
        }


def milliseconds_between(started: object, ended: object) -> float | None:
    """Milliseconds between two stored times; None if one is missing or no time."""
    if not isinstance(started, str) or not isinstance(ended, str):
        return None
    try:
        return round((parse_iso(ended) - parse_iso(started)).total_seconds() * 1000, 3)
    except ValueError:
        return None
