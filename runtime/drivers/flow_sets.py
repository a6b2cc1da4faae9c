"""Which compiled workflows a run means: each run tree keeps the flows it began with."""

import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields

from runtime.agents.react import react_workflow
from runtime.base.canonical import content_hash
from runtime.base.errors import FlowCompileError, FlowFormatError
from runtime.base.json_value import JsonObject
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.roots import Roots
from runtime.model.run import RunState
from runtime.model.spec import WorkflowSpec
from runtime.nodes.agent import agent_workflow_id, safe_workflow_id
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.options import CompileOptions
from runtime.visualflow.codec import flow_from_json, flow_to_json
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow_compiler.compile import compile_visualflow

SNAPSHOT_FORMAT = "visualflow-tree/1"
LISTENER_PREFIX = "visual_event_listener_"
_SUBFLOW_KEYS = ("subflowId", "flowId", "workflowId", "workflow_id")


@dataclass(frozen=True, slots=True)
class FlowSet:
    """A flow with every flow it may call, compiled.

    Attributes:
        root_id: id of the flow the person started.
        flows: flow id -> flow.
        specs: workflow id -> spec: flows, agents' loops, listeners.
        listeners: workflow ids that wait for events beside the root.
        digest: content hash of the flows.
        options: switches of the compilation; they stay as they were at the start.
    """

    root_id: str
    flows: Mapping[str, VisualFlow]
    specs: Mapping[str, WorkflowSpec]
    listeners: tuple[str, ...]
    digest: str
    options: CompileOptions

    @property
    def root(self) -> VisualFlow:
        """The flow the person started."""
        return self.flows[self.root_id]

    def to_json(self) -> JsonObject:
        """What is kept with a run."""
        return {
            "format": SNAPSHOT_FORMAT,
            "root": self.root_id,
            "flows": {flow_id: flow_to_json(flow) for flow_id, flow in self.flows.items()},
            "options": asdict(self.options),
        }


def compiled_set(
    root: VisualFlow,
    library: Mapping[str, VisualFlow],
    options: CompileOptions,
    catalogue: Catalogue | None = None,
) -> FlowSet:
    """Compile a flow and, by id, every flow it may call; flows that are missing fail when they are called.

    Args:
        catalogue: node types; None: the built-in ones.

    Raises:
        FlowCompileError: flows have errors; names every one of them.
    """
    flows = {flow.id: flow for flow in _called_flows(root, library)}
    specs: dict[str, WorkflowSpec] = {}
    errors: list[FlowCompileError] = []
    for flow in flows.values():
        try:
            specs[flow.id] = compile_visualflow(flow, options=options, catalogue=catalogue)
            specs.update(specs[flow.id].parts)
        except FlowCompileError as error:
            errors.append(error)
    if errors:
        raise _all_errors(errors)
    for flow in flows.values():
        for workflow_id in _agent_ids(flow):
            specs[workflow_id] = react_workflow(workflow_id)
    listeners: list[str] = []
    for node_id in _listening_nodes(root, specs[root.id].entry_node):
        workflow_id = f"{LISTENER_PREFIX}{safe_workflow_id(root.id)}_{safe_workflow_id(node_id)}"
        specs[workflow_id] = compile_visualflow(
            root,
            options=options,
            catalogue=catalogue,
            entry_node=node_id,
            workflow_id=workflow_id,
        )
        specs.update(specs[workflow_id].parts)
        listeners.append(workflow_id)
    written = {flow_id: flow_to_json(flow) for flow_id, flow in flows.items()}
    digest = content_hash([root.id, written])
    return FlowSet(root.id, flows, specs, tuple(listeners), digest, options)


def flow_set_from_json(snapshot: JsonObject, catalogue: Catalogue | None = None) -> FlowSet:
    """Compile what was kept with a run.

    Args:
        catalogue: node types; None: the built-in ones.

    Raises:
        FlowFormatError: it was not written by `FlowSet.to_json`.
        FlowCompileError: the flows no longer compile.
    """
    flows, root_id = snapshot.get("flows"), snapshot.get("root")
    if snapshot.get("format") != SNAPSHOT_FORMAT or not isinstance(flows, dict):
        raise FlowFormatError(
            "flow snapshot", "the run's flows cannot be read", "start the flow again"
        )
    library = {flow_id: flow_from_json(raw, flow_id) for flow_id, raw in flows.items()}
    root = library.get(str(root_id))
    if root is None:
        raise FlowFormatError("flow snapshot", "the root flow is missing", "start the flow again")
    kept = snapshot.get("options")
    known = {one.name for one in fields(CompileOptions)}
    switches = {
        name: value is True
        for name, value in (kept.items() if isinstance(kept, dict) else ())
        if name in known
    }
    return compiled_set(root, library, CompileOptions(**switches), catalogue)


class FlowSetRegistry(WorkflowRegistry):
    """Gives each run the specs of its run tree. Thread-safe.

    Args:
        load: run id -> the stored run, to find the root of a child.
    """

    def __init__(self, load: Callable[[str], RunState | None]) -> None:
        super().__init__()
        self._load = load
        self._guard = threading.Lock()
        self._sets: dict[str, FlowSet] = {}
        self._roots = Roots(self._parent_of)

    def adopt(self, root_run_id: str, flow_set: FlowSet) -> None:
        """From now on a run tree means these flows."""
        with self._guard:
            self._sets[root_run_id] = flow_set

    def forget(self, root_run_id: str) -> None:
        """Drop a run tree."""
        with self._guard:
            self._sets.pop(root_run_id, None)
        self._roots.forget_tree(root_run_id)

    def set_of(self, root_run_id: str) -> FlowSet | None:
        """The flows of a run tree; None if it was not adopted."""
        return self._sets.get(root_run_id)

    def get_for(self, run: RunState, workflow_id: str) -> WorkflowSpec | None:
        """The spec of that id in the run's tree."""
        flow_set = self._sets.get(self.root_of(run))
        found = flow_set.specs.get(workflow_id) if flow_set is not None else None
        return found if found is not None else self.get(workflow_id)

    def root_of(self, run: RunState) -> str:
        """Id of the run the person started."""
        return self._roots.of(run)

    def _parent_of(self, run_id: str) -> str | None:
        run = self._load(run_id)
        return run.parent_run_id if run is not None else None


def called_flow_ids(flow: VisualFlow) -> Iterator[str]:
    """Ids of the flows that a flow's subflow nodes name."""
    for node in flow.nodes:
        if node.type == "subflow":
            for key in _SUBFLOW_KEYS:
                named = node.data.get(key)
                if isinstance(named, str) and named.strip():
                    yield named.strip()
                    break


def _called_flows(root: VisualFlow, library: Mapping[str, VisualFlow]) -> Iterator[VisualFlow]:
    """The root, then every flow it can reach, breadth first; missing ones are left out."""
    waiting = deque([root])
    seen = {root.id}
    while waiting:
        flow = waiting.popleft()
        yield flow
        for flow_id in called_flow_ids(flow):
            if flow_id not in seen and flow_id in library:
                seen.add(flow_id)
                waiting.append(library[flow_id])


def _agent_ids(flow: VisualFlow) -> Iterator[str]:
    return (agent_workflow_id(flow.id, node) for node in flow.nodes if node.type == "agent")


def _listening_nodes(root: VisualFlow, entry_node: str) -> Iterator[str]:
    return (node.id for node in root.nodes if node.type == "on_event" and node.id != entry_node)


def _all_errors(errors: list[FlowCompileError]) -> FlowCompileError:
    if len(errors) == 1:
        return errors[0]
    problems = tuple(problem for error in errors for problem in error.problems)
    text = "; ".join(str(error) for error in errors)
    return FlowCompileError(errors[0].where, text, errors[0].remedy, problems=problems)
