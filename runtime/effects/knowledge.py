"""MEMORY_KG_ASSERT, _QUERY, _RESOLVE: the knowledge graph (`spec/runtime.md` 6.10)."""

import re
from collections.abc import Callable, Mapping, Sequence

from rapidfuzz import fuzz

from runtime.base.clock import iso, parse_iso
from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.effects.memory import memory_owner_id
from runtime.model.effect import Effect, EffectHandlers, EffectOutcome, EffectType
from runtime.model.protocols import RunStore
from runtime.model.run import RunState
from runtime.services.memory.meaning import Meaning
from runtime.services.memory.packets import (
    PACKETS_VERSION,
    pack_active_memory_text,
    packetize_assertions,
)
from runtime.services.memory.recall import LIMITS, Clamps, parse_recall_level
from runtime.services.memory.triples import TripleQuery, TripleStore

DEFAULT_LIMIT = 100
SCANNED_TRIPLES = 5000
NAME_PREDICATES = ("schema:name", "rdfs:label", "skos:preflabel", "skos:altlabel", "foaf:name")
TYPE_PREDICATE = "rdf:type"
MEANING = 0.7
"""Share of the meaning in a score where vectors are known; the rest is likeness in words."""
_PREFIXES = (
    "schema",
    "rdf",
    "rdfs",
    "skos",
    "foaf",
    "dcterms",
    "dc",
    "owl",
    "prov",
    "cito",
    "time",
)
_ALIASES = {
    "a": "rdf:type",
    "type": "rdf:type",
    "is_a": "rdf:type",
    "name": "schema:name",
    "label": "rdfs:label",
    "knows": "schema:knows",
    "mentions": "schema:mentions",
    "about": "schema:about",
    "description": "schema:description",
    "part_of": "dcterms:ispartof",
    "related": "skos:related",
    "same_as": "owl:sameas",
}


def make_knowledge_handlers(
    store: TripleStore,
    run_store: RunStore,
    now_iso: Callable[[], str],
    client: object = None,
) -> EffectHandlers:
    """Handlers of the three effects.

    Args:
        client: asked for vectors if it has an embedding model; else texts are compared word by word.
    """
    graph = _Knowledge(store, run_store, now_iso, Meaning(store, client, NAME_PREDICATES))
    return {
        EffectType.MEMORY_KG_ASSERT: graph.add,
        EffectType.MEMORY_KG_QUERY: graph.query,
        EffectType.MEMORY_KG_RESOLVE: graph.resolve,
    }


class _Knowledge:
    def __init__(
        self,
        store: TripleStore,
        run_store: RunStore,
        now_iso: Callable[[], str],
        meaning: Meaning,
    ) -> None:
        self._store = store
        self._meaning = meaning
        self._run_store = run_store
        self._now_iso = now_iso

    def add(self, run: RunState, effect: Effect) -> EffectOutcome:
        payload = effect.payload
        given = payload.get("assertions") or payload.get("triples") or payload.get("items") or []
        given = given if isinstance(given, list) else [given]
        scope = str(payload.get("scope") or "session")
        try:
            owner = str(payload.get("owner_id") or memory_owner_id(run, scope, self._run_store))
            rows = [
                self._row(run, one, payload, scope, owner, f"assertions[{index}]")
                for index, one in enumerate(given)
            ]
        except FlowError as error:
            return _not_ok(str(error))
        ids, skipped = self._store.add(rows, dedupe=payload.get("dedupe") is not False)
        return EffectOutcome.completed(
            {
                "ok": True,
                "count": len(ids),
                "assertion_ids": ids,
                "count_attempted": len(rows),
                "skipped_duplicates": skipped,
            }
        )

    def query(self, run: RunState, effect: Effect) -> EffectOutcome:
        payload = effect.payload
        clamps = Clamps()
        scope = str(payload.get("scope") or "session")
        try:
            level = parse_recall_level(payload.get("recall_level"))
            owners = self._owners(run, scope, payload.get("owner_id"))
            times = {
                name: _time(payload.get(name), name) for name in ("since", "until", "active_at")
            }
        except (ValueError, FlowError) as error:
            return _not_ok(str(error))
        limits = LIMITS[level] if level else None
        limit = (
            clamps.at_most("limit", payload.get("limit"), *limits.kg_limit)
            if limits
            else _whole(payload.get("limit"), DEFAULT_LIMIT)
        )
        least = (
            clamps.at_least("min_score", payload.get("min_score"), *limits.kg_min_score)
            if limits
            else _number(payload.get("min_score"), 0.0)
        )
        words = str(payload.get("query_text") or "").strip()
        items = self._store.query(
            TripleQuery(
                owners,
                subject=_text(payload.get("subject")),
                predicate=_predicate(_text(payload.get("predicate"))),
                object=_text(payload.get("object")),
                **times,
                newest_first=str(payload.get("order") or "desc").lower() != "asc",
                limit=SCANNED_TRIPLES if words else limit,
            )
        )
        if words:
            nearness = self._meaning.nearness(words, items, clamps.warnings)
            items = _scored(items, words, least, nearness)[:limit]
        result: JsonObject = {"ok": True, "count": len(items), "items": items}
        budget = _whole(payload.get("max_input_tokens"), 0)
        if limits is not None:
            budget = clamps.at_most("max_input_tokens", budget, *limits.kg_tokens)
            result["effort"] = {"recall_level": str(level), "limit": limit, "min_score": least}
        if budget > 0:
            result |= _packed(items, scope, budget)
        if clamps.warnings:
            result["warnings"] = clamps.warnings
        return EffectOutcome.completed(result)

    def resolve(self, run: RunState, effect: Effect) -> EffectOutcome:
        payload = effect.payload
        label = str(payload.get("label") or "").strip()
        if not label:
            return _not_ok("label: nothing is given")
        try:
            owners = self._owners(
                run, str(payload.get("scope") or "session"), payload.get("owner_id")
            )
            parse_recall_level(payload.get("recall_level"))
        except (ValueError, FlowError) as error:
            return _not_ok(str(error))
        least = _number(payload.get("min_score"), 0.5)
        is_fuzzy = payload.get("include_semantic") is not False
        named = [
            item
            for predicate in NAME_PREDICATES
            for item in self._store.query(
                TripleQuery(owners, predicate=predicate, limit=SCANNED_TRIPLES)
            )
        ]
        warnings: list[str] = []
        nearness = self._meaning.nearness(label, named, warnings) if is_fuzzy else {}
        best: dict[str, JsonObject] = {}
        for item in named:
            name, subject = str(item["object"]), item["subject"]
            score = (
                _score(label, name, nearness.get(item["assertion_id"]))
                if is_fuzzy
                else float(label.casefold() == name.casefold())
            )
            if score >= least and score > best.get(subject, {"score": -1})["score"]:
                best[subject] = {
                    "id": subject,
                    "label": item["object"],
                    "score": round(score, 4),
                    "types": [],
                }
        candidates = self._typed(best, owners, _text(payload.get("expected_type")))
        candidates.sort(key=lambda one: (-one["score"], one["id"]))
        most = _whole(payload.get("max_candidates"), 5)
        kept = candidates[: max(1, most)]
        result: JsonObject = {"ok": True, "count": len(kept), "candidates": kept}
        return EffectOutcome.completed(result | ({"warnings": warnings} if warnings else {}))

    def _typed(
        self, found: dict[str, JsonObject], owners: Sequence[tuple[str, str]], expected: str | None
    ) -> list[JsonObject]:
        candidates: list[JsonObject] = []
        for subject, candidate in found.items():
            types = [
                str(item["object"])
                for item in self._store.query(
                    TripleQuery(owners, subject=subject, predicate=TYPE_PREDICATE)
                )
            ]
            candidate["types"] = types
            if expected is None or any(one.casefold() == expected.casefold() for one in types):
                candidates.append(candidate)
        return candidates

    def _owners(self, run: RunState, scope: str, owner_id: JsonValue) -> list[tuple[str, str]]:
        scopes = ("run", "session", "global") if scope == "all" else (scope,)
        if isinstance(owner_id, str) and owner_id.strip():
            return [(one, owner_id.strip()) for one in scopes]
        return [(one, memory_owner_id(run, one, self._run_store)) for one in scopes]

    def _row(
        self,
        run: RunState,
        given: JsonValue,
        payload: JsonObject,
        scope: str,
        owner: str,
        where: str,
    ) -> JsonObject:
        if not isinstance(given, dict):
            raise FlowError(where, "this is not an object", "give subject, predicate and object")
        triple: dict[str, str] = {}
        for name in ("subject", "predicate", "object"):
            value = given.get(name)
            text = "" if value is None else str(value).strip()
            if not text:
                raise FlowError(f"{where}.{name}", "it is empty", "give a text")
            triple[name] = text
        triple["predicate"] = _checked_predicate(
            triple["predicate"], where, payload.get("allow_custom_predicates") is True
        )
        provenance = given.get("provenance")
        span_id = payload.get("span_id")
        attributes = {
            **_object(payload.get("attributes_defaults")),
            **_object(given.get("attributes")),
        }
        return {
            **triple,
            "scope": scope,
            "owner_id": owner,
            "observed_at": _time(given.get("observed_at"), where) or self._now_iso(),
            "valid_from": _time(given.get("valid_from"), where),
            "valid_until": _time(given.get("valid_until"), where),
            "confidence": _number(given.get("confidence"), 1.0),
            "attributes": attributes,
            "provenance": {
                "writer_run_id": run.run_id,
                "writer_workflow_id": run.workflow_id,
                **({"span_id": span_id} if span_id else {}),
                **_object(provenance),
            },
        }


def _packed(items: Sequence[JsonObject], scope: str, budget: int) -> JsonObject:
    packets = packetize_assertions(items)
    text, kept, tokens, dropped = pack_active_memory_text(
        packets, scope=scope, max_input_tokens=budget
    )
    return {
        "packets_version": PACKETS_VERSION,
        "packets": kept,
        "packed_count": len(kept),
        "active_memory_text": text,
        "estimated_tokens": tokens,
        "dropped": dropped,
    }


def _scored(
    items: Sequence[JsonObject], words: str, least: float, nearness: Mapping[str, float]
) -> list[JsonObject]:
    """Items that are like the query in words, or in meaning where that is known; best first, with their score."""
    scored = []
    for item in items:
        text = f"{item['subject']} {item['predicate']} {item['object']}"
        score = _score(words, text, nearness.get(item["assertion_id"]))
        if score >= least:
            scored.append({**item, "score": round(score, 4)})
    return sorted(scored, key=lambda item: -item["score"])


def _score(words: str, text: str, nearness: float | None) -> float:
    likeness = _likeness(words, text)
    return likeness if nearness is None else MEANING * nearness + (1 - MEANING) * likeness


def _likeness(words: str, text: str) -> float:
    """0 to 1: how much of the words occurs in the text, small misspellings allowed."""
    plain = [re.sub(r"[^\w]+", " ", one).casefold().strip() for one in (words, text)]
    return float(fuzz.token_set_ratio(*plain)) / 100


def _checked_predicate(text: str, where: str, is_custom_allowed: bool) -> str:
    predicate = _predicate(text) or text
    prefix, colon, _ = predicate.partition(":")
    if colon and prefix in _PREFIXES:
        return predicate
    if colon and prefix == "ex":
        if is_custom_allowed:
            return predicate
        remedy = "set allow_custom_predicates"
    else:
        remedy = f"use a predicate of {', '.join(_PREFIXES)}, or ex:… with allow_custom_predicates"
    raise FlowError(f"{where}.predicate", f"{text[:60]!r} is not known", remedy)


def _predicate(text: str | None) -> str | None:
    if text is None:
        return None
    spelled = text.strip().casefold().replace(" ", "_")
    return _ALIASES.get(spelled, spelled)


def _not_ok(error: str) -> EffectOutcome:
    return EffectOutcome.completed(
        {
            "ok": False,
            "error": error,
            "count": 0,
            "items": [],
            "candidates": [],
            "assertion_ids": [],
        }
    )


def _time(value: JsonValue, where: str) -> str | None:
    if value in (None, ""):
        return None
    try:
        return iso(parse_iso(str(value)))
    except ValueError:
        raise FlowError(where, f"{str(value)[:40]!r} is not a time", "use ISO 8601") from None


def _object(value: JsonValue) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _text(value: JsonValue) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _whole(value: JsonValue, default: int) -> int:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return int(value) if is_number and value > 0 else default


def _number(value: JsonValue, default: float) -> float:
    return (
        float(value) if isinstance(value, int | float) and not isinstance(value, bool) else default
    )
