"""How the nodes of a run stood after any of its records; going from one record to another costs what lies between.

Each record changes one node. What it was before and after is kept, and every `CHECKPOINT` records all nodes: so a jump over
any distance costs the nodes of the flow and at most `CHECKPOINT` records, however long the ledger is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.runs.node_run import NodeRun, NodeRunState, RecordRow
from app.runs.record_rows import tokens_of
from app.runs.run_steps import BOOKKEEPING

CHECKPOINT = 256

NodeKey = tuple[str, str]
"""(flow id, canvas node id)."""
States = dict[str, dict[str, NodeRun]]
"""Flow id -> node id -> how it stands."""

_STATE_OF_STATUS: Mapping[str, NodeRunState] = {
    "started": NodeRunState.RUNNING,
    "waiting": NodeRunState.WAITING,
    "completed": NodeRunState.DONE,
    "failed": NodeRunState.FAILED,
    "cancelled": NodeRunState.FAILED,
}


def painted(before: NodeRun | None, row: RecordRow) -> NodeRun | None:
    """How a node stands after a record of it, by the ledger alone; None: the record says nothing of it."""
    if row.effect in BOOKKEEPING or not row.node_id:
        return None
    state = _STATE_OF_STATUS.get(row.status, NodeRunState.DONE)
    run = before or NodeRun(state, visits=0)
    started = row.status == "started"
    begins = started or before is None
    return replace(
        run,
        state=state,
        visits=max(1, run.visits + started),
        duration_ms=None if started else row.duration_ms,
        detail=row.detail,
        output=None if started else row.output,
        tokens=tokens_of(row.record) or run.tokens,
        began=str(row.record.get("started_at") or row.time) if begins else run.began,
    )


class RunReplay:
    """The states after the first records of a run and its child runs, in the order in which they are known.

    Attributes:
        length: how many records it has taken.
        position: after how many of them the states are shown.
    """

    def __init__(self) -> None:
        self.length = 0
        self.position = 0
        self._keys: list[NodeKey | None] = []
        self._before: list[NodeRun | None] = []
        self._after: list[NodeRun | None] = []
        self._checkpoints: list[States] = [{}]
        self._latest: States = {}
        self._shown: States = {}

    def take(self, row: RecordRow) -> None:
        """Add one record at the end."""
        before = self._latest.get(row.flow_id, {}).get(row.node_id)
        after = painted(before, row)
        self._keys.append((row.flow_id, row.node_id) if after is not None else None)
        self._before.append(before)
        self._after.append(after)
        if after is not None:
            self._latest.setdefault(row.flow_id, {})[row.node_id] = after
        self.length += 1
        if self.length % CHECKPOINT == 0:
            self._checkpoints.append(_copied(self._latest))

    def nodes(self, flow_id: str) -> Mapping[str, NodeRun]:
        """Node id -> how it stood, of one flow."""
        return self._shown.get(flow_id, {})

    def keys(self) -> frozenset[NodeKey]:
        """Every node that has a state in what is shown."""
        return keys_of(self._shown)

    def go_to(self, position: int) -> frozenset[NodeKey]:
        """Show the states after the first `position` records; which nodes stand otherwise now."""
        position = max(0, min(position, self.length))
        if abs(position - self.position) <= CHECKPOINT:
            changed = self._walk_to(position)
        else:
            former = self._shown
            place = position // CHECKPOINT
            self._shown = _copied(self._checkpoints[place])
            self.position = place * CHECKPOINT
            self._walk_to(position)
            changed = frozenset(_differences(former, self._shown))
        return changed

    def _walk_to(self, position: int) -> frozenset[NodeKey]:
        changed: set[NodeKey] = set()
        while self.position < position:
            self._put(self._keys[self.position], self._after[self.position], changed)
            self.position += 1
        while self.position > position:
            self.position -= 1
            self._put(self._keys[self.position], self._before[self.position], changed)
        return frozenset(changed)

    def _put(self, key: NodeKey | None, run: NodeRun | None, changed: set[NodeKey]) -> None:
        if key is None:
            return
        nodes = self._shown.setdefault(key[0], {})
        if run is None:
            nodes.pop(key[1], None)
        else:
            nodes[key[1]] = run
        changed.add(key)


def keys_of(states: States) -> frozenset[NodeKey]:
    """Every node that has a state."""
    return frozenset((flow_id, node_id) for flow_id, nodes in states.items() for node_id in nodes)


def row_before(records: Sequence[RecordRow], position: int) -> RecordRow | None:
    """The last step's record of the same run and another node before the one at a position; None: there is none."""
    if not 1 <= position <= len(records):
        return None
    now = records[position - 1]
    for row in reversed(records[max(0, position - 1 - CHECKPOINT) : position - 1]):
        if (
            row.run_id == now.run_id
            and row.node_id != now.node_id
            and row.effect not in BOOKKEEPING
        ):
            return row
    return None


def _copied(states: States) -> States:
    return {flow_id: dict(nodes) for flow_id, nodes in states.items()}


def _differences(one: States, other: States) -> set[NodeKey]:
    found: set[NodeKey] = set()
    for flow_id in one.keys() | other.keys():
        ours, theirs = one.get(flow_id, {}), other.get(flow_id, {})
        found.update(
            (flow_id, node_id)
            for node_id in ours.keys() | theirs.keys()
            if ours.get(node_id) is not theirs.get(node_id)
        )
    return found
