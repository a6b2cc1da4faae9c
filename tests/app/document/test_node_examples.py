"""Every node type has an example that can be inserted, compiles, and, where it needs no world, runs."""

import pytest

from app.document import edits
from app.document.node_examples import examples_of
from app.main_window.flows.example_flows import example_paths
from runtime.host import HostSettings, open_host
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from runtime.nodes.node_type import Pure
from runtime.visualflow.codec import load_flow
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Severity

CATALOGUE = builtin_catalogue()
OFFERED = [one.id for one in CATALOGUE.values() if not one.is_hidden]


@pytest.mark.parametrize("type_id", OFFERED)
def test_the_sample_has_the_node_and_no_errors(type_id):
    example = examples_of(type_id, CATALOGUE)[0]
    assert example.flow.nodes_by_id[example.node_id].type == type_id
    errors = [p.text for p in check_flow(example.flow, CATALOGUE) if p.severity is Severity.ERROR]
    assert errors == [] or type_id == "subflow", "a subflow is for the person to choose"
    assert len(example.flow.edges) >= 1


def test_uses_in_known_flows_follow():
    flows = [load_flow(path) for path in example_paths()]
    found = examples_of("ask_user", CATALOGUE, flows)
    assert len(found) >= 2
    assert found[1].title.startswith("From “")
    for example in found:
        kept = set(example.flow.nodes_by_id)
        assert all({e.source, e.target} <= kept for e in example.flow.edges)
    assert examples_of("no such type", CATALOGUE, flows) == ()


def test_an_example_can_be_inserted_twice():
    example = examples_of("concat", CATALOGUE)[0]
    flow = VisualFlow(id="f")
    for _ in range(2):
        flow, renamed = edits.insert_fragment(flow, example.flow.nodes, example.flow.edges)
    assert len(flow.nodes) == 2 * len(example.flow.nodes)
    assert len(flow.edges) == 2 * len(example.flow.edges)
    assert set(renamed.values()) <= set(flow.nodes_by_id)


def test_the_samples_of_values_run_and_give_a_result(tmp_path):
    host = open_host(HostSettings(data_folder=tmp_path / "d", default_workspace=tmp_path / "w"))
    values = [one for one in OFFERED if isinstance(CATALOGUE[one].behaviour, Pure)]
    try:
        runs = {one: host.start(examples_of(one, CATALOGUE)[0].flow, {}) for one in values}
        waiting = dict(runs)
        while waiting:
            for one, run_id in list(waiting.items()):
                if host.get_run(run_id).status.is_terminal:
                    waiting.pop(one)
        failed = {
            one: host.get_run(run).error for one, run in runs.items() if host.get_run(run).error
        }
        assert failed == {}
    finally:
        host.close()
