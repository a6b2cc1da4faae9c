"""One edit in many flows: an undo step in each open one, an atomic write of each file that is not open."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.document.document import Document
from app.document.files import write_flow
from app.document.versions import Versions
from app.main_window.flows.flow_library import flow_id_in, flow_in
from app.main_window.flows.open_flows import OpenFlows
from app.main_window.tabs.flow_tab import FlowTab
from app.main_window.work import Work
from app.runs.background import in_thread
from app.widgets.retelling import retold
from runtime.base.errors import FlowError, FlowFormatError
from runtime.base.files import write_atomic
from runtime.base.words import say
from runtime.visualflow.codec import load_flow
from runtime.visualflow.flow import VisualFlow
from runtime.visualflow.problem import Problem

MAX_FOLDER_FILES = 2000

FlowEdit = Callable[[VisualFlow], VisualFlow]


@dataclass(frozen=True, slots=True)
class Source:
    """A flow to look into, or to change.

    Attributes:
        key: of the open tab; empty: it is only a file.
        problems: node id -> its problems, of an open tab.
    """

    flow: VisualFlow
    key: str
    path: Path | None
    problems: Mapping[str, Sequence[Problem]]


@dataclass(frozen=True, slots=True)
class _Written:
    """A file that was changed: what was in it before, and what is in it now."""

    path: Path
    before: bytes
    after: bytes


@dataclass(frozen=True, slots=True)
class Done:
    """What an edit of many flows did, and the way back.

    Attributes:
        failures: files that could not be written, with the reason; they are as they were.
    """

    label: str
    documents: tuple[Document, ...]
    written: tuple[_Written, ...]
    failures: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many flows were changed."""
        return len(self.documents) + len(self.written)


class FolderEdits(Work):
    """Finds the flows of a folder and edits them.

    Signals:
        done(str, object): an edit was carried out: words, and the `Done` that `undo` takes.
    """

    done = Signal(str, object)

    def __init__(self, flows: OpenFlows, versions: Versions, window: QWidget) -> None:
        super().__init__(window)
        self._flows = flows
        self._versions = versions

    async def sources(self, tab: FlowTab, *, opened: bool = True, folder: bool) -> list[Source]:
        """A flow, with all that are open, and with the files beside it."""
        found = [source_of(one) for one in self._flows.tabs if opened or folder or one is tab]
        if not folder or tab.document.path is None:
            return found
        return [*found, *await in_thread(files_beside, found, tab.document.path.parent)]

    async def carry_out(self, label: str, sources: Iterable[Source], edit: FlowEdit) -> Done:
        """Edit each flow as it is now; those that the edit leaves alone are not touched.

        Args:
            edit: on flows of files it is called on a worker thread.
        """
        documents: list[Document] = []
        written: list[_Written] = []
        failures: list[str] = []
        for source in sources:
            tab = next((one for one in self._flows.tabs if one.key == source.key), None)
            if tab is not None:
                if tab.document.apply(label, edit(tab.document.flow)):
                    documents.append(tab.document)
            elif source.path is not None:
                try:
                    one = await in_thread(self._write, source.path, label, edit)
                except (FlowError, OSError) as error:
                    failures.append(retold(str(error)))
                    continue
                if one is not None:
                    written.append(one)
        return Done(label, tuple(documents), tuple(written), tuple(failures))

    def _write(self, path: Path, label: str, edit: FlowEdit) -> _Written | None:
        before = path.read_bytes()
        flow = load_flow(path)
        after = edit(flow)
        if after is flow or after == flow:
            return None
        self._versions.keep(path, flow, f"Before “{label}”")
        write_flow(after, path)
        self._versions.keep(path, after, label)
        return _Written(path, before, path.read_bytes())

    def tell(self, done: Done, words: str) -> None:
        """Say what was done, with a way back; failures first."""
        if done.failures:
            words = say(
                "{words}; not in {count} files: {failures}",
                words=words,
                count=len(done.failures),
                failures=done.failures[0],
            )
        if done.count:
            self.done.emit(words, done)
        else:
            self.told.emit(words)

    async def undo(self, done: Done) -> None:
        """Take an edit back: where it is the last step of an open flow, and in files that nobody changed since."""
        count = 0
        for document in done.documents:
            if document.undo_label == done.label:
                count += document.undo()
        failures: list[str] = []
        for one in done.written:
            try:
                count += await in_thread(_put_back, one)
            except OSError as error:
                failures.append(str(error))
        left = done.count - count
        rest = say("; {left} were changed since and stay", left=left) if left else ""
        rest += f": {failures[0]}" if failures else ""
        self.told.emit(
            say(
                "Took “{label}” back in {count} flows{rest}",
                label=done.label,
                count=count,
                rest=rest,
            )
        )


def _put_back(one: _Written) -> bool:
    if not one.path.is_file() or one.path.read_bytes() != one.after:
        return False
    write_atomic(one.path, one.before)
    return True


def source_of(tab: FlowTab) -> Source:
    """An open flow as it is now."""
    return Source(tab.document.flow, tab.key, tab.document.path, dict(tab.problems.by_node))


def files_beside(opened: Sequence[Source], folder: Path) -> list[Source]:
    """The flows of a folder that are not open; reads files. What is no flow is left out."""
    known = {source.path for source in opened}
    found: list[Source] = []
    for path in sorted(folder.glob("*.json"))[:MAX_FOLDER_FILES]:
        if path in known or flow_id_in(path) is None:
            continue
        try:
            found.append(Source(flow_in(path), "", path, {}))
        except FlowFormatError:
            continue  # the file says so itself when it is opened
    return found
