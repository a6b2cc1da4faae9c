"""Kill -9 in the middle of a run and of a save: nothing is lost, nothing is done twice."""

import json
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from runtime.model.run import RunStatus
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.codec import dump_flow, load_flow
from runtime.visualflow.flow import Position, VisualEdge, VisualFlow
from tests.support.flows import chain
from tests.support.studio import studio_open, until

ROOT = Path(__file__).resolve().parents[2]


def writer(count: int) -> VisualFlow:
    """A start and `count` steps that each write a file of their own, a short delay between them."""
    types, nodes, edges = builtin_catalogue(), [], []

    def add(type_id, node_id, **data):
        node = new_node(types[type_id], node_id, Position(x=len(nodes) * 240.0))
        nodes.append(node.model_copy(update={"data": {**node.data, **data}}))
        if len(nodes) > 1:
            ends = {"source": nodes[-2].id, "target": node_id}
            pins = {"sourceHandle": "exec-out", "targetHandle": "exec-in"}
            edges.append(VisualEdge.model_validate({"id": f"e{len(edges)}", **ends, **pins}))

    add("on_flow_start", "start")
    for number in range(count):
        said = {"message": f"step {number}"}
        add("answer_user", f"say-{number}", pinDefaults=said)
        file = {"file_path": f"file-{number}.txt", "content": str(number)}
        add("write_file", f"write-{number}", pinDefaults=file)
        add("wait_until", f"rest-{number}", pinDefaults={"duration": 0.1})
    return VisualFlow(id="writer", name="Writer", nodes=tuple(nodes), edges=tuple(edges))


def killed(what: str, folder: Path, flow: Path, word: str, number: int) -> list[str]:
    """Lines of the program until it was killed, just after it said `word` with that number or a higher one."""
    command = [sys.executable, "-m", "tests.stories.killed_program", what, str(folder), str(flow)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        lines = []
        for line in program.stdout:
            lines.append(line.strip())
            said, _, count = line.strip().partition(" ")
            if said == word and int(count) >= number:
                program.send_signal(signal.SIGKILL)
                break
        program.wait()
        lines += [line.strip() for line in program.stdout]
    assert program.returncode == -signal.SIGKILL
    return lines


@pytest.mark.slow
@pytest.mark.parametrize("record", [3, 14])
def test_a_killed_run_goes_on_after_a_restart_and_does_nothing_twice(run_async, tmp_path, record):
    flow = tmp_path / "writer.json"
    flow.write_bytes(dump_flow(writer(6)))
    lines = killed("run", tmp_path / "data", flow, "record", record)
    run_id = lines[0].split()[1]
    assert "ended" not in lines

    async def story():
        async with studio_open(tmp_path / "data", flow) as studio:
            model = await studio.window.runs.open_run(run_id)
            await until(lambda: model.status.is_terminal, 30, "the run ends")
            assert model.status is RunStatus.COMPLETED, model.error
            return model.records

    records = run_async(story(), 60)
    assert [row.seq for row in records] == list(range(1, len(records) + 1))
    finished = Counter(
        row.record["idempotency_key"]
        for row in records
        if row.effect == "answer_user" and row.status == "completed"
    )
    assert sorted(finished.values()) == [1] * 6
    written = [path.name for path in (tmp_path / "data" / "workspace").iterdir()]
    whole = [name for name in written if not name.startswith(".")]  # a kill may leave a half one
    assert sorted(whole) == [f"file-{n}.txt" for n in range(6)]


@pytest.mark.slow
@pytest.mark.parametrize("save", [2, 4])
def test_a_file_is_whole_whenever_the_program_is_killed_while_saving(tmp_path, save):
    path = tmp_path / "big.json"
    path.write_bytes(dump_flow(chain(200)))
    killed("save", tmp_path / "data", path, "saved", save)
    flow = load_flow(path)
    assert len(flow.nodes) == 200
    assert flow.name.startswith("Saved ")
    assert json.loads(path.read_bytes())["name"] == flow.name
