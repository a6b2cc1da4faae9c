"""The program without a display: it runs what it is given, and ends with an exit code whatever that is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.main_window.flows.example_flows import example_path
from runtime.cli import main

ROOT = Path(__file__).resolve().parents[3]


def ended(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", "--offscreen-demo", "--data", str(folder), *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_it_runs_a_bundle_with_its_subflows_and_saves_a_picture(tmp_path):
    bundle = tmp_path / "b.flow"
    assert main(["bundle", "pack", str(example_path("subflow")), "--out", str(bundle)]) == 0
    done = ended(tmp_path, str(bundle))
    assert done.returncode == 0, done.stderr
    assert "Completed:" in done.stdout
    picture = Path(done.stdout.splitlines()[-1].partition(": ")[2])
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("name", "content", "code", "said"),
    [
        ("nowhere.json", None, 3, "no such file"),
        ("broken.json", b"{", 4, "not a JSON text"),
        ("broken.flow", b"hello", 4, "not a .flow bundle"),
        ("empty.json", b'{"id": "empty", "nodes": []}', 1, "The flow cannot run"),
    ],
)
def test_what_cannot_be_run_gives_an_error_and_an_exit_code(tmp_path, name, content, code, said):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = ended(tmp_path, name)
    assert done.returncode == code
    assert said in done.stderr
    assert "Traceback" not in done.stderr
