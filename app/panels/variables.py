"""The variables of the flow: typed, with who reads and who writes them; drag one onto the canvas to read or write it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.document.document import Document, DocumentChange
from app.document.renaming import RenameError, check_variable_name
from app.document.variables import VARIABLE_TYPES, UseKind, Variable, VariableUse, variables_in
from app.runs.background import in_thread, start_task
from app.widgets.empty_hint import EmptyHint
from app.widgets.grouped_rows import GroupedRows, Index
from app.widgets.icons import icon, pin_icon
from app.widgets.line_edit import LineEdit
from app.widgets.node_items import VARIABLE_MIME
from app.widgets.quiet_combo import QuietCombo
from app.widgets.retelling import retold
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue

_NO_PARENT = QModelIndex()
REFRESH_MS = 150
_COLUMN_PX = (260, 110, 84)
_USE_ICONS = {UseKind.DECLARES: "variable", UseKind.WRITES: "log-in", UseKind.READS: "log-out"}


class VariableRows(GroupedRows[Variable, VariableUse]):
    """Variables, and below each its uses; `UserRole` gives the `Variable` or the `VariableUse`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = (self.tr("Name"), self.tr("Type"), self.tr("Read by"), self.tr("Written by"))

    def show(self, variables: Sequence[Variable]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.groups = variables
        self.endResetModel()

    @override
    def rows_of(self, group: Variable) -> tuple[VariableUse, ...]:
        return group.uses

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return len(self._titles)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return ("", "", self.tr("How many nodes read it"), self.tr("How many nodes write it"))[
                section
            ]
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def group_data(self, group: Variable, column: int, role: int) -> object:
        reads, writes = len(group.nodes(UseKind.READS)), len(group.nodes(UseKind.WRITES))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (group.name, group.type, str(reads), str(writes))[column]
            case Qt.ItemDataRole.DecorationRole if column == 0:
                return pin_icon(group.type)
            case Qt.ItemDataRole.AccessibleTextRole:
                return say(
                    "{name}, {type}, read by {reads}, written by {writes}",
                    name=group.name,
                    type=group.type,
                    reads=reads,
                    writes=writes,
                )
            case Qt.ItemDataRole.ToolTipRole:
                hint = self.tr("Drag onto the canvas to read or write it")
                default = (
                    "" if group.default is None else f"\n{self.tr('Default')}: {group.default}"
                )
                return f"{group.name} ({group.type}){default[:200]}\n{hint}"
            case _:
                return None

    @override
    def row_data(self, row: VariableUse, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (row.title, str(row.kind), "", "")[column]
            case Qt.ItemDataRole.DecorationRole if column == 0:
                return icon(_USE_ICONS[row.kind])
            case Qt.ItemDataRole.AccessibleTextRole:
                return say("{title} {kind} it", title=row.title, kind=row.kind)
            case _:
                return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_variable = index.isValid() and not index.internalId()
        return flags | Qt.ItemFlag.ItemIsDragEnabled if is_variable else flags

    @override
    def mimeTypes(self) -> list[str]:
        return [VARIABLE_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        mime.setData(VARIABLE_MIME, self.group_at(indexes[0]).name.encode())
        return mime


class VariablesPanel(QWidget):
    """The panel of one document at a time.

    Signals:
        node_chosen(str): go to a use: node id.
        node_wanted(str, bool): add a node for this variable to the canvas; True: one that writes it.
        create_wanted(str, str): declare a variable: name, type.
        rename_wanted(str): rename this variable everywhere.
        uses_wanted(str): find this variable in all flows.
    """

    node_chosen = Signal(str)
    node_wanted = Signal(str, bool)
    create_wanted = Signal(str, str)
    rename_wanted = Signal(str)
    uses_wanted = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Variables"))
        self._catalogue = catalogue
        self._document: Document | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self.model = VariableRows(self)
        self.view = _Tree(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Variables of the flow"))
        EmptyHint(
            self.tr(
                "No variables yet. Steps set and read them; name one below, or add a Set Variable."
            ),
            self.view,
        )
        self._set_columns()
        self.new_name = LineEdit(self)
        self.new_name.setPlaceholderText(self.tr("New variable"))
        self.new_name.setAccessibleName(self.tr("Name of a new variable"))
        self.new_type = QuietCombo(self)
        self.new_type.addItems(list(VARIABLE_TYPES))
        self.new_type.setAccessibleName(self.tr("Type of the new variable"))
        self.add = QPushButton(icon("plus"), "", self)
        self.add.setAccessibleName(self.tr("Add the variable"))
        self.add.setToolTip(self.tr("Declare it on the canvas"))
        self.told = QLabel(self)
        self.told.setProperty("role", "secondary")
        self.told.setWordWrap(True)
        self.told.setContentsMargins(8, 0, 8, 0)
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self._lay_out()
        self.setFocusProxy(self.view)
        self.new_name.returnPressed.connect(self._create)
        self.add.clicked.connect(self._create)
        self.view.activated_row.connect(self._activate)
        self.view.doubleClicked.connect(self._activate)
        self.view.asked.connect(self._ask)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)

    def show_document(self, document: Document | None) -> None:
        """Follow another document; None: none is open."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._document = document
        self._unsubscribe = document.changed.subscribe(self._changed) if document else None
        self._refresh()

    def variable(self) -> Variable | None:
        """The variable of the current row."""
        index = self.view.currentIndex()
        return self.model.group_at(index) if index.isValid() else None

    def menu_for(self, variable: Variable) -> QMenu:
        """What can be done with a variable, not yet shown; deletes itself."""
        menu = QMenu(self)
        for symbol, text, key in (
            ("log-out", self.tr("Add a node that reads it\tG"), "get"),
            ("log-in", self.tr("Add a node that writes it\tS"), "set"),
            ("text-search", self.tr("Find its uses in all flows"), "uses"),
            ("pencil", self.tr("Rename everywhere…\tF2"), "rename"),
        ):
            action = menu.addAction(icon(symbol), text)
            action.setData((key, variable.name))
            action.triggered.connect(self._do_sender)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _changed(self, change: DocumentChange) -> None:
        if not change.diff.only_moved:
            self._timer.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        """Look at the flow again; nobody sees a hidden panel, so that costs nothing."""
        if self._document is None:
            self._show(())
        elif self.isVisible():
            start_task(self._read(self._document), "list variables")

    async def _read(self, document: Document) -> None:
        flow = document.flow
        found = await in_thread(variables_in, flow, self._catalogue)
        if document is self._document and flow is document.flow:
            self._show(found)

    def _show(self, found: Sequence[Variable]) -> None:
        if tuple(found) == tuple(self.model.groups):
            return
        current = self.variable()
        opened = {
            g.name
            for n, g in enumerate(self.model.groups)
            if self.view.isExpanded(self.model.index(n, 0))
        }
        self.model.show(found)
        for row, variable in enumerate(found):
            self.view.setExpanded(self.model.index(row, 0), variable.name in opened)
            if current is not None and variable.name == current.name:
                self.view.setCurrentIndex(self.model.index(row, 0))
        self.told.setText("" if found else self.tr("This flow has no variables yet."))
        self.told.setVisible(not found)

    def _activate(self, index: QModelIndex) -> None:
        """A use: go there; a variable: go to its first use."""
        what = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(what, Variable):
            self.view.setExpanded(index.siblingAtColumn(0), True)
            what = what.uses[0]
        if isinstance(what, VariableUse):
            self.node_chosen.emit(what.node_id)

    def _ask(self, key: str) -> None:
        variable = self.variable()
        if variable is not None:
            self._do(key, variable.name)

    def _do_sender(self) -> None:
        key, name = self.sender().data()  # type: ignore[attr-defined]  # a QAction of the menu
        self._do(key, name)

    def _do(self, key: str, name: str) -> None:
        match key:
            case "get" | "set":
                self.node_wanted.emit(name, key == "set")
            case "uses":
                self.uses_wanted.emit(name)
            case _:
                self.rename_wanted.emit(name)

    def _show_menu(self, place: QPoint) -> None:
        variable = self.variable()
        if variable is not None:
            self.menu_for(variable).popup(self.view.viewport().mapToGlobal(place))

    def _create(self) -> None:
        name = self.new_name.text().strip()
        try:
            check_variable_name(name)
        except RenameError as error:
            self._say(f"{retold(error.problem)}; {retold(error.remedy)}")
            return
        if any(variable.name == name for variable in self.model.groups):
            self._say(self.tr("There is a variable “{}” already.").format(name))
            return
        self.new_name.clear()
        self.create_wanted.emit(name, self.new_type.currentText())

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(True)

    def _set_columns(self) -> None:
        header = self.view.header()
        header.setMinimumSectionSize(24)
        for column, width in enumerate(_COLUMN_PX):
            header.resizeSection(column, width)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 8)
        bar.setSpacing(4)
        bar.addWidget(self.new_name, 1)
        bar.addWidget(self.new_type)
        bar.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.told)
        layout.addLayout(bar)
        self.setMinimumWidth(200)


class _Tree(QTreeView):
    """Enter goes to a use; G, S, F2 ask for something.

    Signals:
        activated_row(QModelIndex).
        asked(str): `get`, `set` or `rename`, of the current variable.
    """

    activated_row = Signal(QModelIndex)
    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDragEnabled(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(14)

    @override
    def event(self, event: QEvent) -> bool:
        """F2 renames the variable here, not the node that is selected on the canvas."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = {Qt.Key.Key_G: "get", Qt.Key.Key_S: "set", Qt.Key.Key_F2: "rename"}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.activated_row.emit(self.currentIndex())
        elif event.key() in asked and not event.modifiers():
            self.asked.emit(asked[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
