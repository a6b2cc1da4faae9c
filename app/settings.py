"""What the program remembers between starts: looks, folders, providers, window layout, recent files.

One JSON file in the user's configuration folder, written atomically. Keys and passwords never stand in it.
"""

from pathlib import Path
from typing import Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.document.event import Event
from runtime.base.files import write_atomic
from runtime.base.json_value import JsonObject
from runtime.model.budget import Budget, BudgetError

MOST_RECENT = 12
OWN_SHORTCUTS = "My shortcuts"

SPECIAL_MODELS = (
    "embedding_model",
    "image_model",
    "upscale_model",
    "video_model",
    "voice_model",
    "music_model",
    "transcription_model",
)
"""Fields of a provider that name its models for other things than answers."""

WireStyleChoice: TypeAlias = Literal["curved", "straight", "square"]
NavigationProfile: TypeAlias = Literal["blueprint", "figma", "houdini"]
ApprovalPolicy: TypeAlias = Literal["ask", "dangerous", "never"]
LogLevel: TypeAlias = Literal["debug", "info", "warning", "error"]


class ProviderSettings(BaseModel):
    """A server of models. Its key is in the keyring under the provider's name, never here.

    Attributes:
        name: as flows call it.
        base_url: of an OpenAI-compatible server, `https://…/v1`.
        models: offered in editors; more may be typed.
        embedding_model, image_model, upscale_model, video_model, voice_model, music_model, transcription_model: for other
            things than answers; empty: none.
        prices: model, or `*` for all others -> US dollars for a million tokens that it reads and writes, as decimal text.
        needs_key: whether a key is expected in the keyring or the environment.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str
    base_url: str = ""
    models: tuple[str, ...] = ()
    prices: dict[str, tuple[str, str]] = Field(default_factory=dict)
    needs_key: bool = True
    embedding_model: str = ""
    image_model: str = ""
    upscale_model: str = ""
    video_model: str = ""
    voice_model: str = ""
    music_model: str = ""
    transcription_model: str = ""


class Settings(BaseModel):
    """All of it; frozen: a change makes a new value.

    Attributes:
        language: `system`, or a code of `app/widgets/languages.py`; counts from the next start on.
        theme: `system`, `dark`, `light`, `contrast`, or `own:` and the name of a theme of one's own.
        favourites: palette keys, `<type id>` or `<type id>#<preset>`.
        node_uses: palette key -> how often it was placed.
        layout: name -> opaque base64 text (window geometry, dock state, splitters).
        layouts: name of a layout of one's own -> dock state, base64.
        shortcuts: action id -> key sequence that replaces the default; empty: none. Those in force.
        shortcut_profiles: name -> such a set; `shortcut_profile` names the one in force, empty: the defaults.
        last_inputs: flow id -> values of the last run form, secrets left out.
        breakpoints: flow id -> node id -> condition, see `runtime.model.breakpoints`.
        watches: flow id -> expressions that are watched.
        breaks_on_error: runs halt at nodes that fail.
        trusted_code: hashes of the Python of flows that may leave the sandbox, newest last.
        trusted_packs: pack name -> digest of the code a person agreed to run.
        packs_off: packs that are trusted but switched off.
        packs_followed: packs that load again by themselves when their file changes.
        log_level: the least that is logged.
        log_patterns: regular expressions that find secrets, see `runtime.base.logs.Redaction`.
        budget: what a run may spend, as `runtime.model.budget.Budget` is stored; empty: anything.
        autosave_s: seconds between journal writes of a changed flow; 0: off.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    language: str = "system"
    theme: str = "system"
    motion: bool = True
    snap: bool = True
    grid: bool = True
    comments: bool = True
    wire_values: bool = True
    navigation: NavigationProfile = "blueprint"
    wire_style: WireStyleChoice = "curved"
    hover_trace: bool = True
    pin_letters: bool = False
    legend: bool = False
    recent_files: tuple[str, ...] = ()
    open_files: tuple[str, ...] = ()
    current_file: str = ""
    favourites: tuple[str, ...] = ()
    recent_nodes: tuple[str, ...] = ()
    node_uses: dict[str, int] = Field(default_factory=dict)
    layout: dict[str, str] = Field(default_factory=dict)
    layouts: dict[str, str] = Field(default_factory=dict)
    shortcuts: dict[str, str] = Field(default_factory=dict)
    shortcut_profiles: dict[str, dict[str, str]] = Field(default_factory=dict)
    shortcut_profile: str = ""
    last_inputs: dict[str, JsonObject] = Field(default_factory=dict)
    breakpoints: dict[str, dict[str, str]] = Field(default_factory=dict)
    watches: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    breaks_on_error: bool = False
    trusted_code: tuple[str, ...] = ()
    trusted_packs: dict[str, str] = Field(default_factory=dict)
    packs_off: tuple[str, ...] = ()
    packs_followed: tuple[str, ...] = ()
    workspace_folder: str = ""
    flows_folder: str = ""
    store_folder: str = ""
    keep_runs: int = Field(default=500, ge=1, le=100_000)
    autosave_s: int = Field(default=10, ge=0, le=600)
    resume_interrupted: bool = True
    step_limit: int = Field(default=10_000, ge=1, le=10_000_000)
    budget: JsonObject = Field(default_factory=dict)
    approval: ApprovalPolicy = "ask"
    providers: tuple[ProviderSettings, ...] = ()
    default_provider: str = ""
    default_model: str = ""
    log_level: LogLevel = "info"
    log_patterns: tuple[str, ...] = ()
    tour_seen: bool = False

    @property
    def server(self) -> ProviderSettings | None:
        """The default provider, if it has an address: who answers model calls; None: an echo."""
        named = (one for one in self.providers if one.name == self.default_provider)
        found = next(named, None)
        return found if found is not None and found.base_url else None

    @property
    def run_budget(self) -> Budget | None:
        """What a run may spend; None: anything, also if a newer program wrote limits that nobody here knows."""
        try:
            return Budget.from_json(self.budget) or None
        except BudgetError:
            return None

    @property
    def server_setting(self) -> str:
        """The setting to begin with so that there is a server."""
        if not self.providers:
            return "providers"
        is_known = any(one.name == self.default_provider for one in self.providers)
        return "base_url" if is_known else "default_provider"

    @property
    def shortcut_profile_name(self) -> str:
        """Name of the shortcuts in force; empty: the defaults."""
        return self.shortcut_profile or (OWN_SHORTCUTS if self.shortcuts else "")

    @property
    def all_shortcut_profiles(self) -> dict[str, dict[str, str]]:
        """Every set of shortcuts by name, also one that was made before sets had names."""
        name = self.shortcut_profile_name
        return {**self.shortcut_profiles, name: self.shortcuts} if name else self.shortcut_profiles


class SettingsStore:
    """The settings now, and their file.

    Events:
        changed: other settings hold; the `Settings`.
        not_written: the file could not be written, so a change holds until the program ends only; the `OSError`.

    Attributes:
        damaged: where a file that could not be read was put aside; None if all was well.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.damaged: Path | None = None
        self.changed: Event[Settings] = Event()
        self.not_written: Event[OSError] = Event()
        self._settings = self._read()

    @property
    def settings(self) -> Settings:
        """The settings now."""
        return self._settings

    def update(self, **changes: Any) -> Settings:
        """Change some settings and write the file.

        Raises:
            pydantic.ValidationError: a value is out of range; nothing changed.
        """
        after = Settings.model_validate({**self._settings.model_dump(), **changes})
        if after == self._settings:
            return after
        self._settings = after
        self.changed.emit(after)
        self._write(after)
        return after

    def note_recent(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        text = str(path)
        others = [one for one in self._settings.recent_files if one != text]
        self.update(recent_files=(text, *others)[:MOST_RECENT])

    def forget_recent(self, path: Path) -> None:
        """Drop a file that is no longer there from the recent ones."""
        kept = tuple(one for one in self._settings.recent_files if one != str(path))
        self.update(recent_files=kept)

    def note_node_use(self, key: str) -> None:
        """Count that a node was placed from the palette or quick add."""
        uses = {**self._settings.node_uses, key: self._settings.node_uses.get(key, 0) + 1}
        recent = (key, *(one for one in self._settings.recent_nodes if one != key))[:8]
        self.update(node_uses=uses, recent_nodes=recent)

    def toggle_favourite(self, key: str) -> None:
        """Add a palette entry to the favourites, or take it away."""
        known = self._settings.favourites
        after = tuple(one for one in known if one != key) if key in known else (*known, key)
        self.update(favourites=after)

    def _read(self) -> Settings:
        try:
            return Settings.model_validate_json(self.path.read_bytes())
        except FileNotFoundError:
            return Settings()
        except (OSError, ValidationError, UnicodeDecodeError):
            aside = self.path.with_suffix(".damaged.json")
            self.path.replace(aside)
            self.damaged = aside
            return Settings()

    def _write(self, settings: Settings) -> None:
        try:
            write_atomic(self.path, settings.model_dump_json(indent=2).encode(), sync=False)
        except OSError as error:
            self.not_written.emit(error)
