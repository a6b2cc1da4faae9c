"""Counts what the questions of one effect to a model cost, and asks the run's budget before each further one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from runtime.base.json_value import JsonObject
from runtime.model.accounts import CallMeter, Refusal
from runtime.model.budget import Estimate, Spent, cost_said
from runtime.model.effect import EffectOutcome
from runtime.model.reason import ReasonCode
from runtime.model.run import RunState
from runtime.services.llm.client import LLMClient, LLMReply, LLMRequest
from runtime.services.llm.prices import FREE, ModelPrice, price_of
from runtime.services.memory.token_budget import MESSAGE_TOKENS

USUAL_ANSWER_TOKENS = 4096
"""The most that an answer takes of which nobody says how long it may be; the model is told so where a budget counts it."""
IMAGE_TOKENS = 1600
"""What a picture takes at most with the usual servers."""
_BYTES_PER_TOKEN = 3


class BudgetReachedError(Exception):
    """The budget does not allow another question."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.error)
        self.refusal = refusal

    def outcome(self) -> EffectOutcome:
        """What becomes of the effect."""
        if self.refusal.wait is not None:
            return EffectOutcome.waiting(self.refusal.wait)
        return EffectOutcome.failed(self.refusal.error, retryable=False, reason=ReasonCode.BUDGET)


@dataclass
class MeteredModel:
    """A model, and what the questions of one effect took.

    Attributes:
        meter: of a run with a budget; None: it has none.
        usage: of all answers so far.
    """

    client: LLMClient
    prices: Mapping[str, ModelPrice]
    meter: CallMeter | None
    usage: JsonObject = field(default_factory=dict)
    _asked: int = 0

    def complete(self, request: LLMRequest) -> LLMReply:
        """One answer.

        Raises:
            ModelError: the request is refused or failed.
            BudgetReachedError: it is not the first one, and costs too much.
        """
        model = request.model or self.client.default_model
        price = price_of(self.client, model, self.prices)
        if self.meter is None:
            return self._answer(request, price)[0]
        if request.max_output_tokens is None:
            request = replace(request, max_output_tokens=USUAL_ANSWER_TOKENS)
        worst = worst_case(request, model, price)
        refusal = self.meter.admit(worst) if self._asked else None
        if refusal is not None:
            raise BudgetReachedError(refusal)
        try:
            reply, cost = self._answer(request, price)
        except Exception:
            self.meter.count(Spent(llm_calls=1))
            raise
        said = {**reply.usage, "cost_usd": None if cost is None else str(cost)}
        self.meter.count(Spent.of_answer(said, worst))
        return reply

    def ask_nothing(self) -> None:
        """Tell the budget that the effect takes no question."""
        if self.meter is not None:
            self.meter.count(Spent())

    def _answer(
        self, request: LLMRequest, price: ModelPrice | None
    ) -> tuple[LLMReply, Decimal | None]:
        """An answer, and what it cost; None: nobody knows."""
        self._asked += 1
        reply = self.client.complete(request)
        cost = _cost_of(reply.usage, price)
        self._add(reply.usage, cost if cost is None or _is_told(cost, price) else None)
        return reply, cost

    def _add(self, usage: JsonObject, cost: Decimal | None) -> None:
        """Sum up: what counts is what all questions took together."""
        if self._asked == 1:
            self.usage = {**usage, **({"cost_usd": str(cost)} if cost is not None else {})}
            return
        summed: JsonObject = {**usage, "calls": self._asked}
        for name, value in self.usage.items():
            if isinstance(value, int) and isinstance(summed.get(name), int) and name != "calls":
                summed[name] += value
        before = self.usage.get("cost_usd")
        summed.pop("cost_usd", None)
        if cost is not None and before is not None:
            summed["cost_usd"] = str(Decimal(str(before)) + cost)
        self.usage = summed


def metered(client: LLMClient, run: RunState, prices: Mapping[str, ModelPrice]) -> MeteredModel:
    """A model for the questions of one effect of a run."""
    return MeteredModel(client, prices, getattr(run, "_runtime_meter", None))


def worst_case(request: LLMRequest, model: str, price: ModelPrice | None) -> Estimate:
    """The most that one question can take: its text at three bytes a token, and the longest answer."""
    texts = [str(message.get("content") or "") for message in request.messages]
    others: list[Any] = [
        *(calls for message in request.messages if (calls := message.get("tool_calls"))),
        *request.tools,
        *([request.schema] if request.schema else []),
    ]
    size = sum(len(text.encode()) for text in texts)
    size += sum(len(json.dumps(one, ensure_ascii=False).encode()) for one in others)
    asked = -(-size // _BYTES_PER_TOKEN) + MESSAGE_TOKENS * (len(texts) + 1)
    asked += IMAGE_TOKENS * len(request.images)
    given = request.max_output_tokens or USUAL_ANSWER_TOKENS
    cost = None if price is None else price.cost(asked, given)
    return Estimate(tokens=asked + given, cost_usd=cost, llm_calls=1, model=model)


def _cost_of(usage: JsonObject, price: ModelPrice | None) -> Decimal | None:
    """What an answer cost, as it says itself or by its tokens; None: nobody knows."""
    said = cost_said(usage)
    return price.cost_of(usage) if said is None and price is not None else said


def _is_told(cost: Decimal, price: ModelPrice | None) -> bool:
    """Whether a cost stands in results; that echoes and scripts are free need not be said."""
    return cost > 0 or (price is not None and price != FREE)
