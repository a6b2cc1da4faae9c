"""Processes of their own for tests that kill or race."""

import multiprocessing
from multiprocessing.context import ForkServerContext


def clean_processes() -> ForkServerContext:
    """Processes that inherit no lock, thread or open database of the test's own process.

    A plain fork copies locks that other threads hold at that moment, and then waits for them for ever.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(
        [
            "tests.runtime.kernel.crash_child",
            "tests.benchmarks.runtime.processes",
            "tests.runtime.host.marked_program",
        ]
    )
    return context
