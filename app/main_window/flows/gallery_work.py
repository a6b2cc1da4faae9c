"""The gallery of the window: which templates and examples there are, their pictures, opening one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from app.canvas.thumbnail import thumbnail
from app.document.document import Document
from app.document.new_flows import TEMPLATES, flow_from_template
from app.main_window.flows.example_flows import example_paths
from app.main_window.flows.flow_library import readable_flows
from app.main_window.flows.open_flows import OpenFlows
from app.runs.background import in_thread
from app.widgets import asking
from app.widgets.sliced import Drawing
from app.widgets.theme import theme
from runtime.base.ids import RandomIds
from runtime.base.words import say
from runtime.nodes.catalogue import Catalogue
from runtime.visualflow.flow import VisualFlow

_TEMPLATE, _EXAMPLE = "template:", "example:"


class GalleryWork(QObject):
    """Shows the gallery and opens what was chosen.

    Signals:
        tour_wanted(): take the tour instead.
    """

    tour_wanted = Signal()

    def __init__(
        self,
        flows: OpenFlows,
        catalogue: Catalogue,
        examples: Callable[[], tuple[Path, ...]] = example_paths,
        window: QWidget | None = None,
    ) -> None:
        super().__init__(window)
        self._flows = flows
        self._catalogue = catalogue
        self._examples = examples
        self._window = window
        self._ids = RandomIds()
        self._shown: dict[str, VisualFlow] = {}
        self._pictures: dict[tuple[str, str, float], QPixmap] = {}

    async def show(self) -> None:
        """Let a person choose, and open it."""
        from app.dialogs.gallery import GalleryDialog, GalleryItem

        items = [
            GalleryItem(_TEMPLATE + t.key, say(t.title), say(t.purpose), say("Template"))
            for t in TEMPLATES
        ]
        for path, flow in await in_thread(readable_flows, self._examples()):
            self._shown[f"{_EXAMPLE}{path}"] = flow
            name, purpose = flow.name or path.stem, _first_sentence(flow.description or "")
            items.append(GalleryItem(f"{_EXAMPLE}{path}", name, purpose, say("Example")))
        dialog = GalleryDialog(items, self.picture, self._window)
        dialog.tour_wanted.connect(self.tour_wanted)
        await asking.shown(dialog)
        await self.open(dialog.chosen)

    async def open(self, key: str) -> None:
        """Open a card: a template as a new flow, an example as a copy; nothing for an empty key."""
        if key.startswith(_TEMPLATE):
            self.new(key.removeprefix(_TEMPLATE))
        elif key.startswith(_EXAMPLE):
            await self._flows.open_example(Path(key.removeprefix(_EXAMPLE)))

    def new(self, template: str) -> None:
        """Open a new flow made from a template."""
        title = next(say(t.title) for t in TEMPLATES if t.key == template)
        flow = flow_from_template(template, self._ids.new(), title, self._catalogue)
        self._flows.add_new(Document(flow, label=say("New from “{title}”", title=title)))

    def picture(self, key: str, size: QSize, ratio: float) -> Drawing:
        """The picture of a card; drawn once for each theme and scale."""
        known = (key, theme().name, ratio)
        if known not in self._pictures:
            if key.startswith(_TEMPLATE):
                template = key.removeprefix(_TEMPLATE)
                flow = flow_from_template(template, "picture", "", self._catalogue)
            else:
                flow = self._shown[key]
            self._pictures[known] = yield from thumbnail(flow, self._catalogue, size, ratio)
        return self._pictures[known]


def _first_sentence(text: str) -> str:
    head, dot, _ = text.partition(". ")
    return f"{head}." if dot else text
