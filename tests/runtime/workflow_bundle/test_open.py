import json
import stat
import warnings
import zipfile

import pytest

from runtime.base.errors import BundleError
from runtime.workflow_bundle.manifest import (
    workflow_bundle_manifest_from_dict,
    workflow_bundle_manifest_to_dict,
)
from runtime.workflow_bundle.members import BundleLimits
from runtime.workflow_bundle.open import (
    inspect_workflow_bundle,
    open_workflow_bundle,
    unpack_workflow_bundle,
)

FLOW = json.dumps({"id": "x", "name": "X", "nodes": [], "edges": []}).encode()
MANIFEST = {
    "bundle_format_version": "1",
    "bundle_id": "x",
    "bundle_version": "1.0.0",
    "created_at": "2026-01-01T00:00:00+00:00",
    "entrypoints": [{"flow_id": "x", "name": "X"}],
    "flows": {"x": "flows/x.json"},
}


def make(path, *more, manifest=MANIFEST, flow=FLOW):
    """A bundle of (name or ZipInfo, content) members; names may clash."""
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")
        if manifest is not None:
            archive.writestr("manifest.json", json.dumps(manifest))
        if flow is not None:
            archive.writestr("flows/x.json", flow)
        for name, content in more:
            archive.writestr(name, content)
    return path


def special(name, kind):
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = (kind | 0o777) << 16
    return info


def encrypted(path):
    data = bytearray(make(path, ("assets/secret", b"secret")).read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(bytes(data))
    return path


def truncated(path):
    path.write_bytes(make(path).read_bytes()[:-30])
    return path


def lying_about_its_size(path):
    data = bytearray(make(path, ("assets/big", b"\0" * 500_000)).read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    path.write_bytes(bytes(data))
    return path


def changed(**fields):
    return {**MANIFEST, **fields}


HOSTILE = {
    "climbs out": lambda p: make(p, ("../evil.txt", b"x")),
    "climbs out below flows": lambda p: make(p, ("flows/../../evil.txt", b"x")),
    "absolute": lambda p: make(p, ("/tmp/evil.txt", b"x")),
    "windows drive": lambda p: make(p, ("C:/evil.txt", b"x")),
    "backslashes": lambda p: make(p, ("..\\evil.txt", b"x")),
    "device name": lambda p: make(p, ("assets/NUL.txt", b"x")),
    "trailing dot": lambda p: make(p, ("assets/x.", b"x")),
    "newline in a name": lambda p: make(p, ("assets/a\nb", b"x")),
    "symbolic link": lambda p: make(p, (special("assets/link", stat.S_IFLNK), b"/etc/passwd")),
    "device file": lambda p: make(p, (special("assets/zero", stat.S_IFCHR), b"")),
    "named pipe": lambda p: make(p, (special("assets/pipe", stat.S_IFIFO), b"")),
    "same name twice": lambda p: make(p, ("flows/x.json", FLOW)),
    "names differ by case": lambda p: make(p, ("flows/X.json", FLOW)),
    "file and folder": lambda p: make(p, ("flows/x.json/y", b"x")),
    "bomb": lambda p: make(p, ("assets/zeros", b"\0" * (64 << 20))),
    "too many members": lambda p: make(p, *((f"assets/{n}", b"") for n in range(10_001))),
    "encrypted": encrypted,
    "no zip": lambda p: p.write_bytes(b"hello") and p,
    "empty file": lambda p: p.write_bytes(b"") or p,
    "truncated": truncated,
    "manifest is a list": lambda p: make(p, manifest=[]),
    "unknown format": lambda p: make(p, manifest=changed(bundle_format_version="9")),
    "no entrypoints": lambda p: make(p, manifest=changed(entrypoints=[])),
    "entrypoint twice": lambda p: make(
        p, manifest=changed(entrypoints=[{"flow_id": "x"}, {"flow_id": "x"}])
    ),
    "strange default": lambda p: make(p, manifest=changed(default_entrypoint="y")),
    "flow path climbs out": lambda p: make(p, manifest=changed(flows={"x": "../x.json"})),
    "asset path is absolute": lambda p: make(p, manifest=changed(assets={"a": "/etc/passwd"})),
    "missing flow": lambda p: make(p, flow=None),
    "entrypoint without flow": lambda p: make(p, manifest=changed(entrypoints=[{"flow_id": "y"}])),
    "flow is no JSON": lambda p: make(p, flow=b"{"),
    "flow is nested too deep": lambda p: make(p, flow=b"[" * 100_000),
    "flow of another id": lambda p: make(p, flow=b'{"id": "y"}'),
    "flow is a list": lambda p: make(p, flow=b"[]"),
    "wrong digest": lambda p: make(
        p, manifest=changed(metadata={"sha256": {"flows/x.json": "0" * 64}})
    ),
    "digest of nothing": lambda p: make(p, manifest=changed(metadata={"sha256": {"no": "0"}})),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_bundle_is_refused_and_nothing_is_written(tmp_path, kind):
    path = HOSTILE[kind](tmp_path / "evil.flow")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(BundleError) as refused:
        unpack_workflow_bundle(bundle_path=path, out_dir=tmp_path / "deep" / "out")
    assert refused.value.where
    assert refused.value.problem
    assert sorted(tmp_path.rglob("*")) == before


def test_a_member_that_lies_about_its_size_is_refused_when_read(tmp_path):
    path = lying_about_its_size(tmp_path / "evil.flow")
    with pytest.raises(BundleError):
        unpack_workflow_bundle(bundle_path=path, out_dir=tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_limits_can_be_set(tmp_path):
    path = make(tmp_path / "a.flow", ("assets/a", b"x" * 1000))
    assert open_workflow_bundle(path)
    with pytest.raises(BundleError, match="unpack to"):
        open_workflow_bundle(path, limits=BundleLimits(max_unpacked_bytes=1200))


def test_a_missing_bundle_or_manifest_is_a_missing_file(tmp_path):
    with pytest.raises(FileNotFoundError):
        open_workflow_bundle(tmp_path / "none.flow")
    with pytest.raises(FileNotFoundError):
        open_workflow_bundle(make(tmp_path / "a.flow", manifest=None))


def test_strange_members_are_left_out_unless_wanted(tmp_path):
    path = make(tmp_path / "a.flow", ("setup.sh", b"rm"), ("assets/free", b"1"))
    strict = unpack_workflow_bundle(bundle_path=path, out_dir=tmp_path / "strict")
    assert {p.name for p in strict.iterdir()} == {"manifest.json", "flows", "assets"}
    loose = unpack_workflow_bundle(bundle_path=path, out_dir=tmp_path / "loose", strict=False)
    assert (loose / "setup.sh").exists()


def test_nothing_is_overwritten_unasked(tmp_path):
    path = make(tmp_path / "a.flow")
    out = tmp_path / "out"
    out.mkdir()
    unpack_workflow_bundle(bundle_path=path, out_dir=out)
    (out / "mine.txt").write_text("mine")
    (out / "flows" / "x.json").write_text("old")
    with pytest.raises(BundleError, match="not empty"):
        unpack_workflow_bundle(bundle_path=path, out_dir=out)
    unpack_workflow_bundle(bundle_path=path, out_dir=out, overwrite=True)
    assert (out / "flows" / "x.json").read_bytes() == FLOW
    assert (out / "mine.txt").read_text() == "mine"


def test_overwriting_never_follows_a_link_out_of_the_folder(tmp_path):
    path = make(tmp_path / "a.flow")
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    out.mkdir()
    elsewhere.mkdir()
    (out / "flows").symlink_to(elsewhere)
    with pytest.raises(ValueError, match="leaves"):
        unpack_workflow_bundle(bundle_path=path, out_dir=out, overwrite=True)
    assert not list(elsewhere.iterdir())


def test_a_folder_bundle_opens_and_refuses_links(tmp_path):
    folder = unpack_workflow_bundle(bundle_path=make(tmp_path / "a.flow"), out_dir=tmp_path / "b")
    bundle = open_workflow_bundle(folder)
    assert bundle.flow_bytes("x") == FLOW
    with pytest.raises(BundleError):
        bundle.read_bytes("../a.flow")
    (folder / "assets").mkdir()
    (folder / "assets" / "link").symlink_to("/etc/passwd")
    with pytest.raises(BundleError, match="link"):
        open_workflow_bundle(folder)


def test_the_manifest_reads_camel_case_and_writes_snake_case_in_order(tmp_path):
    manifest = workflow_bundle_manifest_from_dict(
        {
            "bundleFormatVersion": "1",
            "bundleId": "x",
            "entrypoints": [{"flowId": "x", "name": " ", "interfaces": ["a", 1]}, "junk"],
            "defaultEntrypoint": "x",
            "flows": {"x": "flows/x.json"},
        }
    )
    written = workflow_bundle_manifest_to_dict(manifest)
    assert list(written) == [
        "bundle_format_version",
        "bundle_id",
        "bundle_version",
        "created_at",
        "entrypoints",
        "default_entrypoint",
        "flows",
        "artifacts",
        "assets",
        "metadata",
    ]
    assert written["entrypoints"] == [
        {"flow_id": "x", "name": None, "description": "", "interfaces": ["a"]}
    ]
    assert workflow_bundle_manifest_from_dict(written) == manifest
    assert "default_entrypoint" not in workflow_bundle_manifest_to_dict(
        workflow_bundle_manifest_from_dict(MANIFEST)
    )


def test_inspecting_gives_the_manifest(tmp_path):
    assert inspect_workflow_bundle(bundle_path=make(tmp_path / "a.flow")).bundle_id == "x"
