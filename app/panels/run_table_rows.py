"""The runs of a batch as a table: inputs, outputs, how they stand, what they took, and where they differ."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import orjson

from app.runs.past_runs import state_text
from app.runs.run_batch import BatchRun
from app.widgets.texts import duration
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.logs import masked
from runtime.base.redaction import redacted
from runtime.base.words import say
from runtime.model.run import RunStatus
from runtime.model.summary import RunSummary

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""With these a text begins that some spreadsheet takes for a formula; the last four are as wide as Han."""
_NOT_COMPARED = frozenset({"success"})


@dataclass(frozen=True, slots=True)
class RunTable:
    """Cells as JSON values; missing ones are None.

    Attributes:
        columns: titles.
        rows: one a run.
        differs: (row, column) of outputs that are not as most are.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[JsonValue, ...], ...]
    differs: frozenset[tuple[int, int]]

    def to_csv(self) -> str:
        """As comma-separated values (RFC 4180); what is no text or number is JSON."""
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow([_csv_cell(title) for title in self.columns])
        writer.writerows([_csv_cell(cell) for cell in row] for row in self.rows)
        return text.getvalue()


def run_table(runs: Sequence[BatchRun]) -> RunTable:
    """Put the runs of a batch side by side, without secrets."""
    ins = _names(run.figures.inputs for run in runs)
    outs = _names(run.summary.output or {} for run in runs)
    first_out = 2 + len(ins)
    differs = {
        (row, first_out + place)
        for place, name in enumerate(outs)
        for row in _unlike_most([run.summary for run in runs], name)
    }
    titles = (
        say("No."),
        say("State"),
        *ins,
        *(name if name not in ins else f"→ {name}" for name in outs),
        *(say("Differs in"), say("Steps"), say("Time"), say("Tokens"), say("Cost")),
    )
    rows = []
    for number, run in enumerate(runs):
        summary, took = run.summary, run.figures
        inputs, output = redacted(took.inputs), redacted(summary.output or {})
        unlike = (name for place, name in enumerate(outs) if (number, first_out + place) in differs)
        state = state_text(summary, ())
        rows.append(
            (
                summary.batch.number if summary.batch is not None else number + 1,
                f"{state}: {masked(summary.error)}" if summary.error else state,
                *(inputs.get(name) for name in ins),
                *(output.get(name) for name in outs),
                ", ".join(unlike),
                took.steps,
                duration(took.ms / 1000),
                took.tokens,
                "" if took.cost_usd is None else f"{took.cost_usd} $",
            )
        )
    return RunTable(titles, tuple(rows), frozenset(differs))


def _names(objects: Iterable[JsonObject]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for one in objects:
        found |= dict.fromkeys(name for name in one if name not in _NOT_COMPARED)
    return tuple(found)


def _unlike_most(summaries: Sequence[RunSummary], name: str) -> list[int]:
    """Completed runs whose output is not the commonest one; none if there is no commonest."""
    given = {
        row: orjson.dumps((one.output or {}).get(name), option=orjson.OPT_SORT_KEYS)
        for row, one in enumerate(summaries)
        if one.status is RunStatus.COMPLETED
    }
    if len(set(given.values())) < 2:
        return []
    usual = Counter(given.values()).most_common(1)[0][0]
    return [row for row, text in given.items() if text != usual]


def _csv_cell(cell: JsonValue) -> str:
    text = "" if cell is None else cell if isinstance(cell, str) else orjson.dumps(cell).decode()
    return f"'{text}" if isinstance(cell, str) and text.startswith(_FORMULA) else text
