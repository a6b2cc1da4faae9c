import pytest

from runtime.base.errors import StoreError
from runtime.storage.addresses import open_stores
from tests.runtime.storage.test_store_conformance import record_of, run_of


def urls(folder):
    return {
        "memory": "memory:",
        "sqlite": f"sqlite:///{folder / 'a' / 'runs.sqlite3'}",
        "json": f"json:///{folder / 'b'}",
        "file": f"file://{folder / 'c'}",
        "plain database": str(folder / "d.db"),
        "plain folder": str(folder / "e"),
    }


@pytest.mark.parametrize("kind", urls(__import__("pathlib").Path("/x")))
def test_every_address_opens_all_stores_and_finds_them_again(tmp_path, kind):
    url = urls(tmp_path)[kind]
    stores = open_stores(url, durability="process")
    stores.runs.save(run_of(vars={"n": 1}))
    stores.ledger.append(record_of())
    kept = stores.artifacts.store_text("hello", run_id="r1")
    stores.close()
    if kind == "memory":
        return
    again = open_stores(url, must_exist=True)
    assert again.runs.load("r1").vars == {"n": 1}
    assert again.ledger.count("r1") == 1
    assert again.artifacts.load_text(kept.artifact_id) == "hello"
    assert again.commands.get_last_seq() == 0
    assert again.snapshots.list() == []
    again.close()


def test_a_relative_database_stands_below_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    open_stores("sqlite:///runs.sqlite3").close()
    assert (tmp_path / "runs.sqlite3").exists()


@pytest.mark.parametrize(
    "url",
    ["", "postgres://me:secret@host/db", "sqlite://host/x", "sqlite:///", "file:x", "json:///\0"],
)
def test_another_address_is_refused_with_the_right_forms(url):
    with pytest.raises(StoreError, match="sqlite:///<file>") as refused:
        open_stores(url)
    assert "secret" not in str(refused.value)


def test_nothing_is_made_where_something_must_be(tmp_path):
    for url in (f"sqlite:///{tmp_path}/x.sqlite3", f"json:///{tmp_path}/y"):
        with pytest.raises(StoreError, match="nothing is stored"):
            open_stores(url, must_exist=True)
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_no_store_is_left_alone(tmp_path):
    text = tmp_path / "notes.db"
    text.write_text("my diary, and nothing else")
    for url in (f"sqlite:///{text}", f"json:///{text}", f"sqlite:///{tmp_path}"):
        with pytest.raises(StoreError):
            open_stores(url)
    assert text.read_text() == "my diary, and nothing else"
    assert [path.name for path in tmp_path.iterdir()] == ["notes.db"]
