"""The model client and the tools that the settings name."""

from collections.abc import Mapping
from dataclasses import dataclass

from runtime.base.errors import ModelError
from runtime.base.json_value import JsonObject
from runtime.effects.attachments import OPEN_ATTACHMENT, description
from runtime.effects.llm_call import ToolSource
from runtime.host.settings import HostSettings
from runtime.services.llm.client import LLMClient
from runtime.services.llm.openai_compatible import (
    OpenAICompatibleLLM,
    RunCoroutine,
    ServerSettings,
)
from runtime.services.llm.scripted import ECHO_PROVIDER, EchoLLM
from runtime.services.tools.approval import ToolApprovalPolicy
from runtime.services.tools.builtin import builtin_tools
from runtime.services.tools.executors import (
    ApprovalToolExecutor,
    MappingToolExecutor,
    ToolExecutor,
    tools_of,
)
from runtime.services.tools.tool import Tool


@dataclass(frozen=True, slots=True)
class HostServices:
    """What the host chose.

    Attributes:
        provider: default provider of new runs.
    """

    llm: LLMClient
    provider: str
    tools: ToolExecutor | None
    tool_source: ToolSource


TOOL_TIMEOUT_S = 7200.0
"""How long a tool may work; then it is told to stop and given up."""


class DescribedTools:
    """Describes the tools of an executor to models."""

    def __init__(self, tools: Mapping[str, Tool]) -> None:
        self._tools = {OPEN_ATTACHMENT: description(), **tools}

    def describe(self, name: str) -> JsonObject | None:
        """`{name, description, parameters}`; None if there is no such tool."""
        found = self._tools.get(name)
        return found.to_json() if found is not None else None


def open_services(
    settings: HostSettings,
    run_coroutine: RunCoroutine,
    *,
    llm: LLMClient | None,
    tools: ToolExecutor | None,
) -> HostServices:
    """Make the clients; nothing is asked yet.

    Raises:
        ModelError: the interpreter lacks a setting; names it.
    """
    executor = tools if tools is not None else _tools(settings)
    is_echo = llm is None and settings.interpreter == "echo"
    return HostServices(
        llm=llm if llm is not None else _client(settings, run_coroutine),
        provider=ECHO_PROVIDER if is_echo else settings.interpreter,
        tools=executor,
        tool_source=DescribedTools(tools_of(executor)),
    )


def approval_policy(settings: HostSettings) -> ToolApprovalPolicy:
    """Which tools ask first."""
    if settings.approval == "never":
        return ToolApprovalPolicy.never_ask()
    if settings.auto_approve_tools is not None or settings.require_approval_tools is not None:
        return ToolApprovalPolicy(
            auto_approve_tools=settings.auto_approve_tools,
            require_approval_tools=settings.require_approval_tools,
        )
    return ToolApprovalPolicy.strict() if settings.approval == "strict" else ToolApprovalPolicy()


def _client(settings: HostSettings, run_coroutine: RunCoroutine) -> LLMClient:
    if settings.interpreter == "echo":
        return EchoLLM()
    if not settings.base_url.startswith(("http://", "https://")):
        raise ModelError(
            "settings",
            "the model server has no address",
            "set base_url to something like http://127.0.0.1:8080/v1",
        )
    return OpenAICompatibleLLM(
        ServerSettings(
            settings.base_url,
            settings.model,
            settings.key_name,
            settings.timeout_s,
            special_models=settings.special_models,
        ),
        run_coroutine,
    )


def _tools(settings: HostSettings) -> ToolExecutor | None:
    if not settings.tools:
        return None
    return ApprovalToolExecutor(
        delegate=MappingToolExecutor.from_tools(builtin_tools(), timeout_s=TOOL_TIMEOUT_S),
        policy=approval_policy(settings),
        split=settings.split_approvals,
    )
