import pytest

from runtime.services.memory.active import (
    LIMITS,
    MEMORY_BLUEPRINTS_MD,
    apply_memact_envelope,
    compose_memact_current_context_from_kg_result,
    get_memact_memory,
    render_memact_blocks,
    render_memact_system_prompt,
)
from runtime.services.memory.compaction import (
    normalize_messages,
    span_metadata_from_messages,
    split_for_compaction,
)
from runtime.services.memory.packets import pack_active_memory_text, packetize_assertions
from runtime.services.memory.recall import Clamps, RecallLevel, parse_recall_level
from runtime.services.memory.spans import SpanFilter, TimeRange, rehydrate
from runtime.services.memory.token_budget import estimate_tokens, trim_messages_to_max_input_tokens
from runtime.services.memory.triples import TripleQuery, TripleStore


def test_statements_are_one_line_unique_and_newest_first():
    run_vars = {}
    apply_memact_envelope(
        run_vars, envelope={"current_tasks": {"added": ["a\n b", "26/01/02 03:04:05 c", "A b"]}}
    )
    memory = get_memact_memory(run_vars)
    assert [one["text"] for one in memory["current_tasks"]] == ["c", "a b"]
    many = [f"task {n}" for n in range(20)]
    done = apply_memact_envelope(
        run_vars, envelope={"current_tasks": {"added": many, "removed": ["C"]}}
    )
    assert len(memory["current_tasks"]) == LIMITS["current_tasks"]
    assert done["applied"]["current_tasks"] == {"added": 20, "removed": 1, "trimmed": 13}


def test_the_history_only_grows():
    run_vars = {}
    apply_memact_envelope(run_vars, envelope={"history": {"added": ["x"]}})
    apply_memact_envelope(run_vars, envelope={"history": {"removed": ["x"]}})
    assert len(get_memact_memory(run_vars)["history"]) == 1


def test_composing_replaces_the_marked_lines():
    run_vars = {}
    first = {"ok": True, "count": 1, "items": [{"subject": "a", "predicate": "p", "object": "b"}]}
    made = compose_memact_current_context_from_kg_result(
        run_vars, kg_result=first, stimulus="s", marker="KG:", max_items=None, now_iso=""
    )
    assert made["ok"]
    assert made["trace"]["packet_source"] == "items"
    assert "KG: a —p→ b" in made["memact_system_prompt"]
    again = compose_memact_current_context_from_kg_result(
        run_vars, kg_result={"ok": True}, stimulus="s", marker="KG:", max_items=None, now_iso=""
    )
    assert again["delta"]["current_context"]["removed"] == ["KG: a —p→ b"]
    assert render_memact_blocks(run_vars) == []
    assert render_memact_system_prompt(run_vars) == ""
    bad = compose_memact_current_context_from_kg_result(
        {}, kg_result=None, stimulus="", marker="", max_items=1, now_iso=""
    )
    assert not bad["ok"]
    assert bad["error"]


def test_packets_are_unique_and_fit_the_budget():
    items = [{"subject": f"s{n}", "predicate": "p", "object": "o", "score": 0.5} for n in range(10)]
    packets = packetize_assertions([*items, items[0], {}, "x"])
    assert len(packets) == 10
    text, kept, tokens, dropped = pack_active_memory_text(packets, scope="run", max_input_tokens=30)
    assert 0 < len(kept) < 10
    assert dropped == 10 - len(kept)
    assert tokens <= 30
    assert text.count("\n") == len(kept)
    assert pack_active_memory_text([], scope="run", max_input_tokens=9) == ("", [], 0, 0)


def test_recall_levels_are_parsed_and_clamp_with_a_warning():
    assert parse_recall_level(" Deep ") is RecallLevel.DEEP
    assert parse_recall_level("") is None
    for value in (True, "fast", 3):
        with pytest.raises(ValueError, match="recall_level"):
            parse_recall_level(value)
    clamps = Clamps()
    assert clamps.at_most("limit", 99, 5, 8) == 8
    assert clamps.at_most("limit", None, 5, 8) == 5
    assert clamps.at_least("min_score", 0.1, 0.4, 0.25) == 0.25
    assert len(clamps.warnings) == 2


def test_spans_without_times_only_fit_the_open_range():
    span = {"tags": {"topic": "Cats", "user": "ann"}, "location": "paris"}
    assert SpanFilter().fits(span)
    assert not SpanFilter(time=TimeRange("2026-01-01", None)).fits(span)
    assert SpanFilter(tags={"topic": ["cats", "dogs"]}, authors=["ANN"], locations=["Paris"]).fits(
        span
    )
    assert not SpanFilter(tags={"topic": ["cats"], "kind": ["x"]}).fits(span)
    assert SpanFilter(tags={"topic": ["cats"], "kind": ["x"]}, any_tag=True).fits(span)


def test_rehydrated_messages_stand_after_the_summary_and_come_once():
    messages = [
        {"role": "system", "content": "s"},
        {"role": "system", "content": "sum", "metadata": {"kind": "memory_summary"}},
        {"role": "user", "content": "now"},
    ]
    archived = {"messages": [{"role": "user", "content": "then", "metadata": {"message_id": "m1"}}]}
    spans = [{"artifact_id": "a"}, {"artifact_id": "gone"}]
    load = {"a": archived}.get
    first = rehydrate(messages, spans, load, placement="after_summary", max_messages=None)
    assert (first["inserted"], first["skipped"]) == (1, 0)
    assert first["artifacts"][1]["error"] == "missing_messages"
    assert [one["content"] for one in messages] == ["s", "sum", "then", "now"]
    again = rehydrate(messages, spans[:1], load, placement="end", max_messages=None)
    assert (again["inserted"], again["skipped"]) == (0, 1)


def test_a_conversation_is_split_for_compaction():
    messages = normalize_messages(
        [
            {"role": "system", "content": "s"},
            *({"role": "user", "content": str(n)} for n in range(5)),
            "x",
        ],
        now_iso="t",
    )
    split = split_for_compaction(messages, preserve_recent=2)
    assert [len(split.system_messages), len(split.older_messages), len(split.recent_messages)] == [
        1,
        3,
        2,
    ]
    assert len({one["metadata"]["message_id"] for one in messages}) == 6


def triple(subject, predicate="p", target="o", **more):
    row = {
        "subject": subject,
        "predicate": predicate,
        "object": target,
        "scope": "run",
        "owner_id": "r",
    }
    return row | {"observed_at": "2026-01-01T00:00:00.000000+00:00"} | more


def test_triples_are_kept_once_and_found_by_pattern_and_time(tmp_path):
    store = TripleStore(tmp_path / "deep" / "kg.sqlite3")
    ids, skipped = store.add([triple("a"), triple("b", valid_until="2026-02-01"), triple("a")])
    assert (len(ids), skipped) == (2, 1)
    owners = [("run", "r")]
    assert len(store.query(TripleQuery(owners))) == 2
    assert [one["subject"] for one in store.query(TripleQuery(owners, subject="b"))] == ["b"]
    assert [one["subject"] for one in store.query(TripleQuery(owners, active_at="2026-03-01"))] == [
        "a"
    ]
    assert store.query(TripleQuery([("run", "other")])) == []
    assert store.query(TripleQuery(owners, since="2026-01-02")) == []
    assert len(store.query(TripleQuery(owners, limit=1))) == 1
    store.close()
    again = TripleStore(tmp_path / "deep" / "kg.sqlite3")
    assert again.delete_owner("run", "r") == 2
    again.close()


def test_the_blueprints_head_the_parts_as_the_prompt_does():
    run_vars = {}
    envelope = {module: {"added": [f"a fact of {module}"]} for module in LIMITS}
    apply_memact_envelope(run_vars, envelope=envelope)
    get_memact_memory(run_vars)["persona"] = "calm"
    headings = [line for line in MEMORY_BLUEPRINTS_MD.splitlines() if line.startswith("## ")]
    prompt = render_memact_system_prompt(run_vars).splitlines()
    assert headings == [line for line in prompt if line.startswith("## ")]
    assert len(headings) == len(LIMITS) + 1


def test_a_model_that_counts_is_asked_and_a_name_is_estimated():
    class Words:
        def count_tokens(self, text):
            return len(text.split())

    assert estimate_tokens("one two three", model=Words()) == 3
    assert estimate_tokens("x" * 9) == estimate_tokens("x" * 9, model="some-model") == 3
    packets = packetize_assertions(
        [{"subject": f"s{n}", "predicate": "p", "object": "o"} for n in range(9)]
    )
    text, kept, tokens, dropped = pack_active_memory_text(
        packets, scope="run", max_input_tokens=18, model=Words()
    )
    assert (len(kept), dropped, tokens) == (3, 6, Words().count_tokens(text))


def test_trimming_keeps_system_messages_and_the_last_other_one():
    messages = [
        {"role": "system", "content": "s" * 40},
        {"role": "user", "content": "a" * 400},
        {"role": "assistant", "content": "b" * 40},
        {"role": "user", "content": "c" * 400},
        {"role": "system", "content": "t" * 40},
    ]

    def kept(budget):
        trimmed = trim_messages_to_max_input_tokens(messages, max_input_tokens=budget)
        return "".join(one["content"][0] for one in trimmed)

    assert (kept(None), kept(1000), kept(146), kept(1)) == ("sabct", "sabct", "sbct", "sct")


def test_a_span_says_when_its_messages_were():
    messages = normalize_messages(
        [{"role": "user", "content": "a", "timestamp": "t1"}, {"role": "user", "content": "b"}],
        now_iso="t2",
    )
    assert span_metadata_from_messages(messages) == {
        "from_timestamp": "t1",
        "to_timestamp": "t2",
        "message_count": 2,
    }
    with pytest.raises(ValueError, match="at least one message"):
        span_metadata_from_messages([])
