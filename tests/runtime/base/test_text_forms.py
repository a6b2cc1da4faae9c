"""Texts of JSON values, JSON values of texts, and paths into them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.base.errors import NotJsonError
from runtime.base.json_path import MISSING, path_parts, value_at
from runtime.base.json_value import check_json
from runtime.base.text_forms import (
    JsonStringifyMode,
    decode_escapes,
    parse_json_leniently,
    stringify_json,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (' {"a": 1} ', {"a": 1}),
        ('```json\n{"a": 1}\n```', {"a": 1}),
        ("```\n[1]\n```", [1]),
        ('Here: {"a": [1, {"b": 2}]}. Good?', {"a": [1, {"b": 2}]}),
        ("a { b [1, 2] c", [1, 2]),
        ("{'a': True, 'b': (1, 2)}", {"a": True, "b": [1, 2]}),
        ('"text"', "text"),
        ("null", None),
        ("-1.5", -1.5),
    ],
)
def test_json_is_found_in_what_people_and_models_write(text, value):
    assert parse_json_leniently(text) == value


@pytest.mark.parametrize(
    "text",
    ["", "  ", "hello", "{", "NaN", "{'a': {1, 2}}", "{1: 2}", "[" * 5000, "__import__('os')"],
)
def test_what_is_no_json_is_refused(text):
    with pytest.raises(NotJsonError):
        parse_json_leniently(text)


@given(st.text(max_size=40))
def test_any_text_gives_json_or_an_error(text):
    try:
        value = parse_json_leniently(text)
    except NotJsonError:
        return
    check_json(value)


def test_modes_of_json_text():
    value = {"b": [1, "ä"], "a": None}
    assert stringify_json(value, mode="none") == '{"b": [1, "ä"], "a": null}'
    assert stringify_json(value, mode=JsonStringifyMode.MINIFIED) == '{"b":[1,"ä"],"a":null}'
    assert json.loads(stringify_json(value)) == value
    assert "\n    " in stringify_json(value, beautify_indent=4)
    assert stringify_json(value, mode="whatever") == stringify_json(value)
    assert stringify_json((1, {2}), mode="minified") == '[1,"{2}"]'


def test_a_text_that_holds_json_is_written_as_what_it_holds_unless_told_otherwise():
    assert stringify_json("```json\n{'a': (1,)}\n```", mode="minified") == '{"a":[1]}'
    assert stringify_json("plain", mode="none") == '"plain"'
    assert stringify_json('{"a": 1}', parse_strings=False) == '"{\\"a\\": 1}"'


def test_typed_escapes_are_decoded():
    assert decode_escapes(r"a\n\t\rb") == "a\n\t\rb"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("a.b", 1),
        ("l[1]", 20),
        ("l.0", 10),
        ("l[5]", MISSING),
        ("l.x", MISSING),
        ("a.b.c", MISSING),
        ("n", None),
        (" a . b ", 1),
    ],
)
def test_a_path_leads_to_a_part(path, value):
    assert value_at({"a": {"b": 1}, "l": [10, 20], "n": None}, path_parts(path)) == value
