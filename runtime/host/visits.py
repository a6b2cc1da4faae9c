"""Where runs came by the nodes of their flows, read from their ledgers as far as these go, and read on later."""

from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock

from runtime.drivers.fork_points import is_note
from runtime.model.protocols import LedgerStore
from runtime.model.spec import origin_of

MOST_KEPT = 64
"""So many runs, branches among them, are remembered."""


@dataclass(slots=True)
class Visits:
    """Where the ledger of a run says that the run came by nodes of the canvas.

    Attributes:
        read: seq of the last record that was looked at.
        first: node id -> seq of its first record.
        completed: node id -> seqs of its records of completed steps.
    """

    read: int = 0
    first: dict[str, int] = field(default_factory=dict)
    completed: dict[str, list[int]] = field(default_factory=dict)


class VisitsOfRuns:
    """The visits of the runs that were asked for last: the next look costs what is new in a ledger. For any thread."""

    def __init__(self, ledgers: LedgerStore) -> None:
        self._ledgers = ledgers
        self._known: OrderedDict[str, Visits] = OrderedDict()
        self._lock = Lock()

    def of(self, run_id: str) -> Visits:
        """The visits of a run, up to date; not to be changed."""
        with self._lock:
            visits = self._known.setdefault(run_id, Visits())
            self._known.move_to_end(run_id)
            if len(self._known) > MOST_KEPT:
                self._known.popitem(last=False)
            for record in self._ledgers.iter(run_id, visits.read):
                visits.read += 1
                if is_note(record):
                    continue
                node_id = origin_of(record["node_id"])
                visits.first.setdefault(node_id, visits.read)
                if record["status"] == "completed":
                    visits.completed.setdefault(node_id, []).append(visits.read)
            return visits
