from app.dialogs.value_window import ValueWindow
from app.widgets.asking import show_beside


def test_a_value_is_shown_beside_the_window_until_it_is_closed(qtbot):
    window = ValueWindow("answer", {"a": 1})
    show_beside(window)
    assert window.isVisible()
    assert not window.isModal()
    window.reject()
    assert not window.isVisible()
