"""Model providers and their models, as the host knows them.

A host that knows any puts `{"providers": {"<provider>": ["<model>", ...]}}` into the run variable
`_runtime.model_catalog` at the start, so that a run sees one catalogue from beginning to end.
"""

from collections.abc import Mapping

from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.nodes.node_type import (
    Category,
    Editor,
    Inputs,
    NodeType,
    NodeView,
    Param,
    Pin,
    Pure,
    Request,
    exec_in,
    exec_out,
)
from runtime.nodes.texts import text_or_empty

_COLOR = "#3498DB"
_RESIDENCY_KEYS = (
    "task",
    "provider",
    "model",
    "runtime_id",
    "base_url",
    "provider_api_key",
    "timeout_s",
    "options",
    "pin",
    "required",
    "cache_policy",
)


def _known(view: NodeView) -> dict[str, list[str]]:
    providers = model_catalog_of(view.vars).get("providers")
    if not isinstance(providers, dict):
        return {}
    return {name: _texts(models) for name, models in providers.items()}


def model_catalog_of(variables: Mapping[str, JsonValue]) -> JsonObject:
    """The catalogue that the host put into a run's variables; empty if none."""
    runtime = variables.get("_runtime")
    catalogue = runtime.get("model_catalog") if isinstance(runtime, dict) else None
    return catalogue if isinstance(catalogue, dict) else {}


def _texts(value: JsonValue) -> list[str]:
    entries = value if isinstance(value, list) else []
    return list(dict.fromkeys(text for entry in entries if (text := text_or_empty(entry).strip())))


def _config(view: NodeView, key: str) -> JsonObject:
    config = view.node.data.get(key)
    return config if isinstance(config, dict) else {}


def _allowed(names: list[str], allowed: list[str]) -> list[str]:
    return [name for name in names if name in allowed] if allowed else names


def _provider_catalog(inputs: Inputs, view: NodeView) -> JsonValue:
    return {"providers": _allowed(list(_known(view)), _texts(inputs.get("allowed_providers")))}


def _provider_models(inputs: Inputs, view: NodeView) -> JsonValue:
    config = _config(view, "providerModelsConfig")
    provider = text_or_empty(inputs.get("provider") or config.get("provider")).strip()
    allowed = _texts(inputs.get("allowed_models")) or _texts(
        config.get("allowedModels", config.get("allowed_models"))
    )
    return {"provider": provider, "models": _allowed(_known(view).get(provider, []), allowed)}


def _model_catalog(inputs: Inputs, view: NodeView) -> JsonValue:
    config = _config(view, "modelCatalogConfig")
    known = _known(view)
    providers = _allowed(
        list(known),
        _texts(inputs.get("allowed_providers")) or _texts(config.get("allowedProviders")),
    )
    allowed = _texts(inputs.get("allowed_models")) or _texts(config.get("allowedModels"))
    pairs = [
        {"provider": provider, "model": model}
        for provider in providers
        for model in _allowed(known[provider], allowed)
    ]
    index = inputs.get("index", config.get("index", 0))
    chosen: JsonObject = {}
    if isinstance(index, int | float) and -len(pairs) <= int(index) < len(pairs):
        chosen = pairs[int(index)]
    return {
        "providers": providers,
        "models": [pair["model"] for pair in pairs],
        "pair": chosen or None,
        "provider": chosen.get("provider", ""),
        "model": chosen.get("model", ""),
    }


def _residency_request(inputs: Inputs, view: NodeView) -> JsonObject:
    given = {**_config(view, "effectConfig"), **inputs}
    operation = text_or_empty(given.get("operation")).strip() or "list_loaded"
    present = {key: given[key] for key in _RESIDENCY_KEYS if given.get(key) not in (None, "")}
    return {"operation": operation, **present}


def _residency_outputs(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    result = raw if isinstance(raw, dict) else {}
    error = result.get("error")
    success = result.get("success", result.get("ok", not error))
    return {
        **{key: result[key] for key in ("runtime", "loaded_new", "unloaded") if key in result},
        "success": bool(success),
        "affected_models": _list(result.get("affected_models")),
        "models": _list(result.get("models")),
        "error": text_or_empty(error),
        "warnings": _list(result.get("warnings")),
        "result": result,
        "raw": raw,
    }


def _list(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="provider_catalog",
        title="Provider Catalog",
        category=Category.LITERALS,
        doc="The model providers that the host offers, or those of them that are allowed.",
        inputs=(Pin("allowed_providers", "array", doc="Missing or empty: all."),),
        outputs=(Pin("providers", "array"),),
        behaviour=Pure(_provider_catalog),
        search=("list providers", "vendors"),
        color=_COLOR,
        icon="server",
        deterministic=False,
    ),
    NodeType(
        id="provider_models",
        title="Models Catalog",
        category=Category.LITERALS,
        doc="The models of one provider, or those of them that are allowed.",
        inputs=(
            Pin("provider", "provider_text"),
            Pin("capability_route", "string", doc="Such as output.text."),
        ),
        outputs=(Pin("provider", "provider_text"), Pin("models", "array")),
        behaviour=Pure(_provider_models),
        params=(
            Param("providerModelsConfig.provider", Editor.PROVIDER, default="", label="Provider"),
            Param(
                "providerModelsConfig.capabilityRoute",
                Editor.LINE,
                default="output.text",
                label="Capability",
            ),
            Param(
                "providerModelsConfig.allowedModels",
                Editor.LIST,
                default=[],
                label="Allowed models",
                doc="Empty: all.",
            ),
        ),
        new_data={
            "providerModelsConfig": {
                "provider": "",
                "capabilityRoute": "output.text",
                "allowedModels": [],
            }
        },
        search=("list models", "llm"),
        color=_COLOR,
        icon="library",
        deterministic=False,
    ),
    NodeType(
        id="model_catalog",
        title="Model Catalog",
        category=Category.LITERALS,
        doc="Providers and models of the host in one list, and the one at an index.",
        inputs=(
            Pin("allowed_providers", "array"),
            Pin("allowed_models", "array"),
            Pin("index", "number"),
        ),
        outputs=(
            Pin("providers", "array"),
            Pin("models", "array"),
            Pin("pair", "object"),
            Pin("provider", "provider"),
            Pin("model", "model"),
        ),
        behaviour=Pure(_model_catalog, is_step_without_pins=True),
        color=_COLOR,
        icon="library",
        is_hidden=True,
        deterministic=False,
    ),
    NodeType(
        id="model_residency",
        title="Model Residency",
        category=Category.CORE,
        doc="Asks the host to load, unload or list models in memory.",
        inputs=(
            exec_in(),
            Pin("operation", "string", choices=("load", "unload", "list_loaded")),
            Pin("task", "string", doc="Such as text_generation."),
            Pin("provider", "provider"),
            Pin("model", "model"),
        ),
        outputs=(
            exec_out(),
            Pin("success", "boolean"),
            Pin("affected_models", "array"),
            Pin("models", "array"),
            Pin("error", "string"),
            Pin("warnings", "array"),
            Pin("result", "object"),
        ),
        behaviour=Request(EffectType.MODEL_RESIDENCY, _residency_request, _residency_outputs),
        new_data={
            "pinDefaults": {"operation": "load", "task": "text_generation"},
            "effectConfig": {"operation": "load", "task": "text_generation"},
        },
        search=("load model", "unload", "memory", "warm up"),
        color="#14B8A6",
        icon="memory-stick",
        deterministic=False,
    ),
)
