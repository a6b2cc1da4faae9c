"""A form from fields: an editor of the right kind for each, errors inline, every change told at once."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.widgets.asking import show_beside
from app.widgets.big_edit import BigDialog, BigTextDialog, BigValueDialog
from app.widgets.buttons import icon_button
from app.widgets.code_values import CodeValue, ExpressionValue
from app.widgets.dialog_parts import error_label
from app.widgets.fields import Field, FieldSources
from app.widgets.icons import PIN_MARK_PX, icon, pin_icon
from app.widgets.json_values import AnyValue, JsonValueEdit
from app.widgets.list_edits import CaseRows, ListValue, ToolsValue
from app.widgets.mark import Mark
from app.widgets.schema_edit import SchemaValue
from app.widgets.tab_order import order_tabs
from app.widgets.table_edit import TableValue, fits_table
from app.widgets.value_edits import (
    ChoiceValue,
    LineValue,
    NumberValue,
    PathsValue,
    SwitchValue,
    TextValue,
    ValueEdit,
    as_text,
)
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import in_sentence, say
from runtime.nodes.node_type import Editor

_SHOW_DEFAULT = (SwitchValue, ChoiceValue, ListValue, AnyValue, ToolsValue, CaseRows, SchemaValue)
"""Editors that show a default as their content; the others show it as a placeholder."""


def make_edit(  # noqa: C901 - one case an editor
    field: Field, sources: FieldSources, parent: QWidget, values: Mapping[str, JsonValue]
) -> ValueEdit:
    """The editor of a field, empty.

    Args:
        values: the other values of the form: a model's editor offers those of the chosen provider.
    """
    match field.kind:
        case None:
            return AnyValue(parent)
        case Editor.LINE:
            if field.key.rpartition(".")[2] == "expression":
                return ExpressionValue(parent, names=sources.names)
            return LineValue(parent, is_secret=field.is_secret)
        case Editor.TEXT:
            if field.is_secret:
                return LineValue(parent, is_secret=True)
            return TextValue(
                parent,
                least_lines=1 if field.pin_type else 2,
                hands_on_enter=field.is_answered,
                names=None if field.is_answered else sources.gaps,
            )
        case Editor.NUMBER:
            return NumberValue(parent)
        case Editor.SWITCH:
            return SwitchValue(parent, text=field.label)
        case Editor.CHOICE:
            return ChoiceValue(field.choices, parent, is_free=field.is_free)
        case Editor.JSON:
            return JsonValueEdit(parent)
        case Editor.SCHEMA:
            return SchemaValue(parent)
        case Editor.CODE:
            return CodeValue(parent, names=sources.names)
        case Editor.LIST:
            return ListValue(parent, item_kind=field.item_kind)
        case Editor.CASES:
            return CaseRows(parent)
        case Editor.PATHS:
            return PathsValue(parent)
        case Editor.FLOW:
            flows = sources.flows()
            return ChoiceValue(
                tuple(flow_id for flow_id, _name in flows),
                parent,
                is_free=False,
                titles=tuple(name for _id, name in flows),
            )
        case Editor.VARIABLE:
            return ChoiceValue(tuple(sources.variables()), parent, is_free=True)
        case Editor.PROVIDER:
            return ChoiceValue(tuple(sources.providers()), parent, is_free=True)
        case Editor.MODEL:
            return ChoiceValue(tuple(sources.models(_provider_in(values))), parent, is_free=True)
        case Editor.TOOL:
            return ChoiceValue(tuple(sources.tools()), parent, is_free=True)
        case Editor.TOOLS:
            return ToolsValue(sources.tools, parent)


class FieldRow(QWidget):
    """Label, editor, reset and full-window button, error line of one field.

    Attributes:
        place: whose value it is, such as a node's id: one large window for each.
        keep: takes (key, value) of a large window that outlived the row; None: it is lost with the row.
        is_gone: the form shows other fields now.

    Signals:
        value_changed(str, object): key and new value; None: emptied, or the default shall hold again.
        edit_finished(str): key; the focus left the editor.
    """

    value_changed = Signal(str, object)
    edit_finished = Signal(str)

    def __init__(
        self,
        field: Field,
        sources: FieldSources,
        parent: QWidget | None = None,
        values: Mapping[str, JsonValue] | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._sources = sources
        self._is_given = False
        self.place = ""
        self.keep: Callable[[str, JsonValue], None] | None = None
        self.is_gone = False
        self._label: QLabel | None = None
        self.edit = make_edit(field, sources, self, values or {})
        self.edit.set_hint(field.placeholder if field.default is None else field.default)
        self.edit.name_for_readers(field.label, field.doc)
        self._error = error_label(self)
        self._error.hide()
        self._reset: QToolButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        self._head_row = self._head()
        layout.addLayout(self._head_row)
        if not isinstance(self.edit, SwitchValue):
            layout.addWidget(self.edit)
        layout.addWidget(self._error)
        self.setToolTip(field.doc)
        self.edit.value_changed.connect(self._changed)
        self.edit.edit_finished.connect(self._finished)
        self.edit.error_changed.connect(self.show_error)
        self._show_reset()

    def show_sources(self, sources: FieldSources) -> None:
        """Offer other choices; the value stays. Models are the form's to offer, for the provider decides."""
        self._sources = sources
        edit, kind = self.edit, self.field.kind
        if isinstance(edit, ChoiceValue) and kind is Editor.FLOW:
            flows = sources.flows()
            edit.set_choices(tuple(one for one, _ in flows), tuple(name for _, name in flows))
        elif isinstance(edit, ChoiceValue) and kind is Editor.PROVIDER:
            edit.set_choices(tuple(sources.providers()))
        elif isinstance(edit, ChoiceValue) and kind is Editor.TOOL:
            edit.set_choices(tuple(sources.tools()))

    def show_label(self, text: str) -> None:
        """Call the field otherwise."""
        if isinstance(self.edit, SwitchValue):
            self.edit.box.setText(text)
        elif self._label is not None:
            self._label.setText(text)

    def value(self) -> JsonValue:
        """The given value; None: the default holds."""
        return self.edit.value() if self._is_given else None

    def is_given(self) -> bool:
        """Whether a value was given."""
        return self._is_given

    def set_value(self, value: JsonValue) -> None:
        """Show a given value; None: the default."""
        self._is_given = value is not None
        shows_default = isinstance(self.edit, _SHOW_DEFAULT) and value is None
        if isinstance(self.edit, ChoiceValue) and self.field.is_free:
            shows_default = False
        self.edit.set_value(self.field.default if shows_default else value)
        self._show_reset()

    def error(self) -> str:
        """What is wrong; "" if nothing. A required field without value or default is wrong."""
        if self.edit.error():
            return self.edit.error()
        empty = self.value() in (None, "") and self.field.default in (None, "")
        return say("Needed.") if self.field.required and empty else ""

    def show_error(self, text: str) -> None:
        """Show an error below the editor; "" removes it."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        if self.field.pin_type:
            mark = Mark(self, pin_icon(self.field.pin_type, filled=False), PIN_MARK_PX)
            mark.setToolTip(self.field.pin_type)
            head.addWidget(mark)
        if isinstance(self.edit, SwitchValue):
            head.addWidget(self.edit, 1)
        else:
            label = QLabel(f"{self.field.label}{' *' if self.field.required else ''}", self)
            label.setProperty("role", "secondary")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(self.edit)
            self._label = label
            label.setMinimumHeight(20)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            head.addWidget(label, 1)
        if self.edit.language is not None:
            grow = self._small_button("maximize-2", say("Open in a window"))
            grow.clicked.connect(self._open_big)
            head.addWidget(grow)
        return head

    def _small_button(self, name: str, tip: str) -> QToolButton:
        button = icon_button(self, name, tip, f"{self.field.label}: {in_sentence(tip)}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _changed(self, value: object) -> None:
        if self.field.is_answered and value == "":
            value = None
        self._is_given = value is not None
        self._show_reset()
        self.show_error(self.edit.error())
        self.value_changed.emit(self.field.key, value)

    def _finished(self) -> None:
        self.edit_finished.emit(self.field.key)

    def _use_default(self) -> None:
        self.set_value(None)
        self.show_error("")
        self.value_changed.emit(self.field.key, None)
        self._finished()
        (self.edit.focusProxy() or self.edit).setFocus()

    def _show_reset(self) -> None:
        if self._reset is None:
            if not self._is_given:
                return
            self._reset = self._small_button("rotate-ccw", say("Use the default"))
            self._reset.clicked.connect(self._use_default)
            self._head_row.insertWidget(2 if self.field.pin_type else 1, self._reset)
        self._reset.setVisible(self._is_given)

    def _open_big(self) -> None:
        name = f"{self.place}:{self.field.key}"
        for other in self.window().findChildren(BigDialog, name):
            if other.isVisible():
                other.raise_()
                other.activateWindow()
                return
        dialog = self._big_dialog()
        dialog.setObjectName(name)
        keeper = _Keeper(dialog, self, self.keep)
        dialog.taken.connect(keeper.take)
        show_beside(dialog)

    def _big_dialog(self) -> BigDialog:
        value = self.edit.value()
        language = self.edit.language
        if language != "json" and language is not None:
            return BigTextDialog(
                self.field.label,
                as_text(value),
                language,
                self._sources.names if language == "python" else self._sources.gaps,
                self.window(),
                samples={**self._sources.samples(), **self._sources.gaps()},
            )
        edit: ValueEdit
        if self.field.kind is Editor.SCHEMA:
            edit = SchemaValue()
        elif (value is None and self.field.kind is Editor.LIST) or (value and fits_table(value)):
            edit = TableValue()
        else:
            edit = JsonValueEdit(grows=False)
        return BigValueDialog(self.field.label, edit, value, self.window())

    def take_big(self, value: JsonValue) -> None:
        """Take the value of the large window: one edit, apart from what was typed before."""
        self._finished()
        self.edit.set_value(value)
        self._changed(value)
        self._finished()


class _Keeper(QObject):
    """Brings the value of a large window back: to its row, or where it belongs if the row is gone."""

    def __init__(
        self,
        dialog: BigDialog,
        row: "FieldRow",
        keep: Callable[[str, JsonValue], None] | None,
    ) -> None:
        super().__init__(dialog)
        self._row = row
        self._key = row.field.key
        self._keep = keep

    @Slot(object)
    def take(self, value: JsonValue) -> None:
        """Give the value on."""
        if isValid(self._row) and not self._row.is_gone:
            self._row.take_big(value)
        elif self._keep is not None:
            self._keep(self._key, value)


class ValueForm(QWidget):
    """Rows of fields, in order.

    Attributes:
        place, keep: given to each row, see `FieldRow`.

    Signals:
        value_changed(str, object): key and new value of what a person changed; None: emptied.
        edit_finished(str): key; the focus left its editor.
    """

    value_changed = Signal(str, object)
    edit_finished = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, advanced_title: str = "") -> None:
        super().__init__(parent)
        self.place = ""
        self.keep: Callable[[str, JsonValue], None] | None = None
        self._rows: dict[str, FieldRow] = {}
        self._fields: list[Field] = []
        self._folded: dict[str, Field] = {}
        self._sources = FieldSources()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._advanced_title = advanced_title
        self._more: QPushButton | None = None

    def set_fields(
        self,
        fields: Sequence[Field],
        values: Mapping[str, JsonValue] | None = None,
        sources: FieldSources | None = None,
        *,
        folded: Sequence[str] = (),
    ) -> None:
        """Show other fields.

        Args:
            values: given values by key; an absent or null one: the default holds.
            folded: keys hidden behind a "More" button until it is pressed or they get a value.
        """
        for _row in self.filling(fields, values, sources, folded=folded):
            pass
        order_tabs(self)

    def filling(
        self,
        fields: Sequence[Field],
        values: Mapping[str, JsonValue] | None = None,
        sources: FieldSources | None = None,
        *,
        folded: Sequence[str] = (),
    ) -> Iterator[None]:
        """The same in pieces, a row each, for `SlicedWork`; who does it orders the tabs afterwards.

        Until it is through the form has rows, but no `fields`.
        """
        self._clear()
        given = values or {}
        self._sources = sources or FieldSources()
        hidden = [f for f in fields if f.key in folded and given.get(f.key) is None]
        are_folded = len(hidden) > 1 or len(hidden) == len(fields)
        self._folded = {field.key: field for field in hidden} if are_folded else {}
        for field in fields:
            if field.key not in self._folded:
                self._add_row(field, given)
                yield
        self._show_more()
        self._fields = list(fields)

    def show_sources(self, sources: FieldSources) -> None:
        """Offer other choices in the editors that are there; their values stay."""
        self._sources = sources
        for row in self._rows.values():
            row.show_sources(sources)
        self._offer_models()

    @property
    def fields(self) -> list[Field]:
        """The fields, folded ones too, in the order they were given."""
        return list(self._fields)

    def row(self, key: str) -> FieldRow | None:
        """The row of a field; None if there is none, or it is folded."""
        return self._rows.get(key)

    @property
    def first_key(self) -> str:
        """Key of the first field; also while its rows are made in slices, once the first one is there."""
        return next(iter(self._rows), self._fields[0].key if self._fields else "")

    def field_keys(self) -> list[str]:
        """Keys of the fields, in order."""
        return [field.key for field in self._fields]

    def values(self) -> JsonObject:
        """Key -> given value; fields whose default holds are left out."""
        return {key: row.value() for key, row in self._rows.items() if row.is_given()}

    def set_values(self, values: Mapping[str, JsonValue]) -> None:
        """Show other given values, without telling; what is being typed stays if it is the same."""
        if any(values.get(key) is not None for key in self._folded):
            self._unfold_rows(values)
        for key, row in self._rows.items():
            row.set_value(values.get(key))
        self._offer_models()

    def errors(self) -> dict[str, str]:
        """Key -> what is wrong with it."""
        found = {key: row.error() for key, row in self._rows.items()}
        return {key: text for key, text in found.items() if text}

    def show_errors(self) -> bool:
        """Show every error in its row and focus the first; whether there was none."""
        errors = self.errors()
        for key, row in self._rows.items():
            row.show_error(errors.get(key, ""))
        if errors:
            self.focus_field(next(iter(errors)))
        return not errors

    def focus_field(self, key: str) -> None:
        """Put the keyboard focus into a field."""
        if key in self._folded:
            self._unfold_rows({})
        row = self._rows.get(key)
        if row is not None:
            row.edit.setFocus()

    def _clear(self) -> None:
        for row in self._rows.values():
            row.is_gone = True
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._folded, self._fields = {}, {}, []
        if self._more is not None:
            self._layout.removeWidget(self._more)
            self._more.deleteLater()
            self._more = None

    def _add_row(self, field: Field, given: Mapping[str, JsonValue]) -> None:
        row = FieldRow(field, self._sources, self, given)
        row.place, row.keep = self.place, self.keep
        row.set_value(given.get(field.key))
        if field.kind is Editor.PROVIDER:
            row.value_changed.connect(self._offer_models)
        row.value_changed.connect(self.value_changed)
        row.edit_finished.connect(self.edit_finished)
        self._rows[field.key] = row
        self._layout.addWidget(row)

    @Slot()
    def _offer_models(self) -> None:
        """Models of the provider chosen now; the one that is given stays."""
        rows = [row for row in self._rows.values() if row.field.kind is Editor.MODEL]
        provider = _provider_in(self.values()) if rows else ""
        for row in rows:
            if isinstance(row.edit, ChoiceValue):
                row.edit.set_choices(tuple(self._sources.models(provider)))

    def _show_more(self) -> None:
        if not self._folded:
            return
        title = self._advanced_title or say("More")
        more = QPushButton(icon("chevron-down"), f"{title} ({len(self._folded)})", self)
        more.setProperty("role", "link")
        more.clicked.connect(self._unfold)
        self._layout.addWidget(more)
        self._more = more

    def _unfold(self) -> None:
        first = next(iter(self._folded), "")
        self._unfold_rows({})
        self.focus_field(first)

    def _unfold_rows(self, values: Mapping[str, JsonValue]) -> None:
        """Make the rows that were folded so far; they cost nothing until then."""
        given = {**self.values(), **values}
        folded, self._folded = self._folded, {}
        if self._more is not None:
            self._more.hide()
        for field in folded.values():
            self._add_row(field, given)
        order_tabs(self.parentWidget() or self)


def _provider_in(values: Mapping[str, JsonValue]) -> str:
    for key, value in values.items():
        if key.rpartition(".")[2].startswith("provider") and isinstance(value, str):
            return value
    return ""
