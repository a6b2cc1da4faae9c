"""Small texts: what is said where there is room for a few words."""

import pytest

from app.widgets.texts import reason
from runtime.base.errors import ModelError


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("http://127.0.0.1:1/v1 (tiny): the key is wrong", "the key is wrong"),
        ("https://a.example/v1: no answer", "no answer"),
        ("pin “a” of “Model”: not a number", "pin “a” of “Model”: not a number"),
        ("see http://a.example: there", "see http://a.example: there"),
    ],
)
def test_a_reason_begins_with_what_is_wrong(error, said):
    assert reason(error) == said


def test_an_error_has_one_full_stop_between_problem_and_remedy():
    assert (
        str(ModelError("x", "it said: Wrong key.", "check it."))
        == "x: it said: Wrong key. Check it."
    )
    assert str(ModelError("x", "wrong key", "check it")) == "x: wrong key. Check it."
