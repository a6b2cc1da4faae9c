"""Choosing a way and running several ways, with the nodes the compiler adds for it."""

from runtime.base.json_value import JsonObject, JsonValue
from runtime.nodes.node_type import (
    Act,
    Branch,
    Category,
    Editor,
    Fan,
    Inputs,
    NodeType,
    NodeView,
    Param,
    Pin,
    Pure,
    exec_in,
    exec_out,
)
from runtime.visualflow.flow import EXECUTION, VisualNode

_COLOR = "#F39C12"


def _if(inputs: Inputs, view: NodeView) -> JsonValue:
    takes_payload = not inputs and not isinstance(view.payload, dict)
    condition = view.payload if takes_payload else inputs.get("condition")
    return {"branch": "true" if condition else "false", "condition": condition}


def _switch(inputs: Inputs, view: NodeView) -> JsonValue:
    takes_payload = not inputs and not isinstance(view.payload, dict)
    value = view.payload if takes_payload else inputs.get("value")
    text = "" if value is None else str(value)
    for case in _cases(view.node):
        if case.get("value") is not None and str(case["value"]) == text:
            return {"branch": f"case:{case['id']}", "value": value, "matched": case["value"]}
    return {"branch": "default", "value": value}


def _cases(node: VisualNode) -> list[JsonObject]:
    config = node.data.get("switchConfig")
    cases = config.get("cases") if isinstance(config, dict) else None
    if not isinstance(cases, list):
        return []
    return [case for case in cases if isinstance(case, dict) and isinstance(case.get("id"), str)]


def _switch_pins(node: VisualNode) -> tuple[tuple[Pin, ...], tuple[Pin, ...]]:
    cases = tuple(
        exec_out(f"case:{case['id']}", str(case.get("value", ""))) for case in _cases(node)
    )
    return _SWITCH_INPUTS, (*cases, exec_out("default", "default"))


_SWITCH_INPUTS = (exec_in(), Pin("value", "string", doc="Compared, as text, with each case."))


def _fan_pins(node: VisualNode) -> tuple[tuple[Pin, ...], tuple[Pin, ...]]:
    count = sum(1 for pin in node.outputs if pin.id.startswith("then:")) or 2
    return (exec_in(),), tuple(exec_out(f"then:{at}", f"Then {at}") for at in range(count))


def _parallel_pins(node: VisualNode) -> tuple[tuple[Pin, ...], tuple[Pin, ...]]:
    inputs, outputs = _fan_pins(node)
    return inputs, (*outputs, exec_out("completed", "Completed"))


def _loop_limit(inputs: Inputs, view: NodeView) -> JsonValue:
    """Counts passes below `_temp.loop_limits`, apart for each pass of the loop around it."""
    raw = inputs.get("max")
    most = max(0, int(raw)) if isinstance(raw, int | float) and not isinstance(raw, bool) else 3
    temp = view.vars["_temp"] if isinstance(view.vars.get("_temp"), dict) else {}
    counters = temp.setdefault("loop_limits", {})
    scope = _pass_around(temp)
    known = counters.get(view.node.id)
    count = known["count"] if isinstance(known, dict) and known.get("scope") == scope else 0
    if count >= most:
        counters.pop(view.node.id, None)
        return {"branch": "limit_reached", "count": count}
    counters[view.node.id] = {"count": count + 1, "scope": scope}
    return {"branch": "again", "count": count + 1}


def _pass_around(temp: JsonObject) -> JsonValue:
    control = temp.get("_control") or {}
    stack, frames = control.get("stack") or [], control.get("frames") or {}
    for node_id in reversed(stack):
        frame = frames.get(node_id) or {}
        for key in ("index", "iters", "idx"):
            if key in frame and frame.get("kind") in {"loop", "for", "while"}:
                return [node_id, frame[key]]
    return None


def _join(inputs: Inputs, view: NodeView) -> JsonValue:
    """By which of its control wires a node was entered."""
    del inputs
    temp = view.vars.get("_temp")
    temp = temp if isinstance(temp, dict) else {}
    before, handle = temp.get("prev_node_id"), temp.get("prev_exec_handle")
    routes: list[list[str]] = view.node.data.get("routes") or []
    which = next((at for at, route in enumerate(routes) if route == [before, handle]), None)
    if which is None:
        which = next((at for at, route in enumerate(routes) if route[0] == before), 0)
    came_by = routes[which] if routes else [before, handle]
    return {"which": which, "from": came_by[0], "from_handle": came_by[1]}


def _path_mux(inputs: Inputs, view: NodeView) -> JsonValue:
    del view
    try:
        which = int(float(inputs.get("select") or 0))
    except (TypeError, ValueError, OverflowError):
        which = 0
    return {"out": inputs.get(f"in{which}", inputs.get("fallback"))}


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="if",
        title="If/Else",
        category=Category.CONTROL,
        doc="Goes on by 'true' or 'false', as the condition says. Empty values count as false.",
        inputs=(exec_in(), Pin("condition", "boolean", doc="Decides the way.")),
        outputs=(exec_out("true", "true"), exec_out("false", "false")),
        behaviour=Branch(_if),
        search=("condition", "decide", "branch"),
        color=_COLOR,
        icon="split",
    ),
    NodeType(
        id="switch",
        title="Switch",
        category=Category.CONTROL,
        doc="Goes on by the case whose text equals the value, else by 'default'.",
        inputs=_SWITCH_INPUTS,
        outputs=(exec_out("default", "default"),),
        behaviour=Branch(_switch),
        params=(Param("switchConfig.cases", Editor.CASES, [], "Cases", "One way out each."),),
        new_data={"switchConfig": {"cases": []}},
        pins_of=_switch_pins,
        search=("case", "match", "branch", "select"),
        color=_COLOR,
        icon="git-fork",
    ),
    NodeType(
        id="sequence",
        title="Sequence",
        category=Category.CONTROL,
        doc="Runs its ways one after the other.",
        inputs=(exec_in(),),
        outputs=(exec_out("then:0", "Then 0"), exec_out("then:1", "Then 1")),
        behaviour=Fan(),
        pins_of=_fan_pins,
        search=("order", "steps", "fan out"),
        color=_COLOR,
        icon="list-ordered",
    ),
    NodeType(
        id="parallel",
        title="Parallel",
        category=Category.CONTROL,
        doc="Runs all its ways, one after the other, then goes on by 'Completed'. Where the flow switches it on, ways that "
        "share no node, read nothing of one another, do not end the run and write nothing to memory run at the same time.",
        inputs=(exec_in(),),
        outputs=(
            exec_out("then:0", "Then 0"),
            exec_out("then:1", "Then 1"),
            exec_out("completed", "Completed"),
        ),
        behaviour=Fan(joins=True),
        pins_of=_parallel_pins,
        search=("fan out", "join", "all"),
        color=_COLOR,
        icon="rows-3",
    ),
    NodeType(
        id="loop_limit",
        title="Loop Limit",
        category=Category.CONTROL,
        doc="Lets the run pass a limited number of times by 'again', then once by 'limit_reached'.",
        inputs=(exec_in(), Pin("max", "number", doc="Passes by 'again'; 3 if nothing is given.")),
        outputs=(
            exec_out("again", "again"),
            exec_out("limit_reached", "limit reached"),
            Pin("count", "number", doc="Passes so far."),
        ),
        behaviour=Branch(_loop_limit),
        search=("retry", "count", "guard"),
        color=_COLOR,
        icon="repeat-1",
        is_hidden=True,
        deterministic=False,
    ),
    NodeType(
        id="reroute",
        title="Reroute",
        category=Category.CONTROL,
        doc="A bend in a data wire; it changes nothing.",
        inputs=(Pin("in", "any"),),
        outputs=(Pin("out", "any"),),
        behaviour=Pure(lambda inputs, view: {"out": inputs.get("in")}),
        search=("knot", "dot"),
        color="#888888",
        icon="circle-dot",
        is_hidden=True,
    ),
    NodeType(
        id="join_exec",
        title="Entry",
        category=Category.CONTROL,
        doc="Tells by which control wire a node was entered; made by the compiler.",
        inputs=(Pin("exec-in", EXECUTION),),
        outputs=(
            exec_out(),
            Pin("which", "number", doc="Position of the wire."),
            Pin("from", "string", doc="The node before."),
            Pin("from_handle", "string", doc="Its control output."),
        ),
        behaviour=Act(_join, keeps_payload=True, starts_empty=True),
        color="#888888",
        icon="git-merge",
        is_hidden=True,
        deterministic=False,
    ),
    NodeType(
        id="path_mux",
        title="Value per Entry",
        category=Category.CONTROL,
        doc="Gives the value that belongs to the control wire a node was entered by; made by the compiler.",
        inputs=(Pin("select", "number"), Pin("in0", "any"), Pin("fallback", "any")),
        outputs=(Pin("out", "any"),),
        behaviour=Pure(_path_mux),
        color="#888888",
        icon="git-merge",
        is_hidden=True,
    ),
)
