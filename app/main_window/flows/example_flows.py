"""The example flows that come with the program."""

from functools import cache
from pathlib import Path

_APP = Path(__file__).resolve().parents[2]

_SIMPLEST_FIRST = ("hello", "ask_and_answer", "loop_over_list", "branch", "shout", "subflow")
FIRST_EXAMPLE = "ask_and_answer"


@cache
def example_folder() -> Path:
    """The folder `flows/` of a checkout, or `app/_flows` of an installed wheel."""
    installed = _APP / "_flows"
    return installed if installed.is_dir() else _APP.parent / "flows"


def example_paths() -> tuple[Path, ...]:
    """Every example, the simplest first."""
    places = {name: place for place, name in enumerate(_SIMPLEST_FIRST)}
    found = example_folder().glob("*.json")
    return tuple(sorted(found, key=lambda path: (places.get(path.stem, len(places)), path.name)))


def example_path(name: str = FIRST_EXAMPLE) -> Path:
    """One example by the name of its file without suffix."""
    return example_folder() / f"{name}.json"
