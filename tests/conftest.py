"""Fixtures of every test: the Qt event loop for coroutines, and nothing left behind."""

import asyncio
import gc
import os
import threading
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before PySide6 is imported

import pytest

RunAsync = Callable[..., Any]

gc.disable()  # the collector must not delete Qt objects on a worker thread: see collect_garbage_here


@pytest.fixture(autouse=True)
def collect_garbage_here() -> Iterator[None]:
    """Collect garbage between tests, on the main thread only, as the program does (`app/main.py`)."""
    yield
    assert not gc.isenabled(), "this test has switched the collector on for all that follow"
    gc.collect(1)
    if gc.get_count()[2] > 100:
        gc.collect()


@pytest.fixture
def run_async(qapp: Any) -> Iterator[RunAsync]:
    """Run a coroutine on the real Qt event loop, for five seconds at most unless told otherwise."""
    import qasync

    qapp.setQuitOnLastWindowClosed(False)  # closing a window must not end the loop
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)

    def run(coro: Coroutine[Any, Any, Any], seconds: float = 5.0) -> Any:
        return loop.run_until_complete(asyncio.wait_for(coro, seconds))

    with loop:
        yield run
    asyncio.set_event_loop(None)


@pytest.fixture
def windows_may_close(qapp: Any) -> Iterator[None]:
    """As in the program: closing the last window does not end the loop."""
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread or a visible window behind."""
    before = set(threading.enumerate())
    yield
    threads = [
        t.name for t in threading.enumerate() if t not in before and t.is_alive() and not t.daemon
    ]
    assert not threads, f"threads still running: {threads}"
    if "qapp" in request.fixturenames:
        qapp = request.getfixturevalue("qapp")
        windows = [w for w in qapp.topLevelWidgets() if w.isVisible()]
        assert not windows, f"windows still open: {windows}"
