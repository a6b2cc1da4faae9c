"""File names that nobody has yet."""

from pathlib import Path

MOST_CHARS = 80


def free_path(folder: Path, name: str) -> Path:
    """A file of that name in a folder, or with a number behind it if there is one already."""
    kept = "".join(c if c.isalnum() or c in "-_ " else "_" for c in name[:MOST_CHARS])
    plain = kept.strip() or "subflow"
    number, path = 1, folder / f"{plain}.json"
    while path.exists():
        number += 1
        path = folder / f"{plain} {number}.json"
    return path
