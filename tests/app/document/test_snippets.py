import orjson
import pytest

from app.document.clipboard import copy_text
from app.document.snippets import Snippets, snippet_name
from runtime.base.errors import FlowFormatError
from tests.support.flows import chain

TEXT = copy_text(chain(2), ["node-1", "node-2"])


def kept(folder):
    snippets = Snippets(folder)
    snippets.save("Two: a/b", TEXT)
    snippets.show(snippets.read()[0])
    return snippets


def test_a_saved_snippet_is_a_flow_file_that_is_found_again(tmp_path):
    snippets = kept(tmp_path / "snippets")
    one = snippets.known["Two: a/b"]
    assert one.titles == ("node-1", "node-2")
    assert snippet_name(one.key) == "Two: a/b"
    assert orjson.loads(one.path.read_bytes())["nodes"][0]["id"] == "node-1"
    assert one.path.parent == tmp_path / "snippets"


def test_saving_again_under_a_name_replaces_the_file(tmp_path):
    snippets = kept(tmp_path)
    snippets.save("Two:  a/b", copy_text(chain(1), ["node-1"]))
    known, _ = snippets.read()
    assert known["Two: a/b"].titles == ("node-1",)
    assert len(list(tmp_path.iterdir())) == 1


def test_two_names_that_give_one_file_name_get_two_files(tmp_path):
    snippets = kept(tmp_path)
    snippets.save("Two_ a_b", TEXT)
    assert len(snippets.read()[0]) == 2


def test_renaming_keeps_the_content_and_refuses_a_taken_name(tmp_path):
    snippets = kept(tmp_path)
    snippets.save("Other", TEXT)
    snippets.show(snippets.read()[0])
    with pytest.raises(FlowFormatError, match="there already"):
        snippets.rename("Other", "Two: a/b")
    snippets.rename("Other", "Third")
    assert set(snippets.read()[0]) == {"Third", "Two: a/b"}


def test_a_deleted_one_comes_back_with_its_text(tmp_path):
    snippets = kept(tmp_path)
    former = snippets.known["Two: a/b"]
    snippets.remove("Two: a/b")
    assert snippets.read() == ({}, ())
    snippets.save(former.name, former.text)
    assert snippets.read()[0]["Two: a/b"].titles == former.titles


def test_what_is_no_snippet_stays_where_it_is_and_is_named(tmp_path):
    kept(tmp_path)
    (tmp_path / "bad.json").write_bytes(b"\xff\x00not json")
    (tmp_path / "empty.json").write_text("{}")
    known, unread = Snippets(tmp_path).read()
    assert list(known) == ["Two: a/b"]
    assert [path.name for path in unread] == ["bad.json", "empty.json"]
    assert (tmp_path / "bad.json").exists()


def test_no_name_and_no_fragment_are_refused(tmp_path):
    for name, text in (("  ", TEXT), ("x", "[]")):
        with pytest.raises(FlowFormatError):
            Snippets(tmp_path).save(name, text)
    assert not list(tmp_path.iterdir())
