"""A JSON Schema as a table of properties, also of objects within objects, or as its source."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.widgets.buttons import icon_button
from app.widgets.icons import icon
from app.widgets.json_values import JsonValueEdit
from app.widgets.line_edit import LineEdit
from app.widgets.quiet_combo import QuietCombo
from app.widgets.value_edits import ValueEdit
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say

_ONE_OF = "one of"
_OBJECT, _OBJECTS = "object", "list of objects"
_TYPE_WORDS = ("text", "number", "object", "anything")
"""Titles below that have neither a capital nor a space, for translators."""
_TYPES: tuple[tuple[str, JsonObject], ...] = (
    ("text", {"type": "string"}),
    ("number", {"type": "number"}),
    ("whole number", {"type": "integer"}),
    ("yes / no", {"type": "boolean"}),
    (_ONE_OF, {"type": "string", "enum": []}),
    ("list of texts", {"type": "array", "items": {"type": "string"}}),
    ("list of numbers", {"type": "array", "items": {"type": "number"}}),
    (_OBJECTS, {"type": "array", "items": {"type": "object"}}),
    (_OBJECT, {"type": "object"}),
    ("anything", {}),
)
_OTHER = "as in source"
_SHOWN = frozenset(("type", "items", "description", "enum", "properties", "required"))
"""Keys of a property that the builder shows; others stay as they are."""
_INDENT_PX = 16


class _PropertyRow(QWidget):
    """One property: name, type, required, description, and below it what its type asks for.

    Signals:
        edited(), finished(), removed(_PropertyRow).
    """

    edited = Signal()
    finished = Signal()
    removed = Signal(object)

    def __init__(self, name: str, part: JsonObject, *, required: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self.inner: Properties | None = None
        self.name = LineEdit(name, self)
        self.name.setPlaceholderText(say("name"))
        self.name.setAccessibleName(say("Property name"))
        self.type = QuietCombo(self)
        self.type.setAccessibleName(say("Property type"))
        for title, _ in _TYPES:
            self.type.addItem(say(title), title)
        kind = _type_index(part)
        if kind < 0:
            self.type.addItem(say(_OTHER), _OTHER)
            kind = self.type.count() - 1
        self.type.setCurrentIndex(kind)
        self.required = QCheckBox(say("required"), self)
        self.required.setChecked(required)
        description = part.get("description")
        self.description = LineEdit(description if isinstance(description, str) else "", self)
        self.description.setPlaceholderText(say("what it is"))
        self.description.setAccessibleName(say("Property description"))
        options = part.get("enum")
        texts = (
            [one for one in options if isinstance(one, str)] if isinstance(options, list) else []
        )
        self.choices = LineEdit(", ".join(texts), self)
        self.choices.setPlaceholderText(say("the choices, with commas between them"))
        self.choices.setAccessibleName(say("Choices"))
        remove = icon_button(self, "x", say("Remove property"))
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(4)
        second.setSpacing(8)
        first.addWidget(self.name, 3)
        first.addWidget(self.type, 2)
        first.addWidget(remove)
        second.addWidget(self.description, 1)
        second.addWidget(self.required)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 6)
        self._rows.setSpacing(4)
        self._rows.addLayout(first)
        self._rows.addLayout(second)
        self._rows.addWidget(self.choices)
        for line in (self.name, self.description, self.choices):
            line.textEdited.connect(self.edited)
            line.editingFinished.connect(self.finished)
        self.type.activated.connect(self._retyped)
        self.required.clicked.connect(self.edited)
        remove.clicked.connect(self._remove)
        self._show_more()

    def error(self) -> str:
        """What is wrong within it; "" if nothing."""
        return self.inner.error() if self.inner is not None and not self.inner.isHidden() else ""

    def part(self) -> JsonObject:
        """The property's schema: what the builder does not show stays as it was."""
        title = str(self.type.currentData())
        described = self.description.text().strip()
        if title == _OTHER:
            made = {key: value for key, value in self._part.items() if key != "description"}
            return {**made, "description": described} if described else made
        shape = next(shape for name, shape in _TYPES if name == title)
        made = {**shape, **{k: v for k, v in self._part.items() if k not in _SHOWN}}
        if title == _ONE_OF:
            words = (word.strip() for word in self.choices.text().split(","))
            made["enum"] = list(dict.fromkeys(word for word in words if word))
        elif "items" in shape:
            items = self._part.get("items")
            same = _type_index(self._part) == self.type.currentIndex()
            made["items"] = items if same and isinstance(items, dict) else shape["items"]
        if self.inner is not None and title == _OBJECT:
            made = self.inner.schema({**made, **_object_keys(self._part)})
        elif self.inner is not None and title == _OBJECTS:
            made["items"] = self.inner.schema(made["items"])
        if described:
            made["description"] = described
        return made

    def _retyped(self) -> None:
        self._show_more()
        self.edited.emit()

    def _show_more(self) -> None:
        """Show what the type asks for: choices, or the properties of an object."""
        title = str(self.type.currentData())
        self.choices.setVisible(title == _ONE_OF)
        holds = title in (_OBJECT, _OBJECTS)
        if holds and self.inner is None:
            self.inner = Properties(self)
            self.inner.setContentsMargins(_INDENT_PX, 0, 0, 0)
            self.inner.edited.connect(self.edited)
            self.inner.finished.connect(self.finished)
            inside = self._part if self._part.get("type") == "object" else self._part.get("items")
            self.inner.show_schema(inside if isinstance(inside, dict) else {})
            self._rows.addWidget(self.inner)
        if self.inner is not None:
            self.inner.setVisible(holds)

    def _remove(self) -> None:
        self.removed.emit(self)


class Properties(QWidget):
    """The properties of one object, and a button for one more.

    Signals:
        edited(): the schema may be another one.
        finished(): the focus left a line.
    """

    edited = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_PropertyRow] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(4)
        self.add = QPushButton(icon("plus"), say("Add property"), self)
        self.add.setProperty("role", "link")
        self.add.clicked.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._box)
        layout.addWidget(self.add)

    def show_schema(self, schema: JsonObject) -> None:
        """Show the properties of another object."""
        for row in self.rows:
            self._drop(row)
        self.rows = []
        properties, needed = schema.get("properties"), schema.get("required")
        names = needed if isinstance(needed, list) else []
        if isinstance(properties, dict):
            for name, part in properties.items():
                self._append(name, part if isinstance(part, dict) else {}, required=name in names)

    def error(self) -> str:
        """What is wrong, here or within; "" if nothing."""
        names = [row.name.text().strip() for row in self.rows]
        if "" in names or len(set(names)) < len(names):
            return say("Each property needs a name of its own.")
        return next((error for row in self.rows if (error := row.error())), "")

    def schema(self, former: JsonObject) -> JsonObject:
        """The object's schema; other keys stay as they were in `former`."""
        made: JsonObject = {**former, "type": "object"}
        named = [(row.name.text().strip(), row) for row in self.rows]
        if named or "properties" in former:
            made["properties"] = {name: row.part() for name, row in named}
        required = [name for name, row in named if row.required.isChecked()]
        if required:
            made["required"] = required
        else:
            made.pop("required", None)
        return made

    def _append(self, name: str, part: JsonObject, *, required: bool) -> _PropertyRow:
        row = _PropertyRow(name, part, required=required, parent=self)
        row.edited.connect(self.edited)
        row.finished.connect(self.finished)
        row.removed.connect(self._removed)
        self.rows.append(row)
        self._box.addWidget(row)
        return row

    def _add(self) -> None:
        taken = {row.name.text() for row in self.rows}
        number = len(self.rows) + 1
        while f"field_{number}" in taken:
            number += 1
        row = self._append(f"field_{number}", {"type": "string"}, required=False)
        row.name.setFocus()
        row.name.selectAll()
        self.edited.emit()

    def _removed(self, row: _PropertyRow) -> None:
        self.rows.remove(row)
        self._drop(row)
        self.add.setFocus()
        self.edited.emit()

    def _drop(self, row: _PropertyRow) -> None:
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()


class SchemaValue(ValueEdit):
    """The editor: a builder for the properties of an object, and the source of everything."""

    language = "json"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema: JsonObject | None = None
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        builder = QWidget(self)
        self.properties = Properties(builder)
        inner = QVBoxLayout(builder)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(self.properties)
        inner.addStretch(1)
        self.source = JsonValueEdit(self, height_px=140)
        self.tabs.addTab(builder, say("Builder"))
        self.tabs.addTab(self.source, say("Source"))
        self._lay_out(self.tabs)
        self.setFocusProxy(self.tabs)
        self.properties.edited.connect(self._built)
        self.properties.finished.connect(self.edit_finished)
        self.source.value_changed.connect(self._source_changed)
        self.source.edit_finished.connect(self.edit_finished)

    @property
    def add(self) -> QPushButton:
        """Adds a property of the outermost object."""
        return self.properties.add

    @override
    def value(self) -> JsonValue:
        return self._schema

    @override
    def set_value(self, value: JsonValue) -> None:
        schema = value if isinstance(value, dict) else None
        self._set_error(
            "" if value is None or schema is not None else say("A schema is an object.")
        )
        if schema == self._schema and (schema is None) == (self._schema is None):
            return
        self._schema = schema
        self.source.set_value(schema)
        self.properties.show_schema(schema or {})

    @override
    def name_for_readers(self, name: str, doc: str) -> None:
        self.tabs.setAccessibleName(name)
        self.tabs.tabBar().setAccessibleName(say("{name}: builder or source", name=name))
        self.add.setAccessibleName(say("{name}: add property", name=name))
        self.add.setAccessibleDescription(doc)
        self.source.name_for_readers(say("{name}, JSON Schema source", name=name), doc)

    def _built(self) -> None:
        error = self.properties.error()
        self._set_error(error)
        if error:
            return
        former = self._schema or {"type": "object"}
        self._schema = self.properties.schema({**former, "properties": {}})
        self.source.set_value(self._schema)
        self.value_changed.emit(self._schema)

    def _source_changed(self, value: object) -> None:
        if value is not None and not isinstance(value, dict):
            self._set_error(say("A schema is an object: start it with {."))
            return
        self._set_error("")
        self._schema = value
        self.properties.show_schema(value or {})
        self.value_changed.emit(value)


def _object_keys(part: JsonObject) -> JsonObject:
    """What a property says as an object already: so that an empty table of properties stays one."""
    return {"properties": {}} if "properties" in part and part.get("type") == "object" else {}


def _type_index(part: JsonObject) -> int:
    """Row of `_TYPES` that says the same as a property's schema; -1: none does."""
    if any(key in part for key in ("anyOf", "oneOf", "allOf", "$ref")):
        return -1
    kind, items, options = part.get("type"), part.get("items"), part.get("enum")
    if options is not None:
        texts = isinstance(options, list) and all(
            isinstance(one, str) and "," not in one and one == one.strip() for one in options
        )
        is_text = kind in ("string", None) and texts
        return [title for title, _ in _TYPES].index(_ONE_OF) if is_text else -1
    for number, (title, shape) in enumerate(_TYPES):
        if kind != shape.get("type") or title == _ONE_OF:
            continue
        if kind != "array":
            return number
        wanted = shape["items"]["type"]
        if isinstance(items, dict) and items.get("type") == wanted:
            return number
    return -1
