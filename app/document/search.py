"""Finding in a flow: words and operators, uses of variables, types and subflows, and renaming them."""

import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import islice

from app.document.measures import studio_state
from app.document.renaming import variables_of
from runtime.base.json_value import JsonValue
from runtime.nodes.node_type import NodeType
from runtime.nodes.subflow import subflow_id
from runtime.visualflow.flow import VisualFlow, VisualNode
from runtime.visualflow.problem import Problem

MAX_VALUE_CHARS = 20_000
MAX_HITS = 5000
OPERATORS = (
    *("type", "name", "value", "model", "var", "tool", "subflow", "has", "category", "note"),
)


@dataclass(frozen=True, slots=True)
class Hit:
    """One find.

    Attributes:
        where: what matched, for a person: `title`, `type`, or the path of a value.
        text: the matching text, at most 120 characters.
    """

    flow_id: str
    node_id: str
    where: str
    text: str


def find(
    flow: VisualFlow,
    query: str,
    catalogue: Mapping[str, NodeType],
    problems: Mapping[str, Sequence[Problem]] | None = None,
) -> list[Hit]:
    """Nodes that match every term of a query, at most one hit a node, in the order of the flow.

    A term is a word found in title, type, note or values, or one of: `type:llm*`, `name:x`, `value:x`,
    `model:gpt*`, `var:counter`, `tool:write_file`, `subflow:id`, `has:error`, `has:note`, `category:math`, `note:x`. `-` before a term
    turns it round; quotes hold words together; `*` stands for anything.

    Args:
        problems: node id -> its problems, for `has:error` and `has:problem`.
    """
    terms = _terms(query)
    if not terms:
        return []
    found = (_match(flow, node, terms, catalogue, problems or {}) for node in flow.nodes)
    return list(islice((hit for hit in found if hit is not None), MAX_HITS))


def _terms(query: str) -> list[tuple[bool, str, str]]:
    """(wanted, operator or "", lower-case text) of each term."""
    try:
        words = shlex.split(query[:2000])
    except ValueError:
        words = query[:2000].split()
    terms = []
    for word in words:
        wanted = not (word.startswith("-") and len(word) > 1)
        bare = word if wanted else word[1:]
        operator, colon, rest = bare.partition(":")
        if colon and operator.lower() in OPERATORS:
            terms.append((wanted, operator.lower(), rest.lower()))
        else:
            terms.append((wanted, "", bare.lower()))
    return terms


def _match(
    flow: VisualFlow,
    node: VisualNode,
    terms: list[tuple[bool, str, str]],
    catalogue: Mapping[str, NodeType],
    problems: Mapping[str, Sequence[Problem]],
) -> Hit | None:
    shown: tuple[str, str] | None = None
    for wanted, operator, text in terms:
        found = next(_places(node, operator, text, catalogue, problems.get(node.id, ())), None)
        if (found is not None) != wanted:
            return None
        shown = shown or found
    where, words = shown or ("title", node.title)
    return Hit(flow.id, node.id, where, " ".join(words.split())[:120])


def _places(
    node: VisualNode,
    operator: str,
    text: str,
    catalogue: Mapping[str, NodeType],
    problems: Sequence[Problem],
) -> Iterator[tuple[str, str]]:
    """Where a term matches in a node: (place, text)."""
    node_type = catalogue.get(node.type)
    if operator in ("", "name") and _fits(node.title, text):
        yield "title", node.title
    if operator in ("", "type"):
        known = node_type.title if node_type is not None else ""
        if _fits(node.type, text) or (known and _fits(known, text)):
            yield "type", known or node.type
    note = studio_state(node.data).get("note")
    if operator in ("", "note") and isinstance(note, str) and _fits(note, text):
        yield "note", note
    if operator == "category" and node_type is not None and _fits(str(node_type.category), text):
        yield "category", str(node_type.category)
    if operator in ("var", "tool", "subflow"):
        names = _named_things(node, operator, catalogue)
        yield from ((_THINGS[operator], name) for name in names if _fits(name, text))
    if operator == "has":
        yield from _has(text, note, problems)
    if operator in ("", "value", "model"):
        yield from _value_places(node, operator, text)


_THINGS = {"var": "variable", "tool": "tool", "subflow": "subflow"}


def _named_things(
    node: VisualNode, operator: str, catalogue: Mapping[str, NodeType]
) -> tuple[str, ...]:
    """Variables, tools or the subflow a node names."""
    match operator:
        case "var":
            return variables_of(node, catalogue)
        case "tool":
            return tools_in(node)
        case _:
            child = subflow_id(node)
            return (child,) if child else ()


def _has(text: str, note: JsonValue, problems: Sequence[Problem]) -> Iterator[tuple[str, str]]:
    if text == "note" and note:
        yield "note", str(note)
    for problem in problems:
        if text in ("problem", "problems") or problem.severity.value == text:
            yield "problem", problem.text


def _value_places(node: VisualNode, operator: str, text: str) -> Iterator[tuple[str, str]]:
    skipped = {"inputs", "outputs", "nodeType", "label", "icon", "headerColor", "studio"}
    values = {key: value for key, value in node.data.items() if key not in skipped}
    for path, value in _texts(values, ""):
        if operator == "model" and not path.split(".")[-1].lower().endswith("model"):
            continue
        if _fits(value, text):
            yield path, value


def _texts(value: JsonValue, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(part, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list):
        for index, part in enumerate(value[:1000]):
            yield from _texts(part, f"{path}[{index}]")
    elif isinstance(value, str):
        yield path, value[:MAX_VALUE_CHARS]
    elif isinstance(value, int | float):
        yield path, str(value)


def _fits(value: str, text: str) -> bool:
    lower = value.lower()
    if "*" in text or "?" in text:
        return fnmatchcase(lower, text if text.startswith("*") else f"{text}")
    return text in lower


def tools_in(node: VisualNode) -> tuple[str, ...]:
    """Names of the tools a node allows, lists or calls, each once."""
    kept: dict[str, None] = {}
    values = {key: node.data.get(key) for key in ("agentConfig", "effectConfig", "pinDefaults")}
    if node.type == "tools_allowlist":
        values["tools"] = node.data.get("literalValue")
    for key, value in values.items():
        for path, text in _texts(value, key):
            parts = path.replace("[", ".[").split(".")
            if any(part in _TOOL_KEYS for part in parts[-3:]) and parts[-1] != "description":
                kept.setdefault(text)
    return tuple(kept)


_TOOL_KEYS = frozenset({"tools", "allowed_tools", "allowedTools", "tool_calls", "tool"})


# ---- uses --------------------------------------------------------------------------------------


def calls_of(flow: VisualFlow, child_id: str) -> tuple[str, ...]:
    """Ids of the nodes that call a subflow."""
    return tuple(
        node.id
        for node in flow.nodes
        if child_id
        in (node.data.get(k) for k in ("subflowId", "flowId", "workflowId", "workflow_id"))
    )
