"""Runs of a batch: which begin, what cancelling reaches, what goes wrong."""

import asyncio

import pytest
from PySide6.QtCore import QObject

from app.runs.controller import _going_on
from app.runs.run_batch import RunBatch
from runtime.base.errors import UnknownRunError


class Controller:
    """Starts runs as slowly as its `gate` lets it."""

    def __init__(self):
        self.gate = asyncio.Event()
        self.begun, self.cancelled = [], []
        self.error = None

    async def start_quietly(self, _flow, _inputs, batch, **_more):
        self.begun.append(f"run-{batch.number}")
        await self.gate.wait()
        if self.error is not None:
            raise self.error
        return f"run-{batch.number}"

    async def control(self, run_id, action):
        assert action == "cancel"
        self.cancelled.append(run_id)

    async def going_on(self, run_ids):
        return [run_id for run_id in run_ids if run_id not in self.cancelled]


def test_a_run_that_begins_while_the_batch_is_cancelled_is_cancelled_too(run_async):
    async def story():
        controller, owner = Controller(), QObject()
        batch = RunBatch(controller, None, [{}, {}], "b", "Tea", owner)
        task = batch.begin()
        await asyncio.sleep(0)
        assert controller.begun == ["run-1"]
        await batch.cancel()
        controller.gate.set()
        await task
        assert (controller.begun, controller.cancelled) == (["run-1"], ["run-1"])
        assert batch.is_over

    run_async(story())


def test_after_any_error_another_batch_can_be_begun(run_async):
    async def story():
        controller, owner = Controller(), QObject()
        controller.gate.set()
        controller.error = OSError("the disk is full")
        batch = RunBatch(controller, None, [{}], "b", "Tea", owner)
        with pytest.raises(OSError, match="full"):
            await batch._drive()
        assert batch.is_over

    run_async(story())


def test_a_run_that_was_deleted_does_not_go_on():
    class Host:
        def get_run(self, run_id):
            raise UnknownRunError(run_id, "no such run", "list the runs")

    assert _going_on(Host(), ["run-1"]) == []
