"""Problems of promises: a flow that says it has an interface must have its pins (`spec/visualflow.md` 1.9)."""

from collections.abc import Mapping
from dataclasses import dataclass

from runtime.nodes.flow_facts import FlowFacts


@dataclass(frozen=True, slots=True)
class Interface:
    """What a flow promises to the hosts that list it.

    Attributes:
        inputs: groups of start outputs, of each of which one must be there.
        outputs: groups of end inputs, of each of which one must be there.
    """

    inputs: tuple[tuple[str, ...], ...]
    outputs: tuple[tuple[str, ...], ...]


INTERFACES: Mapping[str, Interface] = {
    "abstractcode.agent.v1": Interface(
        inputs=(("provider",), ("model",), ("tools",), ("prompt", "request")),
        outputs=(("response",),),
    ),
}
"""Interfaces that hosts ask for, by the name that stands in a flow's `interfaces`."""


def check_interfaces(facts: FlowFacts) -> None:
    """Report the pins that a promised interface lacks."""
    for name in facts.flow.interfaces:
        promised = INTERFACES.get(name)
        if promised is None:
            continue
        for node_type, groups, side in (
            ("on_flow_start", promised.inputs, "outputs_by_id"),
            ("on_flow_end", promised.outputs, "inputs_by_id"),
        ):
            nodes = [node for node in facts.flow.nodes if node.type == node_type]
            present = {pin for node in nodes for pin in getattr(node, side)}
            for group in groups:
                if present.isdisjoint(group):
                    facts.warn(
                        "interface-pin",
                        f"The flow promises “{name}” but has no “{group[0]}” "
                        f"at its {'start' if node_type == 'on_flow_start' else 'end'}.",
                        "Add that pin, or remove the interface in the flow's properties.",
                        nodes[0].id if nodes else None,
                    )
