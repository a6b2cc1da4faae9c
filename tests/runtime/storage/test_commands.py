import subprocess
import sys

import pytest

from runtime.base.errors import StoreError
from runtime.model.command import CommandAppendResult, CommandRecord
from runtime.model.protocols import CommandCursorStore, CommandStore, DeletableCommandStore
from runtime.storage.commands import (
    InMemoryCommandCursorStore,
    InMemoryCommandStore,
    JsonFileCommandCursorStore,
    JsonlCommandStore,
    SqliteCommandCursorStore,
    SqliteCommandStore,
)
from runtime.storage.sqlite import SqliteDatabase


@pytest.fixture
def database(tmp_path):
    opened = SqliteDatabase(tmp_path / "x.sqlite3", durability="process")
    yield opened
    opened.close()


@pytest.fixture(params=["memory", "jsonl", "sqlite"])
def inbox(request, tmp_path, database):
    match request.param:
        case "memory":
            yield InMemoryCommandStore()
        case "jsonl":
            store = JsonlCommandStore(tmp_path)
            yield store
            store.close()
        case _:
            yield SqliteCommandStore(database)


def command(command_id, run_id="r", **payload):
    return CommandRecord(command_id, run_id, "pause", payload, ts="2026")


def test_it_is_an_inbox(inbox):
    assert isinstance(inbox, CommandStore)
    assert isinstance(inbox, DeletableCommandStore)


def test_requests_come_back_in_order_and_a_repeated_one_is_recognised(inbox):
    assert inbox.append(command("a", n=1)) == CommandAppendResult(True, False, 1)
    assert inbox.append(command("b")) == CommandAppendResult(True, False, 2)
    assert inbox.append(command("a", n=9)) == CommandAppendResult(False, True, 1)
    found, cursor = inbox.list_after(after=0)
    assert [(one.command_id, one.seq) for one in found] == [("a", 1), ("b", 2)]
    assert found[0].payload == {"n": 1}
    assert cursor == inbox.get_last_seq() == 2
    assert inbox.list_after(after=2) == ([], 2)
    assert inbox.list_after(after=0, limit=1)[1] == 1
    assert len(inbox.list_after(after=0, limit=0)[0]) == 2


def test_an_empty_id_is_generated(inbox):
    inbox.append(command(""))
    inbox.append(command(""))
    ids = {one.command_id for one in inbox.list_after(after=0)[0]}
    assert len(ids) == 2
    assert "" not in ids


@pytest.mark.parametrize(
    "bad",
    [
        CommandRecord("a", "", "pause"),
        CommandRecord("a", "r", " "),
        CommandRecord("a", "r", "pause", ["x"]),
        CommandRecord("a", "r", "pause", {1: "x"}),
    ],
)
def test_a_request_without_run_type_or_object_is_refused(inbox, bad):
    with pytest.raises(ValueError, match="command"):
        inbox.append(bad)
    assert inbox.get_last_seq() == 0


def test_numbers_are_never_given_twice_even_after_a_delete(inbox):
    for number in range(3):
        inbox.append(command(str(number), run_id=f"r{number}"))
    assert inbox.delete_by_run("r2") == 1
    assert inbox.delete_by_run("r2") == 0
    assert inbox.get_last_seq() == 3
    assert inbox.append(command("new")).seq == 4
    assert [one.seq for one in inbox.list_after(after=0)[0]] == [1, 2, 4]


def test_the_file_is_read_again_after_a_restart_also_with_a_torn_line(tmp_path):
    first = JsonlCommandStore(tmp_path)
    first.append(command("a"))
    first.append(command("b", run_id="gone"))
    first.delete_by_run("gone")
    first.close()
    with (tmp_path / "commands.jsonl").open("ab") as file:
        file.write(b'{"command_id": "torn", "ru')
    second = JsonlCommandStore(tmp_path)
    assert second.append(command("a")).duplicate
    assert second.append(command("c")).seq == 3
    assert [one.command_id for one in second.list_after(after=0)[0]] == ["a", "c"]
    assert (tmp_path / "commands.jsonl.torn").exists()
    second.close()


def test_two_processes_never_share_a_number(tmp_path):
    code = (
        "import sys\n"
        "from runtime.model.command import CommandRecord\n"
        "from runtime.storage.commands import JsonlCommandStore\n"
        "s = JsonlCommandStore(sys.argv[1])\n"
        "for n in range(20): s.append(CommandRecord(sys.argv[2] + str(n), 'r', 'pause'))"
    )
    others = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path), name]) for name in ("x", "y")
    ]
    assert [other.wait(60) for other in others] == [0, 0]
    store = JsonlCommandStore(tmp_path)
    assert [one.seq for one in store.list_after(after=0)[0]] == list(range(1, 41))
    store.close()


def test_a_consumer_finds_its_place_again(tmp_path, database):
    for make in (
        lambda: JsonFileCommandCursorStore(tmp_path / "cursor.json"),
        lambda: SqliteCommandCursorStore(database, consumer_id="me"),
    ):
        assert isinstance(make(), CommandCursorStore)
        assert make().load() == 0
        make().save(7)
        assert make().load() == 7
    memory = InMemoryCommandCursorStore(3)
    assert memory.load() == 3
    memory.save(4)
    assert memory.load() == 4
    (tmp_path / "cursor.json").write_text("{")
    with pytest.raises(StoreError):
        JsonFileCommandCursorStore(tmp_path / "cursor.json").load()
