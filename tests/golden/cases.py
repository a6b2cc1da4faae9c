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


@dataclass(frozen=True)
class Loading:
    """What an editor was recorded to make of one flow file."""

    name: str
    flow: dict[str, Any]
    expected: dict[str, Any]


@dataclass
class Recorded:
    """All that a folder of recorded files holds.

    Attributes:
        unreadable: one line for each file or entry that cannot be read as a recorded case.
        without_flow: names of entries whose flow is not in the folder of flows.
    """

    cases: list[Case] = field(default_factory=list)
    outlines: list[Outline] = field(default_factory=list)
    loadings: list[Loading] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    without_flow: list[str] = field(default_factory=list)


def read_flows(folder: Path | None, unreadable: list[str] | None = None) -> dict[str, Any]:
    """File name -> flow of every JSON file of a folder that is one.

    Args:
        unreadable: gets a line for each file that is no JSON; None: such a file is an error.
    """
    if folder is None or not folder.is_dir():
        return {}
    found = {path.name: _read(path, unreadable) for path in sorted(folder.glob("*.json"))}
    return {name: flow for name, flow in found.items() if isinstance(flow, dict) and flow.get("id")}


def read_recorded(golden: Path, flows: dict[str, Any]) -> Recorded:
    """Every case of every recorded file in a folder, or of one file; other files are passed over."""
    paths = [golden] if golden.is_file() else sorted(golden.glob("*.json"))
    recorded = Recorded()
    for path in paths:
        data = _read(path, recorded.unreadable)
        if isinstance(data, dict) and isinstance(data.get("micro"), dict):
            _read_micro(path.stem, data, recorded)
        elif isinstance(data, dict):
            _read_by_file(path.stem, data, flows, recorded)
    return recorded


def _read(path: Path, unreadable: list[str] | None) -> Any:
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        if unreadable is None:
            raise
        unreadable.append(f"{path.name}: no JSON: {error}")
        return None


def _read_micro(source: str, data: dict[str, Any], recorded: Recorded) -> None:
    subflows = {flow["id"]: flow for flow in _flows_in(data.get("subflows"))}
    for name, entry in data["micro"].items():
        if not isinstance(entry, dict) or not isinstance(entry.get("flow"), dict):
            recorded.unreadable.append(f"{source}/{name}: the entry has no 'flow'")
            continue
        flow, older = entry["flow"], entry.get("v0_4_28") or []
        for number, expected in enumerate(entry.get("cases") or [entry]):
            numbered = f"{source}/{name}" + (f"#{number}" if number else "")
            if not isinstance(expected, dict) or "status" not in expected:
                recorded.unreadable.append(f"{numbered}: the case has no 'status'")
                continue
            recorded.cases.append(
                Case(
                    name=numbered,
                    flow=flow,
                    flows={**subflows, flow.get("id", ""): flow},
                    expected=expected,
                    has_stubs=bool(entry.get("stub_handlers")),
                    alternative=older[number] if number < len(older) else None,
                )
            )


def _flows_in(subflows: Any) -> list[dict[str, Any]]:
    values = subflows.values() if isinstance(subflows, dict) else subflows or []
    return [entry.get("flow", entry) for entry in values]


def _read_by_file(source: str, data: dict[str, Any], flows: dict[str, Any], to: Recorded) -> None:
    by_id = {flow["id"]: flow for flow in flows.values()}
    older = data.get("run_under_0_4_28") or {}
    for file_name, entry in data.items():
        if not isinstance(entry, dict):
            continue
        is_outline = "ok" in entry and ("nodes" in entry or "error_type" in entry)
        is_loading = "node_diffs" in entry
        if not (is_outline or is_loading or "status" in entry):
            continue
        name, flow = f"{source}/{file_name}", flows.get(file_name)
        if flow is None:
            to.without_flow.append(name)
        elif is_outline:
            to.outlines.append(Outline(name, flow, entry))
        elif is_loading:
            to.loadings.append(Loading(name, flow, entry))
        else:
            to.cases.extend(_file_cases(name, entry, flow, by_id, older.get(file_name)))


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
