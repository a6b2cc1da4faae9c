"""Packs: found without running, loaded with faults named, checked before anything changes, and run by a host."""

import sys
import textwrap
import threading
from pathlib import Path

import pytest

from runtime import Runtime, open_stores
from runtime.base.errors import CatalogueError, FlowCompileError
from runtime.cli import main
from runtime.host import HostSettings, open_host
from runtime.host.pictures import META
from runtime.model.run import RunStatus
from runtime.nodes.catalogue import LiveCatalogue, builtin_catalogue, new_node
from runtime.nodes.packs import (
    PackConflict,
    PackError,
    PackSet,
    conflicts_of,
    file_source,
    found_packs,
    load_pack,
)
from runtime.visualflow.codec import dump_flow
from runtime.visualflow.flow import Position, VisualEdge, VisualFlow

HEAD = """
from runtime.nodes.node_type import Act, Category, NodeType, Pin, Pure, exec_in, exec_out
"""
SHOUT = (
    HEAD
    + """
def shout(inputs, view):
    return {"result": str(inputs.get("text", "")).upper() + "!"}

NODE_TYPE = NodeType(
    id="mine.shout",
    title="Shout",
    category=Category.DATA,
    doc="Says it loudly.",
    inputs=(Pin("text", "string"),),
    outputs=(Pin("result", "string"),),
    behaviour=Pure(shout),
)
"""
)


def written(folder, name, text):
    path = folder / f"{name}.py"
    path.write_text(textwrap.dedent(text))
    return path


def loaded(folder, name="shout", text=SHOUT):
    return load_pack(file_source(written(folder, name, text)))


def shouting(text="hey", type_id="mine.shout", catalogue=None):
    """start -> end, with the node in between."""
    types = catalogue or builtin_catalogue()
    start = new_node(types["on_flow_start"], "start", Position(x=0.0, y=0.0))
    node = new_node(types[type_id], "n", Position(x=300.0, y=0.0))
    node = node.model_copy(update={"data": {**node.data, "pinDefaults": {"text": text}}})
    end = new_node(types["on_flow_end"], "end", Position(x=600.0, y=0.0))
    pins = [
        {"id": "exec-in", "label": "", "type": "execution"},
        {"id": "said", "label": "said", "type": "string"},
    ]
    end = end.model_copy(update={"data": {**end.data, "inputs": pins}})
    wires = [
        ("start", "exec-out", "end", "exec-in"),
        ("n", "result", "end", "said"),
    ]
    edges = tuple(
        VisualEdge.model_validate(
            {"id": f"e{i}", "source": a, "sourceHandle": b, "target": c, "targetHandle": d}
        )
        for i, (a, b, c, d) in enumerate(wires)
    )
    return VisualFlow(id="f", name="F", nodes=(start, node, end), edges=edges, entryNode="start")


@pytest.fixture
def host(tmp_path):
    opened = open_host(HostSettings(data_folder=tmp_path / "d", default_workspace=tmp_path / "w"))
    yield opened
    opened.close()


def ended(host, run_id):
    over = threading.Event()

    def look(_event):
        if host.get_run(run_id).status.is_terminal:
            over.set()

    unsubscribe = host.subscribe(look)
    look(None)
    assert over.wait(20)
    unsubscribe()
    return host.get_run(run_id)


def test_finding_runs_nothing_and_names_what_is_declared(tmp_path):
    written(tmp_path, "shout", SHOUT + "\nraise SystemExit('ran')")
    written(tmp_path, "_helper", "raise SystemExit('ran')")
    written(tmp_path, "broken", "def (:")
    (tmp_path / "binary.py").write_bytes(b"\x00\x01\x02")
    found = {source.name: source for source in found_packs(tmp_path)}
    assert found["shout"].declared == ("mine.shout",)
    assert "line 1" in found["broken"].problem
    assert found["binary"].problem
    assert "_helper" not in found
    assert found_packs(tmp_path / "nowhere") == []


def test_a_file_is_one_node_type(tmp_path):
    pack = loaded(tmp_path)
    assert [one.id for one in pack.node_types] == ["mine.shout"]
    assert pack.version == pack.digest[:8]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("NODE_TYPE =", "OTHER ="), "no node type"),
        (('"mine.shout"', '"shout"'), "with a dot"),
        (('"mine.shout"', '"Mine.Shout"'), "with a dot"),
        (("Pure(shout)", "Act(shout)"), "exec_in()"),
        (("Pure(shout)", "shout"), "behaviour"),
        (('Pin("text", "string")', 'Pin("text", "text")'), "unknown type"),
        (
            ('inputs=(Pin("text", "string"),)', 'inputs=(Pin("a", "any"), Pin("a", "any"))'),
            "two inputs",
        ),
        (('inputs=(Pin("text", "string"),)', "inputs=[]"), "tuple of Pin"),
        (("Category.DATA", '"nonsense"'), "category"),
        (("NODE_TYPE =", "raise KeyError('x')\nNODE_TYPE ="), "KeyError"),
        (("NODE_TYPE =", "raise SystemExit(3)\nNODE_TYPE ="), "SystemExit"),
        (("NODE_TYPE =", "import nothing_like_this\nNODE_TYPE ="), "nothing_like_this"),
    ],
)
def test_a_faulty_pack_is_refused_in_words(tmp_path, change, said):
    with pytest.raises(PackError) as raised:
        loaded(tmp_path, text=SHOUT.replace(*change))
    assert said in str(raised.value)
    assert raised.value.where == "shout"


def test_the_line_of_an_error_is_named(tmp_path):
    with pytest.raises(PackError, match=r"line 4"):
        loaded(tmp_path, text=HEAD + "\nboom()\n")


def test_what_changed_since_it_was_looked_at_does_not_run(tmp_path):
    source = file_source(written(tmp_path, "shout", SHOUT))
    written(tmp_path, "shout", "raise SystemExit('ran')")
    with pytest.raises(PackError, match="changed meanwhile"):
        load_pack(source)


def test_check_then_mutate(tmp_path):
    packs = PackSet(builtin_catalogue())
    first = loaded(tmp_path)
    assert packs.load(first) is True
    assert packs.load(loaded(tmp_path)) is False, "the same version"
    before = packs.catalogue
    with pytest.raises(CatalogueError, match="in force"):
        packs.load(loaded(tmp_path, text=SHOUT + "\n# another version"))
    with pytest.raises(CatalogueError, match="belongs to shout"):
        packs.load(loaded(tmp_path, "other"))
    assert packs.catalogue is before
    assert packs.packs == (first,)
    assert conflicts_of(["mine.shout", "concat", "x.y"], builtin_catalogue(), packs.packs) == [
        PackConflict("mine.shout", "shout"),
        PackConflict("concat", "the program"),
    ]
    assert packs.disable("shout")
    assert not packs.disable("shout")
    assert "mine.shout" not in packs.catalogue


def test_a_live_catalogue_becomes_another(tmp_path):
    packs, live = PackSet(builtin_catalogue()), LiveCatalogue(builtin_catalogue().values())
    packs.load(loaded(tmp_path))
    live.become(packs.catalogue)
    assert live["mine.shout"].title == "Shout"
    assert len(live) == len(builtin_catalogue()) + 1


def test_a_host_runs_a_pack_and_remembers_which(tmp_path, host):
    pack = loaded(tmp_path)
    assert host.load_pack(pack)
    assert not host.load_pack(pack)
    assert host.loaded_packs() == (pack,)
    flow = shouting(catalogue=_with(pack))
    run_id = host.start(flow, {})
    done = ended(host, run_id)
    assert (done.status, done.output) == (RunStatus.COMPLETED, {"said": "HEY!", "success": True})
    assert host.variables(run_id)[META]["packs"] == {"shout": pack.digest}
    elsewhere = open_stores(HostSettings(data_folder=tmp_path / "d").store_url)
    another = Runtime(run_store=elsewhere.runs, ledger_store=elsewhere.ledger)
    assert dict(another.status(run_id).packs) == {"shout": pack.digest}
    elsewhere.close()
    host.disable_pack("shout")
    with pytest.raises(FlowCompileError, match=r"mine\.shout"):
        host.start(flow, {})


def _with(pack):
    packs = PackSet(builtin_catalogue())
    packs.load(pack)
    return packs.catalogue


@pytest.mark.parametrize(
    "body", ["raise AttributeError('oops')", "return object()", "raise RuntimeError('oops')"]
)
def test_whatever_a_pack_raises_fails_its_node_alone(tmp_path, host, body):
    text = SHOUT.replace('return {"result": str(inputs.get("text", "")).upper() + "!"}', body)
    pack = loaded(tmp_path, text=text)
    host.load_pack(pack)
    done = ended(host, host.start(shouting(catalogue=_with(pack)), {}))
    assert done.status.is_terminal
    assert "shout" in str(done.error or done.output) or "object" in str(done.error or done.output)
    assert ended(host, host.start(shouting(type_id="uppercase"), {})).status is RunStatus.COMPLETED


def test_an_installed_distribution_offers_packs(tmp_path, monkeypatch):
    (tmp_path / "loud_pack.py").write_text(SHOUT.replace("mine.shout", "loud.shout"))
    info = tmp_path / "loud-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: loud\nVersion: 1.2\n")
    (info / "RECORD").write_text("loud_pack.py,,\n")
    (info / "entry_points.txt").write_text("[visualflow.node_packs]\nloud = loud_pack:NODE_TYPE\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    source = next(one for one in found_packs(tmp_path / "none") if one.name == "loud")
    assert source.version == "1.2"
    assert "loud_pack" not in sys.modules, "looking runs nothing"
    assert [one.id for one in load_pack(source).node_types] == ["loud.shout"]
    sys.modules.pop("loud_pack", None)


def test_the_command_line_runs_a_flow_with_a_pack(tmp_path, capsys):
    pack = loaded(tmp_path)
    flow = tmp_path / "flow.json"
    flow.write_bytes(dump_flow(shouting("hey", catalogue=_with(pack))))
    assert main(["run", str(flow), "--quiet"]) != 0, "without the pack it does not run"
    capsys.readouterr()
    assert main(["run", str(flow), "--quiet", "--packs", str(tmp_path / "shout.py")]) == 0
    assert "HEY!" in capsys.readouterr().out
    assert main(["run", str(flow), "--packs", str(tmp_path / "gone.py")]) != 0
    assert "gone" in capsys.readouterr().err


def test_the_page_on_packs_tells_the_truth(tmp_path):
    page = Path("docs/packs.md").read_text(encoding="utf-8")
    code = page.split("```python\n")[1].split("```")[0]
    assert [one.id for one in loaded(tmp_path, text=code).node_types] == ["mine.shout"]
    example = Path("resources/packs/example.py.txt").read_text(encoding="utf-8")
    assert [one.id for one in loaded(tmp_path, "example", example).node_types] == ["mine.shout"]
