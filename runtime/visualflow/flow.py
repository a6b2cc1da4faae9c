"""A flow as frozen values: editing makes new ones (`spec/visualflow.md` section 1).

Nothing of a file is lost: keys that the format does not name are kept in `model_extra`, in order.
The dicts inside a frozen value must never be written to; an edit builds new ones.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import compress
from operator import attrgetter, indexOf
from typing import Any, ClassVar, NamedTuple, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import override

from runtime.base.json_value import JsonObject

EXEC_IN = "exec-in"
EXEC_OUT = "exec-out"
EXECUTION = "execution"
_PIN_KEYS = frozenset({"id", "label", "type", "description", "schema"})


class FlowValue(BaseModel):
    """What flow, node, edge and position share: frozen, unknown keys kept, key order remembered."""

    model_config = ConfigDict(frozen=True, extra="allow", populate_by_name=True)
    computed_from: ClassVar[Mapping[str, str]] = {}
    """What is computed from one field alone -> that field; copies with the same field keep it."""

    @cached_property
    def key_order(self) -> tuple[str, ...]:
        """The file's keys in file order, filled in by the codec; empty for a value made here.

        Takes no part in equality.
        """
        return ()

    @override
    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A changed copy. Unlike pydantic's, it forgets what was computed from fields that change."""
        cls, update = type(self), update or {}
        if deep:
            copied = super().model_copy(update=update, deep=True)
            for name in copied.__dict__.keys() - cls.__pydantic_fields__ - {"key_order"}:
                del copied.__dict__[name]
            return copied
        fields, computed_from = cls.__pydantic_fields__, cls.computed_from
        extra = {**(self.__pydantic_extra__ or {})}
        inner = {
            name: value
            for name, value in self.__dict__.copy().items()  # other threads may compute something
            if name in fields
            or name == "key_order"
            or (name in computed_from and computed_from[name] not in update)
        }
        for name, value in update.items():
            (inner if name in fields else extra)[name] = value
        copied = cls.__new__(cls)
        _set(copied, "__dict__", inner)
        _set(copied, "__pydantic_extra__", extra)
        _set(copied, "__pydantic_fields_set__", self.__pydantic_fields_set__ | update.keys())
        _set(copied, "__pydantic_private__", None)
        return copied


class Position(FlowValue):
    """A place on the canvas: scene pixels, x to the right, y down."""

    x: float = 0.0
    y: float = 0.0


class FlowPin(BaseModel):
    """A pin as it is written in a node's `data.inputs` or `data.outputs`."""

    model_config = ConfigDict(frozen=True, extra="allow", populate_by_name=True)

    id: str
    label: str = ""
    type: str = "any"
    description: str = ""
    json_schema: Any = Field(default=None, alias="schema")

    @property
    def is_exec(self) -> bool:
        """Whether it carries control, not data."""
        return self.type == EXECUTION


class VisualNode(FlowValue):
    """A node of a flow. `data` is authoritative: pins, defaults, settings (1.2.1)."""

    id: str
    type: str
    position: Position = Position()
    data: JsonObject = Field(default_factory=dict)

    @cached_property
    def inputs(self) -> tuple[FlowPin, ...]:
        """Input pins in order, execution pins included; malformed entries are left out."""
        return _pins(self.data.get("inputs")).pins

    @cached_property
    def outputs(self) -> tuple[FlowPin, ...]:
        """Output pins in order, execution pins included; malformed entries are left out."""
        return _pins(self.data.get("outputs")).pins

    @cached_property
    def inputs_by_id(self) -> dict[str, FlowPin]:
        """Input pin id -> pin; the first of several with one id."""
        return _pins(self.data.get("inputs")).by_id

    @cached_property
    def outputs_by_id(self) -> dict[str, FlowPin]:
        """Output pin id -> pin; the first of several with one id."""
        return _pins(self.data.get("outputs")).by_id

    @property
    def is_muted(self) -> bool:
        """Whether a person took it out of runs: control and data pass it by."""
        return is_muted(self.data)

    @property
    def has_exec_pins(self) -> bool:
        """Whether control comes to it: the other nodes only give values."""
        return any(pin.is_exec for pin in (*self.inputs, *self.outputs))

    @property
    def title(self) -> str:
        """What the person sees as its name."""
        label = self.data.get("label")
        return label if isinstance(label, str) and label else self.type

    @property
    def pin_defaults(self) -> JsonObject:
        """Pin id -> value of an unwired input (of a start node: of an output). Do not write to it."""
        defaults = self.data.get("pinDefaults")
        return defaults if isinstance(defaults, dict) else {}

    def input(self, pin_id: str) -> FlowPin | None:
        """The input pin of that id."""
        return self.inputs_by_id.get(pin_id)

    def output(self, pin_id: str) -> FlowPin | None:
        """The output pin of that id."""
        return self.outputs_by_id.get(pin_id)


def bare_node(node_id: str, node_type: str, data: JsonObject) -> VisualNode:
    """A node that is only run: without a place, and nothing is validated, which a compilation cannot afford."""
    node = VisualNode.__new__(VisualNode)
    _set(node, "__dict__", {"id": node_id, "type": node_type, "position": _NOWHERE, "data": data})
    _set(node, "__pydantic_extra__", _NOTHING_MORE)
    _set(node, "__pydantic_fields_set__", _FIELDS_OF_NODE)
    _set(node, "__pydantic_private__", None)
    return node


_set = object.__setattr__
_NOWHERE = Position()
_NOTHING_MORE: JsonObject = {}
_FIELDS_OF_NODE = set(VisualNode.model_fields)


class VisualEdge(FlowValue):
    """A wire from an output pin to an input pin (1.4)."""

    id: str = ""
    source: str
    source_handle: str = Field(alias="sourceHandle")
    target: str
    target_handle: str = Field(alias="targetHandle")

    @property
    def is_exec(self) -> bool:
        """Whether it carries control: exactly the wires into `exec-in`."""
        return self.target_handle == EXEC_IN

    @property
    def data(self) -> JsonObject:
        """What the file keeps with the wire, such as `loopLimit` and this editor's `studio`. Do not write to it."""
        data = (self.model_extra or {}).get("data")
        return data if isinstance(data, dict) else {}

    @property
    def is_muted(self) -> bool:
        """Whether a person detached it from runs: they go as if it were not there."""
        return is_muted(self.data)


@dataclass(frozen=True, slots=True)
class SetAside:
    """An entry of a file that is no node or wire the program can show; it is written back on save.

    Attributes:
        kind: the list it stands in, `nodes` or `edges`.
        index: its place in that list as loaded, counted with the readable entries.
        entry: the entry as written.
        problem: what is wrong with it, one sentence.
    """

    kind: str
    index: int
    entry: Any
    problem: str


MOST_SOUGHT = 8
"""So many nodes are looked for one by one; to go through all with their ids is quicker for more."""


class VisualFlow(FlowValue):
    """A whole flow (1.1)."""

    computed_from: ClassVar[Mapping[str, str]] = {
        "nodes_by_id": "nodes",
        "beginnings": "nodes",
        "with_overrides": "nodes",
        "edges_by_id": "edges",
        "edges_by_target": "edges",
        "edges_by_source": "edges",
        "edges_into": "edges",
        "edges_out_of": "edges",
    }

    id: str
    name: str = ""
    description: str = ""
    nodes: tuple[VisualNode, ...] = ()
    edges: tuple[VisualEdge, ...] = ()
    entry_node: str | None = Field(default=None, alias="entryNode")
    interfaces: tuple[str, ...] = ()
    set_aside: tuple[SetAside, ...] = Field(default=(), exclude=True)

    def with_nodes(self, nodes: Mapping[str, VisualNode]) -> "VisualFlow":
        """The flow with other values for some nodes: node id -> node with the same id; costs what it touches."""
        known = self.nodes_by_id
        met = {node_id: node for node_id, node in nodes.items() if node_id in known}
        if len(met) > MOST_SOUGHT or len(known) != len(self.nodes):
            replaced = [nodes.get(node.id, node) for node in self.nodes]
        else:
            replaced = [*self.nodes]
            for node_id, node in met.items():
                replaced[indexOf(map(id, self.nodes), id(known[node_id]))] = node
        after = self.model_copy(update={"nodes": tuple(replaced)})
        if len(known) == len(self.nodes):
            after.__dict__["nodes_by_id"] = known | met
        return after

    def take_look_ups(self, other: "VisualFlow") -> None:
        """Take over what was computed from fields that are the same in another flow."""
        mine, theirs = self.__dict__, other.__dict__.copy()  # another thread may forget them
        for name, of in self.computed_from.items():
            if name in theirs and mine[of] is theirs[of]:
                mine.setdefault(name, theirs[name])

    def follow_look_ups(
        self,
        other: "VisualFlow",
        nodes: tuple[Collection[VisualNode], Collection[VisualNode]],
        edges: tuple[Collection[VisualEdge], Collection[VisualEdge]],
    ) -> None:
        """Bring up to date what was computed of another flow: costs what differs, not what there is.

        Args:
            nodes: those that only the other flow has, and those that only this one has, as objects.
            edges: the same of wires.
        """
        mine, theirs = self.__dict__, other.__dict__.copy()  # another thread may forget them

        def wanted(name: str) -> bool:
            return name in theirs and name not in mine

        (nodes_gone, nodes_here), (edges_gone, edges_here) = nodes, edges
        if 4 * (len(nodes_gone) + len(nodes_here)) < len(self.nodes):
            if wanted("nodes_by_id") and len(theirs["nodes_by_id"]) == len(other.nodes):
                mine["nodes_by_id"] = _followed(theirs["nodes_by_id"], nodes_gone, nodes_here)
            if wanted("beginnings") and not any(map(_begins, (*nodes_gone, *nodes_here))):
                mine["beginnings"] = theirs["beginnings"]
            if wanted("with_overrides") and not any(map(_overrides, (*nodes_gone, *nodes_here))):
                mine["with_overrides"] = theirs["with_overrides"]
        if 4 * (len(edges_gone) + len(edges_here)) < len(self.edges):
            if wanted("edges_by_id") and len(theirs["edges_by_id"]) == len(other.edges):
                mine["edges_by_id"] = _followed(theirs["edges_by_id"], edges_gone, edges_here)
            for name, end in (("edges_into", "target"), ("edges_out_of", "source")):
                if wanted(name):
                    touched = {getattr(edge, end) for edge in (*edges_gone, *edges_here)}
                    mine[name] = _followed_groups(theirs[name], self.edges, touched, end)

    def forget_look_ups(self) -> None:
        """Free what was computed, many times what the flow itself adds to one it shares its parts with.

        For states that are kept, but seldom looked at; whoever does has it computed again.
        """
        for name in self.computed_from:
            self.__dict__.pop(name, None)

    @cached_property
    def nodes_by_id(self) -> dict[str, VisualNode]:
        """Node id -> node."""
        return {node.id: node for node in self.nodes}

    @cached_property
    def edges_by_id(self) -> dict[str, VisualEdge]:
        """Edge id -> edge."""
        return {edge.id: edge for edge in self.edges}

    @cached_property
    def edges_by_target(self) -> dict[tuple[str, str], tuple[VisualEdge, ...]]:
        """(node id, input pin id) -> wires that end there, document order."""
        groups: dict[tuple[str, str], list[VisualEdge]] = {}
        for edge in self.edges:
            groups.setdefault((edge.target, edge.target_handle), []).append(edge)
        return {end: tuple(group) for end, group in groups.items()}

    @cached_property
    def edges_by_source(self) -> dict[tuple[str, str], tuple[VisualEdge, ...]]:
        """(node id, output pin id) -> wires that start there, document order."""
        groups: dict[tuple[str, str], list[VisualEdge]] = {}
        for edge in self.edges:
            groups.setdefault((edge.source, edge.source_handle), []).append(edge)
        return {end: tuple(group) for end, group in groups.items()}

    @cached_property
    def edges_into(self) -> dict[str, tuple[VisualEdge, ...]]:
        """Node id -> wires that end at it, document order; nodes without any are left out."""
        return _grouped(self.edges, "target")

    @cached_property
    def beginnings(self) -> tuple[VisualNode, ...]:
        """Nodes where control begins: they hand it on and nothing hands it to them."""
        return tuple(filter(_begins, self.nodes))

    @cached_property
    def with_overrides(self) -> tuple[VisualNode, ...]:
        """Nodes that keep values by entry (3.19)."""
        return tuple(filter(_overrides, self.nodes))

    @cached_property
    def edges_out_of(self) -> dict[str, tuple[VisualEdge, ...]]:
        """Node id -> wires that start at it, document order; nodes without any are left out."""
        return _grouped(self.edges, "source")


def _begins(node: VisualNode) -> bool:
    return any(pin.is_exec for pin in node.outputs) and not any(pin.is_exec for pin in node.inputs)


def _overrides(node: VisualNode) -> bool:
    return "inputRouteOverrides" in node.data


PartT = TypeVar("PartT", VisualNode, VisualEdge)


def _followed(
    known: dict[str, PartT], gone: Iterable[PartT], here: Iterable[PartT]
) -> dict[str, PartT]:
    known = known.copy()
    for part in gone:
        known.pop(part.id, None)
    known.update((part.id, part) for part in here)
    return known


def _followed_groups(
    known: dict[str, tuple[VisualEdge, ...]],
    edges: tuple[VisualEdge, ...],
    touched: Collection[str],
    end: str,
) -> dict[str, tuple[VisualEdge, ...]]:
    """Groups of wires by one end, made anew for the touched nodes."""
    known = known.copy()
    for node_id in touched:
        known.pop(node_id, None)
    at_touched = map(touched.__contains__, map(attrgetter(end), edges)) if touched else ()
    known.update(_grouped(tuple(compress(edges, at_touched)), end))
    return known


def is_muted(data: object) -> bool:
    """Whether the `data` of a node or wire says that a person took it out of runs."""
    studio = data.get("studio") if isinstance(data, dict) else None
    return isinstance(studio, dict) and studio.get("muted") is True


class _PinList(NamedTuple):
    """The pins of one side, and the list they were made of."""

    written: object
    pins: tuple[FlowPin, ...]
    by_id: dict[str, FlowPin]


_MOST_PIN_LISTS = 1024
_pin_lists: dict[int, _PinList] = {}
"""By the identity of what is written, which stays its own as long as it is kept here: nodes of a file share their lists."""


def _pins(written: object) -> _PinList:
    known = _pin_lists.get(id(written))
    if known is not None and known.written is written:
        return known
    if not isinstance(written, list):
        return _NO_PINS
    pins = tuple(
        [
            _pin(entry)
            for entry in written
            if isinstance(entry, dict) and isinstance(entry.get("id"), str)
        ]
    )
    if len(_pin_lists) >= _MOST_PIN_LISTS:
        _pin_lists.clear()
    made = _pin_lists[id(written)] = _PinList(written, pins, _by_id(pins))
    return made


def _pin(entry: JsonObject) -> FlowPin:
    if entry.keys() <= _PLAIN_PIN_KEYS:
        get = entry.get
        label, kind, description = get("label", ""), get("type", ""), get("description", "")
        if isinstance(label, str) and isinstance(kind, str) and isinstance(description, str):
            return _plain_pin(str(entry["id"]), label, kind, description)
    return _made_pin(entry)


_PLAIN_PIN_KEYS = frozenset({"id", "label", "type", "description"})


@lru_cache(maxsize=8192)
def _plain_pin(pin_id: str, label: str, kind: str, description: str) -> FlowPin:
    """One object for all pins that say the same: most pins of a flow do."""
    return _made_pin({"id": pin_id, "label": label, "type": kind, "description": description})


def _made_pin(entry: JsonObject) -> FlowPin:
    """A pin without a second validation, which would cost most of the time a big flow takes to show."""
    label, kind, description = entry.get("label"), entry.get("type"), entry.get("description")
    pin = FlowPin.__new__(FlowPin)
    fields = {
        "id": entry["id"],
        "label": label if isinstance(label, str) else "",
        "type": kind if isinstance(kind, str) and kind else "any",
        "description": description if isinstance(description, str) else "",
        "json_schema": entry.get("schema"),
    }
    object.__setattr__(pin, "__dict__", fields)
    object.__setattr__(pin, "__pydantic_fields_set__", set())
    object.__setattr__(pin, "__pydantic_private__", None)
    unknown = entry.keys() - _PIN_KEYS
    object.__setattr__(
        pin, "__pydantic_extra__", {key: entry[key] for key in entry if key in unknown}
    )
    return pin


def _by_id(pins: tuple[FlowPin, ...]) -> dict[str, FlowPin]:
    found: dict[str, FlowPin] = {}
    for pin in pins:
        found.setdefault(pin.id, pin)
    return found


_NO_PINS = _PinList(None, (), {})


def _grouped(edges: tuple[VisualEdge, ...], end: str) -> dict[str, tuple[VisualEdge, ...]]:
    groups: dict[str, list[VisualEdge]] = {}
    for edge in edges:
        groups.setdefault(getattr(edge, end), []).append(edge)
    return {node_id: tuple(group) for node_id, group in groups.items()}
