"""Frame times of NodeGraphQt, printed as JSON; runs in an environment of its own, without anything of this project.

Usage: `python nodegraphqt.py GRAPH.json`, with `nodes` ([x, y, inputs, outputs]) and `wires` ([from, output, to, input]).
"""

import json
import os
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_PREFERRED_BINDING", "PySide6")

from NodeGraphQt import BaseNode, NodeGraph  # type: ignore[import-not-found]
from PySide6.QtWidgets import QApplication

FRAMES = 12


class Step(BaseNode):  # type: ignore[misc]
    """A node whose pins are added one by one."""

    __identifier__ = "peer"
    NODE_NAME = "Step"


def main() -> None:
    """Build the graph, move the view, print medians and 95th percentiles in CPU milliseconds."""
    app = QApplication([])
    raw = json.loads(Path(sys.argv[1]).read_text())
    graph = NodeGraph()
    graph.register_node(Step)
    graph.set_acyclic(False)
    begin = time.process_time()
    made = []
    for x, y, inputs, outputs in raw["nodes"]:
        node = graph.create_node("peer.Step", pos=(x, y), selected=False, push_undo=False)
        for name in inputs:
            node.add_input(name)
        for name in outputs:
            node.add_output(name, multi_output=True)
        made.append(node)
    for start, output, end, into in raw["wires"]:
        port = made[start].output(output)
        port.connect_to(made[end].input(into), push_undo=False)
    found = {"build": [(time.process_time() - begin) * 1000.0] * 2}
    viewer = graph.viewer()
    viewer.resize(1600, 900)
    viewer.show()
    app.processEvents()

    def times(step: object) -> list[float]:
        taken = []
        for index in range(FRAMES):
            start = time.process_time()
            step(index)  # type: ignore[operator]
            app.processEvents()
            taken.append((time.process_time() - start) * 1000.0)
        taken.sort()
        return [statistics.median(taken), taken[int(len(taken) * 0.95)]]

    hub = made[len(made) // 2]
    viewer.center_selection([hub.view])
    app.processEvents()
    found["pan at 100 %"] = times(
        lambda i: viewer._set_viewer_pan(17 * (1 if i < FRAMES // 2 else -1), 7)
    )
    found["zoom"] = times(lambda i: viewer._set_viewer_zoom(-0.9 if i < FRAMES // 2 else 0.9))
    found["drag a hub, 50 wires"] = times(lambda i: hub.set_pos(hub.x_pos() + 3, hub.y_pos() + 2))
    viewer.zoom_to_nodes([node.view for node in made])
    app.processEvents()
    found["pan, all visible"] = times(lambda i: viewer._set_viewer_pan(17, 7))
    print(json.dumps(found))


if __name__ == "__main__":
    main()
