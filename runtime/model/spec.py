"""What is executed: a workflow as a table of step handlers, and the plan a step gives."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from runtime.base.canonical import content_hash
from runtime.base.json_value import JsonObject
from runtime.model.effect import Effect
from runtime.model.run import RunState


class StepContext(Protocol):
    """What a step handler may ask besides the run itself."""

    def now_iso(self) -> str:
        """The time now: ISO 8601 UTC, microseconds, `+00:00`."""
        ...


@dataclass(frozen=True, slots=True)
class StepPlan:
    """What one step wants done.

    Decided in this order: `complete_output` ends the run; `effect` is carried out, then the run goes
    to `next_node` (None: the effect's result ends the run); else the cursor moves to `next_node`.

    Attributes:
        node_id: the node that made the plan.
        failure: why the node failed, where a flow goes on or ends in order all the same; None: it did not.
    """

    node_id: str
    effect: Effect | None = None
    next_node: str | None = None
    complete_output: JsonObject | None = None
    failure: str | None = None


NodeHandler: TypeAlias = Callable[[RunState, StepContext], StepPlan]
"""One step: reads and may change `run.vars`, gives a plan. No I/O, no clock but the context's."""


InputsOf: TypeAlias = Callable[[str, RunState, StepContext], JsonObject]
"""(node id, run, context) -> value by input pin."""

OutputsOf: TypeAlias = Callable[[RunState, StepContext], JsonObject]
"""(run, context) -> node id -> value by output pin."""


@dataclass(frozen=True)
class WorkflowSpec:
    """An executable workflow; lives in memory only, never stored.

    Attributes:
        workflow_id: stable; runs refer to it.
        entry_node: where a run starts.
        nodes: node id -> handler.
        node_hashes: node id -> content hash of what the handler was compiled from; empty if unknown.
        parts: workflow id -> spec of child runs that only this workflow starts, such as parallel branches.
        effectless: nodes that never plan an effect; the kernel saves work for them. May be empty.
        outputs_of: gives what each node with control has given so far. None: unknown.
        inputs_of: gives what a node would work with now; may change the run it is given. None: unknown.
    """

    workflow_id: str
    entry_node: str
    nodes: Mapping[str, NodeHandler]
    node_hashes: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, "WorkflowSpec"] = field(default_factory=dict)
    effectless: frozenset[str] = frozenset()
    inputs_of: InputsOf | None = None
    outputs_of: OutputsOf | None = None

    @property
    def fingerprint(self) -> str:
        """Hash of what the workflow was compiled from, as far as it is known; 64 hex digits."""
        nodes = {node_id: self.node_hashes.get(node_id) for node_id in self.nodes}
        return content_hash([self.workflow_id, self.entry_node, nodes])

    def get_node(self, node_id: str) -> NodeHandler:
        """The handler of a node.

        Raises:
            KeyError: the workflow has no such node.
        """
        try:
            return self.nodes[node_id]
        except KeyError:
            raise KeyError(
                f"Unknown node_id '{node_id}' in workflow '{self.workflow_id}'"
            ) from None

    def is_terminal(self, node_id: str) -> bool:
        """Always False: whether a run ends is decided per step."""
        del node_id
        return False


BRANCH_MARK = "::parallel::"
"""Stands in the id of a workflow that is one branch of a flow, behind the id of the flow."""


BRANCH_END = "#branch_end"
"""Ends the id of the spec node that closes a branch; before it stands the node the branch hangs on."""


def branch_way(workflow_id: str) -> tuple[str, str] | None:
    """The node and output a branch hangs on; None for other workflows."""
    _, mark, rest = workflow_id.partition(BRANCH_MARK)
    node_id, _, handle = rest.rpartition("::")
    return (node_id, handle) if mark else None


def flow_id_of(workflow_id: str) -> str:
    """The flow a workflow belongs to: itself, or the flow of which it is a branch."""
    return workflow_id.partition(BRANCH_MARK)[0]


def origin_of(spec_node_id: str) -> str:
    """The canvas node a spec node stands for.

    Spec nodes are called `<visual id>`, `<visual id>#<part>` or, for a fan-in,
    `__internal_join_exec__<visual id>` (`spec/visualflow.md` 3.19).
    """
    return spec_node_id.removeprefix(JOIN_PREFIX).split("#", 1)[0]


JOIN_PREFIX = "__internal_join_exec__"
