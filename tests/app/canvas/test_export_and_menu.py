import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.canvas.export import ExportError, drawn, write_files
from runtime.visualflow.flow import VisualFlow
from tests.support.flows import chain


def test_a_picture_carries_the_flow_itself(canvas, run_async, tmp_path):
    hands = canvas()
    write_files(run_async(drawn(hands.view, tmp_path / "flow.png")))
    image = QImage(str(tmp_path / "flow.png"))
    assert image.width() > 1500
    assert json.loads(image.text("visualflow"))["id"] == "chain"
    write_files(run_async(drawn(hands.view, tmp_path / "one.png", ["node-1"])))
    assert QImage(str(tmp_path / "one.png")).width() < image.width()


def test_svg_and_pdf_are_written_whole(canvas, run_async, tmp_path):
    hands = canvas()
    write_files(run_async(drawn(hands.view, tmp_path / "flow.svg")))
    write_files(run_async(drawn(hands.view, tmp_path / "flow.pdf")))
    assert (tmp_path / "flow.svg").read_text().rstrip().endswith("</svg>")
    assert (tmp_path / "flow.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_to_draw_and_no_place_to_write_are_said(canvas, run_async, tmp_path):
    hands = canvas(VisualFlow(id="empty"))
    with pytest.raises(ExportError, match="nothing to draw"):
        write_files(run_async(drawn(hands.view, tmp_path / "flow.svg")))
    (tmp_path / "file").touch()
    with pytest.raises(ExportError, match="cannot be written"):
        write_files(run_async(drawn(canvas().view, tmp_path / "file" / "flow.svg")))


offscreen_menu = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


def open_menu(hands, at) -> QMenu:
    hands.click(at, button=Qt.MouseButton.RightButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def trigger(menu: QMenu, text: str) -> None:
    action = next(a for a in menu.actions() if a.text().replace("&", "").startswith(text))
    action.trigger()
    menu.close()


@offscreen_menu
def test_the_menu_of_a_node_duplicates_and_collapses_it(canvas):
    hands = canvas()
    trigger(open_menu(hands, hands.node("node-2")), "Duplicate")
    assert hands.view.document.undo_label == "Duplicate node"
    hands.view.document.undo()
    trigger(open_menu(hands, hands.node("node-2")), "Collapse")
    assert hands.view.scene.rect_of("node-2").height() == 32.0


@offscreen_menu
def test_the_menu_of_a_wire_inserts_a_node_that_fits_both_ends(canvas):
    hands = canvas(chain(2))
    trigger(open_menu(hands, hands.place(245.0, 44.0)), "Insert")
    popup = hands.view.quick_add
    QTest.keyClicks(popup.list.field, "answer")
    QTest.keyClick(popup.list.field, Qt.Key.Key_Return)
    ends = {(e.source, e.target) for e in hands.view.document.flow.edges if e.is_exec}
    assert ends == {("node-1", "node-3"), ("node-3", "node-2")}


@offscreen_menu
def test_the_menu_of_the_ground_adds_a_note(canvas):
    hands = canvas()
    trigger(open_menu(hands, hands.place(300.0, 400.0)), "Add note")
    assert hands.view.document.undo_label == "Add note"
    hands.view.grab()
    trigger(open_menu(hands, hands.place(310.0, 410.0)), "Remove note")
    assert hands.view.document.undo_label == "Remove note"


@offscreen_menu
def test_a_note_is_written_on_a_node_and_taken_away(canvas):
    hands = canvas()
    for words, expected in (("Ask Ada first", "Ask Ada first"), ("", "")):
        trigger(open_menu(hands, hands.node("node-2")), "Comment")
        editor = hands.view.editor.widget
        editor.selectAll()
        QTest.keyClicks(editor, words) if words else QTest.keyClick(editor, Qt.Key.Key_Delete)
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert hands.view.scene.look("node-2").note == expected
        hands.view.grab()
    assert "note" not in hands.view.document.flow.nodes_by_id["node-2"].data["studio"]
