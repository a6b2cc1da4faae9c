"""What is stored for a run that never came to be is taken back: at once, or by whoever comes next."""

import pytest

from runtime.base.errors import StoreError
from runtime.host.beginnings import Beginnings


@pytest.fixture(params=["file", "memory"])
def place(request, tmp_path):
    return tmp_path if request.param == "file" else None


def test_only_what_raises_is_taken_back(place):
    taken = []
    beginnings = Beginnings(place, taken.append)
    with beginnings.of("one"):
        pass
    with pytest.raises(OSError, match="full"), beginnings.of("two"):
        raise OSError("full")
    with beginnings.of("three"):
        pass
    beginnings.clear()
    assert taken == ["two"]
    beginnings.close()


def test_what_another_program_left_is_taken_back_once(tmp_path):
    taken = []
    (tmp_path / ".beginning").write_text("killed")
    first, second = Beginnings(tmp_path, taken.append), Beginnings(tmp_path, taken.append)
    with first.of("one"):
        assert taken == ["killed"]
        assert (tmp_path / ".beginning").read_text() == "one"
    second.clear()
    assert taken == ["killed"]
    first.close()
    second.close()


def test_what_cannot_be_taken_back_is_tried_again(tmp_path):
    def refuse(run_id):
        raise StoreError(run_id, "the disk is full")

    (tmp_path / ".beginning").write_text("killed")
    with pytest.raises(StoreError, match="full"):
        Beginnings(tmp_path, refuse).clear()
    taken = []
    Beginnings(tmp_path, taken.append).clear()
    assert taken == ["killed"]


def test_a_file_that_cannot_be_opened_is_named(tmp_path):
    (tmp_path / ".beginning").mkdir()
    with pytest.raises(StoreError, match="beginning"):
        Beginnings(tmp_path, print).clear()
