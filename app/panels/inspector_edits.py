"""What the inspector does to a document: each change one labelled, undoable edit, merged while one field is typed in."""

import re

from app.document import edits, pin_edits
from app.document.document import Document
from app.document.fix import Fix, Library
from app.document.fixes import fixes_of
from app.document.measures import words_of_pin
from app.document.values import changed
from app.document.wires import MUTED, with_wire_state
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import in_sentence, say
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.node_type import End, Fan, NodeType, Start
from runtime.nodes.subflow_pins import with_subflow
from runtime.visualflow.flow import FlowPin, VisualFlow, VisualNode
from runtime.visualflow.problem import Problem

FUNCTIONS = "functions"
"""Key of the flow's functions."""
_LETTERED = re.compile(r"[a-z]|p\d+")


class PinRule:
    """Which pins of a node a person may add, rename, retype and remove.

    Attributes:
        is_output: on which side they are.
        is_named: they have names and types of their own; else they are lettered or numbered.
        least: as many data pins stay.
    """

    def __init__(
        self, *, is_output: bool, is_named: bool, least: int, is_branch: bool = False
    ) -> None:
        self.is_output = is_output
        self.is_named = is_named
        self.least = least
        self.is_branch = is_branch

    def pins(self, node: VisualNode) -> list[FlowPin]:
        """The pins the rule is about."""
        side = node.outputs if self.is_output else node.inputs
        if self.is_branch:
            return [pin for pin in side if pin.id.startswith("then:")]
        return [pin for pin in side if not pin.is_exec]


def pin_rule(node_type: NodeType | None) -> PinRule | None:
    """The rule for nodes of a type; None: their pins are fixed, or follow their settings."""
    if node_type is None:
        return None
    behaviour = node_type.behaviour
    if isinstance(behaviour, Fan):
        return PinRule(is_output=True, is_named=False, least=1, is_branch=True)
    own_outputs = [pin for pin in node_type.outputs if not pin.is_exec]
    own_inputs = [pin for pin in node_type.inputs if not pin.is_exec]
    if isinstance(behaviour, Start) and not own_outputs and node_type.pins_of is None:
        return PinRule(is_output=True, is_named=True, least=0)
    if isinstance(behaviour, End) and not own_inputs:
        return PinRule(is_output=False, is_named=True, least=0)
    if node_type.grows:
        lettered = bool(own_inputs) and all(_LETTERED.fullmatch(pin.id) for pin in own_inputs)
        return PinRule(
            is_output=False, is_named=not lettered, least=len(own_inputs) if lettered else 0
        )
    return None


class NodeEdits:
    """Edits of one node of a document.

    Args:
        library: flow id -> flow, where a subflow node finds the flow it calls.
    """

    def __init__(
        self,
        document: Document,
        node_id: str,
        catalogue: Catalogue,
        library: Library,
    ) -> None:
        self._document = document
        self._id = node_id
        self._catalogue = catalogue
        self._library = library
        node = self.node
        self._type = catalogue.get(node.type) if node is not None else None

    def fixes(self, problem: Problem) -> tuple[Fix, ...]:
        """What mends a problem of the node, the likeliest first."""
        return fixes_of(problem, self._document.flow, self._catalogue, self._library)

    @property
    def node(self) -> VisualNode | None:
        """The node as it stands now; None if it is gone."""
        return self._document.flow.nodes_by_id.get(self._id)

    def set_title(self, title: str) -> None:
        """Rename the node."""
        after = edits.rename_node(self._document.flow, self._id, title)
        self._document.apply(
            say("Rename to “{title}”", title=title), after, ("param", self._id, "label")
        )

    def set_value(self, pin_id: str, value: JsonValue) -> None:
        """Give an unwired pin a value; None takes it away."""
        after = edits.set_pin_default(
            self._document.flow, self._id, pin_id, edits.ABSENT if value is None else value
        )
        name = self._name(pin_id)
        self._document.apply(
            say("Clear {name}", name=name) if value is None else say("Set {name}", name=name),
            after,
            ("param", self._id, f"pinDefaults.{pin_id}"),
        )

    def set_expression(self, pin_id: str, text: str) -> None:
        """Give an input a Python expression; empty text takes it away."""
        node = self.node
        if node is None:
            return
        known = node.data.get("pinExpressions")
        texts = {**known, pin_id: text} if isinstance(known, dict) else {pin_id: text}
        kept = {key: one for key, one in texts.items() if one != ""}
        after = edits.set_param(
            self._document.flow, self._id, "pinExpressions", kept or edits.ABSENT
        )
        name = self._name(pin_id)
        self._document.apply(
            say("Set expression of {name}", name=name)
            if text
            else say("Clear expression of {name}", name=name),
            after,
            ("param", self._id, f"pinExpressions.{pin_id}"),
        )

    def keep_value(self, pin_id: str, value: JsonValue) -> None:
        """Give a pin the value of a large window, as an edit of its own."""
        self.end()
        self.set_value(pin_id, value)
        self.end()

    def keep_param(self, path: str, value: JsonValue) -> None:
        """Change a setting to the value of a large window, as an edit of its own."""
        self.end()
        self.set_param(path, path.rpartition(".")[2], value)
        self.end()

    def set_param(self, path: str, label: str, value: JsonValue) -> None:
        """Change a setting, and the pins that follow from it; None takes it away."""
        flow = self._document.flow
        after = edits.set_param(flow, self._id, path, edits.ABSENT if value is None else value)
        if self._type is not None and self._type.pins_of is not None:
            after = pin_edits.with_pins_of_type(after, self._id, self._type)
        child = (
            self._library().get(value) if path == "subflowId" and isinstance(value, str) else None
        )
        node = after.nodes_by_id.get(self._id)
        if child is not None and node is not None:
            after = edits.replace_nodes(after, {self._id: with_subflow(node, child)})
            after = pin_edits.drop_dangling(after, self._id)
        name = in_sentence(label)
        self._document.apply(
            say("Clear {name}", name=name) if value is None else say("Set {name}", name=name),
            after,
            ("param", self._id, path),
        )

    def add_pin(self, rule: PinRule) -> None:
        """Add a pin by a rule."""
        flow, node = self._document.flow, self.node
        if node is None:
            return
        if rule.is_branch:
            after = pin_edits.add_next_branch(flow, self._id)
        elif not rule.is_named:
            kind = self._type.grows if self._type is not None else "any"
            after = pin_edits.add_next_input(flow, self._id, kind)
        else:
            side = node.outputs if rule.is_output else node.inputs
            taken = {pin.id for pin in side}
            number = 1
            while f"value_{number}" in taken:
                number += 1
            kind = (self._type.grows if self._type is not None else "") or "string"
            pin: JsonObject = {"id": f"value_{number}", "label": f"value_{number}", "type": kind}
            after = pin_edits.add_pin(flow, self._id, pin, is_output=rule.is_output)
        self._document.apply(say("Add pin"), after)

    def remove_pin(self, rule: PinRule, pin_id: str) -> None:
        """Remove a pin with its wires and value."""
        after = pin_edits.remove_pin(
            self._document.flow, self._id, pin_id, is_output=rule.is_output
        )
        self._document.apply(say("Remove {name}", name=self._name(pin_id)), after)

    def rename_pin(self, rule: PinRule, pin_id: str, new_id: str) -> bool:
        """Rename a pin; False if the name is taken or empty."""
        new_id = new_id.strip()
        if new_id == pin_id:
            return True
        after = pin_edits.rename_pin(
            self._document.flow, self._id, pin_id, new_id, is_output=rule.is_output
        )
        return bool(new_id) and self._document.apply(
            say("Rename {pin_id} to {new_id}", pin_id=pin_id, new_id=new_id), after
        )

    def retype_pin(self, rule: PinRule, pin_id: str, pin_type: str) -> None:
        """Give a pin another type."""
        after = pin_edits.set_pin_type(
            self._document.flow, self._id, pin_id, pin_type, is_output=rule.is_output
        )
        self._document.apply(
            say("Make {pin_id} {pin_type}", pin_id=pin_id, pin_type=pin_type), after
        )

    def move_pin(self, rule: PinRule, pin_id: str, by: int) -> None:
        """Move a pin up (-1) or down (1)."""
        after = pin_edits.move_pin(
            self._document.flow, self._id, pin_id, by, is_output=rule.is_output
        )
        self._document.apply(say("Move {pin_id}", pin_id=pin_id), after)

    def mute_wire(self, edge_id: str, *, wanted: bool) -> None:
        """Detach a wire of the node from runs, or attach it again."""
        state = True if wanted else edits.ABSENT
        after = with_wire_state(self._document.flow, [edge_id], MUTED, state)
        self._document.apply(say("Mute wire") if wanted else say("Unmute wire"), after)

    def remove_wire(self, edge_id: str) -> None:
        """Remove a wire of the node."""
        self._document.apply(say("Remove wire"), edits.remove_edges(self._document.flow, [edge_id]))

    def end(self) -> None:
        """The field being typed in lost the focus: the next change is a step of its own."""
        self._document.end_merge()

    def _name(self, pin_id: str) -> str:
        node = self.node
        pin = (node.input(pin_id) or node.output(pin_id)) if node is not None else None
        return words_of_pin(pin) if pin is not None else pin_id


def param_value(data: JsonObject, path: str) -> JsonValue:
    """The value at a dotted path of a node's data; None if it is not there."""
    value: JsonValue = data
    for key in path.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value


def set_flow_property(document: Document, key: str, label: str, value: JsonValue) -> None:
    """Change name, description, entry node, interfaces, functions or a run switch (`runSettings.<name>`) of the flow."""
    group, _, switch = key.partition(".")
    if switch:
        after = edits.set_flow_switch(document.flow, group, switch, value)
        document.apply(say("Set {name}", name=in_sentence(label)), after, ("param", "", key))
        return
    if key == FUNCTIONS:
        after = edits.set_functions(document.flow, value if isinstance(value, str) else "")
        document.apply(say("Set {name}", name=in_sentence(label)), after, ("param", "", key))
        return
    taken: JsonValue = value
    if key == "interfaces":
        taken = tuple(one for one in value or () if one)
    elif key in ("name", "description"):
        taken = value or ""
    after = changed(document.flow, **{key: taken or None if key == "entry_node" else taken})
    document.apply(say("Set {name}", name=in_sentence(label)), after, ("param", "", key))


def variable_names(flow: VisualFlow) -> list[str]:
    """Names of the variables a flow declares or writes, each once, in order."""
    names: dict[str, None] = {}
    for node in flow.nodes:
        if "var" not in node.type:
            continue
        declared = param_value(node.data, "literalValue.name")
        for found in (declared, node.pin_defaults.get("name")):
            if isinstance(found, str) and found.strip():
                names[found] = None
    return [*names]


def sample_values(flow: VisualFlow) -> JsonObject:
    """Values a flow's variables begin with, by name: what previews fill in."""
    found: JsonObject = {}
    for node in flow.nodes:
        if "var" in node.type:
            name, default = (
                param_value(node.data, f"literalValue.{key}") for key in ("name", "default")
            )
            if isinstance(name, str) and default is not None:
                found.setdefault(name, default)
        if node.type == "on_flow_start":
            for pin_id, value in node.pin_defaults.items():
                found.setdefault(pin_id, value)
    return found
