"""A run of parallel branches as the window shows it."""

from functools import partial

import orjson

from app.runs.node_run import NodeRunState
from runtime.model.run import RunStatus
from runtime.visualflow.codec import flow_to_json
from tests.runtime.host.flows import asking_twice
from tests.support.studio import studio_open, until


def test_branches_wait_at_the_same_time_on_the_canvas_and_are_answered_in_any_order(
    run_async, tmp_path
):
    from app.dialogs.ask_user import AskUserDialog

    async def story():
        path = tmp_path / "asking.json"
        path.write_bytes(orjson.dumps(flow_to_json(asking_twice())))
        async with studio_open(tmp_path / "data", path) as studio:
            await studio.run_with()
            await until(lambda: len(studio.dialogs(AskUserDialog)) == 2, what="two questions")
            lit = partial(studio.run.nodes, "asking-twice")
            await until(lambda: {"first", "second"} <= lit().keys(), what="both nodes are lit")
            assert lit()["first"].state is lit()["second"].state is NodeRunState.WAITING
            await studio.picture("parallel")
            for name in ("second", "first"):
                dialog = next(
                    one for one in studio.dialogs(AskUserDialog) if one.prompt.text() == name
                )
                dialog.text.setPlainText(name.upper())
                dialog.text.sent.emit()
                await until(lambda shown=dialog: shown not in studio.dialogs(AskUserDialog))
            await studio.ended()
            assert studio.run.status is RunStatus.COMPLETED
            assert (studio.run.output["a"], studio.run.output["b"]) == ("FIRST", "SECOND")
            await until(
                lambda: studio.run.nodes("asking-twice")["second"].state is NodeRunState.DONE
            )
            await studio.picture("parallel-done")

    run_async(story(), 30)
