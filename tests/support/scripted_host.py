"""A host in memory that plays a script: for tests of who talks to a host, not of runs."""

import threading
from collections.abc import Callable

from runtime.base.errors import StaleResumeError, UnknownRunError
from runtime.model.budget import BudgetPicture, Spent
from runtime.model.event import RunEvent, RunEventType
from runtime.model.run import RunStatus
from runtime.model.summary import PendingWait, RunSummary
from runtime.model.wait import WaitReason, WaitState

NOW = "2026-01-01T00:00:00.000000+00:00"


def event(number, type, run_id="r1", node_id=None, root="r1", flow="f1", **data):
    return RunEvent(
        number, NOW, RunEventType(type), run_id, root, None, flow, None, node_id, None, data
    )


def question(run_id="r1", key="k1", prompt="Tea?"):
    wait = WaitState(WaitReason.USER, wait_key=key, prompt=prompt, choices=["yes", "no"])
    return PendingWait(run_id, run_id, "f1", "Flow", "ask", NOW, wait)


class ScriptedHost:
    """Each run enters `ask`, waits for one answer, then ends with it."""

    def __init__(self):
        self.callbacks = []
        self.runs = {}
        self.flows = {}
        self.waits = {}
        self.ledger = {}
        self.budgets = {}
        self.threads = set()
        self.closed = False
        self._seq = 0

    def _tell(self, type, run_id, node_id=None, **data):
        self._seq += 1
        for callback in self.callbacks:
            callback(event(self._seq, type, run_id, node_id, root=run_id, flow="f1", **data))

    def _record(self, run_id, **record):
        ledger = self.ledger.setdefault(run_id, [])
        record = {"node_id": "ask", "started_at": NOW, "ended_at": NOW, **record}
        ledger.append((len(ledger) + 1, record))
        self._tell("record", run_id, record["node_id"], seq=len(ledger), record=record)

    def start(
        self,
        flow,
        inputs,
        *,
        library=None,
        workspace=None,
        step_limit=None,
        trusts_code=False,
        until=None,
        budget=None,
    ):
        self.threads.add(threading.current_thread())
        run_id = f"r{len(self.runs) + 1}"
        self.flows[run_id] = flow
        self._set(run_id, RunStatus.WAITING)
        self._tell("run_created", run_id)
        self._tell("node_enter", run_id, "ask")
        self._record(run_id, status="started", effect={"type": "ask_user", "payload": {}})
        self.waits[run_id] = question(run_id, f"k-{run_id}")
        self._record(
            run_id,
            status="waiting",
            effect={"type": "ask_user", "payload": {}},
            result={"wait": {"prompt": "Tea?"}},
        )
        self._tell("wait_entered", run_id, "ask", reason="user", prompt="Tea?")
        return run_id

    def _set(self, run_id, status, output=None):
        self.runs[run_id] = RunSummary(
            run_id, "f1", "Flow", status, False, False, NOW, NOW, output=output
        )

    def answer(self, run_id, wait_key, payload):
        wait = self.waits.get(run_id)
        if wait is None or wait.wait.wait_key != wait_key:
            raise StaleResumeError(run_id, "the wait is over", "look at the run")
        del self.waits[run_id]
        self._tell("resumed", run_id, "ask")
        resume = {"type": "resume", "payload": {"payload": payload}}
        self._record(run_id, status="completed", effect=resume, result={"resumed": True})
        self._set(run_id, RunStatus.COMPLETED, output=payload)
        self._tell("run_terminal", run_id, status="completed", output=payload)

    def budget(self, run_id):
        return self.budgets.get(run_id)

    def set_budget(self, run_id, budget):
        self.budgets[run_id] = BudgetPicture(budget, Spent())

    def control(self, run_id, action, *, reason=None):
        if action == "cancel":
            self.waits.pop(run_id, None)
            self._set(run_id, RunStatus.CANCELLED)
            self._tell("run_terminal", run_id, status="cancelled", error=reason or "Cancelled")

    def use_breakpoints(self, breakpoints):
        self.breakpoints = breakpoints

    def get_run(self, run_id):
        if run_id not in self.runs:
            raise UnknownRunError(run_id, "there is no such run")
        return self.runs[run_id]

    def list_runs(self, *, status=None, limit=200):
        return [run for run in self.runs.values() if status in (None, run.status)][:limit]

    def delete_run(self, run_id):
        del self.runs[run_id]

    def pending_waits(self, root_run_id=None):
        return [wait for run_id, wait in self.waits.items() if root_run_id in (None, run_id)]

    def records(self, run_id, *, after=0, limit=1000):
        return [(seq, r) for seq, r in self.ledger.get(run_id, []) if seq > after][:limit]

    def children(self, run_id):
        return []

    def flow_of(self, run_id):
        return self.flows.get(run_id)

    def variables(self, run_id, at=None):
        return {}

    def recover(self):
        return []

    def subscribe(self, callback: Callable[[RunEvent], None]):
        self.callbacks.append(callback)
        return lambda: self.callbacks.remove(callback)

    def close(self):
        self.closed = True
