"""What differs between two flows says its values in the words of the inspector."""

import pytest

from app.document import edits
from app.document.new_flows import flow_from_template
from app.widgets.change_rows import change_row
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.changes import flow_changes

ASK = flow_from_template("ask", "f1", "Ask", builtin_catalogue())


@pytest.mark.parametrize(
    ("after", "cells"),
    [
        (edits.set_pin_default(ASK, "ask", "prompt", "Who?"), ("Changed node", "prompt")),
        (edits.set_param(ASK, "text", "literalValue", "x"), ("Changed node", "Value")),
        (
            edits.set_param(ASK, "text", "concatConfig.separator", "-"),
            ("Changed node", "Separator"),
        ),
        (edits.rename_node(ASK, "ask", "Question"), ("Changed node", "Title")),
        (edits.set_flow_properties(ASK, name="Other"), ("Changed flow", "Name")),
    ],
)
def test_the_value_that_differs_is_named_as_the_inspector_names_it(after, cells):
    rows = [change_row(change).cells for change in flow_changes(ASK, after)]
    assert [(row[0], row[2]) for row in rows] == [cells]
