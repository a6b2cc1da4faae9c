"""Why the branches of a Parallel node must follow one another, for flows that want them at the same time."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from runtime.nodes.node_type import End, NodeType, Start

PARALLEL_SWITCH = "parallelBranches"
_KEEP_STATE_OF_RUN = frozenset(
    {"memory_note", "memory_tag", "memory_compact", "memory_rehydrate", "add_message"}
)
"""Types that write to the run's own memory or conversation, which branches share."""


def reached_from(start: str, targets: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """A node and every node that control can come to from it."""
    seen, pending = {start}, [start]
    while pending:
        for target in targets.get(pending.pop(), ()):
            if target not in seen:
                seen.add(target)
                pending.append(target)
    return frozenset(seen)


def why_in_turn(
    node_id: str,
    branches: Sequence[frozenset[str]],
    types: Mapping[str, NodeType],
    sources_of: Callable[[Iterable[str]], set[str]],
    title: Callable[[str], str],
) -> str:
    """Why branches cannot run apart, one sentence without a full stop; empty: they can.

    Args:
        node_id: the node they hang on.
        branches: nodes of each.
        sources_of: all nodes that some nodes read, also through values.
    """
    for nodes in branches:
        for one in sorted(nodes):
            known = types.get(one)
            if one == node_id:
                return "a branch comes back to it"
            if known is None or isinstance(known.behaviour, End | Start):
                return f"{title(one)} ends the run, listens, or is of an unknown type"
            if known.id in _KEEP_STATE_OF_RUN:
                return f"{title(one)} writes to the run's memory or conversation"
    for number, nodes in enumerate(branches):
        others = frozenset[str]().union(*branches[:number], *branches[number + 1 :])
        if shared := nodes & others:
            return f"several branches come to {title(min(shared))}"
        if read := sources_of(nodes) & others:
            return f"a branch reads {title(min(read))} of another branch"
    return ""
