"""What a store wrapper does not change, its inner store does."""

from typing import Any


def lend_methods(wrapper: Any, inner: Any, *names: str) -> None:
    """Give a wrapper methods of its inner store as attributes of its own.

    `isinstance` with a protocol sees those; what `__getattr__` finds it sees no more from Python 3.12 on.

    Args:
        names: the methods; none: every public one that the wrapper's class does not have.
    """
    for name in names or dir(inner):
        if name.startswith("_") or hasattr(type(wrapper), name):
            continue
        method = getattr(inner, name, None)
        if callable(method):
            setattr(wrapper, name, method)
