"""Random numbers of a run: repeatable if the run has a seed, the system's otherwise (requirement R12)."""

import hashlib
import random
from typing import Any

from typing_extensions import override

from runtime.base.json_value import JsonObject
from runtime.model.run import RunState

_SYSTEM = random.SystemRandom()
_BLOCK_BITS = 256
_FLOAT_BITS = 53


def random_of(run: RunState) -> random.Random:
    """The source of a run's random numbers.

    With a seed, the n-th number is a function of seed and n alone, and n stands in `vars._runtime.random`:
    after a crash or in a fork the same numbers come again.
    """
    state = _state_of(run)
    return _SYSTEM if state is None else SeededRandom(state)


def seed_state(seed: int | str) -> JsonObject:
    """`vars._runtime.random` of a new run."""
    return {"seed": str(seed), "drawn": 0}


def child_seed(run: RunState, part: object) -> str | None:
    """The seed of a run that `run` starts, different for each `part`; None if `run` has no seed."""
    state = _state_of(run)
    return None if state is None else f"{state['seed']}/{part}"


class SeededRandom(random.Random):
    """Numbers by counter: SHA-256 (FIPS 180-4) over seed and count, 256 bits at a time.

    Args:
        state: `{"seed", "drawn"}`; `drawn` grows with each number.
    """

    def __new__(cls, state: JsonObject) -> "SeededRandom":
        """A source without the state of the base class."""
        del state
        return super().__new__(cls)

    def __init__(self, state: JsonObject) -> None:
        self._state = state

    @override
    def getrandbits(self, k: int, /) -> int:
        if k < 0:
            raise ValueError("the number of bits must not be negative")
        number = bits = 0
        while bits < k:
            number = number << _BLOCK_BITS | self._block()
            bits += _BLOCK_BITS
        return number >> (bits - k)

    @override
    def random(self) -> float:
        return self.getrandbits(_FLOAT_BITS) / (1 << _FLOAT_BITS)

    @override
    def gauss(self, mu: float = 0.0, sigma: float = 1.0) -> float:
        return self.normalvariate(mu, sigma)

    @override
    def seed(self, *_arguments: Any, **_options: Any) -> None:
        raise NotImplementedError("a run keeps its seed")

    @override
    def getstate(self) -> Any:
        raise NotImplementedError("the state is kept in the run")

    @override
    def setstate(self, state: Any) -> None:
        raise NotImplementedError("the state is kept in the run")

    def _block(self) -> int:
        drawn = int(self._state.get("drawn") or 0)
        self._state["drawn"] = drawn + 1
        digest = hashlib.sha256(f"{self._state['seed']}\0{drawn}".encode()).digest()
        return int.from_bytes(digest, "big")


def _state_of(run: RunState) -> JsonObject | None:
    space = run.vars.get("_runtime")
    state = space.get("random") if isinstance(space, dict) else None
    return state if isinstance(state, dict) and isinstance(state.get("seed"), str) else None
