import pytest

from runtime.base.errors import NotJsonError
from runtime.base.json_value import json_object, parsed_json

DEEP = '{"a":' * 100_000 + "1" + "}" * 100_000


@pytest.mark.parametrize(
    ("value", "object_"),
    [
        ({"a": 1}, {"a": 1}),
        ('{"a": 1}', {"a": 1}),
        ("[1]", {}),
        ("{", {}),
        ("", {}),
        (None, {}),
        (3, {}),
        ('{"a": NaN}', {}),
        ('{"a": 123456789012345678901}', {"a": 123456789012345678901}),
        (DEEP, {}),
    ],
    ids=lambda value: str(value)[:20],
)
def test_an_object_is_taken_and_anything_else_is_an_empty_one(value, object_):
    assert json_object(value) == object_


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("123456789012345678901234567890", "64 bits"),
        ("[" + "9" * 5000 + "]", "64 bits"),
        ('{"a": ["\\ud800"]}', "half of a character"),
        ("[1e999]", "not a finite number"),
        ("NaN", "NaN is not JSON"),
        (DEEP, "nested deeper"),
    ],
    ids=lambda value: value[:20],
)
def test_a_text_whose_value_cannot_be_stored_is_refused(text, said):
    with pytest.raises(NotJsonError, match=said):
        parsed_json(text)


def test_a_text_that_is_json_means_its_value():
    assert parsed_json('{"a": [18446744073709551615, "\U0001f600"]}') == {"a": [2**64 - 1, "😀"]}
    with pytest.raises(ValueError, match="Expecting"):
        parsed_json("{")
