"""Reads the recorded files: which cases there are, and what is expected of each."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

EMPTY_CONFIG = frozenset({"offline_deterministic"})


@dataclass(frozen=True)
class Case:
    """One recorded run.

    Attributes:
        flows: flow id -> JSON, everything a subflow may name.
        has_stubs: models, agents, tools and knowledge answer as `_meta.stubs` says.
        limit: node visits of all runs together.
        alternative: what the older reference did, where the newer one refuses the flow.
    """

    name: str
    flow: dict[str, Any]
    flows: dict[str, dict[str, Any]]
    expected: dict[str, Any]
    has_stubs: bool
    limit: int = 600
    alternative: dict[str, Any] | None = None


@dataclass(frozen=True)
class Outline:
    """One recorded compilation."""

    name: str
    flow: dict[str, Any]
    expected: dict[str, Any]


@dataclass
class Recorded:
    """All that a folder of recorded files holds."""

    cases: list[Case] = field(default_factory=list)
    outlines: list[Outline] = field(default_factory=list)


def read_flows(folder: Path | None) -> dict[str, dict[str, Any]]:
    """File name -> flow of every JSON file of a folder that is one."""
    if folder is None or not folder.is_dir():
        return {}
    found = {
        path.name: json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))
    }
    return {name: flow for name, flow in found.items() if isinstance(flow, dict) and flow.get("id")}


def read_recorded(golden: Path, flows: dict[str, dict[str, Any]]) -> Recorded:
    """Every case of every recorded file in a folder, or of one file; other files are passed over."""
    paths = [golden] if golden.is_file() else sorted(golden.glob("*.json"))
    recorded = Recorded()
    for path in paths:
        data = json.loads(path.read_text("utf-8"))
        if isinstance(data, dict) and isinstance(data.get("micro"), dict):
            recorded.cases.extend(_micro_cases(path.stem, data))
        elif isinstance(data, dict):
            _read_by_file(path.stem, data, flows, recorded)
    return recorded


def _micro_cases(source: str, data: dict[str, Any]) -> list[Case]:
    subflows = {flow["id"]: flow for flow in _flows_in(data.get("subflows"))}
    cases = []
    for name, entry in data["micro"].items():
        older = entry.get("v0_4_28") or []
        for number, expected in enumerate(entry["cases"]):
            cases.append(
                Case(
                    name=f"{source}/{name}" + (f"#{number}" if number else ""),
                    flow=entry["flow"],
                    flows={**subflows, entry["flow"]["id"]: entry["flow"]},
                    expected=expected,
                    has_stubs=bool(entry.get("stub_handlers")),
                    alternative=older[number] if number < len(older) else None,
                )
            )
    return cases


def _flows_in(subflows: Any) -> list[dict[str, Any]]:
    values = subflows.values() if isinstance(subflows, dict) else subflows or []
    return [entry.get("flow", entry) for entry in values]


def _read_by_file(
    source: str, data: dict[str, Any], flows: dict[str, dict[str, Any]], recorded: Recorded
) -> None:
    by_id = {flow["id"]: flow for flow in flows.values()}
    older = data.get("run_under_0_4_28") or {}
    for name, entry in data.items():
        if name not in flows or not isinstance(entry, dict):
            continue
        if "ok" in entry and ("nodes" in entry or "error_type" in entry):
            recorded.outlines.append(Outline(f"{source}/{name}", flows[name], entry))
        elif "status" in entry:
            recorded.cases.extend(
                _file_cases(f"{source}/{name}", entry, flows[name], by_id, older.get(name))
            )


def _file_cases(
    name: str,
    entry: dict[str, Any],
    flow: dict[str, Any],
    flows: dict[str, dict[str, Any]],
    alternative: dict[str, Any] | None,
) -> list[Case]:
    has_stubs = entry.get("category") not in EMPTY_CONFIG
    return [
        Case(
            name=name + (f"#{number}" if number else ""),
            flow=flow,
            flows=flows,
            expected=expected,
            has_stubs=has_stubs,
            alternative=alternative,
        )
        for number, expected in enumerate([entry, *entry.get("extra_cases", [])])
    ]
