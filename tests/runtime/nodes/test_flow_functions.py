"""Functions of a flow as one text and back."""

from hypothesis import given
from hypothesis import strategies as st

from runtime.nodes.flow_functions import functions_of_text, text_of_functions

TWO = "# one\ndef one(x):\n    return x\n\n\n@decorated\ndef two():\n    return 2  # end"


def test_each_function_is_kept_with_what_stands_around_it():
    functions = functions_of_text(TWO)
    assert [(one["name"], one["code"]) for one in functions] == [
        ("one", "# one\ndef one(x):\n    return x\n\n\n"),
        ("two", "@decorated\ndef two():\n    return 2  # end"),
    ]


def test_what_else_a_file_says_of_a_function_stays():
    known = [{"name": "two", "code": "", "kind": "python", "description": "Two."}]
    assert functions_of_text(TWO, known)[1]["description"] == "Two."


def test_functions_of_a_file_stand_apart():
    entries = [{"name": "a", "code": "def a(): pass"}, {"name": "b", "code": "def b(): pass"}]
    assert text_of_functions([*entries, 5, {"name": "c"}]) == ("def a(): pass\n\n\ndef b(): pass")
    assert text_of_functions(None) == ""


@given(
    st.lists(st.sampled_from(["def f(x):\n", "    return x\n", "\n", "# é\n", "(\n", "y = 1"])).map(
        "".join
    )
)
def test_no_text_is_changed_by_the_way_there_and_back(text):
    assert text_of_functions(functions_of_text(text)) == (text if text.strip() else "")
