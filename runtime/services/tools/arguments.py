"""Arguments as models write them, made into arguments as tools take them (`spec/runtime.md` 6.5)."""

import re
from collections.abc import Sequence

from runtime.base.json_value import JsonObject, JsonValue, json_object

MAX_WRAPPERS = 4
_SYNONYMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("path", ("file_path", "directory_path")),
    ("filename", ("file_path",)),
    ("filepath", ("file_path",)),
    ("dir", ("directory_path", "path")),
    ("directory", ("directory_path", "path")),
    ("folder", ("directory_path", "path")),
    ("query", ("pattern",)),
    ("regex", ("pattern",)),
    ("start", ("start_line",)),
    ("end", ("end_line",)),
)


def arguments_object(value: JsonValue, names: Sequence[str] = ()) -> JsonObject:
    """The arguments object of a call: JSON text is parsed, `{"name", "arguments"}` wrappers are unwrapped.

    Args:
        value: what the model wrote.
        names: arguments the tool takes; a tool that takes `arguments` keeps its wrapper.
    """
    found = json_object(value)
    for _ in range(MAX_WRAPPERS):
        inner = found.get("arguments")
        if "arguments" in names or inner is None or set(found) - {"name", "arguments", "call_id"}:
            break
        found = json_object(inner)
    return found


def fitted_arguments(value: JsonValue, names: Sequence[str], *, takes_anything: bool) -> JsonObject:
    """Arguments under the names the tool takes.

    Spelling (case, spaces, `_`, `-`) and common synonyms are matched; an exact name wins; what fits nothing
    is dropped unless the tool takes anything.
    """
    given = arguments_object(value, names)
    fitted: JsonObject = {name: given[name] for name in names if name in given}
    by_spelling = {_spelling(name): name for name in names}
    for key, part in given.items():
        if key in fitted:
            continue
        name = by_spelling.get(_spelling(key)) or _synonym(key, names)
        if name is not None:
            fitted.setdefault(name, part)
        elif takes_anything:
            fitted[key] = part
    return fitted


def _spelling(name: str) -> str:
    return re.sub(r"[\s_-]+", "", name).lower()


def _synonym(key: str, names: Sequence[str]) -> str | None:
    for word, targets in _SYNONYMS:
        if _spelling(key) == word:
            return next((target for target in targets if target in names), None)
    return None
