import hashlib
import json
import zipfile

import pytest

from runtime.base.errors import BundleError
from runtime.visualflow.codec import flow_from_json
from runtime.workflow_bundle.open import open_workflow_bundle, unpack_workflow_bundle
from runtime.workflow_bundle.pack import BundleSettings, pack_flows, pack_workflow_bundle

EXEC = {"id": "exec-in", "type": "execution"}
EXEC_OUT = {"id": "exec-out", "type": "execution"}


def flow(flow_id, *calls, unreachable=(), **more):
    nodes = [{"id": "start", "type": "on_flow_start", "data": {"outputs": [EXEC_OUT]}}]
    edges, last = [], "start"
    for index, called in enumerate((*calls, *unreachable)):
        node_id = f"call-{index}"
        nodes.append(
            {
                "id": node_id,
                "type": "subflow",
                "data": {"subflowId": called, "inputs": [EXEC], "outputs": [EXEC_OUT]},
            }
        )
        if index < len(calls):
            edges.append(
                {
                    "id": f"e{index}",
                    "source": last,
                    "sourceHandle": "exec-out",
                    "target": node_id,
                    "targetHandle": "exec-in",
                }
            )
            last = node_id
    return {"id": flow_id, "name": flow_id.title(), "nodes": nodes, "edges": edges, **more}


def write(folder, *flows):
    for one in flows:
        (folder / f"{one['id']}.json").write_text(json.dumps(one))
    return folder / f"{flows[0]['id']}.json"


def test_a_flow_and_all_it_calls_are_packed_byte_for_byte(tmp_path):
    root = write(tmp_path, flow("root", "a", entryNode="start"), flow("a", "b"), flow("b", "a"))
    packed = pack_workflow_bundle(root_flow_json=root, out_path=tmp_path / "out.flow")
    bundle = open_workflow_bundle(packed.path)
    assert dict(bundle.manifest.flows) == {
        "a": "flows/a.json",
        "b": "flows/b.json",
        "root": "flows/root.json",
    }
    assert bundle.flow_bytes("root") == root.read_bytes()
    assert bundle.default_flow_id == "root"
    assert set(bundle.load_flows()) == {"root", "a", "b"}
    digest = hashlib.sha256(root.read_bytes()).hexdigest()
    assert bundle.manifest.metadata["sha256"]["flows/root.json"] == digest


def test_the_same_flow_gives_the_same_bytes_from_files_and_from_the_editor(tmp_path):
    root = write(tmp_path, flow("root", "a", updated_at="2026-01-02"), flow("a"))
    first = pack_workflow_bundle(root_flow_json=root, out_path=tmp_path / "1.flow")
    second = pack_workflow_bundle(root_flow_json=root, out_path=tmp_path / "2.flow")
    assert first.path.read_bytes() == second.path.read_bytes()
    assert first.manifest.created_at == "2026-01-02"
    library = {"a": flow_from_json(flow("a"))}
    value = flow_from_json(flow("root", "a"))
    for name in ("3.flow", "4.flow"):
        pack_flows(value, library, out_path=tmp_path / name)
    assert (tmp_path / "3.flow").read_bytes() == (tmp_path / "4.flow").read_bytes()
    assert open_workflow_bundle(tmp_path / "3.flow").load_flows() == {**library, "root": value}


def test_the_open_flow_wins_over_its_saved_twin_in_the_library(tmp_path):
    saved, unsaved = flow_from_json(flow("x")), flow_from_json(flow("x", description="unsaved"))
    packed = pack_flows(unsaved, {"x": saved}, out_path=tmp_path / "x.flow")
    assert packed.manifest.entrypoints[0].description == "unsaved"


def test_subflows_nobody_can_reach_are_left_out(tmp_path):
    root = write(tmp_path, flow("root", unreachable=["gone"]))
    packed = pack_workflow_bundle(root_flow_json=root, out_path=tmp_path / "out.flow")
    assert set(packed.manifest.flows) == {"root"}


def test_missing_subflows_are_all_named_and_nothing_is_written(tmp_path):
    root = write(tmp_path, flow("root", "a", "lost"), flow("a", "gone"))
    with pytest.raises(BundleError, match=r"'gone' \(called by 'a'\), 'lost' \(called by 'root'\)"):
        pack_workflow_bundle(root_flow_json=root, out_path=tmp_path / "out.flow")
    assert not (tmp_path / "out.flow").exists()


def test_a_subflow_is_found_by_its_id_whatever_its_file_is_called(tmp_path):
    root = write(tmp_path, flow("root", "a"))
    (tmp_path / "other.json").write_text(json.dumps(flow("a")))
    (tmp_path / "a.json").write_text(json.dumps(flow("impostor")))
    packed = pack_workflow_bundle(root_flow_json=root, out_path=tmp_path / "out.flow")
    assert json.loads(open_workflow_bundle(packed.path).flow_bytes("a"))["id"] == "a"


def test_entrypoints_are_roots_too(tmp_path):
    root = write(tmp_path, flow("root"), flow("second", "third"), flow("third"))
    packed = pack_workflow_bundle(
        root_flow_json=root, out_path=tmp_path / "out.flow", entrypoints=["second"]
    )
    assert set(packed.manifest.flows) == {"root", "second", "third"}
    assert packed.manifest.default_entrypoint == "second"


def test_a_very_repetitive_flow_can_be_opened_again(tmp_path):
    value = flow_from_json(flow("big", description=" " * 3_000_000))
    packed = pack_flows(value, {}, out_path=tmp_path / "big.flow")
    assert open_workflow_bundle(packed.path).load_flows() == {"big": value}


@pytest.mark.parametrize("flow_id", ["../evil", "a/b", "con", "c:x", "a\\b"])
def test_an_id_that_is_no_file_name_is_refused(tmp_path, flow_id):
    with pytest.raises(BundleError):
        pack_flows(flow_from_json(flow(flow_id)), {}, out_path=tmp_path / "x.flow")


def test_assets_travel_along(tmp_path):
    settings = BundleSettings(assets={"logo": ("img/logo.txt", b"hi")}, bundle_version="1.2.0")
    packed = pack_flows(
        flow_from_json(flow("x")), {}, out_path=tmp_path / "x.flow", settings=settings
    )
    bundle = open_workflow_bundle(packed.path)
    assert bundle.read_bytes(bundle.manifest.assets["logo"]) == b"hi"
    folder = unpack_workflow_bundle(bundle_path=packed.path, out_dir=tmp_path / "there")
    assert (folder / "assets/img/logo.txt").read_bytes() == b"hi"
    assert open_workflow_bundle(folder).manifest == bundle.manifest


def test_members_are_sorted_and_have_no_time(tmp_path):
    packed = pack_flows(flow_from_json(flow("x")), {}, out_path=tmp_path / "x.flow")
    with zipfile.ZipFile(packed.path) as archive:
        assert archive.namelist() == ["manifest.json", "flows/x.json"]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_keys_and_passwords_stay_at_home(tmp_path):
    secret = flow("x", settings={"api_key": "sk-1", "model": "m"})
    packed = pack_flows(
        flow_from_json(secret), {"a": flow_from_json(flow("a"))}, out_path=tmp_path / "x.flow"
    )
    assert packed.masked == ("x",)
    found = json.loads(open_workflow_bundle(packed.path).flow_bytes("x"))
    assert found["settings"] == {"api_key": "", "model": "m"}
    root = write(tmp_path, secret)
    assert pack_workflow_bundle(root_flow_json=root, out_path=tmp_path / "y.flow").masked == ("x",)
    assert b"sk-1" not in (tmp_path / "y.flow").read_bytes()
