"""Content hashes of a flow's nodes: two equal hashes mean the same step from the same inputs."""

from collections.abc import Iterator, Mapping
from typing import Any

from typing_extensions import override

from runtime.base.canonical import content_hash
from runtime.base.json_value import JsonObject
from runtime.visualflow.flow import VisualNode
from runtime.visualflow_compiler.control import ControlPlan
from runtime.visualflow_compiler.program import DataWires

LOOKS = frozenset({"label", "icon", "headerColor", "description", "nodeType"})
"""Parts of a node's data that no step reads."""


class NodeHashes(Mapping[str, str]):
    """Spec node id -> hash of its type, settings, control targets, wires and the pure nodes they come from.

    Each is computed at the first look; position, title and colour do not count.
    """

    def __init__(
        self, nodes: Mapping[str, VisualNode], control: ControlPlan, wires: DataWires
    ) -> None:
        self._nodes = nodes
        self._control = control
        self._wires = wires
        self._known: dict[str, str] = {}

    @override
    def __getitem__(self, node_id: str) -> str:
        known = self._known.get(node_id)
        if known is None:
            if node_id not in self._control.reachable:
                raise KeyError(node_id)
            parts = [self._own(node_id), self._pure_nodes_above(node_id)]
            known = self._known[node_id] = content_hash(parts)
        return known

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._control.reachable)

    @override
    def __len__(self) -> int:
        return len(self._control.reachable)

    def _pure_nodes_above(self, node_id: str) -> list[Any]:
        seen: set[str] = set()
        pending = [source for source, _ in self._wires.into.get(node_id, {}).values()]
        while pending:
            source = pending.pop()
            if source in self._control.pure and source not in seen:
                seen.add(source)
                pending.extend(above for above, _ in self._wires.into.get(source, {}).values())
        return [self._own(source) for source in sorted(seen)]

    def _own(self, node_id: str) -> JsonObject:
        node = self._nodes[node_id]
        return {
            "id": node_id,
            "type": node.type,
            "data": {key: value for key, value in node.data.items() if key not in LOOKS},
            "targets": dict(self._control.targets.get(node_id, {})),
            "wires": {pin: list(end) for pin, end in self._wires.into.get(node_id, {}).items()},
        }
