from PySide6.QtCore import Qt

from app.panels.problems import ProblemsPanel
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.problem import Problem, Severity


def test_a_problem_is_chosen_by_click_and_by_key(qtbot, open_flow):
    document, _ = open_flow("ask_user")
    panel = ProblemsPanel(builtin_catalogue())
    qtbot.addWidget(panel)
    panel.resize(500, 200)
    panel.show()
    rows = [
        Problem(Severity.ERROR, "The prompt is empty", "node-1", "prompt", remedy="Type one"),
        Problem(Severity.WARNING, "Nothing starts"),
    ]
    panel.show_problems(rows, document.flow)
    assert panel.count.text() == "1 error, 1 warning"
    first = panel.model.index_of(rows[0])
    assert first.parent().data() == "Ask User"
    place = panel.view.visualRect(first).center()
    with qtbot.waitSignal(panel.chosen) as chosen:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [rows[0]]
    for _ in range(2):
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.chosen) as chosen:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert chosen.args == [rows[1]]
    text = panel.model.data(first, Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Error: The prompt is empty. Ask User · prompt"
    panel.show_problems([], document.flow)
    assert panel._stack.currentIndex() == 0
