"""All settings, by page: looks, canvas, models, runs, files, shortcuts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.shortcut_editor import ShortcutEditor
from app.dialogs.shortcut_profiles import KeyedAction
from app.dialogs.theme_box import ThemeBox
from app.settings import SPECIAL_MODELS, ProviderSettings, Settings
from app.widgets.asking import chosen_path, file_dialog, show_then
from app.widgets.icons import icon
from app.widgets.languages import SYSTEM, spoken
from app.widgets.value_edits import QuietCombo
from runtime.base.words import say


@dataclass(frozen=True, slots=True)
class SettingEntry:
    """A setting that can be searched for.

    Attributes:
        name: as `Settings` calls it.
        page: title of its page.
        words: synonyms.
    """

    name: str
    title: str
    page: str
    words: tuple[str, ...] = ()


SETTING_ENTRIES: tuple[SettingEntry, ...] = (
    SettingEntry("theme", "Theme", "Looks", ("dark", "light", "contrast", "colours")),
    SettingEntry(
        "language", "Language", "Looks", ("english", "deutsch", "español", "français", "中文")
    ),
    SettingEntry("motion", "Animate changes", "Looks", ("motion", "animation")),
    SettingEntry("grid", "Show the grid", "Canvas"),
    SettingEntry("snap", "Snap nodes to the grid", "Canvas"),
    SettingEntry("wire_style", "Style of wires", "Canvas", ("bezier", "orthogonal", "straight")),
    SettingEntry("hover_trace", "Dim what is not connected", "Canvas", ("hover", "trace")),
    SettingEntry("pin_letters", "Letters on pins", "Canvas", ("colour-blind", "types")),
    SettingEntry("navigation", "What the mouse buttons do", "Canvas", ("pan", "zoom", "wheel")),
    SettingEntry(
        "providers",
        "Providers of models",
        "Models",
        ("server", "key", "address", "embedding", "image", "voice", "transcription"),
    ),
    SettingEntry("base_url", "Address of a provider", "Models", ("server", "url")),
    SettingEntry("embedding_model", "Embedding model", "Models", ("meaning", "vectors")),
    SettingEntry("image_model", "Image model", "Models", ("pictures",)),
    SettingEntry("upscale_model", "Upscaling model", "Models", ("enlarge", "larger pictures")),
    SettingEntry("video_model", "Video model", "Models", ("film",)),
    SettingEntry("voice_model", "Voice model", "Models", ("speech", "speak")),
    SettingEntry("music_model", "Music model", "Models", ("song", "compose")),
    SettingEntry("transcription_model", "Transcription model", "Models", ("speech to text",)),
    SettingEntry("default_provider", "Default provider", "Models"),
    SettingEntry("default_model", "Default model", "Models"),
    SettingEntry("approval", "Tool approval", "Runs", ("ask", "policy")),
    SettingEntry("step_limit", "Pause after steps", "Runs", ("limit", "runaway")),
    SettingEntry("keep_runs", "Keep finished runs", "Runs", ("history",)),
    SettingEntry("store_folder", "Store folder", "Runs", ("database",)),
    SettingEntry("resume_interrupted", "Continue interrupted runs", "Runs", ("crash", "recover")),
    SettingEntry("workspace_folder", "Workspace folder", "Files"),
    SettingEntry("flows_folder", "Flows folder", "Files"),
    SettingEntry("autosave_s", "Autosave interval", "Files", ("backup",)),
    SettingEntry("shortcuts", "Keyboard shortcuts", "Shortcuts", ("keys", "profile", "hotkeys")),
)
"""Every setting of the dialog, in its order."""


class PreferencesDialog(QDialog):
    """Edits a copy of the settings; `changes()` and `keys()` after it was accepted.

    Args:
        stored_keys: provider name -> whether a key is stored for it; keys themselves are never shown.
        actions: those that keys can be given to.
        themes_folder: where a person's own themes are kept; None: none are offered.
    """

    PAGES = (
        ("Looks", "palette"),
        ("Canvas", "layout-grid"),
        ("Models", "brain"),
        ("Runs", "play"),
        ("Files", "folder"),
        ("Shortcuts", "keyboard"),
    )

    def __init__(
        self,
        settings: Settings,
        stored_keys: Mapping[str, bool] | None = None,
        actions: Iterable[KeyedAction] = (),
        parent: QWidget | None = None,
        *,
        themes_folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._themes_folder = themes_folder
        self.setWindowTitle(say("Preferences"))
        self.setSizeGripEnabled(True)
        self.resize(720, 520)
        self.pages = QListWidget(self)
        self.pages.setAccessibleName(say("Pages"))
        self.pages.setFixedWidth(150)
        self.pages.setIconSize(QSize(16, 16))
        self.stack = QStackedWidget(self)
        self.providers = ProvidersPage(settings, stored_keys or {}, self)
        self.shortcuts = ShortcutEditor(
            actions, settings.all_shortcut_profiles, settings.shortcut_profile_name, self
        )
        builders = (
            self._looks(),
            self._canvas(),
            self.providers,
            self._runs(),
            self._files(),
            self.shortcuts,
        )
        for (title, name), page in zip(self.PAGES, builders, strict=True):
            self.pages.addItem(say(title))
            self.pages.item(self.pages.count() - 1).setIcon(icon(name))
            self.stack.addWidget(page)
        self.message = QLabel(self)
        self.message.setProperty("role", "error")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.pages)
        middle.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addWidget(self.message)
        layout.addWidget(buttons)
        self.pages.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.pages.setCurrentRow(0)

    def changes(self) -> dict[str, Any]:
        """Every setting of the dialog by name, as `SettingsStore.update` takes them."""
        providers = self.providers.providers()
        return {
            "theme": self.theme.choice.currentData(),
            "language": self.language.currentData(),
            "motion": self.motion.isChecked(),
            "snap": self.snap.isChecked(),
            "grid": self.grid.isChecked(),
            "wire_style": self.wire_style.currentData(),
            "hover_trace": self.hover_trace.isChecked(),
            "pin_letters": self.pin_letters.isChecked(),
            "navigation": self.navigation.currentData(),
            "providers": tuple(one.model_dump() for one in providers),
            "default_provider": self.providers.default_provider.text().strip(),
            "default_model": self.providers.default_model.text().strip(),
            "step_limit": self.step_limit.value(),
            "approval": self.approval.currentData(),
            "resume_interrupted": self.resume.isChecked(),
            "keep_runs": self.keep_runs.value(),
            "workspace_folder": self.workspace.text().strip(),
            "flows_folder": self.flows.text().strip(),
            "store_folder": self.store.text().strip(),
            "autosave_s": self.autosave.value(),
            "shortcuts": self.shortcuts.shortcuts(),
            "shortcut_profiles": self.shortcuts.profiles(),
            "shortcut_profile": self.shortcuts.profile(),
        }

    def keys(self) -> dict[str, str | None]:
        """Provider name -> new key for the keyring; None: delete the stored one. Unchanged ones are left out."""
        return self.providers.new_keys()

    def show_page(self, title: str) -> None:
        """Turn to a page by its title."""
        for row, (name, _) in enumerate(self.PAGES):
            if name == title:
                self.pages.setCurrentRow(row)

    def show_setting(self, name: str) -> None:
        """Turn to the page of a setting and put the keyboard on it; an unknown name changes nothing."""
        for entry in SETTING_ENTRIES:
            if entry.name == name:
                self.show_page(entry.page)
                if name in self.providers.fields_of_one:
                    self.providers.show_default()
                self.editor_of(name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def editor_of(self, name: str) -> QWidget:
        """What a setting is edited with."""
        editors: dict[str, QWidget] = {
            "theme": self.theme.choice,
            "language": self.language,
            "motion": self.motion,
            "grid": self.grid,
            "snap": self.snap,
            "wire_style": self.wire_style,
            "hover_trace": self.hover_trace,
            "pin_letters": self.pin_letters,
            "navigation": self.navigation,
            "providers": self.providers.list,
            **self.providers.fields_of_one,
            "default_provider": self.providers.default_provider,
            "default_model": self.providers.default_model,
            "approval": self.approval,
            "step_limit": self.step_limit,
            "keep_runs": self.keep_runs,
            "store_folder": self.store,
            "resume_interrupted": self.resume,
            "workspace_folder": self.workspace,
            "flows_folder": self.flows,
            "autosave_s": self.autosave,
            "shortcuts": self.shortcuts.search,
        }
        return editors[name]

    def _looks(self) -> QWidget:
        self.theme = ThemeBox(self._themes_folder, self._settings.theme)
        self.motion = QCheckBox(say("Animate changes"))
        self.motion.setChecked(self._settings.motion)
        self.language = _combo(
            ((SYSTEM, say("Like the desktop")), *spoken().items()), self._settings.language
        )
        return _page(
            (say("&Theme"), self.theme.choice),
            ("", self.theme.buttons),
            (say("&Language"), self.language),
            ("", self.motion),
        )

    def _canvas(self) -> QWidget:
        self.grid = QCheckBox(say("Show the grid"))
        self.grid.setChecked(self._settings.grid)
        self.snap = QCheckBox(say("Snap nodes to the grid (Alt moves freely)"))
        self.snap.setChecked(self._settings.snap)
        self.navigation = _combo(
            (
                ("blueprint", say("Blueprint: right button pans, wheel zooms")),
                ("figma", say("Figma: wheel scrolls, Ctrl+wheel zooms, Space pans")),
                ("houdini", say("Houdini: middle button pans, right button zooms")),
            ),
            self._settings.navigation,
        )
        self.wire_style = _combo(
            (("curved", say("Curved")), ("straight", say("Straight")), ("square", say("Square"))),
            self._settings.wire_style,
        )
        self.hover_trace = QCheckBox(say("Dim what is not connected to what the pointer rests on"))
        self.hover_trace.setChecked(self._settings.hover_trace)
        self.pin_letters = QCheckBox(say("Letters on pins: tell types without colours"))
        self.pin_letters.setChecked(self._settings.pin_letters)
        return _page(
            ("", self.grid),
            ("", self.snap),
            (say("&Wires"), self.wire_style),
            ("", self.hover_trace),
            ("", self.pin_letters),
            (say("&Mouse"), self.navigation),
        )

    def _runs(self) -> QWidget:
        self.approval = _combo(
            (
                ("ask", say("Ask for every tool that is not known to be harmless")),
                ("dangerous", say("Ask only for tools that write, run commands or send")),
                ("never", say("Never ask")),
            ),
            self._settings.approval,
        )
        self.step_limit = _spin(1, 10_000_000, self._settings.step_limit)
        self.resume = QCheckBox(say("Continue runs that a crash interrupted"))
        self.resume.setChecked(self._settings.resume_interrupted)
        self.keep_runs = _spin(1, 100_000, self._settings.keep_runs)
        self.store = QLineEdit(self._settings.store_folder)
        self.store.setPlaceholderText(say("The user's data folder"))
        return _page(
            (say("&Tool approval"), self.approval),
            (say("&Pause after steps"), self.step_limit),
            (say("&Keep finished runs"), self.keep_runs),
            (say("&Store folder"), self._with_browse(self.store)),
            ("", self.resume),
        )

    def _files(self) -> QWidget:
        self.workspace = QLineEdit(self._settings.workspace_folder)
        self.workspace.setPlaceholderText(say("A folder of its own for each flow"))
        self.flows = QLineEdit(self._settings.flows_folder)
        self.flows.setPlaceholderText(say("Where the open flow lies"))
        self.autosave = _spin(0, 600, self._settings.autosave_s)
        self.autosave.setSuffix(" s")
        self.autosave.setSpecialValueText(say("Off"))
        return _page(
            (say("&Workspace folder"), self._with_browse(self.workspace)),
            (say("&Flows folder"), self._with_browse(self.flows)),
            (say("&Autosave every"), self.autosave),
        )

    def _accept(self) -> None:
        problem = self.providers.problem()
        if problem:
            self.show_page("Models")
            self.message.setText(problem)
            return
        if problem := self.shortcuts.problem():
            self.show_page("Shortcuts")
            self.message.setText(problem)
            return
        self.accept()

    def _with_browse(self, line: QLineEdit) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line, 1)
        button = QPushButton(say("Browse…"))
        button.setAutoDefault(False)
        row.addWidget(button)
        holder.setFocusProxy(line)

        def browse() -> None:
            dialog = file_dialog(self, say("Choose a folder"), None, ())
            dialog.setFileMode(dialog.FileMode.Directory)

            def done(code: int) -> None:
                path = chosen_path(dialog, code)
                if path is not None:
                    line.setText(str(path))

            show_then(dialog, done)

        button.clicked.connect(browse)
        return holder


_SPECIAL = {
    "embedding_model": ("Embedding model", "Finds by meaning"),
    "image_model": ("Image model", "Makes pictures"),
    "upscale_model": ("Upscaling model", "Enlarges pictures"),
    "video_model": ("Video model", "Makes videos"),
    "voice_model": ("Voice model", "Speaks texts"),
    "music_model": ("Music model", "Makes music"),
    "transcription_model": ("Transcription model", "Writes speech down"),
}
"""Field of a provider -> its name in the page, and what it is for."""


class ProvidersPage(QWidget):
    """Servers of models: name, address, models; the key goes to the keyring and is never read back."""

    def __init__(
        self, settings: Settings, stored_keys: Mapping[str, bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: list[dict[str, Any]] = [
            {
                "name": one.name,
                "base_url": one.base_url,
                "models": "\n".join(one.models),
                **{name: getattr(one, name) for name in SPECIAL_MODELS},
                "key": "",
                "stored": stored_keys.get(one.name, False),
                "delete": False,
            }
            for one in settings.providers
        ]
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Providers"))
        self.list.setFixedWidth(150)
        add = QPushButton(icon("plus"), say("Add"), self)
        remove = QPushButton(say("Remove"), self)
        for button in (add, remove):
            button.setAutoDefault(False)
        self.name = QLineEdit(self)
        self.base_url = QLineEdit(self)
        self.base_url.setPlaceholderText("https://…/v1")
        self.models = QPlainTextEdit(self)
        self.models.setPlaceholderText(say("One model a line"))
        self.models.setTabChangesFocus(True)
        self.models.setMaximumHeight(100)
        self.key = QLineEdit(self)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.forget = QCheckBox(say("Delete the stored key"), self)
        self.default_provider = QLineEdit(settings.default_provider, self)
        self.default_model = QLineEdit(settings.default_model, self)
        self.form = QWidget(self)
        fields = QFormLayout(self.form)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addRow(say("&Name"), self.name)
        fields.addRow(say("&Address"), self.base_url)
        fields.addRow(say("&Models"), self.models)
        self.special_models = {name: QLineEdit(self) for name in SPECIAL_MODELS}
        for name, field in self.special_models.items():
            title, use = _SPECIAL[name]
            field.setPlaceholderText(say(use))
            fields.addRow(say(title), field)
        fields.addRow(say("&Key"), self.key)
        fields.addRow("", self.forget)
        hint = QLabel(say("Keys are kept in the system's keyring, never in a file."), self)
        hint.setProperty("role", "secondary")
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(remove)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.addWidget(self.form)
        right.addWidget(hint)
        right.addStretch(1)
        defaults = QFormLayout()
        defaults.addRow(say("Default provider"), self.default_provider)
        defaults.addRow(say("Default model"), self.default_model)
        right.addLayout(defaults)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(left)
        layout.addLayout(right, 1)
        self._shown = -1
        for row in self._rows:
            self.list.addItem(str(row["name"]))
        self.list.currentRowChanged.connect(self._turn)
        self.name.textEdited.connect(self._renamed)
        add.clicked.connect(self._add)
        remove.clicked.connect(self._remove)
        self.list.setCurrentRow(0 if self._rows else -1)
        self._turn(self.list.currentRow())

    @property
    def fields_of_one(self) -> dict[str, QWidget]:
        """What the settings of the chosen provider are edited with, by their names."""
        return {"base_url": self.base_url, **self.special_models}

    def show_default(self) -> None:
        """Turn to the default provider, if it is there."""
        name = self.default_provider.text().strip()
        names = [str(row["name"]) for row in self._rows]
        if name in names:
            self.list.setCurrentRow(names.index(name))

    def providers(self) -> tuple[ProviderSettings, ...]:
        """The providers as they stand in the page."""
        self._keep()
        return tuple(
            ProviderSettings(
                name=str(row["name"]).strip(),
                base_url=str(row["base_url"]).strip(),
                models=tuple(
                    line.strip() for line in str(row["models"]).splitlines() if line.strip()
                ),
                **{name: str(row.get(name, "")).strip() for name in SPECIAL_MODELS},
            )
            for row in self._rows
        )

    def new_keys(self) -> dict[str, str | None]:
        """Provider name -> key that was typed, or None where the stored one shall go."""
        self._keep()
        keys: dict[str, str | None] = {}
        for row in self._rows:
            if row["key"]:
                keys[str(row["name"]).strip()] = str(row["key"])
            elif row["delete"]:
                keys[str(row["name"]).strip()] = None
        return keys

    def problem(self) -> str:
        """What is wrong with the page; "" if nothing."""
        names = [one.name for one in self.providers()]
        if "" in names:
            return say("A provider needs a name.")
        if len(set(names)) < len(names):
            return say("Two providers have the same name.")
        bad = [
            one.name
            for one in self.providers()
            if one.base_url and not one.base_url.startswith(("http://", "https://"))
        ]
        return (
            say("The address of “{bad}” must begin with http:// or https://.", bad=bad[0])
            if bad
            else ""
        )

    def _keep(self) -> None:
        if 0 <= self._shown < len(self._rows):
            self._rows[self._shown].update(
                name=self.name.text(),
                base_url=self.base_url.text(),
                models=self.models.toPlainText(),
                **{name: field.text() for name, field in self.special_models.items()},
                key=self.key.text(),
                delete=self.forget.isChecked(),
            )

    def _turn(self, number: int) -> None:
        self._keep()
        self._shown = number
        self.form.setEnabled(number >= 0)
        row = self._rows[number] if 0 <= number < len(self._rows) else {}
        self.name.setText(str(row.get("name", "")))
        self.base_url.setText(str(row.get("base_url", "")))
        self.models.setPlainText(str(row.get("models", "")))
        for name, field in self.special_models.items():
            field.setText(str(row.get(name, "")))
        self.key.setText(str(row.get("key", "")))
        stored = bool(row.get("stored"))
        self.key.setPlaceholderText(say("A key is stored; type to replace it") if stored else "")
        self.forget.setVisible(stored)
        self.forget.setChecked(bool(row.get("delete")))

    def _renamed(self, text: str) -> None:
        if self._shown >= 0:
            self.list.item(self._shown).setText(text)

    def _add(self) -> None:
        self._keep()
        self._rows.append(
            {"name": "", "base_url": "", "models": "", "key": "", "stored": False, "delete": False}
        )
        self.list.addItem("")
        self.list.setCurrentRow(len(self._rows) - 1)
        self.name.setFocus()

    def _remove(self) -> None:
        number = self._shown
        if number < 0:
            return
        self._shown = -1
        del self._rows[number]
        self.list.takeItem(number)
        self._turn(self.list.currentRow())


def _combo(options: tuple[tuple[str, str], ...], value: str) -> QComboBox:
    combo = QuietCombo()
    for key, title in options:
        combo.addItem(title, key)
    combo.setCurrentIndex(max(0, combo.findData(value)))
    return combo


def _spin(least: int, most: int, value: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setValue(value)
    spin.setGroupSeparatorShown(True)
    return spin


def _page(*rows: tuple[str, QWidget]) -> QWidget:
    page = QWidget()
    form = QFormLayout(page)
    form.setSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for label, widget in rows:
        form.addRow(label, widget)
    return page
