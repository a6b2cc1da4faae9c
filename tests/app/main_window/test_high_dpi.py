"""The window at the scales of real screens, each in a process of its own: Qt takes a scale at its start only."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PICTURES = os.environ.get("STORY_PICTURES")


@pytest.mark.slow
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_the_canvas_is_sharp_at_every_scale(tmp_path, scale):
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale),
        "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough",
        "PYTHONPATH": str(Path.cwd()),
    }
    command = [sys.executable, "-m", "tests.app.main_window.scaled_program", str(tmp_path)]
    done = subprocess.run(
        [*command, *([PICTURES] if PICTURES else [])],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    facts = json.loads(done.stdout.splitlines()[-1])
    assert facts["ratio"] == facts["tile_ratio"] == scale, "tiles have the pixels of the device"
    width, height = facts["logical"]
    assert facts["size"][0] == pytest.approx(width * scale, abs=1)
    assert facts["size"][1] == pytest.approx(height * scale, abs=1)
    assert facts["body"] == facts["body_color"], "colours are whole, not blended by scaling"
    assert facts["ground"] != facts["body"]
    assert len(facts["grid_widths"]) == 1, "every grid line has the same number of device pixels"
    assert facts["hit"] == "say", "what is seen is what is hit"
    assert facts["origin"] == pytest.approx([round(v) for v in facts["origin"]], abs=1e-6), (
        "panning moves whole device pixels"
    )
