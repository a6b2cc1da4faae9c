"""Store wrappers that move large values into artifacts and leave references (`spec/runtime.md` 4.6)."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

import orjson
from typing_extensions import override

from runtime.base.errors import ArtifactError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.ledger import StepRecord
from runtime.model.protocols import (
    LedgerStore,
    Records,
    RunStore,
    UnitOfWork,
)
from runtime.model.run import RunState, RunStatus
from runtime.storage.artifact import (
    artifact_ref,
    compute_artifact_id,
    get_artifact_id,
    is_artifact_ref,
)
from runtime.storage.artifact_store import ArtifactStore
from runtime.storage.ledger_wrapper import LedgerWrapper
from runtime.storage.lending import lend_methods

DEFAULT_MAX_INLINE_BYTES = 262_144
_VARIABLES = ("RUNTIME_MAX_INLINE_BYTES", "ABSTRACTRUNTIME_MAX_INLINE_BYTES")
_OFFLOADED = "offloaded-"
"""Ids of artifacts that stand for a value begin so, as opposed to those a flow made."""


def offload_large_values(
    value: Any,
    *,
    artifact_store: ArtifactStore,
    run_id: str,
    max_inline_bytes: int,
    base_tags: Mapping[str, str] | None = None,
    root_path: str = "",
    allow_offload: Callable[[str], bool] | None = None,
    allow_root_replace: bool = False,
) -> Any:
    """A value whose large parts are references to artifacts, innermost first.

    Args:
        value: JSON, or bytes anywhere in it.
        max_inline_bytes: texts (UTF-8) and containers (compact JSON) above this go; 0 or less: nothing does.
        base_tags: further tags of the artifacts, besides `path` and `kind`.
        root_path: dotted path of `value`, for `path` and `allow_offload`.
        allow_offload: whether what stands at a path may go; None: all may.
        allow_root_replace: `value` itself may become a reference.

    Returns:
        The same object if nothing changed.

    Raises:
        ValueError: a container holds itself.
    """
    if max_inline_bytes <= 0:
        return value
    mover = _Mover(artifact_store, run_id, max_inline_bytes, dict(base_tags or {}), allow_offload)
    return mover.moved(value, root_path, may_go=allow_root_replace)


def default_max_inline_bytes() -> int:
    """The limit of the environment, else 262144 bytes."""
    for name in _VARIABLES:
        text = os.environ.get(name, "").strip()
        if text.lstrip("-").isdigit():
            return int(text)
    return DEFAULT_MAX_INLINE_BYTES


def restored(value: Any, artifact_store: ArtifactStore) -> Any:
    """A value with its offloaded parts put back; references that a flow made stay.

    Raises:
        ArtifactError: an artifact is missing or damaged.
    """
    if isinstance(value, Mapping):
        if is_artifact_ref(value) and len(value) == 1:
            return _restored_ref(value, artifact_store)
        return {key: restored(part, artifact_store) for key, part in value.items()}
    if isinstance(value, list):
        return [restored(part, artifact_store) for part in value]
    return value


class OffloadingLedgerStore(LedgerWrapper):
    """Appends records whose effect and result hold no large values; gives them whole for reuse.

    Args:
        max_inline_bytes: None: `default_max_inline_bytes()`.
    """

    def __init__(
        self,
        inner: LedgerStore,
        *,
        artifact_store: ArtifactStore,
        max_inline_bytes: int | None = None,
    ) -> None:
        super().__init__(inner)
        self._artifacts = artifact_store
        self._limit = default_max_inline_bytes() if max_inline_bytes is None else max_inline_bytes

    def prepare(self, record: StepRecord) -> None:
        """Replace the large values of a record that is about to be appended."""
        record.effect = self._moved(record, record.effect, "effect")
        record.result = self._moved(record, record.result, "result")

    @override
    def append(self, record: StepRecord) -> None:
        self._append([record], lambda: self.inner.append(record))

    @override
    def append_many(self, records: Sequence[StepRecord]) -> None:
        self._append(records, lambda: self.inner.append_many(records))

    @override
    def find_keyed(self, run_id: str, key: str, after_seq: int = 0) -> Records:
        found = self.inner.find_keyed(run_id, key, after_seq)
        return [{**one, "result": restored(one.get("result"), self._artifacts)} for one in found]

    def _append(self, records: Sequence[StepRecord], append: Callable[[], None]) -> None:
        """Append lean records; the caller's objects keep their large values."""
        whole = [(record, record.effect, record.result) for record in records]
        for record in records:
            self.prepare(record)
        try:
            append()
        finally:
            for record, effect, result in whole:
                record.effect, record.result = effect, result

    def _moved(self, record: StepRecord, value: JsonObject | None, path: str) -> JsonObject | None:
        if value is None:
            return None
        moved: JsonObject = offload_large_values(
            value,
            artifact_store=self._artifacts,
            run_id=record.run_id,
            max_inline_bytes=self._limit,
            base_tags={"source": "ledger", "step_id": record.step_id},
            root_path=path,
        )
        return moved


class OffloadingRunStore(RunStore):
    """Saves finished runs without large values in private variables and in the output.

    Runs that go on are saved as they are, because their nodes need the values. Queries go to the inner store.

    Args:
        max_inline_bytes: None: `default_max_inline_bytes()`.
    """

    def __init__(
        self,
        inner: RunStore,
        *,
        artifact_store: ArtifactStore,
        max_inline_bytes: int | None = None,
    ) -> None:
        self.inner = inner
        lend_methods(self, inner)
        self._artifacts = artifact_store
        self._limit = default_max_inline_bytes() if max_inline_bytes is None else max_inline_bytes

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name == "inner":
            raise AttributeError(name)
        return getattr(self.inner, name)

    @override
    def save(
        self, run: RunState, *, expected_rev: int | None = None, patch: bytes | None = None
    ) -> int:
        lean = self.stored_form(run)
        is_same = lean.vars is run.vars
        return self.inner.save(lean, expected_rev=expected_rev, patch=patch if is_same else None)

    @override
    def stored_form(self, run: RunState) -> RunState:
        if not RunStatus(run.status).is_terminal:
            return run
        return replace(run, vars=self._lean_vars(run), output=self._lean_output(run))

    @override
    def load(self, run_id: str) -> RunState | None:
        return self.inner.load(run_id)

    @override
    def load_with_rev(self, run_id: str) -> tuple[RunState, int] | None:
        return self.inner.load_with_rev(run_id)

    @override
    def rev(self, run_id: str) -> int | None:
        return self.inner.rev(run_id)

    @override
    def create_if_absent(self, run: RunState) -> tuple[RunState, bool]:
        return self.inner.create_if_absent(run)

    @override
    def probe_control(self, run_id: str) -> tuple[RunStatus, bool] | None:
        return self.inner.probe_control(run_id)

    @override
    def unit(self, *, durable: bool = False) -> AbstractContextManager[UnitOfWork]:
        return self.inner.unit(durable=durable)

    @override
    def put_checkpoint(self, run_id: str, seq: int, document: bytes) -> None:
        self.inner.put_checkpoint(run_id, seq, document)

    @override
    def checkpoint_at(self, run_id: str, seq: int) -> tuple[int, bytes] | None:
        return self.inner.checkpoint_at(run_id, seq)

    def _lean_vars(self, run: RunState) -> JsonObject:
        lean: JsonObject = {
            key: {
                name: self._moved(run, part, f"vars.{key}.{name}") for name, part in value.items()
            }
            if key.startswith("_") and isinstance(value, dict)
            else value
            for key, value in run.vars.items()
        }
        changed = any(
            part is not run.vars[key][name]
            for key, value in lean.items()
            if value is not run.vars[key]
            for name, part in value.items()
        )
        return lean if changed else run.vars

    def _lean_output(self, run: RunState) -> JsonObject | None:
        if run.output is None:
            return None
        lean: JsonObject = self._moved(run, run.output, "output")
        return lean

    def _moved(self, run: RunState, value: JsonValue, path: str) -> Any:
        return offload_large_values(
            value,
            artifact_store=self._artifacts,
            run_id=run.run_id,
            max_inline_bytes=self._limit,
            base_tags={"source": "run_state"},
            root_path=path,
            allow_root_replace=True,
        )


class _Mover:
    """One pass of `offload_large_values`."""

    def __init__(
        self,
        store: ArtifactStore,
        run_id: str,
        limit: int,
        tags: dict[str, str],
        allowed: Callable[[str], bool] | None,
    ) -> None:
        self._store = store
        self._run_id = run_id
        self._limit = limit
        self._tags = tags
        self._allowed = allowed
        self._above: set[int] = set()

    def moved(self, value: Any, path: str, *, may_go: bool) -> Any:
        may_go = may_go and (self._allowed is None or self._allowed(path))
        if isinstance(value, bytes | bytearray):
            kept = bytes(value)
            return self._kept(kept, "application/octet-stream", "bytes", path) if may_go else value
        if isinstance(value, str):
            if may_go and len(value) * 4 > self._limit:
                content = value.encode("utf-8", "surrogatepass")
                if len(content) > self._limit:
                    return self._kept(content, "text/plain", "text", path)
            return value
        if not isinstance(value, dict | list | tuple) or is_artifact_ref(value):
            return value
        return self._moved_container(value, path, may_go)

    def _moved_container(self, value: Any, path: str, may_go: bool) -> Any:
        if id(value) in self._above:
            raise ValueError(f"{path or 'the value'} contains itself")
        self._above.add(id(value))
        try:
            lean = self._moved_parts(value, path)
        finally:
            self._above.discard(id(value))
        if may_go:
            content = orjson.dumps(lean, option=orjson.OPT_NON_STR_KEYS)
            if len(content) > self._limit:
                return self._kept(content, "application/json", "json", path)
        return lean

    def _moved_parts(self, value: Any, path: str) -> Any:
        if isinstance(value, dict):
            parts = {
                key: self.moved(part, f"{path}.{key}" if path else str(key), may_go=True)
                for key, part in value.items()
            }
            return parts if any(parts[key] is not value[key] for key in value) else value
        items = [self.moved(part, f"{path}[{i}]", may_go=True) for i, part in enumerate(value)]
        return (
            items if any(new is not old for new, old in zip(items, value, strict=True)) else value
        )

    def _kept(self, content: bytes, content_type: str, kind: str, path: str) -> dict[str, str]:
        found = self._store.store(
            content,
            content_type=content_type,
            run_id=self._run_id,
            tags={**self._tags, "path": path, "kind": kind},
            artifact_id=_OFFLOADED + compute_artifact_id(content, run_id=self._run_id),
        )
        return artifact_ref(found.artifact_id)


def _restored_ref(ref: Mapping[str, Any], store: ArtifactStore) -> Any:
    artifact_id = get_artifact_id(ref)
    if not artifact_id.startswith(_OFFLOADED):
        return ref
    found = store.load(artifact_id)
    if found is None:
        raise ArtifactError(artifact_id, "the artifact of an offloaded value is missing")
    match found.content_type:
        case "text/plain":
            return found.content.decode("utf-8", "surrogatepass")
        case "application/json":
            return restored(found.as_json(), store)
        case _:
            return ref
