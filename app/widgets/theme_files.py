"""Themes of one's own: a JSON file of colours, taken only if what is written in them can be read."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import orjson
from PySide6.QtGui import QColor

from app.widgets.theme import COLOR_TOKENS, OWN, THEMES, Theme
from runtime.base.errors import FlowError
from runtime.base.files import write_atomic

FORMAT = "visualflow_theme"
VERSION = 1
MAX_BYTES = 100_000
TEXT_CONTRAST = 4.5

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *itertools.product(
        ("text", "text_secondary"), ("panel", "panel_raised", "field", "node_body", "canvas")
    ),
    ("text", "selection"),
    ("text_secondary", "selection"),
    ("on_accent", "accent"),
    *itertools.product(
        ("accent", "running", "done", "waiting", "failed", "warning"),
        ("panel", "panel_raised", "node_body", "field"),
    ),
)
"""Text and what it stands on: every pair that is on the screen somewhere."""


class ThemeFileError(FlowError, ValueError):
    """A file holds no theme that can be used; `where` is the file."""


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours by WCAG 2.2, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def unreadable_pairs(of: Theme) -> Iterator[tuple[str, str, float]]:
    """(front, ground, contrast) of every pair of colours that cannot be read."""
    for front, ground in TEXT_PAIRS:
        found = contrast(_color(of, front), _color(of, ground))
        if found < TEXT_CONTRAST:
            yield front, ground, found


def read_theme(path: Path) -> Theme:
    """The theme in a file. Colours it does not name are those of its `base`.

    Raises:
        ThemeFileError: it is no theme, a colour is none, or something in it could not be read.
        OSError: the file cannot be read.
    """
    remedy = "export a theme to see how such a file looks"
    if path.stat().st_size > MAX_BYTES:
        raise ThemeFileError(path.name, "the file is too large for a theme", remedy)
    try:
        written = orjson.loads(path.read_bytes())
    except orjson.JSONDecodeError as error:
        raise ThemeFileError(path.name, f"the file is not JSON ({error})", remedy) from error
    if not isinstance(written, dict) or written.get(FORMAT) != VERSION:
        raise ThemeFileError(path.name, f"the file does not say “{FORMAT}”: {VERSION}", remedy)
    name, base = written.get("name"), written.get("base", "dark")
    if not isinstance(name, str) or not name.strip() or len(name) > 60:
        raise ThemeFileError(path.name, "“name” must be a text of 1 to 60 characters", remedy)
    if base not in THEMES:
        raise ThemeFileError(path.name, f"“base” must be one of {', '.join(THEMES)}", remedy)
    theme = _theme(path, name.strip(), base, written.get("colors"))
    bad = next(unreadable_pairs(theme), None)
    if bad is not None:
        front, ground, found = bad
        raise ThemeFileError(
            path.name,
            f"“{front}” on “{ground}” has a contrast of {found:.1f} : 1, needed are {TEXT_CONTRAST} : 1",
            f"make “{front}” {'lighter' if theme.is_dark else 'darker'}",
        )
    return theme


def write_theme(path: Path, of: Theme, name: str) -> None:
    """Write a theme to a file that `read_theme` reads, under another name.

    Raises:
        OSError: the file cannot be written.
    """
    colors = {token: _color(of, token).name() for token in COLOR_TOKENS}
    written = {FORMAT: VERSION, "name": name, "base": of.base, "colors": colors}
    write_atomic(path, orjson.dumps(written, option=orjson.OPT_INDENT_2), sync=False)


def themes_in(folder: Path) -> tuple[list[Theme], list[FlowError]]:
    """The themes in a folder, by name, and what is wrong with files that hold none; no folder: nothing."""
    found: dict[str, Theme] = {}
    errors: list[FlowError] = []
    for path in sorted(folder.glob("*.json")):
        try:
            theme = read_theme(path)
        except FlowError as error:
            errors.append(error)
        except OSError as error:
            errors.append(ThemeFileError(path.name, error.strerror or str(error)))
        else:
            found[theme.name] = theme
    return [found[name] for name in sorted(found)], errors


def _theme(path: Path, name: str, base: str, colors: object) -> Theme:
    remedy = f"the colours are {', '.join(COLOR_TOKENS)}, written like #1B63D8"
    if not isinstance(colors, dict):
        raise ThemeFileError(path.name, "“colors” must be an object", remedy)
    like = THEMES[base]
    inks = {token: _color(like, token) for token in COLOR_TOKENS}
    for token, value in colors.items():
        if token not in inks:
            raise ThemeFileError(path.name, f"there is no colour “{str(token)[:40]}”", remedy)
        ink = QColor.fromString(value) if isinstance(value, str) else QColor()
        if not ink.isValid() or ink.alpha() != 255:
            raise ThemeFileError(path.name, f"“{token}” is no opaque colour", remedy)
        inks[token] = ink
    return Theme(name=OWN + name, base=base, is_dark=like.is_dark, **inks)


def _color(of: Theme, token: str) -> QColor:
    return cast("QColor", getattr(of, token))


def _luminance(color: QColor) -> float:
    """Relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * linear(color.redF())
        + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF())
    )
