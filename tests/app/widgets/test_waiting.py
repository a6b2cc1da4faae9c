import asyncio

import pytest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget

from app.widgets import waiting
from app.widgets.waiting import waited_for
from tests.support.studio import until


@pytest.fixture(autouse=True)
def said_at_once(monkeypatch):
    monkeypatch.setattr(waiting, "SAID_AFTER_SECONDS", 0.0)


def dialogs():
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QProgressDialog) and one.isVisible()
    ]


def test_long_work_says_what_it_is_and_gives_its_result(run_async):
    async def story():
        finished = asyncio.Event()

        async def work():
            await finished.wait()
            return 42

        task = asyncio.ensure_future(waited_for(work(), "Opening…", None))
        await until(dialogs)
        assert dialogs()[0].labelText() == "Opening…"
        finished.set()
        assert await task == 42
        assert not dialogs()

    run_async(story())


def test_the_window_has_the_keyboard_again_once_the_work_is_done(run_async):
    async def story():
        finished = asyncio.Event()
        window = QWidget()
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        task = asyncio.ensure_future(waited_for(finished.wait(), "Opening…", window))
        await until(lambda: dialogs() and dialogs()[0].isActiveWindow())
        finished.set()
        await task
        await until(window.isActiveWindow)
        window.close()

    run_async(story())


def test_cancel_gives_up_the_work(run_async):
    async def story():
        ended = []

        async def work():
            try:
                await asyncio.Event().wait()
            finally:
                ended.append("ended")

        task = asyncio.ensure_future(waited_for(work(), "Opening…", None))
        await until(dialogs)
        dialogs()[0].findChild(QPushButton).click()
        assert await task is None
        assert ended == ["ended"]
        assert not dialogs()

    run_async(story())


def test_work_that_writes_cannot_be_given_up(run_async):
    async def story():
        finished = asyncio.Event()
        task = asyncio.ensure_future(
            waited_for(finished.wait(), "Exporting…", None, may_give_up=False)
        )
        await until(dialogs)
        assert dialogs()[0].findChild(QPushButton) is None
        finished.set()
        assert await task

    run_async(story())


def test_an_error_of_the_work_is_raised(run_async):
    async def story():
        async def work():
            raise ValueError("no")

        with pytest.raises(ValueError, match="no"):
            await waited_for(work(), "Opening…", None)

    run_async(story())
