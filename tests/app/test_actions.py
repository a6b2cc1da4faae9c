from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

from app.actions import ACTIONS, MENUS, SUBMENUS, ActionState, ActionTable
from app.widgets.icons import has_icon
from tests.support.studio import studio_open


def test_no_two_actions_share_an_id_or_a_key():
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)
    keys = [QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys]
    assert len(set(keys)) == len(keys)


def test_every_action_has_a_bundled_icon_and_stands_in_one_menu():
    assert [spec.id for spec in ACTIONS if not has_icon(spec.icon)] == []
    listed = [one for _, ids in MENUS for one in ids if one and one not in SUBMENUS]
    assert sorted(listed) == sorted(spec.id for spec in ACTIONS)


def test_every_action_does_something(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            connected = {*studio.window._commands, *studio.window._tab_commands}
            assert {spec.id for spec in ACTIONS} - connected == set()
            hidden = [
                one for one in studio.window.table if not studio.window.table[one].isVisible()
            ]
            assert hidden == []

    run_async(story(), 30)


def test_actions_follow_the_state(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    table = ActionTable(window)
    table.refresh(ActionState())
    assert table["file.open"].isEnabled()
    assert not table["file.save"].isEnabled()
    table.refresh(ActionState(has_flow=True, can_undo=True, undo_label="Move 3 nodes"))
    assert table["edit.undo"].text() == "Undo Move 3 nodes"
    assert table["run.start"].isEnabled()
    table.refresh(ActionState(has_flow=True, has_errors=True))
    assert not table["run.start"].isEnabled()
    assert not table["edit.undo"].isEnabled()
    assert table["edit.undo"].text() == "Undo"


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
    assert set(submenus) == set(SUBMENUS)
    assert table["file.new"].shortcut().toString() == "Ctrl+Alt+N"
    assert table["file.open"].shortcuts() == []
    with qtbot.waitSignal(table.triggered) as told:
        table["file.new"].trigger()
    assert told.args == ["file.new"]
    assert {item.key for item in table.search_items()} == set(table)
