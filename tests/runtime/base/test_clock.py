import datetime as dt
import re
from pathlib import Path

import runtime.base
from runtime.base.clock import FrozenClock, SystemClock, iso, now_iso_of, parse_iso


def test_the_fast_text_of_the_time_is_the_one_of_every_record():
    clock = SystemClock()
    for _look in range(200):
        before, text, after = clock.now(), clock.now_iso(), clock.now()
        assert before <= parse_iso(text) <= after
        assert iso(parse_iso(text)) == text


def test_a_second_that_ends_is_told_in_time(monkeypatch):
    clock = SystemClock()
    texts = []
    for nanos in (1_999_999_999, 2_000_000_000, 2_000_001_999, 1_000_000_000):
        monkeypatch.setattr("time.time_ns", lambda nanos=nanos: nanos)
        texts.append(clock.now_iso()[17:26])
    assert texts == ["01.999999", "02.000000", "02.000001", "01.000000"]


def test_a_clock_of_the_caller_decides():
    class Late(SystemClock):
        def now(self):
            return dt.datetime(2040, 1, 1, tzinfo=dt.UTC)

    assert now_iso_of(Late())() == "2040-01-01T00:00:00.000000+00:00"
    assert now_iso_of(FrozenClock(Late().now()))() == "2040-01-01T00:00:00.000000+00:00"


def test_nobody_but_the_clock_asks_for_the_time_of_day():
    folder = Path(runtime.base.__path__[0]).parent
    asks = re.compile(
        r"\btime\.(time|time_ns|localtime|gmtime|ctime|strftime|asctime)\b|\b(datetime|date)\.(now|utcnow|today)\b"
    )
    found = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*.py")
        if asks.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"base/clock.py"}
