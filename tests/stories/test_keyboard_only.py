"""A flow from nothing to its answer without a mouse: only keys, sent to whatever has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.canvas.view import FlowView
from app.dialogs.ask_user import AskUserDialog
from app.document import edits
from app.document.frames import frames_of
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from runtime.model.run import RunStatus
from tests.support.spoken import name_of
from tests.support.studio import CTRL, NONE, studio_open, until

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
LOADED_S = 30.0
"""The first check and the first run load libraries on other threads: on a busy machine that takes its time."""


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "a key would go nowhere"
    return widget


def press(key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focus(), key, keys)


def write(text: str) -> None:
    QTest.keyClicks(focus(), text)


def test_a_flow_is_made_wired_configured_run_and_answered_by_keys_alone(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path) as studio:
            view = studio.view
            view.setFocus()
            await until(view.hasFocus, what="keys go to the canvas")
            for name in ("on flow start", "ask user", "answer user"):
                press(Key.Key_Tab)
                write(name)
                press(Key.Key_Return)
                assert focus() is view
            assert [n.type for n in studio.flow.nodes] == [
                "on_flow_start",
                "ask_user",
                "answer_user",
            ]

            ask, answer = (studio.node_of_type(t).id for t in ("ask_user", "answer_user"))
            assert len(studio.flow.edges) == 3, "each is wired to the one before it"
            assert studio.flow.edges_by_target[answer, "message"][0].source == ask

            press(Key.Key_Escape)  # nothing is current: the next node is not wired by itself
            press(Key.Key_Tab)
            write("on flow end")
            press(Key.Key_Return)
            assert len(studio.flow.edges) == 3
            press(Key.Key_C)
            write("run answer user")
            press(Key.Key_Return)
            end = studio.node_of_type("on_flow_end").id
            assert studio.flow.edges_into[end][0].source == answer

            press(Key.Key_Left, CTRL)
            for _ in studio.flow.nodes:
                if view.selection.current != ask:
                    press(Key.Key_Right, CTRL)
            assert view.selection.current == ask
            press(Key.Key_Return)
            await until(
                lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit),
                what="keys go to the prompt",
            )
            press(Key.Key_A, CTRL)
            write("Who are you?")
            press(Key.Key_Return, CTRL)
            await until(
                lambda: studio.flow.nodes_by_id[ask].pin_defaults.get("prompt") == "Who are you?",
                what="the prompt is set",
            )
            await studio.picture("keyboard-configured")
            run = studio.window.table["run.start"]
            await until(
                run.isEnabled, LOADED_S, f"no problem is left of {studio.tab.problems.rows}"
            )
            press(Key.Key_F5)
            await until(lambda: studio.dialogs(AskUserDialog), LOADED_S, "the flow asks")
            dialog = await studio.dialog(AskUserDialog)
            assert dialog.prompt.text() == "Who are you?"
            await until(
                lambda: dialog.isAncestorOf(QApplication.focusWidget()),
                what="keys go to the question",
            )
            write("Ada")
            press(Key.Key_Return)
            await until(
                lambda: studio.run is not None and studio.run.status.is_terminal,
                what="the run ends",
            )
            assert studio.run.status is RunStatus.COMPLETED
            await until(
                lambda: (
                    [m.text for m in studio.run.messages if m.speaker == "flow"][-1:] == ["Ada"]
                ),
                what="the flow said the answer",
            )
            root = QAccessible.queryAccessibleInterface(view)
            await until(
                lambda: "done" in root.child(1).text(QAccessible.Text.Description),
                what="the canvas says that the node is done",
            )
            await studio.picture("keyboard-answered")

    run_async(story(), 120)


def test_frames_and_notes_by_keys_alone_and_what_is_heard_of_it(run_async, tmp_path, monkeypatch):
    heard: list[str] = []
    monkeypatch.setattr(FlowView, "announce", lambda _view, text: heard.append(text))

    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            view, document = studio.view, studio.tab.document
            view.setFocus()
            await until(view.hasFocus, what="keys go to the canvas")

            def frames():
                return {frame.id: frame for frame in frames_of(document.flow)}

            press(Key.Key_Right, CTRL)
            press(Key.Key_G)
            assert name_of(focus()) == "Title"
            write("Talk")
            press(Key.Key_Return)
            assert focus() is view, "Enter keeps the title and opens nothing"
            (frame_id,) = frames()
            assert frames()[frame_id].title == "Talk"
            press(Key.Key_G, SHIFT)
            assert view.selection.frames == {frame_id}
            before = frames()[frame_id]
            press(Key.Key_Down)
            press(Key.Key_Right, CTRL | SHIFT)
            after = frames()[frame_id]
            assert (after.y, after.width) == (before.y + 16.0, before.width + 32.0)
            press(Key.Key_H)
            assert frames()[frame_id].is_collapsed
            assert heard[-1] == "Collapse frame"
            press(Key.Key_Z, CTRL)
            assert heard[-1] == "Undone: Collapse frame"
            press(Key.Key_Delete)
            assert not frames()
            press(Key.Key_N)
            assert name_of(focus()) == "Note"
            write("Mind the gap")
            press(Key.Key_Return, CTRL)
            (note,) = frames().values()
            assert view.selection.frames == {note.id}
            press(Key.Key_Delete)
            press(Key.Key_Right, CTRL)
            press(Key.Key_K)
            assert heard[-1] == "Lock node"
            press(Key.Key_C)
            assert name_of(focus()) == "Search pins to wire"
            press(Key.Key_Escape)
            press(Key.Key_Tab)
            assert name_of(focus()) == "Search nodes to add"
            press(Key.Key_Escape)

    run_async(story(), 60)


def test_the_keyboard_goes_round_the_panels_and_says_why_a_key_does_nothing(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            view, docks = studio.view, studio.window.docks
            docks.show(DockKey.OUTLINE)
            docks.show(DockKey.LOG)
            await until(docks.panel(DockKey.LOG).isVisible)
            view.setFocus()
            await until(view.hasFocus, what="keys go to the canvas")

            def place() -> str:
                inside = [key for key in docks if docks.dock(key).isAncestorOf(focus())]
                return inside[0] if inside else "canvas" if focus() is view else "elsewhere"

            seen = [place()]
            for _ in range(4):
                press(Key.Key_F6, CTRL)
                seen.append(place())
            assert seen == ["canvas", "inspector", "log", "outline", "canvas"]
            press(Key.Key_F6, CTRL | SHIFT)
            assert place() == "outline"
            press(Key.Key_F6, CTRL)
            press(Key.Key_Escape)
            press(Key.Key_D, CTRL)
            assert view.hint == "“Duplicate” needs a selected node"
            press(Key.Key_F7)
            assert view.hint == "“Resume” cannot be used now"
            document = studio.tab.document
            document.apply("Delete all", edits.remove(document.flow, [*document.flow.nodes_by_id]))
            await studio.tab.check()
            await until(lambda: not studio.window.table["run.start"].isEnabled())
            press(Key.Key_F5)
            assert view.hint == "Problems of this flow stop a run; Ctrl+F8 goes through them"

    run_async(story(), 60)
