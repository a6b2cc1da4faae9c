"""What a node's functions see of node and run during one visit: the compiler's `NodeView`."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.run import RunState
from runtime.model.spec import StepContext
from runtime.nodes.node_type import NodeArtifacts
from runtime.nodes.options import CompileOptions
from runtime.visualflow.flow import VisualNode
from runtime.visualflow_compiler.run_vars import LAST_OUTPUT


class NodeFacts(NamedTuple):
    """What of a node is the same in every run.

    Attributes:
        wired: inputs at which a wire ends.
        read: outputs at which a wire starts.
        targets: control handle -> next spec node.
    """

    node: VisualNode
    flow_id: str
    options: CompileOptions
    wired: frozenset[str]
    read: frozenset[str]
    targets: Mapping[str, str]


class View:
    """One visit of one node; shares `memo` with the pure nodes it pulls."""

    __slots__ = ("_context", "_facts", "memo", "run", "vars")

    def __init__(
        self, facts: NodeFacts, run: RunState, context: StepContext, memo: dict[str, Any]
    ) -> None:
        self._facts = facts
        self._context = context
        self.run = run
        self.vars: JsonObject = run.vars
        self.memo = memo

    def of(self, facts: NodeFacts) -> "View":
        """The view of another node during the same visit."""
        return View(facts, self.run, self._context, self.memo)

    @property
    def node(self) -> VisualNode:
        """The node as it stands in the flow."""
        return self._facts.node

    @property
    def flow_id(self) -> str:
        """Id of the flow the node belongs to."""
        return self._facts.flow_id

    @property
    def options(self) -> CompileOptions:
        """The switches the flow was compiled with."""
        return self._facts.options

    @property
    def run_id(self) -> str:
        """Id of the run."""
        return self.run.run_id

    @property
    def payload(self) -> JsonValue:
        """The ambient payload, None if there is none yet."""
        return self.vars.get(LAST_OUTPUT)

    @property
    def artifacts(self) -> NodeArtifacts | None:
        """Where large values are kept; None if the run has no such store."""
        store: NodeArtifacts | None = getattr(self.run, "_runtime_artifact_store", None)
        return store

    def now_iso(self) -> str:
        """The time now: ISO 8601 UTC, microseconds, `+00:00`."""
        return self._context.now_iso()

    def is_wired(self, pin_id: str) -> bool:
        """Whether a wire ends at this input, delivered or not."""
        return pin_id in self._facts.wired

    def is_read(self, pin_id: str) -> bool:
        """Whether a wire starts at this output."""
        return pin_id in self._facts.read
