"""“A first flow in one minute” of the README, step by step, with the mouse and the keyboard."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.dialogs.ask_user import AskUserDialog
from runtime.model.run import RunStatus
from runtime.visualflow.codec import load_flow
from tests.support.studio import CTRL, LEFT, NONE, studio_open, until

ENTER = Qt.Key.Key_Return


def choose(title):
    """Type into the list that opened and take its first row."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, title)
    QTest.keyClick(field, ENTER)


def value_field(studio, node_id, pin_id):
    """The middle of the field of a pin on the canvas."""
    scene = studio.view.scene
    row = scene.row_of[node_id]
    spot = next(s for s in scene.looks[row].measures.spots if s.pin_id == pin_id)
    left, top = scene.rects[row, :2].tolist()
    middle = left + spot.x + spot.width / 2, top + spot.y + spot.height / 2
    return studio.view.camera.to_widget(*middle).toPoint()


def test_the_first_flow_of_the_readme(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            QTest.keyClick(studio.window, Qt.Key.Key_N, CTRL)
            await until(lambda: len(studio.window.flows.tabs) == 2, what="a new flow")
            studio.view.setFocus()
            QTest.keyClick(studio.view, Qt.Key.Key_Tab)
            choose("On Flow Start")
            start = studio.node_of_type("on_flow_start").id

            def free_place_after(node_id):
                return studio.pin(node_id, "exec-out", is_output=True) + QPoint(120, 60)

            studio.drag(studio.pin(start, "exec-out", is_output=True), free_place_after(start))
            choose("Ask User")
            ask = studio.node_of_type("ask_user").id
            QTest.mouseClick(studio.view, LEFT, NONE, value_field(studio, ask, "prompt"))
            QTest.keyClicks(QApplication.focusWidget(), "What is your name?")
            QTest.keyClick(QApplication.focusWidget(), ENTER)
            assert studio.node_of_type("ask_user").pin_defaults["prompt"] == "What is your name?"
            studio.drag(studio.pin(ask, "exec-out", is_output=True), free_place_after(ask))
            choose("Answer User")
            answer = studio.node_of_type("answer_user").id
            studio.drag(
                studio.pin(ask, "response", is_output=True),
                studio.pin(answer, "message", is_output=False),
            )
            ends = [(e.source, e.target, e.target_handle) for e in studio.flow.edges]
            assert ends == [
                (start, ask, "exec-in"),
                (ask, answer, "exec-in"),
                (ask, answer, "message"),
            ]
            before = studio.run
            QTest.keyClick(studio.window, Qt.Key.Key_F5)
            dialog = await studio.dialog(AskUserDialog)
            assert dialog.prompt.text() == "What is your name?"
            QTest.keyClicks(dialog.text, "Ada")
            QTest.keyClick(dialog.text, ENTER)
            await until(lambda: studio.run is not before)
            model = await studio.ended()
            assert model.status is RunStatus.COMPLETED
            assert [m.text for m in model.messages][-1] == "Ada"
            await studio.picture("first-minute")
            studio.window.activateWindow()
            await until(studio.window.isActiveWindow, what="the window is in front again")
            QTest.keyClick(studio.view, Qt.Key.Key_S, CTRL)
            files = await studio.dialog(QFileDialog)
            files.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "mine.json"))
            files.accept()
            await until(lambda: studio.tab.document.is_saved, what="saved")
            assert load_flow(tmp_path / "mine.json").edges == studio.flow.edges

    run_async(story(), 60)
