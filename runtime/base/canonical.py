"""Canonical JSON and its hash: the same value gives the same bytes everywhere."""

import hashlib
from typing import Any

import orjson

from runtime.base.errors import NotJsonError


def canonical_json(value: Any) -> bytes:
    """UTF-8 JSON with sorted keys and no spaces.

    Raises:
        NotJsonError: the value holds something that is not JSON.
    """
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS)
    except TypeError as error:
        raise NotJsonError("value", str(error), "use JSON values only") from error


def content_hash(value: Any) -> str:
    """SHA-256 (FIPS 180-4) of the canonical JSON, 64 lower-case hex digits.

    Raises:
        NotJsonError: the value holds something that is not JSON.
    """
    return hashlib.sha256(canonical_json(value)).hexdigest()
