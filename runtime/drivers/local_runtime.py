"""A runtime for one flow and what it calls, in this process, without a scheduler."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir

from runtime.base.clock import Clock, SystemClock, iso
from runtime.base.json_value import JsonObject
from runtime.drivers.flow_sets import FlowSet
from runtime.effects.registry import EffectServices, build_effect_handlers, evidence_recorder
from runtime.kernel.locks import run_mutation_lock
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime
from runtime.model.limits import RuntimeConfig
from runtime.model.protocols import LedgerStore, RunStore
from runtime.services.llm.client import LLMClient
from runtime.services.llm.scripted import ECHO_PROVIDER, EchoLLM
from runtime.services.memory.triples import TripleStore
from runtime.services.tools.executors import ToolExecutor, tools_of
from runtime.storage.artifact_store import ArtifactStore
from runtime.storage.artifacts import InMemoryArtifactStore
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore


@dataclass(frozen=True, slots=True)
class LocalParts:
    """What a local runtime is made of; what is None is kept in memory, answered by the echo, or left out.

    Attributes:
        tools: who carries out tool calls; None: nobody.
        workspace: folder of runs that name none; None: the system's folder for temporary files.
    """

    run_store: RunStore | None = None
    ledger_store: LedgerStore | None = None
    artifact_store: ArtifactStore | None = None
    triples: TripleStore | None = None
    llm: LLMClient | None = None
    tools: ToolExecutor | None = None
    workspace: Path | None = None
    clock: Clock | None = None


def make_local_runtime(flow_set: FlowSet, parts: LocalParts | None = None) -> Runtime:
    """A runtime that knows every workflow of a flow set; nobody drives it but its caller."""
    chosen = parts or LocalParts()
    clock = chosen.clock or SystemClock()
    run_store = chosen.run_store or InMemoryRunStore()
    artifacts = chosen.artifact_store or InMemoryArtifactStore(clock=clock)
    llm = chosen.llm or EchoLLM()
    registry = WorkflowRegistry()
    for spec in flow_set.specs.values():
        registry.register(spec)
    services = EffectServices(
        run_store=run_store,
        artifacts=artifacts,
        triples=chosen.triples or TripleStore(),
        llm=llm,
        tools=chosen.tools,
        tool_source=_Described(chosen.tools),
        default_workspace=chosen.workspace or Path(gettempdir()),
        lock=run_mutation_lock,
        now_iso=lambda: iso(clock.now()),
    )
    runtime = Runtime(
        run_store=run_store,
        ledger_store=chosen.ledger_store or InMemoryLedgerStore(),
        artifact_store=artifacts,
        effect_handlers=build_effect_handlers(services),
        workflow_registry=registry,
        config=RuntimeConfig(
            provider=ECHO_PROVIDER if chosen.llm is None else "local", model=llm.default_model
        ),
        on_child_failure="deliver",
        raise_node_errors=False,
        clock=clock,
    )
    recorder = evidence_recorder(artifacts, lambda: iso(clock.now()))
    runtime.set_tool_executor_for_resume(chosen.tools, keep_evidence=recorder.keep)
    return runtime


class _Described:
    def __init__(self, executor: ToolExecutor | None) -> None:
        self._tools = tools_of(executor)

    def describe(self, name: str) -> JsonObject | None:
        found = self._tools.get(name)
        return found.to_json() if found is not None else None
