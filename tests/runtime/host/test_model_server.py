"""A flow asks a real server over HTTP, through the host."""

import json
from http.server import BaseHTTPRequestHandler
from typing import ClassVar

import pytest

from runtime.model.run import RunStatus
from tests.runtime.host import flows
from tests.runtime.host.test_local_host import opened
from tests.runtime.local_http import serving

SECRET = "sk-host-secret-42"


class Server(BaseHTTPRequestHandler):
    """Answers with the next status of `plan`; 200 says hello."""

    plan: ClassVar[list[int]] = []
    asked: ClassVar[list[dict]] = []

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        Server.asked.append(body)
        status = Server.plan.pop(0) if Server.plan else 200
        message = {"role": "assistant", "content": f"hello from {body['model']}"}
        answer = {
            "id": "x",
            "object": "chat.completion",
            "created": 1,
            "model": body["model"],
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
        }
        data = json.dumps(answer if status == 200 else {"error": {"message": SECRET}}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


@pytest.fixture
def world(tmp_path, monkeypatch):
    monkeypatch.setenv("HOST_TEST_KEY", SECRET)
    Server.asked.clear()
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
    assert len(Server.asked) == 2
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
    assert len(Server.asked) == 1
    assert SECRET not in everything_stored(host, run_id)
