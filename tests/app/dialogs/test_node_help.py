import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from app.dialogs.node_help import CONTENTS, NodeHelp, help_text
from app.main_window.flows.example_flows import example_path
from runtime.nodes.catalogue import builtin_catalogue
from tests.support.studio import studio_open, until

CATALOGUE = builtin_catalogue()


@pytest.mark.parametrize("type_id", ["ask_user", "llm_call", "concat", "join_exec"])
def test_the_help_page_names_every_pin_and_setting(qtbot, type_id):
    node_type = CATALOGUE[type_id]
    window = NodeHelp(CATALOGUE, type_id)
    qtbot.addWidget(window)
    text = window.page.toPlainText()
    for pin in (*node_type.inputs, *node_type.outputs):
        assert pin.is_exec or pin.id in text
    for param in node_type.params:
        assert param.path in text
    assert help_text(node_type, CATALOGUE).startswith(f"# {node_type.title}")


@pytest.mark.parametrize("type_id", CATALOGUE)
def test_every_node_type_has_a_page_with_all_its_pins(type_id):
    node_type = CATALOGUE[type_id]
    text = help_text(node_type, CATALOGUE)
    assert text.startswith(f"# {node_type.title}")
    assert node_type.doc in text
    pins = [pin.id for pin in (*node_type.inputs, *node_type.outputs) if not pin.is_exec]
    assert [pin for pin in pins if f"`{pin}`" not in text] == []


def test_links_and_the_search_turn_pages_and_back_and_forward_return(qtbot):
    window = NodeHelp(CATALOGUE, "concat")
    qtbot.addWidget(window)
    window.show()
    window.page.anchorClicked.emit(QUrl("#split"))
    assert window.shown_page == "split"
    qtbot.keyClicks(window.list.field, "while")
    qtbot.keyClick(window.list.field, Qt.Key.Key_Return)
    assert window.shown_page == "while"
    qtbot.mouseClick(window.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.back, Qt.MouseButton.LeftButton)
    assert (window.shown_page, window.back.isEnabled()) == ("concat", False)
    qtbot.mouseClick(window.forward, Qt.MouseButton.LeftButton)
    assert window.shown_page == "split"
    window.page.anchorClicked.emit(QUrl("#nonsense"))
    assert window.shown_page == "split"
    qtbot.mouseClick(window.contents, Qt.MouseButton.LeftButton)
    assert window.shown_page == CONTENTS
    assert "Ask User" in window.page.toPlainText()


def test_f1_opens_the_page_of_the_node_or_of_the_palette_entry(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            view = studio.view
            studio.drop_type("ask_user", view.rect().center())
            view.setFocus()
            QTest.keyClick(view, Qt.Key.Key_F1)
            help_window = await studio.dialog(NodeHelp)
            assert help_window.shown_page == "ask_user"
            await studio.picture("help", help_window)
            studio.window.activateWindow()
            await until(studio.window.isActiveWindow)
            palette = studio.window.panels.palette.list
            palette.field.setFocus()
            QTest.keyClicks(palette.field, "foreach")
            QTest.keyClick(palette.field, Qt.Key.Key_F1)
            await until(lambda: help_window.shown_page == "loop")
            assert len(studio.dialogs(NodeHelp)) == 1

    run_async(story(), 20)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_an_example_goes_into_the_flow_as_one_step(run_async, tmp_path, theme):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            studio.window.settings.update(theme=theme)
            studio.window.preferences.apply()
            before = studio.flow
            studio.tab.selection.set(["say"], current="say")
            studio.view.setFocus()
            QTest.keyClick(studio.view, Qt.Key.Key_F1)
            help_window = await studio.dialog(NodeHelp)
            assert help_window.shown_page == "answer_user"
            assert len(help_window.example_buttons) > 1, "uses in the examples too"
            buttons = help_window.example_buttons
            await until(lambda: not any(one.icon().isNull() for one in buttons), what="pictures")
            await studio.picture(f"help-examples-{theme}", help_window)
            button = buttons[0]
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
            added = [node for node in studio.flow.nodes if node.id not in before.nodes_by_id]
            assert {node.type for node in added} >= {"answer_user", "on_flow_end"}
            assert studio.tab.selection.nodes == {node.id for node in added}
            old = [studio.view.scene.rect_of(node.id) for node in before.nodes]
            new = [studio.view.scene.rect_of(node.id) for node in added]
            assert not any(a.intersects(b) for a in old for b in new)
            await studio.picture(f"help-inserted-{theme}")
            studio.press("edit.undo")
            assert studio.flow is before
            help_window.reject()

    run_async(story(), 30)
