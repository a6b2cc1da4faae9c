"""Secrets inside JSON values: found by key name, never shown."""

from collections.abc import Callable
from typing import Any

REDACTED = "[redacted]"

SECRET_KEYS = frozenset(
    {
        "api_key",
        "apikey",
        "api-key",
        "x-api-key",
        "provider_api_key",
        "authorization",
        "access_token",
        "refresh_token",
        "auth_token",
        "bearer_token",
        "password",
        "passwd",
        "secret",
        "client_secret",
        "private_key",
    }
)
"""Key names, lower case, whose text values are secrets."""


def with_secrets(value: Any, replacement: Callable[[str], str]) -> Any:
    """The value with every secret replaced; the same object if it holds none.

    Args:
        value: JSON.
        replacement: secret text -> what stands in its place.
    """
    if isinstance(value, dict):
        made: dict[str, Any] | None = None
        for key, part in value.items():
            new = _replaced(key, part, replacement)
            if new is not part:
                made = dict(value) if made is None else made
                made[key] = new
        return value if made is None else made
    if isinstance(value, list | tuple):
        parts = [with_secrets(part, replacement) for part in value]
        if all(new is old for new, old in zip(parts, value, strict=True)):
            return value
        return parts
    return value


def redacted(value: Any) -> Any:
    """The value with every secret replaced by `[redacted]`; the same object if it holds none."""
    return with_secrets(value, lambda _secret: REDACTED)


def _replaced(key: Any, part: Any, replacement: Callable[[str], str]) -> Any:
    if isinstance(part, str):
        if part and isinstance(key, str) and key.lower() in SECRET_KEYS and part != REDACTED:
            return replacement(part)
        return part
    return with_secrets(part, replacement) if isinstance(part, dict | list | tuple) else part
