import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from app.widgets.code_edit import CodeEdit
from app.widgets.fields import Field, FieldSources, field_of_param, field_of_pin
from app.widgets.growing_text import GrowingText
from app.widgets.json_edit import JsonEdit
from app.widgets.line_edit import LineEdit
from app.widgets.value_edits import ChoiceValue, NumberValue, TextValue
from app.widgets.value_form import ValueForm
from runtime.nodes.node_type import Editor, Param, Pin


@pytest.fixture
def form(qtbot):
    holder = QWidget()
    QVBoxLayout(holder).addWidget(made := ValueForm(holder))
    qtbot.addWidget(holder)
    made.heard = []
    made.holder = holder
    made.value_changed.connect(lambda key, value: made.heard.append((key, value)))
    holder.resize(320, 400)
    holder.show()
    qtbot.waitExposed(holder)
    return made


def pin_field(pin_type: str, **more) -> Field:
    return field_of_pin(Pin("p", pin_type, **more))


@pytest.mark.parametrize(
    ("pin_type", "value"),
    [
        ("string", "hello\nthere"),
        ("number", 3),
        ("number", 0.5),
        ("boolean", True),
        ("boolean", False),
        ("object", {"a": [1, 2]}),
        ("array", ["x", "y"]),
        ("array", [1, "2", True, None, 0.5]),
        ("array", [{"a": 1}]),
        ("any", "text"),
        ("any", 7),
        ("any", [1]),
        ("any", False),
        ("json_schema", {"type": "object", "properties": {"a": {"type": "string"}}}),
        ("provider_text", "openai"),
        ("model", "some/model"),
        ("tools", ["read_file", "web_search"]),
        ("workspace_file", "notes.txt"),
        ("artifact_image", {"$artifact": "abc"}),
    ],
)
def test_each_pin_type_shows_and_returns_its_values(form, pin_type, value):
    form.set_fields([pin_field(pin_type)], {"p": value})
    assert form.values() == {"p": value}
    assert form.errors() == {}
    assert form.heard == []


@pytest.mark.parametrize(
    ("editor", "value"),
    [
        (Editor.LINE, "x"),
        (Editor.TEXT, "x\ny"),
        (Editor.NUMBER, 4),
        (Editor.SWITCH, True),
        (Editor.CHOICE, "b"),
        (Editor.JSON, {"a": 1}),
        (Editor.SCHEMA, {"type": "object", "properties": {}}),
        (Editor.CODE, "return input"),
        (Editor.LIST, ["1", "2"]),
        (Editor.CASES, [{"id": "0a1b2c3d", "value": "yes", "kept": 1}]),
        (Editor.PATHS, ["a.b", "c"]),
        (Editor.FLOW, "flow-1"),
        (Editor.VARIABLE, "count"),
        (Editor.PROVIDER, "p"),
        (Editor.MODEL, "m"),
        (Editor.TOOL, "t"),
        (Editor.TOOLS, ["t"]),
    ],
)
def test_each_setting_has_an_editor_that_returns_its_values(form, editor, value):
    param = Param("someConfig.someValue", editor, choices=("a", "b"))
    form.set_fields([field_of_param(param)], {"someConfig.someValue": value})
    assert form.values() == {"someConfig.someValue": value}
    row = form.row("someConfig.someValue")
    assert row is not None
    assert (row.edit.focusProxy() or row.edit).accessibleName()


def test_typing_text_is_told_letter_by_letter_and_the_end_when_the_focus_leaves(form, qtbot):
    form.set_fields([pin_field("string"), field_of_pin(Pin("q", "number"))])
    row = form.row("p")
    assert isinstance(row.edit, TextValue)
    qtbot.keyClicks(row.edit.edit, "hi")
    assert form.heard == [("p", "h"), ("p", "hi")]
    with qtbot.waitSignal(form.edit_finished) as ended:
        form.focus_field("p")
        form.focus_field("q")
    assert ended.args == ["p"]


def test_a_wrong_number_is_explained_and_not_told(form, qtbot):
    form.set_fields([Field("n", "Count", Editor.NUMBER)])
    edit = form.row("n").edit
    assert isinstance(edit, NumberValue)
    for typed, part in (
        ("x", "number"),
        ("true", "number"),
        ("1e999", "number"),
        ("9" * 30, "number"),
        ("9" * 400, "number"),
        ("[" * 5000, "number"),
    ):
        edit.line.clear()
        edit.line.insert(typed[:-1])
        qtbot.keyClicks(edit.line, typed[-1])
        assert part in form.errors()["n"]
    edit.line.clear()
    qtbot.keyClicks(edit.line, "3")
    assert form.errors() == {}
    assert form.heard[-1] == ("n", 3)
    qtbot.keyClick(edit.line, Qt.Key.Key_Up)
    assert form.heard[-1] == ("n", 4)


def test_reset_gives_the_default_back(form, qtbot):
    form.set_fields([field_of_pin(Pin("p", "number"), default=7)], {"p": 3})
    reset = form.row("p").findChild(QToolButton)
    with qtbot.waitSignals([form.value_changed, form.edit_finished], order="strict"):
        qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert form.heard[-1] == ("p", None)
    assert form.values() == {}
    assert not reset.isVisible()


def test_a_default_list_is_seen_and_is_given_only_when_it_is_changed(form, qtbot):
    form.set_fields([field_of_pin(Pin("p", "array"), default=["a", "b"])])
    rows = form.row("p").edit.rows
    assert [line.text() for line in rows.lines()] == ["a", "b"]
    assert form.values() == {}
    qtbot.keyClicks(rows.lines()[0], "!")
    assert form.values() == {"p": ["a!", "b"]}


def test_choices_offer_what_the_pin_knows_and_take_another_text(form, qtbot):
    form.set_fields([pin_field("string", choices=("get", "post"))])
    edit = form.row("p").edit
    assert isinstance(edit, ChoiceValue)
    qtbot.keyClicks(edit.combo.lineEdit(), "put")
    assert form.values() == {"p": "put"}


def test_models_follow_the_provider(form):
    sources = FieldSources(models=lambda provider: [f"{provider}-small"])
    fields = [field_of_pin(Pin("provider", "provider")), field_of_pin(Pin("model", "model"))]
    form.set_fields(fields, {"provider": "acme"}, sources)
    edit = form.row("model").edit
    assert isinstance(edit, ChoiceValue)
    assert edit.combo.itemText(0) == "acme-small"


def test_broken_json_keeps_the_last_value_and_names_the_line(form, qtbot):
    form.set_fields([pin_field("object")], {"p": {"a": 1}})
    editor = form.row("p").edit.focusProxy()
    editor.setPlainText('{"a": 1,\n "b": }')
    qtbot.waitUntil(lambda: "Line 2" in form.errors().get("p", ""))
    assert form.values() == {"p": {"a": 1}}
    editor.setPlainText('{"b": NaN}')
    qtbot.waitUntil(lambda: "NaN" in form.errors().get("p", ""))


def test_list_rows_are_added_moved_and_removed_from_the_keyboard(form, qtbot):
    form.set_fields([pin_field("array")], {"p": ["a", "b"]})
    rows = form.row("p").edit.rows
    rows.lines()[0].setFocus()
    qtbot.keyClick(rows.lines()[0], Qt.Key.Key_Return)
    qtbot.keyClicks(rows.lines()[1], "new")
    assert form.heard[-1] == ("p", ["a", "new", "b"])
    qtbot.keyClick(rows.lines()[1], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert form.heard[-1] == ("p", ["new", "a", "b"])
    rows.lines()[2].clear()
    qtbot.keyClick(rows.lines()[2], Qt.Key.Key_Backspace)
    assert form.heard[-1] == ("p", ["new", "a"])


def test_the_schema_builder_writes_what_its_source_shows(form, qtbot):
    nested = {"type": "object", "properties": {"x": {"type": "number"}}}
    form.set_fields(
        [pin_field("json_schema")], {"p": {"type": "object", "properties": {"deep": nested}}}
    )
    edit = form.row("p").edit
    qtbot.mouseClick(edit.add, Qt.MouseButton.LeftButton)
    row = edit.properties.rows[1]
    row.name.clear()
    qtbot.keyClicks(row.name, "age")
    row.type.setCurrentIndex(2)
    row.type.activated.emit(2)
    qtbot.mouseClick(row.required, Qt.MouseButton.LeftButton, pos=row.required.rect().center())
    schema = form.values()["p"]
    assert schema["properties"] == {"deep": nested, "age": {"type": "integer"}}
    assert edit.source.value() == schema


def test_missing_required_values_are_shown_and_focused(form):
    form.set_fields([field_of_pin(Pin("p", "string", required=True))])
    assert not form.show_errors()
    assert form.errors() == {"p": "Needed."}


def test_many_optional_fields_fold_and_unfold(form, qtbot):
    form.set_fields(
        [field_of_pin(Pin(f"p{i}", "string")) for i in range(5)], {}, folded=["p2", "p3", "p4"]
    )
    assert form.row("p3") is None
    qtbot.mouseClick(form._more, Qt.MouseButton.LeftButton)
    assert form.row("p3") is not None
    assert form.field_keys() == ["p0", "p1", "p2", "p3", "p4"]
    form.set_fields(form.fields, {}, folded=["p2", "p3", "p4"])
    form.set_values({"p4": "given"})
    assert form.values() == {"p4": "given"}


@pytest.mark.skipif(sys.platform == "darwin", reason="Alt writes letters of its own there")
def test_alt_and_a_letter_write_nothing(qtbot):
    for field in (LineEdit(), GrowingText(), CodeEdit("python")):
        qtbot.addWidget(field)
        field.show()
        qtbot.keyClick(field, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
        qtbot.keyClick(field, Qt.Key.Key_Y)
        text = field.text() if isinstance(field, LineEdit) else field.toPlainText()
        assert text == "y"


def test_ctrl_enter_ends_a_text_even_if_the_window_has_that_key(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    field, pressed = GrowingText(window), []
    QShortcut(QKeySequence("Ctrl+Return"), window).activated.connect(lambda: pressed.append(1))
    window.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    with qtbot.waitSignal(field.edit_finished):
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not pressed


@pytest.mark.parametrize("text", ["9" * 30, "9" * 5000, '"\\ud800"', "1e999"])
def test_json_that_no_file_takes_is_said_where_it_is_written(qtbot, text):
    edit = JsonEdit()
    qtbot.addWidget(edit)
    told = []
    edit.value_changed.connect(told.append)
    edit.editor.setPlainText(text)
    edit.read_now()
    assert edit._message.text()
    assert not told
