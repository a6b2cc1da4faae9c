"""How many tokens texts take, and conversations that fit a budget of them (`spec/runtime.md` 6.4)."""

from collections.abc import Sequence
from typing import Protocol, TypeAlias, runtime_checkable

from runtime.base.json_value import JsonObject
from runtime.services.llm.client import estimated_tokens

MESSAGE_TOKENS = 4
"""What role and borders of one message take beside its text."""


@runtime_checkable
class TokenCounter(Protocol):
    """A model that counts its own tokens."""

    def count_tokens(self, text: str) -> int:
        """The tokens of a text."""
        ...


CountingModel: TypeAlias = TokenCounter | str | None
"""Whose tokens are counted; a mere name cannot count: four characters are taken as one token."""


def estimate_tokens(text: str, *, model: CountingModel = None) -> int:
    """Tokens of a text: counted by the model if it can, else a token for each four characters."""
    return model.count_tokens(text) if isinstance(model, TokenCounter) else estimated_tokens(text)


def trim_messages_to_max_input_tokens(
    messages: Sequence[JsonObject], *, max_input_tokens: int | None, model: CountingModel = None
) -> list[JsonObject]:
    """The messages that fit: system messages and the last other one stay, the oldest others go first.

    Args:
        max_input_tokens: the budget; None: everything stays.
    """
    if max_input_tokens is None:
        return list(messages)
    sizes = [
        estimate_tokens(str(one.get("content") or ""), model=model) + MESSAGE_TOKENS
        for one in messages
    ]
    others = [at for at, one in enumerate(messages) if one.get("role") != "system"]
    total, gone = sum(sizes), set[int]()
    for at in others[:-1]:
        if total <= max_input_tokens:
            break
        gone.add(at)
        total -= sizes[at]
    return [one for at, one in enumerate(messages) if at not in gone]
