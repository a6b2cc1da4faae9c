"""How fast this machine is just now: a figure to hold the others against.

Shared machines lose up to two thirds of their speed to their neighbours, and say nothing about it.
"""

import os
import platform
import time

ADDITIONS = 10_000_000
TRIES = 3


def machine_line() -> str:
    """The machine in one line, with the least CPU time of ten million additions in a Python loop."""
    took = min(_additions() for _ in range(TRIES))
    return (
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; "
        f"ten million additions: {took:.2f} s"
    )


def _additions() -> float:
    begun, total = time.process_time(), 0
    for number in range(ADDITIONS):
        total += number
    return time.process_time() - begun
