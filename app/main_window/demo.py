"""What the program does where there is no display: opens an example, runs it, prints the trace, saves a picture."""

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from app.document.document import Document
from app.main_window.flows.example_flows import example_path
from app.main_window.places import Places
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.window import MainWindow
from app.runs.background import in_thread
from app.runs.controller import RunController
from app.runs.node_run import RecordRow
from app.runs.presenters import Presenters
from app.runs.run_model import RunModel
from app.widgets.texts import clipped, preview
from runtime.base.errors import BundleError, FlowFormatError
from runtime.base.json_value import JsonObject
from runtime.model.run import RunStatus
from runtime.model.summary import PendingWait
from runtime.visualflow.codec import load_flow
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Severity

PICTURE = "visualflow-demo.png"
SIZE = (1440, 900)
LINE_CHARS = 100
FAILED, NOT_FOUND, BROKEN = 1, 3, 4
"""Exit codes, those of `python -m runtime`."""
PAINT_S = 0.3
"""How long the window may take to draw itself before its picture is taken."""


async def run_demo(
    controller: RunController, places: Places, files: Sequence[Path], *, language: str | None = None
) -> int:
    """Open, run, print, save; the exit code: 0 if the run completed. Nobody is there, so no dialog is shown."""
    _say("There is no display, so the window is drawn into a picture instead.")
    window = MainWindow(controller, places, language=language)
    window.resize(*SIZE)
    window.show()
    controller.show_waits_with(
        Presenters(_FirstChoice(), _FirstChoice(), _FirstChoice(), _FirstChoice())
    )
    path = files[0] if files else example_path()
    try:
        tab = await _opened(window, path)
    except FileNotFoundError:
        return await _given_up(window, f"{path}: no such file", NOT_FOUND)
    except (FlowFormatError, BundleError, OSError) as error:
        return await _given_up(window, str(error), BROKEN)
    errors = [row for row in await tab.check() if row.severity is Severity.ERROR]
    if errors:
        lines = [f"{row.text} {row.remedy}".strip() for row in errors]
        return await _given_up(window, "\n".join(["The flow cannot run:", *lines]), FAILED)
    _say(f"Running “{tab.title}” from {path.name}")
    model = await window.runs.start(tab, {})
    if model is None:
        return await _given_up(window, "The run was not started.", FAILED)
    await _ended(model)
    for row in model.records:
        _say(_line(row))
    _say(f"{model.status.value.capitalize()}: {preview(model.output, 200)}")
    window.show_everything()
    await window.runs.list_runs()
    picture = places.pictures / PICTURE
    await asyncio.sleep(PAINT_S)
    is_saved = window.grab().save(str(picture))
    _say(f"{'Picture of the window' if is_saved else 'No picture could be written to'}: {picture}")
    await window.leave()
    return 0 if model.status is RunStatus.COMPLETED else FAILED


async def _opened(window: MainWindow, path: Path) -> FlowTab:
    """Open a flow or a bundle without asking anybody.

    Raises:
        FileNotFoundError: there is no such file.
        FlowFormatError, BundleError: it is broken; nothing was opened.
    """
    if not await in_thread(path.exists):
        raise FileNotFoundError(path)
    path = await in_thread(path.resolve)
    if path.suffix == ".flow":
        flow, called = await in_thread(_bundled, path)
        for other in called:
            window.flows.add(Document(other, label=f"Open {path.name}"))
        return window.flows.add_new(Document(flow, label=f"Open {path.name}"))
    flow = await in_thread(load_flow, path)
    window.flows.look_also_in(path.parent)
    return window.flows.add_new(Document(flow, label=f"Open {path.name}"))


def _bundled(path: Path) -> tuple[VisualFlow, list[VisualFlow]]:
    """The flow that a bundle opens with, and the others in it."""
    from runtime.workflow_bundle.open import open_workflow_bundle

    bundle = open_workflow_bundle(path)
    flows = bundle.load_flows()
    root = flows.pop(bundle.default_flow_id)
    return root, list(flows.values())


async def _given_up(window: MainWindow, why: str, code: int) -> int:
    sys.stderr.write(f"error: {why}\n")
    await window.leave()
    return code


class _FirstChoice:
    """Answers in place of a person: the first choice, approval, or an empty event."""

    async def __call__(self, wait: PendingWait) -> JsonObject:
        if wait.is_approval:
            _say(f"  Approving: {wait.wait.prompt or 'tool calls'}")
            return {"approved": True}
        answer = (wait.wait.choices or ["Hello"])[0]
        _say(f"  The flow asks “{wait.wait.prompt}”; answering “{answer}”")
        return {"response": answer}


async def _ended(model: RunModel) -> None:
    if model.status.is_terminal:
        return
    ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    model.finished.connect(lambda: ended.set_result(None))
    await ended


def _line(row: RecordRow) -> str:
    took = "" if row.duration_ms is None else f"{row.duration_ms:8.1f} ms"
    text = f"  {row.seq:3}  {row.status:<9}  {row.effect:<16} {row.node_id:<14} {took:>11}  "
    return clipped(text + preview(row.result, 60), LINE_CHARS).rstrip()


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
