import datetime as dt

import pytest

from runtime.base.clock import parse_iso
from runtime.base.errors import FlowError
from runtime.nodes.timing import due_time

NOW = parse_iso("2026-03-02T10:00:30Z")


@pytest.mark.parametrize(
    ("schedule", "zone", "due", "is_once"),
    [
        ("15s", "", "2026-03-02T10:00:45Z", False),
        ("500 ms", "", "2026-03-02T10:00:30.500Z", False),
        ("1.5h", "", "2026-03-02T11:30:30Z", False),
        ("2026-03-02T12:00:00+01:00", "", "2026-03-02T11:00:00Z", True),
        ("2026-03-02T12:00:00", "", "2026-03-02T12:00:00Z", True),
        ("0 9 * * *", "", "2026-03-03T09:00:00Z", False),
        ("0 9 * * *", "America/New_York", "2026-03-02T14:00:00Z", False),
    ],
)
def test_a_schedule_says_when_it_is_due_next(schedule, zone, due, is_once):
    assert due_time(schedule, NOW, zone, "n") == (parse_iso(due), is_once)


@pytest.mark.parametrize(
    ("schedule", "zone"),
    [("whenever", ""), ("", ""), ("61 9 * * *", ""), ("0 9 * * *", "Nowhere/Else"), ("5 y", "")],
)
def test_what_is_no_schedule_is_refused_with_the_node(schedule, zone):
    with pytest.raises(FlowError) as caught:
        due_time(schedule, NOW, zone, "node-1")
    assert caught.value.where == "node-1"


def test_a_very_long_interval_is_cut_at_a_hundred_years():
    due, _ = due_time("999999999999d", NOW, "", "n")
    assert due - NOW <= dt.timedelta(days=366 * 100)
