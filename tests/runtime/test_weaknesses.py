"""docs/runtime-weaknesses.md names a test for every weakness, and each test named there exists."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "runtime-weaknesses.md").read_text(encoding="utf-8")


def test_every_weakness_has_a_test_that_exists():
    rows = re.findall(r"^\| (\d+) \|(.*)\|$", PAGE, re.MULTILINE)
    assert [int(number) for number, _row in rows] == list(range(1, 43))
    named = set(re.findall(r"`(test_\w+)`", PAGE))
    written = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert sorted(named - written) == []
    assert [number for number, row in rows if "`test_" not in row and "not built" not in row] == []
