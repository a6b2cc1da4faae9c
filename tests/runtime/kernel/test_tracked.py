import copy
import json
import pickle  # noqa: TID251 - shows that a tracked container pickles as a plain one
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.base.errors import NotJsonError
from runtime.base.state_patch import apply_patch
from runtime.kernel.tracked import Journal

SCALARS = (
    st.none() | st.booleans() | st.integers(-5, 5) | st.text("ab", max_size=2) | st.floats(0, 1)
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
    ),
    max_leaves=8,
)
DOCUMENTS = st.dictionaries(st.sampled_from("abcd"), VALUES, max_size=4)


def containers(value: Any, kinds: tuple[type, ...]) -> list[Any]:
    found = [value] if isinstance(value, kinds) else []
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in parts:
        found.extend(containers(part, kinds))
    return found


def change(draw: Any, root: dict[str, Any]) -> None:
    """One random change somewhere in the document, through a random method."""
    if draw(st.booleans()):
        place = draw(st.sampled_from(containers(root, (dict,))))
        change_dict(draw, root, place)
    else:
        lists = containers(root, (list,))
        if lists:
            change_list(draw, root, draw(st.sampled_from(lists)))


def new_value(draw: Any, root: dict[str, Any]) -> Any:
    """A fresh value, or one that is in the document already: an alias."""
    return (
        draw(st.sampled_from(containers(root, (dict, list))))
        if draw(st.integers(0, 3)) == 0
        else draw(VALUES)
    )


def is_inside(container: Any, value: Any) -> bool:
    return any(container is one for one in containers(value, (dict, list)))


def change_dict(draw: Any, root: dict[str, Any], place: dict[str, Any]) -> None:
    key = draw(st.sampled_from("abcd"))
    how = draw(
        st.sampled_from(
            ["set", "del", "pop", "popitem", "setdefault", "update", "ior", "clear", "again"]
        )
    )
    value = new_value(draw, root)
    if is_inside(place, value):
        value = 7
    if how == "set":
        place[key] = value
    elif how == "del" and key in place:
        del place[key]
    elif how == "pop":
        place.pop(key, None)
    elif how == "popitem" and place:
        place.popitem()
    elif how == "setdefault":
        place.setdefault(key, value)
    elif how == "update":
        place.update({key: value}, d=1)
    elif how == "ior":
        place |= {key: value}
    elif how == "clear" and draw(st.booleans()):
        place.clear()
    elif how == "again" and key in place:
        moved = place.pop(key)
        place[key] = moved


def change_list(draw: Any, root: dict[str, Any], place: list[Any]) -> None:  # noqa: C901 - one branch per method
    how = draw(
        st.sampled_from(
            [
                "append",
                "extend",
                "iadd",
                "set",
                "slice",
                "del",
                "delslice",
                "insert",
                "pop",
                "remove",
                "reverse",
                "imul",
                "clear",
            ]
        )
    )
    index = draw(st.integers(-1, max(0, len(place) - 1)))
    value = new_value(draw, root)
    if is_inside(place, value):
        value = 7
    if how == "append":
        place.append(value)
    elif how == "extend":
        place.extend([value, 1])
    elif how == "iadd":
        place += [value]
    elif how == "set" and place:
        place[index] = value
    elif how == "slice":
        place[index : index + 2] = [value]
    elif how == "del" and place:
        del place[index]
    elif how == "delslice":
        del place[index:]
    elif how == "insert":
        place.insert(index, value)
    elif how == "pop" and place:
        place.pop(index)
    elif how == "remove" and place:
        place.remove(place[index])
    elif how == "reverse":
        place.reverse()
    elif how == "imul" and len(place) < 8:
        place *= 2
    elif how == "clear" and draw(st.booleans()):
        place.clear()


@settings(max_examples=300, deadline=None)
@given(document=DOCUMENTS, data=st.data())
def test_the_patches_lead_to_the_live_document_whatever_was_changed(document, data):
    stored = json.loads(json.dumps(document))
    journal = Journal(document)
    for _save in range(data.draw(st.integers(1, 4))):
        for _change in range(data.draw(st.integers(0, 6))):
            change(data.draw, journal.root)
        patch = orjson.dumps(journal.flush())
        stored = apply_patch(stored, orjson.loads(patch))
        live = json.loads(json.dumps(journal.root))
        assert stored == live
        assert order(stored) == order(live)
        assert journal.is_clean


def order(value: Any) -> Any:
    if isinstance(value, dict):
        return [(key, order(part)) for key, part in value.items()]
    return [order(part) for part in value] if isinstance(value, list) else value


def test_a_clean_document_gives_an_empty_patch():
    journal = Journal({"a": {"b": [1, {"c": 2}]}})
    journal.root["a"]["b"][1]["c"] = 3
    assert journal.flush() == [["s", ["a", "b", 1, "c"], 3]]
    assert journal.flush() == []


def test_putting_the_same_object_back_is_no_change():
    journal = Journal({"temp": {"outputs": {"n": 1}}})
    outputs = journal.root["temp"]["outputs"]
    journal.root["temp"]["outputs"] = outputs
    outputs["m"] = 2
    assert journal.flush() == [["s", ["temp", "outputs", "m"], 2]]


def test_an_append_costs_only_what_was_appended():
    journal = Journal({"items": list(range(1000))})
    journal.root["items"].append({"x": 1})
    assert journal.flush() == [["a", ["items"], [{"x": 1}]]]


def test_a_change_of_a_replaced_container_is_not_reported():
    journal = Journal({"a": {"x": 1}})
    old = journal.root["a"]
    journal.root["a"] = {"y": 1}
    old["x"] = 5
    assert journal.flush() == [["s", ["a"], {"y": 1}]]


def test_copies_are_plain():
    journal = Journal({"a": [{"b": 1}]})
    for made in (
        copy.deepcopy(journal.root),
        pickle.loads(pickle.dumps(journal.root)),
    ):
        assert type(made) is dict
        assert type(made["a"]) is list
        assert type(made["a"][0]) is dict
        assert made == journal.root
    assert type(copy.copy(journal.root)) is dict
    assert type(copy.copy(journal.root["a"])) is list
    assert journal.is_clean


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ({"s": {1}}, "vars.x.s"),
        ([1, float("nan")], r"vars.x\[1\]"),
        ({1: 2}, "vars.x"),
        (b"bytes", "vars.x"),
    ],
)
def test_a_value_that_is_not_json_is_refused_with_its_path(value, where):
    journal = Journal({})
    journal.root["x"] = value
    with pytest.raises(NotJsonError, match=where):
        journal.flush()


def test_a_cycle_is_refused():
    journal = Journal({})
    loop: dict[str, Any] = {}
    loop["self"] = loop
    journal.root["x"] = loop
    with pytest.raises(NotJsonError, match="nested deeper"):
        journal.flush()


def test_a_tuple_becomes_a_list():
    journal = Journal({})
    journal.root["x"] = (1, (2,))
    journal.flush()
    assert journal.root["x"] == [1, [2]]
