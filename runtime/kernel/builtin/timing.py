"""WAIT_UNTIL and WAIT_EVENT."""

from runtime.base.clock import Clock, iso, parse_iso
from runtime.kernel.builtin.user import choices_of, free_text_of
from runtime.kernel.event_keys import event_key
from runtime.model.effect import Effect, EffectHandler, EffectOutcome
from runtime.model.run import RunState
from runtime.model.wait import WaitReason, WaitState


def make_wait_until(clock: Clock) -> EffectHandler:
    """The handler that parks a run until a moment."""

    def wait_until(_run: RunState, effect: Effect, next_node: str | None) -> EffectOutcome:
        until = effect.payload.get("until")
        if not until:
            return EffectOutcome.invalid(
                "Delay has no time to wait for. Give it a duration or a date."
            )
        try:
            moment = parse_iso(str(until))
        except ValueError:
            return EffectOutcome.invalid(
                f"Delay cannot read {until!r} as a time. Write it like 2030-12-31T18:00:00Z."
            )
        if moment <= clock.now():
            return EffectOutcome.completed({"until": iso(moment), "ready": True})
        return EffectOutcome.waiting(
            WaitState(
                reason=WaitReason.UNTIL,
                until=iso(moment),
                resume_to_node=effect.payload.get("resume_to_node") or next_node,
                result_key=effect.result_key,
            )
        )

    return wait_until


def wait_event(run: RunState, effect: Effect, next_node: str | None) -> EffectOutcome:
    """Wait for a key or a named event."""
    payload = effect.payload
    key = payload.get("wait_key")
    if not key:
        name = payload.get("name") or payload.get("event_name")
        if not name:
            return EffectOutcome.invalid(
                "Wait Event has no key to wait under. Write one into its event_key pin."
            )
        try:
            key = event_key(
                payload.get("scope"),
                str(name),
                session_id=payload.get("session_id") or run.session_id or run.run_id,
                workflow_id=run.workflow_id,
                run_id=run.run_id,
            )
        except ValueError as error:
            return EffectOutcome.invalid(f"Wait Event cannot wait: {error}.")
    until = payload.get("until")
    if until:
        try:
            until = iso(parse_iso(str(until)))
        except ValueError:
            return EffectOutcome.invalid(
                f"Wait Event cannot read {until!r} as a time. Write it like 2030-12-31T18:00:00Z."
            )
    details = payload.get("details")
    return EffectOutcome.waiting(
        WaitState(
            reason=WaitReason.EVENT,
            wait_key=str(key),
            until=until or None,
            resume_to_node=payload.get("resume_to_node") or next_node,
            result_key=effect.result_key,
            prompt=payload.get("prompt"),
            choices=choices_of(payload),
            allow_free_text=free_text_of(payload),
            details=details if isinstance(details, dict) else None,
        )
    )
