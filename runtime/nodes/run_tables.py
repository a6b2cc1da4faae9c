"""A table of inputs, one row a run, pasted as CSV or JSON."""

import csv
import io
import json
from collections.abc import Sequence
from itertools import islice

from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.run_form import RunField, fitted_inputs

MOST_ROWS = 1_000
MOST_CHARS = 5_000_000
_DELIMITERS = "\t;,"


class RunTableError(FlowError, ValueError):
    """A text is no table of inputs; `where` names the row."""


def input_rows(
    text: str, fields: Sequence[RunField], *, needs_all: bool = False
) -> list[JsonObject]:
    """The inputs of each run.

    Args:
        text: a JSON array of objects, or CSV with the names of the inputs in its first line, separated by tab,
            semicolon or comma. An empty cell is not given.
        needs_all: whatever has no default must be there.

    Raises:
        RunTableError: it is neither, has an unknown name, or a value that does not fit.
    """
    if not text.strip():
        raise RunTableError("", "there are no rows", "paste CSV with a line of names, or JSON")
    if len(text) > MOST_CHARS:
        raise RunTableError(
            "", f"the table is longer than {MOST_CHARS:,} letters", "paste it in parts"
        )
    rows = _json_rows(text) if text.lstrip()[0] in "[{" else _csv_rows(text)
    if len(rows) > MOST_ROWS:
        raise RunTableError("", f"there are more than {MOST_ROWS:,} rows", "paste them in parts")
    if not rows:
        raise RunTableError("", "there are no rows", "add a line below the names")
    return [_fitted(number, row, fields, needs_all) for number, row in enumerate(rows, start=1)]


def _fitted(
    number: int, row: JsonObject, fields: Sequence[RunField], needs_all: bool
) -> JsonObject:
    names = {field.id: field.id for field in fields} | {field.label: field.id for field in fields}
    unknown = next((name for name in row if name not in names), None)
    if unknown is not None:
        known = ", ".join(field.id for field in fields)
        raise RunTableError(
            f"row {number}",
            f"the flow has no input “{unknown}”",
            f"name these: {known}"
            if known
            else "the flow takes no inputs: repeat it without a table",
        )
    found = fitted_inputs(
        fields, {names[name]: value for name, value in row.items()}, needs_all=needs_all
    )
    problems = found.problems if needs_all else found.misfits
    if problems:
        raise RunTableError(f"row {number}", problems[0].text.rstrip("."), problems[0].remedy)
    return found.values


def _json_rows(text: str) -> list[JsonObject]:
    try:
        value: JsonValue = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RunTableError("", f"this is no JSON: {error}", "correct it, or paste CSV") from error
    rows = value if isinstance(value, list) else [value]
    for number, row in enumerate(rows, start=1):
        if not isinstance(row, dict):
            raise RunTableError(f"row {number}", "it is no object", "write an object for each run")
    return [row for row in rows if isinstance(row, dict)]


def _csv_rows(text: str) -> list[JsonObject]:
    first = text.lstrip("\ufeff\r\n").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        reader = csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=delimiter, strict=True)
        filled = (line for line in reader if any(cell.strip() for cell in line))
        lines = list(islice(filled, MOST_ROWS + 2))  # with one that is too much, and no more
    except csv.Error as error:
        raise RunTableError("", f"this is no CSV: {error}", "correct it, or paste JSON") from error
    names = [name.strip() for name in lines[0]] if lines else []
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise RunTableError("", f"the name “{twice}” is there twice", "take one column out")
    rows: list[JsonObject] = []
    for number, line in enumerate(lines[1:], start=1):
        if len(line) > len(names):
            raise RunTableError(
                f"row {number}",
                f"it has {len(line)} values for {len(names)} names",
                'put values with commas into "quotes"',
            )
        rows.append({name: cell for name, cell in zip(names, line, strict=False) if cell.strip()})
    return rows
