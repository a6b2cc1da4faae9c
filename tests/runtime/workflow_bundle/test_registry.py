import pytest

from runtime.visualflow.codec import flow_from_json
from runtime.workflow_bundle.pack import BundleSettings, pack_flows
from runtime.workflow_bundle.registry import (
    WorkflowBundleRegistry,
    WorkflowBundleRegistryError,
    default_workflow_bundles_dir,
    sanitize_bundle_id,
    sanitize_bundle_version,
)


@pytest.fixture
def registry(tmp_path):
    return WorkflowBundleRegistry(tmp_path / "installed")


@pytest.fixture
def packed(tmp_path):
    def make(flow_id="hello", version="1.0.0", *, name="Hello", created_at="", bundle_id=None):
        flow = flow_from_json(
            {"id": flow_id, "name": name, "nodes": [], "edges": [], "interfaces": ["chat"]}
        )
        settings = BundleSettings(
            bundle_id=bundle_id, bundle_version=version, created_at=created_at or None
        )
        return pack_flows(flow, {}, out_path=tmp_path / "packed.flow", settings=settings).path

    return make


def test_an_installed_bundle_is_found_by_id_version_file_and_name(registry, packed):
    installed = registry.install(packed())
    assert installed.bundle_ref == "hello@1.0.0"
    assert installed.path.name == "hello@1.0.0.flow"
    for ref in ("hello", "hello@1.0.0", "hello@1.0.0.flow", "hello:hello", "HELLO", "hello.flow"):
        assert registry.resolve_entrypoint(ref).workflow_id == "hello@1.0.0:hello"
    assert registry.resolve_bundle("hello").sha256 == installed.sha256


@pytest.mark.parametrize(
    ("versions", "latest"),
    [
        (["1.9", "1.10", "1.2.0"], "1.10"),
        (["2.0.0", "2.0.0-rc.1"], "2.0.0"),
        (["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-beta"], "1.0.0-beta"),
        (["spring", "autumn"], "spring"),
    ],
)
def test_the_latest_version_is_meant_when_none_is_given(registry, packed, versions, latest):
    for version in versions:
        registry.install(packed(version=version))
    assert registry.resolve_bundle("hello").bundle_version == latest
    assert [e.bundle_version for e in registry.list_entrypoints()] == [latest]
    assert len(registry.list_entrypoints(latest_only=False)) == len(versions)


def test_versions_without_an_order_go_by_age(registry, packed):
    registry.install(packed(version="autumn", created_at="2026-09-01"))
    registry.install(packed(version="spring", created_at="2026-03-01"))
    assert registry.resolve_bundle("hello").bundle_version == "autumn"


def test_installing_twice_needs_overwrite_and_leaves_the_old_one_whole(registry, packed):
    before = registry.install(packed())
    with pytest.raises(WorkflowBundleRegistryError, match="installed already"):
        registry.install(packed(name="Other"))
    assert registry.resolve_bundle("hello").sha256 == before.sha256
    assert registry.install(packed(name="Other"), overwrite=True).sha256 != before.sha256


@pytest.mark.parametrize("content", [b"", b"no zip"])
def test_bad_uploads_leave_nothing_behind(registry, content):
    with pytest.raises(WorkflowBundleRegistryError):
        registry.install_bytes(content)
    assert not registry.bundles_dir.exists() or not list(registry.bundles_dir.iterdir())


def test_an_id_that_is_no_file_name_is_refused_with_a_suggestion(registry, packed):
    with pytest.raises(WorkflowBundleRegistryError, match="my-flow"):
        registry.install(packed(bundle_id="my flow"))


def test_a_broken_file_in_the_folder_hides_nothing_else(registry, packed, caplog):
    registry.install(packed())
    (registry.bundles_dir / "broken.flow").write_bytes(b"x")
    assert [b.bundle_id for b in registry.scan()] == ["hello"]
    assert "broken.flow" in caplog.text


def test_removing_one_version_or_all(registry, packed):
    for version in ("1.0.0", "2.0.0"):
        registry.install(packed(version=version))
    assert registry.remove("hello@1.0.0") == 1
    assert registry.remove("hello") == 1
    assert registry.remove("hello") == 0


def test_what_is_not_there_is_said_with_what_is(registry, packed):
    registry.install(packed())
    with pytest.raises(WorkflowBundleRegistryError, match=r"1\.0\.0"):
        registry.resolve_bundle("hello@9")
    with pytest.raises(WorkflowBundleRegistryError, match="nstalled bundles: hello"):
        registry.resolve_entrypoint("nothing")
    with pytest.raises(WorkflowBundleRegistryError, match="hoose one of"):
        registry.resolve_entrypoint("hello:other")
    with pytest.raises(WorkflowBundleRegistryError, match="does not implement"):
        registry.resolve_entrypoint("hello", interface="voice")


def test_an_ambiguous_name_is_refused_and_names_the_bundles(registry, packed):
    registry.install(packed("a", name="Same"))
    registry.install(packed("b", name="Same"))
    with pytest.raises(WorkflowBundleRegistryError, match=r"a@1\.0\.0:a, b@1\.0\.0:b"):
        registry.resolve_entrypoint("same")


def test_the_folder_comes_from_the_environment_first(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("RUNTIME_WORKFLOWS_DIR", "ABSTRACTFLOW_FLOWS_DIR"):
        monkeypatch.delenv(name, raising=False)
    assert default_workflow_bundles_dir() == tmp_path / "home/.abstractframework/workflows"
    (tmp_path / "flows/bundles").mkdir(parents=True)
    assert default_workflow_bundles_dir() == tmp_path / "flows/bundles"
    monkeypatch.setenv("ABSTRACTFLOW_FLOWS_DIR", str(tmp_path / "b"))
    assert default_workflow_bundles_dir() == tmp_path / "b"
    monkeypatch.setenv("RUNTIME_WORKFLOWS_DIR", str(tmp_path / "a"))
    assert default_workflow_bundles_dir() == tmp_path / "a"


def test_ids_and_versions_are_sanitised():
    assert sanitize_bundle_id("  my flow!! v1 ") == "my-flow-v1"
    assert sanitize_bundle_version("1.0 beta") == "1.0-beta"
