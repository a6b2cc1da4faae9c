import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from runtime.cli import main
from runtime.visualflow.codec import dump_flow, flow_from_json, flow_to_json
from runtime.visualflow.flow import VisualEdge, VisualFlow, VisualNode
from tests.runtime.host import flows
from tests.runtime.host.test_budgets import one_question

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared"


@pytest.fixture
def cli(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def call(*arguments):
        code = main([str(one) for one in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def saved(folder, flow) -> Path:
    path = folder / f"{flow.id}.json"
    path.write_bytes(dump_flow(flow))
    return path


def test_run_gives_the_output_and_shows_a_trace(cli, tmp_path):
    path = saved(tmp_path, flows.hello())
    code, out, err = cli("run", path, "--inputs", '{"name": "Ada"}')
    assert code == 0
    assert json.loads(out) == {"name": "Ada", "success": True}
    assert "> start" in err
    assert "completed" in err
    code, out, err = cli("run", path, "--quiet", "--json")
    assert json.loads(out)["status"] == "completed"
    assert err == ""


def test_a_muted_wire_is_detached_here_too(cli, tmp_path):
    flow = flows.asking()
    wire = next(edge for edge in flow.edges if edge.target == "ask")
    muted = wire.model_copy(update={"data": {"studio": {"muted": True}}})
    edges = tuple(muted if edge is wire else edge for edge in flow.edges)
    path = saved(tmp_path, flow.model_copy(update={"edges": edges}))
    code, out, _ = cli("run", path, "--json")
    assert (code, json.loads(out)["status"]) == (0, "completed")


def test_inputs_are_made_to_fit_and_what_cannot_fit_is_named(cli, tmp_path):
    start = {"outputs": [{"id": "exec-out", "type": "execution"}, {"id": "n", "type": "number"}]}
    end = {"inputs": [{"id": "exec-in", "type": "execution"}, {"id": "n", "type": "number"}]}
    flow = VisualFlow(
        id="typed",
        nodes=(
            VisualNode(id="start", type="on_flow_start", data=start),
            VisualNode(id="end", type="on_flow_end", data=end),
        ),
        edges=(
            VisualEdge(
                id="1",
                source="start",
                source_handle="exec-out",
                target="end",
                target_handle="exec-in",
            ),
            VisualEdge(id="2", source="start", source_handle="n", target="end", target_handle="n"),
        ),
    )
    path = saved(tmp_path, flow)
    code, out, _ = cli("run", path, "--input", "n=12")
    assert (code, json.loads(out)["n"]) == (0, 12)
    code, out, _ = cli("run", path, "--inputs", '{"n": "0.5"}')
    assert (code, json.loads(out)["n"]) == (0, 0.5)
    code, _, err = cli("run", path, "--input", "n=many")
    assert code == 1
    assert "'many' is not a number" in err
    checked = {**flow_to_json(flow), "runSettings": {"checkedInputs": True}}
    code, _, err = cli("run", saved(tmp_path, flow_from_json({**checked, "id": "checked"})))
    assert code == 1
    assert "“n” is not given. Give a number" in err
    code, out, err = cli("run", path)
    assert (code, json.loads(out)["n"]) == (0, None)
    assert "not given" in err


def test_answers_are_given_in_order(cli, tmp_path):
    path = saved(tmp_path, flows.asking())
    code, out, _ = cli("run", path, "--answers", '[{"response": "Ada"}]')
    assert (code, json.loads(out)["answer"]) == (0, "Ada")


def test_a_run_nobody_answers_stays_in_its_store(cli, tmp_path):
    path = saved(tmp_path, flows.asking())
    code, out, _ = cli("run", path, "--json")
    assert code == 1
    assert json.loads(out)["waits"][0]["prompt"] == "Your name?"
    store = f"sqlite:///{tmp_path / 's' / 'runs.sqlite3'}"
    code, out, _ = cli("run", path, "--json", "--store", store)
    assert code == 0
    run_id = json.loads(out)["run_id"]
    code, out, _ = cli("runs", "--store", store, "--json")
    assert [one["status"] for one in json.loads(out)] == ["waiting"]
    code, out, _ = cli("inspect", run_id, "--store", store, "--json")
    assert json.loads(out)["records"][0]["node_id"] == "ask"
    assert json.loads(cli("inspect", "--store", store, "--json")[1])["run_id"] == run_id
    code, out, _ = cli("inspect", run_id, "--store", store)
    assert "ask_user" in out

    def records(*chosen):
        code, out, _ = cli("inspect", run_id, "--store", store, "--json", *chosen)
        assert code == 0
        return json.loads(out)["records"]

    assert [one["status"] for one in records()] == ["started", "waiting"]
    assert [one["seq"] for one in records("--tail", "1")] == [2]
    assert records("--tail", "0") == records("--search", "nowhere to be found") == []
    assert [one["seq"] for one in records("--search", "WAIT_key")] == [2]
    assert records("--record", "2") == records("--tail", "1")
    code, out, _ = cli("inspect", run_id, "--store", store, "--record", "1")
    assert json.loads(out)["effect"]["type"] == "ask_user"
    for missing in ("0", "3"):
        assert cli("inspect", run_id, "--store", store, "--record", missing)[0] == 3


def test_subflows_are_found_beside_the_flow_or_in_a_folder(cli, tmp_path):
    path = saved(tmp_path, flows.calling("hello"))
    (tmp_path / "lib").mkdir()
    saved(tmp_path / "lib", flows.hello())
    assert cli("run", path, "--inputs", '{"name": "A"}')[0] == 1
    code, out, _ = cli("run", path, "--inputs", '{"name": "A"}', "--flows", tmp_path / "lib")
    assert (code, json.loads(out)["name"]) == (0, "A")


def test_tools_ask_unless_yes_is_said(cli, tmp_path):
    path = saved(tmp_path, flows.writing())
    code, out, _ = cli("run", path, "--json")
    assert (code, json.loads(out)["waits"][0]["choices"]) == (1, ["approve", "deny"])
    assert not (tmp_path / "out.txt").exists()
    assert cli("run", path, "--yes")[0] == 0
    assert (tmp_path / "out.txt").read_text() == "hi"
    work = tmp_path / "work"
    assert cli("run", path, "--answers", '[{"approved": true}]', "--workspace", work)[0] == 0
    assert (work / "out.txt").exists()


def test_timers_are_real_unless_skipped(cli, tmp_path):
    path = saved(tmp_path, flows.sleeping(3600))
    code, _, err = cli("run", path, "--timeout-s", "0.5")
    assert code == 1
    assert "timed out" in err
    assert cli("run", path, "--skip-waits", "--timeout-s", "30")[0] == 0


def test_a_flow_that_never_ends_is_stopped(cli, tmp_path):
    code, _, err = cli("run", saved(tmp_path, flows.endless()), "--quiet", "--step-limit", "30")
    assert code == 1
    assert "30 node visits" in err


def test_a_failing_flow_ends_with_1_and_the_reason(cli, tmp_path):
    read = flows.node(
        "read", "read_file", [flows.pin("file_path")], [], pinDefaults={"file_path": "none.txt"}
    )
    flow = flows.flow("reading", [flows.start(), read], "start>read", entryNode="start")
    path = saved(tmp_path, flow)
    code, out, err = cli("run", path)
    assert (code, out) == (1, "")
    assert err.count("File not found") == 1
    assert err.splitlines()[-1].startswith("failed at read: ")
    code, out, _ = cli("run", path, "--json", "--quiet")
    assert (code, json.loads(out)["output"]["success"]) == (1, False)


def test_a_run_that_fails_itself_says_so_once(cli, tmp_path):
    code, out, err = cli("run", saved(tmp_path, flows.endless()), "--step-limit", "30")
    assert (code, "node visits" in out) == (1, False)
    assert err.count("30 node visits") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["run"],
        ["run", "x.json", "--inputs", "{"],
        ["run", "x.json", "--inputs", "[]"],
        ["run", "x.json", "--answers", "{}"],
        ["run", "x.json", "--timeout-s", "-1"],
        ["bundle"],
        ["bundle", "pack", "x.json"],
        ["runs", "--store", "mongo://x"],
        ["inspect", "r", "--store", "sqlite:/x"],
    ],
)
def test_wrong_arguments_end_with_2(cli, arguments):
    assert cli(*arguments)[0] == 2


def test_what_is_not_there_ends_with_3_and_makes_nothing(cli, tmp_path):
    assert cli("run", "none.json")[0] == 3
    assert cli("check", "none.flow")[0] == 3
    assert cli("bundle", "inspect", "none.flow")[0] == 3
    assert cli("runs", "--store", f"sqlite:///{tmp_path / 'none.sqlite3'}")[0] == 3
    assert list(tmp_path.iterdir()) == []
    store = f"sqlite:///{tmp_path / 'r.sqlite3'}"
    cli("run", saved(tmp_path, flows.hello()), "--store", store)
    code, out, _ = cli("inspect", "nobody", "--store", store, "--json")
    assert code == 3
    assert "error" in json.loads(out)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"PK\x03\x04 broken"])
def test_what_is_broken_ends_with_4(cli, tmp_path, content):
    for name in ("broken.json", "broken.flow"):
        path = tmp_path / name
        path.write_bytes(content)
        for command in (["check", path], ["run", path], ["compile", path]):
            code, out, err = cli(*command)
            assert code == 4, (command, err)
            assert out == ""
            assert err.startswith("error: ")


def test_check_and_compile_tell_about_a_flow(cli, tmp_path):
    path = saved(tmp_path, flows.hello())
    assert cli("check", path)[0] == 0
    code, out, _ = cli("compile", path, "--json")
    assert json.loads(out)["entry_node"] == "start"
    bad = saved(tmp_path, flows.flow("bad", [flows.start(), flows.node("a", "nope")], "start>a"))
    code, out, _ = cli("check", bad, "--json")
    assert code == 1
    assert json.loads(out)["errors"] >= 1
    assert cli("compile", bad)[0] == 1


def test_a_bundle_is_packed_inspected_run_and_unpacked(cli, tmp_path):
    path = saved(tmp_path, flows.calling("hello"))
    saved(tmp_path, flows.hello())
    bundle = tmp_path / "b.flow"
    assert cli("bundle", "pack", path, "--out", bundle)[0] == 0
    code, out, _ = cli("bundle", "inspect", bundle, "--json")
    assert sorted(json.loads(out)["flows"]) == ["calling", "hello"]
    code, out, _ = cli("run", bundle, "--inputs", '{"name": "Z"}')
    assert (code, json.loads(out)["name"]) == (0, "Z")
    assert cli("bundle", "unpack", bundle, "--dir", tmp_path / "u")[0] == 0
    assert cli("bundle", "unpack", bundle, "--dir", tmp_path / "u")[0] == 4
    assert cli("bundle", "pack", path, "--out", bundle, "--flows", tmp_path / "u")[0] in (3, 4)


def test_flows_and_runs_are_compared(cli, tmp_path):
    one = saved(tmp_path, flows.hello())
    other = tmp_path / "other.json"
    other.write_bytes(dump_flow(flows.asking()))
    assert cli("diff", one, one)[0] == 0
    code, out, _ = cli("diff", one, other)
    assert code == 5
    assert "added node ask" in out
    store = f"sqlite:///{tmp_path / 'r.sqlite3'}"
    ids = []
    for name in ("A", "A", "B"):
        out = cli("run", one, "--store", store, "--json", "--inputs", json.dumps({"name": name}))[1]
        ids.append(json.loads(out)["run_id"])
    assert cli("diff", ids[0], ids[1], "--store", store)[0] == 0
    code, out, _ = cli("diff", ids[0], ids[2], "--store", store)
    assert code == 5
    assert "from the first step on they part at node end" in out
    assert '{"name":"A"' in out.replace(" ", "")
    value = json.loads(cli("diff", ids[0], ids[2], "--store", store, "--json")[1])
    assert (value["is_equal"], value["per_node"], value["shared"]) == (False, {"end": "changed"}, 0)
    assert value["steps"][0]["after"]["name"] == "B"


def test_the_commands_of_the_readme_work_as_they_stand(cli, tmp_path):
    shutil.copytree(ROOT / "flows", tmp_path / "flows")
    readme = (ROOT / "README.md").read_text()
    commands = re.findall(r"^\.venv/bin/python -m runtime (.+)$", readme, re.MULTILINE)
    for command in commands:
        code, _, err = cli(*shlex.split(command))
        assert code == 0, f"{command}: {err}"
    assert len(commands) == 4
    assert (tmp_path / "build/subflow.flow").is_file()


def test_the_module_is_a_program(tmp_path):
    path = saved(tmp_path, flows.hello())
    done = subprocess.run(
        [sys.executable, "-m", "runtime", "run", str(path), "--quiet"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["success"] is True


def golden_cases():
    path = SHARED / "golden" / "golden_runs.json"
    if not path.exists():
        return []
    cases = []
    for name, entry in json.loads(path.read_text()).items():
        if name != "_meta" and entry["category"] == "offline_deterministic":
            for number, case in enumerate([entry, *entry.get("extra_cases", [])]):
                cases.append(pytest.param(entry["file"], case, id=f"{name}-{number}"))
    return cases


@pytest.mark.parametrize(
    ("file", "case"), golden_cases() or [pytest.param(None, None, id="absent")]
)
def test_recorded_flows_give_their_recorded_output(cli, file, case):
    if file is None:
        pytest.skip(f"{SHARED / 'golden'} is not there")
    code, out, err = cli(
        "run",
        SHARED / "flows" / file,
        "--json",
        "--quiet",
        "--skip-waits",
        "--reference",
        "--inputs",
        json.dumps(case["inputs"]),
        "--answers",
        json.dumps(case["answers"]),
        "--timeout-s",
        "60",
    )
    result = json.loads(out)
    assert result["status"] == case["status"], err
    assert comparable(result["output"]) == comparable(case["output"])
    assert (code == 0) is (
        case["status"] == "completed" and (case["output"] or {}).get("success") is not False
    )


def comparable(value, key=""):
    """Ids, times and error sentences blanked out."""
    if isinstance(value, dict):
        return {
            name: "<metrics>" if name == "execution" else comparable(part, name)
            for name, part in value.items()
        }
    if isinstance(value, list):
        return [comparable(part) for part in value]
    if key == "wait_key":
        return str(value).split(":")[-1]
    return "<error>" if key == "error" and value else value


def test_a_run_with_a_budget_stops_or_asks_and_inspect_shows_it(cli, tmp_path):
    flow = saved(tmp_path, one_question())
    store = f"sqlite:///{tmp_path / 'r.sqlite3'}"
    price = ("--price", "*=1000,2000")
    code, _out, err = cli("run", flow, "--max-cost-usd", "0.01", "--on-exceed", "stop", *price)
    assert (code, "may cost $0.0" in err) == (1, True)
    code, _out, err = cli("run", flow, "--max-cost-usd", "a lot")
    assert (code, "max_cost_usd" in err) == (1, True)
    answers = ("--answers", '["raise"]')
    code, _out, err = cli("run", flow, "--store", store, "--max-llm-calls", "0", *answers, *price)
    assert (code, "waits (user)" in err) == (0, True)
    code, out, _err = cli("inspect", "--store", store)
    assert (code, "budget llm_calls: 1 of 1" in out) == (0, True)
    assert cli("run", flow, "--price", "m=1")[0] == 2
