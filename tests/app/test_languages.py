"""Everything that is shown is said: walked through in a language of the tests, in which untranslated words stand out."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.dialogs.model_finder import KNOWN_SERVERS
from app.main_window.flows.example_flows import example_path, example_paths
from app.runs.background import cancel_tasks
from app.widgets import asking
from app.widgets.languages import LANGUAGES
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.pins import PIN_TYPES
from tests.support import dialogs
from tests.support.dialogs import DIALOGS, flow_of
from tests.support.pseudo import known_texts, pseudo_spoken, shown_texts, unsaid
from tests.support.studio import studio_open, until

_WORD = re.compile(r"[^\W\d_]{2,}")
_KEYS = "Ctrl Shift Alt Meta Tab Return Esc Ins Del Home End Up Down Left Right Space PgUp PgDown"


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))


def _words_of_flow(flow: VisualFlow) -> set[str]:
    return _words(flow.model_dump_json())


@pytest.fixture(scope="module")
def data_words() -> set[str]:
    """Words that are data: of flows and samples, ids of types and pins, keys, languages' own names."""
    found = _words(_KEYS) | _words(" ".join(LANGUAGES.values())) | _words(" ".join(PIN_TYPES))
    for path in example_paths():
        found |= _words(path.stem) | _words_of_flow(flow_of(path.stem))
    for kind in builtin_catalogue().values():
        pins = (*kind.inputs, *kind.outputs)
        found |= _words(kind.id) | {word for pin in pins for word in _words(f"{pin.id} {pin.type}")}
        found |= {word for param in kind.params for word in _words(param.path)}
    for part in ast.walk(ast.parse(Path(dialogs.__file__).read_text(encoding="utf-8"))):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            found |= _words(part.value)
    for server in KNOWN_SERVERS:
        found |= _words(f"{server.name} {server.base_url}")
    return found | _words("true false null https")


def _left_in_english(top: QWidget, data: set[str]) -> list[tuple[str, str]]:
    texts = {(kind, unsaid(text)) for kind, text in shown_texts(top)}
    return sorted((kind, text) for kind, text in texts if _words(text) - data)


def _cut_off(top: QWidget) -> list[str]:
    """Texts of buttons and one-line labels that have less room than they need."""
    wanted = [w for w in top.findChildren(QWidget) if w.isVisible() and w.window() is top.window()]
    return [
        widget.text()
        for widget in wanted
        if (
            isinstance(widget, QAbstractButton)
            and widget.width() < widget.minimumSizeHint().width()
        )
        or (
            isinstance(widget, QLabel)
            and widget.text()
            and not widget.wordWrap()
            and widget.sizePolicy().horizontalPolicy() is not widget.sizePolicy().Policy.Ignored
            and widget.width() < widget.minimumSizeHint().width()
        )
    ]


@pytest.mark.slow
def test_the_window_says_everything(qapp, run_async, tmp_path, data_words):
    async def walk() -> list[tuple[str, str]]:
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            studio.tab.selection.set(["say"], current="say")
            await until(lambda: studio.window.panels.inspector.findChildren(QLabel))
            return _left_in_english(studio.window, data_words)

    with pseudo_spoken(qapp):
        assert run_async(walk(), seconds=60) == []


@pytest.mark.slow
def test_every_dialog_says_everything_and_has_room_for_it(
    qapp, qtbot, run_async, tmp_path, data_words
):
    parent = QWidget()
    qtbot.addWidget(parent)
    english, cut = {}, {}

    async def walk(name: str) -> None:
        made = DIALOGS[name](tmp_path, parent)
        asking.show_then(made, lambda _code: None)
        await until(made.isVisible)
        if left := _left_in_english(made, data_words):
            english[name] = left
        if texts := _cut_off(made):
            cut[name] = texts
        made.hide()
        await cancel_tasks()

    with pseudo_spoken(qapp):
        for name in DIALOGS:
            run_async(walk(name), seconds=20)
    assert english == {}
    assert cut == {}


def test_keys_are_no_texts():
    """What Qt takes for a key sequence must reach it as it is written."""
    keys = [one for one in known_texts() if "+" in one and not QKeySequence(one).isEmpty()]
    shown_only = {
        "Ctrl+1 … 9",
        "Ctrl+Z, Ctrl+Shift+Z",
        "Shift+Arrows",
        "Ctrl+Arrows",
        "Alt+Shift+Arrows",
    }
    assert [key for key in keys if " " not in key and key not in shown_only] == []
