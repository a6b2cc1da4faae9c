"""An empty list says what would stand there."""

from app.widgets.empty_hint import EmptyHint
from app.widgets.row_table import RowTable, TableRow


def test_it_is_there_as_long_as_there_are_no_rows_and_is_heard(qtbot):
    table = RowTable(("A",), (1,))
    hint = EmptyHint("Nothing yet.", table)
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    qtbot.waitExposed(table)
    assert hint.isVisible()
    assert table.viewport().rect().contains(hint.geometry())
    assert table.accessibleDescription() == "Nothing yet."
    table.show_rows([TableRow(("one",))])
    assert not hint.isVisible()
    assert table.accessibleDescription() == ""
    hint.say("Nothing has this.")
    table.show_rows([])
    assert hint.isVisible()
    assert table.accessibleDescription() == "Nothing has this."
    table.resize(500, 100)
    assert table.viewport().rect().contains(hint.geometry())
