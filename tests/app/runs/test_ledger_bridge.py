"""The hop from worker threads to the GUI thread."""

import threading

from app.runs.ledger_bridge import BATCH_EVENTS, LedgerBridge
from tests.support.scripted_host import event


def collected(bridge):
    batches = []
    bridge.batch_arrived.connect(batches.append)
    return batches


def test_events_from_many_threads_all_arrive_and_keep_the_order_of_each(qtbot):
    bridge = LedgerBridge()
    batches = collected(bridge)

    def put(run_id):
        for seq in range(500):
            bridge.put(event(seq, "record", run_id))

    threads = [threading.Thread(target=put, args=(f"r{n}",)) for n in range(4)]  # noqa: TID251
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: sum(map(len, batches)) == 2000)
    for n in range(4):
        assert [e.seq for b in batches for e in b if e.run_id == f"r{n}"] == list(range(500))
    assert max(map(len, batches)) <= BATCH_EVENTS


def test_a_question_jumps_the_queue(qtbot):
    bridge = LedgerBridge()
    batches = collected(bridge)
    for seq in range(1000):
        bridge.put(event(seq, "record"))
    bridge.put(event(1000, "wait_entered", node_id="ask"))
    qtbot.waitUntil(lambda: sum(map(len, batches)) == 1001)
    assert batches[0][0].type == "wait_entered"


def test_a_flood_of_progress_collapses_to_the_latest_of_each_node(qtbot):
    bridge = LedgerBridge(capacity=100)
    batches = collected(bridge)
    for seq in range(500):
        bridge.put(event(seq, "progress", node_id=f"n{seq % 3}"))
    qtbot.waitUntil(lambda: batches != [])
    events = [e for b in batches for e in b]
    assert len(events) <= 101
    assert events[-1].seq == 499


def test_dropped_records_are_reported_as_a_gap(qtbot):
    bridge = LedgerBridge(capacity=100)
    gaps = []
    bridge.gap_found.connect(gaps.append)
    for seq in range(500):
        bridge.put(event(seq, "record"))
    qtbot.waitUntil(lambda: gaps != [])
    assert gaps == [{"r1"}]


def test_nothing_arrives_after_close(qtbot):
    bridge = LedgerBridge()
    batches = collected(bridge)
    bridge.put(event(1, "record"))
    bridge.close()
    bridge.put(event(2, "record"))
    qtbot.wait(50)
    assert batches == []
