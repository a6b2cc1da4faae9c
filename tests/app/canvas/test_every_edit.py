"""Undo never breaks: any sequence of all edits, undos and redos; document and canvas are compared after each."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.canvas.scene import FlowScene
from app.document.document import Document
from runtime.visualflow.codec import dump_flow, load_flow
from tests.app.canvas.test_scene import assert_equal
from tests.support.every_edit import (
    CATALOGUE,
    EDITS,
    MEND,
    NO_EDITS,
    edited,
    offered_edits,
    rich_flow,
)
from tests.support.flows import chain

NUMBERS = st.integers(0, 60)
MOVES = st.sampled_from(["undo", "redo", "jump"])


def test_each_edit_of_the_document_is_drawn():
    assert set(offered_edits()) == {name for name in EDITS if "." in name} - {
        name for name in EDITS if name.startswith(("arranging.", "layout."))
    } | set(NO_EDITS)


@pytest.mark.parametrize("name", EDITS)
def test_each_edit_changes_something_and_can_be_taken_back(name):
    changes = 0
    for flow in (rich_flow(), edited(chain(4), "clipboard.duplicate", 1, 2)):
        document, scene = Document(flow), FlowScene(CATALOGUE)
        scene.load(flow)
        document.changed.subscribe(
            lambda change, scene=scene: scene.update(change.after, change.diff)
        )
        for a in range(8):
            before = document.flow
            if document.apply(name, edited(before, name, a, a * 7 + 1)):
                changes += 1
                assert_equal(scene, document.flow)
                assert (
                    load_flow(dump_flow(document.flow)).model_dump() == document.flow.model_dump()
                )
                document.undo()
                assert document.flow is before
                assert_equal(scene, before)
                document.redo()
            assert_equal(scene, document.flow)
    assert changes or name in MEND


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.one_of(st.tuples(st.sampled_from(sorted(EDITS)), NUMBERS, NUMBERS), MOVES), max_size=16
    )
)
def test_any_edits_undos_and_redos_leave_the_expected_flow_on_document_and_canvas(steps):
    document, scene = Document(rich_flow()), FlowScene(CATALOGUE)
    scene.load(document.flow)
    document.changed.subscribe(lambda change: scene.update(change.after, change.diff))
    expected, index = [document.flow], 0
    for one in steps:
        if one == "undo":
            document.undo()
            index = max(0, index - 1)
        elif one == "redo":
            document.redo()
            index = min(len(expected) - 1, index + 1)
        elif one == "jump":
            index = len(expected) // 2
            document.jump(index)
        elif document.apply(one[0], edited(document.flow, *one)):
            del expected[index + 1 :]
            expected.append(document.flow)
            index += 1
        assert document.flow is expected[index]
        assert_equal(scene, document.flow)
    while document.undo():
        assert_equal(scene, document.flow)
    assert document.flow is expected[0]
    while document.redo():
        assert_equal(scene, document.flow)
    assert document.flow is expected[-1]
