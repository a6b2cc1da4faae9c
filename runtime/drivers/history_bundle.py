"""A run with its children, ledgers and timeline as one JSON object, for looking at it elsewhere (`spec/runtime.md` 6.1)."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

import orjson

from runtime.base.canonical import canonical_json
from runtime.base.clock import Clock, SystemClock, iso, parse_iso
from runtime.base.errors import UnknownRunError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.redaction import redacted
from runtime.drivers.artifact_summaries import ArtifactSummaries
from runtime.drivers.session_turns import session_turns
from runtime.model.ledger import StepRecord
from runtime.model.protocols import LedgerStore, RunStore
from runtime.model.run import RunState
from runtime.storage.artifact_store import ArtifactStore
from runtime.storage.offloading import default_max_inline_bytes, offload_large_values

RUN_HISTORY_BUNDLE_VERSION_V1 = 1
_MAX_RUNS = 5000

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
        ValueError: an id or the format is blank. TypeError: the snapshot is not an object.
        UnknownRunError: there is no such run.
    """
    for name, value in (("run_id", run_id), ("workflow_id", workflow_id), ("format", format)):
        _check_id(name, value)
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
        redact: takes secrets out of everything that leaves; called with one piece after the other.

    Raises:
        ValueError: the run id is blank, or another argument makes no sense.
        UnknownRunError: there is no such run.
    """
    pieces = iter_run_history_bundle(
        run_id=run_id,
        run_store=run_store,
        ledger_store=ledger_store,
        artifact_store=artifact_store,
        include_subruns=include_subruns,
        include_session=include_session,
        session_turn_limit=session_turn_limit,
        ledger_mode=ledger_mode,
        ledger_max_items=ledger_max_items,
        redact=redact,
        clock=clock,
    )
    bundle: JsonObject = orjson.loads(b"".join(pieces))
    return bundle


def iter_run_history_bundle(
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
) -> Iterator[bytes]:
    """The JSON text of `export_run_history_bundle` in pieces; no more than a page of records is in memory.

    Raises:
        ValueError, UnknownRunError: as there, before the first piece.
    """
    _check_id("run_id", run_id)
    if ledger_mode not in get_args(LedgerMode):
        raise ValueError(f"ledger_mode is tail or full, not {ledger_mode!r}")
    _check_number("ledger_max_items", ledger_max_items)
    _check_number("session_turn_limit", session_turn_limit)
    run = run_store.load(run_id)
    if run is None:
        raise UnknownRunError(run_id, "no such run is in the store")
    keep = ledger_max_items if ledger_mode == "tail" and ledger_max_items > 0 else 0
    runs = run_tree(run, run_store) if include_subruns else [run]
    extents = {one.run_id: _Extent.of(one.run_id, ledger_store, keep) for one in runs}
    head: JsonObject = {
        "version": RUN_HISTORY_BUNDLE_VERSION_V1,
        "generated_at": iso((clock or SystemClock()).now()),
        "root_run_id": run_id,
        "run": _facts(run),
        "subruns": [
            {**_facts(one), "input_data": _input_data(one, artifact_store)} for one in runs[1:]
        ],
        "workflow_snapshot": _snapshot_of(run),
        "input_data": _input_data(run, artifact_store),
    }

    def session() -> JsonObject | None:
        if not include_session or not run.session_id:
            return None
        turns = session_turns(
            run, run_store, ledger_store, limit=session_turn_limit, artifact_store=artifact_store
        )
        return {"session_id": run.session_id, "turns": turns}

    def pieces() -> Iterator[bytes]:
        yield orjson.dumps(redact(head))[:-1] + b',"ledgers":{'
        for number, extent in enumerate(extents.values()):
            yield (b"," if number else b"") + orjson.dumps(extent.run_id) + b":"
            yield from _ledger_pieces(extent, ledger_store, artifact_store, redact)
        yield b'},"timeline":['
        is_first = True
        for extent in extents.values():
            for cursor, record in extent.records(ledger_store):
                row = orjson.dumps(redact(_timeline_row(extent.run_id, cursor, record)))
                yield row if is_first else b"," + row
                is_first = False
        yield b'],"session":' + orjson.dumps(redact(session())) + b"}"

    return pieces()


def import_run_history_bundle(
    bundle: Mapping[str, Any], *, run_store: RunStore, ledger_store: LedgerStore
) -> str:
    """Put the runs of a bundle and their ledgers into other stores, to look at them there; the root run's id.

    Only whole ledgers can be taken. The variables of a run are those the bundle holds: its inputs. A run that had not ended
    comes paused, so that no scheduler repeats here what goes on elsewhere. Runs that are there already are left alone.

    Raises:
        ValueError: this is no bundle, one of another version, or a ledger is only a tail; nothing was written.
        RunIdentityConflictError: see `RunStore.create_if_absent`; nothing was written.
    """
    _check_version(bundle)
    try:
        found = list(_runs_in(bundle))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"the history bundle is damaged: {error!r}; export it again") from error
    with run_store.unit():
        for run, records in found:
            _stored, is_new = run_store.create_if_absent(run)
            if is_new and records:
                ledger_store.append_many(records)
    return found[0][0].run_id


def run_tree(root: RunState, run_store: RunStore) -> list[RunState]:
    """A run and its descendants, breadth first, at most 5000."""
    children: Any = getattr(run_store, "list_children", None)
    found, waiting = [root], deque([root])
    while waiting and children is not None and len(found) < _MAX_RUNS:
        for child in children(parent_run_id=waiting.popleft().run_id):
            found.append(child)
            waiting.append(child)
    return found[:_MAX_RUNS]


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


@dataclass(frozen=True, slots=True)
class _Extent:
    """Which records of a ledger a bundle holds: those after `after`, up to `total`."""

    run_id: str
    after: int
    total: int

    @classmethod
    def of(cls, run_id: str, ledger_store: LedgerStore, keep: int) -> "_Extent":
        total = ledger_store.last_seq(run_id)
        return cls(run_id, max(0, total - keep) if keep else 0, total)

    def records(self, ledger_store: LedgerStore) -> Iterator[tuple[int, JsonObject]]:
        """(cursor, record); records that came since are left out, so that both passes tell the same."""
        found = ledger_store.iter(self.run_id, after=self.after)
        return zip(range(self.after + 1, self.total + 1), found, strict=False)


def _ledger_pieces(
    extent: _Extent,
    ledger_store: LedgerStore,
    artifact_store: ArtifactStore | None,
    redact: Redactor,
) -> Iterator[bytes]:
    summaries = ArtifactSummaries(artifact_store)
    has_items = extent.total > extent.after
    facts = {
        "run_id": extent.run_id,
        "total": extent.total,
        "cursor_start": extent.after + 1 if has_items else 0,
        "cursor_end": extent.total,
    }
    yield orjson.dumps(facts)[:-1] + b',"items":['
    for cursor, record in extent.records(ledger_store):
        summaries.look_into(record)
        item = orjson.dumps(redact({"cursor": cursor, "record": record}))
        yield item if cursor == extent.after + 1 else b"," + item
    yield b'],"artifacts":' + orjson.dumps(redact(summaries.found)) + b"}"


def _timeline_row(run_id: str, cursor: int, record: JsonObject) -> JsonObject:
    started, ended = record.get("started_at"), record.get("ended_at")
    return {
        "run_id": run_id,
        "cursor": cursor,
        "node_id": record.get("node_id"),
        "status": record.get("status"),
        "effect_type": (record.get("effect") or {}).get("type"),
        "started_at": started,
        "ended_at": ended,
        "duration_ms": milliseconds_between(started, ended),
    }


def _runs_in(bundle: Mapping[str, Any]) -> Iterator[tuple[RunState, list[StepRecord]]]:
    """The runs of a bundle with their records, the root first."""
    root = {**bundle["run"], "input_data": bundle["input_data"]}
    for facts in (root, *bundle.get("subruns", ())):
        ledger = bundle["ledgers"].get(facts["run_id"], {"items": [], "cursor_start": 0})
        if ledger["cursor_start"] > 1:
            raise ValueError(
                f"the ledger of {facts['run_id']} is only a tail; export it with full ledgers"
            )
        records = [StepRecord.from_json(item["record"]) for item in ledger["items"]]
        if any(record.run_id != facts["run_id"] for record in records):
            raise ValueError(f"the ledger of {facts['run_id']} holds records of another run")
        run = RunState.from_json({**facts, "vars": dict(facts["input_data"]), "output": None})
        run.output = _output_in(records)
        if not run.status.is_terminal:
            reason = "imported from a history bundle"
            run.vars["_runtime"] = {"control": {"paused": True, "pause_reason": reason}}
        yield run, records


def _output_in(records: Sequence[StepRecord]) -> Any:
    for record in reversed(records):
        if record.effect is None and record.result and record.result.get("completed") is True:
            return record.result.get("output")
    return None


def _check_version(bundle: object) -> None:
    version = bundle.get("version") if isinstance(bundle, Mapping) else None
    if version != RUN_HISTORY_BUNDLE_VERSION_V1:
        raise ValueError(f"version {version!r} of a history bundle is unknown")


def _check_id(name: str, value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{name} is needed, not {value!r}")


def _check_number(name: str, value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{name} must be a whole number, not {value!r}")  # noqa: TRY004 - one class for bad arguments


def milliseconds_between(started: object, ended: object) -> float | None:
    """Milliseconds between two stored times; None if one is missing or no time."""
    if not isinstance(started, str) or not isinstance(ended, str):
        return None
    try:
        return round((parse_iso(ended) - parse_iso(started)).total_seconds() * 1000, 3)
    except ValueError:
        return None
