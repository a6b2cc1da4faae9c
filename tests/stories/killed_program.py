"""A program that is killed: `python -m tests.stories.killed_program run|save FOLDER FLOW`.

`run` starts the flow and prints a line for each ledger record; `save` saves the flow again and again.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from app.document import edits
from app.runs.background import program_loop
from tests.support.studio import studio_open


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


async def run(folder: Path, flow: Path) -> None:
    async with studio_open(folder) as studio:
        tab = await studio.window.flows.open(flow)
        model = await studio.window.runs.start(tab, {})
        say(f"run {model.run_id}")
        model.records_added.connect(lambda rows: [say(f"record {row.seq}") for row in rows])
        for row in model.records:
            say(f"record {row.seq}")
        await studio.ended(60)
        say("ended")


async def save(folder: Path, flow: Path) -> None:
    async with studio_open(folder) as studio:
        tab = await studio.window.flows.open(flow)
        number = 0
        while True:
            number += 1
            name = f"Saved {number}"
            tab.document.apply("Rename", edits.set_flow_properties(tab.document.flow, name=name))
            await studio.window.flows.save(tab)
            say(f"saved {number}")


if __name__ == "__main__":
    what, folder, flow = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with program_loop(app) as loop:
        loop.run_until_complete({"run": run, "save": save}[what](Path(folder), Path(flow)))
