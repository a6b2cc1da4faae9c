"""Installed bundles: a folder of `<id>@<version>.flow` files (`spec/runtime.md` 5.3)."""

import hashlib
import logging
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import semver

from runtime.base.errors import BundleError
from runtime.base.files import write_atomic
from runtime.workflow_bundle.manifest import WorkflowBundleEntrypoint, WorkflowBundleManifest
from runtime.workflow_bundle.open import open_workflow_bundle

_log = logging.getLogger(__name__)
_FOLDER_VARIABLES = (
    "RUNTIME_WORKFLOWS_DIR",
    "ABSTRACTFRAMEWORK_WORKFLOWS_DIR",
    "ABSTRACTFLOW_PUBLISH_DIR",
    "ABSTRACTFLOW_FLOWS_DIR",
)


class WorkflowBundleRegistryError(BundleError):
    """A bundle cannot be installed or found."""


@dataclass(frozen=True, slots=True)
class InstalledWorkflowBundle:
    """A bundle in the registry's folder.

    Attributes:
        sha256: hex digest of the file.
    """

    bundle_id: str
    bundle_version: str
    path: Path
    manifest: WorkflowBundleManifest
    sha256: str

    @property
    def bundle_ref(self) -> str:
        """`id@version`."""
        return f"{self.bundle_id}@{self.bundle_version}"


@dataclass(frozen=True, slots=True)
class WorkflowEntrypointRef:
    """A flow of an installed bundle that can be started.

    Attributes:
        is_default: the flow that starts when nobody chooses.
    """

    bundle_id: str
    bundle_version: str
    flow_id: str
    name: str | None
    description: str
    interfaces: tuple[str, ...]
    is_default: bool

    @property
    def bundle_ref(self) -> str:
        """`id@version`."""
        return f"{self.bundle_id}@{self.bundle_version}"

    @property
    def workflow_id(self) -> str:
        """`id@version:flow`, the id of a run's workflow."""
        return f"{self.bundle_ref}:{self.flow_id}"


class WorkflowBundleRegistry:
    """Installs, finds and removes bundles; keeps nothing in memory.

    Args:
        bundles_dir: None: `default_workflow_bundles_dir()`.
    """

    def __init__(self, bundles_dir: str | Path | None = None) -> None:
        self.bundles_dir = Path(bundles_dir) if bundles_dir else default_workflow_bundles_dir()

    def ensure_dir(self) -> Path:
        """Make the folder if it does not exist."""
        self.bundles_dir.mkdir(parents=True, exist_ok=True)
        return self.bundles_dir

    def scan(self) -> list[InstalledWorkflowBundle]:
        """Readable bundles, sorted by file name; broken ones are logged and left out."""
        found: list[InstalledWorkflowBundle] = []
        if not self.bundles_dir.is_dir():
            return found
        for path in sorted(self.bundles_dir.glob("*.flow")):
            if path.name.startswith("."):
                continue
            try:
                found.append(_installed(path))
            except (BundleError, OSError) as error:
                _log.warning("bundle left out: %s", error)
        return found

    def bundles_by_id(self) -> dict[str, dict[str, InstalledWorkflowBundle]]:
        """Bundle id -> version -> bundle."""
        grouped: dict[str, dict[str, InstalledWorkflowBundle]] = {}
        for bundle in self.scan():
            grouped.setdefault(bundle.bundle_id, {})[bundle.bundle_version] = bundle
        return grouped

    def install(self, source: str | Path, *, overwrite: bool = False) -> InstalledWorkflowBundle:
        """Copy a bundle file into the registry.

        Raises:
            FileNotFoundError: no such file.
            BundleError: the bundle is refused, its id or version cannot be a file name, or it is
                installed already and `overwrite` is False; the registry is unchanged.
        """
        return self.install_bytes(
            Path(source).read_bytes(), filename_hint=Path(source).name, overwrite=overwrite
        )

    def install_bytes(
        self, content: bytes, *, filename_hint: str = "upload.flow", overwrite: bool = False
    ) -> InstalledWorkflowBundle:
        """Install a bundle from its bytes; errors as `install`."""
        if not content:
            raise WorkflowBundleRegistryError(filename_hint, "the bundle is empty", "send it again")
        self.ensure_dir()
        with tempfile.TemporaryDirectory(prefix=".upload_", dir=self.bundles_dir) as folder:
            staged = Path(folder) / "upload.flow"
            staged.write_bytes(content)
            try:
                manifest = open_workflow_bundle(staged).manifest
            except (BundleError, FileNotFoundError) as error:
                raise WorkflowBundleRegistryError(
                    filename_hint, f"it is refused: {error}", "pack it again"
                ) from error
        _require_sanitised(manifest)
        target = self.bundles_dir / f"{manifest.bundle_id}@{manifest.bundle_version}.flow"
        if target.exists() and not overwrite:
            raise WorkflowBundleRegistryError(
                target.stem, "it is installed already", "overwrite it or raise the version"
            )
        write_atomic(target, content)
        return _installed(target)

    def remove(self, ref: str) -> int:
        """Remove `id` (all versions) or `id@version`; returns how many bundles went."""
        bundle_id, version = _split_ref(ref)
        doomed = [
            bundle
            for bundle in self.scan()
            if bundle.bundle_id == bundle_id and version in {"", bundle.bundle_version}
        ]
        for bundle in doomed:
            bundle.path.unlink(missing_ok=True)
        return len(doomed)

    def resolve_bundle(self, ref: str) -> InstalledWorkflowBundle:
        """The bundle of `id[@version]`, the latest if no version is given; `.flow` may follow.

        Raises:
            WorkflowBundleRegistryError: it is not installed; lists the versions that are.
        """
        bundle_id, version = _split_ref(ref)
        versions = self.bundles_by_id().get(bundle_id, {})
        if version in versions:
            return versions[version]
        if versions and not version:
            return _latest(list(versions.values()))
        available = ", ".join(sorted(versions)) or "none"
        raise WorkflowBundleRegistryError(
            ref[:120], "no such bundle is installed", f"installed versions: {available}"
        )

    def resolve_entrypoint(
        self, ref: str, *, interface: str | None = None
    ) -> WorkflowEntrypointRef:
        """The flow meant by `id`, `id@version`, `…:flow`, a file name, or a unique entrypoint name.

        Args:
            interface: the flow must keep this contract.

        Raises:
            WorkflowBundleRegistryError: nothing or several flows are meant, or the contract is not kept.
        """
        entry = self._find_entrypoint(ref.strip())
        if interface is not None and interface not in entry.interfaces:
            raise WorkflowBundleRegistryError(
                entry.workflow_id,
                f"the flow does not implement {interface!r:.80}",
                "it implements: " + (", ".join(entry.interfaces) or "nothing"),
            )
        return entry

    def list_entrypoints(
        self, *, interface: str | None = None, latest_only: bool = True
    ) -> list[WorkflowEntrypointRef]:
        """Every flow that can be started, sorted by bundle id, version, name."""
        found: list[WorkflowEntrypointRef] = []
        for versions in self.bundles_by_id().values():
            bundles = list(versions.values())
            for bundle in [_latest(bundles)] if latest_only else bundles:
                found.extend(_entrypoints(bundle))
        return sorted(
            (entry for entry in found if interface is None or interface in entry.interfaces),
            key=lambda entry: (entry.bundle_id, entry.bundle_version, entry.name or ""),
        )

    def _find_entrypoint(self, ref: str) -> WorkflowEntrypointRef:
        bundle_ref, _, flow_id = ref.partition(":")
        bundle_id, _ = _split_ref(bundle_ref)
        bundles = self.bundles_by_id()
        if bundle_id in bundles:
            return _choose(self.resolve_bundle(bundle_ref), flow_id)
        by_file = next(
            (b for vs in bundles.values() for b in vs.values() if b.path.name == bundle_ref), None
        )
        if by_file is not None:
            return _choose(by_file, flow_id)
        return self._by_name(ref)

    def _by_name(self, name: str) -> WorkflowEntrypointRef:
        wanted = name.casefold()
        matches = [e for e in self.list_entrypoints() if (e.name or "").casefold() == wanted]
        if len(matches) == 1:
            return matches[0]
        if matches:
            listed = ", ".join(entry.workflow_id for entry in matches)
            raise WorkflowBundleRegistryError(
                name[:120], f"several flows have this name: {listed}", "name the bundle"
            )
        listed = ", ".join(sorted(self.bundles_by_id())) or "none"
        raise WorkflowBundleRegistryError(
            name[:120], "no such bundle or flow is installed", f"installed bundles: {listed}"
        )


def default_workflow_bundles_dir() -> Path:
    """Where bundles are installed: an environment variable, `./flows/bundles`, or the home folder."""
    for variable in _FOLDER_VARIABLES:
        value = os.environ.get(variable, "").strip()
        if value:
            return Path(value).expanduser()
    local = Path("flows/bundles")
    if local.is_dir():
        return local.resolve()
    return Path.home() / ".abstractframework" / "workflows"


def sanitize_bundle_id(text: str) -> str:
    """`text` as a bundle id: letters, digits, `_` and single `-`."""
    return _sanitised(text, r"[^A-Za-z0-9_-]")


def sanitize_bundle_version(text: str) -> str:
    """`text` as a bundle version: letters, digits, `_`, `.` and single `-`."""
    return _sanitised(text, r"[^A-Za-z0-9_.-]")


def _sanitised(text: str, refused: str) -> str:
    return re.sub("-{2,}", "-", re.sub(refused, "-", text.strip())).strip("-")


def _require_sanitised(manifest: WorkflowBundleManifest) -> None:
    for what, value, better in (
        ("id", manifest.bundle_id, sanitize_bundle_id(manifest.bundle_id)),
        ("version", manifest.bundle_version, sanitize_bundle_version(manifest.bundle_version)),
    ):
        if value != better or not value.strip("."):
            raise WorkflowBundleRegistryError(
                f"bundle {what}", f"{value!r:.80} cannot be a file name", f"pack it as {better!r}"
            )


def _installed(path: Path) -> InstalledWorkflowBundle:
    manifest = open_workflow_bundle(path).manifest
    return InstalledWorkflowBundle(
        bundle_id=manifest.bundle_id,
        bundle_version=manifest.bundle_version,
        path=path,
        manifest=manifest,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
    )


def _split_ref(ref: str) -> tuple[str, str]:
    bundle_id, _, version = ref.strip().removesuffix(".flow").partition("@")
    return bundle_id.strip(), version.strip()


def _latest(bundles: list[InstalledWorkflowBundle]) -> InstalledWorkflowBundle:
    """The highest semantic version; if one is none: the newest, then the last by name."""
    versions = [_semantic(bundle.bundle_version) for bundle in bundles]
    known = [version for version in versions if version is not None]
    if len(known) == len(bundles):
        return bundles[max(range(len(bundles)), key=lambda index: known[index])]
    return max(bundles, key=lambda b: (b.manifest.created_at, b.bundle_version))


def _semantic(version: str) -> semver.Version | None:
    try:
        return semver.Version.parse(version, optional_minor_and_patch=True)
    except ValueError:
        return None


def _entrypoints(bundle: InstalledWorkflowBundle) -> Iterator[WorkflowEntrypointRef]:
    default = bundle.manifest.default_entrypoint or bundle.manifest.entrypoints[0].flow_id
    for entry in bundle.manifest.entrypoints:
        yield _ref(bundle, entry, is_default=entry.flow_id == default)


def _choose(bundle: InstalledWorkflowBundle, flow_id: str) -> WorkflowEntrypointRef:
    for entry in _entrypoints(bundle):
        if entry.flow_id == flow_id or (not flow_id and entry.is_default):
            return entry
    listed = ", ".join(entry.flow_id for entry in bundle.manifest.entrypoints)
    raise WorkflowBundleRegistryError(
        f"{bundle.bundle_ref}:{flow_id[:80]}", "no such entrypoint", f"choose one of: {listed}"
    )


def _ref(
    bundle: InstalledWorkflowBundle, entry: WorkflowBundleEntrypoint, *, is_default: bool
) -> WorkflowEntrypointRef:
    return WorkflowEntrypointRef(
        bundle_id=bundle.bundle_id,
        bundle_version=bundle.bundle_version,
        flow_id=entry.flow_id,
        name=entry.name,
        description=entry.description,
        interfaces=entry.interfaces,
        is_default=is_default,
    )
