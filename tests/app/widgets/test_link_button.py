"""A button with a long text takes what room there is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets.link_button import LinkButton


def test_it_leaves_its_panel_as_narrow_as_it_is(qtbot):
    panel = QWidget()
    qtbot.addWidget(panel)
    button = LinkButton(
        "Run it between “On Flow Start” and “A node with quite a long title”", panel
    )
    column = QVBoxLayout(panel)
    column.addWidget(button)
    panel.resize(200, 60)
    panel.show()
    qtbot.waitExposed(panel)
    assert panel.width() == 200
    assert button.geometry().right() < 200
    assert button.text().endswith("title”"), "a screen reader says all of it"
    wide, narrow = panel.grab().toImage(), None
    button.setText("Run it")
    narrow = panel.grab().toImage()
    assert wide != narrow
