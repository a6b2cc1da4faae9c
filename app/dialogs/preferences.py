"""All settings, by page: looks, canvas, models, runs, files, logging, shortcuts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer
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
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.budget_edit import BudgetEdit
from app.dialogs.providers_page import ProvidersPage
from app.dialogs.shortcut_editor import ShortcutEditor
from app.dialogs.shortcut_profiles import KeyedAction
from app.dialogs.theme_box import ThemeBox
from app.settings import Settings
from app.widgets.asking import chosen_path, file_dialog, show_then
from app.widgets.growing_text import GrowingText
from app.widgets.icons import icon
from app.widgets.languages import SYSTEM, spoken
from app.widgets.line_edit import LineEdit
from app.widgets.quiet_combo import QuietCombo
from app.widgets.retelling import retold
from app.widgets.tab_order import order_tabs
from runtime.base.logs import PatternError, Redaction
from runtime.base.words import say
from runtime.model.budget import Budget

PageT = TypeVar("PageT", bound=QWidget)


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
    SettingEntry("prices", "Prices of models", "Models", ("cost", "dollars", "budget")),
    SettingEntry("default_provider", "Default provider", "Models"),
    SettingEntry("default_model", "Default model", "Models"),
    SettingEntry("approval", "Tool approval", "Runs", ("ask", "policy")),
    SettingEntry("step_limit", "Pause after steps", "Runs", ("limit", "runaway")),
    SettingEntry(
        "budget",
        "Budget of a run",
        "Budget",
        ("cost", "money", "dollars", "tokens", "limit", "ceiling"),
    ),
    SettingEntry("keep_runs", "Keep finished runs", "Runs", ("history",)),
    SettingEntry("store_folder", "Store folder", "Runs", ("database",)),
    SettingEntry("resume_interrupted", "Continue interrupted runs", "Runs", ("crash", "recover")),
    SettingEntry("workspace_folder", "Workspace folder", "Files"),
    SettingEntry("flows_folder", "Flows folder", "Files"),
    SettingEntry("autosave_s", "Autosave interval", "Files", ("backup",)),
    SettingEntry("log_level", "Log level", "Logging", ("debug", "verbose", "messages")),
    SettingEntry(
        "log_patterns", "Secrets in the log", "Logging", ("redaction", "mask", "hide", "key")
    ),
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
        ("Budget", "gauge"),
        ("Files", "folder"),
        ("Logging", "terminal"),
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
        self.resize(840, 580)
        self.pages = QListWidget(self)
        self.pages.setAccessibleName(say("Pages"))
        self.pages.setFixedWidth(150)
        self.pages.setIconSize(QSize(16, 16))
        self.stack = QStackedWidget(self)
        self._stored_keys, self._actions = stored_keys or {}, tuple(actions)
        self._large_pages = {"Models": QWidget(self), "Shortcuts": QWidget(self)}
        pages = (
            self._looks(),
            self._canvas(),
            self._large_pages["Models"],
            self._runs(),
            self._budget_page(),
            self._files(),
            self._logging(),
            self._large_pages["Shortcuts"],
        )
        for (title, name), page in zip(self.PAGES, pages, strict=True):
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
        self.pages.currentRowChanged.connect(self._turn_to)
        self.pages.setCurrentRow(0)
        order_tabs(self)

    @cached_property
    def providers(self) -> "ProvidersPage":
        """The page of models, made when somebody looks at it."""
        return self._filled("Models", ProvidersPage(self._settings, self._stored_keys))

    @cached_property
    def shortcuts(self) -> ShortcutEditor:
        """The page of shortcuts, made when somebody looks at it."""
        of = self._settings
        editor = ShortcutEditor(self._actions, of.all_shortcut_profiles, of.shortcut_profile_name)
        return self._filled("Shortcuts", editor)

    def _filled(self, title: str, content: PageT) -> PageT:
        layout = QVBoxLayout(self._large_pages[title])
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        content.show()  # a layout would do so in the next turn
        order_tabs(self)
        return content

    def _turn_to(self, row: int) -> None:
        title = self.PAGES[row][0]
        if title == "Models":
            _ = self.providers
        elif title == "Shortcuts":
            _ = self.shortcuts
        self.stack.setCurrentIndex(row)

    def changes(self) -> dict[str, Any]:
        """Every setting of the dialog by name, as `SettingsStore.update` takes them; those of pages nobody saw as they were."""
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
            **self._of_models(),
            "step_limit": self.step_limit.value(),
            "budget": self._budget(),
            "approval": self.approval.currentData(),
            "resume_interrupted": self.resume.isChecked(),
            "keep_runs": self.keep_runs.value(),
            "workspace_folder": self.workspace.text().strip(),
            "flows_folder": self.flows.text().strip(),
            "store_folder": self.store.text().strip(),
            "autosave_s": self.autosave.value(),
            "log_level": self.log_level.currentData(),
            "log_patterns": self._patterns(),
            **self._of_shortcuts(),
        }

    def _of_models(self) -> dict[str, Any]:
        if not self._is_made("providers"):
            names = ("providers", "default_provider", "default_model")
            return {name: self._settings.model_dump()[name] for name in names}
        page = self.providers
        return {
            "providers": tuple(one.model_dump() for one in page.providers()),
            "default_provider": page.default_name(),
            "default_model": page.default_model.currentText().strip(),
        }

    def _of_shortcuts(self) -> dict[str, Any]:
        if not self._is_made("shortcuts"):
            names = ("shortcuts", "shortcut_profiles", "shortcut_profile")
            return {name: getattr(self._settings, name) for name in names}
        return {
            "shortcuts": self.shortcuts.shortcuts(),
            "shortcut_profiles": self.shortcuts.profiles(),
            "shortcut_profile": self.shortcuts.profile(),
        }

    def _is_made(self, page: str) -> bool:
        return page in vars(self)

    def keys(self) -> dict[str, str | None]:
        """Provider name -> new key for the keyring; None: delete the stored one. Unchanged ones are left out."""
        return self.providers.new_keys() if self._is_made("providers") else {}

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
                if entry.page == "Models" and name in self.providers.fields_of_one:
                    self.providers.show_default()
                editor = self.editor_of(name)
                editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
                if entry.page == "Models" and name in self.providers.fields_of_one:
                    QTimer.singleShot(0, partial(self.providers.place.ensureWidgetVisible, editor))

    def editor_of(self, name: str) -> QWidget:
        """What a setting is edited with."""
        if (page := next(one.page for one in SETTING_ENTRIES if one.name == name)) == "Models":
            of_models: dict[str, QWidget] = {
                "providers": self.providers.list,
                **self.providers.fields_of_one,
                "default_provider": self.providers.default_provider,
                "default_model": self.providers.default_model,
            }
            return of_models[name]
        if page == "Shortcuts":
            return self.shortcuts.search
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
            "approval": self.approval,
            "step_limit": self.step_limit,
            "budget": self.budget.limits["cost_usd"],
            "keep_runs": self.keep_runs,
            "store_folder": self.store,
            "resume_interrupted": self.resume,
            "workspace_folder": self.workspace,
            "flows_folder": self.flows,
            "autosave_s": self.autosave,
            "log_level": self.log_level,
            "log_patterns": self.log_patterns,
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
        self.store = LineEdit(self._settings.store_folder)
        self.store.setPlaceholderText(say("The user's data folder"))
        return _page(
            (say("&Tool approval"), self.approval),
            (say("&Pause after steps"), self.step_limit),
            (say("&Keep finished runs"), self.keep_runs),
            (say("&Store folder"), self._with_browse(self.store)),
            ("", self.resume),
        )

    def _budget_page(self) -> QWidget:
        self.budget = BudgetEdit(self._settings.run_budget or Budget())
        about = QLabel(
            say(
                "What a run may spend, with all flows it calls. Before each call its worst case is looked at; "
                "what may go over a limit is not called."
            )
        )
        about.setProperty("role", "secondary")
        about.setWordWrap(True)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addWidget(self.budget)
        layout.addStretch(1)
        return page

    def _budget(self) -> dict[str, Any]:
        """The limits as they are stored; as they were if a field holds no number."""
        if self.budget.problem():
            return self._settings.budget
        budget = self.budget.budget()
        return budget.to_json() if budget else {}

    def _files(self) -> QWidget:
        self.workspace = LineEdit(self._settings.workspace_folder)
        self.workspace.setPlaceholderText(say("A folder of its own for each flow"))
        self.flows = LineEdit(self._settings.flows_folder)
        self.flows.setPlaceholderText(say("Where the open flow lies"))
        self.autosave = _spin(0, 600, self._settings.autosave_s)
        self.autosave.setSuffix(" s")
        self.autosave.setSpecialValueText(say("Off"))
        return _page(
            (say("&Workspace folder"), self._with_browse(self.workspace)),
            (say("&Flows folder"), self._with_browse(self.flows)),
            (say("&Autosave every"), self.autosave),
        )

    def _logging(self) -> QWidget:
        self.log_level = _combo(
            (
                ("debug", say("Debug: each node of each run, too")),
                ("info", say("Info: beginnings and ends, requests to servers")),
                ("warning", say("Warning: what may be wrong")),
                ("error", say("Error: what went wrong")),
            ),
            self._settings.log_level,
        )
        self.log_patterns = GrowingText(least_lines=4)
        self.log_patterns.setPlainText("\n".join(self._settings.log_patterns))
        self.log_patterns.setPlaceholderText(
            say("For example {pattern}", pattern="acme-[0-9a-f]{16}")
        )
        about = QLabel(
            say(
                "What stands behind names such as api_key, password or Authorization is never logged. "
                "Here you add your own secrets: one regular expression a line. What it finds in a message "
                "is hidden, and so is the value of a key that it fits."
            )
        )
        about.setProperty("role", "secondary")
        about.setWordWrap(True)
        about.setAlignment(Qt.AlignmentFlag.AlignTop)
        return _page(
            (say("&Level"), self.log_level),
            (say("&Secrets"), self.log_patterns),
            ("", about),
        )

    def _patterns(self) -> tuple[str, ...]:
        lines = self.log_patterns.toPlainText().splitlines()
        return tuple(line.strip() for line in lines if line.strip())

    def _accept(self) -> None:
        try:
            Redaction(self._patterns())
        except PatternError as error:
            self.show_setting("log_patterns")
            self.message.setText(retold(str(error)))
            return
        if problem := self.budget.problem():
            self.show_page("Budget")
            self.message.setText(problem)
            return
        if self._is_made("providers") and (problem := self.providers.problem()):
            self.show_page("Models")
            self.message.setText(problem)
            return
        if self._is_made("shortcuts") and (problem := self.shortcuts.problem()):
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
    spin.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach it
    return spin


def _page(*rows: tuple[str, QWidget]) -> QWidget:
    page = QWidget()
    form = QFormLayout(page)
    form.setSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for label, widget in rows:
        form.addRow(label, widget)
        inner = widget.focusProxy()
        if inner is not None:  # the label is the holder's, and a screen reader asks the field
            inner.setAccessibleName(label)
    return page
