"""One of each dialog of the program, with things in it: for pictures and for tests that hold for all of them."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

import app
from app.actions.menus import ACTIONS, section_of
from app.canvas.thumbnail import thumbnail
from app.dialogs.ask_user import AskUserDialog
from app.dialogs.budget_reached import BudgetReachedDialog
from app.dialogs.compare_runs import CompareRunsDialog
from app.dialogs.export_bundle import ExportBundleDialog
from app.dialogs.fork_run import ForkRunDialog, ForkStep
from app.dialogs.gallery import GalleryDialog, GalleryItem
from app.dialogs.give_event import GiveEventDialog
from app.dialogs.import_bundle import ImportBundleDialog
from app.dialogs.interface import InterfaceDialog
from app.dialogs.node_help import NodeHelp
from app.dialogs.packs import PackRow, PacksDialog, PackState
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.recovery import LeftBehind, RecoveryDialog
from app.dialogs.rename import RenameDialog
from app.dialogs.repeat_run import RepeatRunDialog
from app.dialogs.run_budget import RunBudgetDialog
from app.dialogs.run_inputs import RunInputsDialog
from app.dialogs.shortcut_profiles import KeyedAction
from app.dialogs.shortcuts import AboutDialog, ShortcutsDialog
from app.dialogs.tool_approval import ToolApprovalDialog
from app.dialogs.try_code import TryCodeDialog
from app.dialogs.value_window import ValueWindow
from app.document import edits
from app.document.document import Document
from app.document.interfaces import interface_in
from app.document.new_flows import TEMPLATES, flow_from_template
from app.document.renaming import VariableName
from app.main_window.changes.side_by_side import SideBySide
from app.main_window.flows.example_flows import example_path
from app.main_window.window_dialogs import SearchDialog
from app.settings import ProviderSettings, Settings
from app.widgets.big_edit import BigTextDialog, BigValueDialog
from app.widgets.resource_files import resource_path
from app.widgets.row_table import TableRow
from app.widgets.schema_edit import SchemaValue
from app.widgets.search_ranking import SearchItem
from app.widgets.sliced import Drawing
from runtime.base.json_value import JsonObject
from runtime.base.words import say
from runtime.model.budget import Budget, BudgetPicture, Overrun, Spent
from runtime.model.forks import ForkPoint
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.run_form import RunField
from runtime.visualflow.changes import flow_changes
from runtime.visualflow.codec import load_flow
from runtime.visualflow.flow import VisualFlow, VisualNode
from runtime.workflow_bundle.manifest import WorkflowBundleEntrypoint, WorkflowBundleManifest
from tests.support.flows import node, pin

PROMPT = (
    "You write for {{audience}}.\n\nSum up the notes below in three sentences.\n\n{{notes}}\n\n"
    "Keep every number. Say what is **not** known."
)
SCHEMA = {
    "type": "object",
    "properties": {
        "title": {"type": "string", "description": "One line"},
        "rating": {"type": "integer"},
        "tags": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["title"],
}


def flow_of(name: str) -> VisualFlow:
    """An example flow."""
    return load_flow(example_path(name))


def _ask(_folder: Path, parent: QWidget | None) -> QDialog:
    return AskUserDialog(
        "Which of these shall I order?",
        ["Tea", "Coffee", "Water"],
        where="Flow “Café” · Ask User",
        parent=parent,
    )


def _approve(_folder: Path, parent: QWidget | None) -> QDialog:
    arguments = {"file_path": "published/report.md", "content": "# Report\n\nAll went well."}
    calls = [
        {"name": "write_file", "call_id": "1", "arguments": arguments},
        {"name": "web_search", "call_id": "2", "arguments": {"query": "weather in Rome"}},
    ]
    return ToolApprovalDialog(calls, where="Flow “Report” · Publish", parent=parent)


def _run_form(_folder: Path, parent: QWidget | None) -> QDialog:
    fields = [
        RunField("topic", "string", "Topic", "What the report is about."),
        RunField("length", "number", "Length", "Words, about.", default=200, is_required=False),
        RunField("draft", "boolean", "Only a draft", default=False, is_required=False),
        RunField("tags", "array", "Tags", default=["news"], is_required=False),
        RunField("provider", "provider", "Provider", is_required=False),
    ]
    return RunInputsDialog("Report", fields, parent=parent)


def _repeat_run(_folder: Path, parent: QWidget | None) -> QDialog:
    fields = [
        RunField("topic", "string", "Topic"),
        RunField("length", "number", "Length", default=200, is_required=False),
    ]
    return RepeatRunDialog("Report", fields, {"topic": "Tea"}, parent)


def _import(folder: Path, parent: QWidget | None) -> QDialog:
    manifest = WorkflowBundleManifest(
        bundle_id="reports",
        bundle_version="1.2.0",
        entrypoints=(WorkflowBundleEntrypoint(flow_id="report", name="Report with an approval"),),
        flows={"report": "flows/report.json", "shout": "flows/shout.json"},
    )
    return ImportBundleDialog(folder / "reports.flow", manifest, folder=folder, parent=parent)


def _export(folder: Path, parent: QWidget | None) -> QDialog:
    others = [("shout", "Shout"), ("mail", "Write a mail")]
    return ExportBundleDialog(("report", "Report"), others, folder=folder, parent=parent)


def _models(folder: Path, parent: QWidget | None) -> QDialog:
    dialog = _preferences(folder, parent)
    dialog.show_setting("base_url")
    return dialog


def _preferences(folder: Path, parent: QWidget | None) -> PreferencesDialog:
    server = ProviderSettings(
        name="local", base_url="http://localhost:1234/v1", models=("small", "large")
    )
    actions = [
        KeyedAction(spec.id, say(spec.text).removesuffix("…"), section_of(spec), spec.keys)
        for spec in ACTIONS
    ]
    settings = Settings(providers=(server,), default_provider="local")
    return PreferencesDialog(
        settings, {"local": True}, actions, parent, themes_folder=folder / "themes"
    )


def _gallery(_folder: Path, parent: QWidget | None) -> QDialog:
    catalogue = builtin_catalogue()
    items = [
        GalleryItem(one.key, say(one.title), say(one.purpose), say("Template")) for one in TEMPLATES
    ]

    def picture(key: str, size: QSize, ratio: float) -> Drawing:
        return thumbnail(flow_from_template(key, "picture", "", catalogue), catalogue, size, ratio)

    return GalleryDialog(items, picture, parent)


def _help(_folder: Path, parent: QWidget | None) -> QDialog:
    catalogue = builtin_catalogue()

    def picture(flow: VisualFlow, size: QSize, ratio: float) -> Drawing:
        return thumbnail(flow, catalogue, size, ratio)

    flows = [flow_of("ask_and_answer")]
    return NodeHelp(catalogue, "ask_user", parent, flows=flows, picture=picture)


def _rename(_folder: Path, parent: QWidget | None) -> QDialog:
    things = [
        ("Variable “notes”", VariableName("notes")),
        ("Variable “title”", VariableName("title")),
    ]
    dialog = RenameDialog(things, parent=parent)
    dialog.new_name.setText("minutes")
    rows = [
        TableRow(("Get notes", "variable", "notes", "minutes", "Report")),
        TableRow(("Prompt", "template", "… {{notes}} …", "… {{minutes}} …", "Report")),
    ]
    dialog.show_preview(rows, "2 places in 1 flow", can_rename=True)
    return dialog


def _interface(_folder: Path, parent: QWidget | None) -> QDialog:
    dialog = InterfaceDialog("Shout", interface_in(flow_of("shout")), parent)
    dialog.show_preview(
        [TableRow(("Shout it", "renamed", "text", "words; keeps its wire", "Subflow"))], "1 caller"
    )
    return dialog


def _try_code(_folder: Path, parent: QWidget | None) -> QDialog:
    code: VisualNode = node(
        "sum",
        [pin("prices", "array")],
        [pin("total", "number")],
        kind="code",
        codeBody="return {'total': sum(prices)}",
    )
    return TryCodeDialog(lambda: code, {"prices": [3, 4]}, lambda: False, parent)


def _side_by_side(_folder: Path, parent: QWidget | None) -> QDialog:
    before = flow_of("ask_and_answer")
    after = edits.remove(edits.move_nodes(before, {"say": (720.0, 152.0)}), ["reply"])
    return SideBySide(Document(after), before, "the saved version", builtin_catalogue(), parent)


def _search(_folder: Path, parent: QWidget | None) -> QDialog:
    assert parent is not None
    items = [
        SearchItem(
            spec.id, say(spec.text), section_of(spec), shortcut=spec.keys[0] if spec.keys else ""
        )
        for spec in ACTIONS
    ]
    return SearchDialog(items, say("Search commands"), parent)


def _shortcuts(_folder: Path, parent: QWidget | None) -> QDialog:
    items = [
        SearchItem(spec.id, say(spec.text), section_of(spec), shortcut=spec.keys[0])
        for spec in ACTIONS
        if spec.keys
    ]
    return ShortcutsDialog(items, parent)


def _value(_folder: Path, parent: QWidget | None) -> QDialog:
    value = {"answer": "Tea", "usage": {"tokens": 431}, "steps": [{"node": "ask", "took_ms": 12}]}
    return ValueWindow("Result of “Ask User”", value, parent)


def _big_text(_folder: Path, parent: QWidget | None) -> QDialog:
    samples = {"audience": "children", "notes": "The sun is 150,000,000 km away."}
    return BigTextDialog(
        "Prompt", PROMPT, "jinja", lambda: ["audience", "notes"], parent, samples=samples
    )


def _big_value(_folder: Path, parent: QWidget | None) -> QDialog:
    return BigValueDialog("Schema", SchemaValue(), SCHEMA, parent)


def _packs(_folder: Path, parent: QWidget | None) -> QDialog:
    dialog = PacksDialog(parent)
    code = "def shout(text: str) -> str:\n    return text.upper()\n"
    dialog.show_rows(
        [
            PackRow("words", "1.2.0", PackState.ON, "words.py", ("words.shout",), code=code),
            PackRow("mail", "0.3.0", PackState.UNKNOWN, "mail.py", ("mail.send",), code=code),
            PackRow(
                "maps", "0.1.0", PackState.BROKEN, "maps.py", problem="Line 3: no module “tiles”"
            ),
        ]
    )
    return dialog


def _recovery(_folder: Path, parent: QWidget | None) -> QDialog:
    saved = flow_of("ask_and_answer")
    kept = edits.rename_node(edits.remove(saved, ["reply"]), "ask", "What to order?")
    left = [
        LeftBehind("Café", "Kept 2 minutes ago; its file is older", flow_changes(saved, kept)),
        LeftBehind("Untitled flow", "Kept 5 minutes ago; it has no file", ()),
    ]
    return RecoveryDialog(left, parent)


def _give_event(_folder: Path, parent: QWidget | None) -> QDialog:
    return GiveEventDialog("order_paid", where="Flow “Shop” · Wait Event", parent=parent)


def _about(_folder: Path, parent: QWidget | None) -> QDialog:
    return AboutDialog("0.1.0", "6.11", parent)


def _packs(_folder: Path, parent: QWidget | None) -> QDialog:
    dialog = PacksDialog(parent)
    code = resource_path("packs", "example.py.txt").read_text(encoding="utf-8")
    shout = PackRow("shout", "ab12cd34", PackState.ON, "packs/shout.py", ("mine.shout",), code=code)
    broken = PackRow("broken", "", PackState.BROKEN, "packs/broken.py", problem="it is not Python")
    dialog.show_rows([shout, broken])
    return dialog


def _budget_reached(_folder: Path, parent: QWidget | None) -> QDialog:
    overrun = Overrun("cost_usd", Decimal("1.00"), Decimal("0.93"), Decimal("0.12"), "small")
    return BudgetReachedDialog(overrun, "Flow “Digest” · Summarise", parent)


def _run_budget(_folder: Path, parent: QWidget | None) -> QDialog:
    budget = Budget(max_cost_usd=Decimal("1.00"), max_tokens=50_000, max_llm_calls=40)
    used = Spent(
        steps=312,
        seconds=48.5,
        tokens=21_480,
        cost_usd=Decimal("0.8214"),
        llm_calls=17,
        tool_calls=6,
    )
    return RunBudgetDialog("Digest", BudgetPicture(budget, used), parent=parent)


def _fork_run(_folder: Path, parent: QWidget | None) -> QDialog:
    steps = [
        ForkStep(1, "Ask User", "#1  ·  Ask User  ·  ask user  ·  12:03:04"),
        ForkStep(4, "Answer User", "#4  ·  Answer User  ·  answer user  ·  12:03:09"),
    ]
    dialog = ForkRunDialog("Ask and answer", steps, has_other_flow=True, parent=parent)
    result: JsonObject = {"response": "Tea"}
    dialog.show_point(
        ForkPoint("r", "ask", 0, 3, 3, "ask_user", result, can_edit=True, can_keep=True)
    )
    return dialog


def _compare_runs(_folder: Path, parent: QWidget | None) -> QDialog:
    runs = [
        ("a", "Ask and answer  ·  done  ·  2026-11-30 12:03:04"),
        ("b", "Ask and answer · With coffee  ·  from #1  ·  done  ·  2026-11-30 12:05:10"),
    ]
    return CompareRunsDialog("Ask and answer · With water", runs, parent)


MakeDialog = Callable[[Path, QWidget | None], QDialog]
DIALOGS: Mapping[str, MakeDialog] = {
    "about": _about,
    "ask-user": _ask,
    "big-schema": _big_value,
    "big-text": _big_text,
    "compare-runs": _compare_runs,
    "export-bundle": _export,
    "budget-reached": _budget_reached,
    "fork-run": _fork_run,
    "run-budget": _run_budget,
    "gallery": _gallery,
    "give-event": _give_event,
    "help": _help,
    "import-bundle": _import,
    "interface": _interface,
    "models": _models,
    "packs": _packs,
    "preferences": _preferences,
    "recovery": _recovery,
    "rename": _rename,
    "repeat-run": _repeat_run,
    "run-form": _run_form,
    "search": _search,
    "shortcuts": _shortcuts,
    "side-by-side": _side_by_side,
    "tool-approval": _approve,
    "try-code": _try_code,
    "value": _value,
}
"""Name of a picture -> makes the dialog: a folder of its own, the parent."""


def dialog_classes() -> Iterator[type[QDialog]]:
    """Every kind of dialog in `app/` that is not there to be inherited from."""
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    yield from _below(QDialog)


def _below(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for sub in kind.__subclasses__():
        if sub.__module__.startswith("app."):
            yield from _below(sub) if _has_heirs(sub) else (sub,)


def _has_heirs(kind: type[QDialog]) -> bool:
    return any(sub.__module__.startswith("app.") for sub in kind.__subclasses__())
