"""What a host is made of: where it keeps things, who answers, who is asked first."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Literal, TypeAlias

from platformdirs import user_data_path
from pydantic import BaseModel, ConfigDict, Field

from runtime.model.budget import Budget
from runtime.services.llm.prices import ModelPrice

APP_NAME = "visualflow-studio"
DEFAULT_STEP_LIMIT = 10_000

Interpreter: TypeAlias = Literal["echo", "openai-compatible"]
ApprovalPreset: TypeAlias = Literal["strict", "default", "never"]
Durability: TypeAlias = Literal["process", "balanced", "full"]


class HostSettings(BaseModel):
    """How a host is opened. Holds names of keys, never keys.

    Attributes:
        data_folder: artifacts, knowledge graph, default workspace and, unless `store` says otherwise, the runs.
        store: `memory:`, `sqlite:///file`, `json:///folder`; empty: `runs.sqlite3` in the data folder.
        durability: what a finished step survives (`spec/runtime.md` 8.3).
        interpreter: who answers model calls; `echo` asks nobody.
        base_url, model, key_name, timeout_s: the server of `openai-compatible`; `key_name` is an environment
            variable or an entry of the system's keyring.
        embedding_model, image_model, upscale_model, video_model, voice_model, music_model, transcription_model:
            models of that server for other things than answers; empty: none.
        approval: which tools ask first; `strict` also before data can leave.
        auto_approve_tools, require_approval_tools: other lists instead of the preset's.
        split_approvals: of a mixed batch run the harmless calls at once.
        tools: offer tools to models and tool nodes.
        default_workspace: folder of runs that name none; None: `workspace` in the data folder.
        step_limit: node visits of a run tree after which it pauses.
        budget: what a run tree may spend that names no budget itself; None: anything.
        prices: model, or `*` for all others -> US dollars for a million tokens that it reads, and that it writes.
        workers: runs that are driven at the same time.
        legacy_task: an agent without a prompt takes its old `task` pin.
        failing_node_fails_run: a failed function node fails the run.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    data_folder: Path = Field(default_factory=lambda: user_data_path(APP_NAME, appauthor=False))
    store: str = ""
    durability: Durability = "balanced"
    interpreter: Interpreter = "echo"
    base_url: str = ""
    model: str = ""
    key_name: str = ""
    timeout_s: float = 600.0
    embedding_model: str = ""
    image_model: str = ""
    upscale_model: str = ""
    video_model: str = ""
    voice_model: str = ""
    music_model: str = ""
    transcription_model: str = ""
    approval: ApprovalPreset = "strict"
    auto_approve_tools: frozenset[str] | None = None
    require_approval_tools: frozenset[str] | None = None
    split_approvals: bool = False
    tools: bool = True
    default_workspace: Path | None = None
    step_limit: int = Field(default=DEFAULT_STEP_LIMIT, ge=1)
    budget: Budget | None = None
    prices: Mapping[str, tuple[Decimal, Decimal]] = Field(default_factory=dict)
    workers: int = Field(default=2, ge=1, le=32)
    legacy_task: bool = True
    failing_node_fails_run: bool = False

    @property
    def special_models(self) -> dict[str, str]:
        """Models for other things than answers, by kind."""
        return {
            "embedding": self.embedding_model,
            "image": self.image_model,
            "upscale": self.upscale_model,
            "video": self.video_model,
            "voice": self.voice_model,
            "music": self.music_model,
            "transcription": self.transcription_model,
        }

    @property
    def model_prices(self) -> dict[str, ModelPrice]:
        """What models cost, as the person says."""
        return {name: ModelPrice(*price) for name, price in self.prices.items()}

    @property
    def store_url(self) -> str:
        """The store, also if none is named."""
        return self.store or f"sqlite:///{self.data_folder / 'runs.sqlite3'}"

    @property
    def workspace(self) -> Path:
        """The default workspace, also if none is named."""
        return self.default_workspace or self.data_folder / "workspace"
