"""A view for calling node functions directly, without a compiled flow."""

from dataclasses import dataclass, field
from typing import Any

from runtime.model.run import RunState, RunStatus
from runtime.nodes.options import CompileOptions
from runtime.visualflow.flow import VisualNode


@dataclass
class PlainView:
    """What a node function sees when it stands alone: its node, variables, a fixed time, no wires."""

    node: VisualNode
    vars: dict[str, Any] = field(default_factory=dict)
    payload: Any = None
    flow_id: str = "f"
    run_id: str = "r"
    options: CompileOptions = field(default_factory=CompileOptions)
    run: Any = field(default_factory=lambda: RunState("r", "f", RunStatus.RUNNING, "n"))
    artifacts: Any = None
    wired: frozenset[str] = frozenset()
    read: frozenset[str] = frozenset()

    def now_iso(self):
        return "2026-01-02T03:04:05.000000+00:00"

    def is_wired(self, pin_id):
        return pin_id in self.wired

    def is_read(self, pin_id):
        return pin_id in self.read
