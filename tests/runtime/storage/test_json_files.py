import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from runtime.base.errors import CorruptRunError, StoreError
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectType
from runtime.model.protocols import LedgerStore
from runtime.model.run import RunState, RunStatus
from runtime.storage.addresses import open_stores
from runtime.storage.json_directory import JsonDirectory
from runtime.storage.json_files import JsonFileRunStore, JsonlLedgerStore
from tests.runtime.kernel.flows import counted_loop
from tests.runtime.storage.test_store_conformance import record_of, run_of


@pytest.fixture
def opened():
    directories = []

    def open_folder(folder, **options):
        directories.append(JsonDirectory(folder, **options))
        return JsonFileRunStore(directories[-1]), JsonlLedgerStore(directories[-1])

    yield open_folder
    for directory in directories:
        directory.close()


def without_index(folder):
    for path in folder.glob("index.sqlite3*"):
        path.unlink()


def test_a_person_finds_plain_json_in_the_folder(tmp_path, opened):
    runs, ledger = opened(tmp_path)
    runs.save(run_of(vars={"n": 1}))
    ledger.append(record_of(message="ü"))
    assert json.loads((tmp_path / "run_r1.json").read_text())["vars"] == {"n": 1}
    assert "ü" in (tmp_path / "ledger_r1.jsonl").read_text("utf-8")


def test_a_finished_run_is_one_document(tmp_path, opened):
    runs, _ = opened(tmp_path)
    rev = runs.save(run_of(vars={"n": 1}))
    runs.save(run_of(vars={"n": 2}, status=RunStatus.COMPLETED), expected_rev=rev)
    assert json.loads((tmp_path / "run_r1.json").read_text())["vars"] == {"n": 2}
    assert (tmp_path / "run_r1.delta.jsonl").read_bytes() == b""
    assert runs.load("r1").status is RunStatus.COMPLETED


CRASH = """
import os, sys
from runtime.storage.json_directory import JsonDirectory
from runtime.storage.json_files import JsonFileRunStore, JsonlLedgerStore
from tests.runtime.storage.test_store_conformance import record_of, run_of

directory = JsonDirectory(sys.argv[1])
runs, ledger = JsonFileRunStore(directory), JsonlLedgerStore(directory)
rev = runs.save(run_of(vars={"n": 1}))
ledger.append(record_of(message="first"))
point = sys.argv[2]
with runs.unit(durable=True):
    if point == "before":
        os._exit(9)
    ledger.append(record_of(message="second"))
    if point == "between":
        os._exit(9)
    runs.save(run_of(vars={"n": 2}), expected_rev=rev, patch=b'[["s",["n"],2]]')
    if point == "uncommitted":
        os._exit(9)
    if point == "torn":
        os.write(directory._handle("ledger_r1.jsonl"), b'{"run_id": "r1", "st')
        os._exit(9)
os._exit(9)
"""


@pytest.mark.parametrize(
    ("point", "has_index"),
    [
        ("before", True),
        ("between", True),
        ("uncommitted", True),
        ("torn", True),
        ("after", True),
        ("after", False),
    ],
)
def test_a_killed_process_leaves_all_of_a_unit_or_nothing(tmp_path, opened, point, has_index):
    done = subprocess.run([sys.executable, "-c", CRASH, str(tmp_path), point], check=False)
    assert done.returncode == 9
    if not has_index:
        without_index(tmp_path)
    runs, ledger = opened(tmp_path)
    is_whole = point == "after"
    assert runs.load("r1").vars == {"n": 2 if is_whole else 1}
    assert ledger.last_seq("r1") == (2 if is_whole else 1)
    ledger.append(record_of(message="third"))
    texts = [one["effect"]["payload"]["message"] for one in ledger.list("r1")]
    assert texts == (["first", "second", "third"] if is_whole else ["first", "third"])
    lines = (tmp_path / "ledger_r1.jsonl").read_text().splitlines()
    assert [json.loads(line)["seq"] for line in lines] == list(range(1, len(texts) + 1))
    assert ledger.verify("r1") == ()


def test_a_torn_last_line_of_an_older_folder_is_set_aside(tmp_path, opened, caplog):
    line = json.dumps({"run_id": "r1", "n": 1})
    (tmp_path / "ledger_r1.jsonl").write_text(line + '\n{"run_id": "r1", "n"')
    _, ledger = opened(tmp_path)
    ledger.append(record_of())
    assert [one.get("seq") for one in ledger.list("r1")] == [None, 2]
    assert '{"run_id": "r1", "n"' in (tmp_path / "ledger_r1.jsonl.torn").read_text()
    assert "torn" in caplog.text


def test_a_last_line_without_an_end_is_kept_if_it_is_whole(tmp_path, opened):
    (tmp_path / "ledger_r1.jsonl").write_text('{"n": 1}')
    _, ledger = opened(tmp_path)
    ledger.append(record_of())
    assert ledger.list("r1")[0]["n"] == 1
    assert ledger.count("r1") == 2


def test_two_objects_on_one_line_are_two_records(tmp_path, opened, caplog):
    (tmp_path / "ledger_r1.jsonl").write_text('{"n": "ü"}{"n": 2}\n\n{"n": 3} oops\n{"n": 4}\n')
    _, ledger = opened(tmp_path)
    assert [one["n"] for one in ledger.list("r1")] == ["ü", 2, 3, 4]
    assert len(ledger.verify("r1")) == 1
    assert "line 3" in caplog.text


def test_runs_of_the_older_layout_are_read(tmp_path, opened):
    old = run_of(vars={"a": 1}).to_json()
    (tmp_path / "run_r1.json").write_text(json.dumps(old, indent=2))
    runs, _ = opened(tmp_path)
    assert runs.load("r1") == run_of(vars={"a": 1})
    assert [run.run_id for run in runs.list_runs()] == ["r1"]
    rev = runs.load_with_rev("r1")[1]
    runs.save(run_of(vars={"a": 2}), expected_rev=rev, patch=b'[["s",["a"],2]]')
    assert runs.load("r1").vars == {"a": 2}


def test_a_damaged_run_is_reported_and_hides_no_other(tmp_path, opened):
    runs, _ = opened(tmp_path)
    runs.save(run_of("good"))
    runs.save(run_of("bad", vars={"n": 1}))
    runs.save(run_of("bad", vars={"n": 1}, status=RunStatus.COMPLETED))
    (tmp_path / "run_bad.json").write_text('{"run_id": "ba')
    with pytest.raises(CorruptRunError):
        runs.load("bad")
    assert runs.damaged() == ["bad"]
    without_index(tmp_path)
    again, _ = opened(tmp_path)
    assert [run.run_id for run in again.list_runs()] == ["good"]
    assert again.damaged() == ["bad"]
    with pytest.raises(CorruptRunError):
        again.load("bad")


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="names of open files are in /proc")
def test_the_first_durable_commit_waits_for_the_document_and_the_names_of_files(
    tmp_path, opened, monkeypatch
):
    def noting(wait):
        def waited(handle):
            synced.append(Path(f"/proc/self/fd/{handle}").readlink().name)
            wait(handle)

        return waited

    synced = []
    monkeypatch.setattr(os, "fdatasync", noting(os.fdatasync))
    monkeypatch.setattr(os, "fsync", noting(os.fsync))
    runs, ledger = opened(tmp_path / "f", durability="balanced")
    rev = runs.save(run_of(vars={"n": 1}))
    rev = runs.save(run_of(vars={"n": 2}), expected_rev=rev, patch=b'[["s",["n"],2]]')
    assert synced == []
    for n in range(3, 5):
        with runs.unit(durable=True):
            ledger.append(record_of())
            rev = runs.save(run_of(vars={"n": n}), expected_rev=rev, patch=b'[["s",["n"],%d]]' % n)
    lines = ["ledger_r1.jsonl", "run_r1.delta.jsonl"]
    assert sorted(synced) == sorted([*lines, "run_r1.json", "f", *lines])


def test_a_file_that_lost_bytes_is_refused(tmp_path, opened):
    runs, ledger = opened(tmp_path)
    runs.save(run_of())
    ledger.append(record_of())
    (tmp_path / "ledger_r1.jsonl").write_bytes(b"")
    with pytest.raises(StoreError, match="lost"):
        ledger.append(record_of())


def test_two_processes_append_to_one_ledger_without_loss(tmp_path, opened):
    code = (
        "import sys\n"
        "from runtime.storage.json_files import JsonlLedgerStore\n"
        "from tests.runtime.storage.test_store_conformance import record_of\n"
        "ledger = JsonlLedgerStore(sys.argv[1])\n"
        "for n in range(40): ledger.append(record_of(message=n))"
    )
    _, ledger = opened(tmp_path)
    others = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path)]) for _ in range(2)]
    assert [other.wait(60) for other in others] == [0, 0]
    assert [one["seq"] for one in ledger.list("r1")] == list(range(1, 81))
    assert ledger.verify("r1") == ()


def test_a_host_may_use_the_ledger_alone(tmp_path):
    ledger = JsonlLedgerStore(tmp_path)
    assert isinstance(ledger, LedgerStore)
    ledger.append(record_of())
    assert ledger.count("r1") == 1
    ledger.directory.close()


def test_a_step_writes_the_same_whatever_the_state_and_ledger(tmp_path, opened):
    def bytes_of_steps(folder, text, records):
        runs, ledger = opened(folder, durability="process")
        with runs.unit():
            ledger.append_many([record_of(message=n) for n in range(records)])
        run = run_of(vars={"n": 0, "text": "x" * text})
        rev = runs.save(run)

        def files():
            return {
                path: (path.stat().st_ino, path.stat().st_size)
                for path in folder.rglob("*.json*")
                if path.is_file()
            }

        before = files()
        for n in range(60):
            with runs.unit():
                ledger.append(record_of(key="k"))
                rev = runs.save(run, expected_rev=rev, patch=b'[["s",["n"],%d]]' % n)
        written = 0
        for path, (inode, size) in files().items():
            old_inode, old_size = before.get(path, (inode, 0))
            written += size - old_size if inode == old_inode else size
        return written

    small = bytes_of_steps(tmp_path / "s", 10, 0)
    large = bytes_of_steps(tmp_path / "l", 5_000_000, 5_000)
    assert 0 < large < 1.1 * small, "what is written is what changed"


def test_a_run_is_read_whole_while_its_changes_are_folded_into_the_document(tmp_path):
    store = JsonFileRunStore(tmp_path)
    run = RunState.new(workflow_id="w", entry_node="a", vars={"n": 0}, run_id="r")
    rev = store.save(run)
    stop, seen, wrong = threading.Event(), [], []

    def read():
        while not stop.is_set():
            try:
                seen.append(store.load("r").vars["n"])
            except CorruptRunError as error:
                wrong.append(str(error))

    reader = threading.Thread(target=read)  # noqa: TID251 - the race needs a real thread
    reader.start()
    for n in range(1, 150):
        run.vars["n"] = n
        rev = store.save(run, expected_rev=rev)
        store._write_whole("r")
    stop.set()
    reader.join()
    assert wrong == []
    assert seen == sorted(seen)


@pytest.mark.parametrize("steps", [3, 400])
@pytest.mark.parametrize("ends", [True, False])
def test_every_state_can_be_made_again_when_the_index_is_lost(tmp_path, steps, ends):
    stores = open_stores(f"json:///{tmp_path}")
    runtime = Runtime(run_store=stores.runs, ledger_store=stores.ledger, checkpoint_every=20)
    flow = counted_loop(steps if ends else 10_000, EffectType.ANSWER_USER, {"message": "m" * 300})
    run_id = runtime.start(workflow=flow, vars={"given": [1, {"a": None}]})
    runtime.tick(workflow=flow, run_id=run_id, max_steps=steps + 1)
    last = stores.ledger.last_seq(run_id)
    seqs = [0, 1, last // 2, last]
    before = [runtime.state_at(run_id, seq) for seq in seqs]
    stores.close()
    for path in tmp_path.glob("index.sqlite3*"):
        path.unlink()
    again = open_stores(f"json:///{tmp_path}")
    runtime = Runtime(run_store=again.runs, ledger_store=again.ledger)
    after = [runtime.state_at(run_id, seq) for seq in seqs]
    assert after == before
    assert all(one.is_proven for one in after)
    again.runs.delete(run_id)
    again.close()
    assert not list(tmp_path.glob("run_*"))
