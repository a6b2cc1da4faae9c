"""How near triples are to a text in meaning, by vectors of an embedding model (`spec/visualflow.md` 3.20)."""

import math
import re
from array import array
from collections.abc import Sequence
from operator import mul

from runtime.base.errors import ModelError
from runtime.base.json_value import JsonObject
from runtime.services.llm.client import Embeds
from runtime.services.memory.triples import TripleStore, Vector

_PREFIX = re.compile(r"^\w+:(?!//)")


class Meaning:
    """Compares texts with triples; each triple is sent to the model once and its vector kept beside it.

    Args:
        client: who makes vectors; without an embedding model nothing is compared.
        names: predicates whose object is a name, which alone is what such a triple means.
    """

    def __init__(self, store: TripleStore, client: object, names: Sequence[str]) -> None:
        self._store = store
        self._client = client if isinstance(client, Embeds) else None
        self._names = frozenset(names)

    def nearness(
        self, text: str, triples: Sequence[JsonObject], warnings: list[str]
    ) -> dict[str, float]:
        """Triple id -> 0 to 1; empty if no model is set or it does not answer, which `warnings` then says."""
        client = self._client
        model = client.embedding_model if client is not None else ""
        if client is None or not model or not triples:
            return {}
        known = self._store.vectors(model, [one["assertion_id"] for one in triples])
        missing = {one["assertion_id"]: one for one in triples if one["assertion_id"] not in known}
        try:
            asked, *found = client.embed([text, *map(self._said, missing.values())])
        except ModelError as error:
            warnings.append(f"#FALLBACK: compared by words only, for {error}")
            return {}
        made = {key: _unit(vector) for key, vector in zip(missing, found, strict=True)}
        if made:
            self._store.keep_vectors(model, made)
        wanted = _unit(asked)
        return {key: _cosine(wanted, vector) for key, vector in (known | made).items()}

    def _said(self, triple: JsonObject) -> str:
        if triple["predicate"] in self._names:
            return str(triple["object"])
        parts = (triple["subject"], triple["predicate"], triple["object"])
        return " ".join(_PREFIX.sub("", str(part)).replace("_", " ") for part in parts)


def _unit(vector: Sequence[float]) -> Vector:
    """The direction of a vector, so that the product of two is their cosine."""
    length = math.hypot(*vector)
    return array("f", [part / length for part in vector] if length else vector)


def _cosine(one: Vector, other: Vector) -> float:
    """0 for vectors that cannot be compared: a model may have changed its length."""
    return max(0.0, sum(map(mul, one, other))) if len(one) == len(other) else 0.0
