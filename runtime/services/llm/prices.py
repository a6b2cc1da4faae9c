"""What models cost: as the person says, else by the list prices of well-known servers. Servers do not tell it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Protocol, runtime_checkable

from runtime.base.json_value import JsonObject

ANY_MODEL = "*"
"""Name under which the price of all other models stands."""


@dataclass(frozen=True, slots=True)
class ModelPrice:
    """US dollars for a million tokens."""

    input_usd: Decimal
    output_usd: Decimal

    def cost(self, input_tokens: int, output_tokens: int) -> Decimal:
        """What so many tokens cost, to the last digit."""
        total = self.input_usd * input_tokens + self.output_usd * output_tokens
        return total.scaleb(-6).normalize() if total else Decimal(0)

    def cost_of(self, usage: JsonObject) -> Decimal | None:
        """What an answer cost by the tokens it says it took; None: it does not say."""
        asked, given = usage.get("input_tokens"), usage.get("output_tokens")
        if not isinstance(asked, int) or not isinstance(given, int) or min(asked, given) < 0:
            return None
        if asked == given == 0 and self != FREE:
            return None  # of a server that does not count
        return self.cost(asked, given)


FREE = ModelPrice(Decimal(0), Decimal(0))
NO_PRICES: Mapping[str, ModelPrice] = MappingProxyType({})


@runtime_checkable
class KnowsPrices(Protocol):
    """A client that knows what its answers cost."""

    def price_of(self, model: str) -> ModelPrice | None:
        """The price of a model; empty: the client's own. None: unknown."""
        ...


def price_of(client: object, model: str, prices: Mapping[str, ModelPrice]) -> ModelPrice | None:
    """The price of a model: as the person says, else as its client knows; None: unknown."""
    found = prices.get(model) or prices.get(ANY_MODEL)
    if found is None and isinstance(client, KnowsPrices):
        found = client.price_of(model)
    return found


@lru_cache(maxsize=256)
def list_price(base_url: str, model: str) -> ModelPrice | None:
    """The list price of a model of a well-known server, as the library genai-prices has it; None: it does not know it.

    Loading the library takes a second: never on the thread of the window.
    """
    from genai_prices import Usage, calc_price

    try:
        found = calc_price(
            Usage(input_tokens=_SAMPLE, output_tokens=_SAMPLE), model, provider_api_url=base_url
        )
    except LookupError:
        return None
    return ModelPrice(found.input_price * _SAMPLES, found.output_price * _SAMPLES)


_SAMPLE, _SAMPLES = 10_000, 100
"""Tokens that are priced, and how many such make a million: some models cost more in long conversations."""
