"""One run as the screen sees it: node states, records, waits, conversation, output; filled from events or a ledger."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.runs.node_run import Message, NodeRun, NodeRunState, RecordRow, is_answer
from app.runs.record_rows import message_of, milliseconds_between, record_row
from app.runs.run_replay import NodeKey, RunReplay, keys_of, painted, row_before
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.breakpoints import Halt, HaltCause
from runtime.model.event import RunEvent, RunEventType
from runtime.model.run import RunStatus
from runtime.model.spec import BRANCH_END, branch_way, flow_id_of, origin_of
from runtime.model.summary import PendingWait, RunSummary
from runtime.visualflow.flow import VisualFlow

STREAMED_CHARS = 2000
REPLAY_PIECE = 25
"""Records that are made ready for a replay in one go."""

_NODE_EVENTS = frozenset({RunEventType.NODE_ENTER, RunEventType.NODE_EXIT})


class RunModel(QObject):
    """One run a person started, with its child runs. Lives on the GUI thread; owned by who made it.

    The state of a node is kept by flow, so that a tab that shows a subflow lights up as well.

    Attributes:
        is_part: it was started here with a part of its flow only.
        status_seq: seq of the event that told last how the run stands; 0: none did.

    Signals:
        nodes_changed(object): frozenset of `NodeKey` whose `NodeRun` is another now.
        position_changed(): `position`, the number of records as of which the nodes are shown, is another now.
        records_added(object): list of `RecordRow`, in order.
        messages_added(object): list of `Message`.
        waits_changed(): `waits` is another now.
        waits_may_have_changed(): who owns the model should ask the host for the waits again.
        status_changed(object): the new `RunStatus`, or paused: see `is_paused`.
        finished(): the run can never go on; `output` and `error` are set.
        closed(): the model is about to go: show it no longer.
    """

    nodes_changed = Signal(object)
    position_changed = Signal()
    records_added = Signal(object)
    messages_added = Signal(object)
    waits_changed = Signal()
    waits_may_have_changed = Signal()
    status_changed = Signal(object)
    finished = Signal()
    closed = Signal()

    def __init__(self, run_id: str, flow: VisualFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run_id = run_id
        self.flow = flow
        self.status = RunStatus.RUNNING
        self.is_paused = False
        self.is_part = False
        self.output: JsonObject | None = None
        self.error: str | None = None
        self.started_at = ""
        self.updated_at = ""
        self.waits: tuple[PendingWait, ...] = ()
        self.records: list[RecordRow] = []
        self.messages: list[Message] = []
        self.position: int | None = None
        self._replay: RunReplay | None = None
        self._nodes: dict[str, dict[str, NodeRun]] = {}
        self._flow_of_run: dict[str, str] = {run_id: flow.id}
        self._seen: dict[str, int] = {}
        self.status_seq = 0

    # -- what a reader asks

    def nodes(self, flow_id: str | None = None) -> Mapping[str, NodeRun]:
        """Canvas node id -> how it stands, or stood at `position`, of one flow of the tree (default: the root flow)."""
        wanted = self.flow.id if flow_id is None else flow_id
        if self.position is not None and self._replay is not None:
            return self._replay.nodes(wanted)
        return self._nodes.get(wanted, {})

    def node(self, node_id: str, flow_id: str | None = None) -> NodeRun | None:
        """How one node stands; None: never reached."""
        return self.nodes(flow_id).get(node_id)

    def last_seq(self, run_id: str) -> int:
        """The highest ledger seq seen of a run; 0: none."""
        return self._seen.get(run_id, 0)

    @property
    def halts(self) -> tuple[PendingWait, ...]:
        """Where the run, or one below it, has halted."""
        return tuple(wait for wait in self.waits if wait.halt is not None)

    @property
    def stands_still(self) -> bool:
        """Whether it was paused or has halted, and goes on only when a person lets it."""
        return self.is_paused or bool(self.halts)

    @property
    def run_ids(self) -> Sequence[str]:
        """The run and the child runs seen so far."""
        return list(self._flow_of_run)

    def run_at(self, flow_id: str) -> str | None:
        """The run of this tree that was at a flow last: the root run, else the newest one below it; None: none was."""
        if flow_id == self.flow.id:
            return self.run_id
        runs = (one for one, flow in reversed(self._flow_of_run.items()) if flow == flow_id)
        return next(runs, None)

    # -- as it was

    def prepare_replay(self) -> Iterator[None]:
        """Make what `look_at` needs, in small pieces; again when there are more records."""
        if self._replay is None:
            self._replay = RunReplay()
        replay = self._replay
        while replay.length < len(self.records):
            for row in self.records[replay.length : replay.length + REPLAY_PIECE]:
                replay.take(row)
            yield

    def look_at(self, position: int | None) -> None:
        """Show the run as it was after so many of its `records`; None: as it is now."""
        if position == self.position:
            return
        for _piece in self.prepare_replay():
            pass
        replay = self._replay
        if replay is None:
            return
        changed = replay.go_to(position if position is not None else replay.position)
        if position is None or self.position is None:
            changed = keys_of(self._nodes) | replay.keys()
        self.position = position
        self.nodes_changed.emit(changed)
        self.position_changed.emit()

    @property
    def way_here(self) -> tuple[str, str, str] | None:
        """Flow, node before and node of the record at `position`; the node before is empty for the first one."""
        if not self.position:
            return None
        now = self.records[self.position - 1]
        before = row_before(self.records, self.position)
        return now.flow_id, before.node_id if before is not None else "", now.node_id

    @property
    def own_seq(self) -> int | None:
        """The last record of the root run's own ledger at `position`; None: it is shown as it is now."""
        if self.position is None:
            return None
        past = reversed(self.records[: self.position])
        return next((row.seq for row in past if row.run_id == self.run_id), 0)

    # -- what happens

    def take_events(self, events: Iterable[RunEvent]) -> None:
        """Apply a batch of events of this run tree; others are ignored."""
        change = _Change()
        for event in events:
            if event.root_run_id == self.run_id:
                self._take(event, change)
        self._tell(change)

    def take_records(
        self, run_id: str, flow_id: str, records: Iterable[tuple[int, JsonObject]]
    ) -> None:
        """Apply ledger records read from the store; those already seen are left out."""
        self._flow_of_run.setdefault(run_id, flow_id_of(flow_id))
        change = _Change()
        for seq, record in records:
            self._add_record(run_id, seq, record, change, paint=True)
        self._tell(change)

    def take_summary(self, summary: RunSummary, asked_at: int | None = None) -> None:
        """Apply what the store says of the root run.

        Args:
            asked_at: `status_seq` when the store was asked: what events have told since then is newer.
        """
        self.started_at = summary.created_at
        if asked_at is not None and asked_at != self.status_seq:
            return
        self.updated_at = summary.updated_at
        self.output, self.error = summary.output, summary.error
        self._set_status(summary.status, summary.is_paused)

    def take_waits(self, waits: Sequence[PendingWait]) -> None:
        """Replace the open waits by what the host says."""
        if tuple(waits) != self.waits:
            self.waits = tuple(waits)
            self.waits_changed.emit()

    # -- inside

    def _take(self, event: RunEvent, change: "_Change") -> None:
        self._flow_of_run.setdefault(event.run_id, flow_id_of(event.workflow_id))
        self.updated_at = event.ts
        data = event.data
        match event.type:
            case _ if event.type in _NODE_EVENTS and str(event.node_id).endswith(BRANCH_END):
                pass  # not a node of the canvas: it closes a branch
            case RunEventType.RECORD:
                self._add_record(
                    event.run_id, int(data["seq"]), data["record"], change, paint=False
                )
            case RunEventType.NODE_ENTER:
                self._enter(event, change)
            case RunEventType.NODE_EXIT:
                self._exit(event, change)
            case RunEventType.PROGRESS:
                self._stream(event, change)
            case RunEventType.EFFECT_FINISHED if data.get("tokens"):
                self._update(event, change, tokens=_total_tokens(data["tokens"]))
            case RunEventType.WAIT_ENTERED:
                change.waits = True
                self._show_wait(event, change)
            case RunEventType.RESUMED | RunEventType.TIMER_FIRED:
                change.waits = True
                self._set_status(RunStatus.RUNNING, self.is_paused, event)
                answer = data.get("payload")
                gave = {"output": answer} if is_answer(answer) else {}
                self._update(event, change, state=NodeRunState.DONE, detail="", **gave)
            case RunEventType.EFFECT_STARTED if self._waits(event):
                change.waits = True
                self._set_status(RunStatus.RUNNING, self.is_paused, event)
                self._update(event, change, state=NodeRunState.RUNNING, detail="")
            case RunEventType.CONTROL:
                change.waits = True
                change.let_go.add(event.run_id)
                self._control(event)
            case RunEventType.RUN_TERMINAL:
                change.waits = True
                change.over.add(event.run_id)
                self._end(event, change)
            case _:
                pass

    def _waits(self, event: RunEvent) -> bool:
        """Whether the event's node waited until now: then somebody has agreed to what it starts."""
        flow_id, node_id = self._place(event)
        known = self._nodes.get(flow_id, {}).get(node_id)
        return known is not None and known.state is NodeRunState.WAITING and known.seq < event.seq

    def _enter(self, event: RunEvent, change: "_Change") -> None:
        flow_id, node_id = self._place(event)
        before = self._nodes.get(flow_id, {}).get(node_id)
        if before is not None and event.ts < before.began:
            return  # the ledger, read meanwhile, has told of this visit
        source, handle = event.data.get("from_node"), event.data.get("exec_handle")
        entered_from = (
            (origin_of(str(source)), str(handle or "exec-out"))
            if source
            else branch_way(event.workflow_id)
        )
        goes_on = False
        if entered_from is not None and entered_from[0] == node_id:
            entered_from = before.entered_from if before else None
            goes_on = before is not None and before.duration_ms is None
        is_new = event.node_id == node_id and not goes_on
        run = NodeRun(
            NodeRunState.RUNNING,
            visits=1 if before is None else max(1, before.visits + is_new),
            entered_from=entered_from,
            seq=event.seq,
            began=before.began if goes_on and before is not None else event.ts,
            goes_on=goes_on,
        )
        self._put(flow_id, node_id, run, change)
        if event.run_id == self.run_id:
            self._set_status(RunStatus.RUNNING, self.is_paused, event)

    def _exit(self, event: RunEvent, change: "_Change") -> None:
        status, data = event.data.get("status"), event.data
        if status == "waiting":
            return
        before = self._live(*self._place(event))
        took = _number(data.get("duration_ms"))
        if before is not None and before.goes_on:
            took = milliseconds_between(before.began, event.ts)
        error = data.get("error") or _reported_error(data.get("output"))
        failed = status in {"failed", "cancelled"} or bool(error)
        self._update(
            event,
            change,
            state=NodeRunState.FAILED if failed else NodeRunState.DONE,
            duration_ms=took,
            output=data.get("output"),
            detail=str(error or "") if failed and status != "cancelled" else "",
        )

    def _stream(self, event: RunEvent, change: "_Change") -> None:
        text = event.data.get("text") or event.data.get("delta")
        if isinstance(text, str) and text:
            before = self._live(*self._place(event))
            streamed = ((before.streamed if before else "") + text)[-STREAMED_CHARS:]
            self._update(event, change, streamed=streamed)

    def _show_wait(self, event: RunEvent, change: "_Change") -> None:
        wait = event.data.get("wait") if isinstance(event.data.get("wait"), dict) else event.data
        reason = wait.get("reason") if isinstance(wait, dict) else None
        details = (wait.get("details") or {}) if isinstance(wait, dict) else {}
        is_pause = details.get("kind") == "pause"
        if event.run_id == self.run_id:
            self._set_status(RunStatus.WAITING, self.is_paused or is_pause, event)
        halt = Halt.from_json(details["halt"]) if isinstance(details.get("halt"), dict) else None
        if halt is not None and halt.cause is HaltCause.ERROR:
            self._update(event, change, state=NodeRunState.FAILED, detail=halt.detail)
        if reason == "subworkflow" or is_pause:
            return
        prompt = str(wait.get("prompt") or "") if isinstance(wait, dict) else ""
        self._update(event, change, state=NodeRunState.WAITING, detail=prompt)

    def _control(self, event: RunEvent) -> None:
        if event.run_id != self.run_id:
            return
        action = event.data.get("action")
        if action in {"pause", "resume", "unpause"}:
            self._set_status(self.status, action == "pause", event)

    def _end(self, event: RunEvent, change: "_Change") -> None:
        status = RunStatus(str(event.data.get("status", "completed")))
        error = event.data.get("error")
        if status is not RunStatus.COMPLETED:
            self._fail_running_nodes(event, str(error or status), change)
        if event.run_id != self.run_id:
            return
        output = event.data.get("output")
        self.output = output if isinstance(output, dict) else None
        self.error = None if error is None else str(error)
        change.ended, self.status_seq = status, event.seq

    def _fail_running_nodes(self, event: RunEvent, error: str, change: "_Change") -> None:
        flow_id = self._flow_of_run.get(event.run_id, event.workflow_id)
        for node_id, run in list(self._nodes.get(flow_id, {}).items()):
            says_nothing = run.state is NodeRunState.FAILED and not run.detail
            if says_nothing or run.state in {NodeRunState.RUNNING, NodeRunState.WAITING}:
                failed = replace(run, state=NodeRunState.FAILED, detail=error, seq=event.seq)
                self._put(flow_id, node_id, failed, change)

    def _add_record(
        self, run_id: str, seq: int, record: JsonObject, change: "_Change", *, paint: bool
    ) -> None:
        if seq <= self._seen.get(run_id, 0):
            return
        self._seen[run_id] = seq
        flow_id = self._flow_of_run.get(run_id, self.flow.id)
        row = record_row(run_id, flow_id, seq, record)
        self.records.append(row)
        change.records.append(row)
        message = message_of(row)
        if message is not None:
            self.messages.append(message)
            change.messages.append(message)
        if paint:
            self._paint_record(row, change)

    def _paint_record(self, row: RecordRow, change: "_Change") -> None:
        """Colour a node from the ledger alone: for past runs and after a restart."""
        after = painted(self._live(row.flow_id, row.node_id), row)
        if after is not None:
            self._put(row.flow_id, row.node_id, after, change)

    def _live(self, flow_id: str, node_id: str) -> NodeRun | None:
        """How a node stands now, whatever is being looked at."""
        return self._nodes.get(flow_id, {}).get(node_id)

    def _place(self, event: RunEvent) -> NodeKey:
        flow_id = self._flow_of_run.get(event.run_id, event.workflow_id)
        return flow_id, origin_of(event.node_id or "")

    def _update(self, event: RunEvent, change: "_Change", **facts: Any) -> None:
        if not event.node_id:
            return
        flow_id, node_id = self._place(event)
        before = self._live(flow_id, node_id)
        if before is None:
            before = NodeRun(NodeRunState.RUNNING)
        elif event.seq < before.seq:
            return
        self._put(flow_id, node_id, replace(before, seq=event.seq, **facts), change)

    def _put(self, flow_id: str, node_id: str, run: NodeRun, change: "_Change") -> None:
        if not node_id:
            return
        nodes = self._nodes.setdefault(flow_id, {})
        known = nodes.get(node_id)
        if known is not None and run.seq < known.seq:
            return
        nodes[node_id] = run
        change.nodes.add((flow_id, node_id))

    def _set_status(
        self, status: RunStatus, is_paused: bool, event: RunEvent | None = None
    ) -> None:
        if event is not None:
            if self.status.is_terminal or event.seq < self.status_seq:
                return
            self.status_seq = event.seq
        if (status, is_paused) != (self.status, self.is_paused):
            self.status, self.is_paused = status, is_paused
            self.status_changed.emit(status)

    def _tell(self, change: "_Change") -> None:
        if change.nodes:
            self.nodes_changed.emit(frozenset(change.nodes))
        if change.records:
            self.records_added.emit(change.records)
        if change.messages:
            self.messages_added.emit(change.messages)
        if change.let_go or change.over:  # at once: to ask the host what waits now takes a moment
            gone = change.over | change.let_go
            self.take_waits(
                [
                    one
                    for one in self.waits
                    if one.run_id not in (gone if one.is_pause else change.over)
                ]
            )
        if change.waits:
            self.waits_may_have_changed.emit()
        if change.ended is not None and not self.status.is_terminal:
            self.status, self.is_paused = change.ended, False
            self.status_changed.emit(change.ended)
            self.finished.emit()


class _Change:
    """What one batch changed; told once."""

    def __init__(self) -> None:
        self.nodes: set[NodeKey] = set()
        self.records: list[RecordRow] = []
        self.messages: list[Message] = []
        self.waits = False
        self.let_go: set[str] = set()
        self.over: set[str] = set()
        self.ended: RunStatus | None = None


def _number(value: JsonValue) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _total_tokens(tokens: JsonValue) -> int:
    if isinstance(tokens, int):
        return tokens
    if isinstance(tokens, dict):
        total = tokens.get("total")
        return int(total or sum(v for v in tokens.values() if isinstance(v, int)))
    return 0


def _reported_error(output: JsonValue) -> str:
    """Why a node failed although its run went on or ended in order: code, files and formats fail so (3.18)."""
    if not isinstance(output, dict) or output.get("success") is not False:
        return ""
    error = output.get("error")
    return error if isinstance(error, str) else ""
