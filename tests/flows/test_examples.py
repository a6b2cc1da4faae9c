"""Every example flow has no problems and runs offline to its end with the output it promises."""

import threading

import pytest

from app.main_window.flows.example_flows import example_folder, example_path, example_paths
from app.main_window.flows.flow_library import FlowLibrary
from runtime.host import HostSettings, open_host
from runtime.model.event import RunEventType
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from runtime.visualflow.codec import load_flow

PROMISED = {
    "hello": {"greeting": "Hello, world", "success": True},
    "ask_and_answer": {"choice": "Tea", "reply": "One Tea, coming up.", "success": True},
    "loop_over_list": {"itinerary": "Lisbon → Kyoto → Oslo", "stops": 3, "success": True},
    "branch": {"verdict": "A silver medal. Well done!", "success": True},
    "shout": {"text": "PSST", "letters": 4, "success": True},
    "subflow": {"text": "GOOD MORNING", "letters": 12, "success": True},
    "file_report": {"published": True, "draft": "drafts/report.md", "success": True},
    "ask_a_model": None,
}


def library():
    return FlowLibrary(folders=[example_folder()])


def test_every_example_promises_something():
    assert {path.stem for path in example_paths()} == PROMISED.keys()


@pytest.mark.parametrize("name", PROMISED)
def test_it_has_no_problems(name):
    assert check_flow(load_flow(example_path(name)), builtin_catalogue(), library()) == []


@pytest.mark.parametrize("name", PROMISED)
def test_it_runs_offline_to_its_promised_end(name, tmp_path):
    host = open_host(HostSettings(data_folder=tmp_path, store="memory:"))
    try:
        news = threading.Semaphore(0)
        telling = {RunEventType.WAIT_ENTERED, RunEventType.RUN_TERMINAL}
        host.subscribe(lambda event: news.release() if event.type in telling else None)
        run_id = host.start(load_flow(example_path(name)), {}, library=library())
        while not host.get_run(run_id).status.is_terminal:
            assert news.acquire(timeout=30), "neither a wait nor the end"
            for wait in host.pending_waits(run_id):
                yes = {"approved": True} if wait.is_approval else {"response": "Tea"}
                host.answer(wait.run_id, wait.wait.wait_key, yes)
        run = host.get_run(run_id)
        assert str(run.status) == "completed", run.error
        if PROMISED[name] is not None:
            assert run.output == PROMISED[name]
        else:
            assert run.output["response"]
    finally:
        host.close()
