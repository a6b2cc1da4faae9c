import pytest

from app.panels.record_words import words_of

CALL = {"name": "read_file", "arguments": {"path": "a.txt"}, "call_id": "1"}
DONE = {"name": "read_file", "success": True, "output": "text", "error": None, "call_id": "1"}
FAILED = {"name": "fetch_url", "success": False, "output": None, "error": "404", "call_id": "2"}


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        ({}, ""),
        ("Hello\nyou", "Hello you"),
        (7, "7"),
        ([1, 2, 3], "3 items"),
        ([], "0 items"),
        ({"mode": "executed", "results": [DONE, FAILED]}, "read_file ok, fetch_url failed"),
        (
            {"mode": "executed", "results": [DONE] * 9},
            "read_file ok, " * 5 + "read_file ok and 3 more",
        ),
        ({"tool_calls": [CALL, {**CALL, "name": "fetch_url"}]}, "calls read_file, fetch_url"),
        ({"content": "I look.", "tool_calls": [CALL], "model": "m"}, "I look. · calls read_file"),
        ({"content": "", "tool_calls": [CALL]}, "calls read_file"),
        ({"content": "Tea.", "tool_calls": [], "usage": {"tokens_in": 3}}, "Tea."),
        ({"message": "Hi", "level": "message"}, "Hi"),
        (
            {
                "completed": True,
                "output": {"name": "Ada", "rows": [1, 2], "meta": None, "ok": True},
            },
            "name: Ada, rows: 2 items, ok: yes",
        ),
        ({"success": True, "result": {"response": "Ada"}}, "Ada"),
        ({"success": False, "error": "No key", "result": None}, "No key"),
        ({"output": 3, "step": {"a": 1, "b": 2}}, "output: 3, step: 2 entries"),
        ({"wait": {"reason": "user", "prompt": "Who?"}}, "Who?"),
        ({"wait": {"reason": "event", "wait_key": "evt:x"}}, "for event"),
        ({"message": "  "}, ""),
        ({"message": 5}, "message: 5"),
        ({"results": {"results": [{"name": 1, "success": True}]}}, "1 item"),
    ],
)
def test_a_value_of_a_record_is_said_in_words(value, words):
    assert words_of(value) == words


def test_a_time_wait_says_until_when():
    said = words_of({"wait": {"reason": "until", "until": "2026-01-02T03:04:05.000000+00:00"}})
    assert said.startswith("until ")
    assert said.endswith("04:05.000")


class Watched(dict):
    """A record that counts how many of its entries were looked at."""

    seen = 0

    def __iter__(self):
        for key in super().__iter__():
            self.seen += 1
            yield key

    def keys(self):
        return iter(self)

    def values(self):
        return (self[key] for key in self)

    def items(self):
        return ((key, self[key]) for key in self)


def test_a_huge_or_deep_value_is_cut_and_costs_little():
    deep: dict = {}
    for _ in range(5_000):
        deep = {"output": deep or 1}
    huge = Watched((f"key {n}", "long " * 1_000) for n in range(5_000))
    assert len(words_of({"output": huge})) <= 120
    assert words_of(huge, 20).endswith("…")
    assert len(words_of(deep)) <= 120
    assert huge.seen < 100
