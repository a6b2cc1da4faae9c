import threading
from contextlib import nullcontext
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest

from runtime.base.canonical import content_hash
from runtime.drivers.event_loop import LoopThread
from runtime.effects.knowledge import make_knowledge_handlers
from runtime.effects.memory import (
    MemoryServices,
    make_memory_handlers,
    memory_owner_id,
    session_memory_id,
)
from runtime.model.budget import Spent
from runtime.model.effect import Effect, EffectType
from runtime.model.run import RunState, RunStatus
from runtime.services.llm.openai_compatible import OpenAICompatibleLLM, ServerSettings
from runtime.services.llm.scripted import EchoLLM, ScriptedLLM
from runtime.services.memory.triples import TripleQuery, TripleStore
from runtime.storage.memory import InMemoryRunStore
from tests.runtime.local_http import serving
from tests.runtime.special_models import SpecialModels

NOW = "2026-05-01T00:00:00.000000+00:00"


@dataclass
class Kept:
    artifact_id: str


@dataclass
class Artifacts:
    kept: dict = field(default_factory=dict)

    def store_json(self, value, *, run_id=None, tags=None):
        made = Kept(content_hash([run_id, value])[:32])
        self.kept[made.artifact_id] = value
        return made

    def load_json(self, artifact_id):
        return self.kept.get(artifact_id)


class World:
    def __init__(self, llm=None):
        self.runs = InMemoryRunStore()
        self.artifacts = Artifacts()
        self.triples = TripleStore()
        services = MemoryServices(
            self.runs, self.artifacts, lambda _: nullcontext(), lambda: NOW, llm or EchoLLM()
        )
        self.handlers = make_memory_handlers(services) | make_knowledge_handlers(
            self.triples, self.runs, lambda: NOW, llm
        )
        self.run = RunState.new(workflow_id="w", entry_node="n", run_id="r", session_id="s")

    def do(self, kind, run=None, **payload):
        return self.handlers[kind](run or self.run, Effect(kind, payload, "k"))

    def entry(self, kind, run=None, **payload):
        outcome = self.do(kind, run, **payload)
        assert outcome.status == "completed", outcome.error
        return outcome.result["results"][0]


@pytest.fixture
def world():
    made = World()
    yield made
    made.triples.close()


def test_a_note_is_recalled_by_text_and_tag(world):
    made = world.entry(EffectType.MEMORY_NOTE, note="The cat is called Rex", tags={"topic": "pets"})
    assert made["name"] == "remember_note"
    span_id = made["meta"]["span_id"]
    for payload in (
        {"query": "rex"},
        {"tags": {"topic": "PETS"}},
        {"span_id": span_id},
        {"span_id": 1},
    ):
        found = world.entry(EffectType.MEMORY_QUERY, **{"return": "both"}, **payload)
        assert found["meta"]["span_ids"] == [span_id]
        assert "The cat is called Rex" in found["output"]
    missing = world.entry(EffectType.MEMORY_QUERY, query="dog", **{"return": "both"})
    assert missing["output"] == "No matching memory spans."
    assert missing["meta"]["matches"] == []


def test_session_and_global_memory_reach_other_runs(world):
    world.do(EffectType.MEMORY_NOTE, note="shared", scope="session")
    world.do(EffectType.MEMORY_NOTE, note="for all", scope="global")
    other = RunState.new(workflow_id="w", entry_node="n", run_id="o", session_id="s")
    found = world.entry(EffectType.MEMORY_QUERY, other, scope="all", **{"return": "both"})
    assert len(found["meta"]["matches"]) == 2
    stranger = RunState.new(workflow_id="w", entry_node="n", run_id="x", session_id="t")
    assert (
        len(
            world.entry(EffectType.MEMORY_QUERY, stranger, scope="all", **{"return": "both"})[
                "meta"
            ]["matches"]
        )
        == 1
    )
    owner = world.runs.load("session_memory_s")
    assert owner.status is RunStatus.COMPLETED
    assert owner.workflow_id == "__session_memory__"
    assert world.run.vars.get("_runtime", {}).get("memory_spans", []) == []


def test_a_note_can_be_kept_in_context(world):
    world.do(EffectType.MEMORY_NOTE, note="remember", keep_in_context=True)
    message = world.run.vars["context"]["messages"][0]
    assert message["content"] == "[MEMORY NOTE]\nremember"


@pytest.mark.parametrize("payload", [{}, {"note": " "}, {"note": "x", "scope": "planet"}])
def test_a_note_without_text_or_with_a_wrong_scope_fails(world, payload):
    outcome = world.do(EffectType.MEMORY_NOTE, **payload)
    assert outcome.status == "failed"
    assert not outcome.is_retryable


def test_tags_are_merged_or_replaced(world):
    span_id = world.entry(EffectType.MEMORY_NOTE, note="n", tags={"a": "1"})["meta"]["span_id"]
    merged = world.entry(EffectType.MEMORY_TAG, span_id=span_id, tags={"b": "2"})
    assert merged["meta"]["applied"]["tags"] == {"a": "1", "b": "2"}
    replaced = world.entry(EffectType.MEMORY_TAG, span_id=span_id, tags={"c": "3"}, merge=False)
    assert replaced["meta"]["applied"]["tags"] == {"c": "3"}
    for payload in (
        {"tags": {"a": "1"}},
        {"span_id": span_id},
        {"span_id": "none", "tags": {"a": "1"}},
    ):
        assert world.do(EffectType.MEMORY_TAG, **payload).status == "failed"


def test_a_conversation_is_compacted_and_comes_back():
    world = World(
        ScriptedLLM([{"data": {"summary": "They spoke.", "key_points": ["k"], "confidence": 0.9}}])
    )
    messages = [{"role": "user", "content": f"message {n}"} for n in range(5)]
    world.run.vars["context"] = {"messages": messages}
    made = world.entry(EffectType.MEMORY_COMPACT, preserve_recent=2)
    assert made["meta"]["key_points"] == ["k"]
    now = world.run.vars["context"]["messages"]
    assert len(now) == 3
    assert "They spoke." in now[0]["content"]
    back = world.do(EffectType.MEMORY_REHYDRATE, span_ids=[made["meta"]["span_id"]]).result
    assert back["inserted"] == 3
    assert [one["content"] for one in world.run.vars["context"]["messages"]][1:4] == [
        "message 0",
        "message 1",
        "message 2",
    ]
    found = world.entry(EffectType.MEMORY_QUERY, query="message 1")
    assert "user: message 1" in found["output"]
    world.triples.close()


def test_nothing_to_compact_is_no_failure(world):
    assert world.entry(EffectType.MEMORY_COMPACT)["output"] == "No messages to compact."
    world.run.vars["context"] = {"messages": [{"role": "user", "content": "x"}]}
    assert "Nothing to compact" in world.entry(EffectType.MEMORY_COMPACT)["output"]


def test_recall_levels_bound_the_answer(world):
    for n in range(12):
        world.do(EffectType.MEMORY_NOTE, note=f"note {n}")
    found = world.entry(
        EffectType.MEMORY_QUERY, recall_level="urgent", limit_spans=10, **{"return": "both"}
    )
    assert len(found["meta"]["matches"]) == 3
    assert "lowered to 3" in found["meta"]["warnings"][0]
    assert world.do(EffectType.MEMORY_QUERY, recall_level="soon").status == "failed"


def test_without_a_session_the_root_of_the_run_tree_keeps_its_memory(world):
    root = RunState.new(workflow_id="w", entry_node="n", run_id="root")
    world.runs.save(root)
    child = RunState.new(workflow_id="w", entry_node="n", run_id="c", parent_run_id="root")
    assert memory_owner_id(child, "session", world.runs) == "root"
    assert session_memory_id("a/../b").startswith("session_memory_sha_")


def test_statements_are_added_found_and_packed(world):
    rows = [
        {"subject": "ex:ann", "predicate": "name", "object": "Ann Smith"},
        {"subject": "ex:ann", "predicate": "a", "object": "schema:Person"},
        {"subject": "ex:ann", "predicate": "schema:knows", "object": "ex:bob"},
    ]
    added = world.do(EffectType.MEMORY_KG_ASSERT, assertions=rows).result
    assert (added["ok"], added["count"]) == (True, 3)
    again = world.do(EffectType.MEMORY_KG_ASSERT, assertions=rows).result
    assert (again["count"], again["skipped_duplicates"]) == (0, 3)
    one = world.do(EffectType.MEMORY_KG_QUERY, subject="ex:ann", predicate="schema:knows").result
    assert [item["object"] for item in one["items"]] == ["ex:bob"]
    words = world.do(EffectType.MEMORY_KG_QUERY, query_text="bob", min_score=0.5).result
    assert words["items"][0]["object"] == "ex:bob"
    packed = world.do(EffectType.MEMORY_KG_QUERY, max_input_tokens=200).result
    assert packed["packed_count"] == 3
    assert "ex:ann —schema:knows→ ex:bob" in packed["active_memory_text"]
    found = world.do(
        EffectType.MEMORY_KG_RESOLVE, label="ann smith", expected_type="schema:person"
    ).result
    assert [one["id"] for one in found["candidates"]] == ["ex:ann"]
    assert world.do(EffectType.MEMORY_KG_RESOLVE, label="zebra").result["count"] == 0


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        (EffectType.MEMORY_KG_ASSERT, {"assertions": [{"subject": "a"}]}),
        (EffectType.MEMORY_KG_ASSERT, {"assertions": ["x"]}),
        (
            EffectType.MEMORY_KG_ASSERT,
            {"assertions": [{"subject": "a", "predicate": "zap", "object": "b"}]},
        ),
        (EffectType.MEMORY_KG_ASSERT, {"scope": "planet"}),
        (EffectType.MEMORY_KG_QUERY, {"scope": "planet"}),
        (EffectType.MEMORY_KG_QUERY, {"since": "yesterday"}),
        (EffectType.MEMORY_KG_RESOLVE, {}),
    ],
)
def test_what_the_graph_cannot_do_completes_with_ok_false(world, kind, payload):
    outcome = world.do(kind, **payload)
    assert outcome.status == "completed"
    assert outcome.result["ok"] is False
    assert outcome.result["error"]


def test_custom_predicates_are_allowed_on_request(world):
    row = {"subject": "a", "predicate": "ex:likes", "object": "b"}
    assert not world.do(EffectType.MEMORY_KG_ASSERT, assertions=row).result["ok"]
    assert world.do(
        EffectType.MEMORY_KG_ASSERT, assertions=row, allow_custom_predicates=True
    ).result["ok"]


def test_no_statements_are_fine(world):
    assert world.do(EffectType.MEMORY_KG_ASSERT).result["ok"]


def test_the_graph_takes_writers_from_several_threads(world):
    def write(n):
        world.do(
            EffectType.MEMORY_KG_ASSERT,
            assertions=[{"subject": f"s{n}", "predicate": "name", "object": "o"}],
        )

    threads = [threading.Thread(target=write, args=(n,)) for n in range(8)]  # noqa: TID251
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert world.do(EffectType.MEMORY_KG_QUERY).result["count"] == 8


class TestMeaning:
    """With an embedding model, what is asked is compared with what is known by meaning too."""

    @pytest.fixture
    def server(self):
        SpecialModels.requests.clear()
        loop = LoopThread()
        with serving(SpecialModels) as url:
            settings = ServerSettings(
                f"{url}/v1", "m", timeout_s=10, special_models={"embedding": "e"}
            )
            client = OpenAICompatibleLLM(settings, loop.run)
            yield World(client)
            client.close()
        loop.close()

    @staticmethod
    def know(world, *triples):
        assertions = [
            dict(zip(("subject", "predicate", "object"), one, strict=True)) for one in triples
        ]
        done = world.do(EffectType.MEMORY_KG_ASSERT, assertions=assertions)
        assert done.result["count"] == len(triples)

    FACTS = (
        ("ex:tom", "rdf:type", "cat"),
        ("ex:lyon", "rdf:type", "town"),
        ("ex:rye", "rdf:type", "bread"),
    )

    def test_a_query_finds_what_is_meant_in_other_words(self, server):
        self.know(server, *self.FACTS)
        found = server.do(EffectType.MEMORY_KG_QUERY, query_text="feline", min_score=0.5).result
        assert [item["subject"] for item in found["items"]] == ["ex:tom"]

    def test_a_triple_is_sent_once(self, server):
        self.know(server, *self.FACTS)
        for _ in range(2):
            server.do(EffectType.MEMORY_KG_QUERY, query_text="capital")
        assert [len(body["input"]) for _, body in SpecialModels.requests] == [4, 1]
        assert SpecialModels.requests[0][1]["input"][0] == "capital"

    def test_an_entity_is_found_by_what_its_name_means(self, server):
        self.know(server, ("ex:p", "schema:name", "Paris"), ("ex:b", "schema:name", "Bread"))
        found = server.do(EffectType.MEMORY_KG_RESOLVE, label="the capital", min_score=0.6).result
        assert [one["id"] for one in found["candidates"]] == ["ex:p"]

    def test_without_its_server_it_compares_words_and_says_so(self, server):
        self.know(server, *self.FACTS)
        broken = ServerSettings(
            "http://127.0.0.1:9/v1", "m", timeout_s=2, special_models={"embedding": "e"}
        )
        loop = LoopThread()
        world = World(OpenAICompatibleLLM(broken, loop.run))
        self.know(world, *self.FACTS)
        found = world.do(EffectType.MEMORY_KG_QUERY, query_text="tom cat", min_score=0.9).result
        loop.close()
        assert [item["subject"] for item in found["items"]] == ["ex:tom"]
        assert "compared by words only" in found["warnings"][0]

    def test_forgotten_triples_take_their_vectors_along(self, server):
        self.know(server, *self.FACTS)
        server.do(EffectType.MEMORY_KG_QUERY, query_text="feline")
        owner = ("session", session_memory_id("s"))
        ids = [one["assertion_id"] for one in server.triples.query(TripleQuery([owner]))]
        assert len(server.triples.vectors("e", ids)) == 3
        server.triples.delete_owner(*owner)
        assert server.triples.vectors("e", ids) == {}


def test_a_conversation_that_needs_no_summary_costs_no_question_of_a_budget(world):
    counted = []
    world.run._runtime_meter = SimpleNamespace(count=counted.append)
    world.entry(EffectType.MEMORY_COMPACT)
    world.run.vars["context"] = {"messages": [{"role": "user", "content": "x"}]}
    world.entry(EffectType.MEMORY_COMPACT)
    assert counted == [Spent(), Spent()]
