"""Hiding secrets inside JSON that is shown to a person, and putting them back after an edit."""

import re

from runtime.base.json_value import JsonValue

MASK = "••••••"

_SECRET_KEY = re.compile(
    r"(api[_-]?key|token$|secret|passw(or)?d|passphrase|authori[sz]ation|credential|private[_-]?key|cookie)",
    re.IGNORECASE,
)


def is_secret_key(key: str) -> bool:
    """Whether a value under this key must not be shown."""
    return _SECRET_KEY.search(key) is not None


def masked(value: JsonValue) -> JsonValue:
    """A copy in which texts and numbers under secret keys are dots."""
    if isinstance(value, dict):
        return {
            key: MASK
            if is_secret_key(key) and isinstance(part, str | int | float) and part != ""
            else masked(part)
            for key, part in value.items()
        }
    if isinstance(value, list):
        return [masked(part) for part in value]
    return value


def unmasked(edited: JsonValue, original: JsonValue) -> JsonValue:
    """What a person made of a masked value, with the dots they left alone replaced by the secrets."""
    if isinstance(edited, dict):
        known = original if isinstance(original, dict) else {}
        return {
            key: known.get(key) if part == MASK and key in known else unmasked(part, known.get(key))
            for key, part in edited.items()
        }
    if isinstance(edited, list):
        parts = original if isinstance(original, list) else []
        return [
            unmasked(part, parts[index] if index < len(parts) else None)
            for index, part in enumerate(edited)
        ]
    return edited
