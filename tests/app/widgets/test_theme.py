import itertools
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QListWidget,
    QScrollArea,
    QTableWidget,
    QTreeWidget,
)

from app.widgets import style_sheet
from app.widgets.code_edit import code_formats
from app.widgets.icons import has_icon, icon, pin_icon
from app.widgets.pin_looks import SHAPES, PinFamily
from app.widgets.resource_files import resource_path
from app.widgets.theme import (
    CATEGORY_ICONS,
    DARK,
    THEMES,
    Theme,
    apply_theme,
    category_color,
    load_fonts,
    mono_font,
    pin_look,
    restyling,
    text_font,
    theme,
    theme_changes,
    use_own_themes,
)
from app.widgets.theme_files import TEXT_PAIRS, contrast


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_meets_wcag_aa_on_its_ground(name, pair):
    of: Theme = THEMES[name]
    front, ground = (getattr(of, token) for token in pair)
    assert contrast(front, ground) >= 4.5, (front.name(), ground.name())


def test_every_pair_of_the_style_sheet_is_known_to_the_test_above():
    colors = re.compile(r"(?<![-\w])color: \$(\w+)"), re.compile(r"background: \$(\w+)")
    for rule in re.findall(r"\{([^{}]*)\}", style_sheet._SHEET.template):
        front, ground = (pattern.search(rule) for pattern in colors)
        if front is not None:
            pair = front[1], ground[1] if ground is not None else "panel"
            assert pair in TEXT_PAIRS, rule


@pytest.mark.parametrize("name", THEMES)
def test_the_focus_ring_stands_out_wherever_it_is_drawn(name):
    of = THEMES[name]
    for ground in (of.panel, of.panel_raised, of.field, of.canvas, of.node_body):
        assert contrast(of.accent, ground) >= 3.0
    assert contrast(of.text, of.panel) >= 3.0


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_holds_each_colour_that_the_sheet_asks_it_for(qapp, name):
    apply_theme(qapp, name)
    palette = qapp.palette()
    for token, role in style_sheet.ROLES.items():
        which = QPalette.ColorRole["".join(part.title() for part in role.split("-"))]
        assert palette.color(which) == getattr(THEMES[name], token), token
    assert set(re.findall(r"\$(\w+)", style_sheet._SHEET.template)) == set(style_sheet.ROLES)
    assert "#" not in style_sheet.style_sheet()
    apply_theme(qapp, "dark")


def test_arrows_and_ticks_have_the_colours_of_the_theme(qapp, qtbot):
    """Also in a box that was drawn before, and in a theme of one's own."""
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    own = replace(THEMES["light"], name="own:Odd", on_accent=QColor("#12ef34"))
    for of in (THEMES["light"], own, THEMES["dark"]):
        use_own_themes([own])
        apply_theme(qapp, of.name)
        restyling(qapp).finish()
        image = box.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(24) for y in range(image.height())}
        assert of.on_accent.name() in seen, of.name
    use_own_themes(())
    for path in resource_path("indicators").glob("*.svg"):
        assert QFile.exists(f":/indicators/{path.name}")
        assert f":/indicators/{path.name}" in style_sheet.style_sheet(), "nobody shows it"


def test_whatever_takes_the_keyboard_has_a_ring():
    """The default button's ring is drawn in the colour of text, since it is filled with the accent."""
    sheet = style_sheet._SHEET.template
    for kind in ("QLineEdit", "QPlainTextEdit", "QComboBox", "QPushButton", "QToolButton"):
        assert re.search(rf"{kind}:focus[^{{}}]*\{{[^{{}}]*border: 2px solid \$accent", sheet), kind
    for kind in ("QCheckBox", "QRadioButton", "QTreeView", "QListView", "QTableView"):
        assert re.search(rf"{kind}:focus[^{{}}]*\{{[^{{}}]*border: [12]px solid \$accent", sheet), (
            kind
        )


@pytest.mark.parametrize("name", THEMES)
def test_shapes_meet_wcag_aa_on_canvas_and_nodes(name):
    of = THEMES[name]
    colors = [pin_look(family.value, of).color for family in PinFamily]
    colors += [category_color(category, of) for category in CATEGORY_ICONS]
    colors += [of.accent, of.running, of.done, of.waiting, of.failed, of.warning]
    for color, ground in itertools.product(colors, (of.canvas, of.node_body, of.panel)):
        assert contrast(color, ground) >= 3.0, (color.name(), ground.name())


@pytest.mark.parametrize("name", THEMES)
def test_code_meets_wcag_aa_in_its_field(name):
    of = THEMES[name]
    for kind, one in code_formats(of.is_dark).items():
        assert contrast(one.foreground().color(), of.field) >= 4.5, kind


def test_every_pin_family_has_its_own_shape():
    assert len(set(SHAPES.values())) == len(PinFamily)


@pytest.mark.parametrize(
    ("pin_type", "family"),
    [
        ("artifacts_image", PinFamily.ARRAY),
        ("artifact_image", PinFamily.ARTIFACT),
        ("workspace_file", PinFamily.ARTIFACT),
        ("model_voice", PinFamily.PROVIDER),
        ("tools", PinFamily.PROVIDER),
        ("json_schema", PinFamily.OBJECT),
        ("memory", PinFamily.OBJECT),
        ("assertions", PinFamily.ARRAY),
        ("execution", PinFamily.EXECUTION),
        ("something new", PinFamily.ANY),
    ],
)
def test_pin_types_of_a_kind_look_alike(pin_type, family):
    assert pin_look(pin_type).shape is SHAPES[family]


def test_bundled_fonts_are_readable(qapp):
    assert set(load_fonts()) >= {"Inter", "JetBrains Mono"}
    assert "Inter" in QFontDatabase.families()
    assert QFontInfo(text_font(13)).family() == "Inter"
    assert QFontInfo(text_font(12, bold=True)).weight() >= 600
    assert QFontInfo(mono_font()).fixedPitch()


def test_changing_the_theme_is_announced_once(qapp: QApplication, qtbot):
    apply_theme(qapp, "dark")
    seen: list[Theme] = []
    theme_changes().changed.connect(seen.append)
    apply_theme(qapp, "light")
    apply_theme(qapp, "light")
    apply_theme(qapp, "dark")
    theme_changes().changed.disconnect(seen.append)
    assert [one.name for one in seen] == ["light", "dark"]
    assert theme().name == "dark"


@pytest.mark.parametrize("ratio", [1, 2])
def test_icons_follow_the_theme(qapp, ratio):
    def brightest(name: str) -> int:
        image = play.pixmap(16 * ratio).toImage()
        pixels = [image.pixelColor(x, y) for x in range(16 * ratio) for y in range(16 * ratio)]
        return max((one for one in pixels if one.alpha() > 200), key=QColor.alpha).lightness()

    play = icon("play")
    apply_theme(qapp, "light")
    dark_ink = brightest("play")
    apply_theme(qapp, "dark")
    assert dark_ink < 100 < brightest("play")


def test_an_unknown_icon_gives_a_box(qapp):
    assert not has_icon("no such icon")
    assert not icon("no such icon").pixmap(16).isNull()
    assert not icon("../fonts/x").pixmap(16).isNull()


def test_category_icons_and_licences_are_bundled(qapp):
    assert all(has_icon(name) for name in CATEGORY_ICONS.values())
    assert resource_path("icons", "LICENSE").is_file()
    assert not pin_icon("artifact").pixmap(16).isNull()


@pytest.mark.parametrize("kind", [QListWidget, QTreeWidget, QTableWidget, QScrollArea])
def test_focus_rings_of_lists_are_round_as_those_of_fields(qtbot, qapp, kind):
    apply_theme(qapp, "dark")
    widget = kind()
    qtbot.addWidget(widget)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.resize(120, 80)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    picture = widget.grab().toImage()
    assert picture.pixelColor(60, 0) == DARK.accent
    assert picture.pixelColor(0, 40) == DARK.accent
    assert contrast(picture.pixelColor(0, 0), DARK.accent) > 3.0
