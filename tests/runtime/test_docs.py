"""The program of docs/runtime.md runs and prints what the page promises."""

import re
import runpy
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "runtime.md"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def test_the_page_teaches_what_happens(tmp_path, monkeypatch, capsys):
    blocks = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    program = tmp_path / "page.py"
    program.write_text("\n".join(blocks), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    runpy.run_path(str(program))
    promised = re.findall(r"# -> (.*)$", "\n".join(blocks), re.MULTILINE)
    assert len(blocks) > 10
    assert capsys.readouterr().out.splitlines() == promised
