"""Open a `.flow` bundle or an unpacked one, and unpack it: whole and checked, or not at all."""

import hashlib
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from runtime.base.errors import BundleError
from runtime.base.files import inside, write_atomic
from runtime.base.json_value import JsonObject
from runtime.visualflow.codec import flow_from_json
from runtime.visualflow.flow import VisualFlow
from runtime.workflow_bundle.manifest import (
    MANIFEST_NAME,
    WorkflowBundleManifest,
    workflow_bundle_manifest_from_dict,
)
from runtime.workflow_bundle.members import BundleLimits, FolderMembers, ZipMembers, members_of

_KEPT_FOLDERS = ("flows/", "assets/")
_MAX_MANIFEST_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class WorkflowBundle:
    """An open bundle; holds no file handle.

    Attributes:
        source: the `.flow` file or the folder.
    """

    source: Path
    manifest: WorkflowBundleManifest
    limits: BundleLimits = field(default_factory=BundleLimits)

    def read_bytes(self, path: str) -> bytes:
        """The content of a member.

        Raises:
            FileNotFoundError: no such member.
            BundleError: the path leaves the bundle, or the member is damaged.
        """
        return members_of(self.source, self.limits).read(path)

    def read_text(self, path: str) -> str:
        """The content of a member as UTF-8 text; errors as `read_bytes`, and ValueError if it is not UTF-8."""
        return self.read_bytes(path).decode("utf-8")

    def read_json(self, path: str) -> object:
        """The content of a member as JSON.

        Raises:
            BundleError: it is not JSON; otherwise as `read_bytes`.
        """
        return _json(self.read_bytes(path), f"{self.source}/{path}")

    def flow_bytes(self, flow_id: str) -> bytes:
        """The VisualFlow JSON of one flow, as it was packed.

        Raises:
            BundleError: the bundle has no such flow.
        """
        path = self.manifest.flow_path_for(flow_id)
        if path is None:
            raise BundleError(
                str(self.source),
                f"there is no flow {flow_id!r:.80} inside",
                "choose one of: " + ", ".join(sorted(self.manifest.flows)[:10]),
            )
        return self.read_bytes(path)

    def load_flows(self) -> dict[str, VisualFlow]:
        """Every flow of the bundle, by id.

        Raises:
            FlowFormatError: one of them is JSON, but not a flow; names it.
        """
        return {
            flow_id: flow_from_json(self.read_json(path), f"{self.source.name}/{path}")
            for flow_id, path in self.manifest.flows.items()
        }

    @property
    def default_flow_id(self) -> str:
        """The flow that starts when nobody chooses."""
        return self.manifest.default_entrypoint or self.manifest.entrypoints[0].flow_id


def open_workflow_bundle(
    source: str | Path, *, limits: BundleLimits | None = None
) -> WorkflowBundle:
    """Open a bundle and check all of it: names, sizes, manifest, flows, digests.

    Raises:
        FileNotFoundError: no such file or folder, or no manifest in it.
        BundleError: a rule is broken; says which and where.
    """
    path = Path(source)
    bounds = limits or BundleLimits()
    members = members_of(path, bounds)
    sizes = {member.path: member.size for member in members.list()}
    if MANIFEST_NAME not in sizes:
        raise FileNotFoundError(f"{path}: no {MANIFEST_NAME} inside")
    if sizes[MANIFEST_NAME] > _MAX_MANIFEST_BYTES:
        raise BundleError(str(path), "the manifest is too large", "the file may be hostile")
    manifest = workflow_bundle_manifest_from_dict(
        _json(members.read(MANIFEST_NAME), f"{path}/{MANIFEST_NAME}")
    )
    _check_contents(path, manifest, set(sizes), members)
    return WorkflowBundle(path, manifest, bounds)


def inspect_workflow_bundle(*, bundle_path: str | Path) -> WorkflowBundleManifest:
    """The manifest of a bundle, after all checks; errors as `open_workflow_bundle`."""
    return open_workflow_bundle(bundle_path).manifest


def unpack_workflow_bundle(
    *,
    bundle_path: str | Path,
    out_dir: str | Path,
    overwrite: bool = False,
    strict: bool = True,
    limits: BundleLimits | None = None,
) -> Path:
    """Unpack a bundle into a folder: all of it, or nothing.

    Args:
        out_dir: made if it does not exist.
        overwrite: into a folder that is not empty; files of the same name are replaced, others stay.
        strict: leave members out that are neither named in the manifest nor below `flows/` or `assets/`.

    Returns:
        `out_dir`.

    Raises:
        FileNotFoundError: no such bundle.
        BundleError: a rule is broken, or the folder is not empty; nothing was written.
    """
    bundle = open_workflow_bundle(bundle_path, limits=limits)
    target = Path(out_dir)
    if target.exists() and not target.is_dir():
        raise BundleError(str(target), "there is a file of that name", "choose another folder")
    is_occupied = target.is_dir() and any(target.iterdir())
    if is_occupied and not overwrite:
        raise BundleError(str(target), "the folder is not empty", "choose an empty folder")
    members = members_of(bundle.source, bundle.limits)
    paths = [m.path for m in members.list() if not strict or _is_kept(m.path, bundle.manifest)]
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.") as staging:
        staged = Path(staging) / "bundle"
        _extract(members, paths, staged)
        if is_occupied:
            _replace_files(staged, paths, target)
        else:
            if target.is_dir():
                target.rmdir()
            staged.rename(target)
    return target


def _extract(members: ZipMembers | FolderMembers, paths: list[str], folder: Path) -> None:
    folder.mkdir()
    for path, content in members.read_all(paths):
        place = inside(folder, path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def _replace_files(staged: Path, paths: list[str], target: Path) -> None:
    places = [inside(target, path) for path in paths]
    for path, place in zip(paths, places, strict=True):
        write_atomic(place, (staged / path).read_bytes())


def _is_kept(path: str, manifest: WorkflowBundleManifest) -> bool:
    return path == MANIFEST_NAME or path.startswith(_KEPT_FOLDERS) or path in manifest.named_paths


def _check_contents(
    source: Path,
    manifest: WorkflowBundleManifest,
    present: set[str],
    members: ZipMembers | FolderMembers,
) -> None:
    for path in manifest.named_paths:
        if path not in present:
            raise BundleError(str(source), f"{path!r:.200} is missing inside", "pack it again")
    for entry in manifest.entrypoints:
        if entry.flow_id not in manifest.flows:
            raise BundleError(
                str(source),
                f"the flow of the entrypoint {entry.flow_id!r:.80} is missing inside",
                "pack it again",
            )
    digests = _digests(source, manifest, present)
    flow_ids: dict[str, list[str]] = {}
    for flow_id, path in manifest.flows.items():
        flow_ids.setdefault(path, []).append(flow_id)
    for path, content in members.read_all(sorted({*digests, *flow_ids})):
        if path in digests and hashlib.sha256(content).hexdigest() != digests[path]:
            raise BundleError(
                str(source), f"{path!r:.200} was changed after packing", "get the bundle again"
            )
        for flow_id in flow_ids.get(path, ()):
            _check_flow(content, flow_id, f"{source}/{path}")


def _digests(source: Path, manifest: WorkflowBundleManifest, present: set[str]) -> dict[str, str]:
    digests = manifest.metadata.get("sha256")
    if digests is None:
        return {}
    if not isinstance(digests, dict) or not all(isinstance(v, str) for v in digests.values()):
        raise BundleError(f"{source}/{MANIFEST_NAME}", "metadata.sha256 is malformed", "pack again")
    for path in digests:
        if path not in present:
            raise BundleError(str(source), f"{path!r:.200} is missing inside", "pack it again")
    return {path: digest.lower() for path, digest in digests.items()}


def _check_flow(content: bytes, flow_id: str, where: str) -> None:
    flow = _json(content, where)
    if not isinstance(flow, dict):
        raise BundleError(where, "the flow is not a JSON object", "pack it again")
    found = flow_id_of(flow)
    if found != flow_id:
        raise BundleError(
            where, f"the flow calls itself {found!r:.80}, not {flow_id!r:.80}", "pack it again"
        )


def flow_id_of(flow: JsonObject) -> str:
    """The id a VisualFlow JSON object gives itself; empty if none."""
    for key in ("id", "flow_id", "workflow_id"):
        value = flow.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def _json(content: bytes, where: str) -> object:
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise BundleError(where, f"this is not JSON: {error}", "pack it again") from error
