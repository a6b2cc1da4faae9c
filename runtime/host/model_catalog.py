"""Which models a run may choose from: what the server offers, asked once, as its nodes read it."""

import logging
import threading
from collections.abc import Iterable

from runtime.base.errors import ModelError
from runtime.base.json_value import JsonObject
from runtime.host.services import HostServices
from runtime.services.llm.client import ListsModels
from runtime.visualflow.flow import VisualFlow

_log = logging.getLogger(__name__)
CATALOGUE_NODES = frozenset({"provider_catalog", "provider_models", "model_catalog"})


class ModelCatalog:
    """The models of the host's client. Thread-safe; the server is asked at the first need."""

    def __init__(self, services: HostServices) -> None:
        self._services = services
        self._lock = threading.Lock()
        self._known: JsonObject | None = None

    def run_vars(self, flows: Iterable[VisualFlow]) -> JsonObject:
        """What `_runtime` of a run holds besides: the catalogue if its flows read it, else nothing."""
        reads = any(node.type in CATALOGUE_NODES for flow in flows for node in flow.nodes)
        return {"model_catalog": self.to_json()} if reads else {}

    def to_json(self) -> JsonObject:
        """`{"providers": {provider: [model, ...]}}`; a server that does not answer has its configured model."""
        with self._lock:
            if self._known is None:
                self._known = {"providers": {self._services.provider: self._models()}}
            return self._known

    def _models(self) -> list[str]:
        llm = self._services.llm
        named = [llm.default_model] if llm.default_model else []
        if not isinstance(llm, ListsModels):
            return named
        try:
            offered = llm.models()
        except ModelError as error:
            _log.warning("%s", error)
            return named
        return [*named, *(name for name in offered if name not in named)]
