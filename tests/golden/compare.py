"""Compares what happened with what was recorded; wording of errors does not count."""

import json
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

from runtime.base.errors import FlowCompileError
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from runtime.nodes.normalise import normalise
from runtime.nodes.save_rules import inferred_entry, ready_to_save
from runtime.visualflow.codec import flow_from_json
from runtime.visualflow.flow import VisualFlow, VisualNode
from runtime.visualflow_compiler.compile import compile_problems, outline_of
from tests.golden.cases import Case, Loading, Outline
from tests.golden.host import GoldenHost

_WILD = re.compile(r"<(?:omitted|metric|key|hex32|msg|rtcall|ts|uuid)(?::\d+)?>")
_PARTS = (
    (re.compile(r"<runtime_metadata>.*?</runtime_metadata>\n?", re.DOTALL), ""),
    (re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"), "<ts>"),
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "<uuid>"),
    (re.compile(r"<uuid:\d+>"), "<uuid>"),
    (re.compile(r"\b(?:root|listener\d+)\b(?=$|:)"), "<uuid>"),
    (re.compile(r"\bmsg_[0-9a-f]{32}"), "<msg>"),
    (re.compile(r"\brtcall_[0-9a-f]{32}"), "<rtcall>"),
    (re.compile(r"\b[0-9a-f]{32}\b"), "<hex32>"),
)
_OURS = {"on_child_failure", "depth"}
_KEPT_BY_REFERENCE = {"trace_metadata", "stopped"}
_ERROR_KEYS = {"error", "_flow_error"}
_FIELDS = (
    "visited",
    "n_visited",
    "ledger",
    "n_ledger",
    "total_ledger_all_runs",
    "waits",
    "answers_used",
    "effects",
    "vars_public",
    "child_runs",
)
_SIDES = ("inputs", "outputs")


def mismatches_of_case(
    case: Case, workspace: Path, *, restarts: bool = False, store: str = "memory"
) -> list[str]:
    """One line for each field in which our run differs; empty if it is the recorded one.

    Args:
        workspace: the process's folder, an empty one; recorded as `/workspace`.
        restarts: every step is taken by a new runtime that knows only what was stored.
        store: one of `tests.golden.host.STORES`.
    """
    expected = case.expected
    refused = expected["status"] in {"compile_error", "harness_failed"}
    if refused and any(problem.code == "loop-back" for problem in compile_problems(case.flow)):
        if case.alternative is None:
            return []
        return _like_the_older_reference(case)
    try:
        folder = Path(tempfile.mkdtemp(prefix="golden-"))
        happened = GoldenHost(case, restarts=restarts, store=store, folder=folder).run()
        shutil.rmtree(folder, ignore_errors=True)
    except FlowCompileError as error:
        return [] if refused else [f"refused: {error}"]
    if refused:
        return ["compiles, but is refused by the reference"]
    return _differences(expected, _with_recorded_workspace(happened, workspace))


def _with_recorded_workspace(happened: dict[str, Any], workspace: Path) -> dict[str, Any]:
    text = json.dumps(happened)
    for name in {str(workspace.resolve()), str(workspace)}:
        text = text.replace(json.dumps(name)[1:-1], "/workspace")
    plain: dict[str, Any] = json.loads(text)
    return plain


def mismatches_of_outline(outline: Outline) -> list[str]:
    """One line for each set of nodes that is compiled otherwise."""
    expected = outline.expected
    if not expected["ok"]:
        expected = (expected.get("v0_4_28") or {}).get("differs") or {}
    ours = outline_of(outline.flow)
    errors = [problem.text for problem in ours.problems if problem.severity == "error"]
    fields = {
        "entry_node": ours.entry_node,
        "nodes": sorted(ours.nodes),
        "pure_nodes": sorted(ours.pure_nodes),
        "literal_nodes": sorted(ours.literal_nodes),
        "ignored_exec_nodes": sorted(ours.ignored_nodes),
    }
    lines = [f"refused: {text}" for text in errors]
    for name, value in fields.items():
        if name not in expected:
            continue
        wanted = expected[name]
        if value != (sorted(wanted) if isinstance(wanted, list) else wanted):
            lines.append(f"{name}: {value} instead of {wanted}")
    return lines


def mismatches_of_loading(loading: Loading) -> list[str]:
    """One line for each way in which a flow opens or would be saved otherwise than recorded.

    What the recorded editor drops, ours keeps and reports. Its new order of pins is not compared: the order in the
    file is the person's.
    """
    catalogue = builtin_catalogue()
    flow, expected = flow_from_json(loading.flow), loading.expected
    opened, _ = normalise(flow, catalogue)
    lines = [
        f"{key}: {len(items)} instead of {expected[name]}"
        for key, name, items in (
            ("nodes", "nodes_in", opened.nodes),
            ("edges", "edges_in", opened.edges),
        )
        if name in expected and len(items) != expected[name]
    ]
    wanted = {
        node_id: changes
        for node_id, diff in expected["node_diffs"].items()
        if (changes := _recorded_changes(diff))
    }
    got = {
        old.id: changes
        for old, new in zip(flow.nodes, opened.nodes, strict=True)
        if (changes := _pin_changes(old, new))
    }
    lines.extend(
        f"pins of {node_id}: {got.get(node_id)} instead of {wanted.get(node_id)}"
        for node_id in sorted(wanted.keys() | got.keys())
        if wanted.get(node_id) != got.get(node_id)
    )
    lines.extend(_unreported_edges(opened, expected.get("dropped_edges", [])))
    if "entry_out" in expected and inferred_entry(flow) != expected["entry_out"]:
        lines.append(f"entry: {inferred_entry(flow)} instead of {expected['entry_out']}")
    routes = {
        node.id: {"entryRoutes": node.data["entryRoutes"]}
        for node in ready_to_save(flow, catalogue).nodes
        if "entryRoutes" in node.data
    }
    path = difference(expected.get("multi_entry", routes), routes)
    return lines if path is None else [*lines, f"routes{path}"]


def _recorded_changes(diff: dict[str, Any]) -> dict[str, list[str]]:
    return {
        f"{side} {change}": sorted(diff[side][change])
        for side in _SIDES
        for change in ("added", "removed")
        if diff.get(side, {}).get(change)
    }


def _pin_changes(old: VisualNode, new: VisualNode) -> dict[str, list[str]]:
    changes = {}
    for side in _SIDES:
        was, now = _pins(old, side), _pins(new, side)
        changes[f"{side} added"] = sorted(now - was)
        changes[f"{side} removed"] = sorted(was - now)
    return {name: pins for name, pins in changes.items() if pins}


def _pins(node: VisualNode, side: str) -> set[str]:
    return {f"{pin['id']}:{pin['type']}" for pin in node.data.get(side) or ()}


def _unreported_edges(flow: VisualFlow, dropped: list[dict[str, Any]]) -> list[str]:
    reported = {problem.edge_id for problem in check_flow(flow, builtin_catalogue())}
    return [
        f"edge {edge['id']}: dropped by the recorded editor, not reported here"
        for edge in dropped
        if edge["id"] not in reported
    ]


def _like_the_older_reference(case: Case) -> list[str]:
    """A flow that one reference refuses and the other runs for ever: the same way, as far as recorded."""
    assert case.alternative is not None
    older = case.alternative
    played = Case(
        name=case.name,
        flow=case.flow,
        flows=case.flows,
        expected={**older, "inputs": older.get("inputs", case.expected.get("inputs"))},
        has_stubs=case.has_stubs,
        limit=max(60, len(older.get("visited", ()))),
    )
    happened = GoldenHost(played).run()
    recorded = older.get("visited", [])
    visited = happened["visited"]
    common = min(len(recorded), len(visited))
    if visited[:common] != recorded[:common] or not common:
        return [f"visited: {visited[:12]} instead of {recorded[:12]}"]
    return []


def _differences(expected: dict[str, Any], happened: dict[str, Any]) -> list[str]:
    if "exception out of tick" in str(expected.get("harness_error", "")):
        return _failed_where_the_reference_raised(expected, happened)
    if expected["status"] == "step_limit":
        return _endless(expected, happened)
    compared = ("status", "output", *_FIELDS)
    lines = _differing_fields(
        expected, {name: happened[name] for name in compared if name in expected}
    )
    lines.extend(
        f"{name}: {happened[name]!r} instead of {expected[name]!r}"
        for name in ("error", "_flow_error")
        if name in expected and bool(expected[name]) != bool(happened[name])
    )
    if bool(expected.get("_flow_warnings")) and not happened["_flow_warnings"]:
        lines.append(f"_flow_warnings: none instead of {expected['_flow_warnings']}")
    if expected.get("_flow_error_node") not in (None, happened["_flow_error_node"]):
        lines.append(f"_flow_error_node: {happened['_flow_error_node']!r}")
    return lines


def _differing_fields(expected: dict[str, Any], happened: dict[str, Any]) -> list[str]:
    paths = {
        name: difference(expected[name], _trimmed(name, expected, got))
        for name, got in happened.items()
    }
    return [f"{name}{path}" for name, path in paths.items() if path is not None]


def _failed_where_the_reference_raised(
    expected: dict[str, Any], happened: dict[str, Any]
) -> list[str]:
    """The reference leaves such a run RUNNING without a trace; ours is FAILED at the same node."""
    if happened["status"] != "failed" or not happened["error"]:
        return [f"status: {happened['status']!r} instead of a failed run"]
    path = difference(expected["visited"], happened["visited"])
    return [] if path is None else [f"visited{path}"]


def _endless(expected: dict[str, Any], happened: dict[str, Any]) -> list[str]:
    """Endless with these stubs: the same way as far as recorded; our kernel also stops at its depth limit."""
    is_too_deep = any("depth limit" in str(child["error"]) for child in happened["child_runs"])
    if happened["status"] not in {"step_limit", "failed", "running"} and not is_too_deep:
        return [f"status: {happened['status']!r} instead of 'step_limit'"]
    cut = {
        name: happened[name][: len(expected[name])]
        for name in ("visited", "ledger", "waits", "child_runs")
        if name in expected
    }
    if is_too_deep:
        cut = {"visited": cut["visited"]}
    else:
        cut |= {name: happened[name] for name in ("n_visited", "n_ledger") if name in expected}
    return _differing_fields(expected, cut)


def _trimmed(name: str, expected: dict[str, Any], got: Any) -> Any:
    """Only what was recorded of child runs and effects."""
    wanted = expected[name]
    if name == "child_runs":
        return [
            {key: child[key] for key in row if key in child}
            for row, child in zip(wanted, got, strict=False)
        ] + got[len(wanted) :]
    if name in ("waits", "effects"):
        return [
            {key: one[key] for key in row if key in one}
            for row, one in zip(wanted, got, strict=False)
        ] + got[len(wanted) :]
    return got


def difference(wanted: Any, got: Any, path: str = "", key: str = "") -> str | None:
    """Where two JSON values differ, as text; None if they are equal but for wording and ids."""
    wanted, got = _plain(wanted), _plain(got)
    if isinstance(wanted, str) and isinstance(got, str) and key in _ERROR_KEYS and wanted and got:
        return None
    if isinstance(wanted, str) and _WILD.fullmatch(wanted):
        return None
    if isinstance(wanted, dict) and isinstance(got, dict):
        wanted = {name: part for name, part in wanted.items() if name not in _KEPT_BY_REFERENCE}
        got = {name: part for name, part in got.items() if name not in _OURS | _KEPT_BY_REFERENCE}
        if wanted.keys() != got.keys():
            return f"{path}: keys {sorted(got)} instead of {sorted(wanted)}"
        parts = [difference(wanted[name], got[name], f"{path}.{name}", name) for name in wanted]
        return next((part for part in parts if part is not None), None)
    if isinstance(wanted, list) and isinstance(got, list):
        for at, (one, other) in enumerate(zip(wanted, got, strict=False)):
            part = difference(one, other, f"{path}[{at}]", key)
            if part is not None:
                return part
        if len(wanted) != len(got):
            return f"{path}: {len(got)} items instead of {len(wanted)}"
        return None
    if type(wanted) is type(got) and wanted == got:
        return None
    return f"{path}: {got!r} instead of {wanted!r}"


def _plain(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    for pattern, replacement in _PARTS:
        value = pattern.sub(replacement, value)
    return value
