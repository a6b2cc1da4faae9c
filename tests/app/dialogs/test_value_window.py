import pytest

from app.dialogs.value_window import NodeHelp, ValueWindow, help_text
from app.widgets.asking import show_beside
from runtime.nodes.catalogue import builtin_catalogue


def test_a_value_is_shown_beside_the_window_until_it_is_closed(qtbot):
    window = ValueWindow("answer", {"a": 1})
    show_beside(window)
    assert window.isVisible()
    assert not window.isModal()
    window.reject()
    assert not window.isVisible()


@pytest.mark.parametrize("type_id", ["ask_user", "llm_call", "concat"])
def test_the_help_page_names_every_pin_and_setting(qtbot, type_id):
    node_type = builtin_catalogue()[type_id]
    page = NodeHelp(node_type)
    qtbot.addWidget(page)
    text = page.page.toPlainText()
    for pin in (*node_type.inputs, *node_type.outputs):
        assert pin.is_exec or (pin.label or pin.id) in text
    assert help_text(node_type).startswith(f"# {node_type.title}")
