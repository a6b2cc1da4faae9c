"""Changed copies of frozen flow values."""

from typing import Any, TypeVar

from runtime.visualflow.flow import FlowValue

ValueT = TypeVar("ValueT", bound=FlowValue)


def changed(value: ValueT, **changes: Any) -> ValueT:
    """A copy with some fields changed; unknown keys of the file are kept.

    Args:
        value: a flow, node, edge or position.
        changes: fields by their Python name.
    """
    return value.model_copy(update=changes)
