"""Commands about flows and bundles: check, compile, bundle pack, inspect, unpack."""

import argparse

from runtime.base.json_value import JsonObject
from runtime.cli.output import ERROR, OK, Output
from runtime.cli.sources import read_flow
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem, Severity
from runtime.visualflow_compiler.compile import compile_visualflow, outline_of
from runtime.workflow_bundle.manifest import workflow_bundle_manifest_to_dict
from runtime.workflow_bundle.open import inspect_workflow_bundle, unpack_workflow_bundle
from runtime.workflow_bundle.pack import pack_workflow_bundle


def check(options: argparse.Namespace, out: Output) -> int:
    """Show every problem; an error if there is one that stops Run."""
    flow, library = read_flow(options.flow, options.flows)
    problems = check_flow(flow, builtin_catalogue(), library)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    value: JsonObject = {
        "flow_id": flow.id,
        "errors": errors,
        "problems": [_problem_json(problem) for problem in problems],
    }

    def text() -> str:
        lines = [_problem_line(problem, flow) for problem in problems]
        return "\n".join([*lines, f"{errors} errors, {len(problems) - errors} other problems"])

    out.result(value, text)
    return ERROR if errors else OK


def compile_flow(options: argparse.Namespace, out: Output) -> int:
    """Show entry and node sets."""
    flow, _ = read_flow(options.flow, options.flows)
    spec = compile_visualflow(flow)
    outline = outline_of(flow)
    value: JsonObject = {
        "workflow_id": spec.workflow_id,
        "entry_node": spec.entry_node,
        "nodes": sorted(outline.nodes),
        "pure_nodes": sorted(outline.pure_nodes),
        "literal_nodes": sorted(outline.literal_nodes),
        "ignored_nodes": sorted(outline.ignored_nodes),
        "warnings": [_problem_json(problem) for problem in outline.problems],
    }

    def text() -> str:
        return (
            f"{spec.workflow_id}: starts at {spec.entry_node}, {len(outline.nodes)} executing, "
            f"{len(outline.pure_nodes)} pure, {len(outline.literal_nodes)} literal, "
            f"{len(outline.ignored_nodes)} ignored nodes"
        )

    out.result(value, text)
    return OK


def pack(options: argparse.Namespace, out: Output) -> int:
    """Write a bundle."""
    packed = pack_workflow_bundle(
        root_flow_json=options.flow,
        out_path=options.out,
        bundle_id=options.id,
        bundle_version=options.version,
        flows_dir=options.flows,
        entrypoints=options.entrypoint,
    )
    manifest = workflow_bundle_manifest_to_dict(packed.manifest)
    size = options.out.stat().st_size
    out.result(
        {"path": str(options.out), "size_bytes": size, "manifest": manifest},
        lambda: f"{options.out}: {len(packed.manifest.flows)} flows, {size} bytes",
    )
    return OK


def inspect_bundle(options: argparse.Namespace, out: Output) -> int:
    """Check a bundle and show its manifest."""
    manifest = inspect_workflow_bundle(bundle_path=options.bundle)

    def text() -> str:
        lines = [f"{manifest.bundle_id} {manifest.bundle_version}"]
        starts = {entry.flow_id for entry in manifest.entrypoints}
        lines += [
            f"  {'*' if flow_id in starts else ' '} {flow_id}  {path}"
            for flow_id, path in manifest.flows.items()
        ]
        return "\n".join(lines)

    out.result(workflow_bundle_manifest_to_dict(manifest), text)
    return OK


def unpack(options: argparse.Namespace, out: Output) -> int:
    """Unpack a bundle."""
    folder = unpack_workflow_bundle(
        bundle_path=options.bundle, out_dir=options.dir, overwrite=options.overwrite
    )
    files = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    out.result({"dir": str(folder), "files": files}, lambda: f"{folder}: {len(files)} files")
    return OK


def _problem_json(problem: Problem) -> JsonObject:
    return {
        "severity": str(problem.severity),
        "code": problem.code,
        "text": problem.text,
        "node_id": problem.node_id,
        "pin_id": problem.pin_id,
        "edge_id": problem.edge_id,
        "remedy": problem.remedy,
    }


def _problem_line(problem: Problem, flow: VisualFlow) -> str:
    node = flow.nodes_by_id.get(problem.node_id or "")
    place = f" {node.title} ({node.id})" if node is not None else ""
    remedy = f" {problem.remedy}" if problem.remedy else ""
    return f"{problem.severity}{place}: {problem.text}.{remedy}"
