"""An ordered list of listeners, without Qt."""

from collections.abc import Callable
from typing import Generic, TypeVar

PayloadT = TypeVar("PayloadT")


class Event(Generic[PayloadT]):
    """A fact that others may want to hear of; listeners are called in the order they subscribed."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[PayloadT], None]] = []

    def subscribe(self, listener: Callable[[PayloadT], None]) -> Callable[[], None]:
        """Call `listener` from now on; the returned function ends that, and may be called twice."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def emit(self, payload: PayloadT) -> None:
        """Tell every listener that is subscribed at this moment."""
        for listener in tuple(self._listeners):
            listener(payload)
