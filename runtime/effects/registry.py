"""The one list of effect handlers beside the kernel's own."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from runtime.effects.evidence import EvidenceRecorder, with_evidence
from runtime.effects.knowledge import make_knowledge_handlers
from runtime.effects.llm_call import ToolSource, make_llm_call_handler
from runtime.effects.memory import MemoryServices, make_memory_handlers
from runtime.effects.tool_calls import make_tool_calls_handler
from runtime.model.effect import Effect, EffectHandlers, EffectOutcome, EffectType
from runtime.model.protocols import RunStore
from runtime.model.reason import ReasonCode
from runtime.model.run import RunState
from runtime.services.llm.client import LLMClient
from runtime.services.llm.prices import ModelPrice
from runtime.services.memory.triples import TripleStore
from runtime.services.tools.executors import ToolExecutor
from runtime.storage.artifact_store import ArtifactStore

KEPT_IN_RESULTS = 16_384
"""Bytes of a tool's text that stay in its result beside the artifact, so that a model can read it."""


@dataclass(frozen=True, slots=True)
class EffectServices:
    """The services that the host chose.

    Attributes:
        tools: who carries out tool calls; None: nobody.
        tool_source: describes tools that nodes name.
        prices: what models cost.
        lock: holds another run still while its memory is changed.
    """

    run_store: RunStore
    artifacts: ArtifactStore
    triples: TripleStore
    llm: LLMClient
    tools: ToolExecutor | None
    tool_source: ToolSource
    default_workspace: Path
    lock: Callable[[str], AbstractContextManager[None]]
    now_iso: Callable[[], str]
    prices: Mapping[str, ModelPrice] = field(default_factory=dict)


def build_effect_handlers(services: EffectServices) -> EffectHandlers:
    """Effect type -> handler."""
    memory = MemoryServices(
        services.run_store,
        services.artifacts,
        services.lock,
        services.now_iso,
        services.llm,
        services.prices,
    )
    return {
        EffectType.LLM_CALL: make_llm_call_handler(
            services.llm,
            tools=services.tool_source,
            artifacts=services.artifacts,
            prices=services.prices,
        ),
        EffectType.TOOL_CALLS: with_evidence(
            make_tool_calls_handler(
                tools=services.tools,
                artifact_store=services.artifacts,
                run_store=services.run_store,
                default_workspace=services.default_workspace,
            ),
            evidence_recorder(services.artifacts, services.now_iso),
        ),
        EffectType.MODEL_RESIDENCY: model_residency,
        **make_memory_handlers(memory),
        **make_knowledge_handlers(
            services.triples, services.run_store, services.now_iso, services.llm
        ),
    }


def evidence_recorder(artifacts: ArtifactStore, now_iso: Callable[[], str]) -> EvidenceRecorder:
    """Keeps what web and command tools returned, also after somebody had to agree."""
    return EvidenceRecorder(
        artifact_store=artifacts, now_iso=now_iso, keep_inline_bytes=KEPT_IN_RESULTS
    )


def model_residency(run: RunState, effect: Effect) -> EffectOutcome:
    """Loading and unloading of models: no server here offers it; a failure only if the node requires it."""
    del run
    operation = str(effect.payload.get("operation") or "list_loaded")
    sentence = (
        "No model server that can load models is configured. Leave the node out or set one up."
    )
    if effect.payload.get("required") is True:
        return EffectOutcome.failed(sentence, retryable=False, reason=ReasonCode.NOT_CONFIGURED)
    return EffectOutcome.completed(
        {
            "ok": False,
            "success": False,
            "degraded": True,
            "status_hint": "warning",
            "operation": operation,
            "affected_models": [],
            "models": [],
            "error": sentence,
            "warnings": [sentence],
        }
    )
