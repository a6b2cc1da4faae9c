"""Commands and their options."""

import argparse
import json
from decimal import Decimal, InvalidOperation
from pathlib import Path

from runtime.base.json_value import JsonValue


def build_parser() -> argparse.ArgumentParser:
    """The parser; `command` of the result names a function (options, output) -> exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m runtime", description="Check, run and pack visual flows without a window."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_flow_commands(commands)
    _add_run(commands)
    _add_store_commands(commands)
    _add_bundle(commands)
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, help: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help, description=help)
    parser.add_argument("--json", action="store_true", help="write one JSON value to stdout")
    return parser


def _add_flow_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    for name, function, text in (
        ("check", "flow_commands.check", "Show every problem of a flow."),
        ("compile", "flow_commands.compile_flow", "Show what a flow compiles to."),
    ):
        parser = _command(commands, name, text)
        parser.add_argument("flow", type=Path, metavar="FLOW", help="flow file or .flow bundle")
        _add_flows(parser)
        parser.set_defaults(command=function)
    parser = _command(
        commands,
        "diff",
        "Compare two flow files, or two runs of a store; exit code 5 if different.",
    )
    parser.add_argument("first", metavar="A")
    parser.add_argument("second", metavar="B")
    parser.add_argument("--store", default="", help="store of the runs; else A and B are files")
    parser.set_defaults(command="run_commands.diff")


def _add_run(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _command(commands, "run", "Run a flow; exit code 1 if it fails.")
    parser.add_argument("flow", type=Path, metavar="FLOW", help="flow file or .flow bundle")
    _add_flows(parser)
    parser.add_argument("--inputs", type=_object, default={}, metavar="JSON", help="start values")
    parser.add_argument(
        "--input",
        type=_named_text,
        action="append",
        default=[],
        metavar="NAME=TEXT",
        help="one start value as text, made to fit its input; repeatable",
    )
    parser.add_argument(
        "--answers",
        type=_list,
        default=[],
        metavar="JSON-LIST",
        help='answers to waits, in order: texts for questions, true or false for tools: ["Tea", true]',
    )
    parser.add_argument(
        "--store",
        default="memory:",
        metavar="URL",
        help="memory:, sqlite:///file, json:///folder or file:///folder (default memory:)",
    )
    parser.add_argument(
        "--workspace", type=Path, default=None, help="folder for files (default: here)"
    )
    parser.add_argument(
        "--packs",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="run this file's code for its node types (more than once: several packs)",
    )
    parser.add_argument("--timeout-s", type=_positive, default=None, help="give up after so long")
    parser.add_argument("--step-limit", type=int, default=None, help="node visits before it stops")
    parser.add_argument("--seed", default=None, help="let random numbers come again")
    parser.add_argument("--skip-waits", action="store_true", help="let timers fire at once")
    parser.add_argument(
        "--trust", action="store_true", help="let the flow's Python leave the sandbox"
    )
    parser.add_argument("--yes", action="store_true", help="approve every tool call")
    parser.add_argument("--quiet", action="store_true", help="no trace")
    parser.add_argument("--reference", action="store_true", help=argparse.SUPPRESS)
    _add_budget(parser)
    group = parser.add_argument_group(
        "model", "who answers model calls; by default nobody is asked"
    )
    group.add_argument("--interpreter", choices=("echo", "openai-compatible"), default="echo")
    group.add_argument("--base-url", default="", help="such as http://127.0.0.1:8080/v1")
    group.add_argument("--model", default="")
    for kind, use in (
        ("embedding", "compares memories by meaning"),
        ("image", "makes pictures"),
        ("upscale", "enlarges pictures"),
        ("video", "makes videos"),
        ("voice", "speaks"),
        ("music", "makes music"),
        ("transcription", "writes recordings down"),
    ):
        group.add_argument(f"--{kind}-model", default="", metavar="MODEL", help=f"{use}")
    group.add_argument("--key-name", default="", help="environment variable with the key")
    parser.set_defaults(command="run_commands.run")


def _add_budget(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "budget", "what the run and all runs below it may spend; asks before it goes over a limit"
    )
    for name, use in (
        ("cost-usd", "US dollars"),
        ("tokens", "tokens of models, read and written"),
        ("llm-calls", "questions to models"),
        ("tool-calls", "calls of tools"),
        ("steps", "visits of nodes"),
        ("seconds", "seconds at work; waiting does not count"),
        ("depth", "levels of flows within flows"),
    ):
        group.add_argument(f"--max-{name}", default=None, metavar="N", help=use)
    group.add_argument(
        "--on-exceed",
        choices=("pause", "stop", "warn"),
        default="pause",
        help="at a limit: ask (default), fail, or go on",
    )
    group.add_argument(
        "--price",
        type=_price,
        action="append",
        default=[],
        metavar="MODEL=IN,OUT",
        help="US dollars for a million tokens that a model reads and writes, * for any; repeatable",
    )


def _price(text: str) -> tuple[str, tuple[Decimal, Decimal]]:
    name, _, prices = text.partition("=")
    try:
        asked, given = (Decimal(one) for one in prices.split(","))
    except (InvalidOperation, ValueError):
        raise argparse.ArgumentTypeError("give MODEL=IN,OUT, such as small=0.15,0.60") from None
    if not name.strip() or not (asked >= 0 and given >= 0):
        raise argparse.ArgumentTypeError("give MODEL=IN,OUT, such as small=0.15,0.60")
    return name.strip(), (asked, given)


def _add_store_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _command(commands, "runs", "List the runs of a store, last written first.")
    parser.add_argument("--store", default="", metavar="URL", help="default: the window's store")
    parser.add_argument("--limit", type=int, default=50)
    parser.set_defaults(command="run_commands.runs")
    parser = _command(commands, "inspect", "Show a run: state, children, ledger.")
    parser.add_argument(
        "run_id", metavar="RUN", nargs="?", default=None, help="default: the one written last"
    )
    parser.add_argument("--store", default="", metavar="URL", help="default: the window's store")
    parser.add_argument("--tail", type=int, metavar="N", help="only the last N records")
    parser.add_argument("--record", type=int, metavar="SEQ", help="one record with all it holds")
    parser.add_argument("--search", default="", metavar="TEXT", help="only records with this text")
    parser.set_defaults(command="run_commands.inspect")


def _add_bundle(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    bundle = commands.add_parser("bundle", help="Pack, inspect and unpack .flow bundles.")
    actions = bundle.add_subparsers(required=True, metavar="ACTION")
    pack = _command(actions, "pack", "Pack a flow and the flows it calls.")
    pack.add_argument("flow", type=Path, metavar="FLOW")
    pack.add_argument("--out", type=Path, required=True, help="the .flow file to write")
    _add_flows(pack)
    pack.add_argument("--id", default=None, help="bundle id (default: the flow's)")
    pack.add_argument("--version", default="0.0.0")
    pack.add_argument("--entrypoint", action="append", default=None, help="flow id; repeatable")
    pack.set_defaults(command="flow_commands.pack")
    inspect = _command(actions, "inspect", "Check a bundle and show its manifest.")
    inspect.add_argument("bundle", type=Path, metavar="BUNDLE")
    inspect.set_defaults(command="flow_commands.inspect_bundle")
    unpack = _command(actions, "unpack", "Unpack a bundle into a folder.")
    unpack.add_argument("bundle", type=Path, metavar="BUNDLE")
    unpack.add_argument("--dir", type=Path, required=True)
    unpack.add_argument("--overwrite", action="store_true", help="also into a folder with files")
    unpack.set_defaults(command="flow_commands.unpack")


def _add_flows(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--flows",
        type=Path,
        default=None,
        metavar="DIR",
        help="where subflows are (default: beside FLOW)",
    )


def _json(text: str) -> JsonValue:
    try:
        return json.loads(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"this is not JSON: {error}") from None


def _object(text: str) -> JsonValue:
    value = _json(text)
    if not isinstance(value, dict):
        raise argparse.ArgumentTypeError("give a JSON object")
    return value


def _named_text(text: str) -> tuple[str, str]:
    name, found, value = text.partition("=")
    if not found or not name.strip():
        raise argparse.ArgumentTypeError("give NAME=TEXT, such as topic=rain")
    return name.strip(), value


def _list(text: str) -> JsonValue:
    value = _json(text)
    if not isinstance(value, list):
        raise argparse.ArgumentTypeError(
            'give a JSON list of answers, such as ["Tea", true] or [{"response": "Ada"}]'
        )
    return [_answer(one) for one in value]


def _answer(value: JsonValue) -> JsonValue:
    """What a wait takes: an object as it is, a yes or no for tool calls, a text for questions."""
    match value:
        case dict():
            return value
        case bool():
            return {"approved": value}
        case str() | int() | float():
            return {"response": value if isinstance(value, str) else json.dumps(value)}
        case _:
            raise argparse.ArgumentTypeError("an answer is a text, true or false, or an object")


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError("give a number of seconds") from None
    if not value > 0:
        raise argparse.ArgumentTypeError("give a number above 0")
    return value
