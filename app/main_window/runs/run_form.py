"""Asks for the inputs of a run, if its start node has any."""

from PySide6.QtWidgets import QDialog, QWidget

from app.runs.background import in_thread
from app.settings import SettingsStore
from app.widgets import asking
from app.widgets.fields import FieldSources
from runtime.base.json_value import JsonObject
from runtime.nodes.catalogue import Catalogue
from runtime.nodes.run_form import checks_inputs, run_fields
from runtime.visualflow.flow import VisualFlow


class RunForm:
    """Shows the run form beside a window and remembers what was given last.

    Args:
        sources: what its editors offer.
    """

    def __init__(
        self,
        window: QWidget,
        catalogue: Catalogue,
        settings: SettingsStore,
        sources: FieldSources | None = None,
    ) -> None:
        self._window = window
        self._catalogue = catalogue
        self._settings = settings
        self._sources = sources

    async def __call__(
        self, flow: VisualFlow, *, always: bool = False, known: JsonObject | None = None
    ) -> JsonObject | None:
        """The inputs; None: do not run.

        Args:
            always: ask also if the start node names no inputs, and take run variables that no pin names.
            known: what the inputs were in a run; what a person gave instead is remembered and stands before it.
        """
        fields = await in_thread(run_fields, flow, self._catalogue)
        if not fields and not always:
            return {}
        from app.dialogs.run_inputs import RunInputsDialog

        known = known or {}
        remembered = {**known, **self._settings.settings.last_inputs.get(flow.id, {})}
        dialog = RunInputsDialog(
            flow.name,
            fields,
            remembered,
            self._sources,
            parent=self._window,
            takes_more=always,
            needs_all=checks_inputs(flow),
        )
        if await asking.shown(dialog) != QDialog.DialogCode.Accepted:
            return None
        given = dialog.to_remember()
        pinned = {
            name: one for name, one in given.items() if name not in known or one != known[name]
        }
        last = {**self._settings.settings.last_inputs, flow.id: pinned}
        self._settings.update(last_inputs=last)
        return dialog.inputs()
