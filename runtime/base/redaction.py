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


def with_texts(value: Any, hidden: Callable[[str], str], is_secret: Callable[[str], bool]) -> Any:
    """The value with every text as `hidden` gives it; the same object if none is another one.

    Args:
        value: JSON.
        is_secret: whether all below a key of this name is a secret.
    """
    if isinstance(value, str):
        text = hidden(value)
        return value if text == value else text
    if isinstance(value, dict):
        parts = {
            key: REDACTED
            if isinstance(key, str) and part not in (None, "", REDACTED) and is_secret(key)
            else with_texts(part, hidden, is_secret)
            for key, part in value.items()
        }
        return parts if any(parts[key] is not part for key, part in value.items()) else value
    if isinstance(value, list | tuple):
        items = [with_texts(part, hidden, is_secret) for part in value]
        return items if any(a is not b for a, b in zip(items, value, strict=True)) else value
    return value


def _replaced(key: Any, part: Any, replacement: Callable[[str], str]) -> Any:
    if isinstance(part, str):
        if part and isinstance(key, str) and key.lower() in SECRET_KEYS and part != REDACTED:
            return replacement(part)
        return part
    return with_secrets(part, replacement) if isinstance(part, dict | list | tuple) else part
