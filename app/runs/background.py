"""The only place of `app/` where threads and tasks start: blocking calls off the GUI thread, task references.

asyncio holds tasks weakly and says nothing of an exception nobody awaits; here every task is held until it is done, and
its exception goes to `sys.excepthook`.
"""

import asyncio
import sys
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Any, ParamSpec, TypeVar

import qasync
from PySide6.QtWidgets import QApplication

P = ParamSpec("P")
T = TypeVar("T")

THREADS = 4

_tasks: set[asyncio.Task[Any]] = set()


@contextmanager
def program_loop(app: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """The asyncio loop of the program, driven by Qt, for the length of a `with` block.

    Leaving the block closes it and stops the threads of `in_thread`; unclosed, the process aborts at exit.
    """
    loop = qasync.QEventLoop(app)
    loop.set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="app"))
    asyncio.set_event_loop(loop)
    with loop:
        yield loop
    asyncio.set_event_loop(None)


async def in_thread(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Await a call that may take more than 10 ms; it runs on another thread and must not touch Qt objects."""
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, partial(call, *args, **kwargs))


def start_task(work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
    """Run a coroutine on the GUI loop beside everything else.

    Args:
        work: what to run; an exception of it reaches `sys.excepthook`.
        name: shown in logs.
    """
    task = asyncio.get_running_loop().create_task(work, name=name)
    _tasks.add(task)
    task.add_done_callback(_finish)
    return task


async def cancel_tasks() -> None:
    """Cancel every task started here and wait until they are gone: before the loop closes."""
    mine = asyncio.current_task()
    waiting = [task for task in _tasks if task is not mine]
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


def _finish(task: asyncio.Task[Any]) -> None:
    _tasks.discard(task)
    if task.cancelled():
        return
    error = task.exception()
    if error is not None:
        sys.excepthook(type(error), error, error.__traceback__)
