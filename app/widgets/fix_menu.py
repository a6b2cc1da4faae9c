"""Quick fixes to choose from: as a menu and as buttons; the chosen one is an undoable edit of the document."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.document.document import Document
from app.document.fix import Fix, Library
from app.document.fixes import all_fixed, fixes_of
from app.widgets.icons import icon
from app.widgets.link_button import LinkButton
from app.widgets.retelling import retold
from app.widgets.texts import clipped
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.problem import Problem

MOST_PROBLEMS = 6
_MOST_CHARS = 90


def apply_fix(document: Document, fix: Fix) -> bool:
    """Mend the flow as it is now; False if there was nothing left to mend."""
    return document.apply(fix.label, fix.edit(document.flow))


class FixMenu(QMenu):
    """The fixes of some problems, and one entry that mends all of a kind; deletes itself when it closes.

    Args:
        alike: problems of the same kind as the first, that one included.
    """

    def __init__(
        self,
        document: Document,
        problems: Sequence[Problem],
        alike: Sequence[Problem],
        catalogue: Catalogue,
        library: Library,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._document, self._alike = document, tuple(alike)
        self._catalogue, self._library = catalogue, library
        self._fixes: list[Fix] = []
        for problem in problems[:MOST_PROBLEMS]:
            self._add(problem)
        if not self._fixes:
            self.addAction(self.tr("Nothing can be mended by itself here")).setEnabled(False)
        elif len(self._alike) > 1:
            self.addSeparator()
            words = self.tr("Fix all {} problems of this kind").format(len(self._alike))
            self.addAction(icon("wand-sparkles"), words).setData(-1)
        self.triggered.connect(self._apply)
        self.aboutToHide.connect(self.deleteLater)

    @property
    def labels(self) -> list[str]:
        """What is offered, without the entry for all."""
        return [fix.label for fix in self._fixes]

    def show_at(self, place: QPoint) -> None:
        """Open at a global place, the first entry ready for Enter."""
        self.popup(place)
        usable = [one for one in self.actions() if one.isEnabled() and not one.isSeparator()]
        if usable:
            self.setActiveAction(usable[0])

    def _add(self, problem: Problem) -> None:
        fixes = fixes_of(problem, self._document.flow, self._catalogue, self._library)
        if fixes:
            # a style sheet hides the words of sections
            words = clipped(retold(problem.text), _MOST_CHARS).replace("&", "&&")
            self.addAction(words).setEnabled(False)
        for fix in fixes:
            action = self.addAction(icon("lightbulb"), fix.label.replace("&", "&&"))
            action.setData(len(self._fixes))
            self._fixes.append(fix)

    def _apply(self, action: QAction) -> None:
        number = action.data()
        if number == -1:
            flow = self._document.flow
            after, count = all_fixed(self._alike, flow, self._catalogue, self._library)
            self._document.apply(say("Fix {count} problems", count=count), after)
        elif isinstance(number, int):
            apply_fix(self._document, self._fixes[number])


class FixButton(LinkButton):
    """One fix as a button that looks like a link."""

    def __init__(self, document: Document, fix: Fix, parent: QWidget) -> None:
        super().__init__(fix.label.replace("&", "&&"), parent)
        self._document, self._fix = document, fix
        self.setIcon(icon("lightbulb"))
        self.setToolTip(fix.label)
        self.clicked.connect(self._apply)

    def _apply(self) -> None:
        apply_fix(self._document, self._fix)
