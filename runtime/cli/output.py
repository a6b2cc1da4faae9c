"""What the command line writes: results to stdout, progress and errors to stderr."""

import json
import sys
from collections.abc import Callable

from runtime.base.json_value import JsonValue

OK, ERROR, USAGE, NOT_FOUND, CORRUPT, DIFFERENT = 0, 1, 2, 3, 4, 5


class Output:
    """Writes results for people, or as one JSON value.

    Args:
        as_json: stdout holds exactly one JSON document.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def result(self, value: JsonValue, text: Callable[[], str]) -> None:
        """Write the command's result: `value` as JSON, else what `text` gives."""
        shown = json.dumps(value, indent=2, ensure_ascii=False) if self.as_json else text()
        sys.stdout.write(shown.rstrip("\n") + "\n")
        sys.stdout.flush()

    def progress(self, line: str) -> None:
        """Write a line about what happens."""
        sys.stderr.write(line + "\n")
        sys.stderr.flush()

    def error(self, text: str) -> None:
        """Write why the command failed."""
        if self.as_json:
            sys.stdout.write(json.dumps({"error": text}, ensure_ascii=False) + "\n")
        sys.stderr.write(f"error: {text}\n")


def table(rows: list[list[str]], heads: list[str]) -> str:
    """Aligned columns."""
    widths = [max(len(row[at]) for row in [heads, *rows]) for at in range(len(heads))]
    lines = [
        "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
        for row in [heads, *rows]
    ]
    return "\n".join(lines)
