"""Runs a compiled flow without the kernel: one cursor, effects answered by a function."""

from runtime.base.clock import FrozenClock, iso, parse_iso
from runtime.model.run import RunState


class Context:
    def __init__(self):
        self._clock = FrozenClock(parse_iso("2026-01-01T00:00:00Z"))

    def now_iso(self):
        return iso(self._clock.now())


class Walk:
    """What happened: `visited`, `effects` as (node, type, payload), `output` or None at `max_steps`."""

    def __init__(self, run):
        self.run = run
        self.visited = []
        self.effects = []
        self.output = None


def answer(effect):
    """The world: echoes messages, says yes to questions."""
    kind = str(effect.type)
    if kind == "ask_user":
        return {"response": "yes"}
    return {key: effect.payload[key] for key in ("message", "level") if key in effect.payload}


def walk(spec, inputs=None, *, respond=answer, max_steps=500):
    run = RunState.new(
        workflow_id=spec.workflow_id,
        entry_node=spec.entry_node,
        vars=dict(inputs or {}),
        run_id="r1",
    )
    seen, context = Walk(run), Context()
    for _ in range(max_steps):
        node = run.current_node
        seen.visited.append(node)
        plan = spec.get_node(node)(run, context)
        if plan.complete_output is not None:
            seen.output = plan.complete_output
            break
        result = None
        if plan.effect is not None:
            seen.effects.append((node, str(plan.effect.type), plan.effect.payload))
            result = respond(plan.effect)
            if result is not None and plan.effect.result_key:
                target = run.vars
                *path, last = plan.effect.result_key.split(".")
                for key in path:
                    target = target.setdefault(key, {})
                target[last] = result
        if plan.next_node is None:
            seen.output = {"success": True, "result": result}
            break
        temp = run.vars.setdefault("_temp", {})
        temp["prev_node_id"], temp["prev_next_node"] = node, plan.next_node
        run.current_node = plan.next_node
    return seen
