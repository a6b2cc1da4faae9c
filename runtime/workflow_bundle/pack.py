"""Pack a flow and every flow it calls into one `.flow` file: the same flows give the same bytes."""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import orjson

from runtime.base.errors import BundleError
from runtime.base.files import write_atomic
from runtime.base.json_value import JsonObject
from runtime.visualflow.flow import VisualFlow
from runtime.workflow_bundle.manifest import (
    MANIFEST_NAME,
    WorkflowBundleEntrypoint,
    WorkflowBundleManifest,
    check_member_path,
    workflow_bundle_manifest_to_dict,
)
from runtime.workflow_bundle.members import BundleLimits, check_distinct
from runtime.workflow_bundle.open import flow_id_of
from runtime.workflow_bundle.sources import (
    FlowSources,
    FolderSources,
    LibrarySources,
    collect_flows,
    parse_flow,
    without_secrets,
)

_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_REGULAR_FILE = 0o100644 << 16
_UNIX = 3


@dataclass(frozen=True, slots=True)
class PackedWorkflowBundle:
    """What was written, and where.

    Attributes:
        masked: ids of flows that held keys or passwords, which were left out.
    """

    path: Path
    manifest: WorkflowBundleManifest
    masked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BundleSettings:
    """What a bundle says besides its flows.

    Attributes:
        bundle_id: None: the id of the root flow.
        created_at: ISO 8601; None: the time the root flow was last changed, if it knows one.
        entrypoints: flow ids a person may start; None: the root.
        default_entrypoint: None: the root if it is an entrypoint, else the first.
        assets: id -> (path below `assets/`, content).
    """

    bundle_id: str | None = None
    bundle_version: str = "0.0.0"
    created_at: str | None = None
    entrypoints: Sequence[str] | None = None
    default_entrypoint: str | None = None
    metadata: JsonObject | None = None
    assets: Mapping[str, tuple[str, bytes]] | None = None


def pack_workflow_bundle(
    *,
    root_flow_json: str | Path,
    out_path: str | Path,
    bundle_id: str | None = None,
    bundle_version: str = "0.0.0",
    flows_dir: str | Path | None = None,
    entrypoints: Sequence[str] | None = None,
    default_entrypoint: str | None = None,
    metadata: JsonObject | None = None,
    created_at: str | None = None,
) -> PackedWorkflowBundle:
    """Pack a flow file and the files of its subflows, byte for byte unless keys or passwords stand in them.

    Args:
        flows_dir: where subflows are looked up by id; None: the folder of the root.
        entrypoints, default_entrypoint, metadata, created_at: see `BundleSettings`.

    Raises:
        FileNotFoundError: the root file does not exist.
        BundleError: it is not a flow, or subflows are missing; nothing was written.
    """
    root_path = Path(root_flow_json)
    content = root_path.read_bytes()
    root_id = flow_id_of(parse_flow(content, str(root_path)))
    if not root_id:
        raise BundleError(str(root_path), "the flow has no id", "save it with the editor first")
    folder = FolderSources(Path(flows_dir) if flows_dir is not None else root_path.parent)
    settings = BundleSettings(
        bundle_id=bundle_id,
        bundle_version=bundle_version,
        created_at=created_at,
        entrypoints=entrypoints,
        default_entrypoint=default_entrypoint,
        metadata=metadata,
    )
    return _write(root_id, _RootFirst(root_id, content, folder), settings, Path(out_path))


def pack_flows(
    root: VisualFlow,
    library: Mapping[str, VisualFlow],
    *,
    out_path: str | Path,
    settings: BundleSettings | None = None,
) -> PackedWorkflowBundle:
    """Pack a flow of the editor, saved or not, and the flows it calls.

    Args:
        library: flow id -> flow, where subflows are looked up; `root` need not be in it.

    Raises:
        BundleError: subflows are missing; nothing was written.
    """
    sources = LibrarySources({**library, root.id: root})
    return _write(root.id, sources, settings or BundleSettings(), Path(out_path))


@dataclass(frozen=True, slots=True)
class _RootFirst:
    """The root file itself, whatever its name, before the folder."""

    root_id: str
    content: bytes
    folder: FolderSources

    def find(self, flow_id: str) -> bytes | None:
        return self.content if flow_id == self.root_id else self.folder.find(flow_id)


def _write(
    root_id: str, sources: FlowSources, settings: BundleSettings, out_path: Path
) -> PackedWorkflowBundle:
    entry_ids = list(settings.entrypoints or (root_id,))
    found = collect_flows([root_id, *entry_ids], sources)
    flows = {flow_id: without_secrets(content, flow_id) for flow_id, content in found.items()}
    members = {_flow_path(flow_id): content for flow_id, content in flows.items()}
    assets = dict(sorted((settings.assets or {}).items()))
    for asset_id, (path, content) in assets.items():
        name = f"assets/{path}"
        check_member_path(name, f"asset {asset_id!r:.80}")
        members[name] = content
    check_distinct([MANIFEST_NAME, *members], "bundle")
    manifest = _manifest(root_id, entry_ids, flows, members, settings)
    members[MANIFEST_NAME] = orjson.dumps(
        workflow_bundle_manifest_to_dict(manifest), option=orjson.OPT_INDENT_2
    )
    write_atomic(out_path, _zip(members))
    masked = tuple(flow_id for flow_id in flows if flows[flow_id] is not found[flow_id])
    return PackedWorkflowBundle(out_path, manifest, masked)


def _manifest(
    root_id: str,
    entry_ids: list[str],
    flows: Mapping[str, bytes],
    members: Mapping[str, bytes],
    settings: BundleSettings,
) -> WorkflowBundleManifest:
    root = parse_flow(flows[root_id], root_id)
    metadata = dict(settings.metadata or {})
    metadata["sha256"] = {
        path: hashlib.sha256(content).hexdigest() for path, content in sorted(members.items())
    }
    default = settings.default_entrypoint
    return WorkflowBundleManifest(
        bundle_id=settings.bundle_id or root_id,
        bundle_version=settings.bundle_version,
        created_at=settings.created_at or _time_of(root),
        entrypoints=tuple(
            _entrypoint(parse_flow(flows[flow_id], flow_id), flow_id)
            for flow_id in sorted(set(entry_ids))
        ),
        default_entrypoint=default or (root_id if root_id in entry_ids else entry_ids[0]),
        flows={flow_id: _flow_path(flow_id) for flow_id in flows},
        assets={
            asset_id: f"assets/{path}"
            for asset_id, (path, _) in sorted((settings.assets or {}).items())
        },
        metadata=metadata,
    )


def _entrypoint(flow: JsonObject, flow_id: str) -> WorkflowBundleEntrypoint:
    name, description = flow.get("name"), flow.get("description")
    interfaces = flow.get("interfaces")
    return WorkflowBundleEntrypoint(
        flow_id=flow_id,
        name=name.strip() or None if isinstance(name, str) else None,
        description=description if isinstance(description, str) else "",
        interfaces=tuple(item for item in interfaces if isinstance(item, str))
        if isinstance(interfaces, list)
        else (),
    )


def _flow_path(flow_id: str) -> str:
    path = f"flows/{flow_id}.json"
    check_member_path(path, f"flow {flow_id!r:.80}")
    if path.count("/") != 1:
        raise BundleError(f"flow {flow_id!r:.80}", "its id holds a '/'", "give it another id")
    return path


def _time_of(flow: JsonObject) -> str:
    for key in ("updated_at", "created_at"):
        value = flow.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def _zip(members: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(members, key=lambda name: (name != MANIFEST_NAME, name)):
            info = zipfile.ZipInfo(path, date_time=_FIXED_TIME)
            info.create_system = _UNIX
            info.external_attr = _REGULAR_FILE
            info.compress_type = _method_for(members[path])
            archive.writestr(info, members[path], compresslevel=9)
    return target.getvalue()


def _method_for(content: bytes) -> int:
    """Deflate, unless that packs so well that opening would take it for a bomb."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = len(packer.compress(content)) + len(packer.flush())
    is_suspect = len(content) > packed * BundleLimits().max_ratio
    return zipfile.ZIP_STORED if is_suspect else zipfile.ZIP_DEFLATED
