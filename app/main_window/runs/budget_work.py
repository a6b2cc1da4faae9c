"""The budget of the run in front: what is spent of it at the foot of the window, and other limits."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.main_window.runs.foot import Foot
from app.main_window.settings_work import SettingsWork
from app.main_window.work import Work
from app.runs.background import start_task
from app.runs.controller import RunController
from app.runs.run_model import RunModel
from app.widgets import asking
from runtime.base.errors import FlowError
from runtime.base.words import say

LOOK_MS = 400
"""After a record arrived."""


class BudgetWork(Work):
    """Shows what the run in front has spent of its budget, and changes its limits."""

    def __init__(
        self, controller: RunController, preferences: SettingsWork, foot: Foot, window: QWidget
    ) -> None:
        super().__init__(window)
        self._controller, self._preferences, self._foot = controller, preferences, foot
        self._run: RunModel | None = None
        self._timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._timer.timeout.connect(self._look_later)
        foot.budget.clicked.connect(self.ask_soon)

    def follow(self, run: RunModel | None) -> None:
        """Show the budget of a run from now on; None: of none."""
        if run is not self._run:
            if self._run is not None:
                self._run.records_added.disconnect(self._look_soon)
            self._run = run
            self._foot.show_budget(None)
            if run is not None:
                run.records_added.connect(self._look_soon)
        self._timer.start()

    def stop(self) -> None:
        """Look no more: the window closes."""
        self._timer.stop()

    @Slot()
    def ask_soon(self) -> None:
        """Ask for other limits of the run in front; without a budget, for those of later runs."""
        start_task(self.ask(), "budget of the run")

    async def ask(self) -> None:
        """Show the budget of the run in front and take other limits for it."""
        run = self._run
        picture = None
        if run is not None:
            try:
                picture = await self._controller.budget(run.run_id)
            except FlowError as error:
                await asking.show_error(self._window, say("The budget cannot be read"), error)
                return
        if run is None or picture is None:
            await self._preferences.edit("budget")
            return
        from app.dialogs.run_budget import RunBudgetDialog

        dialog = RunBudgetDialog(
            run.flow.name, picture, may_change=not run.status.is_terminal, parent=self._window
        )
        if await asking.shown(dialog) == QDialog.DialogCode.Accepted:
            await self._controller.set_budget(run.run_id, dialog.budget())
            await self.look()

    async def look(self) -> None:
        """Show what the run in front has spent by now."""
        run = self._run
        if run is None:
            return
        try:
            picture = await self._controller.budget(run.run_id)
        except FlowError:
            picture = None  # it was deleted meanwhile
        if run is self._run:
            self._foot.show_budget(picture)

    @Slot()
    def _look_soon(self) -> None:
        if not self._timer.isActive():  # a steady stream of records must not put it off for ever
            self._timer.start()

    @Slot()
    def _look_later(self) -> None:
        start_task(self.look(), "look at the budget")
