from PySide6.QtCore import Qt

from app.document import edits
from app.panels.history import PICTURE, HistoryPanel
from app.widgets.theme import theme
from runtime.nodes.catalogue import builtin_catalogue


def test_the_history_lists_every_step_and_travels(qtbot, open_flow):
    document, _ = open_flow("ask_user")
    panel = HistoryPanel(builtin_catalogue())
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    panel.show()
    panel.show_document(document)
    for title in ("A", "B"):
        document.apply(f"Rename to {title}", edits.rename_node(document.flow, "node-1", title))
    assert [panel.model.index(row).data() for row in range(3)] == [
        "Opened",
        "Rename to A",
        "Rename to B",
    ]
    pictures = [panel.model.index(row) for row in range(3)]
    qtbot.waitUntil(lambda: all(_is_drawn(index) for index in pictures))
    panel.view.clicked.emit(panel.model.index(1))
    assert document.flow.nodes_by_id["node-1"].title == "A"
    text = panel.model.data(panel.model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Rename to B, undone"
    document.apply("Rename to C", edits.rename_node(document.flow, "node-1", "C"))
    assert panel.model.rowCount() == 3
    panel.show_document(None)
    assert panel.model.rowCount() == 0


def _is_drawn(index):
    picture = index.data(Qt.ItemDataRole.DecorationRole).pixmap(PICTURE).toImage()
    return picture.size() == PICTURE and picture.pixelColor(0, 0) == theme().canvas
