"""Talking with the person: questions, messages, the conversation."""

from runtime.base.canonical import content_hash
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.effect import EffectType
from runtime.nodes.node_type import (
    Act,
    Category,
    Editor,
    Inputs,
    NodeType,
    NodeView,
    Param,
    Pin,
    Request,
    exec_in,
    exec_out,
)
from runtime.nodes.variables import context_record

_COLOR = "#9B59B6"
_LEVELS = {"warn": "warning", "warning": "warning", "error": "error"}


def _question(inputs: Inputs, view: NodeView) -> JsonObject:
    config = view.node.data.get("effectConfig")
    config = config if isinstance(config, dict) else {}
    allows = config.get("allowFreeText", config.get("allow_free_text", True))
    choices = inputs.get("choices")
    return {
        "prompt": inputs.get("prompt", "Please respond:"),
        "choices": choices if isinstance(choices, list) else [],
        "allow_free_text": allows is not False,
    }


def _asked(inputs: Inputs, view: NodeView) -> JsonObject:
    del view
    return {"response": f"[User prompt: {inputs.get('prompt', 'Please respond:')}]"}


def _answered(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    return raw if isinstance(raw, dict) else {"response": raw}


def _message(inputs: Inputs, view: NodeView) -> JsonObject:
    del view
    message, level = inputs.get("message"), inputs.get("level")
    key = level.strip().lower() if isinstance(level, str) else ""
    return {
        "message": "" if message is None else str(message),
        "level": _LEVELS.get(key, "message"),
    }


def _sent(raw: JsonValue, view: NodeView) -> JsonValue:
    del view
    return raw if isinstance(raw, dict) else {"message": raw}


def _add_message(inputs: Inputs, view: NodeView) -> JsonValue:
    role, content = inputs.get("role"), inputs.get("content")
    message: JsonObject = {
        "role": (role.strip() if isinstance(role, str) else "") or "user",
        "content": "" if content is None else str(content),
        "timestamp": view.now_iso(),
        "metadata": {"message_id": _message_id(view)},
    }
    context = view.vars.get("context")
    if not isinstance(context, dict):
        view.vars["context"] = {}
        context = view.vars["context"]
    messages = context.get("messages")
    context["messages"] = [*messages, message] if isinstance(messages, list) else [message]
    return {"message": message, **context_record(view.vars)}


def _message_id(view: NodeView) -> str:
    """An id no other message of the run has, the same when the step is taken again."""
    temp = view.vars.setdefault("_temp", {})
    temp["message_seq"] = number = int(temp.get("message_seq") or 0) + 1
    return f"msg_{content_hash([view.run_id, view.node.id, number])[:32]}"


def _end_with_message(record: JsonValue, view: NodeView) -> JsonObject:
    del view
    return {"success": True, "message": record["message"]}


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="ask_user",
        title="Ask User",
        category=Category.CORE,
        doc="Asks the person a question and waits for the answer, for days if need be.",
        inputs=(
            exec_in(),
            Pin("prompt", "string", doc="The question."),
            Pin("choices", "array", doc="Answers to choose from."),
        ),
        outputs=(exec_out(), Pin("response", "string", doc="What the person typed or chose.")),
        behaviour=Request(EffectType.ASK_USER, _question, _answered, placeholder=_asked),
        params=(
            Param(
                "effectConfig.allowFreeText",
                Editor.SWITCH,
                True,
                "Free text",
                "Whether another answer may be typed.",
            ),
        ),
        search=("question", "prompt", "input", "human", "wait"),
        color=_COLOR,
        icon="circle-help",
        deterministic=False,
    ),
    NodeType(
        id="answer_user",
        title="Answer User",
        category=Category.CORE,
        doc="Shows the person a message and goes on.",
        inputs=(
            exec_in(),
            Pin("message", "string", doc="What to say."),
            Pin(
                "level",
                "string",
                doc="How urgent it is.",
                choices=("message", "warning", "error"),
            ),
        ),
        outputs=(exec_out(), Pin("message", "string", doc="What was said.")),
        behaviour=Request(EffectType.ANSWER_USER, _message, _sent),
        search=("say", "show", "print", "tell", "output"),
        color=_COLOR,
        icon="message-circle",
        deterministic=False,
    ),
    NodeType(
        id="add_message",
        title="Add Message",
        category=Category.CORE,
        doc="Adds a message to the conversation that models see.",
        inputs=(
            exec_in(),
            Pin(
                "role",
                "string",
                doc="Whose message it is.",
                choices=("user", "assistant", "system"),
            ),
            Pin("content", "string", doc="What it says."),
        ),
        outputs=(
            exec_out(),
            Pin("message", "object", doc="The message."),
            Pin("context", "object", doc="The conversation with it."),
            Pin("task", "string", doc="What is to be done."),
            Pin("messages", "array", doc="All messages."),
        ),
        behaviour=Act(
            _add_message, keeps_payload=True, starts_empty=True, on_path_end=_end_with_message
        ),
        search=("context", "history", "conversation"),
        color="#3498DB",
        icon="message-square-text",
        deterministic=False,
    ),
)
