"""Runs that were started together: found together after a restart, and added up."""

from runtime.model.batch import Batch
from runtime.model.run import RunStatus
from tests.runtime.host import flows
from tests.runtime.host.test_local_host import opened


def test_runs_of_a_batch_are_known_after_a_restart_with_what_they_took(tmp_path):
    batches = [Batch("b", "Greetings", number, 2) for number in (1, 2)]
    with opened(tmp_path) as (host, watch):
        ids = [
            host.start(flows.hello(), {"name": name}, batch=batch)
            for name, batch in zip(("Ada", "Alan"), batches, strict=True)
        ]
        for run_id in ids:
            watch.ended(run_id)
        alone = host.start(flows.hello(), {"name": "Eve"})
        watch.ended(alone)
    with opened(tmp_path) as (host, _watch):
        found = {run.run_id: run for run in host.list_runs()}
        assert [found[run_id].batch for run_id in ids] == batches
        assert found[alone].batch is None
        figures = host.figures(ids[1])
        assert figures.inputs == {"name": "Alan"}
        assert figures.steps >= 1
        assert (figures.tokens, figures.cost_usd) == (0, None)
        assert found[ids[0]].status is RunStatus.COMPLETED


def test_children_and_models_are_added_up(tmp_path):
    with opened(tmp_path) as (host, watch):
        run_id = host.start(flows.modelled(), {"q": "hi"})
        watch.ended(run_id)
        figures = host.figures(run_id)
        assert figures.tokens > 0


def test_what_is_no_batch_is_none():
    for kept in (None, "x", {}, {"id": "a", "number": "1", "count": 2}):
        assert Batch.from_json(kept) is None
