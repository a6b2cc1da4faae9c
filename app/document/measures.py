"""How large a node is and where its pins sit: plain numbers, the same for canvas, layout and export.

All figures are scene pixels; a pin's centre lies on the node's left or right border. Widths are estimated from
text lengths, so they do not depend on a font being loaded.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from runtime.base.json_value import JsonObject
from runtime.base.words import say
from runtime.nodes.node_type import Pin
from runtime.visualflow.flow import FlowPin, VisualNode

GRID = 8.0
HEADER_HEIGHT = 32.0
ROW_HEIGHT = 24.0
FOOT_HEIGHT = 8.0
MORE_HEIGHT = 20.0
"""Of the line that counts hidden pins."""
MIN_WIDTH = 168.0
MAX_WIDTH = 320.0
MAX_HEIGHT = 960.0
EDGE_MARGIN = 14.0
"""Between the border and a pin's label."""

_LETTER = 6.3
_TITLE_LETTER = 7.0
_FIELD = 78.0
_FIELD_TYPES = {"string", "number", "boolean", "any", "provider", "model"}
_CODE_KEYS = ("codeBody", "code")
_TEXT_PINS = frozenset(("prompt", "template", "message", "content", "text"))
PREVIEW = "preview"
"""Pin type of a spot that shows what the node gave last; it has no value of its own."""
TextPlace = tuple[tuple[str, ...], str | None, str]
"""Path in `data`, the input it stands in for, pin type."""
_CONTROL_WORDS = {"exec-in": "run", "exec-out": "then"}
STUDIO_KEY = "studio"
"""Key of this editor's own view state in a node's `data`, a wire's `data` and the flow."""


@dataclass(frozen=True, slots=True)
class PinPlace:
    """A pin and where it is, relative to its node's top left corner."""

    pin: FlowPin
    is_output: bool
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class ValueSpot:
    """Where a value is shown and edited on the node while its pin is unwired.

    Attributes:
        path: where it stands in `data`: `("pinDefaults", pin id)` or `("literalValue",)`.
        pin_id: the input it stands in for; None: the node's own value, always shown.
        x, y, width, height: the field, relative to the node's top left corner.
        has_lines: it shows a text of several lines.
    """

    path: tuple[str, ...]
    pin_id: str | None
    pin_type: str
    x: float
    y: float
    width: float
    height: float
    has_lines: bool = False

    def shows_output(self, wired: frozenset[tuple[str, bool]]) -> bool:
        """Whether it has no value to show, so that what the node gave last stands there.

        Args:
            wired: (pin id, is output) of the node's wired pins.
        """
        is_taken = self.pin_id is not None and (self.pin_id, False) in wired
        return self.pin_type == PREVIEW or (self.has_lines and is_taken)


@dataclass(frozen=True, slots=True)
class NodeMeasures:
    """Size of a node, its visible pins and value spots.

    Attributes:
        hidden: how many pins are not shown because they are not in use.
        least_height: what pins need; a node can be made higher than that, for its text, or for a preview of what
            it gave last. None: it is collapsed.
    """

    width: float
    height: float
    pins: tuple[PinPlace, ...]
    spots: tuple[ValueSpot, ...]
    hidden: int = 0
    least_height: float | None = None
    by_pin: dict[tuple[str, bool], PinPlace] = field(default_factory=dict, compare=False)

    def place_of(self, pin_id: str, *, is_output: bool) -> PinPlace | None:
        """Where a pin is; None if it is not shown."""
        return self.by_pin.get((pin_id, is_output))


def studio_state(data: JsonObject) -> JsonObject:
    """This editor's own view state inside a `data` object; do not write to it."""
    state = data.get(STUDIO_KEY)
    return state if isinstance(state, dict) else {}


MOST_PINS = 8
"""A side with more data pins shows its first ones and those that are wired, until a person wants all."""
HIDE_KEY = "hideUnused"
"""In a node's state: true: only pins in use are shown, false: all; absent: the node decides by `MOST_PINS`."""


def hides_pins(node: VisualNode) -> bool:
    """Whether a node's look depends on which of its pins are wired."""
    wish = studio_state(node.data).get(HIDE_KEY)
    if isinstance(wish, bool):
        return wish
    return len(node.inputs) > MOST_PINS + 1 or len(node.outputs) > MOST_PINS + 1


def _shown(pins: tuple[FlowPin, ...], used: frozenset[str], *, room: int) -> tuple[FlowPin, ...]:
    """Pins that are for control or in use, and the first others while there is room for so many."""
    data = sum(1 for pin in pins if not pin.is_exec)
    if data <= room:
        return pins
    left = room - sum(1 for pin in pins if not pin.is_exec and pin.id in used)
    kept = []
    for pin in pins:
        if pin.is_exec or pin.id in used:
            kept.append(pin)
        elif left > 0:
            kept.append(pin)
            left -= 1
    return tuple(kept)


def measure(node: VisualNode, wired: frozenset[tuple[str, bool]] | None = None) -> NodeMeasures:
    """Size and pin places of a node.

    Args:
        wired: (pin id, is output) of its wired pins: what stays visible on a node that hides
            others; None: all pins are visible.
    """
    data, inputs, outputs = node.data, node.inputs, node.outputs
    state = studio_state(data)
    hides = wired is not None and hides_pins(node)
    traits = (
        min(len(say(node.title)), 60) * _TITLE_LETTER + 76.0,
        _asked_width(state),
        bool(state.get("collapsed")),
        "literalValue" in data,
        _asked_height(state),
    )
    room = (0 if state.get(HIDE_KEY) else MOST_PINS) if hides else None
    code = next((key for key in _CODE_KEYS if isinstance(data.get(key), str)), None)
    alike = (id(inputs), id(outputs), wired if hides else None, room, code, *traits)
    known = _alike.get(alike)
    if known is not None:
        return known.measures
    hidden = 0
    kept_in, kept_out = inputs, outputs
    if wired is not None and room is not None:
        used = frozenset(pin_id for pin_id, is_output in wired if not is_output)
        kept_in = _shown(inputs, used, room=room)
        used = frozenset(pin_id for pin_id, is_output in wired if is_output)
        kept_out = _shown(outputs, used, room=room)
        hidden = len(inputs) + len(outputs) - len(kept_in) - len(kept_out)
    shape = _Shape(kept_in, kept_out, *traits, text_place(node))
    key = (*shape.key(), hidden)
    found = _shapes.get(key)
    if found is None:
        if len(_shapes) >= MAX_SHAPES:
            _shapes.clear()
        found = _shapes[key] = _measured(shape, hidden)
    if len(_alike) >= MAX_SHAPES:
        _alike.clear()
    _alike[alike] = _Alike(inputs, outputs, found)
    return found


class _Alike(NamedTuple):
    """The measures of nodes with the same lists of pins, and these lists."""

    inputs: tuple[FlowPin, ...]
    outputs: tuple[FlowPin, ...]
    measures: NodeMeasures


_alike: dict[tuple[object, ...], _Alike] = {}
"""By the identities of the lists, which stay their own as long as they are kept here: nodes of a file share them."""
MAX_SHAPES = 4096
_shapes: dict[tuple[object, ...], NodeMeasures] = {}
"""Nodes of a type mostly look alike: measured once. The measures hold the pins, so that their ids stay theirs."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """All that decides the measures of a node."""

    inputs: tuple[FlowPin, ...]
    outputs: tuple[FlowPin, ...]
    title_room: float
    asked_width: float | None
    is_collapsed: bool
    has_literal: bool
    asked_height: float | None
    text: TextPlace | None

    def key(self) -> tuple[object, ...]:
        """Equal for shapes with the same measures, while one of them is remembered."""
        return (
            tuple(map(id, self.inputs)),
            tuple(map(id, self.outputs)),
            self.title_room,
            self.asked_width,
            self.is_collapsed,
            self.has_literal,
            self.asked_height,
            self.text,
        )


def _measured(shape: _Shape, hidden: int) -> NodeMeasures:
    left = _rows(shape.inputs, shape.outputs, of_inputs=True)
    right = _rows(shape.inputs, shape.outputs, of_inputs=False)
    width = _width(shape, left, right)
    if shape.is_collapsed:
        return _collapsed(width, left, right)
    count = max(len(left), len(right))
    foot = MORE_HEIGHT if hidden else FOOT_HEIGHT
    height = _to_grid(HEADER_HEIGHT + count * ROW_HEIGHT + foot)
    places = tuple(
        PinPlace(pin, is_output, x, HEADER_HEIGHT + (row + 0.5) * ROW_HEIGHT)
        for column, is_output, x in ((left, False, 0.0), (right, True, width))
        for row, pin in enumerate(column)
        if pin is not None
    )
    spots = _spots(shape, left, right, width)
    least = height
    if shape.asked_height is not None:
        path, pin_id, pin_type = shape.text or ((PREVIEW,), None, PREVIEW)
        rows = height - FOOT_HEIGHT + 4.0
        high = max(shape.asked_height, height + ROW_HEIGHT)
        area = ValueSpot(
            path, pin_id, pin_type, 10.0, rows, width - 20.0, high - rows - FOOT_HEIGHT, True
        )
        spots = (*(spot for spot in spots if spot.path != path), area)
        height = high
    return NodeMeasures(width, height, places, spots, hidden, least, _by_pin(places))


def _by_pin(places: tuple[PinPlace, ...]) -> dict[tuple[str, bool], PinPlace]:
    found: dict[tuple[str, bool], PinPlace] = {}
    for place in places:
        found.setdefault((place.pin.id, place.is_output), place)
    return found


def size_of(node: VisualNode) -> tuple[float, float]:
    """Width and height of a node that has no wires."""
    measures = measure(node, frozenset())
    return measures.width, measures.height


def _rows(
    inputs: tuple[FlowPin, ...], outputs: tuple[FlowPin, ...], *, of_inputs: bool
) -> list[FlowPin | None]:
    """One column, execution rows first and as many of them as the fuller side needs."""
    exec_in = [pin for pin in inputs if pin.is_exec]
    exec_out = [pin for pin in outputs if pin.is_exec]
    own, pins = (exec_in, inputs) if of_inputs else (exec_out, outputs)
    gap = max(len(exec_in), len(exec_out)) - len(own)
    data = [pin for pin in pins if not pin.is_exec]
    return [*own, *([None] * gap if data else []), *data]


def _asked_width(state: JsonObject) -> float | None:
    wanted = state.get("width")
    if isinstance(wanted, int | float) and not isinstance(wanted, bool):
        return _to_grid(min(max(float(wanted), 96.0), 960.0))
    return None


def _asked_height(state: JsonObject) -> float | None:
    wanted = state.get("height")
    if isinstance(wanted, int | float) and not isinstance(wanted, bool):
        return _to_grid(min(max(float(wanted), 64.0), MAX_HEIGHT))
    return None


def text_place(node: VisualNode) -> TextPlace | None:
    """Where the text stands that a higher node shows: its literal, its code, or the default of its main text input."""
    if "literalValue" in node.data:
        kind = next((pin.type for pin in node.outputs if not pin.is_exec), "any")
        return ("literalValue",), None, kind
    for key in _CODE_KEYS:
        if isinstance(node.data.get(key), str):
            return (key,), None, "code"
    for pin in node.inputs:
        if pin.id in _TEXT_PINS and pin.type == "string":
            return ("pinDefaults", pin.id), pin.id, pin.type
    return None


def _width(shape: _Shape, left: list[FlowPin | None], right: list[FlowPin | None]) -> float:
    if shape.asked_width is not None:
        return shape.asked_width
    needed = shape.title_room
    for row in range(max(len(left), len(right))):
        one = left[row] if row < len(left) else None
        other = right[row] if row < len(right) else None
        room = 2 * EDGE_MARGIN + 12.0
        if one is not None:
            room += len(label_of(one)) * _LETTER
            if has_field(one):
                room += _FIELD
        if other is not None:
            room += len(label_of(other)) * _LETTER
        needed = max(needed, room)
    if not left and shape.has_literal:
        needed = max(needed, 200.0)
    return _to_grid(min(max(needed, MIN_WIDTH), MAX_WIDTH))


def words_of_pin(pin: FlowPin | Pin) -> str:
    """What a pin is called: its label in the person's language; an id is a key of data and stays as it is."""
    return say(pin.label) if pin.label and pin.label != pin.id else pin.id


def control_words(pin_id: str) -> str:
    """What the usual execution pins are called in lists of wires; "" for other pins."""
    return say(_CONTROL_WORDS[pin_id]) if pin_id in _CONTROL_WORDS else ""


def label_of(pin: FlowPin) -> str:
    """What is written beside a pin: nothing beside the usual execution pins."""
    if pin.is_exec and pin.id in _CONTROL_WORDS:
        return ""
    return words_of_pin(pin)


def has_field(pin: FlowPin) -> bool:
    """Whether an unwired input of this pin's type shows its value on the node."""
    return pin.type in _FIELD_TYPES or pin.type.startswith(("provider", "model"))


def _collapsed(
    width: float, left: list[FlowPin | None], right: list[FlowPin | None]
) -> NodeMeasures:
    """Only the header; all pins lie on its middle so that wires keep their ends."""
    middle = HEADER_HEIGHT / 2
    places = tuple(
        PinPlace(pin, is_output, x, middle)
        for column, is_output, x in ((left, False, 0.0), (right, True, width))
        for pin in column
        if pin is not None
    )
    return NodeMeasures(width, HEADER_HEIGHT, places, (), 0, None, _by_pin(places))


def _spots(
    shape: _Shape,
    left: list[FlowPin | None],
    right: list[FlowPin | None],
    width: float,
) -> tuple[ValueSpot, ...]:
    spots = []
    for row, pin in enumerate(left):
        if pin is None or pin.is_exec or not has_field(pin):
            continue
        opposite = right[row] if row < len(right) else None
        taken = len(label_of(opposite)) * _LETTER + EDGE_MARGIN if opposite is not None else 0.0
        x = EDGE_MARGIN + len(label_of(pin)) * _LETTER + 8.0
        room = width - x - max(taken, 4.0) - 8.0
        if room >= 28.0:
            y = HEADER_HEIGHT + row * ROW_HEIGHT + 3.0
            spots.append(ValueSpot(("pinDefaults", pin.id), pin.id, pin.type, x, y, room, 18.0))
    first = next((pin for pin in right if pin is not None), None)
    if not left and first is not None and shape.has_literal:
        taken = len(label_of(first)) * _LETTER + EDGE_MARGIN
        room = width - 8.0 - taken - 10.0
        if room >= 28.0:
            spots.append(
                ValueSpot(
                    ("literalValue",), None, first.type, 10.0, HEADER_HEIGHT + 3.0, room, 18.0
                )
            )
    return tuple(spots)


def _to_grid(length: float) -> float:
    return -(-length // GRID) * GRID
