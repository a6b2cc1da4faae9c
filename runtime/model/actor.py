"""Who did it: a stable id made of what is known about an actor."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from runtime.base.canonical import canonical_json
from runtime.base.json_value import JsonObject


@dataclass(frozen=True, slots=True)
class ActorFingerprint:
    """An actor.

    Attributes:
        actor_id: `ar_` and 24 hex digits, equal for equal facts.
        kind: such as `human`, `service`, `agent`.
    """

    actor_id: str
    kind: str
    display_name: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_metadata(
        cls,
        *,
        kind: str,
        display_name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> "ActorFingerprint":
        """The actor these facts describe.

        Raises:
            NotJsonError: `metadata` is not JSON.
        """
        facts = {"kind": kind, "display_name": display_name, "metadata": dict(metadata or {})}
        digest = hashlib.sha256(canonical_json(facts)).hexdigest()
        return cls(f"ar_{digest[:24]}", kind, display_name, dict(metadata or {}))

    def to_dict(self) -> JsonObject:
        """The stored form."""
        return {
            "actor_id": self.actor_id,
            "kind": self.kind,
            "display_name": self.display_name,
            "metadata": dict(self.metadata),
        }
