from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from app.document.clipboard import copy_text
from app.document.snippets import Snippet
from app.panels.palette import MOST_FOOT_PX, Palette
from app.widgets.node_items import FAVOURITES, NODE_MIME, Lack, node_items
from app.widgets.theme import apply_theme
from runtime.nodes.catalogue import Catalogue, builtin_catalogue
from tests.support.flows import chain


@pytest.fixture
def palette(qtbot):
    made = Palette(builtin_catalogue())
    qtbot.addWidget(made)
    made.resize(240, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_every_offered_type_and_preset_is_there(palette):
    types = builtin_catalogue().values()
    offered = {t.id for t in types if not t.is_hidden}
    offered |= {f"{t.id}#{p.key}" for t in types for p in t.presets}
    assert set(palette.list.keys()) == offered


def test_enter_and_double_click_choose(palette, qtbot):
    qtbot.keyClicks(palette.list.field, "ask user")
    with qtbot.waitSignal(palette.type_chosen) as chosen:
        qtbot.keyClick(palette.list.field, Qt.Key.Key_Return)
    assert chosen.args == ["ask_user"]
    assert palette.preview.text().startswith(builtin_catalogue()["ask_user"].doc)
    assert palette.preview.text().splitlines()[1:] == ["Reads prompt, choices", "Gives response"]
    place = palette.list.view.visualRect(palette.list.view.currentIndex()).center()
    with qtbot.waitSignal(palette.type_chosen):
        qtbot.mouseClick(palette.list.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(palette.list.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_dragged_entry_carries_its_key(palette):
    palette.list.field.setText("ask user")
    data = palette.list.model.mimeData([palette.list.view.currentIndex()])
    assert bytes(data.data(NODE_MIME).data()) == b"ask_user"
    assert (
        palette.list.model.flags(palette.list.view.currentIndex()) & Qt.ItemFlag.ItemIsDragEnabled
    )


def test_favourites_stand_first_and_rise_in_searches(palette, qtbot):
    palette.show_habits(["for"], ["ask_user"], {"for": 9})
    assert palette.list.model.header(0) == FAVOURITES
    assert palette.list.keys()[:2] == ["for", "ask_user"]
    menu = palette.menu_for("for")
    with qtbot.waitSignal(palette.favourite_toggled) as told:
        menu.actions()[1].trigger()
    assert told.args == ["for"]
    assert "Remove" in menu.actions()[1].text()
    menu.deleteLater()


def test_a_click_on_a_heading_folds_its_section(palette, qtbot):
    view = palette.list.view
    before = len(palette.list.keys())
    place = view.visualRect(palette.list.model.index(0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(palette.list.keys()) < before
    assert palette.list.folded()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(palette.list.keys()) == before


def test_rows_keep_their_place_while_recent_ones_come_above(palette):
    view, model = palette.list.view, palette.list.model

    def top_of(key):
        rows = [
            row for row in range(model.rowCount()) if (one := model.item(row)) and one.key == key
        ]
        return view.visualRect(model.index(rows[-1])).top()  # the last one: the others are habits

    before = top_of("set_var")
    for recent in (["for"], ["if", "for"], ["code", "if", "for"], ["code", "for"]):
        palette.show_habits([], recent, {})
        assert top_of("set_var") == before
    palette.list.field.setText("if")
    palette.show_habits(["for"], [], {})
    assert view.verticalScrollBar().value() == 0, "hits begin with the best one"


def test_entries_that_come_further_down_scroll_nothing(palette):
    palette.show_habits([], ["for"], {})
    palette.list.view.verticalScrollBar().setValue(0)
    types = builtin_catalogue()
    own = replace(types["concat"], id="mine.loud", title="Loud")
    palette.show_catalogue(Catalogue([*types.values(), own]))
    assert palette.list.view.verticalScrollBar().value() == 0


def test_the_foot_has_room_for_its_text(palette, qapp):
    apply_theme(qapp, "dark")
    for row in range(palette.list.model.rowCount()):
        palette.list.view.setCurrentIndex(palette.list.model.index(row, 0))
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        fits = palette.preview.heightForWidth(palette.width()) < MOST_FOOT_PX
        assert not (fits and palette.foot.verticalScrollBar().isVisible()), palette.preview.text()


def test_items_say_what_they_are_to_screen_readers(palette):
    model = palette.list.model
    texts = [
        model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]
    assert all(texts)
    assert len({item.key for item in node_items(builtin_catalogue().values())}) > 100


def test_the_entry_under_the_pointer_is_explained_and_the_current_one_again_afterwards(
    palette, qtbot
):
    qtbot.keyClicks(palette.list.field, "file")
    current = palette.preview.text()
    view = palette.list.view
    place = view.visualRect(palette.list.model.index(3)).center()
    qtbot.mouseMove(view.viewport(), place)
    hovered = builtin_catalogue()[palette.list.model.item(3).key]
    qtbot.waitUntil(lambda: palette.preview.text().startswith(hovered.doc))
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert palette.preview.text() == current


def test_how_often_an_entry_was_placed_stands_beside_it(palette):
    palette.show_habits([], ["for"], {"for": 9, "if": 1})
    palette.list.field.setText("for each")
    shown = {
        item.key: item.shortcut
        for row in range(palette.list.model.rowCount())
        if (item := palette.list.model.item(row)) is not None
    }
    assert shown["for"] == "9\u00d7"
    assert shown["loop"] == ""


def test_what_cannot_be_used_says_why_and_offers_a_way_out(palette, qtbot):
    palette.show_lacks(
        {"generate_image": Lack("No provider of images is set up.", setting="providers")}
    )
    palette.list.field.setText("generate image")
    assert palette.list.current_key() == "generate_image"
    assert palette.preview.text().startswith("No provider of images")
    model = palette.list.model
    described = model.data(model.index(0), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described.startswith("No provider of images")
    with qtbot.waitSignal(palette.set_up_wanted) as told:
        qtbot.mouseClick(palette.set_up, Qt.MouseButton.LeftButton)
    assert told.args == ["generate_image"]
    palette.list.field.setText("ask user")
    assert not palette.set_up.isVisible()
    palette.show_lacks({"ask_user": Lack("A long reason. " * 40)})
    assert builtin_catalogue()["ask_user"].doc in palette.preview.text()
    assert palette.foot.height() == 128
    qtbot.waitUntil(lambda: palette.foot.verticalScrollBar().maximum() > 0)


def test_the_foot_is_as_high_as_its_text_and_holds_still_under_the_pointer(palette, monkeypatch):
    hint = palette.foot.height()
    palette.list.field.setText("agent")
    assert palette.list.current_key() == "agent"
    long = palette.foot.height()
    assert hint < long == min(128, palette.preview.heightForWidth(palette.width() - 4) + 4)
    monkeypatch.setattr(palette, "underMouse", lambda: True)
    palette.list.field.setText("and")
    assert palette.preview.heightForWidth(palette.width()) < long == palette.foot.height()
    QApplication.sendEvent(palette, QEvent(QEvent.Type.Leave))
    assert palette.foot.height() == palette.preview.heightForWidth(palette.width() - 4) + 4


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_key_opens_the_menu_of_the_current_snippet(palette, qtbot, tmp_path):
    text = copy_text(chain(1), ["node-1"])
    palette.show_snippets({"Mine": Snippet("Mine", text, ("node-1",), tmp_path / "mine.json")})
    palette.list.select("snippet:Mine")
    assert palette.preview.text() == "Snippet: node-1"
    view = palette.list.view
    far = QPoint(view.viewport().width() // 2, view.viewport().height() - 4)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, far, view.viewport().mapToGlobal(far)
    )
    palette.list.field.setText("mine")
    palette.list.select("snippet:Mine")
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Add to canvas", "Add to favourites", "Rename…", "Delete"]
    with qtbot.waitSignal(palette.snippet_rename_wanted) as told:
        menu.actions()[-2].trigger()
    assert told.args == ["Mine"]
    menu.close()
