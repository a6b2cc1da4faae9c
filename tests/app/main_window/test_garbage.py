import gc
import weakref

import pytest

from app.main_window import garbage
from app.main_window.garbage import GarbageCollection


class Round:
    """Refers to itself: only the collector frees it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collection(qapp):
    made = GarbageCollection(qapp)
    made.start()
    yield made
    made.stop()
    gc.disable()  # as `tests/conftest.py` wants it
    made.deleteLater()


def test_circles_are_freed_once_there_are_enough_objects(collection, monkeypatch):
    gone = weakref.ref(Round())
    collection._look()
    assert gone() is not None
    monkeypatch.setattr(garbage, "YOUNG_OBJECTS", 0)
    collection._look()
    assert gone() is None


def test_a_large_flow_is_not_looked_at(collection, monkeypatch):
    monkeypatch.setattr(garbage, "YOUNG_OBJECTS", 0)
    monkeypatch.setattr(garbage, "BULK_OBJECTS", 5_000)
    frozen = gc.get_freeze_count()
    flow = [[number] for number in range(6_000)]
    collection._look()
    assert gc.get_freeze_count() >= frozen + len(flow)
    gone = weakref.ref(Round())
    collection._look()
    assert gone() is None


def test_a_closed_flow_is_looked_for_among_all(collection, monkeypatch):
    monkeypatch.setattr(garbage, "YOUNG_OBJECTS", 0)
    monkeypatch.setattr(garbage, "BULK_OBJECTS", 5_000)
    canvas = Round()
    canvas.flow = [[number] for number in range(6_000)]
    gone = weakref.ref(canvas)
    collection._look()
    del canvas
    collection._look()
    assert gone() is not None
    collection.look_at_all()
    collection._look()
    assert gone() is None
