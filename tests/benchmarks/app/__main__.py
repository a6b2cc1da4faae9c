"""`python -m tests.benchmarks.app`: CPU time of frames on software rendering, and of big edits.

The graph: a chain with cross edges, 2.5 wires a node, execution and data pins, one hub with 50 wires. Each movement is done
in five rounds that lie apart: beside the times of all frames stands the 95th percentile of the frames each in its
quickest round, which neighbours on the same machine did not disturb; the aims are held against it. Beside both stand the
machine's factor in those minutes (`tests.benchmarks.primitives`) and the figure divided by it.

`--quick`: 1,000 nodes only. `--movements NODES [--only TEXT]`: frames at one size. `--edits NODES`: open, save, delete
and memory at one size; a whole run gives each size a process of its own, so that the memory is that size's.
"""

import argparse
import gc
import os
import subprocess
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.widgets.theme import apply_theme
from tests.benchmarks.app.big_edits import measure_edits, measure_layout
from tests.benchmarks.app.frames import FRAMES, SIZE, FrameTimes, measure_frames
from tests.benchmarks.machine import machine_line
from tests.benchmarks.primitives import MachineSpeed, verdict

LARGE_SCREEN = (3840, 2160)
FRAME_AIMS = {
    "pan at 100 %": 6.0,
    "zoom": 12.0,
    "pan, all visible": 6.0,
    "drag a hub, 50 wires": 5.0,
    "20 highlights": 2.0,
}
"""95th percentile, ms, at 10,000 nodes."""
LARGE_SCREEN_AIM = 3.0
"""So many times as much may a frame take there."""
AIMS_AT = 5000
ONCE_AIMS = {
    "open and show": 600.0,
    "save": 300.0,
    "delete all": 100.0,
    "undo of it": 100.0,
    "peak memory with it open, MB": 300.0,
}
LAYOUT_AIM = 150.0
WARM_UP_NODES = 50
"""What is imported at the first use is not what a big flow costs."""


def print_frames(nodes: int, found: dict[str, FrameTimes]) -> None:
    """A table of the movements at one size."""
    print(
        f"\n| frame at {nodes:,} nodes, CPU ms | all frames, median / 95 % | undisturbed, 95 % "
        "| machine, best to median | undisturbed over best | aim | |\n|---|---|---|---|---|---|---|"
    )
    for name, times in found.items():
        speed, aim = times.speed, FRAME_AIMS[name]
        factor = speed.factor
        print(
            f"| {name} | {times.median:.1f} / {times.most:.1f} | {times.undisturbed:.1f} "
            f"| {factor:.2f} to {speed.median_factor:.2f} | {times.undisturbed / factor:.1f} "
            f"| {aim:g} | {verdict(times.undisturbed, aim, factor)} |"
        )


def print_large_screen(large: dict[str, FrameTimes], small: dict[str, FrameTimes]) -> None:
    """A table of the movements on a large screen, as multiples of those on the small one."""
    wide, high = LARGE_SCREEN
    print(
        f"\n| frame on {wide}x{high}, CPU ms | all frames, median / 95 % | undisturbed, 95 % "
        "| times as much | aim | |\n|---|---|---|---|---|---|"
    )
    for name, times in large.items():
        # Each over its machine's factor, since minutes lie between the two.
        ratio = times.undisturbed / times.speed.factor
        ratio /= small[name].undisturbed / small[name].speed.factor
        print(
            f"| {name} | {times.median:.1f} / {times.most:.1f} | {times.undisturbed:.1f} | {ratio:.1f} "
            f"| {LARGE_SCREEN_AIM:g} | {verdict(ratio, LARGE_SCREEN_AIM, 1.0)} |"
        )


def print_once(title: str, found: dict[str, float], aims: dict[str, float], factor: float) -> None:
    """A table of what is done once."""
    print(f"\n| {title} | raw | raw over {factor:.2f} | aim | |\n|---|---|---|---|---|")
    for name, figure in found.items():
        divisor = 1.0 if "memory" in name else factor
        divided = "" if divisor == 1.0 else f"{figure / divisor:.0f}"
        aim = aims.get(name)
        judged = f"{aim:g} | {verdict(figure, aim, divisor)}" if aim is not None else " | "
        print(f"| {name} | {figure:.0f} | {divided} | {judged} |")


def run_edits(app: QApplication, nodes: int) -> None:
    """Measure and print what is done once with so many nodes."""
    measure_edits(app, WARM_UP_NODES)
    speed = MachineSpeed().sample()
    found = measure_edits(app, nodes)
    speed.sample()
    aims = ONCE_AIMS if nodes == AIMS_AT else {}
    print_once(f"once at {nodes:,} nodes, CPU ms", found, aims, speed.factor)


def run_layout() -> None:
    """Measure and print the layout."""
    speed = MachineSpeed().sample()
    found = {"layout of 200 nodes and 259 wires": measure_layout()}
    speed.sample()
    print_once("once, CPU ms", found, dict.fromkeys(found, LAYOUT_AIM), speed.factor)


def run_all(app: QApplication, frames: int, *, quick: bool) -> None:
    """Everything: frames in this process, big edits in processes of their own."""
    print(f"{machine_line()}; offscreen, {SIZE[0]}x{SIZE[1]}\n")
    print(MachineSpeed().sample().table(), flush=True)
    for nodes in (1000,) if quick else (1000, AIMS_AT, 10_000):
        command = [sys.executable, "-m", "tests.benchmarks.app", "--edits", str(nodes)]
        subprocess.run(command, check=True)
    run_layout()
    found: dict[str, FrameTimes] = {}
    for nodes in (1000,) if quick else (1000, 10_000):
        found = measure_frames(app, nodes, frames)
        print_frames(nodes, found)
    if not quick:
        print_large_screen(measure_frames(app, 10_000, frames, LARGE_SCREEN), found)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--frames", type=int, default=FRAMES)
    parser.add_argument("--movements", type=int, metavar="NODES")
    parser.add_argument("--only", default="", metavar="TEXT")
    parser.add_argument("--edits", type=int, metavar="NODES")
    options = parser.parse_args()
    app = QApplication([])
    apply_theme(app, "dark")
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 1000)
    if options.edits:
        run_edits(app, options.edits)
    elif options.movements:
        nodes = options.movements
        print_frames(nodes, measure_frames(app, nodes, options.frames, only=options.only))
    else:
        run_all(app, options.frames, quick=options.quick)


if __name__ == "__main__":
    main()
