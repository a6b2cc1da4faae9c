"""The style sheet over Fusion: what a palette cannot say (focus rings, radii, calm docks and lists).

Its text is the same in every theme: colors are roles of the palette, and pictures have the same names (`indicators.py`).
Another sheet would be laid over all widgets by Qt in one call, once for each widget that one lies in.
"""

from collections.abc import Mapping
from string import Template

ROLES: Mapping[str, str] = {
    "panel": "window",
    "text": "text",
    "field": "base",
    "panel_raised": "alternate-base",
    "text_secondary": "placeholder-text",
    "failed": "bright-text",
    "accent": "link",
    "selection": "highlight",
    "canvas": "shadow",
    "field_border": "mid",
    "node_border": "midlight",
    "on_accent": "light",
    "warning": "link-visited",
}
"""Color of the theme -> role of the palette that holds it. The last three are roles that Fusion draws nothing of ours with."""

RING_PX = 2
"""What the frame around a list or a scroll area takes at each side: its focus ring, unseen without the focus."""

_SHEET = Template("""
QToolTip { background: $panel_raised; color: $text; border: 1px solid $field_border; padding: 4px 6px; }
QMainWindow::separator { background: $canvas; width: 4px; height: 4px; }
QMainWindow::separator:hover { background: $accent; }
QDockWidget { titlebar-close-icon: url(:/indicators/close.svg); }
QDockWidget::title { background: $panel; padding: 6px 8px; border-bottom: 1px solid $node_border; text-align: left; }
QStatusBar { background: $panel; color: $text_secondary; border-top: 1px solid $node_border; }
QStatusBar::item { border: none; }
QMenuBar { background: $panel; border-bottom: 1px solid $node_border; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $panel; border: 1px solid $field_border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $text_secondary; }
QMenu::right-arrow { image: url(:/indicators/right.svg); width: 14px; height: 14px; right: 4px; }
QMenu::separator { height: 1px; background: $node_border; margin: 4px 6px; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $node_border; spacing: 4px; padding: 4px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $field; color: $text; border: 1px solid $field_border; border-radius: 6px;
    placeholder-text-color: $text_secondary;
    padding: 3px 7px; selection-background-color: $selection; selection-color: $text;
}
QPlainTextEdit, QTextEdit { padding: 3px 5px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid $accent; padding: 2px 6px;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: 2px 4px; }
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: $panel; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"], QAbstractSpinBox[invalid="true"] {
    border: 2px solid $failed; padding: 2px 6px;
}
QPlainTextEdit[invalid="true"] { padding: 2px 4px; }
GrowingText { padding: 3px 7px; }
GrowingText:focus, GrowingText[invalid="true"] { padding: 2px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: $panel; color: $text_secondary; border-color: $node_border;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 20px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/indicators/down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $field_border; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 2px 6px; }
QComboBox QAbstractItemView::item:selected { background: $selection; color: $text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/indicators/up.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/indicators/down.svg); width: 12px; height: 12px; }

QDialogButtonBox, QMessageBox, QFileDialog { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
QPushButton {
    background: $panel_raised; color: $text; border: 1px solid $field_border; border-radius: 6px;
    padding: 4px 14px; min-height: 20px; qproperty-iconSize: 20px 16px;
}
QPushButton:hover { border-color: $text_secondary; }
QPushButton:pressed { background: $selection; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:default:hover { border-color: $text; }
QPushButton:focus { border: 2px solid $accent; padding: 3px 13px; }
QPushButton:default:focus { border: 2px solid $text; }
QPushButton:disabled, QPushButton:default:disabled { background: $panel; color: $text_secondary; border-color: $node_border; }
QPushButton::menu-indicator { image: url(:/indicators/down.svg); width: 14px; height: 14px; subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }
QPushButton[role="danger"] { color: $failed; }
QPushButton[role="choice"] { text-align: left; padding: 6px 12px; }
QPushButton[role="choice"]:default { background: $panel_raised; color: $text; border: 1px solid $field_border; }
QPushButton[role="choice"]:hover { border-color: $text_secondary; }
QPushButton[role="choice"]:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 6px; text-align: left; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 1px 5px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; min-width: 18px; min-height: 18px; }
QToolButton:hover { background: $panel_raised; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border: 2px solid $accent; padding: 2px; }
QToolButton[role="tile"] { background: $canvas; border: 1px solid $node_border; border-radius: 8px; padding: 5px; }
QToolButton[role="tile"]:hover { border-color: $text_secondary; }
QToolButton[role="tile"]:focus { border: 2px solid $accent; padding: 4px; }
QToolButton::menu-indicator { image: none; }
QLineEdit > QToolButton { border: none; padding: 0; min-width: 0; min-height: 0; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $text_secondary; border-radius: 4px; background: $field; }
QListView::indicator, QTreeView::indicator { width: 14px; height: 14px; border: 1px solid $text_secondary; border-radius: 4px; background: $field; }
QListView::indicator:checked, QTreeView::indicator:checked { background: $accent; border-color: $accent; image: url(:/indicators/check.svg); }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(:/indicators/check.svg); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url(:/indicators/dash.svg); }
QCheckBox::indicator:disabled { border-color: $node_border; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $text_secondary; border-radius: 8px; background: $field; }
QRadioButton::indicator:checked { background: $accent; border: 4px solid $field; width: 8px; height: 8px; }

QAbstractItemView { outline: none; }
QTreeView, QListView, QTableView { background: $panel; border: 2px solid transparent; border-radius: 6px; padding: 1px; }
QTreeView:focus, QListView:focus, QTableView:focus { border: 2px solid $accent; }
QTreeView::item { min-height: 24px; }
QListView::item { padding: 4px; }
QTreeView::item:hover, QListView::item:hover { background: $panel_raised; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: $selection; color: $text; }
QTreeView::branch:has-children:closed { image: url(:/indicators/right.svg); }
QTreeView::branch:has-children:open { image: url(:/indicators/down.svg); }
QTreeView::branch:selected { background: $selection; }
QTableView { gridline-color: $node_border; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $text_secondary; border: none; border-bottom: 1px solid $node_border; padding: 4px 8px 4px 4px; }
QTableCornerButton::section { background: $panel; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $node_border; }
QTabBar { background: $panel; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $text_secondary; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabWidget > QTabBar::tab { max-width: 200px; }
QTabBar::tab:hover { color: $text; background: $panel_raised; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QTabBar::close-button { image: url(:/indicators/close.svg); }

QScrollArea { border: 2px solid transparent; border-radius: 6px; background: $panel; }
QScrollArea:focus { border-color: $accent; }
QScrollArea > QWidget > QWidget { background: $panel; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $field_border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $text_secondary; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $node_border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSlider { min-height: 18px; border: 2px solid transparent; border-radius: 4px; }
QSlider:focus { border: 2px solid $accent; }
QSlider::groove:horizontal { height: 4px; background: $field_border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:hover { background: $text; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $text_secondary; }
QProgressBar { background: $field; border: 1px solid $field_border; border-radius: 4px; text-align: center; color: $text; max-height: 12px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QGroupBox { border: 1px solid $node_border; border-radius: 6px; margin-top: 10px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: $text_secondary; }

QLabel[role="secondary"] { color: $text_secondary; font-size: 11px; }
QLabel[role="title"] { font-size: 15px; font-weight: 600; }
QLabel[role="section"] { color: $text_secondary; font-size: 11px; font-weight: 600; }
QLabel[role="error"] { color: $failed; font-size: 11px; }
QLabel[role="warning"] { color: $warning; font-size: 11px; }
QFrame[role="line"] { background: $node_border; min-height: 1px; max-height: 1px; border: none; }
QFrame[role="card"] { background: $panel_raised; border: 1px solid $node_border; border-radius: 6px; }
QFrame[role="toast"] { background: $panel_raised; border: 1px solid $field_border; border-radius: 8px; }
""")


def style_sheet() -> str:
    """The sheet, for a palette that holds the colors of a theme in the roles of `ROLES`."""
    colors = {token: f"palette({role})" for token, role in ROLES.items()}
    return _SHEET.substitute(colors)
