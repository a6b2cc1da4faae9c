"""The crash matrix of spec/runtime.md 2.7: a real process dies at every write and in every effect."""

import pytest

from runtime.kernel.policy import DefaultEffectPolicy
from runtime.kernel.runtime import Runtime
from runtime.model.effect import EffectType
from runtime.model.event import RunEventType
from runtime.model.run import RunStatus
from runtime.storage.memory import InMemoryLedgerStore, InMemoryRunStore
from tests.runtime.kernel.crash_child import (
    RUN_ID,
    Death,
    Tools,
    die_in_a_process,
    flows,
    refuse,
    run_once,
    run_with,
)
from tests.runtime.kernel.flows import Counter, do, end, spec
from tests.runtime.storage.stores import BACKENDS

DURABLE = [one for one in BACKENDS if one.is_durable and one.is_crashed]
FAILING = [
    pytest.param(one, id=one.name, marks=[pytest.mark.slow] if one.is_durable else [])
    for one in BACKENDS
    if one.name in {"memory", "sqlite", "json"}
]


def executions(folder):
    world = folder / "world.txt"
    return world.read_text().split() if world.exists() else []


def recorded_results(folder, backend):
    """How many effects have a recorded result, in every ledger."""
    stores = backend.open(folder)
    ids = [run.run_id for run in stores.runs.list_runs(limit=0)]
    found = {
        (run_id, record["step_id"])
        for run_id in ids
        for record in stores.ledger.list(run_id)
        if (record["effect"] or {}).get("type") in {"llm_call", "tool_calls"}
        and record["status"] == "completed"
    }
    stores.close()
    return len(found)


WORLD = ["p", "p", "tool", "kid"]
POINTS = ["append", "save", "commit", "file", "document", "evidence"]


@pytest.mark.slow
@pytest.mark.parametrize("point", [*POINTS, *[f"{one}-after" for one in POINTS], "effect"])
@pytest.mark.parametrize("backend", DURABLE, ids=lambda one: one.name)
def test_after_a_death_anywhere_the_run_ends_as_if_nothing_had_happened(tmp_path, backend, point):
    whole = tmp_path / "undisturbed"
    whole.mkdir()
    expected = run_once(whole, backend)
    assert executions(whole) == WORLD
    number = 0
    while True:
        number += 1
        folder = tmp_path / str(number)
        folder.mkdir()
        if not die_in_a_process(folder, backend, point, number):
            break
        unrecorded = len(executions(folder)) - recorded_results(folder, backend)
        assert unrecorded <= 1
        assert run_once(folder, backend) == expected
        assert len(executions(folder)) == len(WORLD) + unrecorded, "a recorded effect ran again"
    least = {"file": 20, "document": 2, "evidence": 1, "effect": 4}.get(point.split("-")[0], 12)
    is_elsewhere = point.split("-")[0] in {"file", "document"} and "json" not in backend.name
    assert number > (0 if is_elsewhere else least)


@pytest.mark.parametrize(
    "point", ["append", "save", "commit", "file", "document", "append-after", "save-after"]
)
@pytest.mark.parametrize("backend", FAILING)
def test_after_a_failing_write_anywhere_the_run_ends_as_if_nothing_had_happened(
    tmp_path, backend, point
):
    whole = tmp_path / "undisturbed"
    whole.mkdir()
    expected = run_once(whole, backend)
    number = 0
    while True:
        number += 1
        folder = tmp_path / str(number)
        folder.mkdir()
        fault = Death(point, number, refuse)
        assert run_with(folder, backend, fault) == expected
        again = len(executions(folder)) - len(WORLD)
        assert again in {0, 1}
        if not fault.came:
            assert again == 0
            break


def test_several_deaths_in_a_row_lose_nothing(tmp_path):
    backend = next(one for one in DURABLE if one.name == "sqlite")
    whole, folder = tmp_path / "undisturbed", tmp_path / "dying"
    whole.mkdir()
    folder.mkdir()
    expected = run_once(whole, backend)
    deaths = 0
    for point, number in (
        ("save", 2),
        ("effect", 1),
        ("append", 3),
        ("save-after", 2),
        ("effect", 1),
    ):
        deaths += die_in_a_process(folder, backend, point, number)
    assert deaths >= 4
    assert run_once(folder, backend) == expected


class Refusing(InMemoryLedgerStore):
    """A ledger that refuses the n-th append."""

    refuse = 0

    def append(self, record):
        self.refuse -= 1
        if self.refuse == 0:
            raise OSError("no space left")
        super().append(record)


@pytest.mark.parametrize("refuse", range(1, 6))
def test_a_refused_append_changes_no_state_and_tells_nobody(refuse):
    ledger = Refusing()
    flow = spec(
        "w",
        a=do("a", EffectType.ANSWER_USER, {"message": "1"}, "b", "r"),
        b=do("b", EffectType.ASK_USER, {"prompt": "?"}, "e", "x"),
        e=end("e", "r"),
    )
    runtime = Runtime(run_store=InMemoryRunStore(), ledger_store=ledger)
    told = []
    runtime.subscribe_events(
        lambda event: told.append(event.data["seq"]) if event.type is RunEventType.RECORD else None
    )
    run_id = runtime.start(workflow=flow)
    ledger.refuse = refuse
    before = runtime.get_state(run_id)
    if refuse == 5:
        runtime.tick(workflow=flow, run_id=run_id)
        return
    with pytest.raises(OSError, match="no space"):
        runtime.tick(workflow=flow, run_id=run_id)
    stored = runtime.get_state(run_id)
    assert len(told) == len(runtime.get_ledger(run_id))
    if refuse <= 2:
        assert stored == before
    state = runtime.tick(workflow=flow, run_id=run_id)
    assert state.waiting.wait_key == f"user:{run_id}:b"
    assert [record["seq"] for record in runtime.get_ledger(run_id)] == [1, 2, 3, 4]


def test_an_effect_that_was_started_before_a_crash_is_flagged_as_uncertain(tmp_path):
    backend = next(one for one in DURABLE if one.name == "sqlite")
    assert die_in_a_process(tmp_path, backend, "effect", 1)
    stores = backend.open(tmp_path)
    replayed = []

    def model(run, effect, _next):
        replayed.append(run.replay_of)
        from runtime.model.effect import EffectOutcome

        return EffectOutcome.completed({"said": "p"})

    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        effect_handlers={EffectType.LLM_CALL: model},
    )
    told = []
    runtime.subscribe_events(lambda event: told.append(event))
    runtime.tick(workflow=flows()[0], run_id=RUN_ID)
    started = stores.ledger.list(RUN_ID)[0]["step_id"]
    assert replayed == [started, None]
    uncertain = [one for one in told if one.type is RunEventType.EFFECT_UNCERTAIN]
    assert [one.data["prior_step_id"] for one in uncertain] == [started]
    stores.close()


class Careful(DefaultEffectPolicy):
    """Does not repeat what may have run."""

    def __init__(self, choice):
        super().__init__()
        self.choice = choice

    def on_uncertain(self, _effect):
        return self.choice


@pytest.mark.parametrize("answer", ["repeat", "stop"])
def test_a_person_decides_about_an_effect_that_may_have_run(tmp_path, answer):
    backend = next(one for one in DURABLE if one.name == "sqlite")
    assert die_in_a_process(tmp_path, backend, "effect", 1)
    stores = backend.open(tmp_path)
    counter = Counter()
    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        effect_handlers={EffectType.LLM_CALL: counter},
        effect_policy=Careful("ask"),
    )
    flow = flows()[0]
    state = runtime.tick(workflow=flow, run_id=RUN_ID)
    assert state.waiting.choices == ["repeat", "stop"]
    assert counter.calls == 0
    statuses = [record["status"] for record in stores.ledger.list(RUN_ID)]
    assert statuses == ["started", "waiting"]
    state = runtime.resume(
        workflow=flow, run_id=RUN_ID, wait_key=state.waiting.wait_key, payload={"text": answer}
    )
    if answer == "stop":
        assert (state.status, counter.calls) == (RunStatus.FAILED, 0)
        assert "was not repeated" in state.error
    else:
        assert counter.calls > 0
    stores.close()


@pytest.mark.parametrize("choice", ["retry", "ask", "fail"])
def test_approved_tools_that_may_have_run_are_repeated_asked_for_or_failed(tmp_path, choice):
    backend = next(one for one in DURABLE if one.name == "sqlite")
    assert die_in_a_process(tmp_path, backend, "effect", 3)
    assert executions(tmp_path) == ["p", "p", "tool"]
    stores = backend.open(tmp_path)
    flow = flows()[0]
    runtime = Runtime(
        run_store=stores.runs, ledger_store=stores.ledger, effect_policy=Careful(choice)
    )
    runtime.set_tool_executor_for_resume(Tools(tmp_path / "world.txt", Death("none", 1, refuse)))
    told = []
    runtime.subscribe_events(lambda event: told.append(event.type))
    state = runtime.tick(workflow=flow, run_id=RUN_ID)
    assert told.count(RunEventType.EFFECT_UNCERTAIN) == 1
    if choice == "ask":
        assert state.waiting.details["uncertain"] == stores.ledger.list(RUN_ID)[-1]["step_id"]
        assert executions(tmp_path) == ["p", "p", "tool"]
        state = runtime.resume(
            workflow=flow, run_id=RUN_ID, wait_key=None, payload={"approved": False}
        )
    (result,) = state.vars["tool"]["results"]
    expected = {"retry": None, "ask": "Denied by user"}.get(choice)
    assert result["success"] is (choice == "retry")
    assert result["error"] == expected or "was not repeated" in result["error"]
    assert executions(tmp_path).count("tool") == (2 if choice == "retry" else 1)
    stores.close()


def test_a_policy_may_fail_an_effect_that_may_have_run(tmp_path):
    backend = next(one for one in DURABLE if one.name == "sqlite")
    assert die_in_a_process(tmp_path, backend, "effect", 1)
    stores = backend.open(tmp_path)
    counter = Counter()
    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        effect_handlers={EffectType.LLM_CALL: counter},
        effect_policy=Careful("fail"),
    )
    state = runtime.tick(workflow=flows()[0], run_id=RUN_ID)
    assert (state.status, counter.calls) == (RunStatus.FAILED, 0)
    assert stores.ledger.list(RUN_ID)[1]["reason_code"] == "uncertain"
    stores.close()
