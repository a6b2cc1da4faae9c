"""`python -m tests.golden` over other folders: what it runs, what it says, how it ends."""

import json

import pytest

from tests.golden.__main__ import main
from tests.runtime.visualflow_compiler.flows import end, flow, start

HELLO = flow([start("a"), end("a")], "start -> end", "start.a -> end.a", flow_id="hello")
AS_RECORDED = {"status": "completed", "inputs": {"a": 1}, "output": {"a": 1, "success": True}}
OUTLINE = {"ok": True, "entry_node": "start", "nodes": ["start", "end"]}
LOADED = {"nodes_in": 2, "edges_in": 2, "node_diffs": {}, "entry_out": "start", "multi_entry": {}}


@pytest.fixture
def folders(tmp_path):
    for name in ("flows", "golden"):
        (tmp_path / name).mkdir()
    (tmp_path / "flows" / "hello.json").write_text(json.dumps(HELLO))
    return tmp_path


def record(folders, name, document):
    text = document if isinstance(document, str) else json.dumps(document)
    (folders / "golden" / name).write_text(text)


def run(folders, *more):
    return main(
        ["--flows", str(folders / "flows"), "--golden", str(folders / "golden"), *map(str, more)]
    )


def test_every_kind_of_recorded_file_is_run(folders, capsys):
    record(folders, "runs.json", {"_meta": {}, "hello.json": AS_RECORDED})
    record(folders, "compile.json", {"hello.json": OUTLINE})
    record(folders, "load.json", {"hello.json": LOADED})
    record(folders, "micro.json", {"micro": {"m": {"flow": HELLO, "cases": [AS_RECORDED] * 2}}})
    assert run(folders) == 0
    assert capsys.readouterr().out == "5 of 5 cases as recorded, 0 not\n"


@pytest.mark.parametrize(
    ("recorded", "line"),
    [
        ({**AS_RECORDED, "status": "failed"}, "status: 'completed' instead of 'failed'"),
        ({**AS_RECORDED, "output": {"a": 2, "success": True}}, "output.a: 1 instead of 2"),
        ({**AS_RECORDED, "ledger": []}, "ledger: 2 items instead of 0"),
        ({**AS_RECORDED, "effects": [{"result_key": "x"}]}, "effects: 0 items instead of 1"),
        ({**OUTLINE, "nodes": ["start"]}, "nodes: ['end', 'start'] instead of ['start']"),
        ({**LOADED, "entry_out": "end"}, "entry: start instead of end"),
        ({**LOADED, "node_diffs": {"end": {"inputs": {"added": ["x:any"]}}}}, "pins of end: "),
        ({**LOADED, "dropped_edges": [{"id": "e1"}]}, "edge e1: dropped by"),
    ],
)
def test_a_mismatch_is_one_line_and_counted(folders, capsys, recorded, line):
    record(folders, "some.json", {"hello.json": recorded})
    assert run(folders) == 1
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == 2
    assert printed[0].startswith(f"some/hello.json: {line}")
    assert printed[1] == "0 of 1 cases as recorded, 1 not"


def test_what_cannot_be_read_or_has_no_flow_is_named_and_fails_while_the_rest_runs(folders, capsys):
    record(folders, "broken.json", "{")
    record(folders, "micro.json", {"micro": {"m": {"cases": []}, "n": {"flow": HELLO}}})
    record(folders, "runs.json", {"hello.json": AS_RECORDED, "gone.json": AS_RECORDED})
    (folders / "flows" / "odd.json").write_bytes(b"\xff")
    assert run(folders) == 1
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("odd.json: no JSON: ")
    assert printed[1].startswith("broken.json: no JSON: ")
    assert printed[2:] == [
        "micro/m: the entry has no 'flow'",
        "micro/n: the case has no 'status'",
        "runs/gone.json: its flow is not in --flows",
        "1 of 1 cases as recorded, 0 not, 4 unreadable, 1 without their flow",
    ]


@pytest.mark.parametrize(
    ("recorded", "more", "said"),
    [
        ({}, [], "holds no recorded cases"),
        ({"gone.json": AS_RECORDED}, [], "need flow files: none of them is in"),
        ({"hello.json": AS_RECORDED}, ["--only", "quux"], "has 'quux' in its name"),
        ({}, ["--golden", "nowhere"], "nowhere: no such folder"),
        ({}, ["--flows", "nowhere"], "nowhere: no such folder"),
    ],
)
def test_nothing_to_run_is_an_error_that_says_why(folders, capsys, recorded, more, said):
    record(folders, "runs.json", recorded)
    with pytest.raises(SystemExit) as ended:
        run(folders, *more)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err
