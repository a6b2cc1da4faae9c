"""Gathers every text the program says and brings the Linguist files up to date: `make translations`.

The sources are `say(…)`, `say_count(…)` and `tr(…)` anywhere, the tables of words at the head of modules of `app/`,
the node catalogue, and the sentences of errors and problems. Translations of texts that are still said are kept; new
ones are marked unfinished; the `.qm` files are made anew.

Usage: python tools/translations.py [--missing CODE] [--take CODE FILE]
"""

import argparse
import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.widgets.languages import ENGLISH, LANGUAGES, SAID  # noqa: E402
from runtime.base.files import write_atomic  # noqa: E402
from runtime.nodes.catalogue import builtin_catalogue  # noqa: E402
from runtime.nodes.node_type import CATEGORY_TITLES, NodeType, Pin  # noqa: E402

FOLDER = ROOT / "resources" / "languages"
SENTENCES = FOLDER / "sentences.json"
Text = tuple[str, str]
"""(context, English)."""

_NO_WORDS = ("style_sheet", "assistant_prompt", "node_examples", "theme")
"""Modules whose tables hold no words for people; what they do say stands in `say`."""
_SAYING = frozenset(("say", "say_count", "tr"))
_WORDS = re.compile(r"&?[A-Z][a-zé]|(?!\\)(?=.* ).*[A-Za-z]{2,}", re.DOTALL)
_KEYS = re.compile(r"(?!.*Arrows)(Ctrl|Shift|Alt|Meta|F\d)\b[^ ]*$")

_MOST_MISSING = 0.03
"""Share of texts: a language that lacks more is not offered, because a mixture is worse than English."""


# ---- what the program says -----------------------------------------------------------------------


def all_texts() -> set[Text]:
    """Every (context, text)."""
    texts = {(SAID, text) for text in catalogue_texts()} | {(SAID, one) for one in sentences()}
    for path in _modules("app", "runtime"):
        source = path.read_text(encoding="utf-8")
        if path.parts[0] == "app" or "say(" in source or "say_count(" in source:
            texts.update(_texts_of(path, ast.parse(source)))
    return {(context, text) for context, text in texts if text.strip()}


def catalogue_texts() -> Iterator[str]:
    """Titles, documentation, labels of pins and settings of every node type."""
    yield from CATEGORY_TITLES.values()
    for kind in builtin_catalogue().values():
        yield from _texts_of_type(kind)


def _texts_of_type(kind: NodeType) -> Iterator[str]:
    yield from (kind.title, kind.doc)
    pins: list[Pin] = [*kind.inputs, *kind.outputs]
    for preset in kind.presets:
        yield from (preset.title, preset.doc)
        pins += preset.outputs
    for one in (*pins, *kind.params):
        is_key = isinstance(one, Pin) and one.label == one.id
        yield from (one.doc,) if is_key else (one.label, one.doc)
    if (need := kind.needs) is not None:
        yield from (need.things, need.title)


def _modules(*roots: str) -> Iterator[Path]:
    for root in roots:
        for path in sorted((ROOT / root).rglob("*.py")):
            yield path.relative_to(ROOT)


def _texts_of(path: Path, tree: ast.Module) -> Iterator[Text]:
    yield from _said_below(tree, "")
    if path.parts[0] == "app" and path.stem not in _NO_WORDS:
        yield from ((SAID, text) for text in _table_words(tree.body))


def _said_below(node: ast.AST, kind: str) -> Iterator[Text]:
    """What calls of `say`, `say_count` and `tr` below a node say; `kind`: the class around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield from _said_below(child, child.name)
            continue
        if isinstance(child, ast.Call):
            name = _name_of(child.func)
            arguments = child.args[1:3] if name == "say_count" else child.args[:1]
            if isinstance(child.func, ast.Attribute) == (name == "tr") and name in _SAYING:
                context = kind if name == "tr" else SAID
                yield from ((context, text) for one in arguments for text in _literals(one))
        yield from _said_below(child, kind)


def _name_of(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _literals(value: ast.expr) -> Iterator[str]:
    """The texts an expression can be: a literal, or either side of a choice."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _literals(value.body)
        yield from _literals(value.orelse)


def _table_words(body: Iterable[ast.stmt]) -> Iterator[str]:
    """Texts with a capital or a space that stand at the head of a module or class, and all of a table called WORDS."""
    for statement in body:
        if isinstance(statement, ast.ClassDef):
            yield from _table_words(statement.body)
        elif isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            any_case = "WORDS" in ast.unparse(statement).partition("=")[0]
            if (
                isinstance(statement.value, ast.Call)
                and _name_of(statement.value.func) == "TypeVar"
            ):
                continue
            for part in _shown_parts(statement.value):
                text = part.value if isinstance(part, ast.Constant) else None
                if (
                    isinstance(text, str)
                    and (any_case or _WORDS.match(text))
                    and not _KEYS.match(text)
                ):
                    yield text


def _shown_parts(value: ast.AST) -> Iterator[ast.AST]:
    """Everything in an expression but search words, which are not shown."""
    yield value
    for child in ast.iter_child_nodes(value):
        if not (isinstance(child, ast.keyword) and child.arg in {"words", "search"}):
            yield from _shown_parts(child)


# ---- sentences of errors and problems ------------------------------------------------------------


_TELLING = (
    "runtime/base", "runtime/effects", "runtime/host", "runtime/nodes", "runtime/services", "runtime/visualflow",
    "runtime/visualflow_compiler", "runtime/workflow_bundle", "app",
)  # fmt: skip
"""Rooms whose errors people see; those of the kernel and the stores are for the log."""
_REPORTERS = frozenset(
    [
        "error",
        "warn",
        "report",
        "invalid",
        "Refused",
        "Missing",
        "Problem",
        "ModelNeed",
        "_broken",
        "_refused",
        "_error",
        "_put_aside",
    ]
)
_GIVING_ROOMS = (("runtime", "nodes"), ("runtime", "services"))
_REASONS = frozenset(
    [
        "branch_dependence",
        "check_values",
        "check_wires",
        "code",
        "connect",
        "fitting",
        "foreign",
        "needs",
        "openai_compatible",
        "packs",
        "run_form",
        "starts",
    ]
)
"""Modules of those rooms that give a sentence back, or a part of one, for another to report."""


def sentences() -> list[str]:
    """Templates of the sentences that are kept in English and recognised where they are shown."""
    found: set[str] = set()
    for path in _modules(*_TELLING):
        gives_reasons = path.parts[:2] in _GIVING_ROOMS and path.stem in _REASONS
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        found.update(_sentences_below(tree, is_told=False, gives_reasons=gives_reasons))
    return sorted(one for one in found if len(_FIXED.findall(_HOLE.sub("", one))) > 1)


def kept_sentences() -> list[str]:
    """Those that the program knows, as `main` wrote them."""
    return list(json.loads(SENTENCES.read_text(encoding="utf-8")))


_HOLE = re.compile(r"\{\w+\}")
_FIXED = re.compile(r"[A-Za-z]{2,}")


def _sentences_below(node: ast.AST, *, is_told: bool, gives_reasons: bool) -> Iterator[str]:
    """Texts that are handed to an error or a problem; `gives_reasons`: also those that functions give back."""
    for child in ast.iter_child_nodes(node):
        told = is_told
        match child:
            case ast.Call():
                name = _name_of(child.func)
                if name in {"say", "say_count", "tr", "getLogger"} or _is_log(child.func):
                    continue
                told = is_told or name.endswith("Error") or name in _REPORTERS
            case ast.Return() | ast.Yield() | ast.Assign() | ast.IfExp():
                told = is_told or gives_reasons
            case ast.Constant() | ast.JoinedStr() if is_told:
                if (text := _template(child)) and " " in text:
                    yield text
                continue
            case ast.Expr(value=ast.Constant()) | ast.Subscript() | ast.Compare():
                continue
            case ast.FunctionDef() | ast.ClassDef() | ast.AsyncFunctionDef():
                told = False
        yield from _sentences_below(child, is_told=told, gives_reasons=gives_reasons)


def _is_log(called: ast.expr) -> bool:
    return isinstance(called, ast.Attribute) and getattr(called.value, "id", "") == "_log"


def _template(value: ast.Constant | ast.JoinedStr) -> str:
    """A text with a name in the place of each value; empty if it is no text."""
    if isinstance(value, ast.Constant):
        return value.value if isinstance(value.value, str) else ""
    parts, names = [], dict[str, str]()
    for part in value.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            source, wanted = ast.unparse(part.value), _hole_name(part.value)
            name, number = wanted, 2
            while names.setdefault(name, source) != source:
                name, number = f"{wanted}{number}", number + 1
            parts.append(f"{{{name}}}")
    return "".join(parts)


def _hole_name(value: ast.expr) -> str:
    """A name for a value, for translators: the last word of what computes it."""
    match value:
        case ast.Call(args=[first, *_]) if _name_of(value.func) in {"title", "str", "repr"}:
            return _hole_name(first)
        case ast.Call():
            called = _name_of(value.func).strip("_") or "value"
            return {"len": "count", "join": "names"}.get(called, called)
        case ast.Subscript() | ast.Await():
            return _hole_name(value.value)
        case ast.Name() | ast.Attribute():
            return _name_of(value).strip("_") or "value"
        case _:
            return "value"


# ---- the Linguist files --------------------------------------------------------------------------


def path_of(language: str) -> Path:
    """The Linguist file of a language."""
    return FOLDER / f"visualflow_{language}.ts"


def read(language: str) -> dict[Text, str]:
    """(context, English) -> translation; unfinished ones are left out."""
    path = path_of(language)
    if not path.exists():
        return {}
    found: dict[Text, str] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and not translation.get("type"):
                found[name, message.findtext("source", "")] = translation.text
    return found


def write(language: str, texts: Iterable[Text], known: Mapping[Text, str]) -> int:
    """Write a Linguist file; how many texts have no translation in it."""
    anywhere = {source: words for (_, source), words in known.items()}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=ENGLISH)
    missing, context, name = 0, root, None
    for wanted, source in sorted(texts):
        if wanted != name:
            name, context = wanted, ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = known.get((wanted, source)) or anywhere.get(source)
        if not translation.text:
            translation.set("type", "unfinished")
            missing += 1
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    text = head + ET.tostring(root, encoding="unicode") + "\n"
    write_atomic(path_of(language), text.encode())
    return missing


def release(language: str) -> None:
    """Make the `.qm` file that the program loads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    source = path_of(language)
    command = [
        str(tool),
        "-silent",
        "-nounfinished",
        str(source),
        "-qm",
        str(source.with_suffix(".qm")),
    ]
    subprocess.run(command, check=True)


def main() -> None:
    """Bring every file up to date, and say how much is missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missing", metavar="CODE", help="print what has no translation, as JSON")
    parser.add_argument(
        "--take", nargs=2, metavar=("CODE", "FILE"), help="take translations from a JSON object"
    )
    options = parser.parse_args()
    texts = all_texts()
    if options.missing:
        known = {source for _, source in read(options.missing)}
        print(json.dumps(sorted({text for _, text in texts} - known), ensure_ascii=False, indent=0))
        return
    FOLDER.mkdir(exist_ok=True)
    write_atomic(SENTENCES, (json.dumps(sentences(), ensure_ascii=False, indent=0) + "\n").encode())
    for language in LANGUAGES:
        if language == ENGLISH:
            continue
        known = read(language)
        if options.take and options.take[0] == language:
            table = json.loads(Path(options.take[1]).read_text(encoding="utf-8"))
            known |= {(context, text): table[text] for context, text in texts if text in table}
        missing = write(language, texts, known)
        if missing < len(texts) * _MOST_MISSING:
            release(language)
        print(f"{LANGUAGES[language]}: {len(texts)} texts, {missing} without a translation")


if __name__ == "__main__":
    main()
