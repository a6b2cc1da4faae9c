"""A JSON Schema as a table of properties, or as its source."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.widgets.icons import icon
from app.widgets.value_edits import JsonValueEdit, QuietCombo, ValueEdit
from runtime.base.json_value import JsonObject, JsonValue

_TYPES: tuple[tuple[str, JsonObject], ...] = (
    ("text", {"type": "string"}),
    ("number", {"type": "number"}),
    ("whole number", {"type": "integer"}),
    ("yes / no", {"type": "boolean"}),
    ("list of texts", {"type": "array", "items": {"type": "string"}}),
    ("list of numbers", {"type": "array", "items": {"type": "number"}}),
    ("list of objects", {"type": "array", "items": {"type": "object"}}),
    ("object", {"type": "object"}),
    ("anything", {}),
)
_OTHER = "as in source"


class _PropertyRow(QWidget):
    """One property: name, type, required, description.

    Signals:
        edited(), finished(), removed(_PropertyRow).
    """

    edited = Signal()
    finished = Signal()
    removed = Signal(object)

    def __init__(self, name: str, part: JsonObject, *, required: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self.name = QLineEdit(name, self)
        self.name.setPlaceholderText("name")
        self.name.setAccessibleName("Property name")
        self.type = QuietCombo(self)
        self.type.setAccessibleName("Property type")
        self.type.addItems([title for title, _ in _TYPES])
        kind = _type_index(part)
        if kind < 0:
            self.type.addItem(_OTHER)
            kind = self.type.count() - 1
        self.type.setCurrentIndex(kind)
        self.required = QCheckBox("required", self)
        self.required.setChecked(required)
        description = part.get("description")
        self.description = QLineEdit(description if isinstance(description, str) else "", self)
        self.description.setPlaceholderText("what it is")
        self.description.setAccessibleName("Property description")
        remove = QToolButton(self)
        remove.setIcon(icon("x"))
        remove.setToolTip("Remove property")
        remove.setAccessibleName("Remove property")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(4)
        second.setSpacing(8)
        first.addWidget(self.name, 3)
        first.addWidget(self.type, 2)
        first.addWidget(remove)
        second.addWidget(self.description, 1)
        second.addWidget(self.required)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)
        for line in (self.name, self.description):
            line.textEdited.connect(self.edited)
            line.editingFinished.connect(self.finished)
        self.type.activated.connect(self.edited)
        self.required.clicked.connect(self.edited)
        remove.clicked.connect(self._remove)

    def part(self) -> JsonObject:
        """The property's schema: what the builder does not show stays as it was."""
        title = self.type.currentText()
        kept = {
            key: value
            for key, value in self._part.items()
            if key not in ("type", "items", "description") or title == _OTHER
        }
        shape = next((shape for name, shape in _TYPES if name == title), {})
        if shape == {"type": "object"} and self._part.get("type") == "object":
            shape = {"type": "object"}
        elif title != _OTHER:
            kept = {k: v for k, v in kept.items() if k not in ("properties", "required")}
        if "items" in shape and _type_index(self._part) == self.type.currentIndex():
            shape = {**shape, "items": self._part.get("items", shape["items"])}
        described = self.description.text().strip()
        made: JsonObject = {**shape, **kept}
        if described:
            made["description"] = described
        else:
            made.pop("description", None)
        return made

    def _remove(self) -> None:
        self.removed.emit(self)


class SchemaValue(ValueEdit):
    """The editor: a builder for the properties of an object, and the source of everything."""

    language = "json"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema: JsonObject | None = None
        self._rows: list[_PropertyRow] = []
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        builder = QWidget(self)
        self._box = QVBoxLayout()
        self._box.setSpacing(4)
        self.add = QPushButton(icon("plus"), "Add property", builder)
        self.add.setProperty("role", "link")
        inner = QVBoxLayout(builder)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addLayout(self._box)
        inner.addWidget(self.add)
        inner.addStretch(1)
        self.source = JsonValueEdit(self, height_px=140)
        self.tabs.addTab(builder, "Builder")
        self.tabs.addTab(self.source, "Source")
        self._lay_out(self.tabs)
        self.setFocusProxy(self.tabs)
        self.add.clicked.connect(self._add)
        self.source.value_changed.connect(self._source_changed)
        self.source.edit_finished.connect(self.edit_finished)

    @override
    def value(self) -> JsonValue:
        return self._schema

    @override
    def set_value(self, value: JsonValue) -> None:
        schema = value if isinstance(value, dict) else None
        self._set_error("" if value is None or schema is not None else "A schema is an object.")
        if schema == self._schema and (schema is None) == (self._schema is None):
            return
        self._schema = schema
        self.source.set_value(schema)
        self._build()

    @override
    def name_for_readers(self, name: str, doc: str) -> None:
        self.tabs.setAccessibleName(name)
        self.tabs.tabBar().setAccessibleName(f"{name}: builder or source")
        self.add.setAccessibleName(f"{name}: add property")
        self.add.setAccessibleDescription(doc)
        self.source.name_for_readers(f"{name}, JSON Schema source", doc)

    def _build(self) -> None:
        for row in self._rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        properties = (self._schema or {}).get("properties")
        needed = (self._schema or {}).get("required")
        names = needed if isinstance(needed, list) else []
        if isinstance(properties, dict):
            for name, part in properties.items():
                self._append(name, part if isinstance(part, dict) else {}, required=name in names)

    def _append(self, name: str, part: JsonObject, *, required: bool) -> _PropertyRow:
        row = _PropertyRow(name, part, required=required, parent=self)
        row.edited.connect(self._rows_changed)
        row.finished.connect(self.edit_finished)
        row.removed.connect(self._removed)
        self._rows.append(row)
        self._box.addWidget(row)
        return row

    def _add(self) -> None:
        taken = {row.name.text() for row in self._rows}
        number = len(self._rows) + 1
        while f"field_{number}" in taken:
            number += 1
        row = self._append(f"field_{number}", {"type": "string"}, required=False)
        row.name.setFocus()
        row.name.selectAll()
        self._rows_changed()

    def _removed(self, row: _PropertyRow) -> None:
        self._rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus()
        self._rows_changed()

    def _rows_changed(self) -> None:
        names = [row.name.text().strip() for row in self._rows]
        if "" in names or len(set(names)) < len(names):
            self._set_error("Each property needs a name of its own.")
            return
        self._set_error("")
        required = [
            name for name, row in zip(names, self._rows, strict=True) if row.required.isChecked()
        ]
        schema: JsonObject = {**(self._schema or {}), "type": "object"}
        schema["properties"] = {
            name: row.part() for name, row in zip(names, self._rows, strict=True)
        }
        schema.pop("required", None)
        if required:
            schema["required"] = required
        self._schema = schema
        self.source.set_value(schema)
        self.value_changed.emit(schema)

    def _source_changed(self, value: object) -> None:
        if value is not None and not isinstance(value, dict):
            self._set_error("A schema is an object: start it with {.")
            return
        self._set_error("")
        self._schema = value
        self._build()
        self.value_changed.emit(value)


def _type_index(part: JsonObject) -> int:
    """Row of `_TYPES` that says the same as a property's schema; -1: none does."""
    if any(key in part for key in ("anyOf", "oneOf", "allOf", "$ref", "enum")):
        return -1
    kind, items = part.get("type"), part.get("items")
    for number, (_, shape) in enumerate(_TYPES):
        if kind != shape.get("type"):
            continue
        if kind != "array":
            return number
        wanted = shape["items"]["type"]
        if isinstance(items, dict) and items.get("type") == wanted:
            return number
    return -1
