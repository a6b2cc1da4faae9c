"""`python -m tests.golden --flows DIR --golden DIR`: one line a mismatch, then the count.

Exit codes: 0 all as recorded, 1 something is not, 2 there is nothing to run.
"""

import argparse
import contextlib
import sys
import tempfile
import traceback
from pathlib import Path

from tests.golden.cases import Case, Loading, Outline, Recorded, read_flows, read_recorded
from tests.golden.compare import mismatches_of_case, mismatches_of_loading, mismatches_of_outline
from tests.golden.host import STORES

AnyCase = Case | Loading | Outline


def main(arguments: list[str]) -> int:
    """Run every recorded case of a folder; 0 if all are as recorded."""
    parser = argparse.ArgumentParser(prog="python -m tests.golden", description=__doc__)
    parser.add_argument("--flows", type=Path, help="folder with the flows the cases name")
    parser.add_argument("--golden", type=Path, required=True, help="folder or file with cases")
    parser.add_argument("--only", default="", help="cases whose name contains this")
    parser.add_argument("--full", action="store_true", help="do not cut long lines")
    parser.add_argument("--restart", action="store_true", help="restart after every step")
    parser.add_argument("--store", choices=[*STORES], default="memory", help="where runs are kept")
    options = parser.parse_args(arguments)
    if options.flows is not None and not options.flows.is_dir():
        parser.error(f"--flows {options.flows}: no such folder")
    if not options.golden.exists():
        parser.error(f"--golden {options.golden}: no such folder or file")
    unreadable: list[str] = []
    recorded = read_recorded(options.golden, read_flows(options.flows, unreadable))
    unreadable.extend(recorded.unreadable)
    every: list[AnyCase] = [*recorded.loadings, *recorded.outlines, *recorded.cases]
    cases = [one for one in every if options.only in one.name]
    if not cases and not unreadable:
        parser.error(_why_nothing(options, recorded, bool(every)))
    failed = 0
    for case in cases:
        lines = _mismatches(case, options.store, restarts=options.restart)
        failed += bool(lines)
        for line in lines:
            print(f"{case.name}: {line if options.full else line[:300]}")  # noqa: T201
    without = [name for name in recorded.without_flow if options.only in name]
    for line in (*unreadable, *(f"{name}: its flow is not in --flows" for name in without)):
        print(line)  # noqa: T201
    more = [f"{len(unreadable)} unreadable"] if unreadable else []
    more += [f"{len(without)} without their flow"] if without else []
    count = f"{len(cases) - failed} of {len(cases)} cases as recorded, {failed} not"
    print(", ".join([count, *more]))  # noqa: T201
    return 1 if failed or more else 0


def _why_nothing(options: argparse.Namespace, recorded: Recorded, has_others: bool) -> str:
    if has_others:
        return f"no case of {options.golden} has {options.only!r} in its name"
    if recorded.without_flow:
        given = "give their folder with --flows"
        if options.flows is not None:
            given = f"none of them is in {options.flows}"
        return (
            f"the {len(recorded.without_flow)} cases of {options.golden} need flow files: {given}"
        )
    return f"{options.golden} holds no recorded cases (golden_micro.json, golden_runs.json and the like)"


def _mismatches(case: AnyCase, store: str, *, restarts: bool) -> list[str]:
    try:
        if isinstance(case, Loading):
            return mismatches_of_loading(case)
        if isinstance(case, Outline):
            return mismatches_of_outline(case)
        with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
            return mismatches_of_case(case, Path(folder), restarts=restarts, store=store)
    except Exception as error:  # noqa: BLE001 - one broken case must not hide the others
        where = traceback.extract_tb(error.__traceback__)[-1]
        return [f"{type(error).__name__}: {error} ({Path(where.filename).name}:{where.lineno})"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
