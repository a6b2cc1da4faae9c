"""Drives one recorded case on the real kernel, as `_meta.host_protocol` says, and notes what happens."""

import datetime as dt
from pathlib import Path
from typing import Any

from runtime.base.clock import TickingClock, parse_iso
from runtime.base.ids import CountingIds
from runtime.kernel.registry import WorkflowRegistry
from runtime.kernel.runtime import Runtime
from runtime.model.limits import RuntimeConfig
from runtime.model.run import RunState, RunStatus
from runtime.model.spec import WorkflowSpec
from runtime.model.wait import WaitReason
from runtime.nodes.options import REFERENCE
from runtime.storage.artifacts import InMemoryArtifactStore
from runtime.visualflow_compiler.entries import agent_workflows, listener_specs
from runtime.visualflow_compiler.subflows import compile_visualflow_tree, flows_of_tree
from tests.golden import stubs
from tests.golden.cases import Case
from tests.runtime.storage.stores import BACKENDS

MAX_UNTIL_WAITS = 12
STORES = {backend.name: backend for backend in BACKENDS}


class GoldenHost:
    """Runs one case once.

    Args:
        restarts: every step is taken by a new runtime that knows only what was stored.
        folder: where stores on disk may keep their files.
        most_timers: delays after which it is left waiting; None: what the case recorded.
    """

    def __init__(
        self,
        case: Case,
        *,
        restarts: bool = False,
        store: str = "memory",
        folder: Path | None = None,
        most_timers: int | None = None,
    ) -> None:
        self._case = case
        self._restarts = restarts
        self._clock = TickingClock(parse_iso("2026-01-02T03:04:05Z"), step_s=0.0001)
        self._ids = CountingIds()
        self._stores = STORES[store].open(folder or Path())
        self._runs, self._ledger = self._stores.runs, self._stores.ledger
        self._artifacts = InMemoryArtifactStore()
        self._registry = WorkflowRegistry()
        self._runtime = self._new_runtime()
        self._answers = _answers(case.expected)
        self._visits: dict[str, list[str]] = {}
        self._order: list[str] = []
        self._waits: list[dict[str, Any]] = []
        self._until_waits = 0
        self._most_timers = _until_limit(case.expected) if most_timers is None else most_timers
        self._left = case.limit
        self._listeners: list[str] = []

    def run(self) -> dict[str, Any]:
        """Compile, run to the end or to the limit, give what the recorded files note."""
        root = self._compiled()
        root_id = self._runtime.start(
            workflow=root, vars=dict(self._case.expected.get("inputs") or {}), run_id="root"
        )
        self._order.append(root_id)
        self._start_listeners(root_id)
        state = self._drive(root_id)
        self._drive_listeners()
        noted = self._noted(state)
        self._stores.close()
        return noted

    def _new_runtime(self) -> Runtime:
        has_stubs = self._case.has_stubs
        handlers = stubs.handlers(
            self._runs, self._artifacts, lambda: self._clock.now().isoformat()
        )
        return Runtime(
            run_store=self._runs,
            ledger_store=self._ledger,
            effect_handlers=handlers if has_stubs else {},
            workflow_registry=self._registry,
            artifact_store=self._artifacts,
            config=RuntimeConfig(provider="stub", model="stub-model")
            if has_stubs
            else RuntimeConfig(),
            raise_node_errors=False,
            clock=self._clock,
            ids=self._ids,
        )

    def _compiled(self) -> WorkflowSpec:
        flow_id = self._case.flow["id"]
        specs = compile_visualflow_tree(flow_id, self._case.flows, options=REFERENCE)
        for one in flows_of_tree(flow_id, self._case.flows):
            for agent in agent_workflows(self._case.flows[one]):
                spec = stubs.agent_spec(agent.workflow_id, agent.node.id)
                self._registry.register(self._watched(spec), replace=True)
        for spec in specs.values():
            self._registry.register(self._watched(spec))
        for spec in listener_specs(self._case.flow, options=REFERENCE).values():
            self._listeners.append(spec.workflow_id)
            self._registry.register(self._watched(spec))
        return self._registry.get_or_raise(flow_id)

    def _watched(self, spec: WorkflowSpec) -> WorkflowSpec:
        def watch(node_id: str, handler: Any) -> Any:
            def step(run: RunState, context: Any) -> Any:
                self._visits.setdefault(run.run_id, []).append(node_id)
                self._left -= 1
                return handler(run, context)

            return step

        return WorkflowSpec(
            spec.workflow_id,
            spec.entry_node,
            {node_id: watch(node_id, handler) for node_id, handler in spec.nodes.items()},
        )

    def _start_listeners(self, root_id: str) -> None:
        for number, workflow_id in enumerate(self._listeners):
            run_id = self._runtime.start(
                workflow=self._registry.get_or_raise(workflow_id),
                vars={},
                session_id=root_id,
                parent_run_id=root_id,
                run_id=f"listener{number}",
            )
            self._order.append(run_id)
            self._drive(run_id)

    def _drive_listeners(self) -> None:
        for run_id in [one for one in self._order if one.startswith("listener")]:
            if self._runtime.get_state(run_id).status is RunStatus.RUNNING:
                self._drive(run_id)

    def _drive(self, run_id: str) -> RunState:
        while True:
            state = self._ticked(run_id)
            if state.status is RunStatus.RUNNING or state.waiting is None:
                return state
            if state.waiting.reason is WaitReason.SUBWORKFLOW:
                if not self._serve_child(state):
                    return self._runtime.get_state(run_id)
            elif not self._serve_wait(state):
                return state

    def _ticked(self, run_id: str) -> RunState:
        spec = self._registry.get_or_raise(self._runtime.get_state(run_id).workflow_id)
        while True:
            if self._restarts:
                self._runtime = self._new_runtime()
            state = self._runtime.tick(
                workflow=spec,
                run_id=run_id,
                max_steps=1 if self._restarts else 100_000,
                step_gate=lambda: self._left > 0,
            )
            if not self._restarts or state.status is not RunStatus.RUNNING or self._left <= 0:
                return state

    def _serve_child(self, parent: RunState) -> bool:
        wait = parent.waiting
        assert wait is not None
        details = wait.details or {}
        child_id = details["sub_run_id"]
        if child_id not in self._order:
            self._order.append(child_id)
        child = self._drive(child_id)
        if not child.status.is_terminal:
            return False
        output: Any = child.output
        if child.status is not RunStatus.COMPLETED:
            output = {"success": False, "error": child.error}
        payload = {"sub_run_id": child_id, "output": output}
        if details.get("include_traces"):
            payload["node_traces"] = {}
        self._resume(parent, payload)
        return True

    def _serve_wait(self, state: RunState) -> bool:
        wait = state.waiting
        assert wait is not None
        noted: dict[str, Any] = {
            "run": self._order.index(state.run_id),
            "node": state.current_node,
            "reason": str(wait.reason),
            "resume_to_node": wait.resume_to_node,
        }
        if state.run_id in self._listening():
            return False
        self._waits.append(noted)
        if wait.reason is WaitReason.UNTIL:
            return self._let_time_pass(wait.until or "", noted)
        noted.update(
            wait_key=wait.wait_key,
            prompt=wait.prompt,
            choices=wait.choices,
            allow_free_text=wait.allow_free_text,
        )
        if not self._answers:
            return False
        noted["answer"] = self._answers.pop(0)
        self._resume(state, noted["answer"])
        return True

    def _listening(self) -> list[str]:
        return [one for one in self._order if one.startswith("listener")]

    def _let_time_pass(self, until: str, noted: dict[str, Any]) -> bool:
        due = parse_iso(until)
        noted["delay_s"] = round((due - self._clock.now()).total_seconds())
        self._until_waits += 1
        if self._until_waits > self._most_timers:
            return False
        self._clock.set(due + dt.timedelta(milliseconds=1))
        return True

    def _resume(self, state: RunState, payload: dict[str, Any]) -> None:
        assert state.waiting is not None
        self._runtime.resume(
            workflow=self._registry.get_or_raise(state.workflow_id),
            run_id=state.run_id,
            wait_key=state.waiting.wait_key,
            payload=payload,
            max_steps=0,
        )

    def _noted(self, root: RunState) -> dict[str, Any]:
        is_stopped = self._left <= 0 and not root.status.is_terminal
        ledger = self._records(root.run_id)
        return {
            "status": "step_limit" if is_stopped else str(root.status),
            "output": root.output,
            "error": root.error,
            "_flow_error": root.vars.get("_flow_error"),
            "_flow_error_node": root.vars.get("_flow_error_node"),
            "_flow_warnings": root.vars.get("_flow_warnings"),
            "visited": self._visits.get(root.run_id, []),
            "n_visited": len(self._visits.get(root.run_id, [])),
            "ledger": [_row(record) for record in ledger],
            "n_ledger": len(ledger),
            "total_ledger_all_runs": sum(len(self._records(one)) for one in self._order),
            "waits": self._waits,
            "answers_used": [wait["answer"] for wait in self._waits if "answer" in wait],
            "effects": [
                {
                    "node": record["node_id"],
                    "type": record["effect"]["type"],
                    "payload": record["effect"]["payload"],
                    "result_key": record["effect"]["result_key"],
                }
                for record in ledger
                if record["status"] == "started"
            ],
            "vars_public": {key: value for key, value in root.vars.items() if key[:1] != "_"},
            "child_runs": [self._child(run_id) for run_id in self._order[1:]],
        }

    def _child(self, run_id: str) -> dict[str, Any]:
        run = self._runtime.get_state(run_id)
        ledger = self._records(run_id)
        return {
            "run": self._order.index(run_id),
            "workflow_id": run.workflow_id,
            "parent_run": self._order.index(run.parent_run_id) if run.parent_run_id else None,
            "status": str(run.status),
            "output": run.output,
            "error": run.error,
            "visited": self._visits.get(run_id, []),
            "ledger": [_row(record) for record in ledger],
            "n_ledger": len(ledger),
        }

    def _records(self, run_id: str) -> list[dict[str, Any]]:
        """The ledger without the records that only our kernel writes when a timer fires."""
        asked: dict[str, str] = {}
        kept = []
        for record in self._ledger.list(run_id):
            node_id, kind = record["node_id"], (record.get("effect") or {}).get("type")
            if kind != "resume" or asked.get(node_id) != "wait_until":
                kept.append(record)
            asked[node_id] = str(kind)
        return kept


def _row(record: dict[str, Any]) -> list[Any]:
    effect = record.get("effect")
    return [record["node_id"], effect["type"] if effect else None, record["status"]]


def _answers(expected: dict[str, Any]) -> list[Any]:
    if "answers" in expected:
        return list(expected["answers"])
    return [wait["answer"] for wait in expected.get("waits", ()) if "answer" in wait] + [
        {"response": "/q"}
    ] * 200


def _until_limit(expected: dict[str, Any]) -> int:
    recorded = sum(1 for wait in expected.get("waits", ()) if wait["reason"] == "until")
    return recorded if expected.get("status") == "waiting" and recorded else MAX_UNTIL_WAITS
