"""Choosing a theme: those that come with the program and one's own, imported and exported as JSON."""

from pathlib import Path

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.widgets.asking import chosen_path, error_lines, file_dialog, show_then
from app.widgets.quiet_combo import QuietCombo
from app.widgets.texts import sentence
from app.widgets.theme import OWN, theme, use_own_themes
from app.widgets.theme_files import read_theme, themes_in, write_theme
from runtime.base.errors import FlowError
from runtime.base.words import say

_FILTERS = ("Themes (*.json)", "All files (*)")
BUILT_IN = (
    ("system", "Like the desktop"),
    ("dark", "Dark"),
    ("light", "Light"),
    ("contrast", "High contrast"),
)


class ThemeBox:
    """A list of themes, buttons below it, and a line that says what went wrong.

    Attributes:
        choice: the list; its current data is what the setting `theme` takes.
        buttons: import, export and the line.

    Args:
        folder: where one's own themes are kept; None: none are offered.
    """

    def __init__(self, folder: Path | None, chosen: str) -> None:
        self._folder = folder
        self.choice = QuietCombo()
        self.buttons = QWidget()
        self.message = QLabel(self.buttons)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "secondary")
        self.take = QPushButton(say("Import…"), self.buttons)
        self.give = QPushButton(say("Export…"), self.buttons)
        self.give.setToolTip(say("Write the theme in force to a file, to change it there"))
        self.take.setEnabled(folder is not None)
        row = QHBoxLayout()
        for button in (self.take, self.give):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self.buttons)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.message)
        self.message.hide()
        self.take.clicked.connect(self._ask_import)
        self.give.clicked.connect(self._ask_export)
        self._fill(chosen)

    def import_file(self, path: Path) -> None:
        """Keep a copy of a theme and choose it; one that cannot be read is refused in words."""
        if self._folder is None:
            return
        try:
            found = read_theme(path)
            self._folder.mkdir(parents=True, exist_ok=True)
            name = found.name.removeprefix(OWN)
            write_theme(self._folder / f"{_file_name(name)}.json", found, name)
        except (FlowError, OSError) as error:
            self._tell(_words(error), is_bad=True)
            return
        self._fill(found.name)
        self._tell(say("“{name}” can be read well; OK puts it in force.", name=name))

    def export_file(self, path: Path) -> None:
        """Write the theme in force, under the name of the file."""
        name = path.stem.removesuffix(".theme").replace("_", " ").strip() or say("My theme")
        try:
            write_theme(path, theme(), name)
        except OSError as error:
            self._tell(_words(error), is_bad=True)
        else:
            self._tell(
                say("Written to {name}: change its colours, then import it.", name=path.name)
            )

    def _fill(self, chosen: str) -> None:
        self.choice.clear()
        for key, title in BUILT_IN:
            self.choice.addItem(say(title), key)
        own, errors = themes_in(self._folder) if self._folder is not None else ([], [])
        use_own_themes(own)
        for one in own:
            self.choice.addItem(one.name.removeprefix(OWN), one.name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        if errors:
            self._tell(_words(errors[0]), is_bad=True)

    def _tell(self, text: str, *, is_bad: bool = False) -> None:
        self.message.setProperty("role", "error" if is_bad else "secondary")
        self.message.style().polish(self.message)
        self.message.setText(text)
        self.message.show()

    def _ask_import(self) -> None:
        dialog = file_dialog(self.buttons, say("Import theme"), None, _FILTERS)
        show_then(dialog, lambda code: self._with_path(dialog, code, imports=True))

    def _ask_export(self) -> None:
        dialog = file_dialog(
            self.buttons,
            say("Export theme"),
            None,
            _FILTERS,
            saves=True,
            suffix="json",
            name="My_theme.theme.json",
        )
        show_then(dialog, lambda code: self._with_path(dialog, code, imports=False))

    def _with_path(self, dialog: QFileDialog, code: int, *, imports: bool) -> None:
        path = chosen_path(dialog, code)
        if path is not None:
            (self.import_file if imports else self.export_file)(path)


def _file_name(name: str) -> str:
    """A name that any file system takes."""
    kept = "".join(char if char.isalnum() or char in " -_" else "_" for char in name)
    return kept.strip() or "theme"


def _words(error: Exception) -> str:
    where, problem, remedy = error_lines(error)
    told = " ".join(f"{sentence(one).rstrip('.')}." for one in (problem, remedy) if one)
    return f"{Path(where).name}: {told}" if where else told
