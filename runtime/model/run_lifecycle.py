"""Where a run comes from and how long it is kept: the small object in `vars._run_lifecycle`, made safe for listings."""

from typing import Any

from runtime.base.json_value import JsonObject

_TEXTS = (
    "source",
    "purpose",
    "visibility",
    "run_mode",
    "editor_session_id",
    "flow_id",
    "bundle_id",
    "bundle_version",
)
_LONGEST = 240


def sanitize_run_lifecycle(value: Any) -> JsonObject | None:
    """The known fields, texts trimmed and at most 240 characters long; None if nothing is left."""
    if not isinstance(value, dict):
        return None
    kept: JsonObject = {name: text for name in _TEXTS if (text := _text(value.get(name)))}
    retention = _retention(value.get("retention"))
    if retention:
        kept["retention"] = retention
    return kept or None


def _retention(value: Any) -> JsonObject:
    if not isinstance(value, dict):
        return {}
    kept: JsonObject = {
        name: text for name in ("mode", "expires_at") if (text := _text(value.get(name)))
    }
    seconds = value.get("ttl_s")
    if isinstance(seconds, int | float) and not isinstance(seconds, bool) and seconds > 0:
        kept["ttl_s"] = seconds
    return kept


def _text(value: Any) -> str:
    return value.strip()[:_LONGEST] if isinstance(value, str) else ""
