"""Where the program keeps things: runs, workspace, settings, autosaves, log."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

_NAME = "visualflow-studio"


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of one user. None is made before something is written there.

    Attributes:
        data: the store of runs.
        workspace: what file nodes and tools may touch.
        flows: where imported flows go.
        settings: settings, recent files, window layout.
        pictures: where the picture of the offscreen demo goes.
    """

    data: Path
    workspace: Path
    flows: Path
    settings: Path
    autosaves: Path
    log_file: Path
    pictures: Path

    @property
    def versions(self) -> Path:
        """Earlier versions of flows."""
        return self.autosaves.parent / "versions"

    @property
    def packs(self) -> Path:
        """Files with node types of the person's own."""
        return self.settings / "packs"

    @staticmethod
    def below(folder: Path) -> "Places":
        """Everything below one folder."""
        return Places(
            data=folder / "runs",
            workspace=folder / "workspace",
            flows=folder / "flows",
            settings=folder / "settings",
            autosaves=folder / "autosaves",
            log_file=folder / "log" / "visualflow.log",
            pictures=folder,
        )

    @staticmethod
    @contextmanager
    def of_user(folder: Path | None = None) -> Iterator["Places"]:
        """The user's own places, or all below `folder`."""
        if folder is not None:
            yield Places.below(folder.resolve())
            return
        dirs = PlatformDirs(_NAME, appauthor=False)
        yield Places(
            data=dirs.user_data_path / "runs",
            workspace=dirs.user_documents_path / "VisualFlow" / "workspace",
            flows=dirs.user_documents_path / "VisualFlow",
            settings=dirs.user_config_path,
            autosaves=dirs.user_state_path / "autosaves",
            log_file=dirs.user_log_path / "visualflow.log",
            pictures=dirs.user_pictures_path,
        )

    @staticmethod
    @contextmanager
    def temporary() -> Iterator["Places"]:
        """Places that are gone afterwards, but for the pictures: those go to the current folder."""
        with tempfile.TemporaryDirectory(prefix="visualflow-") as folder:
            below = Places.below(Path(folder))
            yield Places(
                data=below.data,
                workspace=below.workspace,
                flows=below.flows,
                settings=below.settings,
                autosaves=below.autosaves,
                log_file=below.log_file,
                pictures=Path.cwd(),
            )
