"""The last lines of the log, taken down on any thread."""

import logging
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject

from app.runs.log_book import CAPACITY, MOST_CHARS, LogBook, LogFeed
from runtime.base.logs import Redaction

log = logging.getLogger("test.log_book")


@pytest.fixture
def book():
    book = LogBook(lambda: book.__dict__.setdefault("woken", []).append(1))
    log.addHandler(book)
    log.setLevel(logging.DEBUG)
    yield book
    log.removeHandler(book)
    log.setLevel(logging.NOTSET)


def test_lines_are_kept_without_secrets(book):
    book.redactor = Redaction(["acme-[0-9]+"])
    facts = {"run_id": "r", "node_id": "n", "payload": {"password": "x", "who": "acme-1"}}
    log.warning("api_key=sk-1 for %s", "acme-2", extra=facts)
    (entry,) = book.after(0)
    assert (entry.level, entry.run_id, entry.root_run_id, entry.node_id) == (30, "r", "r", "n")
    assert entry.message == "api_key=[redacted] for [redacted]"
    assert "acme-1" not in entry.detail
    assert '"password": "[redacted]"' in entry.detail
    assert entry.text.count("\n") > 2
    assert "WARNING test.log_book [r]: api_key" in entry.text


@pytest.mark.parametrize("payload", [2**70, {"half": "\ud800"}, {(1, 2): object()}])
def test_no_payload_stops_who_logs(book, payload, monkeypatch):
    monkeypatch.setattr(logging, "raiseExceptions", False)  # pytest would raise what handlers say
    log.info("before", extra={"payload": payload})
    log.info("after")
    numbers = [one.number for one in book.after(0)]
    assert book.after(0)[-1].message == "after"
    assert numbers == list(range(1, len(numbers) + 1))


def test_memory_is_bounded_and_the_newest_lines_stay(book):
    log.info("x" * (MOST_CHARS + 1000))
    assert len(book.after(0)[0].message) == MOST_CHARS + 1
    for number in range(CAPACITY + 10):
        log.info("line %d", number)
    entries = book.after(0)
    assert len(entries) == CAPACITY
    assert entries[-1].message == f"line {CAPACITY + 9}"
    assert [one.number for one in book.after(entries[-3].number)] == [CAPACITY + 10, CAPACITY + 11]
    assert book.after(entries[-1].number) == []


def test_who_reads_is_woken_once_for_all_that_comes(book):
    log.info("nobody looks")
    assert "woken" not in vars(book)
    book.is_read = True
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(log.info, ["from a thread"] * 8))
    assert len(book.woken) == 1
    assert len(book.after(0)) == 9
    log.info("more")
    assert len(book.woken) == 2


def test_a_message_that_does_not_fit_its_arguments_harms_nobody(book, capsys):
    book.handle(logging.makeLogRecord({"msg": "%d %d", "args": ("one",)}))
    assert book.after(0) == []
    assert "Logging error" in capsys.readouterr().err


def test_a_feed_tells_on_the_gui_thread_and_lets_go_with_its_owner(qtbot):
    owner = QObject()
    feed = LogFeed(owner)
    feed.book.is_read = True
    with qtbot.waitSignal(feed.grew), ThreadPoolExecutor(1) as threads:
        threads.submit(logging.getLogger().warning, "hello")
    assert feed.book.after(0)[-1].message == "hello"
    assert logging.getLogger("qasync").level == logging.INFO, "it speaks at each turn of the loop"
    book = feed.book
    owner.deleteLater()
    qtbot.waitUntil(lambda: book not in logging.getLogger().handlers)
