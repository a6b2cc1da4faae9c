import pytest
from PySide6.QtCore import Qt

from app.widgets.search_list import SearchList
from app.widgets.search_ranking import SearchItem, ranked

ITEMS = [
    SearchItem(
        "ask_user",
        "Ask User",
        "Core",
        "Pauses the run until the user has answered.",
        ("prompt", "question"),
    ),
    SearchItem("call_tool", "Call Tool", "Core", "Runs one tool."),
    SearchItem("llm_call", "LLM Call", "Core", "Asks a language model.", ("chat", "gpt")),
    SearchItem("for", "For", "Control", "Counts."),
    SearchItem("for_each", "ForEach", "Control", "Goes over a list.", ("loop",)),
    SearchItem("format", "Format Text", "Transforms", "Fills in a template."),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ask", "ask_user"),
        ("user", "ask_user"),
        ("question", "ask_user"),
        ("chat", "llm_call"),
        ("cll llm", "llm_call"),
        ("lm cal", "llm_call"),
        ("for", "for"),
        ("fe", "for_each"),
        ("loop", "for_each"),
        ("language model", "llm_call"),
        ("promt", "ask_user"),
    ],
)
def test_what_a_person_means_comes_first(typed, first):
    found = ranked(ITEMS, typed)
    assert found[0].key == first


def test_what_is_used_often_rises():
    assert ranked(ITEMS, "call")[0].key in ("call_tool", "llm_call")
    assert ranked(ITEMS, "call", {"llm_call": 40.0})[0].key == "llm_call"


def test_nonsense_finds_nothing():
    assert ranked(ITEMS, "qqqzzz") == []


def test_a_mistyped_word_finds_its_item_among_two_thousand():
    many = [SearchItem(str(i), f"Node number {i}", "S", "does things") for i in range(2000)]
    assert ranked(many, "numbr 17")[0].title == "Node number 17"


def test_it_is_driven_from_the_keyboard(qtbot):
    lst = SearchList(placeholder="Search nodes")
    qtbot.addWidget(lst)
    lst.set_items(ITEMS)
    lst.resize(240, 400)
    lst.show()
    qtbot.keyClicks(lst.field, "for")
    assert lst.current_key() == "for"
    qtbot.keyClick(lst.field, Qt.Key.Key_Down)
    assert lst.current_key() == "for_each"
    with qtbot.waitSignal(lst.chosen) as chosen:
        qtbot.keyClick(lst.field, Qt.Key.Key_Return)
    assert chosen.args == ["for_each"]
    qtbot.keyClick(lst.field, Qt.Key.Key_Escape)
    assert lst.field.text() == ""
    with qtbot.waitSignal(lst.cancelled):
        qtbot.keyClick(lst.field, Qt.Key.Key_Escape)


def test_headers_are_skipped_and_typing_in_the_list_searches(qtbot):
    lst = SearchList()
    qtbot.addWidget(lst)
    lst.set_items(ITEMS)
    lst.show()
    qtbot.keyClick(lst.field, Qt.Key.Key_Down)
    assert lst.current_key() == "ask_user"
    lst.view.setFocus()
    qtbot.keyClick(lst.view, "l")
    assert lst.field.text() == "l"
    assert lst.current_key() == "llm_call"


def test_the_entry_at_hand_is_heard_while_keys_stay_in_the_field(qtbot, monkeypatch):
    heard = []
    monkeypatch.setattr(
        "app.widgets.search_list.announce", lambda _widget, text: heard.append(text)
    )
    found = SearchList(placeholder="Search nodes")
    qtbot.addWidget(found)
    found.set_items(ITEMS)
    found.show()
    qtbot.waitExposed(found)
    found.field.setFocus()
    qtbot.waitUntil(found.field.hasFocus)
    found.field.setText("for")
    first, second = [item.title for item in ranked(ITEMS, "for")[:2]]
    assert heard[-1] == first
    qtbot.keyClick(found.field, Qt.Key.Key_Down)
    assert heard[-1] == second
    found.call("Search pins")
    assert found.field.accessibleName() == "Search pins"
