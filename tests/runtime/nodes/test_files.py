import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from runtime.base.errors import ArtifactError, FlowError, WorkspaceError
from runtime.nodes import artifacts, files, folders, pdf_files
from runtime.nodes.artifacts import MAX_INLINE_TEXT_BYTES
from runtime.nodes.node_type import Act
from runtime.visualflow.flow import VisualNode

TYPES = {
    entry.id: entry for room in (files, folders, artifacts, pdf_files) for entry in room.NODE_TYPES
}


@dataclass
class Facts:
    artifact_id: str
    content_type: str
    size_bytes: int
    tags: dict[str, str]


@dataclass
class Kept:
    metadata: Facts
    content: bytes


@dataclass
class DictArtifacts:
    kept: dict[str, Kept] = field(default_factory=dict)

    def store(self, content, *, content_type="application/octet-stream", run_id=None, tags=None):
        facts = Facts(f"a{len(self.kept)}", content_type, len(content), dict(tags or {}))
        self.kept[facts.artifact_id] = Kept(facts, content)
        return facts

    def load(self, artifact_id):
        return self.kept.get(artifact_id)


@dataclass
class View:
    vars: dict[str, Any]
    artifacts: DictArtifacts | None = field(default_factory=DictArtifacts)
    node: VisualNode = field(default_factory=lambda: VisualNode(id="n", type="t"))
    flow_id: str = "f"
    run_id: str = "r"

    def now_iso(self) -> str:
        return ""

    def is_wired(self, pin_id: str) -> bool:
        return False

    def is_read(self, pin_id: str) -> bool:
        return False


@pytest.fixture
def view(tmp_path) -> View:
    return View({"workspace_root": str(tmp_path)})


def act(type_id: str, view: View, **inputs: Any) -> Any:
    behaviour = TYPES[type_id].behaviour
    assert isinstance(behaviour, Act)
    return behaviour.act(inputs, view)


def test_json_is_pretty_printed_and_parsed_back(view, tmp_path):
    written = act("write_file", view, file_path="d/o.json", content='{"a": 1}')
    assert written == {"bytes": 13, "file_path": "d/o.json"}
    assert (tmp_path / "d/o.json").read_text() == '{\n  "a": 1\n}\n'
    assert act("read_file", view, file_path="d/o.json") == {
        "content": {"a": 1},
        "file_path": "d/o.json",
    }


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (None, ""),
        ("héé", "héé"),
        ({"a": [1]}, '{\n  "a": [\n    1\n  ]\n}'),
        (True, "True"),
        (2.5, "2.5"),
    ],
)
def test_other_files_get_text(view, tmp_path, content, text):
    written = act("write_file", view, file_path="o.txt", content=content)
    assert (tmp_path / "o.txt").read_text("utf-8") == text
    assert written["bytes"] == len(text.encode())


def test_text_that_looks_like_json_is_parsed_if_it_can_be(view, tmp_path):
    (tmp_path / "a.txt").write_text(" [1, 2]")
    (tmp_path / "b.txt").write_text("{no json")
    assert act("read_file", view, file_path="a.txt")["content"] == [1, 2]
    assert act("read_file", view, file_path="b.txt")["content"] == "{no json"


def test_bad_json_for_a_json_file_leaves_the_old_one(view, tmp_path):
    (tmp_path / "o.json").write_text("{}")
    with pytest.raises(WorkspaceError, match="not valid JSON"):
        act("write_file", view, file_path="o.json", content="{oops")
    assert (tmp_path / "o.json").read_text() == "{}"
    assert [path.name for path in tmp_path.iterdir()] == ["o.json"]


@pytest.mark.parametrize("name", ["none.txt", "folder", "latin.txt", "bad.json", "../x", "", None])
def test_what_cannot_be_read_is_an_error(view, tmp_path, name):
    (tmp_path / "folder").mkdir()
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    (tmp_path / "bad.json").write_text("{")
    with pytest.raises(WorkspaceError):
        act("read_file", view, file_path=name)


@pytest.mark.parametrize("name", ["../x", "/etc/x", ".", "folder", "file.txt/x", "a\0", ""])
def test_what_cannot_be_written_is_an_error_and_writes_nothing(view, tmp_path, name):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.txt").write_text("1")
    with pytest.raises(WorkspaceError):
        act("write_file", view, file_path=name, content="x")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file.txt", "folder"]
    assert not (tmp_path.parent / "x").exists()


def test_without_a_workspace_paths_are_absolute(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    written = act("write_file", View({}), file_path="a.txt", content="x")
    assert written["file_path"] == str((tmp_path / "a.txt").resolve())


def test_a_pdf_is_written_and_read_back(view, tmp_path):
    text = "# Title\n\nSome **bold** & <plain> `code`.\n\n- one\n- two\n\n1. first\n\n```\nx = 1 < 2\n```\n"
    written = act("write_pdf", view, file_path="r.pdf", content=text, title="Report")
    again = act("write_pdf", view, file_path="r2.pdf", content=text, title="Report")
    assert written["sha256"] == again["sha256"]
    assert written["bytes"] == (tmp_path / "r.pdf").stat().st_size
    read = act("read_pdf", view, file_path="r.pdf")
    assert read["pages"] == read["processed_pages"] == 1
    assert not read["truncated"]
    for part in ("Report", "Title", "bold", "<plain>", "one", "x = 1 < 2"):
        assert part in read["content"]
    assert act("read_pdf", view, file_path="r.pdf", max_chars=5)["truncated"]


def test_a_page_range_is_read(view):
    act("write_pdf", view, file_path="l.pdf", content="\n\n".join(f"line {n}" for n in range(200)))
    whole = act("read_pdf", view, file_path="l.pdf")
    assert whole["pages"] > 2
    second = act("read_pdf", view, file_path="l.pdf", page_start=2, page_end=2)
    assert second["processed_pages"] == 1
    assert "line 0" not in second["content"]


def test_a_pdf_holds_other_alphabets_tables_and_code(view):
    text = (
        "**Привет** *Ελλάδα* Łódź 中文 かな 한국어 → ≤\n\n| a | **b** |\n|---|:-:|\n| 1 & 2 | <x> |\n\n"
        "- item\n\n```\nif 中 < 1:\n    pass\n```"
    )
    written = act("write_pdf", view, file_path="a.pdf", content=text)
    assert "warnings" not in written
    read = act("read_pdf", view, file_path="a.pdf")["content"]
    for part in (
        "Привет",
        "Ελλάδα",
        "中文",
        "かな",
        "한국어",
        "→",
        "1 & 2",
        "<x>",
        "•",
        "if 中 < 1:",
    ):
        assert part in read
    assert "|" not in read


def test_a_pdf_says_what_it_cannot_show(view):
    written = act("write_pdf", view, file_path="a.pdf", content="ok \N{ROCKET} \u05d0")
    assert written["warnings"] == ["2 characters have no font and are shown as boxes: 🚀א"]
    read = act("read_pdf", view, file_path="a.pdf", page_start=3)
    assert read["warnings"] == ["page_start is 3, but the document ends with page 1"]


@pytest.mark.parametrize(
    "text",
    [
        "|",
        "||",
        "|---|",
        "|-|\n|-|",
        "| a |\n| b | c | d |",
        "|\n",
        "****",
        "``",
        "<b>",
        "&amp;",
        "*a **b* c**",
    ],
)
def test_odd_markdown_still_makes_a_pdf(view, text):
    assert act("write_pdf", view, file_path="a.pdf", content=text)["bytes"] > 500


@pytest.mark.parametrize("row", ["|" + "word " * 900 + "| b |", "|" + "x|" * 80])
def test_a_table_that_fits_on_no_page_stands_as_it_is_written(view, row):
    act("write_pdf", view, file_path="a.pdf", content=f"before\n\n{row}\n\nafter")
    read = act("read_pdf", view, file_path="a.pdf")["content"]
    assert "".join(read.split()) == f"before{row}after".replace(" ", "")


@pytest.mark.parametrize("data", [b"", b"no pdf", b"%PDF-1.4\n%%EOF", b"%PDF-1.7\n" + b"\0" * 500])
def test_a_damaged_pdf_is_an_error(view, tmp_path, data):
    (tmp_path / "x.pdf").write_bytes(data)
    with pytest.raises(WorkspaceError):
        act("read_pdf", view, file_path="x.pdf")


def test_a_folder_is_listed_with_filters(view, tmp_path):
    for name in ("a.md", "b.png", "sub/c.md", "sub/deep/d.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "out").symlink_to("/etc")
    assert act("list_folder_files", view)["files"] == ["a.md", "b.png"]
    recursive = act("list_folder_files", view, recursive=True, extensions=["md"])
    assert recursive["files"] == ["a.md", "sub/c.md", "sub/deep/d.md"]
    shallow = act("list_folder_files", view, recursive=True, max_depth=2, extensions=".md")
    assert shallow["files"] == ["a.md", "sub/c.md"]
    assert act("list_folder_files", view, family="image")["files"] == ["b.png"]
    folders = act("list_folder_files", view, include_directories=True)
    assert [entry["path"] for entry in folders["entries"]] == ["a.md", "b.png", "sub"]
    cut = act("list_folder_files", view, recursive=True, limit=1)
    assert cut["count"] == 1
    assert cut["truncated"]
    with pytest.raises(WorkspaceError):
        act("list_folder_files", view, folder_path="a.md")


def test_a_file_travels_through_the_artifact_store(view, tmp_path):
    (tmp_path / "a.json").write_text('{"k": [1]}')
    imported = act("import_workspace_file", view, file_path="a.json")
    assert imported["content_type"] == "application/json"
    assert imported["size_bytes"] == 10
    read = act("read_artifact", view, artifact=imported["artifact"])
    assert read["json"] == read["content"] == {"k": [1]}
    assert (read["filename"], read["source_path"]) == ("a.json", "a.json")
    exported = act("export_artifact", view, artifact=imported["artifact_id"], file_path="b.bin")
    assert exported["bytes"] == 10
    assert (tmp_path / "b.bin").read_text() == '{"k": [1]}'
    assert json.dumps([imported, read, exported])


def test_binary_and_long_artifacts_are_bounded(view):
    store = view.artifacts
    binary = store.store(b"\0\1", content_type="image/png").artifact_id
    long = store.store(b"x" * (MAX_INLINE_TEXT_BYTES + 1), content_type="text/plain").artifact_id
    read = act("read_artifact", view, artifact={"$artifact": binary})
    assert (read["is_binary"], read["binary_base64"]) == (True, "AAE=")
    cut = act("read_artifact", view, artifact={"artifact_id": long})
    assert cut["truncated"]
    assert len(cut["text"]) == MAX_INLINE_TEXT_BYTES


@pytest.mark.parametrize("reference", [None, "", {}, {"$artifact": "none"}, [], 5])
def test_a_missing_artifact_is_an_error(view, reference):
    with pytest.raises(ArtifactError):
        act("read_artifact", view, artifact=reference)


def test_without_an_artifact_store_the_error_says_so(tmp_path):
    (tmp_path / "a").write_text("x")
    with pytest.raises(FlowError, match="artifact store"):
        act("import_workspace_file", View({"workspace_root": str(tmp_path)}, None), file_path="a")


def test_pins_are_those_of_the_catalogue_file():
    catalogue = Path(__file__).parents[3].parent / "shared/spec/node_catalog.json"
    if not catalogue.exists():
        pytest.skip(f"{catalogue} is not there")
    templates = json.loads(catalogue.read_text())["templates"]
    for written in templates:
        if (entry := TYPES.get(written["type"])) is not None:
            for side in ("inputs", "outputs"):
                ours = [(pin.id, pin.type) for pin in getattr(entry, side)]
                assert ours == [(pin["id"], pin["type"]) for pin in written[side]]
