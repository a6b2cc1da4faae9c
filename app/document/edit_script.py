"""Edits of a flow as JSON: the small language an assistant answers in, carried out by the document's own commands."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from app.document import edits, pin_edits
from app.document.joining import Allowed, PinRef, may_join
from app.document.measures import size_of
from runtime.base.errors import FlowError, NotJsonError
from runtime.base.json_value import check_json
from runtime.nodes.catalogue import new_node
from runtime.nodes.node_type import NodeType, Param
from runtime.visualflow.flow import Position, VisualFlow, VisualNode
from runtime.visualflow.pins import PIN_TYPES

MAX_EDITS = 300
MAX_TEXT = 20_000
MAX_VALUE_CHARS = 200_000
GAP_X, GAP_Y = 72.0, 32.0

_Name: TypeAlias = Annotated[str, Field(min_length=1, max_length=200)]
_Text: TypeAlias = Annotated[str, Field(max_length=MAX_TEXT)]


class EditScriptError(FlowError, ValueError):
    """A script is malformed, or an edit of it cannot be carried out; `where` names the edit."""


class _Edit(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)


class AddNode(_Edit):
    """Place a node. `id` names it within the script; values go to pins, settings to paths of its data."""

    do: Literal["add_node"]
    id: _Name
    type: _Name
    title: _Text = ""
    values: dict[_Name, JsonValue] = Field(default_factory=dict)
    settings: dict[_Name, JsonValue] = Field(default_factory=dict)


class RemoveNode(_Edit):
    """Take a node out, with its wires."""

    do: Literal["remove_node"]
    id: _Name


class RenameNode(_Edit):
    """Give a node another title."""

    do: Literal["rename_node"]
    id: _Name
    title: Annotated[str, Field(min_length=1, max_length=MAX_TEXT)]


class SetValue(_Edit):
    """Set the value of an input that no wire feeds."""

    do: Literal["set_value"]
    id: _Name
    pin: _Name
    value: JsonValue


class SetSetting(_Edit):
    """Set one of the settings that the node's type has."""

    do: Literal["set_setting"]
    id: _Name
    path: _Name
    value: JsonValue


class AddPin(_Edit):
    """Give a node one more pin."""

    do: Literal["add_pin"]
    id: _Name
    side: Literal["input", "output"]
    pin: _Name
    type: _Name


class Connect(_Edit):
    """Wire an output to an input."""

    do: Literal["connect"]
    source: _Name = Field(alias="from")
    target: _Name = Field(alias="to")


class Disconnect(_Edit):
    """Take a wire out."""

    do: Literal["disconnect"]
    source: _Name = Field(alias="from")
    target: _Name = Field(alias="to")


class SetFlow(_Edit):
    """Give the flow another name or description."""

    do: Literal["set_flow"]
    name: _Text | None = None
    description: _Text | None = None


AnyEdit: TypeAlias = (
    AddNode
    | RemoveNode
    | RenameNode
    | SetValue
    | SetSetting
    | AddPin
    | Connect
    | Disconnect
    | SetFlow
)


class EditScript(_Edit):
    """What to do, in order, and in a few words why.

    Attributes:
        summary: what a person reads; becomes the label of the undo step.
        edits: empty: nothing is to be done, the summary answers the question.
    """

    summary: Annotated[str, Field(min_length=1, max_length=2000)]
    edits: Annotated[
        tuple[Annotated[AnyEdit, Field(discriminator="do")], ...], Field(max_length=MAX_EDITS)
    ] = ()


def read_script(value: Any) -> EditScript:
    """A script from parsed JSON.

    Raises:
        EditScriptError: it does not follow the language; names the first place that does not.
    """
    remedy = "answer with one JSON object: {summary, edits}"
    if not isinstance(value, dict):
        raise EditScriptError("answer", "there is no JSON object in it", remedy)
    try:
        check_json(value)
    except NotJsonError as error:
        raise EditScriptError("answer", error.problem, remedy) from error
    listed = value.get("edits")
    if isinstance(listed, list):  # pydantic's strict mode wants a tuple
        value = {**value, "edits": tuple(listed)}
    try:
        return EditScript.model_validate(value)
    except ValidationError as error:
        first = error.errors()[0]
        raise EditScriptError(_place(first["loc"]), first["msg"].lower(), remedy) from error


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a script makes of a flow.

    Attributes:
        flow: the flow after all edits; the one before is untouched.
        added: ids of new nodes.
    """

    flow: VisualFlow
    added: tuple[str, ...]


def carry_out(flow: VisualFlow, script: EditScript, catalogue: Mapping[str, NodeType]) -> Outcome:
    """Carry out all edits, or none.

    Raises:
        EditScriptError: one of them names what is not there, or the rules of the canvas forbid it.
    """
    work = _Work(flow, catalogue)
    for number, edit in enumerate(script.edits, 1):
        try:
            work.do(edit)
        except _RefusedEditError as refusal:
            raise EditScriptError(
                f"edit {number} ({edit.do})", refusal.problem, refusal.remedy
            ) from None
    return Outcome(work.placed(), tuple(work.added))


class _RefusedEditError(Exception):
    def __init__(self, problem: str, remedy: str = "") -> None:
        super().__init__(problem)
        self.problem, self.remedy = problem, remedy


class _Work:
    """A flow on its way through a script."""

    def __init__(self, flow: VisualFlow, catalogue: Mapping[str, NodeType]) -> None:
        self.flow = flow
        self.added: list[str] = []
        self._catalogue = catalogue
        self._names: dict[str, str] = {}

    def do(self, edit: AnyEdit) -> None:
        """Carry out one edit."""
        acts: dict[type[_Edit], Callable[[Any], None]] = {
            AddNode: self._add_node,
            RemoveNode: self._remove_node,
            RenameNode: self._rename_node,
            SetValue: self._set_value,
            SetSetting: self._set_setting,
            AddPin: self._add_pin,
            Connect: self._connect,
            Disconnect: self._disconnect,
            SetFlow: self._set_flow,
        }
        acts[type(edit)](edit)

    def placed(self) -> VisualFlow:
        """The flow with its new nodes beside those they are wired to, where nothing is covered."""
        flow = self.flow
        known = {node.id for node in flow.nodes if node.id not in self.added}
        for node_id in self.added:
            place = _beside(flow, flow.nodes_by_id[node_id], known)
            flow = edits.move_nodes(flow, {node_id: place})
            known.add(node_id)
        return flow

    def _add_node(self, edit: AddNode) -> None:
        node_type = self._catalogue.get(edit.type)
        if node_type is None:
            raise _RefusedEditError(
                f"there is no node type “{edit.type}”", "use one of the types listed"
            )
        if edit.id in self._names or edit.id in self.flow.nodes_by_id:
            raise _RefusedEditError(f"the id “{edit.id}” is taken", "choose another one")
        node_id = edits.next_node_id(self.flow)
        self._names[edit.id] = node_id
        self.flow = edits.add_node(self.flow, new_node(node_type, node_id, Position(x=0.0, y=0.0)))
        self.added.append(node_id)
        if edit.title:
            self.flow = edits.rename_node(self.flow, node_id, edit.title)
        for path, value in edit.settings.items():
            self._put_setting(node_id, path, value)
        for pin, value in edit.values.items():
            self._put_value(node_id, pin, value)

    def _remove_node(self, edit: RemoveNode) -> None:
        node = self._node(edit.id)
        self.flow = edits.remove(self.flow, [node.id])
        if node.id in self.added:
            self.added.remove(node.id)

    def _rename_node(self, edit: RenameNode) -> None:
        self.flow = edits.rename_node(self.flow, self._node(edit.id).id, edit.title)

    def _set_value(self, edit: SetValue) -> None:
        self._put_value(self._node(edit.id).id, edit.pin, edit.value)

    def _set_setting(self, edit: SetSetting) -> None:
        self._put_setting(self._node(edit.id).id, edit.path, edit.value)

    def _add_pin(self, edit: AddPin) -> None:
        node = self._node(edit.id)
        is_output = edit.side == "output"
        if edit.type not in PIN_TYPES:
            raise _RefusedEditError(
                f"there is no pin type “{edit.type}”", f"one of {', '.join(PIN_TYPES)}"
            )
        pins = node.outputs if is_output else node.inputs
        if any(pin.id == edit.pin for pin in pins):
            return  # it is there already: nothing to do
        node_type = self._catalogue.get(node.type)
        may_grow = node.type in _OWN_PINS or (
            node_type is not None and bool(node_type.grows) and not is_output
        )
        if not may_grow:
            raise _RefusedEditError(
                f"“{node.title}” takes no more {edit.side}s", "use its own pins"
            )
        pin = {"id": edit.pin, "label": edit.pin, "type": edit.type}
        self.flow = pin_edits.add_pin(self.flow, node.id, pin, is_output=is_output)

    def _connect(self, edit: Connect) -> None:
        start, end = self._pin(edit.source, is_output=True), self._pin(edit.target, is_output=False)
        verdict = may_join(self.flow, start, end)
        if not isinstance(verdict, Allowed):
            raise _RefusedEditError(
                f"{edit.source} may not be wired to {edit.target}: {verdict.reason}"
            )
        joined = edits.add_edge(self.flow, start, end, verdict.replaces, verdict.route_key)
        self.flow = edits.with_fresh_routes(joined, [end.node_id])

    def _disconnect(self, edit: Disconnect) -> None:
        start, end = self._pin(edit.source, is_output=True), self._pin(edit.target, is_output=False)
        gone = [
            edge.id
            for edge in self.flow.edges_out_of.get(start.node_id, ())
            if (edge.source_handle, edge.target, edge.target_handle)
            == (start.pin_id, end.node_id, end.pin_id)
        ]
        if not gone:
            raise _RefusedEditError(f"no wire runs from {edit.source} to {edit.target}")
        self.flow = edits.remove_edges(self.flow, gone)

    def _set_flow(self, edit: SetFlow) -> None:
        given = {"name": edit.name, "description": edit.description}
        wanted = {key: value for key, value in given.items() if value is not None}
        self.flow = edits.set_flow_properties(self.flow, **wanted)

    # -- what names stand for

    def _node(self, name: str) -> VisualNode:
        node = self.flow.nodes_by_id.get(self._names.get(name, name))
        if node is None:
            raise _RefusedEditError(
                f"there is no node “{name[:80]}”", "use ids of the flow, or of nodes added before"
            )
        return node

    def _pin(self, text: str, *, is_output: bool) -> PinRef:
        """`node.pin`; ids may hold dots themselves."""
        for place, char in enumerate(text):
            if char == "." and self._names.get(text[:place], text[:place]) in self.flow.nodes_by_id:
                node = self._node(text[:place])
                pin = text[place + 1 :]
                known = node.output(pin) if is_output else node.input(pin)
                if known is None:
                    side = node.outputs if is_output else node.inputs
                    names = ", ".join(one.id for one in side) or "none"
                    word = "output" if is_output else "input"
                    raise _RefusedEditError(
                        f"“{node.title}” has no {word} “{pin[:80]}”", f"its {word}s: {names}"
                    )
                return PinRef(node.id, pin, is_output)
        raise _RefusedEditError(f"“{text[:80]}” names no pin of the flow", "write node.pin")

    def _put_value(self, node_id: str, pin: str, value: JsonValue) -> None:
        node = self.flow.nodes_by_id[node_id]
        known = node.input(pin)
        if known is None or known.is_exec:
            names = ", ".join(one.id for one in node.inputs if not one.is_exec) or "none"
            raise _RefusedEditError(
                f"“{node.title}” has no input “{pin[:80]}”", f"its inputs: {names}"
            )
        _check_size(value)
        self.flow = edits.set_pin_default(self.flow, node_id, pin, value)

    def _put_setting(self, node_id: str, path: str, value: JsonValue) -> None:
        node = self.flow.nodes_by_id[node_id]
        node_type = self._catalogue.get(node.type)
        params: Sequence[Param] = node_type.params if node_type is not None else ()
        if path not in [param.path for param in params]:
            names = ", ".join(param.path for param in params) or "none"
            raise _RefusedEditError(
                f"“{node.title}” has no setting “{path[:80]}”", f"its settings: {names}"
            )
        _check_size(value)
        self.flow = edits.set_param(self.flow, node_id, path, value)


_OWN_PINS = frozenset({"on_flow_start", "on_flow_end", "make_object", "code", "subflow"})
"""Node types whose pins a person names."""


def _check_size(value: JsonValue) -> None:
    if len(str(value)) > MAX_VALUE_CHARS:
        raise _RefusedEditError("the value is too long", f"at most {MAX_VALUE_CHARS} characters")


def _place(path: Sequence[int | str]) -> str:
    """Where a script is malformed, for a person: `edit 3 (connect), from`."""
    if len(path) > 1 and path[0] == "edits" and isinstance(path[1], int):
        rest = [str(part) for part in path[2:]]
        kind = f" ({rest[0]})" if rest else ""
        return f"edit {path[1] + 1}{kind}" + (f", {'.'.join(rest[1:])}" if rest[1:] else "")
    return ".".join(map(str, path)) or "answer"


_Box: TypeAlias = tuple[float, float, float, float]


def _box(node: VisualNode) -> _Box:
    width, height = size_of(node)
    return node.position.x, node.position.y, width, height


def _beside(flow: VisualFlow, node: VisualNode, known: Collection[str]) -> tuple[float, float]:
    """Right of what comes before, else left of what comes after, else below all; then down to where it is free.

    Args:
        known: ids of nodes that have their place.
    """
    taken = [_box(flow.nodes_by_id[node_id]) for node_id in known]
    before = [e.source for e in flow.edges_into.get(node.id, ()) if e.source in known]
    after = [e.target for e in flow.edges_out_of.get(node.id, ()) if e.target in known]
    width, height = size_of(node)
    if before:
        x, y, other_width, _ = _box(flow.nodes_by_id[before[0]])
        x += other_width + GAP_X
    elif after:
        x, y, _, _ = _box(flow.nodes_by_id[after[0]])
        x -= width + GAP_X
    else:
        x = min((box[0] for box in taken), default=0.0)
        y = max((box[1] + box[3] + GAP_Y for box in taken), default=0.0)
    x, y = round(x / 16) * 16.0, round(y / 16) * 16.0
    while any(_covers((x, y, width, height), box) for box in taken):
        y += 16.0
    return x, y


def _covers(one: _Box, other: _Box) -> bool:
    return (
        one[0] < other[0] + other[2] + GAP_Y
        and other[0] < one[0] + one[2] + GAP_Y
        and one[1] < other[1] + other[3] + GAP_Y
        and other[1] < one[1] + one[3] + GAP_Y
    )
