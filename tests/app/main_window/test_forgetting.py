"""What is closed leaves the memory, with its flow, its history and its pictures."""

import gc
import weakref

from app.main_window.flows.example_flows import example_path
from tests.support.studio import studio_open, until


def test_a_closed_flow_is_forgotten(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            await studio.open(example_path("branch"))
            tab = studio.tab
            await tab.check()
            gone = [weakref.ref(one) for one in (tab, tab.view, tab.document)]
            await studio.window.flows.close(tab)
            del tab

            def is_forgotten():
                gc.collect()
                return [one() for one in gone] == [None] * 3

            await until(is_forgotten, what="tab, canvas and document are free")

    run_async(story(), 60)
