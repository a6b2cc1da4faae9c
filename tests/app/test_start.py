"""What the start of the program loads, and what it leaves for later."""

import json
import subprocess
import sys

START = """
import sys, json, linecache
from app.main import prepare_imports
prepare_imports()
import app.main_window.window
from runtime.nodes.catalogue import builtin_catalogue
builtin_catalogue()
tops = sorted({name.split(".")[0] for name in sys.modules})
panels = [n for n in sys.modules if n.startswith("app.panels.")]
print(json.dumps({"tops": tops, "modules": sorted(sys.modules), "panels": panels, "sources": [n for n in linecache.cache if "app" in n]}))
"""
LATER = {
    "PIL", "fast_sugiyama", "httpx2", "keyring", "networkx", "openai", "psutil",
    "pydantic_ai", "pydantic_monty", "pygments", "pypdf", "rapidfuzz", "reportlab", "semver", "simpleeval",
}  # fmt: skip
MODULES_LATER = {
    "PySide6.QtPrintSupport", "app.canvas.export", "app.canvas.note_text", "app.dialogs.answer_dialog",
    "app.dialogs.ask_user", "app.dialogs.interface", "app.dialogs.rename", "app.dialogs.tool_approval",
    "app.widgets.markdown_page",
}  # fmt: skip


def test_the_window_is_there_before_what_only_a_run_needs():
    done = subprocess.run(
        [sys.executable, "-c", START], capture_output=True, text=True, check=True, timeout=60
    )
    found = json.loads(done.stdout)
    assert not LATER & set(found["tops"])
    assert not MODULES_LATER & set(found["modules"])
    assert {name.split(".")[2].split("_")[0] for name in found["panels"]} == {
        "inspector",
        "palette",
    }
    assert not found["sources"], "Qt for Python reads no source"
