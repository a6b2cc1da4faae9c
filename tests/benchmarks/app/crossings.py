"""`python -m tests.benchmarks.app.crossings FOLDER`: what the automatic layout makes of the flows of a folder.

Of all together: how many get fewer crossings, as straight lines between pins and as drawn; how long it took and how
large they became. `--each`: a line for each flow.
"""

import argparse
import os
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np

from app.canvas.scene import FlowScene, scene_of
from app.document.drawn_wires import crossed
from app.document.frame_layout import lay_out
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.codec import load_flow

NAMES = ("between pins", "as drawn")


def crossings(scene: FlowScene) -> tuple[int, int]:
    """Pairs of wires that cross: as straight lines between pins, and as they are drawn."""
    rows = np.flatnonzero(~np.isnan(scene.ends).any(axis=1))
    if not len(rows):
        return 0, 0
    lines, points = scene.ends[rows].reshape(-1, 2, 2), scene.points[rows]
    return int(crossed(lines).sum()) // 2, int(crossed(points).sum()) // 2


def main() -> None:
    """Lay out each flow and print what became of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", action="store_true")
    options = parser.parse_args()
    catalogue = builtin_catalogue()
    found, areas, times = [], [], []
    for path in sorted(options.folder.glob("*.json")):
        flow = load_flow(path)
        scene = scene_of(flow, catalogue)
        measures = {look.node.id: look.measures for look in scene.looks if look is not None}
        begin = time.process_time()
        after = scene_of(lay_out(flow, measures=measures), catalogue)
        times.append((time.process_time() - begin) * 1000.0)
        found.append((crossings(scene), crossings(after)))
        old, new = scene.bounds(), after.bounds()
        areas.append(new.width() * new.height() / max(old.width() * old.height(), 1.0))
        if options.each:
            print(path.name, len(flow.nodes), len(flow.edges), *found[-1], f"{times[-1]:.0f} ms")
    for name, (before, then) in zip(NAMES, np.array(found).transpose(2, 1, 0), strict=True):
        crossing, fewer = int((before > 0).sum()), int((then < before).sum())
        print(
            f"{name}: {fewer} of {crossing} fewer ({fewer / max(crossing, 1):.0%}), "
            f"{int((then > before).sum())} more; together {before.sum()} -> {then.sum()}"
        )
    print(f"area: {np.median(areas):.2f} of the file's (median)")
    print(f"CPU: {np.median(times):.0f} ms (median), {max(times):.0f} ms (most)")


if __name__ == "__main__":
    main()
