"""Which tool calls a person must approve (`spec/runtime.md` 6.5)."""

from collections.abc import Collection, Sequence

from typing_extensions import override

from runtime.base.json_value import JsonObject

READ_ONLY = frozenset(
    {"list_files", "skim_folders", "analyze_code", "read_file", "skim_files", "search_files"}
)
FIXED_NETWORK = frozenset({"web_search", "skim_websearch"})
CHOSEN_NETWORK = frozenset({"skim_url", "fetch_url"})
BRIDGES = frozenset({"send_telegram_message", "send_telegram_artifact"})
CHANGING = frozenset(
    {"write_file", "edit_file", "execute_command", "send_email", "send_whatsapp_message"}
)


class ToolApprovalPolicy:
    """Decides by name; whatever is not known to be harmless asks.

    Args:
        auto_approve_tools: names that run at once; None: the defaults, empty: none.
        require_approval_tools: names that always ask, whatever the other list says; None: the defaults.
    """

    def __init__(
        self,
        *,
        auto_approve_tools: Collection[str] | None = None,
        require_approval_tools: Collection[str] | None = None,
    ) -> None:
        defaults = READ_ONLY | FIXED_NETWORK | CHOSEN_NETWORK | BRIDGES
        self._auto = frozenset(defaults if auto_approve_tools is None else auto_approve_tools)
        self._ask = frozenset(
            CHANGING if require_approval_tools is None else require_approval_tools
        )

    @classmethod
    def strict(cls) -> "ToolApprovalPolicy":
        """Also asks for network reads whose destination the model chooses, and for outbound messages."""
        return cls(
            auto_approve_tools=READ_ONLY | FIXED_NETWORK,
            require_approval_tools=CHANGING | CHOSEN_NETWORK | BRIDGES,
        )

    @classmethod
    def never_ask(cls) -> "ToolApprovalPolicy":
        """Runs everything at once; for tests and runs whose tools are harmless."""
        return _NeverAsk()

    def requires_approval(self, tool_calls: Sequence[JsonObject]) -> bool:
        """Whether any of the calls must be approved."""
        return any(self.asks_for(call) for call in tool_calls)

    def asks_for(self, call: JsonObject) -> bool:
        """Whether this call must be approved; a nameless one must."""
        name = call.get("name")
        if not isinstance(name, str) or not name.strip():
            return True
        return name.strip() in self._ask or name.strip() not in self._auto

    def describe(self) -> JsonObject:
        """Both lists, sorted, for the wait that a person sees."""
        return {
            "auto_approve_tools": sorted(self._auto),
            "require_approval_tools": sorted(self._ask),
        }


class _NeverAsk(ToolApprovalPolicy):
    @override
    def asks_for(self, call: JsonObject) -> bool:
        del call
        return False
