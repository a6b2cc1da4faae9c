"""Words on widgets, measured from rendered pixels in every theme (WCAG 2.2, 1.4.3), also of those that cannot be used."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.widgets.line_edit import LineEdit
from app.widgets.theme import THEMES, apply_theme
from tests.support.looks import enlarged, strongest_contrast

TEXT = 4.5


def with_role(widget: QWidget, role: str) -> QWidget:
    widget.setProperty("role", role)
    return widget


def widgets() -> dict[str, QWidget]:
    """One of each kind that shows words."""
    default, checked = QPushButton("Words"), QToolButton(text="Words", checkable=True, checked=True)
    default.setDefault(True)
    combo, rows, tabs = QComboBox(), QListWidget(), QTabBar()
    combo.addItem("Words")
    rows.addItems(["Words"])
    rows.setFixedHeight(40)
    tabs.addTab("Chosen")
    tabs.addTab("Other")
    made = {
        "button": QPushButton("Words"),
        "default button": default,
        "danger button": with_role(QPushButton("Words"), "danger"),
        "link": with_role(QPushButton("Words"), "link"),
        "tool": QToolButton(text="Words"),
        "checked tool": checked,
        "check box": QCheckBox("Words"),
        "line": LineEdit("Words"),
        "placeholder": LineEdit(placeholderText="Words"),
        "text": QPlainTextEdit("Words"),
        "combo": combo,
        "number": QSpinBox(value=3),
        "label": QLabel("Words"),
        "list": rows,
        "tabs": tabs,
        "group": QGroupBox("Words"),
    }
    roles = ("secondary", "title", "section", "error", "warning")
    return made | {role: with_role(QLabel("Words"), role) for role in roles}


@pytest.mark.parametrize("usable", [True, False], ids=["usable", "disabled"])
@pytest.mark.parametrize("name", THEMES)
def test_words_on_widgets_can_be_read(qtbot, qapp, name, usable):
    apply_theme(qapp, name)
    window = QWidget()
    qtbot.addWidget(window)
    column, made = QVBoxLayout(window), widgets()
    for widget in made.values():
        widget.setEnabled(usable)
        column.addWidget(widget)
    window.resize(300, 1200)
    window.show()
    picture = enlarged(window)
    ratios = {
        kind: round(strongest_contrast(picture, widget.geometry().adjusted(4, 4, -4, -4)), 2)
        for kind, widget in made.items()
    }
    assert {kind: ratio for kind, ratio in ratios.items() if ratio < TEXT} == {}


@pytest.mark.parametrize("name", THEMES)
def test_words_of_menus_can_be_read(qtbot, qapp, name):
    apply_theme(qapp, name)
    menu = QMenu()
    qtbot.addWidget(menu)
    actions = [menu.addAction("Words") for _ in range(3)]
    actions[1].setEnabled(False)
    menu.adjustSize()
    menu.setActiveAction(actions[2])
    picture = enlarged(menu)
    for action in actions:
        words: QRect = menu.actionGeometry(action).adjusted(6, 3, -6, -3)
        assert strongest_contrast(picture, words) >= TEXT, action.isEnabled()
