"""`python -m tests.benchmarks.peers`: this canvas and NodeGraphQt on the same graph, and the ratios.

Makes an environment below `build/` (needs `uv` and a package index), so it is not part of `make bench`.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.widgets.theme import apply_theme
from tests.benchmarks.app.big_edits import measure_edits
from tests.benchmarks.app.frames import FRAMES, measure_frames
from tests.benchmarks.app.graphs import big_flow

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "build" / "peers"
PACKAGES = ("NodeGraphQt==0.6.44", "PySide6-Essentials==6.8.3", "Qt.py", "setuptools")
NODES = 1000
MOST_SECONDS = 900


def environment() -> Path:
    """The Python of the peer's environment, made if it is not there."""
    python = FOLDER / "bin" / "python"
    if not python.exists():
        subprocess.run(["uv", "venv", "-q", "--python", sys.executable, str(FOLDER)], check=True)
        install = ["uv", "pip", "install", "-q", "--python", str(python), *PACKAGES]
        subprocess.run(install, check=True)
    return python


def write_graph(path: Path) -> None:
    """The flow of the benchmark as plain lists."""
    flow, _ = big_flow(NODES)
    number = {node.id: index for index, node in enumerate(flow.nodes)}
    inputs = {node.id: [pin.id for pin in node.inputs] for node in flow.nodes}
    outputs = {node.id: [pin.id for pin in node.outputs] for node in flow.nodes}
    raw = {
        "nodes": [
            [node.position.x, node.position.y, inputs[node.id], outputs[node.id]]
            for node in flow.nodes
        ],
        "wires": [
            [
                number[edge.source],
                outputs[edge.source].index(edge.source_handle),
                number[edge.target],
                inputs[edge.target].index(edge.target_handle),
            ]
            for edge in flow.edges
        ],
    }
    path.write_text(json.dumps(raw))


def main() -> None:
    """Measure both and print a table."""
    python = environment()
    write_graph(FOLDER / "graph.json")
    script = Path(__file__).with_name("nodegraphqt.py")
    ran = subprocess.run(
        [str(python), str(script), str(FOLDER / "graph.json")],
        check=True,
        capture_output=True,
        text=True,
        timeout=MOST_SECONDS,
    )
    peer = json.loads(ran.stdout.strip().splitlines()[-1])
    app = QApplication([])
    apply_theme(app, "dark")
    own = {name: times.most for name, times in measure_frames(app, NODES, FRAMES).items()}
    own["build"] = measure_edits(app, NODES)["open and show"]
    print(f"{NODES:,} nodes, CPU ms, 95th percentile\n")
    print("| | VisualFlow Studio | NodeGraphQt | ratio |\n|---|---|---|---|")
    for name, (_, most) in peer.items():
        print(f"| {name} | {own[name]:.1f} | {most:.1f} | {most / own[name]:.0f} |")


if __name__ == "__main__":
    main()
