"""One run in the hands of the thread that drives it: state, changes, place in the ledger."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol

import orjson

from runtime.base.canonical import content_hash
from runtime.base.errors import ConcurrentUpdateError, NotJsonError, StoreError
from runtime.base.json_value import JsonObject
from runtime.kernel.cause import Cause, tree_of
from runtime.kernel.locks import RunLock
from runtime.kernel.tracked import Journal
from runtime.model.accounts import Account
from runtime.model.ledger import StepRecord
from runtime.model.protocols import LedgerStore, RunStore
from runtime.model.run import RunState

_LOOK_BACK = 8


class CopyHost(Protocol):
    """What a working copy needs of the kernel."""

    run_store: RunStore
    ledger_store: LedgerStore
    artifact_store: Any
    takes_patches: bool
    record_state: bool
    verify_deltas: bool
    checkpoint_every: int

    def now_iso(self) -> str:
        """The time now, ISO 8601 UTC."""
        ...

    def context_of(self, run: RunState) -> Any:
        """What step handlers get besides the run."""
        ...

    def account_of(self, run: RunState) -> Account | None:
        """What the run may spend."""
        ...

    def save(self, run: RunState, rev: int, patch: bytes | None) -> int:
        """Save a run; the new revision, 0 if the store knows none."""
        ...


class WorkingCopy:
    """A run loaded for driving.

    Attributes:
        run: the live state; its `vars` are tracked.
        context: what its step handlers get besides.
        rev: the stored revision this copy continues; 0 if the store knows none.
        head: seq of the newest ledger record.
        mark: ledger seq that the stored state has consumed (`spec/runtime.md` 2.6).
        replaying: records above the mark exist; effects look there first.
        pure_nodes: nodes that were seen to plan no effect.
        pure_steps: steps since the last save.
        recorded: `RecordedResults` of a fork, once an effect has looked there.
        issues: how many effects the run has carried out; the same after a crash as without it.
        account: what it may spend; None: its tree has no budget.
    """

    def __init__(self, core: CopyHost, run: RunState, rev: int, lock: RunLock) -> None:
        self.run = run
        self.context = core.context_of(run)
        self.rev = rev
        self.lock = lock
        self.is_usable = True
        self.pure_nodes: set[str] = set()
        self.visits: dict[str, int] = {}
        self.pure_steps = 0
        self.last_node: str | None = None
        self.saved_at = 0.0
        self.probe_at = 0.0
        self.consumed: set[int] = set()
        self.entered_at = 0.0
        self.recorded: Any = None
        self._core = core
        self._journal = Journal(run.vars)
        run.vars = self._journal.root
        self.account = core.account_of(run)
        self._next_mark = 0
        self._unsaved: list[bytes] = []
        self._unrecorded: list[bytes] = []
        self._saved_header = _header(run)
        self.head = core.ledger_store.last_seq(run.run_id)
        checkpoint = _checkpoint(run)
        self.mark = int(checkpoint.get("ledger_seq") or 0)
        if (checkpoint.get("node"), checkpoint.get("status")) != (
            run.current_node,
            run.status.value,
        ):
            self.mark = 0
        self.replaying = self.head > self.mark
        self.wait_step: str | None = checkpoint.get("wait_step")
        self.issues = int(checkpoint.get("issues") or 0)
        self._tree_offset = int(tree_of(run).get("offset") or 0)
        self._state_hash: str | None = None
        self._base_due = bool(checkpoint.get("unrecorded"))
        self._records_since_base = 0
        self._bytes_since_base = 0
        self._base_bytes = 0
        self._give_services()

    @property
    def is_pristine(self) -> bool:
        """Whether nobody changed it since the last save."""
        return (
            self.is_usable
            and self.run.vars is self._journal.root
            and self._journal.is_clean
            and not self._unsaved
            and _header(self.run) == self._saved_header
        )

    def flush(self) -> None:
        """Set the changes so far apart from those that follow.

        Raises:
            NotJsonError: a value in `vars` is not JSON; the copy is not usable any more.
        """
        if self.run.vars is not self._journal.root:
            self._replace_document(self.run.vars)
        elif self._journal.touched:
            self._flush_changes()

    def _flush_changes(self, *more: list[Any]) -> None:
        """Put the marked changes, and operations that are done already, into the patch."""
        try:
            operations = self._journal.flush()
            operations += more
            if operations:
                self._add(orjson.dumps(operations))
        except TypeError as error:
            self.is_usable = False
            if isinstance(error, NotJsonError):
                raise
            raise NotJsonError("vars", str(error), "use smaller numbers or text") from error

    def commit(
        self,
        records: Sequence[StepRecord] = (),
        *,
        durable: bool = False,
        lands_step: bool = True,
        touches: bool = True,
        wait_step: str | None = None,
    ) -> None:
        """Write records and state in one unit.

        Args:
            records: appended in order, before the state.
            durable: wait for the disk (level `balanced`).
            lands_step: the state after a step; moves the mark (2.6). False for pause and limits.
            touches: refresh `updated_at`.
            wait_step: step id of the wait the run enters.

        Raises:
            ConcurrentUpdateError: somebody else wrote the run; nothing was written.
            NotJsonError: a value is not JSON; nothing was written.
            StoreError: the disk refused; nothing was written.
        """
        core, run = self._core, self.run
        if self.account is not None:
            self.account.note(run)
        if touches:
            run.updated_at = (records[-1].ended_at if records else None) or core.now_iso()
        self._next_mark = self.mark
        if lands_step:
            self.wait_step = wait_step
            self._flush_with_checkpoint(len(records))
        else:
            self.flush()
        patch = _joined(self._unsaved)
        base: bytes | None = None
        if records:
            base = self._describe(records[-1])
            for place, record in enumerate(records, 1):
                record.seq = self.head + place
                self.place(record, place)
        try:
            with core.run_store.unit(durable=durable):
                if records:
                    core.ledger_store.append_many(records)
                    if base is not None:
                        core.run_store.put_checkpoint(run.run_id, self.head + len(records), base)
                self.rev = core.save(run, self.rev, patch)
        except BaseException:
            self.is_usable = False
            for record in records:
                record.seq = None
            raise
        self._saved(records)
        if core.verify_deltas:
            self._verify()

    def commit_before_effect(self, started: StepRecord | None) -> None:
        """Save what changed before this node's handler ran, together with the start of its effect, if it has one.

        Raises:
            ConcurrentUpdateError: somebody else wrote the run, such as who took it over while this process stood still:
                the effect must not be carried out.
        """
        core, run = self._core, self.run
        if started is not None:
            started.seq = self.head + 1
            self.place(started)
        is_saved = bool(self._unsaved) and core.takes_patches and self.rev > 0
        try:
            with core.run_store.unit():
                if not is_saved:
                    self._check_rev()
                if started is not None:
                    core.ledger_store.append(started)
                if is_saved:
                    patch = _joined([*self._unsaved, self._checkpoint_patch()])
                    self.rev = core.save(run, self.rev, patch)
            if is_saved:
                self._unsaved.clear()
                self.pure_steps = 0
        except BaseException:
            self.is_usable = False
            raise
        self.head += started is not None

    def _check_rev(self) -> None:
        run_id = self.run.run_id
        if self.rev > 0 and self._core.run_store.rev(run_id) != self.rev:
            raise ConcurrentUpdateError(run_id, "another writer changed the run", "load it again")

    def place(self, record: StepRecord, ahead: int = 1) -> None:
        """Give the `ahead`-th record after the newest one its place in the run tree."""
        seq = self.head + ahead
        record.tree_seq = seq + self._tree_offset
        if seq == 1 and record.caused_by is None:
            record.caused_by = tree_of(self.run).get("caused_by")

    def follow(self, cause: Cause) -> None:
        """Let every further record come after `cause`, which is one of another run."""
        offset = cause.tree_seq - self.head
        if offset <= self._tree_offset:
            return
        self._tree_offset = offset
        space = self.run.vars.setdefault("_runtime", {})
        space["tree"] = {**tree_of(self.run), "offset": offset}

    def _checkpoint_patch(self) -> bytes:
        """The mark for the state before the handler: it has consumed every record so far."""
        self.mark = max(self.consumed, default=self.mark) if self.replaying else self.head
        checkpoint = {
            "ledger_seq": self.mark,
            "node": self.run.current_node,
            "status": str(self.run.status),
            "issues": self.issues,
            "unrecorded": True,
        }
        return orjson.dumps([["s", ["_runtime", "checkpoint"], checkpoint]])

    def append_alone(self, records: Sequence[StepRecord]) -> None:
        """Append records without saving the state: it was changed or refused, but the effects did happen."""
        for record in records:
            record.seq = None
            record.patch_text = record.vars_patch = record.state_hash = record.tree_seq = None
        self._core.ledger_store.append_many(records)

    def append_extra(self, record: StepRecord) -> None:
        """Append a record between the start and the end of an effect, such as progress."""
        with self.lock.writing:
            self.place(record)
            self._core.ledger_store.append(record)
            self.head = record.seq or self.head + 1

    def snapshot(self) -> RunState:
        """The state to hand out; it shares `vars` with the copy until the run is driven again."""
        return replace(self.run)

    def _give_services(self) -> None:
        run: Any = self.run
        run._runtime_artifact_store = self._core.artifact_store
        run._runtime_run_store = self._core.run_store
        run._runtime_run_id = run.run_id
        run._runtime_session_id = run.session_id
        run._runtime_cancel_event = self.lock.cancelled

    def _flush_with_checkpoint(self, new_records: int) -> None:
        """Flush, and move the mark. The checkpoint is put in beside the journal: nobody else changes it."""
        run = self.run
        if not isinstance(run.vars.get("_runtime"), dict):
            run.vars["_runtime"] = {}
        if run.vars is not self._journal.root:
            self._replace_document(run.vars)
        checkpoint = self._checkpoint(new_records)
        self._flush_changes(["s", ["_runtime", "checkpoint"], checkpoint])
        self._journal.put(run.vars["_runtime"], "checkpoint", checkpoint)

    def _checkpoint(self, new_records: int) -> JsonObject:
        run = self.run
        mark = self.head + new_records
        if self.replaying and not new_records:
            mark = max(self.consumed, default=self.mark)
        checkpoint: JsonObject = {
            "ledger_seq": mark,
            "node": run.current_node,
            "status": str(run.status),
            "issues": self.issues,
        }
        if self.wait_step is not None:
            checkpoint["wait_step"] = self.wait_step
        if not new_records and (self._unrecorded or not self._journal.is_clean):
            checkpoint["unrecorded"] = True
        self._next_mark = mark
        return checkpoint

    def _saved(self, records: Sequence[StepRecord]) -> None:
        self.head += len(records)
        if records:
            self._unrecorded.clear()
        self.mark = self._next_mark
        self.replaying = self.replaying and self.head > self.mark
        self._unsaved.clear()
        self.pure_steps = 0
        self._saved_header = _header(self.run)

    def _describe(self, record: StepRecord) -> bytes | None:
        """Put patch and hash of the state into a record; a full document if one is due."""
        core = self._core
        if not core.record_state:
            return None
        text = _joined(self._unrecorded)
        record.patch_text = text
        self._records_since_base += 1
        self._bytes_since_base += len(text)
        if self._state_hash is None and not self._base_due:
            self._state_hash = self._known_hash()
        if self._base_due or self._state_hash is None or self._is_base_worth_it():
            self._base_due = False
            base = orjson.dumps(self.run.vars)
            self._records_since_base = self._bytes_since_base = 0
            self._base_bytes = len(base)
            self._state_hash = content_hash(self.run.vars)
            record.state_hash = self._state_hash
            return base
        self._state_hash = chained_hash(self._state_hash, text)
        record.state_hash = self._state_hash
        return None

    def _is_base_worth_it(self) -> bool:
        return (
            self._records_since_base >= self._core.checkpoint_every
            and self._bytes_since_base * 4 >= self._base_bytes
        )

    def _known_hash(self) -> str | None:
        records, _cursor = self._core.ledger_store.list_after(
            run_id=self.run.run_id, after=max(0, self.head - _LOOK_BACK), limit=_LOOK_BACK
        )
        for record in reversed(records):
            if record.get("state_hash") is not None:
                return str(record["state_hash"])
        if self.head > _LOOK_BACK:
            return None
        found = self._core.run_store.checkpoint_at(self.run.run_id, 0)
        return None if found is None else content_hash(orjson.loads(found[1]))

    def _replace_document(self, document: JsonObject) -> None:
        self._journal = Journal(document)
        self.run.vars = self._journal.root
        self._add(orjson.dumps([["s", [], self.run.vars]]))

    def _add(self, patch: bytes) -> None:
        self._unsaved.append(patch)
        self._unrecorded.append(patch)

    def _verify(self) -> None:
        stored = self._core.run_store.load(self.run.run_id)
        expected = self._core.run_store.stored_form(self.run)
        if stored is None or stored.vars != expected.vars:
            raise StoreError(
                self.run.run_id,
                "the stored state differs from the live one",
                "report this as a bug",
            )


def chained_hash(before: str, patch: bytes) -> str:
    """Hash of a state: SHA-256 over the hash before (hex) and the patch (JSON), 64 hex digits."""
    return hashlib.sha256(before.encode() + patch).hexdigest()


def _checkpoint(run: RunState) -> JsonObject:
    space = run.vars.get("_runtime")
    checkpoint = space.get("checkpoint") if isinstance(space, dict) else None
    return checkpoint if isinstance(checkpoint, dict) else {}


def _header(run: RunState) -> tuple[Any, ...]:
    return (run.status, run.current_node, run.waiting, run.output, run.error, run.updated_at)


def _joined(patches: Sequence[bytes]) -> bytes:
    if len(patches) == 1:
        return patches[0]
    return b"[" + b",".join([patch[1:-1] for patch in patches]) + b"]"
