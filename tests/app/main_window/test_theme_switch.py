"""After a switch of the theme everything looks as if the program had begun in it."""

import asyncio

import numpy as np
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QToolTip, QWidget
from typing_extensions import override

from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from app.widgets.message_bar import Message, Tone
from app.widgets.theme import (
    COLOR_TOKENS,
    OWN,
    THEMES,
    Theme,
    apply_theme,
    restyling,
    theme,
    use_own_themes,
)
from tests.support.looks import pixels
from tests.support.studio import studio_open, until

DOCKS = (DockKey.OUTLINE, DockKey.HISTORY, DockKey.INSPECTOR, DockKey.PROBLEMS, DockKey.VARIABLES)


def odd_theme() -> Theme:
    """A theme of one's own; no two of its colours are alike."""
    inks = {token: QColor(40 + 9 * n, 90 + n, 250 - 9 * n) for n, token in enumerate(COLOR_TOKENS)}
    return Theme(name=f"{OWN}Odd", base="light", is_dark=False, **inks)


def test_nothing_in_the_window_keeps_a_colour_of_the_theme_before(qapp, run_async, tmp_path):
    """Neither in sight nor behind a tab: text, grounds, marks, icons, the canvas and its map."""
    use_own_themes([odd_theme()])
    former = {getattr(THEMES["contrast"], token).name() for token in COLOR_TOKENS}

    async def story():
        async with studio_open(tmp_path, example_path("file_report"), size=(1100, 760)) as studio:
            window = studio.window
            apply_theme(qapp, "contrast")
            studio.tab.selection.set(["draft"], current="draft")
            for key in DOCKS:
                window.docks.show(key)
                await asyncio.sleep(0.02)
            window.messages.show_message(Message("Saved.", Tone.DONE, stays=True))
            assert former & colors_of(window)
            apply_theme(qapp, f"{OWN}Odd")
            restyling(qapp).finish()
            for key in DOCKS:
                window.docks.show(key)
                dock = window.docks.dock(key)
                assert theme().panel.name() in colors_of(dock)
                await until(lambda: not former & colors_of(dock), what=f"{key} is recoloured")  # noqa: B023
            await until(lambda: not former & colors_of(window), what="the window is recoloured")

    run_async(story(), 30)
    use_own_themes(())
    apply_theme(qapp, "dark")


def test_every_widget_that_lives_has_the_colours_of_the_new_theme(qapp, qtbot):
    apply_theme(qapp, "dark")
    window = QWidget()
    qtbot.addWidget(window)
    line, behind, never = QLineEdit("in sight", window), QLineEdit("hidden", window), QLineEdit()
    qtbot.addWidget(never)
    warning = QLabel("careful", window)
    warning.setProperty("role", "warning")
    menu = QMenu(window)
    menu.addAction("An entry")
    window.show()
    qtbot.waitExposed(window)
    behind.hide()
    menu.grab()
    for name in ("light", "contrast", "dark", "light"):
        QToolTip.showText(QPoint(5, 5), f"tip before {name}", window)
        tip = next(w for w in qapp.topLevelWidgets() if w.inherits("QTipLabel"))
        apply_theme(qapp, name)
        restyling(qapp).finish()
        of = THEMES[name]
        for one in (line, behind):
            colors = one.palette()
            assert colors.color(QPalette.ColorRole.Text) == of.text
            assert colors.color(QPalette.ColorRole.Base) == of.field
            assert colors.color(QPalette.ColorRole.Highlight) == of.selection
        assert warning.palette().color(QPalette.ColorRole.WindowText) == of.warning
        assert of.panel.name() in colors_of(menu)
        assert of.panel_raised.name() in colors_of(tip)
    QToolTip.hideText()
    never.show()
    assert never.palette().color(QPalette.ColorRole.Text) == THEMES["light"].text
    never.hide()
    apply_theme(qapp, "dark")


def test_what_is_in_sight_has_the_new_style_at_once_and_the_rest_follows(qapp, qtbot):
    apply_theme(qapp, "dark")
    window = QWidget()
    qtbot.addWidget(window)
    line, behind = QLineEdit("in sight", window), QLineEdit("hidden", window)
    window.show()
    qtbot.waitExposed(window)
    behind.hide()
    apply_theme(qapp, "light")
    assert theme().field.name() in colors_of(line)
    assert not restyling(qapp).is_done
    qtbot.waitUntil(lambda: restyling(qapp).is_done)
    behind.show()
    assert theme().field.name() in colors_of(behind)
    apply_theme(qapp, "dark")


def test_the_sheet_is_set_once_and_no_style_change_is_told(qapp: QApplication, qtbot):
    """Qt would tell each widget of another sheet, and lay all of them out again."""
    apply_theme(qapp, "dark")
    told = []

    class Watched(QLineEdit):
        @override
        def changeEvent(self, event):
            told.append(event.type())
            super().changeEvent(event)

    line = Watched()
    qtbot.addWidget(line)
    line.show()
    qtbot.waitExposed(line)
    sheet = qapp.styleSheet()
    told.clear()
    apply_theme(qapp, "light")
    restyling(qapp).finish()
    assert qapp.styleSheet() == sheet
    assert QEvent.Type.StyleChange not in told
    apply_theme(qapp, "dark")


def colors_of(widget: QWidget) -> set[str]:
    blue, green, red = (pixels(widget)[:, :, n].astype(np.uint32) for n in range(3))
    return {f"#{color:06x}" for color in np.unique(red << 16 | green << 8 | blue)}
