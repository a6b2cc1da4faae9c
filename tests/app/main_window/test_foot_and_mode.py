"""The result of a run at the foot of the window, and the run mode in the tool bar."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.dialogs.ask_user import AskUserDialog
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.tool_approval import ToolApprovalDialog
from app.dialogs.value_window import ValueWindow
from app.main_window.flows.example_flows import example_path
from app.settings import ProviderSettings
from app.widgets.theme import theme
from tests.support.studio import studio_open, until


def test_the_result_stands_at_the_foot_in_words_and_a_click_shows_all_of_it(
    run_async, tmp_path, monkeypatch
):
    heard = []
    monkeypatch.setattr(
        "app.main_window.runs.foot.announce", lambda _widget, text: heard.append(text)
    )

    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            await studio.run_with({"question": "What may I bring?"})
            dialog = await studio.dialog(AskUserDialog)
            assert studio.flow.nodes_by_id["ask"].title in dialog.windowTitle() + str(
                [label.text() for label in dialog.findChildren(type(dialog.prompt))]
            )
            tea = next(b for b in dialog.choices if b.property("choice") == "Tea")
            studio.click(tea)
            await studio.ended()
            foot = studio.window.foot
            await until(lambda: "One Tea" in foot.run_state, what="the result in words")
            assert foot.run_state == "Completed · reply: One Tea, coming up."
            assert heard == [foot.run_state]
            await studio.picture("result-at-the-foot")
            for _other in range(2):
                studio.press("view.theme")
                assert theme().done.name() in foot.run.styleSheet(), "readable in each theme"
            studio.click(foot.run)
            window = await studio.dialog(ValueWindow)
            assert "Result" in window.windowTitle()
            window.reject()

    run_async(story(), 60)


def test_what_a_run_asks_opens_at_the_foot_and_at_its_node(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("file_report")) as studio:
            await studio.run_with()
            (await studio.dialog(ToolApprovalDialog)).reject()
            await until(lambda: not studio.dialogs())
            foot = studio.window.foot
            assert foot.run_state == "Waiting for your approval"

            async def opened_by(act):
                def asks():
                    act()  # nothing while the one before is still going away
                    return studio.dialogs(ToolApprovalDialog)

                await until(asks)
                return studio.dialogs(ToolApprovalDialog)[0]

            (await opened_by(lambda: studio.click(foot.run))).reject()
            await until(lambda: not studio.dialogs())
            dialog = await opened_by(lambda: studio.view.node_activated.emit("publish"))
            studio.click(dialog.approve_all)
            await studio.ended()

    run_async(story(), 60)


def test_the_run_mode_opens_models_in_preferences_until_there_is_a_provider(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            box = studio.window.menus.mode.box
            assert box.currentText() == "Echo, no network"
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Down)
            dialog = await studio.dialog(PreferencesDialog)
            assert dialog.pages.currentItem().text() == "Models"
            dialog.reject()
            await until(lambda: not studio.dialogs())
            assert box.currentText() == "Echo, no network"
            provider = ProviderSettings(
                name="local", base_url="http://127.0.0.1:9/v1", models=("tiny",), needs_key=False
            )
            studio.window.settings.update(providers=(provider,))
            assert [box.itemText(i) for i in range(box.count())] == [
                "Echo, no network",
                "local",
                "Set up models…",
            ]
            QTest.keyClick(box, Qt.Key.Key_Down)
            assert studio.window.settings.settings.default_provider == "local"
            assert box.currentText() == "local"
            QTest.keyClick(box, Qt.Key.Key_Up)
            assert studio.window.settings.settings.default_provider == ""

    run_async(story(), 60)
