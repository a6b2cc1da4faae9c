"""What a code node may say at all, decided before anything runs (`spec/visualflow.md` 3.9)."""

import ast
import sys
from dataclasses import dataclass

from runtime.base.errors import CodeError
from runtime.services.code.source import ModuleSource, where_of

SANDBOX_MODULES = frozenset(
    {
        "__future__",
        "base64",
        "bisect",
        "collections",
        "copy",
        "csv",
        "dataclasses",
        "datetime",
        "decimal",
        "functools",
        "hashlib",
        "itertools",
        "json",
        "math",
        "random",
        "re",
        "time",
        "typing",
        "unicodedata",
    }
)
"""Modules the sandbox has and a code node may import."""

_REFUSED_MODULES = frozenset(
    [
        "os",
        "subprocess",
        "threading",
        "multiprocessing",
        "concurrent",
        "asyncio",
        "signal",
        "platform",
        "pty",
        "posix",
        "nt",
        "resource",
        "sched",
        "select",
        "selectors",
        "faulthandler",
        "gc",
        "atexit",
        "ctypes",
        "mmap",
        "fcntl",
        "msvcrt",
        "winreg",
        "_thread",
        "io",
        "pathlib",
        "shutil",
        "tempfile",
        "zipfile",
        "tarfile",
        "gzip",
        "bz2",
        "lzma",
        "zipapp",
        "sqlite3",
        "dbm",
        "shelve",
        "logging",
        "xml",
        "argparse",
        "codecs",
        "fileinput",
        "glob",
        "linecache",
        "mailbox",
        "netrc",
        "plistlib",
        "configparser",
        "getpass",
        "curses",
        "readline",
        "cmd",
        "socket",
        "socketserver",
        "ssl",
        "http",
        "urllib",
        "ftplib",
        "imaplib",
        "poplib",
        "smtplib",
        "telnetlib",
        "nntplib",
        "xmlrpc",
        "wsgiref",
        "webbrowser",
        "email",
        "cgi",
        "cgitb",
        "asyncore",
        "asynchat",
        "sys",
        "builtins",
        "importlib",
        "imp",
        "pickle",
        "marshal",
        "types",
        "inspect",
        "code",
        "codeop",
        "compileall",
        "py_compile",
        "runpy",
        "site",
        "zipimport",
        "pkgutil",
        "ast",
        "dis",
        "symtable",
        "tokenize",
        "trace",
        "tracemalloc",
        "pdb",
        "bdb",
        "profile",
        "cProfile",
        "doctest",
        "unittest",
        "operator",
        "traceback",
        "weakref",
        "warnings",
        "contextvars",
        "tkinter",
        "turtle",
        "idlelib",
        "ensurepip",
        "venv",
    ]
)
"""Modules of the standard library that reach processes, files, the network or the interpreter itself."""

_REFUSED_CALLS = frozenset(
    {"exec", "eval", "compile", "__import__", "globals", "locals", "breakpoint"}
)
_ALLOWED_BELOW_REFUSED = frozenset({"urllib.parse"})


@dataclass(frozen=True, slots=True)
class Demands:
    """What a module needs beyond the sandbox; empty: nothing."""

    reasons: tuple[str, ...] = ()


def check_policy(tree: ast.AST, source: ModuleSource) -> Demands:
    """Check a module against the rules for untrusted code.

    Returns:
        What the sandbox lacks of allowed Python: generators, some pure modules.

    Raises:
        CodeError: a rule is broken; names the person's line.
    """
    demands: dict[str, None] = {}
    for node in ast.walk(tree):
        problem = _broken_rule(node)
        if problem:
            line = source.written_line(getattr(node, "lineno", 0))
            raise CodeError(
                where_of(line),
                f"{problem} is not allowed in the sandbox",
                "find another way, or ask for full_access in a flow you trust",
                line=line,
            )
        demands.update(dict.fromkeys(_demands_of(node)))
    return Demands(tuple(demands))


def without_del(text: str, tree: ast.AST) -> str:
    """The text with `del x[k]`, which the sandbox lacks, said in other words on the same line."""
    lines = text.encode().split(b"\n")
    statements = [node for node in ast.walk(tree) if isinstance(node, ast.Delete)]
    for node in sorted(statements, key=lambda one: (one.lineno, one.col_offset), reverse=True):
        if node.end_lineno != node.lineno or node.end_col_offset is None:
            continue
        row = node.lineno - 1
        said = "; ".join(_said_otherwise(target) for target in node.targets).encode()
        lines[row] = lines[row][: node.col_offset] + said + lines[row][node.end_col_offset :]
    return b"\n".join(lines).decode()


def _said_otherwise(target: ast.expr) -> str:
    match target:
        case ast.Subscript(slice=ast.Slice()):
            return f"{ast.unparse(target)} = []"
        case ast.Subscript(value=value, slice=key):
            return f"({ast.unparse(value)}).pop({ast.unparse(key)})"
        case ast.Tuple() | ast.List():
            return "; ".join(_said_otherwise(part) for part in target.elts)
        case _:
            return f"{ast.unparse(target)} = None"


def _broken_rule(node: ast.AST) -> str:
    match node:
        case ast.Import(names=names):
            refused = [one.name for one in names if not _may_import(one.name)]
            return f"import of {refused[0]!r}" if refused else ""
        case ast.ImportFrom(module=module, level=level):
            allowed = level == 0 and module is not None and _may_import(module)
            return "" if allowed else f"import from {module or '.'!r}"
        case ast.Call(func=ast.Name(id=name)) if name in _REFUSED_CALLS:
            return f"calling {name}()"
        case ast.Name(id=name) | ast.arg(arg=name) if name.startswith("__"):
            return f"the name {name!r}"
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return f"the name {name!r}" if name.startswith("__") and not _is_dunder(name) else ""
        case ast.Attribute(attr=attr) if attr.startswith("_") and not _is_of_self(node):
            return f"the attribute {attr!r}"
        case _:
            return ""


def _is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")


def _is_of_self(node: ast.Attribute) -> bool:
    """An object of the person's own class may use its own `_name`, never a dunder."""
    return (
        isinstance(node.value, ast.Name) and node.value.id == "self" and not _is_dunder(node.attr)
    )


def _may_import(module: str) -> bool:
    top = module.split(".", 1)[0]
    if module in _ALLOWED_BELOW_REFUSED or top in SANDBOX_MODULES:
        return True
    return top in sys.stdlib_module_names and top not in _REFUSED_MODULES and top[0] != "_"


def _demands_of(node: ast.AST) -> list[str]:
    match node:
        case ast.Yield() | ast.YieldFrom():
            return ["generators (yield)"]
        case ast.Import(names=names):
            return [f"the module {one.name}" for one in names if not _sandbox_has(one.name)]
        case ast.ImportFrom(module=str(module)):
            return [] if _sandbox_has(module) else [f"the module {module}"]
        case _:
            return []


def _sandbox_has(module: str) -> bool:
    return module.split(".", 1)[0] in SANDBOX_MODULES
