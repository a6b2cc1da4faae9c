"""Nodes that list providers and models see what the configured server offers."""

from typing import ClassVar

from tests.runtime.host.flows import flow, node, pin
from tests.runtime.host.test_local_host import opened
from tests.runtime.local_http import JsonHandler, serving


class Models(JsonHandler):
    paths: ClassVar[list[str]] = []

    def get(self):
        Models.paths.append(self.path)
        self.answer({"object": "list", "data": [{"id": "b"}, {"id": "a"}]})


def listing():
    catalog = node("catalog", "provider_catalog", outputs=[pin("providers", "array")])
    first = node("first", "get_element", [pin("array", "array"), pin("index", "number")])
    models = node(
        "models", "provider_models", [pin("provider", "provider_text")], [pin("models", "array")]
    )
    first["data"]["outputs"] = [pin("result", "any")]
    for pure in (catalog, models):
        pure["data"]["inputs"] = [one for one in pure["data"]["inputs"] if one["id"] != "exec-in"]
        pure["data"]["outputs"] = pure["data"]["outputs"][1:]
    first["data"]["inputs"] = first["data"]["inputs"][1:]
    return flow(
        "listing",
        [
            node("start", "on_flow_start"),
            catalog,
            first,
            models,
            node("end", "on_flow_end", [pin("providers", "array"), pin("models", "array")]),
        ],
        "start>end",
        "catalog.providers>end.providers",
        "catalog.providers>first.array",
        "first.result>models.provider",
        "models.models>end.models",
    )


def calling():
    call = node("call", "subflow", [], [pin("models", "array")], subflowId="listing")
    return flow(
        "calling",
        [
            node("start", "on_flow_start"),
            call,
            node("end", "on_flow_end", [pin("models", "array")]),
        ],
        "start>call",
        "call>end",
        "call.models>end.models",
    )


def test_the_server_is_asked_once_and_its_models_reach_nodes_and_subflows(tmp_path):
    Models.paths.clear()
    with serving(Models) as url:
        server = {"interpreter": "openai-compatible", "base_url": f"{url}/v1", "model": "mine"}
        with opened(tmp_path, store="memory:", **server) as (host, watch):
            output = watch.ended(host.start(listing(), {})).output
            assert output["providers"] == ["openai-compatible"]
            assert output["models"] == ["mine", "a", "b"]
            run_id = host.start(calling(), {}, library={"listing": listing()})
            assert watch.ended(run_id).output["models"] == ["mine", "a", "b"]
    assert Models.paths == ["/v1/models"]


def test_without_a_server_there_is_the_echo_and_a_dead_server_has_its_configured_model(tmp_path):
    with opened(tmp_path / "a", store="memory:") as (host, watch):
        output = watch.ended(host.start(listing(), {})).output
        assert (output["providers"], output["models"]) == (["off"], ["echo"])
    dead = {"interpreter": "openai-compatible", "base_url": "http://127.0.0.1:9/v1", "model": "m"}
    with opened(tmp_path / "b", store="memory:", **dead) as (host, watch):
        assert watch.ended(host.start(listing(), {})).output["models"] == ["m"]
