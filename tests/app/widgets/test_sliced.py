import pytest
from PySide6.QtCore import QObject

from app.widgets.sliced import SlicedWork


@pytest.fixture
def work(qapp, monkeypatch):
    monkeypatch.setattr("app.widgets.sliced.SLICE_SECONDS", 0.0)
    parent = QObject()
    yield SlicedWork(parent)
    parent.deleteLater()


def pieces(done, count=5, name=""):
    for number in range(count):
        done.append(f"{name}{number}")
        yield


def test_a_slice_is_done_at_once_and_the_others_later_in_order(work, qtbot):
    done = []
    work.start(pieces(done))
    assert done == ["0"]
    qtbot.waitUntil(lambda: work.is_done)
    assert done == ["0", "1", "2", "3", "4"]


def test_finish_does_the_rest_now(work):
    done = []
    work.start(pieces(done))
    work.finish()
    assert work.is_done
    assert len(done) == 5


def test_advance_does_what_somebody_needs_now_and_leaves_the_rest(work, qtbot):
    done = []
    work.start(pieces(done))
    work.advance(lambda: "2" in done)
    assert done == ["0", "1", "2"]
    assert not work.is_done
    qtbot.waitUntil(lambda: work.is_done)
    assert len(done) == 5
    work.start(pieces(done))
    work.advance(lambda: False)
    assert work.is_done
    assert len(done) == 10


def test_other_work_takes_the_place_of_what_was_left(work, qtbot):
    done = []
    work.start(pieces(done, name="a"))
    work.start(pieces(done, name="b"))
    qtbot.waitUntil(lambda: work.is_done)
    assert done == ["a0", "b0", "b1", "b2", "b3", "b4"]


def test_a_piece_may_begin_other_work(work, qtbot):
    done = []

    def first():
        yield
        work.start(pieces(done))
        yield
        done.append("never")

    work.start(first())
    qtbot.waitUntil(lambda: len(done) == 5)
    assert "never" not in done
