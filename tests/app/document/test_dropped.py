import pytest

from app.document.dropped import (
    DroppedFile,
    file_node,
    is_address,
    looks_like_text,
    with_address,
    with_files,
)
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.flow import VisualFlow

CATALOGUE = builtin_catalogue()


@pytest.mark.parametrize(
    ("name", "type_id"),
    [
        ("photo.PNG", "import_workspace_file"),
        ("song.mp3", "import_workspace_file"),
        ("paper.pdf", "read_pdf"),
        ("notes.md", "read_file"),
        ("table.csv", "read_file"),
        ("data.json", "read_file"),
        ("Makefile", "read_file"),
        ("archive.zip", "import_workspace_file"),
    ],
)
def test_the_name_of_a_file_says_what_takes_it(name, type_id):
    assert file_node(DroppedFile(name))[0] == type_id


def test_a_look_into_a_file_beats_its_name():
    assert file_node(DroppedFile("notes", is_text=False))[0] == "import_workspace_file"
    assert file_node(DroppedFile("odd.xyz", is_text=True))[0] == "read_file"
    assert file_node(DroppedFile("any", is_folder=True)) == ("list_folder_files", "folder_path")


def test_text_is_known_by_its_first_bytes():
    assert looks_like_text("grün".encode() * 3)
    assert looks_like_text("ü".encode() * 50 + b"\xc3")
    assert not looks_like_text(b"\x89PNG\r\n\x1a\n\0")
    assert not looks_like_text(b"\xff\xfe\xfd and more than that")


def test_files_stand_below_each_other():
    flow, fresh = with_files(
        VisualFlow(id="f"), [DroppedFile("a.txt"), DroppedFile("b.png")], (10.0, 20.0), CATALOGUE
    )
    first, second = (flow.nodes_by_id[node_id] for node_id in fresh)
    assert second.position.y > first.position.y + 60
    assert second.pin_defaults["file_path"] == "b.png"


def test_an_address_becomes_a_call_of_the_web_tool():
    assert is_address(" https://example.org/a ")
    assert not is_address("see https://example.org")
    flow, fresh = with_address(VisualFlow(id="f"), "https://example.org", (0.0, 0.0), CATALOGUE)
    given, call = (flow.nodes_by_id[node_id] for node_id in fresh)
    assert given.data["toolParametersConfig"] == {"tool": "fetch_url"}
    assert given.pin_defaults["url"] == "https://example.org"
    assert flow.edges[0].target == call.id
