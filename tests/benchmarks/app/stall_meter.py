"""Measures how long a turn of the GUI thread's event loop keeps it busy, and where it was meanwhile."""

import asyncio
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

ROOT = Path(__file__).resolve().parents[3]
LOOK_SECONDS = 0.002
WORTH_A_SAMPLE_SECONDS = 0.003
WORTH_NOTING_MS = 0.5
_PAINTS = (".paintEvent", "._refine", "._prepare_neighbours")


@dataclass(slots=True)
class Turn:
    """One turn of the event loop: all events that were due, with all their handlers did."""

    cpu_ms: float
    stacks: Counter[tuple[str, ...]] = field(default_factory=Counter)

    @property
    def culprit(self) -> str:
        """The program's function most samples fell in: outermost, then innermost."""
        outer = Counter[str]()
        inner = Counter[str]()
        for stack, count in self.stacks.items():
            outer[stack[0]] += count
            inner[stack[-1]] += count
        if not outer:
            return ""
        (first, _), (last, _) = outer.most_common(1)[0], inner.most_common(1)[0]
        return first if first == last else f"{first} … {last}"

    @property
    def rest_ms(self) -> float:
        """What of it was not painting of a canvas, by its samples."""
        painted = sum(
            count
            for stack, count in self.stacks.items()
            if any(part.endswith(_PAINTS) for part in stack)
        )
        return self.cpu_ms * (1 - painted / max(1, self.stacks.total()))


class StallMeter(QObject):
    """Takes the CPU time of every turn; another thread looks at the GUI thread's stack while one lasts.

    CPU time, because the clock also counts other processes of a busy machine, and waiting for events.
    """

    def __init__(self) -> None:
        super().__init__()
        self.turns: list[Turn] = []
        self._began = 0.0
        self._stacks: Counter[tuple[str, ...]] = Counter()
        self._main = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._main)
        self._stops = threading.Event()
        self._sampler = threading.Thread(target=self._look, daemon=True)  # noqa: TID251 - the meter's own

    def start(self) -> None:
        """Begin to measure."""
        self._began = time.thread_time()
        QAbstractEventDispatcher.instance().awake.connect(self._note_turn)
        self._sampler.start()

    def stop(self) -> None:
        """Measure no more."""
        QAbstractEventDispatcher.instance().awake.disconnect(self._note_turn)
        self._stops.set()
        self._sampler.join()

    @contextmanager
    def watching(self) -> Iterator[list[Turn]]:
        """The turns of a `with` block, complete after it."""
        self.turns = turns = []
        yield turns

    @Slot()
    def _note_turn(self) -> None:
        now, began = time.thread_time(), self._began
        self._began = now
        stacks, self._stacks = self._stacks, Counter()
        if (now - began) * 1000 >= WORTH_NOTING_MS:
            self.turns.append(Turn((now - began) * 1000, stacks))

    def _look(self) -> None:
        while not self._stops.wait(LOOK_SECONDS):
            if time.clock_gettime(self._clock) - self._began < WORTH_A_SAMPLE_SECONDS:
                continue
            frame = sys._current_frames().get(self._main)
            stack = tuple(_program_functions(frame)) or (_innermost(frame),)
            self._stacks[stack] += 1


async def settled(seconds: float = 0.12) -> None:
    """Let timers, layouts and paintings of the last interaction happen."""
    for _ in range(4):
        await asyncio.sleep(seconds / 4)


def _program_functions(frame: FrameType | None) -> list[str]:
    """Functions of `app/` and `runtime/` on a stack, outermost first."""
    found: list[str] = []
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(ROOT / "app") or path.is_relative_to(ROOT / "runtime"):
            found.append(f"{path.relative_to(ROOT).as_posix()}:{frame.f_code.co_qualname}")
        frame = frame.f_back
    return found[::-1]


def _innermost(frame: FrameType | None) -> str:
    return (
        "" if frame is None else f"({Path(frame.f_code.co_filename).name}:{frame.f_code.co_name})"
    )
