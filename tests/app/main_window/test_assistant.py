"""The assistant with a real server that speaks OpenAI's protocol: propose, look, apply, discard, and bad answers."""

import json
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.dialogs.preferences import PreferencesDialog
from app.document import edits
from app.main_window.assistant_work import missing_setting
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from app.settings import ProviderSettings, Settings
from tests.runtime.local_http import JsonHandler, completion, serving
from tests.support.studio import CTRL, studio_open, until

LOUDER = {
    "summary": "Say the greeting in capitals",
    "edits": [
        {"do": "add_node", "id": "loud", "type": "uppercase", "title": "Louder"},
        {"do": "disconnect", "from": "greeting.result", "to": "say.message"},
        {"do": "connect", "from": "greeting.result", "to": "loud.text"},
        {"do": "connect", "from": "loud.result", "to": "say.message"},
        {"do": "set_value", "id": "greeting", "pin": "a", "value": "Good day,"},
    ],
}


@contextmanager
def model_server(*answers, status=200):
    """A chat-completions server that gives the answers in order; yields its address and what it was sent."""
    sent = []

    class Handler(JsonHandler):
        def post(self):
            sent.append(self.asked())
            answer = answers[min(len(sent), len(answers)) - 1]
            text = answer if isinstance(answer, str) else json.dumps(answer)
            refusal = {"error": {"message": "no such key"}}
            self.answer(completion(text) if status == 200 else refusal, status)

    with serving(Handler) as address:
        yield f"{address}/v1", sent


async def set_up(studio, address, theme="dark"):
    provider = ProviderSettings(name="local", base_url=address, models=("small",), needs_key=False)
    studio.window.settings.update(providers=(provider,), default_provider="local", theme=theme)
    studio.window.preferences.apply()
    await studio.controller.apply_settings()


async def ask(studio, text="Louder, please", keys=Qt.KeyboardModifier.NoModifier):
    studio.press("edit.assistant")
    panel = studio.window.assistant.panel
    await until(panel.wish.isVisible)
    QTest.keyClicks(panel.wish, text)
    QTest.keyClick(panel.wish, Qt.Key.Key_Return, keys)
    return panel


async def answered(studio):
    await until(lambda: studio.window.assistant._asking is None, 30, "the answer is there")


def said(panel):
    return panel.log.toPlainText()


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_proposal_is_seen_then_applied_as_one_step(run_async, tmp_path, theme):
    async def story():
        with model_server(LOUDER) as (address, sent):
            async with studio_open(
                tmp_path, example_path("hello"), follows_settings=True
            ) as studio:
                await set_up(studio, address, theme)
                before, steps = studio.flow, len(studio.tab.document.history)
                panel = await ask(studio)
                await until(lambda: studio.window.assistant.proposal, 30, "a proposal")
                prompt = sent[0]["messages"]
                assert "uppercase(text:string)" in prompt[0]["content"]
                assert "greeting.result -> say.message" in prompt[-1]["content"]
                assert "Louder, please" in prompt[-1]["content"]
                assert studio.flow is before, "nothing is edited yet"
                assert len(studio.tab.document.history) == steps
                view = studio.window.assistant.proposal.view
                assert view.isVisible()
                assert len(view.document.flow.nodes) == len(before.nodes) + 1
                assert [n.title for n in view.overlay.diff.nodes_added] == ["Louder"]
                assert view.seen().contains(view.scene.bounds())
                lines = [panel.changes.item(row).text() for row in range(panel.changes.count())]
                assert "Added node: Louder" in lines
                await studio.picture(f"assistant-proposal-{theme}")
                await until(view.hasFocus)
                QTest.keyClick(view, Qt.Key.Key_Return)
                assert len(studio.tab.document.history) == steps + 1
                assert studio.tab.document.undo_label == ("Assistant: Say the greeting in capitals")
                louder = next(n for n in studio.flow.nodes if n.title == "Louder")
                assert studio.tab.selection.nodes == {louder.id}
                assert not panel.proposal.isVisible()
                await studio.picture(f"assistant-applied-{theme}")
                await studio.run_with({"name": "Ada"})
                await studio.ended()
                assert studio.run.output["greeting"] == "GOOD DAY, ADA"
                studio.press("edit.undo")
                assert studio.flow is before

    run_async(story(), 60)


def test_discard_leaves_no_trace(run_async, tmp_path):
    async def story():
        with model_server(LOUDER) as (address, _):
            async with studio_open(
                tmp_path, example_path("hello"), follows_settings=True
            ) as studio:
                await set_up(studio, address)
                before = (studio.flow, studio.tab.document.history, studio.view.camera)
                await ask(studio, keys=CTRL)
                await until(lambda: studio.window.assistant.proposal, 30)
                view = studio.window.assistant.proposal.view
                QTest.keyClick(view, Qt.Key.Key_Escape)
                assert studio.window.assistant.proposal is None
                after = (studio.flow, studio.tab.document.history, studio.view.camera)
                assert after == before
                assert studio.tab.document.is_saved
                assert studio.view.hasFocus()

    run_async(story(), 60)


def test_an_edit_below_a_proposal_drops_it(run_async, tmp_path):
    async def story():
        with model_server(LOUDER) as (address, _):
            async with studio_open(
                tmp_path, example_path("hello"), follows_settings=True
            ) as studio:
                await set_up(studio, address)
                panel = await ask(studio)
                await until(lambda: studio.window.assistant.proposal, 30)
                document = studio.tab.document
                document.apply("Rename", edits.set_flow_properties(document.flow, name="Other"))
                assert studio.window.assistant.proposal is None
                assert "changed meanwhile" in said(panel)

    run_async(story(), 60)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("I would rather not.", "no JSON object"),
        ("[1, 2]", "no JSON object"),
        ({"summary": "x", "edits": [{"do": "delete_everything"}]}, "delete_everything"),
        ({"summary": "x", "edits": [{"do": "remove_node", "id": "ghost"}]}, "ghost"),
        (
            {"summary": "x", "edits": [{"do": "add_node", "id": "a", "type": "os.system"}]},
            "os.system",
        ),
        ('{"summary": "' + "x" * 100_000 + '"}', "at most 2000"),
        ("{" * 20_000, "no JSON object"),
    ],
)
def test_a_bad_answer_is_asked_again_then_told(run_async, tmp_path, answer, words):
    async def story():
        with model_server(answer) as (address, sent):
            async with studio_open(
                tmp_path, example_path("hello"), follows_settings=True
            ) as studio:
                await set_up(studio, address)
                before = studio.tab.document.history
                panel = await ask(studio)
                await answered(studio)
                assert len(sent) == 2, "one more chance"
                assert "cannot be carried out" in sent[1]["messages"][-1]["content"]
                assert words in said(panel)
                assert "Error" in said(panel)
                assert "choose another model" in said(panel)
                assert (answer if isinstance(answer, str) else "summary")[:100] in said(panel)
                assert studio.window.assistant.proposal is None
                assert studio.tab.document.history == before
                assert panel.wish.isEnabled()

    run_async(story(), 60)


def test_a_second_answer_can_mend_the_first(run_async, tmp_path):
    async def story():
        with model_server("Sure! I will.", LOUDER) as (address, _):
            async with studio_open(
                tmp_path, example_path("hello"), follows_settings=True
            ) as studio:
                await set_up(studio, address)
                await ask(studio)
                await until(lambda: studio.window.assistant.proposal, 30)

    run_async(story(), 60)


def test_a_question_is_answered_without_a_proposal(run_async, tmp_path):
    async def story():
        with model_server({"summary": "It greets you.", "edits": []}) as (address, _):
            async with studio_open(
                tmp_path, example_path("hello"), follows_settings=True
            ) as studio:
                await set_up(studio, address)
                panel = await ask(studio, "What does it do?")
                await answered(studio)
                assert "It greets you." in said(panel)
                assert studio.window.assistant.proposal is None

    run_async(story(), 60)


def test_a_refusing_server_is_named_and_can_be_configured(run_async, tmp_path):
    async def story():
        with model_server("x", status=401) as (address, _):
            async with studio_open(
                tmp_path, example_path("hello"), follows_settings=True
            ) as studio:
                await set_up(studio, address)
                panel = await ask(studio)
                await answered(studio)
                assert "401" in said(panel)
                assert panel.configure.isVisible()

    run_async(story(), 60)


def test_without_a_provider_it_says_which_setting_is_missing(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello"), follows_settings=True) as studio:
            panel = await ask(studio)
            assert "default provider" in panel.notice_text.text()
            assert "default provider" in said(panel)
            assert not studio.window.docks.dock(DockKey.ASSISTANT).isHidden()
            await studio.picture("assistant-unconfigured")
            QTest.keyClick(panel.configure, Qt.Key.Key_Space)
            dialog = await studio.dialog(PreferencesDialog)
            await until(dialog.providers.default_provider.hasFocus)
            dialog.reject()

    run_async(story(), 60)


def test_each_missing_setting_is_named():
    local = ProviderSettings(name="local", base_url="http://127.0.0.1:1/v1")
    for settings, name in (
        (Settings(), "default_provider"),
        (Settings(default_provider="local"), "providers"),
        (Settings(default_provider="x", providers=(ProviderSettings(name="x"),)), "providers"),
        (Settings(default_provider="local", providers=(local,)), "default_model"),
    ):
        assert missing_setting(settings)[0] == name
    ready = Settings(default_provider="local", providers=(local,), default_model="small")
    assert missing_setting(ready) is None
