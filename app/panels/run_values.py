"""The values of a run: its output, its variables, and what each node gave."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from app.runs.node_run import NodeRun
from app.widgets.buttons import icon_button
from app.widgets.json_view import JsonView
from app.widgets.retelling import retold
from runtime.base.json_value import JsonObject, JsonValue
from runtime.base.words import say

REFRESH_MS = 250
"""Outputs of nodes are shown at most this often while a run goes on."""


class RunValuesPanel(QWidget):
    """The panel.

    Signals:
        refresh_wanted(): a person asked for the variables as they are now.
    """

    refresh_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Values"))
        self._nodes: Mapping[str, NodeRun] | None = None
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self.fill_nodes)
        self.head = QLabel(say("No run yet"), self)
        self.head.setProperty("role", "secondary")
        refresh = icon_button(self, "refresh-cw", say("Read the variables again"))
        self.output, self.variables, self.nodes = (JsonView(self) for _ in range(3))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(say("Values"))
        self.tabs.addTab(self.output, say("Output"))
        self.tabs.addTab(self.variables, say("Variables"))
        self.tabs.addTab(self.nodes, say("Nodes"))
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 8, 0)
        bar.addWidget(self.head, 1)
        bar.addWidget(refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(bar)
        layout.addWidget(self.tabs, 1)
        refresh.clicked.connect(self.refresh_wanted)
        self.tabs.currentChanged.connect(self.fill_nodes)

    def show_output(self, output: JsonValue, error: str | None = None) -> None:
        """The run's output, or why it failed."""
        self.head.setText(say("Failed: {error}", error=retold(error)) if error else "")
        self.output.show_value(output)

    def show_variables(self, variables: JsonObject) -> None:
        """The run's variables; names that begin with an underscore stand last."""
        ordered = sorted(variables, key=lambda name: (name.startswith("_"), name))
        self.variables.show_value({name: variables[name] for name in ordered})

    def show_nodes(self, nodes: Mapping[str, NodeRun]) -> None:
        """What each node gave last, by node id."""
        self._nodes = nodes
        if not self._timer.isActive():
            self._timer.start()

    def fill_nodes(self) -> None:
        """Show the newest outputs, if they are in sight; live runs change them too often to show each."""
        if self._nodes is None or not self.nodes.isVisible():
            return
        outputs = {
            node_id: run.output for node_id, run in self._nodes.items() if run.output is not None
        }
        self._nodes = None
        self.nodes.show_value(outputs)
