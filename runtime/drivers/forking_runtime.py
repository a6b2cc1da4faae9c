"""`Runtime` that forks and compares runs."""

from collections.abc import Collection, Mapping
from typing import Any

from runtime.base.json_value import JsonObject
from runtime.drivers.effect_cache import EffectCache, ReplayPolicy
from runtime.drivers.event_sinks import ListeningRuntime
from runtime.drivers.forking import ForkOptions, fork, lineage
from runtime.drivers.run_diff import run_diff
from runtime.model.forks import ForkBudget
from runtime.model.run_diff import RunDiff
from runtime.model.spec import WorkflowSpec


class ForkingRuntime(ListeningRuntime):
    """A runtime whose runs can be forked; a fork takes recorded results, also after a restart.

    Args:
        options: arguments of `runtime.kernel.runtime.Runtime` and of `ListeningRuntime`.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.set_recorded_source(EffectCache)

    def fork(
        self,
        run_id: str,
        at: int,
        *,
        label: str | None = None,
        workflow: WorkflowSpec | None = None,
        vars_edit: Mapping[str, Any] | None = None,
        edits: Mapping[int, JsonObject] | None = None,
        replay: ReplayPolicy | None = None,
        budget: ForkBudget = "remaining",
        again: Collection[int] = (),
    ) -> str:
        """Begin a run where another one was after ledger record `at`; its id. The other run stays as it is.

        The fork has the records up to the last step that had landed by then, and repeats what came after. Child runs that had
        ended are kept as results, others are forked at the same logical time; a wait is open again.

        Args:
            at: 0 is the start.
            label: for people.
            workflow: the fork goes on with this one; None: with the same.
            vars_edit: dotted path in the variables -> another value.
            edits: record after `at` -> the result that the fork takes in its place, whatever `replay` says; also of a failure.
            replay: what it takes from the records after `at`; None: results of models and tools, no answers of people.
            budget: what it may spend: `remaining` what the run had left there, `fresh` all of it anew, `none` anything.
            again: records after `at` whose effects are carried out again, whatever `replay` says.

        Raises:
            UnknownRunError: no such run.
            ValueError: there is no such record, or an option makes no sense.
            StoreError: the states were not recorded, or the disk refused; nothing was written.
        """
        options = ForkOptions(
            label, workflow, vars_edit, edits, replay or ReplayPolicy(), budget, again
        )
        return fork(self._core, run_id, at, options)

    def first_affected(self, run_id: str, new_workflow: WorkflowSpec) -> int | None:
        """The first record of a run whose node is another one in a workflow, or is gone there; None: there is none.

        Records without a hash of their node, of older versions or of the runtime itself, are passed by.

        Raises:
            UnknownRunError: no such run.
        """
        hashes = new_workflow.node_hashes
        for seq, record in enumerate(
            self._core.ledger_store.iter(self.get_state(run_id).run_id), 1
        ):
            recorded = record.get("node_hash")
            if recorded is not None and hashes.get(record["node_id"]) != recorded:
                return seq
        return None

    def lineage(self, run_id: str) -> list[JsonObject]:
        """Where a run comes from, itself first: `{"run_id", "forked_at_seq", "label"}` of each.

        Raises:
            UnknownRunError: no such run.
        """
        return lineage(self._core, run_id)

    def diff(self, a: str, b: str) -> RunDiff:
        """How run `b` differs from run `a`, by what they did.

        Raises:
            UnknownRunError: no such run.
        """
        return run_diff(self._core.ledger_store, self.get_state(a), self.get_state(b))
