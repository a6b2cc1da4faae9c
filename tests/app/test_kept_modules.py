"""Modules of a start that come from one file at the next start, as long as they are what they were."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

START = """
import json, sys
sys.dont_write_bytecode = False
from app.kept_modules import KeptModules, Path, _Loader, _loader_of
modules = KeptModules(Path(sys.argv[1]))
modules.install()
sys.path.insert(0, sys.argv[2])
sys.path_importer_cache.clear()
import house
import house.room
modules.keep()
import house.later
kept = sorted(name for name, module in sys.modules.items() if isinstance(_loader_of(module), _Loader))
print(json.dumps({
    "kept": [name for name in kept if name.startswith("house")],
    "said": [house.NAME, house.room.NAME],
    "file": house.room.__file__, "path": house.__path__[0], "is_left": modules in sys.meta_path,
    "text": "NAME" in house.room.__loader__.get_source("house.room"),
    "again": house.room.__loader__.get_code("house.room").co_filename,
}))
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    folder = tmp_path / "house"
    folder.mkdir()
    for name in ("__init__", "room", "later"):
        write(folder / f"{name}.py", name)
    return folder


def write(path: Path, name: str) -> None:
    path.write_text(f"NAME = {name!r}\n", encoding="utf-8")


def start(house: Path) -> dict:
    done = subprocess.run(
        [sys.executable, "-c", START, str(house.parent / "modules"), str(house.parent)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


def test_the_second_start_takes_the_modules_of_the_first(house: Path):
    first, written = start(house), (house.parent / "modules").stat().st_mtime_ns
    second = start(house)
    assert (house.parent / "modules").stat().st_mtime_ns == written, "nothing new, nothing written"
    assert (first["kept"], second["kept"]) == ([], ["house", "house.room"])
    assert {**second, "kept": []} == first
    assert second["said"] == ["__init__", "room"]
    assert (second["file"], second["path"]) == (str(house / "room.py"), str(house))
    assert second["text"]
    assert second["again"] == str(house / "room.py")
    assert not second["is_left"]


def test_a_module_that_changed_comes_from_its_source(house: Path):
    start(house)
    write(house / "room.py", "kitchen")
    assert start(house)["said"] == ["__init__", "kitchen"]
    assert start(house)["kept"] == ["house", "house.room"]


def test_a_module_that_another_folder_hides_is_not_taken(house: Path, tmp_path: Path):
    start(house)
    other = tmp_path / "other" / "house"
    other.mkdir(parents=True)
    for name in ("__init__", "room", "later"):
        write(other / f"{name}.py", f"other {name}")
    (tmp_path / "modules").replace(tmp_path / "other" / "modules")
    assert start(other)["said"] == ["other __init__", "other room"]


@pytest.mark.parametrize("content", [b"", b"of another kind", None])
def test_a_file_that_cannot_be_used_is_written_anew(house: Path, content: bytes | None):
    path = house.parent / "modules"
    start(house)
    path.write_bytes(path.read_bytes()[:100] if content is None else content)
    assert start(house)["kept"] == []
    assert start(house)["kept"] == ["house", "house.room"]
