import pytest

from runtime.base.json_value import json_object

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
