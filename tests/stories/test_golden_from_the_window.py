"""The offline deterministic flows of the reference, run from the window, with exactly the recorded outputs."""

import json
import re
from pathlib import Path

import pytest

from app.dialogs.ask_user import AskUserDialog
from tests.support.studio import studio_open, until

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
GOLDEN = SHARED / "golden" / "golden_runs.json"
PLACEHOLDER = re.compile(r"<(uuid:\d+|ts|msg|rtcall|hex32|metric|key)>")

pytestmark = pytest.mark.skipif(not GOLDEN.is_file(), reason="../shared is not there")


def cases():
    if not GOLDEN.is_file():
        return []
    golden = json.loads(GOLDEN.read_text())
    return [
        case
        for name, case in golden.items()
        if not name.startswith("_") and case["category"] == "offline_deterministic"
    ]


def same(recorded, got):
    """Whether a value is the recorded one; placeholders stand for any text or number."""
    if isinstance(recorded, dict):
        return (
            isinstance(got, dict)
            and recorded.keys() == got.keys()
            and all(same(recorded[key], got[key]) for key in recorded)
        )
    if isinstance(recorded, list):
        return isinstance(got, list) and len(recorded) == len(got) and all(map(same, recorded, got))
    if isinstance(recorded, str) and PLACEHOLDER.search(recorded):
        parts = [
            re.escape(part) for part in re.split(PLACEHOLDER.pattern.replace("(", "(?:"), recorded)
        ]
        return re.fullmatch(".*".join(parts), str(got), re.DOTALL) is not None
    return type(recorded) is type(got) and recorded == got


def test_there_are_nine_of_them():
    assert len(cases()) == 9


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["file"])
def test_it_gives_the_recorded_output(run_async, tmp_path, case):
    async def story():
        async with studio_open(tmp_path, SHARED / "flows" / case["file"]) as studio:
            names = {pin.id for node in studio.flow.nodes for pin in node.outputs}
            action = "run.start" if case["inputs"].keys() <= names else "run.start_with"
            await studio.run_with(case["inputs"], action)
            for answer in case["answers"]:
                dialog = await studio.dialog(AskUserDialog)
                wanted = answer["response"]
                choice = next((b for b in dialog.choices if b.property("choice") == wanted), None)
                if choice is not None:
                    studio.click(choice)
                else:
                    dialog.text.setPlainText(wanted)
                    studio.click(dialog._send)
                await until(lambda: not studio.dialogs(AskUserDialog))
            model = await studio.ended(30)
            await until(lambda: model.output is not None or model.error, what="the output")
            assert str(model.status) == case["status"]
            assert same(case["output"], model.output), model.output

    run_async(story(), 60)
