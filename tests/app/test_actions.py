from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget

from app.actions.action import LINE, ActionState, Submenu
from app.actions.menus import ACTIONS, MENUS, place_of, section_of
from app.actions.table import ActionTable
from app.widgets.icons import has_icon
from app.widgets.mnemonics import mnemonic, set_mnemonics
from tests.support.studio import studio_open


def test_no_two_actions_share_an_id_or_a_key():
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)
    keys = [QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys]
    assert len(set(keys)) == len(keys)


def test_every_action_has_a_bundled_icon_and_a_way_to_it():
    assert [spec.id for spec in ACTIONS if not has_icon(spec.icon)] == []
    assert place_of(ACTIONS[0]) == "File"
    lens = next(spec for spec in ACTIONS if spec.id == "view.steps")
    assert (section_of(lens), place_of(lens)) == (
        "View",
        "View \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} Lenses",
    )


def test_every_menu_is_short_and_its_lines_part_something():
    for menu in every_menu():
        entries = menu.entries
        assert sum(entry is not LINE for entry in entries) <= 18, menu.title
        ends = entries[:1] if menu.id else (entries[:1] + entries[-1:])
        assert LINE not in ends, menu.title
        assert (LINE, LINE) not in pairwise(entries), menu.title


def every_menu():
    """Every menu, those within others too."""
    waiting = list(MENUS)
    for menu in waiting:
        waiting += [entry for entry in menu.entries if isinstance(entry, Submenu)]
    return waiting


def test_every_action_does_something(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            connected = {*studio.window._commands, *studio.window._tab_commands}
            assert {spec.id for spec in ACTIONS} - connected == set()

    run_async(story(), 30)


def test_actions_follow_the_state(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    table = ActionTable(window)
    table.refresh(ActionState())
    assert table["file.open"].isEnabled()
    assert not table["file.save"].isEnabled()
    table.refresh(ActionState(has_flow=True, can_undo=True, undo_label="Move 3 nodes"))
    undo = table["edit.undo"]
    assert undo.text() == "Undo Move 3 nodes"
    assert table["run.start"].isEnabled()
    table.refresh(ActionState(has_flow=True, has_errors=True))
    assert not table["run.start"].isEnabled()
    assert not table["edit.undo"].isEnabled()
    assert table["edit.undo"].text() == "Undo"


def test_frames_and_notes_can_be_changed_where_there_are_some(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    table = ActionTable(window)
    of_frames = ("frame.rename", "frame.collapse", "frame.run", "frame.lock", "frame.remove")
    table.refresh(ActionState(has_flow=True, selected_nodes=1))
    assert table["node.note"].isEnabled()
    assert not any(table[one].isEnabled() for one in (*of_frames, "frame.edit_note"))
    table.refresh(ActionState(has_flow=True, has_frames=True))
    assert all(table[one].isEnabled() for one in of_frames)
    assert not table["frame.edit_note"].isEnabled()
    table.refresh(ActionState(has_flow=True, has_notes=True, selected_nodes=1))
    assert table["frame.edit_note"].isEnabled()
    assert table["frame.link_note"].isEnabled()


def test_each_entry_of_a_menu_has_a_letter_and_keeps_it(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    table = ActionTable(window)
    filled = table.fill_menus(window.menuBar())
    for menu in window.menuBar().findChildren(QMenu):
        letters = [mnemonic(action.text()) for action in menu.actions() if not action.isSeparator()]
        assert "" not in letters
        assert len(set(letters)) == len(letters), menu.title()
    table.refresh(ActionState(has_flow=True, can_undo=True, undo_label="Rename A & B"))
    assert table["edit.undo"].text() == "&Undo Rename A && B"
    found = {item.key: item.title for item in table.search_items()}
    assert found["edit.undo"] == "Undo Rename A & B"
    assert filled["file.recent"].isEmpty()


@pytest.mark.parametrize(
    ("texts", "marked"),
    [
        (("Save", "Save as…", "Show"), ("&Save", "Save &as…", "S&how")),
        (("Q & A", "Quit"), ("&Q && A", "Q&uit")),
        (("Kopieren", "Öffnen", "打开"), ("&Kopieren", "Ö&ffnen", "打开")),
        (("打开(&O)", "Own"), ("打开(&O)", "O&wn")),
    ],
)
def test_letters_are_the_first_that_are_free(texts, marked):
    actions = [QAction(text.replace(" & ", " && ")) for text in texts]
    set_mnemonics(actions)
    assert tuple(action.text() for action in actions) == marked
    set_mnemonics(actions)
    assert tuple(action.text() for action in actions) == marked


def test_bare_keys_work_on_the_canvas_and_are_text_elsewhere(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    canvas, line = QWidget(), QLineEdit()
    canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.addWidget(canvas)
    layout.addWidget(line)
    window.setCentralWidget(box)
    table = ActionTable(window)
    table.fill_menus(window.menuBar())
    table.attach_canvas_keys(canvas)
    table.refresh(ActionState(has_flow=True, selected_nodes=1))
    used: list[str] = []
    table.triggered.connect(used.append)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    qtbot.keyClick(canvas, Qt.Key.Key_D)
    assert used == ["node.add", "node.disable"]
    line.setFocus()
    qtbot.keyClicks(line, "dig")
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert line.text() == "di"
    assert len(used) == 2


def test_a_used_action_is_told_by_id(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    table = ActionTable(window, {"file.new": "Ctrl+Alt+N", "file.open": ""})
    submenus = table.fill_menus(window.menuBar())
    assert set(submenus) == {menu.id for menu in every_menu() if menu.id}
    assert table["file.new"].shortcut().toString() == "Ctrl+Alt+N"
    assert table["file.open"].shortcuts() == []
    with qtbot.waitSignal(table.triggered) as told:
        table["file.new"].trigger()
    assert told.args == ["file.new"]
    assert {item.key for item in table.search_items()} == set(table)
