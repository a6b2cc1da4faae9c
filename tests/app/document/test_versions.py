"""Local history: kept at saves, named by hand, thinned out with age, damaged parts left out."""

import datetime as dt

import pytest

from app.document import edits
from app.document.files import SaveError, write_flow
from app.document.versions import KEPT_FULLY, Versions
from runtime.base.clock import FrozenClock
from runtime.base.errors import FlowFormatError
from runtime.visualflow.codec import dump_flow, load_flow
from tests.app.document.test_renaming import flow_of

START = dt.datetime(2026, 1, 1, 8, tzinfo=dt.UTC)


@pytest.fixture
def clock():
    return FrozenClock(START)


@pytest.fixture
def versions(tmp_path, clock):
    return Versions(tmp_path / "versions", clock)


def titled(title):
    return edits.rename_node(flow_of(s="on_flow_start"), "s", title)


def test_a_state_is_kept_once_and_comes_back_whole(versions, tmp_path, clock):
    path = tmp_path / "a.json"
    assert versions.keep(path, titled("one"), "Saved") is not None
    clock.advance(60)
    assert versions.keep(path, titled("one"), "Saved") is None
    versions.keep(path, titled("two"), "Saved", name="good")
    two, one = versions.of(path, "child")
    assert (two.name, one.name, two.nodes) == ("good", "", 1)
    assert versions.flow(one) == titled("one")
    versions.rename(one, "first")
    assert [v.name for v in versions.of(path, "child")] == ["good", "first"]
    versions.forget(two)
    assert not two.store.exists()


def test_marking_the_newest_state_gives_it_the_name(versions, tmp_path):
    path = tmp_path / "a.json"
    versions.keep(path, titled("one"), "Saved")
    versions.keep(path, titled("one"), "Marked", name="good")
    assert [v.name for v in versions.of(path, "child")] == ["good"]


def test_a_flow_without_a_file_is_known_by_its_id(versions, tmp_path):
    versions.keep(None, titled("one"), "Marked", name="early")
    assert [v.name for v in versions.of(None, "child")] == ["early"]
    assert [v.name for v in versions.of(tmp_path / "later.json", "child")] == ["early"]
    assert versions.of(None, "another") == ()


def test_what_is_in_a_file_is_kept_as_it_is(versions, tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(dump_flow(titled("one")))
    assert versions.keep_file(path, "Before saving").nodes == 1
    path.write_text("no flow")
    assert versions.keep_file(path, "Saved") is None
    assert versions.keep_file(tmp_path / "gone.json", "Saved") is None


def test_what_was_just_written_is_kept_without_being_understood_again(
    versions, tmp_path, monkeypatch
):
    path = tmp_path / "a.json"
    write_flow(titled("one"), path)
    monkeypatch.setattr("app.document.versions._counts_in", lambda content: pytest.fail("read"))
    kept = versions.keep_file(path, "Saved", titled("one"))
    assert (kept.nodes, kept.wires) == (1, 0)
    assert versions.flow(kept) == load_flow(path)
    assert versions.keep_file(path, "Before saving") is None  # known by its digest


@pytest.mark.parametrize("content", [b"\xff", b"[]", b"{}", b'{"nodes": 1}'])
def test_a_file_that_is_no_flow_is_not_kept(versions, tmp_path, content):
    path = tmp_path / "a.json"
    path.write_bytes(content)
    assert versions.keep_file(path, "Before saving") is None
    assert versions.of(path, "") == ()


def test_old_versions_are_thinned_out_but_those_with_names_stay(versions, tmp_path, clock):
    path = tmp_path / "a.json"
    versions.keep(path, titled("first"), "Saved", name="keep me")
    for day in range(90):
        for hour in range(6):
            clock.advance(3600)
            versions.keep(path, titled(f"{day} {hour}"), "Saved")
        clock.advance(18 * 3600)
    kept = versions.of(path, "child")
    assert kept[-1].name == "keep me"
    days = {version.saved_at[:10] for version in kept[KEPT_FULLY:-1]}
    assert all(sum(v.saved_at[:10] == d for v in kept[KEPT_FULLY:-1]) <= 4 for d in days)
    assert len(kept) < 300
    assert {v.store for v in kept} == set(kept[0].store.parent.glob("*.json.gz"))


def test_damage_is_said_or_left_out_and_nothing_else_is_lost(versions, tmp_path):
    path = tmp_path / "a.json"
    version = versions.keep(path, titled("one"), "Saved")
    version.store.write_bytes(b"rubbish")
    with pytest.raises(FlowFormatError):
        versions.flow(version)
    (version.store.parent / "index.json").write_text("{")
    assert versions.of(path, "child") == ()
    assert versions.keep(path, titled("two"), "Saved") is not None


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "versions").write_text("a file in the way")
    with pytest.raises(SaveError):
        Versions(tmp_path / "versions").keep(None, titled("one"), "Saved")
