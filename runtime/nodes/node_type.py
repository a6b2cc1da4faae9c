"""What a node type says of itself: pins, settings, palette words and one of eight behaviours.

The compiler knows the behaviours, never a node type by name; palette, inspector, checks, documentation and
generic tests read the same entry (`runtime/nodes/catalogue.py`).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple, Protocol, TypeAlias

from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.model.run import RunState
from runtime.nodes.needs import ModelNeed
from runtime.nodes.options import CompileOptions
from runtime.visualflow.flow import EXEC_IN, EXEC_OUT, EXECUTION, VisualFlow, VisualNode
from runtime.visualflow.problem import Problem

Inputs: TypeAlias = dict[str, Any]
"""Resolved inputs of one visit: pin id -> JSON value; a key that is absent was not delivered."""


class Category(StrEnum):
    """Palette sections, in palette order; the value is the section's id."""

    EVENTS = "events"
    CORE = "core"
    CONTROL = "control"
    VARIABLES = "variables"
    DATA = "data"
    LITERALS = "literals"
    MATH = "math"
    MEMORY = "memory"
    MEDIA = "media"
    ARTIFACTS = "artifacts"
    SCHEMA = "schema"


CATEGORY_TITLES: Mapping[Category, str] = {
    Category.EVENTS: "Events",
    Category.CORE: "Core",
    Category.CONTROL: "Control",
    Category.VARIABLES: "Variables",
    Category.DATA: "Transforms",
    Category.LITERALS: "Literals",
    Category.MATH: "Math",
    Category.MEMORY: "Files and memory",
    Category.MEDIA: "Media",
    Category.ARTIFACTS: "Artifacts",
    Category.SCHEMA: "Schema",
}


@dataclass(frozen=True, slots=True)
class Pin:
    """A pin of a node type.

    Attributes:
        id: the handle that wires name; unique per side.
        type: a pin type (`runtime/visualflow/pins.py`).
        label: shown instead of the id; empty: the id.
        doc: one sentence.
        required: an unwired input without a default is a warning.
        choices: the values an editor offers for an unwired input; empty: free.
    """

    id: str
    type: str
    label: str = ""
    doc: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()

    @property
    def is_exec(self) -> bool:
        """Whether it carries control, not data."""
        return self.type == EXECUTION

    def to_json(self) -> JsonObject:
        """The pin as it is written into a flow file."""
        written: JsonObject = {
            "id": self.id,
            "label": self.label or ("" if self.is_exec else self.id),
            "type": self.type,
        }
        if self.doc:
            written["description"] = self.doc
        return written


def exec_in() -> Pin:
    """The control input every executing node has."""
    return Pin(EXEC_IN, EXECUTION)


def exec_out(pin_id: str = EXEC_OUT, label: str = "") -> Pin:
    """A control output."""
    return Pin(pin_id, EXECUTION, label=label)


class Editor(StrEnum):
    """Which editor the inspector shows for a setting."""

    LINE = "line"
    TEXT = "text"
    NUMBER = "number"
    SWITCH = "switch"
    CHOICE = "choice"
    JSON = "json"
    SCHEMA = "schema"
    CODE = "code"
    LIST = "list"
    CASES = "cases"
    PATHS = "paths"
    FLOW = "flow"
    VARIABLE = "variable"
    PROVIDER = "provider"
    MODEL = "model"
    TOOL = "tool"
    TOOLS = "tools"


@dataclass(frozen=True, slots=True)
class Param:
    """A setting of a node that is edited in the inspector and never wired.

    Attributes:
        path: where it stands in `VisualNode.data`, dotted: `effectConfig.allowFreeText`, `literalValue`.
        editor: which editor shows it.
        default: JSON value when the path is absent.
        choices: for `Editor.CHOICE`.
    """

    path: str
    editor: Editor
    default: JsonValue = None
    label: str = ""
    doc: str = ""
    choices: tuple[str, ...] = ()


class ArtifactFacts(Protocol):
    """What a store knows of one artifact."""

    @property
    def artifact_id(self) -> str:
        """Names the artifact in a reference `{"$artifact": id}`."""
        ...

    @property
    def content_type(self) -> str:
        """MIME type."""
        ...

    @property
    def size_bytes(self) -> int:
        """Length of the content."""
        ...

    @property
    def tags(self) -> Mapping[str, str]:
        """Labels given when it was stored."""
        ...


class StoredArtifact(Protocol):
    """An artifact with its content."""

    @property
    def metadata(self) -> ArtifactFacts:
        """What the store knows of it."""
        ...

    @property
    def content(self) -> bytes:
        """All of it."""
        ...


class NodeArtifacts(Protocol):
    """The part of an artifact store that nodes use."""

    def store(
        self,
        content: bytes,
        *,
        content_type: str = ...,
        run_id: str | None = ...,
        tags: dict[str, str] | None = ...,
    ) -> ArtifactFacts:
        """Keep the bytes; the same content in the same run gives the same id."""
        ...

    def load(self, artifact_id: str) -> StoredArtifact | None:
        """The artifact; None if there is none of that id."""
        ...


class NodeView(Protocol):
    """What a behaviour's functions may see besides their inputs. Lives for one visit."""

    @property
    def node(self) -> VisualNode:
        """The node as it stands in the flow."""
        ...

    @property
    def flow_id(self) -> str:
        """Id of the flow the node belongs to."""
        ...

    @property
    def run_id(self) -> str:
        """Id of the run."""
        ...

    @property
    def run(self) -> RunState:
        """The run itself, with what the kernel hung on it (artifact store, …); do not change it."""
        ...

    @property
    def options(self) -> CompileOptions:
        """The switches the flow was compiled with."""
        ...

    @property
    def vars(self) -> JsonObject:
        """The run's variables; `Act` functions may write, others only below `_temp`."""
        ...

    @property
    def payload(self) -> JsonValue:
        """The ambient payload as the node before left it; None if there is none yet.

        Its keys are in the inputs already. When the inputs are empty and it is not an object, the node
        takes it whole (3.4.1).
        """
        ...

    @property
    def artifacts(self) -> NodeArtifacts | None:
        """Where large values are kept; None if the run has no such store."""
        ...

    def now_iso(self) -> str:
        """The time now: ISO 8601 UTC, microseconds, `+00:00`."""
        ...

    def is_wired(self, pin_id: str) -> bool:
        """Whether a wire ends at this input, delivered or not."""
        ...

    def is_read(self, pin_id: str) -> bool:
        """Whether a wire starts at this output."""
        ...


PureFunction: TypeAlias = Callable[[Inputs, NodeView], JsonValue]

NODE_FAILURES: tuple[type[Exception], ...] = (
    FlowError,
    ArithmeticError,
    LookupError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What a node's function may raise about its inputs or the world; the compiled step turns it into a
failed node (3.18). Anything else is a bug of ours and leaves the step."""


class Listen(NamedTuple):
    """What a trigger waits for.

    Attributes:
        repeats: control comes back here when what hangs on the trigger has ended.
    """

    effect: EffectType
    payload: JsonObject
    repeats: bool


@dataclass(frozen=True, slots=True)
class Start:
    """Begins a flow. `outputs`: (run variables as inputs, view) -> record of emitted values.

    `listen`: for triggers that first wait (on_event, on_schedule): inputs -> what to wait for,
    and `listen_outputs`: raw result -> record.
    """

    outputs: PureFunction
    listen: Callable[[Inputs, NodeView], Listen] | None = None
    listen_outputs: Callable[[JsonValue, NodeView], JsonValue] | None = None


@dataclass(frozen=True, slots=True)
class End:
    """Ends the run at once. `output`: inputs -> the run's output object."""

    output: PureFunction


@dataclass(frozen=True, slots=True)
class Pure:
    """Evaluated at every pull, without a step of its own: (inputs, view) -> output record.

    The record is an object with one key per output pin; see `spec/visualflow.md` 3.4 for what a wire reads.

    Attributes:
        is_constant: the same for the whole run (literals).
        is_step_without_pins: a node of a file that declares no pins at all is a step (2.1, model_catalog).
    """

    evaluate: PureFunction
    is_constant: bool = False
    is_step_without_pins: bool = False


@dataclass(frozen=True, slots=True)
class Act:
    """A step that computes here and now: (inputs, view) -> result.

    Attributes:
        keeps_payload: the ambient payload stays as it was (set_var, add_message); else the result replaces it.
        starts_empty: an empty payload contributes no run variables to the inputs (variable nodes).
        record: result -> output record, where they differ (code).
        on_path_end: (record, view) -> run output when nothing follows; None: the usual rule (3.4.4).
        on_failure: (error, view) -> the failed node's record, `success` false included, which is also the
            run's output when no block is around it; None: `{"error", "success"}`.
    """

    act: PureFunction
    keeps_payload: bool = False
    starts_empty: bool = False
    record: Callable[[JsonValue, NodeView], JsonValue] | None = None
    on_path_end: Callable[[JsonValue, NodeView], JsonObject] | None = None
    on_failure: Callable[[Exception, NodeView], JsonObject] | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """One effect of a node that needs several.

    Attributes:
        result_key: dotted path in the run variables for the result; None: the node's own place, which
            `Request.outputs` reads.
        is_last: the run goes on to the next node; else the node is visited again with the result.
    """

    effect: EffectType
    payload: JsonObject
    result_key: str | None = None
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """The end of a node's phases without a further effect.

    Attributes:
        record: output record, and ambient payload unless `payload` is another.
        output: the run's output if nothing follows.
    """

    record: JsonObject
    output: JsonObject
    payload: JsonObject | None = None


Phases: TypeAlias = Callable[[Callable[[], Inputs], NodeView], Ask | Answer]
"""(resolve the inputs now, view) -> what this visit does; keeps its place below `_temp`."""


@dataclass(frozen=True, slots=True)
class Request:
    """A step that asks the outside world: inputs -> effect payload; raw result -> output record.

    Attributes:
        effect: what is asked.
        request: (inputs, view) -> payload.
        outputs: (raw result, view) -> output record; called when a wire is pulled and a result exists.
        placeholder: (inputs, view) -> keys that a result without them leaves standing.
        is_bare: the payload goes out as it is; else `type` and `resume_to_node` are added.
        phases: for nodes that need several effects one after the other (agent, llm_call with memory);
            `request` is then not called by the compiler. None: one effect.
    """

    effect: EffectType
    request: Callable[[Inputs, NodeView], JsonObject]
    outputs: Callable[[JsonValue, NodeView], JsonValue]
    placeholder: PureFunction | None = None
    is_bare: bool = False
    phases: Phases | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """Chooses the control output: (inputs, view) -> record whose text `branch` names the handle."""

    choose: PureFunction


class RepeatKind(StrEnum):
    """What a `Repeat` counts by."""

    EACH = "each"
    RANGE = "range"
    WHILE = "while"


@dataclass(frozen=True, slots=True)
class Repeat:
    """Runs what hangs on `loop` again and again, then `done` (3.5)."""

    kind: RepeatKind


@dataclass(frozen=True, slots=True)
class Fan:
    """Runs its `then:<n>` outputs in order; `joins`: has a `completed` output afterwards (3.5)."""

    joins: bool = False


def is_step_by_type(behaviour: "Behaviour") -> bool:
    """Whether a node that declares no pins is a step of its own (3.2)."""
    return behaviour.is_step_without_pins if isinstance(behaviour, Pure) else True


Behaviour: TypeAlias = Start | End | Pure | Act | Request | Branch | Repeat | Fan

CheckFunction: TypeAlias = Callable[[VisualNode, VisualFlow], Sequence[Problem]]


def nothing_more_to_check(node: VisualNode, flow: VisualFlow) -> Sequence[Problem]:
    """No problems beyond what pins and settings say."""
    del node, flow
    return ()


@dataclass(frozen=True, slots=True)
class Preset:
    """Another palette entry of the same type, with other pins and data (Memory literal, Image artifact, …)."""

    key: str
    title: str
    category: Category
    color: str
    outputs: tuple[Pin, ...]
    new_data: JsonObject = field(default_factory=dict)
    doc: str = ""


PinsOf: TypeAlias = Callable[[VisualNode], tuple[tuple[Pin, ...], tuple[Pin, ...]]]
"""Node -> its (inputs, outputs), where they depend on its settings."""


@dataclass(frozen=True, slots=True)
class NodeType:
    """One entry of the catalogue.

    Attributes:
        id: stable; stands in files.
        title: name in palette and on the node.
        category: palette section and stripe colour.
        doc: what it does, one or two sentences: palette tooltip, inspector head, docs/nodes.md.
        inputs, outputs: pins in order, execution pins included.
        behaviour: what the compiler lowers.
        params: settings of the inspector.
        new_data: what `data` of a freshly placed node has besides pins and label (pinDefaults, effectConfig, …).
        pins_of: pins that depend on settings (switch, break_object, subflow, …).
        grows: prefix or pattern of input pins a person may add ("+" on the node); empty: none.
        check: what pins and settings cannot say.
        replaces: ids this type had in older files.
        search: further words the palette finds it by.
        color: header colour written into files, `#RRGGBB`.
        icon: Lucide icon name.
        is_hidden: opens and runs, but is not offered in the palette.
        presets: further palette entries.
        deterministic: the same inputs give the same outputs (no clock, chance or world).
        needs: the model that its effect asks; None: it asks none.
    """

    id: str
    title: str
    category: Category
    doc: str
    inputs: tuple[Pin, ...]
    outputs: tuple[Pin, ...]
    behaviour: Behaviour
    params: tuple[Param, ...] = ()
    new_data: JsonObject = field(default_factory=dict)
    pins_of: PinsOf | None = None
    grows: str = ""
    check: CheckFunction = nothing_more_to_check
    replaces: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    color: str = "#888888"
    icon: str = "box"
    is_hidden: bool = False
    presets: tuple[Preset, ...] = ()
    deterministic: bool = True
    needs: ModelNeed | None = None
