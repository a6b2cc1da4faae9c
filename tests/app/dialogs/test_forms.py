import pytest
from PySide6.QtCore import Qt

from app.actions import ACTIONS, ActionTable
from app.dialogs.export_bundle import ExportBundleDialog
from app.dialogs.import_bundle import ImportBundleDialog
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.run_inputs import RunInputsDialog, fields_of_start
from app.dialogs.shortcuts import AboutDialog, ShortcutsDialog
from app.settings import ProviderSettings, Settings, SettingsStore
from app.widgets.fields import Field
from runtime.nodes.node_type import Editor
from runtime.visualflow.flow import VisualNode
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


def test_the_run_form_has_a_field_a_start_pin_and_its_defaults(qtbot):
    dialog = RunInputsDialog("Hello", fields_of_start(START), {"topic": "rain", "gone": 1})
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.inputs() == {"topic": "rain", "count": 3}
    qtbot.keyClicks(dialog.form.row("topic").edit.edit, "!")
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.inputs() == {"topic": "!rain", "count": 3}
    assert dialog.to_remember() == {"topic": "!rain"}


def test_form_and_json_show_the_same_values(qtbot):
    dialog = RunInputsDialog("Hello", fields_of_start(START))
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


def test_secrets_are_not_remembered_and_required_values_are_asked_for(qtbot):
    fields = [
        Field("key", "Key", Editor.TEXT, is_secret=True),
        Field("name", "Name", Editor.TEXT, required=True),
    ]
    dialog = RunInputsDialog("Hello", fields, {"key": "s"})
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.to_remember() == {}


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
    actions = {spec.id: (spec.text, spec.keys) for spec in ACTIONS}
    dialog = PreferencesDialog(store.settings, {"acme": True}, actions)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.theme.setCurrentIndex(2)
    dialog.show_page("Models")
    qtbot.keyClicks(dialog.providers.key, "sk-123")
    dialog.providers.models.setPlainText("small\nlarge\n")
    store.update(**dialog.changes())
    assert store.settings.theme == "light"
    assert store.settings.providers[0].models == ("small", "large")
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
