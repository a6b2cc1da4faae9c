"""The order in which a node's inputs count, for nodes whose pins a person adds."""

from collections.abc import Iterator

from runtime.base.json_value import JsonValue
from runtime.nodes.node_type import Inputs, NodeView


def delivered(
    inputs: Inputs, view: NodeView, fallback: tuple[str, ...] = ()
) -> Iterator[JsonValue]:
    """The values of the declared data inputs that were delivered, in the order the pins are declared.

    Args:
        fallback: the pins to read on a node that declares none; empty: single letters first, then the
            others, each sorted.
    """
    declared = tuple(pin.id for pin in view.node.inputs if not pin.is_exec)
    order = declared or fallback or sorted(inputs, key=lambda key: (len(key) != 1, key))
    return (inputs[pin] for pin in order if pin in inputs)
