"""The one asyncio loop for clients that need one: model servers, MCP."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import CancelledError
from typing import Any, TypeVar

from runtime.base.cancelling import is_run_cancelled, when_cancelled

T = TypeVar("T")


class LoopThread:
    """An asyncio loop in a thread of its own, started by the first coroutine. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None  # noqa: TID251 - drivers start threads

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the loop and wait for its result; never call it from the loop itself.

        Raises:
            TimeoutError: the run that this thread works for was cancelled, and the coroutine with it.
        """
        future = asyncio.run_coroutine_threadsafe(coroutine, self._started())
        try:
            with when_cancelled(future.cancel):
                return future.result()
        except CancelledError:
            if is_run_cancelled():
                raise TimeoutError("the run was cancelled") from None
            raise

    def close(self) -> None:
        """Cancel what still runs, stop the loop and wait for its thread."""
        with self._lock:
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
        if loop is None or thread is None:
            return
        asyncio.run_coroutine_threadsafe(_cancel_others(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()

    def _started(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(  # noqa: TID251 - drivers start threads
                    target=self._loop.run_forever, name="clients", daemon=True
                )
                self._thread.start()
            return self._loop


async def _cancel_others() -> None:
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await asyncio.get_running_loop().shutdown_asyncgens()
