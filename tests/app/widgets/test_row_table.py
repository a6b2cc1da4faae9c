"""Tables of rows: what is made when it is seen."""

from PySide6.QtCore import Qt

from app.widgets.row_table import RowsWhenSeen, RowTable, TableRow


def test_a_row_is_made_when_it_is_seen_and_only_once(qtbot) -> None:
    made: list[int] = []

    def row_of(number: int) -> TableRow:
        made.append(number)
        return TableRow((f"row {number}", "more"), number)

    rows = RowsWhenSeen(range(5_000), row_of)
    table = RowTable(("One", "Two"), (1, 1))
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show_rows(rows)
    with qtbot.waitExposed(table):
        table.show()
    table.grab()
    assert table.model().rowCount() == 5_000
    assert 0 in made
    assert len(made) == len(set(made)) < 50

    last = table.model().index(4_999, 1)
    assert last.data() == "more"
    assert last.data(Qt.ItemDataRole.UserRole) == 4_999
    assert not table.model().index(5_000, 0).isValid()
    assert not table.model().index(0, 2).isValid()
    assert [row.cells[0] for row in rows[1:3]] == ["row 1", "row 2"]


def test_the_row_after_the_last_is_the_first(qtbot) -> None:
    table = RowTable(("One",), (1,))
    qtbot.addWidget(table)
    table.show_rows(RowsWhenSeen("ab", lambda letter: TableRow((letter,), letter)))
    chosen: list[object] = []
    table.chosen.connect(chosen.append)
    for _ in range(3):
        table.choose_next()
    table.choose_next(-1)
    assert chosen == ["a", "b", "a", "b"]


def test_a_row_has_no_rows_below_it(qtbot) -> None:
    table = RowTable(("What",), (1,))
    qtbot.addWidget(table)
    table.show_rows([TableRow(("one",), 1), TableRow(("two",), 2)])
    model = table.model()
    below = model.index(0, 0, model.index(1, 0))
    assert not below.isValid()
