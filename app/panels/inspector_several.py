"""The inspector of several nodes: what they have in common, changed in all of them as one edit."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.document import edits, pin_edits
from app.document.document import Document
from app.document.overrides import override_edges
from app.document.selection import Selected
from app.document.values import changed
from app.panels.inspector_edits import NodeEdits, param_value
from app.panels.inspector_parts import NodeForms, Section, WireLine, fields_of_inputs, secondary
from app.widgets.fields import Field, FieldSources, field_of_param
from app.widgets.tab_order import order_tabs
from app.widgets.value_form import ValueForm
from runtime.base.json_value import JsonValue
from runtime.base.words import in_sentence, say, say_count
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.node_type import NodeType, Start
from runtime.visualflow.flow import VisualFlow, VisualNode

MOST_EDGES = 30
MOST_COMPARED = 2000
"""Of more nodes than that nothing is compared."""
COUNTED_AT_ONCE = 2000
MIXED = "mixed"


class SeveralPane(NodeForms):
    """Several selected nodes and wires: how many of what, and the values and settings that all of the nodes have.

    A value that differs is empty and marked as mixed; what is typed there goes to all nodes, as one undo step.
    """

    def __init__(
        self,
        document: Document,
        selected: Selected,
        catalogue: Catalogue,
        sources: FieldSources,
        parent: QWidget,
    ) -> None:
        super().__init__(say("Values of all"), say("Settings of all"), parent)
        self._document, self._catalogue, self._sources = document, catalogue, sources
        flow = document.flow
        self.node_ids = tuple(selected.nodes & flow.nodes_by_id.keys())
        wires = (*flow.edges, *override_edges(flow.nodes)) if selected.edges else ()
        edges = [edge for edge in wires if edge.id in selected.edges]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        title = QLabel(_selected_words(len(self.node_ids), len(edges)), self)
        title.setProperty("role", "title")
        layout.addWidget(title)
        self._kinds = Section(say("Types"), self)
        self._kinds.setVisible(bool(self.node_ids))
        layout.addWidget(self._kinds)
        layout.addWidget(self._values_section)
        layout.addWidget(self._settings_section)
        if edges:
            section = Section(say("Wires"), self)
            for edge in edges[:MOST_EDGES]:
                of_wire = NodeEdits(document, edge.source, catalogue, dict)
                line = WireLine(edge, edge.source, flow, of_wire, self)
                line.node_chosen.connect(self.node_chosen)
                section.body.addWidget(line)
            layout.addWidget(section)
        layout.addStretch(1)
        self._values.value_changed.connect(self._set_value)
        self._settings.value_changed.connect(self._set_param)
        for form in (self._values, self._settings):
            form.edit_finished.connect(self._finished)
        self._shown: tuple[list[Field], list[Field]] | None = None
        counting = self._counting_types(flow)
        if len(self.node_ids) > MOST_COMPARED:
            self._work.start(counting, at_once=False)
        else:
            for _part in counting:
                pass
        self.refresh()

    def _counting_types(self, flow: VisualFlow) -> Iterator[None]:
        """Say how many of what type they are."""
        types = Counter[str]()
        for start in range(0, len(self.node_ids), COUNTED_AT_ONCE):
            some = self.node_ids[start : start + COUNTED_AT_ONCE]
            types.update(flow.nodes_by_id[one].type for one in some)
            yield
        for type_id, count in types.most_common(12):
            node_type = self._catalogue.get(type_id)
            name = say(node_type.title) if node_type is not None else type_id
            self._kinds.body.addWidget(secondary(f"{count} \u00d7 {name}", self))

    def refresh(self) -> None:
        """Show the nodes as they stand now; the field being typed in keeps its editor."""
        flow = self._document.flow
        for line in self.findChildren(WireLine):
            line.refresh(flow)
        some = self.node_ids[: MOST_COMPARED + 1]
        nodes = [flow.nodes_by_id[one] for one in some if one in flow.nodes_by_id]
        if len(nodes) < 2 or len(nodes) > MOST_COMPARED:
            self._values_section.hide()
            self._settings_section.hide()
            return
        values = common_values(flow, nodes, self._catalogue)
        settings = common_settings(nodes, self._catalogue)
        fields = ([field for field, _ in values], [field for field, _ in settings])
        if self._shown is not None and _keys(fields) == _keys(self._shown):
            self._values.set_values({field.key: value for field, value in values})
            self._settings.set_values({field.key: value for field, value in settings})
            for form, shown in ((self._values, fields[0]), (self._settings, fields[1])):
                for field in shown:
                    row = form.row(field.key)
                    if row is not None:
                        row.show_label(field.label)
            return
        self._shown = fields
        self._values_section.setVisible(bool(values))
        self._settings_section.setVisible(bool(settings))
        self._work.start(self._filling(values, settings), at_once=False)

    def _filling(
        self,
        values: Sequence[tuple[Field, JsonValue]],
        settings: Sequence[tuple[Field, JsonValue]],
    ) -> Iterator[None]:
        for form, rows in ((self._values, values), (self._settings, settings)):
            given = {field.key: value for field, value in rows}
            fields = [field for field, _ in rows]
            folded = [field.key for field in fields if given[field.key] is None]
            folded = [key for key in folded if not _is_mixed(fields, key)][4:]
            yield from form.filling(
                fields, given, self._sources, folded=folded if form is self._values else ()
            )
        order_tabs(self)

    # ---- edits ------------------------------------------------------------------------------

    def _set_value(self, pin_id: str, value: JsonValue) -> None:
        self._set_in_all(self._values, pin_id, ["pinDefaults", pin_id], value)

    def _set_param(self, path: str, value: JsonValue) -> None:
        self._set_in_all(self._settings, path, path.split("."), value)

    def _set_in_all(self, form: ValueForm, key: str, path: list[str], value: JsonValue) -> None:
        flow = self._document.flow
        kept = edits.ABSENT if value is None else value
        nodes = {
            one: changed(node, data=edits.with_path(node.data, path, kept))
            for one in self.node_ids
            if (node := flow.nodes_by_id.get(one)) is not None
        }
        after = edits.replace_nodes(flow, nodes)
        if form is self._settings:
            after = self._with_pins(after)
        row = form.row(key)
        name = row.field.label.removesuffix(f" · {MIXED}") if row is not None else key
        name, count = in_sentence(name), len(nodes)
        self._document.apply(
            say("Clear {name} of {count} nodes", name=name, count=count)
            if value is None
            else say("Set {name} of {count} nodes", name=name, count=count),
            after,
            ("several", self.node_ids, key),
        )

    def _with_pins(self, flow: VisualFlow) -> VisualFlow:
        """Pins that follow from settings."""
        for one in self.node_ids:
            node = flow.nodes_by_id.get(one)
            node_type = self._catalogue.get(node.type) if node is not None else None
            if node_type is not None and node_type.pins_of is not None:
                flow = pin_edits.with_pins_of_type(flow, one, node_type)
        return flow

    def _finished(self, _key: str) -> None:
        self._document.end_merge()


def common_values(
    flow: VisualFlow, nodes: Sequence[VisualNode], catalogue: Mapping[str, NodeType]
) -> list[tuple[Field, JsonValue]]:
    """Fields for the inputs that all nodes have, of one kind and without a wire, with the value all have, else None."""
    known = {node.id for node in nodes}
    wired = {edge.target_handle for edge in flow.edges if edge.target in known}

    def fields_of(node: VisualNode) -> list[Field]:
        node_type = catalogue.get(node.type)
        if node_type is not None and isinstance(node_type.behaviour, Start):
            return []
        return fields_of_inputs(node, node_type, wired)

    # Nodes that are made alike share their pins.
    alike = list({(node.type, id(node.inputs)): node for node in nodes}.values())
    return _common(nodes, alike, fields_of, lambda node, key: node.pin_defaults.get(key))


def common_settings(
    nodes: Sequence[VisualNode], catalogue: Mapping[str, NodeType]
) -> list[tuple[Field, JsonValue]]:
    """Fields for the settings that all nodes have, with the value all have, else None."""

    def fields_of(node: VisualNode) -> list[Field]:
        node_type = catalogue.get(node.type)
        return [field_of_param(param) for param in node_type.params] if node_type else []

    alike = list({node.type: node for node in nodes}.values())
    return _common(nodes, alike, fields_of, lambda node, key: param_value(node.data, key))


def _common(
    nodes: Sequence[VisualNode],
    alike: Sequence[VisualNode],
    fields_of: Callable[[VisualNode], list[Field]],
    value_of: Callable[[VisualNode, str], JsonValue],
) -> list[tuple[Field, JsonValue]]:
    """What all nodes have; `alike`: one node of each kind that has fields of its own."""
    shared: list[Field] | None = None
    for node in alike:
        fields = fields_of(node)
        if shared is None:
            shared = fields
            continue
        kinds = {field.key: (field.kind, field.choices) for field in fields}
        shared = [one for one in shared if kinds.get(one.key) == (one.kind, one.choices)]
    found: list[tuple[Field, JsonValue]] = []
    for field in shared or ():
        first = value_of(nodes[0], field.key)
        values = (value_of(node, field.key) for node in nodes)
        if all(value == first and type(value) is type(first) for value in values):
            found.append((replace(field, required=False), first))
        else:
            label = f"{field.label} · {MIXED}"
            mixed = replace(field, label=label, placeholder=MIXED, default=None, required=False)
            found.append((mixed, None))
    return found


def _is_mixed(fields: Sequence[Field], key: str) -> bool:
    return any(field.key == key and field.placeholder == MIXED for field in fields)


def _keys(fields: tuple[list[Field], list[Field]]) -> tuple[list[str], list[str]]:
    return [one.key for one in fields[0]], [one.key for one in fields[1]]


def _selected_words(nodes: int, edges: int) -> str:
    counts = [
        say_count(nodes, "1 node", "{count} nodes") if nodes else "",
        say_count(edges, "1 wire", "{count} wires") if edges else "",
    ]
    what = say(" and ").join(filter(None, counts))
    return say("{things} selected", things=what) if what else say("Nothing selected")
