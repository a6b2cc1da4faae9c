"""The catalogue: every node type by id, and how a new node of it looks."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from typing_extensions import override

from runtime.base.errors import CatalogueError
from runtime.base.json_value import JsonObject
from runtime.nodes.node_type import NodeType, Preset
from runtime.visualflow.flow import Position, VisualNode


class Catalogue(Mapping[str, NodeType]):
    """Node types by id, in palette order; immutable.

    Raises:
        CatalogueError: two entries claim one id.
    """

    def __init__(self, types: Iterable[NodeType]) -> None:
        self._types: dict[str, NodeType] = {}
        self._replaced: dict[str, str] = {}
        for node_type in types:
            if node_type.id in self._types:
                raise CatalogueError(
                    node_type.id, "two node types have this id", "rename one of them"
                )
            self._types[node_type.id] = node_type
            for former in node_type.replaces:
                self._replaced[former] = node_type.id

    @override
    def __getitem__(self, type_id: str) -> NodeType:
        return self._types[self._replaced.get(type_id, type_id)]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._types)

    @override
    def __len__(self) -> int:
        return len(self._types)


class LiveCatalogue(Catalogue):
    """A catalogue that becomes another one as packs come and go: for those who look things up again and again.

    What was compiled or drawn from it before stays as it was.
    """

    def become(self, other: Catalogue) -> None:
        """Have the types of another catalogue from now on."""
        self._types, self._replaced = other._types, other._replaced


def new_node(
    node_type: NodeType, node_id: str, position: Position, preset: Preset | None = None
) -> VisualNode:
    """A freshly placed node with the pins, defaults and settings of its type.

    Args:
        node_id: unique in the flow.
        preset: one of `node_type.presets`, or None for the type itself.
    """
    outputs = preset.outputs if preset is not None else node_type.outputs
    data: JsonObject = {
        "nodeType": node_type.id,
        "label": preset.title if preset is not None else node_type.title,
        "headerColor": preset.color if preset is not None else node_type.color,
        "inputs": [pin.to_json() for pin in node_type.inputs],
        "outputs": [pin.to_json() for pin in outputs],
        **_copied(node_type.new_data),
        **(_copied(preset.new_data) if preset is not None else {}),
    }
    return VisualNode(id=node_id, type=node_type.id, position=position, data=data)


@cache
def builtin_catalogue() -> Catalogue:
    """The node types that come with the program, in palette order."""
    from runtime.nodes import (
        agent,
        artifacts,
        branching,
        code,
        envelopes,
        events,
        files,
        folders,
        json_texts,
        lists,
        literals,
        llm,
        logic,
        loops,
        media,
        memory,
        numbers,
        objects,
        pdf_files,
        providers,
        reports,
        schemas,
        starts,
        subflow,
        templates,
        texts,
        timing,
        tools,
        user,
        variables,
    )

    modules = (
        starts,
        user,
        llm,
        agent,
        tools,
        subflow,
        code,
        branching,
        logic,
        loops,
        events,
        timing,
        variables,
        texts,
        templates,
        objects,
        lists,
        json_texts,
        envelopes,
        reports,
        literals,
        providers,
        schemas,
        numbers,
        files,
        pdf_files,
        folders,
        artifacts,
        memory,
        media,
    )
    return Catalogue(node_type for module in modules for node_type in module.NODE_TYPES)


def _copied(value: JsonObject) -> JsonObject:
    copied: JsonObject = {}
    for key, part in value.items():
        copied[key] = (
            _copied(part)
            if isinstance(part, dict)
            else list(part)
            if isinstance(part, list)
            else part
        )
    return copied
