"""Subflows are found in open documents, beside the file, and among the examples."""

import pytest

from app.main_window.flows.example_flows import example_folder, example_path, example_paths
from app.main_window.flows.flow_library import FlowLibrary
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.flow import VisualFlow


def saved(folder, name, flow_id, title="t"):
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(dump_flow(VisualFlow(id=flow_id, name=title)))
    return path


def test_a_flow_is_found_by_its_id_whatever_its_file_is_called(tmp_path):
    saved(tmp_path, "anything.json", "abc")
    library = FlowLibrary(folders=[tmp_path])
    assert library["abc"].id == "abc"
    assert library.path_of("abc") == tmp_path / "anything.json"
    assert list(library) == ["abc"]


def test_open_documents_win_over_files_and_nearer_folders_over_farther(tmp_path):
    saved(tmp_path / "near", "x.json", "x", "near")
    saved(tmp_path / "far", "x.json", "x", "far")
    saved(tmp_path / "far", "y.json", "y", "far")
    library = FlowLibrary([VisualFlow(id="y", name="open")], [tmp_path / "near", tmp_path / "far"])
    assert (library["x"].name, library["y"].name) == ("near", "open")


def test_what_is_not_a_flow_is_not_in_the_library(tmp_path):
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "other.json").write_text('{"id": "other"}')
    library = FlowLibrary(folders=[tmp_path, tmp_path / "missing"])
    assert list(library) == []
    assert "other" not in library
    assert library.get("../etc/passwd") is None
    with pytest.raises(KeyError):
        library["other"]


@pytest.mark.parametrize("path", example_paths(), ids=lambda path: path.stem)
def test_examples_open_with_names_and_come_back_from_disk_the_same(path):
    flow = load_flow(path)
    assert flow.name
    assert flow.description
    assert all(node.title for node in flow.nodes)
    assert load_flow(path).model_dump() == flow.model_dump()


def test_the_subflow_example_finds_its_child_among_the_examples():
    library = FlowLibrary(folders=[example_folder()])
    parent = load_flow(example_path("subflow"))
    child = next(n for n in parent.nodes if n.type == "subflow").data["subflowId"]
    assert library[child].name == "Shout"
