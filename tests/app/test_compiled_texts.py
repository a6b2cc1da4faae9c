"""Code of data classes and types written as text, kept from one start to the next."""

import dataclasses
import subprocess
import sys
import typing
from pathlib import Path

import pytest

from app.compiled_texts import CompiledTexts

START = """
import builtins, sys
from pathlib import Path
from app.compiled_texts import CompiledTexts
sys.dont_write_bytecode = False
texts = CompiledTexts(Path(sys.argv[1]))
texts.install()
compiled = []
import app.compiled_texts
app.compiled_texts.compile = lambda *a, **k: compiled.append(a[0]) or builtins.compile(*a, **k)
from dataclasses import dataclass, replace
from typing import TypedDict, get_type_hints

@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: "int" = 2

class Named(TypedDict):
    name: "str"

texts.keep()
print(len(compiled), replace(Point(1), x=3), Point(1) == Point(1), hash(Point(1)) == hash(Point(1)), get_type_hints(Named))
"""


def start(path: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", START, str(path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    number, text = done.stdout.split(" ", 1)
    return int(number), text


def test_a_second_start_compiles_nothing_and_works_alike(tmp_path: Path):
    first, second = start(tmp_path / "texts"), start(tmp_path / "texts")
    assert first[0] > 0
    assert second == (0, first[1])
    assert [path.name for path in tmp_path.iterdir()] == ["texts"]


@pytest.mark.parametrize("content", [b"", b"of another Python", None])
def test_a_file_that_cannot_be_used_is_written_anew(tmp_path: Path, content: bytes | None):
    path = tmp_path / "texts"
    expected = start(path)
    path.write_bytes(path.read_bytes()[:200] if content is None else content)
    assert start(path) == expected
    assert start(path)[0] == 0


def test_a_folder_that_is_not_there_costs_only_time(tmp_path: Path):
    assert start(tmp_path / "none" / "texts")[0] > 0
    assert not any(tmp_path.iterdir())


def test_both_modules_get_their_own_functions_back(tmp_path: Path):
    texts = CompiledTexts(tmp_path / "texts")
    texts.install()
    assert "exec" in vars(dataclasses)
    texts.keep()
    assert "exec" not in vars(dataclasses)
    assert "compile" not in vars(typing)
