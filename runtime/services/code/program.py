"""A checked module, ready to be run any number of times."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from runtime.base.errors import CodeError
from runtime.base.json_value import JsonValue
from runtime.services.code.policy import check_policy, without_del
from runtime.services.code.prelude import helpers_for
from runtime.services.code.source import ModuleSource, module_of, parsed


class Permissions(StrEnum):
    """What a code node may reach."""

    SANDBOX = "sandbox"
    FULL_ACCESS = "full_access"


_ALIASES = {
    **dict.fromkeys(
        ("", "safe", "protected", "restricted", "sandbox", "sandboxed"), Permissions.SANDBOX
    ),
    **dict.fromkeys(("full_access", "full", "unrestricted"), Permissions.FULL_ACCESS),
}


@dataclass(frozen=True, slots=True)
class CodeLimits:
    """What one call may use.

    Attributes:
        seconds: of computing.
        memory_bytes: of the sandbox; a full Python process gets `process_memory_bytes`.
        recursion: depth of calls in the sandbox.
        printed_characters: of printed text that are kept.
    """

    seconds: float = 5.0
    memory_bytes: int = 64 * 1024 * 1024
    process_memory_bytes: int = 1024 * 1024 * 1024
    recursion: int = 200
    printed_characters: int = 65_536


@dataclass(frozen=True, slots=True)
class CodeRun:
    """What came of one call.

    Attributes:
        result: JSON.
        printed: what the code printed, cut to the limit.
    """

    result: JsonValue
    printed: str


@dataclass(frozen=True, slots=True)
class Program:
    """A module that passed the checks of its permissions.

    Attributes:
        sandbox_text: the module in the words the sandbox knows.
        helpers: text of the helpers it uses, for the sandbox and for Python.
        demands: what the sandbox lacks; such a program needs a Python process.
    """

    source: ModuleSource
    sandbox_text: str
    helpers: str
    process_helpers: str
    demands: tuple[str, ...]


def permissions_of(raw: object) -> Permissions:
    """The permissions a text means; nothing means the sandbox.

    Raises:
        CodeError: unknown text.
    """
    text = raw.strip().lower().replace("-", "_") if isinstance(raw, str) else ""
    if raw is None or text in _ALIASES:
        return _ALIASES[text]
    raise CodeError("permissions", f"{raw!r:.60} is unknown", "use sandbox or full_access")


@lru_cache(maxsize=2048)
def prepared(source: ModuleSource, permissions: Permissions) -> Program:
    """A module as a program.

    Raises:
        CodeError: it is not Python, lacks its function, or breaks a rule of the sandbox.
    """
    tree = parsed(source)
    demands: tuple[str, ...] = ()
    if permissions is Permissions.SANDBOX:
        demands = check_policy(tree, source).reasons
    return Program(
        source=source,
        sandbox_text=without_del(source.text, tree),
        helpers=helpers_for(tree, sandboxed=True),
        process_helpers=helpers_for(tree, sandboxed=False),
        demands=demands,
    )


def program_of(
    *,
    code_body: object,
    code: object,
    function_name: object,
    pins: Sequence[str],
    permissions: Permissions = Permissions.SANDBOX,
) -> Program | None:
    """The program of a code node; None: it hands its input on. Errors as `prepared`."""
    source = module_of(code_body=code_body, code=code, function_name=function_name, pins=pins)
    return None if source is None else prepared(source, permissions)
