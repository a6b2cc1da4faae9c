"""Active memory: an agent's notebook of short statements, kept in `vars._runtime.active_memory` (`spec/runtime.md` 6.4)."""

import re
from collections.abc import Iterable

from runtime.base.json_value import JsonObject, JsonValue
from runtime.services.memory.packets import packetize_assertions

SCHEMA_VERSION = 1
PERSONA = "persona"
LIMITS: dict[str, int] = {
    "relationships": 40,
    "current_tasks": 8,
    "current_context": 60,
    "critical_insights": 60,
    "references": 80,
    "history": 200,
}
"""Module -> most statements it holds, newest first."""
_TITLES = {
    PERSONA: "My persona",
    "relationships": "Relationships",
    "current_tasks": "Current tasks",
    "current_context": "Current context",
    "critical_insights": "Critical insights",
    "references": "References",
    "history": "History",
}
_PURPOSES = {
    PERSONA: "Who I am and how I speak: one text, written by people, not by me.",
    "relationships": "Whom I know, what they want, how we stand to each other.",
    "current_tasks": "What I am doing and what comes next; a finished task leaves.",
    "current_context": "What is true here and now and matters for the next answer.",
    "critical_insights": "What I learned and must not forget, above all from mistakes.",
    "references": "Where to find things: files, addresses, ids of memories.",
    "history": "What happened, one line an event; only added to.",
}
MEMORY_BLUEPRINTS_MD = "\n\n".join(
    f"## {title}\n{_PURPOSES[part]}"
    + (f" At most {LIMITS[part]} statements, newest first." if part in LIMITS else "")
    for part, title in _TITLES.items()
)
"""What belongs into each part of the notebook, for a model that writes it; the headings are those of the prompt."""
_APPEND_ONLY = "history"
_STAMP = re.compile(r"^\s*\d{2}/\d{2}/\d{2} \d{2}:\d{2}:\d{2}\s*")


def ensure_memact_memory(run_vars: JsonObject) -> JsonObject:
    """The run's active memory, made if it is not there."""
    runtime = run_vars.get("_runtime")
    if not isinstance(runtime, dict):
        runtime = run_vars["_runtime"] = {}
    memory = runtime.get("active_memory")
    if not isinstance(memory, dict):
        memory = runtime["active_memory"] = {"version": SCHEMA_VERSION, PERSONA: ""}
    for module in LIMITS:
        if not isinstance(memory.get(module), list):
            memory[module] = []
    return memory


def get_memact_memory(run_vars: JsonObject) -> JsonObject | None:
    """The run's active memory; None if it has none."""
    runtime = run_vars.get("_runtime")
    memory = runtime.get("active_memory") if isinstance(runtime, dict) else None
    return memory if isinstance(memory, dict) else None


def apply_memact_envelope(
    run_vars: JsonObject, *, envelope: JsonObject, now_iso: str = ""
) -> JsonObject:
    """Add and remove statements.

    Args:
        envelope: `{module: {"added": [text], "removed": [text]}}`; statements become one line, leading time
            stamps are dropped, doubles (ignoring case) are skipped; nothing is removed from the history.
        now_iso: kept with what is added.

    Returns:
        `{"ok", "applied": {module: {"added", "removed", "trimmed"}}}`.
    """
    memory = ensure_memact_memory(run_vars)
    applied: JsonObject = {}
    for module, limit in LIMITS.items():
        change = envelope.get(module)
        if not isinstance(change, dict):
            continue
        entries: list[JsonObject] = list(memory[module])
        removed = 0
        if module != _APPEND_ONLY:
            gone = {text.casefold() for text in _statements(change.get("removed"))}
            kept = [one for one in entries if str(one.get("text")).casefold() not in gone]
            removed, entries = len(entries) - len(kept), kept
        known = {str(one.get("text")).casefold() for one in entries}
        added = []
        for text in _statements(change.get("added")):
            if text.casefold() not in known:
                known.add(text.casefold())
                added.append({"text": text, "ts": now_iso})
        entries = [*reversed(added), *entries]
        memory[module] = entries[:limit]
        applied[module] = {
            "added": len(added),
            "removed": removed,
            "trimmed": max(0, len(entries) - limit),
        }
    return {"ok": True, "applied": applied}


def render_memact_blocks(run_vars: JsonObject) -> list[JsonObject]:
    """Parts that have content: `{"id", "title", "content"}`."""
    memory = ensure_memact_memory(run_vars)
    blocks: list[JsonObject] = []
    if persona := str(memory.get(PERSONA) or "").strip():
        blocks.append({"id": PERSONA, "title": _TITLES[PERSONA], "content": persona})
    for module in LIMITS:
        lines = [f"- {one['text']}" for one in memory[module] if isinstance(one, dict)]
        if lines:
            blocks.append({"id": module, "title": _TITLES[module], "content": "\n".join(lines)})
    return blocks


def render_memact_system_prompt(run_vars: JsonObject) -> str:
    """All parts as one text with headings; empty if nothing is remembered."""
    return "\n\n".join(
        f"## {block['title']}\n{block['content']}" for block in render_memact_blocks(run_vars)
    )


def compose_memact_current_context_from_kg_result(
    run_vars: JsonObject,
    *,
    kg_result: JsonValue,
    stimulus: str,
    marker: str = "KG:",
    max_items: int | None = None,
    now_iso: str = "",
) -> JsonObject:
    """Replace the marked lines of the current context by what a KG query found.

    Args:
        kg_result: raw result of a query; its packets, else its items.
        marker: begins every line put in here.
        max_items: at most so many lines; None: all.
        now_iso: kept with what is added.

    Returns:
        The outputs of the node `memact_compose`; `ok` false and `error` without a result object.
    """
    if not isinstance(kg_result, dict):
        return {
            "ok": False,
            "error": "kg_result must be an object",
            "delta": {},
            "trace": {"stimulus": stimulus, "marker": marker},
            "active_memory": ensure_memact_memory(run_vars),
            "memact_blocks": render_memact_blocks(run_vars),
            "memact_system_prompt": render_memact_system_prompt(run_vars),
        }
    source, statements = _found_statements(kg_result)
    if max_items is not None and max_items >= 0:
        statements = statements[:max_items]
    memory = ensure_memact_memory(run_vars)
    lines = [f"{marker} {one}" for one in statements]
    old = [str(one.get("text")) for one in memory["current_context"]]
    stale = [text for text in old if text.startswith(marker) and text not in lines]
    delta: JsonObject = {
        "current_context": {
            "added": [text for text in lines if text not in old],
            "removed": stale,
        }
    }
    applied = apply_memact_envelope(run_vars, envelope=delta, now_iso=now_iso)
    return {
        "ok": True,
        "delta": delta,
        "trace": {
            "stimulus": stimulus,
            "marker": marker,
            "packet_source": source,
            "kg": {key: kg_result[key] for key in ("ok", "count") if key in kg_result},
            "selected": len(lines),
            "applied": applied["applied"],
        },
        "active_memory": memory,
        "memact_blocks": render_memact_blocks(run_vars),
        "memact_system_prompt": render_memact_system_prompt(run_vars),
    }


def _found_statements(kg_result: JsonObject) -> tuple[str, list[str]]:
    packets = kg_result.get("packets")
    if isinstance(packets, list) and packets:
        return "packets", [str(one["statement"]) for one in packets if "statement" in one]
    items = kg_result.get("items")
    if isinstance(items, list) and items:
        return "items", [str(one["statement"]) for one in packetize_assertions(items)]
    return "none", []


def _statements(value: JsonValue) -> Iterable[str]:
    for one in value if isinstance(value, list) else [value] if value else []:
        text = " ".join(_STAMP.sub("", str(one)).split())
        if text:
            yield text
