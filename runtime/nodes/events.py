"""Events: listening, waiting, telling."""

import datetime as dt

from runtime.base.clock import iso, parse_iso
from runtime.base.errors import FlowError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.nodes.node_type import (
    Category,
    Editor,
    Inputs,
    Listen,
    NodeType,
    NodeView,
    Param,
    Pin,
    Request,
    Start,
    exec_in,
    exec_out,
)
from runtime.nodes.settings import config_of, first_given, is_on, number_of, text_of

_COLOR = "#C0392B"
SCOPES = ("session", "workflow", "run", "global")


def _scope(inputs: Inputs, config: JsonObject) -> str:
    scope = (text_of(inputs.get("scope")) or text_of(config.get("scope"))).lower()
    return scope if scope in SCOPES else "session"


def _listen(inputs: Inputs, view: NodeView) -> Listen:
    config = config_of(view, "eventConfig")
    name = text_of(first_given(config, "name", "event_name"))
    payload = {"scope": _scope(inputs, config), "name": name or "*"}
    return Listen(EffectType.WAIT_EVENT, payload, repeats=True)


def _heard(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    envelope = raw if isinstance(raw, dict) else {}
    return {
        "event": raw,
        "payload": envelope.get("payload"),
        "event_id": envelope.get("event_id"),
        "name": envelope.get("name"),
    }


def _nothing(inputs: Inputs, view: NodeView) -> JsonValue:
    del inputs, view
    return {}


def _awaited(inputs: Inputs, view: NodeView) -> JsonObject:
    config = config_of(view, "effectConfig")
    payload: JsonObject = {"wait_key": text_of(inputs.get("event_key")) or "default"}
    prompt, choices = inputs.get("prompt"), inputs.get("choices")
    if prompt is not None:
        payload["prompt"] = str(prompt)
    if isinstance(choices, list):
        payload["choices"] = choices
    allows = first_given(inputs, "allow_free_text", "allowFreeText")
    allows = first_given(config, "allow_free_text", "allowFreeText") if allows is None else allows
    payload["allow_free_text"] = True if allows is None else is_on(allows)
    until = _deadline(inputs, config, view)
    if until:
        payload["until"] = until
    if isinstance(inputs.get("details"), dict):
        payload["details"] = inputs["details"]
    return payload


def _deadline(inputs: Inputs, config: JsonObject, view: NodeView) -> str:
    until = text_of(first_given(inputs, "until") or first_given(config, "until"))
    if until:
        return until
    seconds = number_of(inputs.get("timeout_s", config.get("timeout_s")))
    if seconds is None:
        return ""
    return moment_after(view, dt.timedelta(seconds=min(seconds, MAX_SECONDS)))


MAX_SECONDS = 100 * 366 * 86_400
"""Longest wait: a hundred years."""


def moment_after(view: NodeView, span: dt.timedelta) -> str:
    """The stored form of the time now plus a span."""
    return iso(parse_iso(view.now_iso()) + span)


def _came(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    return {"event_data": raw}


def _emitted(inputs: Inputs, view: NodeView) -> JsonObject:
    config = config_of(view, "effectConfig")
    name = text_of(first_given(inputs, "name", "event_name")) or text_of(
        first_given(config, "name", "event_name")
    )
    if not name:
        raise FlowError(view.node.id, "the event has no name", "type or wire its name")
    content = inputs.get("payload")
    payload: JsonObject = {
        "scope": _scope(inputs, config),
        "name": name,
        "payload": _as_object(content),
        "event_id": f"{view.run_id}:{view.node.id}:{_next_number(view)}",
        "max_steps": 0,
    }
    session = text_of(first_given(inputs, "session_id", "sessionId")) or text_of(
        first_given(config, "sessionId", "session_id")
    )
    if session:
        payload["session_id"] = session
    return payload


def _as_object(content: JsonValue) -> JsonObject:
    if content is None:
        return {}
    return content if isinstance(content, dict) else {"value": content}


def _next_number(view: NodeView) -> int:
    temp = view.vars.setdefault("_temp", {})
    numbers = temp.setdefault("event_seq", {})
    numbers[view.node.id] = number = int(numbers.get(view.node.id) or 0) + 1
    return number


def _delivered(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    return raw if isinstance(raw, dict) else {}


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="on_event",
        title="On Event",
        category=Category.EVENTS,
        doc="Waits for an event, runs what hangs on it, then waits again. Without a name: every event.",
        inputs=(Pin("scope", "string", doc="How far the event reaches.", choices=SCOPES),),
        outputs=(
            exec_out(),
            Pin("event", "object", doc="The event with its sender and time."),
            Pin("payload", "any", doc="What came with it."),
        ),
        behaviour=Start(_nothing, listen=_listen, listen_outputs=_heard),
        params=(
            Param("eventConfig.name", Editor.LINE, "my_event", "Event", "Empty: every event."),
            Param("eventConfig.scope", Editor.CHOICE, "session", "Scope", choices=SCOPES),
        ),
        new_data={"eventConfig": {"name": "my_event", "scope": "session"}},
        search=("listen", "trigger", "subscribe", "receive"),
        color=_COLOR,
        icon="radio",
        deterministic=False,
    ),
    NodeType(
        id="wait_event",
        title="Wait Event",
        category=Category.EVENTS,
        doc="Waits until something outside answers under a key.",
        inputs=(
            exec_in(),
            Pin("event_key", "string", doc="The key the answer must name."),
            Pin("prompt", "string", doc="What a person sees meanwhile."),
            Pin("choices", "array", doc="Answers to choose from."),
            Pin("allow_free_text", "boolean", doc="Whether another answer may be typed."),
        ),
        outputs=(exec_out(), Pin("event_data", "object", doc="The answer.")),
        behaviour=Request(EffectType.WAIT_EVENT, _awaited, _came),
        search=("pause", "receive", "callback", "webhook"),
        color=_COLOR,
        icon="bell",
        deterministic=False,
    ),
    NodeType(
        id="emit_event",
        title="Emit Event",
        category=Category.EVENTS,
        doc="Tells everyone who waits for the event; goes on at once.",
        inputs=(
            exec_in(),
            Pin("name", "string", doc="Name of the event."),
            Pin("scope", "string", doc="How far it reaches.", choices=SCOPES),
            Pin("payload", "any", doc="What comes with it."),
            Pin("session_id", "string", doc="Another session to tell."),
        ),
        outputs=(
            exec_out(),
            Pin("delivered", "number", doc="How many heard it."),
            Pin("delivered_to", "array", doc="The runs that heard it."),
            Pin("wait_key", "string", doc="The key it was sent under."),
        ),
        behaviour=Request(EffectType.EMIT_EVENT, _emitted, _delivered, is_bare=True),
        params=(
            Param("effectConfig.name", Editor.LINE, "my_event", "Event"),
            Param("effectConfig.scope", Editor.CHOICE, "session", "Scope", choices=SCOPES),
            Param("effectConfig.sessionId", Editor.LINE, "", "Session", "Empty: the run's own."),
        ),
        new_data={"effectConfig": {"name": "my_event", "scope": "session", "sessionId": ""}},
        search=("publish", "send", "broadcast", "signal"),
        color=_COLOR,
        icon="megaphone",
        deterministic=False,
    ),
)
