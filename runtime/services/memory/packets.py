"""Triples as sentences, and as many of them as fit a budget (`spec/runtime.md` 6.4)."""

from collections.abc import Sequence

from runtime.base.json_value import JsonObject, JsonValue
from runtime.services.memory.token_budget import CountingModel, estimate_tokens

PACKETS_VERSION = 0
_KEPT = ("observed_at", "scope", "owner_id")
_PROVENANCE = ("span_id", "writer_run_id", "writer_workflow_id")


def packetize_assertions(items: Sequence[JsonValue]) -> list[JsonObject]:
    """One packet for each different triple, in order: `{"version", "statement", "subject", "predicate", "object", …}`."""
    packets: list[JsonObject] = []
    seen: set[tuple[str, str, str]] = set()
    for item in items:
        if not isinstance(item, dict):
            continue
        triple = tuple(str(item.get(key) or "") for key in ("subject", "predicate", "object"))
        subject, predicate, target = triple
        if not subject or not predicate or not target or (subject, predicate, target) in seen:
            continue
        seen.add((subject, predicate, target))
        provenance = item.get("provenance")
        provenance = provenance if isinstance(provenance, dict) else {}
        packet: JsonObject = {
            "version": PACKETS_VERSION,
            "statement": f"{subject} —{predicate}→ {target}",
            "subject": subject,
            "predicate": predicate,
            "object": target,
        }
        packet |= {key: item[key] for key in _KEPT if item.get(key)}
        packet |= {key: provenance[key] for key in _PROVENANCE if provenance.get(key)}
        score = item.get("score")
        if isinstance(score, int | float):
            packet["retrieval_score"] = score
        packets.append(packet)
    return packets


def pack_active_memory_text(
    packets: Sequence[JsonObject],
    *,
    scope: str,
    max_input_tokens: int,
    model: CountingModel = None,
    title: str = "KG ACTIVE MEMORY",
    include_scores: bool = False,
) -> tuple[str, list[JsonObject], int, int]:
    """The packets that fit, in order.

    Args:
        model: whose tokens are counted.

    Returns:
        (text, kept packets, estimated tokens of the text, packets dropped); no packet: an empty text.
    """
    lines = [f"## {title} (scope={scope})"]
    used = estimate_tokens(lines[0], model=model)
    kept: list[JsonObject] = []
    for packet in packets:
        line = f"- {packet['statement']}"
        if include_scores and "retrieval_score" in packet:
            line += f" ({packet['retrieval_score']:.2f})"
        cost = estimate_tokens(line + "\n", model=model)
        if used + cost > max_input_tokens:
            break
        lines.append(line)
        kept.append(packet)
        used += cost
    if not kept:
        return "", [], 0, len(packets)
    return "\n".join(lines), kept, used, len(packets) - len(kept)
