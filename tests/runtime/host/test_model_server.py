"""A flow asks a real server over HTTP, through the host."""

import json
from typing import ClassVar

import pytest

from runtime.model.run import RunStatus
from tests.runtime.host import flows
from tests.runtime.host.test_local_host import opened
from tests.runtime.local_http import JsonHandler, completion, serving

SECRET = "sk-host-secret-42"


class Server(JsonHandler):
    """Answers with the next status of `plan`; 200 says hello."""

    plan: ClassVar[list[int]] = []
    requests: ClassVar[list[dict]] = []

    def post(self):
        body = self.asked()
        Server.requests.append(body)
        status = Server.plan.pop(0) if Server.plan else 200
        hello = completion(f"hello from {body['model']}", body["model"])
        self.answer(hello if status == 200 else {"error": {"message": SECRET}}, status)


@pytest.fixture
def world(tmp_path, monkeypatch):
    monkeypatch.setenv("HOST_TEST_KEY", SECRET)
    Server.requests.clear()
    Server.plan.clear()
    with (
        serving(Server) as url,
        opened(
            tmp_path,
            interpreter="openai-compatible",
            base_url=f"{url}/v1",
            model="tiny",
            key_name="HOST_TEST_KEY",
        ) as made,
    ):
        yield made


def everything_stored(host, run_id) -> str:
    records = [record for _, record in host.records(run_id)]
    return json.dumps([records, host.variables(run_id), str(host.get_run(run_id))])


def test_a_model_answers_and_the_key_is_stored_nowhere(world):
    host, watch = world
    run_id = host.start(flows.modelled(), {"q": "Hi"})
    assert watch.ended(run_id).output["a"] == "hello from tiny"
    assert SECRET not in everything_stored(host, run_id)


def test_a_busy_server_is_asked_again(world):
    host, watch = world
    Server.plan[:] = [429]
    run_id = host.start(flows.modelled(), {"q": "Hi"})
    assert watch.ended(run_id).status is RunStatus.COMPLETED
    assert len(Server.requests) == 2
    failed = [record for _, record in host.records(run_id) if record["status"] == "failed"]
    assert len(failed) == 1
    assert SECRET not in everything_stored(host, run_id)


def test_a_refused_key_is_not_tried_again(world):
    host, watch = world
    Server.plan[:] = [401]
    run_id = host.start(flows.modelled(), {"q": "Hi"})
    run = watch.ended(run_id)
    assert run.status is RunStatus.FAILED
    assert "401" in run.error
    assert len(Server.requests) == 1
    assert SECRET not in everything_stored(host, run_id)
