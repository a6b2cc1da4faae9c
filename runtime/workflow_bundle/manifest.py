"""What a `.flow` bundle says of itself: `manifest.json` (`spec/runtime.md` 5.1)."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from runtime.base.errors import BundleError
from runtime.base.json_value import JsonObject

WORKFLOW_BUNDLE_FORMAT_VERSION_V1 = "1"
MANIFEST_NAME = "manifest.json"

WorkflowBundleError = BundleError

_WINDOWS_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)}
)


@dataclass(frozen=True, slots=True)
class WorkflowBundleEntrypoint:
    """A flow of the bundle that a person may start.

    Attributes:
        name: what a person sees; None: the flow has no name.
        interfaces: names of contracts the flow keeps, such as `abstractcode.agent.v1`.
    """

    flow_id: str
    name: str | None = None
    description: str = ""
    interfaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkflowBundleManifest:
    """The table of contents of a bundle.

    Attributes:
        created_at: ISO 8601, or empty: a reproducible bundle knows no time of its own.
        default_entrypoint: flow id of one of `entrypoints`; None: the first.
        flows, artifacts, assets: id -> path inside the bundle; `artifacts` is read for old bundles only.
        metadata: JSON; `metadata["sha256"]`, path -> hex digest, is verified on opening.
    """

    bundle_id: str
    entrypoints: tuple[WorkflowBundleEntrypoint, ...]
    flows: Mapping[str, str]
    bundle_version: str = "0.0.0"
    bundle_format_version: str = WORKFLOW_BUNDLE_FORMAT_VERSION_V1
    created_at: str = ""
    default_entrypoint: str | None = None
    artifacts: Mapping[str, str] = field(default_factory=dict)
    assets: Mapping[str, str] = field(default_factory=dict)
    metadata: JsonObject = field(default_factory=dict)

    def validate(self) -> None:
        """Check every rule of the manifest by itself.

        Raises:
            BundleError: names the key that breaks a rule.
        """
        if self.bundle_format_version != WORKFLOW_BUNDLE_FORMAT_VERSION_V1:
            raise _broken(
                "bundle_format_version",
                f"format {self.bundle_format_version!r:.40} is unknown",
                "open it with a newer version of the program",
            )
        _require_text("bundle_id", self.bundle_id)
        _require_text("bundle_version", self.bundle_version)
        self._validate_entrypoints()
        for key, paths in (
            ("flows", self.flows),
            ("artifacts", self.artifacts),
            ("assets", self.assets),
        ):
            for item_id, path in paths.items():
                _require_text(f"{key} id", item_id)
                check_member_path(path, f"{MANIFEST_NAME} {key}[{item_id[:80]}]")

    def flow_path_for(self, flow_id: str) -> str | None:
        """Path of a flow inside the bundle; None: the bundle has no such flow."""
        return self.flows.get(flow_id)

    def artifact_path_for(self, artifact_id: str) -> str | None:
        """Path of an artifact inside the bundle; None: the bundle has no such artifact."""
        return self.artifacts.get(artifact_id)

    @property
    def named_paths(self) -> tuple[str, ...]:
        """Every path the manifest speaks of, sorted, without `manifest.json`."""
        return tuple(
            sorted({*self.flows.values(), *self.artifacts.values(), *self.assets.values()})
        )

    def _validate_entrypoints(self) -> None:
        if not self.entrypoints:
            raise _broken("entrypoints", "the list is empty", "name at least one flow")
        seen: set[str] = set()
        for entry in self.entrypoints:
            _require_text("entrypoints.flow_id", entry.flow_id)
            if entry.flow_id in seen:
                raise _broken("entrypoints", f"{entry.flow_id!r:.80} is named twice", "")
            seen.add(entry.flow_id)
        if self.default_entrypoint is not None and self.default_entrypoint not in seen:
            raise _broken(
                "default_entrypoint",
                f"{self.default_entrypoint!r:.80} is not an entrypoint",
                "name one of: " + ", ".join(sorted(seen)[:10]),
            )


def workflow_bundle_manifest_from_dict(raw: object) -> WorkflowBundleManifest:
    """Read `manifest.json`, keys in snake or camel case, and validate it.

    Raises:
        BundleError: it is not an object, or a rule is broken; names the key.
    """
    if not isinstance(raw, dict):
        raise _broken("", "the manifest is not a JSON object", "pack the flow again")
    manifest = WorkflowBundleManifest(
        bundle_format_version=_text(raw, "bundle_format_version", "bundleFormatVersion"),
        bundle_id=_text(raw, "bundle_id", "bundleId"),
        bundle_version=_text(raw, "bundle_version", "bundleVersion", default="0.0.0"),
        created_at=_text(raw, "created_at", "createdAt"),
        entrypoints=tuple(_entrypoints(raw.get("entrypoints"))),
        default_entrypoint=_text(
            raw,
            "default_entrypoint",
            "defaultEntrypoint",
            "default_entrypoint_flow_id",
            "defaultEntrypointFlowId",
        )
        or None,
        flows=_paths(raw, "flows"),
        artifacts=_paths(raw, "artifacts"),
        assets=_paths(raw, "assets"),
        metadata=_object(raw, "metadata"),
    )
    manifest.validate()
    return manifest


def workflow_bundle_manifest_to_dict(manifest: WorkflowBundleManifest) -> JsonObject:
    """The written form, keys in the order of the specification.

    Raises:
        BundleError: a rule is broken; names the key.
    """
    manifest.validate()
    written: JsonObject = {
        "bundle_format_version": manifest.bundle_format_version,
        "bundle_id": manifest.bundle_id,
        "bundle_version": manifest.bundle_version,
        "created_at": manifest.created_at,
        "entrypoints": [
            {
                "flow_id": entry.flow_id,
                "name": entry.name,
                "description": entry.description,
                "interfaces": list(entry.interfaces),
            }
            for entry in manifest.entrypoints
        ],
        "default_entrypoint": manifest.default_entrypoint,
        "flows": dict(manifest.flows),
        "artifacts": dict(manifest.artifacts),
        "assets": dict(manifest.assets),
        "metadata": manifest.metadata,
    }
    if manifest.default_entrypoint is None:
        del written["default_entrypoint"]
    return written


def check_member_path(path: str, where: str) -> str:
    """Give `path` back if it is a relative path that stays inside the bundle on every system.

    Raises:
        BundleError: empty, absolute, with `..`, a drive, a control character, a device name, ….
    """
    if not path or len(path) > 1000:
        raise BundleError(where, "the path is empty or too long", "the file may be hostile")
    if path.startswith(("/", "\\")) or "\\" in path or ":" in path:
        raise BundleError(
            where, f"{path!r:.200} is not a relative path", "the file may be hostile: not opened"
        )
    for segment in path.split("/"):
        if not _is_safe_segment(segment):
            raise BundleError(
                where, f"{path!r:.200} is not a safe path", "the file may be hostile: not opened"
            )
    return path


def _is_safe_segment(segment: str) -> bool:
    if segment in {"", ".", ".."} or segment != segment.rstrip(". "):
        return False
    if any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in segment):
        return False
    return segment.split(".", 1)[0].casefold() not in _WINDOWS_DEVICES


def _entrypoints(raw: object) -> Iterable[WorkflowBundleEntrypoint]:
    if not isinstance(raw, list):
        raise _broken("entrypoints", "it is not a list", "pack the flow again")
    for entry in raw:
        if not isinstance(entry, dict):
            continue
        interfaces: Any = entry.get("interfaces")
        yield WorkflowBundleEntrypoint(
            flow_id=_text(entry, "flow_id", "flowId"),
            name=_text(entry, "name") or None,
            description=_text(entry, "description"),
            interfaces=tuple(item for item in interfaces if isinstance(item, str))
            if isinstance(interfaces, list)
            else (),
        )


def _text(raw: JsonObject, *keys: str, default: str = "") -> str:
    for key in keys:
        value = raw.get(key)
        if value is None:
            continue
        if not isinstance(value, str):
            raise _broken(key, "it is not text", "pack the flow again")
        return value.strip()
    return default


def _object(raw: JsonObject, key: str) -> JsonObject:
    value = raw.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise _broken(key, "it is not an object", "pack the flow again")
    return value


def _paths(raw: JsonObject, key: str) -> dict[str, str]:
    paths = _object(raw, key)
    for item_id, path in paths.items():
        if not isinstance(path, str):
            raise _broken(f"{key}[{item_id[:80]}]", "the path is not text", "pack the flow again")
    return paths


def _require_text(key: str, value: str) -> None:
    if not value.strip():
        raise _broken(key, "it is empty", "pack the flow again")


def _broken(key: str, problem: str, remedy: str) -> BundleError:
    return BundleError(f"{MANIFEST_NAME} {key}".rstrip(), problem, remedy)
