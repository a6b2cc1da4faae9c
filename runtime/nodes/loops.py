"""Loops."""

from runtime.nodes.node_type import Category, NodeType, Pin, Repeat, RepeatKind, exec_in, exec_out

_COLOR = "#F39C12"
_LOOP = exec_out("loop", "loop")
_DONE = exec_out("done", "done")
_INDEX = Pin("index", "number", doc="Number of the pass, from 0.")

NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="loop",
        title="ForEach",
        category=Category.CONTROL,
        doc="Runs 'loop' once for each item of a list, then 'done'. The list is taken once, on entry.",
        inputs=(
            exec_in(),
            Pin("items", "array", doc="The list; a single value counts as one item."),
        ),
        outputs=(_LOOP, _DONE, Pin("item", "any", doc="The item of this pass."), _INDEX),
        behaviour=Repeat(RepeatKind.EACH),
        search=("for each", "iterate", "list", "repeat"),
        color=_COLOR,
        icon="repeat",
    ),
    NodeType(
        id="for",
        title="For",
        category=Category.CONTROL,
        doc="Runs 'loop' for each number from start up to, but not including, end; then 'done'.",
        inputs=(
            exec_in(),
            Pin("start", "number", doc="First number.", required=True),
            Pin("end", "number", doc="The loop stops before it.", required=True),
            Pin("step", "number", doc="Added after each pass; 1 if nothing is given."),
        ),
        outputs=(_LOOP, _DONE, Pin("i", "number", doc="The number of this pass."), _INDEX),
        behaviour=Repeat(RepeatKind.RANGE),
        search=("range", "count", "repeat", "iterate"),
        color=_COLOR,
        icon="iteration-cw",
    ),
    NodeType(
        id="while",
        title="While",
        category=Category.CONTROL,
        doc="Runs 'loop' as long as the condition holds, then 'done'. It is read before each pass.",
        inputs=(exec_in(), Pin("condition", "boolean", doc="Whether to run another pass.")),
        outputs=(_LOOP, _DONE, Pin("item", "any", doc="The payload of the pass."), _INDEX),
        behaviour=Repeat(RepeatKind.WHILE),
        search=("repeat", "until", "iterate"),
        color=_COLOR,
        icon="refresh-cw",
    ),
)
