"""The catalogue against the recorded palette, and what every entry must fulfil."""

import json
import re
from pathlib import Path

import orjson
import pytest

from runtime.base.errors import CatalogueError
from runtime.base.json_value import check_json
from runtime.nodes.catalogue import Catalogue, builtin_catalogue, new_node
from runtime.nodes.check import check_flow
from runtime.nodes.node_type import Category, Start
from runtime.nodes.normalise import normalise
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.flow import Position, VisualEdge, VisualFlow
from runtime.visualflow.pins import FILE_COLORS
from runtime.visualflow.problem import Severity
from runtime.visualflow_compiler.compile import compile_visualflow

ROOT = Path(__file__).resolve().parents[3]
CATALOG = ROOT.parent / "shared" / "spec" / "node_catalog.json"
TEMPLATES = json.loads(CATALOG.read_text())["templates"] if CATALOG.exists() else []
TYPES = list(builtin_catalogue().values())


def pins_of(pins):
    return [(pin.id, pin.label or ("" if pin.is_exec else pin.id), pin.type) for pin in pins]


@pytest.mark.skipif(
    not TEMPLATES, reason="shared/spec/node_catalog.json is not beside the repository"
)
@pytest.mark.parametrize(
    "template", TEMPLATES, ids=lambda template: f"{template['type']}-{template['label']}"
)
def test_palette_entry_is_that_of_the_reference(template):
    node_type = builtin_catalogue()[template["type"]]
    outputs, color, category = node_type.outputs, node_type.color, node_type.category
    data = dict(node_type.new_data)
    if node_type.title != template["label"]:
        preset = {preset.title: preset for preset in node_type.presets}[template["label"]]
        outputs, color, category = preset.outputs, preset.color, preset.category
        data.update(preset.new_data)
    recorded = [
        [(pin["id"], pin["label"], pin["type"]) for pin in template[side]]
        for side in ("inputs", "outputs")
    ]
    assert [pins_of(node_type.inputs), pins_of(outputs)] == recorded
    assert color == template["headerColor"]
    assert category == template["category"]
    assert node_type.is_hidden == template.get("hiddenInPalette", False)
    data.pop("codeBody", None)
    template["data_defaults"].pop("codeBody", None)
    assert data == template["data_defaults"]


@pytest.mark.parametrize("node_type", TYPES, ids=lambda node_type: node_type.id)
class TestEveryNodeType:
    """Runs for each entry: a new node is tested by being there."""

    def test_it_has_a_name_and_a_sentence(self, node_type):
        assert re.fullmatch(r"[a-z][a-z0-9_]*", node_type.id)
        assert node_type.title.strip()
        assert node_type.doc.endswith(".")
        assert isinstance(node_type.category, Category)
        assert re.fullmatch(r"#[0-9A-F]{6}", node_type.color)

    def test_its_icon_is_bundled(self, node_type):
        assert (ROOT / "resources" / "icons" / f"{node_type.icon}.svg").exists(), node_type.icon

    def test_pin_ids_are_unique_and_types_known(self, node_type):
        for side in (node_type.inputs, node_type.outputs, *(p.outputs for p in node_type.presets)):
            ids = [pin.id for pin in side]
            assert len(ids) == len(set(ids))
            assert all(pin.type in FILE_COLORS for pin in side)

    def test_control_pins_come_first_among_the_inputs(self, node_type):
        flags = [pin.is_exec for pin in node_type.inputs]
        assert flags == sorted(flags, reverse=True)
        assert flags.count(True) <= 1

    def test_settings_and_new_data_are_json(self, node_type):
        check_json(node_type.new_data)
        for param in node_type.params:
            check_json(param.default)
            assert param.path.strip(".") == param.path != ""
            assert not param.choices or param.default in param.choices

    def test_defaults_belong_to_pins(self, node_type):
        pins = {pin.id for pin in node_type.inputs + node_type.outputs}
        if not node_type.is_hidden:  # text_to_video has defaults for pins it lost
            assert set(node_type.new_data.get("pinDefaults", {})) <= pins

    def test_a_new_node_is_written_and_read_back_the_same(self, node_type):
        for preset in (None, *node_type.presets):
            node = new_node(node_type, "n1", Position(x=1, y=2), preset)
            flow = VisualFlow(id="f", nodes=(node,))
            assert load_flow(dump_flow(flow)) == flow
            assert node.type == node.data["nodeType"] == node_type.id

    def test_new_nodes_share_nothing(self, node_type):
        first = new_node(node_type, "a", Position())
        before = orjson.dumps(first.data)
        second = new_node(node_type, "b", Position())
        for value in second.data.values():
            if isinstance(value, dict | list):
                value.clear()
        assert orjson.dumps(first.data) == before
        assert orjson.dumps(new_node(node_type, "c", Position()).data) == before

    def test_it_has_the_pins_it_says_for_a_new_node(self, node_type):
        if node_type.pins_of is None:
            return
        node = new_node(node_type, "n1", Position())
        inputs, outputs = node_type.pins_of(node)
        assert {pin.id for pin in inputs} >= {pin.id for pin in node_type.inputs}
        assert {pin.id for pin in outputs} >= {pin.id for pin in node_type.outputs}


def test_former_ids_lead_to_the_type_of_today():
    assert builtin_catalogue()["image_upscale"].id == "upscale_image"


def test_two_entries_of_one_id_are_refused():
    with pytest.raises(CatalogueError):
        Catalogue([TYPES[0], TYPES[0]])


NEEDS = {"prompt": "x", "text": "x", "content": "x", "name": "x", "expression": "1"}
INTERNAL = {"join_exec", "path_mux"}
"""Made by the compiler; a file does not hold them."""


@pytest.mark.parametrize(
    "node_type", [entry for entry in TYPES if entry.id not in INTERNAL], ids=lambda entry: entry.id
)
def test_the_smallest_flow_with_it_checks_and_compiles(node_type):
    node = new_node(node_type, "n", Position())
    needed = {
        pin.id: NEEDS.get(pin.id, {"$artifact": "a"} if "artifact" in pin.type else "x")
        for pin in node_type.inputs
        if pin.required
    }
    defaults = {**node.pin_defaults, **needed}
    data = {**node.data, "pinDefaults": defaults} if defaults else node.data
    node = node.model_copy(update={"data": data})
    start = new_node(builtin_catalogue()["on_flow_start"], "start", Position())
    wires = []
    if any(pin.id == "exec-in" for pin in node_type.inputs):
        wires.append(
            VisualEdge(
                id="e",
                source="start",
                source_handle="exec-out",
                target="n",
                target_handle="exec-in",
            )
        )
    is_trigger = isinstance(node_type.behaviour, Start)
    flow = VisualFlow(
        id="f",
        nodes=(node,) if is_trigger else (start, node),
        edges=tuple(wires),
        entry_node="n" if is_trigger else "start",
    )
    problems = check_flow(flow, builtin_catalogue())
    assert [problem for problem in problems if problem.severity is Severity.ERROR] == []
    assert compile_visualflow(flow).entry_node == flow.entry_node
    assert normalise(flow, builtin_catalogue())[0] == flow
