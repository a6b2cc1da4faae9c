"""ASK_USER and ANSWER_USER."""

from runtime.base.json_value import JsonObject
from runtime.model.effect import Effect, EffectOutcome
from runtime.model.run import RunState
from runtime.model.wait import WaitReason, WaitState

_LEVELS = {"warn": "warning", "warning": "warning", "error": "error"}


def ask_user(run: RunState, effect: Effect, next_node: str | None) -> EffectOutcome:
    """Wait for a person's answer."""
    payload = effect.payload
    prompt = payload.get("prompt")
    if not prompt:
        return EffectOutcome.invalid("Ask User has no question. Write one into its prompt pin.")
    return EffectOutcome.waiting(
        WaitState(
            reason=WaitReason.USER,
            wait_key=payload.get("wait_key") or f"user:{run.run_id}:{run.current_node}",
            resume_to_node=payload.get("resume_to_node") or next_node,
            result_key=effect.result_key,
            prompt=str(prompt),
            choices=choices_of(payload),
            allow_free_text=free_text_of(payload),
        )
    )


def answer_user(_run: RunState, effect: Effect, _next_node: str | None) -> EffectOutcome:
    """Show a message to the person; never waits."""
    for name in ("message", "text", "content"):
        if effect.payload.get(name) is not None:
            level = str(effect.payload.get("level") or "").strip().lower()
            return EffectOutcome.completed(
                {"message": str(effect.payload[name]), "level": _LEVELS.get(level, "message")}
            )
    return EffectOutcome.invalid("Answer User has no message. Write one into its message pin.")


def choices_of(payload: JsonObject) -> list[str] | None:
    """Suggested answers as texts; None if there are none."""
    choices = payload.get("choices")
    return [str(choice) for choice in choices] if isinstance(choices, list) else None


def free_text_of(payload: JsonObject) -> bool:
    """Whether any text is an answer; true unless said otherwise."""
    given = payload.get("allow_free_text", payload.get("allowFreeText"))
    return True if given is None else bool(given)
