"""The builder of JSON Schemas: also objects within objects, choices, and what it does not show."""

import pytest
from PySide6.QtCore import Qt

from app.widgets.schema_edit import SchemaValue

SCHEMA = {
    "type": "object",
    "title": "Order",
    "properties": {
        "id": {"type": "integer", "minimum": 1},
        "mood": {"type": "string", "enum": ["good", "bad"], "description": "How it is"},
        "home": {
            "type": "object",
            "properties": {
                "city": {"type": "string"},
                "zip": {"type": "string", "pattern": "\\d+"},
            },
            "required": ["city"],
            "additionalProperties": False,
        },
        "lines": {
            "type": "array",
            "items": {"type": "object", "properties": {"sku": {"type": "string"}}},
            "minItems": 1,
        },
        "odd": {"anyOf": [{"type": "string"}, {"type": "null"}]},
    },
    "required": ["id"],
}


@pytest.fixture
def edit(qtbot):
    made = SchemaValue()
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.show()
    made.set_value(SCHEMA)
    return made


def row_of(properties, name):
    return next(row for row in properties.rows if row.name.text() == name)


def test_an_edit_somewhere_keeps_everything_else(edit, qtbot):
    row = row_of(edit.properties, "id")
    qtbot.keyClicks(row.description, "Number")
    expected = {
        **SCHEMA["properties"],
        "id": {"type": "integer", "minimum": 1, "description": "Number"},
    }
    assert edit.value() == {**SCHEMA, "properties": expected}
    assert list(edit.value()) == list(SCHEMA)
    assert edit.source.value() == edit.value()


def test_properties_of_inner_objects_are_built_too(edit, qtbot):
    inner = row_of(edit.properties, "home").inner
    assert [row.name.text() for row in inner.rows] == ["city", "zip"]
    qtbot.mouseClick(inner.add, Qt.MouseButton.LeftButton)
    row = inner.rows[-1]
    row.name.selectAll()
    qtbot.keyClicks(row.name, "street")
    home = edit.value()["properties"]["home"]
    assert home["properties"]["street"] == {"type": "string"}
    assert home["properties"]["zip"] == {"type": "string", "pattern": "\\d+"}
    assert home["required"] == ["city"]
    assert home["additionalProperties"] is False


def test_the_objects_of_a_list_are_built_too(edit, qtbot):
    inner = row_of(edit.properties, "lines").inner
    qtbot.mouseClick(inner.rows[0].required, Qt.MouseButton.LeftButton)
    lines = edit.value()["properties"]["lines"]
    assert lines["items"] == {
        "type": "object",
        "properties": {"sku": {"type": "string"}},
        "required": ["sku"],
    }
    assert lines["minItems"] == 1


def test_choices_are_words_with_commas(edit, qtbot):
    row = row_of(edit.properties, "mood")
    assert row.choices.text() == "good, bad"
    qtbot.keyClicks(row.choices, ", so-so, good")
    mood = edit.value()["properties"]["mood"]
    assert mood == {"type": "string", "enum": ["good", "bad", "so-so"], "description": "How it is"}


def test_a_text_becomes_an_object_with_a_property_and_text_again(edit, qtbot):
    row = row_of(edit.properties, "id")
    row.type.setCurrentText("object")
    row.type.activated.emit(row.type.currentIndex())
    qtbot.mouseClick(row.inner.add, Qt.MouseButton.LeftButton)
    assert edit.value()["properties"]["id"]["properties"] == {"field_1": {"type": "string"}}
    row.type.setCurrentText("text")
    row.type.activated.emit(row.type.currentIndex())
    assert edit.value()["properties"]["id"]["type"] == "string"
    assert "properties" not in edit.value()["properties"]["id"]


def test_two_inner_properties_of_one_name_are_an_error_and_change_nothing(edit, qtbot):
    before = edit.value()
    row = row_of(edit.properties, "home").inner.rows[1]
    row.name.selectAll()
    qtbot.keyClicks(row.name, "city")
    assert edit.error() == "Each property needs a name of its own."
    assert edit.value()["properties"]["home"]["properties"].keys() >= {"city"}
    assert "city" in before["properties"]["home"]["properties"]
    qtbot.keyClicks(row.name, "2")
    assert edit.error() == ""
    assert list(edit.value()["properties"]["home"]["properties"]) == ["city", "city2"]


def test_what_the_builder_cannot_show_stays_as_it_is_in_the_source(edit, qtbot):
    row = row_of(edit.properties, "odd")
    assert row.type.currentText() == "as in source"
    qtbot.keyClicks(row.description, "x")
    assert edit.value()["properties"]["odd"] == {**SCHEMA["properties"]["odd"], "description": "x"}
