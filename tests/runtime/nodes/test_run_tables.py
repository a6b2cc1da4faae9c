"""Tables of inputs, pasted as CSV or JSON."""

import pytest

from runtime.nodes.run_form import RunField
from runtime.nodes.run_tables import MOST_ROWS, RunTableError, input_rows

FIELDS = (
    RunField("name", "string", "Name"),
    RunField("age", "number", "age", default=3, is_required=False),
    RunField("tags", "array", "tags", is_required=False),
)


@pytest.mark.parametrize(
    "text",
    [
        "name,age\nAda,36\nAlan,\n",
        "\ufeffname;age\r\nAda;36\r\n\r\nAlan;\r\n",
        "Name\tage\nAda\t36\nAlan",
        '[{"name": "Ada", "age": 36}, {"name": "Alan"}]',
    ],
)
def test_each_form_gives_the_same_rows(text):
    assert input_rows(text, FIELDS) == [{"name": "Ada", "age": 36}, {"name": "Alan"}]


def test_quoted_cells_keep_commas_and_lines_and_one_object_is_one_row():
    assert input_rows('name,tags\n"a, b\nc","[1, 2]"', FIELDS) == [
        {"name": "a, b\nc", "tags": [1, 2]}
    ]
    assert input_rows('{"name": "x"}', FIELDS) == [{"name": "x"}]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no rows"),
        ("name,age\n", "no rows"),
        ("[]", "no rows"),
        ("name,colour\nAda,red", "row 1: the flow has no input “colour”"),
        ("name,age\nAda,1\nAlan,many", "row 2"),
        ("name,name\na,b", "there twice"),
        ("name,age\nAda,1,2", "3 values for 2 names"),
        ("[1]", "row 1: it is no object"),
        ('[{"name": ]', "no JSON"),
        ("[" * 100_000, "no JSON"),
        ('name\n"open', "no CSV"),
        ("name\n" + "x\n" * (MOST_ROWS + 1), "more than 1,000 rows"),
        ("name\n" + "x\n\n" * (MOST_ROWS + 1) + '"not read', "more than 1,000 rows"),
    ],
)
def test_what_is_wrong_is_named_with_its_row(text, words):
    with pytest.raises(RunTableError, match=words) as raised:
        input_rows(text, FIELDS)
    assert raised.value.remedy


def test_what_has_to_be_given_is_missed():
    with pytest.raises(RunTableError, match="row 1"):
        input_rows('[{"age": 1}]', FIELDS, needs_all=True)
