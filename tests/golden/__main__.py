"""`python -m tests.golden --flows DIR --golden DIR`: one line a mismatch, then the count."""

import argparse
import contextlib
import sys
import tempfile
import traceback
from pathlib import Path

from tests.golden.cases import Case, Outline, read_flows, read_recorded
from tests.golden.compare import mismatches_of_case, mismatches_of_outline
from tests.golden.host import STORES


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
    recorded = read_recorded(options.golden, read_flows(options.flows))
    cases = [one for one in (*recorded.outlines, *recorded.cases) if options.only in one.name]
    failed = 0
    for case in cases:
        lines = _mismatches(case, options.store, restarts=options.restart)
        failed += bool(lines)
        for line in lines:
            print(f"{case.name}: {line if options.full else line[:300]}")  # noqa: T201
    print(f"{len(cases) - failed} of {len(cases)} cases as recorded, {failed} not")  # noqa: T201
    return 1 if failed else 0


def _mismatches(case: Case | Outline, store: str, *, restarts: bool) -> list[str]:
    try:
        if isinstance(case, Outline):
            return mismatches_of_outline(case)
        with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
            return mismatches_of_case(case, Path(folder), restarts=restarts, store=store)
    except Exception as error:  # noqa: BLE001 - one broken case must not hide the others
        where = traceback.extract_tb(error.__traceback__)[-1]
        return [f"{type(error).__name__}: {error} ({Path(where.filename).name}:{where.lineno})"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
