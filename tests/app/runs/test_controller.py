"""The controller: the host is never called on the GUI thread, waits find their dialogs."""

import asyncio
import threading

import pytest

from app.runs.controller import RunController
from app.runs.ledger_bridge import LedgerBridge
from app.runs.node_run import NodeRunState
from app.runs.presenters import Presenters
from runtime.base.errors import StaleResumeError, UnknownRunError
from runtime.model.breakpoints import Breakpoints
from runtime.model.event import RunEventType
from runtime.model.run import RunStatus
from runtime.visualflow.flow import VisualFlow
from tests.support.scripted_host import ScriptedHost

FLOW = VisualFlow(id="f1", name="Flow")


class Person:
    """Answers with `answer`; None closes the dialog; waits for ever while `is_away`."""

    def __init__(self, answer, is_away=False):
        self.answer, self.is_away, self.asked, self.cancelled = answer, is_away, [], 0

    async def __call__(self, wait):
        self.asked.append(wait.wait.prompt)
        try:
            if self.is_away:
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        return self.answer


def controller_with(host, person):
    controller = RunController(lambda: host)
    controller.show_waits_with(Presenters(person, person, person, person))
    return controller


async def until(fact):
    while not fact():  # noqa: ASYNC110 - the facts are plain attributes
        await asyncio.sleep(0.005)


def test_a_run_asks_the_person_and_ends_with_the_answer(run_async):
    host, person = ScriptedHost(), Person({"response": "Milk"})

    async def story():
        controller = controller_with(host, person)
        model = await controller.start(FLOW, {})
        await until(lambda: model.status is RunStatus.COMPLETED)
        await controller.close()
        return model

    model = run_async(story())
    assert model.output == {"response": "Milk"}
    assert model.node("ask").state is NodeRunState.DONE
    assert person.asked == ["Tea?"]
    assert host.closed
    assert threading.main_thread() not in host.threads


class QuickHost(ScriptedHost):
    """The run has ended, and the window has been told so, before `start` gives its id."""

    def __init__(self):
        super().__init__()
        self.was_told = threading.Event()

    def start(self, *arguments, **options):
        run_id = super().start(*arguments, **options)
        self.answer(run_id, f"k-{run_id}", {"response": "Milk"})
        assert self.was_told.wait(10)
        return run_id


def test_who_starts_a_quick_run_still_hears_that_it_ended(run_async):
    host, ended = QuickHost(), []

    def hear(batch):
        if any(event.type is RunEventType.RUN_TERMINAL for event in batch):
            host.was_told.set()

    async def story():
        controller = controller_with(host, Person(None))
        controller.findChild(LedgerBridge).batch_arrived.connect(hear)
        model = await controller.start(FLOW, {})
        model.finished.connect(lambda: ended.append(model.output))
        await until(lambda: model.status is RunStatus.COMPLETED)
        await controller.close()

    run_async(story())
    assert ended == [{"response": "Milk"}]


class SlowHost(ScriptedHost):
    """Its first breakpoints take until others have come, or a while."""

    def __init__(self):
        super().__init__()
        self.brought, self.others_came = [], threading.Event()

    def use_breakpoints(self, breakpoints):
        if breakpoints.at == {"f1": {"old": ""}}:
            self.others_came.wait(0.2)
        super().use_breakpoints(breakpoints)
        self.brought.append(breakpoints)
        if breakpoints.at == {"f1": {"new": ""}}:
            self.others_came.set()


def test_the_breakpoints_that_were_set_last_count(run_async):
    host = SlowHost()

    async def story():
        controller = controller_with(host, Person(None))
        await controller.host()
        for node_id in ("old", "new"):
            controller.use_breakpoints(Breakpoints({"f1": {node_id: ""}}))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        await until(lambda: host.brought[-1:] == [Breakpoints({"f1": {"new": ""}})])
        await controller.close()

    run_async(story())
    assert host.breakpoints.at == {"f1": {"new": ""}}


def test_a_run_goes_on_only_once_the_breakpoints_of_now_are_there(run_async):
    host, there = SlowHost(), []
    host.control = lambda *_about, **_more: there.append(host.breakpoints.at)

    async def story():
        controller = controller_with(host, Person(None))
        model = await controller.start(FLOW, {})
        controller.use_breakpoints(Breakpoints({"f1": {"old": ""}}))
        await controller.control(model.run_id, "resume")
        await controller.close()

    run_async(story())
    assert there == [{"f1": {"old": ""}}]


class LateHost(ScriptedHost):
    """What it says of a paused run arrives only after the news that the run has ended."""

    def __init__(self):
        super().__init__()
        self.was_told = threading.Event()

    def get_run(self, run_id):
        before = super().get_run(run_id)
        self.answer(run_id, f"k-{run_id}", {"response": "Milk"})
        assert self.was_told.wait(10)
        return before


def test_what_the_store_said_does_not_undo_what_happened_since(run_async):
    host = LateHost()

    async def story():
        controller = controller_with(host, Person(None))
        model = await controller.start(FLOW, {})
        model.finished.connect(host.was_told.set)
        await controller.control(model.run_id, "pause")
        await controller.close()
        return model

    model = run_async(story())
    assert (model.status, model.output) == (RunStatus.COMPLETED, {"response": "Milk"})


def test_a_closed_dialog_leaves_the_run_waiting_and_can_be_opened_again(run_async):
    host, person = ScriptedHost(), Person(None)

    async def story():
        controller = controller_with(host, person)
        model = await controller.start(FLOW, {})
        await until(lambda: person.asked and model.waits)
        await controller.refresh_waits(model)
        assert person.asked == ["Tea?"]
        assert model.status is RunStatus.WAITING
        person.answer = {"response": "later"}
        controller.show_wait(model.waits[0])
        await until(lambda: model.status is RunStatus.COMPLETED)
        await controller.close()

    run_async(story())
    assert person.asked == ["Tea?", "Tea?"]


def test_a_dialog_goes_away_when_its_run_is_cancelled(run_async):
    host, person = ScriptedHost(), Person({}, is_away=True)

    async def story():
        controller = controller_with(host, person)
        model = await controller.start(FLOW, {})
        await until(lambda: person.asked)
        await controller.control(model.run_id, "cancel")
        await until(lambda: person.cancelled == 1)
        assert model.status is RunStatus.CANCELLED
        await controller.close()

    run_async(story())


def test_an_old_run_is_opened_from_its_ledger(run_async):
    host = ScriptedHost()
    run_id = host.start(FLOW, {})

    async def story():
        controller = controller_with(host, Person(None))
        model = await controller.open_run(run_id)
        again = await controller.open_run(run_id)
        await controller.close()
        return model, again

    model, again = run_async(story())
    assert model is again
    assert model.node("ask").state is NodeRunState.WAITING
    assert [row.seq for row in model.records] == [1, 2]
    assert model.waits[0].wait.prompt == "Tea?"


def test_a_second_answer_is_refused(run_async):
    host = ScriptedHost()

    async def story():
        controller = controller_with(host, Person(None))
        model = await controller.start(FLOW, {})
        await until(lambda: model.waits)
        wait = model.waits[0]
        await controller.answer(wait, {"response": "a"})
        with pytest.raises(StaleResumeError):
            await controller.answer(wait, {"response": "b"})
        with pytest.raises(UnknownRunError):
            await controller.open_run("nowhere")
        await controller.close()

    run_async(story())
