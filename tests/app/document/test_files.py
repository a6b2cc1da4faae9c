import orjson
import pytest

from app.document import edits
from app.document.document import Document
from app.document.files import (
    Autosaves,
    SaveError,
    open_document,
    write_flow,
)
from app.document.problems import Problems
from runtime.base.errors import FlowFormatError
from runtime.visualflow import codec
from runtime.visualflow.problem import Problem, Severity
from tests.support.flows import chain


def test_a_saved_flow_opens_equal_and_counts_as_saved(tmp_path):
    document = Document(chain())
    document.apply("Rename", edits.rename_node(document.flow, "node-1", "First"))
    write_flow(document.flow, tmp_path / "a.json")
    document.mark_saved(path=tmp_path / "a.json")
    assert document.is_saved
    again = open_document(tmp_path / "a.json")
    assert again.flow.nodes_by_id["node-1"].title == "First"
    assert again.path == (tmp_path / "a.json").resolve()


def test_saving_where_one_may_not_leaves_everything_as_it_was(tmp_path):
    (tmp_path / "folder").write_text("a file, not a folder")
    with pytest.raises(SaveError, match="cannot be written"):
        write_flow(chain(), tmp_path / "folder" / "a.json")
    assert (tmp_path / "folder").read_text() == "a file, not a folder"


def test_what_could_not_be_opened_again_is_not_written(tmp_path, monkeypatch):
    write_flow(chain(), tmp_path / "a.json")
    before = (tmp_path / "a.json").read_bytes()
    monkeypatch.setattr(codec, "MAX_BYTES", len(before))
    write_flow(chain(), tmp_path / "a.json")
    with pytest.raises(SaveError, match=r"larger than .* Split the flow into subflows"):
        write_flow(chain(4), tmp_path / "a.json")
    assert (tmp_path / "a.json").read_bytes() == before
    assert len(open_document(tmp_path / "a.json").flow.nodes) == 3


def test_a_file_that_is_no_flow_opens_nothing(tmp_path):
    (tmp_path / "a.json").write_text("[]")
    with pytest.raises(FlowFormatError):
        open_document(tmp_path / "a.json")


def test_work_that_a_crash_left_behind_comes_back_unsaved(tmp_path):
    autosaves = Autosaves(tmp_path / "autosave")
    document = Document(chain(), tmp_path / "flow.json")
    document.apply("Rename", edits.rename_node(document.flow, "node-1", "Precious"))
    autosaves.write(document, "tab-1")
    assert autosaves.left_behind() == ()  # this very program still runs
    store = next((tmp_path / "autosave").iterdir())
    record = orjson.loads(store.read_bytes())
    store.write_bytes(orjson.dumps({**record, "process": [2**22 + 1, 1.0]}))
    (tmp_path / "autosave" / "broken.autosave.json").write_text("{")
    (recovery,) = autosaves.left_behind()
    recovered = autosaves.recover(recovery)
    assert recovered.flow.nodes_by_id["node-1"].title == "Precious"
    assert not recovered.is_saved
    assert recovered.path == tmp_path / "flow.json"
    autosaves.discard(recovery)
    assert autosaves.left_behind() == ()


def test_an_autosave_goes_when_the_document_is_saved(tmp_path):
    autosaves = Autosaves(tmp_path / "autosave")
    document = Document(chain())
    document.apply("Rename", edits.rename_node(document.flow, "node-1", "x"))
    autosaves.write(document, "tab-1")
    document.mark_saved()
    autosaves.write(document, "tab-1")
    assert list((tmp_path / "autosave").iterdir()) == []


def test_problems_are_checked_again_only_when_it_matters():
    document = Document(chain())
    calls = []

    def check(flow):
        calls.append(flow)
        return [
            Problem(Severity.WARNING, "odd", "node-1"),
            Problem(Severity.ERROR, "bad", "node-2"),
        ]

    problems = Problems(document, check)
    assert [row.text for row in problems.refresh()] == ["bad", "odd"]
    document.apply("Move", edits.move_nodes(document.flow, {"node-1": (8, 8)}))
    assert not problems.is_stale
    document.apply("Rename", edits.rename_node(document.flow, "node-1", "x"))
    assert problems.is_stale
    problems.refresh()
    assert len(calls) == 2
    assert problems.by_node["node-2"][0].text == "bad"
    problems.close()


def test_a_value_that_no_file_takes_is_said_and_the_file_stays(tmp_path):
    path = tmp_path / "flow.json"
    write_flow(chain(2), path)
    before = path.read_bytes()
    document = Document(chain(2), path)
    document.apply("Set", edits.set_pin_default(document.flow, "node-1", "text", 2**80))
    with pytest.raises(SaveError, match="64"):
        write_flow(document.flow, path)
    with pytest.raises(SaveError, match="no autosave"):
        Autosaves(tmp_path / "autosaves").write(document, "key")
    assert path.read_bytes() == before
