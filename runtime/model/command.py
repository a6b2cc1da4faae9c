"""Durable control requests to runs: the command inbox (`spec/runtime.md` 4.9)."""

from dataclasses import dataclass, field

from runtime.base.json_value import JsonObject


@dataclass(frozen=True, slots=True)
class CommandRecord:
    """One request.

    Attributes:
        command_id: chosen by the client, so that a repeated request is recognised.
        type: such as `pause`, `resume`, `cancel`, `emit_event`.
        payload: JSON object.
        ts: ISO 8601 UTC.
        seq: place in the inbox, ascending over all runs; 0 until stored.
    """

    command_id: str
    run_id: str
    type: str
    payload: JsonObject = field(default_factory=dict)
    ts: str = ""
    client_id: str | None = None
    seq: int = 0

    def to_json(self) -> JsonObject:
        """The stored form."""
        return {
            "command_id": self.command_id,
            "run_id": self.run_id,
            "type": self.type,
            "payload": self.payload,
            "ts": self.ts,
            "client_id": self.client_id,
            "seq": self.seq,
        }

    @classmethod
    def from_json(cls, data: JsonObject) -> "CommandRecord":
        """Read the stored form; unknown keys are ignored.

        Raises:
            KeyError: a required field is missing.
        """
        return cls(
            command_id=data["command_id"],
            run_id=data["run_id"],
            type=data["type"],
            payload=data.get("payload") or {},
            ts=data.get("ts", ""),
            client_id=data.get("client_id"),
            seq=data.get("seq", 0),
        )


@dataclass(frozen=True, slots=True)
class CommandAppendResult:
    """What came of an append: `accepted` and `duplicate` exclude each other; `seq` is the stored one."""

    accepted: bool
    duplicate: bool
    seq: int
