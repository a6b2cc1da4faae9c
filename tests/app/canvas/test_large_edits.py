import asyncio

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QPushButton

from app.canvas import arrange_commands, commands, large_edits
from app.canvas.gestures.move_nodes import MoveNodes
from app.document import edits
from app.document.document import Document, planned
from app.document.locks import with_flow_lock
from app.document.measures import studio_state
from app.widgets import waiting
from tests.app.canvas.test_scene import assert_equal
from tests.support.flows import chain, step
from tests.support.studio import until


@pytest.fixture
def view(canvas, monkeypatch):
    """A canvas on which two nodes are many."""
    monkeypatch.setattr(large_edits, "MANY", 2)
    monkeypatch.setattr(arrange_commands, "MOST_AT_ONCE", 2)
    monkeypatch.setattr(commands, "LONG_TEXT", 20)
    return canvas(chain(6)).view


def select_all(view) -> None:
    view.selection.set(view.document.flow.nodes_by_id)


def done(view, run_async, act) -> None:
    """Do something that is worked out on a thread, and wait for it."""

    async def doing() -> None:
        count = len(view.document.history), view.document.history_index
        act()
        await until(lambda: (len(view.document.history), view.document.history_index) != count)
        await view.commands.large._task

    run_async(doing())
    assert_equal(view.scene, view.document.flow)


def test_everything_is_removed_and_comes_back(view, run_async):
    first = view.document.flow
    select_all(view)
    done(view, run_async, view.commands.delete)
    assert not view.document.flow.nodes
    assert view.selection.selected.is_empty
    assert view.document.undo_label == "Delete 6 nodes"
    done(view, run_async, view.commands.large.undo)
    assert view.document.flow is first
    done(view, run_async, view.commands.large.redo)
    assert not view.document.flow.nodes
    done(view, run_async, lambda: view.commands.large.jump(0))
    assert view.document.flow is first


def test_locked_nodes_stay(view, run_async):
    locked = edits.set_param(view.document.flow, "node-2", "studio.locked", value=True)
    view.document.apply("Lock", locked)
    select_all(view)
    done(view, run_async, view.commands.delete)
    assert list(view.document.flow.nodes_by_id) == ["node-2"]
    assert view.document.undo_label == "Delete 5 nodes"
    assert "Locked nodes stay" in view.hint


def test_what_is_locked_is_copied_by_cutting_and_stays(view, run_async):
    view.document.apply("Lock", with_flow_lock(view.document.flow, locked=True))
    select_all(view)
    locked = view.document.flow

    async def doing(act) -> None:
        view.set_hint("")
        act()
        await view.commands.large._task
        assert "Locked nodes stay" in view.hint

    run_async(doing(view.commands.delete_and_heal))
    run_async(doing(view.commands.cut))
    view.commands.arrange.nudge(8.0, 0.0)
    assert "This flow is locked" in view.hint
    assert view.document.flow is locked
    assert '"node-6"' in QGuiApplication.clipboard().text()


def test_marks_of_very_many_nodes(view, run_async):
    select_all(view)
    for mark, on, off in (
        (view.commands.marks.toggle_muted, "Mute 6 nodes", "Unmute 6 nodes"),
        (view.commands.marks.toggle_collapsed, "Collapse 6 nodes", "Uncollapse 6 nodes"),
        (view.commands.marks.toggle_locked, "Lock 6 nodes", "Unlock 6 nodes"),
    ):
        for label, is_on in ((on, True), (off, False)):
            done(view, run_async, mark)
            assert view.document.undo_label == label
            states = [studio_state(node.data) for node in view.document.flow.nodes]
            assert [bool(state) for state in states] == [is_on] * 6
    done(view, run_async, view.commands.marks.toggle_unused_pins)
    assert view.document.undo_label == "Hide unused pins of 6 nodes"


def test_held_arrow_keys_are_one_step(view, run_async):
    select_all(view)
    before = view.document.flow.nodes[3].position
    done(view, run_async, lambda: view.commands.arrange.nudge(8.0, 0.0))
    assert view.document.flow.nodes[3].position.x == before.x + 8.0
    count = len(view.document.history)

    async def again() -> None:
        view.commands.arrange.nudge(8.0, 0.0)
        await view.commands.large._task

    run_async(again())
    assert view.document.flow.nodes[3].position.x == before.x + 16.0
    assert len(view.document.history) == count


def test_very_many_are_dragged_and_copied_by_the_mouse(view, run_async):
    select_all(view)
    first = view.document.flow
    start = view.camera.rect_to_widget(view.scene.rect_of("node-2")).topLeft() + QPointF(30, 10)

    def dragged(modifiers) -> None:
        gesture = MoveNodes(view, start, "node-2")
        gesture.move(start + QPointF(160, 80), modifiers)
        gesture.release(start + QPointF(160, 80), modifiers)
        assert view.commands.large._task is not None, "not in the same turn"

    done(view, run_async, lambda: dragged(Qt.KeyboardModifier.NoModifier))
    assert view.document.undo_label == "Move 6 nodes"
    ways = {
        (new.position.x - old.position.x, new.position.y - old.position.y)
        for old, new in zip(first.nodes, view.document.flow.nodes, strict=True)
    }
    assert len(ways) == 1
    done(view, run_async, lambda: dragged(Qt.KeyboardModifier.ControlModifier))
    assert view.document.undo_label == "Duplicate 6 nodes"
    assert len(view.selection.nodes) == 6
    assert not view.selection.nodes & first.nodes_by_id.keys()


def test_cut_and_paste(view, run_async):
    select_all(view)
    done(view, run_async, view.commands.cut)
    assert not view.document.flow.nodes
    done(view, run_async, view.commands.paste)
    assert len(view.document.flow.nodes) == 6
    assert view.selection.nodes == view.document.flow.nodes_by_id.keys()
    done(view, run_async, view.commands.duplicate)
    assert len(view.document.flow.nodes) == 12


def test_copy_says_what_it_did(view, run_async):
    select_all(view)

    async def copied() -> None:
        assert view.commands.copy()
        await view.commands.large._task

    run_async(copied())
    assert '"node-6"' in QGuiApplication.clipboard().text()
    assert view.hint == "Copied 6 nodes"


def test_a_long_text_that_is_no_flow_changes_nothing(view, run_async):
    async def pasted() -> None:
        view.commands.paste("rubbish " * 10)
        await view.commands.large._task

    run_async(pasted())
    assert "Nothing to paste" in view.hint
    assert not view.document.can_undo


def test_everything_is_laid_out(view, run_async):
    view.document.apply(
        "Pile up", edits.move_nodes(view.document.flow, {f"node-{n}": (0, 0) for n in range(7)})
    )
    done(view, run_async, view.commands.arrange.lay_out)
    assert len({node.position.x for node in view.document.flow.nodes}) == 6


def test_a_layout_takes_in_what_was_added_meanwhile(view, run_async):
    piled = edits.move_nodes(view.document.flow, {f"node-{n}": (0, 0) for n in range(7)})
    view.document.apply("Pile up", piled)

    async def doing() -> None:
        view.commands.arrange.lay_out()
        view.document.apply("Add", edits.add_node(view.document.flow, step("fresh")))
        await view.commands.large._task

    run_async(doing())
    assert view.document.undo_label == "Lay out"
    places = {(node.position.x, node.position.y) for node in view.document.flow.nodes}
    assert len(places) == 7
    assert_equal(view.scene, view.document.flow)


def test_a_step_that_is_gone_by_then_is_not_gone_to(view, run_async):
    select_all(view)
    done(view, run_async, view.commands.delete)
    done(view, run_async, view.commands.large.undo)
    first = view.document.flow

    async def doing(go) -> None:
        go()
        view.document.apply("Rename", edits.rename_node(first, "node-1", "Other"))
        view.document.undo()
        await view.commands.large._task

    run_async(doing(view.commands.large.redo))
    assert view.document.flow is first
    view.document.apply("Rename", edits.rename_node(first, "node-2", "Other"))
    emptied = edits.remove(first, set(first.nodes_by_id))
    view.document.apply("Delete", emptied)
    view.document.jump(0)
    run_async(doing(lambda: view.commands.large.jump(2)))
    assert view.document.flow is first


def test_an_edit_meanwhile_is_kept(view, run_async):
    select_all(view)

    def act() -> None:
        view.commands.arrange.nudge(8.0, 0.0)
        view.document.apply("Rename", edits.rename_node(view.document.flow, "node-1", "Other"))

    async def doing() -> None:
        act()
        await view.commands.large._task

    run_async(doing())
    first = view.document.flow.nodes[0]
    assert (first.title, first.position.x) == ("Other", 8.0)
    assert [entry.label for entry in view.document.history[1:]] == ["Rename", "Move 6 nodes"]
    assert_equal(view.scene, view.document.flow)


def test_only_one_at_a_time(view, run_async):
    select_all(view)

    def act() -> None:
        view.commands.delete()
        view.commands.arrange.nudge(8.0, 0.0)
        assert "not done yet" in view.hint

    done(view, run_async, act)
    assert not view.document.flow.nodes


def test_going_back_waits_for_an_edit_under_way(view, run_async):
    view.document.apply("Rename", edits.rename_node(view.document.flow, "node-1", "Other"))
    named = view.document.flow
    select_all(view)

    def act() -> None:
        view.commands.arrange.nudge(8.0, 0.0)
        view.commands.large.undo()
        assert "not done yet" in view.hint
        assert view.document.flow is named

    done(view, run_async, act)
    assert [entry.label for entry in view.document.history[1:]] == ["Rename", "Move 6 nodes"]
    done(view, run_async, view.commands.large.undo)
    assert view.document.flow is named


def test_an_edit_that_is_made_holds_nothing_up(view, run_async, monkeypatch):
    freed = asyncio.Event()

    async def slowly_freed(*_args) -> None:
        await freed.wait()

    monkeypatch.setattr(view.commands.large, "_let_go", slowly_freed)
    select_all(view)

    async def doing() -> None:
        view.commands.arrange.nudge(8.0, 0.0)
        await until(lambda: view.document.undo_label == "Move 6 nodes")
        view.commands.large.undo()
        await until(lambda: not view.document.can_undo)
        freed.set()
        await view.commands.large._task

    run_async(doing())


def test_it_can_be_given_up(view, run_async, monkeypatch):
    monkeypatch.setattr(waiting, "SAID_AFTER_SECONDS", 0.0)
    go_on = asyncio.Event()

    async def slow(call, *args):
        await go_on.wait()
        return call(*args)

    monkeypatch.setattr(large_edits, "in_thread", slow)
    first = view.document.flow
    select_all(view)

    async def doing() -> None:
        view.commands.delete()
        await until(lambda: view.window().findChild(QProgressDialog))
        dialog = view.window().findChild(QProgressDialog)
        assert dialog.labelText() == "Deleting…"
        dialog.findChild(QPushButton).click()
        assert await view.commands.large._task is None

    run_async(doing())
    assert view.document.flow is first
    assert len(view.document.history) == 1


def test_a_change_that_was_planned_for_another_flow_is_not_carried_out():
    document = Document(chain(3))
    change = planned(document.flow, edits.remove(document.flow, {"node-1"}))
    document.apply("Rename", edits.rename_node(document.flow, "node-2", "Other"))
    assert not document.carry_out("Delete", change)
    assert len(document.flow.nodes) == 3
