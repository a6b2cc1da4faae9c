"""Pictures that are drawn once and kept, within a limit of memory."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from functools import wraps
from typing import TypeVar, TypeVarTuple

from PySide6.QtGui import QPixmap

_T = TypeVar("_T")
_Asked = TypeVarTuple("_Asked")

_ENTRY_BYTES = 512
"""What is kept beside the pictures: even of results without any there is no end otherwise."""


def kept_within(
    max_bytes: int, pictures_of: Callable[[_T], Iterable[QPixmap]]
) -> Callable[[Callable[[*_Asked], _T]], Callable[[*_Asked], _T]]:
    """Let a function draw the same only once: `lru_cache` by bytes, since one picture may be a thousand times another.

    Args:
        max_bytes: the least recently used go beyond it.
        pictures_of: what is counted of a result.
    """

    def decorate(draw: Callable[[*_Asked], _T]) -> Callable[[*_Asked], _T]:
        kept: OrderedDict[Hashable, tuple[_T, int]] = OrderedDict()
        total = 0

        @wraps(draw)
        def drawn(*asked: *_Asked) -> _T:
            nonlocal total
            if (known := kept.get(asked)) is not None:
                kept.move_to_end(asked)
                return known[0]
            made = draw(*asked)
            size = _ENTRY_BYTES + sum(bytes_of(picture) for picture in pictures_of(made))
            kept[asked] = made, size
            total += size
            while total > max_bytes and len(kept) > 1:
                total -= kept.popitem(last=False)[1][1]
            return made

        return drawn

    return decorate


def bytes_of(picture: QPixmap) -> int:
    """What a picture takes in memory."""
    return picture.width() * picture.height() * picture.depth() // 8
