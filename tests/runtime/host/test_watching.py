"""What a person watches: expressions over a run as it stands, and as it was."""

import pytest

from runtime.base.errors import FlowError
from runtime.model.breakpoints import Breakpoints
from runtime.model.run import RunStatus
from tests.runtime.host import flows
from tests.runtime.host.test_debugger import child, counting, halted_at
from tests.runtime.host.test_local_host import opened


@pytest.fixture(params=["memory:", ""])
def world(request, tmp_path):
    with opened(tmp_path, store=request.param) as made:
        yield made


def values(found):
    return [one.error or one.value for one in found]


def test_a_halted_run_gives_variables_inputs_and_outputs(world):
    host, watch = world
    host.use_breakpoints(Breakpoints({"counting": {"body": "nodes['loop']['i'] == 3"}}))
    run_id = host.start(counting(), {})
    halted_at(world, run_id, "body")
    texts = ["vars.last", "value['value']", "nodes['loop']['i'] + 1", "len(vars)", "[*nodes]"]
    last, value, after, count, ids = values(host.watch(run_id, texts))
    assert (last, value, after) == (2, 3, 4)
    assert count >= 1
    assert {"loop", "body"} <= set(ids)
    assert values(host.watch(run_id, ["vars.last"])) == [2], "looking changes nothing"
    host.use_breakpoints(Breakpoints())
    host.control(run_id, "resume")
    assert watch.ended(run_id).status is RunStatus.COMPLETED
    assert values(host.watch(run_id, ["vars.last"])) == [4]


def test_what_cannot_be_looked_at_says_why_and_the_others_are(world):
    host, watch = world
    run_id = host.start(flows.hello(), {"name": "Ada"})
    watch.ended(run_id)
    texts = ["not python (", "1 / 0", "vars['nowhere']", "__import__('os')", "1 + 1"]
    *failed, good = host.watch(run_id, texts)
    assert all(one.error and one.value is None for one in failed)
    assert "not a Python expression" in failed[0].error
    assert failed[1].error == "ZeroDivisionError: division by zero"
    assert failed[2].error == "there is no “nowhere” here"
    assert good.value == 2


def test_one_that_never_ends_is_cut_off_and_those_behind_it_say_so(world, monkeypatch):
    monkeypatch.setattr("runtime.host.looking.MOST_SECONDS", -1.0)
    host, watch = world
    run_id = host.start(flows.hello(), {"name": "Ada"})
    watch.ended(run_id)
    assert ["took too long" in one.error for one in host.watch(run_id, ["1", "2"])] == [True, True]


def test_a_past_moment_is_looked_at_as_it_was(tmp_path):
    with opened(tmp_path) as world:
        host, watch = world
        run_id = host.start(flows.asking(), {})
        watch.until(lambda: host.pending_waits(run_id))
        host.answer(run_id, None, {"response": "Tea"})
        watch.ended(run_id)
        asked = next(seq for seq, one in host.records(run_id) if one["status"] == "waiting")
        texts = ["nodes['ask']['response'] == 'Tea'", "value['prompt']"]
        assert values(host.watch(run_id, texts, at=asked, node_id="ask")) == [False, "Your name?"]
        assert values(host.watch(run_id, texts[:1])) == [True]
    with opened(tmp_path) as (host, _watch):
        assert values(host.watch(run_id, texts[:1])) == [True], "also after a restart"


def test_an_unknown_record_is_named(world):
    host, watch = world
    run_id = host.start(flows.hello(), {"name": "Ada"})
    watch.ended(run_id)
    with pytest.raises(FlowError, match="record"):
        host.watch(run_id, ["1"], at=99)


def test_a_run_within_is_looked_at_in_its_own_flow(world):
    host, _watch = world
    host.use_breakpoints(Breakpoints({"child": {"end": ""}}))
    run_id = host.start(flows.calling("child"), {"name": "Ada"}, library={"child": child()})
    halted_at(world, run_id, "end")
    (wait,) = [one for one in host.pending_waits(run_id) if one.halt]
    assert wait.run_id != run_id
    assert values(host.watch(wait.run_id, ["vars.seen", "value['name']"])) == ["1", "Ada"]
