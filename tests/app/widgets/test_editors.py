import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets import texts
from app.widgets.big_edit import BigTextDialog
from app.widgets.code_edit import CodeEdit
from app.widgets.code_values import CodeValue, ExpressionValue
from app.widgets.message_bar import Message, MessageBar, Tone
from app.widgets.theme import apply_theme
from app.widgets.value_edits import TextValue


def test_code_is_coloured_and_its_error_line_marked(qtbot):
    edit = CodeEdit("python")
    qtbot.addWidget(edit)
    edit.setPlainText('x = "a"\nreturn x  # why\n')
    block = edit.document().findBlockByNumber(1)
    qtbot.waitUntil(lambda: len(block.layout().formats()) >= 2)
    edit.set_error(2, "wrong")
    assert edit.error_line() == 2
    assert len(edit.extraSelections()) == 1
    edit.set_error(None)
    assert edit.extraSelections() == []


def test_tab_indents_and_escape_tab_leaves_the_editor(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    edit, other = CodeEdit("python"), CodeEdit("text")
    layout.addWidget(edit)
    layout.addWidget(other)
    holder.show()
    qtbot.waitExposed(holder)
    holder.activateWindow()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    qtbot.keyClicks(edit, "if x:")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == "    if x:\n        "
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Backtab)
    assert edit.toPlainText().startswith("if x:")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert holder.focusWidget() is other


@pytest.mark.parametrize("code", ["-" * 100_000 + "1", "a" + ".b" * 100_000, "1\0", "return ("])
def test_code_that_no_parser_takes_is_marked(qtbot, code):
    edit = CodeValue()
    qtbot.addWidget(edit)
    edit.set_value(code)
    assert edit.code.error_line() == 1
    assert edit.error().startswith("Line 1: ")


KNOWN = {"topic": "bees", "tone": None, "order": {"id": 7, "lines": [{"sku": "A"}]}}
offers = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(400, 200)
    widget.show()
    qtbot.waitExposed(widget)
    widget.setFocus()
    return widget


@offers
def test_gaps_complete_in_the_large_window_and_in_the_form(qtbot):
    dialog = shown(qtbot, BigTextDialog("Prompt", "", "jinja", lambda: KNOWN))
    form = shown(qtbot, TextValue(names=lambda: KNOWN))
    for completing, editor in (
        (dialog.completing, dialog.editor),
        (form.completing, form.edit),
    ):
        qtbot.keyClicks(editor, "About {{to")
        qtbot.waitUntil(lambda c=completing: c.is_offering)
        assert completing.words == ["topic", "tone"]
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert editor.toPlainText() == "About {{topic}}"
        assert not completing.is_offering
    dialog.editor.document().setModified(False)


@offers
def test_code_completes_names_and_keys_of_the_last_run(qtbot):
    edit = shown(qtbot, CodeValue(names=lambda: KNOWN))
    code = edit.code
    qtbot.keyClicks(code, "x = or")
    qtbot.waitUntil(lambda: edit.completing.is_offering)
    qtbot.keyClick(code, Qt.Key.Key_Tab)
    qtbot.keyClicks(code, "[")
    qtbot.waitUntil(lambda: edit.completing.words == ['"id', '"lines'])
    qtbot.keyClick(code, Qt.Key.Key_Return)
    assert code.toPlainText() == 'x = order["id"]'
    qtbot.keyClick(code, Qt.Key.Key_Return)
    assert code.toPlainText() == 'x = order["id"]\n'


@offers
def test_an_expression_completes_and_tells_its_value_was_edited(qtbot):
    edit = shown(qtbot, ExpressionValue(names=lambda: KNOWN))
    told = []
    edit.value_changed.connect(told.append)
    qtbot.keyClicks(edit.line, "to")
    qtbot.waitUntil(lambda: edit.completing.is_offering)
    qtbot.keyClick(edit.line, Qt.Key.Key_Down)
    qtbot.keyClick(edit.completing.completer.popup(), Qt.Key.Key_Return)
    assert told[-1] == edit.line.text() in ("topic", "tone")


@offers
def test_escape_puts_the_list_away_and_ctrl_space_brings_it_back(qtbot):
    edit = shown(qtbot, CodeValue(names=lambda: KNOWN))
    qtbot.keyClicks(edit.code, "to")
    qtbot.waitUntil(lambda: edit.completing.is_offering)
    qtbot.keyClick(edit.code, Qt.Key.Key_Escape)
    assert not edit.completing.is_offering
    assert edit.code.toPlainText() == "to"
    qtbot.keyClick(edit.code, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert edit.completing.is_offering
    qtbot.keyClick(edit.code, Qt.Key.Key_Escape)


def test_the_large_window_asks_before_it_throws_text_away(qtbot):
    dialog = BigTextDialog("Prompt", "# Hi {{ who }}", "jinja", samples={"who": "Ada"})
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.preview.result.toPlainText() == "# Hi Ada"
    dialog.preview.samples["who"].setText("Bob")
    assert dialog.preview.result.toPlainText() == "# Hi Bob"
    qtbot.keyClicks(dialog.editor, "x")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog._question is not None
    dialog._question.defaultButton().click()
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert dialog.text() == "x# Hi {{ who }}"


def test_a_message_comes_acts_and_goes(qtbot, qapp):
    apply_theme(qapp, "dark")
    window = QWidget()
    window.resize(600, 300)
    qtbot.addWidget(window)
    bar = MessageBar(window)
    window.show()
    done: list[str] = []
    bar.show_message(Message("Deleted 3 nodes", Tone.INFO, "Undo", lambda: done.append("undo")))
    assert bar.isVisible()
    assert window.rect().contains(bar.geometry())
    qtbot.mouseClick(bar._button, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert not bar.isVisible()
    bar.show_message(Message("Broken", Tone.ERROR))
    assert not bar._timer.isActive()
    bar.dismiss()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.0, "0 ms"), (0.85, "850 ms"), (1.24, "1.2 s"), (185, "3 min 5 s"), (7800, "2 h 10 min")],
)
def test_durations_are_readable(seconds, text):
    assert texts.duration(seconds) == text


def test_times_are_relative_and_bad_ones_stay_as_they_are():
    now = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
    assert texts.relative_time("2026-01-01T23:57:00Z", now) == "3 minutes ago"
    assert texts.relative_time("2026-01-02T00:00:02Z", now) == "now"
    assert texts.relative_time("never", now) == "never"


def test_previews_are_short_whatever_the_value():
    assert texts.preview({"a": "x" * 1000, "b": [1] * 100_000}, 60) == (
        '{a: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…", b: [100000]}'
    )
    assert len(texts.preview("long " * 100_000, 60)) <= 60
    assert texts.preview([1, "two", None]) == '[1, "two", null]'
