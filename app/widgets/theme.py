"""Colours, fonts and measures of the one visual language, dark, light and high contrast.

Every colour on screen comes from `theme()`; whoever paints or caches a colour listens to
`theme_changes().changed`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Literal, TypeAlias, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.widgets.indicators import color_indicators
from app.widgets.pin_looks import SHAPES, PinFamily, PinLook, pin_family
from app.widgets.resource_files import resource_path
from app.widgets.restyling import Restyling
from app.widgets.style_sheet import style_sheet

ThemeName: TypeAlias = Literal["dark", "light", "contrast"]
ThemeChoice: TypeAlias = str
"""`system`, a name of `THEMES`, or `own:` and the name of a theme that `use_own_themes` made known."""

OWN = "own:"

TEXT_PX = 13
SECONDARY_PX = 11
TITLE_PX = 12
NODE_RADIUS_PX = 8

TEXT_FAMILY = "Inter"
MONO_FAMILY = "JetBrains Mono"


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """The colours of one theme; treat the `QColor`s as constants.

    Attributes:
        name: as a choice names it.
        base: the theme that comes with the program and is like it; a file takes what it does not name from it.
        panel_raised: ground of headers, menus and hovered rows inside panels.
        on_accent: text on an accent ground.
        selection: ground of selected rows and text; `text` is readable on it.
    """

    name: str
    base: str
    is_dark: bool
    canvas: QColor
    grid_minor: QColor
    grid_major: QColor
    panel: QColor
    panel_raised: QColor
    node_body: QColor
    node_border: QColor
    text: QColor
    text_secondary: QColor
    field: QColor
    field_border: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    running: QColor
    done: QColor
    waiting: QColor
    failed: QColor
    warning: QColor


class ThemeChanges(QObject):
    """Tells that another theme is in force.

    Signals:
        changed(Theme): the theme now.
    """

    changed = Signal(object)


COLOR_TOKENS: tuple[str, ...] = tuple(
    field.name for field in fields(Theme) if field.name not in ("name", "base", "is_dark")
)
"""Names of a theme's colours."""


def _theme(name: ThemeName, *, dark: bool, **colors: str) -> Theme:
    assert set(COLOR_TOKENS) == set(colors), set(COLOR_TOKENS) ^ set(colors)
    inks = {token: QColor(value) for token, value in colors.items()}
    return Theme(name=name, base=name, is_dark=dark, **inks)


DARK = _theme(
    "dark",
    dark=True,
    canvas="#15171C",
    grid_minor="#1C1F26",
    grid_major="#23272F",
    panel="#1B1E24",
    panel_raised="#252A33",
    node_body="#22262E",
    node_border="#3A404C",
    text="#E6E9EF",
    text_secondary="#A6AEBC",
    field="#14161B",
    field_border="#3A404C",
    accent="#5B9DFF",
    on_accent="#0E1116",
    selection="#27406B",
    running="#F5B83D",
    done="#3FBF7F",
    waiting="#B48CFF",
    failed="#F0616D",
    warning="#F2A65A",
)

LIGHT = _theme(
    "light",
    dark=False,
    canvas="#F4F5F7",
    grid_minor="#E9EBEF",
    grid_major="#DCDFE5",
    panel="#FFFFFF",
    panel_raised="#F2F4F6",
    node_body="#FFFFFF",
    node_border="#C6CCD6",
    text="#1B1F27",
    text_secondary="#596273",
    field="#FFFFFF",
    field_border="#AEB6C2",
    accent="#195DCC",
    on_accent="#FFFFFF",
    selection="#D3E3FD",
    running="#9A6200",
    done="#1A7C4D",
    waiting="#6F45CF",
    failed="#C22F3D",
    warning="#A85A08",
)

CONTRAST = _theme(
    "contrast",
    dark=True,
    canvas="#000000",
    grid_minor="#141414",
    grid_major="#262626",
    panel="#000000",
    panel_raised="#1A1A1A",
    node_body="#000000",
    node_border="#FFFFFF",
    text="#FFFFFF",
    text_secondary="#E0E0E0",
    field="#000000",
    field_border="#FFFFFF",
    accent="#FFE14D",
    on_accent="#000000",
    selection="#00408A",
    running="#FFC531",
    done="#5DF29D",
    waiting="#CDB0FF",
    failed="#FF8A92",
    warning="#FFB86B",
)

THEMES: Mapping[str, Theme] = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}

_PIN_COLORS: dict[PinFamily, tuple[str, str]] = {
    PinFamily.EXECUTION: ("#F2F4F8", "#2B303B"),
    PinFamily.STRING: ("#E58AD8", "#A1309A"),
    PinFamily.NUMBER: ("#67C587", "#1F7A45"),
    PinFamily.BOOLEAN: ("#EF6F6C", "#B3261E"),
    PinFamily.OBJECT: ("#4FC3DC", "#0B7285"),
    PinFamily.ARRAY: ("#F2A65A", "#B25E09"),
    PinFamily.ARTIFACT: ("#3DD1BD", "#0F766E"),
    PinFamily.PROVIDER: ("#8AA6FF", "#3F51B5"),
    PinFamily.ANY: ("#9AA3B2", "#6B7280"),
}

_CATEGORY_COLORS: dict[str, tuple[str, str]] = {
    "events": ("#F48FB1", "#B0316A"),
    "core": ("#7AA2F7", "#3457C4"),
    "control": ("#F5C26B", "#8A5A00"),
    "variables": ("#B9A3F5", "#6A4BC2"),
    "data": ("#4FC3DC", "#0B7285"),
    "literals": ("#9AA3B2", "#5F6773"),
    "math": ("#67C587", "#1F7A45"),
    "memory": ("#3DD1BD", "#0F766E"),
    "media": ("#E58AD8", "#A1309A"),
    "artifacts": ("#8BD3F7", "#1C6E9C"),
    "schema": ("#F2A65A", "#A85A08"),
}

CATEGORY_ICONS: Mapping[str, str] = {
    "events": "radio",
    "core": "sparkles",
    "control": "git-branch",
    "variables": "variable",
    "data": "shuffle",
    "literals": "quote",
    "math": "calculator",
    "memory": "database",
    "media": "image",
    "artifacts": "package",
    "schema": "braces",
}


@cache
def theme_changes() -> ThemeChanges:
    """The one object that announces themes; lives as long as the program."""
    return ThemeChanges()


def theme() -> Theme:
    """The theme in force; dark until `apply_theme` was called."""
    return _in_force[0]


def pin_look(pin_type: str, of: Theme | None = None) -> PinLook:
    """Shape and colour of a pin type (as in flow files) in `of`, by default the theme in force."""
    return _pin_look(pin_family(pin_type), (of or theme()).is_dark)


def look_of_family(family: PinFamily, of: Theme | None = None) -> PinLook:
    """Shape and colour of pins that look alike."""
    return _pin_look(family, (of or theme()).is_dark)


def category_color(category: str, of: Theme | None = None) -> QColor:
    """Stripe and icon colour of a palette section, by its id; grey for an unknown one."""
    dark, light = _CATEGORY_COLORS.get(category, _CATEGORY_COLORS["literals"])
    return QColor(dark if (of or theme()).is_dark else light)


def ink(token: str) -> Callable[[], QColor]:
    """What gives a colour of the theme that is in force when it is asked."""
    return lambda: cast("QColor", getattr(theme(), token))


def text_font(px: int = TEXT_PX, *, bold: bool = False) -> QFont:
    """The text font at a size in pixels; `bold` is semi-bold."""
    return _font(TEXT_FAMILY, px, bold=bold)


def mono_font(px: int = 12) -> QFont:
    """The font of code, JSON and ids, at a size in pixels."""
    return _font(MONO_FAMILY, px, bold=False)


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once; needs a QGuiApplication.

    Returns:
        The family names that became available.
    """
    families: set[str] = set()
    for path in sorted(resource_path("fonts").iterdir()):
        if path.suffix in (".otf", ".ttf"):
            number = QFontDatabase.addApplicationFont(str(path))
            if number >= 0:
                families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))


def apply_theme(app: QApplication, choice: ThemeChoice = "system") -> Theme:
    """Put a theme in force: style, palette, style sheet, font; "system" follows the desktop's scheme.

    Returns:
        The theme now in force.
    """
    load_fonts()
    _choice[0] = choice
    _follow_system(app)
    return _put_in_force(app, _chosen(choice))


def use_own_themes(themes: Iterable[Theme]) -> None:
    """Make themes of a person's own known, instead of those known before."""
    _own.clear()
    _own.update({one.name: one for one in themes})


def is_motion_reduced() -> bool:
    """Whether the desktop asks for no animations."""
    app = QApplication.instance()
    return (
        isinstance(app, QApplication)
        and not app.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
        and not app.isEffectEnabled(Qt.UIEffect.UI_General)
    )


_own: dict[str, Theme] = {}
_in_force: list[Theme] = [DARK]
_choice: list[ThemeChoice] = ["system"]
_followed: list[Callable[[object], None]] = []


@cache
def _pin_look(family: PinFamily, is_dark: bool) -> PinLook:
    dark, light = _PIN_COLORS[family]
    return PinLook(QColor(dark if is_dark else light), SHAPES[family])


def _font(family: str, px: int, *, bold: bool) -> QFont:
    """A copy, which a caller may change; unchanged it shares what Qt has found for the font already."""
    return QFont(_kept_font(family, px, bold))


@cache
def _kept_font(family: str, px: int, bold: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(px)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    if family == MONO_FAMILY:
        font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def _chosen(choice: ThemeChoice) -> Theme:
    """The theme a choice stands for; of an unknown one what the desktop has."""
    return _own.get(choice) or THEMES.get(choice) or THEMES[system_theme()]


def system_theme() -> ThemeName:
    """What the desktop asks for: high contrast, light or dark; dark if it says nothing."""
    hints = QGuiApplication.styleHints()
    if hasattr(hints, "accessibility"):  # Qt 6.10 and later
        wanted = hints.accessibility().contrastPreference()
        if wanted == Qt.ContrastPreference.HighContrast:
            return "contrast"
    return "light" if hints.colorScheme() == Qt.ColorScheme.Light else "dark"


def _follow_system(app: QApplication) -> None:
    if _followed:
        return

    def look_changed(_what: object) -> None:
        if _choice[0] == "system":
            _put_in_force(app, _chosen("system"))

    _followed.append(look_changed)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(look_changed)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(look_changed)


def _put_in_force(app: QApplication, new: Theme) -> Theme:
    is_first = app.styleSheet() == ""
    if not is_first and _in_force[0] is new:
        return new
    _in_force[0] = new
    color_indicators({token: color.name() for token, color in _colors(new).items()})
    if is_first:
        app.setStyle("Fusion")
        app.setFont(text_font())
        app.setPalette(_palette(new))
        app.setStyleSheet(style_sheet())
        theme_changes().changed.emit(new)
        return new
    app.setPalette(_palette(new))
    restyling(app).restyle()
    theme_changes().changed.emit(new)
    return new


@cache
def restyling(app: QApplication) -> Restyling:
    """What restyles the widgets of the program after a switch of the theme."""
    return Restyling(app)


def _colors(of: Theme) -> dict[str, QColor]:
    return {token: cast("QColor", getattr(of, token)) for token in COLOR_TOKENS}


def _palette(of: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, color in (
        (role.Window, of.panel),
        (role.WindowText, of.text),
        (role.Base, of.field),
        (role.AlternateBase, of.panel_raised),
        (role.ToolTipBase, of.panel_raised),
        (role.ToolTipText, of.text),
        (role.Text, of.text),
        (role.PlaceholderText, of.text_secondary),
        (role.Button, of.panel_raised),
        (role.ButtonText, of.text),
        (role.BrightText, of.failed),
        (role.Link, of.accent),
        (role.LinkVisited, of.warning),
        (role.Highlight, of.selection),
        (role.HighlightedText, of.text),
        (role.Light, of.on_accent),
        (role.Midlight, of.node_border),
        (role.Mid, of.field_border),
        (role.Dark, of.field_border),
        (role.Shadow, of.canvas),
        (role.Accent, of.accent),
    ):
        palette.setColor(which, color)
    for which in (role.Text, role.WindowText, role.ButtonText):  # what cannot be used is read, too
        palette.setColor(QPalette.ColorGroup.Disabled, which, of.text_secondary)
    return palette
