"""Earlier and later values of a flow, each with the label of the edit that made it."""

from dataclasses import dataclass

from runtime.visualflow.flow import VisualFlow

DEFAULT_LIMIT = 5000
"""Steps that are kept; an entry of a 5,000-node flow is about 40 KiB, since unchanged parts are shared."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A state of the flow and the edit that led to it."""

    label: str
    flow: VisualFlow


class History:
    """A line of states with a place in it; adding one forgets what lay ahead."""

    def __init__(self, flow: VisualFlow, label: str = "Opened", limit: int = DEFAULT_LIMIT) -> None:
        self._entries = [HistoryEntry(label, flow)]
        self._index = 0
        self._limit = max(1, limit)
        self._merge_key: object = None

    @property
    def entries(self) -> tuple[HistoryEntry, ...]:
        """Oldest first; the first one is the flow as it was opened, or the oldest still kept."""
        return tuple(self._entries)

    @property
    def index(self) -> int:
        """Where in `entries` the present stands."""
        return self._index

    @property
    def flow(self) -> VisualFlow:
        """The present value."""
        return self._entries[self._index].flow

    @property
    def undo_label(self) -> str:
        """Label of the edit that `index - 1` would take back; empty at the beginning."""
        return self._entries[self._index].label if self._index > 0 else ""

    @property
    def redo_label(self) -> str:
        """Label of the edit that `index + 1` would bring back; empty at the end."""
        ahead = self._index + 1
        return self._entries[ahead].label if ahead < len(self._entries) else ""

    def add(self, label: str, flow: VisualFlow, merge_key: object = None) -> None:
        """Append a state, or replace the present one if it was added with an equal merge key.

        Args:
            merge_key: what belongs to one step, such as `("param", node_id, path)` while typing;
                None never merges.
        """
        del self._entries[self._index + 1 :]
        if merge_key is not None and merge_key == self._merge_key and self._index > 0:
            self._entries[self._index] = HistoryEntry(label, flow)
            return
        self._entries.append(HistoryEntry(label, flow))
        self._merge_key = merge_key
        excess = len(self._entries) - 1 - self._limit
        if excess > 0:
            del self._entries[:excess]
        self._index = len(self._entries) - 1

    def go(self, index: int) -> HistoryEntry:
        """Make an entry the present one.

        Raises:
            IndexError: there is no entry of that index.
        """
        if not 0 <= index < len(self._entries):
            raise IndexError(index)
        self._merge_key = None
        self._index = index
        return self._entries[index]

    def end_merge(self) -> None:
        """Let the next edit be a step of its own, whatever its merge key."""
        self._merge_key = None
