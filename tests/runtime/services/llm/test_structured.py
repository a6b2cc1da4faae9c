import pytest

from runtime.services.llm.structured import misfit

NUMBERS = {"type": "object", "properties": {"n": {"type": "integer"}, "x": {"type": "number"}}}


@pytest.mark.parametrize("number", [0, 1, 7])
def test_zero_and_one_are_numbers(number):
    assert misfit({"n": number, "x": float(number)}, NUMBERS) is None


@pytest.mark.parametrize("flag", [True, False])
def test_true_and_false_are_no_numbers(flag):
    assert "n is not of type integer" in misfit({"n": flag}, NUMBERS)
