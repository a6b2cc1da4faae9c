"""What holds for every dialog of the program: names, roles, the Tab key, sizes, a default, Escape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QScrollArea, QWidget

from app.runs.background import cancel_tasks
from app.widgets import asking
from app.widgets.theme import apply_theme
from tests.support.dialogs import DIALOGS, dialog_classes
from tests.support.spoken import controls, nameless, pages, too_small


@pytest.fixture(params=DIALOGS)
def dialog(request, qtbot, qapp, run_async, tmp_path):
    apply_theme(qapp, "dark")
    parent = QWidget()
    qtbot.addWidget(parent)

    async def opened() -> QDialog:
        made = DIALOGS[request.param](tmp_path, parent)
        asking.show_then(made, lambda _code: None)
        return made

    made = run_async(opened())
    qtbot.waitExposed(made)
    yield made
    made.hide()
    run_async(cancel_tasks())


def test_each_kind_of_dialog_has_a_sample(qtbot, run_async, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)

    async def kinds() -> set[type[QDialog]]:
        found = {type(make(tmp_path, parent)) for make in DIALOGS.values()}
        await cancel_tasks()
        return found

    assert set(dialog_classes()) <= run_async(kinds())


def test_it_has_a_title_and_a_role(dialog):
    spoken = QAccessible.queryAccessibleInterface(dialog)
    assert spoken.role() == QAccessible.Role.Dialog
    assert dialog.windowTitle().strip()
    assert spoken.text(QAccessible.Text.Name).strip()


def test_every_control_has_a_name_a_role_and_an_action(dialog):
    for page in pages(dialog):
        assert nameless(dialog) == [], page


def test_every_control_is_large_enough_to_hit(dialog):
    assert too_small(dialog) == []


def test_nothing_is_cut_off(dialog):
    for button in (b for b in controls(dialog) if isinstance(b, QAbstractButton)):
        assert button.width() >= button.minimumSizeHint().width(), button.text()
    for area in dialog.findChildren(QScrollArea):
        if area.widget() is not None and area.isVisible():
            room = area.viewport().width()
            assert area.widget().minimumSizeHint().width() <= room or area.widget().width() <= room


def test_the_tab_key_meets_everything_and_comes_back(dialog):
    inside = (w for w in dialog.findChildren(QWidget) if w.window() is dialog)
    wanted = {w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus}
    met, step = set(), dialog.nextInFocusChain()
    while step is not dialog and step not in met:
        met.add(step)
        step = step.nextInFocusChain()
    assert step is dialog, "the chain has a loop that leaves widgets out"
    assert wanted <= met


def test_the_keyboard_begins_somewhere_and_escape_ends(dialog, qtbot):
    focus = dialog.focusWidget() or QApplication.focusWidget()
    assert focus is not None
    assert dialog.isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    if dialog.isVisible():  # Escape first left a search or an editor
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_no_two_letters_clash(dialog):
    letters = [
        QKeySequence.mnemonic(button.text()).toString()
        for button in controls(dialog)
        if isinstance(button, QAbstractButton)
    ]
    letters = [letter for letter in letters if letter]
    assert len(letters) == len(set(letters))
