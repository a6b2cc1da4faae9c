"""Large windows for values: tables, JSON, prompts; what is typed there comes back as one edit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.document import edits
from app.document.document import Document
from app.document.selection import Selection
from app.panels.inspector import Inspector
from app.panels.inspector_node import NodePane
from app.widgets.big_edit import BigDialog, BigTextDialog, BigValueDialog
from app.widgets.code_values import ExpressionValue
from app.widgets.json_values import JsonValueEdit
from app.widgets.table_edit import TableValue
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.visualflow.flow import Position
from tests.support.flows import chain

CTRL = Qt.KeyboardModifier.ControlModifier


def big_dialogs(kind=BigDialog):
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


@pytest.fixture
def inspector(qtbot):
    """An inspector on a flow with a template node and an LLM node; the document and the selection."""
    catalogue = builtin_catalogue()
    flow = chain(1)
    for number, type_id in enumerate(("string_template", "llm_call", "set_var"), 2):
        flow = edits.add_node(flow, new_node(catalogue[type_id], f"node-{number}", Position()))
    document, selection = Document(flow), Selection()
    window = QWidget()
    panel = Inspector(catalogue)
    panel.setParent(window)
    qtbot.addWidget(window)
    window.resize(400, 800)
    panel.resize(400, 800)
    window.show()
    panel.show_document(document, selection)
    yield panel, document, selection
    for dialog in big_dialogs():
        dialog.taken.disconnect()
        dialog.done(0)


def test_a_list_of_objects_is_edited_as_a_table(qtbot):
    edit = TableValue()
    qtbot.addWidget(edit)
    edit.set_value([{"name": "Ada", "age": 36}, {"name": "Bob"}])
    model = edit.model
    assert model.keys == ["name", "age"]
    assert model.setData(model.index(1, 1), "41")
    assert edit.value()[1] == {"name": "Bob", "age": 41}, "the column's type is kept"
    model.setData(model.index(0, 0), "")
    assert edit.value()[0] == {"age": 36}
    model.add_row()
    model.add_column("city")
    model.setData(model.index(2, 2), "Rome")
    assert edit.value()[2] == {"city": "Rome"}
    model.remove_column(1)
    model.remove_row(0)
    assert edit.value() == [{"name": "Bob"}, {"city": "Rome"}]
    assert edit.json.value() == edit.value()


def test_what_is_no_list_of_objects_is_edited_as_json(qtbot):
    edit = TableValue()
    qtbot.addWidget(edit)
    edit.set_value([1, {"a": 2}])
    assert edit.tabs.currentIndex() == 1
    assert not edit.tabs.isTabEnabled(0)
    assert edit.value() == [1, {"a": 2}]


def test_an_expression_is_checked_while_it_is_typed(qtbot):
    edit = ExpressionValue()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit.line, "a +")
    qtbot.waitUntil(lambda: "not a Python expression" in edit.error())
    qtbot.keyClicks(edit.line, " b")
    qtbot.waitUntil(lambda: edit.error() == "")


def test_json_with_an_error_is_not_accepted_and_says_the_line(qtbot):
    dialog = BigValueDialog("Data", JsonValueEdit(grows=False), {"a": 1})
    qtbot.addWidget(dialog)
    dialog.show()
    taken = []
    dialog.taken.connect(taken.append)
    dialog.edit.json.editor.setPlainText('{"a": 1,\n "b": }')
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    assert "Line 2" in dialog.error.text()
    dialog.edit.json.editor.setPlainText('{"a": 2}')
    qtbot.waitUntil(dialog.error.isHidden)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert taken == [{"a": 2}]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_prompt_grows_to_a_window_and_comes_back_as_one_undo_step(qtbot, inspector):
    panel, document, selection = inspector
    selection.set(["node-2"], current="node-2")
    qtbot.waitUntil(lambda: isinstance(panel.pane, NodePane))
    row = panel.pane.values.row("template")
    row.edit.edit.setFocus()
    qtbot.keyClicks(row.edit.edit, "Hi")
    before = document.flow
    row._open_big()
    row._open_big()
    (dialog,) = big_dialogs(BigTextDialog)
    assert dialog.windowModality() == Qt.WindowModality.NonModal
    dialog.editor.moveCursor(dialog.editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(dialog.editor, " {{ name }}")
    assert document.flow is before, "nothing is edited before it is accepted"
    dialog.accept()
    assert document.flow.nodes_by_id["node-2"].pin_defaults["template"].startswith("Hi {{ name")
    document.undo()
    assert document.flow is before


def test_a_window_that_outlives_its_row_still_writes_to_its_node(qtbot, inspector):
    panel, document, selection = inspector
    selection.set(["node-2"], current="node-2")
    qtbot.waitUntil(lambda: isinstance(panel.pane, NodePane))
    panel.pane.values.row("template")._open_big()
    (dialog,) = big_dialogs(BigTextDialog)
    dialog.editor.setPlainText("Kept")
    selection.set(["node-3"], current="node-3")
    qtbot.waitUntil(lambda: panel.pane.node_id == "node-3")
    dialog.accept()
    assert document.flow.nodes_by_id["node-2"].pin_defaults["template"] == "Kept"
    document.undo()
    assert "Kept" not in str(document.flow.nodes_by_id["node-2"].pin_defaults.get("template"))


def test_code_in_the_large_window_marks_its_syntax_error(qtbot):
    dialog = BigTextDialog("Code", "return 1", "python")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.mistake.text() == ""
    qtbot.keyClick(dialog.editor, Qt.Key.Key_End)
    qtbot.keyClicks(dialog.editor, " +")
    qtbot.waitUntil(lambda: dialog.editor.error_line() == 1)
    assert dialog.mistake.text().startswith("Line 1:")
    qtbot.keyClicks(dialog.editor, " 2")
    qtbot.waitUntil(lambda: dialog.editor.error_line() is None)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.text() == "return 1 + 2"


def test_the_preview_fills_paths_from_what_is_known(qtbot):
    known = {"order": {"lines": [{"sku": "A7"}]}}
    dialog = BigTextDialog("Prompt", "{{ order.lines[0].sku }}", "jinja", samples=known)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.preview.samples["order.lines[0].sku"].text() == "A7"
