"""The page of model servers in the preferences: name, address, models, key, and who answers."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.model_finder import KNOWN_SERVERS, KnownServer, ModelFinder, Question
from app.settings import SPECIAL_MODELS, ProviderSettings, Settings
from app.widgets.icons import icon
from app.widgets.line_edit import LineEdit
from app.widgets.quiet_combo import QuietCombo
from app.widgets.style_sheet import RING_PX
from runtime.base.words import say

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

_LEFT_PX = 4
"""Of both forms; the upper one lies within a frame."""
_ADVICE = (
    "No server of models yet: until there is one, models echo their prompt.\n\nAdd offers what may run on this "
    "machine, such as Ollama, and any other server that speaks OpenAI's form. “Ask the server” then tries it."
)


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
                "prices": _price_lines(one.prices),
                **{name: getattr(one, name) for name in SPECIAL_MODELS},
                "key": "",
                "stored": stored_keys.get(one.name, False),
                "delete": False,
            }
            for one in settings.providers
        ]
        names = [row["name"] for row in self._rows]
        used = settings.default_provider
        self._default = self._rows[names.index(used)] if used in names else None
        self._shown = -1
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(self._left())
        layout.addLayout(self._right(), 1)
        self.default_model.setEditText(settings.default_model)
        for name in names:
            self.list.addItem(str(name))
        self.list.currentRowChanged.connect(self._turn)
        self.list.setCurrentRow(0 if self._rows else -1)
        self._turn(self.list.currentRow())

    def _left(self) -> QVBoxLayout:
        """The providers, and buttons that add and remove one."""
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Providers"))
        self.list.setFixedWidth(150)
        self.add = QPushButton(icon("plus"), say("Add…"), self)
        self.add.setMenu(self._menu_of_servers())
        self.remove = QPushButton(say("Remove"), self)
        self.remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        return left

    def _right(self) -> QVBoxLayout:
        """The chosen provider, or advice where there is none; below it the defaults."""
        self.advice = QLabel(say(_ADVICE), self)
        self.advice.setWordWrap(True)
        self.advice.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.form = self._form()
        self.place = QScrollArea(self)
        self.place.setWidgetResizable(True)
        self.place.setFrameShape(QFrame.Shape.NoFrame)
        self.place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place.setWidget(self.form)
        self.default_provider = QuietCombo(self)
        self.default_provider.activated.connect(self._choose_default)
        self.default_model = QuietCombo(self)
        self.default_model.setEditable(True)
        self.default_model.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        defaults = QFormLayout()
        defaults.setContentsMargins(_LEFT_PX + RING_PX, 4, 20, 0)
        defaults.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        defaults.addRow(say("Default provider"), self.default_provider)
        defaults.addRow(say("Default model"), self.default_model)
        _share_column(self.form_fields, defaults)
        line = QFrame(self)
        line.setProperty("role", "line")
        right = QVBoxLayout()
        right.addWidget(self.advice, 1)
        right.addWidget(self.place, 1)
        right.addWidget(line)
        right.addLayout(defaults)
        return right

    def _form(self) -> QWidget:
        self.name = LineEdit(self)
        self.name.textEdited.connect(self._renamed)
        self.base_url = LineEdit(self)
        self.base_url.setPlaceholderText("https://…/v1")
        self.key = LineEdit(self)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setToolTip(say("Keys are kept in the system's keyring, never in a file."))
        self.forget = QCheckBox(say("Delete the stored key"), self)
        self.finder = ModelFinder(self._question, self)
        self.finder.found.connect(self._take_models)
        self.models = QPlainTextEdit(self)
        self.models.setPlaceholderText(say("One model a line"))
        self.models.setTabChangesFocus(True)
        self.models.setMaximumHeight(76)
        self.prices = QPlainTextEdit(self)
        self.prices.setPlaceholderText(
            say(
                "Model, dollars for a million tokens read, written: gpt-x 0.15 0.60; * is any other"
            )
        )
        self.prices.setToolTip(
            say(
                "For budgets and costs. What stands here counts more than the list prices of well-known servers."
            )
        )
        self.prices.setTabChangesFocus(True)
        self.prices.setMaximumHeight(58)
        self.special_models = {name: LineEdit(self) for name in SPECIAL_MODELS}
        form = QWidget(self)
        fields = self.form_fields = QFormLayout(form)
        fields.setContentsMargins(_LEFT_PX, 2, 8, 2)
        fields.addRow(say("&Name"), self.name)
        fields.addRow(say("&Address"), self.base_url)
        fields.addRow(say("&Key"), self.key)
        fields.addRow("", self.forget)
        fields.addRow("", self.finder)
        fields.addRow(say("&Models"), self.models)
        fields.addRow(say("&Prices"), self.prices)
        for name, field in self.special_models.items():
            title, use = _SPECIAL[name]
            field.setPlaceholderText(say(use))
            fields.addRow(say(title), field)
        return form

    @property
    def fields_of_one(self) -> dict[str, QWidget]:
        """What the settings of the chosen provider are edited with, by their names."""
        return {"base_url": self.base_url, "prices": self.prices, **self.special_models}

    def show_default(self) -> None:
        """Turn to the default provider, if it is there."""
        for number, row in enumerate(self._rows):
            if row is self._default:
                self.list.setCurrentRow(number)

    def providers(self) -> tuple[ProviderSettings, ...]:
        """The providers as they stand in the page."""
        self._keep()
        return tuple(
            ProviderSettings(
                name=str(row["name"]).strip(),
                base_url=str(row["base_url"]).strip(),
                needs_key=self._needs_key(row),
                models=_names(row["models"]),
                prices=prices_in(str(row.get("prices", "")))[0],
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
        for row in self._rows:
            if wrong := prices_in(str(row.get("prices", "")))[1]:
                return say(
                    "The price “{line}” is not a model and two numbers, such as: gpt-x 0.15 0.60",
                    line=wrong[0],
                )
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
                prices=self.prices.toPlainText(),
                **{name: field.text() for name, field in self.special_models.items()},
                key=self.key.text(),
                delete=self.forget.isChecked(),
            )

    def _turn(self, number: int) -> None:
        self._keep()
        self._shown = number
        self.remove.setEnabled(number >= 0)
        self.place.setVisible(number >= 0)
        self.advice.setVisible(number < 0)
        self.finder.tell("")
        self._show_default()
        row = self._rows[number] if 0 <= number < len(self._rows) else {}
        self.name.setText(str(row.get("name", "")))
        self.base_url.setText(str(row.get("base_url", "")))
        self.models.setPlainText(str(row.get("models", "")))
        self.prices.setPlainText(str(row.get("prices", "")))
        for name, field in self.special_models.items():
            field.setText(str(row.get(name, "")))
        self.key.setText(str(row.get("key", "")))
        stored = bool(row.get("stored"))
        self.key.setPlaceholderText(
            say("Stored; type to replace it") if stored else say("Stays in the system's keyring")
        )
        self.forget.setVisible(stored)
        self.forget.setChecked(bool(row.get("delete")))

    def _renamed(self, text: str) -> None:
        if self._shown >= 0:
            self.list.item(self._shown).setText(text)
            self._keep()
            self._show_default()

    def _menu_of_servers(self) -> QMenu:
        """Servers that one is likely to have, and any other."""
        menu = QMenu(self)
        for server in KNOWN_SERVERS:
            action = menu.addAction(icon("server"), f"{server.name} \u2013 {server.base_url}")
            action.triggered.connect(partial(self.add_server, server))
        menu.addSeparator()
        other = menu.addAction(icon("plus"), say("Another server"))
        other.triggered.connect(partial(self.add_server, None))
        return menu

    def add_server(self, server: KnownServer | None, _checked: bool = False) -> None:
        """Add a provider for a known server, or an empty one; the first one answers from then on."""
        self._keep()
        row: dict[str, Any] = {"models": "", "key": "", "stored": False, "delete": False}
        row["name"] = self._free_name(server.name) if server is not None else ""
        row["base_url"] = server.base_url if server is not None else ""
        self._rows.append(row)
        if len(self._rows) == 1:
            self._default = row
        self.list.addItem(str(row["name"]))
        self.list.setCurrentRow(len(self._rows) - 1)
        wants_key = server is not None and not server.is_local
        (self.name if server is None else self.key if wants_key else self.finder.button).setFocus()

    def _free_name(self, name: str) -> str:
        names = {row["name"] for row in self._rows}
        more = (f"{name} {number}" for number in range(2, len(names) + 3))
        return next(one for one in (name, *more) if one not in names)

    def _question(self) -> Question:
        return Question(self.base_url.text(), self.key.text(), self.name.text())

    def _take_models(self, names: tuple[str, ...]) -> None:
        """What the server offers; names that were typed and are not among them go."""
        self.models.setPlainText("\n".join(names))
        self._keep()
        self._show_default()

    @staticmethod
    def _needs_key(row: Mapping[str, Any]) -> bool:
        """A server without a key is asked without one, and says so itself if it wants one, unless that is known."""
        address = str(row["base_url"]).strip().rstrip("/")
        known = any(one.base_url == address and not one.is_local for one in KNOWN_SERVERS)
        return known or bool(row["key"]) or (bool(row["stored"]) and not row["delete"])

    def default_name(self) -> str:
        """The provider that answers; empty: nobody, models echo."""
        self._keep()
        return str(self._default["name"]).strip() if self._default is not None else ""

    def _show_default(self) -> None:
        self.default_provider.clear()
        self.default_provider.addItem(say("Nobody: models echo their prompt"))
        for row in self._rows:
            self.default_provider.addItem(str(row["name"]))
        at = next((n for n, row in enumerate(self._rows) if row is self._default), -1)
        self.default_provider.setCurrentIndex(at + 1)
        models = _names(self._default["models"]) if self._default is not None else ()
        chosen = self.default_model.currentText()
        self.default_model.clear()
        self.default_model.addItems(models)
        self.default_model.setEditText(chosen)
        first = say("{model}, the first of them", model=models[0]) if models else ""
        if (line := self.default_model.lineEdit()) is not None:
            line.setPlaceholderText(first)

    def _choose_default(self, place: int) -> None:
        self._default = self._rows[place - 1] if place > 0 else None
        self._show_default()

    def _remove(self) -> None:
        number = self._shown
        if number < 0:
            return
        self._shown = -1
        if self._rows.pop(number) is self._default:
            self._default = None
        self.list.takeItem(number)
        self._turn(self.list.currentRow())


def _names(text: object) -> tuple[str, ...]:
    """One name a line."""
    return tuple(line.strip() for line in str(text).splitlines() if line.strip())


def prices_in(text: str) -> tuple[dict[str, tuple[str, str]], list[str]]:
    """Prices by model, one a line, and the lines that are none."""
    prices: dict[str, tuple[str, str]] = {}
    wrong: list[str] = []
    for line in _names(text):
        *name, asked, given = line.split() if len(line.split()) >= 3 else ("", "", "")
        found = [part.lstrip("$").replace(",", ".") for part in (asked, given)]
        if " ".join(name) and all(re.fullmatch(r"\d{1,9}(\.\d{1,9})?", part) for part in found):
            prices[" ".join(name)] = (found[0], found[1])
        else:
            wrong.append(line)
    return prices, wrong


def _price_lines(prices: Mapping[str, tuple[str, str]]) -> str:
    return "\n".join(f"{name} {asked} {given}" for name, (asked, given) in prices.items())


def _share_column(*forms: QFormLayout) -> None:
    """Let the fields of several forms begin at the same place."""
    labels = [
        label
        for form in forms
        for row in range(form.rowCount())
        if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None
        and (label := item.widget()) is not None
    ]
    for label in labels:
        label.ensurePolished()  # the style sheet may make it wider
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(widest)
    for form in forms:  # a layout within another takes the spacing of that
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
