import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.actions.menus import ACTIONS, section_of
from app.actions.table import ActionTable
from app.dialogs.export_bundle import ExportBundleDialog
from app.dialogs.import_bundle import ImportBundleDialog
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.run_inputs import RunInputsDialog
from app.dialogs.shortcut_profiles import KeyedAction
from app.dialogs.shortcuts import AboutDialog, ShortcutsDialog
from app.settings import ProviderSettings, Settings, SettingsStore
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.run_form import RunField, run_fields
from runtime.visualflow.flow import VisualFlow, VisualNode
from runtime.workflow_bundle.manifest import WorkflowBundleEntrypoint, WorkflowBundleManifest

START = VisualNode(
    id="node-1",
    type="on_flow_start",
    data={
        "outputs": [
            {"id": "exec-out", "type": "execution"},
            {"id": "topic", "type": "string"},
            {"id": "count", "type": "number"},
            {"id": "deep", "type": "boolean"},
        ],
        "pinDefaults": {"count": 3},
    },
)
FIELDS = run_fields(VisualFlow(id="f", nodes=(START,)), builtin_catalogue())
ENTER = Qt.Key.Key_Return


def test_the_run_form_has_a_field_a_start_pin_and_its_defaults(qtbot):
    dialog = RunInputsDialog("Hello", FIELDS, {"topic": "rain", "gone": 1})
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.inputs() == {"topic": "rain", "count": 3}
    qtbot.keyClicks(dialog.form.row("topic").edit.edit, "!")
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.inputs() == {"topic": "!rain", "count": 3}
    assert dialog.to_remember() == {"topic": "!rain"}


def test_form_and_json_show_the_same_values(qtbot):
    dialog = RunInputsDialog("Hello", FIELDS)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentIndex(1)
    assert dialog.json.value() == {"count": 3}
    dialog.json.editor.setPlainText('{"topic": "sun", "count": 4}')
    dialog.tabs.setCurrentIndex(0)
    assert dialog.form.values() == {"topic": "sun", "count": 4}
    dialog.tabs.setCurrentIndex(1)
    dialog.json.editor.setPlainText('{"nonsense": 1}')
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "nonsense" in dialog.json.error()


def test_secrets_are_not_remembered(qtbot):
    dialog = RunInputsDialog("Hello", [RunField("api_key", "string", "Key")], {"api_key": "s"})
    qtbot.addWidget(dialog)
    assert dialog.inputs() == {"api_key": "s"}
    assert dialog.to_remember() == {}


def test_enter_in_a_text_of_one_line_runs_and_shift_enter_begins_another(qtbot):
    dialog = RunInputsDialog("Hello", FIELDS)
    qtbot.addWidget(dialog)
    dialog.show()
    text = dialog.form.row("topic").edit.edit
    qtbot.keyClicks(text, "a")
    qtbot.keyClick(text, ENTER, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(text, "b")
    qtbot.keyClick(text, ENTER)
    assert dialog.isVisible()
    assert dialog.inputs()["topic"] == "a\nb\n"
    text.setPlainText("rain")
    qtbot.keyClick(text, ENTER)
    assert not dialog.isVisible()
    assert dialog.inputs() == {"topic": "rain", "count": 3}


def test_control_enter_runs_from_every_field(qtbot):
    dialog = RunInputsDialog("Hello", FIELDS, {"topic": "a\nb"})
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.form.row("topic").edit.edit, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()


def test_an_emptied_text_means_the_default(qtbot):
    dialog = RunInputsDialog("Hello", [RunField("q", "string", "Question", "", "Why?", False)])
    qtbot.addWidget(dialog)
    dialog.show()
    text = dialog.form.row("q").edit.edit
    assert text.placeholderText() == "Why?"
    qtbot.keyClicks(text, "x")
    assert dialog.inputs() == {"q": "x"}
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    assert dialog.inputs() == {"q": "Why?"}
    assert dialog.to_remember() == {}


def test_what_does_not_fit_stops_the_run_with_the_reason_at_its_field(qtbot):
    dialog = RunInputsDialog("Hello", FIELDS, {"topic": "rain"})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentIndex(1)
    dialog.json.editor.setPlainText('{"topic": "rain", "count": "many"}')
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.tabs.currentIndex() == 0
    assert "not a number" in dialog.form.row("count").error()


def test_a_forgotten_text_is_asked_for_once(qtbot):
    dialog = RunInputsDialog("Hello", FIELDS)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.inputs() == {"count": 3}


def test_a_flow_that_checks_its_inputs_asks_until_all_are_given(qtbot):
    dialog = RunInputsDialog("Hello", FIELDS, needs_all=True)
    qtbot.addWidget(dialog)
    dialog.show()
    for _ in range(2):
        qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        shown = [label.text() for label in dialog.form.row("topic").findChildren(QLabel)]
        assert "“topic” is not given. Give a text." in shown
    qtbot.keyClicks(dialog.form.row("topic").edit.edit, "rain")
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.inputs() == {"topic": "rain", "count": 3, "deep": False}


def test_a_bundle_needs_a_clean_id_a_version_and_a_folder(qtbot, tmp_path):
    dialog = ExportBundleDialog(("flow-1", "My Flow"), [("flow-2", "Part")], folder=tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.bundle_id.text() == "my-flow"
    dialog.bundle_id.clear()
    qtbot.keyClicks(dialog.bundle_id, "a b")
    assert not dialog.export.isEnabled()
    assert "a-b" in dialog.message.text()
    dialog.bundle_id.clear()
    qtbot.keyClicks(dialog.bundle_id, "mine")
    dialog.entries.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.default.setCurrentIndex(1)
    request = dialog.request()
    assert request.path == tmp_path / "mine.flow"
    assert request.entrypoints == ("flow-1", "flow-2")
    assert request.default_entrypoint == "flow-2"
    dialog.path.setText(str(tmp_path / "nowhere" / "x.flow"))
    dialog.path.textEdited.emit(dialog.path.text())
    assert "does not exist" in dialog.message.text()


def test_missing_subflows_stop_the_export(qtbot, tmp_path):
    dialog = ExportBundleDialog(("flow-1", "F"), folder=tmp_path, missing=["flow-9"])
    qtbot.addWidget(dialog)
    assert not dialog.export.isEnabled()
    assert "flow-9" in dialog.message.text()


def test_importing_never_overwrites(qtbot, tmp_path):
    manifest = WorkflowBundleManifest(
        bundle_id="b",
        entrypoints=(WorkflowBundleEntrypoint(flow_id="f", name="Flow F"),),
        flows={"f": "flows/f.json", "g": "flows/g.json"},
    )
    (tmp_path / "b-0.0.0").mkdir()
    (tmp_path / "b-0.0.0" / "f.json").write_text("{}")
    dialog = ImportBundleDialog(tmp_path / "b.flow", manifest, folder=tmp_path)
    qtbot.addWidget(dialog)
    assert not dialog.take.isEnabled()
    dialog.folder.setText(str(tmp_path / "other"))
    assert dialog.take.isEnabled()
    assert dialog.request().opens == "f"


def test_preferences_change_settings_and_hand_keys_out_apart(qtbot, tmp_path):
    store = SettingsStore(tmp_path / "settings.json")
    store.update(providers=(ProviderSettings(name="acme", base_url="https://a.example/v1"),))
    actions = [KeyedAction(spec.id, spec.text, section_of(spec), spec.keys) for spec in ACTIONS]
    dialog = PreferencesDialog(store.settings, {"acme": True}, actions)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.theme.choice.setCurrentIndex(2)
    dialog.show_page("Models")
    qtbot.keyClicks(dialog.providers.key, "sk-123")
    dialog.providers.models.setPlainText("small\nlarge\n")
    qtbot.keyClicks(dialog.providers.special_models["image_model"], "paint")
    store.update(**dialog.changes())
    assert store.settings.theme == "light"
    assert store.settings.providers[0].models == ("small", "large")
    assert store.settings.providers[0].image_model == "paint"
    assert store.settings.shortcuts == {}
    assert dialog.keys() == {"acme": "sk-123"}
    assert "sk-123" not in store.path.read_text()
    dialog.providers.base_url.setText("ftp://x")
    dialog._accept()
    assert dialog.isVisible()
    assert "http" in dialog.message.text()
    dialog.reject()


def test_shortcuts_and_about_can_be_read(qtbot):
    from PySide6.QtWidgets import QMainWindow

    window = QMainWindow()
    qtbot.addWidget(window)
    table = ActionTable(window)
    dialog = ShortcutsDialog(table.search_items(), window)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.list.field, "undo")
    assert dialog.list.current_key() == "edit.undo"
    about = AboutDialog("1.0", "6.11")
    qtbot.addWidget(about)


@pytest.mark.parametrize("choice", ["dark", "light"])
def test_settings_fit_the_dialog_they_come_from(qtbot, choice):
    settings = Settings(theme=choice)
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    assert Settings.model_validate({**settings.model_dump(), **dialog.changes()}) == settings
