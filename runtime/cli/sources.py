"""Flows as the command line names them: files, bundles, and the folder with their subflows."""

from collections.abc import Mapping
from pathlib import Path

from runtime.visualflow.codec import load_flow
from runtime.visualflow.flow import VisualFlow
from runtime.workflow_bundle.open import open_workflow_bundle
from runtime.workflow_bundle.sources import FolderSources, called_flows, parse_flow


def read_flow(
    path: Path, flows_folder: Path | None = None
) -> tuple[VisualFlow, Mapping[str, VisualFlow]]:
    """A flow and, by id, the flows it may call, as far as they are there.

    Args:
        path: a flow file, a `.flow` bundle or an unpacked bundle.
        flows_folder: where subflows are looked up; None: beside the file.

    Raises:
        FileNotFoundError: no such file.
        FlowFormatError: not a flow. BundleError: not a sound bundle.
    """
    if not path.exists():
        raise FileNotFoundError(2, "no such file", str(path))
    if path.is_dir() or path.suffix.lower() == ".flow":
        bundle = open_workflow_bundle(path)
        flows = bundle.load_flows()
        return flows[bundle.default_flow_id], flows
    flow = load_flow(path)
    return flow, _library(path, flow, flows_folder or path.parent)


def _library(path: Path, root: VisualFlow, folder: Path) -> dict[str, VisualFlow]:
    sources = FolderSources(folder)
    found = {root.id: root}
    waiting = list(called_flows(parse_flow(path.read_bytes(), str(path))))
    while waiting:
        flow_id = waiting.pop(0)
        if flow_id in found:
            continue
        content = sources.find(flow_id)
        if content is not None:
            found[flow_id] = load_flow(content)
            waiting.extend(called_flows(parse_flow(content, flow_id)))
    return found
