"""Budgets of a host's runs: what is priced, who is asked, what outlives the program."""

import os
import signal
from contextlib import contextmanager
from decimal import Decimal

import pytest

from runtime.base.errors import WaitKeyError
from runtime.host import HostSettings
from runtime.host.local import LocalHost
from runtime.model.budget import Budget, Overrun
from runtime.model.run import RunStatus
from runtime.services.llm.scripted import EchoLLM, ScriptedLLM
from runtime.services.tools.executors import MappingToolExecutor
from tests.runtime.host import flows
from tests.runtime.host.marked_program import mark_until_the_budget, marking
from tests.runtime.host.test_local_host import Watch
from tests.support.processes import clean_processes

PRICES = {"*": ("1000", "2000")}
"""A tenth of a cent for a token that is read, two for one that is written: what a flow of a test asks costs dollars."""


@contextmanager
def opened(folder, llm=None, **settings):
    settings = {"prices": PRICES, "data_folder": folder, **settings}
    host = LocalHost(HostSettings.model_validate(settings), llm=llm or ScriptedLLM(["Four."] * 9))
    try:
        yield host, Watch(host)
    finally:
        host.close()


def question(node_id="ask", **defaults):
    given = {"prompt": "2 + 2?", "max_out_tokens": 5, **defaults}
    pins = [flows.pin("prompt"), flows.pin("max_out_tokens", "number")]
    return flows.node(node_id, "llm_call", pins, [flows.pin("response")], pinDefaults=given)


def one_question(**defaults):
    nodes = [flows.start(), question(**defaults), flows.end(flows.pin("answer"))]
    return flows.flow(
        "sum", nodes, "start>ask", "ask>end", "ask.response>end.answer", entryNode="start"
    )


def two_at_once():
    fan = flows.node("fan", "parallel")
    fan["data"]["outputs"] = [
        flows.pin(name, "execution") for name in ("then:0", "then:1", "completed")
    ]
    nodes = [flows.start(), fan, question("a"), question("b"), flows.end()]
    wires = (
        "start>fan",
        "fan.then:0>a.exec-in",
        "fan.then:1>b.exec-in",
        "fan.completed>end.exec-in",
    )
    return flows.flow("both", nodes, *wires, runSettings={"parallelBranches": True})


def waits_at_limits(host, run_id):
    return [one for one in host.pending_waits(run_id) if Overrun.of(one.wait) is not None]


def test_a_call_that_may_cost_too_much_waits_for_a_person_and_is_made_once(tmp_path):
    with opened(tmp_path) as (host, watch):
        run_id = host.start(one_question(), {}, budget=Budget(max_cost_usd=Decimal("0.01")))
        watch.until(lambda: waits_at_limits(host, run_id))
        wait = waits_at_limits(host, run_id)[0]
        over = Overrun.of(wait.wait)
        assert (over.limit, over.needed, over.model) == (
            Decimal("0.01"),
            Decimal("0.02"),
            "scripted",
        )
        assert not [one for _, one in host.records(run_id) if one["status"] == "started"]
        low = {"response": "raise", "limits": {"max_cost_usd": "0.015"}}
        for answer in (low, {"response": "perhaps"}, {"response": "raise", "limits": {"x": 1}}):
            with pytest.raises(WaitKeyError):
                host.answer(wait.run_id, wait.wait.wait_key, answer)
        assert waits_at_limits(host, run_id)
        enough = {"response": "raise", "limits": {"max_cost_usd": "1"}}
        host.answer(wait.run_id, wait.wait.wait_key, enough)
        watch.until(lambda: host.get_run(run_id).status.is_terminal)
        assert host.get_run(run_id).output["answer"] == "Four."
        started = [one for _, one in host.records(run_id) if one["status"] == "started"]
        picture = host.budget(run_id)
        assert (len(started), picture.used.llm_calls) == (1, 1)
        assert (picture.used.cost_usd, picture.budget.max_cost_usd) == (Decimal("0.006"), 1)
        usage = [one["usage"] for _, one in host.records(run_id) if one.get("usage")]
        assert [one["cost_usd"] for one in usage] == ["0.006"]


def test_who_stops_a_run_at_its_limit_cancels_it_with_the_reason(tmp_path):
    with opened(tmp_path) as (host, watch):
        run_id = host.start(one_question(), {}, budget=Budget(max_llm_calls=0))
        watch.until(lambda: waits_at_limits(host, run_id))
        wait = waits_at_limits(host, run_id)[0]
        host.answer(wait.run_id, wait.wait.wait_key, {"response": "stop"})
        run = host.get_run(run_id)
        assert run.status is RunStatus.CANCELLED
        assert run.error.startswith("Stopped at the budget of the run: the next step asks a model")


def test_one_answer_lets_all_branches_go_on(tmp_path):
    with opened(tmp_path) as (host, watch):
        run_id = host.start(two_at_once(), {}, budget=Budget(max_cost_usd="0.01"))
        watch.until(lambda: len(waits_at_limits(host, run_id)) == 2)
        wait = waits_at_limits(host, run_id)[0]
        enough = {"response": "raise", "limits": {"max_cost_usd": "1"}}
        host.answer(wait.run_id, wait.wait.wait_key, enough)
        watch.until(lambda: host.get_run(run_id).status.is_terminal)
        assert host.get_run(run_id).status is RunStatus.COMPLETED
        assert host.budget(run_id).used.llm_calls == 2


def test_the_hosts_own_budget_counts_unless_a_run_names_another(tmp_path):
    budget = Budget(max_llm_calls=0, on_exceed="stop")
    with opened(tmp_path, budget=budget) as (host, watch):
        stopped = host.start(one_question(), {})
        watch.until(lambda: host.get_run(stopped).status.is_terminal)
        assert host.get_run(stopped).status is RunStatus.FAILED
        free = host.start(one_question(), {}, budget=Budget(max_llm_calls=1))
        watch.until(lambda: host.get_run(free).status.is_terminal)
        assert host.get_run(free).status is RunStatus.COMPLETED


def test_an_echo_costs_nothing_and_is_never_unknown(tmp_path):
    with opened(tmp_path, EchoLLM(), prices={}) as (host, watch):
        run_id = host.start(one_question(), {}, budget=Budget(max_cost_usd=0))
        watch.until(lambda: host.get_run(run_id).status.is_terminal)
        used = host.budget(run_id).used
        assert (used.llm_calls, used.cost_usd, used.unpriced_calls) == (1, 0, 0)


def test_limits_may_be_changed_at_any_time_and_an_ended_run_keeps_its_own(tmp_path):
    with opened(tmp_path) as (host, watch):
        run_id = host.start(one_question(), {}, budget=Budget(max_tokens=1))
        watch.until(lambda: waits_at_limits(host, run_id))
        host.set_budget(run_id, Budget(max_tokens=1000))
        watch.until(lambda: host.get_run(run_id).status.is_terminal)
        host.set_budget(run_id, Budget(max_tokens=5))
        assert host.budget(run_id).budget == Budget(max_tokens=1000)


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
@pytest.mark.parametrize("kind", ["sqlite", "json"])
def test_a_killed_program_knows_its_budget_and_its_open_question_again(tmp_path, kind):
    place = tmp_path / ("r.sqlite3" if kind == "sqlite" else "j")
    store = f"{kind}:///{place}"
    process = clean_processes().Process(target=mark_until_the_budget, args=(tmp_path, store))
    process.start()
    marks = tmp_path / "marks.txt"
    try:
        process.join(60)  # it kills itself once it waits
    finally:
        process.kill()
    assert process.exitcode == -signal.SIGKILL
    assert marks.read_text().split() == ["0", "1", "2", "3", "4"]

    def mark(n: int) -> str:
        with marks.open("a") as file:
            file.write(f"{n}\n")
        return "done"

    settings = HostSettings(data_folder=tmp_path, store=store)
    host = LocalHost(settings, tools=MappingToolExecutor({"mark": mark}))
    watch = Watch(host)
    try:
        run_id = host.list_runs()[0].run_id
        host.recover()
        picture = host.budget(run_id)
        assert (picture.budget, picture.used.tool_calls) == (Budget(max_tool_calls=5), 5)
        wait = waits_at_limits(host, run_id)[0]
        host.answer(
            wait.run_id, wait.wait.wait_key, {"response": "raise", "limits": {"max_tool_calls": 99}}
        )
        watch.until(lambda: host.get_run(run_id).status.is_terminal)
        assert host.get_run(run_id).status is RunStatus.COMPLETED
        count = len([one for one in marking().nodes if one.type == "tool_calls"])
        assert marks.read_text().split() == [str(n) for n in range(count)]
        assert host.budget(run_id).used.tool_calls == count
    finally:
        host.close()
