"""What holds for the whole house, whatever the rooms do."""

import ast
import re
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FIND_QT = "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6', 'qasync')])"

CALL_QT_OFTEN = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget


class Sender(QObject):
    sent = Signal(bool)


app = QApplication(["test", "-platform", "offscreen"])
widget, sender = QWidget(), Sender()
for i in range(200_000):
    widget.resize(100 + i % 2, 100)
for _ in range(20_000):
    sender.sent.emit(True)
print("alive")
"""


def output_of(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"exit {done.returncode}: {done.stderr[-2000:]}"
    return done.stdout.strip()


@pytest.mark.parametrize(
    "module", ["runtime", "runtime.host", "runtime.nodes.catalogue", "app.document"]
)
def test_the_runtime_and_the_document_need_no_qt(module):
    assert output_of(f"import sys, {module}; {FIND_QT}") == "[]"


def test_qt_calls_keep_their_reference_counts():
    """PySide6 6.12.0 on Python 3.11 loses one reference a call and aborts; the pin is < 6.12."""
    assert output_of(CALL_QT_OFTEN) == "alive"


def test_benchmarks_and_tools_fit_the_program():
    """Nobody runs them at each change, and no type is checked in them: at least what they import is there."""
    rooms = [*(ROOT / "tests" / "benchmarks").rglob("*.py"), *(ROOT / "tools").glob("*.py")]
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in rooms
        if path.stem not in {"__init__", "nodegraphqt"}
    ]
    assert len(modules) > 10
    loaded = f"from importlib import import_module\nfor name in {modules}: import_module(name)"
    assert output_of(f"{loaded}\nprint('loaded')") == "loaded"


def test_the_lock_has_every_dependency_with_hashes_and_names_no_host():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[\[<>=!~ ;]", entry)[0].lower().replace("_", "-") for entry in wanted}
    lock = (ROOT / "requirements.lock").read_text()
    locked = set(re.findall(r"^([a-z0-9.-]+)==", lock, re.MULTILINE))
    assert names <= locked
    assert lock.count("==") <= lock.count("--hash=sha256:")
    assert "://" not in lock


def test_the_top_level_holds_these_and_nothing_else():
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text().split()]
    visible = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    found = {name for name in visible if not any(fnmatch(name, one) for one in ignored)}
    folders = {"app", "docs", "flows", "resources", "runtime", "tests", "tools"}
    files = {"CHANGELOG.md", "LICENSE", "Makefile", "README.md", "pyproject.toml"}
    assert found == {*folders, *files, "requirements.lock"}
    assert (ROOT / ".ci/run").is_file()


def test_imports_of_the_houses_are_declared_dependencies():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    declared = {re.split(r"[\[<>=!~ ;]", d)[0].lower() for d in project["dependencies"]}
    distribution_of = {
        "PIL": "pillow",
        "PySide6": "pyside6-essentials",
        "openai": "pydantic-ai-slim",
        "pydantic_ai": "pydantic-ai-slim",
        "shiboken6": "pyside6-essentials",
    }
    known = {*sys.stdlib_module_names, "app", "runtime"}
    missing = {}
    for path in [*(ROOT / "app").rglob("*.py"), *(ROOT / "runtime").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module]
            else:
                continue
            for top in {name.split(".")[0] for name in names} - known:
                name = distribution_of.get(top, top.lower().replace("_", "-"))
                if name not in declared and name.replace("-", "_") not in declared:
                    missing.setdefault(top, path.relative_to(ROOT))
    assert not missing


@pytest.mark.parametrize(
    "page", ["README.md", *sorted(str(p.relative_to(ROOT)) for p in (ROOT / "docs").rglob("*.md"))]
)
def test_files_that_the_pages_name_are_there(page):
    text = (ROOT / page).read_text()
    named = re.findall(r"`((?:app|runtime|tests|docs|tools|flows)/[\w/.-]*)`", text)
    linked = re.findall(r"\]\((?!https?:|#)([^)#]+)", re.sub(r"`[^`\n]*`", "", text))
    missing = [name for name in named if not (ROOT / name).exists()]
    missing += [link for link in linked if not (ROOT / page).parent.joinpath(link).exists()]
    assert not missing


def test_no_machine_is_named():
    rooms = ("app", "runtime", "tests", "docs", "tools", "flows", ".ci")
    looked = [path for room in rooms for path in (ROOT / room).rglob("*") if path.is_file()]
    looked += [path for path in ROOT.iterdir() if path.is_file() and path.name != ".git"]
    pattern = re.compile(r"/(?:work|root|Users)/\w|/home/(?!me\b)\w|\.internal\b")
    found = {
        str(path.relative_to(ROOT)): match.group()
        for path in looked
        if path.suffix in {".py", ".md", ".toml", ".sh", ".json", ".lock", ""}
        if path != Path(__file__).resolve()
        if (match := pattern.search(path.read_text(encoding="utf-8", errors="replace")))
    }
    assert not found
